"""A plan's priorities in one of five layouts: the same lines, each where the layout has a place for it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from cspdesk.documents import plan_whole
from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import BULLET, Paragraph, Part
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.tables import Cell, CellText, Column, Table
from cspdesk.documents.kit.text import Text
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look, Style
from cspdesk.domain.dates import say_date_long, say_date_short
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.plans import PlanPaper
from cspdesk.domain.plans import (
    SLOTS,
    Horizon,
    LineRole,
    Plan,
    PlanLayout,
    PlanLine,
    PlanPriority,
    Slot,
    by_objective,
)

_NO_ACTION = "No action yet"
_NOTHING = "This plan has no priority yet."
_NO_LINE = "Nothing is said under this priority yet."
_COLUMNS = (
    ("Key Actions", 3.4),
    ("Lead Agency", 1.4),
    ("Time Scales", 1.2),
    ("Financial and Resources implications", 1.6),
    ("Outcome Target & Performance Measure", 1.8),
    ("Progress", 1.5),
)
_INDENT = 12.0
_RAISED = "¹²³⁴⁵⁶⁷⁸⁹"
_OPEN, _ABOVE, _NONE_YET = "To be agreed", "As above", "None yet"
_MEASURED = next(slot.roles for slot in SLOTS[PlanLayout.OBJECTIVES] if slot.word == "measure")


def build(paper: PlanPaper, options: PaperOptions, look: Look) -> Made:
    del options
    plan = paper.plan
    parts = furniture.title_block(look, plan.year, plan.title, said_of(plan))
    if plan.foreword and not paper.whole:
        parts += _told(look, "Foreword", plan.foreword.split("\n"), plain=True)
    if not plan.priorities:
        parts.append(Paragraph(_NOTHING, look.body))
    if paper.whole:
        parts += plan_whole.build(look, plan, partial(_priority, look, paper))
    else:
        for priority in plan.priorities:
            parts.append(furniture.heading(look, priority.heading))
            parts += _priority(look, paper, priority)
        parts += _notes(look, plan)
    title = ", ".join(part for part in (paper.letterhead.partnership, plan.title, plan.year) if part)
    version = f" · version {plan.version}" if plan.version else ""
    header = " · ".join(plan.running) or paper.letterhead.partnership
    return Made(parts, title, f"{plan.title}{version}", header=header)


def _notes(look: Look, plan: Plan) -> list[Part]:
    """The foot-notes that the lines of the priorities point at; a whole plan has them in their place."""
    said = "".join(line.text for priority in plan.priorities for line in priority.lines)
    texts = [part.note for section in plan.sections for part in section.parts if part.note]
    texts = [text for text in texts if text[0] in _RAISED and text[0] in said]
    return [
        Paragraph(text, look.small, before=look.gap if not place else 2.0) for place, text in enumerate(texts)
    ]


def said_of(plan: Plan) -> tuple[str, ...]:
    """Version and the day of the last change, and that it was approved or is a draft; nothing of a bare text."""
    if not plan.version:
        return ()
    changed = f", last changed on {say_date_long(plan.changed_on)}" if plan.changed_on else ""
    return tuple(part for part in (f"Version {plan.version}{changed}", plan.approved) if part)


def details(line: PlanLine) -> str:
    """What the office noted of a line beside its words: who, by when, what with, how it goes."""
    when = say_date_long(line.due) if line.due else line.timescale
    noted = (
        ("Lead: ", line.lead),
        ("with ", line.partners),
        ("by ", when),
        ("", line.repeats),
        ("resources: ", line.resources),
        ("target: ", line.outcome),
        ("progress: ", line.progress),
        ("side: ", line.side),
    )
    return "; ".join(f"{word}{said}" for word, said in noted if said)


def _priority(look: Look, paper: PlanPaper, priority: PlanPriority) -> list[Part]:
    plan = paper.plan
    if not priority.lines and paper.layout is not PlanLayout.OBJECTIVES:
        return [Paragraph(_NO_LINE, look.quiet)]
    if paper.layout is PlanLayout.BLOCKS and not look.large:
        return _block(look, plan, priority)
    parts: list[Part] = []
    for slot in SLOTS[paper.layout]:
        lines = priority.of(*slot.roles)
        if slot.word == "risk" and not lines and paper.layout is PlanLayout.OBJECTIVES:
            parts += _told(look, plan.said("risk", slot.heading), [_OPEN])
        elif slot.word == "action" and paper.layout is PlanLayout.BLOCKS:
            parts += [
                part
                for line in lines
                for part in _told(look, line.label or slot.heading, [_detailed(line, line.text)])
            ]
        elif lines:
            parts += _told(look, _heading(plan, slot), _words(lines))
    if paper.layout is PlanLayout.HORIZONS:
        parts += _horizons(look, plan, priority)
    elif paper.layout is PlanLayout.OBJECTIVES:
        parts += _objectives(look, plan, priority)
    elif paper.layout is PlanLayout.CRITERIA:
        parts += _activities(look, plan, priority)
    return parts


def _heading(plan: Plan, slot: Slot) -> str:
    """A plan that is printed in another's layout keeps its own words for what it has there."""
    said = plan.said(slot.word, slot.heading)
    # A plan in blocks says its word once to an action: above a list of them it is of many.
    return f"{said}s" if slot.word == "action" and plan.layout is PlanLayout.BLOCKS else said


