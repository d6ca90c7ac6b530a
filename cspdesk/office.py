"""The composition root without Qt: puts store, documents, exchange and services together.

Services are made when first asked for, so that a verb or a page pays only for what it uses.
"""

import datetime as dt
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from cspdesk.domain.changes import Changes
from cspdesk.errors import Locked, StoreFailure
from cspdesk.office_care import CareServices
from cspdesk.office_outreach import OutreachServices
from cspdesk.office_plan import PlanServices
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.documents.press import Press
    from cspdesk.domain.merging import Taken, Tell
    from cspdesk.services.action_sheets import ActionSheets
    from cspdesk.services.actions import ActionService
    from cspdesk.services.agenda import AgendaService
    from cspdesk.services.answers import AnswerService
    from cspdesk.services.attendance import AttendanceService
    from cspdesk.services.attendance_sheets import AttendanceSheets
    from cspdesk.services.bodies import BodyService
    from cspdesk.services.calendar import CalendarService
    from cspdesk.services.clocks import ClockService
    from cspdesk.services.closing import ClosingService
    from cspdesk.services.contacts import ContactService
    from cspdesk.services.doubles_after import DoublesAfter
    from cspdesk.services.forum_slots import ForumSlots
    from cspdesk.services.issued import IssuedService
    from cspdesk.services.issues import IssueService
    from cspdesk.services.leaflets import LeafletService
    from cspdesk.services.mail import MailService
    from cspdesk.services.meetings import MeetingService
    from cspdesk.services.minutes import MinutesService
    from cspdesk.services.pack_files import PackFiles
    from cspdesk.services.papers.press import PaperService
    from cspdesk.services.planning import PlanningService
    from cspdesk.services.register import RegisterService
    from cspdesk.services.sample.build import SampleService
    from cspdesk.services.setup import SetupService
    from cspdesk.services.tables import TableService
    from cspdesk.services.today import GlanceKeeper, TodayService
    from cspdesk.services.tour import TourService
    from cspdesk.store.store import Store


