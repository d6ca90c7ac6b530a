"""Keeps a dialog as tall as what it shows, when rows of it come and go, and never taller than its screen."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

_FRAME = 40
"""What a window system draws around a dialog takes about this much of the screen's height."""
_SCROLL, _BAR = "screenScroll", 14


class Fitting(QTimer):
    """`start()` it after rows were shown or hidden: the height follows once they are laid out; the width stays.

    One that can `only_grow` leaves the room there is, as in a dialog with a list.
    """

    def __init__(self, dialog: QDialog, *, only_grow: bool = False) -> None:
        super().__init__(dialog)
        self._dialog, self._only_grow = dialog, only_grow
        self.setSingleShot(True)
        self.setInterval(0)
        self.timeout.connect(self.fit)
        if not only_grow:
            self.start()

    def fit(self) -> None:
        """Takes the height its layout asks for at this width."""
        fit(self._dialog, self._dialog.height() if self._only_grow else 0)


def fit(dialog: QDialog, at_least: int = 0) -> None:
    """Makes a dialog as tall as its layout asks for at its width, or as `at_least`, within the screen."""
    layout, wide = dialog.layout(), dialog.width()
    if layout is None or _scrolls(dialog):
        return
    layout.activate()
    tall = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    dialog.resize(wide, max(tall, _least(dialog, wide), at_least))
    keep_on_screen(dialog)


def keep_on_screen(dialog: QDialog) -> None:
    """Takes a dialog back to the room of its screen; what does not fit scrolls, above the row of its buttons."""
    screen = dialog.screen().availableGeometry()
    room, wide = screen.height() - _FRAME, min(dialog.width(), screen.width())
    if dialog.height() <= room and _least(dialog, wide) <= room and wide == dialog.width():
        return
    layout = dialog.layout()
    if isinstance(layout, QVBoxLayout) and layout.count() > 1 and not _scrolls(dialog):
        short = _least(dialog, wide) > room or layout.totalMinimumSize().width() > wide
        if short:
            _scroll(dialog, layout)
            wide = min(wide + _BAR, screen.width())
    dialog.setMinimumSize(0, 0)
    dialog.resize(wide, min(dialog.height(), room))


def _least(dialog: QDialog, wide: int) -> int:
    layout = dialog.layout()
    if layout is None:
        return 0
    by_width = layout.totalMinimumHeightForWidth(wide) if layout.hasHeightForWidth() else 0
    return max(by_width, layout.totalMinimumSize().height())


def _scrolls(dialog: QDialog) -> bool:
    return dialog.findChild(QScrollArea, _SCROLL) is not None


def _scroll(dialog: QDialog, layout: QVBoxLayout) -> None:
    """Moves all but the last row, which holds the buttons, into a part that scrolls."""
    if dialog.focusWidget() is None:
        dialog.focusNextChild()
    focused = dialog.focusWidget()
    area = QScrollArea(dialog)
    area.setObjectName(_SCROLL)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    inside = QWidget(area)
    column = QVBoxLayout(inside)
    edge = layout.contentsMargins()
    column.setContentsMargins(edge.left(), edge.top(), edge.right(), 0)
    column.setSpacing(layout.spacing())
    while layout.count() > 1:
        share, item = layout.stretch(0), layout.takeAt(0)
        assert item is not None
        held, widget = item.layout(), item.widget()
        if held is not None:
            column.addLayout(held, share)
        elif widget is not None:
            column.addWidget(widget, share)
        else:
            column.addItem(item)
    area.setWidget(inside)
    layout.insertWidget(0, area, 1)
    area.show()  # at once: until the next turn all its fields would count as hidden ones
    layout.setContentsMargins(0, 0, 0, edge.bottom())
    last = layout.itemAt(1)
    buttons = last.layout() if last is not None else None
    if buttons is not None:
        buttons.setContentsMargins(edge.left(), 0, edge.right(), 0)
    if focused is not None:
        focused.setFocus()
