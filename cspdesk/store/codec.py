"""Field values as JSON text, the form in which history keeps them."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.store.types import Clock, Day, Id, Instant, Word


def plain(value: Any) -> Any:
    """A field's value as JSON can hold it."""
    if value is None or isinstance(value, (str, int)):
        return value  # as most are
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat(timespec="microseconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dt.time):
        return value.isoformat(timespec="minutes")
    return value


# One for all: `json.dumps` would make one for each value.
_AS_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=plain)


def encode(value: Any) -> str:
    """One field's value as JSON."""
    return _AS_JSON.encode(value)


def encode_record(values: Mapping[str, Any]) -> str:
    """A whole record as one JSON object, fields in alphabetical order."""
    return _AS_JSON.encode(values)


def _lively(column: sa.Column[Any], value: Any) -> Any:
    if value is None:
        return None
    kind = column.type
    if isinstance(kind, Id):
        return UUID(value)
    if isinstance(kind, Instant):
        return dt.datetime.fromisoformat(value)
    if isinstance(kind, Day):
        return dt.date.fromisoformat(value)
    if isinstance(kind, Clock):
        return dt.time.fromisoformat(value)
    return value


def decode(column: sa.Column[Any], text: str | None) -> Any:
    """The value that `encode` wrote for this column."""
    return None if text is None else _lively(column, json.loads(text))


def meant(column: sa.Column[Any], text: str | None) -> Any:
    """The value as its field means it: a word of a closed list is one of that list."""
    found = decode(column, text)
    return column.type.words(found) if isinstance(column.type, Word) and found is not None else found


def decode_record(table: sa.Table, text: str) -> dict[str, Any]:
    """The fields that `encode_record` wrote for this table."""
    return {name: _lively(table.c[name], value) for name, value in json.loads(text).items()}
