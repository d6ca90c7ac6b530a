"""What somebody else wrote into the same fields meanwhile, beside what was to be saved: one of them is chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cspdesk.domain.deciding import Deciding
from cspdesk.domain.merging import Conflict, Decision
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.handover.conflict_panel import ConflictPanel

_SIZE = QSize(860, 380)
_LONG = 520


class ClashDialog(Dialog):
    """Accepted once each is decided; what was typed is still there when it is left."""

    def __init__(self, desk: Desk, conflicts: Sequence[Conflict], parent: QWidget | None = None) -> None:
        super().__init__(parent or QApplication.activeWindow())
        self.setWindowTitle("Somebody else changed this too")
        self.deciding = Deciding(conflicts)
        self._at = 0
        who = conflicts[0].theirs.person or conflicts[0].theirs.computer or "Somebody else"
        several = len(conflicts) > 1
        what = f"{len(conflicts)} fields" if several else "the same field"
        self.head = parts.label(f"{who} changed {what} while you were at it", "title", wrap=True)
        self.sub = parts.label(
            "Nothing is saved yet. Choose what is to stand; what else you changed is saved with it.",
            "soft",
            wrap=True,
        )
        self.panel = ConflictPanel(desk.today())
        self.count = parts.label("", "section")
        self.next = parts.button("&Next", self._on_next, "", "chevron-right", "N")
        self.next.setVisible(several)
        self.leave = parts.button("&Back to what I typed", self.reject, "", "", "Esc")
        self.save = parts.button("&Save this", self.accept, "primary", "", "Ctrl+Enter")
        self.says = parts.label("", "refusal", wrap=True)
        self.says.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(parts.GRID)
        for part in (self.head, self.sub, self.panel, self.says):
            layout.addWidget(part, 1 if part is self.panel else 0)
        layout.addLayout(parts.row(self.count, 0, self.next, 16, self.leave, self.save))
        self.panel.decided.connect(self._on_decided)
        self.panel.refused.connect(self._say)
        long = any(conflict.long for conflict in conflicts)
        self.resize(fonts.pixels(_SIZE.width()), fonts.pixels(_LONG if long else _SIZE.height()))
        self._show()
        self.panel.keep_mine.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def ask(
        desk: Desk, conflicts: Sequence[Conflict], parent: QWidget | None = None
    ) -> Mapping[str, Decision] | None:
        """What was decided of each; None when it was left."""
        dialog = ClashDialog(desk, conflicts, parent)
        try:
            return dict(dialog.deciding.decisions) if dialog.exec() else None
        finally:
            dialog.deleteLater()

    def accept(self) -> None:
        """Closes once everything is decided."""
        if self.deciding.done:
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters alone decide while no text is typed."""
        panel = self.panel
        deeds = {
            Qt.Key.Key_M: panel.keep_mine,
            Qt.Key.Key_T: panel.take_theirs,
            Qt.Key.Key_E: panel.edit,
            Qt.Key.Key_N: self.next,
        }
        deed = deeds.get(Qt.Key(event.key())) if not event.modifiers() else None
        if deed is not None and deed.isVisible() and not panel.editing:
            deed.click()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        conflict = self.deciding.conflicts[self._at]
        self.panel.show_conflict(conflict, self.deciding.decisions.get(conflict.id))
        self._count()

    def _count(self) -> None:
        total, left = len(self.deciding.conflicts), self.deciding.left
        self.count.setText(f"{self._at + 1} of {total}, {total - left} decided" if total > 1 else "")
        self.save.setEnabled(not left)

    def _on_next(self) -> None:
        self._at = (self._at + 1) % len(self.deciding.conflicts)
        self._show()

    def _on_decided(self, decision: Decision) -> None:
        """Takes a decision and goes on to the next undecided one."""
        self._say("")
        here = self.deciding.conflicts[self._at]
        self.deciding.decide(here.id, decision)
        self.panel.show_decision(decision)
        after = self.deciding.next_after(here.id)
        if after is None:
            self._count()
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._at = next(place for place, each in enumerate(self.deciding.conflicts) if each.id == after)
        self._show()
        self.panel.keep_mine.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str) -> None:
        self.says.setText(sentence)
        self.says.setVisible(bool(sentence))
