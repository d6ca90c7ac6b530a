"""What officers do in a played year: the meetings of every month, and what goes wrong between computers."""

import datetime as dt
import random
from collections import Counter
from collections.abc import Callable
from uuid import UUID

from cspdesk.domain.answer_kinds import Answer, Dealt, FeedbackWay
from cspdesk.domain.kinds import ActionState, Audience, BodyKind, Kind, Mark
from cspdesk.domain.plan_kinds import LineState
from cspdesk.errors import Refused
from cspdesk.office import Office
from tests.faults.year_desks import Desk

ERASED = "Zebedee Quillfeather"
Event = Callable[[dt.date], None]
_KEPT, _DROPPED = "Northfield Homes", "Southgate Lettings"
_DOUBLE = "Doublet"


class Work:
    """Everybody's work; `counted` is what was done, by the codes of the figures that must say so."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.counted: Counter[str] = Counter()
        self.desks: list[Desk] = []
        self.renamed: set[str] = set()

    def prepare(self, office: Office) -> None:
        """What all computers know from the beginning."""
        self.agency = office.partners.add("Harbour Trust")
        self.kept, self.dropped = office.partners.add(_KEPT), office.partners.add(_DROPPED)
        self.person = office.people.add("Everybody’s Friend")
        self.erased = office.people.add(ERASED, "Harbour Trust", phone="01234 567890")
        forum = office.bodies.forums()[0].id
        self._given(office, f"Ring {ERASED} about the keys", forum, owner=ERASED)

    # Every month

    def month(self, begin: dt.date) -> None:
        """All work apart, and write at the same records."""
        for desk in self.desks:
            self._work(desk, begin)
        self._coordinate(begin)
        self._clash(begin)

    def _work(self, desk: Desk, begin: dt.date) -> None:
        day = _working_day(begin + dt.timedelta(days=self.dice.randint(3, 20)))
        office = desk.office(day)
        for place, forum in enumerate(self.dice.sample(desk.forums, 2)):
            held_on = day + dt.timedelta(days=place)
            try:
                meeting = office.meetings.add([forum], held_on, start=None, finish=None)
            except Refused:
                continue  # the sample has planned one on that day
            if self.dice.random() < 0.15:
                office.meetings.cancel(meeting, "snow")
                self.counted["W7"] += 1
                continue
            self._hold(desk.office(held_on), forum, meeting, self.dice.randint(3, 30))
        self._settle_some(desk.office(day + dt.timedelta(days=2)), desk)

    def _hold(self, office: Office, forum: UUID, meeting: UUID, residents: int) -> None:
        young = self.dice.randint(0, 5)
        office.register.set_head_count(meeting, residents=residents, young_people=young)
        agencies = office.store.people.agencies()
        for number in range(self.dice.randint(1, 3)):
            agency = self.dice.choice(agencies)
            mark = self.dice.choice((Mark.IN_ROOM, Mark.IN_ROOM, Mark.APOLOGIES))
            office.register.add_person_and_mark(meeting, f"Pat {number} {agency.name}, {agency.name}", mark)
        for number in range(self.dice.randint(0, 3)):
            owner, due = self.dice.choice((("", ""), (_KEPT, "in two weeks"), ("Everybody’s Friend", "")))
            self._given(office, f"Mend lamp {number}", forum, owner=owner, due=due, meeting_id=meeting)
        for number in range(self.dice.randint(0, 2)):
            office.issues.add(f"Bins in road {number}", body_id=forum, meeting_id=meeting)
            self.counted["I1"] += 1
        office.closing.close(meeting, "no time to fill in the rest")
        self._held(residents, young)

    def _held(self, residents: int, young: int) -> None:
        self.counted.update({"W1": 1, "W4": residents, "W5": young})

    def _given(self, office: Office, text: str, forum: UUID, **values: object) -> None:
        office.actions.add(text, body_id=forum, **values)  # type: ignore[arg-type]
        self.counted["A3"] += 1

    def _settle_some(self, office: Office, desk: Desk) -> None:
        """Actions done, issues answered and told of, of the forums this officer looks after."""
        own = [action for action in office.actions.open() if action.body_id in desk.forums]
        for action in self.dice.sample(own, min(2, len(own))):
            office.actions.close(action.id, ActionState.DONE)
            self.counted["A4"] += 1
        raised = [
            issue for issue in office.issues.open() if issue.body_id in desk.forums and not issue.answered
        ]
        for issue in self.dice.sample(raised, min(2, len(raised))):
            dealt = self.dice.choice((Dealt.LOCALLY, Dealt.UNKNOWN))
            office.answers.answer(issue.id, Answer.DONE, "It was done.", dealt=dealt)
            if self.dice.random() < 0.6:
                office.answers.tell([issue.id], FeedbackWay.IN_PERSON)

    def _coordinate(self, begin: dt.date) -> None:
        """The steering group meets; risks, messages, prints and the plan go on."""
        day = _working_day(begin + dt.timedelta(days=21))
        office = self.desks[0].office(day)
        group = next(body.id for body in office.bodies.all() if body.kind is BodyKind.STEERING)
        meeting = office.meetings.add([group], day, start=None, finish=None)
        for text, section17 in (("Lamps are mended first", "Less crime in the dark"), ("Meet monthly", "")):
            office.minutes.add_decision(meeting, None, text, section17=section17)
            self.counted["S1"] += 1
        self._given(office, "Write to the council", group, meeting_id=meeting)
        office.closing.close(meeting, "no time to fill in the rest")
        self._held(0, 0)
        risk = office.risks.add("The hall may close", severity=self.dice.randint(1, 5), likelihood=4)
        if self.dice.random() < 0.5:
            office.risks.close(risk, "It stays")
        message = office.messages.add("What we did", due=day)
        if self.dice.random() < 0.5:
            office.messages.sent(message)
            self.counted["C3"] += 1
        copies = self.dice.randint(1, 80)
        leaflet = office.publications.log("leaflet", "What we did", audience=Audience.PUBLIC)
        office.publications.give_out(leaflet, "Library", copies)
        self.counted.update({"C4": 1, "C5": copies})
        plan = office.plans.file(office.plans.current(day).id)
        still = [line for line in plan.lines if line.commitment and line.state is LineState.OPEN]
        if still:
            office.plans.settle(
                self.dice.choice(still).id, self.dice.choice((LineState.DONE, LineState.PART_DONE))
            )

    def _clash(self, begin: dt.date) -> None:
        """All write at the same records, knowing nothing of one another; numbers are given out twice."""
        forum, day = self.desks[0].forums[0], _working_day(begin + dt.timedelta(days=22))
        for desk in self.desks:
            office = desk.office(day)
            office.issues.add(f"Speeding past the school, says {desk.name}", body_id=forum)
            self.counted["I1"] += 1
            self._given(office, f"Ask about the lamp, said {desk.name}", forum)
            office.partners.change(self.agency, phone=f"0{self.dice.randint(1000, 9999)}")
        one, other = self.dice.sample(self.desks, 2)
        for desk, values in ((one, {"deleted": True}), (other, {"phone": str(self.dice.randint(1, 99))})):
            with desk.store.work("everybody’s friend") as work:
                if work.peek(Kind.PERSON, self.person) is not None:
                    work.change(Kind.PERSON, self.person, **values)
                work.commit()

    # Once in the year

    def events(self) -> list[Event]:
        """What happens once, in order."""
        return [
            self._meeting_twice, self._person_and_agency_twice, self._issue_twice, self._agency_merged,
            self._forum_renamed, self._restart, self._erase,
        ]  # fmt: skip

    def _two(self, begin: dt.date) -> list[Office]:
        """Two computers on one day."""
        return [desk.office(begin + dt.timedelta(days=23)) for desk in self.dice.sample(self.desks, 2)]

    def _meeting_twice(self, begin: dt.date) -> None:
        """Two laptops run the same meeting: register, heads and an action each."""
        offices, forum = self._two(begin), self.desks[1].forums[0]
        day = offices[0].context.today()
        while any(office.meetings.all(body_id=forum, from_day=day, to_day=day) for office in offices):
            day -= dt.timedelta(days=1)
        for office in offices:
            meeting = office.meetings.add([forum], day, start=None, finish=None)
            office.register.set_head_count(meeting, residents=9, young_people=2)
            for name in ("Bea Both, Harbour Trust", f"Una {office.store.computer}, Harbour Trust"):
                office.register.add_person_and_mark(meeting, name, Mark.IN_ROOM)
            self._given(office, f"Paint the hall, said {office.store.computer}", forum, meeting_id=meeting)
            office.closing.close(meeting, "no time to fill in the rest")
        self._held(9, 2)

    def _person_and_agency_twice(self, begin: dt.date) -> None:
        for office in self._two(begin):
            office.people.add(f"Amina {_DOUBLE}", email="amina@doublet.example")
        for office in self._two(begin):
            office.partners.add(f"{_DOUBLE} Housing Trust")

    def _issue_twice(self, begin: dt.date) -> None:
        for office in self._two(begin):
            office.issues.add(f"The lamp in {_DOUBLE} Lane is out", body_id=self.desks[2].forums[0])
        self.counted["I1"] += 1

    def _agency_merged(self, begin: dt.date) -> None:
        """Merged on one computer and used on another."""
        one, other = self._two(begin)
        one.merging.merge_agencies(self.kept, self.dropped)
        other.people.add("Used Elsewhere", self.dropped)
        self._given(other, "Look at the locks", self.desks[0].forums[0], owner=_DROPPED)

    def _forum_renamed(self, begin: dt.date) -> None:
        """One forum is renamed on one computer, another differently on two."""
        one, other = self._two(begin)
        one.bodies.rename(self.desks[3].forums[0], "Riverside and Quay")
        for office, name in ((one, "Old Town"), (other, "Town Centre")):
            office.bodies.rename(self.desks[3].forums[1], name)
            self.renamed.add(name)

    def _restart(self, begin: dt.date) -> None:
        """Laptops are closed and opened again; one of them asks for its passphrase."""
        del begin
        for desk in self.desks[2:]:
            desk.restart()

    def _erase(self, begin: dt.date) -> None:
        """A person is erased on the coordinator's computer, while a laptop writes about them."""
        day = begin + dt.timedelta(days=24)
        laptop = self.desks[3].office(day)
        laptop.people.change(self.erased, phone="09876 543210")
        self._given(laptop, "Bring the keys back", self.desks[3].forums[0], owner=ERASED)
        self.desks[0].office(day).erasing.erase_person(self.erased)


def _working_day(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=max(0, 1 if day.weekday() == 6 else 0))
