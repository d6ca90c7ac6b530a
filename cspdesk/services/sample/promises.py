"""Actions and issues of the sample: given at a meeting, with what became of them by the sample's today."""

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.answer_kinds import Answer, Dealt, FeedbackWay, Worked
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import ActionState, IssueSource, IssueState, Kind, Origin
from cspdesk.services.sample.calendar import Date
from cspdesk.services.sample.fixed import TODAY, Dice
from cspdesk.services.sample.people import Cast
from cspdesk.services.sample.themes import Task, Theme

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_GROUP = "Residents’ group"
_WHY_NOT = (
    "The road belongs to its owners, who were asked and said no.",
    "It would cost more than the area has for a year; it is on the list for the next one.",
    "The law leaves this to the landlord, whom residents can reach through their housing office.",
    "A count showed too few cases for a crossing here; it will be counted again in a year.",
)
_WAYS = (
    (FeedbackWay.MEETING, 0.4),
    (FeedbackWay.LEAFLET, 0.42),
    (FeedbackWay.LETTER, 0.1),
    (FeedbackWay.EMAIL, 0.08),
)
# Age in days since it was given, and how likely an action of that age is still open.
_STAYS_OPEN = ((45, 0.8), (100, 0.42), (200, 0.15), (400, 0.03))


# How slack a forum is in closing its actions; most keep up well.
_SLACK = {4: 1.0, 7: 1.2, 9: 1.5, 11: 1.1, 12: 0.9, 14: 1.0, 16: 2.0}
_USUAL_SLACK = 0.12
# Where an action is due at the next meeting, about when that is.
_NEXT_MEETING = dt.timedelta(days=60)


@dataclass(frozen=True)
class Given:
    """An action as later meetings see it."""

    id: UUID
    closed_on: dt.date | None


@dataclass
class Ledger:
    """The running numbers of one body, and the actions it has given."""

    code: str
    body_id: UUID
    numbers: dict[tuple[str, int], int] = field(default_factory=dict)
    given: list[Given] = field(default_factory=list)

    def next(self, kind: str, year: int) -> int:
        self.numbers[kind, year] = self.numbers.get((kind, year), 0) + 1
        return self.numbers[kind, year]


class Promises:
    """Writes what one meeting promised and heard."""

    def __init__(self, work: "UnitOfWork", cast: Cast, ledger: Ledger, date: Date, dice: Dice) -> None:
        self._work = work
        self._cast = cast
        self._ledger = ledger
        self._date = date
        self._dice = dice

    def carry(self, meeting_id: UUID) -> None:
        """Lists the actions that were still open on the day under the meeting's matters arising."""
        for action in self._ledger.given:
            if action.closed_on is None or action.closed_on > self._date.day:
                made = content_id(Kind.ACTION_CARRY, action.id, meeting_id)
                self._work.add(Kind.ACTION_CARRY, made, action_id=action.id, meeting_id=meeting_id)

    def issue(self, theme: Theme, place: str, meeting_id: UUID, item_id: UUID, raiser: UUID | None) -> UUID:
        """What a resident said, in public words, with the private detail apart."""
        day, dice = self._date.day, self._dice
        age = (TODAY - day).days
        state = dice.weighted(((IssueState.CLOSED, 0.5), (IssueState.ANSWERED, 0.5)))
        if age < 60 or dice.chance(0.15):
            state = IssueState.OPEN
        running = self._ledger.next("issue", day.year)
        later = Dice(5, day.toordinal(), running, len(theme.kind), self._date.bodies[0])
        answer = {} if state is IssueState.OPEN else answered(theme, place, day, state, later)
        made = self._work.add(
            Kind.ISSUE,
            code=self._ledger.code,
            year=day.year,
            running=running,
            words=dice.pick(theme.said).format(place=place),
            private_detail=theme.private,
            kind=theme.kind,
            place=place,
            source=IssueSource.MEETING,
            body_id=self._ledger.body_id,
            meeting_id=meeting_id,
            item_id=item_id,
            raiser_id=raiser,
            raised_on=day,
            state=state,
            **answer,
        )
        if answer and later.chance(0.85 if state is IssueState.CLOSED else 0.35):
            self._tell(made, answer["answered_on"], later)
        return made

    def _tell(self, issue_id: UUID, answered_on: dt.date, dice: Dice) -> None:
        told = answered_on + dt.timedelta(days=dice.between(3, 40))
        if told <= TODAY:
            way = dice.weighted(_WAYS)
            self._work.add(Kind.FEEDBACK, issue_id=issue_id, on_day=told, way=way)

    def action(
        self, task: Task, place: str, meeting_id: UUID, item_id: UUID, issue_id: UUID | None = None
    ) -> None:
        """One action under the next number, done, dropped or open as its age makes likely."""
        day, dice = self._date.day, self._dice
        due, words, at_next = self._due(task)
        state, closed_on = self._state(day + _NEXT_MEETING if at_next else due)
        owner = self._owner(task)
        if closed_on is None and owner.get("owner_person_id") == self._cast.leaver:
            owner["owner_person_id"] = self._cast.successor
        made = self._work.add(
            Kind.ACTION,
            code=self._ledger.code,
            year=day.year,
            running=self._ledger.next("action", day.year),
            text=task.text.format(place=place),
            origin=Origin.MEETING,
            body_id=self._ledger.body_id,
            meeting_id=meeting_id,
            item_id=item_id,
            issue_id=issue_id,
            **owner,
            given_on=day,
            due=due,
            due_words=words,
            due_next_meeting=at_next,
            state=state,
            closed_on=closed_on,
            closing_note=_ending(task, state),
        )
        self._ledger.given.append(Given(made, closed_on))
        age = (TODAY - day).days
        if age > 20 and dice.chance(0.55):
            on_day = day + dt.timedelta(days=dice.between(8, min(age, 40) - 1))
            if closed_on is None or on_day < closed_on:
                self._note(made, on_day, task.progress)

    def _note(self, action_id: UUID, on_day: dt.date, text: str) -> None:
        self._work.add(
            Kind.ACTION_NOTE,
            action_id=action_id,
            on_day=on_day,
            text=text,
            person_id=self._work.author.person_id,
        )

    def _owner(self, task: Task) -> dict[str, object]:
        if not task.agency:
            return {"owner_words": _GROUP, "community": True}
        agency = self._cast.agencies[task.agency]
        people = [
            seat.person_id
            for number in self._date.bodies
            for seat in self._cast.seats[number]
            if seat.agency_id == agency and seat.holds(self._date.day)
        ]
        person = people[-1] if people and self._dice.chance(0.6) else None
        return {"owner_agency_id": agency, "owner_person_id": person}

    def _due(self, task: Task) -> tuple[dt.date | None, str, bool]:
        """A day some weeks on, or the next meeting, or now and then none at all."""
        dice = self._dice
        if dice.chance(0.2):
            return None, "next meeting", True
        if not task.agency and dice.chance(0.15):
            return None, "", False
        return self._date.day + dt.timedelta(days=7 * dice.between(2, 9)), "", False

    def _state(self, due: dt.date | None) -> tuple[ActionState, dt.date | None]:
        day, dice = self._date.day, self._dice
        age = (TODAY - day).days
        likely = next((part for days, part in _STAYS_OPEN if age <= days), 0.0)
        if due is None or due <= TODAY:
            likely *= _SLACK.get(self._date.bodies[0], _USUAL_SLACK)
        if age < 6 or dice.chance(likely):
            return ActionState.OPEN, None
        usual = ((due or day + dt.timedelta(days=50)) - day).days
        late = dice.between(10, 75) if dice.chance(0.3) else 0
        closed = min(day + dt.timedelta(days=dice.between(5, usual + 5) + late), TODAY)
        return (ActionState.DROPPED if dice.chance(0.05) else ActionState.DONE), closed