def _words(lines: Iterable[PlanLine]) -> list[str]:
    said = []
    for line in lines:
        text = f"{line.label}: {line.text}" if line.label else line.text
        said.append(_detailed(line, text))
    return said


def _detailed(line: PlanLine, text: str) -> str:
    noted = details(line)
    return f"{text} [{noted}]" if noted else text


def _told(look: Look, heading: str, texts: Sequence[str], *, plain: bool = False) -> list[Part]:
    """A small heading and what stands under it: one paragraph, or a list; `plain` text is paragraphs."""
    parts: list[Part] = [
        Paragraph(
            heading, look.strong, role=Role.SUBHEADING, before=look.gap * 0.7, after=2.0, keep_next=True
        )
    ]
    if len(texts) == 1 or plain:
        return [*parts, *(Paragraph(text, look.body, after=2.0) for text in texts)]
    return parts + [
        Paragraph(text, look.body, aside=BULLET, indent=_INDENT, before=2.0 if place else 0.0)
        for place, text in enumerate(texts)
    ]


def _block(look: Look, plan: Plan, priority: PlanPriority) -> list[Part]:
    """The table of a block: its part at the left, what it says at the right."""
    rows: list[list[CellText]] = []
    for slot in SLOTS[PlanLayout.BLOCKS]:
        lines = priority.of(*slot.roles)
        if not lines:
            continue
        if slot.word == "action":
            # The words of another layout, such as "Activities", do not count.
            word = plan.said(slot.word, slot.heading) if plan.layout is PlanLayout.BLOCKS else slot.heading
            for number, line in enumerate(lines, 1):
                rows.append([line.label or f"{word} {number}", _detailed(line, line.text)])
            continue
        rows.append([_heading(plan, slot), _cell(_words(lines), look.figure)])
    return [Table(look, [Column("Part", 0, bold=True, most=110.0), Column("What the plan says", 1)], rows)]


def _cell(texts: Sequence[str], style: Style) -> CellText:
    if len(texts) == 1:
        return texts[0]
    said: list[tuple[Text, Style]] = [(f"{BULLET} {text}", style) for text in texts]
    return Cell(tuple(said))


def _horizons(look: Look, plan: Plan, priority: PlanPriority) -> list[Part]:
    parts: list[Part] = []
    actions = priority.of(LineRole.ACTION)
    timed = any(line.horizon for each in plan.priorities for line in each.of(LineRole.ACTION))
    for horizon, word, usual in (
        (Horizon.YEAR, "year", "Over the coming year we will:"),
        (Horizon.THREE_YEARS, "three_years", "Over the next three years, we will:"),
        (None, "", "With no horizon set yet, we will:" if timed else "We will:"),
    ):
        lines = [line for line in actions if line.horizon is horizon]
        if lines:
            parts += _told(look, plan.said(word, usual), _words(lines))
    return parts


def _objectives(look: Look, plan: Plan, priority: PlanPriority) -> list[Part]:
    """Six columns under each objective; one without an action says so."""
    parts: list[Part] = []
    objectives = plan.objectives or ("",)
    for name, actions in by_objective(objectives, priority.of(LineRole.ACTION)):
        heading = (
            f"Objective: {name}" if name else "Under no objective yet" if plan.objectives else "Key Actions"
        )
        tabled = bool(actions) and not look.large
        # The table of a plan without objectives has these words for its first heading.
        if plan.objectives or not tabled:
            parts.append(
                Paragraph(
                    heading, look.strong, role=Role.SUBHEADING, before=look.gap, after=3.0, keep_next=True
                )
            )
        if not tabled:
            parts += [
                Paragraph(
                    text, look.body, aside=BULLET if actions else "", indent=_INDENT if actions else 0.0
                )
                for text in (_words(actions) or [_NO_ACTION])
            ]
            continue
        rows: list[list[CellText]] = [_six(line, priority) for line in actions]
        before = 0.0 if plan.objectives else look.gap * 0.7
        parts.append(Table(look, [Column(title, share) for title, share in _COLUMNS], rows, before=before))
    return parts


def _six(line: PlanLine, priority: PlanPriority) -> list[CellText]:
    """The six cells of an action; its day stands under the words it was said in.

    What the plan says of the whole priority stands above the table; what it leaves open is to be agreed.
    """
    lead = "; with ".join(part for part in (line.lead, line.partners) if part)
    day = say_date_short(line.due) if line.due else ""
    times = "\n".join(dict.fromkeys(part for part in (line.timescale, day, line.repeats) if part))
    text = f"{line.label}: {line.text}" if line.label else line.text
    led = _ABOVE if priority.of(LineRole.LEAD, LineRole.SPONSOR) else _OPEN
    measured = _ABOVE if priority.of(*_MEASURED) else _OPEN
    return [
        text,
        lead or led,
        times or _OPEN,
        line.resources or _OPEN,
        line.outcome or measured,
        line.progress or _NONE_YET,
    ]


def _activities(look: Look, plan: Plan, priority: PlanPriority) -> list[Part]:
    actions = priority.of(LineRole.ACTION)
    if not actions:
        return []
    title = plan.said("action", "Activities") if plan.layout is PlanLayout.CRITERIA else "Activities"
    rows: list[list[CellText]] = [
        [*_words([replace(line, side="")]), (line.side or "not set").capitalize()] for line in actions
    ]
    if look.large:
        return _told(look, title, _words(actions))
    return [
        Table(look, [Column(title, 1), Column("Side of the triangle", 0)], rows, before=look.gap * 0.5),
    ]
