"""What a paper is about: the word for it, and the records to choose from."""

from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import BodyKind
from cspdesk.services.papers.registry import Ref
from cspdesk.ui import known_names
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk

ABOUT = {
    Ref.MEETING: "Meeting",
    Ref.BODY: "Forum or group",
    Ref.AGENCY: "Partner",
    Ref.ACTIVITY: "Event or other activity",
    Ref.ISSUE: "Issue",
    Ref.REVIEW: "Review",
}
SIZES = {"A4": "A4", "A3": "A3, poster", "A5": "A5, half a page"}
_LONG = 90


def choices(desk: Desk, ref: Ref) -> list[Choice]:
    """The records a paper may be about, those of this time or of most use first."""
    office, today = desk.services, desk.today()
    if ref is Ref.MEETING:
        meetings = sorted(office.meetings.all(), key=lambda m: abs((m.day - today).days))
        return [Choice(f"{m.body}, {say_date(m.day)}", m.id, m.place, (m.ref,)) for m in meetings]
    if ref is Ref.BODY:
        bodies = sorted(office.bodies.names(), key=lambda b: b.kind is not BodyKind.FORUM)
        return [Choice(b.name, b.id, b.code) for b in bodies]
    if ref is Ref.ACTIVITY:
        found = sorted(office.activities.all(), key=lambda a: abs((a.from_day - today).days))
        return [Choice(f"{a.title}, {say_date(a.from_day)}", a.id, a.place) for a in found]
    if ref is Ref.ISSUE:
        issues = sorted(office.issues.all(), key=lambda i: abs((i.raised_on - today).days))
        return [Choice(f"{i.ref}: {_short(i.words)}", i.id, i.body) for i in issues]
    if ref is Ref.REVIEW:
        packs = office.packs
        return [Choice(packs.called(each), each.id, each.spec.title) for each in packs.nearest_reviews()]
    return known_names.agencies(desk)


def _short(words: str) -> str:
    return words if len(words) <= _LONG else words[: _LONG - 1].rstrip() + "…"
