"""From a select to frozen rows."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any, TypeVar

import sqlalchemy as sa

from cspdesk.store.engine import reading

T = TypeVar("T")
_checked: set[tuple[type, tuple[str, ...]]] = set()
_new = object.__new__


def fetch(engine: sa.Engine, query: sa.Select[Any], row: type[T]) -> list[T]:
    """Runs one select whose columns are the fields of `row`, in their order. Raises StoreFailure."""
    with reading(engine) as connection:
        return fetch_on(connection, query, row)


def fetch_on(connection: sa.Connection, query: sa.Select[Any], row: type[T]) -> list[T]:
    """The same on a connection that is open already."""
    result = connection.execute(query)
    names = tuple(result.keys())
    if (row, names) not in _checked:
        expected = tuple(field.name for field in fields(row))  # type: ignore[arg-type]
        if names != expected:
            raise TypeError(f"{row.__name__} wants {expected}, the select gives {names}")
        _checked.add((row, names))
    return frozen(row, names, result.all())


def frozen(row: type[T], names: tuple[str, ...], found: Iterable[Sequence[Any]]) -> list[T]:
    """Rows of a frozen dataclass, which does nothing but keep its fields, from their values in order.

    A frozen dataclass sets each field by a call of its own, which is most of the time of a long list.
    """
    made = []
    for values in found:
        one = _new(row)
        one.__dict__.update(zip(names, values, strict=True))
        made.append(one)
    return made


def first(engine: sa.Engine, query: sa.Select[Any], row: type[T]) -> T | None:
    """The first row, or None."""
    found = fetch(engine, query.limit(1), row)
    return found[0] if found else None


def any_of(table: sa.Table, *wanted: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """Any of these conditions, each looked up by an index of its own; an OR of them would read every row."""
    return table.c.id.in_(sa.union_all(*(sa.select(table.c.id).where(each) for each in wanted)))


def plain(table: sa.Table, *left_out: str) -> list[sa.Column[Any]]:
    """All columns of a record table but `deleted` and those named."""
    return [column for column in table.c if column.name != "deleted" and column.name not in left_out]


def named(column: sa.ColumnElement[Any], label: str) -> sa.Label[Any]:
    """A name from an outer join, empty when there is nothing to join."""
    return sa.func.coalesce(column, "").label(label)
