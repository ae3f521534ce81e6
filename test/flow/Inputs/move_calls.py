"""move_calls.py EXAMPLES FOLDER DRVLINT...: findings do not depend on where a call stands.

For each driver in EXAMPLES, each call in it that acquires or releases is moved into helpers, in
four ways; and all of them at once. drvlint must find the same in every variant: the same rule, the
same function, the same resource. Units that a variant leaves alone are captured once. Writes to
FOLDER; prints what was tried.
"""

import concurrent.futures
import pathlib
import re
import shutil
import subprocess
import sys

examples = pathlib.Path(sys.argv[1])
folder = pathlib.Path(sys.argv[2])
drvlint = sys.argv[3:]

# What the examples acquire and release for the time they are loaded: result, types of parameters.
SIGNATURES = {
    "ExAllocatePoolWithTag": ("PVOID", "POOL_TYPE", "SIZE_T", "ULONG"),
    "ExFreePoolWithTag": ("VOID", "PVOID", "ULONG"),
    "ExInitializeResourceLite": ("NTSTATUS", "PERESOURCE"),
    "ExDeleteResourceLite": ("VOID", "PERESOURCE"),
    "ExInitializeNPagedLookasideList": (
        "VOID", "PNPAGED_LOOKASIDE_LIST", "PALLOCATE_FUNCTION", "PFREE_FUNCTION", "ULONG", "SIZE_T",
        "ULONG", "USHORT"),
    "ExDeleteNPagedLookasideList": ("VOID", "PNPAGED_LOOKASIDE_LIST"),
    "ExInitializePagedLookasideList": (
        "VOID", "PPAGED_LOOKASIDE_LIST", "PALLOCATE_FUNCTION", "PFREE_FUNCTION", "ULONG", "SIZE_T",
        "ULONG", "USHORT"),
    "ExDeletePagedLookasideList": ("VOID", "PPAGED_LOOKASIDE_LIST"),
    "FltRegisterFilter": ("NTSTATUS", "PDRIVER_OBJECT", "const FLT_REGISTRATION *", "PFLT_FILTER *"),
    "FltUnregisterFilter": ("VOID", "PFLT_FILTER"),
    "PsSetCreateThreadNotifyRoutine": ("NTSTATUS", "PCREATE_THREAD_NOTIFY_ROUTINE"),
    "PsRemoveCreateThreadNotifyRoutine": ("NTSTATUS", "PCREATE_THREAD_NOTIFY_ROUTINE"),
    "PsSetLoadImageNotifyRoutine": ("NTSTATUS", "PLOAD_IMAGE_NOTIFY_ROUTINE"),
    "PsRemoveLoadImageNotifyRoutine": ("NTSTATUS", "PLOAD_IMAGE_NOTIFY_ROUTINE"),
    "FltCreateCommunicationPort": (
        "NTSTATUS", "PFLT_FILTER", "PFLT_PORT *", "POBJECT_ATTRIBUTES", "PVOID",
        "PFLT_CONNECT_NOTIFY", "PFLT_DISCONNECT_NOTIFY", "PFLT_MESSAGE_NOTIFY", "LONG"),
    "FltCloseCommunicationPort": ("VOID", "PFLT_PORT"),
}
CALL = re.compile(r"\b(%s)(?=\()" % "|".join(SIGNATURES))


def define(linkage, result, name, types, body, more=""):
    parameters = ["%s a%d" % (kind, i) for i, kind in enumerate(types)]
    if more:
        parameters.append(more)
    return "%s%s %s(%s)\n{\n%s}\n\n" % (linkage, result, name, ", ".join(parameters), body)


def forward(result, callee, arguments):
    call = "%s(%s);" % (callee, ", ".join(arguments))
    return "    %s%s\n" % ("" if result == "VOID" else "return ", call)


# Each way: (the helpers' text, whether it goes into a file of its own) for a call of `api`; the
# site then calls `name` instead.


def one_call_away(api, name):
    result, *types = SIGNATURES[api]
    arguments = ["a%d" % i for i in range(len(types))]
    return define("static ", result, name, types, forward(result, api, arguments)), False


def two_calls_away(api, name, linkage="static "):
    """The parameters of the second go the other way round, and the result through a variable."""
    result, *types = SIGNATURES[api]
    arguments = ["a%d" % i for i in range(len(types))]
    inner = name + "Inner"
    body = forward(result, api, list(reversed(arguments)))
    if result != "VOID":
        body = "    %s result = %s    return result;\n" % (
            result, forward("VOID", api, list(reversed(arguments))).lstrip())
    text = define("static ", result, inner, list(reversed(types)), body)
    return text + define(linkage, result, name, types,
                         forward(result, inner, list(reversed(arguments)))), linkage == ""


def in_another_file(api, name):
    return two_calls_away(api, name, "")


