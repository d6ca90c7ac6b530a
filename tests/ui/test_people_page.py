"""People and partners in the window: two lists, their details and dialogs, by key and click."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Capacity, Consent, Kind, Mark, RoleKind, Standing
from cspdesk.office import Office, open_office
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.people.alike_dialog import AlikeDialog
from cspdesk.ui.people.contacts_dialog import ContactsDialog
from cspdesk.ui.people.merge_dialog import MergeDialog
from cspdesk.ui.people.partner_dialogs import PartnerDialog, SpeakerDialog, SuccessionDialog
from cspdesk.ui.people.people_page import PeoplePage
from cspdesk.ui.people.person_dialogs import PersonDialog, RoleDialog
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, show
from tests.hands import Hands
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
CSV = (
    "First Name,Last Name,Company,E-mail Address\r\n"
    "Ann,Sample,Police,ann@example.org\r\n"
    "Cat,Newcomer,Probation,cat@example.org\r\n"
    "Bad,Row,Police,no address\r\n"
)


@pytest.fixture(scope="module")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with two people of the Police, a resident, and one meeting they came to."""
    path = tmp_path_factory.mktemp("peopled") / "peopled.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    police = office.partners.named("Police").id
    office.partners.change(police, standing=Standing.RESPONSIBLE)
    ann = office.people.add("Ann Sample", "Police", role_title="Sergeant", email="ann@example.org")
    office.people.add("Ben Model", "Police")
    office.people.add("Ray Resident", resident=True)
    held = office.meetings.add([office.bodies.forums()[0].id], dt.date(2026, 11, 3))
    office.register.mark(held, ann, Mark.IN_ROOM, police, Capacity.AGENCY)
    office.close(keep_backup=False)
    return path


