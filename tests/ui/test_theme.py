import gc
from weakref import ref

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cspdesk.ui import theme
from cspdesk.ui.empty_state import EmptyState


def dress_again() -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)


@pytest.fixture
def empty(qtbot: QtBot) -> EmptyState:
    made = EmptyState()
    qtbot.addWidget(made)
    made.set_state("No meetings yet", "Plan the first one.", "Plan…", "meetings")
    return made


class Dressed(QWidget):
    """Counts how often it is dressed."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        theme.follow(self.dress)

    def dress(self) -> None:
        self.times += 1


def test_a_widget_follows_the_scheme(qtbot: QtBot) -> None:
    made = Dressed()
    qtbot.addWidget(made)
    dress_again()
    assert made.times == 1


def test_a_widget_half_collected_is_not_dressed(empty: EmptyState) -> None:
    kept = dict(empty.__dict__)
    empty.__dict__.clear()  # as the collector leaves it, while Qt still knows the widget
    dress_again()
    empty.__dict__.update(kept)


def test_a_widget_without_its_picture_is_not_dressed(empty: EmptyState) -> None:
    delete(empty._picture)
    dress_again()


def test_following_keeps_no_widget_alive(qtbot: QtBot) -> None:
    made = Dressed()
    gone = ref(made)
    del made
    gc.collect()
    dress_again()
    assert gone() is None
