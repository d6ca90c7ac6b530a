import logging
import sys

import pytest

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
