"""Numbers of an activity, keyed where they are read: how many came, and signs scored before and after."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cspdesk.domain.activities import ActivityRow, CountRow
from cspdesk.domain.activity_kinds import Feature, Phase
from cspdesk.domain.dates import say_date
from cspdesk.domain.spoken import Leaning
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.fields import DateField
from cspdesk.ui.outreach.numbers_field import NumberEdit
from cspdesk.ui.text_edit import LineEdit

_SLIM = 62
_MOST = 6
"""Earlier numbers that are told."""
_NOW, _THEN, _LATER = Phase.DURING, Phase.BEFORE, Phase.AFTER


class NumbersPanel(QWidget):
    """A line for each category or sign, a box for each phase, and the change where there are two.

    Enter in a box goes on to the next. Signal `typed(category, phase, number)`.
    """

    typed = Signal(str, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._shape: tuple[object, ...] = ()
        self._boxes: dict[tuple[str, Phase], NumberEdit] = {}
        self._ends: dict[str, QLabel] = {}

    def set_numbers(
        self,
        names: Sequence[str],
        phases: Sequence[tuple[Phase, str]],
        told: dict[tuple[str, Phase], int],
        ends: dict[str, str],
        owner: UUID,
        ending: str = "Change",
    ) -> None:
        """Shows these; `ends` are the words at the end of a line, such as "-8"."""
        shape = (owner, tuple(names), tuple(phases), bool(ends))
        if shape != self._shape:
            self._shape = shape
            self._lay(names, phases, ending if ends else "")
        for key, box in self._boxes.items():
            box.set_number(told.get(key))
        for name, words in self._ends.items():
            words.setText(ends.get(name, ""))

    def _lay(self, names: Sequence[str], phases: Sequence[tuple[Phase, str]], ending: str) -> None:
        parts.clear(self._grid)
        self._boxes, self._ends = {}, {}
        right = Qt.AlignmentFlag.AlignRight
        if len(phases) > 1 and names:
            for column, (_, word) in enumerate(phases, start=1):
                self._grid.addWidget(parts.label(word, "label"), 0, column, right)
            self._grid.addWidget(parts.label(ending, "label"), 0, len(phases) + 1, right)
        for line, name in enumerate(names, start=1):
            self._grid.addWidget(parts.label(name, "soft", wrap=True), line, 0)
            for column, (phase, word) in enumerate(phases, start=1):
                box = NumberEdit(f"{name}, {word.lower()}" if len(phases) > 1 else name)
                if len(phases) > 1:
                    box.setFixedWidth(fonts.pixels(_SLIM))  # room for the names before two of them
                box.numbered.connect(partial(self.typed.emit, name, phase))
                box.returnPressed.connect(partial(self._go_on, name, phase))
                self._grid.addWidget(box, line, column)
                self._boxes[name, phase] = box
            if ending:
                self._ends[name] = made = parts.label("")
                self._grid.addWidget(made, line, len(phases) + 1, right)

    def _go_on(self, name: str, phase: Phase) -> None:
        keys = list(self._boxes)
        place = keys.index((name, phase)) + 1
        if place < len(keys):
            box = self._boxes[keys[place]]
            box.setFocus(Qt.FocusReason.TabFocusReason)
            box.selectAll()

    def box(self, name: str, phase: Phase = _NOW) -> NumberEdit:
        return self._boxes[name, phase]

    def settle(self) -> None:
        """Keeps what is typed."""
        for box in self._boxes.values():
            box.settle()


class CountsPanel(QWidget):
    """The counts of an activity by category; a standing one has them at its start and now, with the day counted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._activity: ActivityRow | None = None
        self.numbers = NumbersPanel()
        self.numbers.typed.connect(self._on_typed)
        self.as_at = DateField(desk=desk)
        self.as_at.set_leaning(Leaning.LAST)
        self._dated = parts.FormRow("Numbers typed now are as at", self.as_at)
        self._foot = parts.label("", "soft", wrap=True)
        self.setLayout(parts.column(self.numbers, self._dated, self._foot, space=6))

    def show_counts(
        self, activity: ActivityRow, categories: Sequence[str], counts: Sequence[CountRow]
    ) -> bool:
        """Shows them; False when there is nothing to count."""
        if self._activity is None or self._activity.id != activity.id:
            self.as_at.set_date(self._desk.today())
        self._activity = activity
        told = {(c.category, c.phase): c.value for c in counts}
        also = [c.category for c in counts if c.phase is _NOW]
        names = list(dict.fromkeys((*categories, *also)))
        stock, standing = activity.has(Feature.QUANTITY), activity.has(Feature.STANDING)
        phases, ends = [(_NOW, "Now")], {}
        if stock:
            phases = [(_THEN, "Stock"), (_NOW, "Given out")]
        elif standing:
            phases = [(_THEN, "At the start"), (_NOW, "Now")]
        for name in names if stock or standing else ():
            then, now = told.get((name, _THEN)), told.get((name, _NOW))
            ends[name] = ""
            if then is not None and now is not None:
                ends[name] = f"{then - now:,}" if stock else f"{now - then:+,}"
        self.numbers.set_numbers(names, phases, told, ends, activity.id, "Left" if stock else "Change")
        self._foot.setText(self._sum(activity, names, counts))
        self._foot.setVisible(bool(self._foot.text()))
        self._dated.setVisible(standing and not stock)
        return bool(names)

    @staticmethod
    def _sum(activity: ActivityRow, names: Sequence[str], counts: Sequence[CountRow]) -> str:
        now = [c for c in counts if c.phase is _NOW]
        if activity.has(Feature.STANDING):
            days = [c.as_at for c in now if c.as_at is not None]
            said = [f"As at {say_date(max(days))}."] if days else []
            older = sorted(
                (c for c in counts if c.phase is Phase.EARLIER),
                key=lambda c: c.as_at or dt.date.min,
                reverse=True,
            )
            if older:
                told = (f"{c.category} {c.value:,} ({say_date(c.as_at)})" for c in older[:_MOST] if c.as_at)
                said.append(f"Earlier: {', '.join(told)}.")
            return " ".join(said)
        return f"{sum(c.value for c in now):,} in all" if len(names) > 1 and now and activity.adds_up else ""

    def _on_typed(self, category: str, phase: Phase, value: int | None) -> None:
        row = self._activity
        if row is not None:
            dated = row.has(Feature.STANDING) and phase is _NOW
            as_at = (self.as_at.date() or self._desk.today()) if dated else None
            self._desk.attempt(
                partial(self._desk.services.activities.set_counts, row.id, {category: value}, phase, as_at)
            )


