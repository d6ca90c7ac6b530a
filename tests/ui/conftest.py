"""Every window test: our look, a desk, no stray Qt warning, and a check that what Tab reaches has a name."""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cspdesk.ui.desk import Desk
from tests.windows import dressed as dressed
from tests.windows import qtbot as qtbot

# The second is said while Qt looks through our faces for the one that writes a script.
_HARMLESS = ("does not support raise", "propagateSizeHints", "OpenType support missing")
_SAY_NOTHING = (
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
)


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
    found, here = [], widget
    for _ in range(2000):
        here = here.nextInFocusChain()
        if here is widget or here is None:
            break
        reached = bool(here.focusPolicy() & Qt.FocusPolicy.TabFocus) and here.focusProxy() is None
        if reached and here.isVisibleTo(widget) and here.isEnabled() and widget.isAncestorOf(here):
            found.append(here)
    return found


def own_name(stop: QWidget) -> str:
    """What was given to a control as its name: Qt itself calls a box without one by whatever is chosen in it."""
    if stop.accessibleName().strip():
        return stop.accessibleName()
    window = stop.window()
    for label in window.findChildren(QLabel):
        if label.buddy() is stop and label.text().strip():
            return label.text()
    return stop.text() if isinstance(stop, QAbstractButton) else ""


def column_names(table: QAbstractItemView) -> list[str]:
    """The names of the columns shown under a heading, empty where one has none."""
    header = table.horizontalHeader() if isinstance(table, QTableView) else None
    if header is None or header.isHidden():
        return []
    across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole
    words = (
        table.model().headerData(n, across, role.AccessibleTextRole) or table.model().headerData(n, across)
        for n in range(header.count())
    )
    return [str(word or "").strip() for n, word in enumerate(words) if not header.isSectionHidden(n)]


@pytest.fixture
def assert_named(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Asserts that what Tab reaches or a mouse presses in a shown widget has a name of its own and a role."""

    def check(widget: QWidget) -> None:
        wrong = []
        pressed = [each for each in widget.findChildren(QAbstractButton) if each.isVisible()]
        for stop in dict.fromkeys([*tab_stops(widget), *pressed]):
            called = f"{type(stop).__name__} {stop.objectName()!r} in {type(stop.parentWidget()).__name__}"
            face = QAccessible.queryAccessibleInterface(stop)
            if not own_name(stop).strip() or face is None or not face.text(QAccessible.Text.Name).strip():
                wrong.append(f"{called} has no name")
            # A paper to scroll through has no role to tell; its name must do.
            if not isinstance(stop, QPdfView) and (face is None or face.role() in _SAY_NOTHING):
                wrong.append(f"{called} does not say what it is")
            if isinstance(stop, QAbstractItemView) and "" in column_names(stop):
                wrong.append(f"{called} has a column without a name")
        assert not wrong, wrong

    return check
