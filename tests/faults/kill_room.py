"""Kills the window with SIGKILL while somebody types minutes in the meeting room, and opens it again.

    python -m tests.faults.kill_room [--times 50] [--short] [--long]

After each kill the same program is started afresh: it must go back into the room by itself, to the same item, with
no more than the last second of typing missing. Prints one line; exit 1 when more was lost.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import TracebackType

_LAST_SECOND = 1.0
_LATE = 0.25
"""A timer that is due while a key or a save is being worked on comes that much later."""
_TURN = 0.1
"""Seconds between two letters, at most; in a longer pause the machine gave the program no turn to keep them either."""
_WORDS = (
    "the council will look at the lights and the officer will write to residents of the lane about parking "
)
_DAY = "2026-11-21"


@dataclass
class _Typed:
    """What one run said before it was killed: (seconds, item number, letters typed in that item)."""

    seen: list[tuple[float, int, int]]

    def until(self, seconds: float) -> tuple[int, int]:
        """Item and letters as they stood at a time."""
        before = [(item, letters) for at, item, letters in self.seen if at <= seconds]
        return before[-1] if before else (0, 0)

    def stood_still(self, killed: float) -> float:
        """Seconds of the last three before the kill in which a busy machine let the program wait."""
        times = [at for at, _, _ in self.seen if killed - 3 <= at <= killed]
        return sum(max(0.0, later - earlier - _TURN) for earlier, later in pairwise([*times, killed]))


def window(path: Path, type_for_ever: bool) -> int:
    """The program that gets killed, or that says where the room opened again."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from cspdesk.app import Application, arguments
    from cspdesk.refcounts import hold_constants
    from cspdesk.ui.room.room_page import RoomPage
    from tests.hands import Hands

    # A fault in a slot would leave the window waiting for ever, and with it who waits for the window.
    sys.excepthook = _end_at_once
    hold_constants()  # as main.py does
    qt = QApplication(sys.argv[:1])
    application = Application(arguments(["--store", str(path), "--as", "Sam Reed", "--today", _DAY]))

    def room() -> RoomPage:
        page = application.window.page("room")
        assert isinstance(page, RoomPage)
        return page

    def began() -> None:
        from cspdesk.ui.room.enter import enter_room

        office = application.desk.services
        if not type_for_ever:
            QTimer.singleShot(0, say)
            return
        enter_room(application.desk, office.meetings.all()[0].id)
        QTimer.singleShot(50, begin_typing)

    def say() -> None:
        page = room()
        shown = application.window.current_page() is page
        item = page.item()
        number = [i.id for i in page.room.items].index(page.item_id) + 1 if page.room and item else 0
        print("room", int(shown), number, len(page.ui.item.minute.text()), flush=True)
        print("minutes", *(len(i.minute) for i in page.room.items) if page.room else (), flush=True)
        application.window.close()
        qt.quit()

    def begin_typing() -> None:
        hands, page = Hands(application.window), room()
        state = {"letters": len(page.ui.item.minute.text())}
        print("begun", flush=True)

        def number() -> int:
            assert page.room is not None
            return [i.id for i in page.room.items].index(page.item_id) + 1

        def type_one() -> None:
            if random.random() < 0.01:
                # Said before: a kill may come when the next item is shown and nothing is typed there yet.
                print(time.monotonic(), number() + 1, 0, flush=True)
                hands.press("Ctrl+Down")
                state["letters"] = len(page.ui.item.minute.text())
            hands.type(_WORDS[state["letters"] % len(_WORDS)])
            state["letters"] += 1
            print(time.monotonic(), number(), state["letters"], flush=True)

        timer = QTimer(page)
        timer.timeout.connect(type_one)
        timer.start(25)

    application.desk.attached.connect(lambda: QTimer.singleShot(0, began) if application.desk.ready else None)
    application.begin()
    return qt.exec()


def _end_at_once(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    traceback.print_exception(kind, error, trace)
    os._exit(3)


def _make(path: Path) -> None:
    """A store with one meeting, on the day it is held."""
    import datetime as dt

    from cspdesk.office import new_office

    day = dt.date.fromisoformat(_DAY)
    office = new_office(path, "north-bedfordshire-2008", machine="kill", today=day)
    office.meetings.add([office.bodies.forums()[6].id], day)
    office.close(keep_backup=False)


def _command(path: Path, what: str) -> list[str]:
    return [sys.executable, "-m", "tests.faults.kill_room", what, str(path)]


def kill_one(command: list[str], seconds: float) -> tuple[_Typed, float]:
    """Starts a program, lets it type, kills it; gives what it typed and when it was killed."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    if process.stdout.readline().strip() != "begun":
        process.wait()
        raise SystemExit("nothing was opened to type in")
    time.sleep(seconds)
    killed = time.monotonic()
    process.kill()
    said = process.stdout.read()
    process.stdout.close()
    process.wait()
    lines = [line.split() for line in said[: said.rfind("\n") + 1].splitlines()]
    return _Typed([(float(at), int(item), int(letters)) for at, item, letters in lines]), killed


def _look(path: Path) -> tuple[bool, int, list[int]]:
    """Opens the program again: whether the room is shown, at which item, and the letters of every minute."""
    done = subprocess.run(
        _command(path, "--look"), stdout=subprocess.PIPE, text=True, timeout=240, check=False
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    if len(lines) < 2:
        return False, 0, []
    return lines[0][1] == "1", int(lines[0][2]), [int(letters) for letters in lines[1][1:]]


def main(times: int) -> int:
    """Kills the window `times` times; gives how often more than a second was lost."""
    spoilt, worst = 0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.cspdesk"
        os.environ.update(CSPDESK_HOME=str(Path(folder) / "home"), QT_QPA_PLATFORM="offscreen")
        _make(path)
        for number in range(times):
            typed, killed = kill_one(_command(path, "--type"), random.uniform(0.3, 3.0))
            shown, item, minutes = _look(path)
            owed_item, owed = typed.until(killed - _LAST_SECOND - _LATE - typed.stood_still(killed))
            last_item, last = typed.until(killed)
            kept = minutes[owed_item - 1] if 0 < owed_item <= len(minutes) else 0
            in_room = shown and item in range(max(owed_item, 1), last_item + 1)
            if minutes and 0 < last_item <= len(minutes):
                worst = max(worst, _seconds_lost(typed, killed, last_item, minutes[last_item - 1], last))
            if typed.seen and not (in_room and kept >= owed):
                spoilt += 1
                print(f"kill {number + 1}: at item {item}, typed at {last_item}; {kept} kept of {owed} owed")
    print(f"killed {times} times: {spoilt} lost more; the most lost was {worst:.2f} s of typing")
    return spoilt


def _seconds_lost(typed: _Typed, killed: float, item: int, letters: int, last: int) -> float:
    """How long before the kill the first missing letter was typed; nought when none is missing."""
    if letters >= last:
        return 0.0
    return next((killed - at for at, of, count in typed.seen if of == item and count > letters), 0.0)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=50)
    options.add_argument("--short", action="store_true", help="once, for every run of CI")
    options.add_argument("--long", action="store_true", help="50 times")
    options.add_argument("--type", type=Path, help=argparse.SUPPRESS)
    options.add_argument("--look", type=Path, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.type or chosen.look:
        raise SystemExit(window(chosen.type or chosen.look, chosen.type is not None))
    raise SystemExit(1 if main(1 if chosen.short else 50 if chosen.long else chosen.times) else 0)
