"""The entries a plan's own text gives its registers at set-up; nothing that the text does not say."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.assets import resource
from cspdesk.domain.entry_flags import comes_by_itself
from cspdesk.domain.kinds import Kind, Standing
from cspdesk.services.entry_writing import add_entry
from cspdesk.services.register_specs import register_of

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_DAYS = ("from_day", "due", "done_on", "review_on", "published_on")
_POINTERS = ("priority", "body", "lines", "parties", "steps", "register")


def add_entries(work: "UnitOfWork", plan_key: str, today: dt.date) -> None:
    """Writes what the plan's text says of agreements, projects, strategies, studies and data sources.

    Call it after the plan's priorities and lines are written: entries belong to them.
    """
    told: list[dict[str, Any]] = json.loads(resource("registers/plans.json").read_text(encoding="utf-8")).get(
        plan_key, []
    )
    known = _Known(work)
    for each in told:
        if "from" in each:
            _add_sources(work, plan_key, today)
            continue
        spec = register_of(each["register"])
        values = {name: value for name, value in each.items() if name not in _POINTERS}
        values |= {name: dt.date.fromisoformat(values[name]) for name in _DAYS if name in values}
        for name in ("title", "text", "who"):
            values[name] = values.get(name, "")[:1].upper() + values.get(name, "")[1:]
        made = add_entry(
            work,
            spec,
            values
            | {"plan_priority_id": known.priorities.get(each.get("priority", ""))}
            | {"body_id": known.bodies.get(each.get("body", ""))},
            today,
        )
        _add_parties(work, made, each.get("parties", ()), known)
        _add_steps(work, made, each.get("steps", ()), known)
        for key, place in each.get("lines", ()):
            line = known.line(key, place)
            if line is not None:
                work.change(Kind.PLAN_LINE, line, entry_id=made)


class _Known:
    """What set-up has written already, by what the data call it."""

    def __init__(self, work: "UnitOfWork") -> None:
        self._work = work
        self.agencies: dict[str, UUID] = {row["name"]: row["id"] for row in work.find(Kind.AGENCY)}
        self.bodies: dict[str, UUID] = {row["code"]: row["id"] for row in work.find(Kind.BODY)}
        self.priorities: dict[str, UUID] = {row["key"]: row["id"] for row in work.find(Kind.PLAN_PRIORITY)}

    def line(self, priority: str, place: int) -> UUID | None:
        """The line of a priority by its place, from 0."""
        if priority not in self.priorities:
            return None
        lines = self._work.find(Kind.PLAN_LINE, plan_priority_id=self.priorities[priority])
        ids: list[UUID] = [row["id"] for row in sorted(lines, key=_by_position)]
        return ids[place] if place < len(ids) else None

    def responsible(self) -> list[str]:
        rows = self._work.find(Kind.AGENCY, standing=Standing.RESPONSIBLE)
        return [row["name"] for row in sorted(rows, key=_by_position)]


def _add_parties(work: "UnitOfWork", made: UUID, told: Iterable[str] | str, known: _Known) -> None:
    names = known.responsible() if told == "responsible" else told
    for name in names:
        agency = known.agencies.get(name)
        words = "" if agency else name[:1].upper() + name[1:]
        work.add(Kind.ENTRY_PARTY, entry_id=made, agency_id=agency, words=words)


def _add_steps(work: "UnitOfWork", made: UUID, told: Iterable[Mapping[str, str]], known: _Known) -> None:
    for place, step in enumerate(told, start=1):
        work.add(
            Kind.ENTRY_STEP,
            entry_id=made,
            position=place,
            body_id=known.bodies.get(step["body"]),
            due=dt.date.fromisoformat(step["due"]),
        )


def _add_sources(work: "UnitOfWork", plan_key: str, today: dt.date) -> None:
    """The data sources of a plan in its own order; what comes by a rule is expected from the day of set-up on."""
    plan = json.loads(resource(f"plans/{plan_key}.plan.json").read_text(encoding="utf-8"))
    spec = register_of("sources")
    for place, source in enumerate(plan["sources"], start=1):
        by_rule = comes_by_itself(source["availability"])
        add_entry(
            work,
            spec,
            {
                "position": place,
                "title": source["set"],
                "agencies": source["agency"],
                "cadence": source["availability"],
                "topic": source["informs"],
                "marked": source["mandatory"],
                "from_day": today if by_rule else None,
            },
            today,
        )


def _by_position(row: Mapping[str, Any]) -> tuple[int, str]:
    return row["position"], str(row["id"])
