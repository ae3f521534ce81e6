"""sarif.py LOG: holds a SARIF log against sarif.schema.json, and what a schema cannot say, and prints
its parts one by one for FileCheck."""
import json
import os
import sys

import jsonschema

log = json.loads(open(sys.argv[1], "rb").read().decode("utf-8"))
schema = json.load(open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "sarif.schema.json")))
jsonschema.Draft7Validator.check_schema(schema)
jsonschema.Draft7Validator(schema).validate(log)

run = log["runs"][0]
rules = run["tool"]["driver"]["rules"]
assert [rule["id"] for rule in rules] == sorted({rule["id"] for rule in rules})
kinds = {told["id"] for told in run["tool"]["driver"]["notifications"]}
base = run["originalUriBaseIds"]["SRCROOT"]["uri"]
assert base == "file://" + os.getcwd() + "/", base


def place(location):
    physical = location.get("physicalLocation")
    if not physical:
        return "-"
    region = physical.get("region", {})
    return ":".join([physical["artifactLocation"]["uri"]] +
                    [str(region[key]) for key in ("startLine", "startColumn") if key in region])


for result in run["results"]:
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    print("result", result["level"], place(result["locations"][0]), result["ruleId"],
          result["message"]["text"])
    related = result.get("relatedLocations", [])
    assert [one["id"] for one in related] == list(range(1, len(related) + 1))
    for one in related:
        print("  related", place(one), one["message"]["text"])
    steps = [step for flow in result.get("codeFlows", [])
             for step in flow["threadFlows"][0]["locations"]]
    for step in steps:
        print("  step", step["nestingLevel"], step["importance"], place(step["location"]),
              step["location"]["message"]["text"])
    print("  fingerprint", result["partialFingerprints"]["drvlint/v1"])
prints = [result["partialFingerprints"][key] for result in run["results"]
          for key in ("drvlint/v1", "primaryLocationLineHash")]
assert len(prints) == len(set(prints)), "a fingerprint twice"
invocation = run["invocations"][0]
lost = False
for told in invocation["toolExecutionNotifications"]:
    assert told["descriptor"]["id"] in kinds
    assert (told["level"] == "error") == (told["descriptor"]["id"] == "incomplete")
    lost = lost or told["level"] == "error"
    print("told", told["level"], place(told["locations"][0]) if "locations" in told else "-",
          told["message"]["text"])
assert invocation["executionSuccessful"] == (not lost)
print("successful", invocation["executionSuccessful"])
