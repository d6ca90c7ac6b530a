"""An officer's work passed to another: forums, open actions and meetings to come, from a day, in one step.

Offices are dated and meetings have days, so they pass on the day; an action has one owner at a time, so open ones
pass at once, also when the day is still to come. `Load.outlook` and the words of the unit say so.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.dates import add_days, say_date_short
from cspdesk.domain.kinds import ActionState, Kind, MeetingState, RoleKind
from cspdesk.errors import Refused
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_NAMED = 4
"""So many bodies are named in a sentence."""
_NOTHING = "nothing"
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
        """'Forum 1 and Forum 4, with 1 open action and 3 meetings to come'; what there is none of is left out."""
        return self._said(self._actions(), self._meetings())

    @property
    def outlook(self) -> str:
        """What would pass and when, in a sentence or two."""
        if self.later is None:
            return f"Would pass: {self.words}."
        dated = self._said(self._meetings())
        said = (
            [f"Would pass on {say_date_short(self.later)}: {dated}."]
            if dated != _NOTHING or not self.actions
            else []
        )
        if self.actions:
            said.append(f"Would pass at once: {self._actions()}, because an action has one owner at a time.")
        return " ".join(said)

    def _said(self, *more: str) -> str:
        offices, rest = self._offices(), _listed(more)
        return f"{offices}, with {rest}" if offices and rest else offices or rest or _NOTHING

    def _offices(self) -> str:
        more = len(self.bodies) - _NAMED
        return _listed(self.bodies if more <= 0 else (*self.bodies[:_NAMED], f"{more} more"))

    def _actions(self) -> str:
        return _many(self.actions, "open action", "open actions")

    def _meetings(self) -> str:
        return _many(self.meetings, "meeting to come", "meetings to come")

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
        held = {
            role.body_id
            for role in self._store.people.roles(person_id=officer_id)
            if role.kind is RoleKind.OFFICER and (role.to_day is None or role.to_day >= from_day)
        }
        actions = [a for a in self._store.actions.all(open_only=True) if a.owner_person_id == officer_id]
        meetings = [
            m
            for m in self._store.meetings.all(from_day=from_day)
            if m.organiser_id == officer_id and m.state not in _OVER
        ]
        later = from_day if from_day > self._context.today() else None
        bodies = tuple(body.name for body in self._store.bodies.names() if body.id in held)
        return Load(bodies, len(actions), len(meetings), later)

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
    """'1 body', '3 bodies'; empty for none."""
    return f"{number} {one if number == 1 else many}" if number else ""


def _listed(parts: Iterable[str]) -> str:
    """'a', 'a and b', 'a, b and c'; empty ones are left out."""
    *first, last = [part for part in parts if part] or [""]
    return f"{', '.join(first)} and {last}" if first else last
