"""A plan as the audience of a paper may read it."""

from collections.abc import Callable
from dataclasses import fields, replace
from functools import cache
from typing import Any, TypeVar

from cspdesk.domain.kinds import Audience
from cspdesk.domain.plan_rows import LineRow, PlanFile, PlanPriorityRow
from cspdesk.services.papers import common

T = TypeVar("T")


def as_read(file: PlanFile, names: common.Names) -> PlanFile:
    """The plan with nobody in its typed words whom the audience may not read of; the office reads all.

    Who leads is named, or stood for, by the one rule of names.
    """
    if names.audience is Audience.INTERNAL:
        return file
    said = names.text
    return replace(
        file,
        plan=_cleared(file.plan, said),
        priorities=tuple(_priority(row, names) for row in file.priorities),
        lines=tuple(_line(row, names) for row in file.lines),
        milestones=tuple(_cleared(row, said) for row in file.milestones),
        notes=tuple(_cleared(row, said) for row in file.notes if row.public),
        changes=tuple(_cleared(row, said) for row in file.changes),
        resources=tuple(_cleared(row, said) for row in file.resources),
        feeds=tuple(_cleared(row, said) for row in file.feeds),
        besides=tuple(_cleared(row, said) for row in file.besides),
    )


def _priority(row: PlanPriorityRow, names: common.Names) -> PlanPriorityRow:
    lead, champion = names.name(row.lead_id), names.name(row.champion_id)
    return replace(_cleared(row, names.text), lead=lead, champion=champion)


def _line(row: LineRow, names: common.Names) -> LineRow:
    return replace(_cleared(row, names.text), lead_person=names.name(row.lead_id))


@cache
def _texts(kind: Any) -> tuple[str, ...]:
    """The fields of a row that hold words: one text, or several."""
    return tuple(
        each.name for each in fields(kind) if each.type in ("str", str, "tuple[str, ...]", tuple[str, ...])
    )


def _cleared(row: T, said: Callable[[str], str]) -> T:
    values: dict[str, Any] = {}
    kind: Any = type(row)
    for name in _texts(kind):
        value = getattr(row, name)
        told = tuple(map(said, value)) if isinstance(value, tuple) else said(value)
        if told != value:
            values[name] = told
    return replace(row, **values) if values else row  # type: ignore[type-var]
