"""The rows of API files, for tests; drvlint's own reader has checked their form."""

import re


def names(text):
    return re.findall(r"[^\s,\[\]]+", text)


def rows_of(path):
    """The rows of a file's lists: (list, {key: text}). Values over several lines are joined."""
    section, row, key = None, None, None
    for line in path.read_text(encoding="utf-8").splitlines():
        line = re.sub(r"(^|\s)#.*$", "", line).rstrip()
        if not line:
            continue
        if top := re.match(r"([a-z-]+):(?: (.*))?$", line):
            if row:
                yield section, row
            section, row = top.group(1), None
        elif first := re.match(r"  - ([a-z-]+):(?: (.*))?$", line):
            if row:
                yield section, row
            key = first.group(1)
            row = {key: first.group(2) or ""}
        elif more := re.match(r"    ([a-z-]+):(?: (.*))?$", line):
            key = more.group(1)
            row[key] = more.group(2) or ""
        elif row is not None:
            row[key] += " " + line.strip()
    if row:
        yield section, row
