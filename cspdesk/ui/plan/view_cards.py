"""The cards of what the other views of a plan list: notes, changes, tags, parts, partners, areas, actions."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from cspdesk.domain.dates import say_date, say_day
from cspdesk.domain.kinds import Kind
from cspdesk.domain.money import say_pence
from cspdesk.domain.plan_checks import seven_parts, tag_counts
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.plan_owing import Owes, owes
from cspdesk.domain.plan_rows import SIDES, AreaPlanRow, LineRow, PlanChangeRow, PlanNoteRow
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.link_lines import Line
from cspdesk.ui.plan.card import Card, Deed, Passage
from cspdesk.ui.plan.cards import Facts, line_link, priority_link
from cspdesk.ui.plan.plan_words import AREAS, NOTES
from cspdesk.ui.plan.reading import PlanReading
from cspdesk.ui.plan.view_rows import SPREAD


def note_card(reading: PlanReading, note: PlanNoteRow) -> Card:
    line = reading.lines.get(note.line_id) if note.line_id else None
    priority = reading.priorities.get(note.plan_priority_id) if note.plan_priority_id else None
    facts: Facts = (
        ("Day", say_date(note.on_day)),
        ("Said by", note.said_by),
        ("Forum", note.body),
        ("Action", note.action),
        ("Answer due", say_day(note.due, reading.today) if note.due else ""),
        ("Answered", say_date(note.done_on) if note.done_on else ""),
        ("Answer" if note.kind in (NoteKind.QUESTION, NoteKind.COMMENT) else "And", note.answer),
        ("Years", ", ".join(note.years)),
        ("For the public", "may be printed" if note.public else ""),
    )
    links = []
    if line is not None:
        links.append(line_link(reading, line))
    if priority is not None:
        links.append(priority_link(priority))
    if note.meeting_id is not None:
        day = say_date(note.meeting_day) if note.meeting_day else "The meeting"
        links.append(Line(day, "the meeting", "meeting", note.meeting_id))
    if note.action_id is not None:
        links.append(Line(note.action or "The action", "", "action", note.action_id))
    deeds = [Deed("Change", "edit_note", "edit", "E", key=note.id)]
    if note.kind is NoteKind.QUESTION and not note.answered:
        deeds.insert(0, Deed("Answer", "edit_note", "check", "E", "", note.id))
        deeds.pop()
    if note.kind is NoteKind.LESSON:
        deeds.insert(0, Deed("Make lines in later years", "roll_out", "repeat", "", "", note.id))
    passages = (Passage("It is about", tuple(links)),) if links else ()
    return Card(NOTES[note.kind], "", None, note.text, tuple(deeds), facts, passages)


def change_card(reading: PlanReading, row: PlanChangeRow) -> Card:
    line = reading.lines.get(row.line_id) if row.line_id else None
    priority = reading.priorities.get(row.plan_priority_id) if row.plan_priority_id else None
    facts: Facts = (
        ("It was", row.was),
        ("It is now", row.now),
        ("Agreed by", row.agreed_by),
        ("On", say_date(row.on_day)),
        ("Why", row.reason),
    )
    links = []
    if row.meeting_id is not None:
        day = say_date(row.meeting_day) if row.meeting_day else "The meeting"
        links.append(Line(day, "the meeting that agreed it", "meeting", row.meeting_id))
    if line is not None:
        links.append(line_link(reading, line))
    if priority is not None:
        links.append(priority_link(priority))
    passages = (Passage("It is about", tuple(links)),) if links else ()
    return Card(row.what.capitalize(), "", None, "", (), facts, passages)


def tag_card(reading: PlanReading, key: str, tag: str, shown: Sequence[LineRow]) -> Card:
    """A tag and the commitments that carry it."""
    plan = reading.plan
    lists: dict[str, tuple[str, ...]] = {
        "elements": plan.elements, "themes": plan.themes, "deliveries": plan.deliveries,
        "objectives": plan.objectives, "sides": SIDES,
    }  # fmt: skip
    name, rule = next((head, rule) for each, head, rule in SPREAD if each == key)
    found = next((each for each in tag_counts(shown, lists[key], rule) if each.tag == tag), None)
    ids = found.ids if found is not None else ()
    lines = tuple(line_link(reading, reading.lines[each]) for each in ids)
    chip = None if ids else Chip("None", Tone.BAD)
    empty = "No action carries it: choose a line, and tick it there with E."
    return Card(
        tag.capitalize(), name, chip, "", (), (), (Passage("Actions that carry it", lines, empty=empty),)
    )


def part_card(reading: PlanReading, name: str) -> Card:
    """One of the seven parts, and the priorities that lack it."""
    part = next(each for each in seven_parts(reading.file) if each.name == name)

    def links(ids: Iterable[UUID]) -> tuple[Line, ...]:
        return tuple(priority_link(reading.priorities[each]) for each in ids)

    return Card(
        name.capitalize(),
        f"{part.have} priorities have it",
        None,
        "",
        (),
        (),
        (
            Passage("Lacking", links(part.lacking), empty="No priority lacks it."),
            Passage("There", links(part.have.ids)),
        ),
    )


def owes_card(reading: PlanReading, key: Any) -> Card:
    """What a partner owes: the lines it leads or shares and its actions, late ones first."""
    found = owes(reading.file, reading.today)
    if key == "owes":
        every = {record for each in found for record in each.owed}
        return Card(
            "Everybody",
            f"{len(every)} commitments and actions of the plan; what is shared counts once in the sum.",
        )
    each = next(row for row in found if ("owes", row.name, row.agency_id, row.community) == key)
    return _owed_card(reading, each)


def _owed_card(reading: PlanReading, each: Owes) -> Card:
    late, shared = set(each.late), set(each.shared)
    feeds = {feed.record_id: feed for feed in reading.file.feeds if feed.kind is Kind.ACTION}
    lines = []
    for key in sorted(each.lines, key=lambda key: key not in late):
        shown = line_link(reading, reading.lines[key])
        soft = (
            f"{shown.soft} (shared)"
            if key in shared and shown.soft
            else "shared"
            if key in shared
            else shown.soft
        )
        lines.append(Line(shown.words, soft, shown.verb, shown.key, shown.chip))
    actions = []
    for key in sorted(each.actions, key=lambda key: key not in late):
        feed = feeds[key]
        chip = (
            Chip("Late", Tone.BAD)
            if key in late
            else Chip("Done", Tone.GOOD)
            if feed.state == "done"
            else None
        )
        actions.append(Line(feed.ref, feed.words, "action", key, chip))
    facts: Facts = (
        ("Owes", str(len(each.owed))),
        ("Done", str(len(each.done))),
        ("Late", Chip(str(len(each.late)), Tone.BAD) if each.late else "0"),
        ("Shared", str(len(each.shared))),
    )
    deeds = (Deed("Open", "agency", "external", key=each.agency_id),) if each.agency_id else ()
    return Card(
        each.name,
        "A community group" if each.community else "",
        None,
        "",
        (*deeds, Deed("Print", "print_partners", "print", "Ctrl+P", key=each.agency_id)),
        facts,
        (Passage("Of the plan", tuple(lines)), Passage("Actions", tuple(actions))),
    )


def area_card(row: AreaPlanRow) -> Card:
    """A forum and its own plan."""
    there = row.plan_id is not None
    facts: Facts = (
        ("From", say_date(row.from_day) if row.from_day else ""),
        ("Until", say_date(row.to_day) if row.to_day else ""),
    )
    deeds: tuple[Deed, ...] = (Deed("Give it a plan", "give_area", "plus", "N", "", row.body_id),)
    if there:
        deeds = (
            Deed("Print", "print_area", "print", "Ctrl+P", "", row.body_id),
            Deed("Open", "open_area", "external", "", key=row.plan_id),
            Deed("Change", "change_area", "edit", "E", key=row.plan_id),
            Deed("Drop", "drop_area", "trash", "Delete", key=row.plan_id),
        )
        if row.state == "expired":
            deeds = (
                Deed("Give it a new plan", "give_area", "plus", "N", "", row.body_id),
                *deeds[:2],
                *deeds[3:],
            )
    links = (Line(row.name, "the forum", "body", row.body_id),)
    return Card(row.name, row.code, AREAS[row.state], "", deeds, facts, (Passage("It is of", links),))


def action_card(reading: PlanReading, action_id: UUID) -> Card:
    """An action that feeds the plan: what lacks at year's end, and the line it serves."""
    feeds = [feed for feed in reading.file.feeds if feed.record_id == action_id]
    if not feeds:
        return Card("This action feeds the plan no more")
    feed = feeds[0]
    facts: Facts = (
        ("Owner", feed.owner or Chip("Nobody yet", Tone.WARN)),
        ("Forum", feed.body),
        ("Due", say_day(feed.due, reading.today) if feed.due else ""),
        ("Closed", say_date(feed.done_on) if feed.done_on else ""),
        ("Spent", say_pence(feed.spent_pence)),
    )
    notes = [note for note in reading.file.notes if note.action_id == action_id]
    deeds = (
        Deed("Open", "action", "external", "", "", action_id),
        Deed("What difference it made", "note", "note", "O", key=(NoteKind.EVALUATION, action_id)),
        Deed("Value for money", "note", "note", "", key=(NoteKind.VALUE_FOR_MONEY, action_id)),
    )
    lines = tuple(line_link(reading, reading.lines[each.line_id]) for each in feeds)
    chip = Chip(feed.state.capitalize(), Tone.GOOD if feed.state == "done" else Tone.INFO)
    return Card(
        feed.ref, feed.body, chip, feed.words, deeds, facts,
        (Passage("It feeds", lines), _notes_of(notes)),
    )  # fmt: skip


def _notes_of(notes: Sequence[PlanNoteRow]) -> Passage:
    return Passage("Notes", tuple(Line(NOTES[note.kind], note.text, "edit_note", note.id) for note in notes))


def old_card(line: LineRow) -> Card:
    """A line of the year before that was not carried on."""
    facts: Facts = (("Lead", line.owner), ("Due", say_date(line.due) if line.due else line.timescale))
    deeds = (Deed("Open it there", "line", "external", key=line.id),)
    return Card(line.label or "A line of the year before", "Not carried on", Chip("Dropped", Tone.BAD), line.text,
                deeds, facts)  # fmt: skip
