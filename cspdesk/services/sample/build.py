"""The labelled sample year: plan 0 with a year of forum meetings, the same on whatever day it is made."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.kinds import BodyState, Consent, Kind, MinutesState, Standing
from cspdesk.domain.workdays import papers_due
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.issued import IssuedService
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.packs import PackService
from cspdesk.services.sample import names
from cspdesk.services.sample.afterwards import Afterwards
from cspdesk.services.sample.calendar import SLOTS, STEERING, Date, year
from cspdesk.services.sample.callers import Callers
from cspdesk.services.sample.entries import SampleEntries
from cspdesk.services.sample.figures import SampleFigures
from cspdesk.services.sample.fixed import (
    COMPUTER,
    COMPUTER_ID,
    FIRST_DAY,
    LAST_PLANNED,
    MADE_ON,
    TODAY,
    Clock,
    Dice,
)
from cspdesk.services.sample.meetings import ISSUED_AFTER, MeetingWriter, Told, minutes_state
from cspdesk.services.sample.people import Cast, Casting
from cspdesk.services.sample.plan_year import SamplePlan
from cspdesk.services.sample.promises import Ledger, shares
from cspdesk.services.sample.risks import SampleRisks
from cspdesk.services.setup import SetupService

if TYPE_CHECKING:
    from cspdesk.documents.press import Press
    from cspdesk.store.store import Store
    from cspdesk.store.work import UnitOfWork

FORUMS = 18
ACTIONS = 400
_STEERING_ACTIONS = 12
_PLAN = "north-bedfordshire-2008"
_MOST_TIMES = 60
# A week after the quarter whose pack went to the steering group.
_PACK_DAY = dt.date(2026, 10, 7)
# Of the topics of one meeting; the fewest tasks that three of them can have between them.
_MOST_ACTIONS = 6
_RESPONSIBLE = ("Police", "BBC", "County Council", "PCT", "Fire Service")
_NOT_YET = (BodyState.PLANNED, BodyState.SET_UP)
_PARTNERSHIP = {
    "address": "Sample House\n1 Sample Road\nSampleton ZZ1 1ZZ",
    "phone": "01632 960001",
    "email": "forums@example.org",
    "web": "www.example.org",
    "office_hours": "Monday to Friday, 9 am to 5 pm",
    "sample": True,
    "sample_today": TODAY,
}


def look_at_plan(plan_key: str) -> None:
    """Raises Refused for a plan that has no sample year."""
    if plan_key != _PLAN:
        raise Refused(
            "Only the North Bedfordshire plan has a sample year: leave --sample out, or take that plan."
        )


def look_at_times(times: int) -> None:
    """Raises Refused unless the sample can have so many times its forums."""
    if not 1 <= times <= _MOST_TIMES:
        raise Refused(f"The sample can have 1 to {_MOST_TIMES} times its forums: choose another number.")


class _AtTheTime(Context):
    """A desk at which it is always the day of the sample's clock."""

    def __init__(self, store: "Store", clock: Clock) -> None:
        super().__init__(store)
        self._clock = clock

    def today(self) -> dt.date:
        return self._clock.now().date()


class SampleService:
    """Fills an empty store; everything in it is as if written on the days of the sample by its people."""

    def __init__(self, context: Context, press: "Press") -> None:
        self._context = context
        self._store = context.store
        self._press = press

    def fill(self, plan_key: str, times: int = 1) -> None:
        """Writes the plan and its sample year, with `times` as many forums. Raises Refused for too many."""
        look_at_plan(plan_key)
        look_at_times(times)
        clock = Clock()
        context = _AtTheTime(self._store, clock)
        with self._as_sample(clock):
            SetupService(context).fill(plan_key, forums=FORUMS * times)
            to_issue = _Year(self._store_bodies(), context, clock, times).write()
            issued = IssuedService(context, self._press)
            for meeting_id, day in to_issue:
                clock.set(day, dt.time(11))
                issued.issue(meeting_id)
            clock.set(_PACK_DAY, dt.time(10))
            packs = PackService(context)
            packs.keep(packs.make(PackWanted()), "pdf xlsx")

    def _store_bodies(self) -> dict[str, UUID]:
        return {body.code: body.id for body in self._store.bodies.all(TODAY)}

    @contextmanager
    def _as_sample(self, clock: Clock) -> Iterator[None]:
        """Writes by the sample's clock, ids and computer; undo never reaches it, being another computer's work."""
        store = self._store
        kept = (store.now, store.make_id, store.computer, store.computer_id, store.person, store.person_id)
        store.now, store.make_id = clock.now, clock.make_id
        store.computer, store.computer_id = COMPUTER, COMPUTER_ID
        store.person, store.person_id = "Robin Sample", None
        try:
            yield
        finally:
            store.now, store.make_id, store.computer, store.computer_id, store.person, store.person_id = kept


