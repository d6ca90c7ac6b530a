"""Filling the words of a letter: {meeting} and its like are put in, everything else stays as typed."""

import re
from collections.abc import Mapping

_PLACE = re.compile(r"\{([a-z_]+)\}")

PLACES = {
    "meeting": "what the meeting is called",
    "date": "its day, such as Thursday 12 March 2026",
    "time": "when it starts and ends",
    "place": "where it is",
    "ref": "its number",
    "name": "who is written to",
    "actions": "what they owe",
    "reason": "why it is cancelled or moved",
    "next": "the next meeting",
    "sender": "who sends it",
    "partnership": "the partnership's name",
}


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its places filled; unknown places stay as typed, and values are never filled again."""
    return _PLACE.sub(_Filler(values), template)


def unknown_places(template: str) -> tuple[str, ...]:
    """Places typed in a template that nothing fills, for a hint beside the field."""
    return tuple(name for name in dict.fromkeys(_PLACE.findall(template)) if name not in PLACES)


class _Filler:
    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values

    def __call__(self, match: re.Match[str]) -> str:
        return self._values.get(match[1], match[0])
