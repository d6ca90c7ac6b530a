"""The grids of outreach in the window: forums by measures and months, and what is behind each figure."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.activity_kinds import ActivityState, CountedAs, TargetScope
from cspdesk.domain.kinds import BodyKind, Consent, Kind
from cspdesk.office import Office
from cspdesk.ui.desk import Desk
from cspdesk.ui.outreach.measures_dialog import MeasureDialog
from cspdesk.ui.outreach.outreach_grid_page import OutreachGridPage
from cspdesk.ui.outreach.outreach_page import OutreachPage
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import copy_of, kind_of, new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (
    PageSpec("outreach_grid", "Outreach grid", "table", OutreachGridPage, kinds=(Kind.MEASURE,)),
    PageSpec("outreach", "Outreach & events", "outreach", OutreachPage, kinds=(Kind.ACTIVITY,)),
)


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forum 1 has two outreach sessions and forum 2 has one planned; forum 3 was visited in May."""
    path = tmp_path_factory.mktemp("counted") / "counted.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    forums = [forum.id for forum in office.bodies.forums()]
    session = kind_of(office, "outreach_session")
    for day in (dt.date(2026, 5, 3), dt.date(2026, 6, 3)):
        office.activities.add(session, "Session", day, body_id=forums[0], state=ActivityState.DONE)
    office.activities.add(session, "Next week", dt.date(2026, 11, 28), body_id=forums[1])
    visit = kind_of(office, "group_visit")
    office.activities.add(visit, "Visit", dt.date(2026, 5, 9), body_id=forums[2], state=ActivityState.DONE)
    office.close(keep_backup=False)
    return path


@pytest.fixture
def office(counted: Path, tmp_path: Path) -> Iterator[Office]:
    yield from copy_of(counted, tmp_path, TODAY)


