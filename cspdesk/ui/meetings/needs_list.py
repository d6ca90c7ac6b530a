"""What a meeting needs, as boxes that are ticked once it is arranged."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QToolButton, QVBoxLayout, QWidget

from cspdesk.domain.kinds import NeedKind
from cspdesk.domain.meetings import NeedRow
from cspdesk.ui import icons, parts
from cspdesk.ui.meetings.meeting_chips import NEED_WORDS


class NeedsList(QWidget):
    """What a meeting needs, ticked once arranged. Signals: `arranged` need and truth, `removing` need."""

    arranged = Signal(object, bool)
    removing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def set_needs(self, needs: Sequence[NeedRow]) -> None:
        """Shows these needs instead of those before."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for need in needs:
            self._rows.addWidget(_NeedLine(need, self))


class _NeedLine(QWidget):
    def __init__(self, need: NeedRow, owner: NeedsList) -> None:
        super().__init__(owner)
        self._need, self._owner = need, owner
        words = need_words(need)
        box = QCheckBox(words.replace("&", "&&"))
        box.setChecked(need.arranged)
        box.setToolTip("Arranged" if need.arranged else "Tick once it is arranged")
        box.toggled.connect(self._on_toggled)
        away = QToolButton()
        icons.put(away, "close")
        away.setAccessibleName(f"Remove {words}")
        away.setToolTip("Remove this need")
        away.clicked.connect(self._on_remove)
        self.setLayout(parts.row(box, 0, away, space=4))

    def _on_toggled(self, on: bool) -> None:
        self._owner.arranged.emit(self._need.id, on)

    def _on_remove(self) -> None:
        self._owner.removing.emit(self._need.id)


def need_words(need: NeedRow) -> str:
    """'Interpreter: Punjabi, to be arranged'."""
    words = need.detail if need.kind is NeedKind.OTHER and need.detail else NEED_WORDS[need.kind]
    detail = f": {need.detail}" if need.detail and need.kind is not NeedKind.OTHER else ""
    return f"{words}{detail}, {'arranged' if need.arranged else 'to be arranged'}"
