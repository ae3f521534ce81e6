"""families.py DRVLINT FOLDER LEFT-OUT [-v]: every family of rules/api/, acquired and lost, and
acquired and released.

For each row that acquires something a function (or, for what lives until unload, a part of
DriverEntry and of the unload routine) is generated from the row and the declaration in headers/: one
that loses the resource, one that releases it with the first release row that fits. The same for each
release row, with the first acquire row that fits. The first kind has to be reported, the second not.
All of them stand in three drivers, written to FOLDER.

LEFT-OUT lists what is not generated or does not come out so, with the reason; what is listed there
and would be fine is an error as well.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(root / "test" / "rules" / "Inputs"))
from rows import names, rows_of  # noqa: E402

drvlint, folder, left_out = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
is_verbose = sys.argv[4:] == ["-v"]

# What a driver of everything includes. Types and functions of other headers are left out.
HEADERS = """ntifs fltkernel wdmsec wdf ndis fwpsk fwpmk wsk netioapi bcrypt aux_klib wmilib usb
             usbdlib ntstrsafe""".split()

FUNCTION_RULES = {"memory": "pair-resource-leaked", "handle": "pair-resource-leaked",
                  "reference": "pair-resource-leaked", "mapping": "pair-resource-leaked",
                  "lock": "pair-lock-left-held", "irql-state": "pair-lock-left-held"}
# The object is in memory of the caller, and a function has it to itself.
IN_PLACE = ("memory", "handle", "mapping")


# ---- declarations ----

SAL = re.compile(r"\b_[A-Z]\w*_\b(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))?")


def split(text):
    parts, depth, some = [], 0, ""
    for char in text:
        depth += (char in "([") - (char in ")]")
        if char == "," and not depth:
            parts.append(some)
            some = ""
        else:
            some += char
    return parts + [some]


def parameter_type(text):
    """The type of a parameter; None if it is written in a way that is not understood."""
    text = " ".join(SAL.sub(" ", text).split())
    match = re.match(r"(?:CONST |const |volatile |struct |union |enum )*\w+(?: const| volatile)*"
                     r"[\s*]*(?:const\s*)?", text)
    if not match or "(" in text:
        return None
    kind, rest = match.group(0).strip(), text[match.end():]
    if rest.count("[") == 1 or rest == "":
        name = re.match(r"\w*", rest).group(0)
    else:
        name = rest
    if "[" in rest:
        return kind + " *"
    if not name and " " in kind and not kind.endswith("*") and kind.split()[-1] not in (
            "const", "volatile"):
        kind = kind.rsplit(" ", 1)[0]  # cannot happen: a name is always there
    return kind if re.fullmatch(r"\w*", name) else None


def declarations():
    """name: (type of the result, types of the parameters)"""
    found = {}
    for path in sorted((root / "headers").rglob("*.h")):
        text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", path.read_text(encoding="utf-8"), flags=re.S)
        text = re.sub(r"^[ \t]*#.*(?:\\\n.*)*", " ", text, flags=re.M)
        for match in re.finditer(r"(?:^|[;{}>])\s*([^;{}()=#]*?(?:\([^()]*\)[^;{}()=#]*?)*?)\b(\w+)"
                                 r"\s*\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(?=\s*[;{])",
                                 text):
            before, name, parameters = match.groups()
            before = SAL.sub(" ", before)
            before = re.sub(r"\b(?:extern|NTAPI|FLTAPI|NTHALAPI|NTKERNELAPI|NTSYSAPI|FORCEINLINE|"
                            r"__inline|inline|static|WINAPI|STDAPICALLTYPE|__drv\w*|EXPORT|"
                            r"NETIOAPI_API_|DECLSPEC_\w+|VFWDFAPI|FASTCALL|CDECL|__cdecl|NDIS_API)\b",
                            " ", before)
            before = " ".join(before.split())
            if not before or name in found or before.split()[0] in ("typedef", "return", "else"):
                continue
            kinds = [] if parameters.strip() in ("", "VOID", "void") else [
                parameter_type(one) for one in split(parameters)]
            found[name] = (before, kinds)
    return found


# ---- rows ----

class Row:
    def __init__(self, family, section, row, call, number):
        self.family, self.section, self.call = family, section, call
        self.object = row["object"].strip("'\"")
        self.success = row.get("success", "always").strip("'\"")
        self.when = row.get("when", "").strip("'\"")
        self.match = dict(re.findall(r"(\w+): *'?([^,'}]+)'?", row.get("match", "")))
        self.is_weak = "weak" in row.get("evidence", "")
        self.name = "%s %s" % (section, call) + (" when " + self.when if self.when else "")
        self.name += "" if number == 0 else " of " + self.object
        if number is None:
            raise ValueError


class Family:
    def __init__(self, path):
        text = path.read_text(encoding="utf-8")
        head = dict(re.findall(r"^([a-z-]+): (.+)$", text, re.M))
        self.name, self.kind, self.noun = head["family"], head["class"], head["noun"]
        self.is_due = head["due-at-unload"] == "true"
        self.rows = {"acquire": [], "release": []}
        seen = collections.Counter()
        for section, row in rows_of(path):
            if section in self.rows:
                for call in names(row["call"]):
                    key = (section, call, row.get("when"))
                    self.rows[section].append(Row(self, section, row, call, seen[key]))
                    seen[key] += 1


class Skip(Exception):
    pass


# ---- one pair as C ----

class Pair:
    """An acquire and a release of one resource, as pieces of C. `place` is "local" or "global"."""

    def __init__(self, number, acquire, release, place):
        self.number, self.acquire, self.release, self.place = number, acquire, release, place
        self.storage, self.others = [], []  # (type, name): variables; values from elsewhere
        self.matches = {}
        self.value = self.address = None
        if acquire.match and release.match and any(
                key in release.match and not (
                    re.fullmatch(r"arg\d+", acquire.match[key]) and
                    re.fullmatch(r"arg\d+", release.match[key])) for key in acquire.match):
            raise Skip("what has to match is no argument")
        self.before_get = self.before_put = ""
        self.get = self.call(acquire, self.acquire_object)
        self.put = self.call(release, self.release_object)

    def name(self, what):
        return "%s_%d" % (what, self.number)

    def store(self, kind, what):
        self.storage.append((kind, self.name(what)))
        return self.name(what)

    def other(self, kind, what):
        self.others.append((kind, self.name(what)))
        return self.name(what)

    def acquire_object(self, form, kind):
        """The argument `form` is about, and what the resource is called from then on."""
        if form in ("ret", "thread", "system"):
            return None
        star, argument, field = re.fullmatch(r"(\*?)(arg\d+)(?:->(\w+))?", form).groups()
        pointee = "__typeof__(*(%s)0)" % kind
        if field and star:
            variable = self.store("__typeof__(**(%s)0) *" % kind, "v")
            self.value = "%s->%s" % (variable, field)
            return "&" + variable
        if field:
            variable = self.store(pointee, "v")
            self.value, self.address = "%s.%s" % (variable, field), "&" + variable
            return self.address
        if star:
            if kind in ("PVOID", "void *"):
                kind, pointee = "PVOID *", "PVOID"
            self.value = self.store(pointee, "v")
            return "&" + self.value
        is_own = self.place == "global" or self.acquire.family.kind in IN_PLACE
        if is_own and kind in complete:
            self.value = "&" + self.store(pointee, "v")
        elif self.place == "local" and self.acquire.family.kind in (*IN_PLACE, "reference"):
            # Of an argument the caller would know as well.
            self.value = self.store(kind, "v")
            self.before_get = "%s = (%s)PsGetCurrentProcess(); " % (self.value, kind)
        else:
            self.value = self.other(kind, "p")
        return self.value

    def release_object(self, form, kind):
        if form in ("ret", "thread", "system"):
            return None
        star, argument, field = re.fullmatch(r"(\*?)(arg\d+)(?:->(\w+))?", form).groups()
        if self.value is None:
            raise Skip("the acquire has no object, the release has")
        if field and self.address and self.value.endswith("." + field):
            return self.address
        if field:
            variable = self.store("__typeof__(*(%s)0)" % kind, "w")
            self.before_put = "%s.%s = (void *)(%s); " % (variable, field, self.value)
            return "&" + variable
        if star:
            if self.value.startswith("&"):
                raise Skip("the release takes a pointer to where the object is")
            return "(%s)&%s" % (kind, self.value)
        return "(%s)(%s)" % (kind, self.value)

    def call(self, row, make_object):
        if row.call not in declared:
            raise Skip("'%s' is not declared as a function" % row.call)
        result, kinds = declared[row.call]
        if None in kinds:
            raise Skip("the declaration of '%s' is not understood" % row.call)
        test = re.fullmatch(r"arg(\d+) (==|!=|&|!&) (\S+)", row.when)
        is_object = re.search(r"arg(\d+)", row.object)
        arguments = []
        for index, kind in enumerate(kinds):
            if is_object and int(is_object.group(1)) == index:
                arguments.append(make_object(row.object, kind))
                continue
            if test and int(test.group(1)) == index:
                value = {"==": test.group(3), "&": test.group(3), "!&": "0",
                         "!=": "%s + 1" % test.group(3)}[test.group(2)]
                arguments.append("(%s)(%s)" % (kind, value))
                continue
            key = next((key for key, at in row.match.items() if at == "arg%d" % index), None)
            if key and key in self.matches:
                arguments.append("(%s)%s" % (kind, self.matches[key]))
                continue
            arguments.append(self.other(kind, "%s%d" % (row.section[0], index)))
            if key:
                self.matches[key] = arguments[-1]
        text = "%s(%s)" % (row.call, ", ".join(arguments))
        if row.section == "acquire" and row.object == "ret":
            self.value = self.store(result, "v")
            text = "%s = %s" % (self.value, text)
        return text

    def guarded(self):
        """The acquire, and a return if it fails."""
        success = self.acquire.success
        if success == "ntstatus":
            return "if (!NT_SUCCESS(%s)) return;" % self.get
        if success == "nonzero":
            return "if (!(%s)) return;" % self.get
        if success == "nonnull":
            return "%s; if (!%s) return;" % (self.get, self.value)
        if success.startswith("ret == "):
            return "if ((%s) != %s) return;" % (self.get, success[len("ret == "):])
        return self.get + ";"

    def release_text(self):
        return self.before_put + self.put + ";"


def local_functions(pair, rule):
    parameters = ", ".join("%s %s" % one for one in pair.others) or "void"
    storage = "".join("%s %s; " % one for one in pair.storage)
    is_lock = rule == "pair-lock-left-held"
    # Nothing that the caller can know as well: then it would be a contract.
    flag = "if (KeGetCurrentIrql()) return; " if is_lock else ""
    for what, end in (("Lose", flag + (pair.release_text() if is_lock else "")),
                      ("Keep", pair.release_text())):
        yield "VOID %s_%d(%s) { %s%s %s }" % (what, pair.number, parameters, storage,
                                              pair.before_get + pair.guarded(), end)


# ---- drivers ----

def prelude():
    return "".join("#include <%s.h>\n" % name for name in HEADERS)


def problems(text, name):
    """Lines of a unit with errors, and the first words of each."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    dump = subprocess.run([drvlint, "capture", "-q", "--dump=facts", str(path), "--"],
                          capture_output=True, text=True, check=True).stdout
    found = {}
    for line in re.findall(r"^ +(?:note|error|fatal) .*", dump, re.M):
        at = re.search(re.escape(name) + r":(\d+)", line)
        if not at:
            sys.exit("%s: %s" % (name, line))
        found.setdefault(int(at.group(1)), line.strip())
    return found


