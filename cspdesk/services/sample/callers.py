"""Issues of the sample that came in between meetings: calls, letters, complaints, a walkabout, with their promises."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.answer_kinds import Answer, ClockKind, Dealt, FeedbackWay, Matter, StepKind
from cspdesk.domain.kinds import IssueSource, IssueState, Kind
from cspdesk.services.clocks import add_step
from cspdesk.services.context import Context
from cspdesk.services.issues import start_clocks
from cspdesk.services.sample import names
from cspdesk.services.sample.fixed import TODAY, instant
from cspdesk.services.sample.people import Cast

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


@dataclass(frozen=True)
class Call:
    """One thing that came in, so many days ago, and by how many days it was acknowledged and answered (0: not yet)."""

    forum: int
    ago: int
    words: str
    source: IssueSource
    kind: str
    acknowledged: int = 0
    answered: int = 0
    did: str = ""
    matter: Matter = Matter.ISSUE
    answer: Answer = Answer.DONE
    why: str = ""
    told: int = 0
    agency: str = ""


_PHONE, _LETTER, _MAIL = IssueSource.PHONE, IssueSource.LETTER, IssueSource.EMAIL
_WALK, _FORM, _WARD = IssueSource.WALKABOUT, IssueSource.FORM, IssueSource.COUNCILLOR
_CALLS = (
    Call(1, 160, "The gate of the play area does not close.", _PHONE, "Youth provision", 1, 12,
         "The parks team fitted a new spring.", told=20),
    Call(2, 150, "The bus shelter has lost its glass again.", _FORM, "Criminal damage", 3, 14,
         "New panels that do not shatter were put in.", told=15),
    Call(3, 131, "Please move the bench where drinkers gather.", _LETTER, "Alcohol", 4, 28,
         "The bench was turned to face the shops.", answer=Answer.PARTLY, why="It cannot be taken away.", told=9),
    Call(4, 122, "Nobody told us what became of our petition.", _LETTER, "Service", 8, 20,
         "We wrote with the decision and our apology.", matter=Matter.COMPLAINT, told=1),
    Call(5, 96, "Put lights along the canal path.", _WARD, "Street lighting", 2, 15, matter=Matter.CALL_FOR_ACTION,
         answer=Answer.CANNOT, why="Lights would drive the bats from the bridge, which the law protects."),
    Call(6, 84, "Cars use the cycle path behind the school.", _MAIL, "Speeding", 1, 10,
         "The council put up a post that only cycles pass.", told=12),
    Call(7, 61, "Motorcycles in the wood at weekends.", _PHONE, "Nuisance", 2, 14,
         matter=Matter.REFERRAL, did="Police ran two Sunday patrols.", agency="Police", told=8),
    Call(1, 38, "Letters about our block go to the wrong office.", _LETTER, "Service", 3, matter=Matter.COMPLAINT),
    Call(8, 31, "More people sleep in the underpass than before.", _PHONE, "Welfare", 1, matter=Matter.REFERRAL,
         agency="Housing associations"),
    Call(9, 20, "Make the crossing by the health centre safe.", _WARD, "Speeding", 4, matter=Matter.CALL_FOR_ACTION),
    Call(10, 12, "The noticeboard has had no news since spring.", _FORM, "Service", 3),
    Call(11, 9, "Somebody sells fireworks from a van.", _PHONE, "Fire safety", 1),
    Call(12, 4, "Could an officer come to our coffee morning?", _MAIL, "Service"),
    Call(2, 2, "Please ring about the key of the hall.", _PHONE, "Service", matter=Matter.CONTACT),
    Call(3, 40, "The minutes in large print came quickly, thank you.", _MAIL, "Service", matter=Matter.COMMENT),
    Call(13, 17, "Bags of rubbish behind the garages.", _WALK, "Fly-tipping"),
    Call(13, 17, "Two lamps out beside the steps.", _WALK, "Street lighting"),
    Call(13, 17, "A hedge covers half the pavement.", _WALK, "Parking"),
    Call(13, 17, "Paint on the wall of the school.", _WALK, "Graffiti"),
)  # fmt: skip
_LATE = "The officer was on leave and nobody read the post."
_ACCEPTED = "A second officer now opens the post every day."


class Callers:
    """Writes what came in between meetings, after everything else, so that no number or id of it moves."""

    def __init__(
        self, work: "UnitOfWork", context: Context, cast: Cast, bodies: dict[int, UUID], codes: dict[int, str]
    ) -> None:
        self._work, self._context, self._cast = work, context, cast
        self._bodies, self._codes = bodies, codes
        self._next: dict[tuple[str, int], int] = {}

    def write(self) -> None:
        """Writes every call, with promises, steps and where people were told."""
        for place, call in enumerate(_CALLS):
            self._call(call, place)

    def _running(self, code: str, year: int) -> int:
        number = self._next.get((code, year)) or self._work.next_running(Kind.ISSUE, code, year)
        self._next[code, year] = number + 1
        return number

    def _call(self, call: Call, place: int) -> None:
        day = TODAY - dt.timedelta(days=call.ago)
        code = self._codes[call.forum]
        answered = day + dt.timedelta(days=call.answered) if call.answered else None
        values: dict[str, Any] = {}
        if answered is not None:
            values = {
                "state": IssueState.CLOSED, "answer": call.answer, "answer_words": call.did, "answer_why": call.why,
                "answered_on": answered, "closed_on": answered, "follow_up_on": answered + dt.timedelta(weeks=6),
                "dealt": Dealt.ELSEWHERE if call.matter is Matter.REFERRAL else Dealt.LOCALLY,
            }  # fmt: skip
        made = self._work.add(
            Kind.ISSUE,
            code=code,
            year=day.year,
            running=self._running(code, day.year),
            words=call.words,
            kind=call.kind,
            place=names.PLACES[place % len(names.PLACES)],
            ward=names.WARDS[call.forum % len(names.WARDS)],
            source=call.source,
            matter=call.matter,
            written=call.source in (_LETTER, _MAIL, _FORM),
            body_id=self._bodies[call.forum],
            raised_on=day,
            received_at=instant(day, dt.time(16)) if call.matter is Matter.CONTACT else None,
            councillor_id=self._councillor(call.forum) if call.source is _WARD else None,
            agency_id=self._cast.agencies.get(call.agency) if call.agency else None,
            update_days=14 if call.source is _LETTER and answered is None else None,
            next_update=TODAY - dt.timedelta(days=2) if call.source is _LETTER and answered is None else None,
            **values,
        )
        start_clocks(self._work, self._context, made)
        self._promises(call, made, day, answered)
        if call.told and answered is not None:
            way = FeedbackWay.LETTER if call.source is _LETTER else FeedbackWay.LEAFLET
            told = min(answered + dt.timedelta(days=call.told), TODAY)
            self._work.add(Kind.FEEDBACK, issue_id=made, on_day=told, way=way)

    def _councillor(self, forum: int) -> UUID | None:
        """A councillor with a seat at the forum: in the sample they are Specimens."""
        seated = [seat.person_id for seat in self._cast.seats[forum] if seat.person_id in self._cast.names]
        return next((one for one in seated if self._cast.names[one].endswith("Specimen")), None)

    def _promises(self, call: Call, issue: UUID, day: dt.date, answered: dt.date | None) -> None:
        """Keeps the promises on their days; one kept late has its reason."""
        told = day + dt.timedelta(days=call.acknowledged) if call.acknowledged else None
        met = {ClockKind.ACKNOWLEDGE: told, ClockKind.REPLY: answered, ClockKind.CONTACT: answered}
        for clock in self._work.find(Kind.ISSUE_CLOCK, issue_id=issue):
            on_day = met[ClockKind(clock["clock"])]
            if on_day is None:
                continue
            late = clock["due"] is not None and on_day > clock["due"]
            reason = {"miss_reason": _LATE, "accepted": _ACCEPTED} if late else {}
            self._work.change(Kind.ISSUE_CLOCK, clock["id"], met_on=on_day, **reason)
        if told is not None:
            add_step(self._work, issue, StepKind.ACKNOWLEDGED, told, "")
        if answered is not None:
            add_step(self._work, issue, StepKind.ANSWERED, answered, call.did or call.why, public=True)