@pytest.fixture
def desktop(peopled: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = tmp_path / "office.cspdesk"
    shutil.copyfile(peopled, path)
    office = open_office(path, machine="test", today=TODAY)
    spec = PageSpec("people", "People & partners", "people", PeoplePage, kinds=(Kind.PERSON, Kind.AGENCY))
    window, page = show(qtbot, desk, office, [spec])
    yield Desktop(office, desk, window, page, Hands(window))
    desk.finish_work()
    office.close(keep_backup=False)


def person(office: Office, name: str) -> UUID:
    return next(each.id for each in office.people.all() if each.name == name)


def police(office: Office) -> UUID:
    return office.partners.named("Police").id


def names(rows: list) -> list[str]:
    return [getattr(row, "name", "") or row.agency.name for row in rows]


def opened(qtbot: QtBot, dialog: QWidget) -> QWidget:
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


# The page


def test_heading_counts_partners_and_teams(desktop: Desktop) -> None:
    assert desktop.page.head._sub.text() == "16 partners: 1 responsible, 15 other, 3 teams"


def test_filter_finds_a_partner_by_its_alias(desktop: Desktop) -> None:
    desktop.page.partners.rows.filter.setFocus(Qt.FocusReason.OtherFocusReason)
    desktop.hands.type("offending")
    assert names(desktop.page.partners.rows.model().shown()) == ["YOS"]


def test_authority_without_a_person_is_one_choice_away(desktop: Desktop) -> None:
    desktop.page.partners.which.setCurrentText("Nobody named")
    assert names(desktop.page.partners.rows.model().shown()) == ["Police"]


def test_keys_go_to_the_people(desktop: Desktop) -> None:
    desktop.hands.press("Ctrl+Shift+2")
    assert names(desktop.page.people.rows.model().shown()) == ["Ann Sample", "Ben Model", "Ray Resident"]
    assert desktop.page.primary.text() == "New person"


def test_opened_person_is_shown_on_the_people(desktop: Desktop) -> None:
    ben = person(desktop.office, "Ben Model")
    desktop.desk.open(Kind.PERSON, ben)
    assert desktop.page.tabs.currentIndex() == 1
    assert desktop.page.people.rows.current_id() == ben


def test_merged_id_opens_the_kept_person(desktop: Desktop) -> None:
    ann, ben = person(desktop.office, "Ann Sample"), person(desktop.office, "Ben Model")
    desktop.office.merging.merge_people(ann, ben)
    desktop.desk.open(Kind.PERSON, ben)
    assert desktop.page.people.rows.current_id() == ann


def test_name_in_a_detail_opens_the_person(desktop: Desktop) -> None:
    desktop.page.partners.choose(police(desktop.office))
    link = next(b for b in desktop.page.partners.partner.people.links() if b.text() == "Ann Sample")
    link.click()
    assert desktop.page.people.rows.current_row().name == "Ann Sample"


def test_meeting_in_a_detail_opens_it(desktop: Desktop) -> None:
    desktop.desk.open(Kind.PERSON, person(desktop.office, "Ann Sample"))
    desktop.page.people.person.came.links()[0].click()
    assert desktop.opened()[0][0] is Kind.MEETING


def test_new_person_shows_at_once(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.hands.press("Ctrl+Shift+2")

    def fill() -> None:
        desktop.hands.type("Dan Typed")
        desktop.hands.go("Works for")
        desktop.hands.type("fire")
        desktop.hands.press("Return")
        desktop.hands.press("Tab")
        desktop.hands.press("Return")

    desktop.hands.during(lambda: desktop.hands.press("Ctrl+N"), fill)
    assert desktop.page.people.rows.current_row().name == "Dan Typed"
    assert desktop.page.people.rows.current_row().agency == "Fire Service"


def test_every_control_of_the_page_has_a_name(
    desktop: Desktop, assert_named: Callable[[QWidget], None]
) -> None:
    assert_named(desktop.page)
    desktop.hands.press("Ctrl+Shift+2")
    assert_named(desktop.page)


def test_chairs_list_is_saved(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    body = desktop.office.bodies.forums()[0].id
    ann = person(desktop.office, "Ann Sample")
    desktop.office.bodies.set_office(body, RoleKind.CHAIR, ann, dt.date(2026, 1, 1))
    target = tmp_path / "chairs.csv"
    monkeypatch.setattr(messages, "save_path", lambda *_: target)
    menu = desktop.page.findChild(QPushButton, "export").menu()
    action = next(each for each in menu.actions() if each.text().startswith("Chairs"))
    with qtbot.waitSignal(desktop.desk.worked):
        menu.triggered.emit(action)
    assert "Chair, Forum 1" in target.read_text("utf-8-sig")


# Dialogs


def test_duplicate_is_pointed_out_while_typing_and_taken(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = opened(qtbot, PersonDialog(desktop.desk, None, None, desktop.page))
    qtbot.keyClicks(dialog.ui.name, "Sample, Ann")
    assert [each.name for each in dialog.ui.likely.likely()] == ["Ann Sample"]
    dialog.ui.likely.findChild(QPushButton).click()
    assert dialog.meant == person(desktop.office, "Ann Sample")
    assert len(desktop.office.people.all()) == 3


def test_person_with_consent_is_kept(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = opened(qtbot, PersonDialog(desktop.desk, None, None, desktop.page))
    qtbot.keyClicks(dialog.ui.name, "Dan Typed")
    qtbot.keyClicks(dialog.ui.agency, "Probation")
    dialog.ui.named.setCurrentIndex(1)
    qtbot.keyClicks(dialog.ui.named_source, "Form")
    dialog.accept()
    made = desktop.office.people.get(dialog.saved)
    assert (made.agency, made.may_be_named, made.named_on, made.named_source) == (
        "Probation",
        Consent.YES,
        TODAY,
        "Form",
    )


def test_wrong_email_is_said_in_the_dialog(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = opened(qtbot, PersonDialog(desktop.desk, None, None, desktop.page))
    qtbot.keyClicks(dialog.ui.name, "Dan Typed")
    qtbot.keyClicks(dialog.ui.email, "dan at home")
    dialog.accept()
    assert "not an e-mail address" in dialog.ui.says.text()
    assert dialog.isVisible()


def test_standing_asks_for_what_belongs_to_it(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = opened(qtbot, PartnerDialog(desktop.desk, None, desktop.page))
    ui = dialog.ui
    ui.standing.setCurrentIndex(ui.standing.findData(Standing.RESPONSIBLE))
    assert ui.responsibleBox.isVisible()
    ui.standing.setCurrentIndex(ui.standing.findData(Standing.DUTY))
    assert ui.dutyBox.isVisible()
    assert not ui.responsibleBox.isVisible()


def test_partner_is_typed_with_aliases(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = opened(qtbot, PartnerDialog(desktop.desk, None, desktop.page))
    qtbot.keyClicks(dialog.ui.name, "Probation")
    qtbot.keyClicks(dialog.ui.aliases, "Probation Service; NPS")
    dialog.accept()
    assert desktop.office.partners.get(dialog.saved).aliases == "NPS; Probation Service"


def test_merged_name_stays_when_a_partner_is_changed(desktop: Desktop, qtbot: QtBot) -> None:
    keep = police(desktop.office)
    desktop.office.merging.merge_agencies(keep, desktop.office.partners.add("Constabulary"))
    dialog = opened(qtbot, PartnerDialog(desktop.desk, desktop.office.partners.get(keep), desktop.page))
    dialog.ui.web.set_text("example.org")
    dialog.accept()
    assert desktop.office.partners.get(keep).aliases == "Constabulary"


def test_successor_is_named_with_its_day(desktop: Desktop, qtbot: QtBot) -> None:
    agency = desktop.office.partners.get(police(desktop.office))
    dialog = opened(qtbot, SuccessionDialog(desktop.desk, agency, desktop.page))
    qtbot.keyClicks(dialog.ui.successor, "Constabulary")
    assert dialog.ui.effect.text() == (
        "Police is a responsible authority until Mon 30 Nov 2026, Constabulary from Tue 1 Dec 2026."
    )
    dialog.accept()
    assert desktop.office.partners.get(agency.id).responsible_to == dt.date(2026, 11, 30)


def test_representative_is_named_from_the_flag(desktop: Desktop, qtbot: QtBot) -> None:
    agency = desktop.office.partners.get(police(desktop.office))
    dialog = opened(qtbot, SpeakerDialog(desktop.desk, agency, (), parent=desktop.page))
    dialog.ui.person.set_id(person(desktop.office, "Ann Sample"))
    dialog.accept()
    assert desktop.office.partners.unrepresented() == []


def test_role_is_added_and_ended(desktop: Desktop, qtbot: QtBot) -> None:
    ann = desktop.office.people.get(person(desktop.office, "Ann Sample"))
    forum = desktop.office.bodies.forums()[0]
    dialog = opened(qtbot, RoleDialog(desktop.desk, ann, None, desktop.page))
    dialog.ui.kind.setCurrentIndex(dialog.ui.kind.findData(RoleKind.CHAIR))
    dialog.ui.body.set_id(forum.id)
    dialog.accept()
    assert desktop.office.bodies.get(forum.id).chair == "Ann Sample"
    role = next(r for r in desktop.office.people.file(ann.id).roles if r.kind is RoleKind.CHAIR)
    again = opened(qtbot, RoleDialog(desktop.desk, ann, role, desktop.page))
    again.ui.from_day.set_date(dt.date(2026, 1, 1))
    again.ui.to_day.set_date(dt.date(2026, 11, 20))
    again.accept()
    assert desktop.office.bodies.get(forum.id).chair == ""


def test_merge_takes_the_side_that_is_chosen(desktop: Desktop, qtbot: QtBot) -> None:
    ann, ben = person(desktop.office, "Ann Sample"), person(desktop.office, "Ben Model")
    dialog = opened(qtbot, MergeDialog(desktop.desk, Kind.PERSON, ann, ben, desktop.page))
    dialog.ui.sides.choices()[0].click()
    dialog.accept()
    assert desktop.office.people.get(ben).name == "Ben Model"
    assert desktop.office.people.get(ben).email == "ann@example.org"


def test_other_one_is_kept_after_a_swap(desktop: Desktop, qtbot: QtBot) -> None:
    ann, ben = person(desktop.office, "Ann Sample"), person(desktop.office, "Ben Model")
    dialog = opened(qtbot, MergeDialog(desktop.desk, Kind.PERSON, ann, ben, desktop.page))
    dialog.ui.swap.click()
    dialog.accept()
    assert dialog.kept == ben
    assert desktop.office.people.get(ben).email == "ann@example.org"


def test_merge_waits_for_the_other(desktop: Desktop, qtbot: QtBot) -> None:
    ann = person(desktop.office, "Ann Sample")
    dialog = opened(qtbot, MergeDialog(desktop.desk, Kind.PERSON, ann, None, desktop.page))
    assert not dialog.ui.save.isEnabled()
    qtbot.keyClicks(dialog.ui.other, "ben")
    qtbot.keyClick(dialog.ui.other, Qt.Key.Key_Return)
    assert dialog.ui.save.isEnabled()


def contacts(desktop: Desktop, qtbot: QtBot) -> ContactsDialog:
    preview = desktop.office.contacts.preview(CSV.encode(), "list.csv")
    return opened(qtbot, ContactsDialog(desktop.desk, preview, desktop.page))


def test_preview_shows_every_row_and_each_reason(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = contacts(desktop, qtbot)
    assert [row.row.name for row in dialog.ui.rows.model().shown()] == ["Ann Sample", "Cat Newcomer"]
    assert dialog.ui.refused.rows.rowCount() == 1
    assert "Separated by commas, UTF-8" in dialog.ui.shape.text()
    assert dialog.ui.save.text() == "Take 1 contact"


def test_enter_turns_the_choice_of_a_row(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = contacts(desktop, qtbot)
    dialog.ui.rows.choose(1)
    qtbot.keyClick(dialog.ui.rows.table, Qt.Key.Key_Return)
    assert dialog.ui.tally.text() == "2 left out"
    assert not dialog.ui.save.isEnabled()


def test_taken_contacts_are_there(desktop: Desktop, qtbot: QtBot) -> None:
    contacts(desktop, qtbot).accept()
    assert "Cat Newcomer" in [each.name for each in desktop.office.people.all()]


def test_pairs_that_look_alike_are_listed(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.office.people.add("Anne Sample", "Police", email="ann@example.org")
    dialog = opened(qtbot, AlikeDialog(desktop.desk, desktop.office.merging.pairs(), desktop.page))
    assert dialog.ui.rows.model().rowCount() == 1


def test_every_control_of_the_dialogs_has_a_name(
    desktop: Desktop, qtbot: QtBot, assert_named: Callable[[QWidget], None]
) -> None:
    office, desk, page = desktop.office, desktop.desk, desktop.page
    ann = office.people.get(person(office, "Ann Sample"))
    agency = office.partners.get(police(office))
    preview = office.contacts.preview(CSV.encode(), "list.csv")
    for dialog in (
        PersonDialog(desk, ann, None, page),
        PartnerDialog(desk, agency, page),
        RoleDialog(desk, ann, None, page),
        SuccessionDialog(desk, agency, page),
        SpeakerDialog(desk, agency, (), parent=page),
        MergeDialog(desk, Kind.PERSON, ann.id, person(office, "Ben Model"), page),
        ContactsDialog(desk, preview, page),
    ):
        assert_named(opened(qtbot, dialog))


def test_nothing_flashes_as_a_window_of_its_own(desktop: Desktop) -> None:
    desktop.hands.press("Ctrl+Shift+2")
    desktop.hands.press("Ctrl+Shift+1")
    assert QApplication.activeWindow() is desktop.window
