"""Publications by keyboard: the register, where copies went, blocks, templates, the schedule, channels, requests."""

import datetime as dt
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.papers.flyers import FlyerPart, read_template
from cspdesk.domain.publication_kinds import BlockKind, GivenWay, MessageState, PublicationState
from cspdesk.office import open_office
from cspdesk.ui.desk import Desk
from cspdesk.ui.publications.blocks_tab import BlockDialog, BlocksTab
from cspdesk.ui.publications.give_out_dialog import GiveOutDialog
from cspdesk.ui.publications.glossary_tab import GlossaryTermDialog
from cspdesk.ui.publications.publication_dialog import PublicationDialog
from cspdesk.ui.publications.publications_page import PublicationsPage
from cspdesk.ui.publications.schedule_tab import MessageDialog
from cspdesk.ui.publications.small_tabs import ChannelDialog, FormatRequestDialog, PlanChannelDialog
from cspdesk.ui.publications.templates_tab import FlyerTemplateDialog
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
# Help-lines and the texts of the information leaflets that a new store has.
SHIPPED = 10
SPECS = (
    PageSpec(
        "publications",
        "Publications",
        "publications",
        PublicationsPage,
        kinds=(Kind.PUBLICATION, Kind.MESSAGE),
    ),
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("publications") / "empty.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture
def screen(empty: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = tmp_path / "office.cspdesk"
    shutil.copyfile(empty, path)
    office = open_office(path, machine="test", today=TODAY)
    office.store.person = "Asha Sample"
    yield desktop(qtbot, desk, office, SPECS)
    office.close(keep_backup=False)


@pytest.fixture
def calendar_printed(screen: Desktop, qtbot: QtBot) -> UUID:
    made = screen.office.publications.keep(
        "Doorstep crime calendar", Audience.PUBLIC, state=PublicationState.PRINTED, copies=100, households=130
    )
    seen(screen, "register", 1, qtbot)
    return made


def seen(screen: Desktop, tab: str, rows: int, qtbot: QtBot) -> None:
    screen.page.show_tab(tab)
    listed = screen.page.tab(tab).rows
    qtbot.waitUntil(lambda: listed.model().rowCount() == rows)
    listed.choose_first()
    listed.table.setFocus(Qt.FocusReason.OtherFocusReason)


def texts(screen: Desktop, tab: str, column: str) -> list[str]:
    model = screen.page.tab(tab).rows.model()
    return [model.columns[model.column_of(column)].text(row) for row in model.shown()]


def fill(dialog: QWidget | None, **texts: str) -> None:
    assert dialog is not None
    for name, text in texts.items():
        field = getattr(dialog.ui, name)  # type: ignore[attr-defined]
        field.setText(text) if hasattr(field, "setText") else field.setPlainText(text)
        if hasattr(field, "settle"):
            field._on_settled(text) if hasattr(field, "dated") else None


def asked() -> QWidget | None:
    return QApplication.activeModalWidget()


def test_the_first_step_of_an_empty_register_is_the_print_room(screen: Desktop) -> None:
    heard: list[str] = []
    screen.desk.going.disconnect()
    screen.desk.going.connect(heard.append)
    screen.page.register.rows.empty.stepped.emit()
    assert heard == ["printroom"]


def test_a_publication_made_elsewhere_is_added_by_keyboard(screen: Desktop) -> None:
    def typed() -> None:
        dialog = asked()
        assert isinstance(dialog, PublicationDialog)
        fill(dialog, title="Safer homes magazine", copies="9000", households="9500", topic="burglary")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("Ctrl+N"), typed)
    (row,) = screen.office.publications.all()
    assert (row.title, row.copies, row.households_short) == ("Safer homes magazine", 9000, 500)


def test_more_copies_given_out_than_printed_are_warned_of_and_kept(
    screen: Desktop, calendar_printed: UUID
) -> None:
    def typed() -> None:
        dialog = asked()
        assert isinstance(dialog, GiveOutDialog)
        fill(dialog, place="Doorsteps", quantity="120")
        assert "20 more than were printed" in dialog.ui.says.text()
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("G"), typed)
    assert screen.office.publications.get(calendar_printed).over_given == 20