class Office(OutreachServices, PlanServices, CareServices):
    """An open store with all services on it."""

    def __init__(self, store: "Store", today: dt.date | None = None) -> None:
        self.store = store
        self.context = Context(store, today)
        self._changed = False
        store.subscribe(self._on_changed)

    def keep_glance(self) -> None:
        """Has closing keep what the next start shows first, as after a change."""
        self._changed = True

    def _on_changed(self, changes: Changes) -> None:
        self._changed = self._changed or changes.unit is None or bool(changes.records)

    def close(self, *, keep_backup: bool = True) -> None:
        """Closes the store, with a verified back-up first unless told otherwise, and keeps its glance.

        Raises StoreFailure, once it is closed, when the store is not sound and its back-up was kept apart.
        """
        unsound = ""
        try:
            self.glance.before_close(self._changed)
            unsound = self.backups.before_close() if keep_backup else ""
        finally:
            self.store.close(keep_backup=keep_backup)
        self.glance.after_close()
        if unsound:
            raise StoreFailure(unsound)

    def save_file(self, path: Path, data: bytes, *, own: bool = False) -> None:
        """Puts a file that leaves the office at its place, whole or not at all. Raises Refused, over any store too.

        An `own` file, such as all that is held on somebody, is for its user alone to read until they pass it on.
        """
        from cspdesk.exchange.files import write_file
        from cspdesk.store.file import refuse_store

        refuse_store(path, self.store.path)
        write_file(path, data, own=own)

    @cached_property
    def bodies(self) -> "BodyService":
        from cspdesk.services.bodies import BodyService

        return BodyService(self.context)

    @cached_property
    def forum_slots(self) -> "ForumSlots":
        from cspdesk.services.forum_slots import ForumSlots

        return ForumSlots(self.context)

    @cached_property
    def agenda(self) -> "AgendaService":
        from cspdesk.services.agenda import AgendaService

        return AgendaService(self.context)

    @cached_property
    def closing(self) -> "ClosingService":
        from cspdesk.services.closing import ClosingService

        return ClosingService(self.context, self.minutes, self.register, self.agenda)

    @cached_property
    def issued(self) -> "IssuedService":
        from cspdesk.services.issued import IssuedService

        return IssuedService(self.context, self.press)

    @cached_property
    def issues(self) -> "IssueService":
        from cspdesk.services.issues import IssueService

        return IssueService(self.context)

    @cached_property
    def leaflets(self) -> "LeafletService":
        from cspdesk.services.leaflets import LeafletService

        return LeafletService(self.context, self.press, self.papers)

    @cached_property
    def answers(self) -> "AnswerService":
        from cspdesk.services.answers import AnswerService

        return AnswerService(self.context, self.issues)

    @cached_property
    def clocks(self) -> "ClockService":
        from cspdesk.services.clocks import ClockService

        return ClockService(self.context, self.issues)

    @cached_property
    def doubles(self) -> "DoublesAfter":
        from cspdesk.services.doubles_after import DoublesAfter

        return DoublesAfter(self.context, self.merging, self.answers)

    @cached_property
    def minutes(self) -> "MinutesService":
        from cspdesk.services.minutes import MinutesService

        return MinutesService(self.context, self.register, self.agenda)

    @cached_property
    def press(self) -> "Press":
        from cspdesk.documents.press import Press

        return Press()

    @cached_property
    def register(self) -> "RegisterService":
        from cspdesk.services.register import RegisterService

        return RegisterService(self.context)

    @cached_property
    def sample(self) -> "SampleService":
        from cspdesk.services.sample.build import SampleService

        return SampleService(self.context, self.press)

    @cached_property
    def tables(self) -> "TableService":
        from cspdesk.services.tables import TableService

        return TableService(self.context, self.attendance)

    @cached_property
    def tour(self) -> "TourService":
        from cspdesk.services.tour import TourService

        return TourService(self.context, self.papers)

    @cached_property
    def setup(self) -> "SetupService":
        from cspdesk.services.setup import SetupService

        return SetupService(self.context)

    @cached_property
    def actions(self) -> "ActionService":
        from cspdesk.services.actions import ActionService

        return ActionService(self.context)

    @cached_property
    def action_sheets(self) -> "ActionSheets":
        from cspdesk.exchange.action_sheet import action_sheet, read_action_sheet
        from cspdesk.exchange.workbook import write_csv, write_workbook
        from cspdesk.services.action_sheets import ActionSheets

        return ActionSheets(
            self.context, self.actions, action_sheet, read_action_sheet, write_workbook, write_csv
        )

    @cached_property
    def attendance(self) -> "AttendanceService":
        from cspdesk.services.attendance import AttendanceService

        return AttendanceService(self.context)

    @cached_property
    def attendance_sheets(self) -> "AttendanceSheets":
        from cspdesk.exchange.workbook import write_csv, write_workbook
        from cspdesk.services.attendance_sheets import AttendanceSheets

        return AttendanceSheets(self.context, write_workbook, write_csv)

    @cached_property
    def today_grid(self) -> "TodayService":
        from cspdesk.services.today import TodayService

        return TodayService(self.context)

    @cached_property
    def glance(self) -> "GlanceKeeper":
        from cspdesk.services.today import GlanceKeeper

        return GlanceKeeper(self.context, self.today_grid)

    @cached_property
    def meetings(self) -> "MeetingService":
        from cspdesk.services.meetings import MeetingService

        return MeetingService(self.context, self.agenda)

    @cached_property
    def planning(self) -> "PlanningService":
        from cspdesk.services.planning import PlanningService

        return PlanningService(self.context, self.meetings)

    @cached_property
    def papers(self) -> "PaperService":
        from cspdesk.services.papers.press import PaperService

        return PaperService(self.context, self.press)

    @cached_property
    def pack_files(self) -> "PackFiles":
        from cspdesk.exchange import pack_workbook as files
        from cspdesk.services.backups import Deed
        from cspdesk.services.pack_files import PackFiles, PackWriters

        writers = PackWriters(
            files.write_pack, files.write_figures, files.write_whole, files.write_tables, files.each_table
        )
        look_over = partial(self.backups.check_before, Deed.PACK)
        return PackFiles(self.context, self.packs, self.press, writers, look_over)

    @cached_property
    def contacts(self) -> "ContactService":
        from cspdesk.exchange.contacts_csv import read_contacts, write_contacts
        from cspdesk.exchange.vcard import read_vcards, write_vcards
        from cspdesk.services.contacts import ContactFiles, ContactService

        files = ContactFiles(read_contacts, read_vcards, write_contacts, write_vcards)
        return ContactService(self.context, self.merging, files)

    @cached_property
    def calendar(self) -> "CalendarService":
        from cspdesk.exchange.calendar_ics import write_calendar
        from cspdesk.services.calendar import CalendarService

        return CalendarService(self.context, write_calendar)

    @cached_property
    def mail(self) -> "MailService":
        from cspdesk.exchange.mail_eml import write_draft
        from cspdesk.services.mail import MailService

        return MailService(self.context, self.meetings, self.papers, self.calendar, write_draft)


