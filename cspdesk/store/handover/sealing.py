"""What was issued or agreed on one side while the other, not knowing, went on changing it.

An agreed matrix stands as it was agreed; of issued minutes it is asked whether they stand as printed.
"""

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.kinds import Kind, MinutesState
from cspdesk.domain.merging import Choice, Why
from cspdesk.store.handover.guards import DELETED, Ours
from cspdesk.store.handover.plan import Contest, Field, Plan, rows_of
from cspdesk.store.handover.units import Change
from cspdesk.store.on_paper import NOT_PRINTED, NUMBERED, PRINTED
from cspdesk.store.tables import RECORDS, history_change
from cspdesk.store.work import CREATED

_LOCKS: dict[Kind, tuple[str, frozenset[str]]] = {
    Kind.MATRIX: ("state", frozenset({MatrixState.AGREED, MatrixState.SUPERSEDED})),
    Kind.MEETING: ("minutes_state", frozenset({MinutesState.ISSUED, MinutesState.AGREED})),
}
"""For each kind that is closed once and for all the field that says so, and its words."""
_OWNERS: dict[Kind, tuple[Kind, str]] = {
    Kind.MATRIX: (Kind.MATRIX, "id"),
    Kind.MATRIX_ROW: (Kind.MATRIX, "matrix_id"),
    Kind.MEETING: (Kind.MEETING, "id"),
    Kind.CORRECTION: (Kind.MEETING, "agreed_at_id"),
    Kind.ACTION: (Kind.MEETING, "meeting_id"),
    Kind.ISSUE: (Kind.MEETING, "meeting_id"),
    **{kind: (Kind.MEETING, "meeting_id") for kind in PRINTED if kind is not Kind.CORRECTION},
}
"""What each record stands in."""
Rows = dict[str, dict[str, Any]]


def add_sealed(connection: sa.Connection, plan: Plan, rows: Rows, changes: list[Change], ours: Ours) -> None:
    """Adds to the plan of a handover what was changed on one side in what the other had closed.

    `rows` are the records that stand here and are touched.
    """
    asked = {contest.key for contest in plan.contests}
    here = _locked_here(connection, ours, changes)
    if here:
        plan.contests.extend(_changed_there(plan, rows, changes, here, asked))
    there = {
        change.record_id: change.unit_id
        for change in changes
        if change.kind in _LOCKS
        and change.field == _LOCKS[change.kind][0]
        and change.new in _LOCKS[change.kind][1]
    }
    # What was closed before and goes on to its next state is closed on both sides.
    newly = {
        record: unit
        for record, unit in there.items()
        if record in rows and record not in here and not _is_locked(plan.touched[record], rows[record])
    }
    if newly:
        plan.contests.extend(_changed_here(connection, newly, ours, asked))


def _is_locked(kind: Kind, row: dict[str, Any]) -> bool:
    name, words = _LOCKS[kind]
    return row[name] in words


def _locked_here(connection: sa.Connection, ours: Ours, changes: list[Change]) -> dict[str, str]:
    """What was closed here by a unit that the sender lacked, and is closed still."""
    fields = [name for name, _ in _LOCKS.values()]
    kinds = [kind.value for kind in _LOCKS]
    found: dict[str, tuple[Kind, str]] = {}
    for unit, kind, record, name in ours.changes(
        history_change.c.field.in_(fields), history_change.c.kind.in_(kinds)
    ):
        if name == _LOCKS[kind][0]:
            found[record] = (kind, unit)
    if not found:
        return {}
    changed = {(change.record_id, change.field) for change in changes}
    locked = {}
    for record, (kind, unit) in found.items():
        name, words = _LOCKS[kind]
        column = RECORDS[kind].c
        state = connection.execute(sa.select(column[name]).where(column.id == UUID(record))).scalar()
        if state in words and (record, name) not in changed:
            locked[record] = unit
    return locked


def _changed_there(
    plan: Plan, rows: Rows, changes: list[Change], locked: dict[str, str], asked: set[Field]
) -> Iterator[Contest]:
    for change in changes:
        if change.kind not in _OWNERS or not _counts(change.kind, change.field):
            continue
        row = rows.get(change.record_id)
        owner = _owner(change, row)
        if owner not in locked:
            continue
        key = (change.record_id, change.field or DELETED)
        if key in asked:
            continue
        by, sort = locked[owner], _sort(change.kind)
        if change.field == CREATED:
            if row is None:
                asked.add(key)
                yield Contest(
                    change.kind, change.record_id, DELETED, True, False, True, by, change.unit_id, *sort[0]
                )
            continue
        values = plan.values.get(change.record_id, (change.kind, {}))[1]
        if row is not None and change.field in values:
            asked.add(key)
            theirs = values.pop(change.field)
            yield Contest(
                *key_of(change), row[change.field], theirs, change.old, by, change.unit_id, *sort[0]
            )


def _changed_here(
    connection: sa.Connection, locked: dict[str, str], ours: Ours, asked: set[Field]
) -> Iterator[Contest]:
    first: dict[Field, tuple[Kind, str, str | None]] = {}
    kinds = [kind.value for kind in _OWNERS]
    for unit, kind, record, name, old in ours.values(history_change.c.kind.in_(kinds)):
        if _counts(kind, name):
            first.setdefault((record, name), (kind, unit, old))
    by_kind: dict[Kind, dict[str, None]] = {}
    for (record, _), (kind, *_rest) in first.items():
        by_kind.setdefault(kind, {})[record] = None
    rows = {
        row["id"]: row
        for kind, records in by_kind.items()
        for row in rows_of(connection, kind, list(records))
    }
    made = {record for record, name in first if name == CREATED}
    for (record, name), (kind, unit, old) in first.items():
        row = rows.get(record)
        owner = row[_OWNERS[kind][1]] if row else None
        key = (record, name or DELETED)
        if row is None or owner not in locked or key in asked or (name and record in made):
            continue
        asked.add(key)
        by, sort = locked[owner], _sort(kind)
        if name == CREATED:
            if not row[DELETED]:
                yield Contest(kind, record, DELETED, False, True, True, unit, by, *sort[1])
        elif row[name] != json.loads(old or "null"):
            before = json.loads(old or "null")
            yield Contest(kind, record, name, row[name], before, before, unit, by, *sort[1])


def key_of(change: Change) -> tuple[Kind, str, str]:
    """What a change is of."""
    return change.kind, change.record_id, change.field


def _owner(change: Change, row: dict[str, Any] | None) -> Any:
    name = _OWNERS[change.kind][1]
    if name == "id":
        return change.record_id
    return row[name] if row is not None else (change.new.get(name) if change.field == CREATED else None)


def _counts(kind: Kind, field: str) -> bool:
    """Whether a field is part of what was closed."""
    if kind is Kind.MATRIX:
        return field not in (CREATED, "state")
    if kind is Kind.MEETING:
        return field != CREATED and field not in NOT_PRINTED
    return field in NUMBERED[kind] and field != CREATED if kind in NUMBERED else True


def _sort(kind: Kind) -> tuple[tuple[Why, Choice | None], tuple[Why, Choice | None]]:
    """How a contest is settled where it was closed here, and where it was closed there."""
    if _OWNERS[kind][0] is Kind.MATRIX:
        return (Why.FIELD, Choice.MINE), (Why.FIELD, Choice.THEIRS)
    return (Why.PRINTED, None), (Why.PRINTED, None)
