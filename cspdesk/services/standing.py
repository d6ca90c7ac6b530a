"""How forums and bodies stand: meetings held and expected, gaps, contact, caseload."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TypeVar
from uuid import UUID

from cspdesk.domain.bodies import BodyRow, StateDay
from cspdesk.domain.body_file import BodyFile
from cspdesk.domain.dates import PlanYear, add_months, plan_year
from cspdesk.domain.kinds import BodyKind, MeetingState
from cspdesk.domain.standing import (
    BodyStanding,
    BodyYear,
    InPlace,
    MetOn,
    OfficerLoad,
    RulePreview,
    body_year,
    caseload,
    in_place,
    met_by,
    overdue_for_closing,
    preview_rule,
)
from cspdesk.domain.structure import MEETS, in_tree_order, meets_since
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.memberships import standing_members

R = TypeVar("R", MetOn, StateDay)
_LOOK_BACK_MONTHS = 36
_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)


class StandingService:
    """Reads only; four selects for any number of bodies."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def year(self) -> PlanYear:
        """The plan year that is running."""
        return plan_year(self._context.today(), self._context.partnership.year_start_month)

    def all(self, on_day: dt.date | None = None) -> list[BodyStanding]:
        """Every body as it stands today, or stood on a day before, as a tree: parents before their children."""
        now = self._context.today()
        today = now if on_day is None else min(on_day, now)
        year = plan_year(today, self._context.partnership.year_start_month)
        reads = self._store.bodies
        # The last meeting of all is read with the year; the last before an earlier day is looked for.
        begin = year.start if today == now else add_months(today, -_LOOK_BACK_MONTHS)
        bodies = reads.all(today)
        listed = reads.met_on(begin, year.end, [body.id for body in bodies])
        met = {own[0].body_id: own for own in _runs(listed if today == now else met_by(listed, today))}
        # What began before the year holds for all of it, whatever there was before.
        changed = [
            body.id for body in bodies if body.state_since is not None and body.state_since > year.start
        ]
        states = {own[0].body_id: own for own in _runs(reads.state_days(changed))}
        made = []
        for depth, body in in_tree_order(bodies):
            own = met.get(body.id, [])
            known = states.get(body.id)
            since = _since(body) if known is None else meets_since(known, today)
            of_year = body_year(body, own, year, today, since)
            made.append(_standing(body, depth, own, of_year, today))
        return made

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
            body, self._store.bodies.met_on(wanted.start, wanted.end, [body.id]), wanted, today, since
        )

    def file(self, body_id: UUID, year: PlanYear | None = None) -> BodyFile:
        """Everything about one body. Raises Refused when there is none."""
        today, reads = self._context.today(), self._store.bodies
        body = reads.get(body_id, today)
        if body is None:
            raise Refused("That body is not in this store: look for it in the list of forums.")
        roles = tuple(self._store.people.roles(body_id=body_id))
        actions = self._store.actions.all(body_id=body_id, open_only=True)
        above = reads.get(body.parent_id, today) if body.parent_id is not None else None
        return BodyFile(
            body=body,
            year=self.year_of(body, year),
            parent=above.name if above is not None else "",
            roles=roles,
            members=tuple(standing_members(roles, today)),
            supports=tuple(reads.supports(body_id)),
            states=tuple(reads.states(body_id)),
            venue=next((v for v in reads.venues() if v.id == body.usual_venue_id), None),
            open_actions=len(actions),
            overdue_actions=sum(action.days_overdue(today) > 0 for action in actions),
            closing_due=overdue_for_closing(body, today),
            priorities=tuple(self._store.priorities.all(body_id=body_id, on_day=today)),
        )

    def preview_rule(self, typed: str, body_id: UUID | None = None) -> RulePreview:
        """What a rule means while it is typed, in step with the meetings a body has held."""
        today = self._context.today()
        skip = self._context.partnership.skip_holidays
        closed = self._context.closed_days(today, add_months(today, 36)) if skip else frozenset()
        met = self._store.bodies.met_on(today, today, [body_id]) if body_id is not None else []
        anchor = max((m.day for m in met if m.state is MeetingState.CLOSED), default=None)
        return preview_rule(typed, today, closed, anchor)

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


def _since(body: BodyRow) -> dt.date | None:
    """A day from which a body meets whose state did not change since; None when it does not meet."""
    return (body.state_since or dt.date.min) if body.state in MEETS else None


def _runs(rows: Iterable[R]) -> Iterator[list[R]]:
    """Rows that come body by body, those of each together: thousands need not be looked up one by one."""
    run: list[R] = []
    for row in rows:
        if run and row.body_id is not run[0].body_id and row.body_id != run[0].body_id:
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _standing(body: BodyRow, depth: int, met: list[MetOn], year: BodyYear, today: dt.date) -> BodyStanding:
    held = next((each for each in reversed(met) if each.state is MeetingState.CLOSED), None)
    coming = next((each for each in met if each.day >= today and each.state not in _OVER), None)
    return BodyStanding(body, year, held, coming, depth)


def _by_place(each: BodyStanding) -> tuple[int, str]:
    return each.body.position, each.body.code
