"""The window on a shared store: it follows the others, keeps a copy, and works on that while the server is away."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cspdesk.copy_keeper import CopyKeeper
from cspdesk.domain.address import is_shared
from cspdesk.domain.dates import say_clock, say_date
from cspdesk.domain.merging import Choice, Conflict, Decision, Decisions, Taking, Undecided, Why
from cspdesk.errors import Refused, ServerAway, StoreFailure
from cspdesk.store import copies
from cspdesk.store.handover.peers import name_of_copy
from cspdesk.store.listening import Knocking
from cspdesk.store.store import Store, open_store
from cspdesk.ui.desk import Progress
from cspdesk.ui.shared.strip import Strip

if TYPE_CHECKING:
    from cspdesk.app import Application
    from cspdesk.office import Office

FIRST_MS = 4_000
"""When it is first looked after: the window has its pages by then."""

_READER = "You may read this shared store and change nothing in it: officers and coordinators write."
_NO_COPY = "The server is away, and no copy was made yet: what you save is refused until it is back."
_LOCKED = "The copy on this computer is locked: it is renewed once its passphrase is typed."
_BACK = "The server is back: handing over what was changed on this computer."
_TURNED = {Why.DELETED_HERE: Why.DELETED_THERE, Why.DELETED_THERE: Why.DELETED_HERE}


@dataclass(frozen=True)
class Handed:
    """What came of handing over: what is left to be decided, and how far the copy was then."""

    taking: Taking | None
    position: int


class Sharing(QObject):
    """Stands beside the window for its whole run; idle while its store is a file of its own."""

    _there = Signal(bool)
    _answers = Signal()
    _refuses = Signal(str)

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._app = application
        self._strip: Strip | None = None
        self._knocking: Knocking | None = None
        self._ended = self._handing = self._follows = False
        self.copy = CopyKeeper(application, self._may_renew)
        application.desk.changed.connect(self.copy.renew_soon)
        queued = Qt.ConnectionType.QueuedConnection
        self._there.connect(self._on_there, queued)
        self._answers.connect(self._on_answers, queued)
        self._refuses.connect(self._on_refuses, queued)

    # -- what the program asks

    def begin(self, office: Office) -> None:
        """Follows a shared store, or waits for the server of its copy; anything else is left alone."""
        self.end()
        self._ended, store = False, office.store
        if store.path is None:
            self.copy.begin(self._app.location)
            self._say_usual()
            self._follows = True
            store.follow(self._app.desk.seen, self._there.emit)
            QTimer.singleShot(FIRST_MS, self, self._look_after)
        elif self._on_copy(store):
            store.computer = name_of_copy(store.computer)
            self._say(self._away())
            self._knock()
        else:
            self.copy.location = ""
            self._say(store.why_readonly if store.readers_copy is not None else "")

    def end(self) -> None:
        """Lets go of threads and clocks; called before a store is closed."""
        self._ended, self._handing = True, False
        if self._follows:
            # What the worker still reads would open the store again behind its closing.
            self._follows = False
            self._app.desk.finish_work()
        if self._knocking is not None:
            self._knocking.stop()
            self._knocking = None
        self.copy.end()

    def not_reached(self, failure: StoreFailure) -> bool:
        """Opens the copy where a server does not answer; False when there is none."""
        location = self._app.location
        if not isinstance(failure, ServerAway) or not is_shared(location):
            return False
        self.copy.location = location
        if self.copy.look() is None and not self.copy.locked:
            return False
        self._app.open(str(self.copy.path))
        return True

    def stands_for(self, store: Store) -> str:
        """The place to open next time: the server, also while its copy is worked on."""
        from cspdesk.domain.address import without_password

        return without_password(self.copy.location) if self._on_copy(store) else store.place

    def only_read(self, location: str) -> bool:
        """True for the copy of somebody who may only read."""
        if not self.copy.location or location != str(self.copy.path):
            return False
        copied = self.copy.look()
        return copied is not None and copied.reader

    def _on_copy(self, store: Store) -> bool:
        return bool(self.copy.location) and store.path == self.copy.path

    # -- the server goes and comes

    def _on_there(self, there: bool) -> None:
        office = self._app.office
        if self._ended or office is None or office.store.path is not None:
            return
        if there:
            self._say_usual()
        elif self.copy.look() is None and not self.copy.locked:
            self._say(_NO_COPY)
        else:
            self._work_on_the_copy()

    def _work_on_the_copy(self) -> None:
        """Goes on with the copy; what is being typed stays where it stands."""
        self._leave()
        self._app.open(str(self.copy.path))

    def _leave(self) -> None:
        """Lets go of the store that is open; a server that is away need not hear of it."""
        office, self._app.office = self._app.office, None
        self.end()
        self._app.desk.attach(None)
        if office is not None:
            with suppress(StoreFailure):
                office.store.close()

    def _away(self) -> str:
        return self._working("The server is away:", "when it is back")

    def _on_refuses(self, why: str) -> None:
        if not self._ended and self._app.office is not None and self._app.office.store.path is not None:
            self._say(self._working(f"{why} Until then:", "once it does"))

    def _working(self, why: str, then: str) -> str:
        """Says which copy is worked on, and why."""
        copied = self.copy.look()
        if copied is None:
            return _NO_COPY
        here = copied.at.astimezone()
        today = here.date() == self._app.desk.today()
        when = say_clock(here.time()) if today else f"{say_date(here.date())}, {say_clock(here.time())}"
        if copied.reader:
            return f"{why} reading the copy of {when}."
        return f"{why} working on the copy of {when}; changes are handed over {then}."

    def _knock(self) -> None:
        self._knocking = Knocking(self.copy.location, self._answers.emit, self._refuses.emit)
        self._knocking.start()

    def _on_answers(self) -> None:
        if not self._ended and self._app.office is not None:
            self._say(_BACK)
            self._hand_over({})

    # -- handing over

    def _hand_over(self, decisions: Decisions) -> None:
        if self._handing:
            return
        self._handing = True
        user = self._app.settings.user
        person = self._app.options.person or (user.name if user else "")
        copy = self.copy
        job = _HandingOver(copy.location, copy.path, self._app.settings.machine, person, decisions)
        self._app.desk.run(job, self._on_handed, self._on_not_handed, title="Handing over")

    def _on_handed(self, handed: Handed) -> None:
        self._handing = False
        if self._ended:
            return
        if handed.taking is not None:
            count = len(handed.taking.conflicts)
            words = "1 change made here stands" if count == 1 else f"{count:,} changes made here stand"
            self._taking = handed.taking
            self._say(
                f"The server is back. {words} against what others did meanwhile: nothing is handed over until you"
                " choose.",
                "&Look at both…",
                self._review,
            )
            return
        self._say_usual()
        self._go_back(handed.position)

    def _go_back(self, position: int) -> None:
        """Works on the server again, when nothing was saved since the copy was handed over."""
        office = self._app.office
        if office is None or office.store.path is None:
            self.copy.renew()
            return
        self._app.window.settle()
        if office.store.position() != position:
            self._hand_over({})
            return
        self._leave()
        self._app.open(self.copy.location)
        self._app.desk.say("The server is back: you are working on it again, with all that was done here.")

    def _on_not_handed(self, error: Exception) -> None:
        self._handing = False
        if not isinstance(error, (Refused, StoreFailure)):
            raise error
        if self._ended:
            return
        if isinstance(error, ServerAway):
            if self._app.office is not None and self._app.office.store.path is not None:
                self._say(self._away())
                self._knock()
            return
        self._say(
            f"What was changed on this computer is not handed over yet. {error}", "&Try again", self._again
        )

    def _again(self) -> None:
        self._hand_over({})

    def _review(self) -> None:
        """Has the person choose; mine is what was done here, theirs what the server has."""
        from cspdesk.ui.handover.review_dialog import ReviewDialog

        manifest = replace(self._taking.manifest, person="the shared office")
        turned = replace(
            self._taking, manifest=manifest, conflicts=tuple(map(_turned, self._taking.conflicts))
        )
        dialog = ReviewDialog(self._app.desk, turned, None, self._app.window)
        decided = dialog.deciding.decisions
        if dialog.ask():
            self._hand_over({id_: _turned_back(decision) for id_, decision in decided.items()})

    # -- the copy

    def _look_after(self) -> None:
        """Hands over what an earlier run left on the copy, else renews it."""
        office = self._app.office
        if self._ended or office is None or office.store.path is not None:
            return
        if self.copy.locked:
            self._say_usual()
        elif self.copy.look() is not None and not office.store.readonly:
            self._hand_over({})
        else:
            self.copy.renew()

    def _may_renew(self) -> bool:
        return not (self._ended or self._handing)

    def _unlock(self) -> None:
        """Asks for the passphrase of the copy; where nobody has it a new one is made, and this one kept aside."""
        from cspdesk.ui.lock.unlock_dialog import Answer

        path = str(self.copy.path)
        answer = self._app.locksmith.ask(path, leave="Not now", other="Make it anew")
        if answer is Answer.OTHER_STORE:
            self._app.desk.attempt(self.copy.set_aside)
        if answer is not Answer.QUIT:
            self._say_usual()
            self._look_after()

    # -- the line at the top

    def _say_usual(self) -> None:
        """What is to be known while the server is there."""
        office = self._app.office
        if self.copy.locked:
            self._say(_LOCKED, "&Unlock…", self._unlock)
        else:
            self._say(_READER if office is not None and office.store.readonly else "")

    def _say(self, sentence: str, deed: str = "", do: object = None) -> None:
        if self._strip is None:
            if not sentence:
                return
            self._strip = Strip(self._app.window)
        self._strip.say(sentence, deed, do if callable(do) else None)


class _HandingOver:
    """Hands the copy over on the worker; both stores are opened by their place."""

    def __init__(self, location: str, path: Path, machine: str, person: str, decisions: Decisions) -> None:
        self._location, self._path, self._machine = location, path, machine
        self._person, self._decisions = person, decisions

    def __call__(self, progress: Progress) -> Handed:
        progress.step("Handing over")
        with (
            closing(open_store(self._location, machine=self._machine)) as shared,
            closing(open_store(self._path, machine=self._machine)) as copy,
        ):
            shared.person = copy.person = self._person
            try:
                copies.hand_back(shared, copy, self._decisions)
            except Undecided as undecided:
                return Handed(undecided.taking, copy.position())
            return Handed(None, copy.position())


def _turned(conflict: Conflict) -> Conflict:
    """A conflict as the taker has it, from the side of who hands over."""
    why = _TURNED.get(conflict.why, conflict.why)
    return replace(conflict, why=why, mine=conflict.theirs, theirs=conflict.mine)


def _turned_back(decision: Decision) -> Decision:
    if isinstance(decision, Choice):
        return Choice.MINE if decision is Choice.THEIRS else Choice.THEIRS
    return decision