def test_giving_out_marks_answered_issues_as_told(screen: Desktop, qtbot: QtBot) -> None:
    office = screen.office
    issue = office.issues.add("The lamp is out", body_id=office.bodies.forums()[0].id)
    office.answers.answer(issue, Answer.DONE, "Mended.")
    office.publications.log("leaflet", "You Said We Did", issue_ids=[issue])
    seen(screen, "register", 1, qtbot)

    def typed() -> None:
        fill(asked(), place="Library")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("G"), typed)
    assert office.answers.to_tell() == []


def test_copies_short_of_the_households_are_shown(
    screen: Desktop, calendar_printed: UUID, qtbot: QtBot
) -> None:
    def said() -> list[str]:
        shown = screen.page.register.record.facts._shown
        return [words.accessibleName() for name, _, words in shown if name == "Households"]

    qtbot.waitUntil(lambda: said() == ["130: 30 copies short"])


def test_reviews_that_are_due_are_listed(screen: Desktop, calendar_printed: UUID, qtbot: QtBot) -> None:
    publications = screen.office.publications
    publications.change(calendar_printed, review_on=TODAY - dt.timedelta(days=1))
    publications.keep("Youth guide", Audience.PUBLIC)
    seen(screen, "register", 2, qtbot)
    screen.page.register.show_which("Review is due")
    assert texts(screen, "register", "title") == ["Doorstep crime calendar"]


def test_topics_are_counted_and_choose_their_publications(screen: Desktop, qtbot: QtBot) -> None:
    for title, topic in (("A", "Environment"), ("B", "environment"), ("C", "burglary")):
        screen.office.publications.keep(title, Audience.PUBLIC, topic=topic)
    seen(screen, "register", 3, qtbot)
    screen.page.register.show_which("Topic: Environment (2)")
    choices = [screen.page.register.which.itemText(n) for n in range(screen.page.register.which.count())]
    assert any(words.endswith("(2)") for words in choices)


def test_a_term_is_put_into_the_glossary_by_keyboard(screen: Desktop, qtbot: QtBot) -> None:
    seen(screen, "glossary", 2, qtbot)

    def typed() -> None:
        assert isinstance(asked(), GlossaryTermDialog)
        fill(asked(), short="PCSO", long="Police Community Support Officer")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("Ctrl+N"), typed)
    assert texts(screen, "glossary", "term") == ["APACS", "NI", "PCSO"]


def test_empty_glossary_offers_the_terms_of_the_plan(screen: Desktop, qtbot: QtBot) -> None:
    for term in screen.office.glossary.all():
        screen.office.glossary.drop(term.id)
    screen.page.show_tab("glossary")
    tab = screen.page.tab("glossary")
    qtbot.waitUntil(
        lambda: (
            "Take the terms of the plan"
            in [button.text() for button in tab.rows.empty.findChildren(QPushButton)]
        )
    )
    tab.rows.empty.stepped.emit()
    qtbot.waitUntil(lambda: texts(screen, "glossary", "term") == ["APACS", "NI"])


def test_a_help_line_waits_to_be_completed(screen: Desktop, qtbot: QtBot) -> None:
    seen(screen, "blocks", SHIPPED, qtbot)
    screen.page.tab("blocks").show_which("To be completed")
    assert texts(screen, "blocks", "title") == ["Crimestoppers"]


def test_a_number_typed_completes_it(screen: Desktop, qtbot: QtBot) -> None:
    seen(screen, "blocks", SHIPPED, qtbot)
    tab: BlocksTab = screen.page.tab("blocks")
    tab.rows.filter.setText("crimestoppers")
    tab.rows.choose_first()
    tab.rows.table.setFocus()

    def typed() -> None:
        assert isinstance(asked(), BlockDialog)
        fill(asked(), phone="01234 000000")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("F2"), typed)
    assert len(screen.office.publications.usable(BlockKind.HELP_LINE)) == 3


