"""What a new sheet asks and of whom: groups, responsible agencies, the members of a group."""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.check_sheets import Checklist, equality_groups
from cspdesk.domain.kinds import RoleKind, Standing
from cspdesk.domain.text import fold
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.risks import steering

_SEATS = (RoleKind.CHAIR, RoleKind.VICE_CHAIR, RoleKind.SECRETARY, RoleKind.MEMBER)


@dataclass(frozen=True)
class Asked:
    """Whom an item is asked of: a name, and the record behind it where there is one."""

    name: str
    agency_id: UUID | None = None
    person_id: UUID | None = None


def groups_now(context: Context) -> tuple[str, ...]:
    """The groups a new equality check asks of."""
    own = context.partnership
    return equality_groups(own.equality_groups, own.plan_key)


def items_of(context: Context, own: Checklist, body_id: UUID | None, day: dt.date) -> list[dict[str, Any]]:
    asked = _asked(context, own, body_id, day)
    area = context.partnership.area or context.partnership.name
    found = []
    for section in own.sections_of(context.partnership.plan_key):
        for each in asked:
            for item in section.items:
                values: dict[str, Any] = {
                    "section": section.heading,
                    "text": item.text.replace("{area}", area),
                    "part": each.name or item.part,
                    "statutory": item.statutory,
                }
                found.append(values | {"agency_id": each.agency_id, "person_id": each.person_id})
    return found


def _asked(context: Context, own: Checklist, body_id: UUID | None, day: dt.date) -> list[Asked]:
    """Whom every item is asked of; one without a name where it is nobody in particular."""
    if own.each == "group":
        return [Asked(name) for name in groups_now(context)]
    if own.each == "agency":
        return _agencies(context, day)
    if own.each == "member":
        return _members(context, body_id or steering(context), day)
    return [Asked("")]


def _agencies(context: Context, day: dt.date) -> list[Asked]:
    agencies = context.store.people.agencies()
    found = [
        Asked(agency.name, agency.id)
        for agency in agencies
        if agency.standing is Standing.RESPONSIBLE
        and (agency.responsible_from is None or agency.responsible_from <= day)
        and (agency.responsible_to is None or day <= agency.responsible_to)
    ]
    if not found:
        raise Refused("No agency is a responsible authority yet: say so of each under People & partners.")
    return found


def _members(context: Context, body_id: UUID, day: dt.date) -> list[Asked]:
    roles = context.store.people.roles(body_id=body_id)
    held = [role for role in roles if role.kind in _SEATS and role.holds(day)]
    seats: dict[UUID, Asked] = {}
    for role in sorted(held, key=lambda role: fold(role.person or role.agency)):
        key = role.person_id or role.agency_id
        if key is not None:
            name = role.person or role.agency
            seats.setdefault(key, Asked(name, None if role.person_id else role.agency_id, role.person_id))
    if not seats:
        raise Refused("That group has no members yet: add them under Forums, then check their skills.")
    return list(seats.values())
