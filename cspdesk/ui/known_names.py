"""What name fields complete: people, agencies and venues of the open store."""

from uuid import UUID

from cspdesk.domain.partners import first_met
from cspdesk.ui.completer import Choice, NameEdit
from cspdesk.ui.desk import Desk


def people(desk: Desk) -> list[Choice]:
    """Everybody, with agency and role as a softer line."""
    found = desk.services.store.people.people(desk.today())
    return [Choice(p.name, p.id, ", ".join(part for part in (p.role_title, p.agency) if part)) for p in found]


def agencies(desk: Desk) -> list[Choice]:
    """Every agency, found by its other names too."""
    found = desk.services.store.people.agencies()
    return [Choice(a.name, a.id, "", tuple(a.aliases.split("; "))) for a in found]


def owners_in_words(desk: Desk) -> list[Choice]:
    """Owners of actions who are no partner: groups and people by name, the community."""
    return [
        Choice(owed.owner, owed.owner) for owed in desk.services.actions.by_owner() if owed.agency_id is None
    ]


def venues(desk: Desk) -> list[Choice]:
    found = desk.services.venues.all()
    return [Choice(v.name, v.id, v.address.replace("\n", ", ")) for v in found]


class AddsPeople:
    """Makes a field of people take a new name: the person is added, known from then on and chosen."""

    def __init__(self, desk: Desk, field: NameEdit) -> None:
        self._desk, self._field = desk, field
        field.set_choices(people(desk), add="person")
        field.adding.connect(self)

    def __call__(self, name: str) -> None:
        made: UUID | None = self._desk.attempt(_Adding(self._desk, name))
        if made is not None:
            self._field.set_choices(people(self._desk), add="person")
            self._field.set_id(made)


class AddsPartners:
    """Makes a field of agencies take a new name: it is known from then on, outside the partnership until said."""

    def __init__(self, desk: Desk, field: NameEdit) -> None:
        self._desk, self._field = desk, field
        field.set_choices(agencies(desk), add="partner")
        field.adding.connect(self)

    def __call__(self, name: str) -> None:
        made: UUID | None = self._desk.attempt(_AddingPartner(self._desk, name))
        if made is not None:
            self._field.set_choices(agencies(self._desk), add="partner")
            self._field.set_id(made)


class AddsVenues:
    """Makes a field of venues take a new name: the venue is added by its name alone and chosen."""

    def __init__(self, desk: Desk, field: NameEdit) -> None:
        self._desk, self._field = desk, field
        field.set_choices(venues(desk), add="venue")
        field.adding.connect(self)

    def __call__(self, name: str) -> None:
        made: UUID | None = self._desk.attempt(_AddingVenue(self._desk, name))
        if made is not None:
            self._field.set_choices(venues(self._desk), add="venue")
            self._field.set_id(made)


class _AddingPartner:
    def __init__(self, desk: Desk, name: str) -> None:
        self._desk, self._name = desk, name

    def __call__(self) -> UUID:
        return self._desk.services.partners.add(**first_met(self._name))


class _AddingVenue:
    def __init__(self, desk: Desk, name: str) -> None:
        self._desk, self._name = desk, name

    def __call__(self) -> UUID:
        return self._desk.services.venues.add(self._name)


class _Adding:
    def __init__(self, desk: Desk, name: str) -> None:
        self._desk, self._name = desk, name

    def __call__(self) -> UUID:
        return self._desk.services.people.quick_add(self._name)
