"""Two records of one meeting or one issue side by side."""

from collections.abc import Sized
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.dates import say_clock_span, say_date, say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.services.joining import STAND, farther
from cspdesk.ui.people.merge_facts import Shown, agency_sides, people_sides
from cspdesk.ui.people.merge_sides import Differing

if TYPE_CHECKING:
    from cspdesk.office import Office

_STATES = {
    "planned": "planned",
    "papers_out": "papers out",
    "open": "open",
    "closed": "held",
    "cancelled": "cancelled",
}
_MINUTES = {
    "none": "",
    "draft": ", minutes in draft",
    "with_chair": ", minutes with the chair",
    "issued": ", minutes issued",
    "agreed": ", minutes agreed",
}
AFTER = {
    Kind.MEETING: "Register, agenda, decisions, actions and all else of both come together under one meeting. Where"
    " both have minutes under one heading, they stand one below the other. Both numbers go on leading here.",
    Kind.ISSUE: "The second becomes a voice of the first, and all that hangs on it moves over. Its number goes on"
    " leading here.",
}


def sides(office: "Office", kind: Kind, keep: UUID, other: UUID) -> tuple[Shown, str]:
    """Both records, and what joining them does."""
    if kind is Kind.PERSON or kind is Kind.AGENCY:
        shown = (people_sides if kind is Kind.PERSON else agency_sides)(office, keep, other)
        return shown, f"{shown[0][1]} stays as another name. What hangs on either comes together."
    shown = (_meetings if kind is Kind.MEETING else _issues)(office, keep, other)
    return shown, AFTER[kind]


def _meetings(office: "Office", keep: UUID, other: UUID) -> Shown:
    one, two = office.meetings.get(keep), office.meetings.get(other)
    facts = [
        _fact("Title", one, two, "title"),
        _fact("Time", one, two, "start", "finish", words=_time),
        _fact("Place", one, two, "venue_id", words=_place),
        _fact("Chair", one, two, "chair_id", words=_chair),
        _fact("Note taken by", one, two, "note_taker_id", words=_taker),
        _fact("Residents", one, two, "residents"),
        _fact("Young people", one, two, "young_people"),
        _fact("State", one, two, *STAND, words=_stand),
    ]
    if farther(one, two):
        facts = [replace(fact, prefer_right=bool(fact.right)) for fact in facts]
    store = office.store
    done = [
        ("Logged by", _maker(office, keep), _maker(office, other)),
        _two("In the register", *(store.meetings.marks([each.id]) for each in (one, two))),
        _two("Agenda items", *(store.meetings.items(each.id) for each in (one, two))),
        _two("Decisions", *(store.meetings.decisions(each.id) for each in (one, two))),
        _two("Actions", *(store.actions.all(meeting_id=each.id) for each in (one, two))),
        _two("Issues", *(store.issues.all(meeting_id=each.id) for each in (one, two))),
    ]
    names = tuple(f"{each.ref}  {each.body}" for each in (one, two))
    return (names[0], names[1]), [fact for fact in facts if fact.left or fact.right], done


def _issues(office: "Office", keep: UUID, other: UUID) -> Shown:
    one, two = office.issues.get(keep), office.issues.get(other)
    facts = [
        Differing("Said", one.words, two.words, {}, {}),
        Differing("Place", one.place, two.place, {}, {}),
        Differing("Raised", say_date(one.raised_on), say_date(two.raised_on), {}, {}),
        Differing("By", one.raiser, two.raiser, {}, {}),
        Differing("Answer", one.answer_words, two.answer_words, {}, {}),
    ]
    done = [
        ("Logged by", _maker(office, keep), _maker(office, other)),
        ("Actions", str(one.actions), str(two.actions)),
    ]
    return (one.ref, two.ref), [fact for fact in facts if fact.left or fact.right], done


def _two(title: str, one: Sized, other: Sized) -> tuple[str, str, str]:
    return title, str(len(one)), str(len(other))


def _fact(title: str, one: MeetingRow, two: MeetingRow, *names: str, words: Any = None) -> Differing:
    """One fact of two meetings; the second is proposed where the first has nothing."""
    values = [{name: getattr(each, name) for name in names} for each in (one, two)]
    told = [words(each) if words is not None else _said(getattr(each, names[0])) for each in (one, two)]
    return Differing(title, told[0], told[1], values[0], values[1], prefer_right=not told[0])


def _said(value: object) -> str:
    return "" if value is None else str(value)


def _time(row: MeetingRow) -> str:
    return say_clock_span(row.start, row.finish)


def _place(row: MeetingRow) -> str:
    return row.place


def _chair(row: MeetingRow) -> str:
    return row.chair


def _taker(row: MeetingRow) -> str:
    return row.note_taker


def _stand(row: MeetingRow) -> str:
    return f"{_STATES[row.state]}{_MINUTES[row.minutes_state]}"


def _maker(office: "Office", record: UUID) -> str:
    """Who made a record, on which computer and day."""
    lines = office.history.of(record)
    if not lines:
        return ""
    first = lines[-1]
    who = " on ".join(part for part in (first.person, first.computer) if part)
    return f"{who}, {say_date_short(first.at.astimezone().date())}"
