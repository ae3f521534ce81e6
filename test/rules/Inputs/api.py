"""The API files: rows have sources that look like pages, names that headers/ declares with enough
parameters, families both ends; docs/rule-files.md has the counts. Names without a declaration stand
in undeclared.txt with the reason."""

import collections
import pathlib
import re
import sys

from rows import names, rows_of

root = pathlib.Path(__file__).resolve().parents[3]
folder = root / "rules" / "api"
doc = root / "docs" / "rule-files.md"
problems = []


def complain(path, text):
    problems.append("%s: %s" % (path.relative_to(root), text))


def parameters(text):
    """The number of parameters between the parentheses that `text` begins after; -1: any number."""
    depth, count, some = 0, 1, ""
    for at, char in enumerate(text):
        if char == "(":
            depth += 1
        elif char == ")":
            if not depth:
                break
            depth -= 1
        elif char == "," and not depth:
            count += 1
        some += char
    if "..." in some:
        return -1
    return 0 if some.strip() in ("", "VOID", "void") else count


def declarations():
    """Every name that headers/ declares or defines with parameters, and how many it may have."""
    found = collections.defaultdict(set)
    for path in (root / "headers").rglob("*.h"):
        text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", path.read_text(encoding="utf-8"), flags=re.S)
        for match in re.finditer(r"\b([A-Za-z_]\w*)\s*\(", text):
            found[match.group(1)].add(parameters(text[match.end():match.end() + 2000]))
        for match in re.finditer(r"#\s*define\s+([A-Za-z_]\w*)\s+[A-Za-z_]", text):
            found[match.group(1)].add(-1)
    return found


def undeclared():
    reasons = {}
    reason = None
    for line in (pathlib.Path(__file__).parent / "undeclared.txt").read_text().splitlines():
        if line.endswith(":"):
            reason = line[:-1]
        for name in line.split() if line.startswith(" ") else []:
            reasons[name] = reason
    return reasons


declared, excused = declarations(), undeclared()
SOURCE = re.compile(r"(undocumented|header [\w./]+\.h|C17 [\w.]+|[a-z0-9_]+(-[a-z0-9_]+)*/[\w~./*-]+)$")
families, used, kinds = collections.Counter(), set(), collections.Counter()
for path in sorted(folder.glob("*.yaml")):
    text = path.read_text(encoding="utf-8")
    family = re.search(r"^family: (.*)$", text, re.M)
    ends = collections.Counter()
    if family:
        if family.group(1) != path.stem:
            complain(path, "is not named like its family '%s'" % family.group(1))
        families[re.search(r"^class: (.*)$", text, re.M).group(1)] += 1
    for section, row in rows_of(path):
        ends[section] += 1
        kinds[section] += len(names(row.get("call", row.get("role", ""))))
        if section == "aside":
            continue
        source = row.get("source", "").strip("'\"")
        if not SOURCE.match(source):
            complain(path, "'%s' is no source of %s" % (source, row))
        if section in ("roles", "role-info", "irql", "forbidden", "handed", "slots", "owners"):
            continue
        last = [int(n) for n in re.findall(r"\barg(\d+)", " ".join(
            value for key, value in row.items() if key not in ("call", "source")))]
        for name in names(row["call"]):
            used.add(name)
            if name not in declared:
                if name not in excused:
                    complain(path, "'%s' is not declared in headers/, and not in undeclared.txt" %
                             name)
            elif last and max(last) >= max(declared[name]) and -1 not in declared[name]:
                complain(path, "'%s' has no arg%d in headers/" % (name, max(last)))
    if family and not ((ends["acquire"] or ends["handed"]) and ends["release"]):
        complain(path, "has no acquire or no release")

for name in sorted(set(excused) - used):
    complain(pathlib.Path(__file__).parent / "undeclared.txt", "no row names '%s'" % name)

line = "Built in are %d families: %s. %d functions stay out, with the reason beside them." % (
    sum(families.values()),
    ", ".join("%d %s" % (families[name], name) for name in sorted(families)), kinds["aside"])
if line not in re.sub(r"\s+", " ", doc.read_text(encoding="utf-8")):
    complain(doc, "has to say: %s" % line)
print("%d families, %d functions" % (sum(families.values()), len(used)))
sys.exit("\n".join(problems) or 0)
