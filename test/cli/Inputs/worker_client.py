"""worker_client.py [--leave] DRVLINT OUT-SUFFIX SOURCE... [-- FLAG...]

Stands in for the pool: sends one worker the sources one after the other, in the form of
checker/capture/message.h, and writes each answer beside its source (SOURCE + OUT-SUFFIX). Prints
the kind of each answer and the worker's exit status. With --leave it goes away without waiting for
the first answer, as a pool that was killed would.
"""

import os
import struct
import subprocess
import sys

KINDS = ["request", "facts", "error"]


def text(value):
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def request(source, flags):
    body = struct.pack("<QQ", 0, 60) + text(source) + text(os.getcwd())
    body += struct.pack("<Q", len(flags)) + b"".join(text(flag) for flag in flags)
    body += struct.pack("<Q", 0)
    return struct.pack("<BQ", 0, len(body)) + body


words = sys.argv[1:]
leave = words[0] == "--leave"
drvlint, suffix, *rest = words[leave:]
cut = rest.index("--") if "--" in rest else len(rest)
sources, flags = rest[:cut], rest[cut + 1:]
worker = subprocess.Popen([drvlint, "capture", "--worker"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE)
for source in sources:
    worker.stdin.write(request(source, flags))
    worker.stdin.flush()
    if leave:
        worker.stdout.close()
        break
    kind, size = struct.unpack("<BQ", worker.stdout.read(9))
    with open(source + suffix, "wb") as out:
        out.write(worker.stdout.read(size))
    print("%s: %s" % (source, KINDS[kind]))
if not leave:
    worker.stdin.close()
print("exit status %d" % worker.wait())
