"""What stands in the place of an empty list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from cspdesk.ui import fonts, icons, parts, theme


class EmptyState(QWidget):
    """What an empty list is for, and the first step."""

    stepped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = parts.label("", "section")
        self._words = parts.label("", "soft", wrap=True)
        for part in (self._title, self._words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._step = parts.button("", self._on_step)
        self.setLayout(parts.column(0, self._picture, self._title, space=parts.GRID))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(parts.GRID)
        layout.addWidget(self._step, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        theme.follow(self._tint)

    def set_state(self, title: str, words: str = "", step: str = "", icon: str = "") -> None:
        """Sets what is said; without `step` there is no button."""
        self._icon = icon
        self._title.setText(title)
        self._words.setText(words)
        wide = min(QFontMetrics(fonts.font()).horizontalAdvance(words) + 4, fonts.pixels(380))
        self._words.setFixedWidth(wide)
        self._words.setMinimumHeight(0)
        self._words.setMinimumHeight(max(self._words.heightForWidth(wide), 0))
        self._words.setVisible(bool(words))
        self._step.setText(step)
        self._step.setVisible(bool(step))
        self._picture.setVisible(bool(icon))
        self._tint()

    def take_keyboard(self, page: QWidget) -> bool:
        """Gives the keyboard to the first step, where there is one that is seen; the keys of its page act there too."""
        if not self._step.isVisibleTo(page):
            return False
        self._step.addActions(page.actions())
        self._step.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_step(self) -> None:
        self.stepped.emit()

    def _tint(self) -> None:
        if self._icon and isValid(self._picture):
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(icons.pixmap(self._icon, 32, theme.now().edge, ratio))
