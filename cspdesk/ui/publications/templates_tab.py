"""The office's own flyers: which blocks stand in which order, with which colour, picture and words."""

from collections.abc import Sequence
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.domain.papers.flyers import TEMPLATE_WORDS, FlyerPart, FlyerTemplate, read_template
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.domain.publications import TemplateRow
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_flyer_template_dialog import Ui_FlyerTemplateDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.publications.publication_words import BLOCKS
from cspdesk.ui.publications.tab import Tab
from cspdesk.ui.rows_model import Column

_KEY = Qt.ItemDataRole.UserRole
_PAPER = "poster"
PARTS = {
    FlyerPart.WHAT: "What it is about",
    FlyerPart.WHEN: "When",
    FlyerPart.WHERE: "Where",
    FlyerPart.WHY: "Why come",
    FlyerPart.ACCESS: "Getting in",
    FlyerPart.PICTURE: "Picture",
    FlyerPart.WORDS: "Shared texts",
    FlyerPart.CODE: "QR code",
    FlyerPart.HELP: "Help lines",
}


class FlyerTemplateDialog(FormDialog):
    """A new template, or one that is there; `saved` is its id. Space takes a block in or out, Ctrl+Up moves it."""

    def __init__(self, desk: Desk, row: TemplateRow | None, parent: QWidget | None = None) -> None:
        title = "New template of a flyer" if row is None else "Change template"
        super().__init__(desk, Ui_FlyerTemplateDialog(), title, parent)
        self._row = row
        self.saved: UUID | None = None
        template = FlyerTemplate() if row is None else read_template(row.content)
        ui, publications = self.ui, desk.services.publications
        ui.colour.set_desk(desk)
        ui.colour.set_colour(template.colour)
        ui.picture.addItem("None", None)
        for picture in publications.printable_pictures():
            ui.picture.addItem(picture.caption or picture.name, picture.id)
        choose(ui.picture, template.picture)
        for name in TEMPLATE_WORDS:
            getattr(ui, name).set_text(template.words.get(name, ""))
        _offer(
            ui.blocks, [(part.value, PARTS[part]) for part in FlyerPart], [p.value for p in template.order]
        )
        texts = [b for b in publications.blocks() if b.may_be_used and b.kind is not BlockKind.HELP_LINE]
        known = [(str(block.id), f"{block.title}   {BLOCKS[block.kind].lower()}") for block in texts]
        ids = {name: str(block.id) for block in texts for name in (str(block.id), block.title, block.key)}
        _offer(ui.texts, known, [ids[name] for name in template.texts if name in ids])
        if not known:
            ui.texts.setEnabled(False)
            ui.textsLabel.setText("Shared texts: add them under Blocks of text")
        if row is not None:
            ui.name.set_text(row.name)
        ui.name.setFocus()

    def save(self) -> None:
        ui, publications = self.ui, self.desk.services.publications
        order = tuple(FlyerPart(key) for key in _ticked(ui.blocks))
        if FlyerPart.WHAT not in order:
            raise Refused(f"A flyer needs the block “{PARTS[FlyerPart.WHAT]}”: tick it.")
        words = {name: getattr(ui, name).text().strip() for name in TEMPLATE_WORDS}
        template = FlyerTemplate(
            order,
            ui.colour.edit.text().strip().lower(),
            ui.picture.currentData(),
            {name: text for name, text in words.items() if text},
            tuple(_ticked(ui.texts)),
        )
        content = template.to_content()
        read_template(_json(content))  # refuses what the papers would refuse
        own = None if self._row is None else self._row.id
        paper = _PAPER if self._row is None else self._row.paper
        self.saved = publications.keep_template(paper, ui.name.text(), content, own)


