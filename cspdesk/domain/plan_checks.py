"""What a plan lacks: SMART targets, sides of the triangle, parts of its template, tags nobody used."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.dates import MONTH_NAMES
from cspdesk.domain.plan_kinds import LineState, Smart
from cspdesk.domain.plan_progress import Part
from cspdesk.domain.plan_rows import SIDES, TARGETS, LineRow, PlanFile, PlanPriorityRow
from cspdesk.domain.plans import LineRole

_MONTHS = "|".join((*MONTH_NAMES, *(name[:3] for name in MONTH_NAMES), "Sept"))
_YEAR = r"(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?|\b\d\d/\d\d\b"
_DATE = re.compile(
    rf"\b(?:{_YEAR}|(?:{_MONTHS})\b|years? \d|quarter \d|end of (?:the )?(?:year|plan)"
    r"|(?:in|within) (?:\d+|one|two|three|four|five|six|twelve) (?:days?|weeks?|months?|years?))",
    re.IGNORECASE,
)
# Codes of indicators and agreements, marks of footnotes and "per 1,000" are numbers that measure nothing.
_CODE = re.compile(
    r"\b(?:NI|PI|BV|BVPI|PSA|APACS|SPI|LAA|BCS|LI|Priority|Key Action|Objective)\s?[A-Z]?\d+(?:\.\d+)*\b|[¹²³]"
    r"|\bper (?:1,?000|100,?000|head)\b",
    re.IGNORECASE,
)
_DAYS = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{_MONTHS})\b|\b(?:{_MONTHS})\s\d{{1,2}}(?:st|nd|rd|th)?\b",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand"
    r"|half|double|quarter of|third of|all|every|each|none|zero)\b",
    re.IGNORECASE,
)


def has_number(text: str) -> bool:
    """True when a target says how much; numbers of codes, dates and bases are none."""
    said = _YEAR_ALONE.sub(" ", _DAYS.sub(" ", _CODE.sub(" ", text)))
    return any(letter.isdigit() for letter in said) or _WORDS.search(said) is not None


_YEAR_ALONE = re.compile(rf"{_YEAR}|\byears? \d(?: and \d)?", re.IGNORECASE)


@dataclass(frozen=True)
class SmartCheck:
    """The five ticks of a target; `lacks` are in words what stops a tick."""

    line_id: UUID
    ticked: tuple[Smart, ...]
    lacks: tuple[str, ...]

    @property
    def smart(self) -> bool:
        return not self.lacks and len(self.ticked) == len(Smart)

    @property
    def words(self) -> str:
        """'SMART', 'not SMART: no number, no date', 'not SMART: 3 of 5 ticked'."""
        if self.smart:
            return "SMART"
        return f"not SMART: {', '.join(self.lacks) or f'{len(self.ticked)} of {len(Smart)} ticked'}"


def smart_check(line: LineRow) -> SmartCheck:
    """A tick that the text does not bear does not count: Measurable wants a number, Timed a date (A157)."""
    given = bool(line.due or line.timescale or line.horizon)
    lacks = lacking(line.text, line.outcome, given, line.to_be_agreed)
    barred = {BARS[each] for each in lacks}
    ticked = tuple(each for each in Smart if each.value in line.smart and each not in barred)
    return SmartCheck(line.id, ticked, lacks)


NO_NUMBER, NO_DATE = "no number", "no date"
BARS = {NO_NUMBER: Smart.MEASURABLE, NO_DATE: Smart.TIMED}
"""The tick that a target cannot bear for what it lacks."""


def lacking(text: str, outcome: str, timed: bool, to_be_agreed: bool) -> tuple[str, ...]:
    """What a target lacks by its words; `timed` where it has a day or words of time of its own."""
    bare = to_be_agreed or not has_number(f"{text} {outcome}")
    dated = timed or _DATE.search(_CODE.sub(" ", text)) is not None
    return (*((NO_NUMBER,) if bare else ()), *(() if dated else (NO_DATE,)))


def targets(lines: Iterable[LineRow]) -> tuple[LineRow, ...]:
    """The lines of a plan that say what is to be reached."""
    return tuple(line for line in lines if line.role in TARGETS and line.state is not LineState.DROPPED)


@dataclass(frozen=True)
class TagCount:
    """How many commitments carry a tag; zero is to be seen."""

    tag: str
    ids: tuple[UUID, ...]

    @property
    def count(self) -> int:
        return len(self.ids)


def tag_counts(
    lines: Iterable[LineRow], listed: Iterable[str], tags: Callable[[LineRow], tuple[str, ...]]
) -> tuple[TagCount, ...]:
    """Commitments by tag, in the order of the plan's list, zero too; a tag the list has no more comes after."""
    wanted = [line for line in lines if line.commitment and line.state is not LineState.DROPPED]
    names = list(dict.fromkeys((*listed, *(tag for line in wanted for tag in tags(line)))))
    return tuple(TagCount(name, tuple(line.id for line in wanted if name in tags(line))) for name in names)


