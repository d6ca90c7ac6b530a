"""The services of handing over, back-ups, history and data protection: the fourth part of the office."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cspdesk.documents.press import Press
    from cspdesk.domain.for_readers import Filter
    from cspdesk.services.attendance import AttendanceService
    from cspdesk.services.backups import BackupService
    from cspdesk.services.context import Context
    from cspdesk.services.depersonal import DepersonalService
    from cspdesk.services.drafts import DraftService
    from cspdesk.services.erasing import ErasingService
    from cspdesk.services.handovers import HandoverService
    from cspdesk.services.history import HistoryService
    from cspdesk.services.lost_computers import LostComputers
    from cspdesk.services.meanwhile import MeanwhileService
    from cspdesk.services.moving import MovingService
    from cspdesk.services.one_person import OnePersonService
    from cspdesk.services.retention import PurgeService, RetentionService
    from cspdesk.store.moving import Moved, Tell
    from cspdesk.store.store import Store


class CareServices:
    """Services that need the context alone, each made when first asked for."""

    context: "Context"
    store: "Store"

    if TYPE_CHECKING:
        # Of the office itself.
        @cached_property
        def press(self) -> "Press": ...

        @cached_property
        def attendance(self) -> "AttendanceService": ...

    @cached_property
    def history(self) -> "HistoryService":
        from cspdesk.services.history import HistoryService

        return HistoryService(self.context)

    @cached_property
    def drafts(self) -> "DraftService":
        from cspdesk.services.drafts import DraftService

        return DraftService(self.context)

    @cached_property
    def backups(self) -> "BackupService":
        from cspdesk.services.backups import BackupService

        return BackupService(self.context)

    @cached_property
    def moving(self) -> "MovingService":
        from cspdesk.services.moving import MovingService
        from cspdesk.store.copies import is_copy
        from cspdesk.store.moving import move_to_server

        store = self.store
        server = partial(move_to_server, store.engine, instead=True)
        is_one = partial(_is, is_copy, store.path)
        return MovingService(self.context, server, partial(_to_file, store), is_one)

    @cached_property
    def meanwhile(self) -> "MeanwhileService":
        from cspdesk.services.meanwhile import MeanwhileService

        return MeanwhileService(self.context)

    @cached_property
    def handovers(self) -> "HandoverService":
        from cspdesk.services.handovers import HandoverService
        from cspdesk.store.handover.desk import HandoverDesk

        desk = HandoverDesk(self.context.store)
        return HandoverService(self.context, desk, self.backups, self._public_words)

    def _public_words(self) -> "Filter":
        return self.depersonal.filter()

    @cached_property
    def erasing(self) -> "ErasingService":
        from cspdesk.documents.file_words import words_in
        from cspdesk.services.erasing import ErasingService

        return ErasingService(self.context, _opened, words_in)

    @cached_property
    def lost_computers(self) -> "LostComputers":
        from cspdesk.services.lost_computers import LostComputers

        return LostComputers(self.context)

    @cached_property
    def retention(self) -> "RetentionService":
        from cspdesk.services.retention import RetentionService

        return RetentionService(self.context)

    @cached_property
    def purging(self) -> "PurgeService":
        from cspdesk.services.retention import PurgeService

        return PurgeService(self.context, self.retention, self.erasing)

    @cached_property
    def depersonal(self) -> "DepersonalService":
        from cspdesk.exchange.workbook import write_workbook
        from cspdesk.services.depersonal import DepersonalService

        return DepersonalService(self.context, self.attendance, write_workbook)

    @cached_property
    def one_person(self) -> "OnePersonService":
        from cspdesk.services.one_person import OnePersonService

        return OnePersonService(self.context, self.press, self.erasing, self.retention)


def _is(what: Callable[[Path], bool], path: Path | None) -> bool:
    return path is not None and what(path)


def _to_file(store: "Store", path: Path, tell: "Tell", passphrase: str | None) -> "Moved":
    """Moves a store from its server into a file, which tells at once who it is from now on."""
    from contextlib import closing, suppress

    from cspdesk.errors import StoreFailure
    from cspdesk.store import cipher
    from cspdesk.store.handover.keys import KeyFile
    from cspdesk.store.handover.peers import introduce
    from cspdesk.store.moving import move_to_file
    from cspdesk.store.store import open_store

    begin = None if passphrase is None else partial(cipher.begin, passphrase=passphrase)
    moved = move_to_file(store.engine, path, tell, instead=True, begin=begin)
    # Moved it is, whole; on a disk that is full now its first handover says who it is.
    with suppress(StoreFailure), closing(open_store(path, machine=store.machine)) as new:
        new.person_id, new.person = store.person_id, store.person
        introduce(new, KeyFile())
    return moved


@contextmanager
def _opened(path: Path) -> Iterator["Store"]:
    """A copy of a store, opened as a computer of its own, so that what is done in it is nobody else's number."""
    from cspdesk.domain.ids import new_id
    from cspdesk.store.store import open_store

    store = open_store(path, machine=f"erasing {new_id()}")
    try:
        yield store
    finally:
        store.close()
