"""All that a store does with handovers: reading, making, taking, taking back, and knowing other computers."""

import datetime as dt
import gc
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.changes import Changes
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
from cspdesk.store.handover import file, manifest, peers
from cspdesk.store.handover.again import retake
from cspdesk.store.handover.back import TakingBack
from cspdesk.store.handover.file import Sealed
from cspdesk.store.handover.keys import KeyFile
from cspdesk.store.handover.make import Body, to_bytes
from cspdesk.store.handover.take import Outcome, Taker, refuse_others
from cspdesk.store.handover.values import UNSOUND
from cspdesk.store.handover.vector import office_of
from cspdesk.store.notices import notify
from cspdesk.store.revision import HEAD
from cspdesk.store.tables import local_arrival
from cspdesk.store.work import UnitOfWork

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
        keys = peers.keys_for(self._store, to, plain=plain or bool(passphrase))
        peers.introduce(self._store, self.keys)
        this, former = self._store.computer_id, self._store.places.former()
        with self._store.reading() as connection:
            office = office_of(connection)
            if office is None:
                raise Refused("This store is empty, so there is nothing to hand over.")
            base = {} if everything else peers.base_for(connection, to, this, former)
            body = Body(connection, base, tell)
            partnership = self._store.partnership.get()
            packed = body.packer
            told = Manifest(
                id=new_id(),
                office=office,
                partnership=partnership.name if partnership else "",
                computer_id=self._store.computer_id,
                computer=self._store.computer,
                person=self._store.person,
                at=self._store.now(),
                revision=HEAD,
                everything=not base,
                base=base,
                vector=body.vector,
                units=body.units,
                changes=body.changes,
                blobs=body.blobs,
                size=packed.size,
                digest=packed.digest,
                kinds=body.kinds,
            )
        size = file.write(path, packed.whole(to_bytes(told)), passphrase=passphrase, public_keys=keys)
        if to is not None:
            peers.keep_sent(self._store, to, told)
        lock = Lock.PASSPHRASE if passphrase else Lock.KEY if keys else Lock.PLAIN
        left = peers.left_out(self.peers()) if to is None and lock is Lock.KEY else ()
        return Made(str(path), told, lock, size, left)

    # Taking

    def look(self, path: Path, passphrase: str = "", tell: Tell = tell_nobody) -> Taking:
        """Holds a file against this store within a transaction that is never committed."""
        sealed, told = self._opened(path, passphrase)
        tell("Reading the handover", 0, 0)
        with self._work(told) as work, _Plainly():
            outcome, again = self._hold(work, sealed, told, {}, tell)
        return _taking(outcome, told, again=again)

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
        with self._work(told) as work, _Plainly():
            outcome, again = self._hold(work, sealed, told, decisions, tell)
            if strict and (outcome.incoming.units or again):
                outcome.refuse_unknown(decisions)
            if outcome.undecided:
                raise Undecided(_taking(outcome, told, again=again))
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
            peers.renew_after_loss(self._store, self.keys)
        return Taken(
            made,
            told,
            len(outcome.incoming.units),
            len(outcome.incoming.changes),
            records,
            tuple(outcome.adjusted),
        )

    def _hold(
        self,
        work: UnitOfWork,
        sealed: Sealed,
        told: Manifest,
        decisions: Decisions | Choice,
        tell: Tell,
    ) -> tuple[Outcome, bool]:
        refuse_others(work.connection, told, self._store.computer_id)
        taker = Taker(work, told, decisions, tell)
        outcome = taker.take(sealed)
        again = not outcome.incoming.units and retake(work, taker, outcome, told)
        return outcome, again

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


class _Plainly:
    """Turns what the database says of a pointer to nowhere into a sentence; the transaction is rolled back by then.

    Python does not look for rubbish meanwhile: what was read is all in use, and looking through it takes a sixth of
    the time.
    """

    def __enter__(self) -> None:
        self._collecting = gc.isenabled()
        gc.disable()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _trace: Any) -> None:
        if self._collecting:
            gc.enable()
        # Each driver has an error of that name of its own.
        if type(error).__name__ == "IntegrityError":
            raise Refused(UNSOUND) from error


def _taking(outcome: Outcome, told: Manifest, *, again: bool) -> Taking:
    taking = outcome.taking(told)
    return Taking(
        taking.manifest, taking.units, taking.changes, taking.counts, taking.conflicts, taking.adjusted, again
    )