def check(path):
    rules = sorted({"unload-*", *FUNCTION_RULES.values()})
    done = subprocess.run([drvlint, "--strict", "--config-file=none", "--disable=*", "-q",
                           *["--enable=" + rule for rule in rules], str(path),
                           *(["--"] if path.suffix else [])], capture_output=True, text=True)
    if done.returncode not in (0, 1) or "not analysed completely" in done.stderr:
        sys.exit("%s: status %d\n%s" % (path, done.returncode, done.stderr))
    return done.stdout


def keep_good(pairs, write, name):
    """The pairs whose lines have no error; the reasons of the others go to `skipped`."""
    while True:
        lines, owners = [], {}
        for pair in pairs:
            for line in write(pair):
                lines.append(line)
                owners[len(lines)] = pair
        start = prelude()
        offset = start.count("\n")
        bad = problems(start + "\n".join(lines) + "\n", name)
        if not bad:
            return pairs
        for line, why in bad.items():
            pair = owners[line - offset]
            skip(pair.case, "cannot be written: " + re.sub(r"^\w+ \S+ ", "", why))
        pairs = [pair for pair in pairs if pair.case not in skipped]


folder.mkdir(parents=True, exist_ok=True)
declared = declarations()
families = [Family(path) for path in sorted((root / "rules" / "api").glob("*.yaml"))
            if re.search(r"^family: ", path.read_text(encoding="utf-8"), re.M)]
