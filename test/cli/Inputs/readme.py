"""readme.py README DRVLINT SCRATCH: the README does not promise what is not there.

- Every path it links or names between back-quotes with a slash in it exists; every `./scripts/…`
  is executable.
- Every `drvlint …` line of a ```sh block runs, in a folder SCRATCH where driver/ is the example and
  out/ its compile database; a whole driver gives findings, nothing ends in a usage error or an
  incomplete analysis.
- Every line of the ```text block is in what the example really prints, in this order.
"""

import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

readme = pathlib.Path(sys.argv[1]).resolve()
drvlint = pathlib.Path(sys.argv[2]).resolve()
scratch = pathlib.Path(sys.argv[3]).resolve()
root = readme.parent
text = readme.read_text(encoding="utf-8")
blocks = re.findall(r"^```(\w+)\n(.*?)^```", text, re.M | re.S)
prose = re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)

for link in re.findall(r"\]\(([^)#:]+)\)", prose):
    assert (root / link).exists(), "link to %s" % link
for path in re.findall(r"`((?:examples|docs|scripts|rules|test)/[\w./-]*)`", prose):
    assert (root / path).exists(), "`%s`" % path

shutil.rmtree(scratch, ignore_errors=True)
shutil.copytree(root / "examples" / "leaky", scratch / "driver")
(scratch / "driver" / "inc").mkdir()
(scratch / "out").mkdir()
(scratch / "out" / "compile_commands.json").write_text(json.dumps([
    {"directory": str(scratch / "driver"), "file": source.name, "command": "cl /c " + source.name}
    for source in sorted((scratch / "driver").glob("*.c"))]))

scripts, commands = [], 0
for kind, block in blocks:
    for line in block.splitlines() if kind == "sh" else ():
        words = shlex.split(line, comments=True)
        if words[0].startswith("./"):
            assert os.access(root / words[0], os.X_OK), line
            scripts.append(words[0])
            continue
        assert words[0] == "drvlint", line
        run = subprocess.run([drvlint] + words[1:], cwd=scratch, capture_output=True, text=True)
        assert run.returncode in (0, 1), "%s\nexit status %d\n%s" % (line, run.returncode, run.stderr)
        assert run.returncode == 1 or "driver/" not in words and "out/" not in words, line
        commands += 1
assert scripts == ["./scripts/demo", "./scripts/test"], scripts
assert commands >= 5, commands

samples = [block for kind, block in blocks if kind == "text"]
assert len(samples) == 1
printed = iter(subprocess.run([drvlint, "examples/leaky"], cwd=root, capture_output=True,
                              text=True).stdout.splitlines())
for line in samples[0].splitlines():
    assert line == "…" or line in printed, "not printed, or not in this order: %s" % line
