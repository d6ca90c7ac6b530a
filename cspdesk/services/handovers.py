"""Handing over to other computers and taking what they bring: one file, no network, nothing twice."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.for_readers import Filter
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
    tell_nobody,
)
from cspdesk.services.backups import BackupService, Deed
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.handover.desk import HandoverDesk


class HandoverService:
    """Makes, reads, takes and takes back handovers, and knows the computers they come from and go to."""

    def __init__(
        self,
        context: Context,
        desk: "HandoverDesk",
        backups: BackupService,
        public: Callable[[], Filter],
    ) -> None:
        self._context = context
        self._desk = desk
        self._backups = backups
        self._public = public

    # Files

    def look_over(self, tell: Tell = tell_nobody) -> None:
        """Checks the store as before any handover; asked early, making one need not wait. Raises StoreFailure."""
        tell("Looking the store over", 0, 0)
        self._backups.check_before(Deed.HANDOVER)

    def lock_of(self, file: Path) -> Lock:
        """How a file is closed, so that a passphrase is asked for only where it has one. Raises Refused."""
        return self._desk.lock_of(file)

    def contents(self, file: Path, passphrase: str = "") -> Manifest:
        """The manifest alone. Raises Refused when the file is none of ours, damaged or closed to us."""
        return self._desk.contents(file, passphrase)

    def make(
        self,
        file: Path,
        to: UUID | None = None,
        *,
        everything: bool = False,
        passphrase: str = "",
        plain: bool = False,
        tell: Tell = tell_nobody,
    ) -> Made:
        """Writes what a computer has not seen, or what any known one lacks without `to`.

        Closed with the passphrase, or with the public key of the receiver, or of all known computers. Raises Refused
        when there is neither and `plain` was not asked for, or when the receiver is marked lost. Raises StoreFailure
        when the store is not sound: all of it is looked over first, and what the file carries once more as it is
        written.
        """
        self.look_over(tell)
        return self._desk.make(file, to, everything=everything, passphrase=passphrase, plain=plain, tell=tell)

    def make_for_readers(
        self, file: Path, *, passphrase: str = "", plain: bool = False, tell: Tell = tell_nobody
    ) -> Made:
        """Writes all there is as the public may read it, for a computer whose people only read.

        Taken by an empty store, or one that began so; see `store.handover.readers`. Raises Refused without a
        passphrase where `plain` was not asked for, or when the store is not sound.
        """
        self.look_over(tell)
        tell("Reading what the public may know", 0, 0)
        return self._desk.make_for_readers(
            file, self._public(), passphrase=passphrase, plain=plain, tell=tell
        )

    # Taking

    def look(self, file: Path, passphrase: str = "", tell: Tell = tell_nobody) -> Taking:
        """Holds a file against this store and leaves the store as it is. Raises Refused, StoreFailure."""
        return self._desk.look(file, passphrase, tell)

    def take(
        self,
        file: Path,
        decisions: Decisions | Choice,
        passphrase: str = "",
        tell: Tell = tell_nobody,
        *,
        strict: bool = False,
    ) -> Taken:
        """Takes a file with a decision for each conflict, or one for all of them, in one transaction.

        Raises Undecided (a Refused that carries the Taking) and applies nothing when one is wanting, and with `strict`
        Refused when one is about no conflict of the file.
        """
        return self._desk.take(file, decisions, passphrase, tell, strict=strict)

    def takings(self) -> list[TakingRow]:
        """What was taken here, newest first."""
        return self._desk.takings()

    def undo(self, taking_id: UUID) -> None:
        """Takes a taking back by its inverse; the file may then be taken anew. Raises Refused."""
        self._desk.undo(taking_id)

    # Computers

    def peers(self) -> list[Peer]:
        """The computers this store knows, this one first."""
        return self._desk.peers()

    def mark_lost(self, computer_id: UUID, note: str = "", day: dt.date | None = None) -> None:
        """Marks a computer lost on a day, today without one, and renews this computer's key.

        Later files of it are refused. Raises Refused.
        """
        self._desk.mark_lost(computer_id, day or self._context.today(), note)

    def mark_found(self, computer_id: UUID) -> None:
        """Takes the mark away; the key it had told counts again. Raises Refused."""
        self._desk.mark_found(computer_id)

    def renew_key(self) -> None:
        """Makes a new key for this computer; files written for the old one can still be read here."""
        self._desk.renew_key(self._context.today())
