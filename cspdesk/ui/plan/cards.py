"""The cards of a plan, of its priorities and of what its views list."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from cspdesk.domain.dates import say_date, say_distance
from cspdesk.domain.money import say_pence
from cspdesk.domain.plan_checks import PlanPart, community_owned, seven_parts, to_be_agreed
from cspdesk.domain.plan_kinds import NoteKind, PlanState
from cspdesk.domain.plan_progress import Progress
from cspdesk.domain.plan_rows import (
    LineRow,
    PlanChangeRow,
    PlanNoteRow,
    PlanPriorityRow,
    PlanResourceRow,
)
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.link_lines import Line
from cspdesk.ui.plan.card import Card, Deed, Passage
from cspdesk.ui.plan.plan_words import LAYOUTS, NOTES, PLAN_STATES, RESOURCES, STATUS
from cspdesk.ui.plan.reading import PlanReading

Facts = tuple[tuple[str, "str | Chip"], ...]


def records(words: str, soft: str, title: str, ids: Iterable[UUID], chip: Chip | None = None) -> Line:
    """A number that opens the actions it counts."""
    held = frozenset(ids)
    return Line(words, soft, "actions" if held else "", (title, held), chip)


def line_link(reading: PlanReading, line: LineRow) -> Line:
    """A line of the plan that opens."""
    chip = STATUS[reading.status[line.id]] if line.commitment else None
    if not line.label:
        return Line(short(line.text, 44), "", "line", line.id, chip)
    return Line(line.label, short(line.text, 90), "line", line.id, chip)


def priority_link(row: PlanPriorityRow) -> Line:
    """A priority that opens."""
    named = row.label not in ("", "Priority")
    return Line(
        row.label if named else short(row.title, 44),
        short(row.title, 90) if named else "",
        "priority",
        row.id,
    )


def short(text: str, most: int) -> str:
    """So much of a text that a narrow panel has room."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[:most].rsplit(" ", 1)[0] + "…"


# -- progress


def progress_passages(got: Progress, title: str, name: str = "How it goes") -> tuple[Passage, ...]:
    """What rolls up: commitments, actions, and the forums they are of, each number with its records."""
    lines = []
    if got.lines.of:
        lines.append(Line(f"{got.lines} commitments done", "", "lines", (title, frozenset(got.lines.of))))
    if got.late_lines:
        lines.append(Line(f"{len(got.late_lines)} late", "", "lines", (f"{title}: late", frozenset(got.late_lines)),
                          Chip("Late", Tone.BAD)))  # fmt: skip
    if got.slipping:
        lines.append(Line(f"{len(got.slipping)} slipping", "a step is late before the line is", "lines",
                          (f"{title}: slipping", frozenset(got.slipping)), Chip("Slipping", Tone.WARN)))  # fmt: skip
    if got.part_done:
        lines.append(Line(f"{len(got.part_done)} part done", "", "lines",
                          (f"{title}: part done", frozenset(got.part_done))))  # fmt: skip
    if got.actions.of:
        lines.append(records(f"{got.actions} actions done", "", title, got.actions.of))
    if got.late:
        lines.append(
            records(
                f"{len(got.late)} action{'' if len(got.late) == 1 else 's'} late",
                "",
                f"{title}: late",
                got.late,
            )
        )
    bar = (got.lines.part, got.lines.whole) if got.lines.of else None
    made = [Passage(name, tuple(lines), bar=bar, empty="No action feeds it yet.")]
    forums = [
        records(
            each.code or each.name or "No forum",
            f"{each.done} done" + (f", {len(each.late)} late" if each.late else ""),
            f"{title}, {each.name or 'no forum'}",
            each.done.of,
            Chip(f"{len(each.late)} late", Tone.BAD) if each.late else None,
        )
        for each in got.forums
    ]
    if forums:
        made.append(Passage("Forum by forum", tuple(forums), bar=(got.actions.part, got.actions.whole)))
    return tuple(made)


# -- the plan and a priority


def plan_card(reading: PlanReading) -> Card:
    """The plan itself: its state, days, version, what it lacks, and its papers."""
    plan, today = reading.plan, reading.today
    chip = PLAN_STATES[plan.state]
    if plan.overdue(today):
        chip = Chip("Not approved in time", Tone.BAD)
    approved = say_date(plan.agreed_on) if plan.agreed_on else ""
    if plan.agreed_on and plan.agreed_by:
        approved += f", by {plan.agreed_by}"
    due = f"{say_date(plan.due_on)}, {say_distance(plan.due_on, today)}" if plan.due_on else ""
    life = " to ".join(say_date(day) for day in (plan.from_day, plan.to_day) if day)
    own = community_owned(reading.file.lines)
    left = to_be_agreed(reading.file.lines)
    feeds = [line for line in reading.file.lines if line.feeds_county]
    facts: list[tuple[str, str | Chip]] = [
        ("Of", plan.body),
        ("Year", plan.year),
        ("Life", life),
        ("In place by", due if plan.state is PlanState.DRAFT else ""),
        ("Approved", approved),
        ("Version", f"{plan.version}, last changed {say_date(plan.changed_on)}" if plan.changed_on else ""),
        ("Printed as", LAYOUTS[plan.layout]),
        ("County", plan.county),
        ("What it says", plan.summary),
    ]
    counts = [
        Line(f"{len(left)} target{'' if len(left) == 1 else 's'} to be agreed", "never counted as missed", "lines",
             ("To be agreed", frozenset(line.id for line in left))),
        Line(f"{own.part} owned by the community", f"of {own.whole} commitments", "lines",
             ("Owned by the community", frozenset(own.ids))),
        Line(f"{len(feeds)} for the county agreement", "", "lines",
             ("Feeds the county agreement", frozenset(line.id for line in feeds))),
    ]  # fmt: skip
    counts = [line for line, ids in zip(counts, (left, own.ids, feeds), strict=True) if ids]
    deeds = [
        Deed("Change", "change_plan", "edit", "E"),
        Deed("Print", "print_plan", "print", "Ctrl+P"),
        Deed("Refresh the year", "refresh", "repeat", "F"),
    ]
    if plan.state is PlanState.DRAFT:
        deeds.insert(0, Deed("Approve", "approve", "gavel", look=""))
    passages = [*progress_passages(reading.progress(plan.id), plan.title)]
    if counts:
        passages.append(Passage("Counted apart", tuple(counts)))
    parts = tuple(_part_line(part) for part in seven_parts(reading.file))
    passages.append(Passage("The seven parts of the template", parts))
    if plan.follows_id is not None:
        passages.append(
            Passage("Against the year before", (Line("Kept, changed, dropped, new", "", "compare"),))
        )
    passages.append(resources_passage(reading.file.resources, Deed("Add", "resource", key=plan.id)))
    return Card(plan.title, plan.year, chip, "", tuple(deeds), tuple(facts), tuple(passages))


