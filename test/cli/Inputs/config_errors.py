"""config_errors.py DRVLINT: runs in an empty folder; each case is a set of files with one mistake
and the one line that has to come of it."""

import pathlib
import subprocess
import sys

RULE = """id: pair-team
summary: A widget is not put back.
severity: warning
precision: high
group: default
kind: must-release
owner: driver
families: [widget]
reference: https://example.com/widget
"""
API = """family: widget
noun: a widget
due-at-unload: true
acquire:
  - call: WidgetGet
    object: ret
    success: nonnull
    source: undocumented
release:
  - call: WidgetPut
    object: arg0
    source: undocumented
"""
CASES = [
    ("- a list\n", {}, ".drvlint.yaml:1: a configuration has to be a map of keys and values"),
    ("strict: [\n", {}, ".drvlint.yaml:2: not valid YAML: did not find expected node content"),
    ("# nothing\n", {}, ".drvlint.yaml:1: the document is empty"),
    ("strict: true\nrule: x\n", {}, ".drvlint.yaml:2: unknown key 'rule' in a configuration; known: "
     "rules api enable disable strict severity fail-on wdk exclude"),
    ("strict: true\nwdk: none\nstrict: true\n", {},
     ".drvlint.yaml:3: duplicate key 'strict', first on line 1"),
    ("\nstrict: yes\n", {}, ".drvlint.yaml:2: 'strict' has to be true or false"),
    ("fail-on: fatal\n", {},
     ".drvlint.yaml:1: 'fail-on' cannot be 'fatal'; one of: note, warning, error, none"),
    ("wdk: [a]\n", {}, ".drvlint.yaml:1: 'wdk' has to be a text"),
    ("enable:\n  - pair-*\n  - nothing\n", {}, ".drvlint.yaml:3: no rule is called 'nothing'"),
    ("disable: pair-resource-leak\n", {}, ".drvlint.yaml:1: no rule is called "
     "'pair-resource-leak'; did you mean 'pair-resource-leaked'?"),
    ("disable:\n  - [x]\n", {}, ".drvlint.yaml:2: 'disable' has to be a list of texts"),
    ("disable: '*'\n", {}, ".drvlint.yaml: no rule is left on"),
    ("severity: error\n", {},
     ".drvlint.yaml:1: 'severity' has to be a map of rules and note, warning or error"),
    ("severity:\n  pair-resource-leaked: bad\n", {}, ".drvlint.yaml:2: 'pair-resource-leaked' "
     "cannot be 'bad'; one of: note, warning, error"),
    ("severity:\n  pear-*: note\n", {}, ".drvlint.yaml:2: no rule is called 'pear-*'"),
    ("exclude: [../x]\n", {}, ".drvlint.yaml:1: '../x' is not below the folder of this file"),
    ("exclude: ['.']\n", {}, ".drvlint.yaml:1: '.' would leave out everything"),
    ("api:\n  - lint/gone.yaml\n", {}, ".drvlint.yaml:2: lint/gone.yaml: cannot read: "
     "no such file or directory"),
    ("rules: lint/widget.yaml\n", {"widget": API}, "lint/widget.yaml:1: a rule file needs the key "
     "'id'"),
    ("api: [lint/pair-team.yaml]\n", {"pair-team": RULE}, "lint/pair-team.yaml:1: an API file has "
     "no key 'id'; rule files are named under 'rules'"),
    ("api: [lint/widget.yaml]\n", {"widget": API.replace("ret", "result")},
     "lint/widget.yaml:6: 'object' cannot be 'result'; one of: ret, argN, *argN, argN->FIELD, "
     "*argN->FIELD, thread, system"),
    ("api: [lint/widget.yaml]\n", {"widget": API.replace("noun", "none")},
     "lint/widget.yaml:2: unknown key 'none' in an API file; known: "),
    ("rules: [lint/pair-team.yaml]\n", {"pair-team": RULE},
     "lint/pair-team.yaml:8: unknown family 'widget'"),
    ("rules: [lint/pair-team.yaml]\napi: [lint/widget.yaml]\n",
     {"pair-team": RULE.replace("warning", "bad"), "widget": API},
     "lint/pair-team.yaml:3: 'severity' cannot be 'bad'; one of: note, warning, error"),
    ("api: [lint/widget.yaml, lint/widget.yaml]\n", {"widget": API},
     "lint/widget.yaml:1: family 'widget' is described already at lint/widget.yaml:1"),
    ("api: [lint/widget.yaml]\n",
     {"widget": "family: pool\nacquire:\n  - call: ExAllocatePoolWithTag\n    object: ret\n"
      "    success: nonnull\n    source: undocumented\n"},
     "lint/widget.yaml:3: the row of 'ExAllocatePoolWithTag' is built in already"),
    ("rules: [lint/unload-port-not-closed.yaml]\n",
     {"unload-port-not-closed": RULE.replace("pair-team", "unload-port-not-closed")
      .replace("widget]", "pool]")},
     "lint/unload-port-not-closed.yaml:1: rule 'unload-port-not-closed' exists already"),
]

lint = pathlib.Path("lint")
lint.mkdir()
for text, files, message in CASES:
    pathlib.Path(".drvlint.yaml").write_text(text, encoding="utf-8")
    for name, content in files.items():
        (lint / (name + ".yaml")).write_text(content, encoding="utf-8")
    for command in (["a.c"], ["rules"], ["explain", "unload-port-not-closed"]):
        done = subprocess.run([sys.argv[1], *command], capture_output=True, text=True)
        assert done.returncode == 2 and not done.stdout and done.stderr.count("\n") == 1 and \
            done.stderr.startswith("drvlint: error: " + message), "%s\n%s\nexpected: %s\nstatus %d" \
            % (text, done.stderr, message, done.returncode)
    for name in files:
        (lint / (name + ".yaml")).unlink()
pathlib.Path(".drvlint.yaml").unlink()
