"""Questionnaires of an event in the window: set up, keyed in and read by keyboard alone."""

import datetime as dt
import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.activity_kinds import AnswerForm, SurveyKind, SurveyState
from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.office import Office
from cspdesk.services.surveys import Asked
from cspdesk.ui.desk import Desk
from cspdesk.ui.outreach.key_in_dialog import KeyInDialog
from cspdesk.ui.outreach.outreach_page import OutreachPage
from cspdesk.ui.outreach.survey_dialog import SurveyDialog
from cspdesk.ui.outreach.tally_dialog import TallyDialog
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.hands import Hands
from tests.offices import copy_of, new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (PageSpec("outreach", "Outreach & events", "outreach", OutreachPage, kinds=(Kind.ACTIVITY,)),)
WORRIES = ("Litter", "Speeding", "Noise")


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("events") / "events.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture
def office(events: Path, tmp_path: Path) -> Iterator[Office]:
    yield from copy_of(events, tmp_path, TODAY)


@pytest.fixture
def event(office: Office) -> UUID:
    kind = next(each for each in office.activities.kinds() if each.key == "pride_in")
    return office.activities.add(kind.id, "Pride In", TODAY)


@pytest.fixture
def survey(office: Office, event: UUID) -> UUID:
    asked = [
        Asked("Do you feel safe?", AnswerForm.YES_NO),
        Asked("What worries you?", AnswerForm.MANY, WORRIES),
        Asked("Anything else?", AnswerForm.WORDS),
    ]
    return office.surveys.add("Pride In", asked, activity_id=event, state=SurveyState.OPEN, ethics_on=TODAY)


