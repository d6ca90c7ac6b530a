"""All that is held on one person, readable, in one file: for them to have, when they ask."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.consent import names_found, without_names
from cspdesk.domain.dates import say_clock, say_date_short
from cspdesk.domain.erasing import WAYS
from cspdesk.domain.field_words import field_words, value_words
from cspdesk.domain.kind_words import many, one
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.held import HeldPaper, HeldSection
from cspdesk.domain.people import PersonRow
from cspdesk.domain.references import PERSON_FIELDS
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.pack.naming import named
from cspdesk.services.papers.clearing import cleared
from cspdesk.services.papers.common import letterhead

if TYPE_CHECKING:
    from cspdesk.documents.press import Press
    from cspdesk.services.erasing import ErasingService, TextPlace
    from cspdesk.services.retention import RetentionService

_FACTS = (
    ("name", "Name"), ("role_title", "Role"), ("email", "E-mail"), ("phone", "Telephone"), ("mobile", "Mobile"),
    ("address", "Address"), ("postcode", "Postcode"), ("resident", "Resident"), ("note", "Note"),
)  # fmt: skip
_AGREED = (
    ("may_be_named", "May be named"), ("named_on", "Since"), ("named_source", "How they said so"),
    ("may_be_contacted", "May be contacted"), ("contacted_on", "Since"), ("contacted_source", "How they said so"),
    ("retain_until", "Kept until"),
)  # fmt: skip
# Of what somebody only led or chaired, what names it; all of what is about them.
_ONLY: dict[Kind, tuple[str, ...]] = {
    Kind.MEETING: ("day", "title", "place"),
    Kind.PLAN_PRIORITY: ("title",),
    Kind.PLAN_LINE: ("text",),
    Kind.PACK: ("title", "on_day"),
    Kind.CHANNEL: ("name",),
    Kind.MESSAGE: ("title", "due", "sent_on"),
    Kind.RISK: ("title", "text"),
    Kind.CHECK_ITEM: ("text", "answer"),
}
_NOT_SAID = frozenset({"id", "deleted", "position", "code", "year", "running", "suffix", "sha256", "media_type",
                       "owner_kind", "sequence", "size"})  # fmt: skip
_PARTS = {
    "person_id": "their own", "raiser_id": "raised it", "owner_person_id": "owes it", "chair_id": "took the chair",
    "note_taker_id": "took the notes", "organiser_id": "organised it", "stand_in_id": "stood in",
    "proposer_id": "proposed it", "seconder_id": "seconded it", "councillor_id": "councillor", "lead_id": "leads it",
    "champion_id": "champions it", "owner_id": "their own",
}  # fmt: skip
# By what a record is found that has no number of its own: the first of these that it points at.
_WHOLES = ("action_id", "issue_id", "activity_id", "entry_id", "risk_id", "publication_id", "agency_id")
_FORMS = ("pdf", "html", "docx", "txt")


class OnePersonService:
    """Reads only."""

    def __init__(
        self, context: Context, press: "Press", erasing: "ErasingService", retention: "RetentionService"
    ) -> None:
        self._context = context
        self._store = context.store
        self._press, self._erasing, self._retention = press, erasing, retention

    def pdf(self, person_id: UUID) -> bytes:
        """All of it as a PDF file."""
        return self.file(person_id, "pdf")

    def file(self, person_id: UUID, form: str) -> bytes:
        """All of it as pdf, html, docx or txt. Raises Refused for another form."""
        if form not in _FORMS:
            raise Refused(
                f"All that is held is saved as {', '.join(_FORMS[:-1])} or {_FORMS[-1]}: choose one."
            )
        writers = {"pdf": self._press.pdf, "html": self._press.html, "docx": self._press.docx,
                   "txt": self._press.text}  # fmt: skip
        return writers[form](self.paper(person_id), PaperOptions(Audience.INTERNAL))

    def paper(self, person_id: UUID) -> HeldPaper:
        """Everything, with the names of other residents left out."""
        preview = self._erasing.look(person_id)
        person, people = preview.person, preview.found.people
        records = self._records(people)
        sections = [
            HeldSection("Who they are", _facts(person, _FACTS)),
            HeldSection("What they agreed to", _facts(person, _AGREED)),
            self._keeping(person),
            *records,
            HeldSection(
                "Texts that name them",
                # How somebody else is reached is theirs, though it be the same number.
                tuple(
                    (self._where(place), place.words)
                    for place in preview.places
                    if place.sure or place.field not in WAYS
                ),
                ("Where", "What it says"),
                "The line that names them, or that has their surname or initials alone.",
            ),
            self._papers(preview.found.papers),
            self._typed(preview.found.traces.found),
            self._history(people),
            self._done(people),
        ]
        paper = HeldPaper(
            letterhead(self._context),
            self._context.today(),
            person.name,
            tuple(section for section in sections if section.rows),
        )
        return cleared(paper, self._others(person))

    # -- inside

    def _others(self, person: PersonRow) -> Callable[[str], str]:
        """Takes other residents' names out of a text."""
        names = [
            each.name
            for each in self._store.people.people(self._context.today())
            if each.resident and each.id != person.id and each.name
        ]

        def said(text: str) -> str:
            found = names_found(text, names)
            return without_names(text, dict.fromkeys(found, "another resident")) if found else text

        return said

    def _keeping(self, person: PersonRow) -> HeldSection:
        found = next((each for each in self._retention.all() if each.kept.record_id == person.id), None)
        until = say_date_short(found.due) if found is not None and found.due else "No day is set yet"
        return HeldSection(
            "How long it is kept", (("Until", until), ("Because", found.why if found is not None else ""))
        )

    def _records(self, people: Collection[UUID]) -> list[HeldSection]:
        """A table for each kind of record that points at them."""
        by_kind: dict[Kind, list[tuple[str, dict[str, Any]]]] = {}
        for kind, field, row in self._store.care.naming(list(people)):
            by_kind.setdefault(kind, []).append((field, row))
        found = []
        for kind, rows in by_kind.items():
            records = tuple(dict.fromkeys((kind, row["id"]) for _, row in rows))
            refs = {each.id: each.ref for each in named(self._store, records, {})}
            titles = self._store.titles.of(_pointed(rows) - set(people))
            told = []
            for field, row in rows:
                which = refs[row["id"]] or self._place(row) or _belongs(row, titles)
                part = _PARTS.get(field) or field_words(kind, field)
                told.append((which, part, _said(kind, row, titles, which)))
            words = many(kind)
            found.append(
                HeldSection(
                    f"{words[:1].upper()}{words[1:]}", tuple(told), ("Which", "Their part", "What is kept")
                )
            )
        return found

    def _where(self, place: "TextPlace") -> str:
        """The record of a text; by its title where it has no number."""
        if place.record.casefold() != one(place.kind).casefold():
            return place.record
        title = self._store.titles.told(place.kind, place.record_id)
        return f"{place.record}, {title}" if title and title not in place.words else place.record

    def _place(self, row: Mapping[str, Any]) -> str:
        """The meeting or body a record without a number belongs to."""
        if row.get("meeting_id") is not None:
            meeting = self._store.meetings.get(row["meeting_id"])
            return meeting.ref if meeting is not None else ""
        if row.get("body_id") is not None:
            body = self._store.bodies.get(row["body_id"], self._context.today())
            return body.name if body is not None else ""
        return ""

    def _papers(self, papers: Iterable[UUID]) -> HeldSection:
        rows = self._store.packs.rows_of(Kind.ISSUED_PAPER, list(papers))
        told = []
        for row in rows.values():
            meeting = self._store.meetings.get(row["meeting_id"])
            said = f"{row['kind']}, {row['audience'].value}, issued {say_date_short(row['issued_at'].date())}"
            told.append((meeting.ref if meeting is not None else "", said))
        return HeldSection("Issued papers that name them", tuple(told), ("Of", "Which"))

    def _typed(self, found: Callable[[str], bool]) -> HeldSection:
        """Texts that are being typed."""
        drafts = [draft for draft in self._store.drafts.all() if found(draft.text)]
        told = tuple(
            (f"{one(draft.kind)}, {field_words(draft.kind, draft.field)}", draft.text) for draft in drafts
        )
        return HeldSection("Texts being typed", told, ("Where", "What it says"))

    def _history(self, people: Iterable[UUID]) -> HeldSection:
        told = []
        lines = self._store.history_of(*people)
        for line, changes in zip(lines, self._store.lines_told(lines), strict=True):
            day = say_date_short(line.at.date())
            if line.field:
                told += [(day, each.field, f"{_read(each.old)} became {_read(each.new)}") for each in changes]
            else:
                given = (each for each in changes if each.new not in ("", "no"))
                said = "\n".join(f"{each.field.replace(': ', ', ')}: {each.new}" for each in given)
                told.append((day, "Added", said))
        return HeldSection("History of their record", tuple(told), ("On", "What", "How"))

    def _done(self, people: Iterable[UUID]) -> HeldSection:
        count, first, last = self._store.care.done_by(list(people))
        if not count or first is None or last is None:
            return HeldSection("What they did here", ())
        span = f"{say_date_short(first.date())} to {say_date_short(last.date())}"
        return HeldSection("What they did here", (("Changes", f"{count:,}, {span}"),))


