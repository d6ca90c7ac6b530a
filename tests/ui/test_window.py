from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.changes import Changes
from cspdesk.domain.history import Unit
from cspdesk.domain.kinds import Kind
from cspdesk.domain.search import Found
from cspdesk.errors import Refused
from cspdesk.ui import fonts, theme
from cspdesk.ui.desk import Desk
from cspdesk.ui.page import Page
from cspdesk.ui.tokens import Scheme
from cspdesk.ui.window import MainWindow, PageSpec
from tests.desktops import Opened

_CTRL = Qt.KeyboardModifier.ControlModifier


class Probe(Page):
    """A page that notes what it is told."""

    kinds = (Kind.BODY,)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reads: list[Changes | None] = []
        self.opened: list[UUID] = []
        self.settled = 0
        self.field = QLineEdit()
        self.field.setAccessibleName("Name")
        QVBoxLayout(self).addWidget(self.field)
        self.add_command("New forum", self._on_new, "Ctrl+N")
        self.made = 0

    def _on_new(self) -> None:
        self.made += 1

    def refresh(self, changes: Changes | None) -> None:
        self.reads.append(changes)

    def open_record(self, kind: Kind, record: UUID) -> None:
        assert kind in self.kinds
        self.opened.append(record)

    def settle(self) -> None:
        self.settled += 1


SPECS = (
    PageSpec("today", "Today", "today", Probe),
    PageSpec("forums", "Forums", "forums", Probe, kinds=(Kind.BODY,)),
    PageSpec("room", "Meeting room", "room", Probe, hidden=True, under="forums"),
)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk, SPECS)
    qtbot.addWidget(made)
    made.set_partnership("North Bedfordshire", "Community safety", sample=True)
    made.show()
    made.open_page("today")
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def probe(window: MainWindow, key: str) -> Probe:
    page = window.page(key)
    assert isinstance(page, Probe)
    return page


def change(kind: Kind = Kind.BODY) -> Changes:
    return Changes({kind: frozenset({uuid4()})}, unit=uuid4(), words="Name a forum")


def test_a_page_is_made_when_first_opened(window: MainWindow) -> None:
    assert set(window._pages) == {"today"}


def test_a_page_reads_when_the_office_comes(window: MainWindow, desk: Desk) -> None:
    assert probe(window, "today").reads == []
    desk.attach(Opened())  # type: ignore[arg-type]
    assert probe(window, "today").reads == [None]


