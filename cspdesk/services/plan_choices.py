"""The shipped plans a new store may begin from, read without anything of a store."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from cspdesk.assets import resource

PLAN_KEYS = (
    "north-bedfordshire-2008",
    "central-bedfordshire-2013",
    "bath-north-east-somerset-2009",
    "charnwood-2008",
    "north-herts-2008",
)
SAMPLE_PLAN = PLAN_KEYS[0]
"""The plan whose sample year there is."""


@dataclass(frozen=True)
class PlanChoice:
    """A shipped plan by its partnership's name; `forums` empty slots come with it, called as `word_forums` says."""

    key: str
    partnership: str
    title: str
    period: str
    forums: int
    word_forums: str

    @property
    def brings(self) -> str:
        """What of its forums a new store has."""
        if not self.forums:
            return f"The plan gives no number of {self.word_forums}: you say how many on the page Forums."
        return f"{self.forums} empty slots for {self.word_forums}, to be named."


@cache
def plan_choices() -> tuple[PlanChoice, ...]:
    """Every shipped plan, in the office's order."""
    return tuple(_choice(key) for key in PLAN_KEYS)


def _choice(key: str) -> PlanChoice:
    data: dict[str, Any] = json.loads(resource(f"plans/{key}.json").read_text(encoding="utf-8"))
    own = data["partnership"]
    return PlanChoice(
        key, own["name"], own["plan_title"], own["plan_period"], data["forums"], own["word_forums"]
    )
