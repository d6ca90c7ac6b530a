"""One meeting of the sample: its agenda, minutes, decisions and papers."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.agenda import STANDARD_ITEMS
from cspdesk.domain.kinds import (
    ItemKind,
    ItemState,
    Kind,
    MeetingState,
    MinutesState,
    NeedKind,
    VenueState,
)
from cspdesk.services.sample import themes
from cspdesk.services.sample.calendar import SLOTS, STEERING, Date, Slot
from cspdesk.services.sample.fixed import TODAY, Dice, instant
from cspdesk.services.sample.names import PLACES
from cspdesk.services.sample.people import Cast
from cspdesk.services.sample.promises import Ledger, Promises
from cspdesk.services.sample.register import write_register
from cspdesk.services.sample.themes import THEMES, Task, Theme

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_LEADS = {
    ItemKind.WELCOME: "Chair",
    ItemKind.LAST_MINUTES: "Chair",
    ItemKind.MATTERS_ARISING: "Officer",
    ItemKind.POLICE_REPORT: "Neighbourhood police team",
    ItemKind.PRIORITIES: "Chair",
    ItemKind.YOU_SAID: "Officer",
    ItemKind.QUESTIONS: "Residents",
    ItemKind.AOB: "All",
    ItemKind.NEXT_DATE: "Officer",
}
ISSUED_AFTER = 24
"""Days after a meeting on which its minutes are issued."""
_NO_HEAD_COUNT_AFTER = 12
"""Days after a meeting in which its head-count may still be missing."""


@dataclass(frozen=True)
class Told:
    """What a meeting is written from; `next_day` is when the body meets next, `last_id` its last meeting.

    `later` says that it has met since, `turn` which meeting of its year this is, counted from 0.
    """

    date: Date
    tasks: int
    papers_due: dt.date
    next_day: dt.date | None
    last_id: UUID | None
    later: bool
    turn: int


class MeetingWriter:
    """Writes meetings of one set of forums, each in the unit of work it is handed."""

    def __init__(self, cast: Cast, bodies: dict[int, UUID], ledgers: dict[int, Ledger], venues: list[UUID]):
        self._cast = cast
        self._bodies = bodies
        self._ledgers = ledgers
        self._venues = venues

    def held(self, work: "UnitOfWork", told: Told, dice: Dice, *, to_issue: bool = False) -> UUID:
        """A meeting that took place, with everything said at it; minutes to be issued are with the chair till then."""
        date, slot = told.date, SLOTS[told.date.bodies[0]]
        chair = self._cast.chair(slot, date.day)
        minutes = MinutesState.WITH_CHAIR if to_issue else minutes_state(told)
        counted = slot.number != STEERING and not (
            minutes is MinutesState.DRAFT and slot.number % 2 and _age(date) < _NO_HEAD_COUNT_AFTER
        )
        opened = instant(date.day, date.start)
        meeting = self._write(
            work,
            told,
            state=MeetingState.CLOSED,
            minutes_state=minutes,
            venue_state=VenueState.CONFIRMED,
            chair_id=chair,
            note_taker_id=self._cast.officer(slot, date.day),
            residents=dice.between(3, 26) if counted else None,
            young_people=dice.weighted(((0, 0.45), (2, 0.25), (5, 0.2), (9, 0.1))) if counted else None,
            papers_out=told.papers_due - dt.timedelta(days=1 if dice.chance(0.2) else 0),
            closed_reason="" if counted or slot.number == STEERING else "The head-count is still to come.",
            opened_at=opened,
            closed_at=opened + dt.timedelta(minutes=date.minutes - dice.between(-12, 10)),
        )
        self._send(work, meeting, told, dice)
        write_register(work, self._cast, date, meeting, chair, dice)
        promises = Promises(work, self._cast, self._ledgers[slot.number], date, dice)
        promises.carry(meeting)
        _Minutes(work, promises, self._cast, told, slot, meeting, dice).write()
        self._correct(work, told, meeting, dice)
        return meeting

    def cancelled(self, work: "UnitOfWork", told: Told) -> UUID:
        return self._write(work, told, state=MeetingState.CANCELLED)

    def planned(self, work: "UnitOfWork", told: Told, dice: Dice) -> UUID:
        """A meeting to come; papers of the nearest are out, the venues of the others less and less certain."""
        ahead = (told.date.day - TODAY).days
        out = told.papers_due < TODAY and told.date.bodies[0] != 10
        venue = (
            VenueState.CONFIRMED if ahead < 14 else VenueState.BOOKED if ahead < 60 else VenueState.NOT_BOOKED
        )
        if out:
            venue = VenueState.CONFIRMED
        meeting = self._write(
            work,
            told,
            state=MeetingState.PAPERS_OUT if out else MeetingState.PLANNED,
            venue_state=venue,
            papers_out=told.papers_due if out else None,
        )
        if ahead < 40:
            self._need(work, meeting, dice)
        if out:
            self._send(work, meeting, told, dice)
            slot = SLOTS[told.date.bodies[0]]
            promises = Promises(work, self._cast, self._ledgers[slot.number], told.date, dice)
            promises.carry(meeting)
            _Minutes(work, promises, self._cast, told, slot, meeting, dice).agenda()
        return meeting

    def _write(self, work: "UnitOfWork", told: Told, **values: Any) -> UUID:
        date, slot = told.date, SLOTS[told.date.bodies[0]]
        moves = int(date.cancelled) + int(date.moved_from is not None)
        made = work.add(
            Kind.MEETING,
            kind=date.kind,
            title=f"Joint meeting of Forums {date.bodies[0]} and {date.bodies[1]}" if date.bodies[1:] else "",
            day=date.day,
            start=date.start,
            finish=date.finish,
            venue_id=self._venues[slot.venue],
            organiser_id=self._cast.officer(slot, date.day),
            papers_due=told.papers_due,
            reason=date.reason,
            moved_from=date.moved_from,
            sequence=moves,
            **values,
        )
        for position, number in enumerate(date.bodies):
            work.add(Kind.MEETING_BODY, meeting_id=made, body_id=self._bodies[number], position=position)
        return made

    def _need(self, work: "UnitOfWork", meeting: UUID, dice: Dice) -> None:
        kind, detail = dice.pick(
            (
                (NeedKind.HEARING_LOOP, "Portable loop from the library"),
                (NeedKind.INTERPRETER, "Polish, for two members"),
                (NeedKind.STEP_FREE, "Ramp at the side door"),
                (NeedKind.INTERPRETER, "Punjabi, asked for by the chair"),
            )
        )
        work.add(Kind.MEETING_NEED, meeting_id=meeting, kind=kind, detail=detail, arranged=dice.chance(0.5))

    def _send(self, work: "UnitOfWork", meeting: UUID, told: Told, dice: Dice) -> None:
        work.add(
            Kind.DISPATCH,
            meeting_id=meeting,
            kind="papers",
            on_day=told.papers_due,
            by_email=dice.between(7, 11),
            by_post=dice.between(0, 3),
        )

    def _correct(self, work: "UnitOfWork", told: Told, meeting: UUID, dice: Dice) -> None:
        if told.last_id is not None and told.date.bodies[0] % 6 == 1 and told.date.day.month in (2, 3):
            was, now = dice.pick(themes.CORRECTIONS)
            work.add(Kind.CORRECTION, meeting_id=told.last_id, agreed_at_id=meeting, was=was, now=now)


class _Minutes:
    """Writes the items of one meeting in order, and what was promised and decided under them."""

    def __init__(
        self,
        work: "UnitOfWork",
        promises: Promises,
        cast: Cast,
        told: Told,
        slot: Slot,
        meeting: UUID,
        dice: Dice,
    ) -> None:
        self._work = work
        self._promises = promises
        self._cast = cast
        self._told = told
        self._slot = slot
        self._meeting = meeting
        self._dice = dice
        self._position = 0
        self._decisions = 0
        # A forum goes through all topics before one comes up again, then at another place.
        own = Dice(5, slot.number)
        every = own.some(THEMES, len(THEMES))
        places = own.some(PLACES, 7)
        turns = [told.turn * 4 + step for step in range(4)]
        self._topics = [every[turn % len(every)] for turn in turns]
        self._places = [places[turn % len(places)] for turn in turns]

    def agenda(self) -> None:
        """The items alone, as the papers went out."""
        for standard in STANDARD_ITEMS:
            if standard.kind is ItemKind.AOB:
                self._item(self._title(0), ItemKind.OTHER, "Officer", 10, reached=False)
            self._item(standard.title, standard.kind, _LEADS[standard.kind], standard.minutes, reached=False)

    def write(self) -> None:
        if self._slot.number == STEERING:
            self._write_steering()
            return
        own = self._dice.chance(0.45)
        for standard in STANDARD_ITEMS:
            if standard.kind is ItemKind.AOB and own:
                self._own_item()
            left_out = standard.kind is ItemKind.YOU_SAID and self._dice.chance(0.07)
            item = self._item(
                standard.title,
                standard.kind,
                _LEADS[standard.kind],
                standard.minutes,
                "" if left_out else self._text(standard.kind),
                reached=not left_out,
            )
            if standard.kind is ItemKind.PRIORITIES and self._dice.chance(0.5):
                kind = self._topics[1].kind.lower()
                self._decide(
                    item,
                    f"That {kind} stays a priority of this forum until the end of March.",
                    f"Partners go on working on {kind} together, and report on it here.",
                )
            if standard.kind is ItemKind.QUESTIONS:
                self._questions(item, self._told.tasks - own)

    def _own_item(self) -> None:
        """An item of this meeting's own, with a decision and one action."""
        theme, place = self._topics[0], self._places[0]
        text = " ".join(line.format(place=place) for line in theme.minute)
        item = self._item(self._title(0), ItemKind.OTHER, "Officer", 10, text)
        self._promises.action(self._dice.pick(theme.tasks), place, self._meeting, item)
        if theme.decision:
            self._decide(item, theme.decision.format(place=place), theme.section17)

    def _questions(self, item: UUID, tasks: int) -> None:
        """What residents raised, and what was promised in answer."""
        raised = self._dice.between(1, 3)
        topics: list[tuple[Theme, str]] = list(zip(self._topics[1:], self._places[1:], strict=True))
        issues: list[UUID | None] = []
        for theme, place in topics[:raised]:
            raiser = self._raiser() if self._dice.chance(0.5) else None
            issues.append(self._promises.issue(theme, place, self._meeting, item, raiser))
        issues += [None] * (len(topics) - raised)
        pool: list[tuple[Task, str, UUID | None]] = [
            (task, place, issue)
            for (theme, place), issue in zip(topics, issues, strict=True)
            for task in theme.tasks
        ]
        for task, place, issue in self._dice.some(pool, tasks):
            self._promises.action(task, place, self._meeting, item, issue)

    def _write_steering(self) -> None:
        dice = self._dice
        plain = (ItemKind.WELCOME, ItemKind.LAST_MINUTES, ItemKind.MATTERS_ARISING, ItemKind.NEXT_DATE)
        items = [each for each in STANDARD_ITEMS if each.kind in plain]
        for standard in items[:-1]:
            text = self._text(standard.kind)
            self._item(standard.title, standard.kind, _LEADS[standard.kind], standard.minutes, text)
        left = list(dice.some(themes.STEERING_TASKS, self._told.tasks))
        for title, text in themes.STEERING_ITEMS:
            item = self._item(title, ItemKind.OTHER, "Co-ordinator", 25, text)
            for task in left[:1]:
                self._promises.action(task, "", self._meeting, item)
            left = left[1:]
        text = self._text(ItemKind.NEXT_DATE)
        self._item(items[-1].title, ItemKind.NEXT_DATE, "Co-ordinator", 5, text)

    def _item(
        self, title: str, kind: ItemKind, lead: str, minutes: int, text: str = "", *, reached: bool = True
    ) -> UUID:
        self._position += 1
        note = ""
        if reached and self._dice.chance(0.04):
            note = self._dice.pick(themes.PRIVATE_NOTES)
        return self._work.add(
            Kind.AGENDA_ITEM,
            meeting_id=self._meeting,
            position=self._position,
            title=title,
            kind=kind,
            lead=lead,
            minutes_allowed=minutes,
            standing=kind is not ItemKind.OTHER,
            state=ItemState.DONE if reached else ItemState.NOT_REACHED,
            minute=text,
            private_note=note,
            seconds_spent=minutes * self._dice.between(45, 75) if reached else 0,
        )

    def _decide(self, item: UUID, text: str, section17: str) -> None:
        members = [seat.person_id for seat in self._cast.seats[self._slot.number] if seat.agency_id is None]
        proposer, seconder = self._dice.some(list(dict.fromkeys(members)), 2)
        self._decisions += 1
        self._work.add(
            Kind.DECISION,
            meeting_id=self._meeting,
            item_id=item,
            position=self._decisions,
            text=text,
            proposer_id=proposer,
            seconder_id=seconder,
            section17=section17,
        )

    def _raiser(self) -> UUID:
        return self._dice.pick(self._cast.visitors)

    def _title(self, topic: int) -> str:
        return self._topics[topic].title.format(place=self._places[topic])

    def _text(self, kind: ItemKind) -> str:
        dice = self._dice
        match kind:
            case ItemKind.WELCOME:
                return dice.pick(themes.CHAIR_WELCOME)
            case ItemKind.LAST_MINUTES:
                return dice.pick(themes.LAST_MINUTES) if self._told.last_id else themes.FIRST_MINUTES
            case ItemKind.MATTERS_ARISING:
                return dice.pick(themes.ARISING)
            case ItemKind.POLICE_REPORT:
                figures = {"a": dice.between(18, 64), "b": dice.between(2, 12), "c": dice.between(5, 22)}
                return dice.pick(themes.POLICE).format(**figures)
            case ItemKind.PRIORITIES:
                one, two = (theme.kind.lower() for theme in self._topics[1:3])
                text = dice.pick(themes.PRIORITIES).format(one=one, two=two)
                return ". ".join(part[:1].upper() + part[1:] for part in text.split(". "))
            case ItemKind.YOU_SAID:
                return dice.pick(themes.YOU_SAID)
            case ItemKind.QUESTIONS:
                return "\n".join(
                    self._dice.pick(theme.minute).format(place=place)
                    for theme, place in zip(self._topics[1:], self._places[1:], strict=True)
                )
            case ItemKind.AOB:
                return dice.pick(themes.AOB)
            case _:
                return _next_date(self._told.next_day)


def _next_date(day: dt.date | None) -> str:
    if day is None:
        return "To be agreed."
    return f"{day:%A} {day.day} {day:%B %Y}, at the same time and place."


def _age(date: Date) -> int:
    return (TODAY - date.day).days


def minutes_state(told: Told) -> MinutesState:
    """Agreed once the body has met again; before that issued, with the chair or still a draft."""
    if told.later:
        return MinutesState.AGREED
    age = _age(told.date)
    if age < 10:
        return MinutesState.DRAFT
    return MinutesState.WITH_CHAIR if age < ISSUED_AFTER else MinutesState.ISSUED
