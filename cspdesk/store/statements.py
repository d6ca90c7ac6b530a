"""The statements of every saved change, made once: making them anew took two thirds of a save's time."""

from functools import cache
from typing import Any

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.store.care_tables import local_head
from cspdesk.store.tables import RECORDS, history_change, history_unit, local_arrival, local_draft

# Parameters of what a statement looks for; SQLAlchemy keeps the names of columns for what is written.
RECORD_ID = "this_record"
FIELD = "this_field"
COMPUTER_ID = "this_computer"


@cache
def by_id(kind: Kind) -> sa.Select[Any]:
    """One record by `RECORD_ID`."""
    table = RECORDS[kind]
    return sa.select(table).where(table.c.id == sa.bindparam(RECORD_ID))


@cache
def insert(kind: Kind) -> sa.Insert:
    return sa.insert(RECORDS[kind])


@cache
def update(kind: Kind) -> sa.Update:
    """Sets the fields handed in with the record `RECORD_ID`."""
    table = RECORDS[kind]
    return sa.update(table).where(table.c.id == sa.bindparam(RECORD_ID))


def _last_number() -> sa.Select[Any]:
    return sa.select(sa.func.coalesce(sa.func.max(history_unit.c.number), 0).label("number")).where(
        history_unit.c.computer_id == sa.bindparam(COMPUTER_ID)
    )


def _seen() -> sa.Select[Any]:
    return (
        sa.select(history_change.c.unit_id)
        .join(local_arrival, local_arrival.c.unit_id == history_change.c.unit_id)
        .where(
            history_change.c.record_id == sa.bindparam(RECORD_ID),
            sa.or_(history_change.c.field == "", history_change.c.field == sa.bindparam(FIELD)),
        )
        .order_by(local_arrival.c.position.desc())
        .limit(1)
    )


LAST_NUMBER = _last_number()
"""The running number of a computer's last unit, 0 for none."""

SEEN = _seen()
"""The unit whose value stands in a field."""

ANY_HEAD = sa.select(local_head.c.unit_id).limit(1)
"""Whether any field of this store was written alike by units that knew nothing of one another."""

HEADS = sa.select(local_head.c.unit_id).where(
    local_head.c.record_id == sa.bindparam(RECORD_ID), local_head.c.field == sa.bindparam(FIELD)
)
"""The units that stand in a field beside the last to arrive."""

FORGET_HEADS = sa.delete(local_head).where(
    local_head.c.record_id == sa.bindparam(RECORD_ID), local_head.c.field == sa.bindparam(FIELD)
)

INSERT_UNIT = sa.insert(history_unit)

INSERT_ARRIVAL = sa.insert(local_arrival).inline()

INSERT_CHANGE = sa.insert(history_change)

FORGET_DRAFT = sa.delete(local_draft).where(
    local_draft.c.computer_id == sa.bindparam("computer_id"),
    local_draft.c.kind == sa.bindparam("kind"),
    local_draft.c.record_id == sa.bindparam("record_id"),
    local_draft.c.field == sa.bindparam("field"),
)
