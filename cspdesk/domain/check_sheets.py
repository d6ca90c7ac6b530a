"""Checks as data: a checklist with its own words for answers, sheets made from it, and what a sheet comes to."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from cspdesk.domain.text import fold

GAP, MET = "gap", "met"
"""What an answer counts as; anything else counts as neither, such as "does not apply"."""

HALLMARKS = "hallmarks"
SIX = "The six hallmarks"
"""The section whose items are the hallmarks themselves; those of the others say in `part` which one they serve."""


@dataclass(frozen=True)
class Answer:
    """A word of a checklist's scale; `tone` is good, warn, bad or quiet, `counts` is met, gap or empty."""

    word: str
    tone: str = "quiet"
    counts: str = ""
    needs_change: bool = False


@dataclass(frozen=True)
class Question:
    """One item; `short` is how the head of a column says it."""

    text: str
    part: str = ""
    statutory: bool = False
    short: str = ""


@dataclass(frozen=True)
class QuestionSection:
    heading: str
    items: tuple[Question, ...]


@dataclass(frozen=True)
class Checklist:
    """What a new sheet is made from.

    `each` says of whom every item is asked: "agency", "member", "group", or nobody in particular. `part` is what
    the part of an item is called. `result` says what its result is called where it has one, `needs_result` the
    section that cannot be answered without one; `needs_words` an item that warns while nothing is written.
    """

    key: str
    title: str
    about: str
    scale: tuple[Answer, ...]
    sections: tuple[QuestionSection, ...]
    source: str = ""
    each: str = ""
    part: str = ""
    evidence: str = "Evidence"
    adjustment: str = ""
    result: str = ""
    needs_result: str = ""
    needs_words: bool = False
    yearly: bool = False
    subjects: tuple[str, ...] = ()
    change_needs_owner: bool = False
    # Statutory and suggested items are told apart.
    statutory: bool = False
    # The names of the hallmarks, and their order, where a plan prints others; and which of ours each of those is.
    parts_by_plan: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    same_parts: Mapping[str, str] = field(default_factory=dict)
    order: int = 0

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(item for section in self.sections for item in section.items)

    def short(self, text: str) -> str:
        """How the head of a column says an item."""
        return next(
            (
                item.short
                for item in self.questions
                if item.short and text.startswith(item.text.split("{")[0])
            ),
            text,
        )

    def sections_of(self, plan_key: str) -> tuple[QuestionSection, ...]:
        """The sections as a plan's own order and names of the parts have them."""
        names = self.parts_by_plan.get(plan_key)
        if not names:
            return self.sections
        ours = {fold(self.same_parts.get(name, name)): name for name in names}
        return tuple(
            replace(
                section,
                items=tuple(Question(name) for name in names)
                if section.heading == SIX
                else tuple(
                    replace(item, part=ours.get(fold(item.part), item.part)) for item in section.items
                ),
            )
            for section in self.sections
        )

    def answer(self, word: str) -> Answer | None:
        """The answer of a word; None for no answer."""
        return next((each for each in self.scale if fold(each.word) == fold(word)), None) if word else None

    def is_gap(self, word: str) -> bool:
        found = self.answer(word)
        return found is not None and found.counts == GAP

    def is_met(self, word: str) -> bool:
        found = self.answer(word)
        return found is not None and found.counts == MET


@dataclass(frozen=True)
class Sheet:
    """One sheet with what it is of; `open_actions` are those its gaps have."""

    id: UUID
    template: str
    title: str
    year: str
    subject: str
    plan_id: UUID | None
    plan_priority_id: UUID | None
    line_id: UUID | None
    activity_id: UUID | None
    body_id: UUID | None
    issue_id: UUID | None
    meeting_id: UUID | None
    on_day: dt.date
    due: dt.date | None
    done_on: dt.date | None
    done_by: str
    result: str
    about: str
    items: int
    answered: int
    open_actions: int
    meeting_code: str
    meeting_day: dt.date | None

    @property
    def subject_words(self) -> str:
        """What it is of, in words."""
        meeting = f"{self.meeting_code}-{self.meeting_day.isoformat()}" if self.meeting_day else ""
        return self.subject or meeting or self.about

    @property
    def unanswered(self) -> int:
        return self.items - self.answered

    def overdue(self, today: dt.date) -> bool:
        return self.done_on is None and self.due is not None and self.due < today


@dataclass(frozen=True)
class Item:
    """One item of a sheet; `actions` are the numbers of the actions its gap became."""

    id: UUID
    sheet_id: UUID
    position: int
    section: str
    part: str
    agency_id: UUID | None
    person_id: UUID | None
    text: str
    statutory: bool
    answer: str
    evidence: str
    adjustment: str
    owner: str
    due: dt.date | None
    on_day: dt.date | None
    actions: int


@dataclass(frozen=True)
class Tally:
    """What a sheet comes to: ids of its items by how they are answered."""

    items: frozenset[UUID]
    met: frozenset[UUID]
    gaps: frozenset[UUID]
    unanswered: frozenset[UUID]

    @property
    def percent(self) -> int | None:
        """Met of those that count, in whole percent; None when none counts."""
        whole = len(self.met) + len(self.gaps) + len(self.unanswered)
        return round(100 * len(self.met) / whole) if whole else None


