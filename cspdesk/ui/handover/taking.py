"""Taking a handover: the file is read on the worker, shown, decided where it must be, and only then taken."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cspdesk.domain.found_twice import FoundTwice
from cspdesk.domain.merging import Decisions, Lock, Taken, Taking, Undecided
from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.handover.handover_words import changes, who

if TYPE_CHECKING:
    from cspdesk.office import Office


class HandoverTaking(QObject):
    """One deed of the page. Signals: `taken` the id of a taking; `doubled` a taking and what it brought twice."""

    taken = Signal(object)
    doubled = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, parent
        self._decided: dict[UUID, Decisions] = {}

    def ask(self) -> None:
        """Asks for a file, then begins."""
        path = messages.open_path(self._page, "Take a handover", "handover")
        if path is not None:
            self.begin(path)

    def begin(self, path: Path, wrong: str = "") -> None:
        """Asks for the passphrase where the file has one, and reads it; `wrong` says why the last one would not do."""
        lock = self._desk.attempt(partial(self._desk.services.handovers.lock_of, path))
        if lock is None:
            return
        passphrase = ""
        if lock is Lock.PASSPHRASE:
            from cspdesk.ui.handover.take_dialogs import HandoverPassphraseDialog

            dialog = HandoverPassphraseDialog(self._desk, path.name, wrong, self._page)
            if not dialog.ask():
                return
            passphrase = dialog.passphrase
        file = _File(self._desk.services, path, passphrase, lock)
        self._desk.run(
            file.look, partial(self._looked, file), partial(self._failed, file), title="Reading the handover"
        )

    def take_back(self, taking_id: UUID) -> None:
        """Writes the inverse of a taking on the worker."""
        self._desk.run(_Back(self._desk.services, taking_id), self._on_back, title="Taking it back")

    def look_for_doubles(self, taking_id: UUID, *, quiet: bool = False) -> None:
        """Compares what came in with all that is here, on the worker."""
        done = partial(self._on_doubles, taking_id, quiet)
        self._desk.run(
            _Doubles(self._desk.services, taking_id), done, title="Looking for doubles", quiet=quiet
        )

    # -- step by step

    def _failed(self, file: "_File", error: Exception) -> None:
        if not isinstance(error, (Refused, StoreFailure)):
            raise error
        if file.lock is Lock.PASSPHRASE and isinstance(error, Refused) and "passphrase" in str(error):
            self.begin(file.path, str(error))
        else:
            self._desk.refuse(error)

    def _looked(self, file: "_File", taking: Taking) -> None:
        from cspdesk.ui.handover.take_dialogs import TakeHandoverDialog

        if TakeHandoverDialog(self._desk, taking, self._page).ask():
            self._decide(file, taking)

    def _decide(self, file: "_File", taking: Taking) -> None:
        """Has the conflicts decided, if there are any; what was decided before it was left is there again."""
        decisions: Decisions = {}
        if taking.conflicts:
            from cspdesk.ui.handover.review_dialog import ReviewDialog

            earlier = self._decided.get(taking.manifest.id)
            dialog = ReviewDialog(self._desk, taking, earlier, self._page)
            done = dialog.ask()
            decisions = self._decided[taking.manifest.id] = dict(dialog.deciding.decisions)
            if not done:
                return
        self._desk.run(
            partial(file.take, decisions),
            self._took,
            partial(self._not_taken, file),
            title="Taking the handover",
        )

    def _not_taken(self, file: "_File", error: Exception) -> None:
        """Something was changed here while it was decided: what is new to decide is shown."""
        if isinstance(error, Undecided):
            self._decide(file, error.taking)
        else:
            self._failed(file, error)

    def _took(self, taken: Taken) -> None:
        self._decided.pop(taken.manifest.id, None)
        source = who(taken.manifest.person, taken.manifest.computer)
        if taken.id is None:
            self._desk.say(f"Nothing new came from {source}: all of it was here already.")
        elif not taken.changes:
            self._desk.say(f"The handover of {source} that had been taken back is taken once more.")
        else:
            self._desk.say(f"{changes(taken.changes)} came from {source}.")
        self.taken.emit(taken.id)
        if taken.id is not None:
            self.look_for_doubles(taken.id, quiet=True)

    def _on_back(self, taking_id: UUID) -> None:
        self._desk.say("The handover is taken back. The same file can be taken again.")
        self.taken.emit(taking_id)

    def _on_doubles(self, taking_id: UUID, quiet: bool, found: list[FoundTwice]) -> None:
        self.doubled.emit(taking_id, found)
        if quiet:
            return
        if not found:
            self._desk.say("Nothing that came is there twice.")
            return
        from cspdesk.ui.handover.doubles_dialog import DoublesDialog

        dialog = DoublesDialog(self._desk, found, self._page)
        dialog.ask()
        self.doubled.emit(taking_id, dialog.left)


class _File:
    """A file with what opens it; read and taken on the worker."""

    def __init__(self, office: "Office", path: Path, passphrase: str, lock: Lock) -> None:
        self._office, self.path, self._passphrase, self.lock = office, path, passphrase, lock

    def look(self, progress: Progress) -> Taking:
        progress.step("Opening the handover")
        return self._office.handovers.look(self.path, self._passphrase, progress.step)

    def take(self, decisions: Decisions, progress: Progress) -> Taken:
        progress.step("Opening the handover")
        return self._office.handovers.take(self.path, decisions, self._passphrase, progress.step)


class _Back:
    """Takes a taking back on the worker."""

    def __init__(self, office: "Office", taking_id: UUID) -> None:
        self._office, self._id = office, taking_id

    def __call__(self, progress: Progress) -> UUID:
        progress.step("Taking it back")
        self._office.handovers.undo(self._id)
        return self._id


class _Doubles:
    """Looks for what came in and is there already, on the worker."""

    def __init__(self, office: "Office", taking_id: UUID) -> None:
        self._office, self._id = office, taking_id

    def __call__(self, progress: Progress) -> list[FoundTwice]:
        progress.step("Looking for doubles")
        return self._office.doubles.found_with(self._id)
