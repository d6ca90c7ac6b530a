"""The plan a store began from, as its text printed it."""

import json
from functools import cache
from typing import Any

from cspdesk.assets import resource
from cspdesk.domain.plans import (
    TO_BE_AGREED,
    Horizon,
    LineRole,
    Plan,
    PlanLayout,
    PlanLine,
    PlanPriority,
)
from cspdesk.errors import Refused


@cache
def printed_plan(key: str) -> Plan:
    """A shipped plan by its key. Raises Refused when there is none."""
    from cspdesk.services.setup import load_plan

    load_plan(key)
    data: dict[str, Any] = json.loads(resource(f"plans/{key}.plan.json").read_text(encoding="utf-8"))
    return Plan(
        key=data["key"],
        title=data["title"],
        year=data["year"],
        layout=PlanLayout(data["layout"]),
        priorities=tuple(map(_priority, data["priorities"])),
        titles=tuple(data["titles"].items()),
        objectives=tuple(data.get("objectives", ())),
    )


def plan_of(plan_key: str) -> Plan:
    """The plan of a store. Raises Refused for a store that began without one."""
    if not plan_key:
        raise Refused("This store began without a plan: make a new one with “new --plan”.")
    return printed_plan(plan_key)


def _priority(data: dict[str, Any]) -> PlanPriority:
    return PlanPriority(data["key"], data["title"], data["label"], tuple(map(_line, data["lines"])))


def _line(data: dict[str, Any]) -> PlanLine:
    return PlanLine(
        role=LineRole(data["role"]),
        text=data["text"],
        label=data.get("label", ""),
        horizon=Horizon(data["horizon"]) if "horizon" in data else None,
        side=data.get("triangle", ""),
        code=data.get("code", ""),
        to_be_agreed=data.get("state") == TO_BE_AGREED,
    )
