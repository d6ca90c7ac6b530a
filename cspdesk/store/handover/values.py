"""Values of fields as a handover tells them, looked at one by one and turned into what the database takes.

A value must be exactly what this program would have written for its column: history is compared by its letters.
"""

import datetime as dt
import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.store.tables import RECORDS
from cspdesk.store.types import Clock, Day, Flag, Id, Instant, Word

Turn = Callable[[Any], Any]

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LARGEST = 2**31 - 1
_SHORT = {"null": None, "true": True, "false": False, '""': ""}
_KINDS = frozenset(kind.value for kind in Kind)
_OWNER_KIND = "owner_kind"
"""Text to the database, but one of our kinds to everybody who reads it, and never left to its default."""
UNKNOWN = "The handover holds what this version does not know: install the newest cspdesk on this computer."
UNSOUND = "The handover holds a value that no field takes, so it is not one of ours: ask for a new one."


class Unfit(ValueError):
    """A value that its column does not take."""


def is_id(value: Any) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_text(value: Any) -> bool:
    """True for text as the one door lets it in."""
    return isinstance(value, str) and _UNWANTED.search(value) is None


def is_instant(value: Any) -> bool:
    """True for an instant in UTC, written as we write it."""
    try:
        return isinstance(value, str) and _instant(value).isoformat(timespec="microseconds") == value
    except ValueError:
        return False


def _instant(value: str) -> dt.datetime:
    found = dt.datetime.fromisoformat(value)
    if found.utcoffset() != dt.timedelta(0):
        raise ValueError
    return found


class Turns:
    """For one database, how a value of JSON becomes one of a column; `id` turns ids, which come again and again."""

    def __init__(self, *, server: bool) -> None:
        self.server = server
        self.ids: dict[str, Any] = {}
        self._of: dict[Kind, dict[str, Turn]] = {}

    def id(self, value: Any) -> Any:
        """An id as the database takes it. Raises Unfit."""
        found = self.ids.get(value) if isinstance(value, str) else None
        if found is None:
            if not is_id(value):
                raise Unfit
            found = UUID(value) if self.server else bytes.fromhex(value.replace("-", ""))
            self.ids[value] = found
        return found

    def of(self, kind: Kind) -> dict[str, Turn]:
        """The turns of the fields of a kind; its id is no field."""
        found = self._of.get(kind)
        if found is None:
            columns = [column for column in RECORDS[kind].c if column.name != "id"]
            found = self._of[kind] = {column.name: self._turn(column) for column in columns}
        return found

    def _turn(self, column: sa.Column[Any]) -> Turn:
        turn = _word(_KINDS) if column.name == _OWNER_KIND else self._plain_turn(column.type)
        if not column.nullable:
            return turn

        def or_nothing(value: Any) -> Any:
            return None if value is None else turn(value)

        return or_nothing

    def _plain_turn(self, kind: Any) -> Turn:
        if isinstance(kind, Id):
            return self.id
        if isinstance(kind, Word):
            return _word(frozenset(word.value for word in kind.words))
        if isinstance(kind, Flag):
            return _flag if self.server else _flag_as_number
        if isinstance(kind, sa.INTEGER):
            return _number
        if isinstance(kind, Day):
            return _day_of if self.server else _day_as_text
        if isinstance(kind, Instant):
            return _instant_of if self.server else _instant_as_text
        if isinstance(kind, Clock):
            return _clock_of if self.server else _clock_as_text
        return _text


def value_of(text: Any) -> Any:
    """The value that a change tells as JSON. Raises Unfit unless it is written as we write it."""
    if not isinstance(text, str):
        raise Unfit
    if text in _SHORT:
        return _SHORT[text]
    try:
        found = json.loads(text)
        # As long as what it tells and two quotes: no letter of it is told in another way.
        if isinstance(found, str) and len(text) == len(found) + 2:
            return found
        if json.dumps(found, ensure_ascii=False) != text:
            raise Unfit
    except (ValueError, RecursionError) as error:
        raise Unfit from error
    return found


def needed(kind: Kind) -> frozenset[str]:
    """The fields that every record of a kind must be given."""
    return _needed()[kind]


@cache
def _needed() -> dict[Kind, frozenset[str]]:
    return {
        kind: frozenset(
            column.name
            for column in table.c
            if not column.nullable
            and (column.server_default is None or column.name == _OWNER_KIND)
            and not column.primary_key
        )
        for kind, table in RECORDS.items()
    }


def refuse_unfit(kind: str, field: str) -> Refused:
    """Why a change cannot be taken: its kind or field is not known, or its value is none."""
    if kind not in _KINDS or (field and field not in RECORDS[Kind(kind)].c):
        return Refused(UNKNOWN)
    return Refused(UNSOUND)


def _text(value: Any) -> str:
    if not is_text(value):
        raise Unfit
    text: str = value
    return text


def _word(words: frozenset[str]) -> Turn:
    def turn(value: Any) -> str:
        if not isinstance(value, str) or value not in words:
            raise Refused(UNKNOWN)
        return value

    return turn


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Unfit
    return value


def _flag_as_number(value: Any) -> int:
    return int(_flag(value))


def _number(value: Any) -> int:
    if type(value) is not int or abs(value) > _LARGEST:
        raise Unfit
    return value


@cache
def _is_day(value: str) -> bool:
    try:
        return dt.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _day_as_text(value: Any) -> str:
    if not isinstance(value, str) or not _is_day(value):
        raise Unfit
    return value


def _day_of(value: Any) -> dt.date:
    return dt.date.fromisoformat(_day_as_text(value))


def _instant_as_text(value: Any) -> str:
    if not is_instant(value):
        raise Unfit
    text: str = value
    return text


def _instant_of(value: Any) -> dt.datetime:
    return dt.datetime.fromisoformat(_instant_as_text(value))


def _clock_as_text(value: Any) -> str:
    try:
        if not isinstance(value, str) or dt.time.fromisoformat(value).isoformat(timespec="minutes") != value:
            raise Unfit
    except ValueError as error:
        raise Unfit from error
    return value


def _clock_of(value: Any) -> dt.time:
    return dt.time.fromisoformat(_clock_as_text(value))
