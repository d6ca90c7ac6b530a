import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from cspdesk.errors import Refused
from cspdesk.ui import messages


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stands in for the box."""
    heard: list[str] = []

    def note(parent: object, sentence: str) -> None:
        heard.append(sentence)

    monkeypatch.setattr(messages, "refused", note)
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    messages.install_hook()
    return heard


def throw(error: BaseException) -> None:
    sys.excepthook(type(error), error, None)


def test_a_refusal_nobody_caught_is_shown_as_it_is(shown: list[str]) -> None:
    throw(Refused("The store is read-only; choose another place."))
    assert shown == ["The store is read-only; choose another place."]


def test_a_bug_is_one_clear_sentence_and_a_log_entry(
    shown: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL):
        throw(ZeroDivisionError("division by zero"))
    assert "division" not in shown[0]
    assert "not caught" in caplog.text


def test_a_file_is_saved_where_the_last_one_went_never_beside_the_program(
    monkeypatch: pytest.MonkeyPatch, own_home: Path, tmp_path: Path
) -> None:
    begun: list[str] = []
    chosen = str(tmp_path / "poster.pdf")

    def choose(parent: object, caption: str, begin: str, filters: str) -> tuple[str, str]:
        begun.append(begin)
        return chosen, filters

    monkeypatch.setattr(messages, "_folders", [])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    messages.save_path(None, "Save", "agenda.pdf", "pdf")
    messages.save_path(None, "Save", "sheet.pdf", "pdf")
    assert begun == [str(own_home / "agenda.pdf"), str(tmp_path / "sheet.pdf")]


def test_a_file_whose_ending_is_added_is_replaced_only_when_that_was_agreed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "poster.pdf").write_bytes(b"%PDF")
    answers = iter([False, True])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "poster"), ""))
    monkeypatch.setattr(messages, "asked", lambda *_: next(answers))
    saved = [messages.save_path(None, "Save", "poster.pdf", "pdf") for _ in range(2)]
    assert saved == [None, tmp_path / "poster.pdf"]
