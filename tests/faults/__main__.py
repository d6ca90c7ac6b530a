"""All faults one after another, or those named: `python -m tests.faults [NAME…] [--short]`; exit 1 for any damage."""

import subprocess
import sys

_ALL = ("kill_in_saving", "kill_in_upgrade", "kill_room", "kill_dialog", "full_disk", "merging", "year")

_named = [word for word in sys.argv[1:] if word in _ALL]
_options = [word for word in sys.argv[1:] if word not in _ALL]

raise SystemExit(
    max(
        subprocess.run([sys.executable, "-m", f"tests.faults.{name}", *_options]).returncode
        for name in _named or _ALL
    )
)