def test_a_seen_page_reads_what_concerns_it(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.attach(Opened())  # type: ignore[arg-type]
    for changes in (change(Kind.VENUE), change(Kind.BODY)):
        with qtbot.waitSignal(desk.changed):
            desk.publish(changes)
    assert len(probe(window, "today").reads) == 2


def test_a_hidden_page_reads_once_when_it_is_shown_again(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.attach(Opened())  # type: ignore[arg-type]
    window.open_page("forums")
    for _ in range(3):
        with qtbot.waitSignal(desk.changed):
            desk.publish(change())
    window.open_page("today")
    assert len(probe(window, "today").reads) == 2


def test_leaving_a_page_settles_it(window: MainWindow) -> None:
    window.open_page("forums")
    assert probe(window, "today").settled == 1


def test_control_and_a_number_open_pages(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, _CTRL)
    assert window.current_page() is window.page("forums")


def test_a_pages_keys_act_on_that_page_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.open_page("forums").setFocus()
    probe(window, "forums").field.setFocus()
    qtbot.keyClick(probe(window, "forums").field, Qt.Key.Key_N, _CTRL)
    assert (probe(window, "forums").made, probe(window, "today").made) == (1, 0)


def test_a_record_opens_on_the_page_of_its_kind(window: MainWindow, desk: Desk) -> None:
    record = uuid4()
    desk.open(Kind.BODY, record)
    assert window.current_page() is window.page("forums")
    assert probe(window, "forums").opened == [record]


def test_the_command_box_opens_a_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, _CTRL)
    assert window.box is not None
    assert window.box.isVisible()
    qtbot.keyClicks(window.box.field, "foru")
    qtbot.keyClick(window.box.field, Qt.Key.Key_Return)
    assert window.current_page() is window.page("forums")


def test_an_arrow_right_after_typing_goes_on_among_what_those_words_find(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.open_box()
    box = window.box
    assert box is not None
    qtbot.keyClicks(box.field, "fo")
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    chosen = box.list.currentIndex()
    found = chosen.model().rowCount()
    box.look()
    assert (chosen.row(), box.list.model().rowCount()) == (1 % found, found)


def test_a_command_box_that_shrinks_leaves_no_shadow(window: MainWindow, qtbot: QtBot) -> None:
    window.open_box("")
    box = window.box
    assert box is not None
    QApplication.processEvents()
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
            if isinstance(event, QPaintEvent):
                painted.append(event.rect())
            return False

    watch = Watch()
    box.installEventFilter(watch)
    box.field.setText("nothing has this name")
    box.look()
    qtbot.waitUntil(lambda: bool(painted))
    assert box.rect() in painted


def test_the_command_box_opens_a_record(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    record = uuid4()

    def search(words: str) -> list[Found]:
        return [Found(Kind.BODY, record, "Putnoe", "Forum")]

    desk.search = search
    window.open_box()
    assert window.box is not None
    qtbot.keyClicks(window.box.field, "put")
    qtbot.keyClick(window.box.field, Qt.Key.Key_Return)
    assert probe(window, "forums").opened == [record]


def test_a_command_called_as_typed_comes_before_records(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.search = lambda _words: [Found(Kind.BODY, uuid4(), "Forums of old", "")]
    window.open_box("Forums")
    assert window.box is not None
    qtbot.keyClick(window.box.field, Qt.Key.Key_Return)
    assert window.current_page() is window.page("forums")


def test_a_command_that_begins_as_typed_comes_before_a_record_that_holds_the_words(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.search = lambda _words: [Found(Kind.AGENDA_ITEM, uuid4(), "Questions", "The hall is for forums.")]
    window.open_box("Foru")
    assert window.box is not None
    qtbot.keyClick(window.box.field, Qt.Key.Key_Return)
    assert window.current_page() is window.page("forums")


def test_escape_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot) -> None:
    field = probe(window, "today").field
    field.setFocus()
    window.open_box()
    assert window.box is not None
    qtbot.keyClick(window.box.field, Qt.Key.Key_Escape)
    assert not window.box.isVisible()
    assert window.focusWidget() is field


def test_f1_shows_the_keys_and_closes_them(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.sheet is not None
    assert window.sheet.isVisible()
    qtbot.keyClick(window.sheet, Qt.Key.Key_F1)
    assert not window.sheet.isVisible()


def test_keys_work_in_a_window_furnished_after_its_first_paint(desk: Desk, qtbot: QtBot) -> None:
    made = MainWindow()
    qtbot.addWidget(made)
    made.painted.connect(lambda: (made.furnish(desk, SPECS), made.open_page("today")))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: len(made.actions()) > 2)
    qtbot.keyClick(made, Qt.Key.Key_K, _CTRL)
    assert made.box is not None
    made.box.close_over()
    qtbot.keyClick(made, Qt.Key.Key_2, _CTRL)
    assert made.current_page() is made.page("forums")
    made.close()


def test_the_title_says_sample(window: MainWindow) -> None:
    assert window.windowTitle().startswith("SAMPLE")
    assert window.ui.topBar.sample.isVisible()


def test_the_steps_of_quiet_work_are_not_left_standing_in_the_top_bar(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    done: list[object] = []
    desk.run(lambda progress: progress.step("Looking for doubles"), done.append, quiet=True)
    qtbot.waitUntil(lambda: bool(done))
    assert window.ui.topBar._cancel.isHidden()


def test_undo_goes_to_the_store_and_redo_undoes_the_undoing(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    asked: list[UUID] = []
    inverse, again = uuid4(), uuid4()

    def undo_unit(unit: UUID) -> UUID:
        asked.append(unit)
        return inverse if len(asked) == 1 else again

    window.undo_road.attach(undo_unit)
    done = change()
    with qtbot.waitSignal(desk.changed):
        desk.publish(done)
    qtbot.keyClick(window, Qt.Key.Key_Z, _CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Y, _CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Z, _CTRL)
    assert asked == [done.unit, inverse, again]


def test_a_refused_undo_is_said_and_dropped(window: MainWindow) -> None:
    def refuse(unit: UUID) -> UUID:
        raise Refused("Somebody changed the name since; change it by hand.")

    window.undo_road.attach(refuse, [Unit(uuid4(), "Name a forum", "Jo", None, False)])
    window.undo_road.undo()
    assert window.toast is not None
    assert "since" in window.toast.said
    assert window.undo_road.words() == ("", "")


def test_undo_survives_a_restart(window: MainWindow) -> None:
    first, second = uuid4(), uuid4()
    units = [Unit(first, "Name a forum", "Jo", None, False), Unit(second, "Issue minutes", "Jo", None, True)]
    window.undo_road.attach(_same, units)
    assert window.undo_road.words()[0] == "Name a forum"


def _same(unit: UUID) -> UUID:
    return unit


def test_a_sentence_with_undo_undoes(window: MainWindow, desk: Desk) -> None:
    asked: list[UUID] = []

    def undo_unit(unit: UUID) -> UUID:
        asked.append(unit)
        return unit

    window.undo_road.attach(undo_unit, [Unit(uuid4(), "Close a forum", "Jo", None, False)])
    desk.say("Forum closed.", undo=True)
    assert window.toast is not None
    window.toast._undo.click()
    assert len(asked) == 1


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_look_changes_while_the_window_is_open(
    window: MainWindow, scheme: Scheme, dressed: QApplication
) -> None:
    theme.apply(dressed, scheme, "#7a1f3d", 1.25)
    assert not window.grab().isNull()
    theme.apply(dressed)


def test_every_control_of_the_frame_has_a_name(
    window: MainWindow, assert_named: Callable[[QWidget], None]
) -> None:
    assert_named(window)


def test_closing_settles_every_page(window: MainWindow) -> None:
    window.close()
    assert probe(window, "today").settled == 1


def test_another_text_size_makes_the_page_anew_once_it_has_saved(
    window: MainWindow, qtbot: QtBot, dressed: QApplication
) -> None:
    before = window.open_page("forums")
    assert isinstance(before, Probe)
    theme.apply(dressed, Scheme.LIGHT, scale=1.5)
    qtbot.waitUntil(lambda: window.current_page() not in (None, before))
    assert before.settled
    assert window.ui.topBar.height() == 72
    theme.apply(dressed, Scheme.LIGHT)


def test_a_partnership_with_a_long_name_stands_in_the_sidebar_by_its_short_one(window: MainWindow) -> None:
    whole = "North Bedfordshire Community Safety Partnership"
    window.set_partnership(whole, "Bedford", short="North Beds CSP")
    store = window.ui.sidebar._store
    metrics = QFontMetrics(fonts.font(bold=True))
    assert store.title(metrics, 180) == "North Beds CSP"
    assert store.title(metrics, 2000) == whole
    assert f"{whole}\nBedford" in store.toolTip()
    assert whole in window.windowTitle()


def test_a_name_with_a_tag_in_it_is_no_markup_in_a_tool_tip(window: MainWindow) -> None:
    window.set_partnership("Crime & <img src='http:a.b'> Disorder", "Bedford")
    assert "Crime &amp; &lt;img src=" in window.ui.sidebar._store.toolTip()


def test_a_page_that_is_in_no_sidebar_lights_up_the_one_it_belongs_to(window: MainWindow) -> None:
    window.open_page("today")
    window.open_page("room")
    assert window.ui.sidebar.marked() == "forums"