class ScoresPanel(QWidget):
    """Signs scored before and after, each with its change; a sign is added by typing its name."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._activity: UUID | None = None
        self._new: list[str] = []
        self.numbers = NumbersPanel()
        self.numbers.typed.connect(self._on_typed)
        self.sign = LineEdit(desk=desk)
        self.sign.setPlaceholderText("Another sign: litter, graffiti, broken lights…")
        self.sign.setAccessibleName("Another sign to score")
        self.sign.returnPressed.connect(self._on_sign)
        self._foot = parts.label("", "soft")
        self.setLayout(parts.column(self.numbers, self._foot, self.sign, space=6))

    def show_scores(self, activity: ActivityRow, counts: Sequence[CountRow], besides: Sequence[str]) -> None:
        """Shows the signs; categories counted elsewhere are left out."""
        if activity.id != self._activity:
            self._activity, self._new = activity.id, []
        scored = [c for c in counts if c.phase in (_THEN, _LATER) and c.category not in besides]
        told = {(c.category, c.phase): c.value for c in scored}
        names = list(dict.fromkeys((*(c.category for c in scored), *self._new)))
        ends, sums = {}, {_THEN: 0, _LATER: 0}
        for name in names:
            before, after = told.get((name, _THEN)), told.get((name, _LATER))
            whole = before is not None and after is not None
            ends[name] = f"{after - before:+d}" if before is not None and after is not None else "–"
            if whole:
                sums[_THEN] += before or 0
                sums[_LATER] += after or 0
        self.numbers.set_numbers(names, [(_THEN, "Before"), (_LATER, "After")], told, ends, activity.id)
        change = sums[_LATER] - sums[_THEN]
        full = any(words not in ("–", "") for words in ends.values())
        self._foot.setText(f"In all {sums[_THEN]} before, {sums[_LATER]} after: {change:+d}" if full else "")
        self._foot.setVisible(full)

    def _on_sign(self) -> None:
        name = " ".join(self.sign.text().split())
        row = self._activity
        if not name or row is None:
            return
        self._new.append(name)
        self.sign.set_text("")
        self.sign.clear()
        file = self._desk.attempt(partial(self._desk.services.activities.file, row))
        if file is not None:
            kinds = self._desk.services.activities.kinds(hidden=True)
            besides = next((k.category_list for k in kinds if k.id == file.activity.kind_id), ())
            self.show_scores(file.activity, file.counts, besides)
            self.numbers.box(name, _THEN).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_typed(self, category: str, phase: Phase, value: int | None) -> None:
        row = self._activity
        if row is not None:
            self._desk.attempt(
                partial(self._desk.services.activities.set_counts, row, {category: value}, phase)
            )
