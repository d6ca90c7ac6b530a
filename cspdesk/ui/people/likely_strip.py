"""Points out under a name field, while one types, who is known already and looks the same."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cspdesk.services.alike import Likely
from cspdesk.ui import icons, parts, theme

_MOST = 2


class LikelyStrip(QWidget):
    """Hidden while nobody is like the one typed. Signal `used(id)`: the known one is meant."""

    used = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._shown: tuple[Likely, ...] = ()
        self.hide()

    def likely(self) -> tuple[Likely, ...]:
        """Those pointed out now."""
        return self._shown

    def set_likely(self, found: Sequence[Likely], offer: str = "Use that one") -> None:
        """Shows the likeliest; `offer` names what the button does."""
        shown = tuple(found[:_MOST])
        if shown == self._shown:
            return
        self._shown = shown
        parts.clear(self._rows)
        for each in shown:
            self._rows.addWidget(self._line(each, offer))
        self.setVisible(bool(shown))

    def _line(self, likely: Likely, offer: str) -> QWidget:
        who = ", ".join(part for part in (likely.name, likely.detail) if part)
        mark = QLabel()
        mark.setPixmap(icons.pixmap("merge", 14, theme.now().soft, self.devicePixelRatioF()))
        words = parts.label(f"Looks like {who} ({likely.reason})", "small", wrap=True)
        use = parts.button(offer, self._on_use, "link")
        use.setProperty("known", likely.id)
        use.setAccessibleName(f"{offer}: {who}")
        holder = QWidget()
        layout = parts.row(mark, words, use, space=6)
        layout.setStretch(1, 1)
        layout.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        holder.setLayout(layout)
        return holder

    def _on_use(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.used.emit(sender.property("known"))
