"""The fifth revision: computers that hand over, digests of units, data protection, Section 17.

Revision ID: 0005
"""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from alembic import op

from cspdesk.store.digest import CHANGE_FIELDS, UNIT_FIELDS, digest
from cspdesk.store.types import Day, Flag, Id, Instant

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# What a pack asks of its period.
_INDEXES = (
    ("action", ("closed_on",)),
    ("action", ("adopted_on",)),
    ("action", ("spent_pence",)),
    ("issue", ("closed_on",)),
    ("issue", ("raised_on",)),
    ("issue", ("answered_on",)),
    ("issue_clock", ("starts_on",)),
    ("activity", ("to_day",)),
    ("activity", ("kind_id", "to_day")),
    ("publication", ("made_on",)),
    ("distribution", ("on_day",)),
)
_AT_ONCE = 500
_TYPES: dict[str, sa.types.TypeEngine[Any]] = {
    "id": Id(),
    "unit_id": Id(),
    "computer_id": Id(),
    "person_id": Id(),
    "record_id": Id(),
    "undoes": Id(),
    "seen": Id(),
    "at": Instant(),
    "final": Flag(),
    "number": sa.INTEGER(),
    "position": sa.INTEGER(),
}


def upgrade() -> None:
    _make_records()
    _make_what_one_store_keeps()
    op.add_column("decision", sa.Column("section17", sa.TEXT(), server_default="", nullable=False))
    op.add_column(
        "pack",
        sa.Column("entry_id", Id(), sa.ForeignKey("entry.id"), nullable=True),
        inline_references=True,
    )
    op.create_index(op.f("ix_pack_entry_id"), "pack", ["entry_id"])
    op.add_column("pack", sa.Column("suffix", sa.TEXT(), server_default="", nullable=False))
    op.drop_index(op.f("ix_activity_kind_id"), "activity")
    for table, columns in _INDEXES:
        op.create_index(op.f("_".join(("ix", table, *columns))), table, list(columns))
    op.add_column("history_unit", sa.Column("digest", sa.TEXT(), server_default="", nullable=False))
    op.add_column("history_change", sa.Column("also", sa.TEXT(), nullable=True))
    _tell_digests(op.get_bind())


def _make_records() -> None:
    op.create_table(
        "computer",
        sa.Column("id", Id(), nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("person", sa.TEXT(), server_default="", nullable=False),
        sa.Column("public_key", sa.TEXT(), server_default="", nullable=False),
        sa.Column("keyed_on", Day(), nullable=True),
        sa.Column("lost_on", Day(), nullable=True),
        sa.Column("lost_note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_computer")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "retention_rule",
        sa.Column("id", Id(), nullable=False),
        sa.Column("covers", sa.TEXT(), server_default="resident", nullable=False),
        sa.Column("months", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_rule")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "erasure",
        sa.Column("id", Id(), nullable=False),
        sa.Column("of_kind", sa.TEXT(), server_default="", nullable=False),
        sa.Column("of_id", Id(), nullable=False),
        sa.Column("of_field", sa.TEXT(), server_default="", nullable=False),
        sa.Column("basis", sa.TEXT(), server_default="request", nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_erasure_of_id"), "erasure", ["of_id"])


def _make_what_one_store_keeps() -> None:
    op.create_table(
        "local_peer",
        sa.Column("computer_id", Id(), nullable=False),
        sa.Column("name", sa.TEXT(), nullable=False),
        sa.Column("person", sa.TEXT(), nullable=False),
        sa.Column("heard_at", Instant(), nullable=True),
        sa.Column("sent_at", Instant(), nullable=True),
        sa.Column("has", sa.TEXT(), nullable=False),
        sa.Column("sent", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("computer_id", name=op.f("pk_local_peer")),
        sqlite_strict=True,
    )
    op.create_table(
        "local_taking",
        sa.Column("id", Id(), nullable=False),
        sa.Column("handover_id", Id(), nullable=False),
        sa.Column("computer_id", Id(), nullable=False),
        sa.Column("computer", sa.TEXT(), nullable=False),
        sa.Column("person", sa.TEXT(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("first_position", sa.INTEGER(), nullable=False),
        sa.Column("last_position", sa.INTEGER(), nullable=False),
        sa.Column("changes", sa.INTEGER(), nullable=False),
        sa.Column("undone_by", Id(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_local_taking")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_local_taking_handover_id"), "local_taking", ["handover_id"])
    op.create_table(
        "local_head",
        sa.Column("record_id", Id(), nullable=False),
        sa.Column("field", sa.TEXT(), nullable=False),
        sa.Column("unit_id", Id(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", "field", "unit_id", name=op.f("pk_local_head")),
        sqlite_strict=True,
    )


def _tell_digests(connection: sa.Connection) -> None:
    """Gives every unit that is there already its digest."""
    told = _table("history_unit", *UNIT_FIELDS, "digest")
    update = (
        sa.update(told)
        .where(told.c.id == sa.bindparam("this_unit"))
        .values(digest=sa.bindparam("this_digest"))
    )
    waiting: list[dict[str, Any]] = []
    for unit, changes in _units(connection, told):
        waiting.append({"this_unit": unit["id"], "this_digest": digest(unit, changes)})
        if len(waiting) == _AT_ONCE:
            connection.execute(update, waiting)
            waiting = []
    if waiting:
        connection.execute(update, waiting)


def _units(
    connection: sa.Connection, unit: sa.TableClause
) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Every unit with its changes, each table read once in the order of the other."""
    change = _table("history_change", "unit_id", *CHANGE_FIELDS)
    units = {
        row["id"]: dict(row)
        for row in connection.execute(sa.select(*(unit.c[name] for name in UNIT_FIELDS))).mappings()
    }
    rows = connection.execute(sa.select(change).order_by(change.c.unit_id, change.c.position)).mappings()
    for unit_id, changes in groupby(rows, key=itemgetter("unit_id")):
        yield units.pop(unit_id), [dict(row) for row in changes]
    for bare in units.values():
        yield bare, []


def _table(name: str, *columns: str) -> sa.TableClause:
    return sa.table(name, *(sa.column(column, _TYPES.get(column, sa.TEXT())) for column in columns))
