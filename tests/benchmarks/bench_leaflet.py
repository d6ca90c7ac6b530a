"""How long the leaflets of 18 forums take in one go, beside their floor: their own canvas calls on bare canvases.

    python tests/benchmarks/bench_leaflet.py [--runs N]

Prints milliseconds (medians of alternating runs) and ratios: of all 18 from the store, tags included, with a goal of
at most 2.5; the milliseconds of one leaflet printed anew after an answer has changed; and those from a choice in the
print room until its pages are painted, with a goal of 150.
"""

import argparse
import datetime as dt
import io
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_papers import Call, recorded, timed
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.office import Office, new_office
from cspdesk.refcounts import hold_constants
from cspdesk.services.papers.leaflet import build
from cspdesk.services.papers.registry import Wanted
from cspdesk.ui import fonts, theme
from cspdesk.ui.desk import Desk
from cspdesk.ui.printroom.printroom_page import PrintRoomPage

GOAL, REDRAW = 2.5, 150
TODAY = dt.date(2026, 11, 21)
WANTED = Wanted(Audience.PUBLIC)
SAID = (
    "Cars stand on the pavement outside the school every morning, and pushchairs have to go into the road {}."
)
DID = (
    "A patrol came on {} school mornings and notices were given. The council painted new lines in September."
)


def filled(path: Path) -> Office:
    """A new store with eight answered issues, three priorities and a meeting to come for each of 18 forums."""
    office = new_office(path, "north-bedfordshire-2008", machine="bench", today=TODAY)
    office.publications.add_block(
        BlockKind.LONG_TERM, "Slower roads", "A zone of 20 mph is planned for five roads."
    )
    for forum in office.bodies.forums():
        for number in range(8):
            made = office.issues.add(SAID.format(number + 2), body_id=forum.id, place="Ford End Road")
            office.answers.answer(made, Answer.DONE, DID.format(number + 3))
        office.priorities.set(forum.id, [("Speeding", None), ("Litter", None), ("Burglary", None)])
        office.meetings.add([forum.id], dt.date(2026, 12, 8), start=dt.time(19), place="Community Centre")
    return office


def replay(leaflets: list[list[Call]]) -> None:
    for (_, given, options), *calls in leaflets:
        canvas = Canvas(io.BytesIO(), *given, **options)
        for name, args, more in calls:
            getattr(canvas, name)(*args, **more)


class Painted(QObject):
    """Notes when the pages were last painted."""

    at = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def shown(office: Office, forum: UUID, runs: int) -> Iterator[float]:
    """Milliseconds from a choice on the leaflet of a forum until its new pages are painted, again and again."""
    desk = Desk()
    desk.attach(office)
    room = PrintRoomPage(desk)
    room.resize(1150, 700)
    room.show()
    room.show_paper("leaflet", forum)
    painted = Painted()
    room.preview.view.viewport().installEventFilter(painted)

    def pages() -> bool:
        return room.printed is not None and room.order == room.panel().order()

    def spin(seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            QApplication.processEvents()

    for number in range(runs + 1):
        while not pages():
            spin(0.001)
        spin(0.5)
        start = time.perf_counter()
        room.panel().set_options({"meeting": number % 2 == 0, "fold_marks": number % 2 == 0})
        while not pages():
            spin(0.001)
        spin(0.3)
        if number:
            yield (painted.at - start) * 1000
    desk.finish_work()
    room.deleteLater()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    hold_constants()
    qt = QApplication([])
    fonts.load()
    theme.apply(qt)
    with tempfile.TemporaryDirectory() as folder:
        office = filled(Path(folder) / "bench.cspdesk")
        forums = office.bodies.forums()
        leaflets = [recorded(build(office.context, forum.id, WANTED)) for forum in forums]
        assert len(office.leaflets.print_all(WANTED).printed) == len(forums)
        issue = office.issues.of_body(forums[0].id)[0]
        changes = iter(range(1_000_000))

        def change() -> None:
            with office.store.work("change an answer") as work:
                work.change(Kind.ISSUE, issue.id, answer_words=DID.format(next(changes)))
                work.commit()

        floors, wholes, redraws = [], [], []
        for _ in range(runs):
            floors.append(timed(lambda: replay(leaflets)))
            # What is set once is kept: every run prints other words.
            with office.store.work("change the answers") as work:
                for row in office.issues.all():
                    work.change(Kind.ISSUE, row.id, answer_words=DID.format(next(changes)))
                work.commit()
            wholes.append(timed(lambda: office.leaflets.print_all(WANTED)))
            change()
            redraws.append(timed(lambda: office.papers.print("leaflet", forums[0].id, WANTED)))
        seen = statistics.median(shown(office, forums[0].id, runs))
        office.close(keep_backup=False)
    floor, whole = statistics.median(floors), statistics.median(wholes)
    print(
        json.dumps(
            {
                "leaflets": len(leaflets),
                "floor_ms": round(floor, 1),
                "print_ms": round(whole, 1),
                "ratio": round(whole / floor, 2),
                "goal": GOAL,
                "redraw_ms": round(statistics.median(redraws), 1),
                "redraw_shown_ms": round(seen, 1),
                "redraw_goal_ms": REDRAW,
            }
        )
    )


if __name__ == "__main__":
    main()
