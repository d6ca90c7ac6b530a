"""Items of a check as rows: a line for each, or a grid of those asked by what they are asked."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from cspdesk.domain.check_sheets import SIX, Checklist, Item, Sheet
from cspdesk.domain.dates import say_date_short
from cspdesk.services.checks import Filled
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.risk.matrix_grid import narrow
from cspdesk.ui.risk.risk_words import TONE_OF
from cspdesk.ui.rows_model import Column

_DASH = "–"
_WIDE = 700
MANY = ("agency", "member")
"""Checks that ask every question of several: they are shown as a grid."""


@dataclass(frozen=True)
class ItemRow:
    """One item; `result` says what came of a hallmark, `before` last year's answer."""

    item: Item
    words: str
    sub: str
    chip: Chip | None
    before: str | None

    @property
    def id(self) -> UUID:
        return self.item.id


@dataclass(frozen=True)
class AskedRow:
    """One of those asked, with an item for each question."""

    id: str
    name: str
    items: Mapping[str, Item]
    # The last row counts the gaps of each question instead.
    gaps: Mapping[str, int] = field(default_factory=dict)


def answer_chip(own: Checklist, word: str) -> Chip | None:
    found = own.answer(word)
    return Chip(found.word, TONE_OF[found.tone]) if found is not None else None


def item_rows(filled: Filled, only: frozenset[UUID] | None = None) -> list[ItemRow]:
    """A row for each item, or for those chosen."""
    own = filled.checklist
    before = {each.item.id: each.before for each in filled.compared}
    results = {result.name: result for result in filled.hallmarks}
    rows = []
    for item in filled.items:
        if only is not None and item.id not in only:
            continue
        words = item.part if own.each == "group" else item.text
        said = [item.section] if own.each != "group" else []
        if own.statutory and item.section != SIX:
            said.append("statutory" if item.statutory else "suggested")
        if item.section == SIX and item.text in results:
            still = len(results[item.text].open_items)
            said.append("met" if results[item.text].met else f"{still} open")
        elif item.part and own.each != "group":
            said.append(item.part)
        rows.append(
            ItemRow(item, words, "  ·  ".join(said), answer_chip(own, item.answer), before.get(item.id))
        )
    return rows


def item_columns(filled: Filled) -> tuple[Column[ItemRow], ...]:
    own = filled.checklist
    groups = own.each == "group"
    made: list[Column[ItemRow]] = [
        Column("text", "Group" if groups else "Item", lambda row: row.words, sub=lambda row: row.sub,
               tip=lambda row: row.words, width=224 if groups else 0),
        Column("answer", "Answer", lambda row: row.item.answer, width=_answer_width(own), chip=lambda row: row.chip,
               tone=lambda row: "" if row.item.answer else "faint"),
    ]  # fmt: skip
    if filled.before is not None:
        made.append(
            Column("before", filled.before.year, lambda row: row.before or _DASH, width=96, tone=_before_tone,
                   head_tip="The answer of the sheet before", search=False)
        )  # fmt: skip
    made += [
        Column("evidence", own.evidence, _evidence, width=0 if groups else 170, most=0 if groups else 360,
               sub=_change, tip=_all),
        Column("actions", "Actions", lambda row: str(row.item.actions) if row.item.actions else "",
               lambda row: row.item.actions, "right", 74, link=True, search=False),
    ]  # fmt: skip
    return tuple(made)


def _answer_width(own: Checklist) -> int:
    return 176 if max(len(each.word) for each in own.scale) > 14 else 124


def _before_tone(row: ItemRow) -> str:
    return "soft" if row.before == row.item.answer else "accent_text"


def _evidence(row: ItemRow) -> str:
    return " ".join(row.item.evidence.split())


def _change(row: ItemRow) -> str:
    if not row.item.adjustment:
        return ""
    day = say_date_short(row.item.due) if row.item.due is not None else "no date"
    return f"{row.item.adjustment}: {row.item.owner or 'nobody yet'}, {day}"


def _all(row: ItemRow) -> str:
    return "\n".join(part for part in (row.item.evidence, _change(row)) if part)


def asked_rows(filled: Filled) -> list[AskedRow]:
    """A row for each agency or member."""
    found: dict[str, dict[str, Item]] = {}
    for item in filled.items:
        found.setdefault(item.part, {})[item.text] = item
    counted = {each.text: len(each.gaps) for each in filled.questions}
    return [
        *(AskedRow(part, part, items) for part, items in found.items()),
        AskedRow("", "Gaps", {}, counted),
    ]


def questions(filled: Filled) -> list[str]:
    return list(dict.fromkeys(item.text for item in filled.items))


def asked_columns(filled: Filled) -> tuple[Column[AskedRow], ...]:
    """A column for each question, with how many gaps it has over it."""
    own = filled.checklist
    return (
        Column("part", own.part, lambda row: row.name, width=130, tip=lambda row: row.name,
               bold=lambda row: bool(row.gaps)),
        *(
            Column[AskedRow](
                f"q{place}", narrow(own.short(text), 11), partial(_cell, text), width=92,
                tone=partial(_cell_tone, own, text), head_tip=text, tip=partial(_cell_tip, text), search=False,
            )
            for place, text in enumerate(questions(filled))
        ),
        Column("gaps", "Gaps", partial(_gaps, own), partial(_gap_sort, own), "right", 60, search=False),
    )  # fmt: skip


def _cell(text: str, row: AskedRow) -> str:
    if row.gaps:
        return str(row.gaps.get(text, 0))
    item = row.items.get(text)
    return (item.answer if item is not None else "") or _DASH


def _cell_tone(own: Checklist, text: str, row: AskedRow) -> str:
    item = row.items.get(text)
    found = own.answer(item.answer) if item is not None else None
    return "faint" if found is None else {"bad": "bad", "good": "good", "warn": "warn"}.get(found.tone, "")


def _cell_tip(text: str, row: AskedRow) -> str:
    item = row.items.get(text)
    return f"{text}\n{item.evidence}".strip() if item is not None else text


def _gap_sort(own: Checklist, row: AskedRow) -> int:
    return sum(row.gaps.values()) or sum(own.is_gap(item.answer) for item in row.items.values())


def _gaps(own: Checklist, row: AskedRow) -> str:
    return str(_gap_sort(own, row) or "")


# The sheets


class SheetSays:
    """What the list of sheets says on one day."""

    def __init__(self) -> None:
        self._today = dt.date.min

    def at(self, today: dt.date) -> None:
        self._today = today

    def columns(self) -> tuple[Column[Sheet], ...]:
        return (
            Column("title", "Check", lambda row: row.title, sub=_sheet_sub, tip=_sheet_sub),
            Column("answered", "", lambda row: f"{row.answered}/{row.items}", lambda row: row.unanswered, "right", 62,
                   head_tip="Answered", search=False),
            Column("state", "", lambda row: self.chip(row).word, lambda row: row.done_on is not None, width=84,
                   chip=self.chip, head_tip="Done or open"),
        )  # fmt: skip

    def chip(self, row: Sheet) -> Chip:
        if row.done_on is not None:
            return Chip("Done", Tone.GOOD)
        if row.overdue(self._today):
            return Chip("Late", Tone.BAD)
        return Chip("Open", Tone.INFO)


def _sheet_sub(row: Sheet) -> str:
    return "  ·  ".join(part for part in (row.year, row.subject_words) if part)
