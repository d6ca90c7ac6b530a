"""A plan's first filling: the shipped text as priorities and lines of the store, every one in its order."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import PlanState
from cspdesk.domain.plans import LineRole, PlanLine, PlanPriority
from cspdesk.domain.text import fold, words
from cspdesk.services.plan_files import PlanFacts, plan_facts, printed_plan
from cspdesk.services.plan_lines import add_tasks

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_WITH_AGENCIES = (LineRole.LEAD, LineRole.SPONSOR, LineRole.PARTNERS)
_PARTED = re.compile(r"[,;/]| and | supported by | through the ")
# So much of a measure's words must stand in the line it is counted for.
_LIKE = 0.6


@dataclass(frozen=True)
class PlanIds:
    """What the set-up made: the plan, its priorities by key, its lines by key and place in the priority."""

    plan_id: UUID
    priorities: Mapping[str, UUID]
    lines: Mapping[tuple[str, int], UUID]


def add_shipped_plan(work: "UnitOfWork", plan_key: str, today: dt.date) -> PlanIds:
    """Writes a shipped plan into a unit of work: its lines, who leads and shares them, its tasks, what feeds it.

    A plan whose text says by when it is to be in place is a draft; any other is the plan that holds.
    """
    plan, facts = printed_plan(plan_key), plan_facts(plan_key)
    agencies = _agencies(work)
    plan_id = work.add(
        Kind.PLAN,
        key=plan.key,
        title=plan.title,
        year=plan.year,
        layout=plan.layout,
        state=PlanState.DRAFT if facts.due_on else PlanState.CURRENT,
        from_day=facts.from_day,
        to_day=facts.to_day,
        due_on=facts.due_on,
        titles="\n".join(f"{word}={said}" for word, said in plan.titles),
        objectives="\n".join(plan.objectives),
        elements="\n".join(facts.elements),
        themes="\n".join(facts.themes),
        deliveries="\n".join(facts.deliveries),
        county=facts.county,
        changed_on=facts.updated or today,
    )
    priorities: dict[str, UUID] = {}
    lines: dict[tuple[str, int], UUID] = {}
    for position, priority in enumerate(plan.priorities, start=1):
        priorities[priority.key] = work.add(
            Kind.PLAN_PRIORITY,
            plan_id=plan_id,
            position=position,
            key=priority.key,
            label=priority.label,
            title=priority.title,
            is_priority=priority.key not in facts.beside,
            sponsor_agency_id=_sponsor(priority, agencies),
            from_day=facts.from_day,
            to_day=facts.to_day,
        )
        for place, line in enumerate(priority.lines):
            lines[priority.key, place] = _add_line(
                work, priorities[priority.key], place + 1, line, agencies, facts, today
            )
    _link_measures(work, plan.priorities, lines)
    return PlanIds(plan_id, priorities, lines)


def _add_line(
    work: "UnitOfWork",
    priority_id: UUID,
    position: int,
    line: PlanLine,
    agencies: Mapping[str, UUID],
    facts: PlanFacts,
    today: dt.date,
) -> UUID:
    named = _named(line.text, agencies) if line.role in _WITH_AGENCIES else []
    leads = line.role is not LineRole.PARTNERS
    values: dict[str, Any] = {
        "role": line.role, "label": line.label, "text": line.text, "horizon": line.horizon or "",
        "objective": line.objective, "sides": line.side, "code": line.code, "timescale": line.timescale,
        "due": line.due, "repeats": line.repeats, "to_be_agreed": line.to_be_agreed,
        "lead_agency_id": named[0] if named and leads else None,
    }  # fmt: skip
    made = work.add(
        Kind.PLAN_LINE,
        plan_priority_id=priority_id,
        position=position,
        **{name: value for name, value in values.items() if value},
    )
    for agency_id in named[leads:]:
        work.add(Kind.LINE_PARTNER, line_id=made, agency_id=agency_id)
    if line.repeats:
        add_tasks(work, made, line.text, line.repeats, (facts.from_day, facts.to_day), today)
    return made


def _agencies(work: "UnitOfWork") -> dict[str, UUID]:
    """Partners by name and by every other name they go by."""
    known = {fold(row["name"]): row["id"] for row in work.find(Kind.AGENCY)}
    for row in work.find(Kind.ALIAS, owner_kind=Kind.AGENCY):
        known.setdefault(fold(row["name"]), row["owner_id"])
    return known


def _named(text: str, agencies: Mapping[str, UUID]) -> list[UUID]:
    """The partners that a list of names holds, in its order; a name that is no partner's stays words.

    A unit named with its agency before it ("BBC Environment Rangers") is that unit.
    """
    whole = agencies.get(fold(text))
    parts = [text] if whole is not None else _PARTED.split(text)
    found = (_partner(fold(part.strip(" .")), agencies) for part in parts)
    return list(dict.fromkeys(each for each in found if each is not None))


def _partner(said: str, agencies: Mapping[str, UUID]) -> UUID | None:
    if said in agencies:
        return agencies[said]
    units = [
        name for name in agencies if said.endswith(f" {name}") and said.removesuffix(f" {name}") in agencies
    ]
    return agencies[units[0]] if units else None


def _sponsor(priority: PlanPriority, agencies: Mapping[str, UUID]) -> UUID | None:
    for line in priority.of(LineRole.SPONSOR, LineRole.LEAD):
        # What stands in brackets after a name, such as its other one, is no part of it.
        named = _named(line.text, agencies) or _named(line.text.partition(" (")[0], agencies)
        if named:
            return named[0]
    return None


def _link_measures(
    work: "UnitOfWork", priorities: Iterable[PlanPriority], lines: Mapping[tuple[str, int], UUID]
) -> None:
    """Links each measure of the plan to the line whose words it is counted for."""
    for measure in sorted(work.find(Kind.MEASURE), key=lambda row: row["position"]):
        head, _, said = measure["plan_line"].partition(": ")
        for priority in priorities:
            if fold(head) in (fold(priority.label), fold(priority.title)):
                place = _likest(said, priority)
                if place is not None:
                    work.add(Kind.LINE_FEED, line_id=lines[priority.key, place], measure_id=measure["id"])


def _likest(said: str, priority: PlanPriority) -> int | None:
    """The place of the line that holds most of some words; None when none holds enough of them."""
    wanted = set(words(said))
    if not wanted:
        return None
    shares = [
        (len(wanted & set(words(line.text))) / len(wanted), -place)
        for place, line in enumerate(priority.lines)
    ]
    share, place = max(shares, default=(0.0, 0))
    return -place if share >= _LIKE else None
