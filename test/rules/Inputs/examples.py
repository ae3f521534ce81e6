"""examples.py FOLDER DRVLINT...: the examples on the pages of all rules are what the pages say.

An example under "Reported" brings a report of that rule and of no other; one under "Not reported"
brings nothing. Each is a whole driver in one file, written to FOLDER.
"""

import pathlib
import re
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parents[3]
folder = pathlib.Path(sys.argv[1])
command = sys.argv[2:]
problems = []
count = 0


def run(rule, heading, number, text):
    path = folder / ("%s-%s-%d.c" % (rule, heading.replace(" ", "-").lower(), number))
    path.write_text(text, encoding="utf-8")
    done = subprocess.run([*command, "--strict", str(path), "--"], capture_output=True, text=True)
    ids = set(re.findall(r": (?:warning|error): .* \[([a-z0-9-]+)\]$", done.stdout, re.M))
    expected = {rule} if heading == "Reported" else set()
    if ids != expected or done.returncode != 0:
        problems.append("%s: status %d, reports of %s, expected of %s\n%s%s" % (
            path.name, done.returncode, sorted(ids), sorted(expected), done.stdout, done.stderr))


folder.mkdir(parents=True, exist_ok=True)
for page in sorted((root / "rules").glob("*.md")):
    text = page.read_text(encoding="utf-8")
    for heading in ("Reported", "Not reported"):
        section = re.search(r"^## %s\n(.*?)^## " % heading, text, re.S | re.M)
        examples = re.findall(r"^```c\n(.*?)^```$", section.group(1), re.S | re.M)
        for number, example in enumerate(examples):
            run(page.stem, heading, number, example)
            count += 1
print("%d examples" % count)
sys.exit("\n".join(problems) or 0)
