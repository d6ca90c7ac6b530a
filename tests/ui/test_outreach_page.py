"""Outreach and events in the window, by keyboard."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.activity_kinds import ActivityState, AnswerForm, Family, Feature, Part, Phase
from cspdesk.domain.kinds import Consent, IssueSource, Kind, Origin
from cspdesk.office import Office
from cspdesk.services.surveys import Asked
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.outreach.outreach_grid_page import OutreachGridPage
from cspdesk.ui.outreach.outreach_page import OutreachPage
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import copy_of, kind_of, new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (
    PageSpec(
        "outreach", "Outreach & events", "outreach", OutreachPage, kinds=(Kind.ACTIVITY, Kind.ACTIVITY_KIND)
    ),
    PageSpec("outreach_grid", "Outreach grid", "table", OutreachGridPage, kinds=(Kind.MEASURE,), hidden=True),
)


@pytest.fixture(scope="module")
def outdoors(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("outdoors") / "outdoors.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture
def office(outdoors: Path, tmp_path: Path) -> Iterator[Office]:
    yield from copy_of(outdoors, tmp_path, TODAY)


@pytest.fixture
def screen(office: Office, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    made = desktop(qtbot, desk, office, SPECS)
    yield made
    desk.finish_work()


def add(screen: Desktop, key: str, title: str, day: dt.date = TODAY, **values: object) -> UUID:
    made = screen.office.activities.add(kind_of(screen.office, key), title, day, **values)  # type: ignore[arg-type]
    screen.page.open_record(Kind.ACTIVITY, made)
    screen.page._show_waiting()  # the first detail of all follows its list
    screen.page.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
    return made


def titles(screen: Desktop) -> list[str]:
    return [row.title for row in screen.page.rows.model().shown()]


def test_a_session_is_typed_by_keyboard_with_its_numbers(screen: Desktop) -> None:
    def type_it() -> None:
        hands = screen.hands
        hands.type("outreach s")
        hands.press("Tab")
        hands.type("Binge")
        hands.press("Tab")
        hands.go("Forum or group")
        hands.type("forum 7")
        hands.press("Tab")
        hands.type("Sample Park")
        hands.go("Adults")
        hands.type("14")
        hands.press("Tab")
        hands.type("6")
        hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("Ctrl+N"), type_it)
    (row,) = screen.office.activities.all()
    assert (row.title, row.body, row.reach, row.state) == (
        "Binge drinking and cheap alcohol, Sample Park",
        "Forum 7",
        20,
        ActivityState.DONE,
    )


def test_twenty_sessions_are_typed_one_after_another(screen: Desktop) -> None:
    def type_them() -> None:
        hands = screen.hands
        hands.type("outreach s")
        hands.press("Tab")
        hands.go("Forum or group")
        for number in range(1, 21):
            hands.type(f"forum {number % 18 + 1}")
            hands.go("Adults")
            hands.type(str(number))
            hands.press("Ctrl+Return" if number == 20 else "Ctrl+Shift+Return")

    screen.hands.during(lambda: screen.hands.press("N"), type_them)
    assert [row.reach for row in sorted(screen.office.activities.all(), key=lambda r: r.reach)] == list(
        range(1, 21)
    )


def test_the_last_one_is_repeated_with_its_kind_forum_and_place(screen: Desktop) -> None:
    forum = screen.office.bodies.forums()[2].id
    add(screen, "group_visit", "Visit to the bowls club", body_id=forum, place="Bowls club")
    screen.hands.during(lambda: screen.hands.press("R"), lambda: screen.hands.press("Ctrl+Return"))
    rows = screen.office.activities.all()
    assert [(row.kind, row.body, row.place) for row in rows] == [
        ("Visit to a community group", "Forum 3", "Bowls club")
    ] * 2


def test_only_the_fields_of_the_kind_are_asked(screen: Desktop) -> None:
    seen = []

    def look() -> None:
        hands = screen.hands
        hands.type("partnership action")
        hands.press("Tab")
        dialog = hands.focus().window()
        seen.append(
            (dialog.ui.untilBox.isVisible(), dialog.ui.numbers.isVisible(), dialog.ui.moneyBox.isVisible())
        )
        hands.press("Escape")

    screen.hands.during(lambda: screen.hands.press("Ctrl+N"), look)
    assert seen == [(True, True, False)]


def test_a_number_is_keyed_where_it_is_read(screen: Desktop) -> None:
    made = add(screen, "fayre", "Fresher Fayre", state=ActivityState.DONE)
    screen.hands.press("Return")
    screen.hands.go("Students")
    screen.hands.type("160")
    screen.hands.press("Tab")
    assert [(c.category, c.value) for c in screen.office.activities.file(made).counts] == [("Students", 160)]


def test_a_word_where_a_number_belongs_is_marked_and_not_kept(screen: Desktop) -> None:
    made = add(screen, "fayre", "Fresher Fayre")
    screen.hands.press("Return")
    screen.hands.go("Students")
    screen.hands.type("many")
    screen.hands.press("Tab")
    assert screen.office.activities.file(made).counts == []
    assert screen.page.card.counts.numbers.box("Students").property("wrong") is True


def test_chips_show_one_family(screen: Desktop) -> None:
    add(screen, "fayre", "A fayre")
    add(screen, "hotspot", "An underpass")
    chip = screen.page.filters._chips["Hotspots"]
    chip.click()
    assert titles(screen) == ["An underpass"]


def test_families_without_anything_are_not_offered(screen: Desktop) -> None:
    add(screen, "fayre", "A fayre")
    shown = [word for word, chip in screen.page.filters._chips.items() if chip.isVisible()]
    assert shown == ["All", "Events"]


def test_list_filters_as_one_types(screen: Desktop, qtbot: QtBot) -> None:
    add(screen, "fayre", "A fayre", place="College")
    add(screen, "fayre", "Another", place="Market")
    qtbot.keyClicks(screen.page.rows.filter, "college")
    assert titles(screen) == ["A fayre"]


def test_what_was_before_the_plan_year_is_in_all_years(screen: Desktop) -> None:
    add(screen, "fayre", "Now")
    screen.office.activities.add(kind_of(screen.office, "fayre"), "Long ago", dt.date(2024, 5, 1))
    screen.page.filters.period.setCurrentText("This plan year")
    assert titles(screen) == ["Now"]
    screen.page.filters.period.setCurrentText("All years")
    assert titles(screen) == ["Now", "Long ago"]


def test_an_event_closes_once_its_issue_has_an_action(screen: Desktop) -> None:
    forum = screen.office.bodies.forums()[0].id
    event = add(screen, "pride_in", "Pride In", body_id=forum)
    issue = screen.office.issues.add("Bins overflow", body_id=forum, activity_id=event)
    heard = []

    def try_it() -> None:
        screen.hands.press("Ctrl+Return")
        heard.append(screen.hands.focus().window().ui.says.text())
        screen.hands.press("Escape")

    screen.hands.during(lambda: screen.hands.press("D"), try_it)
    assert "neither an answer nor an action" in heard[0]
    screen.office.actions.add("More bins", body_id=forum, owner="Police", issue_id=issue, activity_id=event)
    screen.page.rows.table.setFocus()
    screen.hands.during(lambda: screen.hands.press("D"), lambda: screen.hands.press("Ctrl+Return"))
    assert screen.office.activities.get(event).state is ActivityState.DONE


def test_an_issue_raised_at_an_event_hangs_on_it(screen: Desktop) -> None:
    forum = screen.office.bodies.forums()[4].id
    event = add(screen, "pride_in", "Pride In", body_id=forum)

    def type_it() -> None:
        screen.hands.type("Lamps are out")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(screen.page.deeds.add_issue, type_it)
    (issue,) = screen.office.activities.file(event).issues
    assert (issue.words, issue.source, issue.activity_id) == ("Lamps are out", IssueSource.EVENT, event)


def test_an_action_an_event_led_to_is_owned_and_hangs_on_it(screen: Desktop) -> None:
    forum = screen.office.bodies.forums()[4].id
    event = add(screen, "pride_in", "Pride In", body_id=forum)

    def type_it() -> None:
        screen.hands.type("Mend the lamps")
        screen.hands.press("Tab")
        screen.hands.type("Police")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(screen.page.deeds.add_action, type_it)
    (action,) = screen.office.activities.file(event).actions
    assert (action.text, action.owner_agency, action.origin) == ("Mend the lamps", "Police", Origin.EVENT)


def test_three_sessions_of_a_series_add_up(screen: Desktop) -> None:
    series = add(screen, "service_event", "Service events", state=ActivityState.DONE)
    for number in (30, 35, 40):
        screen.office.activities.add(
            kind_of(screen.office, "service_event"), "One", TODAY, series_id=series, counts={"Adults": number}
        )
    screen.page.read()
    assert screen.page.card._sessions._title.text() == "Sessions: 3, reach 105 in all"


def test_the_coordinator_not_contacted_is_named(screen: Desktop) -> None:
    sheet = add(screen, "coordinator_contact", "November")
    for number in range(12):
        screen.office.activities.add_taker(sheet, f"Area {number + 1}", completed=number != 6)
    screen.page.read()
    assert screen.page.card.takers._sum.text() == "12 in post, 11 contacted; not contacted: Area 7"
    counts = screen.office.activities.file(sheet).counts
    assert {c.category: c.value for c in counts} == {"In post": 12, "Contacted": 11}


def test_the_next_months_sheet_begins_with_those_in_post(screen: Desktop) -> None:
    sheet = add(screen, "coordinator_contact", "November")
    screen.office.activities.add_taker(sheet, "Area 1", completed=True)
    screen.hands.during(lambda: screen.hands.press("R"), lambda: screen.hands.press("Ctrl+Return"))
    (other,) = [row for row in screen.office.activities.all() if row.id != sheet]
    assert [(t.label, t.completed) for t in screen.office.activities.file(other.id).takers] == [
        ("Area 1", False)
    ]


def test_a_sign_up_is_typed_with_what_was_agreed(screen: Desktop) -> None:
    event = add(screen, "pride_in", "Pride In")

    def type_it() -> None:
        screen.hands.type("Ann Sample")
        screen.hands.press("Return")  # adds the person
        screen.hands.go("Watch")
        screen.hands.type("Street")
        screen.hands.press("Tab", "Down")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.page.deeds.take(None), type_it)
    (taker,) = screen.office.activities.file(event).takers
    assert (taker.person, taker.watch, taker.may_be_contacted) == ("Ann Sample", "Street Watch", Consent.YES)


def test_a_day_without_a_public_slot_is_saved_only_after_a_warning(screen: Desktop) -> None:
    week = add(screen, "action_week", "Week", to_day=TODAY + dt.timedelta(days=2))
    heard = []

    def type_it() -> None:
        screen.hands.type("Litter pick")
        screen.hands.press("Ctrl+Return")
        heard.append(screen.hands.focus().window().ui.says.text())
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.page.deeds.plan(TODAY), type_it)
    assert "public cannot meet officers" in heard[0]
    assert [day.words for day in screen.office.activities.file(week).days] == ["Litter pick"]


def test_what_the_papers_of_an_event_add_up_to_stands_beside_it(screen: Desktop) -> None:
    event = add(screen, "pride_in", "Pride In")
    surveys = screen.office.surveys
    made = surveys.add("Pride In", [Asked("Do you feel safe?", AnswerForm.YES_NO)], activity_id=event)
    (question,) = surveys.questions(made)
    for answer in ("y", "n", "y"):
        surveys.key_in(made, {question.id: answer})
    screen.page.read()
    assert screen.page.card.tally.words.text() == "Do you feel safe?\nYes: 2, No: 1 (3 answers)"


def test_more_given_out_than_there_was_is_said(screen: Desktop) -> None:
    add(screen, "distribution", "Doorstep calendars")
    screen.hands.press("Return")
    screen.hands.go("Calendars, stock")
    for number in ("100", "120"):
        screen.hands.type(number)
        screen.hands.press("Return")
    screen.hands.press("Tab")
    assert screen.page.card.warns.text() == "Calendars: 120 given out of 100."


def test_a_sign_is_added_and_scored_before_and_after(screen: Desktop) -> None:
    made = add(screen, "environmental_day", "Action day")
    screen.hands.press("Return")
    screen.hands.go("Another sign to score")
    screen.hands.type("Litter")
    screen.hands.press("Return")
    screen.hands.type("14")
    screen.hands.press("Return")
    screen.hands.type("6")
    screen.hands.press("Tab")
    assert {(c.phase, c.value) for c in screen.office.activities.file(made).counts} == {
        (Phase.BEFORE, 14),
        (Phase.AFTER, 6),
    }
    assert screen.page.card.scores._foot.text() == "In all 14 before, 6 after: -8"


def test_a_school_is_added_by_its_name(screen: Desktop) -> None:
    made = add(screen, "school_programme", "Programme")
    screen.hands.press("Return")
    screen.hands.go("Add a partner or school")
    screen.hands.type("Sample School")
    screen.hands.press("Return")
    assert [p.agency for p in screen.office.activities.file(made).parts] == ["Sample School"]


def test_an_event_without_a_victim_service_says_so_until_one_is_invited(screen: Desktop) -> None:
    made = add(screen, "service_event", "Event")
    assert "No victim service" in screen.page.card.warns.text()
    victims = screen.office.partners.add("Victim Support")
    screen.office.activities.set_part(made, victims, Part.INVITED)
    screen.page.read()
    assert "No victim service" not in screen.page.card.warns.text()


def test_a_review_that_is_overdue_is_settled_by_a_verdict(screen: Desktop) -> None:
    made = add(screen, "project", "Pilot", dt.date(2026, 4, 1), review_on=dt.date(2026, 10, 1))
    assert screen.page.card._chip.chip().word == "Review overdue"

    def type_it() -> None:
        screen.hands.type("It helped: go on.")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(screen.page.deeds.judge, type_it)
    assert screen.office.activities.get(made).verdict == "It helped: go on."


def test_good_practice_needs_a_topic_and_is_found_by_it(screen: Desktop) -> None:
    made = add(screen, "fayre", "A fayre", state=ActivityState.DONE)

    def type_it() -> None:
        hands = screen.hands
        hands.go("Good practice others can use")
        hands.type("Bring a map")
        hands.press("Ctrl+Return")
        assert "Type the topic" in hands.focus().window().ui.says.text()
        hands.type("Engagement")
        hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("O"), type_it)
    assert [hit.id for hit in screen.office.store.search("engagement map")] == [made]


def test_what_the_plan_year_still_owes_leads_to_its_kind(screen: Desktop) -> None:
    links = list(screen.page.owed._links)
    assert [link.text() for link in links] == [
        "Community safety seminars (0 of 1)",
        "Public question sessions (0 of 1)",
    ]
    links[0].click()
    assert screen.page.filters.kind.currentText() == "Community safety seminars"


def test_a_kind_of_the_offices_own_is_added(screen: Desktop) -> None:
    def type_it() -> None:
        hands = screen.hands

        def in_kind() -> None:
            hands.type("Dog show")
            hands.go("What it needs")
            hands.press("Space")
            hands.go("What is counted, one a line")
            hands.type("Dogs")
            hands.press("Ctrl+Return")

        dialog = hands.focus().window()
        hands.during(dialog.ui.add.click, in_kind)
        dialog.ui.save.click()

    screen.hands.during(screen.page.deeds.open_kinds, type_it)
    made = next(k for k in screen.office.activities.kinds() if k.name == "Dog show")
    assert (made.family, made.has(Feature.DAYS), made.category_list) == (Family.OUTREACH, True, ("Dogs",))


def test_a_store_without_kinds_offers_the_usual_ones(screen: Desktop) -> None:
    with screen.office.store.work("none") as work:
        for each in screen.office.activities.kinds(hidden=True):
            work.delete(Kind.ACTIVITY_KIND, each.id)
        work.commit()
    screen.page.read()
    screen.page.rows.empty._step.click()
    assert "outreach_session" in {k.key for k in screen.office.activities.kinds()}


def test_the_list_takes_the_same_statements_for_many_activities(screen: Desktop) -> None:
    def statements() -> int:
        found: list[str] = []

        def hear(*told: object) -> None:
            found.append(str(told[2]))

        screen.page.read()  # a new row makes the list anew and so shows its detail twice
        sa.event.listen(screen.office.store.engine, "before_cursor_execute", hear)
        screen.page.read()
        sa.event.remove(screen.office.store.engine, "before_cursor_execute", hear)
        return len(found)

    add(screen, "fayre", "First", state=ActivityState.DONE)
    before = statements()
    for number in range(30):
        screen.office.activities.add(
            kind_of(screen.office, "fayre"), f"Fayre {number}", TODAY, counts={"Adults": 1}
        )
    assert statements() == before


def test_everything_tab_reaches_has_a_name(screen: Desktop, assert_named: Callable[[QWidget], None]) -> None:
    add(screen, "pride_in", "Pride In")
    assert_named(screen.page)
    add(screen, "environmental_day", "Day")
    assert_named(screen.page)


def test_a_new_activity_is_begun_from_any_page(screen: Desktop) -> None:
    screen.window.open_page("meetings")

    def type_it() -> None:
        screen.hands.type("outreach s")
        screen.hands.press("Tab", "Ctrl+Return")

    screen.hands.during(lambda: screen.desk.go("outreach", ("new",)), type_it)
    assert [row.kind for row in screen.office.activities.all()] == ["Outreach session"]


def test_every_key_of_the_page_stands_on_the_f1_sheet(screen: Desktop) -> None:
    keys = {a.shortcut().toString() for a in screen.page.actions()}
    assert {"N", "R", "E", "D", "O", "G", "Ctrl+N"} <= keys


def test_a_meeting_of_a_project_is_linked_by_keyboard(screen: Desktop) -> None:
    forum = screen.office.bodies.forums()[2].id
    meeting = screen.office.meetings.add([forum], dt.date(2026, 10, 6))
    project = add(screen, "project", "Whiteway", body_id=forum)

    def type_it() -> None:
        screen.hands.type("forum 3")
        screen.hands.press("Down", "Return", "Ctrl+Return")

    screen.hands.during(screen.page.deeds.add_meeting, type_it)
    assert [row.meeting_id for row in screen.office.activities.meetings(project)] == [meeting]


def test_a_community_group_asks_at_once_whom_to_ask(screen: Desktop) -> None:
    def type_it() -> None:
        hands = screen.hands
        hands.type("Friends of the park")
        hands.go("Topic")
        hands.type("Litter")
        hands.go("Whom to ask there")
        hands.type("Ann Keeper")
        hands.press("Return", "Ctrl+Return")

    screen.hands.during(lambda: screen.page.deeds.add_of("community_group"), type_it)
    (group,) = screen.office.outreach.groups()
    assert group.contact is not None
    assert (group.activity.title, group.contact.person) == ("Friends of the park", "Ann Keeper")


def test_a_week_saved_without_public_slots_says_so(screen: Desktop, qtbot: QtBot) -> None:
    add(screen, "action_week", "Week", to_day=TODAY + dt.timedelta(days=1))
    said: list[str] = []
    screen.desk.saying.connect(lambda saying: said.append(saying.sentence))
    screen.hands.during(screen.page.deeds.change, lambda: screen.hands.press("Ctrl+Return"))
    qtbot.waitUntil(lambda: any("2 days have no time for the public" in sentence for sentence in said))


def test_public_events_are_saved_as_a_calendar_file(
    screen: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(screen, "pride_in", "Pride In", day=TODAY)
    target = tmp_path / "events.ics"
    monkeypatch.setattr(messages, "save_path", lambda *_: target)
    screen.page.deeds.save_calendar()
    assert b"SUMMARY:Pride In" in target.read_bytes()


def test_a_deed_that_is_refused_is_not_said_to_be_done(screen: Desktop, qtbot: QtBot) -> None:
    made = add(screen, "outreach_session", "Session")
    screen.office.activities.delete(made)
    heard: list[str] = []
    screen.desk.saying.connect(lambda said: heard.append(said.sentence))
    for deed in (screen.page.deeds.delete, screen.page.deeds.cancel):
        deed()
    assert len(heard) == 2
    assert all("not in this store" in said for said in heard)
