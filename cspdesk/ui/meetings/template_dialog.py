"""The agenda template of a body, or the office's: titles, leads, minutes, and which items stand on every agenda."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableWidgetItem, QWidget

from cspdesk.domain.agenda_view import TemplateLine
from cspdesk.domain.kinds import ItemKind
from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui import fonts, parts
from cspdesk.ui.compiled.ui_template_dialog import Ui_TemplateDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.text_edit import KEEP_MS

_TITLE, _LEAD, _MINUTES, _STANDING = range(4)
_KIND = Qt.ItemDataRole.UserRole


class TemplateDialog(Dialog):
    """Edits a copy; Save writes it for the body, whose agendas made already stay as they are."""

    def __init__(self, desk: Desk, body_id: UUID | None, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._body, self._name = desk, body_id, name
        self._seen = desk.seen
        self.done_words = ""
        self.ui = Ui_TemplateDialog()
        self.ui.setupUi(self)
        ui, agenda = self.ui, desk.services.agenda
        own = body_id is not None and agenda.has_own_template(body_id)
        ui.heading.setText(f"Agenda template: {name}")
        ui.whose.setText(
            "For every body without a template of its own."
            if body_id is None
            else "A template of its own."
            if own
            else "From the office’s template; saving gives it one of its own."
        )
        ui.drop.setVisible(own)
        ui.says.hide()
        self._head()
        for line in agenda.template(body_id):
            self._add(line.title, line.lead, line.minutes_allowed, line.standing, line.kind)
        ui.items.setCurrentCell(0, _TITLE)
        ui.add.clicked.connect(self._on_add)
        ui.remove.clicked.connect(self._on_remove)
        ui.up.clicked.connect(self._on_up)
        ui.down.clicked.connect(self._on_down)
        ui.drop.clicked.connect(self._on_drop)
        ui.cancel.clicked.connect(self.reject)
        ui.save.clicked.connect(self._on_save)
        self._place, self._title = f"template {body_id or 'office'}", f"Agenda template: {name}"
        self._take_up()
        self._kept = self._typed()
        self._timer = QTimer(self, interval=KEEP_MS)
        self._timer.timeout.connect(self._keep)
        self._timer.start()

    @staticmethod
    def ask(desk: Desk, body_id: UUID | None, name: str, parent: QWidget | None) -> str:
        """What was done, in words; empty when nothing was."""
        dialog = TemplateDialog(desk, body_id, name, parent)
        try:
            dialog.exec()
            return dialog.done_words
        finally:
            dialog.deleteLater()

    def lines(self) -> list[TemplateLine]:
        """The items as they stand. Raises Refused for minutes that are no number."""
        found = []
        for row in range(self.ui.items.rowCount()):
            minutes = self._text(row, _MINUTES)
            if minutes and not minutes.isdecimal():
                raise Refused(f"“{minutes}” is no number of minutes: type it like 15, or leave it empty.")
            title, standing = self.ui.items.item(row, _TITLE), self.ui.items.item(row, _STANDING)
            found.append(
                TemplateLine(
                    self._text(row, _TITLE),
                    title.data(_KIND) if title is not None else ItemKind.OTHER,
                    self._text(row, _LEAD),
                    int(minutes) if minutes else None,
                    standing is not None and standing.checkState() is Qt.CheckState.Checked,
                )
            )
        return found

    def done(self, result: int) -> None:
        """Closes; what was typed is done with."""
        self._timer.stop()
        self._do(partial(self._desk.services.drafts.forget_typing, self._place))
        self._desk.typing_settled.emit()
        super().done(result)

    # -- what is typed, kept every second

    def _keep(self) -> None:
        typed = self._typed()
        if typed != self._kept:
            self._kept = typed
            self._do(partial(self._desk.services.drafts.keep_typing, self._place, typed, self._title))

    def _typed(self) -> dict[str, str]:
        """Every line as it stands, the cell that is open for typing too."""
        table = self.ui.items
        here = table.currentRow(), table.currentColumn()
        open_cell = next(
            (each for each in table.viewport().findChildren(QLineEdit) if each.isVisible()), None
        )
        found = {}
        for row in range(table.rowCount()):
            cells = [self._text(row, column) for column in (_TITLE, _LEAD, _MINUTES)]
            if open_cell is not None and here[0] == row and here[1] < len(cells):
                cells[here[1]] = open_cell.text()
            title, tick = table.item(row, _TITLE), table.item(row, _STANDING)
            ticked = tick is not None and tick.checkState() is Qt.CheckState.Checked
            kind = title.data(_KIND) if title is not None else ItemKind.OTHER
            found[f"{row:03d}"] = json.dumps([*cells, ticked, str(kind)], ensure_ascii=False)
        return found

    def _take_up(self) -> None:
        """Shows the lines again that a stop left behind."""
        kept = self._do(partial(self._desk.services.drafts.typing, self._place))
        if not kept:
            return
        self.ui.items.setRowCount(0)
        for _, line in sorted(kept.items()):
            title, lead, minutes, standing, kind = json.loads(line)
            self._add(title, lead, minutes, standing, ItemKind(kind))
        self.ui.items.setCurrentCell(0, _TITLE)
        self.ui.says.setText(
            "What was being typed here when the program stopped is back: save it, or cancel."
        )
        self.ui.says.show()

    def _do(self, call: Callable[[], Any]) -> Any:
        return self._desk.attempt(call) if self._desk.ready else None

    # -- building

    def _head(self) -> None:
        table = self.ui.items
        table.setColumnCount(4)
        table.setHorizontalHeaderLabels(["Item", "Lead", "Min", "Standing"])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_LEAD, 140), (_MINUTES, 56), (_STANDING, 96)):
            table.setColumnWidth(column, fonts.pixels(width))

    def _add(self, title: str, lead: str, minutes: int | str | None, standing: bool, kind: ItemKind) -> None:
        self._put(self.ui.items.rowCount(), title, lead, minutes, standing, kind)

    def _put(
        self, row: int, title: str, lead: str, minutes: int | str | None, standing: bool, kind: ItemKind
    ) -> None:
        table = self.ui.items
        table.insertRow(row)
        first = QTableWidgetItem(title)
        first.setData(_KIND, kind)
        table.setItem(row, _TITLE, first)
        table.setItem(row, _LEAD, QTableWidgetItem(lead))
        number = QTableWidgetItem("" if minutes is None else str(minutes))
        number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setItem(row, _MINUTES, number)
        tick = QTableWidgetItem("")
        tick.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        tick.setCheckState(Qt.CheckState.Checked if standing else Qt.CheckState.Unchecked)
        table.setItem(row, _STANDING, tick)

    def _text(self, row: int, column: int) -> str:
        item = self.ui.items.item(row, column)
        return item.text().strip() if item is not None else ""

    # -- what the buttons do

    def _on_add(self) -> None:
        row = self.ui.items.currentRow() + 1
        self._put(row, "", "", 5, False, ItemKind.OTHER)
        self.ui.items.setCurrentCell(row, _TITLE)
        made = self.ui.items.item(row, _TITLE)
        if made is not None:
            self.ui.items.editItem(made)

    def _on_remove(self) -> None:
        self.ui.items.removeRow(self.ui.items.currentRow())

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        table, row = self.ui.items, self.ui.items.currentRow()
        if row < 0 or not 0 <= row + by < table.rowCount():
            return
        taken = [table.takeItem(row, column) for column in range(table.columnCount())]
        table.removeRow(row)
        table.insertRow(row + by)
        for column, item in enumerate(taken):
            table.setItem(row + by, column, item)
        table.setCurrentCell(row + by, _TITLE)

    def _on_drop(self) -> None:
        if self._body is None or self._heeding(partial(self._desk.services.agenda.drop_template, self._body)):
            self.done_words = f"{self._name} uses the office’s agenda template again."
            self.accept()

    def _save(self) -> None:
        self._desk.services.agenda.save_template(self._body, self._name, self.lines())

    def _on_save(self) -> None:
        if self._heeding(self._save):
            self.done_words = f"New agendas of {self._name} begin with this template."
            self.accept()

    def _heeding(self, do: Callable[[], object]) -> bool:
        """Does it; False when it was refused, which is said here."""
        try:
            self._desk.heeding(do, self._seen, self)
        except (Refused, StoreFailure) as error:
            self.ui.says.setText(str(error))
            self.ui.says.show()
            parts.restyle(self.ui.says, "look", "refusal")
            return False
        return True
