"""Fixtures of every test that shows a window: the program's dress, and widgets that end with their test."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.ui import theme
from cspdesk.ui.tokens import Scheme


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The program in its light scheme."""
    theme.apply(qapp, Scheme.LIGHT)
    return qapp


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtBot]:
    """Keeps every widget of a test whole until Qt has destroyed it, which is at the end of that test.

    Else what is closed stays until some later test runs an event loop, half of it collected by then.
    """
    held: list[QWidget] = []
    add = qtbot.addWidget

    def hold(widget: QWidget, **named: Any) -> None:
        held.append(widget)
        add(widget, **named)

    monkeypatch.setattr(qtbot, "addWidget", hold)
    yield qtbot
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
