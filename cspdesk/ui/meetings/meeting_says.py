"""What the detail of a meeting says in words: warnings, late papers, what went out, and what can be done."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from cspdesk.domain.agenda_view import AgendaView
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import MeetingState
from cspdesk.domain.meetings import DispatchRow, MeetingRow, NeedRow
from cspdesk.ui.meetings.meeting_chips import KIND_WORDS, over, papers_words


@dataclass(frozen=True)
class MeetingFacts:
    """All the detail shows of one meeting, read at once."""

    meeting: MeetingRow
    agenda: AgendaView
    needs: tuple[NeedRow, ...]
    dispatches: tuple[DispatchRow, ...]
    clashes: tuple[str, ...]
    chair: str
    expected: str
    without_partner: bool
    issues: tuple[IssueRow, ...] = ()


def facts(shown: MeetingFacts, today: dt.date) -> list[tuple[str, str]]:
    """The facts that are words alone; empty ones are not shown."""
    meeting = shown.meeting
    held = meeting.state in (MeetingState.CLOSED, MeetingState.OPEN)
    return [
        ("Kind", KIND_WORDS[meeting.kind] if meeting.kind.value != "ordinary" else ""),
        ("Papers", papers_words(meeting, today)),
        ("Organiser", meeting.organiser),
        ("Chair", shown.chair),
        ("Note taken by", meeting.note_taker if held else ""),
        ("Expected", "" if over(meeting) else shown.expected),
        ("Note", meeting.note),
    ]


def warnings(shown: MeetingFacts, today: dt.date) -> Iterable[str]:
    """What must not be overlooked, a sentence each."""
    meeting = shown.meeting
    if meeting.state is MeetingState.CANCELLED:
        yield f"Cancelled: {meeting.reason}"
    elif meeting.moved_from is not None:
        yield f"Moved from {say_date(meeting.moved_from, today)}: {meeting.reason}"
    if shown.without_partner:
        yield "No partner is recorded at this meeting: open it and mark who went."
    yield from shown.clashes


def late(agenda: AgendaView) -> str:
    """What came up after the papers went out; empty when nothing did."""
    words = [count(len(agenda.late), "item"), count(len(agenda.late_actions), "open action")]
    said = " and ".join(word for word in words if word)
    what = ", ".join(item.title for item in agenda.late)
    return f"Since the papers went out {said} came up{': ' + what if what else ''}." if said else ""


def deeds(meeting: MeetingRow) -> Iterable[tuple[str, str, str]]:
    """What the menu offers for a meeting: words, the name of the wish, and its keys."""
    yield "Change…", "edit", "Alt+Return"
    yield "Calendar file…", "calendar", ""
    if not over(meeting):
        yield "Cancel or move…", "cancel", ""
    if meeting.reason and meeting.state not in (MeetingState.OPEN, MeetingState.CLOSED):
        yield "E-mail the change to its members…", "tell", ""
    if meeting.state is MeetingState.PLANNED:
        yield "Papers went out today", "out", ""
    elif meeting.state is MeetingState.PAPERS_OUT:
        yield "Papers have not gone out", "back", ""
    if meeting.held or meeting.state is MeetingState.OPEN:
        yield "E-mail the minutes to the chair…", "to_chair", ""
    if meeting.state not in (MeetingState.OPEN, MeetingState.CLOSED):
        yield "Delete", "delete", ""


def dispatch(each: DispatchRow) -> str:
    """One sending: 'Papers, 3 Nov: 12 by e-mail and 2 by post'."""
    ways = ((each.by_email, "by e-mail"), (each.by_post, "by post"))
    how = " and ".join(f"{number} {way}" for number, way in ways if number)
    return f"{each.kind.capitalize()}, {say_date_short(each.on_day)}" + (f": {how}" if how else "")


def count(number: int, word: str) -> str:
    """'1 item', '3 items'; empty for none."""
    return "" if not number else f"1 {word}" if number == 1 else f"{number} {word}s"
