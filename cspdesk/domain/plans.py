"""A partnership's plan: one shape for all five, whatever layout it is printed in.

A plan is its priorities, and a priority is its lines: each with a role, so that any layout finds what it prints.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class PlanLayout(StrEnum):
    """The five ways a plan is printed, each the own one of a real plan."""

    BLOCKS = "blocks"
    FINDINGS = "findings"
    HORIZONS = "horizons"
    OBJECTIVES = "objectives"
    CRITERIA = "criteria"


class LineRole(StrEnum):
    """What a line of a priority is; PARTS says what an indicator is made of."""

    WHY = "why"
    FINDING = "finding"
    NOTE = "note"
    AIM = "aim"
    OBJECTIVE = "objective"
    ACTION = "action"
    LEAD = "lead"
    PARTNERS = "partners"
    SPONSOR = "sponsor"
    OUTPUT = "output"
    OUTCOME = "outcome"
    TARGET = "target"
    MEASURE = "measure"
    INDICATOR = "indicator"
    PARTS = "parts"
    SUCCESS = "success"
    ASSOCIATED = "associated"
    RISK = "risk"


class Horizon(StrEnum):
    """When a line is to be done."""

    YEAR = "year"
    THREE_YEARS = "three_years"


TO_BE_AGREED = "to be agreed"
"""The state of a target or criterion that the plan leaves open: never 0, never missed."""

SIDE_NOT_SET = "not set"
"""The side of the crime triangle of an activity until the office sets one."""


@dataclass(frozen=True)
class PlanLine:
    """One printed line; `label` is its number as printed, `side` one of the crime triangle's three."""

    role: LineRole
    text: str
    label: str = ""
    horizon: Horizon | None = None
    objective: str = ""
    side: str = ""
    code: str = ""
    lead: str = ""
    timescale: str = ""
    resources: str = ""
    outcome: str = ""
    progress: str = ""
    to_be_agreed: bool = False
    due: dt.date | None = None
    repeats: str = ""
    partners: str = ""


@dataclass(frozen=True)
class PlanPriority:
    """A priority, or a block beside the priorities such as performance management; `label` as "Priority 1"."""

    key: str
    title: str
    label: str
    lines: tuple[PlanLine, ...]

    @property
    def heading(self) -> str:
        """Label and title; a bare "Priority" says nothing beside its title."""
        return f"{self.label}: {self.title}" if self.label not in ("", "Priority") else self.title

    def of(self, *roles: LineRole) -> tuple[PlanLine, ...]:
        """The lines of these roles, role by role, each in the order of the plan."""
        return tuple(line for role in roles for line in self.lines if line.role is role)


class Place(StrEnum):
    """Where in a whole plan its ordered matter is printed."""

    PRIORITIES = "priorities"
    INDICATORS = "indicators"
    GLOSSARY = "glossary"
    MATRIX = "matrix"
    SOURCES = "sources"


@dataclass(frozen=True)
class PlanPart:
    """One thing of a section: a paragraph, a list, a table, a note, or the place of ordered matter.

    The items of a list may be `numbered`, or `lettered` from a on. A table has a `head`; `above` are the lines
    over it. A list may have a name before it, such as a group's.
    """

    text: str = ""
    items: tuple[str, ...] = ()
    numbered: bool = False
    lettered: bool = False
    name: str = ""
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    above: tuple[str, ...] = ()
    note: str = ""
    place: Place | None = None


@dataclass(frozen=True)
class PlanSection:
    """A heading of the whole plan, from level 1 down, and what stands under it."""

    heading: str
    level: int
    parts: tuple[PlanPart, ...]


