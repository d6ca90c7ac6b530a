"""The checklists that are shipped, read once."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from cspdesk.assets import resource
from cspdesk.domain.check_sheets import Answer, Checklist, Question, QuestionSection
from cspdesk.errors import Refused

KEYS = (
    "hallmarks", "hallmarks_plan", "equality", "rural", "smart", "sara", "compact", "section17", "skills", "process",
)  # fmt: skip


@cache
def checklists() -> tuple[Checklist, ...]:
    """Every checklist, in the order a choice shows them."""
    return tuple(_read(resource(f"checks/{key.replace('_', '-')}.json")) for key in KEYS)


def checklist(key: str) -> Checklist:
    """The checklist of a key. Raises Refused when there is none."""
    found = next((each for each in checklists() if each.key == key), None)
    if found is None:
        raise Refused(f"There is no checklist “{key}”: choose one of {', '.join(KEYS)}.")
    return found


def _read(path: Path) -> Checklist:
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return Checklist(
        **told
        | {
            "scale": tuple(Answer(**each) for each in told["scale"]),
            "sections": tuple(
                QuestionSection(each["heading"], tuple(Question(**item) for item in each["items"]))
                for each in told["sections"]
            ),
            "subjects": tuple(told["subjects"]),
            "parts_by_plan": {key: tuple(names) for key, names in told.get("parts_by_plan", {}).items()},
        }
    )