def answered(theme: Theme, place: str, day: dt.date, state: IssueState, dice: Dice) -> dict[str, Any]:
    """What became of an issue: mostly done, now and then in part or not at all, some weeks after it was raised."""
    age = (TODAY - day).days
    on_day = day + dt.timedelta(days=dice.between(18, max(19, min(age - 1, 75))))
    answer = dice.weighted(((Answer.DONE, 0.7), (Answer.PARTLY, 0.17), (Answer.CANNOT, 0.13)))
    task = dice.pick(theme.tasks)
    words, why = task.ending.format(place=place), ""
    if answer is Answer.PARTLY:
        words, why = task.progress.format(place=place), "The rest is still being worked on."
    elif answer is Answer.CANNOT:
        words, why = "", dice.pick(_WHY_NOT)
    asked = on_day + dt.timedelta(weeks=6)
    worked = dice.weighted(((Worked.WORKED, 0.7), (Worked.PARTLY, 0.2), (Worked.NOT, 0.1)))
    is_asked = asked + dt.timedelta(days=9) <= TODAY and dice.chance(0.8)
    return {
        "answer": answer,
        "answer_words": words,
        "answer_why": why,
        "answered_on": on_day,
        "closed_on": on_day if state is IssueState.CLOSED else None,
        "dealt": dice.weighted(((Dealt.LOCALLY, 0.64), (Dealt.ELSEWHERE, 0.3), (Dealt.UNKNOWN, 0.06))),
        "follow_up_on": asked,
        "worked": worked if is_asked else Worked.NOT_ASKED,
        "worked_on": asked + dt.timedelta(days=9) if is_asked else None,
    }


def _ending(task: Task, state: ActionState) -> str:
    if state is ActionState.DONE:
        return task.ending
    return (
        "Not needed any more: the owner of the land has seen to it." if state is ActionState.DROPPED else ""
    )


def shares(total: int, count: int, most: int, dice: Dice) -> list[int]:
    """How many of `total` fall to each of `count` meetings: uneven, from one to `most` each, and exact in sum.

    `total` must fit between `count` and `count` times `most`.
    """
    found = [min(max(total // count + dice.between(-2, 2), 1), most) for _ in range(count)]
    place = 0
    while sum(found) != total:
        step = 1 if sum(found) < total else -1
        if 1 <= found[place % count] + step <= most:
            found[place % count] += step
        place += 7 if count % 7 else 1
    return found
