"""The card of one line of a plan, with everything that hangs on it."""

from collections.abc import Sequence
from uuid import UUID

from cspdesk.domain.dates import say_clock, say_date, say_day
from cspdesk.domain.history import HistoryLine
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import LineState
from cspdesk.domain.plan_progress import LineStatus
from cspdesk.domain.plan_rows import TARGETS, FeedRow, LineRow, MilestoneRow
from cspdesk.domain.plans import Horizon, LineRole
from cspdesk.services.register_specs import register_of
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.link_lines import Line
from cspdesk.ui.plan.card import Card, Deed, Passage
from cspdesk.ui.plan.cards import Facts, changes_passage, notes_passage, progress_passages, resources_passage
from cspdesk.ui.plan.plan_words import ENDS, HORIZONS, ROLES, SIDES, SMART, STATUS, STEPS
from cspdesk.ui.plan.reading import PlanReading

_LATEST = 8


def line_card(reading: PlanReading, line: LineRow, history: Sequence[HistoryLine]) -> Card:
    """A line: its words, who and when, its tags, steps, what feeds it, notes, and how it came to say this."""
    file = reading.file
    told = line.commitment or line.to_be_agreed or line.state is not LineState.OPEN
    if not reading.fed and reading.status[line.id] is LineStatus.NOT_BEGUN:
        told = False  # not known yet
    priority = reading.priorities[line.plan_priority_id]
    return Card(
        line.label or ROLES[line.role],
        priority.heading,
        STATUS[reading.status[line.id]] if told else None,
        line.text,
        _deeds(line),
        (*_facts(reading, line), *_tags(line)),
        (
            _steps(reading, file.milestones_of(line.id)),
            _feeds(reading, line),
            *_progress(reading, line),
            notes_passage([note for note in file.notes if note.line_id == line.id], line.id),
            resources_passage(
                [row for row in file.resources if row.line_id == line.id],
                Deed("Add", "resource", "plus", "U", key=line.id),
            ),
            changes_passage([change for change in file.changes if change.line_id == line.id]),
            _linked(line),
            _history(history),
        ),
    )


def _deeds(line: LineRow) -> tuple[Deed, ...]:
    open_ones = (
        (Deed("How it ended", "end", "check", "D", ""),)
        if line.commitment and line.state is LineState.OPEN
        else (Deed("Open again", "reopen", "undo", "R", ""),)
        if line.state is not LineState.OPEN
        else ()
    )
    return (
        *open_ones,
        Deed("Change", "change", "edit", "E"),
        Deed("Change agreed", "agree", "gavel", "C"),
        Deed("More", "more", "more"),
    )


def _facts(reading: PlanReading, line: LineRow) -> Facts:
    today = reading.today
    due = say_day(line.due, today) if line.due else ""
    if line.due and line.timescale:
        due = f"{due} (“{line.timescale}”)"
    settled = ""
    if line.state in ENDS:
        settled = ENDS[line.state] + (f", {say_date(line.state_on)}" if line.state_on else "")
    facts: list[tuple[str, str | Chip]] = [
        ("It is", ROLES[line.role] if line.label else ""),
        ("Lead", line.owner or (_lead_of_block(reading, line) if line.commitment else "")),
        ("Partners", ", ".join(name for _, name in line.partners)),
        ("Community", line.community),
        ("Starts", say_date(line.starts_on) if line.starts_on else ""),
        ("Due", due or line.timescale or (Chip("No date", Tone.WARN) if line.commitment else "")),
        ("Repeats", line.repeats),
        ("Ended", settled),
        ("Target", line.outcome),
        ("Resources", line.resources),
        ("Progress", line.progress),
        ("Code", line.code),
        ("State", Chip("To be agreed", Tone.QUIET) if line.to_be_agreed else ""),
    ]
    if line.role in TARGETS:
        check = reading.smart(line)
        words = ", ".join(SMART[tick] for tick in check.ticked)
        facts.append(("SMART", Chip(check.words, Tone.GOOD if check.smart else Tone.WARN)))
        facts.append(("Ticked", words))
    return tuple(facts)


def _lead_of_block(reading: PlanReading, line: LineRow) -> "str | Chip":
    """Who leads a line that names nobody: the lead person of its priority, or what the block says of its lead."""
    priority = reading.priorities[line.plan_priority_id]
    own = reading.file.lines_of(priority.id)
    said = "; ".join(each.text for each in own if each.role in (LineRole.LEAD, LineRole.SPONSOR))
    named = ", ".join(part for part in (said or priority.sponsor, priority.lead) if part)
    return f"{named} (of the whole priority)" if named else Chip("Nobody yet", Tone.WARN)