def _facts(person: PersonRow, wanted: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((words, said) for name, words in wanted if (said := _plain(getattr(person, name))))


def _read(words: str) -> str:
    return f"“{words}”" if words else "nothing"


def _pointed(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> set[UUID]:
    """What records point at, but for themselves."""
    return {
        value for _, row in rows for name, value in row.items() if name != "id" and isinstance(value, UUID)
    }


def _belongs(row: Mapping[str, Any], titles: Mapping[UUID, str]) -> str:
    """The action, issue or whatever else a record without a number or a place is of."""
    return next((titles[row[name]] for name in _WHOLES if row.get(name) in titles), "")


def _said(kind: Kind, row: Mapping[str, Any], titles: Mapping[UUID, str], which: str) -> str:
    """What is kept of them in a record, with what it points at by its title; other people are left out."""
    wanted = _ONLY.get(kind, tuple(name for name in row if name not in _NOT_SAID))
    told = []
    for name in wanted:
        value = row[name]
        if isinstance(value, UUID):
            words = "" if (kind, name) in PERSON_FIELDS or name == "meeting_id" else titles.get(value, "")
            words = "" if words == which else words
        else:
            words = value_words(name, value, {}) if name.endswith("pence") else _plain(value)
        told += [f"{field_words(kind, name)}: {words}"] if words else []
    return "\n".join(told)


def _plain(value: Any) -> str:
    """A value as people read it; ids say nothing to them."""
    if value is None or value is False or isinstance(value, UUID):
        return ""
    if value is True:
        return "yes"
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, dt.datetime):
        return f"{say_date_short(value.date())} {say_clock(value.time())}"
    if isinstance(value, dt.date):
        return say_date_short(value)
    if isinstance(value, dt.time):
        return say_clock(value)
    return str(value)
