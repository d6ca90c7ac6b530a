"""What the sample's residents raise and what is minuted about it; {place} is a road or green of the forum."""

import json
from dataclasses import dataclass
from typing import Any

from cspdesk.assets import resource


@dataclass(frozen=True)
class Task:
    """One action: what, which agency owes it ("" for the community group), and what was said of it later."""

    text: str
    agency: str
    progress: str
    ending: str


@dataclass(frozen=True)
class Theme:
    """`kind` is the issue's, `title` that of an agenda item; the rest are the words of issue and minutes."""

    kind: str
    title: str
    said: tuple[str, ...]
    private: str
    minute: tuple[str, ...]
    decision: str
    tasks: tuple[Task, ...]
    section17: str = ""


def _theme(words: dict[str, Any]) -> Theme:
    tasks = tuple(Task(**task) for task in words["tasks"])
    return Theme(**words | {"said": tuple(words["said"]), "minute": tuple(words["minute"]), "tasks": tasks})


_WORDS = json.loads(resource("sample/words.json").read_text(encoding="utf-8"))

THEMES = tuple(_theme(words) for words in _WORDS["themes"])
STEERING_TASKS = tuple(Task(**task) for task in _WORDS["steering_tasks"])
STEERING_ITEMS: tuple[tuple[str, str], ...] = tuple((title, text) for title, text in _WORDS["steering_items"])
CORRECTIONS: tuple[tuple[str, str], ...] = tuple((was, now) for was, now in _WORDS["corrections"])
FIRST_MINUTES: str = _WORDS["first_minutes"]

_Lines = tuple[str, ...]
CHAIR_WELCOME: _Lines = tuple(_WORDS["chair_welcome"])
LAST_MINUTES: _Lines = tuple(_WORDS["last_minutes"])
ARISING: _Lines = tuple(_WORDS["arising"])
POLICE: _Lines = tuple(_WORDS["police"])
PRIORITIES: _Lines = tuple(_WORDS["priorities"])
YOU_SAID: _Lines = tuple(_WORDS["you_said"])
AOB: _Lines = tuple(_WORDS["aob"])
PRIVATE_NOTES: _Lines = tuple(_WORDS["private_notes"])
