import datetime as dt
import threading
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.ui.desk import Desk, Progress, Saying

ONE, TWO = UUID(int=1), UUID(int=2)


def test_changes_of_one_turn_arrive_merged(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed) as changed:
        desk.publish(Changes({Kind.BODY: frozenset({ONE})}, unit=ONE))
        desk.publish(Changes({Kind.BODY: frozenset({TWO})}, unit=TWO))
    assert changed.args[0].ids(Kind.BODY) == {ONE, TWO}


def test_each_unit_is_told_in_order(desk: Desk, qtbot: QtBot) -> None:
    heard: list[Changes] = []
    desk.committed.connect(heard.append)
    with qtbot.waitSignal(desk.changed):
        desk.publish(Changes(unit=ONE))
        desk.publish(Changes(unit=TWO))
    assert [changes.unit for changes in heard] == [ONE, TWO]


def test_slow_work_answers_in_the_windows_thread(desk: Desk, qtbot: QtBot) -> None:
    heard: list[threading.Thread] = []

    def note(answer: int) -> None:
        heard.append(threading.current_thread())

    with qtbot.waitSignal(desk.worked):
        desk.run(_answer, note)
    assert heard == [threading.main_thread()]


class _Listening(QObject):
    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self._heard = heard

    def on_done(self, answer: int, more: int = 0) -> None:
        self._heard.append((self.objectName(), answer + more))


def _answer(progress: Progress) -> int:
    progress.step("counting", 1, 2)
    return 42


def _refuse(progress: Progress) -> int:
    raise Refused("The file is no list; choose another.")


def test_slow_work_answers_nobody_whose_page_is_gone(desk: Desk, qtbot: QtBot) -> None:
    heard: list[object] = []
    gone = _Listening(heard)
    desk.run(_answer, gone.on_done)
    desk.run(_answer, partial(gone.on_done, more=1))
    delete(gone)
    with qtbot.waitSignal(desk.worked, check_params_cb=lambda progress: progress.title == "last"):
        desk.run(_answer, title="last")
    assert heard == []


def test_a_refusal_of_slow_work_is_said(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.saying) as said:
        desk.run(_refuse)
    assert said.args[0].sentence == "The file is no list; choose another."


def test_what_was_refused_is_not_said_to_be_done(desk: Desk, qtbot: QtBot) -> None:
    heard: list[Saying] = []
    desk.saying.connect(heard.append)
    assert not desk.did(partial(_refuse, Progress(desk)), "The file is taken away.")
    assert desk.did(list, "The file is taken away.")
    assert [(said.sentence, said.undo) for said in heard] == [
        ("The file is no list; choose another.", False),
        ("The file is taken away.", True),
    ]


def test_cancelled_work_is_refused(desk: Desk, qtbot: QtBot) -> None:
    begun = threading.Event()

    def job(progress: Progress) -> None:
        begun.wait(5)
        progress.step("on")

    with qtbot.waitSignal(desk.saying) as said:
        desk.run(job).cancel()
        begun.set()
    assert "cancelled" in said.args[0].sentence


def test_attempt_turns_a_refusal_into_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    def do() -> None:
        raise Refused("No.")

    with qtbot.waitSignal(desk.saying):
        assert desk.attempt(do) is None


def test_today_is_the_day_set(desk: Desk) -> None:
    assert desk.today() == dt.date(2026, 11, 21)
