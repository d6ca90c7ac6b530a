"""The bodies of a meeting: completed as they are typed, joint ones under one another, the first gives the number."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from cspdesk.ui import icons, parts
from cspdesk.ui.completer import Choice, NameEdit
from cspdesk.ui.desk import Desk


class BodiesField(QWidget):
    """Bodies in their order. Signal `changed` when one is added or taken away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[UUID, str] = {}
        self._chosen: list[UUID] = []
        self.name = NameEdit()
        self.name.setAccessibleName("Meeting of")
        self.setFocusProxy(self.name)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(self._lines)
        layout.addWidget(self.name)
        self.name.picked.connect(self._on_picked)
        self.name.returnPressed.connect(self._on_typed)
        self.name.editingFinished.connect(self._on_typed)
        self._show()

    def set_desk(self, desk: Desk) -> None:
        self.name.set_desk(desk)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Sets the bodies there are."""
        self._names = {choice.id: choice.label for choice in choices}
        self.name.set_choices(choices)

    def bodies(self) -> list[UUID]:
        """The ids chosen, the one the meeting is numbered under first."""
        return list(self._chosen)

    def set_bodies(self, bodies: Sequence[UUID]) -> None:
        self._chosen = list(bodies)
        self._show()

    def in_words(self) -> str:
        """The ids chosen."""
        return " ".join(map(str, self._chosen))

    def take_words(self, words: str) -> None:
        """Shows the bodies of these ids that are still known."""
        self.set_bodies([body for each in words.split() if (body := UUID(each)) in self._names])

    def hear(self, told: Callable[[], object]) -> None:
        self.changed.connect(told)

    def _on_picked(self, body: UUID) -> None:
        if body not in self._chosen:
            self._chosen.append(body)
        self._show()
        self.changed.emit()

    def _on_typed(self) -> None:
        if self.name.id() is not None:
            self._on_picked(self.name.id())

    def _on_away(self, body: UUID) -> None:
        self._chosen.remove(body)
        self._show()
        self.changed.emit()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        parts.clear(self._lines)
        for place, body in enumerate(self._chosen):
            line = _BodyLine(self, body, self._names.get(body, ""), place)
            self._lines.addWidget(line)
            before = self.name.previousInFocusChain()
            if before is not None:
                self.setTabOrder(before, line.away)
        self.name.set_id(None)
        self.name.clear()
        self.name.setPlaceholderText("Joint with…" if self._chosen else "Forum or group")


class _BodyLine(QWidget):
    def __init__(self, owner: BodiesField, body: UUID, name: str, place: int) -> None:
        super().__init__(owner)
        self._owner, self._body = owner, body
        words = name if place else f"{name} (numbered under it)" if len(owner.bodies()) > 1 else name
        away = self.away = QToolButton()
        icons.put(away, "close")
        away.setAccessibleName(f"Take {name} away")
        away.setToolTip("Take away")
        away.clicked.connect(self._on_away)
        self.setLayout(parts.row(parts.label(words), away, 0, space=4))

    def _on_away(self) -> None:
        self._owner._on_away(self._body)
