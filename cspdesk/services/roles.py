"""Writing dated roles: the one way in which one begins, ends or gives way to the next; nothing here commits."""

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.kinds import Kind, RoleKind
from cspdesk.errors import Refused

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

ROLE_WORDS = {
    RoleKind.CHAIR: "chair",
    RoleKind.VICE_CHAIR: "vice-chair",
    RoleKind.SECRETARY: "secretary",
    RoleKind.OFFICER: "officer",
    RoleKind.MEMBER: "member",
    RoleKind.SUBSTITUTE: "substitute",
    RoleKind.WORKS_FOR: "works for",
    RoleKind.REPRESENTATIVE: "senior representative",
    RoleKind.DEPUTY: "deputy representative",
}


def look_at_days(from_day: dt.date | None, to_day: dt.date | None) -> None:
    """Raises Refused when a role would end before it begins."""
    if from_day is not None and to_day is not None and to_day < from_day:
        raise Refused("The last day is before the first: change one of them.")


def give_way(work: "UnitOfWork", day: dt.date, **equals: Any) -> None:
    """Ends those roles the day before; one that only begins then or later never was."""
    for held in work.find(Kind.ROLE, **equals):
        if held["to_day"] is not None and held["to_day"] < day:
            continue
        if held["from_day"] is not None and held["from_day"] >= day:
            work.delete(Kind.ROLE, held["id"])
        else:
            work.change(Kind.ROLE, held["id"], to_day=day - dt.timedelta(days=1))


def pass_on(work: "UnitOfWork", kind: Kind, old: UUID, new: UUID, day: dt.date) -> None:
    """Ends what runs for one agency (roles, supports) the day before, and begins the same for another."""
    for held in work.find(kind, agency_id=old):
        if held["to_day"] is not None and held["to_day"] < day:
            continue
        begins_later = held["from_day"] is not None and held["from_day"] >= day
        if begins_later:
            work.change(kind, held["id"], agency_id=new)
            continue
        work.change(kind, held["id"], to_day=day - dt.timedelta(days=1))
        same = {name: value for name, value in held.items() if name not in ("id", "deleted")}
        work.add(kind, **{**same, "agency_id": new, "from_day": day, "to_day": held["to_day"]})
