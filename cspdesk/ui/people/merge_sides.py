"""Two records side by side, a choice where they differ, and what each of them has done."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from cspdesk.ui import parts

_TOP = Qt.AlignmentFlag.AlignTop
_BECOMES = ("is kept", "becomes part of it")


@dataclass(frozen=True)
class Differing:
    """One fact of both records: `left` and `right` in words, and the values each would give the kept record.

    `prefer_right` proposes the right side; facts of equal words, or without values, are shown without a choice.
    """

    title: str
    left: str
    right: str
    left_values: dict[str, Any]
    right_values: dict[str, Any]
    prefer_right: bool = False


class MergeSides(QWidget):
    """A grid of facts; `values()` is what the kept record gets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._choices: list[tuple[Differing, QRadioButton]] = []
        self._groups: list[QButtonGroup] = []

    def set_sides(
        self,
        heads: tuple[str, str],
        facts: Sequence[Differing],
        done: Sequence[tuple[str, str, str]],
    ) -> None:
        """Shows both; `done` are counts that come together whatever is chosen."""
        parts.clear(self._grid)
        self._choices.clear()
        self._groups.clear()
        for column, (name, words) in enumerate(zip(heads, _BECOMES, strict=True), 1):
            head = QWidget()
            head.setLayout(
                parts.column(parts.label(_short(name), "section"), parts.label(words, "small"), space=0)
            )
            self._grid.addWidget(head, 0, column)
        line = 1
        for fact in facts:
            self._add(line, fact)
            line += 1
        if facts and done:
            self._grid.addWidget(parts.rule(), line, 0, 1, 3)
            line += 1
        for title, left, right in done:
            for column, said in enumerate((title, left, right)):
                self._grid.addWidget(parts.label(said, "soft" if column == 0 else ""), line, column)
            line += 1

    def values(self) -> dict[str, Any]:
        """The facts as chosen, by field."""
        found: dict[str, Any] = {}
        for fact, right in self._choices:
            found.update(fact.right_values if right.isChecked() else fact.left_values)
        return found

    def choices(self) -> list[QRadioButton]:
        """The buttons of the right side, from the top."""
        return [right for _, right in self._choices]

    def _add(self, line: int, fact: Differing) -> None:
        title = parts.label(fact.title, "soft")
        self._grid.addWidget(title, line, 0, _TOP)
        if fact.left == fact.right:
            self._grid.addWidget(parts.label(fact.left, wrap=True), line, 1, 1, 2)
            return
        if not fact.left_values and not fact.right_values:
            for column, words in ((1, fact.left), (2, fact.right)):
                self._grid.addWidget(parts.label(words or "nothing", wrap=True), line, column, _TOP)
            return
        self._grid.setAlignment(title, Qt.AlignmentFlag.AlignVCenter)
        group = QButtonGroup(self)
        made = []
        for column, words in ((1, fact.left), (2, fact.right)):
            button = QRadioButton(_short(words).replace("&", "&&") or "nothing")
            button.setAccessibleName(f"{fact.title}: {words or 'nothing'}")
            button.setToolTip("" if words == _short(words) else words)
            group.addButton(button)
            self._grid.addWidget(button, line, column)
            made.append(button)
        made[1 if fact.prefer_right else 0].setChecked(True)
        self._groups.append(group)
        self._choices.append((fact, made[1]))


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 44 else f"{flat[:43]}…"