skipped, failed = {}, {}


def skip(case, why):
    skipped.setdefault(case, why)


# Types that are types, and those whose pointee can be defined: not opaque, not void.
used = [row.call for family in families for rows in family.rows.values() for row in rows]
kinds = sorted({kind for call in used if call in declared for kind in declared[call][1] if kind})


def fine_types(candidates, form):
    start = prelude()
    bad = problems(start + "".join(form % (kind, i) for i, kind in enumerate(candidates)), "types.c")
    return {kind for i, kind in enumerate(candidates) if i + 1 + start.count("\n") not in bad}


known = fine_types(kinds, "extern %s Value%d;\n")
for call in used:
    if call in declared:
        result, parameters = declared[call]
        declared[call] = result, [kind if kind in known else None for kind in parameters]
complete = fine_types(sorted(known), "__typeof__(*(%s)0) Probe%d;\n")

locals_, globals_, number = [], [], 0
for family in families:
    wanted = [(row, other) for section, opposite in (("acquire", "release"), ("release", "acquire"))
              for row in family.rows[section] for other in [family.rows[opposite]]]
    rule = FUNCTION_RULES.get(family.kind)
    places = (["local"] if rule else []) + (["global"] if family.is_due else [])
    if not places:
        skip((family.name, "", ""), "no rule asks for it")
    elif not family.rows["acquire"]:
        places = []
        skip((family.name, "", ""), "no call acquires it")
    for place in places:
        if rule and place == "global":  # its rows are shown in functions
            wanted = wanted[:1]
        for row, others in wanted:
            case = (family.name, row.name, place)
            reason = None
            for other in others:
                pair = None
                acquire, release = (row, other) if row.section == "acquire" else (other, row)
                number += 1
                try:
                    pair = Pair(number, acquire, release, place)
                except Skip as why:
                    reason = reason or str(why)
                    continue
                pair.case, pair.rule = case, rule
                (locals_ if place == "local" else globals_).append(pair)
                break
            else:
                skip(case, reason)

