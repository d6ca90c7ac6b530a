"""Reading the manifest of a handover, which may have been written by anybody."""

import datetime as dt
import json
import re
from typing import Any
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Manifest
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.store.handover.file import DAMAGED, MOST_CHANGES, MOST_STREAM
from cspdesk.store.handover.vector import read as read_vector
from cspdesk.store.revision import HEAD

_LONGEST = 200


def of_bytes(data: bytes) -> Manifest:
    """The manifest as it is told. Raises Refused when it is none, or of a newer version."""
    try:
        told = json.loads(data, object_pairs_hook=_once)
        if not isinstance(told, dict):
            raise Refused(DAMAGED)
        # First of all: a newer one may tell everything else in another way.
        if (
            isinstance(revision := told["revision"], str)
            and revision.isdecimal()
            and int(revision) > int(HEAD)
        ):
            raise Refused(
                "This handover was made by a newer cspdesk: install that version on this computer, then take it."
            )
        return _manifest(told)
    except (ValueError, OverflowError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Refused(DAMAGED) from error


def _once(told: list[tuple[str, Any]]) -> dict[str, Any]:
    """What is told twice says two things."""
    found = dict(told)
    if len(found) != len(told):
        raise ValueError
    return found


def _manifest(told: dict[str, Any]) -> Manifest:
    at = dt.datetime.fromisoformat(told["at"])
    if at.tzinfo is None or not re.fullmatch("[0-9]{4}", told["revision"]):
        raise Refused(DAMAGED)
    return Manifest(
        id=UUID(told["id"]),
        office=UUID(told["office"]),
        partnership=_words(told["partnership"]),
        computer_id=UUID(told["computer_id"]),
        computer=_words(told["computer"]),
        person=_words(told["person"]),
        at=at.astimezone(dt.UTC),
        revision=_words(told["revision"]),
        everything=told["everything"] is True,
        base=read_vector(told["base"]),
        vector=read_vector(told["vector"]),
        units=_count(told["units"]),
        changes=_count(told["changes"]),
        blobs=_count(told["blobs"]),
        size=_count(told["size"], MOST_STREAM),
        digest=_words(told["digest"]),
        kinds={Kind(kind): _count(count) for kind, count in told["kinds"].items() if kind in set(Kind)},
        readers_of=UUID(told["readers_of"]) if told.get("readers_of") else None,
    )


def _words(told: Any) -> str:
    if not isinstance(told, str):
        raise Refused(DAMAGED)
    return one_line(told)[:_LONGEST]


def _count(told: Any, most: int = MOST_CHANGES) -> int:
    if type(told) is not int or not 0 <= told <= most:
        raise Refused(DAMAGED)
    return told
