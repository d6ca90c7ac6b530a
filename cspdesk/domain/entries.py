"""Entries of the small registers of a plan: agreements, projects, funding, studies, data sources and their like."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.entry_rows import EntryRow, PartyRow, StepRow
from cspdesk.domain.money import say_pence
from cspdesk.domain.register_specs import RegisterSpec, StateSpec
from cspdesk.domain.text import fold


@dataclass(frozen=True)
class Flag:
    """What is told of an entry by itself. `since` is the day from which it is late, None where nothing is late."""

    words: str
    since: dt.date | None = None
    grave: bool = True

    def days(self, today: dt.date) -> int:
        """Days late; 0 where nothing is late."""
        return 0 if self.since is None else max((today - self.since).days, 0)


@dataclass(frozen=True)
class Entry:
    """An entry with its register, what hangs on it, and what is told of it; `links` are to priorities."""

    spec: RegisterSpec
    row: EntryRow
    parties: tuple[PartyRow, ...] = ()
    steps: tuple[StepRow, ...] = ()
    flags: tuple[Flag, ...] = ()
    links: tuple[PartyRow, ...] = ()
    expected: dt.date | None = None

    @property
    def id(self) -> UUID:
        return self.row.id

    @property
    def state(self) -> StateSpec:
        return self.spec.state(self.row.state)

    @property
    def open(self) -> bool:
        """False once nothing more is to come of it."""
        return self.state.open

    @property
    def waits(self) -> StepRow | None:
        """The step that has to come next."""
        return next((step for step in self.steps if step.on_day is None), None)

    @property
    def last(self) -> StepRow | None:
        """The last step that came."""
        come = [step for step in self.steps if step.on_day is not None]
        return max(come, key=_came) if come else None

    @property
    def unsigned(self) -> tuple[PartyRow, ...]:
        return tuple(party for party in self.parties if party.on_day is None)

    def said(self, name: str) -> str:
        """What a column says of it: a field of its own, or what is worked out from several."""
        work_out = _WORKED_OUT.get(name)
        if work_out is not None:
            return work_out(self)
        value = getattr(self.row, name)
        if isinstance(value, dt.date):
            return say_date_short(value)
        if isinstance(value, str):
            return ", ".join(part.strip() for part in value.splitlines() if part.strip())
        return "" if value is None else str(value)


HEADS = {
    "parties": "Signed",
    "period": "Period",
    "owner": "Owned by",
    "of": "Of",
    "area": "Area",
    "took": "Days taken",
    "now": "Stands with",
    "last": "Last came",
    "marked": "Mandatory",
    "links": "Priorities",
    "state": "State",
}
"""Heads of the columns that no single field stands behind."""


def head_of(spec: RegisterSpec, name: str) -> str:
    """The head of a column of a register's list."""
    return HEADS.get(name) or spec.label(name) or name


def codes_of(text: str) -> tuple[str, ...]:
    """The codes typed one a line, or parted by commas; NI 21, NI-21 and ni21 are the same one: NI 21."""
    found = (part.strip() for line in text.splitlines() for part in line.split(","))
    return tuple(dict.fromkeys(code for part in found if (code := same_code(part))))


def same_code(typed: str) -> str:
    """A code as it is compared: letters, one space, digits; other words as they are."""
    letters = typed.rstrip("0123456789 -–")
    digits = typed[len(letters) :].strip(" -–")
    if letters.strip().isalpha() and digits:
        return f"{letters.strip().upper()} {digits}"
    return typed.strip()


def with_code(entries: Iterable[Entry], code: str) -> list[Entry]:
    """The entries that serve an indicator."""
    wanted = same_code(code)
    return [entry for entry in entries if wanted in codes_of(entry.row.codes)]


@dataclass(frozen=True)
class Total:
    """A figure over a register: its value, how it is said, and the entries behind it; None when nothing is known."""

    value: int | None
    words: str
    records: tuple[UUID, ...] = ()


def agreed_total(spec: RegisterSpec, entries: Iterable[Entry]) -> Total:
    """What the lines of the states that count come to, in pence."""
    counted = [each for each in entries if each.row.state in spec.sum_states and each.row.pence is not None]
    total = sum(each.row.pence or 0 for each in counted)
    lines = "1 line" if len(counted) == 1 else f"{len(counted)} lines"
    return Total(total, f"{spec.sum_words}: {say_pence(total)} in {lines}", tuple(e.id for e in counted))


def days_taken(row: EntryRow) -> int | None:
    """Calendar days from the day it was received to the decision."""
    return None if row.done_on is None or row.from_day is None else (row.done_on - row.from_day).days


def in_time(row: EntryRow) -> bool | None:
    """Whether an application was decided within the days published; None while that is not known."""
    taken = days_taken(row)
    return None if taken is None or row.days is None else taken <= row.days