locals_ = keep_good(locals_, lambda pair: local_functions(pair, pair.rule), "local.c")


def global_lines(pair):
    yield "extern %s;" % "; extern ".join("%s %s" % one for one in pair.others) if pair.others else ""
    yield " ".join("%s %s;" % one for one in pair.storage)
    yield "static VOID Get_%d(VOID) { %s; }" % (pair.number, pair.get)
    yield "static VOID Put_%d(VOID) { %s }" % (pair.number, pair.release_text())


globals_ = keep_good(globals_, global_lines, "global.c")


GROUP = 12  # in one driver, of families far from each other: reports that read the same are one


def driver(pairs, is_leaky):
    """DriverEntry and the unload routine with some pairs; line of the acquire: pair."""
    lines, at = [], {}
    for pair in pairs:
        for line in global_lines(pair):
            if is_leaky and " Put_" in line:
                continue
            lines.append(line)
            if " Get_" in line:
                at[len(lines) + prelude().count("\n")] = pair
    lines.append("DRIVER_INITIALIZE DriverEntry;\nDRIVER_UNLOAD Unload;")
    lines.append("VOID Unload(PDRIVER_OBJECT DriverObject)\n{\n    UNREFERENCED_PARAMETER("
                 "DriverObject);")
    lines += ["    Put_%d();" % pair.number for pair in reversed(pairs) if not is_leaky]
    lines.append("}\nNTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING Path)\n{\n"
                 "    UNREFERENCED_PARAMETER(Path);\n    DriverObject->DriverUnload = Unload;")
    lines += ["    Get_%d();" % pair.number for pair in pairs]
    lines.append("    return STATUS_SUCCESS;\n}\n")
    return prelude() + "\n".join(lines), at


