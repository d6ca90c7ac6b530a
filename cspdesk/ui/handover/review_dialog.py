"""Changes that stand against one another: each decided by a person, all before anything is taken."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QMenu, QSplitter, QVBoxLayout, QWidget

from cspdesk.domain import kind_words
from cspdesk.domain.deciding import Deciding, Stand
from cspdesk.domain.merging import Choice, Conflict, Decision, Decisions, Taking
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.handover.conflict_panel import ConflictPanel
from cspdesk.ui.handover.handover_words import STAND_CHIPS, stand_against
from cspdesk.ui.rows_model import Column
from cspdesk.ui.tables import RowsView

Rule = Callable[[Conflict], bool]
_SIZE, _LARGE, _AROUND = QSize(1240, 700), QSize(1640, 960), 120
_ALL, _LEFT = "All of them", "Undecided"


class ReviewDialog(Dialog):
    """`deciding` holds what was decided, also when the dialog was left; accepted only when all are."""

    def __init__(
        self, desk: Desk, taking: Taking, earlier: Decisions | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Changes on both sides")
        self.deciding = Deciding(taking.conflicts, earlier)
        self.rows, self.panel = RowsView(), ConflictPanel(desk.today())
        who = taking.manifest.person or taking.manifest.computer
        count = len(self.deciding.conflicts)
        self._head = parts.label(f"{stand_against(count)} against what was changed here", "title")
        self._sub = parts.label(
            f"From {who}. Choose for each what is to stand. Nothing is changed before you take the handover; Esc"
            " leaves all as it was.",
            "soft",
            wrap=True,
        )
        self._count = parts.label("", "section")
        self.next = parts.button("&Next undecided", self.go_on, "", "chevron-right", "N")
        self.many = parts.button("For &all…", self._nothing)
        self.many.setMenu(QMenu(self.many))
        self.many.menu().aboutToShow.connect(self._fill_many)
        self.cancel = parts.button("Cancel", self.reject)
        self.take = parts.button("Take with these &decisions", self.accept, "primary", "", "Ctrl+Enter")
        self.which = QComboBox()
        self.which.setAccessibleName("Which are shown")
        self.which.addItems([_ALL, _LEFT])
        self._says = parts.label("", "refusal", wrap=True)
        self._says.hide()
        self._lay_out()
        self._wire()
        self._show_rows()
        self.rows.choose_first()
        if not self.deciding.done and self.deciding.stand(str(self.rows.current_id())) is not Stand.UNDECIDED:
            self.go_on()
        self.rows.table.setFocus()

    def ask(self) -> bool:
        """Shows the dialog until all is decided and taken (True) or left, and lets go of it."""
        try:
            return bool(self.exec())
        finally:
            self.deleteLater()

    def accept(self) -> None:
        """Closes once everything is decided."""
        if self.deciding.done:
            super().accept()

    def reject(self) -> None:
        """Closes; all stays as it was."""
        super().reject()

    def go_on(self) -> None:
        """Shows the next undecided one, from the top again at the end."""
        order = [conflict.id for conflict in self.rows.model().shown()]
        found = self.deciding.next_after(self.rows.current_id(), order) or self.deciding.next_after(None)
        if found is not None:
            self.rows.choose(found)
        self.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building

    def _lay_out(self) -> None:
        self.rows.set_name("Changes")
        self.rows.bar.setContentsMargins(0, 0, 8, 8)
        self.rows.add_to_bar(self.which)
        self.rows.set_columns(self._columns())
        self.rows.set_empty(
            "All are decided", "Take the handover with these decisions, or look at all again.", "", "check"
        )
        right = QWidget()
        right.setLayout(parts.column(self.panel, self._says))
        right.setContentsMargins(12, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.rows)
        split.addWidget(right)
        split.setSizes([400, 840])
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(parts.GRID)
        layout.addWidget(self._head)
        layout.addWidget(self._sub)
        layout.addWidget(split, 1)
        layout.addWidget(parts.rule())
        layout.addLayout(parts.row(self._count, 0, self.many, self.next, 16, self.cancel, self.take))
        wide, tall = fonts.pixels(_SIZE.width()), fonts.pixels(_SIZE.height())
        if (parent := self.parentWidget()) is not None:
            window = parent.window()
            wide = min(max(wide, window.width() - _AROUND), fonts.pixels(_LARGE.width()))
            tall = min(max(tall, window.height() - _AROUND), fonts.pixels(_LARGE.height()))
        self.resize(wide, tall)

    def _wire(self) -> None:
        self.rows.chosen.connect(self._on_chosen)
        self.rows.table.installEventFilter(self)
        self.which.currentTextChanged.connect(self._on_which)
        self.panel.decided.connect(self._on_decided)
        self.panel.refused.connect(self._say)

    def _columns(self) -> tuple[Column[Conflict], ...]:
        def stand(conflict: Conflict) -> Stand:
            return self.deciding.stand(conflict.id)

        return (
            Column("record", "Record", lambda row: row.record, sub=lambda row: row.label, also=_both),
            Column(
                "stand",
                "Decided",
                lambda row: stand(row).value,
                chip=lambda row: STAND_CHIPS[stand(row)],
                width=112,
            ),
        )

    # -- what happens

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters alone decide while the list has the keyboard."""
        if (
            isinstance(event, QKeyEvent)
            and watched is self.rows.table
            and event.type() is QEvent.Type.KeyPress
        ):
            deed = {
                Qt.Key.Key_M: self.panel.keep_mine,
                Qt.Key.Key_T: self.panel.take_theirs,
                Qt.Key.Key_E: self.panel.edit,
                Qt.Key.Key_N: self.next,
            }.get(Qt.Key(event.key()))
            if deed is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                if deed.isVisible() and deed.isEnabled():
                    deed.click()
                return True
        return super().eventFilter(watched, event)

    def _on_chosen(self, key: str | None) -> None:
        self._say("")
        conflict: Conflict | None = self.rows.current_row() if key is not None else None
        decision = self.deciding.decisions.get(conflict.id) if conflict is not None else None
        self.panel.show_conflict(conflict, decision)

    def _on_decided(self, decision: Decision) -> None:
        """Takes a decision and goes on to the next undecided one."""
        key = self.rows.current_id()
        if key is None:
            return
        self._say("")
        order = [conflict.id for conflict in self.rows.model().shown()]
        self.deciding.decide(key, decision)
        after = self.deciding.next_after(key, order) or self.deciding.next_after(None)
        self._show_rows()
        self.panel.show_decision(decision)
        if after is not None:
            self.rows.choose(after)
        (self.take if after is None else self.rows.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_which(self, which: str) -> None:
        self.rows.set_keep(None if which == _ALL else self._undecided)
        self.rows.choose_first()

    def _undecided(self, conflict: Conflict) -> bool:
        return self.deciding.stand(conflict.id) is Stand.UNDECIDED

    def _show_rows(self) -> None:
        self.rows.set_rows(self.deciding.conflicts)
        total, left = len(self.deciding.conflicts), self.deciding.left
        self._count.setText("All are decided." if not left else f"{total - left:,} of {total:,} decided")
        self.take.setEnabled(not left)
        self.next.setEnabled(bool(left))
        self.many.setEnabled(bool(left))

    def _fill_many(self) -> None:
        """What is undecided by kind and by who wrote it, each to be decided at once."""
        menu = self.many.menu()
        menu.clear()
        kinds = self.deciding.undecided(_kind)
        people = self.deciding.undecided(_person)
        groups: list[tuple[str, Rule, int]] = [
            *((f"all {many}", partial(_is_kind, many), count) for many, count in kinds.items()),
            *((f"all that {name} wrote", partial(_is_person, name), n) for name, n in people.items() if name),
            ("everything undecided", _any, self.deciding.left),
        ]
        for words, rule, count in groups:
            for choice, deed in ((Choice.MINE, "Keep mine"), (Choice.THEIRS, "Take theirs")):
                said = f"{deed}: {words} ({count:,})".replace("&", "&&")
                menu.addAction(said).triggered.connect(partial(self._decide_all, rule, choice))
            menu.addSeparator()

    def _decide_all(self, rule: Rule, choice: Choice, checked: bool = False) -> None:
        del checked
        self.deciding.decide_all(rule, choice)
        self._show_rows()
        self._on_chosen(self.rows.current_id())
        (self.take if self.deciding.done else self.rows.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str) -> None:
        self._says.setText(sentence)
        self._says.setVisible(bool(sentence))

    def _nothing(self) -> None:
        """The button opens its menu by itself."""


def _both(conflict: Conflict) -> str:
    return f"{conflict.mine.words} {conflict.theirs.words}"


def _kind(conflict: Conflict) -> str:
    return kind_words.many(conflict.kind)


def _person(conflict: Conflict) -> str:
    return conflict.theirs.person


def _is_kind(many: str, conflict: Conflict) -> bool:
    return _kind(conflict) == many


def _is_person(name: str, conflict: Conflict) -> bool:
    return _person(conflict) == name


def _any(conflict: Conflict) -> bool:
    del conflict
    return True
