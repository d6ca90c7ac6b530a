"""A dialog's form laid out from a list of fields: short ones side by side, long ones across, a letter for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from string import ascii_lowercase

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cspdesk.ui import fonts, parts
from cspdesk.ui.combos import ElidedCombo
from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.outreach.tick_list import TickList
from cspdesk.ui.text_edit import LineEdit, PlainEdit

_LONG_TALL, _LIST_TALL = 60, 104


class Shape(StrEnum):
    """What a field takes; LINE is free words across, SHORT beside another."""

    LINE = "line"
    SHORT = "short"
    LONG = "long"
    DAY = "day"
    NAME = "name"
    CHOICE = "choice"
    TICK = "tick"
    TICKS = "ticks"


_ACROSS = (Shape.LINE, Shape.LONG, Shape.TICKS)


@dataclass(frozen=True)
class Asked:
    """One field of a form: its name, its label, what it takes, and a line under it."""

    name: str
    label: str
    shape: Shape
    hint: str = ""


class FieldsForm:
    """Stands for a compiled form: `setupUi` builds the fields, each an attribute by its name."""

    def __init__(self, asked: Sequence[Asked], save: str = "Save", remove: str = "", wide: int = 600) -> None:
        self._asked = asked
        self._words = save, remove
        self._wide, self._remove_letter = wide, ""
        self.fields: dict[str, QWidget] = {}

    def setupUi(self, dialog: QDialog) -> None:
        """Builds the form in a dialog."""
        dialog.resize(self._wide, 200)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        self.lead = parts.label("", "soft", wrap=True)
        self.lead.hide()
        column.addWidget(self.lead)
        column.addLayout(self._grid())
        self.says = parts.label("", "refusal", wrap=True)
        column.addWidget(self.says)
        column.addLayout(self._buttons())

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        *letters, remove = letters_of([*(each.label for each in self._asked), self._words[1]])
        self._remove_letter = remove
        line = place = 0
        for number, (asked, letter) in enumerate(zip(self._asked, letters, strict=True)):
            made = self._row(asked, letter)
            following = self._asked[number + 1 : number + 2]
            alone = not place and (not following or following[0].shape in _ACROSS)
            if asked.shape in _ACROSS or (asked.shape is Shape.NAME and alone):
                line += bool(place)
                grid.addWidget(made, line, 0, 1, 2)
                line, place = line + 1, 0
            else:
                # At the top: the one beside it may have a line under its field.
                level = Qt.AlignmentFlag.AlignTop if isinstance(made, parts.FormRow) else Qt.AlignmentFlag(0)
                grid.addWidget(made, line, place, level)
                line, place = (line + 1, 0) if place else (line, 1)
        return grid

    def _row(self, asked: Asked, letter: str) -> QWidget:
        """A label above its field; a tick has its label beside it, on the level of the fields beside it."""
        field = _field(asked)
        field.setObjectName(asked.name)
        self.fields[asked.name] = field
        if isinstance(field, QCheckBox):
            field.setText(asked.label.replace(letter, f"&{letter}", 1) if letter else asked.label)
            holder = QWidget()
            holder.setLayout(parts.column(0, field))
            return holder
        return parts.FormRow(asked.label, field, asked.hint, letter=letter)

    def _buttons(self) -> QVBoxLayout:
        save, remove = self._words
        letter = self._remove_letter
        self.remove = QPushButton(remove.replace(letter, f"&{letter}", 1) if letter else remove)
        self.remove.setProperty("look", "quiet")
        self.remove.setVisible(bool(remove))
        self.cancel, self.save = QPushButton("Cancel"), QPushButton(save)
        self.save.setProperty("look", "primary")
        for button in (self.remove, self.cancel):
            button.setAutoDefault(False)
        self.save.setDefault(True)
        whole = QVBoxLayout()
        whole.addLayout(parts.row(self.remove, 0, self.cancel, self.save))
        return whole


def _field(asked: Asked) -> QWidget:
    if asked.shape is Shape.LONG:
        text = PlainEdit()
        text.setMaximumHeight(_LONG_TALL)
        return text
    if asked.shape is Shape.TICKS:
        ticks = TickList()
        ticks.setFixedHeight(fonts.pixels(_LIST_TALL))
        ticks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return ticks
    makers: dict[Shape, type[QWidget]] = {
        Shape.DAY: DateField,
        Shape.NAME: NameEdit,
        Shape.CHOICE: ElidedCombo,
        Shape.TICK: QCheckBox,
    }
    return makers.get(asked.shape, LineEdit)()


def letters_of(labels: Sequence[str]) -> list[str]:
    """A letter for each label as it stands in it, none twice; empty where all of its letters are taken.

    A label of few letters chooses first, so that as many as can be have one.
    """
    found = [""] * len(labels)
    taken: set[str] = set()
    for place in sorted(range(len(labels)), key=lambda each: len(set(labels[each].casefold()))):
        starts = [word[0] for word in labels[place].split()]
        for letter in (*starts, *labels[place]):
            low = letter.casefold()
            if low in ascii_lowercase and low not in taken:
                taken.add(low)
                found[place] = letter
                break
    return found
