"""An officer's work passed to another: forums, open actions and meetings to come, from a day, in one step.

Offices are dated and meetings have days, so they pass on the day; an action has one owner at a time, so open ones
pass at once, also when the day is still to come. `Load.outlook` and the words of the unit say so.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.dates import add_days, say_date_short
from cspdesk.domain.kinds import ActionState, Kind, MeetingState, RoleKind
from cspdesk.errors import Refused
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)


@dataclass(frozen=True)
class Load:
    """What would pass from an officer on a day: names of bodies, and how many actions and meetings.

    `later` is the day when it is still to come.
    """

    bodies: tuple[str, ...]
    actions: int
    meetings: int
    later: dt.date | None = None

    @property
    def words(self) -> str:
        """'2 bodies, 1 open action and 3 meetings to come'."""
        return (
            f"{_many(len(self.bodies), 'body', 'bodies')}, {_many(self.actions, 'open action', 'open actions')}"
            f" and {_many(self.meetings, 'meeting', 'meetings')} to come"
        )

    @property
    def outlook(self) -> str:
        """What would pass and when, in one sentence."""
        if self.later is None or not self.actions:
            return f"{self.words} would pass."
        return (
            f"{_many(len(self.bodies), 'body', 'bodies')} and {_many(self.meetings, 'meeting', 'meetings')} would pass"
            f" on {say_date_short(self.later)}; {_many(self.actions, 'open action', 'open actions')} at once, because"
            " an action has one owner at a time."
        )

    @property
    def deed(self) -> str:
        """The words of the unit that passes it, as undo shows them."""
        if self.later is None:
            return "hand forums, actions and meetings over"
        now = ", and open actions at once" if self.actions else ""
        return f"hand forums and meetings over from {say_date_short(self.later)}{now}"


class HandOverService:
    """Publishes Kind.ROLE, Kind.ACTION and Kind.MEETING."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def load(self, officer_id: UUID, from_day: dt.date) -> Load:
        """What would pass; changes nothing."""
        roles = [
            role
            for role in self._store.people.roles(person_id=officer_id)
            if role.kind is RoleKind.OFFICER and (role.to_day is None or role.to_day >= from_day)
        ]
        actions = [a for a in self._store.actions.all(open_only=True) if a.owner_person_id == officer_id]
        meetings = [
            m
            for m in self._store.meetings.all(from_day=from_day)
            if m.organiser_id == officer_id and m.state not in _OVER
        ]
        later = from_day if from_day > self._context.today() else None
        return Load(tuple(sorted(role.body for role in roles)), len(actions), len(meetings), later)

    def hand_over(self, officer_id: UUID, successor_id: UUID, from_day: dt.date) -> Load:
        """Passes offices and meetings from a day on and open actions at once, as one unit that one undo takes back.

        Gives what passed.
        Raises Refused when both are one person or there is nothing to pass.
        """
        if officer_id == successor_id:
            raise Refused("Both are the same person: choose who takes over.")
        load = self.load(officer_id, from_day)
        if not (load.bodies or load.actions or load.meetings):
            raise Refused("This officer has no forums, open actions or meetings from that day on.")
        with self._store.work(load.deed) as work:
            for held in work.find(Kind.ROLE, person_id=officer_id, kind=RoleKind.OFFICER):
                if held["to_day"] is None or held["to_day"] >= from_day:
                    _pass_office(work, held, successor_id, from_day)
            for action in work.find(Kind.ACTION, owner_person_id=officer_id, state=ActionState.OPEN):
                work.change(Kind.ACTION, action["id"], owner_person_id=successor_id)
            for meeting in self._to_come(work, officer_id, from_day):
                work.change(Kind.MEETING, meeting["id"], organiser_id=successor_id)
            work.commit()
        return load

    def _to_come(self, work: "UnitOfWork", officer_id: UUID, from_day: dt.date) -> Iterator[dict[str, Any]]:
        for meeting in work.find(Kind.MEETING, organiser_id=officer_id):
            if meeting["day"] >= from_day and meeting["state"] not in _OVER:
                yield meeting


def _pass_office(work: "UnitOfWork", held: dict[str, Any], successor_id: UUID, from_day: dt.date) -> None:
    """Ends an office the day before and begins it for the successor; one not begun by then passes whole."""
    begins = from_day
    if held["from_day"] is not None and held["from_day"] >= from_day:
        begins = held["from_day"]
        work.delete(Kind.ROLE, held["id"])
    else:
        work.change(Kind.ROLE, held["id"], to_day=add_days(from_day, -1))
    work.add(
        Kind.ROLE,
        kind=RoleKind.OFFICER,
        person_id=successor_id,
        body_id=held["body_id"],
        from_day=begins,
        to_day=held["to_day"],
    )


def _many(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
