"""All faults one after another: `python -m tests.faults [--short]`; exit 1 when any left damage."""

import subprocess
import sys

_ALL = ("kill_in_saving", "kill_in_upgrade", "kill_room", "kill_dialog", "full_disk")

raise SystemExit(
    max(
        subprocess.run([sys.executable, "-m", f"tests.faults.{name}", *sys.argv[1:]]).returncode
        for name in _ALL
    )
)
