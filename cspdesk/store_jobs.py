"""Opening and making a store, as jobs for the worker: they hold plain data alone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from cspdesk import settings as kept

if TYPE_CHECKING:
    from uuid import UUID

    from cspdesk.office import Office
    from cspdesk.ui.desk import Progress
    from cspdesk.ui.start.first_start import NewStore


class Introduction:
    """Has the open store know who works from now on."""

    def __init__(self, office: Office, user: kept.User) -> None:
        self._office, self._user = office, user

    def __call__(self) -> UUID:
        return self._office.setup.introduce(self._user.name, self._user.role, self._user.agency)


def make_store(wanted: NewStore, progress: Progress) -> None:
    """Makes a store from a plan, on the worker. Raises Refused or StoreFailure."""
    from cspdesk.office import new_office, office_from_handover

    Path(wanted.location).parent.mkdir(parents=True, exist_ok=True)
    if wanted.handover:
        progress.step("Taking the handover")
        begun, _ = office_from_handover(
            wanted.location,
            Path(wanted.handover),
            wanted.handover_passphrase,
            machine=wanted.machine,
            protect=wanted.passphrase,
            tell=progress.step,
        )
        begun.close(keep_backup=False)
        return
    progress.step("Making the store and its sample year" if wanted.sample else "Making the store")
    office = new_office(
        wanted.location,
        wanted.plan,
        machine=wanted.machine,
        sample=wanted.sample,
        passphrase=wanted.passphrase,
    )
    office.close(keep_backup=False)


class Opener:
    """Opens a store on the worker; holds only plain data."""

    def __init__(self, location: str, machine: str, today: dt.date | None, readonly: bool) -> None:
        self._location, self._machine, self._today, self._readonly = location, machine, today, readonly

    def __call__(self, progress: Progress) -> Office:
        from cspdesk.office import open_office

        progress.step("Opening the store")
        return open_office(self._location, machine=self._machine, readonly=self._readonly, today=self._today)
