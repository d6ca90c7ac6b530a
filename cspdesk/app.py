"""The office with a window: shows the start screen as it last stood, then loads the window and opens the store.

What the first paint needs is imported above; the rest where it is used.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from cspdesk import settings as kept
from cspdesk.errors import Locked, Refused, StoreFailure
from cspdesk.refcounts import hold_constants
from cspdesk.services import glance
from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.today.first_sight import FirstSight
from cspdesk.ui.window import MainWindow

if TYPE_CHECKING:
    from uuid import UUID

    from cspdesk.domain.changes import Changes
    from cspdesk.locksmith import Locksmith
    from cspdesk.office import Office
    from cspdesk.sharing import Sharing
    from cspdesk.ui.computer import Computer
    from cspdesk.ui.desk import Desk, Progress
    from cspdesk.ui.start.first_start import NewStore
    from cspdesk.ui.waiting_words import WaitingWords


def arguments(argv: list[str]) -> argparse.Namespace:
    """The window's own options; the verbs' are in cli.py."""
    parser = argparse.ArgumentParser(prog="main.py", description="Opens the window of cspdesk.")
    parser.add_argument("--store", default="", help="the store to open: a file, or postgresql://…")
    parser.add_argument("--today", type=dt.date.fromisoformat, help="the day to work in, as 2026-11-21")
    parser.add_argument("--as", dest="person", default="", help="who is working")
    parser.add_argument("--exit-after-paint", action="store_true", help="end after the first paint of Today")
    # Told here for `--help`; main.py starts it.
    parser.add_argument(
        "--smoke", action="store_true", help="open everything once, in a sample store of its own, and end"
    )
    return parser.parse_args(argv)


class Application(QObject):
    """Ties window, desk and office together for one run."""

    def __init__(self, options: argparse.Namespace) -> None:
        super().__init__()
        self.options = options
        self._loaded = kept.load()
        ini = str(kept.config_folder() / "window.ini")
        self.window = MainWindow(settings=QSettings(ini, QSettings.Format.IniFormat))
        self.office: Office | None = None
        self._glance: glance.Glance | None = None
        self._location = ""
        self._desk: Desk | None = None
        self._computer: Computer | None = None
        self._waiting: WaitingWords | None = None
        self._sharing: Sharing | None = None
        self._locksmith: Locksmith | None = None

    @property
    def locksmith(self) -> Locksmith:
        """Who protects and opens the store, made when first asked for."""
        if self._locksmith is None:
            from cspdesk.locksmith import Locksmith

            self._locksmith = Locksmith(self)
        return self._locksmith

    @property
    def location(self) -> str:
        """The place that was asked for last."""
        return self._location

    @property
    def sharing(self) -> Sharing:
        """What a shared store needs beside the window, made when a store is first opened."""
        if self._sharing is None:
            from cspdesk.sharing import Sharing

            self._sharing = Sharing(self)
        return self._sharing

    @property
    def settings(self) -> kept.Settings:
        """What this computer remembers."""
        return self._loaded.settings if self._computer is None else self._computer.settings

    @property
    def computer(self) -> Computer:
        """The settings in force and the dress of the window, made when first asked for."""
        if self._computer is None:
            from cspdesk.ui.computer import Computer

            self._computer = Computer(self._loaded.settings, self)
            self._computer.dress(self._glance.accent if self._glance is not None else None)
            self._computer.follow_desktop()
            self._computer.changed.connect(self._on_computer)
        return self._computer

    @property
    def desk(self) -> Desk:
        """The window's side of the office, made and the window furnished when first asked for."""
        if self._desk is None:
            self._furnish()
        assert self._desk is not None
        return self._desk

    # -- beginning

    def begin(self) -> None:
        """Shows the window; asks who and which store first where nothing is known yet."""
        location = self.options.store or self.settings.store or str(kept.default_store())
        known = location.startswith("postgresql") or Path(location).exists()
        if not known and self.options.exit_after_paint:
            sys.stderr.write("There is no store to show: make one with “new”, or name it with --store.\n")
            QTimer.singleShot(0, partial(QApplication.exit, 3))
            return
        if not known:
            known = self._first_start()
            location = self.settings.store
        elif self.settings.user is None and not self.options.person:
            known = self._ask_person()
        if not known:
            QTimer.singleShot(0, self._quit)
            return
        self._location = location
        self._look_at(location)
        # Pages, icons and the store's libraries are loaded once this is painted: they would hold it back.
        self.window.painted.connect(self._on_painted)
        self.window.appear()

    def _look_at(self, location: str) -> None:
        """Shows the start screen as the store last stood; a day set by hand, or a server, has none."""
        found = None if location.startswith("postgresql") else glance.look(Path(location))
        if found is not None and self.options.today in (None, found.today):
            self._glance = found
            self.window.set_partnership(found.partnership, found.area, found.sample, found.short)
        if self._desk is not None:
            self._show_glance()
            return
        settings, shown = self.settings, self._glance
        scheme = settings.scheme.value
        if scheme == "auto":
            scheme = "dark" if theme.desktop_is_dark() else "light"
        accent = shown.accent if shown is not None else ""
        theme.begin(tokens.Scheme(scheme), accent or tokens.DEFAULT_ACCENT, settings.text_scale / 100)
        name, role = self._who()
        self.window.setCentralWidget(FirstSight(shown, self._today(), name, role))

    def _today(self) -> dt.date:
        """The day to work in until the store says its own."""
        shown = self._glance.today if self._glance is not None else None
        given: dt.date | None = self.options.today
        return given or shown or dt.date.today()

    def _on_painted(self) -> None:
        if self.options.exit_after_paint:
            QApplication.exit(0)
            return
        self._show_glance()
        self.open(self._location)

    def _furnish(self) -> None:
        """Loads the window and what its pages stand on."""
        from cspdesk import logs
        from cspdesk.ui import messages
        from cspdesk.ui.desk import Desk
        from cspdesk.ui.pages import PAGES

        gc.enable()
        logs.begin()
        messages.install_hook()
        desk = self._desk = Desk()
        desk.computer = self.computer
        desk.set_today(self._today)
        self.window.furnish(desk, PAGES)
        self.window.person_clicked.connect(self.choose_person)
        self.window.store_clicked.connect(self.choose_store)
        self.window.store_moved.connect(self._on_moved)
        self.window.closing.connect(self._on_closing)
        self._look_after_store(desk)
        self._show_user()
        if self._loaded.notice:
            desk.say(self._loaded.notice)

    def _show_glance(self) -> None:
        """Puts the page in the place of its first sight."""
        self.desk.glance = glance.known(self._glance)
        if self._glance is not None:
            self.computer.dress(self._glance.accent)
            found = self._glance
            self.window.set_partnership(found.partnership, found.area, found.sample, found.short)
        self.window.open_page("today")

    def _quit(self) -> None:
        QApplication.exit(0)

    def _first_start(self) -> bool:
        from cspdesk.ui.start.first_start import FirstStart

        settings = (
            self.computer.settings
        )  # asking dresses the program: a first dialog comes before any window
        answer = FirstStart.ask(settings, make_store, self.window if self.window.isVisible() else None)
        if answer is None:
            return False
        self._remember(answer)
        return True

    def _ask_person(self) -> bool:
        from cspdesk.ui.start.first_start import WhoDialog

        settings = self.computer.settings  # dresses the program, as above
        user = WhoDialog.ask(self.window if self.window.isVisible() else None, settings)
        if user is None:
            return False
        self._remember(self.settings.with_user(user))
        return True

    def _remember(self, settings: kept.Settings) -> None:
        """Takes other settings; where they cannot be saved they hold for this run, and a sentence says so."""
        try:
            self.computer.take(settings)
        except StoreFailure as failure:
            self.desk.refuse(failure)

    def _on_computer(self) -> None:
        self.computer.dress()
        self._show_user()

    def _show_user(self) -> None:
        if self._desk is not None:
            self.window.set_person(*self._who())

    def _who(self) -> tuple[str, str]:
        """Name and role of who works; empty where nobody is known."""
        user = self.settings.user
        if self.options.person:
            return self.options.person, ""
        return (user.name, user.role) if user is not None else ("", "")

    # -- the store

    def open(self, location: str) -> None:
        """Opens a store off the window's thread, then lets the pages read."""
        self._location = location
        reader = self.sharing.only_read(location)
        opener = _Opener(location, self.settings.machine, self.options.today, reader)
        self.desk.run(opener, self._on_open, self._on_not_open)

    def _on_open(self, office: Office) -> None:
        from cspdesk.ui import warming

        store = office.store
        user = self.settings.user
        store.person = self.options.person or (user.name if user else "")
        try:
            store.take_hold()
        except StoreFailure as failure:
            office.close(keep_backup=False)
            self._refuse_store(failure)
            return
        self.office = office
        store.subscribe(self.desk.publish)
        recovered = self._begin_writing(office)
        self._remember(self.settings.with_store(self.sharing.stands_for(store)))
        if self.options.today is None:
            self.desk.set_today(office.context.today)
        self.desk.search = store.search
        self._show_partnership(None)
        self.desk.changed.connect(self._show_partnership)
        self.window.undo_road.attach(office.history.undo, office.history.recent(50))
        self.desk.attach(office)
        self.sharing.begin(office)
        self._reopen_room(office)
        self._say_waiting(office)
        self.desk.locks = self.locksmith
        self.locksmith.watch()
        QTimer.singleShot(warming.WARM_MS, self.desk, partial(warming.warm, self.desk))
        if recovered:
            texts = "1 text" if recovered == 1 else f"{recovered} texts"
            self.desk.say(f"Typing from before the last stop was recovered ({texts}).", undo=True)

    def _begin_writing(self, office: Office) -> int:
        """Has the store know who works and takes up what a stop left behind; gives how many texts that were.

        Where nothing can be written (a full disk, another program's hold) a sentence says so and the store is read.
        """
        user, store = self.settings.user, office.store
        if store.readonly:
            return 0
        try:
            if user is not None:
                store.person_id = office.setup.introduce(user.name, user.role, user.agency)
            return len(office.drafts.take_up())
        except StoreFailure as failure:
            store.only_read()
            self.desk.refuse(f"{str(failure).rstrip('.')}; until it is opened anew this store is only read.")
        except Refused as refusal:
            self.desk.refuse(refusal)
        return 0

    def _on_not_open(self, error: Exception) -> None:
        if not isinstance(error, StoreFailure):
            raise error
        if self.sharing.not_reached(error):
            return
        if isinstance(error, Locked):
            self._ask_passphrase()
            return
        self._refuse_store(error)

    def _ask_passphrase(self) -> None:
        from cspdesk.ui.lock.unlock_dialog import Answer

        answer = self.locksmith.ask(self._location)
        if answer is Answer.OPEN:
            self.open(self._location)
        elif answer is Answer.OTHER_STORE:
            self.choose_store()
        else:
            self._quit()

    def _reopen_room(self, office: Office) -> None:
        """Goes back into the meeting that a stop interrupted."""
        if not office.store.readonly and office.minutes.open_room() is not None:
            from cspdesk.ui.room.enter import reopen_room

            reopen_room(self.desk)

    def _say_waiting(self, office: Office) -> None:
        """Says that words wait in dialogs that a stop closed, where any do."""
        waiting = None if office.store.readonly else self.desk.attempt(office.drafts.waiting)
        if waiting:
            from cspdesk.ui.waiting_words import WaitingWords

            if self._waiting is None:
                self._waiting = WaitingWords(self.desk, self.window)
            self._waiting.say()

    def _refuse_store(self, failure: StoreFailure) -> None:
        from cspdesk.ui import messages

        messages.refused(self.window, str(failure))
        self.choose_store()

    def _show_partnership(self, changes: Changes | None) -> None:
        from cspdesk.domain.kinds import Kind

        if self.office is None or not (changes is None or changes.touches(Kind.PARTNERSHIP)):
            return
        try:
            partnership = self.office.context.partnership
        except Refused as refusal:
            self.desk.refuse(refusal)
            return
        self.computer.dress(partnership.accent)
        self.window.set_partnership(
            partnership.name, partnership.area, partnership.sample, partnership.short_name
        )

    # -- who and where

    def choose_person(self) -> None:
        """Asks who uses this computer; the answer holds from now on."""
        if not self._ask_person():
            return
        user = self.settings.user
        if self.office is not None and user is not None:
            store = self.office.store
            store.person = user.name
            if not store.readonly:
                store.person_id = self.desk.attempt(_Introduction(self.office, user))

    def choose_store(self) -> None:
        """Asks for another store and opens it."""
        if not self._first_start():
            return
        self.close_store(keep_backup=True)
        self.open(self.settings.store)

    def close_store(self, *, keep_backup: bool = False) -> None:
        """Saves what is being typed and lets go of the store; the window stays."""
        self.window.settle()
        self._close_office(keep_backup=keep_backup)

    def _on_moved(self, location: str, told: str) -> None:
        """Goes on where the store was moved to."""
        self._close_office()
        self.open(location)
        self.desk.say(told)

    def _look_after_store(self, desk: Desk) -> None:
        """Has the open store checked, backed up and restored by the window."""
        from cspdesk.ui.care.keeper import Keeper
        from cspdesk.ui.care.restoring import Restoring

        Keeper(desk)
        Restoring(desk, self._let_go, self._put_back, self.open)

    def _let_go(self) -> None:
        """Closes the store that a back-up is to replace; the restore keeps it whole."""
        self.window.settle()
        self._close_office(keep_backup=False)

    def _put_back(self, copy: Path, store: Path) -> Path | None:
        from cspdesk.office import restore_office

        return restore_office(copy, store, machine=self.settings.machine, person=self._who()[0])

    # -- ending

    def _on_closing(self) -> None:
        self._close_office()

    def _close_office(self, *, keep_backup: bool = True) -> None:
        if self.office is None:
            return
        office, self.office = self.office, None
        self.sharing.end()
        self.desk.attach(None)
        try:
            office.close(keep_backup=keep_backup)
        except (Refused, StoreFailure) as failure:
            from cspdesk.ui import messages

            # In a box: what is said at the foot of the window goes with the window.
            messages.refused(self.window, str(failure))


