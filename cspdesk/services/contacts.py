"""Contacts in and out: a file looked at before anything is stored, and lists that other programs take."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from cspdesk.domain.consent import may_be_written_to
from cspdesk.domain.contacts import ContactRow, ContactsFile, FoundShape, RefusedRow
from cspdesk.domain.kinds import Kind, RoleKind, Standing
from cspdesk.domain.likeness import agency_key, email_key, name_key
from cspdesk.domain.partners import first_met
from cspdesk.domain.people import AgencyRow, PersonRow
from cspdesk.errors import Refused
from cspdesk.services.alike import Likely
from cspdesk.services.chairs import chairs
from cspdesk.services.context import Context
from cspdesk.services.merging import MergeService

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_VCARD = "BEGIN:VCARD"
_SURE, _LIKELY = 90, 60
# What a contact brings, and the field of a person (or an agency) that keeps it.
_PERSON_FIELDS = {
    "job_title": "role_title",
    "email": "email",
    "phone": "phone",
    "mobile": "mobile",
    "address": "address",
    "postcode": "postcode",
    "note": "note",
}
_AGENCY_FIELDS = {"email": "email", "phone": "phone", "address": "address", "note": "note"}
_FIELD_WORDS = {
    "role_title": "job title",
    "email": "e-mail",
    "phone": "telephone",
    "mobile": "mobile",
    "address": "address",
    "postcode": "postcode",
    "note": "note",
    "agency": "where they work",
}


class Decision(StrEnum):
    """What is done with a row: a new record, only what the known one lacks, or nothing."""

    ADD = "add"
    FILL = "fill"
    SKIP = "skip"


class Match(StrEnum):
    NEW = "new"
    SAME = "same"
    LIKELY = "likely"
    TWICE = "twice"


class Whom(StrEnum):
    """Whose contacts go out."""

    CONTACTABLE = "contactable"
    EVERYBODY = "everybody"
    CHAIRS = "chairs"


@dataclass(frozen=True)
class PreviewRow:
    """One row of a file before anything is stored; `id` is its place, `fills` what the known record lacks.

    `decision` is what is proposed; `known` whom the row may be, None for somebody new.
    """

    id: int
    contact: ContactRow
    match: Match
    decision: Decision
    known: Likely | None = None
    fills: tuple[str, ...] = ()
    new_agency: bool = False

    @property
    def name(self) -> str:
        return self.contact.name or self.contact.organisation

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What may be chosen for this row."""
        if self.known is None:
            return (Decision.ADD, Decision.SKIP)
        if not self.contact.name:
            return (Decision.FILL, Decision.SKIP)
        return (Decision.FILL, Decision.ADD, Decision.SKIP)

    @property
    def says(self) -> str:
        """What is known of the row, in words."""
        if self.match is Match.TWICE:
            return "stands in this file twice"
        if self.known is None:
            return "new agency" if self.new_agency else ""
        who = f"{self.known.name}, {self.known.detail}" if self.known.detail else self.known.name
        if self.match is Match.LIKELY:
            return f"{who}: {self.known.reason}"
        return f"{who}: " + (f"adds {', '.join(self.fills)}" if self.fills else "nothing new")


@dataclass(frozen=True)
class ContactPreview:
    """What a file would bring; `refused` rows are never taken."""

    name: str
    rows: tuple[PreviewRow, ...]
    refused: tuple[RefusedRow, ...]
    found: FoundShape


@dataclass(frozen=True)
class Taken:
    """What a file brought."""

    added: int = 0
    filled: int = 0
    skipped: int = 0
    agencies: int = 0

    @property
    def words(self) -> str:
        parts = [f"{self.added} added"] if self.added else []
        parts += [f"{self.filled} completed"] if self.filled else []
        parts += [f"{self.skipped} left out"] if self.skipped else []
        if self.agencies:
            parts.append("1 new agency" if self.agencies == 1 else f"{self.agencies} new agencies")
        return f"Contacts: {', '.join(parts)}." if parts else "Nothing was taken."


@dataclass(frozen=True)
class ContactFiles:
    """Reads and writes files of contacts: functions of the exchange room, handed in."""

    read_csv: Callable[[bytes], ContactsFile]
    read_cards: Callable[[bytes], ContactsFile]
    write_csv: Callable[..., bytes]
    write_cards: Callable[..., bytes]


