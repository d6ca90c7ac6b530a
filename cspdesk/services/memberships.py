"""Who belongs to a body: dated memberships of people and agencies, by category."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.kinds import Kind, RoleKind
from cspdesk.domain.people import RoleRow
from cspdesk.errors import Refused
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

CATEGORIES = (
    "District councillor",
    "County councillor",
    "Parish council",
    "Community representative",
    "Partner agency",
)
"""Categories offered; any other may be typed."""

_MEMBERS = (RoleKind.MEMBER, RoleKind.SUBSTITUTE)


@dataclass(frozen=True)
class CategoryGroup:
    """The members of one category on a day; `category` is empty for those without one."""

    category: str
    members: tuple[RoleRow, ...]


class MembershipService:
    """Every change publishes Kind.ROLE."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def of(self, body_id: UUID, on_day: dt.date | None = None) -> list[RoleRow]:
        """The members of a body on a day (today when none is given), by category and name."""
        roles = self._store.people.roles(body_id=body_id)
        return standing_members(roles, on_day or self._context.today())

    def past(self, body_id: UUID) -> list[RoleRow]:
        """Memberships that have ended, the newest first."""
        today = self._context.today()
        return [
            role
            for role in self._store.people.roles(body_id=body_id)
            if role.kind in _MEMBERS and role.to_day is not None and role.to_day < today
        ]

    def by_category(self, body_id: UUID, on_day: dt.date | None = None) -> list[CategoryGroup]:
        """The members of a body on a day, a group for each category; those without one come last."""
        groups: dict[str, list[RoleRow]] = {}
        for role in self.of(body_id, on_day):
            groups.setdefault(role.category, []).append(role)
        return [CategoryGroup(category, tuple(members)) for category, members in groups.items()]

    def categories(self) -> list[str]:
        """Categories in use anywhere, then those offered."""
        used = sorted({r.category for r in self._store.people.roles() if r.category}, key=str.casefold)
        known = {category.casefold() for category in used}
        return used + [category for category in CATEGORIES if category.casefold() not in known]

    def add(
        self,
        body_id: UUID,
        person_id: UUID | None,
        agency_id: UUID | None,
        category: str = "",
        from_day: dt.date | None = None,
        kind: RoleKind = RoleKind.MEMBER,
        to_day: dt.date | None = None,
    ) -> UUID:
        """Makes a person, an agency, or a person for an agency a member (or a substitute) of a body.

        Raises Refused when neither is named, or when that membership stands already.
        """
        if person_id is None and agency_id is None:
            raise Refused("Choose a person or an agency: one of them is the member.")
        if kind not in _MEMBERS:
            raise Refused("Members and substitutes are added here; offices are set as offices.")
        if from_day is not None and to_day is not None and to_day < from_day:
            raise Refused("It would end before it began: change one of the days.")
        with self._store.work("add member") as work:
            same = work.find(Kind.ROLE, body_id=body_id, person_id=person_id, agency_id=agency_id, kind=kind)
            if to_day is None and any(held["to_day"] is None for held in same):
                raise Refused("That member is on the list already.")
            made = work.add(
                Kind.ROLE,
                kind=kind,
                body_id=body_id,
                person_id=person_id,
                agency_id=agency_id,
                category=" ".join(category.split()),
                from_day=from_day,
                to_day=to_day,
            )
            work.commit()
        return made

    def change(self, role_id: UUID, **values: Any) -> None:
        """Changes category, days or agency of a membership. Raises Refused when it would end before it begins."""
        with self._store.work("change membership") as work:
            role = self._member(work, role_id) | values
            if role["from_day"] and role["to_day"] and role["to_day"] < role["from_day"]:
                raise Refused("It would end before it began: change one of the days.")
            work.change(Kind.ROLE, role_id, **values)
            work.commit()

    def end(self, role_id: UUID, to_day: dt.date) -> None:
        """Ends a membership with a last day; who it was stays on record."""
        self.change(role_id, to_day=to_day)

    def remove(self, role_id: UUID) -> None:
        """Takes away a membership that was added by mistake."""
        with self._store.work("remove member") as work:
            self._member(work, role_id)
            work.delete(Kind.ROLE, role_id)
            work.commit()

    def _member(self, work: "UnitOfWork", role_id: UUID) -> dict[str, Any]:
        role = work.get(Kind.ROLE, role_id)
        if role["kind"] not in _MEMBERS:
            raise Refused("That is no membership: change it where offices are set.")
        return role


def standing_members(roles: Iterable[RoleRow], day: dt.date) -> list[RoleRow]:
    """Those of a body's roles that are memberships on a day, by category and name."""
    found = [role for role in roles if role.kind in _MEMBERS and role.holds(day)]
    return sorted(found, key=_by_category)


def _by_category(role: RoleRow) -> tuple[bool, str, str, str]:
    name = role.person or role.agency
    return not role.category, role.category.casefold(), role.kind.value, name.casefold()