@pytest.fixture
def screen(office: Office, event: UUID, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    made = desktop(qtbot, desk, office, SPECS)
    made.page.open_record(Kind.ACTIVITY, event)
    made.page._show_waiting()  # the first detail of all follows its list
    yield made
    desk.finish_work()


@pytest.fixture
def keying(desk: Desk, office: Office, survey: UUID, qtbot: QtBot) -> Iterator[tuple[KeyInDialog, Hands]]:
    desk.attach(office)
    dialog = KeyInDialog(desk, office.surveys.get(survey))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._go(0)
    yield dialog, Hands(dialog)
    dialog.close()


def test_a_questionnaire_is_set_up_by_keyboard(screen: Desktop) -> None:
    def type_it() -> None:
        hands = screen.hands
        hands.type("Do you feel safe?")
        hands.press("Tab")
        hands.press("Down", "Down")
        hands.go("Question 2")
        hands.type("What worries you?")
        hands.press("Tab")
        hands.press("Down")
        hands.press("Tab")
        hands.type("Litter; Speeding")
        hands.press("Return")
        hands.type("Anything else?")
        hands.press("Tab")
        hands.press("End", "Up")
        hands.go("Ethics looked at on")
        hands.type("today")
        hands.press("Ctrl+Return")

    screen.hands.during(screen.page.card.surveys.add_survey, type_it)
    (row,) = screen.office.surveys.all()
    questions = screen.office.surveys.questions(row.id)
    assert [q.form for q in questions] == [AnswerForm.YES_NO, AnswerForm.MANY, AnswerForm.WORDS]
    assert questions[1].choice_list == ("Litter", "Speeding")
    assert row.state is SurveyState.OPEN


def test_twenty_papers_keyed_in_by_keyboard_give_the_hand_count(
    keying: tuple[KeyInDialog, Hands], office: Office, survey: UUID
) -> None:
    dialog, hands = keying
    dice, hand, safe = random.Random(3), Counter[str](), 0
    for _ in range(20):
        chosen = dice.sample(WORRIES, dice.randint(1, 3))
        yes = dice.random() < 0.5
        hand.update(chosen)
        safe += yes
        hands.type("y" if yes else "n")
        hands.press("Return")
        hands.type("".join(str(WORRIES.index(each) + 1) for each in chosen))
        hands.press("Return")
        hands.press("Return")
    told, worries, _ = office.surveys.tally(survey)
    assert dict(worries.counts) == dict(hand)
    assert dict(told.counts) == {"Yes": safe, "No": 20 - safe}
    assert dialog.ui.paper.text() == "Paper 21"


def test_an_answer_that_is_none_names_its_question_and_stays(keying: tuple[KeyInDialog, Hands]) -> None:
    dialog, hands = keying
    hands.type("y")
    hands.press("Return")
    hands.type("9")
    hands.press("Return")
    assert dialog.ui.says.text().startswith("Question 2")
    assert dialog.focusWidget() is dialog.answers[1].field


def test_escape_warns_once_of_a_paper_half_typed(keying: tuple[KeyInDialog, Hands]) -> None:
    dialog, hands = keying
    hands.type("y")
    hands.press("Escape")
    assert dialog.isVisible()
    assert "not kept yet" in dialog.ui.says.text()
    hands.press("Escape")
    assert not dialog.isVisible()


class _OnAFullDisk(KeyInDialog):
    def save(self) -> None:
        raise StoreFailure("The disk is full: make room and try again.")


def test_a_paper_that_cannot_be_kept_stays_with_the_reason(
    desk: Desk, office: Office, survey: UUID, qtbot: QtBot
) -> None:
    desk.attach(office)
    dialog = _OnAFullDisk(desk, office.surveys.get(survey))
    qtbot.addWidget(dialog)
    dialog.answers[0].field.set_text("y")
    dialog.accept()
    assert dialog.ui.says.text() == "The disk is full: make room and try again."
    assert dialog.answers[0].field.text() == "y"


def test_a_changed_questionnaire_is_one_step_to_undo(
    desk: Desk, office: Office, survey: UUID, qtbot: QtBot
) -> None:
    desk.attach(office)
    before = office.surveys.get(survey), office.surveys.questions(survey)
    dialog = SurveyDialog(desk, None, office.surveys.get(survey))
    qtbot.addWidget(dialog)
    dialog.ui.title.set_text("Another title")
    dialog.questions.rows[0].text.set_text("Another question?")
    dialog.accept()
    assert office.surveys.questions(survey)[0].text == "Another question?"
    office.store.undo(office.store.recent_units()[-1].id, "undo")
    assert (office.surveys.get(survey), office.surveys.questions(survey)) == before


def test_the_last_paper_can_be_taken_out(
    keying: tuple[KeyInDialog, Hands], office: Office, survey: UUID
) -> None:
    dialog, hands = keying
    hands.type("y")
    hands.press("Ctrl+Return")
    assert office.surveys.get(survey).responses == 1
    dialog.ui.back.click()
    assert office.surveys.get(survey).responses == 0


def test_results_split_by_source_and_ordered_by_count_keep_their_totals(
    desk: Desk, office: Office, survey: UUID, qtbot: QtBot
) -> None:
    what = office.surveys.questions(survey)[1].id
    for typed, source in (("2", "paper"), ("2", "post"), ("13", "post")):
        office.surveys.key_in(survey, {what: typed}, source=source)
    desk.attach(office)
    dialog = TallyDialog(desk, office.surveys.get(survey))
    qtbot.addWidget(dialog)
    printed = dialog.ordered(dialog._tallies[1])
    dialog.ui.order.setCurrentIndex(1)
    by_count = dialog.ordered(dialog._tallies[1])
    assert by_count[0] == ("Speeding", 2)
    assert sorted(by_count) == sorted(printed)
    dialog.ui.source.setCurrentIndex(1)
    assert dialog.ordered(dialog._tallies[1])[0] == ("Speeding", 1)
    dialog.copy()
    assert "What worries you?\tSpeeding\t1" in QGuiApplication.clipboard().text()


def test_results_stand_beside_those_of_the_wave_before(
    desk: Desk, office: Office, survey: UUID, qtbot: QtBot
) -> None:
    desk.attach(office)
    for wave, answers in ((survey, "nn"), (office.surveys.ask_again(survey), "yn")):
        (question, *_) = office.surveys.questions(wave)
        for answer in answers:
            office.surveys.key_in(wave, {question.id: answer})
    dialog = TallyDialog(desk, office.surveys.get(wave))
    qtbot.addWidget(dialog)
    assert "the wave before" in dialog.ui.lead.text()
    dialog.copy()
    assert "Do you feel safe?\tYes\t1\t0" in QGuiApplication.clipboard().text()


def test_a_ballot_needs_no_look_at_ethics(desk: Desk, office: Office, event: UUID, qtbot: QtBot) -> None:
    desk.attach(office)
    dialog = SurveyDialog(desk, office.activities.get(event))
    qtbot.addWidget(dialog)
    dialog.ui.kind.setCurrentIndex(1)
    dialog.questions.rows[0].text.set_text("Which first?")
    dialog.questions.rows[0].choices.set_text("Litter; Noise")
    dialog.accept()
    assert dialog.saved is not None
    row = office.surveys.get(dialog.saved)
    assert (row.kind, row.state) == (SurveyKind.BALLOT, SurveyState.OPEN)


def test_questions_of_papers_keyed_in_stay(desk: Desk, office: Office, survey: UUID, qtbot: QtBot) -> None:
    office.surveys.key_in(survey, {office.surveys.questions(survey)[0].id: "y"})
    desk.attach(office)
    dialog = SurveyDialog(desk, None, office.surveys.get(survey))
    qtbot.addWidget(dialog)
    assert not dialog.questions.rows[0].text.isEnabled()
    dialog.ui.title.set_text("Called otherwise")
    dialog.accept()
    assert office.surveys.get(survey).title == "Called otherwise"


def test_the_panel_lists_and_every_control_has_a_name(
    screen: Desktop, survey: UUID, assert_named: Callable[[QWidget], None]
) -> None:
    screen.page.read()
    screen.page.show_current()
    QApplication.processEvents()
    panel = screen.page.card.surveys
    assert [row.id for row in panel._shown] == [survey]
    assert_named(panel)
