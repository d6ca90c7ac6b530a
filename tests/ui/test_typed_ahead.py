import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from cspdesk.ui.dialog import Dialog
from cspdesk.ui.key_action import KeyAction
from cspdesk.ui.typed_ahead import TypedAhead


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window with a field and a key of its own, Ctrl+J, which counts in its title."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QLineEdit())
    action = KeyAction("Jump", made)
    action.setShortcut("Ctrl+J")
    action.triggered.connect(lambda: made.setWindowTitle(made.windowTitle() + "J"))
    made.addAction(action)
    made.setWindowTitle("")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _jump(window: QMainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)


def test_what_is_typed_while_a_dialog_is_made_goes_to_it(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = Dialog(window)
    qtbot.addWidget(dialog)
    field = QLineEdit(dialog)
    ahead = TypedAhead(window.windowHandle())
    ahead.listen()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    for letter in (Qt.Key.Key_7, Qt.Key.Key_8):
        QTest.keyClick(window.windowHandle(), letter)
    ahead.stop()
    dialog.open()
    field.setFocus()
    ahead.give(dialog)
    central = window.centralWidget()
    assert isinstance(central, QLineEdit)
    assert (field.text(), central.text(), window.windowTitle()) == ("78", "", "")


def test_keys_of_a_window_do_nothing_below_a_dialog(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = Dialog(window)
    qtbot.addWidget(dialog)
    dialog.open()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    _jump(window)
    assert window.windowTitle() == ""
    dialog.close()
    _jump(window)
    assert window.windowTitle() == "J"
