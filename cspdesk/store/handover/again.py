"""Taking once more what was taken and taken back: its units stand here, so that their values are offered anew."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merge_rules import ASK, settle
from cspdesk.domain.merging import Choice, Manifest
from cspdesk.store.care_tables import local_taking
from cspdesk.store.codec import plain
from cspdesk.store.handover.back import offered_again, standing
from cspdesk.store.handover.guards import DELETED
from cspdesk.store.handover.plan import Contest
from cspdesk.store.tables import history_change, history_unit, local_arrival
from cspdesk.store.work import CREATED

if TYPE_CHECKING:
    from cspdesk.store.handover.take import Outcome, Taker
    from cspdesk.store.work import UnitOfWork

_BY_RULE = frozenset({Kind.MATRIX, Kind.MATRIX_ROW})
"""Kinds that nobody is asked about."""


class _Came(NamedTuple):
    """What a handover brought for one field: by which unit, what it had seen there first, and the last value."""

    by: UUID
    base: Any
    value: Any


def retake(work: "UnitOfWork", taker: "Taker", outcome: "Outcome", manifest: Manifest) -> bool:
    """Offers what a taking of this handover had brought before it was taken back; False when there is none.

    What stands as the inverse left it takes the values that came; anything changed since is asked, and so is all that
    somebody had decided: who takes a taking back may have decided wrongly.
    """
    row = local_taking.c
    query = sa.select(row.first_position, row.last_position, row.undone_by).where(
        row.handover_id == manifest.id
    )
    takings = work.connection.execute(query.order_by(row.last_position)).all()
    if not takings or takings[-1].undone_by is None:
        return False
    asked = list(_decided(work, takings[0].first_position, takings[0].last_position))
    keys = {(contest.record_id, contest.field) for contest in asked}
    last = takings[-1]
    contests = [
        contest
        for contest in offered_again(work, last.first_position, last.last_position, last.undone_by)
        if (contest.record_id, contest.field) not in keys
    ]
    for contest in contests:
        taker.offer(outcome, contest, Choice.THEIRS if contest.mine == contest.base else None)
    for contest in asked:
        taker.offer(outcome, contest)
    return bool(contests or asked)


def _decided(work: "UnitOfWork", first: int, last: int) -> Iterator[Contest]:
    """What this computer's own unit of a taking had decided: what stands now against what had come."""
    unit, change = history_unit.c, history_change.c
    query = (
        sa.select(
            unit.id, unit.computer_id, change.kind, change.record_id, change.field, change.old, change.new
        )
        .join(local_arrival, local_arrival.c.unit_id == unit.id)
        .join(history_change, change.unit_id == unit.id)
        .where(local_arrival.c.position.between(first, last))
        .order_by(local_arrival.c.position, change.position)
    )
    came: dict[tuple[UUID, str], _Came] = {}
    touched: dict[UUID, UUID] = {}
    for by, computer, kind, record_id, name, old, new in work.connection.execute(query):
        if computer != work.author.computer_id:
            touched[record_id] = by
            for field, base, value in _values(name, old, new):
                known = came.get((record_id, field))
                came[record_id, field] = _Came(by, known.base if known else base, value)
            continue
        if name == CREATED or kind in _BY_RULE:
            continue
        mine = json.loads(old)
        theirs = came.get((record_id, name))
        if theirs is None and name == DELETED and mine is True:
            # Deleted here, and changed or used there.
            theirs = _Came(touched.get(record_id) or _some(touched), False, False)
        if theirs is None or settle(Kind(kind), name, mine, theirs.value) is not ASK:
            continue
        now = plain(work.get(Kind(kind), record_id)[name])
        if now != theirs.value:
            mine_by = standing(work.connection, record_id, name, first if now == mine else None) or by
            yield Contest(
                Kind(kind), str(record_id), name, now, theirs.value, theirs.base, str(mine_by), str(theirs.by)
            )


def _values(name: str, old: str | None, new: str) -> Iterator[tuple[str, Any, Any]]:
    if name == CREATED:
        yield from ((field, None, value) for field, value in json.loads(new).items())
    else:
        yield name, json.loads(old or "null"), json.loads(new)


def _some(touched: dict[UUID, UUID]) -> UUID:
    """The last unit of what came: something in it pointed at what was deleted."""
    return list(touched.values())[-1]
