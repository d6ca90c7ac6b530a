import datetime as dt
import threading
from uuid import UUID

from pytestqt.qtbot import QtBot

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.ui.desk import Desk, Progress

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


def _answer(progress: Progress) -> int:
    progress.step("counting", 1, 2)
    return 42


def _refuse(progress: Progress) -> int:
    raise Refused("The file is no list; choose another.")


def test_a_refusal_of_slow_work_is_said(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.saying) as said:
        desk.run(_refuse)
    assert said.args[0].sentence == "The file is no list; choose another."


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
