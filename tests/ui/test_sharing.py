"""The window on a shared store of a real server: it shows what others do, and goes on while the server is away."""

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cspdesk import copy_keeper, sharing
from cspdesk.app import Application, arguments
from cspdesk.domain.kinds import Kind
from cspdesk.office import Office, open_office
from cspdesk.settings import Settings, User, load, new_machine
from cspdesk.store import cipher, listening
from cspdesk.store.roles import commands
from cspdesk.ui.desk import Saying
from cspdesk.ui.handover.review_dialog import ReviewDialog
from cspdesk.ui.lock.locks import Guard
from cspdesk.ui.people.people_page import PeoplePage
from cspdesk.ui.settings.settings_page import SettingsPage
from cspdesk.ui.shared.move_dialog import MoveDialog
from tests.hands import Hands
from tests.keychains import keychain_in
from tests.offices import new_office
from tests.postgres import new_database

TWO_SECONDS = 2_000


class Server:
    """One database of a server, which can be made to let nobody in, as if it were away."""

    def __init__(self, place: str, name: str) -> None:
        self.place, self._name = place, name
        self._ruler = psycopg.connect(place.replace(f"/{name}", "/postgres"), autocommit=True)

    def go(self) -> None:
        self._ruler.execute(f"ALTER DATABASE {self._name} ALLOW_CONNECTIONS false")
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
        self._ruler.execute(ended, [self._name])

    def come(self) -> None:
        self._ruler.execute(f"ALTER DATABASE {self._name} ALLOW_CONNECTIONS true")

    def close(self) -> None:
        self._ruler.close()


