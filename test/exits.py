"""exits.py N COMMAND...: runs the command and succeeds if its exit status is exactly N.

`not` cannot tell "findings" (1) from "not analysed" (3); a test of one must fail on the other.
"""

import subprocess
import sys

expected = int(sys.argv[1])
status = subprocess.call(sys.argv[2:])
if status != expected:
    sys.exit("exit status %d, expected %d: %s" % (status, expected, " ".join(sys.argv[2:])))
