"""Kills the window with SIGKILL while somebody types in a dialog, and opens it again.

    python -m tests.faults.kill_dialog [--times 30] [--short]

After each kill the same program is started afresh and the same dialog opened: no more than the last second of typing
may be missing. Prints one line; exit 1 when more was lost.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from tests.faults.kill_room import _DAY, _LAST_SECOND, _LATE, _WORDS, _end_at_once, kill_one

_DIALOGS = (("risk", "New risk"), ("issues", "New issue"), ("actions", "New action"))


def window(path: Path, page: str, title: str, type_for_ever: bool) -> int:
    """The program that gets killed in a dialog, or that says what its first field holds."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from cspdesk.app import Application, arguments
    from cspdesk.refcounts import hold_constants
    from cspdesk.ui.text_edit import LineEdit, PlainEdit
    from tests.hands import Hands

    sys.excepthook = _end_at_once
    hold_constants()  # as main.py does
    qt = QApplication(sys.argv[:1])
    application = Application(arguments(["--store", str(path), "--as", "Sam Reed", "--today", _DAY]))

    def field() -> LineEdit | PlainEdit:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        found = dialog.focusWidget()
        assert isinstance(found, (LineEdit, PlainEdit))
        return found

    def begin() -> None:
        shown = application.window.open_page(page)
        action = next(each for each in shown.actions() if each.text() == title)
        QTimer.singleShot(200, begin_typing if type_for_ever else say)
        action.trigger()

    def say() -> None:
        print("typed", len(field().text()), flush=True)
        os._exit(0)

    def begin_typing() -> None:
        hands, state = Hands(application.window), {"letters": len(field().text())}
        print("begun", flush=True)

        def type_one() -> None:
            hands.type(_WORDS[state["letters"] % len(_WORDS)])
            state["letters"] += 1
            print(time.monotonic(), 1, state["letters"], flush=True)

        timer = QTimer(field())
        timer.timeout.connect(type_one)
        timer.start(25)

    application.desk.attached.connect(partial(QTimer.singleShot, 0, begin))
    application.begin()
    return qt.exec()


def _make(path: Path) -> None:
    import datetime as dt

    from cspdesk.office import new_office

    day = dt.date.fromisoformat(_DAY)
    new_office(path, "north-bedfordshire-2008", machine="kill", today=day).close(keep_backup=False)


def _command(what: str, path: Path, page: str, title: str) -> list[str]:
    return [sys.executable, "-m", "tests.faults.kill_dialog", what, str(path), page, title]


def _look(path: Path, dialog: tuple[str, str]) -> int:
    """Opens the program and the dialog again: how many letters are in its first field."""
    done = subprocess.run(
        _command("--look", path, *dialog), stdout=subprocess.PIPE, text=True, timeout=240, check=False
    )
    words = done.stdout.split()
    return int(words[-1]) if words else 0


def main(times: int) -> int:
    """Kills the window `times` times, in one dialog after another; gives how often more than a second was lost."""
    spoilt, back = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.cspdesk"
        os.environ.update(CSPDESK_HOME=str(Path(folder) / "home"), QT_QPA_PLATFORM="offscreen")
        _make(path)
        for number, dialog in enumerate(islice(cycle(_DIALOGS), times)):
            typed, killed = kill_one(_command("--type", path, *dialog), random.uniform(1.2, 3.0))
            kept = _look(path, dialog)
            back += kept
            _, owed = typed.until(killed - _LAST_SECOND - _LATE - typed.stood_still(killed))
            if kept < owed:
                spoilt += 1
                print(f"kill {number + 1}, in “{dialog[1]}”: {kept} kept of {owed} owed")
    print(f"killed {times} times in a dialog: {spoilt} lost more than a second; {back} letters were back")
    return spoilt


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=30)
    options.add_argument("--short", action="store_true", help="once, for every run of CI")
    options.add_argument("--type", nargs=3, help=argparse.SUPPRESS)
    options.add_argument("--look", nargs=3, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if wanted := chosen.type or chosen.look:
        raise SystemExit(window(Path(wanted[0]), wanted[1], wanted[2], chosen.type is not None))
    raise SystemExit(1 if main(1 if chosen.short else chosen.times) else 0)
