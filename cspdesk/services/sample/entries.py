"""The small registers of the plan in the sample year: a few entries in each, some of them late or unsigned."""

import datetime as dt
from typing import Any
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.services.context import Context
from cspdesk.services.entries import EntryService
from cspdesk.services.sample.fixed import Clock

_D = dt.date
_LAST_DAY = _D(2026, 11, 20)


class SampleEntries:
    """Writes as the coordinator, by the sample's clock."""

    def __init__(
        self, context: Context, clock: Clock, bodies: dict[str, UUID], agencies: dict[str, UUID]
    ) -> None:
        self._context, self._clock = context, clock
        self._bodies, self._agencies = bodies, agencies
        self._entries = EntryService(context)
        self._priorities: list[UUID] = []

    def write(self) -> None:
        """Writes the entries of every register that the sample shows something of."""
        self._clock.set(_D(2026, 4, 20), dt.time(11))
        self._priorities = [each.id for each in self._entries.priorities()]
        self._of_the_plan()
        self._agreements()
        self._money()
        self._knowledge()
        self._clock.set(_D(2026, 9, 14), dt.time(10))
        self._on_their_way()
        self._watched()
        self._by_area()
        self._clock.set(_LAST_DAY, dt.time(15))

    def _add(self, register: str, title: str, **values: Any) -> UUID:
        return self._entries.add(register, title, **values)

    def _at(self, day: dt.date) -> None:
        self._clock.set(day, dt.time(10))

    def _of_the_plan(self) -> None:
        """What the plan's own text gave at set-up, as it stands in the sample's year."""
        known = {(each.spec.key, each.row.title): each.id for each in self._entries.all()}
        links = {
            "Community Plan": (0, 2, 3),
            "LAA targets for Bedford": (0, 1, 5),
            "Community Safety Agreement": (0, 1, 2, 3, 4, 5),
        }
        for title, places in links.items():
            linked = [self._priorities[place] for place in places if place < len(self._priorities)]
            self._entries.change(known["strategies", title], links=linked)
        states = {"Domestic Violence (DV) Action Plan": "under_way", "Alcohol Action Plan": "held_up"}
        for title, state in states.items():
            self._entries.set_state(known["sub_plans", title], state)
        self._entries.change(
            known["studies", "PCT A&E injury and admissions study"],
            due=_D(2026, 12, 18),
            answer="Most injuries on Friday and Saturday nights; figures for the second half are awaited.",
        )
        self._add(
            "assessments",
            "Strategic assessment 2026-27",
            due=_D(2026, 10, 30),
            from_day=_D(2026, 4, 10),
            state="drafted",
        )
        self._add(
            "strategies", "Sample housing strategy", who="Housing associations", from_day=_D(2023, 4, 1),
            due=_D(2026, 3, 31), links=self._priorities[2:4],
        )  # fmt: skip

    def _agreements(self) -> None:
        first = self._add(
            "agreements",
            "Sharing of depersonalised figures",
            text="Figures on incidents and admissions without names, once a month.",
            state="in_force",
            from_day=_D(2025, 4, 1),
            review_on=_D(2026, 3, 31),
        )
        names = ("Police", "BBC", "County Council", "PCT", "Fire Service")
        for name in names:
            self._entries.set_party(first, agency_id=self._agencies[name], on_day=_D(2025, 4, 1))
        second = self._entries.new_version(first)
        for party in self._entries.get(second).parties:
            signed = None if party.agency == "PCT" else _D(2026, 4, 15)
            self._entries.set_party(second, party.id, agency_id=party.agency_id, on_day=signed)
        self._entries.change(second, state="in_force", from_day=_D(2026, 4, 15), review_on=_D(2026, 10, 31))

    def _money(self) -> None:
        self._add("projects", "Sample doorstep project", agencies="Sample Community Trust", state="running",
                  codes="NI 17\nNI 21", pence=1_200_000, from_day=_D(2026, 4, 1), due=_D(2027, 3, 31))  # fmt: skip
        self._add("projects", "Sample youth media workshops", agencies="Sample Youth Centre", state="running",
                  codes="NI 21\nNI 110", pence=450_000, from_day=_D(2026, 4, 1), due=_D(2026, 10, 30))  # fmt: skip
        lines = (
            ("Doorstep project", "Sample Lottery Fund", 1_200_000, "agreed"),
            ("Youth media workshops", "County Council", 450_000, "agreed"),
            ("Lighting of a footpath", "Sample Green Fund", 800_000, "applied"),
        )
        for purpose, source, pence, state in lines:
            self._add("funding", purpose, who=source, pence=pence, state=state, from_day=_D(2026, 4, 1))
        asked = (
            ("Bike marking day", "Sample Wheelers", _D(2026, 1, 12), _D(2026, 2, 3), "agreed"),
            ("Garden gate locks", "Sample Garden Club", _D(2026, 1, 20), _D(2026, 3, 2), "agreed"),
            ("Summer football", "Sample Rovers", _D(2026, 3, 2), _D(2026, 3, 20), "refused"),
        )
        for title, who, came, decided, state in asked:
            self._add("grants", title, who=who, days=28, from_day=came, done_on=decided, state=state)

    def _knowledge(self) -> None:
        steps = (_D(2026, 2, 4), _D(2026, 3, 5), _D(2026, 4, 7))
        source = self._add(
            "sources", "Incidents without names", agencies="Police", cadence="Received monthly", marked=True,
            topic="All priorities", from_day=_D(2026, 1, 1),
        )  # fmt: skip
        for day in steps:
            self._entries.set_step(source, on_day=day, text="Figures of the month before")
        self._add("sources", "Fires and false alarms", agencies="Fire Service", cadence="Received quarterly",
                  marked=True, topic="Environmental crime", from_day=_D(2026, 10, 1))  # fmt: skip
        self._add("profiles", "Shop theft in the town centre", agency_id=self._agencies["Police"],
                  from_day=_D(2026, 4, 2), due=_D(2026, 9, 30), state="asked")  # fmt: skip
        self._add(
            "emerging",
            "Parcels taken from doorsteps",
            text="Residents of three forums told of parcels that were gone when they came home.",
            evidence="Nine issues since January; the police have counted it apart since March.",
            answer="Advice in the autumn leaflet; drop points asked of the shops.",
            from_day=_D(2026, 3, 12),
            review_on=_D(2027, 1, 15),
        )
        self._entries.add_series(
            "reports", "Review report on the forums", _D(2026, 6, 30), 3, 3, body_id=self._bodies["ODG"]
        )

    def _on_their_way(self) -> None:
        odg = self._bodies["ODG"]
        sent = [each for each in self._entries.all("reports") if each.row.due == _D(2026, 6, 30)]
        for each in sent:
            self._entries.change(each.id, done_on=_D(2026, 7, 6), state="sent")
        self._add("tasks", "Cars raced on the retail park", place="Sample Retail Park", body_id=self._bodies["PTG"],
                  answer="Two patrols on Friday evenings", agency_id=self._agencies["Police"],
                  from_day=_D(2026, 9, 10))  # fmt: skip
        self._add("tasks", "Needles behind the hall", place="Sample Hall", body_id=self._bodies["PTG"],
                  answer="Cleansing team the same day", agency_id=self._agencies["BBC"], from_day=_D(2026, 9, 4),
                  done_on=_D(2026, 9, 5), state="closed")  # fmt: skip
        route = self._add(
            "recommendations", "Lock the car park at night", text="Close the barrier from ten at night.",
            evidence="Fewer cars broken into, and no racing after ten.",
            body_id=self._bodies["ASBG"], who="Anti-Social Behaviour Group", from_day=_D(2026, 9, 8),
        )  # fmt: skip
        self._entries.set_step(route, body_id=self._bodies["PTG"], text="Can it be patrolled?",
                               due=_D(2026, 10, 15))  # fmt: skip
        self._entries.set_step(route, body_id=odg, text="To agree the cost", due=_D(2026, 12, 31))
        self._at(_D(2026, 10, 13))
        first = self._entries.get(route).steps[0]
        self._entries.set_step(route, first.id, on_day=_D(2026, 10, 13), outcome="Yes, until midnight")
        up = self._add(
            "escalations", "No officer for two forums", text="Two forums have had no officer since August.",
            evidence="Disorder is heard of late where no officer comes.",
            body_id=self._bodies["CAG"], from_day=_D(2026, 10, 12),
        )  # fmt: skip
        self._entries.set_step(up, body_id=odg, text="Who stands in?", due=_D(2026, 12, 31))
        self._at(_D(2026, 11, 9))
        assessment = next(
            each for each in self._entries.all("assessments") if each.row.title.endswith("2026-27")
        )
        self._entries.change(assessment.id, done_on=_D(2026, 11, 5), state="agreed")

    def _watched(self) -> None:
        """Lines of the business plan with their statuses, what goes upward, and a review that is due."""
        self._at(_D(2026, 7, 6))
        odg = self._bodies["ODG"]
        lines = (
            ("All forums meet at least four times", "on_course", "behind"),
            ("One pack for every steering group", "on_course", "done"),
        )
        for title, _, _ in lines:
            self._add("business", title, body_id=odg, agency_id=self._agencies["BBC"], due=_D(2027, 3, 31))
        for title, first, second in lines:
            found = next(each for each in self._entries.all("business") if each.row.title == title)
            self._at(_D(2026, 8, 3))
            self._entries.set_state(found.id, first)
            self._at(_D(2026, 10, 26))
            self._entries.set_state(found.id, second, said="As told to the steering group")
        for title, state, day in (
            ("Visits after burglaries reach every ward", "signed", _D(2026, 10, 5)),
            ("Answers at the door within a month", "signed", _D(2026, 10, 5)),
            ("Cost of the barrier", "draft", None),
        ):
            self._add("upward", title, text=f"{title}.", state=state, done_on=day, who="Chair" if day else "",
                      body_id=self._bodies["LSP"])  # fmt: skip
        with self._context.store.work("review groups every year") as work:
            work.change(Kind.BODY, odg, review_months=12)
            work.commit()
        self._add("reviews", "Review of the steering group", body_id=odg, done_on=_D(2025, 9, 22), state="done",
                  text="Two members had moved on; both seats were filled.")  # fmt: skip

    def _by_area(self) -> None:
        self._at(_D(2026, 10, 28))
        needs = (
            (0, "Older people living alone", "Befriending visits", "served", "Sample Befrienders"),
            (3, "Young carers", "Somewhere to go after school", "gap", ""),
            (6, "Victims aged under 18", "Someone to talk to", "partly", "Sample Helpline"),
        )
        forums = sorted(code for code in self._bodies if code[0] == "F" and code[1:].isdecimal())
        for place, group, need, state, services in needs:
            self._add("needs", need, body_id=self._bodies[forums[place]], topic=group, state=state, agencies=services,
                      from_day=_D(2026, 10, 1), evidence="Told at the forums")  # fmt: skip