@pytest.fixture(scope="module")
def server(postgresql: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The store of a plan, moved to a server."""
    place = new_database(postgresql, "sharing")
    file = new_office(
        tmp_path_factory.mktemp("plan") / "plan.cspdesk", "north-bedfordshire-2008", machine="first"
    )
    file.moving.move(place)
    file.close(keep_backup=False)
    made = Server(place, "sharing")
    yield made
    made.close()


@pytest.fixture
def bob(server: Server) -> Iterator[Office]:
    office = open_office(server.place, machine="bob")
    office.store.person = "Bob Coordinator"
    yield office
    office.close(keep_backup=False)


@pytest.fixture
def jo(bob: Office) -> UUID:
    """Somebody everybody changes."""
    known = next((person for person in bob.people.all() if person.name == "Jo Bell"), None)
    return bob.people.add("Jo Bell", "Police") if known is None else known.id


@pytest.fixture
def application(
    jo: UUID, server: Server, dressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    """Ann's program, her window on the shared store."""
    monkeypatch.setattr(sharing, "FIRST_MS", 0)
    monkeypatch.setattr(copy_keeper, "RENEW_MS", 0)
    monkeypatch.setattr(listening, "AGAIN", 0.05)
    made = Application(arguments([]))
    made.computer.take(Settings(new_machine()).with_user(User("Ann Officer", "SNO", "Police")))
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    made.open(server.place)
    qtbot.waitUntil(lambda: made.desk.ready)
    yield made
    server.come()
    made.window.close()
    made.desk.finish_work()


@pytest.fixture
def chained(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Application]:
    """Ann's program on a computer that has a keychain."""
    with keychain_in(tmp_path / "chain.json"):
        yield request.getfixturevalue("application")


def shown(page: QWidget) -> set[str]:
    """What stands on the labels of a page."""
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def names(application: Application) -> list[str]:
    page = application.window.page("people")
    assert isinstance(page, PeoplePage)
    return [row.name for row in page.people.rows.model().shown()]


def line(application: Application) -> str:
    """What the line at the top says."""
    strip = application.sharing._strip
    return strip.words.text() if strip is not None and strip.isVisible() else ""


def on_the_copy(application: Application) -> bool:
    return application.desk.ready and application.desk.services.store.path is not None


def on_the_server(application: Application) -> bool:
    return application.desk.ready and application.desk.services.store.path is None


def copied(application: Application, bob: Office) -> bool:
    known = application.sharing.copy.look()
    return known is not None and known.position == bob.store.position()


def test_no_back_up_of_a_shared_store_is_offered_here(application: Application) -> None:
    page = application.window.open_page("backups")
    offered = {
        button.text().replace("&", "") for button in page.findChildren(QPushButton) if button.isVisible()
    }
    assert "Check the store" in offered
    assert not offered & {"Back up now", "Open the folder"}


def test_pages_show_what_another_computer_saved_within_two_seconds(
    application: Application, bob: Office, jo: UUID, qtbot: QtBot
) -> None:
    """A list, an open detail and Today; each is waited for no longer than that by Qt's steady clock."""
    before = len(application.desk.services.store.recent_units())
    page = application.window.open_page("people")
    assert isinstance(page, PeoplePage)
    page.tabs.setCurrentIndex(1)
    bob.people.add("Zed Newman", "Police")
    qtbot.waitUntil(lambda: "Zed Newman" in names(application), timeout=TWO_SECONDS)
    application.desk.open(Kind.PERSON, jo)
    bob.people.change(jo, phone="01234 987")
    qtbot.waitUntil(lambda: "01234 987" in shown(page), timeout=TWO_SECONDS)
    today = application.window.open_page("today")
    qtbot.waitUntil(lambda: any(text.endswith("18 forums") for text in shown(today)))
    bob.bodies.close(bob.bodies.forums()[0].id, "", dt.date.today())
    qtbot.waitUntil(
        lambda: any(text.endswith("17 forums, 1 closed") for text in shown(today)), timeout=TWO_SECONDS
    )
    assert application.window.undo_road.stack.count() <= before


def test_while_the_server_is_away_one_works_on_the_copy_and_hands_over_with_what_was_chosen(
    application: Application,
    server: Server,
    bob: Office,
    jo: UUID,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    qtbot.waitUntil(lambda: copied(application, bob))
    monkeypatch.setattr(copy_keeper, "RENEW_MS", 1_000_000)  # the copy has not heard of what Bob does last
    bob.people.change(jo, email="bob@example.org")
    server.go()
    qtbot.waitUntil(lambda: on_the_copy(application))
    assert line(application).startswith("The server is away: working on the copy of ")
    assert load().settings.store == server.place
    application.desk.services.people.change(jo, email="ann@example.org", phone="01234 5")
    server.come()
    qtbot.waitUntil(lambda: "1 change made here stands" in line(application))

    def choose_mine() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReviewDialog)
        assert dialog.panel.mine.text.toPlainText() == "ann@example.org"
        dialog.panel.keep_mine.click()
        dialog.press_main()

    strip = application.sharing._strip
    assert strip is not None
    Hands(application.window).during(strip.button.click, choose_mine)
    qtbot.waitUntil(lambda: on_the_server(application))
    now = bob.people.get(jo)
    assert (now.email, now.phone, line(application)) == ("ann@example.org", "01234 5", "")


def test_a_copy_with_a_key_of_the_keychain_opens_without_asking_and_is_not_moved(
    server: Server, chained: Application, bob: Office, qtbot: QtBot
) -> None:
    copy = chained.sharing.copy
    qtbot.waitUntil(lambda: copied(chained, bob))
    assert copy.guard() is Guard.KEYCHAIN
    cipher.forget()
    server.go()
    qtbot.waitUntil(lambda: on_the_copy(chained))
    page = chained.window.open_page("settings")
    assert isinstance(page, SettingsPage)
    heard: list[Saying] = []
    chained.desk.saying.connect(heard.append)
    page.ui.moveStore.click()
    assert [said.sentence.partition(":")[0] for said in heard] == [
        "This is the copy of a store on a server that is away"
    ]


def test_a_copy_under_a_passphrase_is_renewed_once_that_is_typed(
    application: Application, server: Server, bob: Office, qtbot: QtBot
) -> None:
    copy, words = application.sharing.copy, "four plain words here"
    qtbot.waitUntil(lambda: copied(application, bob))
    copy.protect(words, remembered=False)
    qtbot.waitUntil(lambda: copy.guard() is Guard.PASSPHRASE)
    cipher.forget()
    application.close_store()
    application.open(server.place)
    qtbot.waitUntil(lambda: line(application).startswith("The copy on this computer is locked"))
    bob.people.add("Ned Late", "Police")
    strip, hands = application.sharing._strip, Hands(application.window)
    assert strip is not None

    def unlock() -> None:
        hands.type(words)
        hands.press("Return")

    hands.during(strip.button.click, unlock)
    qtbot.waitUntil(lambda: copied(application, bob))
    assert line(application) == ""


def test_a_reader_is_told_so_at_the_top_and_again_on_saving(
    application: Application, server: Server, qtbot: QtBot
) -> None:
    with psycopg.connect(server.place, autocommit=True) as owner:
        owner.execute(commands())
        owner.execute("CREATE ROLE looker LOGIN IN ROLE cspdesk_reader")
    application.close_store()
    application.open(server.place.replace("//postgres@", "//looker@"))
    qtbot.waitUntil(lambda: "You may read this shared store" in line(application))
    heard: list[Saying] = []
    application.desk.saying.connect(heard.append)
    application.desk.attempt(partial(application.desk.services.people.add, "Nobody", "Police"))
    assert [("ask a coordinator" in said.sentence, said.failure) for said in heard] == [(True, True)]


def test_settings_move_the_store_into_a_file_and_go_on_there(
    application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    page = application.window.open_page("settings")
    assert isinstance(page, SettingsPage)
    path = tmp_path / "own.cspdesk"
    hands = Hands(application.window)

    def move() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MoveDialog)
        dialog.where.setText(str(path))
        for field in (dialog.secret.first, dialog.secret.again):
            field.setText("four plain words here")
        hands.press("Ctrl+Return")
        qtbot.waitUntil(lambda: not dialog.isVisible())

    hands.during(page.ui.moveStore.click, move)
    qtbot.waitUntil(lambda: on_the_copy(application))
    assert application.desk.services.store.path == path
    assert page.ui.storeLine.text() == str(path)
    assert cipher.is_protected(path)
    (this,) = [peer for peer in application.desk.services.handovers.peers() if peer.this]
    assert this.has_key