class _Year:
    def __init__(self, bodies: dict[str, UUID], context: Context, clock: Clock, times: int) -> None:
        self._codes = bodies
        self._forums = [code for code in bodies if code.startswith("F")]
        self._store, self._context = context.store, context
        self._closed = context.closed_days(FIRST_DAY, LAST_PLANNED)
        self._clock = clock
        self._times = times
        self._dates = year()
        self._to_issue: list[tuple[UUID, dt.date]] = []

    def write(self) -> list[tuple[UUID, dt.date]]:
        """Writes everything; gives the meetings whose minutes are to be issued yet, and when."""
        with self._store.work("begin the sample year") as work:
            agencies = {row["name"]: row["id"] for row in work.find(Kind.AGENCY)}
            self._settings(work, agencies)
            venues = [_venue(work, place, hall) for place, hall in enumerate(names.HALLS)]
            work.commit()
        for block in range(self._times):
            self._block(block, agencies, venues)
        return self._to_issue

    def _block(self, block: int, agencies: dict[str, UUID], venues: list[UUID]) -> None:
        """One set of 18 forums; the steering group meets with the first."""
        self._clock.set(MADE_ON, dt.time(10))
        numbers = range(block * FORUMS + 1, (block + 1) * FORUMS + 1)
        bodies = {number: self._codes[self._forums[real - 1]] for number, real in enumerate(numbers, start=1)}
        codes = {number: self._forums[real - 1] for number, real in enumerate(numbers, start=1)}
        with self._store.work("set the sample's forums up") as work:
            casting = Casting(work, agencies, block)
            cast = casting.cast()
            if block == 0:
                bodies[STEERING], codes[STEERING] = self._codes["ODG"], "ODG"
                cast.seats[STEERING] = casting.steering(cast)
                casting.write_representatives(cast)
            for number, body in bodies.items():
                _body(work, number, body, venues)
                casting.write_roles(cast.seats[number], body)
                _support(work, cast, number, body)
            work.commit()
        ledgers = {number: Ledger(codes[number], body) for number, body in bodies.items()}
        self._meetings(MeetingWriter(cast, bodies, ledgers, venues), cast, codes, block)
        with self._store.work("enter outreach, priorities and prints") as work:
            Afterwards(work, cast, bodies, block).write()
            if block == 0:
                Callers(work, self._context, cast, bodies, codes).write()
            work.commit()
        SamplePlan(self._context, self._clock, cast, bodies, block).write(self._codes["ODG"], agencies)
        if block == 0:
            SampleRisks(self._context, self._clock, bodies[STEERING], agencies).write()
            SampleFigures(self._context, self._clock, bodies[4]).write()
            SampleEntries(self._context, self._clock, self._codes, agencies).write()

    def _meetings(self, writer: MeetingWriter, cast: Cast, codes: dict[int, str], block: int) -> None:
        """The meetings so far, then in one unit those to come.

        Of the first forums each meeting is a unit of its own, by its officer; more forums only make the store large.
        """
        dates = [date for date in self._dates if date.bodies[0] in codes]
        tasks = self._tasks(dates, block)
        past = [date for date in dates if date.day <= TODAY]
        last: dict[int, UUID] = {}
        for _, group in groupby(past, key=_day_and_body if block == 0 else _month):
            together = list(group)
            slot = SLOTS[together[0].bodies[0]]
            officer = cast.officer(slot, together[0].day)
            self._store.person, self._store.person_id = cast.names[officer], officer
            deed = "cancel" if together[0].cancelled else "take the minutes of"
            with self._store.work(f"{deed} {codes[slot.number]}-{together[0].day}") as work:
                for date in together:
                    self._clock.set(date.day, dt.time(21) if date.start.hour > 13 else dt.time(16))
                    self._meeting(work, writer, self._told(date, tasks.get(id(date), 0), last), last, block)
                work.commit()
        self._store.person, self._store.person_id = cast.names[cast.coordinator], cast.coordinator
        self._planned(writer, dates, last, block)

    def _meeting(
        self, work: "UnitOfWork", writer: MeetingWriter, told: Told, last: dict[int, UUID], block: int
    ) -> None:
        """One meeting of the past; of the first forums the newest minutes are to be issued in earnest."""
        date = told.date
        if date.cancelled:
            writer.cancelled(work, told)
            return
        dice = Dice(2, block, date.day.toordinal(), date.bodies[0])
        earnest = block == 0 and minutes_state(told) is MinutesState.ISSUED
        made = writer.held(work, told, dice, to_issue=earnest)
        last.update(dict.fromkeys(date.bodies, made))
        if earnest:
            self._to_issue.append((made, date.day + dt.timedelta(days=ISSUED_AFTER)))

    def _planned(self, writer: MeetingWriter, dates: list[Date], last: dict[int, UUID], block: int) -> None:
        self._clock.set(dt.date(2026, 11, 20), dt.time(14))
        with self._store.work("plan meetings to 31 March 2027") as work:
            for date in dates:
                if date.day > TODAY:
                    dice = Dice(3, block, date.day.toordinal(), date.bodies[0])
                    writer.planned(work, self._told(date, 0, last), dice)
            work.commit()

    def _tasks(self, dates: list[Date], block: int) -> dict[int, int]:
        """How many actions each meeting gave: 400 in all to every 18 forums."""
        held = [date for date in dates if date.held]
        steering = [date for date in held if date.bodies[0] == STEERING]
        forums = [date for date in held if date.bodies[0] != STEERING]
        for_forums = ACTIONS - (_STEERING_ACTIONS if steering else 0)
        found = {id(date): _STEERING_ACTIONS // len(steering) for date in steering}
        given = shares(for_forums, len(forums), _MOST_ACTIONS, Dice(4, block))
        return found | {id(date): count for date, count in zip(forums, given, strict=True)}

    def _told(self, date: Date, tasks: int, last: dict[int, UUID]) -> Told:
        number = date.bodies[0]
        own = [each for each in self._dates if number in each.bodies]
        later = [each for each in own if each.day > date.day]
        to_come = [each.day for each in later if not each.cancelled]
        return Told(
            date,
            tasks,
            papers_due(date.day, closed=self._closed),
            to_come[0] if to_come else None,
            last.get(number),
            any(each.held for each in later),
            own.index(date),
        )

    def _settings(self, work: "UnitOfWork", agencies: dict[str, UUID]) -> None:
        (partnership,) = work.find(Kind.PARTNERSHIP)
        work.change(Kind.PARTNERSHIP, partnership["id"], **_PARTNERSHIP)
        for place, (name, agency) in enumerate(agencies.items(), start=1):
            slug = "".join(letter for letter in name.casefold() if letter.isalpha() and letter.isascii())
            responsible = name in _RESPONSIBLE
            work.change(
                Kind.AGENCY,
                agency,
                email=f"{slug}@example.org",
                phone=f"01632 960{900 + place:03d}",
                standing=Standing.RESPONSIBLE if responsible else Standing.MEMBER,
                responsible_from=dt.date(1998, 9, 30) if responsible else None,
            )


def _day_and_body(date: Date) -> tuple[dt.date, int]:
    return date.day, date.bodies[0]


def _month(date: Date) -> tuple[int, int]:
    return date.day.year, date.day.month


def _venue(work: "UnitOfWork", place: int, hall: names.Hall) -> UUID:
    return work.add(
        Kind.VENUE,
        name=hall.name,
        address=hall.street,
        postcode=f"ZZ{place % 9 + 1} {place % 7 + 1}ZZ",
        booking_contact="Bookings secretary",
        booking_phone=f"01632 960{850 + place:03d}",
        booking_email=f"hall{place + 1}@example.org",
        key_holder="Caretaker, next door" if place % 3 else "Officer has a key",
        hire_charge_pence=hall.charge,
        capacity=hall.capacity,
        step_free=Consent.YES if hall.step_free else Consent.NO,
        hearing_loop=Consent.YES if hall.hearing_loop else Consent.NO,
    )


def _body(work: "UnitOfWork", number: int, body_id: UUID, venues: list[UUID]) -> None:
    slot = SLOTS[number]
    work.change(
        Kind.BODY,
        body_id,
        cadence=slot.cadence,
        min_meetings=None if slot.state in _NOT_YET else 4 if slot.minutes == 120 else 5,
        max_meetings=None if slot.state in _NOT_YET else 6,
        quorum=slot.quorum,
        usual_venue_id=venues[slot.venue],
        usual_start=slot.start,
        usual_minutes=slot.minutes,
        wards="" if number == STEERING else names.WARDS[number % len(names.WARDS)],
        postcodes="" if number == STEERING else f"ZZ{number % 9 + 1}",
    )
    if number == STEERING:
        return
    if slot.state not in _NOT_YET:
        work.add(
            Kind.BODY_STATE, body_id=body_id, state=BodyState.MEETING, from_day=MADE_ON + dt.timedelta(1)
        )
    if slot.state not in (BodyState.MEETING, BodyState.PLANNED):
        work.add(Kind.BODY_STATE, body_id=body_id, state=slot.state, from_day=slot.since, reason=slot.reason)


def _support(work: "UnitOfWork", cast: Cast, number: int, body_id: UUID) -> None:
    agencies = dict.fromkeys(seat.agency_id for seat in cast.seats[number] if seat.agency_id is not None)
    for agency in agencies:
        work.add(Kind.SUPPORT, body_id=body_id, agency_id=agency, from_day=MADE_ON)