@pytest.fixture
def screen(office: Office, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    made = desktop(qtbot, desk, office, SPECS)
    yield made
    desk.finish_work()


def cell(screen: Desktop, row: str, column: int) -> str:
    model = screen.page.view().model()
    found = next(n for n, each in enumerate(model.shown()) if each.name == row)
    return str(model.cell(found, column).text)


def choose_measure(screen: Desktop, words: str) -> None:
    box = screen.page.measure
    box.setCurrentIndex(next(n for n in range(box.count()) if box.itemText(n).startswith(words)))


def test_one_measure_shows_done_planned_target_and_short_of_each_forum(screen: Desktop) -> None:
    choose_measure(screen, "Outreach sessions")
    assert [cell(screen, "Forum 1", n) for n in range(1, 5)] == ["2", "–", "1", "0"]
    assert [cell(screen, "Forum 2", n) for n in range(1, 5)] == ["0", "1", "1", "1"]


def test_the_measures_of_many_forums_are_counted_while_the_window_goes_on(
    screen: Desktop, qtbot: QtBot
) -> None:
    with screen.office.store.work("many forums") as work:
        for number in range(100):
            work.add(Kind.BODY, kind=BodyKind.FORUM, name=f"Area {number}")
        work.commit()
    screen.page.read()
    screen.page.read()
    assert not screen.page.counted
    qtbot.waitUntil(lambda: screen.page.counted)
    assert screen.page.ui.measures.model().rowCount() == 119
    choose_measure(screen, "Outreach sessions")
    assert cell(screen, "Forum 1", 1) == "2"


def test_what_one_forum_did_over_helps_no_other(screen: Desktop) -> None:
    choose_measure(screen, "Outreach sessions")
    assert [cell(screen, "All forums", n) for n in range(1, 5)] == ["2", "1", "18", "17"]


def test_the_setting_reads_eighteen_or_three_hundred_and_twenty_four(screen: Desktop) -> None:
    choose_measure(screen, "Outreach sessions")
    measure = next(m for m in screen.office.measures.all() if m.key == "outreach_sessions")
    screen.office.measures.change(measure.id, target=18)
    screen.page.read()
    assert cell(screen, "All forums", 3) == "324"
    screen.office.measures.change(measure.id, scope=TargetScope.ALL)
    screen.page.read()
    assert cell(screen, "All forums", 3) == "18"


def test_a_figure_opens_its_records_in_the_list(screen: Desktop) -> None:
    choose_measure(screen, "Outreach sessions")
    screen.page.ui.measures.choose(screen.office.bodies.forums()[0].id)
    screen.page.ui.measures.table.setFocus()
    screen.hands.press("Return")
    assert screen.front() == "outreach"
    page = screen.window.current_page()
    assert isinstance(page, OutreachPage)
    assert [row.title for row in page.rows.model().shown()] == ["Session", "Session"]
    assert page.filters.shown_only.text().startswith("Forum 1")


def test_the_arrows_choose_a_figure_and_the_panel_follows(screen: Desktop, qtbot: QtBot) -> None:
    table = screen.page.ui.measures.table
    table.setFocus()
    screen.hands.press("Right")
    qtbot.waitUntil(lambda: screen.page.ui.behind._title.text() == "Students given advice")


def test_months_without_contact_are_listed(screen: Desktop, qtbot: QtBot) -> None:
    screen.page.show_tab("months")
    assert (cell(screen, "Forum 3", 1), cell(screen, "Forum 3", 2), cell(screen, "Forum 3", 9)) == (
        "0",
        "1",
        "",
    )
    assert cell(screen, "Forum 3", 13) == "7"
    screen.page.ui.months.choose(screen.office.bodies.forums()[2].id)
    screen.page.behind.show()
    facts = [
        part.text() for part in screen.page.ui.behind.facts.findChildren(QWidget) if hasattr(part, "text")
    ]
    assert any("April 2026" in words and "May 2026" not in words for words in facts)


def test_a_session_is_no_contact_but_support_has_a_grid_of_its_own(screen: Desktop) -> None:
    forum = screen.office.bodies.forums()[4].id
    screen.office.activities.add(
        kind_of(screen.office, "support"),
        "Sparks",
        dt.date(2026, 7, 1),
        body_id=forum,
        state=ActivityState.DONE,
    )
    screen.page.show_tab("months")
    assert cell(screen, "Forum 5", 4) == "0"
    screen.page.what.setCurrentText("Support given to teams")
    assert cell(screen, "Forum 5", 4) == "1"


def test_places_that_count_alike_share_their_rank(screen: Desktop) -> None:
    forum = screen.office.bodies.forums()[0].id
    for place in ("High Street", "high street", "Park", "Lane"):
        screen.office.issues.add("Damage", body_id=forum, place=place, kind="Criminal damage")
    screen.page.show_tab("places")
    rows = screen.page.ui.places.model().shown()
    assert [(row.standing, row.place) for row in rows] == [
        ("1", "High Street"),
        ("2=", "Lane"),
        ("2=", "Park"),
    ]


def test_a_person_on_two_watches_stands_on_both_lists(screen: Desktop) -> None:
    person = screen.office.people.add("A. Volunteer")
    event = screen.office.activities.add(kind_of(screen.office, "pride_in"), "Pride In", TODAY)
    for watch in ("Street Watch", "Speed Watch"):
        screen.office.activities.add_taker(event, person_id=person, watch=watch, may_be_contacted=Consent.YES)
    screen.page.show_tab("sign_ups")
    rows = screen.page.ui.signUps.model().shown()
    assert {(row.taker.person, row.taker.watch) for row in rows} == {
        ("A. Volunteer", "Street Watch"),
        ("A. Volunteer", "Speed Watch"),
    }


def test_good_practice_of_one_forum_is_found_from_all(screen: Desktop, qtbot: QtBot) -> None:
    screen.office.activities.add(
        kind_of(screen.office, "fayre"),
        "Fayre",
        TODAY,
        good_practice="Bring a map",
        good_practice_topic="Litter",
    )
    screen.page.show_tab("practice")
    qtbot.keyClicks(screen.page.ui.practice.filter, "litter")
    assert [row.good_practice for row in screen.page.ui.practice.model().shown()] == ["Bring a map"]


def test_a_community_group_is_found_by_area_and_topic_with_its_consent(screen: Desktop, qtbot: QtBot) -> None:
    person = screen.office.people.add("A. Keeper", may_be_contacted=Consent.NO)
    forums = screen.office.bodies.forums()
    for forum, topic in ((forums[0], "Litter"), (forums[1], "Litter"), (forums[0], "Parks")):
        screen.office.activities.add(
            kind_of(screen.office, "community_group"),
            f"Friends of {topic}",
            TODAY,
            body_id=forum.id,
            topic=topic,
            organiser_id=person,
            state=ActivityState.UNDER_WAY,
        )
    screen.page.show_tab("groups")
    groups = screen.page.ui.groups
    qtbot.keyClicks(groups.filter, "forum 2 litter")
    (row,) = groups.model().shown()
    assert (row.activity.title, row.contact.person) == ("Friends of Litter", "A. Keeper")
    assert row.contact.may_be_contacted is Consent.NO


def test_people_who_took_part_are_listed_by_source(screen: Desktop) -> None:
    forum = screen.office.bodies.forums()[0].id
    made = screen.office.activities.add(
        kind_of(screen.office, "consultation"),
        "Park survey",
        TODAY,
        body_id=forum,
        counts={"Adults": 30},
        state=ActivityState.DONE,
    )
    screen.page.read()
    choose_measure(screen, "People who took part")
    screen.page.ui.measures.choose(forum)
    screen.page.behind.show()
    lines = screen.page.ui.behind.lines._lines
    assert [
        (line.words, line.key) for line in lines if "Consultations" in line.words or line.key == made
    ] == [
        ("Consultations: 30", None),
        ("21 Nov 2026", made),
    ]


def test_a_measure_shows_its_figure_as_it_is_changed(screen: Desktop, qtbot: QtBot) -> None:
    measure = next(m for m in screen.office.measures.all() if m.key == "outreach_sessions")
    dialog = MeasureDialog(screen.desk, measure, screen.page)
    qtbot.addWidget(dialog)
    assert dialog.ui.figure.text() == "Now: 2 of 18 sessions, 1 planned, 17 short in 17 forums"
    dialog.ui.target.setText("18")
    qtbot.waitUntil(lambda: dialog.ui.figure.text().startswith("Now: 2 of 324 sessions"))
    dialog.reject()


def test_a_measure_of_the_offices_own_is_typed(screen: Desktop) -> None:
    def type_it() -> None:
        hands = screen.hands

        def in_measure() -> None:
            hands.type("Visits paid")
            hands.go("Target")
            hands.type("12")
            hands.press("Ctrl+Return")

        dialog = hands.focus().window()
        hands.during(dialog.ui.add.click, in_measure)
        dialog.ui.save.click()

    screen.hands.during(screen.page.open_measures, type_it)
    made = next(m for m in screen.office.measures.all() if m.name == "Visits paid")
    assert (made.counted_as, made.target) == (CountedAs.COUNT, 12)


@pytest.mark.parametrize("tab", ["measures", "months", "places", "sign_ups", "groups", "practice"])
def test_every_tab_takes_the_same_statements_for_many_activities(screen: Desktop, tab: str) -> None:
    def statements() -> int:
        found: list[str] = []

        def hear(*told: object) -> None:
            found.append(str(told[2]))

        screen.page.read()
        sa.event.listen(screen.office.store.engine, "before_cursor_execute", hear)
        screen.page.read()
        sa.event.remove(screen.office.store.engine, "before_cursor_execute", hear)
        return len(found)

    screen.page.show_tab(tab)
    before = statements()
    forums = [forum.id for forum in screen.office.bodies.forums()]
    for number in range(56):
        made = screen.office.activities.add(
            kind_of(screen.office, "outreach_session"),
            f"Session {number}",
            TODAY,
            body_id=forums[number % 18],
            good_practice="Note",
            state=ActivityState.DONE,
        )
        screen.office.activities.add_taker(made, "P1", watch="Street Watch")
    assert statements() == before


def test_everything_tab_reaches_has_a_name(screen: Desktop, assert_named: Callable[[QWidget], None]) -> None:
    for tab in ("measures", "months", "places", "sign_ups", "groups", "practice"):
        screen.page.show_tab(tab)
        assert_named(screen.page)


def test_escape_comes_back_to_the_list(screen: Desktop) -> None:
    screen.page.ui.measures.table.setFocus()
    screen.hands.press("Escape")
    assert screen.front() == "outreach"