def drivers(is_leaky):
    """The pairs of which something is reported in drivers that lose or release everything."""
    under = folder / ("leaky" if is_leaky else "quiet")
    shutil.rmtree(under, ignore_errors=True)
    under.mkdir()
    places, found = {}, set()
    count = (len(globals_) + GROUP - 1) // GROUP
    for number in range(count):
        text, at = driver(globals_[number::count], is_leaky)
        name = "driver%d.c" % number
        (under / name).write_text(text, encoding="utf-8")
        places.update({(name, line): pair for line, pair in at.items()})
    out = check(under)
    for one in re.split(r"^(?=\S+:\d+:\d+: (?:warning|error): )", out, flags=re.M):
        told = re.match(r"[^\n]* releasing ([^,\n]+),? [^\n]* \[unload-[\w-]+\]$", one, re.M)
        if told:
            found |= {places[name, int(line)] for name, line in re.findall(
                r"(\w+\.c):(\d+):\d+: note: .* acquires ", one) if (name, int(line)) in places and
                      places[name, int(line)].acquire.family.noun == told.group(1)}
    return found


# One acquire at a time is followed, so all of them may stand in one driver.
reported = set(re.findall(r": (?:warning|error): '((?:Lose|Keep)_\d+)' returns without releasing "
                          r"([^,]+),? .* \[([\w-]+)\]$", check(folder / "local.c"), re.M))
for pair in locals_:
    if ("Lose_%d" % pair.number, pair.acquire.family.noun, pair.rule) not in reported:
        failed[pair.case] = "a loss is not reported"
    elif ("Keep_%d" % pair.number, pair.acquire.family.noun, pair.rule) in reported:
        failed[pair.case] = "reported though it is released"

lost, kept = drivers(True), drivers(False)
for pair in globals_:
    if pair not in lost:
        failed[pair.case] = "a loss is not reported"
    elif pair in kept:
        failed[pair.case] = "reported though it is released"

# ---- what was expected not to work ----

listed, reason = {}, None
for line in left_out.read_text(encoding="utf-8").splitlines() if left_out.exists() else []:
    if line.startswith("#") or not line.strip():
        continue
    if not line.startswith(" "):
        reason = line.rstrip(":")
        continue
    listed[line.strip()] = reason

def shown(case):
    family, name, place = case
    return family if not name else "%s: %s (%s)" % (family, name, place)

actual = {shown(case): why for case, why in list(skipped.items()) + list(failed.items())}
wrong = ["%s: %s" % (name, why) for name, why in sorted(actual.items()) if name not in listed]
wrong += ["%s: listed as left out, but is fine" % name for name in sorted(listed)
          if name not in actual]
if is_verbose:
    by_reason = collections.defaultdict(list)
    for name, why in actual.items():
        by_reason[why].append(name)
    for why, all_names in sorted(by_reason.items()):
        print("%s:" % why)
        for name in sorted(all_names):
            print("  " + name)
good = {pair.case for pair in locals_ + globals_} - set(failed)
print("%d families, %d of them with an acquire that is reported when lost and quiet when released" % (
    len(families), len({case[0] for case in good})))
print("%d rows shown, %d left out" % (len(good), len(actual)))
sys.exit("\n".join(wrong) or 0)
