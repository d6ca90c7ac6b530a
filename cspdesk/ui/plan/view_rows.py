"""The rows that each view makes of a plan that was read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_checks import (
    deliveries_of,
    elements_of,
    objective_of,
    seven_parts,
    sides_of,
    tag_counts,
    themes_of,
)
from cspdesk.domain.plan_compare import Comparison
from cspdesk.domain.plan_kinds import LineState, MilestoneKind, NoteKind
from cspdesk.domain.plan_owing import Owes, owes
from cspdesk.domain.plan_progress import LineStatus, closed_without, spend_without_note
from cspdesk.domain.plan_rows import SIDES, AreaPlanRow, LineRow, PlanNoteRow
from cspdesk.ui.plan.items import (
    Item,
    count_chip,
    grouped,
    line_item,
    line_items,
    note_item,
    short_name,
    under,
)
from cspdesk.ui.plan.plan_words import AREAS, NOTES, STEPS
from cspdesk.ui.plan.reading import PlanReading, Wanted
from cspdesk.ui.tokens import Chip, Tone

SPREAD = (
    ("elements", "Elements", elements_of),
    ("themes", "Themes across the plan", themes_of),
    ("deliveries", "Kinds of delivery", deliveries_of),
    ("objectives", "Objectives", objective_of),
    ("sides", "Sides of the crime triangle", sides_of),
)


@dataclass(frozen=True)
class Beside:
    """What a view needs that is no part of the plan: the areas, and the year before."""

    areas: Sequence[AreaPlanRow] = ()
    compared: Comparison | None = None


# -- lines


def lines(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    del beside
    filtered = wanted.tag is not None or wanted.year is not None
    return line_items(reading, reading.shown(wanted), wanted.priority_id, filtered)


def not_smart(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """Targets that lack a number, a date or a tick, with what they lack."""
    del beside
    found = []
    for line in reading.targets(reading.shown(wanted)):
        check = reading.smart(line)
        if not check.smart:
            said = ", ".join(check.lacks) or f"{len(check.ticked)} of 5 ticked"
            tone = Tone.BAD if check.lacks else Tone.WARN
            if line.to_be_agreed:
                said, tone = "to be agreed", Tone.QUIET
            found.append((line.plan_priority_id, line_item(reading, line, Chip(said.capitalize(), tone))))
    return grouped(reading, found)


def late(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """Lines that are late or slip, each with its late steps and the late actions that feed it."""
    del beside
    found: list[tuple[UUID, Item]] = []
    for line in reading.shown(wanted):
        if reading.status[line.id] not in (LineStatus.LATE, LineStatus.SLIPPING):
            continue
        found.append((line.plan_priority_id, line_item(reading, line)))
        found += [(line.plan_priority_id, item) for item in late_steps(reading, line)]
    return grouped(reading, found)


def late_steps(reading: PlanReading, line: LineRow) -> list[Item]:
    today, made = reading.today, []
    for step in reading.file.milestones_of(line.id):
        if step.late(today):
            words = f"{STEPS[step.kind]}: {step.text}"
            made.append(
                Item(("step", line.id, step.id), "step", words, due=step.due, chip=Chip("Late", Tone.BAD))
            )
    for feed in reading.feeds.get(line.id, ()):
        if feed.kind is Kind.ACTION and feed.state == "open" and feed.due is not None and feed.due < today:
            words, chip = f"{feed.ref}: {feed.words}", Chip("Late", Tone.BAD)
            key = ("fed", line.id, feed.record_id)
            made.append(Item(key, "action", words, who=feed.owner, due=feed.due, chip=chip))
    return made


# -- notes


def _of(note: PlanNoteRow, wanted: Wanted) -> bool:
    return wanted.priority_id is None or note.plan_priority_id == wanted.priority_id


def _notes(reading: PlanReading, wanted: Wanted, *kinds: NoteKind) -> list[Item]:
    made = []
    for kind in kinds:
        own = [note for note in reading.file.notes_of(kind) if _of(note, wanted)]
        made += under(NOTES[kind], (note_item(note, reading.today) for note in own))
    return made


def questions(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """Evaluation questions; those without an answer first, by the day it is due."""
    del beside
    own = [note for note in reading.file.notes_of(NoteKind.QUESTION) if _of(note, wanted)]
    still = sorted(
        (note for note in own if not note.answered),
        key=lambda note: (note.due is None, note.due or note.on_day),
    )
    return [
        *under("Not answered", (note_item(note, reading.today) for note in still)),
        *under("Answered", (note_item(note, reading.today) for note in own if note.answered)),
    ]


def achievements(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    del beside
    kinds = (
        NoteKind.ACHIEVEMENT, NoteKind.LESSON, NoteKind.LEARNING, NoteKind.EVALUATION, NoteKind.VALUE_FOR_MONEY,
        NoteKind.BARRIER, NoteKind.EVIDENCE,
    )  # fmt: skip
    return _notes(reading, wanted, *kinds)


def comments(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    del beside
    return _notes(reading, wanted, NoteKind.COMMENT)


def changes(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """The change log, newest first: what it was and is, and who agreed."""
    del beside
    made = []
    for row in reading.file.changes:
        if wanted.priority_id is not None and row.plan_priority_id != wanted.priority_id:
            continue
        words = " → ".join(part for part in (row.was, row.now) if part) or row.what
        made.append(
            Item(
                row.id,
                "change",
                words,
                label=row.what.capitalize(),
                who=row.agreed_by,
                due=row.on_day,
                also=f"{row.what} {row.reason}",
            )
        )
    return made


def compare(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """The lines of this year against those of the year before: changed, dropped, new, kept."""
    found = beside.compared
    if found is None:
        return []

    def ours(line: LineRow) -> bool:
        return wanted.priority_id is None or line.plan_priority_id == wanted.priority_id

    changed = []
    for each in found.changed:
        if ours(each.new):
            also = "; ".join(f"{words}: {was} → {now}" for words, was, now in each.fields)
            row = line_item(reading, each.new, Chip("Changed", Tone.WARN))
            changed.append(replace(row, also=also, words=f"{each.new.text}  (was: {each.old.text})"))
    old, fresh = Chip("Dropped", Tone.BAD), Chip("New", Tone.INFO)
    dropped = [
        Item(line.id, "old", line.text, who=line.owner, due=line.due, chip=old) for line in found.dropped
    ]
    added = [line_item(reading, line, fresh) for line in found.added if ours(line)]
    kept = [line_item(reading, line, Chip("Kept", Tone.GOOD)) for line in found.kept if ours(line)]
    return [
        *under(f"Changed: {len(changed)}", changed),
        *under(f"Dropped: {len(dropped)}", dropped),
        *under(f"New: {len(added)}", added),
        *under(f"Kept: {len(kept)}", kept),
    ]


# -- what a plan holds


def spread(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """Commitments by tag; a tag that nothing carries is highlighted."""
    del beside
    shown, plan, made = reading.shown(Wanted(wanted.priority_id, wanted.year)), reading.plan, []
    lists = {
        "elements": plan.elements, "themes": plan.themes, "deliveries": plan.deliveries,
        "objectives": plan.objectives, "sides": SIDES,
    }  # fmt: skip
    for key, head, rule in SPREAD:
        made += under(
            head,
            [
                Item(
                    ("tag", key, each.tag),
                    "tag",
                    each.tag[:1].upper() + each.tag[1:],
                    numbers=(str(each.count),),
                    chip=count_chip(each.count),
                    zero=not each.count,
                )
                for each in tag_counts(shown, lists[key], rule)
            ],
        )
    return made


def completeness(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """The seven parts of the template with the share of priorities that have each, then what priorities lack."""
    del wanted, beside
    made = []
    for part in seven_parts(reading.file):
        percent = part.have.percent or 0
        tone = Tone.GOOD if percent == 100 else Tone.BAD if not percent else Tone.WARN
        made.append(
            Item(
                ("part", part.name),
                "part",
                part.name.capitalize(),
                numbers=(str(part.have), f"{percent}%"),
                chip=Chip("Complete" if percent == 100 else f"{len(part.lacking)} lacking", tone),
            )
        )
    short = [
        Item(row.id, "priority", f"{short_name(row)}: {reading.lacks(row)}", chip=Chip("Lacking", Tone.WARN))
        for row in reading.file.priorities
        if reading.lacks(row)
    ]
    return [
        *made,
        *under("Priorities without a champion, a side of the triangle or a thought for groups", short),
    ]


# -- who owes


def leads(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """What each lead person owes and when: their commitments, steps and actions by the day they are due."""
    del beside
    held: dict[str, list[Item]] = {}
    for line in reading.shown(wanted):
        priority = reading.priorities[line.plan_priority_id]
        name = line.lead_person or (priority.lead if line.commitment else "")
        owed = reading.status[line.id] not in (LineStatus.DONE, LineStatus.DROPPED)
        if not name or not owed or not (line.commitment or line.lead_person):
            continue
        own = held.setdefault(name, [])
        own.append(line_item(reading, line))
        for step in reading.file.milestones_of(line.id):
            if step.done_on is None:
                chip = (
                    Chip("Late", Tone.BAD) if step.late(reading.today) else Chip(STEPS[step.kind], Tone.QUIET)
                )
                own.append(Item(("step", line.id, step.id), "step", step.text, due=step.due, chip=chip))
    made: list[Item] = []
    for name in sorted(held, key=str.casefold):
        rows = sorted(
            held[name], key=lambda item: (item.due is None, item.due.toordinal() if item.due else 0)
        )
        made += under(f"{name}: {len(rows)} owed", rows)
    return made


def partners(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """What each partner owes of the plan: led or shared, done, late; a sum counts what is shared once."""
    del wanted, beside
    found = owes(reading.file, reading.today)
    every = {record for each in found for record in each.owed}
    done = {record for each in found for record in each.done}
    behind = {record for each in found for record in each.late}
    shared = {record for each in found for record in each.shared}
    total = Item(
        "owes",
        "owes",
        "Everybody, what is shared counted once",
        numbers=tuple(str(len(each)) for each in (every, done, behind, shared)),
    )
    agencies = [owes_item(each) for each in found if each.agency_id is not None]
    groups = [owes_item(each) for each in found if each.community]
    words = [owes_item(each) for each in found if each.agency_id is None and not each.community]
    return (
        []
        if not found
        else [
            total,
            *under("Partners", agencies),
            *under("Community groups, counted apart", groups),
            *under("In the plan’s own words", words),
        ]
    )


def owes_item(each: Owes) -> Item:
    numbers = tuple(str(len(ids)) for ids in (each.owed, each.done, each.late, each.shared))
    chip = Chip(f"{len(each.late)} late", Tone.BAD) if each.late else None
    return Item(
        ("owes", each.name, each.agency_id, each.community), "owes", each.name, numbers=numbers, chip=chip
    )


def areas(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """Every forum with its own plan, and until when it holds."""
    del reading, wanted
    return [
        Item(
            row.body_id,
            "area",
            row.name,
            label=row.code,
            due=row.to_day,
            chip=AREAS[row.state],
            also=row.state,
        )
        for row in beside.areas
    ]


# -- the end of the year


def year_end(reading: PlanReading, wanted: Wanted, beside: Beside) -> list[Item]:
    """Commitments still to be settled, and closed or paid actions that lack their note."""
    del beside
    still = [
        line_item(reading, line)
        for line in reading.shown(wanted)
        if line.commitment and line.state is LineState.OPEN
    ]
    feeds = [
        feed
        for feed in reading.file.feeds
        if wanted.priority_id is None or reading.lines[feed.line_id].plan_priority_id == wanted.priority_id
    ]
    if wanted.priority_id is None:
        feeds += reading.file.besides
    by_id = {feed.record_id: feed for feed in feeds}

    def actions(ids: Sequence[UUID], sort: str) -> list[Item]:
        made = []
        for key in ids:
            feed = by_id[key]
            words = f"{feed.ref}: {feed.words}"
            made.append(Item((sort, key), "action", words, who=feed.owner, due=feed.done_on or feed.due))
        return made

    spent = spend_without_note(feeds, reading.file.notes).ids
    bare = closed_without(NoteKind.EVALUATION, feeds, reading.file.notes).ids
    missed = [
        Item(("step", step.line_id, step.id), "step", step.text, due=step.due, chip=Chip("Missed", Tone.BAD))
        for step in reading.file.milestones
        if step.kind is MilestoneKind.TASK and step.late(reading.today)
    ]
    return [
        *under("To be settled: done, part done or not done", still),
        *under("Money was spent and nothing says whether it was worth it", actions(spent, "spent")),
        *under("Closed without a word on what difference it made", actions(bare, "bare")),
        *under("Tasks of lines that repeat, not ticked in their time", missed),
    ]