def tally(checklist: Checklist, items: Iterable[Item]) -> Tally:
    """How the items of a sheet are answered."""
    listed = list(items)
    return Tally(
        frozenset(item.id for item in listed),
        frozenset(item.id for item in listed if checklist.is_met(item.answer)),
        frozenset(item.id for item in listed if checklist.is_gap(item.answer)),
        frozenset(item.id for item in listed if not item.answer),
    )


@dataclass(frozen=True)
class Result:
    """What came of one hallmark: `met` only when it is answered so and no criterion of it is open."""

    name: str
    answer: str
    met: bool
    open_items: tuple[Item, ...]


def hallmark_results(checklist: Checklist, items: Sequence[Item]) -> list[Result]:
    """A result for each hallmark, in the order of the sheet."""
    made = []
    for own in (item for item in items if item.section == SIX):
        serving = [item for item in items if item.section != SIX and fold(item.part) == fold(own.text)]
        still = tuple(item for item in [own, *serving] if not item.answer or checklist.is_gap(item.answer))
        made.append(Result(own.text, own.answer, checklist.is_met(own.answer) and not still, still))
    return made


def all_met(results: Sequence[Result]) -> bool:
    """True when there are hallmarks and none is open."""
    return bool(results) and all(result.met for result in results)


@dataclass(frozen=True)
class PartGaps:
    """One question over everybody it was asked of."""

    text: str
    met: tuple[Item, ...]
    gaps: tuple[Item, ...]
    unanswered: tuple[Item, ...]


def by_question(checklist: Checklist, items: Sequence[Item]) -> list[PartGaps]:
    """Gaps for each question, such as one skill over all members, in the order of the sheet."""
    made = []
    for text in dict.fromkeys(item.text for item in items):
        own = [item for item in items if item.text == text]
        made.append(
            PartGaps(
                text,
                tuple(item for item in own if checklist.is_met(item.answer)),
                tuple(item for item in own if checklist.is_gap(item.answer)),
                tuple(item for item in own if not item.answer),
            )
        )
    return made


@dataclass(frozen=True)
class Compared:
    """An item now and in the sheet before; `before` is None where it was not asked then."""

    item: Item
    before: str | None

    @property
    def changed(self) -> bool:
        return self.before is not None and self.before != self.item.answer


def compared(items: Sequence[Item], before: Sequence[Item]) -> list[Compared]:
    """Each item beside its answer in the sheet before; same section, part and words make the same item."""
    known = {_same(item): item.answer for item in before}
    return [Compared(item, known.get(_same(item))) for item in items]


def _same(item: Item) -> tuple[str, str, str]:
    return fold(item.section), fold(item.text), fold(item.part)


def before(sheet: Sheet, sheets: Iterable[Sheet]) -> Sheet | None:
    """The last sheet of the same checklist before this one, of the same subject where there is any."""
    earlier = [
        each
        for each in sheets
        if each.template == sheet.template and each.id != sheet.id and each.on_day < sheet.on_day
    ]
    same = [each for each in earlier if fold(each.subject_words) == fold(sheet.subject_words)]
    return max(same or earlier, key=lambda each: each.on_day, default=None)


# As the plans print them; an office sets its own.
_GROUPS = {
    "central-bedfordshire-2013": (
        "Age",
        "Disability",
        "Gender",
        "Gender reassignment",
        "Race",
        "Religion & belief",
        "Sexual orientation",
    ),
    "bath-north-east-somerset-2009": (
        "Age",
        "Disability",
        "Gender",
        "Race",
        "Sexual orientation",
        "Religion or political belief",
    ),
    "charnwood-2008": ("Race", "Disability", "Gender", "Age", "Religion and belief", "Sexual Orientation"),
}
PROTECTED = (
    "Age",
    "Disability",
    "Gender reassignment",
    "Marriage and civil partnership",
    "Pregnancy and maternity",
    "Race",
    "Religion or belief",
    "Sex",
    "Sexual orientation",
)
"""The nine protected characteristics of the Equality Act 2010."""


def equality_groups(own: str, plan_key: str) -> tuple[str, ...]:
    """The groups an equality check asks of: the office's own, one a line, else its plan's, else the nine of today."""
    typed = tuple(dict.fromkeys(line.strip() for line in own.split("\n") if line.strip()))
    return typed or _GROUPS.get(plan_key, PROTECTED)


def warning(checklist: Checklist, sheet: Sheet, items: Sequence[Item]) -> str:
    """What is still missing of a sheet that must not be, in a sentence; empty when nothing is."""
    if checklist.needs_words:
        empty = [item for item in items if item.statutory and not item.evidence.strip()]
        if empty:
            return f"Nothing is written under “{empty[0].section}” yet."
    if checklist.needs_result and not sheet.result.strip():
        assessed = [item for item in items if item.section == checklist.needs_result and item.answer]
        if assessed or sheet.done_on is not None:
            return "There is no result yet: it cannot be marked as assessed."
    return ""