def _tags(line: LineRow) -> Facts:
    return (
        ("Horizon", HORIZONS[Horizon(line.horizon)] if line.horizon in tuple(Horizon) else line.horizon),
        ("Objective", line.objective),
        ("Elements", ", ".join(line.elements)),
        ("Themes", ", ".join(line.themes)),
        ("Delivery", ", ".join(line.deliveries)),
        (
            "Triangle",
            ", ".join(SIDES.get(side, side) for side in line.sides)
            or ("not set" if line.commitment and not line.sides else ""),
        ),
        ("County", "feeds the county agreement" if line.feeds_county else ""),
    )


def _steps(reading: PlanReading, steps: Sequence[MilestoneRow]) -> Passage:
    """Milestones and tasks; one is ticked, or opened again, by its line."""
    lines = []
    refs = {feed.record_id: feed.ref for feed in reading.file.feeds if feed.kind is Kind.ACTION}
    for step in steps:
        chip = Chip(STEPS[step.kind], Tone.QUIET)
        if step.done_on is not None:
            chip = Chip(f"Done {say_date(step.done_on)}", Tone.GOOD)
        elif step.late(reading.today):
            chip = Chip("Late", Tone.BAD)
        due = say_date(step.due) if step.due else "no date"
        of = f" ({refs.get(step.action_id, '')})" if step.action_id else ""
        lines.append(
            Line("Tick" if step.done_on is None else "Open", f"{due}: {step.text}{of}", "tick", step.id, chip)
        )
        if step.note:
            lines.append(Line(step.note, look="small"))
    done = sum(step.done_on is not None for step in steps)
    add = Deed("Add", "milestone", "plus", "M")
    bar = (done, len(steps)) if steps else None
    return Passage("Milestones and tasks", tuple(lines), add, bar, "No steps on the way yet.")


def _feeds(reading: PlanReading, line: LineRow) -> Passage:
    """Actions, activities, measures and indicators; each opens."""
    found = reading.feeds.get(line.id, [])
    lines = tuple(feed_line(feed, reading) for feed in found)
    return Passage(
        "What feeds it", lines, Deed("Link", "feed", "link", "L"),
        empty="Link an action, activity, measure or indicator; A gives a new action."
        if reading.fed
        else "Being read…",
    )  # fmt: skip


def feed_line(feed: FeedRow, reading: PlanReading) -> Line:
    verb = {Kind.ACTION: "action", Kind.ACTIVITY: "activity", Kind.MEASURE: "measure"}.get(
        feed.kind, "indicator"
    )
    chip = None
    if feed.kind is Kind.ACTION:
        late = feed.state == "open" and feed.due is not None and feed.due < reading.today
        chip = Chip("Late", Tone.BAD) if late else Chip(feed.state.capitalize(), _tone(feed.state))
    words = feed.ref or feed.kind.value.capitalize()
    who = f" ({feed.owner})" if feed.owner else ""
    return Line(words, f"{feed.words}{who}", verb, feed.record_id, chip)


def _tone(state: str) -> Tone:
    return {"done": Tone.GOOD, "open": Tone.INFO}.get(state, Tone.QUIET)


def _progress(reading: PlanReading, line: LineRow) -> tuple[Passage, ...]:
    """The forums of the actions that feed it: only where there are such."""
    got = reading.progress(line.id)
    return progress_passages(got, line.label or ROLES[line.role])[1:] if got.actions.of else ()


def _linked(line: LineRow) -> Passage:
    """What the line names elsewhere: its indicator, its risk, and the sub-plan, study or project it stands for."""
    lines = []
    if line.indicator_id is not None:
        lines.append(Line(line.indicator_code or "Indicator", line.indicator, "indicator", line.indicator_id))
    if line.risk_id is not None:
        lines.append(Line(f"Risk {line.risk_number}", line.risk, "risk", line.risk_id))
    if line.entry_id is not None:
        state = register_of(line.entry_register).state(line.entry_state)
        chip = Chip(state.words, Tone(state.tone)) if line.entry_state else None
        lines.append(Line(line.entry, "", "entry", line.entry_id, chip))
    return Passage("Linked", tuple(lines)) if lines else Passage("Linked")


def _history(history: Sequence[HistoryLine]) -> Passage:
    """Who changed it and when; what was changed last can be taken back."""
    seen: dict[UUID, HistoryLine] = {}
    for row in history:
        seen.setdefault(row.unit_id, row)
    lines = []
    for place, row in enumerate(list(seen.values())[:_LATEST]):
        here = row.at.astimezone()
        said = ", ".join(part for part in (say_date(here.date()), say_clock(here.time()), row.person) if part)
        if place or not row.field:  # what made the line is not taken back here
            lines.append(Line(f"{said}: {row.words}", look="small"))
        else:
            lines.append(Line("Take back", f"{said}: {row.words}", "take_back", row.unit_id))
    return Passage("History", tuple(lines), Deed("Whole history", "history", "clock", "Ctrl+H"))