def new_office(
    location: str | Path,
    plan_key: str,
    *,
    machine: str,
    today: dt.date | None = None,
    sample: bool = False,
    times: int = 1,
    passphrase: str | None = None,
) -> Office:
    """Makes a store and fills it from a plan, with its labelled sample year and `times` as many forums if asked.

    Raises Refused or StoreFailure; whatever stops it half-way leaves no file.
    """
    from cspdesk.services.sample.build import look_at_plan, look_at_times
    from cspdesk.services.setup import load_plan
    from cspdesk.store.store import create

    load_plan(plan_key)
    look_at_times(times)
    if sample:
        look_at_plan(plan_key)

    def fill(store: "Store") -> None:
        new = Office(store, today)
        if sample:
            new.sample.fill(plan_key, times)
        else:
            new.setup.fill(plan_key)

    made = Office(create(location, machine=machine, fill=fill, passphrase=passphrase), today)
    made.keep_glance()
    return made


def open_office(
    location: str | Path, *, machine: str, readonly: bool = False, today: dt.date | None = None
) -> Office:
    """Opens a store with its services. Raises StoreFailure, Locked where neither keychain nor a person gave its key."""
    from cspdesk.store.store import open_store

    try:
        store = open_store(location, machine=machine, readonly=readonly)
    except Locked:
        from cspdesk import keychain

        if not keychain.unlock(Path(location)):
            raise
        store = open_store(location, machine=machine, readonly=readonly)
    return Office(store, today)


def unlock(location: str | Path, passphrase: str) -> None:
    """Has this run know the key of a protected store. Raises Locked where the passphrase does not open it."""
    from cspdesk.store import cipher

    cipher.unlock(Path(location), passphrase)


def restore_office(
    copy: Path, location: Path, *, machine: str, person: str, unread: bool = False
) -> Path | None:
    """Puts a back-up in the place of a store that nobody has open; gives where the store there was is kept.

    One `unread`, which no passphrase opens, is put aside as it is.

    Raises Refused or StoreFailure; the store is as it was then.
    """
    import platform

    from cspdesk.services.glance import forget
    from cspdesk.store.restore import restore

    kept = restore(copy, location, machine=machine, computer=platform.node(), person=person, unread=unread)
    forget(location)  # the start screen it shows is that of the store that was there
    return kept


def office_from_handover(
    location: str | Path,
    file: Path,
    passphrase: str,
    *,
    machine: str,
    person: str = "",
    today: dt.date | None = None,
    protect: str | None = None,
    tell: "Tell | None" = None,
) -> "tuple[Office, Taken]":
    """Makes a store that begins with what a handover of everything holds: how a new laptop starts.

    `protect` is the passphrase of the store itself.

    Raises Refused or StoreFailure; whatever stops it half-way leaves no file.
    """
    from cspdesk.domain.merging import tell_nobody
    from cspdesk.store.handover.desk import HandoverDesk
    from cspdesk.store.store import create

    done: list[Taken] = []

    def fill(store: "Store") -> None:
        store.person = person
        done.append(HandoverDesk(store).take(file, {}, passphrase, tell or tell_nobody))

    made = Office(create(location, machine=machine, fill=fill, passphrase=protect), today)
    made.keep_glance()
    return made, done[0]
