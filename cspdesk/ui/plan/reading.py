"""A plan as the page shows it: read once, with what is worked out of it kept until it is read again."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from cspdesk.domain.dates import PlanYear
from cspdesk.domain.plan_checks import SmartCheck, missing_sides, smart_check, untold_groups
from cspdesk.domain.plan_kinds import LineState
from cspdesk.domain.plan_progress import LineStatus, Progress, in_year, progress, statuses
from cspdesk.domain.plan_rows import TARGETS, FeedRow, LineRow, PlanFile, PlanPriorityRow, PlanRow
from cspdesk.domain.plans import PlanLayout
from cspdesk.ui.tokens import Chip, Tone


@dataclass(frozen=True)
class Wanted:
    """Which lines are shown: of a priority, of a year, and with a tag given as (what, value)."""

    priority_id: UUID | None = None
    year: PlanYear | None = None
    tag: tuple[str, str] | None = None


@dataclass(frozen=True)
class Standing:
    """A priority in the list at the left, or the whole plan; `flags` are what it lacks."""

    id: UUID
    title: str
    chip: Chip
    flags: str
    said: str


class PlanReading:
    """The rules of the domain over one plan; each is asked once. `fed` is False while what feeds it is still read."""

    def __init__(self, file: PlanFile, today: dt.date, fed: bool = True) -> None:
        self.file, self.today, self.fed = file, today, fed
        self.priorities = {row.id: row for row in file.priorities}
        self.lines = {row.id: row for row in file.lines}
        self._progress: dict[UUID, Progress] = {}
        self._smart: dict[UUID, SmartCheck] = {}

    def prepared(self) -> "PlanReading":
        """The same with what a page shows at once worked out: for the worker."""
        self.standings()
        return self

    @property
    def plan(self) -> PlanRow:
        return self.file.plan

    @cached_property
    def status(self) -> dict[UUID, LineStatus]:
        """How every line stands."""
        return statuses(self.file, self.today)

    @cached_property
    def feeds(self) -> dict[UUID, list[FeedRow]]:
        """What feeds each line."""
        found: dict[UUID, list[FeedRow]] = {}
        for feed in self.file.feeds:
            found.setdefault(feed.line_id, []).append(feed)
        return found

    @cached_property
    def lacking_sides(self) -> dict[UUID, tuple[str, ...]]:
        """The priorities that leave out a side of the triangle, of a plan that looks at sides at all."""
        looks = self.plan.layout is PlanLayout.CRITERIA or any(line.sides for line in self.file.lines)
        if not looks:
            return {}
        return {priority.id: sides for priority, sides in missing_sides(self.file)}

    @cached_property
    def groups_not_told(self) -> set[UUID]:
        return {priority.id for priority in untold_groups(self.file)}

    def smart(self, line: LineRow) -> SmartCheck:
        if line.id not in self._smart:
            self._smart[line.id] = smart_check(line)
        return self._smart[line.id]

    def progress(self, key: UUID) -> Progress:
        """What rolls up to a line, to a priority or to the plan."""
        if key not in self._progress:
            if key in self.lines:
                lines: tuple[LineRow, ...] = (self.lines[key],)
            elif key in self.priorities:
                lines = self.file.lines_of(key)
            else:
                lines = self.file.lines
            self._progress[key] = progress(self.file, lines, self.today)
        return self._progress[key]

    def shown(self, wanted: Wanted) -> list[LineRow]:
        """The lines of a priority, a year and a tag, in the order of the plan."""
        return [line for line in self.file.lines if self._passes(line, wanted)]

    def _passes(self, line: LineRow, wanted: Wanted) -> bool:
        if wanted.priority_id is not None and line.plan_priority_id != wanted.priority_id:
            return False
        if wanted.year is not None and not in_year(line, self.plan, wanted.year):
            return False
        return wanted.tag is None or wanted.tag[1] in tags_of(
            line, wanted.tag[0], self.priorities[line.plan_priority_id]
        )

    def standings(self) -> list[Standing]:
        """The whole plan, then its priorities and blocks."""
        found = [self._standing(self.plan.id, "The whole plan", "")]
        return found + [self._standing(row.id, row.heading, self.lacks(row)) for row in self.file.priorities]

    def _standing(self, key: UUID, title: str, flags: str) -> Standing:
        got = self.progress(key)
        tone = Tone.INFO
        if got.late_lines:
            tone = Tone.BAD
        elif got.slipping:
            tone = Tone.WARN
        elif got.lines.of and got.lines.part == got.lines.whole:
            tone = Tone.GOOD
        if not got.lines.of:
            return Standing(key, title, Chip("No action yet", Tone.QUIET), flags, title)
        late = f"{len(got.late_lines)} late" if got.late_lines else ""
        slips = f"{len(got.slipping)} slipping" if got.slipping else ""
        said = ", ".join(part for part in (late, slips, flags) if part)
        return Standing(key, title, Chip(f"{got.lines.part} of {got.lines.whole}", tone), said, title)

    def lacks(self, row: PlanPriorityRow) -> str:
        """What a priority lacks, in words; empty for a block beside the priorities."""
        if not row.is_priority:
            return ""
        sides = self.lacking_sides.get(row.id, ())
        found = [
            f"no {' or '.join(sides)} side" if sides else "",
            "" if row.champion_id else "no champion",
            "groups not thought of" if row.id in self.groups_not_told else "",
        ]
        return ", ".join(part for part in found if part)

    def tags(self) -> list[tuple[str, str, str]]:
        """Every tag there is to filter by, as (what, value, words), in the order of the filter."""
        found: dict[tuple[str, str], None] = {}
        listed = {
            "objective": self.plan.objectives, "element": self.plan.elements, "theme": self.plan.themes,
            "delivery": self.plan.deliveries,
        }  # fmt: skip
        for what, words in listed.items():
            for value in words:
                found.setdefault((what, value))
        for line in self.file.lines:
            priority = self.priorities[line.plan_priority_id]
            for what in TAGS:
                for value in tags_of(line, what, priority):
                    found.setdefault((what, value))
        return [
            (what, value, f"{name}: {say_tag(what, value)}" if value != "yes" else name)
            for what, name in TAGS.items()
            for kind, value in found
            if kind == what
        ]

    def targets(self, lines: Iterable[LineRow]) -> list[LineRow]:
        return [line for line in lines if line.role in TARGETS and line.state is not LineState.DROPPED]


TAGS = {
    "horizon": "Horizon",
    "objective": "Objective",
    "element": "Element",
    "theme": "Theme",
    "delivery": "Delivery",
    "side": "Side",
    "lead": "Lead person",
    "agency": "Lead agency",
    "partner": "Partner",
    "community": "Owned by the community",
    "county": "Feeds the county agreement",
}
_HORIZONS = {"year": "the coming year", "three_years": "the next three years"}


def say_tag(what: str, value: str) -> str:
    """A tag as a person reads it."""
    return _HORIZONS.get(value, value) if what == "horizon" else value


def tags_of(line: LineRow, what: str, priority: PlanPriorityRow) -> tuple[str, ...]:
    """The tags of one sort that a line carries; the lead of a priority leads its lines that name nobody else."""
    if what == "lead":
        name = line.lead_person or (priority.lead if line.commitment else "")
        return (name,) if name else ()
    if what == "county":
        return ("yes",) if line.feeds_county else ()
    found: dict[str, tuple[str, ...]] = {
        "horizon": (line.horizon,) if line.horizon else (),
        "objective": (line.objective,) if line.objective else (),
        "element": line.elements,
        "theme": line.themes,
        "delivery": line.deliveries,
        "side": line.sides,
        "agency": (line.lead_agency,) if line.lead_agency else (),
        "partner": tuple(name for _, name in line.partners),
        "community": (line.community,) if line.community else (),
    }
    return found[what]
