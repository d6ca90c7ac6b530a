"""All that a store does with handovers: reading, making, taking, taking back, and knowing other computers."""

import datetime as dt
import gc
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.changes import Changes
from cspdesk.domain.for_readers import Filter
from cspdesk.domain.ids import new_id
from cspdesk.domain.merging import (
    Choice,
    Decisions,
    Lock,
    Made,
    Manifest,
    Peer,
    Taken,
    Taking,
    TakingRow,
    Tell,
    Undecided,
    tell_nobody,
)
from cspdesk.errors import Refused
from cspdesk.store.care_tables import local_taking
from cspdesk.store.erasures import not_followed
from cspdesk.store.handover import file, manifest, peers, readers
from cspdesk.store.handover.again import retake
from cspdesk.store.handover.back import TakingBack
from cspdesk.store.handover.file import Sealed
from cspdesk.store.handover.keys import KeyFile
from cspdesk.store.handover.make import Body, to_bytes
from cspdesk.store.handover.take import Outcome, Taker, read, refuse_others
from cspdesk.store.handover.units import Incoming
from cspdesk.store.handover.values import UNSOUND
from cspdesk.store.handover.vector import office_of
from cspdesk.store.notices import notify
from cspdesk.store.readers_copy import ONLY_READ, keep_mark
from cspdesk.store.revision import HEAD
from cspdesk.store.tables import local_arrival
from cspdesk.store.work import Author, UnitOfWork

if TYPE_CHECKING:
    from cspdesk.store.store import Store


