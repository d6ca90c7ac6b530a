"""Start of the window against the barest Qt window, alternating runs: `python tests/benchmarks/bench_start.py`.

Both end at their first paint; ours shows the forum rows of the sample year. Offscreen, bytecode compiled.
Prints medians and their ratio; asserts nothing.
"""

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOOR = """
import sys
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


def _once(command: list[str], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


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
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CSPDESK_HOME": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for times in asked.times:
            store = home / f"sample{times}.cspdesk"
            make = [sys.executable, "main.py", "new", "--plan", "north-bedfordshire-2008", "--sample"]
            _once([*make, "--times", str(times), "--store", str(store)], environment)
            ours = [sys.executable, "main.py", "--store", str(store), "--as", "A. Sample"]
            _once([*ours, "--exit-after-paint"], environment)
            floors, starts = [], []
            for _ in range(asked.runs):
                floors.append(_once([sys.executable, str(floor)], environment))
                starts.append(_once([*ours, "--exit-after-paint"], environment))
            bare, full = statistics.median(floors), statistics.median(starts)
            print(
                f"{times * 18} forums: bare window {bare * 1e3:.0f} ms, cspdesk {full * 1e3:.0f} ms,", end=" "
            )
            print(f"ratio {full / bare:.2f} (at most 1.4 wanted)")


if __name__ == "__main__":
    main()