class ContactService:
    """Takes files of contacts in, all chosen rows or none, and gives lists out."""

    def __init__(self, context: Context, merging: MergeService, files: ContactFiles) -> None:
        self._context = context
        self._store = context.store
        self._merging = merging
        self._files = files

    # In

    def preview(
        self, data: bytes, name: str, step: Callable[[int, int], object] | None = None
    ) -> ContactPreview:
        """Looks at a file and stores nothing. Raises Refused when it is no file of contacts."""
        card = _VCARD in data[:4096].decode("latin-1").replace("\0", "").upper()
        found = self._files.read_cards(data) if card else self._files.read_csv(data)
        agencies = {key: agency for agency in self._store.people.agencies() for key in _keys(agency)}
        people = {person.id: person for person in self._store.people.people(self._context.today())}
        seen: set[tuple[str, str, str]] = set()
        rows = []
        for place, contact in enumerate(found.rows):
            if step is not None and place % 50 == 0:
                step(place, len(found.rows))
            twice = (name_key(contact.name), email_key(contact.email), agency_key(contact.organisation))
            if twice in seen:
                rows.append(PreviewRow(place, contact, Match.TWICE, Decision.SKIP))
            elif contact.name:
                rows.append(self._person_row(place, contact, people, agencies))
            else:
                rows.append(_agency_row(place, contact, agencies))
            seen.add(twice)
        return ContactPreview(name, tuple(rows), found.refused, found.found)

    def take(self, preview: ContactPreview, choices: Mapping[int, Decision] | None = None) -> Taken:
        """Stores the rows as chosen (as proposed where nothing was chosen), all of them or none, as one unit.

        Raises Refused when nothing is left to take, or a record it goes to was merged or removed meanwhile.
        """
        chosen = [replace(row, decision=(choices or {}).get(row.id, row.decision)) for row in preview.rows]
        if all(row.decision is Decision.SKIP for row in chosen):
            raise Refused("There is nothing to take: every row is left out.")
        with self._store.work(f"take contacts from {preview.name}") as work:
            taking = _Taking(work, self._context.today(), self._store.people.agencies())
            for row in chosen:
                taking.take(row)
            work.commit()
        return taking.taken

    # Out

    def rows(self, whom: Whom, on_day: dt.date | None = None) -> list[ContactRow]:
        """People by name, then agencies that can be reached; chairs by the order of their bodies."""
        day = on_day or self._context.today()
        if whom is Whom.CHAIRS:
            return [chair.contact for chair in chairs(self._context, day) if chair.contact is not None]
        people = self._store.people.people(day)
        kept = [
            p for p in people if whom is Whom.EVERYBODY or may_be_written_to(p.may_be_contacted, p.resident)
        ]
        rows = [person_contact(person) for person in kept]
        rows += [_agency_contact(agency) for agency in self._store.people.agencies() if _reachable(agency)]
        return rows

    def csv(self, whom: Whom, on_day: dt.date | None = None) -> bytes:
        """The contacts as CSV with Outlook's headings; a sample's say so. Raises Refused when there are none."""
        return self._files.write_csv(self._some(whom, on_day), sample=self._context.partnership.sample)

    def vcf(self, whom: Whom, on_day: dt.date | None = None, version: Literal["3.0", "4.0"] = "3.0") -> bytes:
        """The contacts as one vCard file, 3.0 for every address book. Raises Refused when there are none."""
        rows = self._some(whom, on_day)
        return self._files.write_cards(rows, version, sample=self._context.partnership.sample)

    def _some(self, whom: Whom, on_day: dt.date | None) -> list[ContactRow]:
        rows = self.rows(whom, on_day)
        if not rows:
            raise Refused("Nobody is in that list yet, so there is no file to save.")
        return rows

    def _person_row(
        self,
        place: int,
        contact: ContactRow,
        people: Mapping[UUID, PersonRow],
        agencies: Mapping[str, AgencyRow],
    ) -> PreviewRow:
        hits = self._merging.likely_people(
            contact.name, contact.organisation, contact.email, contact.phone or contact.mobile
        )
        best = hits[0] if hits and hits[0].weight >= _LIKELY else None
        new_agency = bool(contact.organisation) and agency_key(contact.organisation) not in agencies
        if best is None:
            return PreviewRow(place, contact, Match.NEW, Decision.ADD, new_agency=new_agency)
        person = people[best.id]
        fills = _fills(contact, person, _PERSON_FIELDS)
        if contact.organisation and person.agency_id is None:
            fills = (*fills, _FIELD_WORDS["agency"])
        if not _surely(contact, person, best):
            return PreviewRow(place, contact, Match.LIKELY, Decision.ADD, best, fills, new_agency)
        decision = Decision.FILL if fills else Decision.SKIP
        return PreviewRow(place, contact, Match.SAME, decision, best, fills)


def person_contact(person: PersonRow, note: str | None = None) -> ContactRow:
    """A person as address books know them."""
    return ContactRow(
        person.name,
        person.agency,
        person.role_title,
        person.email,
        person.phone,
        person.mobile,
        person.address,
        person.postcode,
        person.note if note is None else note,
    )