class HandoverDesk:
    """The handovers of one open store; `folder` keeps the key of this computer."""

    def __init__(self, store: "Store", folder: Path | None = None) -> None:
        self._store = store
        self.keys = KeyFile(folder)

    # Files

    def lock_of(self, path: Path) -> Lock:
        return file.lock_of(path)

    def contents(self, path: Path, passphrase: str = "") -> Manifest:
        return manifest.of_bytes(file.read(path, self.keys, passphrase).manifest)

    def make(
        self,
        path: Path,
        to: UUID | None = None,
        *,
        everything: bool = False,
        passphrase: str = "",
        plain: bool = False,
        tell: Tell = tell_nobody,
    ) -> Made:
        """Writes a handover; see the service."""
        file.look_at_place(path, self._store.path)
        if self._store.readers_copy is not None:
            raise Refused(ONLY_READ)
        keys = peers.keys_for(self._store, to, plain=plain or bool(passphrase))
        peers.introduce(self._store, self.keys)
        this, former = self._store.computer_id, self._store.places.former()
        with self._store.reading() as connection:
            office = office_of(connection)
            if office is None:
                raise Refused("This store is empty, so there is nothing to hand over.")
            base = {} if everything else peers.base_for(connection, to, this, former)
            body = Body(connection, base, tell)
            told = self._manifest(
                body,
                id=new_id(),
                office=office,
                computer_id=self._store.computer_id,
                computer=self._store.computer,
                person=self._store.person,
                at=self._store.now(),
                everything=not base,
                base=base,
                vector=body.vector,
            )
        packed = body.packer.whole(to_bytes(told))
        size = file.write(path, packed, passphrase=passphrase, public_keys=keys)
        lock = Lock.PASSPHRASE if passphrase else Lock.KEY if keys else Lock.PLAIN
        there, left = peers.meant(self.peers(), lock) if to is None else ([], [])
        peers.keep_sent(self._store, {peer.computer_id for peer in there} if to is None else {to}, told)
        return Made(str(path), told, lock, size, tuple(left))

    def make_for_readers(
        self,
        path: Path,
        public: Filter,
        *,
        passphrase: str = "",
        plain: bool = False,
        tell: Tell = tell_nobody,
    ) -> Made:
        """Writes what readers may know of today; see `readers`. Nothing is written into the store."""
        file.look_at_place(path, self._store.path)
        if self._store.readers_copy is not None:
            raise Refused(ONLY_READ)
        if not (passphrase or plain):
            raise Refused("Readers' computers tell no key: give a passphrase for a file for readers.")
        made, at = new_id(), self._store.now()
        with _Undisturbed(), self._store.reading() as connection:
            office = office_of(connection)
            if office is None:
                raise Refused("This store is empty, so there is nothing for readers.")
            body = readers.ReadersBody(connection, public, made, at, tell)
            told = self._manifest(
                body,
                id=made,
                office=body.office,
                computer_id=body.computer,
                computer=readers.MAKER,
                person=public.author,
                at=at,
                everything=True,
                base={},
                vector={body.computer: body.units},
                readers_of=office,
            )
        packed = body.packer.whole(to_bytes(told))
        size = file.write(path, packed, passphrase=passphrase, public_keys=[], for_readers=True)
        return Made(str(path), told, Lock.PASSPHRASE if passphrase else Lock.PLAIN, size)

    def _manifest(self, body: Body | readers.ReadersBody, **told: Any) -> Manifest:
        """The head of a file whose stream was made; `told` is who made it, and from where on."""
        partnership = self._store.partnership.get()
        return Manifest(
            **told,
            partnership=partnership.name if partnership else "",
            revision=HEAD,
            units=body.units,
            changes=body.changes,
            blobs=body.blobs,
            size=body.packer.size,
            digest=body.packer.digest,
            kinds=body.kinds,
        )

    # Taking

    def look(self, path: Path, passphrase: str = "", tell: Tell = tell_nobody) -> Taking:
        """Holds a file against this store within a transaction that is never committed."""
        sealed, told = self._opened(path, passphrase)
        tell("Reading the handover", 0, 0)
        if self._is_for_readers(told):
            return self._look_as_reader(told)
        incoming = self._read(sealed, told, tell)
        with self._work(told) as work, _Plainly():
            outcome, again = self._hold(work, sealed, incoming, told, {}, tell)
            return outcome.taking(work.connection, told, again=again)

    def take(
        self,
        path: Path,
        decisions: Decisions | Choice,
        passphrase: str = "",
        tell: Tell = tell_nobody,
        *,
        strict: bool = False,
    ) -> Taken:
        """Takes a file, or nothing of it; raises Undecided when a decision is wanting."""
        sealed, told = self._opened(path, passphrase)
        tell("Reading the handover", 0, 0)
        if self._is_for_readers(told):
            return self._renew(sealed, told, tell)
        incoming = self._read(sealed, told, tell)
        with self._work(told) as work, _Plainly():
            outcome, again = self._hold(work, sealed, incoming, told, decisions, tell)
            if strict and (outcome.incoming.units or again):
                outcome.refuse_unknown(decisions)
            if outcome.undecided:
                raise Undecided(outcome.taking(work.connection, told, again=again))
            erased = not_followed(work.connection)
            taker = Taker(work, told, decisions)
            made = taker.settle(outcome, told.person)
            peers.keep_heard(work.connection, told)
            notify(work.connection)
            own = work.commit()
        records = dict(outcome.records)
        for kind, ids in own.records.items():
            records[kind] = records.get(kind, frozenset()) | ids
        if outcome.incoming.units:
            self._store.tell(Changes(records))
        self._store.erasures.after_taking(erased, taker.cleared, self._store.now().date())
        if outcome.incoming.units:
            learned = peers.tells_of_loss(outcome.incoming.changes)
            peers.renew_after_loss(self._store, self.keys, learned=learned)
        return Taken(
            made,
            told,
            len(outcome.incoming.units),
            len(outcome.incoming.changes),
            records,
            tuple(outcome.adjusted),
        )

    def _read(self, sealed: Sealed, told: Manifest, tell: Tell) -> Incoming:
        """Reads and looks at what came before the store is held, so that whoever saves meanwhile waits less."""
        with _Plainly(), self._store.reading() as connection:
            refuse_others(connection, told, self._store.computer_id)
            return read(connection, sealed, told, tell)

    def _hold(
        self,
        work: UnitOfWork,
        sealed: Sealed,
        incoming: Incoming,
        told: Manifest,
        decisions: Decisions | Choice,
        tell: Tell,
    ) -> tuple[Outcome, bool]:
        refuse_others(work.connection, told, self._store.computer_id)
        taker = Taker(work, told, decisions, tell)
        if not taker.fits(incoming):
            incoming = read(work.connection, sealed, told, tell)
        outcome = taker.take(incoming)
        again = not outcome.incoming.units and retake(work, taker, outcome, told)
        return outcome, again

    # Files for readers

    def _is_for_readers(self, told: Manifest) -> bool:
        return told.readers_of is not None or self._store.readers_copy is not None

    def _look_as_reader(self, told: Manifest) -> Taking:
        """What stands in its head is all there is to see: nothing of it can stand against what is here."""
        mark = self._store.readers_copy
        with self._store.reading() as connection:
            readers.refuse_in(connection, mark, told)
        new = mark is None or mark.file != told.id
        return Taking(told, told.units * new, told.changes * new, dict(told.kinds) if new else {}, ())

    def _renew(self, sealed: Sealed, told: Manifest, tell: Tell) -> Taken:
        """Puts a file for readers in the place of everything that is here."""
        store, mark = self._store, self._store.readers_copy
        if mark is not None and mark.file == told.id:
            return Taken(None, told, 0, 0)
        author = Author(None, store.person, store.computer_id, store.computer)
        words = "take a file for readers"
        with UnitOfWork(store.engine, words, author, store.now, store.tell, final=True) as work, _Plainly():
            readers.refuse_in(work.connection, mark, told)
            readers.clear(work.connection)
            taker = Taker(work, told, {}, tell)
            outcome = taker.take(read(work.connection, sealed, told, tell))
            if outcome.undecided:
                raise Refused(UNSOUND)
            made = taker.settle(outcome, told.person)
            newly = readers.mark_of(told)
            keep_mark(work.connection, newly)
            notify(work.connection)
            work.commit()
        store.readers_copy, store.why_readonly = newly, ONLY_READ
        if mark is not None:
            store.erasures.scrub()
            store.read_again()
        return Taken(made, told, len(outcome.incoming.units), len(outcome.incoming.changes), outcome.records)

    def _opened(self, path: Path, passphrase: str) -> tuple[Sealed, Manifest]:
        sealed = file.read(path, self.keys, passphrase)
        return sealed, manifest.of_bytes(sealed.manifest)

    def _work(self, told: Manifest) -> UnitOfWork:
        return self._store.work(f"take the handover of {told.computer}", final=True)

    def takings(self) -> list[TakingRow]:
        """What was taken here, newest first."""
        query = sa.select(local_taking).order_by(local_taking.c.last_position.desc())
        with self._store.reading() as connection:
            return [
                TakingRow(
                    row["id"],
                    row["handover_id"],
                    row["computer_id"],
                    row["computer"],
                    row["person"],
                    row["at"],
                    row["changes"],
                    row["undone_by"] is not None,
                )
                for row in connection.execute(query).mappings()
            ]

    def undo(self, taking_id: UUID) -> None:
        """Writes the inverse of a taking. Raises Refused."""
        with self._store.reading() as connection:
            query = sa.select(local_taking).where(local_taking.c.id == taking_id)
            taking = connection.execute(query).mappings().first()
            begun = connection.execute(sa.select(sa.func.min(local_arrival.c.position))).scalar_one()
        if taking is None:
            raise Refused("That handover was not taken in this store: look at the list of what was.")
        if taking["undone_by"] is not None:
            raise Refused("That handover is taken back already: take its file again to have it.")
        if taking["first_position"] <= begun:
            raise Refused(
                "This store began with that handover, so nothing would be left without it: open another store instead."
            )
        # The way on from here is its file, not redo: the list of takings would not hear of it.
        with self._store.work(f"take back the handover of {taking['computer']}", final=True) as work:
            TakingBack(work, taking["first_position"], taking["last_position"]).write()
            undone = {"undone_by": work.id}
            work.connection.execute(
                sa.update(local_taking).where(local_taking.c.id == taking_id).values(undone)
            )
            work.commit()

    # Computers

    def peers(self) -> list[Peer]:
        return peers.all_of(self._store)

    def mark_lost(self, computer_id: UUID, day: dt.date, note: str) -> None:
        peers.mark_lost(self._store, computer_id, day, note)
        self.renew_key(day)

    def mark_found(self, computer_id: UUID) -> None:
        peers.mark_found(self._store, computer_id)

    def renew_key(self, day: dt.date) -> None:
        self.keys.renew()
        peers.introduce(self._store, self.keys, day)


class _Undisturbed:
    """Python does not look for rubbish meanwhile: what was read is all in use, and that takes a sixth of the time."""

    def __enter__(self) -> None:
        self._collecting = gc.isenabled()
        gc.disable()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _trace: Any) -> None:
        if self._collecting:
            gc.enable()


class _Plainly(_Undisturbed):
    """Turns what the database says of a pointer to nowhere into a sentence; the transaction is rolled back by then."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _trace: Any) -> None:
        super().__exit__(kind, error, _trace)
        # Each driver has an error of that name of its own.
        if type(error).__name__ == "IntegrityError":
            raise Refused(UNSOUND) from error
