"""Who an action is for, from what is typed: an agency, a person, or the words as they are."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from cspdesk.domain.kinds import Mark
from cspdesk.domain.likeness import name_key
from cspdesk.domain.meetings import RegisterRow
from cspdesk.domain.people import AgencyRow, PersonRow
from cspdesk.domain.text import fold, one_line, words


@dataclass(frozen=True)
class Owner:
    """Who owes something; `words` are kept when nobody known is meant."""

    agency_id: UUID | None = None
    agency: str = ""
    person_id: UUID | None = None
    person: str = ""
    words: str = ""

    @property
    def known(self) -> bool:
        return self.agency_id is not None or self.person_id is not None

    @property
    def says(self) -> str:
        return ", ".join(name for name in (self.agency, self.person, self.words) if name)


class OwnerBook:
    """Everybody who may owe something at one meeting; those on its register come first."""

    def __init__(
        self, agencies: Sequence[AgencyRow], people: Sequence[PersonRow], register: Sequence[RegisterRow]
    ) -> None:
        self._people = {person.id: person for person in people}
        self._agencies = {agency.id: agency for agency in agencies}
        seats = {row.person_id: row.agency_id for row in register if row.agency_id is not None}
        here = {row.person_id for row in register if row.mark is not Mark.EXPECTED or row.member}
        listed = sorted(people, key=_Order(here))
        self._owners: list[tuple[str, Owner]] = []
        for agency in agencies:
            owner = Owner(agency.id, agency.name)
            names = [agency.name, *(alias for alias in agency.aliases.split("; ") if alias)]
            self._owners.extend((name, owner) for name in names)
        first = len(self._owners)
        for person in listed:
            agency_id = seats.get(person.id, person.agency_id)
            of = self._agencies[agency_id].name if agency_id in self._agencies else ""
            self._owners.append((person.name, Owner(agency_id if of else None, of, person.id, person.name)))
        self._first_person = first

    def names(self) -> list[str]:
        """Names to complete from, people of the register first, then agencies, then everybody else."""
        return [
            name for name, _ in (*self._owners[self._first_person :], *self._owners[: self._first_person])
        ]

    def people(self) -> list[str]:
        """Names of people, those of the register first."""
        return [name for name, _ in self._owners[self._first_person :]]

    def begins(self, typed: str, limit: int = 8) -> list[str]:
        """Names in which each typed word begins some word, people first; empty for nothing typed."""
        found = self._begun(words(typed))
        people = bisect_left(found, self._first_person)
        names = (self._owners[place][0] for place in (*found[people:], *found[:people]))
        return list(dict.fromkeys(names))[:limit]

    def resolve(self, typed: str) -> Owner:
        """The owner meant: a full name, else the only one it begins; otherwise the words themselves."""
        said = one_line(typed)
        if not said:
            return Owner()
        wanted, key, own = fold(said), name_key(said), words(said)
        for place in self._sharing(own):
            name, owner = self._owners[place]
            if fold(name) == wanted or (owner.person_id and name_key(name) == key):
                return owner
        begun = {self._owners[place][1] for place in self._begun(own)}
        return begun.pop() if len(begun) == 1 else Owner(words=said)

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where each word of a name stands: thousands of names are taken apart once, not at every key."""
        found: dict[str, list[int]] = {}
        for place, (name, _) in enumerate(self._owners):
            for word in set(words(name)):
                found.setdefault(word, []).append(place)
        return found

    @cached_property
    def _vocabulary(self) -> list[str]:
        return sorted(self._places)

    def _sharing(self, own: tuple[str, ...]) -> Sequence[int]:
        """The owners with any of these words in their names, in order; every owner for no words."""
        if not own:
            return range(len(self._owners))
        return sorted({place for word in own for place in self._places.get(word, ())})

    def _begun(self, begins: tuple[str, ...]) -> list[int]:
        """The owners in whose names each of these begins some word, in order; none for nothing."""
        found: set[int] | None = None
        for begin in begins:
            here: set[int] = set()
            for number in range(bisect_left(self._vocabulary, begin), len(self._vocabulary)):
                word = self._vocabulary[number]
                if not word.startswith(begin):
                    break
                here.update(self._places[word])
            found = here if found is None else found & here
        return sorted(found or ())


class _Order:
    """People of the register first, each group by name."""

    def __init__(self, here: set[UUID]) -> None:
        self._here = here

    def __call__(self, person: PersonRow) -> tuple[bool, str]:
        return person.id not in self._here, person.name.casefold()
