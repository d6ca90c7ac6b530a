"""Doing one thing that somebody else may have overtaken: what stands against one another is chosen, then it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from cspdesk.domain.meanwhile import Answer, Clashed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cspdesk.services.meanwhile import MeanwhileService
    from cspdesk.ui.desk import Desk

T = TypeVar("T")


def heed(
    desk: Desk, meanwhile: MeanwhileService, do: Callable[[], T], seen: int, parent: QWidget | None
) -> T:
    """Does it, asking as often as others are quicker. Raises Clashed when the person leaves it undecided."""
    answers: list[Answer] = []
    while True:
        try:
            with meanwhile.having_seen(seen, answers):
                done = do()
        except Clashed as clashed:
            answers = _ask(desk, meanwhile, clashed, parent) + answers
            continue
        if answers:
            # Where theirs was chosen nothing was saved, and what shows mine must read again.
            meanwhile.read_again()
        return done


def _ask(desk: Desk, meanwhile: MeanwhileService, clashed: Clashed, parent: QWidget | None) -> list[Answer]:
    from cspdesk.ui.shared.clash_dialog import ClashDialog

    decisions = ClashDialog.ask(desk, meanwhile.conflicts(clashed.clashes), parent)
    if decisions is None:
        raise clashed
    return meanwhile.answers(clashed.clashes, decisions)
