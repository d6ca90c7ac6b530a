"""A colour typed or picked, and how it looks on a paper while one does."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QToolButton, QWidget

from cspdesk.domain.accent import DEFAULT_ACCENT
from cspdesk.domain.pictures import is_picture
from cspdesk.ui import fonts, parts, theme, tokens
from cspdesk.ui.desk import Desk
from cspdesk.ui.text_edit import LineEdit

PRESETS = (DEFAULT_ACCENT, "#0b5563", "#1f7a43", "#6b3fa0", "#9b1c4a", "#a8321f", "#8a5a00", "#33475b")


class _Swatch(QToolButton):
    """One colour to pick."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setAccessibleName(f"Colour {colour}")
        self.setToolTip(colour)
        self.setFixedSize(30, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.now().focus if self.hasFocus() else theme.now().page))
        painter.setBrush(QColor(self.colour))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5), 4, 4)


class ColourField(QWidget):
    """Signals: `shown(colour)` with each colour that is one while typed; `picked(colour)` when it is settled."""

    shown = Signal(str)
    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = LineEdit()
        self.edit.setAccessibleName("Colour")
        self.edit.setPlaceholderText(DEFAULT_ACCENT)
        self.edit.setMaximumWidth(fonts.pixels(110))
        self.edit.textChanged.connect(self._on_typed)
        self.edit.settled.connect(self._on_settled)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.edit)
        line.addSpacing(8)
        for colour in PRESETS:
            swatch = _Swatch(colour)
            swatch.clicked.connect(self._on_swatch)
            line.addWidget(swatch)
        line.addSpacing(4)
        line.addWidget(parts.button("More…", self._on_more, "quiet"))
        line.addStretch(1)
        self._says = parts.label("", "small")
        line.addWidget(self._says)
        self.setFocusProxy(self.edit)

    def set_desk(self, desk: Desk) -> None:
        self.edit.set_desk(desk)

    def set_colour(self, colour: str) -> None:
        """Shows a colour from the store; empty is the usual one."""
        self.edit.set_text(colour)
        self._on_typed(colour)

    def colour(self) -> str:
        """The colour typed, the usual one while it is none."""
        typed = self.edit.text().strip().lower()
        return typed if is_colour(typed) else DEFAULT_ACCENT

    def _on_typed(self, text: str) -> None:
        typed = text.strip()
        if typed and not is_colour(typed):
            self._says.setText("such as #2563b8")
            return
        ratio = tokens.contrast(self.colour(), "#ffffff")
        self._says.setText("" if ratio >= 4.5 else "pale: darkened where it is text")
        self.shown.emit(self.colour())

    def _on_settled(self, text: str) -> None:
        if not text.strip() or is_colour(text.strip()):
            self.picked.emit(text.strip().lower())

    def _on_swatch(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Swatch):
            self._pick(sender.colour)

    def _on_more(self) -> None:
        picked = QColorDialog.getColor(QColor(self.colour()), self, "Colour of the partnership")
        if picked.isValid():
            self._pick(picked.name())

    def _pick(self, colour: str) -> None:
        self.edit.set_text(colour)
        self.picked.emit(colour)


class LetterheadPreview(QWidget):
    """The top of a paper in small, with logo or name, rule, heading and a table's head in the colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour, self._logo = "", DEFAULT_ACCENT, QPixmap()
        self.setAccessibleName("How papers will look")
        self.setMinimumHeight(fonts.pixels(150))
        self.setMaximumWidth(fonts.pixels(460))

    def sizeHint(self) -> QSize:
        return QSize(fonts.pixels(460), fonts.pixels(150))

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def set_colour(self, colour: str) -> None:
        self._colour = tokens.readable(colour, "#ffffff")
        self.update()

    def set_logo(self, data: bytes) -> None:
        """Shows the logo in place of the name; empty bytes show the name."""
        self._logo = QPixmap()
        if is_picture(data):
            self._logo.loadFromData(data)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(theme.now().edge))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRect(paper)
        ink, left, width = QColor(self._colour), 22, int(paper.width()) - 44
        painter.fillRect(left, 18, width, 3, ink)
        if self._logo.isNull():
            painter.setFont(fonts.font(bold=True))
            painter.setPen(ink)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(left, 28, width, 24, flags, self._name)
        else:
            ratio = self.devicePixelRatioF()
            shown = self._logo.scaled(
                int(160 * ratio), int(40 * ratio), Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )  # fmt: skip
            shown.setDevicePixelRatio(ratio)
            painter.drawPixmap(left, 28, shown)
        painter.setFont(fonts.font(tokens.TITLE, bold=True))
        painter.setPen(QColor("#1a212b"))
        painter.drawText(left, 74, width, 30, Qt.AlignmentFlag.AlignVCenter, "Agenda")
        painter.fillRect(left, 112, width, 20, ink)
        painter.setFont(fonts.font(tokens.SMALL, bold=True))
        painter.setPen(QColor("#ffffff"))
        painter.drawText(left + 8, 112, width, 20, Qt.AlignmentFlag.AlignVCenter, "Item")
        painter.drawText(left + width - 60, 112, 52, 20, Qt.AlignmentFlag.AlignVCenter, "Minutes")


def is_colour(text: str) -> bool:
    """True for # and six hexadecimal figures."""
    return len(text) == 7 and text[0] == "#" and all(each in "0123456789abcdefABCDEF" for each in text[1:])
