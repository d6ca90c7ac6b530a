"""Our own line icons (resources/icons/*.svg, 24 px grid, 1.75 px stroke), tinted by the theme and kept.

QtSvg is loaded by the first icon asked for, not by importing this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget

from cspdesk.assets import resource
from cspdesk.ui import fonts, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_pixmaps: dict[tuple[str, int, str, float, int], QPixmap] = {}
_icons: dict[tuple[str, int, str, str, int], QIcon] = {}
_GAP = 3
_NAME, _ROLE, _SIZE = "icon_name", "icon_role", "icon_size"


def pixmap(name: str, size: int = 16, colour: str | None = None, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """One icon, `size` in logical pixels, in a colour (#rrggbb; the soft text colour when left out).

    `gap` is room at its right, as the words of a button stand too near by themselves.
    """
    ink = colour or theme.now().soft
    key = (name, size, ink, ratio, gap)
    if key not in _pixmaps:
        _pixmaps[key] = _draw(name, size, ink, ratio, gap)
    return _pixmaps[key]


def _draw(name: str, size: int, ink: str, ratio: float, gap: int) -> QPixmap:
    from PySide6.QtCore import QByteArray, QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer

    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", ink)
    drawn = QPixmap(round((size + gap) * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def icon(name: str, role: str = "soft", size: int = 16, gap: int = 0) -> QIcon:
    """An icon in the colour of a token (`role`), sharp at 1x and 2x, paler when disabled; `gap` as in `pixmap`."""
    from PySide6.QtGui import QIcon

    tokens = theme.now()
    ink = getattr(tokens, role)
    key = (name, size, ink, tokens.line, gap)
    if key not in _icons:
        made = QIcon()
        for ratio in (1.0, 2.0):
            made.addPixmap(pixmap(name, size, ink, ratio, gap))
            made.addPixmap(pixmap(name, size, tokens.edge, ratio, gap), QIcon.Mode.Disabled)
        _icons[key] = made
    return _icons[key]


def put(where: QAbstractButton | QAction, name: str, role: str = "soft", size: int = 16) -> None:
    """Gives a button or an action an icon that follows the theme."""
    where.setProperty(_NAME, name)
    where.setProperty(_ROLE, role)
    wide, gap = fonts.pixels(size), _GAP if isinstance(where, QPushButton) and where.text() else 0
    where.setIcon(icon(name, role, wide, gap))
    if isinstance(where, QAbstractButton):
        where.setProperty(_SIZE, size)
        where.setIconSize(QSize(wide + gap, wide))


def lead(field: QLineEdit, name: str) -> None:
    """Puts an icon at the beginning of a line edit; that of an action would not grow with the text."""
    _Lead(field, name)


def clearable(field: QLineEdit) -> None:
    """Puts the cross that empties it at the end of a line edit."""
    field.setClearButtonEnabled(True)
    _name_buttons(field, "Clear")


class _Lead(QLabel):
    """An icon that only says what a field is for."""

    def __init__(self, field: QLineEdit, name: str) -> None:
        super().__init__(field)
        self._name, self._side = name, fonts.pixels(16)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        field.setTextMargins(self._side + 8, 0, 0, 0)
        field.installEventFilter(self)
        theme.follow(self._tint)
        self._tint()
        self._place(field)
        self.show()

    def _tint(self) -> None:
        self.setPixmap(pixmap(self._name, self._side, ratio=self.devicePixelRatioF()))

    def _place(self, field: QWidget) -> None:
        self.setGeometry(9, (field.height() - self._side) // 2, self._side, self._side)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self._place(watched)
        return super().eventFilter(watched, event)


def _name_buttons(field: QLineEdit, name: str) -> None:
    """Names the icons in a line edit that have none yet, for screen readers."""
    for button in field.findChildren(QAbstractButton):
        if not button.text() and not button.accessibleName():
            button.setAccessibleName(name)


def retint() -> None:
    """Draws every icon given by `put` again; called after the theme changes."""
    for widget in QApplication.allWidgets():
        widget.update()
        if isinstance(widget, QAbstractButton) and widget.property(_NAME):
            put(widget, widget.property(_NAME), widget.property(_ROLE), widget.property(_SIZE))
        for action in widget.actions():
            if action.property(_NAME):
                put(action, action.property(_NAME), action.property(_ROLE))
