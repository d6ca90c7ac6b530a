"""From a resident's words to people told of the answer, in the window and by keyboard."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.answer_kinds import Answer, ClockKind, Dealt, FeedbackWay, Matter, Worked
from cspdesk.domain.kinds import IssueSource, IssueState, Kind
from cspdesk.office import Office, open_office
from cspdesk.ui.actions.actions_page import ActionsPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.answer_dialogs import AnswerDialog, TellDialog
from cspdesk.ui.issues.counts_dialog import CountsDialog
from cspdesk.ui.issues.issue_dialog import IssueDialog
from cspdesk.ui.issues.issues_page import IssuesPage
from cspdesk.ui.issues.promise_dialogs import SignOffDialog
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (
    PageSpec("issues", "Issues", "issues", IssuesPage, kinds=(Kind.ISSUE,),
             deeds=(("Tell people: answers nobody was told of", "tell", "publications"),)),
    PageSpec("actions", "Actions", "actions", ActionsPage, kinds=(Kind.ACTION,)),
)  # fmt: skip
LAMP, COMPLAINT = "The lamp is out", "Nobody called back"


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("said") / "said.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    forum, other = (forum.id for forum in office.bodies.forums()[:2])
    office.meetings.add([forum], dt.date(2026, 10, 1))
    office.issues.add(LAMP, body_id=forum, place="Mill Lane", raised_on=dt.date(2026, 9, 1), update_days=14)
    office.issues.add("Lamp by the school is out", body_id=other, place="mill lane")
    office.issues.add(
        COMPLAINT,
        body_id=forum,
        raised_on=dt.date(2026, 9, 1),
        source=IssueSource.LETTER,
        matter=Matter.COMPLAINT,
    )
    office.close(keep_backup=False)
    return path


@pytest.fixture
def screen(said: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = tmp_path / "office.cspdesk"
    shutil.copyfile(said, path)
    office = open_office(path, machine="test", today=TODAY)
    yield desktop(qtbot, desk, office, SPECS)
    office.close(keep_backup=False)


def choose(screen: Desktop, said: str) -> UUID:
    found = next(row.id for row in screen.office.issues.all() if row.words == said)
    screen.page.open_record(Kind.ISSUE, found)
    screen.page.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def shown(screen: Desktop) -> list[str]:
    return sorted(row.issue.words for row in screen.page.rows.model().shown())


def ask(screen: Desktop, key: str, *does: str) -> None:
    """Presses a letter in the list, types in the dialog it opens (“>name” tabs to a field), and saves it."""

    def work() -> None:
        for each in does:
            if each.startswith(">"):
                screen.hands.go(each[1:])
            else:
                screen.hands.type(each)
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press(key), work)


def test_an_answer_is_typed_and_people_are_told(screen: Desktop) -> None:
    issue = choose(screen, LAMP)
    ask(screen, "A", "The council mended it.")
    answered = screen.office.issues.get(issue)
    assert (answered.answer, answered.state) == (Answer.DONE, IssueState.CLOSED)
    screen.page.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
    screen.hands.press("2")
    assert shown(screen) == [LAMP]
    screen.page.rows.choose(issue)
    ask(screen, "T")
    assert screen.office.issues.get(issue).told_on == TODAY
    assert shown(screen) == []


def test_cannot_without_a_reason_stays_in_the_dialog(screen: Desktop, qtbot: QtBot) -> None:
    issue = screen.office.issues.get(choose(screen, LAMP))
    dialog = AnswerDialog(screen.desk, issue, screen.page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.answer.setCurrentText("Cannot be done")
    dialog.ui.save.click()
    assert dialog.isVisible()
    assert dialog.ui.says.text().startswith("Say why")
    dialog.ui.why.setPlainText("The land is private.")
    dialog.ui.save.click()
    assert screen.office.issues.get(issue.id).answer is Answer.CANNOT


def test_an_open_issue_is_not_closed_from_the_window(screen: Desktop, qtbot: QtBot) -> None:
    issue = choose(screen, LAMP)
    with qtbot.waitSignal(screen.desk.saying) as told:
        screen.hands.press("C")
    assert told.args is not None
    assert "no answer yet" in told.args[0].sentence
    assert screen.office.issues.get(issue).state is IssueState.OPEN


def test_opening_again_needs_a_reason_and_keeps_the_answer(screen: Desktop) -> None:
    issue = choose(screen, LAMP)
    screen.office.answers.answer(issue, Answer.DONE, "Mended.")
    screen.page.read()
    choose(screen, LAMP)
    ask(screen, "R", "It is out again")
    chain = screen.office.answers.chain(issue)
    assert chain.issue.state is IssueState.OPEN
    assert "Mended." in chain.steps[-1].text


def test_more_time_needs_a_reason_and_a_day(screen: Desktop) -> None:
    issue = choose(screen, COMPLAINT)
    ask(screen, "X", "The file is looked for", ">When they can expect a full reply", "4 Dec 2026")
    chain = screen.office.answers.chain(issue)
    assert [(row.now_due, row.reason) for row in chain.extensions] == [
        (dt.date(2026, 12, 4), "The file is looked for")
    ]


def test_a_miss_is_explained_and_accepted(screen: Desktop) -> None:
    issue = choose(screen, COMPLAINT)
    ask(screen, "Y", "The officer was ill", ">Accepted, because", "Cover is arranged")
    settled = [clock.settled for clock in screen.office.answers.chain(issue).clocks]
    assert sorted(settled) == [False, True]


def test_a_shortfall_can_end_in_an_action(screen: Desktop) -> None:
    issue = choose(screen, COMPLAINT)
    ask(screen, "Y", "The officer was ill", ">Or a new action that deals with it", "Arrange cover")
    chain = screen.office.answers.chain(issue)
    assert [action.text for action in chain.actions] == ["Arrange cover"]
    assert any(clock.action_id == chain.actions[0].id for clock in chain.clocks)


def test_a_period_is_signed_only_when_every_miss_is_settled(screen: Desktop, qtbot: QtBot) -> None:
    dialog = SignOffDialog(screen.desk, screen.page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.signedBy.setText("A. Chair")
    dialog.ui.save.click()
    assert "no reason yet" in dialog.ui.says.text()
    for clock in screen.office.clocks.all():
        screen.office.clocks.explain_miss(clock.id, "The officer was ill", "Cover is arranged")
    dialog.ui.save.click()
    assert not dialog.isVisible()


def test_an_update_moves_the_next_one_on(screen: Desktop) -> None:
    issue = choose(screen, LAMP)
    screen.hands.press("5")
    assert shown(screen) == [LAMP]
    ask(screen, "U", "We wrote to the council.")
    assert screen.office.issues.get(issue).next_update == TODAY + dt.timedelta(days=14)
    assert shown(screen) == []


def test_a_likely_double_is_first_and_joined(screen: Desktop) -> None:
    issue = choose(screen, LAMP)
    (double,) = [row for row in screen.office.issues.doubles(issue) if row.issue.place == "mill lane"]
    assert "same place" in double.why
    ask(screen, "J")
    assert [voice.words for voice in screen.office.answers.chain(issue).voices] == [
        "Lamp by the school is out"
    ]
    assert len(screen.office.issues.all()) == 2


def test_another_voice_is_kept(screen: Desktop) -> None:
    issue = choose(screen, LAMP)
    ask(screen, "V", "It is dark at the school too")
    assert [voice.words for voice in screen.office.answers.chain(issue).voices] == [
        "It is dark at the school too"
    ]


def test_a_meeting_where_it_was_discussed_is_one_click_away(screen: Desktop, qtbot: QtBot) -> None:
    issue = choose(screen, LAMP)
    ask(screen, "M", "Forum 1", "\n")
    (row,) = screen.office.answers.chain(issue).discussed
    qtbot.mouseClick(screen.page.card._meeting_lines.links()[0], Qt.MouseButton.LeftButton)
    assert screen.opened() == [(Kind.MEETING, row.meeting_id)]


def test_an_action_leads_back_to_its_issue(screen: Desktop, qtbot: QtBot) -> None:
    issue = choose(screen, LAMP)
    ask(screen, "G", "Mend the lamp")
    qtbot.mouseClick(screen.page.card._action_lines.links()[0], Qt.MouseButton.LeftButton)
    actions = screen.window.current_page()
    assert isinstance(actions, ActionsPage)
    qtbot.waitUntil(lambda: actions.card.issue_link.isVisible())
    qtbot.mouseClick(actions.card.issue_link, Qt.MouseButton.LeftButton)
    assert screen.front() == "issues"
    assert screen.page.rows.current_id() == issue


def test_did_it_work_is_asked_and_kept(screen: Desktop) -> None:
    issue = choose(screen, LAMP)
    screen.office.answers.answer(issue, Answer.DONE, "Mended.", on_day=dt.date(2026, 9, 2))
    screen.page.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
    screen.hands.press("4")
    assert shown(screen) == [LAMP]
    ask(screen, "W", ">What they said", "They are pleased")
    assert screen.office.issues.get(issue).worked is Worked.WORKED


def test_progress_half_typed_is_there_again(screen: Desktop, qtbot: QtBot) -> None:
    issue = choose(screen, LAMP)
    screen.hands.press("P")
    screen.hands.type("We wrote to")
    drafts = screen.office.drafts
    qtbot.waitUntil(lambda: drafts.typing(f"issue progress {issue}") == {"note": "We wrote to"})
    screen.hands.type(" them\n")
    assert [step.text for step in screen.office.answers.chain(issue).steps] == ["We wrote to them"]


def test_a_figure_opens_what_it_counts_then_what_it_misses(screen: Desktop, qtbot: QtBot) -> None:
    lamp = choose(screen, LAMP)
    complaint = choose(screen, COMPLAINT)
    for issue in (lamp, complaint):
        screen.office.answers.answer(issue, Answer.DONE, "Done.", dealt=Dealt.LOCALLY)
    screen.office.answers.tell([lamp], FeedbackWay.LEAFLET)
    button = screen.page.headline.button("fed_back")
    qtbot.waitUntil(lambda: button.figure.value == "50% (1 of 2)")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown(screen) == sorted([LAMP, COMPLAINT])
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown(screen) == [COMPLAINT]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(shown(screen)) == 3


def test_figures_without_records_are_not_measured(screen: Desktop) -> None:
    values = {
        figure.key: figure.value for figure in screen.office.answers.figures(screen.office.issues.all())
    }
    assert (values["locally"], values["fed_back"], values["contact"]) == ("not measured",) * 3


def test_each_group_of_counts_adds_up_to_all(screen: Desktop, qtbot: QtBot) -> None:
    issues = screen.office.issues.all()
    dialog = CountsDialog(screen.desk, "All", issues, screen.page)
    qtbot.addWidget(dialog)
    sums: dict[str, int] = {}
    for line in dialog.ui.counts.model().shown():
        sums[line.group] = sums.get(line.group, 0) + line.count
    assert set(sums.values()) == {len(issues)}


def test_several_answers_are_told_at_once(screen: Desktop, qtbot: QtBot) -> None:
    for issue in screen.office.issues.all():
        screen.office.answers.answer(issue.id, Answer.DONE, "Done.")
    dialog = TellDialog(screen.desk, screen.office.answers.to_tell(), [], screen.page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.save.text() == "Keep 3 as told"
    dialog.ui.words.setText("Autumn leaflet")
    dialog.ui.save.click()
    assert screen.office.answers.to_tell() == []


def test_tell_people_is_found_from_anywhere(screen: Desktop) -> None:
    screen.window.open_page("actions")
    screen.hands.press("Ctrl+K")
    screen.hands.type("tell people")
    screen.hands.press("Return")
    assert (screen.front(), screen.page.views.choice) == ("issues", "tell")


def test_a_referral_needs_its_agency(screen: Desktop, qtbot: QtBot) -> None:
    forum = screen.office.bodies.forums()[0].id
    dialog = IssueDialog(screen.desk, None, forum, screen.page, Matter.REFERRAL)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.words.setPlainText("Cars race at night")
    dialog.ui.save.click()
    assert dialog.ui.says.text() == "Choose the agency it is referred to."
    dialog.ui.agency.set_id(screen.office.store.people.agencies()[0].id)
    dialog.ui.save.click()
    assert dialog.saved is not None
    assert [c.clock for c in screen.office.answers.chain(dialog.saved).clocks] == [ClockKind.REPLY]


def test_the_chain_is_as_many_selects_however_much_hangs_on_it(screen: Desktop) -> None:
    issue = choose(screen, LAMP)
    before = _selects(screen.office, lambda: screen.page.show_detail(issue))
    for number in range(30):
        screen.office.answers.note(issue, f"Line {number}")
        screen.office.answers.add_voice(issue, f"Voice {number}")
        screen.office.issues.add(f"Another {number}", body_id=screen.office.bodies.forums()[0].id)
    assert _selects(screen.office, lambda: screen.page.show_detail(issue)) == before


def test_the_page_is_as_many_selects_however_many_issues(screen: Desktop) -> None:
    choose(screen, LAMP)
    before = _selects(screen.office, screen.page.read)
    forum = screen.office.bodies.forums()[0].id
    for number in range(30):
        screen.office.issues.add(f"Another {number}", body_id=forum, source=IssueSource.LETTER)
    assert _selects(screen.office, screen.page.read) == before


def _selects(office: Office, do: Callable[[], object]) -> int:
    count = [0]

    def heard(*_: Any) -> None:
        count[0] += 1

    sa.event.listen(office.store.engine, "before_cursor_execute", heard)
    do()
    sa.event.remove(office.store.engine, "before_cursor_execute", heard)
    return count[0]


def test_every_control_of_a_full_chain_has_a_name(
    screen: Desktop, assert_named: Callable[[QWidget], None]
) -> None:
    issue = choose(screen, LAMP)
    screen.office.answers.answer(issue, Answer.PARTLY, "One lamp was mended.", why="The other is private.")
    choose(screen, LAMP)
    assert_named(screen.page)
