"""Blocks of text that prints share: help lines, signposts, stories, long-term aims, statements."""

import datetime as dt
from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.domain.publications import BlockRow
from cspdesk.errors import Refused
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_block_dialog import Ui_BlockDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.pictures_panel import PicturesPanel
from cspdesk.ui.publications.publication_words import BLOCKS
from cspdesk.ui.publications.tab import Keep, Tab
from cspdesk.ui.rows_model import Column

WAITING, UNCHECKED, BLOCK_REVIEW = "Stories to approve", "Not checked for 6 months", "Review is due"
_ALL, EMPTY = "All blocks", "To be completed"


class BlockDialog(FormDialog):
    """A new block of text, or one that is there; `saved` is its id."""

    def __init__(
        self, desk: Desk, row: BlockRow | None, kind: BlockKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            desk, Ui_BlockDialog(), "New block of text" if row is None else "Change block", parent
        )
        self._row = row
        self.saved: UUID | None = None
        ui = self.ui
        for each, words in BLOCKS.items():
            ui.kind.addItem(words, each)
        choose(ui.kind, kind)
        ui.body.set_choices([Choice(b.name, b.id, b.code) for b in desk.services.bodies.names()])
        ui.onLeaflets.setChecked(row is None)
        for day in (ui.approvedOn, ui.checkedOn, ui.reviewOn):
            day.set_base(desk.today())
        if row is not None:
            self._show(row)
        ui.title.setFocus()

    def _show(self, row: BlockRow) -> None:
        ui = self.ui
        choose(ui.kind, row.kind)
        ui.kind.setEnabled(False)
        for field, text in (
            (ui.title, row.title),
            (ui.text, row.text),
            (ui.whoFor, row.who_for),
            (ui.hours, row.hours),
            (ui.phone, row.phone),
            (ui.email, row.email),
            (ui.web, row.web),
            (ui.topic, row.topic),
            (ui.approvedBy, row.approved_by),
        ):
            field.set_text(text)
        ui.body.set_id(row.body_id)
        ui.approvedOn.set_date(row.approved_on)
        ui.checkedOn.set_date(row.checked_on)
        ui.reviewOn.set_date(row.review_on)
        ui.onLeaflets.setChecked(row.on_leaflets)

    def save(self) -> None:
        ui, publications = self.ui, self.desk.services.publications
        approved_by, approved_on = ui.approvedBy.text().strip(), ui.approvedOn.date()
        if bool(approved_by) != bool(approved_on):
            raise Refused("An approval has a name and a day: type both, or neither.")
        values: dict[str, Any] = {
            "who_for": ui.whoFor.text().strip(),
            "hours": ui.hours.text().strip(),
            "phone": ui.phone.text().strip(),
            "email": ui.email.text().strip(),
            "web": ui.web.text().strip(),
            "topic": ui.topic.text().strip(),
            "body_id": ui.body.sure(),
            "checked_on": ui.checkedOn.date(),
            "review_on": ui.reviewOn.date(),
            "on_leaflets": ui.onLeaflets.isChecked(),
        }
        row = self._row
        if row is None:
            values |= {"approved_by": approved_by, "approved_on": approved_on}
            self.saved = publications.add_block(
                ui.kind.currentData(), ui.title.text(), ui.text.text().strip(), **values
            )
            return
        if (approved_by, approved_on) != (row.approved_by, row.approved_on):
            values |= {"approved_by": approved_by, "approved_on": approved_on}
        publications.change_block(
            row.id, title=ui.title.text().strip(), text=ui.text.text().strip(), **values
        )
        self.saved = row.id


