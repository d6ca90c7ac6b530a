"""The rows of every view of a plan: one shape, so that one list shows them all."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.plan_rows import LineRow, PlanPriorityRow
from cspdesk.ui.plan.plan_words import NOTES, ROLES, STATUS, groups_of
from cspdesk.ui.plan.reading import PlanReading
from cspdesk.ui.rows_model import Column
from cspdesk.ui.tokens import Chip, Tone


@dataclass(frozen=True)
class Item:
    """One row; `head` are the words of a heading, `what` says what its id is of.

    `undone` says why a line that nobody is to do has no day and no status.
    """

    id: Any
    what: str = "line"
    words: str = ""
    head: str = ""
    label: str = ""
    who: str = ""
    due: dt.date | None = None
    numbers: tuple[str, ...] = ()
    chip: Chip | None = None
    also: str = ""
    zero: bool = False
    undone: str = ""


NOTHING_YET = "No action yet"
_TITLE = 36
_DASH = "\N{EN DASH}"


def _words(item: Item) -> str:
    return item.words


def _label(item: Item) -> str:
    return item.label


def _who(item: Item) -> str:
    return item.who


def _due(item: Item) -> str:
    return say_date_short(item.due) if item.due else _DASH if item.undone else ""


def _due_tip(item: Item) -> str:
    return say_date(item.due) if item.due else item.undone


def _due_sort(item: Item) -> str:
    return item.due.isoformat() if item.due else ""


def _chip(item: Item) -> Chip | None:
    return item.chip


def _chip_word(item: Item) -> str:
    return item.chip.word if item.chip else _DASH if item.undone else ""


def _chip_tip(item: Item) -> str:
    return item.chip.word if item.chip else item.undone


def _also(item: Item) -> str:
    return item.also


def _tone(item: Item) -> str:
    return "soft" if item.words == NOTHING_YET else ""


_ICONS = {"step": "flag", "action": "actions"}


def _icon(item: Item) -> str:
    return _ICONS.get(item.what, "")


class _Number:
    """The text of a numbered column."""

    def __init__(self, place: int) -> None:
        self._place = place

    def __call__(self, item: Item) -> str:
        return item.numbers[self._place] if self._place < len(item.numbers) else ""

    def sort(self, item: Item) -> int:
        said = self(item).split()
        return int(said[0].replace(",", "").rstrip("%")) if said and said[0][:1].isdigit() else -1


def head_of(item: Item) -> str:
    return item.head


def columns(words: str, titles: dict[str, str]) -> tuple[Column[Item], ...]:
    """The columns of a view: its words first, then those it names: label, who, due, chip, or numbers n0 to n3."""
    known: dict[str, Column[Item]] = {
        "label": Column("label", titles.get("label", ""), _label, width=92),
        "who": Column("who", titles.get("who", ""), _who, width=140, most=220),
        "due": Column("due", titles.get("due", ""), _due, sort=_due_sort, width=100, tip=_due_tip),
        "chip": Column(
            "chip",
            titles.get("chip", ""),
            _chip_word,
            chip=_chip,
            width=124,
            head_tip="How it stands",
            tip=_chip_tip,
        ),
        "lacks": Column("lacks", titles.get("lacks", ""), _chip_word, chip=_chip, width=164),
    }
    first: Column[Item] = Column(
        "words", words, _words, wrap=True, tip=_words, also=_also, tone=_tone, icon=_icon
    )
    made = [first]
    for key, title in titles.items():
        if key in known:
            made.append(known[key])
        else:
            number = _Number(int(key[1:]))
            made.append(Column(key, title, number, sort=number.sort, align="right", width=76))
    return tuple(made)


# -- lines


def line_item(reading: PlanReading, line: LineRow, chip: Chip | None = None) -> Item:
    """A line of the plan; its words are found by its tags, its partners and its role too."""
    status = reading.status[line.id]
    told = line.commitment or line.to_be_agreed or status.value in ("late", "done", "dropped")
    if not reading.fed and status.value == "not begun":
        told = False  # not known yet
    also = (ROLES[line.role], line.owner, line.label, line.objective, line.code, *line.elements, *line.themes,
            *line.deliveries, *line.sides, *(name for _, name in line.partners),
            "county" if line.feeds_county else "")  # fmt: skip
    return Item(
        line.id,
        "line",
        f"{line.text} ({line.entry}: {line.entry_state.replace('_', ' ')})"
        if line.entry_state
        else line.text,
        label=line.label,
        who=line.owner,
        due=line.due,
        chip=chip or (STATUS[status] if told else None),
        also=" ".join(also),
        undone="" if line.commitment else _undone(line),
    )


def _undone(line: LineRow) -> str:
    return f"{ROLES[line.role]}: told, not done, so it has no day and no status of its own."


def line_items(
    reading: PlanReading, lines: Iterable[LineRow], one: UUID | None, filtered: bool
) -> list[Item]:
    """Lines under the headings of the plan's own layout; of the whole plan, priority by priority."""
    held, made = list(lines), []
    for priority in reading.file.priorities:
        if one is not None and priority.id != one:
            continue
        own = [line for line in held if line.plan_priority_id == priority.id]
        if one is not None:
            made.append(
                Item(priority.id, "priority", "About this priority", who=priority.champion or priority.lead)
            )
        for number, (heading, under) in enumerate(groups_of(reading.plan, own)):
            if not under and (filtered or one is None or heading not in reading.plan.objectives):
                continue
            said = heading if one is not None else f"{short_name(priority)} · {heading}"
            made.append(Item(("head", priority.id, number), "head", head=said))
            made += [line_item(reading, line) for line in under]
            if not under:
                made.append(Item(("none", priority.id, number), "none", NOTHING_YET))
    if one is None:
        made.insert(0, Item(reading.plan.id, "plan", "About this plan"))
    return made


