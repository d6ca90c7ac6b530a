"""Start of the window against the barest Qt window, alternating runs: `python tests/benchmarks/bench_start.py`.

Both end at their first paint; ours shows the forum rows of the sample year. Offscreen, bytecode compiled.
Prints medians and their ratio; asserts nothing.
"""

import argparse
import compileall
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOOR = """
import sys
from cspdesk.refcounts import hold_constants  # PySide6 6.12 on Python 3.11 may abort without it
hold_constants()
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QApplication.instance().quit()
app = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
sys.exit(app.exec())
"""


def _once(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds by the clock and seconds of work (user and system) of one run."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        command, check=True, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    clock, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Prints the medians of floor and program, and the ratio, for each number of forums asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--times", type=int, nargs="*", default=[1])
    asked = parser.parse_args()
    compileall.compile_dir(ROOT / "cspdesk", quiet=2)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        floor = home / "floor.py"
        floor.write_text(FLOOR)
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "CSPDESK_HOME": folder,
            "PYTHONPATH": str(ROOT),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for times in asked.times:
            store = home / f"sample{times}.cspdesk"
            make = [sys.executable, "main.py", "new", "--plan", "north-bedfordshire-2008", "--sample"]
            _once([*make, "--times", str(times), "--store", str(store)], environment)
            if not store.with_name(store.name + ".glance").exists():
                raise SystemExit(
                    "The new store keeps no glance: its first paint would show dashes for forums."
                )
            ours = [sys.executable, "main.py", "--store", str(store), "--as", "A. Sample"]
            _once([*ours, "--exit-after-paint"], environment)
            floors, starts = [], []
            for _ in range(asked.runs):
                floors.append(_once([sys.executable, str(floor)], environment))
                starts.append(_once([*ours, "--exit-after-paint"], environment))
            for number, name in enumerate(("clock", "work")):
                bare, full = (statistics.median(run[number] for run in runs) for runs in (floors, starts))
                said = (
                    f"bare window {bare * 1e3:.0f} ms, cspdesk {full * 1e3:.0f} ms, ratio {full / bare:.2f}"
                )
                print(f"{times * 18:4} forums, {name}: {said} (at most 1.4 wanted)")


if __name__ == "__main__":
    main()
