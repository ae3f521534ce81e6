"""Usage: alone.py HEADERS OUT: writes into OUT one source per header of HEADERS that includes
nothing else, as C and as C++, and one for all of them for each target; and their compile database.
"""

import json
import pathlib
import sys

headers, out = map(pathlib.Path, sys.argv[1:])
out.mkdir(parents=True, exist_ok=True)
# These belong behind the header of the bus that they are for.
BEHIND = {"wdfusb.h": ["usb.h", "usbdlib.h", "wdf.h"]}
units = []


def add(name, includes, *arguments):
    path = out / name
    path.write_text("".join("#include <%s>\n" % i for i in includes) + "int last;\n")
    units.append({"directory": str(out), "file": str(path),
                  "arguments": ["clang", *arguments, "-c", str(path)]})


names = sorted(p.name for p in headers.glob("*.h"))
for name in names:
    before = [b for b in BEHIND.get(name, []) if b in names]
    if BEHIND.get(name, before) == before:
        add(name + ".c", before + [name])
        add(name + ".cpp", before + [name])
kernel = ["fltkernel.h", "ntstrsafe.h", "ntintsafe.h", "wdmsec.h", "wmilib.h", "bcrypt.h",
          "aux_klib.h"]
for target in ("i686", "aarch64", "x86_64"):
    for switches in ([], ["-DDBG=1", "-DPOOL_NX_OPTIN=1", "-DRTL_USE_AVL_TABLES"]):
        add("%s-%d.cpp" % (target, len(switches)), kernel,
            "--target=%s-pc-windows-msvc" % target, *switches)
(out / "compile_commands.json").write_text(json.dumps(units, indent=1))
