"""Registers of kinds of activity: schemes and their members, operations, campaigns in schools, training by agency."""

import datetime as dt
from uuid import UUID

from cspdesk.domain.activities import ActivityKindRow
from cspdesk.domain.activity_kinds import Feature
from cspdesk.domain.dates import plan_year
from cspdesk.domain.kind_registers import By, Register, Span, register
from cspdesk.domain.kinds import BodyState
from cspdesk.domain.measures import Ledger
from cspdesk.errors import Refused
from cspdesk.services.context import Context


class KindRegisterService:
    """Reads alone; nothing is written."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def kinds(self) -> list[ActivityKindRow]:
        """The kinds a register can be of: first those that stand, then the others, each in the office's order."""
        shown = [kind for kind in self._store.activities.kinds() if not kind.hidden]
        return sorted(shown, key=lambda kind: not kind.has(Feature.STANDING))

    def usual(self) -> ActivityKindRow | None:
        """The kind one most likely wants to see: the first one that has anything."""
        held = self._store.activities.kinds_used()
        kinds = self.kinds()
        return next((kind for kind in kinds if kind.id in held), kinds[0] if kinds else None)

    def ways(self, kind_id: UUID | None) -> list[By]:
        """What a register of a kind can be parted by; of every kind by type, area, partner and place."""
        kind = self._kind(kind_id)
        ways = [By.TYPE, By.AREA, By.PARTNER, By.PLACE]
        if kind is None:
            return ways
        if not kind.topic_list:
            ways.remove(By.TYPE)
            ways.append(By.TYPE)
        if kind.has(Feature.TAKERS):
            ways.insert(0, By.TAKERS)
        if not kind.has(Feature.STANDING) and not kind.has(Feature.TAKERS):
            ways.append(By.SCHOOL)
        return ways

    def read(
        self,
        kind_id: UUID | None,
        by: By | None = None,
        from_day: dt.date | None = None,
        to_day: dt.date | None = None,
    ) -> Register:
        """The register of a kind (None: of every one), for the plan year to today or a period.

        Five selects, whatever the number of records. Raises Refused for a kind that is not there.
        """
        kind = self._kind(kind_id)
        year = plan_year(self._context.today(), self._context.partnership.year_start_month)
        first, ahead = from_day or year.start, to_day or year.end
        last = max(first, min(ahead, self._context.today()))
        span = Span(first, last, ahead)
        standing = kind is not None and kind.has(Feature.STANDING)
        part = by or self.ways(kind_id)[0]
        return register(
            kind.plural or kind.name if kind is not None else "",
            self._ledger(kind_id, span),
            span,
            part,
            standing=standing,
            takes=kind is not None and kind.has(Feature.TAKERS),
            categories=kind.category_list if kind is not None else (),
            names=self._names(kind, part),
        )

    def _kind(self, kind_id: UUID | None) -> ActivityKindRow | None:
        if kind_id is None:
            return None
        found = next((kind for kind in self._store.activities.kinds() if kind.id == kind_id), None)
        if found is None:
            raise Refused("That kind of activity is not in this store: choose another one.")
        return found

    def _ledger(self, kind_id: UUID | None, span: Span) -> Ledger:
        return self._store.activities.ledger(span.year_before[0], span.ahead, kind_id)

    def _names(self, kind: ActivityKindRow | None, by: By) -> tuple[str, ...]:
        """The lines that are shown even when they have nothing: the kind's types, the forums in place."""
        if by is By.TYPE:
            return kind.topic_list if kind is not None else ()
        if by is By.AREA:
            forums = self._store.bodies.forums(self._context.today())
            return tuple(forum.name for forum in forums if forum.state is not BodyState.CLOSED)
        return ()