class TemplatesTab(Tab):
    """Templates the print room offers for every flyer and poster."""

    new_words = "New template"
    kinds: ClassVar[tuple[Kind, ...]] = (Kind.PAPER_TEMPLATE, Kind.TEXT_BLOCK, Kind.ATTACHMENT)

    def __init__(self, desk: Desk) -> None:
        buttons = (("Change…", "edit", "change"), ("Copy", "copy", "copy"), ("Use it", "print", "use"))
        super().__init__(desk, "Templates", buttons, 52)
        self.set_list(
            (Column("name", "Template", lambda row: row.name, sub=_blocks),),
            (
                "No templates yet",
                "Set up a flyer once - its blocks, colour, picture and words - and every one after it looks the same.",
                "New template…",
                "publications",
            ),
        )
        self.rows.sort_by("name")
        self.add_command("Remove this template", self._on_remove, "", "trash")

    def refresh(self, changes: Changes | None) -> None:
        self.rows.set_rows(self.desk.services.publications.templates())
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        row: TemplateRow | None = self.rows.current_row()
        template = self.desk.attempt(partial(read_template, row.content)) if row is not None else None
        if row is None or template is None:
            return
        blocks = self.desk.services.publications.blocks()
        titles = {name: block.title for block in blocks for name in (str(block.id), block.key)}
        self.record.set_head(row.name, "Flyers and posters")
        words = template.words
        self.record.facts.set_facts(
            [
                ("Blocks", _in_order(template.order)),
                ("Colour", template.colour or "The partnership’s"),
                ("Picture", "Its own" if template.picture is not None else ""),
                ("Line above", words.get("kicker", "")),
                ("Title", words.get("what", "")),
                ("Why", words.get("why", "")),
                ("QR code", words.get("code", "")),
                ("Help lines", words.get("help", "")),
                ("Shared texts", ", ".join(titles.get(key, key) for key in template.texts)),
            ]
        )

    def new(self) -> None:
        self._saved(FlyerTemplateDialog(self.desk, None, self), "Template kept.")

    def _on_remove(self) -> None:
        row: TemplateRow | None = self.rows.current_row()
        if row is not None:
            self._did(
                partial(self.desk.services.publications.remove_template, row.id), f"{row.name} is removed."
            )

    def _do_change(self, row: TemplateRow, key: Any) -> None:
        self._saved(FlyerTemplateDialog(self.desk, row, self), f"{row.name} changed.")

    def _do_copy(self, row: TemplateRow, key: Any) -> None:
        made = self.desk.attempt(partial(_copy, self.desk, row))
        if made is not None:
            self.read()
            self.choose(made)
            self.desk.say(f"{row.name} is copied.", undo=True)

    def _do_use(self, row: TemplateRow, key: Any) -> None:
        self.desk.go("printroom", (row.paper or _PAPER, None, {"template": str(row.id)}))


def _copy(desk: Desk, row: TemplateRow) -> UUID:
    content = read_template(row.content).to_content()
    return desk.services.publications.keep_template(row.paper, f"{row.name} (copy)", content)


def _in_order(order: Sequence[FlyerPart]) -> str:
    words = ", ".join(PARTS[part] for part in order)
    return words.lower().replace("qr code", "QR code")


def _blocks(row: TemplateRow) -> str:
    try:
        return _in_order(read_template(row.content).order)
    except Refused:
        return "damaged: set it up again"


def _json(content: Any) -> str:
    import json

    return json.dumps(content)


def _offer(listed: QListWidget, known: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
    """Fills a list whose ticked lines come first in their order; they move by dragging and by keyboard."""
    words = dict(known)
    for key in [*chosen, *(key for key, _ in known if key not in chosen)]:
        item = QListWidgetItem(words[key], listed)
        item.setData(_KEY, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
    listed.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
    listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    listed.setCurrentRow(0)
    listed.setToolTip("Space takes a line in or out; Ctrl+Up and Ctrl+Down move it")
    for keys, step in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
        short = QShortcut(QKeySequence(keys), listed)
        short.setContext(Qt.ShortcutContext.WidgetShortcut)
        short.activated.connect(partial(_move, listed, step))


def _move(listed: QListWidget, step: int) -> None:
    place = listed.currentRow()
    if 0 <= place + step < listed.count():
        item = listed.takeItem(place)
        listed.insertItem(place + step, item)
        listed.setCurrentRow(place + step)


def _ticked(listed: QListWidget) -> list[str]:
    items = (listed.item(place) for place in range(listed.count()))
    return [item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked]
