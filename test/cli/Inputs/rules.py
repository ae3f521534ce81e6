"""rules.py RULES.json DRVLINT: every listed rule says all there is to say, covers what its kind
needs, and has a page that opens with its name."""

import json
import pathlib
import subprocess
import sys

rules = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
ids = [rule["id"] for rule in rules]
files = (pathlib.Path(__file__).resolve().parents[3] / "rules").glob("*.yaml")
assert ids == sorted(path.stem for path in files), ids
for rule in rules:
    for key in ("summary", "group", "severity", "precision", "kind", "reference"):
        assert rule[key], (rule["id"], key)
    assert rule["enabled"] == (rule["group"] == "default") and rule["builtin"], rule["id"]
    assert ("owner" in rule) == (rule["kind"] == "must-release"), rule["id"]
    assert rule["families"] or rule["kind"] != "must-release", rule["id"]
    page = subprocess.run([sys.argv[2], "explain", rule["id"]], check=True, capture_output=True,
                          text=True).stdout
    assert page.startswith("# %s\n" % rule["id"]) and "\n## Properties\n" in page, rule["id"]
