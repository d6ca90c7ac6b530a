"""Everything the detail of one body shows, read at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.bodies import BodyRow, StateRow, SupportRow, VenueRow
from cspdesk.domain.kinds import RoleKind
from cspdesk.domain.people import RoleRow
from cspdesk.domain.priorities import PriorityRow
from cspdesk.domain.standing import BodyYear


@dataclass(frozen=True)
class BodyFile:
    """One body: `roles` past and present, newest first; `members` as they stand today, by category and name."""

    body: BodyRow
    year: BodyYear
    parent: str
    roles: tuple[RoleRow, ...]
    members: tuple[RoleRow, ...]
    supports: tuple[SupportRow, ...]
    states: tuple[StateRow, ...]
    venue: VenueRow | None
    open_actions: int
    overdue_actions: int
    closing_due: bool
    priorities: tuple[PriorityRow, ...] = ()

    def holder(self, kind: RoleKind, person: str = "") -> RoleRow | None:
        """The role that stands behind an office today: the one of the person the body names."""
        held = [role for role in self.roles if role.kind is kind]
        return next((role for role in held if role.person == person), None) if person else None

    def member(self, role_id: UUID) -> RoleRow | None:
        return next((role for role in self.members if role.id == role_id), None)


def groups(members: Sequence[RoleRow]) -> list[tuple[str, list[RoleRow]]]:
    """Members by category, in the order they come."""
    found: dict[str, list[RoleRow]] = {}
    for role in members:
        found.setdefault(role.category, []).append(role)
    return list(found.items())
