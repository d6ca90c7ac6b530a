"""Fields and their values in words, where two values stand against each other."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any
from uuid import UUID

from cspdesk.domain.dates import say_clock, say_date

DELETED = "deleted"
_FILE = "sha256"
_TELLS = {DELETED: "deleted", "may_be_named": "may be named", "may_be_contacted": "may be contacted"}


def field_words(field: str) -> str:
    """The name of a field as a person would say it."""
    if field.endswith(_FILE):
        return field.removesuffix(_FILE).replace("_", " ").strip() or "file"
    return _TELLS.get(field) or field.removesuffix("_id").replace("_", " ")


def value_words(field: str, value: Any, titles: Mapping[UUID, str]) -> str:
    """A value as it is read; empty for nothing."""
    if field == DELETED:
        return "deleted" if value else "kept"
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, UUID):
        return titles.get(value, "a record that is not listed")
    if isinstance(value, StrEnum):
        return value.value.replace("_", " ")
    if isinstance(value, dt.datetime):
        here = value.astimezone()
        return f"{say_date(here.date())}, {say_clock(here.time())}"
    if isinstance(value, dt.date):
        return say_date(value)
    if isinstance(value, dt.time):
        return say_clock(value)
    return f"file {value[:8]}" if value and field.endswith(_FILE) else str(value)
