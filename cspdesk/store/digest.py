"""The digest kept with every unit of work, by which a changed bit in a record or in its history is found."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from cspdesk.store.codec import plain

UNIT_FIELDS = (
    "id",
    "computer_id",
    "number",
    "computer",
    "person_id",
    "person",
    "at",
    "words",
    "undoes",
    "final",
)
CHANGE_FIELDS = ("position", "kind", "record_id", "field", "old", "new", "seen", "also")


def digest(unit: Mapping[str, Any], changes: Iterable[Mapping[str, Any]]) -> str:
    """SHA-256, in hexadecimal, of a unit and its changes in their order; the same in every store that has them."""
    return digest_of(
        [plain(unit[name]) for name in UNIT_FIELDS],
        ([plain(change[name]) for name in CHANGE_FIELDS] for change in changes),
    )


def digest_of(unit: list[Any], changes: Iterable[list[Any]]) -> str:
    """The same of values that are plain already, in the order of the fields."""
    told = [unit, *changes]
    return hashlib.sha256(json.dumps(told, ensure_ascii=True).encode("ascii")).hexdigest()
