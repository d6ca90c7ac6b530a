"""Faults one after another: `python -m tests.faults [NAME …] [--short | --long]`; exit 1 when any left damage.

Without a name all of them are run; with `--long` programs are killed 50 times in saving, backing up, restoring, taking
a handover, protecting and erasing each and 50 times in making and migrating stores, and 200 stores are damaged.
"""

import argparse
import importlib
import os
import runpy
import subprocess
import sys
import traceback

_ALL = (
    "kill_in_saving",
    "kill_in_upgrade",
    "kill_in_work",
    "kill_room",
    "kill_dialog",
    "full_disk",
    "damage",
    "clock",
    "second_program",
    "merging",
    "hostile",
    "year",
)
_NEVER_LONGER = ("kill_dialog", "merging", "hostile", "year")
"""Their usual run is the long one."""

options = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
options.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_ALL))
options.add_argument("--short", action="store_true", help="for every run of CI")
options.add_argument("--long", action="store_true", help="the figures of README")
chosen = options.parse_args()
unknown = sorted(set(chosen.names) - set(_ALL))
if unknown:
    options.error(f"there is no {unknown[0]}: choose of {', '.join(_ALL)}")


def _how(name: str) -> list[str]:
    if chosen.short:
        return ["--short"]
    return ["--long"] if chosen.long and name not in _NEVER_LONGER else []


def _run(name: str) -> int:
    """One sort in a process of its own: a fork that has read the program's modules, where there are forks."""
    if not hasattr(os, "fork"):
        return subprocess.run(
            [sys.executable, "-m", f"tests.faults.{name}", *_how(name)], check=False
        ).returncode
    sys.stdout.flush()
    process = os.fork()
    if process:
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    sys.argv[1:] = _how(name)
    try:
        runpy.run_module(f"tests.faults.{name}", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else bool(end.code)
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
    except BaseException:  # a fork must never go on as the program that made it
        traceback.print_exc()
        status = 1
    else:
        status = 0
    sys.stdout.flush()
    os._exit(status)


importlib.import_module("cspdesk.store.store")  # once for all sorts
raise SystemExit(max(abs(_run(name)) for name in chosen.names or _ALL))
