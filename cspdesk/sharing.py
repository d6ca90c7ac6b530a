"""The window on a shared store: it follows the others, keeps a copy, and works on that while the server is away."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cspdesk.domain.address import is_shared
from cspdesk.domain.dates import say_clock, say_date
from cspdesk.domain.merging import Choice, Conflict, Decision, Decisions, Taking, Undecided, Why
from cspdesk.errors import Refused, ServerAway, StoreFailure
from cspdesk.settings import data_folder
from cspdesk.store import copies
from cspdesk.store.listening import Knocking
from cspdesk.store.store import Store, open_store
from cspdesk.ui.desk import Progress
from cspdesk.ui.shared.strip import Strip

if TYPE_CHECKING:
    from cspdesk.app import Application
    from cspdesk.office import Office

RENEW_MS = 5_000
"""How long after a change, of this window or of others, the copy is renewed."""
FIRST_MS = 4_000
"""When it is first looked after: the window has its pages by then."""

_READER = "You may read this shared store and change nothing in it: officers and coordinators write."
_NO_COPY = "The server is away, and no copy was made yet: what you save is refused until it is back."
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
    _renewed = Signal(object)

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._app = application
        self._location = ""
        self._strip: Strip | None = None
        self._knocking: Knocking | None = None
        self._copier: ThreadPoolExecutor | None = None
        self._ended = self._handing = self._follows = False
        self._position = -1
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._renew)
        application.desk.changed.connect(self._on_changed)
        queued = Qt.ConnectionType.QueuedConnection
        self._there.connect(self._on_there, queued)
        self._answers.connect(self._on_answers, queued)
        self._refuses.connect(self._on_refuses, queued)
        self._renewed.connect(self._on_renewed, queued)

    # -- what the program asks

    def begin(self, office: Office) -> None:
        """Follows a shared store, or waits for the server of its copy; anything else is left alone."""
        self.end()
        self._ended, store = False, office.store
        if store.path is None:
            self._location, self._position = self._app.location, -1
            self._say(_READER if store.readonly else "")
            self._follows = True
            store.follow(self._app.desk.seen, self._there.emit)
            QTimer.singleShot(FIRST_MS, self, self._look_after)
        elif self._location and store.path == self._path:
            self._say(self._away())
            self._knock()
        else:
            self._location = ""
            self._say(store.why_readonly if store.readers_copy is not None else "")

    def end(self) -> None:
        """Lets go of threads and clocks; called before a store is closed."""
        self._ended, self._handing = True, False
        self._timer.stop()
        if self._follows:
            # What the worker still reads would open the store again behind its closing.
            self._follows = False
            self._app.desk.finish_work()
        if self._knocking is not None:
            self._knocking.stop()
            self._knocking = None
        if self._copier is not None:
            self._copier.shutdown(wait=True, cancel_futures=True)
            self._copier = None

    def not_reached(self, failure: StoreFailure) -> bool:
        """Opens the copy where a server does not answer; False when there is none."""
        location = self._app.location
        if not isinstance(failure, ServerAway) or not is_shared(location):
            return False
        self._location = location
        if copies.look(self._path) is None:
            return False
        self._app.open(str(self._path))
        return True

    def stands_for(self, store: Store) -> str:
        """The place to open next time: the server, also while its copy is worked on."""
        from cspdesk.domain.address import without_password

        on_copy = self._location and store.path == self._path
        return without_password(self._location) if on_copy else store.place

    def only_read(self, location: str) -> bool:
        """True for the copy of somebody who may only read."""
        if not self._location or location != str(self._path):
            return False
        copied = copies.look(self._path)
        return copied is not None and copied.reader

    # -- the server goes and comes

    @property
    def _path(self) -> Path:
        return copies.path_of(self._location, data_folder())

    def _on_there(self, there: bool) -> None:
        office = self._app.office
        if self._ended or office is None or office.store.path is not None:
            return
        if there:
            self._say(_READER if office.store.readonly else "")
        elif copies.look(self._path) is None:
            self._say(_NO_COPY)
        else:
            self._work_on_the_copy()

    def _work_on_the_copy(self) -> None:
        """Goes on with the copy; what is being typed stays where it stands."""
        self._leave()
        self._app.open(str(self._path))

    def _leave(self) -> None:
        """Lets go of the store that is open; a server that is away need not hear of it."""
        office, self._app.office = self._app.office, None
        self.end()
        self._app.desk.attach(None)
        if office is not None:
            with suppress(StoreFailure):
                office.store.close()

    def _away(self) -> str:
        return self._on_copy("The server is away:", "when it is back")

    def _on_refuses(self, why: str) -> None:
        if not self._ended and self._app.office is not None and self._app.office.store.path is not None:
            self._say(self._on_copy(f"{why} Until then:", "once it does"))

    def _on_copy(self, why: str, then: str) -> str:
        """Says which copy is worked on, and why."""
        copied = copies.look(self._path)
        if copied is None:
            return _NO_COPY
        here = copied.at.astimezone()
        today = here.date() == self._app.desk.today()
        when = say_clock(here.time()) if today else f"{say_date(here.date())}, {say_clock(here.time())}"
        if copied.reader:
            return f"{why} reading the copy of {when}."
        return f"{why} working on the copy of {when}; changes are handed over {then}."

    def _knock(self) -> None:
        self._knocking = Knocking(self._location, self._answers.emit, self._refuses.emit)
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
        job = _HandingOver(self._location, self._path, self._app.settings.machine, person, decisions)
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
        self._say("")
        self._go_back(handed.position)

    def _go_back(self, position: int) -> None:
        """Works on the server again, when nothing was saved since the copy was handed over."""
        office = self._app.office
        if office is None or office.store.path is None:
            self._renew()
            return
        self._app.window.settle()
        if office.store.position() != position:
            self._hand_over({})
            return
        self._leave()
        self._app.open(self._location)
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
        if copies.look(self._path) is not None and not office.store.readonly:
            self._hand_over({})
        else:
            self._renew()

    def _on_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start(RENEW_MS)

    def _renew(self) -> None:
        """Brings the copy up to date in a thread of its own, when anything was saved since."""
        office = self._app.office
        if self._ended or self._handing or office is None or office.store.path is not None:
            return
        if self._copier is None:
            self._copier = ThreadPoolExecutor(max_workers=1, thread_name_prefix="cspdesk-copying")
        job = self._copier.submit(self._copy, office.store, self._path, self._app.settings.machine)
        job.add_done_callback(self._renewed.emit)

    def _copy(self, store: Store, path: Path, machine: str) -> None:
        position = store.position()
        if position != self._position:
            copies.renew(store, path, machine, self._tell)
            self._position = position

    def _tell(self, words: str, done: int, total: int) -> None:
        del words, done, total
        if self._ended:
            raise Refused("The window is closing.")

    def _on_renewed(self, job: Future[None]) -> None:
        error = None if job.cancelled() else job.exception()
        if error is None or self._ended or isinstance(error, ServerAway):
            return
        if not isinstance(error, (Refused, StoreFailure)):
            raise error
        self._app.desk.refuse(f"The copy for working without the server was not renewed. {error}")

    # -- the line at the top

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