def on_time_share(entries: Iterable[Entry]) -> Total:
    """The percentage of decided applications that were decided in time, rounded to the nearest whole one."""
    known = [(entry, timely) for entry in entries if (timely := in_time(entry.row)) is not None]
    if not known:
        return Total(None, "None decided yet")
    good = sum(timely for _, timely in known)
    percent = (200 * good + len(known)) // (2 * len(known))
    ids = tuple(entry.id for entry, _ in known)
    return Total(percent, f"{percent} % in time: {good} of {len(known)} decided", ids)


def versions_of(entry: Entry, entries: Iterable[Entry]) -> list[Entry]:
    """All versions of an agreement, the newest first: those it follows and those that follow it."""
    by_id = {each.id: each for each in entries}
    after = {each.row.follows_id: each for each in by_id.values() if each.row.follows_id is not None}
    newest, seen = entry, {entry.id}
    while newest.id in after and after[newest.id].id not in seen:
        newest = after[newest.id]
        seen.add(newest.id)
    chain, here = [newest], newest.row.follows_id
    while here is not None and here in by_id and by_id[here] not in chain:
        chain.append(by_id[here])
        here = by_id[here].row.follows_id
    return chain


def state_on(entry: Entry, day: dt.date) -> str:
    """How a watched line stood at the end of a day, by the statuses kept of it; empty before the first of them."""
    known = [step for step in entry.steps if step.on_day is not None and step.on_day <= day]
    return max(known, key=_came).text if known else ""


def grouped(spec: RegisterSpec, entries: Iterable[Entry]) -> list[tuple[str, list[Entry]]]:
    """The entries under what the register is listed by, such as neighbour and topic; what is unsaid comes last."""
    found: dict[str, tuple[str, list[Entry]]] = {}
    for entry in entries:
        head = ": ".join(part for name in spec.by if (part := entry.said(name)))
        found.setdefault(fold(head), (head, []))[1].append(entry)
    return sorted(found.values(), key=_unsaid_last)


def _unsaid_last(group: tuple[str, list[Entry]]) -> tuple[bool, str]:
    return not group[0], fold(group[0])


def _came(step: StepRow) -> tuple[dt.date, int]:
    return step.on_day or dt.date.min, step.position


def _parties(entry: Entry) -> str:
    if not entry.parties:
        return "Nobody named"
    return f"{len(entry.parties) - len(entry.unsigned)} of {len(entry.parties)} signed"


def _period(entry: Entry) -> str:
    row = entry.row
    days = [say_date_short(day) for day in (row.from_day, row.due) if day is not None]
    if row.place:
        return row.place
    if row.from_day is None and days:
        return f"until {days[0]}"
    return f"from {days[0]}" if row.due is None and days else " to ".join(days)


def _owner(entry: Entry) -> str:
    row = entry.row
    return ", ".join(part for part in (row.body, row.agency, row.person, row.who) if part)


def _of(entry: Entry) -> str:
    return entry.row.body or entry.row.agency or "The partnership"


def _area(entry: Entry) -> str:
    return ", ".join(part for part in (entry.row.body, entry.row.place) if part)


def _took(entry: Entry) -> str:
    taken, limit = days_taken(entry.row), entry.row.days
    if taken is None:
        return f"of {limit}" if limit is not None else ""
    return f"{taken} of {limit}" if limit is not None else str(taken)


def _now(entry: Entry) -> str:
    step = entry.waits
    return step.name if step is not None and entry.open else ""


def _last(entry: Entry) -> str:
    step = entry.last
    return say_date_short(step.on_day) if step is not None and step.on_day is not None else ""


def _links(entry: Entry) -> str:
    return "; ".join(link.priority for link in entry.links)


def _codes(entry: Entry) -> str:
    return ", ".join(codes_of(entry.row.codes))


_WORKED_OUT: dict[str, Callable[[Entry], str]] = {
    "parties": _parties,
    "period": _period,
    "owner": _owner,
    "of": _of,
    "area": _area,
    "took": _took,
    "now": _now,
    "last": _last,
    "codes": _codes,
    "links": _links,
    "state": lambda entry: entry.state.words,
    "pence": lambda entry: say_pence(entry.row.pence),
    "marked": lambda entry: "Mandatory" if entry.row.marked else "",
    "agency_id": lambda entry: entry.row.agency,
    "person_id": lambda entry: entry.row.person,
    "body_id": lambda entry: entry.row.body,
    "plan_priority_id": lambda entry: entry.row.priority,
    "meeting_id": lambda entry: (
        f"{entry.row.meeting_body}, {say_date_short(entry.row.meeting_day)}" if entry.row.meeting_day else ""
    ),
}
