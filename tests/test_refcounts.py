"""Painting for a whole working day does not wear None away."""

import subprocess
import sys

PAINTS = """
from cspdesk.refcounts import hold_constants
hold_constants()
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
app = QGuiApplication([])
picture = QPixmap(8, 8)
painter = QPainter(picture)
for _ in range(200_000):
    painter.setPen(QColor("red"))
painter.end()
print("still here")
"""


def test_two_hundred_thousand_calls_that_give_none_leave_the_program_standing() -> None:
    done = subprocess.run([sys.executable, "-c", PAINTS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "still here")
