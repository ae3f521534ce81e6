"""docs/coverage.md: every path and rule it names exists, every rule is named, each row has a rule and
a test or the reason why not, and the counts are those of the tables."""

import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parents[3]
page = root / "docs" / "coverage.md"
text = page.read_text(encoding="utf-8")
rules = {path.stem for path in (root / "rules").glob("*.yaml")}
families = {path.stem for path in (root / "rules" / "api").glob("*.yaml")}
problems = []


def expect(condition, what):
    if not condition:
        problems.append("docs/coverage.md: " + what)


named = set()
for name, link in re.findall(r"\[([a-z-]+)\]\(\.\./rules/([a-z-]+)\.md\)", text):
    expect(name == link and name in rules, "'%s' is no rule" % name)
    named.add(name)
for rule in sorted(rules - named):
    expect(False, "rule '%s' is not named" % rule)
for path in re.findall(r"`(test/[^`]*)`", text):
    expect((root / path).is_file(), "`%s` does not exist" % path)
for family in re.findall(r"famil(?:y|ies) `([a-z0-9-]+)`", text):
    expect(family in families, "'%s' is no family" % family)

duties, _, verifier = text.partition("## The cleanup rules of Static Driver Verifier")
rows = [line.strip("| ").split(" | ") for line in duties.splitlines()
        if line.startswith("| ") and not line.startswith("| duty")]
without = 0
for row in rows:
    expect(len(row) == 3, "a row has %d columns: %s" % (len(row), row[0]))
    duty, rule, test = row[0], row[1], row[-1]
    without += rule == "—"
    expect(test.startswith("not yet: ") or (rule != "—" and "`test/" in test),
           "neither a rule with its test nor a reason: " + duty)
expect("%d duties, %d of them without a rule." % (len(rows), without) in text,
       "has to say: %d duties, %d of them without a rule." % (len(rows), without))

rows = [line.strip("| ").split(" | ") for line in verifier.splitlines()
        if line.startswith("| ") and not line.startswith("| model")]
names = [(row[0], row[1]) for row in rows]
covered = sum("](../rules/" in row[2] for row in rows)
expect(len(set(names)) == len(names) == 126, "%d rules of SDV, not 126" % len(set(names)))
for row in rows:
    expect("](../rules/" in row[2] or (row[2] == "—" and row[3].startswith("not yet: ")),
           "neither a rule nor a reason: " + row[1])
expect("Of 126 rules, %d are covered" % covered in text, "has to say: %d are covered" % covered)
print("%d rules of SDV, %d covered" % (len(names), covered))
sys.exit("\n".join(problems) or 0)
