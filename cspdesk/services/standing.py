"""How forums and bodies stand: meetings held and expected, gaps, contact, caseload."""

import datetime as dt
from uuid import UUID

from cspdesk.domain.bodies import BodyRow, StateRow
from cspdesk.domain.dates import PlanYear, plan_year
from cspdesk.domain.kinds import BodyKind, MeetingState
from cspdesk.domain.standing import (
    BodyStanding,
    BodyYear,
    InPlace,
    MetOn,
    OfficerLoad,
    body_year,
    caseload,
    in_place,
)
from cspdesk.domain.structure import in_tree_order, meets_since
from cspdesk.services.context import Context

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)


class StandingService:
    """Reads only; four selects for any number of bodies."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def year(self) -> PlanYear:
        """The plan year that is running."""
        return plan_year(self._context.today(), self._context.partnership.year_start_month)

    def all(self) -> list[BodyStanding]:
        """Every body as it stands today, as a tree: parents before their children."""
        today = self._context.today()
        year = self.year()
        met: dict[UUID, list[MetOn]] = {}
        for each in self._store.bodies.met_on(year.start, year.end):
            met.setdefault(each.body_id, []).append(each)
        states: dict[UUID, list[StateRow]] = {}
        for state in self._store.bodies.all_states():
            states.setdefault(state.body_id, []).append(state)
        counts = {
            count.body_id: (count.open, count.overdue)
            for count in self._store.today.action_counts(today, today)
        }
        return [
            _standing(
                body,
                depth,
                met.get(body.id, []),
                body_year(
                    body, met.get(body.id, ()), year, today, meets_since(states.get(body.id, ()), today)
                ),
                today,
                counts.get(body.id, (0, 0)),
            )
            for depth, body in in_tree_order(self._store.bodies.all(today))
        ]

    def forums(self) -> list[BodyStanding]:
        """The forums alone, in the office's order."""
        found = [each for each in self.all() if each.body.kind is BodyKind.FORUM]
        return sorted(found, key=_by_place)

    def year_of(self, body: BodyRow, year: PlanYear | None = None) -> BodyYear:
        """One body's meetings in a plan year, the running one when none is given."""
        wanted, today = year or self.year(), self._context.today()
        states = self._store.bodies.states(body.id)
        since = meets_since(states, min(today, wanted.end))
        return body_year(
            body, self._store.bodies.met_on(wanted.start, wanted.end, body.id), wanted, today, since
        )

    def in_place(self) -> InPlace:
        """'Forums in place': how many, of how many that are not closed."""
        return in_place(self._store.bodies.forums(self._context.today()))

    def caseload(self, forums: list[BodyStanding] | None = None) -> list[OfficerLoad]:
        """What each officer looks after; those of `forums` when they are read already."""
        own = self.forums() if forums is None else forums
        return caseload(own, self._context.today(), self._context.partnership.contact_days)

    def without_contact(self, days: int | None = None) -> list[BodyStanding]:
        """Forums in place without a meeting for so many days (the partnership's setting when not said)."""
        limit = self._context.partnership.contact_days if days is None else days
        today = self._context.today()
        return [each for each in self.forums() if each.silent(today, limit)]

    def closing_notes_due(self) -> list[BodyStanding]:
        """Task and finish groups past their end that nobody has closed with a note."""
        today = self._context.today()
        return [each for each in self.all() if each.wants_closing_note(today)]


def _standing(
    body: BodyRow, depth: int, met: list[MetOn], year: BodyYear, today: dt.date, actions: tuple[int, int]
) -> BodyStanding:
    held = [each for each in met if each.state is MeetingState.CLOSED]
    coming = [each for each in met if each.state not in _OVER and each.day >= today]
    return BodyStanding(
        body, year, held[-1] if held else None, coming[0] if coming else None, *actions, depth=depth
    )


def _by_place(each: BodyStanding) -> tuple[int, str]:
    return each.body.position, each.body.code
