"""Who chairs which body on a day, with the address each is written to; the mailing list and its paper read this."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.consent import may_be_written_to
from cspdesk.domain.contacts import ContactRow
from cspdesk.domain.kinds import BodyKind, BodyState, Consent, RoleKind
from cspdesk.domain.people import AgencyRow, PersonRow
from cspdesk.services.context import Context
from cspdesk.services.roles import ROLE_WORDS

_AT_REST = (BodyState.CLOSED,)
_OFFICES = (RoleKind.CHAIR, RoleKind.VICE_CHAIR)


@dataclass(frozen=True)
class Chair:
    """A chair or vice-chair of a body; without a person the chair is vacant, without a contact not written to."""

    body: str
    code: str
    role: str
    person: PersonRow | None
    contact: ContactRow | None
    reach: str


def chairs(context: Context, on_day: dt.date) -> list[Chair]:
    """Chairs and vice-chairs of a day by the order of bodies; a vacant chair of a forum is a line of its own."""
    store = context.store
    people = {person.id: person for person in store.people.people(on_day)}
    agencies = {agency.id: agency for agency in store.people.agencies()}
    held = [
        role
        for role in store.people.roles()
        if role.kind in _OFFICES and role.holds(on_day) and role.person_id
    ]
    found: list[Chair] = []
    for body in store.bodies.all(on_day):
        if body.state in _AT_REST:
            continue
        for office in _OFFICES:
            own = [role for role in held if role.body_id == body.id and role.kind is office]
            seated = [people[role.person_id] for role in own if role.person_id in people]
            words = ROLE_WORDS[office].capitalize()
            if not seated and office is RoleKind.CHAIR and body.kind is BodyKind.FORUM:
                found.append(Chair(body.name, body.code, words, None, None, ""))
            found.extend(_chair(body.name, body.code, words, person, agencies) for person in seated)
    return found


def _chair(body: str, code: str, words: str, person: PersonRow, agencies: dict[UUID, AgencyRow]) -> Chair:
    agency = agencies.get(person.agency_id) if person.agency_id is not None else None
    address = person.address or (agency.address if agency is not None else "")
    phone = person.phone or (agency.phone if agency is not None and not person.mobile else "")
    contact = ContactRow(
        person.name,
        person.agency,
        f"{words}, {body}",
        person.email,
        phone,
        person.mobile,
        address,
        person.postcode if person.address else "",
    )
    if not may_be_written_to(person.may_be_contacted, person.resident):
        no = person.may_be_contacted is Consent.NO
        why = "asked not to be written to" if no else "has not said that they may be written to"
        return Chair(body, code, words, person, None, f"{why}: hand papers over in person")
    reach = "" if person.email else "no e-mail: by post" if address else "no e-mail and no address yet"
    return Chair(body, code, words, person, contact, reach)
