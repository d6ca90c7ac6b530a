"""Makes the frozen store of the newest revision: run by hand, once, when a revision is released.

    python tests/store/frozen/make.py

Writes tests/store/frozen/<revision>.cspdesk. A frozen store is never made again: it is what users have.
"""

import datetime as dt
import itertools
from pathlib import Path
from uuid import UUID

from cspdesk.domain.kinds import ActionState, BodyKind, Kind, Mark, MeetingState
from cspdesk.store.revision import HEAD
from cspdesk.store.store import create


def main() -> None:
    path = Path(__file__).with_name(f"{HEAD}.cspdesk")
    store = create(path, machine="frozen")
    ids = (UUID(int=0x7 << 76 | 0x8 << 60 | n) for n in itertools.count(1))
    ticks = itertools.count()
    start = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)
    store.make_id = ids.__next__
    store.now = lambda: start + dt.timedelta(seconds=next(ticks))
    store.person, store.computer = "Ann Officer", "hall laptop"
    with store.work("plan the forum meeting") as work:
        forum = work.add(Kind.BODY, kind=BodyKind.FORUM, code="F07", name="Kempston East", quorum=5)
        person = work.add(Kind.PERSON, name="Siân Llŷr")
        meeting = work.add(
            Kind.MEETING, day=dt.date(2026, 5, 12), start=dt.time(19, 0), state=MeetingState.OPEN
        )
        work.add(Kind.MEETING_BODY, meeting_id=meeting, body_id=forum)
        item = work.add(Kind.AGENDA_ITEM, meeting_id=meeting, title="Police report", position=1)
        work.add(Kind.ATTENDANCE, meeting_id=meeting, person_id=person, mark=Mark.EXPECTED)
        work.commit()
    with store.work("write minutes") as work:
        work.change(Kind.AGENDA_ITEM, item, minute="Six burglaries, down from nine.\nŁódź Road was named.")
        action = work.add(
            Kind.ACTION,
            code="F07",
            year=2026,
            running=14,
            body_id=forum,
            meeting_id=meeting,
            item_id=item,
            owner_person_id=person,
            given_on=dt.date(2026, 5, 12),
            due=dt.date(2026, 6, 30),
            text="Repair the lights in Łódź Road",
        )
        work.commit()
    with store.work("close action") as work:
        work.change(Kind.ACTION, action, state=ActionState.DONE, closed_on=dt.date(2026, 6, 1))
        work.commit()
    store.undo(work.id, "undo close action")
    store.close()


if __name__ == "__main__":
    main()
