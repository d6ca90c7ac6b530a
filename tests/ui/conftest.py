"""Every window test: our look, a desk, no stray Qt warning, and a check that what Tab reaches has a name."""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.ui import theme
from cspdesk.ui.desk import Desk
from cspdesk.ui.tokens import Scheme

# The second is said while Qt looks through our faces for the one that writes a script.
_HARMLESS = ("propagateSizeHints", "OpenType support missing")


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The program in its light scheme."""
    theme.apply(qapp, Scheme.LIGHT)
    return qapp


@pytest.fixture(autouse=True)
def no_qt_warnings(dressed: QApplication) -> Iterator[None]:
    """Fails a test in which Qt complains."""
    heard: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(word in message for word in _HARMLESS):
            heard.append(message)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert not heard, f"Qt complained: {heard}"


@pytest.fixture
def desk(dressed: QApplication) -> Iterator[Desk]:
    """A desk without an office whose today is 21 November 2026."""
    made = Desk(today=_sample_day)
    yield made
    made.finish_work()


def _sample_day() -> dt.date:
    return dt.date(2026, 11, 21)


def tab_stops(widget: QWidget) -> list[QWidget]:
    """The widgets Tab goes through, beginning anywhere."""
    from PySide6.QtCore import Qt

    found, here = [], widget
    for _ in range(2000):
        here = here.nextInFocusChain()
        if here is widget or here is None:
            break
        reached = bool(here.focusPolicy() & Qt.FocusPolicy.TabFocus) and here.focusProxy() is None
        if reached and here.isVisibleTo(widget) and here.isEnabled() and widget.isAncestorOf(here):
            found.append(here)
    return found


@pytest.fixture
def assert_named(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Asserts that every control Tab reaches inside a shown widget has an accessible name."""

    def check(widget: QWidget) -> None:
        nameless = []
        for stop in tab_stops(widget):
            face = QAccessible.queryAccessibleInterface(stop)
            name = face.text(QAccessible.Text.Name) if face is not None else ""
            if not name.strip():
                nameless.append(f"{type(stop).__name__} {stop.objectName()!r}")
        assert not nameless, f"without a name: {nameless}"

    return check
