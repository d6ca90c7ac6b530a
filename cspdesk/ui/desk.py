"""What every page is handed: the office, today's date, navigation, sentences and the one worker thread.

The desk knows no store; `attach` brings the office when it is ready, so the frame can be painted first.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from cspdesk.errors import Refused, StoreFailure

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from cspdesk.domain.changes import Changes
    from cspdesk.domain.kinds import Kind
    from cspdesk.domain.search import Found
    from cspdesk.office import Office
    from cspdesk.services.glance import Glance
    from cspdesk.ui.computer import Computer
    from cspdesk.ui.lock.locks import Locks

T = TypeVar("T")


@dataclass(frozen=True)
class Saying:
    """A sentence for the foot of the window; `undo` offers to take the last change back."""

    sentence: str
    undo: bool = False
    failure: bool = False


@dataclass(frozen=True)
class Hit:
    """A record or command the search box found; `run` wins over opening the record."""

    title: str
    sub: str = ""
    icon: str = "file"
    kind: Kind | None = None
    id: UUID | None = None
    run: Callable[[], object] | None = None
    keys: str = ""


class Progress:
    """What slow work tells the window and hears from it; safe to use from the worker."""

    def __init__(self, desk: Desk, title: str = "", quiet: bool = False) -> None:
        self._desk, self.title, self.quiet, self.cancelled = desk, title, quiet, False

    def step(self, words: str, done: int = 0, total: int = 0) -> None:
        """Shows how far the work is; raises Refused when the person has cancelled it."""
        if self.cancelled:
            raise Refused("The work was cancelled; nothing was kept of it.")
        if isValid(self._desk):
            self._desk.stepped.emit(self, words, done, total)

    def cancel(self) -> None:
        self.cancelled = True


def merged(many: Iterable[Changes]) -> Changes:
    """Several changes as one: all their records; everything when any of them touched everything."""
    from cspdesk.domain.changes import Changes

    found = list(many)
    if len(found) == 1:
        return found[0]
    records: dict[Kind, frozenset[UUID]] = {}
    for changes in found:
        for kind, ids in changes.records.items():
            records[kind] = records.get(kind, frozenset()) | ids
    unit = None if any(changes.unit is None for changes in found) else found[-1].unit
    return Changes(records=records, unit=unit, words=found[-1].words)


class Desk(QObject):
    """The window's side of the office.

    Signals: `attached` once the office is there; `committed` for each unit of work of this window in order; `changed`
    once per turn of the event loop with all of them and those of other computers merged (pages listen to this one);
    `saying` a Saying; `opening` kind and id; `restoring` the path of a back-up that takes the store's place;
    `working` and `worked` around slow work; `taking_back` and `bringing_again` when a field hands Ctrl+Z or
    Ctrl+Y on to the office; `typing_settled` when words kept of a dialog were saved or given up.
    """

    attached = Signal()
    committed = Signal(object)
    changed = Signal(object)
    saying = Signal(object)
    opening = Signal(object, object)
    going = Signal(str)
    restoring = Signal(object)
    working = Signal(object)
    stepped = Signal(object, str, int, int)
    worked = Signal(object)
    taking_back = Signal()
    bringing_again = Signal()
    typing_settled = Signal()
    _arrived = Signal()
    _home = Signal(object)

    def __init__(self, today: Callable[[], date] = date.today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._office: Office | None = None
        self._pending: deque[Changes] = deque()
        self._pool: ThreadPoolExecutor | None = None
        self.search: Callable[[str], Sequence[Found]] | None = None
        self.commands: list[Hit] = []
        self.glance: Glance | None = None
        self._wishes: dict[str, object] = {}
        self.seen = 0
        self._began: int | None = None
        self.computer: Computer | None = None
        self.locks: Locks | None = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._home.connect(self._come_home, Qt.ConnectionType.QueuedConnection)

    # -- the office

    @property
    def services(self) -> Office:
        """The office; ask `ready` first where the store may not be open yet."""
        if self._office is None:
            raise Refused("The store is still being opened; try again in a moment.")
        return self._office

    @property
    def ready(self) -> bool:
        return self._office is not None

    def attach(self, office: Office | None) -> None:
        """Takes the open office (or lets go of it); pages then read for the first time."""
        self._office = office
        if office is not None:
            self.seen = office.meanwhile.position()
            self.attached.emit()

    def publish(self, changes: Changes) -> None:
        """Hands a committed unit of work to the pages; may be called from any thread."""
        self._pending.append(changes)
        self._arrived.emit()

    def _deliver(self) -> None:
        batch: list[Changes] = []
        while self._pending:
            batch.append(self._pending.popleft())
        for changes in batch:
            if not changes.foreign:
                self.committed.emit(changes)
        if batch:
            self._see(batch)
            self.changed.emit(merged(batch))

    def _see(self, batch: list[Changes]) -> None:
        """Pages read again now, so that they show what others did up to here."""
        self.seen = max(self.seen, *(changes.position for changes in batch))
        if self._office is not None and any(changes.unit is None for changes in batch):
            self.seen = self.attempt(self._office.meanwhile.position) or self.seen

    @contextmanager
    def begun(self, seen: int) -> Iterator[None]:
        """What is saved inside was begun when the pages showed the store up to `seen`."""
        before, self._began = self._began, seen
        try:
            yield
        finally:
            self._began = before

    def heeding(self, do: Callable[[], T], seen: int | None = None, parent: QWidget | None = None) -> T:
        """Does one thing; where somebody else wrote the same meanwhile, the person is shown both and chooses.

        `seen` is how far they had seen the store, what the pages show without it. Raises Refused or StoreFailure.
        """
        if self._office is None:
            return do()
        from cspdesk.ui.shared.heeding import heed

        began = self._began if seen is None else seen
        return heed(self, self._office.meanwhile, do, self.seen if began is None else began, parent)

    # -- what pages ask for

    def today(self) -> date:
        """The day the program works in; a sample store has its own."""
        return self._today()

    def set_today(self, today: Callable[[], date]) -> None:
        self._today = today

    def open(self, kind: Kind, record: UUID) -> None:
        """Shows a record on the page its kind belongs to."""
        self.opening.emit(kind, record)

    def go(self, page: str, wish: object = None) -> None:
        """Shows a page by its key; `wish` says what of it, in words that page knows."""
        if wish is not None:
            self._wishes[page] = wish
        self.going.emit(page)

    def wished(self, page: str) -> bool:
        """True while what `go` asked of a page waits to be taken."""
        return page in self._wishes

    def take_wish(self, page: str) -> object:
        """What `go` asked of a page, once; None when nothing."""
        return self._wishes.pop(page, None)

    def say(self, sentence: str, undo: bool = False) -> None:
        """Shows a sentence at the foot of the window for some seconds."""
        self.saying.emit(Saying(sentence, undo=undo))

    def refuse(self, error: Exception | str) -> None:
        """Shows why something was refused; it stays until it is closed or the next sentence comes."""
        self.saying.emit(Saying(str(error), failure=True))

    def attempt(self, do: Callable[[], T]) -> T | None:
        """Does one thing in the window's thread; a refusal becomes a sentence and the answer None."""
        try:
            return self.heeding(do)
        except (Refused, StoreFailure) as error:
            self.refuse(error)
            return None

    def did(self, do: Callable[[], object], said: str = "") -> bool:
        """Does one thing that can be undone, and says so; False when it was refused, which is said instead."""
        try:
            self.heeding(do)
        except (Refused, StoreFailure) as error:
            self.refuse(error)
            return False
        if said:
            self.say(said, undo=True)
        return True

    # -- slow work

    def run(
        self,
        job: Callable[[Progress], T],
        on_done: Callable[[T], object] | None = None,
        on_failed: Callable[[Exception], object] | None = None,
        title: str = "",
        quiet: bool = False,
    ) -> Progress:
        """Does slow work on the one worker; answers come home to the window's thread.

        Only frozen data may cross. Without `on_failed` a refusal is said at the foot of the window. `quiet` work
        is not shown in the top bar: the page that waits for it says so itself.
        """
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="cspdesk-worker")
        progress = Progress(self, title, quiet)
        if not quiet:
            self.working.emit(progress)
        self._pool.submit(job, progress).add_done_callback(_Home(self, progress, on_done, on_failed))
        return progress

    def finish_work(self) -> None:
        """Waits until the worker has ended and lets go of it; called when the window closes."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _come_home(self, outcome: _Home) -> None:
        if not outcome.progress.quiet:
            self.worked.emit(outcome.progress)
        if outcome.error is None:
            _call(outcome.on_done, outcome.answer)
        elif outcome.on_failed is not None and isinstance(outcome.error, Exception):
            _call(outcome.on_failed, outcome.error)
        elif isinstance(outcome.error, (Refused, StoreFailure)):
            self.refuse(outcome.error)
        else:
            raise outcome.error


def _call(what: Callable[[Any], object] | None, argument: Any) -> None:
    """Calls back, unless the page the answer was for is gone."""
    owner = getattr(what.func if isinstance(what, partial) else what, "__self__", None)
    if what is not None and not (isinstance(owner, QObject) and not isValid(owner)):
        what(argument)


class _Home:
    """Carries the end of a job from the worker to the window's thread."""

    def __init__(
        self,
        desk: Desk,
        progress: Progress,
        on_done: Callable[[Any], object] | None,
        on_failed: Callable[[Exception], object] | None,
    ) -> None:
        self.desk, self.progress, self.on_done, self.on_failed = desk, progress, on_done, on_failed
        self.answer: Any = None
        self.error: BaseException | None = None

    def __call__(self, future: Future[Any]) -> None:
        if future.cancelled() or not isValid(self.desk):
            return
        self.error = future.exception()
        self.answer = None if self.error else future.result()
        self.desk._home.emit(self)