def test_a_story_is_approved_under_the_name_of_who_does(screen: Desktop, qtbot: QtBot) -> None:
    screen.office.publications.add_block(BlockKind.STORY, "Bulbs", "Planted.")
    seen(screen, "blocks", SHIPPED + 1, qtbot)
    screen.page.tab("blocks").show_which("Stories to approve")
    screen.page.tab("blocks").record.asked.emit("approve", None)
    (story,) = screen.office.publications.usable(BlockKind.STORY)
    assert (story.approved_by, story.approved_on) == ("Asha Sample", TODAY)


def test_a_template_keeps_blocks_in_the_order_they_were_moved_to(screen: Desktop, qtbot: QtBot) -> None:
    screen.page.show_tab("templates")

    def typed() -> None:
        dialog = asked()
        assert isinstance(dialog, FlyerTemplateDialog)
        fill(dialog, name="Our own flyer", what="How to report it")
        dialog.ui.blocks.setFocus()
        screen.hands.press("Down", "Ctrl+Up", "Space")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("Ctrl+N"), typed)
    row = next(row for row in screen.office.publications.templates() if row.name == "Our own flyer")
    order = read_template(row.content).order
    assert (order[0], FlyerPart.WHEN in order) == (FlyerPart.WHAT, False)
    assert json.loads(row.content)["words"] == {"what": "How to report it"}


def test_a_message_with_channels_is_planned_by_keyboard(screen: Desktop, qtbot: QtBot) -> None:
    screen.office.messages.add_channel("Town newsletter")
    screen.page.show_tab("schedule")

    def typed() -> None:
        dialog = asked()
        assert isinstance(dialog, MessageDialog)
        fill(dialog, title="Shed locks", due="1 December")
        dialog.ui.channels.setFocus()
        dialog.ui.channels.setCurrentRow(0)
        screen.hands.press("Space")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("Ctrl+N"), typed)
    (row,) = screen.office.messages.all()
    assert (row.title, row.channels, row.due) == ("Shed locks", "Town newsletter", dt.date(2026, 12, 1))


def test_list_and_month_show_the_same_messages(screen: Desktop, qtbot: QtBot) -> None:
    for day in (3, 17, 28):
        screen.office.messages.add(f"Message {day}", due=TODAY.replace(day=day))
    seen(screen, "schedule", 3, qtbot)
    screen.hands.press("Ctrl+M")
    listed = [row.id for row in screen.page.schedule.rows.model().shown()]
    assert screen.page.schedule.month.shown() == listed


def test_an_overdue_message_stands_out_in_both(screen: Desktop, qtbot: QtBot) -> None:
    screen.office.messages.add("Late", due=TODAY - dt.timedelta(days=2))
    seen(screen, "schedule", 1, qtbot)
    assert texts(screen, "schedule", "state") == ["Overdue"]
    screen.hands.press("Ctrl+M")
    grid = screen.page.schedule.month.grid
    cells = [grid.item(down, across).text() for down in range(grid.rowCount()) for across in range(7)]
    assert any("Overdue: Late" in text for text in cells)


def test_months_turn_by_keyboard(screen: Desktop) -> None:
    screen.page.show_tab("schedule")
    screen.page.schedule.by_month.click()
    screen.hands.press("PageDown")
    assert screen.page.schedule.month.month == dt.date(2026, 12, 1)


def test_sent_today_is_kept_with_its_day(screen: Desktop, qtbot: QtBot) -> None:
    made = screen.office.messages.add("Late", due=TODAY)
    seen(screen, "schedule", 1, qtbot)
    screen.page.schedule.record.asked.emit("sent", None)
    row = screen.office.messages.get(made)
    assert (row.state, row.sent_on) == (MessageState.SENT, TODAY)


def test_two_articles_count_two(screen: Desktop, qtbot: QtBot) -> None:
    made = screen.office.publications.keep("Our priorities", Audience.PUBLIC)
    for _ in range(2):
        screen.office.publications.give_out(made, "Parish Magazine", way=GivenWay.ARTICLE)
    seen(screen, "articles", 1, qtbot)
    assert texts(screen, "articles", "number") == ["2"]