def _agency_contact(agency: AgencyRow) -> ContactRow:
    return ContactRow(
        organisation=agency.name,
        email=agency.email,
        phone=agency.phone,
        address=agency.address,
        note=agency.duty,
    )


def _reachable(agency: AgencyRow) -> bool:
    # A body with a duty to co-operate is no member, yet stands among the contacts even before its details do.
    return bool(agency.email or agency.phone or agency.address) or agency.standing is Standing.DUTY


def _keys(agency: AgencyRow) -> list[str]:
    return [agency_key(name) for name in (agency.name, *filter(None, agency.aliases.split("; ")))]


def _surely(contact: ContactRow, person: PersonRow, best: Likely) -> bool:
    """The same name and nothing against it, or a like name at one address; likeness alone is never sure."""
    same_email = bool(contact.email) and email_key(contact.email) == email_key(person.email)
    if same_email:
        return name_key(contact.name) == name_key(person.name) or best.weight >= _SURE
    if name_key(contact.name) != name_key(person.name):
        return False
    other_email = contact.email and person.email
    elsewhere = (
        contact.organisation
        and person.agency
        and agency_key(contact.organisation) != agency_key(person.agency)
    )
    return not other_email and not elsewhere


def _fills(contact: ContactRow, known: PersonRow | AgencyRow, fields: Mapping[str, str]) -> tuple[str, ...]:
    """What the contact has and the known record lacks, in words."""
    return tuple(
        _FIELD_WORDS[own]
        for theirs, own in fields.items()
        if getattr(contact, theirs) and not getattr(known, own)
    )


def _agency_row(place: int, contact: ContactRow, agencies: Mapping[str, AgencyRow]) -> PreviewRow:
    agency = agencies.get(agency_key(contact.organisation))
    if agency is None:
        return PreviewRow(place, contact, Match.NEW, Decision.ADD, new_agency=True)
    fills = _fills(contact, agency, _AGENCY_FIELDS)
    known = Likely(agency.id, agency.name, "", "same name", 100)
    return PreviewRow(place, contact, Match.SAME, Decision.FILL if fills else Decision.SKIP, known, fills)


@dataclass
class _Taking:
    """Writes chosen rows inside one unit; agencies are added once each, outside the partnership."""

    work: "UnitOfWork"
    today: dt.date
    agencies: list[AgencyRow]
    taken: Taken = field(default_factory=Taken)

    def __post_init__(self) -> None:
        self._ids = {key: agency.id for agency in self.agencies for key in _keys(agency)}

    def take(self, row: PreviewRow) -> None:
        if row.decision is Decision.SKIP:
            self._count("skipped")
        elif row.decision is Decision.FILL and row.known is not None:
            kind = Kind.PERSON if row.contact.name else Kind.AGENCY
            self._fill(kind, row.contact, row.known.id)
            self._count("filled")
        elif row.contact.name:
            made = self.work.add(Kind.PERSON, name=row.contact.name, **_values(row.contact, _PERSON_FIELDS))
            self._employ(made, row.contact.organisation)
            self._count("added")
        else:
            agency = self._agency(row.contact.organisation)
            self._fill(Kind.AGENCY, row.contact, agency)
            self._count("added")

    def _fill(self, kind: Kind, contact: ContactRow, record_id: UUID) -> None:
        known = self.work.get(kind, record_id)
        if known["deleted"] or known["merged_into"] is not None:
            raise Refused(
                f"{known['name']} was merged or removed meanwhile: look at the file again. Nothing was taken."
            )
        fields = _PERSON_FIELDS if kind is Kind.PERSON else _AGENCY_FIELDS
        missing = {own: value for own, value in _values(contact, fields).items() if not known[own]}
        if missing:
            self.work.change(kind, record_id, **missing)
        if kind is Kind.PERSON and not self.work.find(
            Kind.ROLE, person_id=record_id, kind=RoleKind.WORKS_FOR
        ):
            self._employ(record_id, contact.organisation)

    def _employ(self, person_id: UUID, organisation: str) -> None:
        if organisation:
            agency = self._agency(organisation)
            kind = RoleKind.WORKS_FOR
            self.work.add(Kind.ROLE, kind=kind, person_id=person_id, agency_id=agency, from_day=self.today)

    def _agency(self, name: str) -> UUID:
        key = agency_key(name) or name
        if key not in self._ids:
            self._ids[key] = self.work.add(Kind.AGENCY, **first_met(name), position=len(self._ids) + 1000)
            self._count("agencies")
        return self._ids[key]

    def _count(self, what: str) -> None:
        counts: dict[str, Any] = {what: getattr(self.taken, what) + 1}
        self.taken = replace(self.taken, **counts)


def _values(contact: ContactRow, fields: Mapping[str, str]) -> dict[str, str]:
    return {own: getattr(contact, theirs) for theirs, own in fields.items() if getattr(contact, theirs)}
