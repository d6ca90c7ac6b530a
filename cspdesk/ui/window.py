"""The frame: sidebar, top bar, pages made when first opened, sentences at the foot, keys.

It can be shown with a first sight of the start screen and furnished after its first paint. Until then nothing is
loaded that such a paint does not need: the modules of the parts come with `furnish`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from cspdesk.ui import fonts, theme
from cspdesk.ui.whole import keep_whole

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from cspdesk.domain.kinds import Kind
    from cspdesk.ui.command_box import CommandBox
    from cspdesk.ui.compiled.ui_main_window import Ui_MainWindow
    from cspdesk.ui.desk import Desk, Hit, Progress, Saying
    from cspdesk.ui.overlay import Toast
    from cspdesk.ui.page import Page
    from cspdesk.ui.shortcut_sheet import ShortcutSheet
    from cspdesk.ui.undo import UndoRoad

_REST_MS = 150
_NARROW = 1160
"""Below this the sidebar shows icons alone; a list then has its detail beside it down to `list_page` 940."""


class PageSpec(NamedTuple):
    """A page of the sidebar; `factory` makes it when it is first opened, records of `kinds` open on it.

    `hidden` keeps it out of the sidebar (the meeting room is reached from a meeting); `foot` puts it at the bottom,
    `gap` leaves space above it. `factory` is called with the desk. `deeds` are commands found from anywhere, as
    (words, wish, icon): the page is shown and takes the wish. `under` is the page of the sidebar it belongs to.
    """

    key: str
    title: str
    icon: str
    factory: Callable[[Desk], Page]
    shortcut: str = ""
    kinds: tuple[Kind, ...] = ()
    foot: bool = False
    gap: bool = False
    hidden: bool = False
    deeds: tuple[tuple[str, object, str], ...] = ()
    under: str = ""


class MainWindow(QMainWindow):
    """The one window.

    Made with a desk it is furnished at once; without one it waits, showing its first sight, for `furnish`.

    Signals: `person_clicked` and `store_clicked` from the sidebar; `store_moved` with the store's new place and what
    to say of it; `painted` once, after the first paint;
    `closing` before it closes, when pages have settled.
    """

    desk: Desk
    ui: Ui_MainWindow
    undo_road: UndoRoad

    person_clicked = Signal()
    store_clicked = Signal()
    store_moved = Signal(str, str)
    painted = Signal()
    closing = Signal()

    def __init__(
        self, desk: Desk | None = None, specs: Sequence[PageSpec] = (), settings: QSettings | None = None
    ) -> None:
        super().__init__()
        keep_whole(self)
        self.specs: dict[str, PageSpec] = {}
        self._settings = settings
        self._pages: dict[str, Page] = {}
        self._name, self._sample, self._shown, self._furnished = "", False, False, False
        self._work: Progress | None = None
        self._text, self._maximised = 0, False
        self._global: list[tuple[str, str]] = []
        self.toast: Toast | None = None
        self.box: CommandBox | None = None
        self.sheet: ShortcutSheet | None = None
        if desk is not None:
            self.furnish(desk, specs)
        self._take_place()

    def furnish(self, desk: Desk, specs: Sequence[PageSpec]) -> None:
        """Builds sidebar, top bar and the place of the pages; a first sight gives way to them."""
        from cspdesk.ui.compiled.ui_main_window import Ui_MainWindow
        from cspdesk.ui.undo import UndoRoad

        self.desk = desk
        self.specs = {spec.key: spec for spec in specs}
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.undo_road = UndoRoad(desk, self)
        self._furnished = True
        self._text = fonts.pixels(100)
        self._fill_sidebar()
        self._wire()
        self._narrow_or_wide()
        if self._shown:
            QTimer.singleShot(0, self, self._on_furnished)

    # -- what the program tells it

    def set_partnership(self, name: str, area: str = "", sample: bool = False, short: str = "") -> None:
        """Shows whose store this is, in the sidebar and the title."""
        self._name, self._sample = name, sample
        if self._furnished:
            self.ui.sidebar.set_partnership(name or "cspdesk", area, short)
            self.ui.topBar.sample.setVisible(sample)
        self._retitle()

    def set_person(self, name: str, role: str = "") -> None:
        """Shows who uses this computer."""
        self.ui.sidebar.set_person(name, role)

    def set_saved(self, at: dt.datetime | None) -> None:
        """Shows when the last change was saved, in local time."""
        self.ui.topBar.set_saved(f"Saved {at.astimezone():%H:%M}" if at else "")

    def page(self, key: str) -> Page:
        """The page of this key, made if it is not there yet."""
        if key not in self._pages:
            page = self.specs[key].factory(self.desk)
            page.setObjectName(key)
            self._pages[key] = page
            self.ui.pages.addWidget(page)
        return self._pages[key]

    def current_page(self) -> Page | None:
        shown = self.ui.pages.currentWidget() if self._furnished else None
        return self._pages.get(shown.objectName()) if shown is not None else None

    def open_page(self, key: str) -> Page:
        """Shows a page; the one before saves what is being typed."""
        before, page = self.current_page(), self.page(key)
        if before is not page:
            if before is not None:
                before.settle()
            self.ui.pages.setCurrentWidget(page)
        elif self.desk.wished(key):
            # Pages hear a wish when they are shown; this one is shown already.
            QCoreApplication.sendEvent(page, QShowEvent())
        self.ui.sidebar.mark(self.specs[key].under or key)
        from PySide6.QtCore import Qt

        wanted = page.first_focus()
        if wanted is not None and wanted.isVisibleTo(page):
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._take_first_step(page):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._retitle()
        return page

    @staticmethod
    def _take_first_step(page: Page) -> bool:
        """An empty list cannot take the keyboard: its first step does, or the page, and the page's keys act in both."""
        from cspdesk.ui.empty_state import EmptyState

        return any(state.take_keyboard(page) for state in page.findChildren(EmptyState))

    def open_record(self, kind: Kind, record: UUID) -> None:
        """Shows a record on the page of its kind."""
        key = next((spec.key for spec in self.specs.values() if kind in spec.kinds), None)
        if key is not None:
            self.open_page(key).open_record(kind, record)

    def settle(self) -> None:
        """Has every page save what is being typed."""
        for page in self._pages.values():
            page.settle()

    # -- building

    def _fill_sidebar(self) -> None:
        for spec in self.specs.values():
            if not spec.hidden:
                self.ui.sidebar.add(
                    spec.key, spec.title, spec.icon, self.page_keys(spec), spec.foot, spec.gap
                )

    def page_keys(self, spec: PageSpec) -> str:
        """The keys that open a page: its own, else Ctrl and its number in the sidebar if nobody else has those."""
        listed = [known.key for known in self.specs.values() if not known.hidden]
        number = listed.index(spec.key) + 1 if spec.key in listed else 10
        own = {known.shortcut for known in self.specs.values()}
        return spec.shortcut or (f"Ctrl+{number}" if number < 10 and f"Ctrl+{number}" not in own else "")

    def _wire(self) -> None:
        self.ui.sidebar.picked.connect(self.open_page)
        self.ui.sidebar.person_clicked.connect(self.person_clicked)
        self.ui.sidebar.store_clicked.connect(self.store_clicked)
        self.ui.topBar.search_clicked.connect(self.open_box)
        self.ui.topBar.cancel_clicked.connect(self._on_cancel)
        self.desk.saying.connect(self._on_saying)
        self.desk.opening.connect(self.open_record)
        self.desk.going.connect(self.open_page)
        self.desk.committed.connect(self._on_committed)
        self.desk.working.connect(self._on_working)
        self.desk.stepped.connect(self._on_stepped)
        self.desk.worked.connect(self._on_worked)
        theme.follow(self._on_theme)

    # -- keys

    def open_box(self, words: str = "") -> None:
        """Opens the search and command box."""
        from cspdesk.ui.command_box import CommandBox, hit_of

        if self.box is None:
            self.box = CommandBox(self.desk, self.ui.centre)
            self.box.picked.connect(self._on_picked)
        page = self.current_page()
        here = [] if page is None else [hit_of(action) for action in page.actions() if action.isEnabled()]
        self.box.open_box(words, here)

    def open_sheet(self) -> None:
        """Shows all keys, or closes the sheet."""
        from cspdesk.ui.shortcut_sheet import ShortcutSheet, groups

        if self.sheet is None:
            self.sheet = ShortcutSheet(self.ui.centre)
        if self.sheet.isVisible():
            self.sheet.close_over()
            return
        page = self.current_page()
        title = self.specs[page.objectName()].title if page is not None else ""
        actions, letters = ([], ()) if page is None else (page.actions(), page.letters())
        self.sheet.open_sheet(groups(self._global, title, actions, letters))

    def toggle_full_screen(self) -> None:
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from cspdesk.ui.dialog import press_focused

        if not press_focused(self, event):
            super().keyPressEvent(event)

    # -- slots

    def _on_saying(self, saying: Saying) -> None:
        if self.toast is None:
            from cspdesk.ui.overlay import Toast

            self.toast = Toast(self.ui.pages)
            self.toast.undo.connect(self.undo_road.undo)
        self.toast.say(saying)

    def _on_picked(self, hit: Hit) -> None:
        if hit.run is not None:
            hit.run()
        elif hit.kind is not None and hit.id is not None:
            self.open_record(hit.kind, hit.id)

    def _on_committed(self) -> None:
        self.set_saved(dt.datetime.now(dt.UTC))

    def _on_working(self, progress: Progress) -> None:
        self._work = progress
        self.ui.topBar.set_work(progress.title or "Working")

    def _on_stepped(self, progress: Progress, words: str, done: int, total: int) -> None:
        # Of quiet work nobody would hear here that it has ended.
        if not progress.quiet:
            self.ui.topBar.set_work(f"{words} {done} of {total}" if total else words)

    def _on_worked(self, progress: Progress) -> None:
        if self._work is progress:
            self._work = None
            self.ui.topBar.set_work("")

    def _on_cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _on_theme(self) -> None:
        from cspdesk.ui import icons

        icons.retint()
        self.update()
        if self._text != fonts.pixels(100):
            self._text = fonts.pixels(100)
            QTimer.singleShot(0, self, self._on_text_size)  # not while the field that changed it still speaks

    def _on_text_size(self) -> None:
        """Makes all parts anew for another text size: widths and heights are given in it."""
        from cspdesk.ui.remaking import focus_again, let_go, name_of

        shown, field = self.current_page(), name_of(self.focusWidget())
        self.settle()
        let_go((*self._pages.values(), self.toast, self.box, self.sheet))
        self._pages, self.toast, self.box, self.sheet = {}, None, None, None
        self.ui.sidebar.rescale()
        self.ui.topBar.rescale()
        self._narrow_or_wide()
        if shown is not None:
            focus_again(self.open_page(shown.objectName()), field)

    def _retitle(self) -> None:
        page = self.current_page()
        title = self.specs[page.objectName()].title if page is not None else ""
        known = [part for part in (title, self._name, "cspdesk") if part]
        self.setWindowTitle(("SAMPLE - " if self._sample else "") + " - ".join(known))

    # -- place and end

    def _take_place(self) -> None:
        place = self._settings.value("window/geometry") if self._settings is not None else None
        if place is None or not self.restoreGeometry(place):
            screen = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1440, screen.width()), min(900, screen.height()))
            # On a small screen its frame would stand out over the edge.
            self._maximised = self._settings is not None and (
                screen.width() <= 1440 or screen.height() <= 900
            )

    def appear(self) -> None:
        """Shows the window in its place. Naming a window state would load all names of Qt, a tenth of the start."""
        if self._maximised:
            self.showMaximized()
        else:
            self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._furnished:
            self._narrow_or_wide()

    def _narrow_or_wide(self) -> None:
        self.ui.sidebar.set_narrow(self.width() < fonts.pixels(_NARROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, self, self._on_painted)  # what is inside is painted in the same turn

    def _on_painted(self) -> None:
        self.painted.emit()
        if self._furnished:
            self._on_furnished()

    def _on_furnished(self) -> None:
        if self._global:
            return  # furnished by whoever heard of the first paint: keys made twice are ambiguous, so dead
        from cspdesk.ui.frame_keys import make_keys

        self._global = make_keys(self)
        QTimer.singleShot(_REST_MS, fonts.load_rest)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lets every page save, ends the worker, has the office closed, and remembers the place."""
        if self._furnished:
            focused = self.focusWidget()
            if isinstance(focused, QWidget):
                focused.clearFocus()
            self.settle()
            self._on_cancel()
            self.desk.finish_work()  # before the office closes its store under the worker
        self.closing.emit()
        if self._settings is not None:
            self._settings.setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)
