"""The indicators of the five plans as data: every code once, each plan's own wording, targets and printed figures."""

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from cspdesk.assets import resource
from cspdesk.domain.indicators import plain_code
from cspdesk.services.plan_choices import PLAN_KEYS

Json = dict[str, Any]


@dataclass(frozen=True)
class Wording:
    """What one plan calls an indicator, with the code as it prints it."""

    plan_key: str
    plan: str
    code: str
    words: str


@dataclass(frozen=True)
class LibraryEntry:
    """An indicator of the library; `data` are its fields as the resource holds them."""

    key: str
    code: str
    name: str
    plans: tuple[str, ...]
    wordings: tuple[Wording, ...]
    data: Json = field(compare=False)

    @property
    def id(self) -> str:
        return self.key

    @property
    def plan_names(self) -> str:
        return ", ".join(self.plans)


@cache
def codes() -> dict[str, Json]:
    """The national indicators by code."""
    return {each["code"]: each for each in _read("library")}


@cache
def of_plan(plan_key: str) -> tuple[Json, ...]:
    """The indicators of a plan; those with a code have what the library says of it beneath what the plan says."""
    found = []
    for each in _read(plan_key):
        known = codes().get(each.get("code", ""), {})
        parts = known.get("parts") if each.get("parts") is True else None
        own = {name: value for name, value in each.items() if name != "parts"}
        base = {name: value for name, value in known.items() if name != "parts"}
        found.append({**base, **own, **({"parts": parts} if parts else {})})
    return tuple(found)


@cache
def plan_text(plan_key: str) -> Json:
    """The printed plan as data: its priorities with their lines, and its indicator table."""
    text: Json = json.loads(resource(f"plans/{plan_key}.plan.json").read_text(encoding="utf-8"))
    return text


@cache
def partnership(plan_key: str) -> Json:
    """What a plan's file says of its partnership."""
    told: Json = json.loads(resource(f"plans/{plan_key}.json").read_text(encoding="utf-8"))["partnership"]
    return told


@cache
def wordings(code: str) -> tuple[Wording, ...]:
    """What each plan calls a national indicator, each wording once, in the order of the plans."""
    return tuple(each for each in _every_wording() if plain_code(each.code) in _known_as(code))


def _known_as(code: str) -> frozenset[str]:
    return frozenset((code, *codes().get(code, {}).get("aliases", ())))


@cache
def _every_wording() -> tuple[Wording, ...]:
    found: dict[tuple[str, str], Wording] = {}
    for key in PLAN_KEYS:
        title = plan_title(key)
        text = plan_text(key)
        for row in text.get("indicators", ()):
            if row["code"]:
                found[key, row["name"]] = Wording(key, title, row["code"], row["name"])
        for priority in text["priorities"]:
            for line in priority["lines"]:
                if "code" in line and line["role"] != "parts":
                    found.setdefault((key, line["text"]), Wording(key, title, line["code"], line["text"]))
        for each in _read(key):
            for words in each.get("names", ()):
                found.setdefault((key, words), Wording(key, title, each["code"], words))
    return tuple(found.values())


@cache
def plan_title(plan_key: str) -> str:
    """'Charnwood CSP, Partnership Plan 2008 - 2011'."""
    own = partnership(plan_key)
    title = own["plan_title"]
    period = "" if own["plan_period"] in title else f" {own['plan_period']}"
    return f"{own['short_name']}, {title}{period}"


@cache
def library() -> tuple[LibraryEntry, ...]:
    """Every code once, in the order of its number, then the indicators without a code, plan by plan."""
    found = []
    for code, data in sorted(codes().items(), key=lambda pair: int(pair[0].split()[1])):
        told = wordings(code)
        plans = tuple(dict.fromkeys(each.plan for each in told))
        found.append(LibraryEntry(code, code, data["name"], plans, told, data))
    for key in PLAN_KEYS:
        for each in of_plan(key):
            if not each.get("code"):
                found.append(
                    LibraryEntry(f"{key}/{each['name']}", "", each["name"], (plan_title(key),), (), each)
                )
    return tuple(found)


def _read(name: str) -> list[Json]:
    text = resource(f"indicators/{name}.json").read_text(encoding="utf-8")
    rows: list[Json] = json.loads(text)["indicators"]
    return rows