class BlocksTab(Tab):
    """Change a number once: every new print shows it."""

    new_words = "New block"
    kinds: ClassVar[tuple[Kind, ...]] = (Kind.TEXT_BLOCK, Kind.BODY, Kind.ATTACHMENT)

    def __init__(self, desk: Desk) -> None:
        buttons = (
            ("Change…", "edit", "change"),
            ("Checked today", "check", "check"),
            ("Approve", "gavel", "approve"),
        )
        super().__init__(desk, "Blocks of text", buttons, 62)
        self._text = parts.label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.record.add(self._text)
        self.pictures = PicturesPanel(desk, Kind.TEXT_BLOCK)
        self.record.add(self.pictures)
        self.set_list(
            _columns(desk),
            (
                "No blocks of text yet",
                "Help lines, signposts, stories and statements are typed once here, and every new print shows them.",
                "New block…",
                "note",
            ),
        )
        self.set_which("Which blocks", (_ALL, EMPTY, WAITING, UNCHECKED, BLOCK_REVIEW, *BLOCKS.values()))
        self.add_command("Remove this block", self._on_remove, "", "trash")

    def refresh(self, changes: Changes | None) -> None:
        self.rows.set_rows(self.desk.services.publications.blocks())
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        row: BlockRow | None = self.rows.current_row()
        if row is None or row.id != key:
            return
        today = self.desk.today()
        self.record.set_head(row.title, BLOCKS[row.kind], _chip(row, self.desk))
        self.record.facts.set_facts(
            [
                ("For", row.who_for),
                ("Telephone", row.phone),
                ("E-mail", row.email),
                ("Web", row.web),
                ("Hours", row.hours),
                ("Topic", row.topic),
                ("On leaflets", "Yes" if row.on_leaflets else "Only where it is chosen"),
                (
                    "Approved",
                    _by(row.approved_by, say_date(row.approved_on, today) if row.approved_on else ""),
                ),
                ("Checked", say_date(row.checked_on, today) if row.checked_on else "Not yet"),
                ("Review by", _review(row, today)),
            ]
        )
        self._text.setText(row.text)
        self._text.setVisible(bool(row.text))
        story = row.kind is BlockKind.STORY
        self.pictures.setVisible(story)
        if story:
            self.pictures.show_owner(row.id)

    def keeps(self) -> Mapping[str, Keep]:
        today = self.desk.today()
        rules: dict[str, Keep] = {
            EMPTY: lambda row: not row.complete,
            WAITING: lambda row: row.kind is BlockKind.STORY and row.approved_on is None,
            UNCHECKED: lambda row: row.unchecked(today),
            BLOCK_REVIEW: lambda row: row.review_overdue(today),
        }
        return rules | {words: partial(_of_kind, kind) for kind, words in BLOCKS.items()}

    def new(self) -> None:
        chosen = next((kind for kind, words in BLOCKS.items() if words == self.which.currentText()), None)
        self._saved(BlockDialog(self.desk, None, chosen or BlockKind.HELP_LINE, self), "Block of text added.")

    def _on_remove(self) -> None:
        row: BlockRow | None = self.rows.current_row()
        if row is not None:
            self._did(
                partial(self.desk.services.publications.remove_block, row.id), f"{row.title} is removed."
            )

    def _do_change(self, row: BlockRow, key: Any) -> None:
        self._saved(BlockDialog(self.desk, row, row.kind, self), f"{row.title} changed.")

    def _do_check(self, row: BlockRow, key: Any) -> None:
        self._did(
            partial(self.desk.services.publications.check_block, row.id), f"{row.title} was checked today."
        )

    def _do_approve(self, row: BlockRow, key: Any) -> None:
        by = self.desk.services.store.person
        self._did(
            partial(self.desk.services.publications.approve_block, row.id, by),
            f"{row.title} is approved by {by}.",
        )


def _of_kind(kind: BlockKind, row: BlockRow) -> bool:
    return row.kind is kind


def _review(row: BlockRow, today: dt.date) -> str | Chip:
    if row.review_on is None:
        return ""
    said = say_date(row.review_on, today)
    return Chip(f"was due {said}", Tone.WARN) if row.review_overdue(today) else said


def _chip(row: BlockRow, desk: Desk) -> Chip | None:
    if not row.complete:
        return Chip("To be completed", Tone.WARN)
    if not row.may_be_used:
        return Chip("Waits for approval", Tone.WARN)
    if row.unchecked(desk.today()):
        return Chip("Not checked lately", Tone.WARN)
    if row.review_overdue(desk.today()):
        return Chip("Review is due", Tone.WARN)
    return Chip("In use", Tone.GOOD)


def _columns(desk: Desk) -> tuple[Column[BlockRow], ...]:
    return (
        Column("title", "Title", lambda row: row.title, sub=_reach, tip=lambda row: row.text),
        Column("kind", "Kind", lambda row: BLOCKS[row.kind], width=150),
        Column("checked", "Checked", lambda row: say_date_short(row.checked_on) if row.checked_on else "",
               lambda row: row.checked_on.toordinal() if row.checked_on else None, width=96),
        Column("state", "State", lambda row: (_chip(row, desk) or Chip("")).word, width=150,
               chip=lambda row: _chip(row, desk)),
    )  # fmt: skip


def _reach(row: BlockRow) -> str:
    ways = ", ".join(part for part in (row.phone, row.web, row.email) if part)
    return ways or " ".join(row.text.split())[:120]


def _by(name: str, day: str) -> str:
    return ", ".join(part for part in (name, day) if part)
