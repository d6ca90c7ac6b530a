"""Which indicators the list shows: a row of choices, the priority they serve, their agreement, their whole."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QComboBox, QPushButton, QWidget

from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.ui import fonts, icons, parts
from cspdesk.ui.combos import ElidedCombo
from cspdesk.ui.form_dialog import choose


def _all(_row: IndicatorStands) -> bool:
    return True


def _off(row: IndicatorStands) -> bool:
    return row.standing.off_target


def _reward(row: IndicatorStands) -> bool:
    return row.row.reward


def _stretch(row: IndicatorStands) -> bool:
    return row.row.stretch


def _clash(row: IndicatorStands) -> bool:
    return bool(row.open_clashes)


def _no_source(row: IndicatorStands) -> bool:
    return row.no_source


_CHOICES: tuple[tuple[str, str, Callable[[IndicatorStands], bool]], ...] = (
    ("all", "All", _all),
    ("off", "Off target", _off),
    ("reward", "Reward", _reward),
    ("stretch", "Stretch", _stretch),
    ("clash", "Clash", _clash),
    ("source", "No source", _no_source),
)
_RULES = {key: rule for key, _, rule in _CHOICES}
_NOTHING = {
    "all": ("No indicators yet", "An indicator is what the plan is measured by.", "Add from the library", "indicators"),
    "off": ("Nothing is off target", "Every figure that can be scored is as good as its target.", "", "check"),
    "reward": ("No indicator carries reward money", "Set it in the indicator itself.", "", "indicators"),
    "stretch": ("There is no stretch target", "Set it in the indicator itself.", "", "indicators"),
    "clash": ("No figures disagree", "Two figures of one period that cannot both be right stand here.", "", "check"),
    "source": ("Every indicator has a source", "", "", "check"),
}  # fmt: skip


class IndicatorFilters(QWidget):
    """Signal `changed` when another choice is made."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = "all"
        self.line_id: UUID | None = None
        self._group = QButtonGroup(self)
        self.setMinimumWidth(1)  # what has no room beside goes below
        self.only = parts.button("", self._on_only, "", "close")
        self.only.hide()
        self._chips = parts.row(
            *(self._chip(key, words) for key, words, _ in _CHOICES), 8, self.only, 0, space=2
        )
        self.priority = self._box("Priority", "Every priority")
        self.agreement = self._box("Agreement", "Every agreement")
        self.whole = self._box("Part of", "Wholes and parts")
        self._boxes = parts.row(self.priority, self.agreement, self.whole, 0)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(12, 0, 16, 0)
        self._across.setSpacing(4)
        self._across.addLayout(self._chips)
        self._across.addStretch(1)
        self._across.addLayout(self._boxes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self._chips.sizeHint().width() + self._boxes.sizeHint().width() + 40
        across, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._across.setDirection(across if wide <= self.width() else below)

    def _box(self, name: str, everything: str) -> QComboBox:
        made = ElidedCombo()
        made.setAccessibleName(name)
        made.setMaximumWidth(fonts.pixels(170))
        made.addItem(everything, None)
        made.currentIndexChanged.connect(self._on_box)
        return made

    def _chip(self, key: str, words: str) -> QPushButton:
        made = QPushButton(words)
        made.setProperty("look", "quiet")
        made.setProperty("key", key)
        made.setCheckable(True)
        made.setChecked(key == self.choice)
        made.setAutoDefault(False)
        self._group.addButton(made)
        made.clicked.connect(self._on_chip)
        return made

    @property
    def nothing(self) -> tuple[str, str, str, str]:
        """What an empty list says."""
        return _NOTHING[self.choice]

    def offer(self, rows: Sequence[IndicatorStands]) -> None:
        """Offers the priorities, agreements and wholes that the indicators have; the choices stay."""
        priorities = {line.priority_id: line.heading for row in rows for line in row.serves}
        agreements = sorted({name for row in rows for name in row.row.agreement_list})
        wholes = {row.id: row.row.title for row in rows if row.parts is not None}
        self._fill(self.priority, "Every priority", [(name, key) for key, name in priorities.items()])
        self._fill(self.agreement, "Every agreement", [(name, name) for name in agreements])
        self._fill(self.whole, "Wholes and parts", [(name, key) for key, name in wholes.items()])

    @staticmethod
    def _fill(box: QComboBox, everything: str, choices: Sequence[tuple[str, Any]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(everything, None)
        for words, key in choices:
            box.addItem(words, key)
        choose(box, chosen)
        box.blockSignals(False)
        box.setVisible(bool(choices))

    def kept(self, rows: Sequence[IndicatorStands]) -> list[IndicatorStands]:
        """The rows that pass."""
        rule, priority = _RULES[self.choice], self.priority.currentData()
        agreement, whole = self.agreement.currentData(), self.whole.currentData()
        return [
            row
            for row in rows
            if rule(row)
            and (priority is None or any(line.priority_id == priority for line in row.serves))
            and (agreement is None or agreement in row.row.agreement_list)
            and (whole is None or whole in (row.id, row.row.part_of_id))
            and (self.line_id is None or any(line.line_id == self.line_id for line in row.serves))
        ]

    def take(self, wish: object) -> None:
        """Takes what another page asked for: a choice, ("priority", id), ("agreement", name) or ("line", id, words)."""
        self.show_all()
        if isinstance(wish, str) and wish in _RULES:
            self._choose(wish)
        elif isinstance(wish, tuple) and wish[0] == "priority":
            choose(self.priority, wish[1])
        elif isinstance(wish, tuple) and wish[0] == "agreement":
            choose(self.agreement, wish[1])
        elif isinstance(wish, tuple) and wish[0] == "line":
            self._show_line(wish[1], str(wish[2]))

    def show_all(self) -> None:
        """Lets everything through."""
        self._show_line(None, "")
        for box in (self.priority, self.agreement, self.whole):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self._choose("all")

    def _show_line(self, line: UUID | None, words: str) -> None:
        self.line_id = line
        self.only.setVisible(line is not None)
        self.only.setText(words.replace("&", "&&")[:60])
        self.only.setToolTip("Show all indicators again")
        icons.put(self.only, "close")

    def _choose(self, key: str) -> None:
        self.choice = key
        for button in self._group.buttons():
            button.setChecked(button.property("key") == key)

    def _on_chip(self) -> None:
        button = self.sender()
        if button is not None:
            self.choice = str(button.property("key"))
            self.changed.emit()

    def _on_only(self) -> None:
        self._show_line(None, "")
        self.changed.emit()

    def _on_box(self) -> None:
        self.changed.emit()
