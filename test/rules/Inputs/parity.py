"""Every rule has its YAML, its page with the headings in order and the same summary, and a test
folder with something reported and something quiet; nothing is left from scripts/new-rule."""

import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parents[3]
headings = ["What it finds", "Why it matters", "Reported", "Not reported", "How to fix",
            "Known limits", "References"]
problems = []


def expect(condition, path, text):
    if not condition:
        problems.append("%s: %s" % (path.relative_to(root), text))


def check_page(rule, summary, page):
    if not page.exists():
        return expect(False, page, "missing")
    text = page.read_text(encoding="utf-8")
    lines = text.splitlines()
    expect(lines[:1] == ["# " + rule], page, "the first line is not '# %s'" % rule)
    expect(lines[2:3] == [summary], page, "the third line is not the summary of the YAML")
    prose = re.sub(r"```.*?```", "", text, flags=re.S)
    found = re.findall(r"^## (.*)$", prose, re.M)
    expect(found == headings, page, "headings are %s, not %s" % (found, headings))
    for heading in ("Reported", "Not reported"):
        section = re.search(r"^## %s\n(.*?)^## " % heading, text, re.S | re.M)
        expect(section and "```c\n" in section.group(1), page, "'%s' has no example" % heading)
    section = re.search(r"^## References\n(.*)", text, re.S | re.M)
    expect(section and "https://" in section.group(1), page, "no reference")


def check_tests(rule, folder):
    sources = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.*"))]
    expect(any("CHECK" in text and "[%s]" % rule in text for text in sources), folder,
           "no test in which the rule reports")
    expect(any("| count 0" in text for text in sources), folder, "no test in which it is quiet")


rules = sorted(path.stem for path in (root / "rules").glob("*.yaml"))
for rule in rules:
    path = root / "rules" / (rule + ".yaml")
    text = path.read_text(encoding="utf-8")
    match = re.search(r"^summary: (.*)$", text, re.M)
    expect(match, path, "no summary on one line")
    check_page(rule, match.group(1) if match else "", path.with_suffix(".md"))
    check_tests(rule, root / "test" / "rules" / rule)
    for left in (path, path.with_suffix(".md"), *(root / "test" / "rules" / rule).glob("*")):
        expect(not left.exists() or "FILL-IN" not in left.read_text(encoding="utf-8"), left,
               "FILL-IN is left")
for page in (root / "rules").glob("*.md"):
    expect(page.stem in rules, page, "a page without a rule")
for folder in (root / "test" / "rules").iterdir():
    expect(not folder.is_dir() or folder.name in [*rules, "Inputs"], folder,
           "tests of no rule")
print("%d rules" % len(rules))
sys.exit("\n".join(problems) or 0)
