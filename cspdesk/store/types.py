"""Column types that keep the same facts on SQLite (STRICT tables) and PostgreSQL.

SQLite's own `DateTime` drops the offset and its STRICT tables refuse `Uuid`, `Boolean` and `Date`, so each
type here keeps BLOB, TEXT or INTEGER there and the native type on PostgreSQL.
"""

import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from cspdesk.errors import StoreFailure

_DAMAGED = "The store is damaged: have it checked (Data care, Back-ups, or “check”), which mends what can be."


def _sound(make: Callable[[Any], Any], value: Any) -> Any:
    """What a kept value stands for. Raises StoreFailure for one that nobody here wrote."""
    try:
        return make(value)
    except (ValueError, TypeError) as error:
        raise StoreFailure(_DAMAGED) from error


def _id(value: bytes) -> UUID:
    return UUID(bytes=value)


@lru_cache(maxsize=1 << 16)
def _uuid(value: bytes | None) -> UUID | None:
    """The same few thousand ids come back in every read; making each again took a third of a long one."""
    found: UUID | None = None if value is None else _sound(_id, value)
    return found


@lru_cache(maxsize=1 << 12)
def _day(value: str | None) -> dt.date | None:
    found: dt.date | None = None if value is None else _sound(dt.date.fromisoformat, value)
    return found


@lru_cache(maxsize=1 << 11)
def _clock(value: str | None) -> dt.time | None:
    found: dt.time | None = None if value is None else _sound(dt.time.fromisoformat, value)
    return found


class _Known(dict[Any, Any]):
    """Values by what is kept of them; a lookup in C, where a call of ours took most of the time of a long read."""

    def __init__(self, known: dict[Any, Any], other: Callable[[Any], Any]) -> None:
        super().__init__(known)
        self[None] = None
        self._other = other

    def __missing__(self, kept: Any) -> Any:
        return _sound(self._other, kept)


_flag = _Known({0: False, 1: True}, bool).__getitem__


class Id(TypeDecorator[UUID]):
    """A record id: 16 bytes on SQLite, `uuid` on PostgreSQL."""

    impl = sa.BLOB
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(sa.Uuid())
        return dialect.type_descriptor(sa.BLOB())

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        if value is None or dialect.name == "postgresql":
            return value
        return value.bytes

    def process_result_value(self, value: Any, _dialect: Dialect) -> UUID | None:
        return value if isinstance(value, UUID) else _uuid(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Straight to `_uuid` on SQLite, without a decorator's round for each value."""
        return super().result_processor(dialect, coltype) if dialect.name == "postgresql" else _uuid


class Instant(TypeDecorator[dt.datetime]):
    """An instant in UTC; a naive time is refused.

    ISO text with microseconds on SQLite, so that text sorts as time.
    """

    impl = sa.TEXT
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(sa.DateTime(timezone=True))
        return dialect.type_descriptor(sa.TEXT())

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its time zone")
        utc = value.astimezone(dt.UTC)
        return utc if dialect.name == "postgresql" else utc.isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, _dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if isinstance(value, dt.datetime):
            return value.astimezone(dt.UTC)
        found: dt.datetime = _sound(dt.datetime.fromisoformat, value)
        return found


class Day(TypeDecorator[dt.date]):
    """A calendar day; ISO text on SQLite."""

    impl = sa.TEXT
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(sa.Date() if dialect.name == "postgresql" else sa.TEXT())

    def process_bind_param(self, value: dt.date | None, dialect: Dialect) -> Any:
        if value is None or dialect.name == "postgresql":
            return value
        return value.isoformat()

    def process_result_value(self, value: Any, _dialect: Dialect) -> dt.date | None:
        return _day(value) if isinstance(value, str) else value

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Straight to `_day` on SQLite."""
        return super().result_processor(dialect, coltype) if dialect.name == "postgresql" else _day


class Clock(TypeDecorator[dt.time]):
    """A local time of day, to the minute; ISO text on SQLite."""

    impl = sa.TEXT
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(sa.Time() if dialect.name == "postgresql" else sa.TEXT())

    def process_bind_param(self, value: dt.time | None, dialect: Dialect) -> Any:
        if value is None or dialect.name == "postgresql":
            return value
        return value.isoformat(timespec="minutes")

    def process_result_value(self, value: Any, _dialect: Dialect) -> dt.time | None:
        return _clock(value) if isinstance(value, str) else value

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Straight to `_clock` on SQLite."""
        return super().result_processor(dialect, coltype) if dialect.name == "postgresql" else _clock


class Flag(TypeDecorator[bool]):
    """Yes or no; 0 or 1 on SQLite."""

    impl = sa.INTEGER
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(sa.Boolean() if dialect.name == "postgresql" else sa.INTEGER())

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> Any:
        if value is None or dialect.name == "postgresql":
            return value
        return int(value)

    def process_result_value(self, value: Any, _dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Straight to `_flag` on SQLite."""
        return super().result_processor(dialect, coltype) if dialect.name == "postgresql" else _flag


class Bytes(TypeDecorator[bytes]):
    """Raw bytes: BLOB on SQLite, `bytea` on PostgreSQL."""

    impl = sa.BLOB
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(sa.LargeBinary() if dialect.name == "postgresql" else sa.BLOB())

    def process_result_value(self, value: Any, _dialect: Dialect) -> bytes | None:
        return None if value is None else bytes(value)


class Word(TypeDecorator[StrEnum]):
    """One word of a closed list; TEXT on both."""

    impl = sa.TEXT
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words
        self._known = _Known({word.value: word for word in words}, words)

    def process_bind_param(self, value: StrEnum | str | None, _dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> StrEnum | None:
        found: StrEnum | None = self._known[value]
        return found

    def result_processor(self, _dialect: Dialect, _coltype: object) -> Callable[[Any], StrEnum | None]:
        """The words alone: both databases give text."""
        return self._known.__getitem__
