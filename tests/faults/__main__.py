"""Faults one after another: `python -m tests.faults [NAME …] [--short | --long]`; exit 1 when any left damage.

Without a name all of them are run; with `--long` programs are killed 200 times in saving, taking a handover, backing
up, restoring and migrating, and 200 stores are damaged.
"""

import argparse
import subprocess
import sys

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


raise SystemExit(
    max(
        subprocess.run([sys.executable, "-m", f"tests.faults.{name}", *_how(name)], check=False).returncode
        for name in chosen.names or _ALL
    )
)