class _Introduction:
    """Has the open store know who works from now on."""

    def __init__(self, office: Office, user: kept.User) -> None:
        self._office, self._user = office, user

    def __call__(self) -> UUID:
        return self._office.setup.introduce(self._user.name, self._user.role, self._user.agency)


def make_store(wanted: NewStore, progress: Progress) -> None:
    """Makes a store from a plan, on the worker. Raises Refused or StoreFailure."""
    from cspdesk.office import new_office, office_from_handover

    Path(wanted.location).parent.mkdir(parents=True, exist_ok=True)
    if wanted.handover:
        progress.step("Taking the handover")
        begun, _ = office_from_handover(
            wanted.location,
            Path(wanted.handover),
            wanted.handover_passphrase,
            machine=wanted.machine,
            protect=wanted.passphrase,
            tell=progress.step,
        )
        begun.close(keep_backup=False)
        return
    progress.step("Making the store and its sample year" if wanted.sample else "Making the store")
    office = new_office(
        wanted.location,
        wanted.plan,
        machine=wanted.machine,
        sample=wanted.sample,
        passphrase=wanted.passphrase,
    )
    office.close(keep_backup=False)


class _Opener:
    """Opens a store on the worker; holds only plain data."""

    def __init__(self, location: str, machine: str, today: dt.date | None, readonly: bool) -> None:
        self._location, self._machine, self._today, self._readonly = location, machine, today, readonly

    def __call__(self, progress: Progress) -> Office:
        from cspdesk.office import open_office

        progress.step("Opening the store")
        return open_office(self._location, machine=self._machine, readonly=self._readonly, today=self._today)


def main(argv: list[str]) -> int:
    """Runs the window until it closes; gives the exit status."""
    hold_constants()
    options = arguments(argv)
    qt = theme.make_app(sys.argv[:1])
    qt.setApplicationName("cspdesk")
    fonts.load()
    application = Application(options)
    application.begin()
    return qt.exec()
