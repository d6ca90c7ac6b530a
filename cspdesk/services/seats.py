"""For whom a person sits at a meeting, read from what is typed after a name: "Jo Green (Police)"."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Capacity, Kind, RoleKind
from cspdesk.domain.likeness import name_key
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.partners import first_met
from cspdesk.domain.people import AgencyRow
from cspdesk.domain.text import fold, one_line, words
from cspdesk.errors import Refused
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_CLOSE = 85
"""How like, of 100, two names must be for one to be pointed out."""

_RESIDENT = frozenset({"resident", "residents", "public", "member of the public", "r"})
_MEMBER = frozenset({"member", "member of the body", "panel member", "m"})


@dataclass(frozen=True)
class Seat:
    """For which agency a person sits, or as what."""

    agency_id: UUID | None
    capacity: Capacity


@dataclass(frozen=True)
class Typed:
    """A line typed into the register: a name, and for whom in words; `person_id` when the name is known.

    `says` tells what Enter will do.
    """

    name: str
    seat_words: str
    person_id: UUID | None
    says: str


class Seats:
    """Reads and writes seats; nothing here commits."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store
        self._known: dict[str, tuple[UUID, str]] | None = None
        self._store.subscribe(self._on_changed)

    def read(self, line: str) -> Typed:
        """Takes a typed line apart. Raises Refused when there is no name in it."""
        name, seat = split_line(line)
        if not seat and "," in name:
            # A comma stands in many a role, so it parts only before an agency that is known.
            before, _, after = (part.strip() for part in name.rpartition(","))
            if before and self.agency(after, exactly=True) is not None:
                name, seat = before, after
        if not name:
            raise Refused("Type a name first, then the agency in brackets: Jo Green (Police).")
        person_id = self._person(name)
        return Typed(name, seat, person_id, self._says(name, seat, person_id))

    def agency(self, typed: str, *, exactly: bool = False) -> AgencyRow | None:
        """The agency meant: its name or another name of it, else the only one whose words begin so."""
        wanted = fold(typed)
        agencies = self._store.people.agencies()
        for agency in agencies:
            if wanted in (fold(agency.name), *(fold(alias) for alias in agency.aliases.split("; "))):
                return agency
        if exactly or not wanted:
            return None
        begins = [agency for agency in agencies if _begins(wanted, f"{agency.name}; {agency.aliases}")]
        return begins[0] if len(begins) == 1 else None

    def seat(self, work: "UnitOfWork", typed: str) -> Seat:
        """The seat said; an agency not known yet is added (`first_met`). Raises Refused when nothing was said."""
        said = one_line(typed)
        if not said:
            raise Refused("Type an agency, “resident” or “member”.")
        if fold(said) in _RESIDENT:
            return Seat(None, Capacity.RESIDENT)
        if fold(said) in _MEMBER:
            return Seat(None, Capacity.MEMBER)
        agency = self.agency(said)
        if agency is not None:
            return Seat(agency.id, Capacity.AGENCY)
        return Seat(work.add(Kind.AGENCY, **first_met(said)), Capacity.AGENCY)

    def person(
        self, work: "UnitOfWork", meeting: MeetingRow, name: str, seat: Seat, *, resident: bool = True
    ) -> UUID:
        """The person of a name, added with this seat when nobody has it; `resident` as False adds no resident.

        Raises Refused without a name.
        """
        name = one_line(name)
        if not name:
            raise Refused("Type the name of the person.")
        known = self._person(name)
        if known is not None:
            return known
        made = work.add(Kind.PERSON, name=name, resident=resident and seat.capacity is Capacity.RESIDENT)
        self.tie(work, meeting, made, seat)
        return made

    def tie(self, work: "UnitOfWork", meeting: MeetingRow, person_id: UUID, seat: Seat) -> None:
        """Gives a person the role their seat implies from the meeting's day, unless they have one like it."""
        if seat.capacity is Capacity.RESIDENT:
            return
        if seat.capacity is Capacity.AGENCY:
            ties = work.find(Kind.ROLE, person_id=person_id, agency_id=seat.agency_id)
            if not ties:
                work.add(
                    Kind.ROLE,
                    kind=RoleKind.WORKS_FOR,
                    person_id=person_id,
                    agency_id=seat.agency_id,
                    from_day=meeting.day,
                )
        elif not work.find(Kind.ROLE, person_id=person_id, body_id=meeting.body_id):
            work.add(
                Kind.ROLE,
                kind=RoleKind.MEMBER,
                person_id=person_id,
                body_id=meeting.body_id,
                from_day=meeting.day,
            )

    def _people(self) -> dict[str, tuple[UUID, str]]:
        """Everybody by the key of their name."""
        if self._known is None:
            names = self._store.register.names()
            # A merged name goes on meaning the person who was kept, unless somebody bears it now.
            merged = [a for a in self._store.people.aliases() if a.owner_kind is Kind.PERSON]
            self._known = {name_key(alias.name): (alias.owner_id, alias.name) for alias in merged}
            self._known |= {name_key(name): (person_id, name) for person_id, name in names}
        return self._known

    def _person(self, name: str) -> UUID | None:
        # A name all of whose words agree, in any order and case; likeness alone never joins two people.
        found = self._people().get(name_key(name))
        return found[0] if found is not None else None

    def _like(self, name: str) -> str:
        """The known name most like one that is not known; empty when none is close."""
        from rapidfuzz import fuzz, process

        found = process.extractOne(
            name_key(name), self._people().keys(), scorer=fuzz.ratio, score_cutoff=_CLOSE
        )
        return self._people()[found[0]][1] if found is not None else ""

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Kind.PERSON, Kind.ALIAS):
            self._known = None

    def _says(self, name: str, seat: str, person_id: UUID | None) -> str:
        who = f"{name} is known" if person_id else f"Adds {name}"
        like = "" if person_id else self._like(name)
        if like:
            return f"{self._says_seat(who, seat, person_id)}; or is it {like}, who is known"
        return self._says_seat(who, seat, person_id)

    def _says_seat(self, who: str, seat: str, person_id: UUID | None) -> str:
        if not seat:
            return who if person_id else f"{who}, a resident"
        if fold(seat) in _RESIDENT:
            return f"{who}, as a resident"
        if fold(seat) in _MEMBER:
            return f"{who}, as a member of the body"
        agency = self.agency(seat)
        return (
            f"{who}, for {agency.name}"
            if agency
            else f"{who}, for {seat}, a new agency outside the partnership"
        )


def split_line(line: str) -> tuple[str, str]:
    """A line's name, and what stands in the brackets that close it; an agency may have brackets of its own."""
    said = one_line(line)
    if not said.endswith(")"):
        return said, ""
    depth = 0
    for place in range(len(said) - 1, 0, -1):
        depth += {")": 1, "(": -1}.get(said[place], 0)
        if depth == 0:
            return said[:place].strip(), said[place + 1 : -1].strip()
    return said, ""


def _begins(wanted: str, name: str) -> bool:
    """True when each typed word begins some word of the name."""
    own = words(name)
    return all(any(word.startswith(begin) for word in own) for begin in words(wanted))
