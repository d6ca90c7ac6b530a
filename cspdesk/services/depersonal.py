"""What leaves for others without personal data: counts alone, looked through before they go, and files for readers.

A file for readers is filtered by the rule of public papers (`papers.common.Names`), and by what no paper has to look
for since it prints no such field: ways to reach people, in whatever text they were typed.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from uuid import UUID

from cspdesk.domain.consent import A_RESIDENT, may_be_printed
from cspdesk.domain.for_readers import Filter
from cspdesk.domain.kinds import ActionState, Audience
from cspdesk.domain.leaks import REMOVED, found, without_ways
from cspdesk.domain.likeness import email_key, phone_key
from cspdesk.domain.people import PersonRow
from cspdesk.domain.sheets import Cell, Column, ColumnKind, TableSheet
from cspdesk.domain.text import words
from cspdesk.errors import Refused
from cspdesk.services.attendance import AttendanceService
from cspdesk.services.context import Context
from cspdesk.services.papers.common import A_REPRESENTATIVE, Names
from cspdesk.services.register_specs import registers

LINE = "Counts alone: no name, no words anybody said, no address and no number of a person."
_FEWEST = 5
"""Smaller counts of people are not told one by one: somebody could be known by them."""
_COUNTED = (
    "Meetings held", "People present", "Residents", "Young people", "Partner agencies", "Issues raised",
    "Issues answered", "Actions given", "Actions done", "Outreach and events", "People reached",
)  # fmt: skip


class DepersonalService:
    """Reads only."""

    def __init__(
        self,
        context: Context,
        attendance: AttendanceService,
        write: Callable[[Sequence[TableSheet]], bytes],
    ) -> None:
        self._context, self._attendance, self._write = context, attendance, write
        self._store = context.store

    def tables(self, from_day: dt.date | None = None, to_day: dt.date | None = None) -> list[TableSheet]:
        """Each forum in counts over a period, this plan year without one, and issues by kind.

        Raises Refused when anything personal is found in them, naming it.
        """
        year = self._attendance.year()
        first, last = from_day or year.start, to_day or year.end
        tables = [self._forums(first, last), self._kinds(first, last)]
        self.look_through(cell for table in tables for row in table.rows for cell in row)
        return tables

    def workbook(self) -> bytes:
        """The tables of this plan year as a workbook."""
        return self._write(self.tables())

    def filter(self) -> Filter:
        """What a file for readers may say, by what is known today."""
        return _PublicWords(self._context).filter()

    def look_through(self, cells: Iterable[Cell]) -> None:
        """Raises Refused for a text that gives somebody away."""
        own = self._context.partnership
        names = self._store.people.names()
        for cell in cells:
            told = found(cell, names, (own.email, own.phone, own.address)) if isinstance(cell, str) else ()
            if told:
                raise Refused(
                    f"Nothing was written: it would give away the {told[0]}. Change that word first."
                )

    def _forums(self, first: dt.date, last: dt.date) -> TableSheet:
        actions = self._store.actions.all()
        issues = self._store.issues.all()
        outings = self._store.activities.all(from_day=first, to_day=last)
        rows = []
        for body in self._store.bodies.forums(self._context.today()):
            came = self._attendance.who_came(first, last, body.id)
            total = came.total
            raised = [i for i in issues if i.body_id == body.id and first <= i.raised_on <= last]
            given = [a for a in actions if a.body_id == body.id and first <= a.given_on <= last]
            out = [each for each in outings if each.body_id == body.id]
            counts = (
                len(came.meetings), total.people, total.residents_named + total.residents_unnamed, total.young,
                total.agencies, len(raised), sum(i.answered for i in raised), len(given),
                sum(a.state is ActionState.DONE for a in given), len(out), sum(each.reach for each in out),
            )  # fmt: skip
            rows.append((body.code, *counts))
        columns = (Column("Forum"), *(Column(name, ColumnKind.WHOLE) for name in _COUNTED))
        return self._sheet("Counts of forums", columns, tuple(rows), f"{first} to {last}. {LINE}")

    def _kinds(self, first: dt.date, last: dt.date) -> TableSheet:
        """Issues by kind, of all forums together; rare kinds are told as fewer than five."""
        counts = Counter(
            " ".join(issue.kind.split()) or "not told"
            for issue in self._store.issues.all()
            if first <= issue.raised_on <= last
        )
        rows = tuple(
            (kind, count if count >= _FEWEST else f"fewer than {_FEWEST}")
            for kind, count in sorted(counts.items(), key=_most)
        )
        columns = (Column("Kind of issue"), Column("Raised"))
        return self._sheet("Issues by kind", columns, rows, f"{first} to {last}. {LINE}")

    def _sheet(
        self, title: str, columns: tuple[Column, ...], rows: tuple[tuple[Cell, ...], ...], note: str
    ) -> TableSheet:
        day = dt.datetime.combine(self._context.today(), dt.time(), dt.UTC)
        return TableSheet(title, columns, rows, note, self._context.partnership.sample, day)


class _PublicWords:
    """Texts as the public may read them."""

    def __init__(self, context: Context) -> None:
        store, today, self._own = context.store, context.today(), context.partnership
        self._names = Names(context, today, Audience.PUBLIC)
        self._people = {person.id: person for person in store.people.people(today)}
        self._author = store.person_id
        # Where one meets is told, with its postcode.
        halls = [part for venue in store.bodies.venues() for part in (venue.address, venue.postcode)]
        self._known = (self._own.email, self._own.phone, self._own.address, *halls)
        people = self._people.values()
        own = {"", email_key(self._own.email), phone_key(self._own.phone)}
        self._emails = {email_key(person.email) for person in people} - own
        self._phones = {phone_key(way) for person in people for way in (person.phone, person.mobile)} - own
        self._told: dict[str, str] = {}
        self._homes: dict[str, _Homes] = {}
        for person in people:
            for begin, home in _homes(person):
                self._homes.setdefault(begin, _Homes()).add(home)

    def filter(self) -> Filter:
        author = self._names.name(self._author) if self._author in self._people else ""
        public = frozenset(spec.key for spec in registers() if spec.public)
        return Filter(self.said, self.way, self.called, public, author)

    def said(self, typed: str) -> str:
        """A typed text without names, homes and ways to reach anybody; what was typed often is looked through once."""
        told = self._told.get(typed)
        if told is None:
            told = self._told[typed] = self._looked_through(typed)
        return told

    def _looked_through(self, typed: str) -> str:
        told = without_ways(self._names.text(typed), self._known) if typed else typed
        for begin in self._homes.keys() & words(told):
            told = self._homes[begin].taken_out(told)
        return told

    def way(self, typed: str) -> str:
        """Where to find a service; nothing where it is somebody's own way."""
        own = email_key(typed) in self._emails or phone_key(typed) in self._phones
        return "" if own or self._names.link(typed) != " ".join(typed.split()) else typed

    def called(self, person_id: UUID, resident: bool) -> tuple[str, bool]:
        """What somebody is called, and whether by their own name."""
        person = self._people.get(person_id)
        if person is None:
            return A_RESIDENT if resident else A_REPRESENTATIVE.capitalize(), False
        named = may_be_printed(person.may_be_named, person.resident, Audience.PUBLIC)
        return self._names.name(person_id), named


class _Homes:
    """Homes that begin with one word: most texts with that word name none of them, which one look tells."""

    def __init__(self) -> None:
        self._typed: dict[str, None] = {}
        self._any: re.Pattern[str] | None = None

    def add(self, home: str) -> None:
        self._typed[home] = None

    def taken_out(self, text: str) -> str:
        if self._any is None:
            self._any = _whole("|".join(self._typed))
        if self._any.search(text):
            for home in self._typed:
                text = _whole(home).sub(REMOVED, text)
        return text


def _whole(homes: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{homes})(?!\w)", re.IGNORECASE)


def _homes(person: PersonRow) -> Iterator[tuple[str, str]]:
    """Where somebody lives, as it may be typed elsewhere, with the word it begins with."""
    for typed in (person.address, ", ".join(person.address.splitlines()[:1])):
        parts, begin = typed.replace(",", " ").split(), words(typed)[:1]
        if len(parts) > 1 and begin:
            yield begin[0], r"[\s,]+".join(map(re.escape, parts))


def _most(pair: tuple[str, int]) -> tuple[int, str]:
    return -pair[1], pair[0]
