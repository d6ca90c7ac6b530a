"""What this computer remembers, and how it dresses the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cspdesk import settings as kept
from cspdesk.errors import StoreFailure
from cspdesk.settings import Scheme, Settings, new_machine
from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.computer import Computer


@pytest.fixture
def computer(dressed: QApplication) -> Iterator[Computer]:
    yield Computer(Settings(new_machine()))
    theme.apply(dressed, tokens.Scheme.LIGHT)


def test_a_scheme_is_worn_and_kept(computer: Computer) -> None:
    computer.change(scheme=Scheme.CONTRAST)
    computer.dress()
    assert theme.now().scheme is tokens.Scheme.CONTRAST
    assert kept.load().settings.scheme is Scheme.CONTRAST


def test_the_accent_of_the_partnership_stays_through_another_scheme(computer: Computer) -> None:
    computer.dress("#1f7a43")
    light = theme.now().accent
    computer.change(scheme=Scheme.DARK)
    computer.dress()
    assert light == "#1f7a43"
    assert theme.now().accent != tokens.tokens(tokens.Scheme.DARK).accent


def test_larger_text_is_larger(computer: Computer) -> None:
    computer.change(text_scale=200)
    computer.dress()
    assert fonts.pixels(tokens.BODY) == 26


def test_the_same_dress_is_not_put_on_twice(computer: Computer) -> None:
    changes: list[int] = []
    computer.dress()
    count = changes.append
    theme.teller().changed.connect(lambda: count(1))
    computer.dress()
    assert changes == []


def test_settings_that_cannot_be_saved_hold_for_this_run(computer: Computer, own_home: Path) -> None:
    (own_home / ".cspdesk").write_text("a file where the folder should be")
    with pytest.raises(StoreFailure):
        computer.change(text_scale=150)
    assert computer.settings.text_scale == 150