def behind_a_status(api, name):
    """An acquire tells through a status of its own whether it succeeded; a release is done where a
    status that is handed in says so."""
    result, *types = SIGNATURES[api]
    arguments = ["a%d" % i for i in range(len(types))]
    call = "%s(%s)" % (api, ", ".join(arguments))
    if result == "NTSTATUS":
        body = ("    NTSTATUS status = STATUS_UNSUCCESSFUL, copy;\n    BOOLEAN isFailure;\n\n"
                "    copy = %s;\n    isFailure = !NT_SUCCESS(copy);\n    if (!isFailure)\n"
                "        status = STATUS_SUCCESS;\n    return status;\n" % call)
        return define("static ", result, name, types, body), False
    if result == "PVOID":
        body = ("    PVOID memory = %s;\n"
                "    NTSTATUS status = memory == NULL ? STATUS_NO_MEMORY : STATUS_SUCCESS;\n\n"
                "    if (!NT_SUCCESS(status))\n        return NULL;\n    return memory;\n" % call)
        return define("static ", result, name, types, body), False
    body = ("    NTSTATUS status = Wanted;\n\n    if (!NT_SUCCESS(status))\n        return;\n"
            "    %s;\n" % call)
    inner = name + "Inner"
    outer = "    NTSTATUS status = STATUS_SUCCESS;\n\n    %s(%s);\n" % (
        inner, ", ".join(arguments + ["status"]))
    return (define("static ", result, inner, types, body, "NTSTATUS Wanted") +
            define("static ", result, name, types, outer), False)


WAYS = [one_call_away, two_calls_away, in_another_file, behind_a_status]


def prototype(api, name):
    result, *types = SIGNATURES[api]
    return "%s %s(%s);\n" % (result, name, ", ".join(types))


def without_comments(text):
    """The same length, so that places stay."""
    return re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m.group()), text, flags=re.S)


def move(sources, sites, way):
    """New texts of the files that change; `sites` are (file, offset, api)."""
    changed = {}
    for number, (name, offset, api) in reversed(list(enumerate(sites))):
        text, before = changed.get(name, (sources[name], ""))
        assert text.startswith(api, offset)
        moved = "Moved%d" % number
        text = text[:offset] + moved + text[offset + len(api):]
        helpers, is_elsewhere = way(api, moved)
        if is_elsewhere:
            other = changed.get("moved.c", ("", ""))
            changed["moved.c"] = (prototype(api, moved) + helpers + other[0], "")
            helpers = prototype(api, moved)
        changed[name] = (text, helpers + before)
    result = {}
    include = '#include "tidemark.h"\n'
    for name, (text, before) in changed.items():
        if name == "moved.c":
            result[name] = include + text
            continue
        assert text.count(include) == 1 and text != sources[name]
        result[name] = text.replace(include, include + before)
    return result


def run(*arguments, statuses=(0,)):
    done = subprocess.run([*drvlint, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in statuses:
        sys.exit("%s: status %d\n%s%s" % (arguments, done.returncode, done.stdout, done.stderr))
    return done.stdout


def capture(source):
    facts = source.with_suffix(".drvfacts")
    run("capture", source, "-o", facts, "--")
    return facts


def findings(facts):
    """(rule, message) of each; the object's spelling depends on where it is acquired."""
    output = run("link", *facts, statuses=(0, 1))
    found = re.findall(r": (?:warning|error): (.*) \[([a-z0-9-]+)\]$", output, re.M)
    return sorted((rule, re.sub(r", '[^']*', acquired", ", acquired", message))
                  for message, rule in found)


def check_driver(driver):
    home = folder / driver.name
    sources, facts = {}, {}
    shutil.copytree(driver, home)
    for source in sorted(home.glob("*.c")):
        sources[source.name] = source.read_text(encoding="utf-8")
        facts[source.name] = capture(source)
    expected = findings(facts.values())
    sites = [(name, match.start(), match.group(1)) for name, text in sources.items()
             for match in CALL.finditer(without_comments(text))]
    variants = [([site], way) for site in sites for way in WAYS] + [(sites, way) for way in WAYS]
    assert {site[2] for site in sites} == set(SIGNATURES)

    def check(number):
        chosen, way = variants[number]
        place = home / str(number)
        place.mkdir()
        shutil.copy(home / "tidemark.h", place)
        units = dict(facts)
        for name, text in move(sources, chosen, way).items():
            (place / name).write_text(text, encoding="utf-8")
            units[name] = capture(place / name)
        found = findings(units.values())
        if found == expected:
            return None
        return "%s: %s moved %s: expected %s, found %s" % (
            place, ", ".join(api for _, _, api in chosen), way.__name__, expected, found)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        problems = [problem for problem in pool.map(check, range(len(variants))) if problem]
    print("%s: %d findings; %d calls moved in %d variants" % (
        driver.name, len(expected), len(sites), len(variants)))
    return problems


shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
wrong = [problem for driver in sorted(examples.iterdir()) if driver.is_dir()
         for problem in check_driver(driver)]
sys.exit("\n".join(wrong) or 0)
