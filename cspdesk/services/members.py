"""Who is expected at a meeting: the members and officers of its bodies on its day."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.consent import may_be_written_to
from cspdesk.domain.kinds import RoleKind
from cspdesk.domain.meetings import SEATED
from cspdesk.domain.people import PersonRow, RoleRow
from cspdesk.services.context import Context


@dataclass(frozen=True)
class Expected:
    """One person (or an agency whose person is not known) expected at a meeting.

    `agency` is the one they sit for; `category` their category of membership.
    """

    person: PersonRow | None
    agency_id: UUID | None
    agency: str
    agency_email: str
    agency_address: str
    category: str
    role: RoleKind

    @property
    def name(self) -> str:
        return self.person.name if self.person is not None else self.agency

    @property
    def may_be_contacted(self) -> bool:
        """By the one rule of people; an agency whose person is not known is always written to."""
        return self.person is None or may_be_written_to(self.person.may_be_contacted, self.person.resident)

    @property
    def email(self) -> str:
        own = self.person.email if self.person is not None else ""
        return own or (self.agency_email if self.person is None else "")


def expected(context: Context, body_ids: Iterable[UUID], on_day: dt.date) -> list[Expected]:
    """Who is expected of these bodies on a day, by agency and name, each once; residents come last."""
    store = context.store
    roles = [
        role
        for body_id in body_ids
        for role in store.people.roles(body_id=body_id)
        if role.kind in SEATED and role.holds(on_day)
    ]
    people = {person.id: person for person in store.people.people(on_day)}
    agencies = {agency.id: agency for agency in store.people.agencies()}
    found: dict[UUID, Expected] = {}
    for role in sorted(roles, key=_rank):
        person = people.get(role.person_id) if role.person_id else None
        sits_for = role.agency_id or (person.agency_id if person else None)
        agency = agencies.get(sits_for) if sits_for else None
        key = role.person_id or role.agency_id
        if key is None or key in found or (person is None and agency is None):
            continue
        found[key] = Expected(
            person,
            agency.id if agency else None,
            agency.name if agency else "",
            agency.email if agency else "",
            agency.address if agency else "",
            role.category,
            role.kind,
        )
    return sorted(found.values(), key=_by_agency)


def _rank(role: RoleRow) -> tuple[int, str]:
    """Membership first, because it says for which agency somebody sits."""
    return (0 if role.kind is RoleKind.MEMBER else 1 + SEATED.index(role.kind), role.person.casefold())


def _by_agency(each: Expected) -> tuple[bool, str, str]:
    return (not each.agency, each.agency.casefold(), each.name.casefold())
