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

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from cspdesk import settings as kept
from cspdesk.errors import StoreFailure
from cspdesk.refcounts import hold_constants
from cspdesk.services import glance
from cspdesk.store_side import StoreSide
from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.today.first_sight import FirstSight
from cspdesk.ui.window import MainWindow

if TYPE_CHECKING:
    from cspdesk.locksmith import Locksmith
    from cspdesk.office import Office
    from cspdesk.sharing import Sharing
    from cspdesk.ui.computer import Computer
    from cspdesk.ui.desk import Desk
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


class Application(StoreSide):
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
        from cspdesk.store_jobs import make_store
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
                from cspdesk.store_jobs import Introduction

                store.person_id = self.desk.attempt(Introduction(self.office, user))

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
