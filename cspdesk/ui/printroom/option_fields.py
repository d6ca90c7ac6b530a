"""One field for each option a paper offers, made from the registry's own description of it."""

import datetime as dt
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.issues import IssueRow
from cspdesk.services.papers.registry import Option, OptionKind, PaperKind, choices_of
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.fields import DateField, NumberField
from cspdesk.ui.form_dialog import choose
from cspdesk.ui.printroom.issues_field import IssuesField
from cspdesk.ui.text_edit import LineEdit, PlainEdit

_TALL = 92


class OptionField(QWidget):
    """A named field; signal `changed` when its value is another one."""

    changed = Signal()

    def __init__(self, paper: PaperKind, option: Option, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper, self.option, self._desk = paper, option, desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self.build()

    def build(self) -> None:
        """Makes what is inside."""

    def value(self) -> Any:
        """What the paper is asked for."""

    def set_value(self, value: Any) -> None:
        """Shows a value."""

    def load(self) -> None:
        """Reads what there is to choose from again."""

    def _put(self, field: QWidget, named: bool = True) -> None:
        if named:
            row = parts.FormRow(self.option.words, field, self.option.help)
            self._column.addWidget(row)
        else:
            self._column.addWidget(field)
            if self.option.help:
                self._column.addWidget(parts.label(self.option.help, "small", wrap=True))

    def _on_changed(self) -> None:
        self.changed.emit()


class ChoiceOption(OptionField):
    def build(self) -> None:
        self.box = QComboBox()
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._put(self.box)
        self.load()
        self.set_value(self.option.default)
        self.box.currentIndexChanged.connect(self._on_changed)

    def load(self) -> None:
        """Choices that come from the store are read again; what was chosen stays while it is among them."""
        choices = self.option.choices
        if not choices and self._desk.ready:
            choices = choices_of(self._desk.services.context, self.paper, self.option)
        now = tuple((self.box.itemData(n), self.box.itemText(n)) for n in range(self.box.count()))
        if choices == now:
            return
        chosen = self.value()
        self.box.blockSignals(True)
        self.box.clear()
        for value, words in choices:
            self.box.addItem(words, value)
        choose(self.box, chosen)
        self.box.blockSignals(False)

    def value(self) -> Any:
        found = self.box.currentData()
        return self.option.default if found is None else found

    def set_value(self, value: Any) -> None:
        choose(self.box, value)


class FlagOption(OptionField):
    def build(self) -> None:
        self.box = QCheckBox(self.option.words.replace("&", "&&"))
        self._put(self.box, named=False)
        self.set_value(self.option.default)
        self.box.toggled.connect(self._on_changed)

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class LineOption(OptionField):
    def build(self) -> None:
        self.edit = self.make()
        self._put(self.edit)
        self.set_value(self.option.default)
        self.edit.textChanged.connect(self._on_changed)

    def make(self) -> LineEdit | PlainEdit:
        return LineEdit(None, self._desk)

    def value(self) -> str:
        return self.edit.text().strip()

    def set_value(self, value: Any) -> None:
        self.edit.set_text(str(value or ""))


class TextOption(LineOption):
    def make(self) -> PlainEdit:
        made = PlainEdit(None, self._desk)
        made.setFixedHeight(fonts.pixels(_TALL))
        return made


class NumberOption(OptionField):
    def build(self) -> None:
        self.box = NumberField(0, 99_999)
        self._empty = self.option.default in ("", None)
        self._put(self.box)
        self.set_value(self.option.default)
        self.box.valueChanged.connect(self._on_changed)

    def value(self) -> int | None:
        return None if self._empty and self.box.value() == 0 else self.box.value()

    def set_value(self, value: Any) -> None:
        self.box.setValue(int(value or 0))


class DayOption(OptionField):
    def build(self) -> None:
        self.edit = DateField(None, self._desk)
        self._put(self.edit)
        self.set_value(self.option.default)
        self.edit.dated.connect(self._on_dated)

    def _on_dated(self, _day: dt.date | None) -> None:
        self.changed.emit()

    def value(self) -> dt.date | None:
        return self.edit.date()

    def set_value(self, value: Any) -> None:
        kept = dt.date.fromisoformat(value) if isinstance(value, str) and value else value
        self.edit.set_date(kept if isinstance(kept, dt.date) else None)


class PictureOption(OptionField):
    """Chooses among the pictures that somebody said may be printed."""

    def build(self) -> None:
        self.box = QComboBox()
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._put(self.box)
        self.load()
        self.box.activated.connect(self._on_changed)

    def load(self) -> None:
        chosen = self.value()
        self.box.clear()
        self.box.addItem("None", None)
        if self._desk.ready:
            for picture in self._desk.services.publications.printable_pictures():
                agreed = f", agreed {say_date(picture.agreed_on)}" if picture.agreed_on else ""
                self.box.addItem(f"{picture.caption or picture.name}{agreed}", picture.id)
        choose(self.box, chosen)

    def value(self) -> UUID | None:
        found = self.box.currentData()
        return found if isinstance(found, UUID) else None

    def set_value(self, value: Any) -> None:
        choose(self.box, UUID(value) if isinstance(value, str) and value else value)


class IssuesOption(OptionField):
    """Picks answered issues and puts them in order."""

    def build(self) -> None:
        self.picker = IssuesField()
        self._put(self.picker)
        self.picker.setAccessibleName("")
        self.picker.set_name(self.option.words)
        self.picker.changed.connect(self._on_changed)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_soon)

    def value(self) -> tuple[UUID, ...]:
        return self.picker.chosen()

    def set_value(self, value: Any) -> None:
        if value and self._soon.isActive():
            self._load_all()  # what is chosen must be among them
        self.picker.set_chosen(each if isinstance(each, UUID) else UUID(str(each)) for each in value or ())

    def load_of(self, body: UUID | None) -> None:
        """Offers the answered issues of a forum, or in the next turn of all; every issue where the paper is of any."""
        self._soon.stop()
        if not self._desk.ready:
            return
        if body is None:
            self._soon.start()
        else:
            self._offer(self._desk.services.issues.of_body(body))

    def _on_soon(self) -> None:
        if self._desk.ready:
            self._desk.attempt(self._load_all)

    def _load_all(self) -> None:
        self._soon.stop()
        issues = self._desk.services.issues
        self._offer(issues.all() if self.option.every else issues.answered())

    def _offer(self, rows: Sequence[IssueRow]) -> None:
        shown = [row for row in rows if row.answered or self.option.every]
        self.picker.set_issues(sorted(shown, key=_newest_first))


def _newest_first(row: Any) -> tuple[bool, int]:
    """Those nobody was told of first, then the newest answer."""
    answered = row.answered_on or row.raised_on
    return not row.owes_telling, -answered.toordinal()


_FIELDS: dict[OptionKind, type[OptionField]] = {
    OptionKind.CHOICE: ChoiceOption,
    OptionKind.FLAG: FlagOption,
    OptionKind.LINE: LineOption,
    OptionKind.TEXT: TextOption,
    OptionKind.NUMBER: NumberOption,
    OptionKind.DAY: DayOption,
    OptionKind.PICTURE: PictureOption,
    OptionKind.ISSUES: IssuesOption,
}


def field_of(paper: PaperKind, option: Option, desk: Desk) -> OptionField:
    """The field of an option."""
    return _FIELDS[option.kind](paper, option, desk)
