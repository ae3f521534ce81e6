"""lit tests of drvlint: what a file under test/ may use.

  %drvlint     the binary that was built
  %examples    the folder of the example drivers
  %headers     the folder of our declarations of the kernel interface
  %scripts     the folder of scripts that are run by hand
  %exits N CMD runs CMD; succeeds if its exit status is exactly N
  %python      the Python that runs lit, for small checks of JSON and the like
  %wdk         the kit that DRVLINT_TEST_WDK names, for tests that require the feature `wdk`
  FileCheck, not, count, split-file: of the LLVM that the build uses, found on PATH

The whole set: ctest, or `lit -sv build/test`. One folder: `lit -sv test/capture`, which uses the
build in build/, or `lit -sv --param build=DIR test/capture`.
"""

import os
import shlex
import sys

import lit.formats

here = os.path.dirname(os.path.abspath(__file__))

if not hasattr(config, "drvlint"):
    # Started on the source folder: go through the build's configuration, which loads this one.
    build = lit_config.params.get("build", os.path.join(os.path.dirname(here), "build"))
    site = os.path.join(os.path.abspath(build), "test", "lit.site.cfg.py")
    if not os.path.exists(site):
        lit_config.fatal("%s does not exist: configure a build or pass --param build=DIR" % site)
    lit_config.load_config(config, site)
    raise SystemExit

config.name = "drvlint"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".c", ".cpp", ".test"]
config.excludes = ["Inputs", "unit", "fuzz"]
config.test_source_root = here


def quoted(*words):
    return " ".join(shlex.quote(word) for word in words)


config.substitutions += [
    ("%drvlint", quoted(config.drvlint)),
    ("%examples", quoted(os.path.join(config.source_root, "examples"))),
    ("%headers", quoted(os.path.join(config.source_root, "headers"))),
    ("%scripts", quoted(os.path.join(config.source_root, "scripts"))),
    ("%exits", quoted(sys.executable, os.path.join(here, "exits.py"))),
    ("%python", quoted(sys.executable)),
]

# No colour, one language, and nothing read from or written to the user's own folders.
home = os.path.join(config.test_exec_root, "home")
os.makedirs(home, exist_ok=True)
config.environment["HOME"] = home
config.environment["XDG_CACHE_HOME"] = os.path.join(home, ".cache")
config.environment["XDG_CONFIG_HOME"] = os.path.join(home, ".config")
config.environment["LC_ALL"] = "C"
config.environment["TERM"] = "dumb"
config.environment["DRVLINT_WDK"] = "none"  # whatever this machine has
config.environment["PATH"] = os.pathsep.join([config.tools, os.environ.get("PATH", "")])

kit = os.environ.get("DRVLINT_TEST_WDK")
if kit:
    config.available_features.add("wdk")
    config.substitutions.append(("%wdk", quoted(os.path.abspath(kit))))

# Some containers give out no pseudo-terminals.
try:
    import pty
    for end in pty.openpty():
        os.close(end)
    config.available_features.add("terminal")
except (ImportError, OSError):
    pass

if config.is_sanitized:
    config.available_features.add("sanitizers")
    for setting in config.sanitizer_environment.split(";"):
        name, value = setting.split("=", 1)
        config.environment[name] = value