def _part_line(part: PlanPart) -> Line:
    percent = part.have.percent or 0
    tone = Tone.GOOD if percent == 100 else Tone.WARN if percent else Tone.BAD
    return Line(part.name.capitalize(), str(part.have), "part", part.name, Chip(f"{percent}%", tone))


def priority_card(reading: PlanReading, row: PlanPriorityRow) -> Card:
    """A priority: who answers for it, how it was chosen, what it lacks, and how it goes."""
    sides = reading.lacking_sides.get(row.id, ())
    life = " to ".join(say_date(day) for day in (row.from_day, row.to_day) if day)
    facts: list[tuple[str, str | Chip]] = [
        ("Sponsor", row.sponsor or "Nobody yet"),
        ("Champion", row.champion or (Chip("No champion", Tone.WARN) if row.is_priority else "Nobody yet")),
        ("Lead person", row.lead or "Nobody yet"),
        ("Life", life),
    ]
    if row.is_priority:
        facts.append(("Vulnerable", row.vulnerable or Chip("Groups not thought of", Tone.WARN)))
    if sides:
        facts.append(("Triangle", Chip(f"No {' or '.join(sides)} side", Tone.WARN)))
    notes = [note for note in reading.file.notes if note.plan_priority_id == row.id and note.line_id is None]
    passages = [
        *progress_passages(reading.progress(row.id), row.title),
        Passage(
            "How it was chosen",
            tuple(note_line(note) for note in notes if note.kind is NoteKind.EVIDENCE),
            Deed("Add", "note", key=(NoteKind.EVIDENCE, row.id)),
            empty="No evidence, workshop or decision is written down yet.",
        ),
        notes_passage([note for note in notes if note.kind is not NoteKind.EVIDENCE], row.id),
        resources_passage(
            [each for each in reading.file.resources if each.plan_priority_id == row.id],
            Deed("Add", "resource", key=row.id),
        ),
        changes_passage([change for change in reading.file.changes if change.plan_priority_id == row.id]),
    ]
    deeds = (
        Deed("Add a line", "line", "plus", "N", ""),
        Deed("Change", "change_priority", "edit", "E", key=row.id),
        Deed("Achievements", "achievements", "check", key=row.id),
        Deed("Note", "note", "note", "O", key=(None, row.id)),
    )
    return Card(row.heading, reading.plan.title, None, "", deeds, tuple(facts), tuple(passages))


# -- passages that several cards have


def note_line(note: PlanNoteRow) -> Line:
    """A note that opens, with who said it and when."""
    said = ", ".join(part for part in (say_date(note.on_day), note.body or note.said_by) if part)
    return Line(said, note.text, "edit_note", note.id)


def notes_passage(notes: Sequence[PlanNoteRow], key: UUID) -> Passage:
    lines = []
    for note in notes:
        shown = note_line(note)
        lines.append(Line(f"{NOTES[note.kind]}, {shown.words}", shown.soft, shown.verb, shown.key))
    return Passage(
        "Notes", tuple(lines), Deed("Add", "note", "plus", "O", key=(None, key)), empty="No notes yet."
    )


def resources_passage(rows: Sequence[PlanResourceRow], add: Deed) -> Passage:
    lines = []
    for row in rows:
        what = say_pence(row.pence) if row.pence is not None else RESOURCES[row.kind]
        soft = ", ".join(part for part in (row.text, row.agency, row.how_used) if part)
        lines.append(Line(what, soft, "edit_resource", row.id))
    pence = sum(row.pence or 0 for row in rows)
    title = f"Resources, {say_pence(pence)}" if pence else "Resources"
    return Passage(title, tuple(lines), add, empty="No people, money or help in kind is written down.")


def changes_passage(rows: Sequence[PlanChangeRow]) -> Passage:
    return Passage("Change log", tuple(change_line(row) for row in rows))


def change_line(row: PlanChangeRow) -> Line:
    """One entry of the change log: when and by whom, and the old and the new."""
    who = ", ".join(part for part in (say_date(row.on_day), row.agreed_by) if part)
    words = (
        f"{row.what}: {row.was} → {row.now}" if row.was and row.now else f"{row.what}: {row.was or row.now}"
    )
    return Line(who, words, "meeting" if row.meeting_id else "change", row.meeting_id or row.id)
