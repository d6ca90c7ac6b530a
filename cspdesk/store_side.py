"""The store under a window: opened off its thread, let go of, moved, restored, and said when it cannot be had."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from cspdesk.errors import Damaged, Locked, Refused, StoreFailure

if TYPE_CHECKING:
    import argparse

    from cspdesk import settings as kept
    from cspdesk.domain.changes import Changes
    from cspdesk.locksmith import Locksmith
    from cspdesk.office import Office
    from cspdesk.sharing import Sharing
    from cspdesk.ui.computer import Computer
    from cspdesk.ui.desk import Desk
    from cspdesk.ui.waiting_words import WaitingWords
    from cspdesk.ui.window import MainWindow

_NEWEST = "The newest back-up beside it is “{}”. The file as it is now is kept."


class StoreSide(QObject):
    """What `app.Application` is towards its store; made by it alone."""

    if TYPE_CHECKING:
        options: argparse.Namespace
        window: MainWindow
        office: Office | None
        _location: str
        _waiting: WaitingWords | None

        @property
        def settings(self) -> kept.Settings: ...
        @property
        def computer(self) -> Computer: ...
        @property
        def desk(self) -> Desk: ...
        @property
        def sharing(self) -> Sharing: ...
        @property
        def locksmith(self) -> Locksmith: ...

        def choose_store(self) -> None: ...
        def _remember(self, settings: kept.Settings) -> None: ...
        def _who(self) -> tuple[str, str]: ...
        def _quit(self) -> None: ...

    def open(self, location: str) -> None:
        """Opens a store off the window's thread, then lets the pages read."""
        self._location = location
        reader = self.sharing.only_read(location)
        from cspdesk.store_jobs import Opener

        opener = Opener(location, self.settings.machine, self.options.today, reader)
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

        copy = self._newest_copy()
        answer = self.locksmith.ask(self._location, has_backup=copy is not None)
        if answer is Answer.OPEN:
            self.open(self._location)
        elif answer is Answer.RESTORE and copy is not None:
            self._offer(copy, "Restore a back-up of a store that nothing opens?", unread=True)
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

        copy = self._newest_copy() if isinstance(failure, Damaged) else None
        if copy is not None:
            self._offer(copy, str(failure))
            return
        messages.refused(self.window, str(failure))
        self.choose_store()

    def _offer(self, copy: Path, why: str, *, unread: bool = False) -> None:
        from cspdesk.ui import messages

        if messages.asked(self.window, why, "Restore the newest back-up", _NEWEST.format(copy.name)):
            self._restore(copy, unread=unread)
        else:
            self.choose_store()

    def _newest_copy(self) -> Path | None:
        from cspdesk.store import backup

        return backup.newest(Path(self._location)) if "://" not in self._location else None

    def _restore(self, copy: Path, *, unread: bool = False) -> None:
        """Puts a back-up in the place of a store that does not open, and opens that."""
        from cspdesk.ui.care.restoring import Restorer

        job = Restorer(partial(self._put_back, unread=unread), copy, Path(self._location))
        again = partial(self._on_not_restored, copy, unread)
        self.desk.run(job, self._on_restored, again, title="Restoring")

    def _on_restored(self, kept: Path | None) -> None:
        self.open(self._location)
        self.desk.say(f"Restored. What was there is kept as “{kept.name}”." if kept else "Restored.")

    def _on_not_restored(self, copy: Path, unread: bool, error: Exception) -> None:
        from cspdesk.ui import messages
        from cspdesk.ui.lock.unlock_dialog import Answer

        if not isinstance(error, (Refused, StoreFailure)):
            raise error
        if isinstance(error, Locked) and self.locksmith.ask(str(copy)) is Answer.OPEN:
            self._restore(copy, unread=unread)
            return
        messages.refused(self.window, str(error))
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

    def _put_back(self, copy: Path, store: Path, *, unread: bool = False) -> Path | None:
        from cspdesk.office import restore_office

        return restore_office(
            copy, store, machine=self.settings.machine, person=self._who()[0], unread=unread
        )

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
