"""The plans that are shipped, as their texts print them."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from cspdesk.assets import resource
from cspdesk.domain.plans import (
    SIDE_NOT_SET,
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
from cspdesk.domain.spoken import understand
from cspdesk.errors import Refused

USUAL_ELEMENTS = ("intelligence", "enforcement", "prevention", "education")
USUAL_THEMES = ("climate change", "health inequalities", "narrow the gap")
USUAL_DELIVERIES = (
    "crime",
    "anti-social behaviour",
    "drugs and alcohol",
    "environment",
    "education and community",
)
"""Lists of tags that a plan begins with where its text prints none of its own; the office changes them."""


@dataclass(frozen=True)
class PlanFacts:
    """What a shipped plan says of itself beside what it prints: its days, its lists, what it is part of."""

    from_day: dt.date
    to_day: dt.date
    due_on: dt.date | None
    updated: dt.date | None
    elements: tuple[str, ...]
    themes: tuple[str, ...]
    deliveries: tuple[str, ...]
    county: str
    beside: frozenset[str]


@cache
def plan_facts(key: str) -> PlanFacts:
    """What a shipped plan says of itself; `beside` are the keys of blocks that are no priorities."""
    data = _data(key)
    return PlanFacts(
        dt.date.fromisoformat(data["from"]),
        dt.date.fromisoformat(data["to"]),
        _day(data.get("due")),
        _day(data.get("updated")),
        tuple(data.get("elements", USUAL_ELEMENTS)),
        tuple(data.get("themes", USUAL_THEMES)),
        tuple(data.get("deliveries", USUAL_DELIVERIES)),
        data.get("county", ""),
        frozenset(each["key"] for each in data["priorities"] if each["kind"] != "priority"),
    )


def _data(key: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(resource(f"plans/{key}.plan.json").read_text(encoding="utf-8"))
    return data


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


@cache
def printed_plan(key: str) -> Plan:
    """A shipped plan by its key. Raises Refused when there is none."""
    from cspdesk.services.setup import load_plan

    load_plan(key)
    data = _data(key)
    start = dt.date.fromisoformat(data["from"])
    return Plan(
        key=data["key"],
        title=data["title"],
        year=data["year"],
        layout=PlanLayout(data["layout"]),
        priorities=tuple(_priority(each, start) for each in data["priorities"]),
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
        numbered=data.get("mark") == "1",
        lettered=data.get("mark") == "a",
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


def _priority(data: dict[str, Any], start: dt.date) -> PlanPriority:
    lines = tuple(_line(each, start) for each in data["lines"])
    return PlanPriority(data["key"], data["title"], data["label"], lines)


def _line(data: dict[str, Any], start: dt.date) -> PlanLine:
    """A line as it is printed; a time that is said in it ("in six months") is counted from the plan's start."""
    side = data.get("triangle", "")
    return PlanLine(
        role=LineRole(data["role"]),
        text=data["text"],
        label=data.get("label", ""),
        horizon=Horizon(data["horizon"]) if "horizon" in data else None,
        side="" if side == SIDE_NOT_SET else side,
        code=data.get("code", ""),
        to_be_agreed=data.get("state") == TO_BE_AGREED,
        timescale=data.get("due", ""),
        due=understand(data["due"], start).date if "due" in data else None,
        repeats=data.get("repeats", ""),
    )
