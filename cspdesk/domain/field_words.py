"""Fields and their values in words, where two values stand against each other."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any
from uuid import UUID

from cspdesk.domain.dates import say_clock, say_date
from cspdesk.domain.kinds import Kind
from cspdesk.domain.money import say_pence
from cspdesk.domain.spoken import is_a_date

DELETED = "deleted"
_FILE = "sha256"
_PENCE = "pence"


def field_words(kind: Kind, field: str) -> str:
    """What a field is called in the form where people edit it."""
    # Not read before something is shown that was changed.
    from cspdesk.domain.field_labels import EVERYWHERE, LABELS

    label = LABELS.get(kind, EVERYWHERE).get(field)
    if label is None:
        said = field.removesuffix(_FILE).removesuffix("_id").replace("_", " ").strip()
        label = f"{said[:1].upper()}{said[1:]}" or ("File" if field else "")
    return label


def value_words(field: str, value: Any, titles: Mapping[UUID, str]) -> str:
    """A value as it is read; empty for nothing."""
    if field == DELETED:
        return "deleted" if value else "kept"
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and field.endswith(_PENCE):
        return say_pence(value)
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


def fact_words(kind: Kind, parts: Mapping[str, Any], titles: Mapping[UUID, str]) -> str:
    """Fields that say one thing between them, as it is read; empty for nothing."""
    dated = any(isinstance(value, dt.date) for value in parts.values())
    said = [
        value_words(name, value, titles)
        for name, value in parts.items()
        # A date typed in other figures than it is read in says nothing twice.
        if value and value is not True and not (dated and isinstance(value, str) and is_a_date(value))
    ]
    return ", ".join(said or [field_words(kind, name) for name, value in parts.items() if value is True])