def short_name(priority: PlanPriorityRow) -> str:
    """The number of a priority, or the beginning of its title."""
    if priority.label not in ("", "Priority"):
        return priority.label
    flat = " ".join(priority.title.split())
    return flat if len(flat) <= _TITLE else flat[:_TITLE].rsplit(" ", 1)[0] + "…"


def grouped(reading: PlanReading, items: Iterable[tuple[UUID, Item]]) -> list[Item]:
    """Rows under the headings of their priorities."""
    held: dict[UUID, list[Item]] = {}
    for priority_id, item in items:
        held.setdefault(priority_id, []).append(item)
    made = []
    for priority in reading.file.priorities:
        if priority.id in held:
            made += [Item(("head", priority.id), "head", head=priority.heading), *held[priority.id]]
    return made


def under(head: str, items: Iterable[Item]) -> list[Item]:
    """Rows under one heading; nothing when there are none."""
    held = list(items)
    return [Item(("head", head), "head", head=head), *held] if held else []


def count_chip(count: int) -> Chip | None:
    """What stands at zero is highlighted."""
    return Chip("None", Tone.BAD) if not count else None


def note_item(note: Any, today: dt.date) -> Item:
    """A note of any kind; a question says whether it is answered."""
    from cspdesk.domain.plan_kinds import NoteKind

    chip = None
    if note.kind is NoteKind.QUESTION:
        late = note.due is not None and note.due < today
        chip = (
            Chip("Answered", Tone.GOOD)
            if note.answered
            else Chip("Late" if late else "To answer", Tone.BAD if late else Tone.WARN)
        )
    elif note.kind is NoteKind.COMMENT:
        chip = Chip("Answered", Tone.GOOD) if note.answered else Chip("No answer yet", Tone.QUIET)
    who = note.body or note.said_by or note.action
    due = note.due if note.kind is NoteKind.QUESTION else note.on_day
    return Item(
        note.id, "note", note.text, label=NOTES[note.kind], who=who, due=due, chip=chip, also=note.answer
    )
