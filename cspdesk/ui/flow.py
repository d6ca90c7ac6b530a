"""Widgets beside one another that go on in the next line where there is no more room."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """As wide as it is given and as tall as its lines; hidden widgets take no room."""

    def __init__(self, parent: QWidget | None = None, space: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._space = space

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        found = QSize()
        for item in self._items:
            found = found.expandedTo(item.minimumSize())
        around = self.contentsMargins()
        return found + QSize(around.left() + around.right(), around.top() + around.bottom())

    def _lay(self, rect: QRect, *, place: bool) -> int:
        """Sets every item, or only counts; gives the height of all lines."""
        around: QMargins = self.contentsMargins()
        inner = rect.marginsRemoved(around)
        x, y, tall = inner.x(), inner.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if tall and x + size.width() > inner.right() + 1:
                x, y, tall = inner.x(), y + tall + self._space, 0
            if place:
                item.setGeometry(QRect(x, y, size.width(), size.height()))
            x += size.width() + self._space
            tall = max(tall, size.height())
        return y + tall - rect.y() + around.bottom()
