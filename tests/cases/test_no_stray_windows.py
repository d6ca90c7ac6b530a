"""No part of a page is ever shown as a window of its own while the page is built."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.cases.conftest import Desktop


class _Windows(QObject):
    """Names whatever is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(
                f"{type(watched).__name__} {watched.objectName() or watched.accessibleName()!r}"
            )
        return False


def test_opening_every_page_shows_no_other_window(desktop: Desktop) -> None:
    windows = _Windows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(windows)
    for key in desktop.window.specs:
        desktop.window.open_page(key)
        QApplication.processEvents()
    app.removeEventFilter(windows)
    assert windows.shown == []