def elements_of(line: LineRow) -> tuple[str, ...]:
    return line.elements


def themes_of(line: LineRow) -> tuple[str, ...]:
    return line.themes


def deliveries_of(line: LineRow) -> tuple[str, ...]:
    return line.deliveries


def sides_of(line: LineRow) -> tuple[str, ...]:
    return line.sides


def objective_of(line: LineRow) -> tuple[str, ...]:
    return (line.objective,) if line.objective else ()


def missing_sides(file: PlanFile) -> tuple[tuple[PlanPriorityRow, tuple[str, ...]], ...]:
    """The priorities whose commitments leave out a side of the triangle, each with the sides (A167)."""
    found = []
    for priority in file.priorities:
        lines = [line for line in file.lines_of(priority.id) if line.state is not LineState.DROPPED]
        had = {side for line in lines if line.commitment for side in line.sides}
        lacking = tuple(side for side in SIDES if side not in had)
        if lacking and priority.is_priority:
            found.append((priority, lacking))
    return tuple(found)


@dataclass(frozen=True)
class PlanPart:
    """One of the seven parts of the template: the priorities that have it, of all; `lacking` lacks it."""

    name: str
    have: Part
    lacking: tuple[UUID, ...]


SEVEN_PARTS = (
    "key objectives",
    "initiatives",
    "measures of success",
    "time scales",
    "lead partners",
    "resources",
    "associated risks",
)
_OBJECTIVES = (LineRole.AIM, LineRole.OBJECTIVE, LineRole.SUCCESS)
_LEADS = (LineRole.LEAD, LineRole.SPONSOR, LineRole.PARTNERS)


def seven_parts(file: PlanFile, at_risk: Iterable[UUID] = ()) -> tuple[PlanPart, ...]:
    """How far a plan has each part of the template (A165); priorities `at_risk` are beside those of the file."""
    risky = file.at_risk | set(at_risk)
    resourced = {row.plan_priority_id for row in file.resources}
    resourced_lines = {row.line_id for row in file.resources}
    have: dict[str, list[UUID]] = {name: [] for name in SEVEN_PARTS}
    for priority in file.priorities:
        lines = [line for line in file.lines_of(priority.id) if line.state is not LineState.DROPPED]
        had = {
            "key objectives": any(line.role in _OBJECTIVES or line.objective for line in lines),
            "initiatives": any(line.commitment for line in lines),
            "measures of success": any(line.role in TARGETS for line in lines),
            "time scales": _timed(lines),
            "lead partners": priority.sponsor_agency_id is not None
            or any(line.role in _LEADS or line.lead_agency_id or line.lead for line in lines),
            "resources": priority.id in resourced
            or any(line.resources or line.id in resourced_lines for line in lines),
            "associated risks": priority.id in risky
            or any(line.role is LineRole.RISK or line.risk_id for line in lines),
        }
        for name, has in had.items():
            if has:
                have[name].append(priority.id)
    every = tuple(priority.id for priority in file.priorities)
    return tuple(
        PlanPart(name, Part(tuple(ids), every), tuple(each for each in every if each not in set(ids)))
        for name, ids in have.items()
    )


def _timed(lines: Iterable[LineRow]) -> bool:
    """Every commitment says by when, and there is one."""
    wanted = [line for line in lines if line.commitment]
    return bool(wanted) and all(line.due or line.timescale or line.horizon for line in wanted)


def untold_groups(file: PlanFile) -> tuple[PlanPriorityRow, ...]:
    """Priorities nobody ticked that vulnerable groups were thought of (A174)."""
    return tuple(p for p in file.priorities if p.is_priority and not p.vulnerable.strip())


def to_be_agreed(lines: Iterable[LineRow]) -> tuple[LineRow, ...]:
    """Targets that the plan leaves open: never 0, never missed, counted apart (A169)."""
    return tuple(line for line in lines if line.to_be_agreed and line.state is not LineState.DROPPED)


def community_owned(lines: Iterable[LineRow]) -> Part:
    """Commitments a community group owns, of all (A175)."""
    wanted = [line for line in lines if line.commitment and line.state is not LineState.DROPPED]
    return Part(tuple(line.id for line in wanted if line.community), tuple(line.id for line in wanted))