@dataclass(frozen=True)
class PrintedTable:
    """A table of ordered matter, such as the matrix: heads and cells as they are printed."""

    place: Place
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    above: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """A plan; `titles` are its own words for the parts of a priority, `objectives` head its actions.

    What is printed beside the priorities: the lines of its `cover`, its `running` header, the `sections` of the
    whole document, its foot-`notes` by number, and its ordered matter as `tables`; `foreword` and `summary` are
    the office's own. `version` is 0 for a text that is in no store.
    """

    key: str
    title: str
    year: str
    layout: PlanLayout
    priorities: tuple[PlanPriority, ...]
    titles: tuple[tuple[str, str], ...] = ()
    objectives: tuple[str, ...] = ()
    cover: tuple[str, ...] = ()
    running: tuple[str, ...] = ()
    sections: tuple[PlanSection, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    tables: tuple[PrintedTable, ...] = ()
    version: int = 0
    changed_on: dt.date | None = None
    approved: str = ""
    foreword: str = ""
    summary: str = ""

    def said(self, word: str, usual: str) -> str:
        """What this plan calls a part of a priority, or the usual words."""
        return dict(self.titles).get(word, usual)


@dataclass(frozen=True)
class Slot:
    """A place of a layout: its usual heading, the word the plan may have its own words under, what stands there."""

    word: str
    heading: str
    roles: tuple[LineRole, ...]


_R = LineRole
# Every role has a place in every layout, so that a plan loses nothing when it is printed in another's.
SLOTS: dict[PlanLayout, tuple[Slot, ...]] = {
    PlanLayout.BLOCKS: (
        Slot("why", "Why", (_R.WHY, _R.FINDING, _R.NOTE)),
        Slot("aim", "Aims", (_R.AIM, _R.OBJECTIVE)),
        Slot("action", "Key Action", (_R.ACTION,)),
        Slot("lead", "Lead Agency", (_R.LEAD, _R.SPONSOR)),
        Slot("partners", "Partner Agencies", (_R.PARTNERS,)),
        Slot("output", "Outputs", (_R.OUTPUT, _R.ASSOCIATED)),
        Slot("target", "Outcome Targets", (_R.TARGET, _R.OUTCOME, _R.SUCCESS)),
        Slot("indicator", "Outcome Performance Indicators", (_R.INDICATOR, _R.PARTS, _R.MEASURE)),
        Slot("risk", "Risk", (_R.RISK,)),
    ),
    PlanLayout.FINDINGS: (
        Slot("finding", "Findings", (_R.FINDING, _R.WHY, _R.NOTE, _R.RISK)),
        Slot("objective", "Objectives", (_R.OBJECTIVE, _R.AIM, _R.TARGET)),
        Slot("outcome", "Outcomes", (_R.OUTCOME, _R.OUTPUT, _R.SUCCESS)),
        Slot("measure", "Measures", (_R.MEASURE, _R.INDICATOR, _R.PARTS, _R.ASSOCIATED)),
        Slot("action", "We will", (_R.ACTION,)),
        Slot("lead", "Lead Agency", (_R.LEAD, _R.SPONSOR)),
        Slot("partners", "Partner Agencies", (_R.PARTNERS,)),
    ),
    PlanLayout.HORIZONS: (
        Slot("sponsor", "Sponsor Agency", (_R.SPONSOR,)),
        Slot("lead", "Lead Agency", (_R.LEAD,)),
        Slot("partners", "Partner Agencies", (_R.PARTNERS,)),
        Slot("why", "Why is this a priority?", (_R.WHY, _R.FINDING, _R.NOTE, _R.RISK)),
        Slot("aim", "Our Aim", (_R.AIM, _R.OBJECTIVE)),
        Slot(
            "measure",
            "Success will be measured by:",
            (_R.MEASURE, _R.INDICATOR, _R.PARTS, _R.TARGET, _R.SUCCESS, _R.ASSOCIATED, _R.OUTCOME, _R.OUTPUT),
        ),
    ),
    PlanLayout.OBJECTIVES: (
        Slot("why", "Why a priority?", (_R.WHY, _R.FINDING, _R.NOTE)),
        Slot("aim", "Aims", (_R.AIM, _R.OBJECTIVE)),
        Slot("risk", "Risk assessment", (_R.RISK,)),
        Slot("lead", "Lead Agency", (_R.LEAD, _R.SPONSOR)),
        Slot("partners", "Partner Agencies", (_R.PARTNERS,)),
        Slot(
            "measure",
            "How we will measure success",
            (_R.MEASURE, _R.INDICATOR, _R.PARTS, _R.TARGET, _R.OUTCOME, _R.OUTPUT, _R.SUCCESS, _R.ASSOCIATED),
        ),
    ),
    PlanLayout.CRITERIA: (
        Slot("why", "Why", (_R.WHY, _R.FINDING, _R.NOTE, _R.RISK)),
        Slot("success", "Success Criteria", (_R.SUCCESS, _R.TARGET, _R.AIM, _R.OBJECTIVE, _R.OUTCOME)),
        Slot(
            "associated",
            "Associated Success Criteria",
            (_R.ASSOCIATED, _R.MEASURE, _R.INDICATOR, _R.PARTS, _R.OUTPUT),
        ),
        Slot("lead", "Lead Agency", (_R.LEAD, _R.SPONSOR)),
        Slot("partners", "Partner Agencies", (_R.PARTNERS,)),
    ),
}


def by_objective(
    objectives: Iterable[str], actions: Iterable[PlanLine]
) -> tuple[tuple[str, tuple[PlanLine, ...]], ...]:
    """Actions under each objective in its order, empty ones too; those under none come last, under ""."""
    known, given = tuple(objectives), tuple(actions)
    listed = [(name, tuple(line for line in given if line.objective == name)) for name in known]
    other = tuple(line for line in given if line.objective not in known)
    return (*listed, *((("", other),) if other else ()))