def test_a_request_waits_until_it_is_given(screen: Desktop, qtbot: QtBot) -> None:
    screen.office.publications.add_format_request("Minutes", "Large print")
    seen(screen, "requests", 1, qtbot)
    assert texts(screen, "requests", "state") == ["Waiting"]
    screen.page.tab("requests").record.asked.emit("met", None)
    assert screen.office.publications.format_requests()[0].met_on == TODAY


def test_what_waits_is_counted_and_each_count_shows_its_records(
    screen: Desktop, calendar_printed: UUID, qtbot: QtBot
) -> None:
    screen.office.publications.change(calendar_printed, review_on=dt.date(2026, 11, 2))
    screen.office.publications.keep("Not due", Audience.PUBLIC)
    page = screen.page
    qtbot.waitUntil(lambda: "1 publication due for review" in [link.text() for link in page.due.links()])
    next(link for link in page.due.links() if "review" in link.text()).click()
    assert [row.id for row in page.register.rows.model().shown()] == [calendar_printed]


def test_a_tab_asked_for_while_the_page_is_shown_comes_up(screen: Desktop) -> None:
    screen.desk.go("publications", "schedule")
    assert screen.page.tabs.currentIndex() == 3


def test_the_contact_of_a_channel_opens_its_record(screen: Desktop, qtbot: QtBot) -> None:
    lead = screen.office.people.add("Rosa Lane")
    screen.office.messages.add_channel("Town newsletter", person_id=lead)
    seen(screen, "channels", 1, qtbot)
    qtbot.waitUntil(lambda: _links(screen, "Rosa Lane") != [])
    opened: list[UUID] = []
    screen.desk.opening.connect(lambda _kind, record: opened.append(record))
    _links(screen, "Rosa Lane")[0].click()
    assert opened == [lead]


def _links(screen: Desktop, words: str) -> list[QPushButton]:
    record = screen.page.tab("channels").record
    return [made for made in record.findChildren(QPushButton) if made.text() == words]


def test_channels_that_carry_the_topic_are_ticked(screen: Desktop, qtbot: QtBot) -> None:
    office = screen.office
    alert = office.messages.add_channel("E-mail alert", topics="Burglary, vehicle crime")
    office.messages.add_channel("Village magazine", topics="Events")

    def fill() -> None:
        screen.hands.go("What it is about")
        screen.hands.type("Lock your shed")
        screen.hands.go("Topic")
        screen.hands.type("burglary")
        screen.hands.press("Tab")
        screen.hands.press("Ctrl+Return")

    screen.page.show_tab("schedule")
    screen.hands.during(screen.page.tab("schedule").new, fill)
    made = next(row for row in office.messages.all() if row.title)
    assert office.messages.channels_of(made.id) == [alert]


def test_everything_tab_reaches_has_a_name(
    screen: Desktop, calendar_printed: UUID, assert_named: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    office, desk = screen.office, screen.desk
    channel = office.messages.add_channel("Town newsletter", times_a_year=4)
    office.messages.plan_year(channel, "Ours", TODAY)
    office.publications.add_format_request("Minutes", "Large print")
    for tab in ("register", "blocks", "schedule", "channels", "articles", "requests", "templates"):
        screen.page.show_tab(tab)
        QApplication.processEvents()
        assert_named(screen.page)
    (first,) = office.messages.channels()
    for dialog in (
        PublicationDialog(desk, None, screen.window),
        GiveOutDialog(desk, office.publications.get(calendar_printed), parent=screen.window),
        BlockDialog(desk, None, BlockKind.STORY, screen.window),
        FlyerTemplateDialog(desk, None, screen.window),
        MessageDialog(desk, None, screen.window),
        ChannelDialog(desk, None, screen.window),
        PlanChannelDialog(desk, first, screen.window),
        FormatRequestDialog(desk, None, screen.window),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        assert_named(dialog)
        dialog.close()
