"""What the sample office does beside its meetings: outreach, events, training, priorities, prints and messages."""

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.activity_kinds import ActivityState, Part, Phase
from cspdesk.domain.kinds import Audience, BodyState, Kind
from cspdesk.domain.publication_kinds import BlockKind, GivenWay, MessageState, PublicationState
from cspdesk.services.sample import ledger, names, questionnaire
from cspdesk.services.sample.calendar import SLOTS, STEERING
from cspdesk.services.sample.fixed import TODAY, Dice
from cspdesk.services.sample.people import Cast
from cspdesk.services.sample.themes import THEMES

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_YEAR = dt.date(2026, 4, 1)
_TOPIC = "Binge drinking and cheap alcohol"
_SCHOOLS = ("Sample Lower School", "Sample Middle School", "Specimen Upper School", "Model College")
# Forums whose outreach session is still to come or not planned at all.
_OUTREACH_PLANNED, _NO_OUTREACH = (6, 11), (4, 9, 16, 17, 18)
_WHAT = "Advice on units, on what shops may sell and to whom, and where to get help."


class Afterwards:
    """Writes one set of 18 forums' year outside their meetings."""

    def __init__(self, work: "UnitOfWork", cast: Cast, bodies: dict[int, UUID], block: int) -> None:
        self._work = work
        self._cast = cast
        self._bodies = {number: body for number, body in bodies.items() if number != STEERING}
        self._block = block
        self._kinds = {row["key"]: row["id"] for row in work.find(Kind.ACTIVITY_KIND)}

    def write(self) -> None:
        """Writes everything; what the whole partnership does belongs to the first set alone."""
        for number, body in self._bodies.items():
            dice = Dice(6, self._block, number)
            self._outreach(number, body, dice)
            self._priorities(number, body, dice)
        if self._block == 0:
            self._events()
            self._training()
            self._schemes()
            self._blocks()
            self._prints()
            ledger.write(self._add, self._count, self._bodies, self._cast.visitors)

    def _add(self, key: str, title: str, day: dt.date, **values: Any) -> UUID:
        values.setdefault("state", ActivityState.DONE if day <= TODAY else ActivityState.PLANNED)
        values.setdefault("organiser_id", self._cast.coordinator)
        return self._work.add(Kind.ACTIVITY, kind_id=self._kinds[key], title=title, from_day=day, **values)

    def _count(self, activity: UUID, phase: Phase = Phase.DURING, **counts: int) -> None:
        for category, value in counts.items():
            shown = category.replace("_", " ").capitalize()
            self._work.add(
                Kind.ACTIVITY_COUNT, activity_id=activity, category=shown, phase=phase, value=value
            )

    def _part(self, activity: UUID, agency: str, part: Part = Part.PARTNER) -> None:
        agency_id = self._cast.agencies.get(agency)
        if agency_id is not None:
            self._work.add(Kind.ACTIVITY_AGENCY, activity_id=activity, agency_id=agency_id, part=part)

    def _outreach(self, number: int, body: UUID, dice: Dice) -> None:
        if number in _NO_OUTREACH:
            return
        day = _YEAR + dt.timedelta(days=dice.between(20, 220))
        if number in _OUTREACH_PLANNED:
            day = TODAY + dt.timedelta(days=dice.between(10, 60))
        made = self._add(
            "outreach_session",
            f"Street stall at {dice.pick(names.PLACES)}",
            day,
            topic=_TOPIC,
            body_id=body,
            place=dice.pick(names.PLACES),
            start=dt.time(15, 30),
            finish=dt.time(18),
            what=_WHAT,
            why="Shops and parents asked for it at the forum.",
            materials="80 cards, 40 leaflets",
            outcome=""
            if day > TODAY
            else "Most who stopped were parents; two asked for help for themselves.",
            good_practice="A stall beside the school gate at 3.30 pm reaches parents."
            if number % 6 == 1
            else "",
            good_practice_topic="Alcohol" if number % 6 == 1 else "",
            agency_id=self._cast.agencies.get("Alcohol Concern"),
        )
        if day <= TODAY:
            self._count(
                made,
                adults=dice.between(9, 44),
                young_people=dice.between(0, 23),
                older_people=dice.between(0, 9),
            )
            self._part(made, "Police")
            self._part(made, "Alcohol Concern", Part.LEAD)
        if dice.chance(0.6):
            visit = self._add(
                "group_visit",
                "Visit to the tenants’ group",
                _YEAR + dt.timedelta(days=dice.between(5, 230)),
                body_id=body,
                place=dice.pick(names.PLACES),
            )
            self._count(visit, adults=dice.between(6, 20))

    def _priorities(self, number: int, body: UUID, dice: Dice) -> None:
        if SLOTS[number].state not in (BodyState.MEETING, BodyState.UNDER_REVIEW):
            return
        set_on = dt.date(2026, 9, 1) - dt.timedelta(days=dice.between(0, 90))
        for position, theme in enumerate(dice.some(THEMES, 2), start=1):
            made = self._work.add(
                Kind.PRIORITY,
                body_id=body,
                position=position,
                title=theme.title.format(place=dice.pick(names.PLACES)),
                from_day=set_on,
            )
            if dice.chance(0.75):
                self._work.add(
                    Kind.PRIORITY_NOTE,
                    priority_id=made,
                    on_day=min(set_on + dt.timedelta(days=dice.between(15, 70)), TODAY),
                    text=dice.pick(theme.tasks).progress,
                )

    def _events(self) -> None:
        first = self._bodies[1]
        fayre = self._add("fayre", "College fresher fayre", dt.date(2026, 9, 17), place="Model College")
        self._count(fayre, students=164)
        self._part(fayre, "B:DAT", Part.LEAD)
        talk = self._add("advice", "Talks in the college’s induction week", dt.date(2026, 9, 21))
        self._count(talk, students=72)
        pride = self._add(
            "pride_in",
            "Pride in Forum 1",
            dt.date(2026, 6, 13),
            body_id=first,
            place=names.PLACES[0],
            what="Litter pick, bike marking, questions to officers.",
            outcome="Thirty-one bags filled; twelve people signed up for a watch.",
        )
        self._count(pride, adults=58, young_people=21, older_people=14)
        for agency, part in (
            ("BBC", Part.LEAD), ("Police", Part.CAME), ("Fire Service", Part.CAME), ("bpha", Part.INVITED)
        ):  # fmt: skip
            self._part(pride, agency, part)
        questionnaire.ask(self._work, pride, first, dt.date(2026, 6, 13))
        clean = self._add(
            "environmental_day", "Green at Example Gardens", dt.date(2026, 10, 3), body_id=self._bodies[3]
        )
        self._count(clean, Phase.BEFORE, litter=6, graffiti=4, fly_tipping=4)
        self._count(clean, Phase.AFTER, litter=2, graffiti=3, fly_tipping=1)
        week = self._add(
            "action_week",
            "Winter action week",
            dt.date(2026, 12, 7),
            to_day=dt.date(2026, 12, 11),
            body_id=self._bodies[5],
        )
        for place in range(5):
            self._work.add(
                Kind.ACTIVITY_DAY,
                activity_id=week,
                on_day=dt.date(2026, 12, 7) + dt.timedelta(days=place),
                words=("Doors and windows", "Roads", "Young people", "Green spaces", "Shops")[place],
                public_start=None if place == 3 else dt.time(15 + place % 2),
                public_place="" if place == 3 else names.PLACES[place],
                agencies="Police, BBC",
            )
        self._add("seminar", "Community safety seminar", dt.date(2027, 2, 18), place="Sample House")
        self._add("national_week", "Road safety week", dt.date(2026, 11, 16), to_day=dt.date(2026, 11, 22))
        self._add("national_week", "White Ribbon day", dt.date(2026, 11, 25))

    def _training(self) -> None:
        for number, day in enumerate(
            (dt.date(2026, 5, 12), dt.date(2026, 7, 2), dt.date(2026, 10, 8)), start=1
        ):
            made = self._add(
                "training", f"Domestic violence awareness, group {number}", day, place="Sample House"
            )
            for taker in range(6 + number):
                self._work.add(
                    Kind.ACTIVITY_TAKER, activity_id=made, label=f"Place {taker + 1}", completed=taker != 3
                )
        self._add(
            "training", "Domestic violence awareness, group 4", dt.date(2027, 1, 21), place="Sample House"
        )
        course = self._add(
            "course", "Passport for Life, spring", dt.date(2026, 4, 20), topic="Passport for Life"
        )
        for session in range(3):
            day = dt.date(2026, 4, 20) + dt.timedelta(weeks=session)
            held = self._add(
                "course", f"Session {session + 1}", day, series_id=course, topic="Passport for Life"
            )
            for label in ("P1", "P2", "P3", "P4", "P5")[: 5 - session % 2]:
                self._work.add(
                    Kind.ACTIVITY_TAKER, activity_id=held, label=label, band="14-16", completed=True
                )
        rangers = self._add("rangers_trained", "Rangers’ school training", dt.date(2026, 6, 4))
        self._count(rangers, rangers=3)
        for name in _SCHOOLS:
            school = self._work.add(Kind.AGENCY, name=name)
            visit = self._add("school_programme", f"Respect programme at {name}", dt.date(2026, 10, 14))
            self._work.add(Kind.ACTIVITY_AGENCY, activity_id=visit, agency_id=school, part=Part.SCHOOL)
            self._count(visit, pupils=60)

    def _schemes(self) -> None:
        under_way = ActivityState.UNDER_WAY
        for number, members in ((2, 46), (5, 31), (13, 22)):
            watch = self._add(
                "watch_scheme",
                f"Neighbourhood Watch, {names.PLACES[number]}",
                dt.date(2025, 5, 1) + dt.timedelta(days=31 * number),
                body_id=self._bodies[number],
                topic="Neighbourhood Watch",
                state=under_way,
            )
            self._work.add(
                Kind.ACTIVITY_COUNT,
                activity_id=watch,
                category="Members",
                value=members,
                as_at=dt.date(2026, 10, 1),
            )
        spot = self._add(
            "hotspot",
            f"Car park at {names.PLACES[7]}",
            dt.date(2026, 3, 9),
            body_id=self._bodies[7],
            topic="Anti-social behaviour",
            state=under_way,
            what="Groups with loud cars on Friday and Saturday nights.",
        )
        for title, day, end in (
            ("Sign: no cruising", dt.date(2026, 4, 2), None), ("Camera", dt.date(2026, 5, 20), dt.date(2026, 9, 30))
        ):  # fmt: skip
            self._add(
                "hotspot_measure",
                title,
                day,
                to_day=end,
                series_id=spot,
                body_id=self._bodies[7],
                state=under_way if end is None else ActivityState.DONE,
            )
        self._add(
            "project",
            "Pilot: tracking support to teams",
            dt.date(2026, 4, 6),
            review_on=dt.date(2026, 10, 30),
            state=under_way,
            topic="Pilot",
        )

    def _blocks(self) -> None:
        for title, text, body in (
            ("The football cage opens twice a week", "Sixteen young people come on Tuesdays and Fridays.", 8),
            ("Lamps along the path", "All lamps are lit again, and the hedge is cut.", 2),
        ):
            approved = body == 8
            self._work.add(
                Kind.TEXT_BLOCK,
                kind=BlockKind.STORY,
                title=title,
                text=text,
                body_id=self._bodies[body],
                approved_by="Robin Sample" if approved else "",
                approved_on=dt.date(2026, 10, 12) if approved else None,
            )
        for title, text in (
            (
                "Safer walks to school",
                "We go on counting speeds outside schools until the average is below 30 mph.",
            ),
            ("Lit streets", "Every lamp that is out is to be mended within ten working days by next summer."),
        ):
            self._work.add(
                Kind.TEXT_BLOCK, kind=BlockKind.LONG_TERM, title=title, text=text, on_leaflets=True
            )
        self._work.add(
            Kind.TEXT_BLOCK,
            kind=BlockKind.SIGNPOST,
            title="Sample advice line",
            who_for="Parents of teenagers",
            phone="0808 157 0011",
            hours="Monday to Friday, 10 am to 4 pm",
            checked_on=dt.date(2026, 3, 2),
        )

    def _prints(self) -> None:
        leaflet = self._work.add(
            Kind.PUBLICATION,
            paper="leaflet",
            title="You Said We Did, Forum 7, summer",
            state=PublicationState.GIVEN_OUT,
            audience=Audience.PUBLIC,
            body_id=self._bodies[7],
            made_on=dt.date(2026, 7, 6),
            printed_on=dt.date(2026, 7, 6),
            copies=300,
            households=280,
            review_on=dt.date(2026, 11, 2),
        )
        for place, quantity, way in (("Library", 60, GivenWay.GIVEN), ("Doorsteps", 210, GivenWay.DELIVERED)):
            self._work.add(
                Kind.DISTRIBUTION,
                publication_id=leaflet,
                on_day=dt.date(2026, 7, 9),
                way=way,
                place=place,
                quantity=quantity,
                body_id=self._bodies[7],
            )
        channel = self._work.add(
            Kind.CHANNEL, name="Residents’ newsletter", readers="Households", times_a_year=4
        )
        for title, due, sent in (
            ("What became of the summer’s issues", dt.date(2026, 9, 15), dt.date(2026, 9, 14)),
            ("Dark evenings: doors and lights", dt.date(2026, 11, 10), None),
            ("Dates of all forums in the new year", dt.date(2026, 12, 14), None),
        ):
            message = self._work.add(
                Kind.MESSAGE,
                title=title,
                due=due,
                sent_on=sent,
                state=MessageState.SENT if sent else MessageState.PLANNED,
                person_id=self._cast.coordinator,
            )
            self._work.add(Kind.MESSAGE_CHANNEL, message_id=message, channel_id=channel, sent_on=sent)
