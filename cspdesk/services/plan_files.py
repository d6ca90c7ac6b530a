"""The plans that are shipped, as their texts print them."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from cspdesk.assets import resource
from cspdesk.domain.plans import (
    TO_BE_AGREED,
    Horizon,
    LineRole,
    Place,
    Plan,
    PlanLayout,
    PlanLine,
    PlanPart,
    PlanPriority,
    PlanSection,
    PrintedTable,
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
        cover=tuple(data.get("cover", ())),
        running=tuple(data["furniture"]),
        sections=tuple(
            PlanSection(each["heading"], each["level"], tuple(map(_part, each["parts"])))
            for each in data["sections"]
        ),
        notes=tuple((note["mark"], note["text"]) for note in data.get("notes", ())),
        tables=tuple(_tables(data)),
    )


def plan_of(plan_key: str) -> Plan:
    """The plan of a store. Raises Refused for a store that began without one."""
    if not plan_key:
        raise Refused("This store began without a plan: make a new one with “new --plan”.")
    return printed_plan(plan_key)


def _part(data: dict[str, Any]) -> PlanPart:
    return PlanPart(
        text=data.get("text", ""),
        items=tuple(data.get("items", ())),
        numbered=data.get("mark") in ("1", "a"),
        name=data.get("body", ""),
        head=tuple(data.get("head", ())),
        rows=tuple(tuple(row) for row in data.get("rows", ())),
        above=tuple(data.get("form", ())),
        note=data.get("note", ""),
        place=Place(data["place"]) if "place" in data else None,
    )


def _tables(data: dict[str, Any]) -> Iterator[PrintedTable]:
    if "glossary" in data:
        terms = tuple(_term(entry) for entry in data["glossary"])
        yield PrintedTable(Place.GLOSSARY, ("Term", "Meaning"), terms)
    if "matrix" in data:
        matrix = data["matrix"]
        scores = tuple(tuple(map(str, row)) for row in matrix["rows"])
        yield PrintedTable(
            Place.MATRIX,
            ("Issue", *matrix["criteria"], matrix["total"]),
            scores,
            (matrix["title"], matrix["key"]),
        )
    if "indicators" in data:
        years = tuple(data["indicators"][0]["targets"])
        aims = tuple(_indicator(entry) for entry in data["indicators"])
        yield PrintedTable(
            Place.INDICATORS, ("Indicator", "Baseline", *years, "Partners (lead with a *)"), aims
        )
    if "sources" in data:
        rows = tuple(
            (
                f"{each['set']}{'*' if each['mandatory'] else ''}",
                each["agency"],
                each["availability"],
                each["informs"],
            )
            for each in data["sources"]
        )
        yield PrintedTable(Place.SOURCES, ("Data set", "Agency", "Availability", "Priority it informs"), rows)


def _term(entry: dict[str, Any]) -> tuple[str, str]:
    said = entry.get("long") or entry.get("text") or "\n".join(entry.get("meaning", ()))
    return entry["term"], said


def _indicator(entry: dict[str, Any]) -> tuple[str, ...]:
    partners = (f"{name}*" if name in entry["leads"] else name for name in entry["partners"])
    return entry["name"], entry["baseline"]["text"], *entry["targets"].values(), "\n".join(partners)


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
