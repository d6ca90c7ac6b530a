"""How a table of the store is written down: the metadata and one short form for each sort of column.

Every record table has an `id` and the mark `deleted`. Typed text is never null: unknown text is empty.
"""

from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.store.types import Day, Flag, Id, Word

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def text(name: str, default: str = "") -> sa.Column[Any]:
    return sa.Column(name, sa.TEXT, nullable=False, server_default=default)


def word(default: StrEnum, name: str = "kind") -> sa.Column[Any]:
    return sa.Column(name, Word(type(default)), nullable=False, server_default=default.value)


def number(name: str, default: int | None = None) -> sa.Column[Any]:
    if default is None:
        return sa.Column(name, sa.INTEGER)
    return sa.Column(name, sa.INTEGER, nullable=False, server_default=str(default))


def flag(name: str, default: bool = False) -> sa.Column[Any]:
    return sa.Column(name, Flag, nullable=False, server_default=sa.true() if default else sa.false())


def day(name: str, *, needed: bool = False) -> sa.Column[Any]:
    return sa.Column(name, Day, nullable=not needed)


def ref(name: str, table: str, *, needed: bool = False, index: bool = True) -> sa.Column[Any]:
    """A pointer; without `index` where an index of several columns begins with it."""
    return sa.Column(name, Id, sa.ForeignKey(f"{table}.id"), nullable=not needed, index=index)


def record(kind: Kind, *given: sa.Column[Any] | sa.Index) -> sa.Table:
    """The table of a kind from its columns and indexes."""
    return sa.Table(
        kind.value,
        metadata,
        sa.Column("id", Id, primary_key=True),
        *(each for each in given if isinstance(each, sa.Column)),
        flag("deleted"),
        # Last, as an index may ask for what is deleted.
        *(each for each in given if isinstance(each, sa.Index)),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
