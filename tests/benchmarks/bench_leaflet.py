"""How long the leaflets of 18 forums take in one go, beside their floor: their own canvas calls on bare canvases.

    python tests/benchmarks/bench_leaflet.py [--runs N]

Prints milliseconds (medians of alternating runs) and ratios: of all 18 from the store, tags included, with a goal of
at most 2.5; and the milliseconds of one leaflet printed anew after an answer has changed, with a goal of 150.
"""

import argparse
import datetime as dt
import io
import json
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench_papers import Call, recorded, timed
from reportlab.pdfgen.canvas import Canvas

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.office import Office, new_office
from cspdesk.refcounts import hold_constants
from cspdesk.services.papers.leaflet import build
from cspdesk.services.papers.registry import Wanted

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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    hold_constants()
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
                "redraw_goal_ms": REDRAW,
            }
        )
    )


if __name__ == "__main__":
    main()
