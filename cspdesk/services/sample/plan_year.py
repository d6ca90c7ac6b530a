"""The plan's year in the sample: its lines fed by the forums' actions, with steps, notes, money and area plans.

The plan is printed for 2008; the sample's partnership goes by it from April 2025 to March 2028.
"""

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.kinds import ActionState, Kind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.plan_kinds import LineState, MilestoneKind, NoteKind, PlanState, ResourceKind
from cspdesk.domain.plans import LineRole, PlanLayout
from cspdesk.services.context import Context
from cspdesk.services.plan_lines import add_tasks
from cspdesk.services.sample.fixed import TODAY, Clock, Dice
from cspdesk.services.sample.people import Cast

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_FROM, _TO = dt.date(2025, 4, 1), dt.date(2028, 3, 31)
_YEAR_END = dt.date(2027, 3, 31)
_BEGUN = dt.date(2025, 11, 24)
_LINE = tuple[str, int]
# Words of an action and the line it feeds: the priority's key and the place of the line among its actions.
_FED_BY: tuple[tuple[str, _LINE], ...] = (
    ("property marking", ("P2", 0)), ("older residents", ("P2", 0)), ("cold", ("P2", 0)),
    ("Clear the waste", ("P3", 2)), ("garage gate", ("P3", 2)), ("skips", ("P3", 0)), ("litter pick", ("P3", 0)),
    ("Empty the bins", ("P3", 2)), ("Clean the wall", ("P3", 2)),
    ("Patrol", ("P4", 0)), ("a bin and a light", ("P4", 0)), ("weekend operation", ("P4", 0)),
    ("test purchases", ("P4", 1)), ("licensee", ("P4", 1)),
    ("detached youth workers", ("P5", 0)), ("football cage", ("P5", 0)), ("bike workshop", ("P5", 2)),
    ("arson", ("P5", 1)), ("mural", ("P5", 0)),
    ("alcohol outreach", ("P6", 1)), ("drop-in on drugs", ("P6", 0)), ("the outreach workers", ("P6", 2)),
    ("bushes", ("P6", 2)), ("Visit the flats", ("DL", 0)), ("speed watch", ("DL", 0)),
    ("figures for the small projects", ("PM", 0)),
)  # fmt: skip
# Kinds of activity, and the line each feeds.
_HELD_FOR: dict[str, _LINE] = {
    "Outreach session": ("P6", 1), "School programme": ("P1", 0), "Advice given": ("P1", 0),
    "Watch scheme": ("P2", 0), "Rangers trained": ("P3", 3), "Environmental action day": ("P3", 0),
    "Service or product to deter ASB": ("P4", 0), "Measure at a hotspot": ("P4", 1),
    "Course for young people": ("P5", 0), "Young people identified and supported": ("P5", 0),
    "Community safety seminar": ("DL", 0),
}  # fmt: skip
# What is noted of the commitments: by when, sides, elements, kinds of delivery (by their places in the plan's lists).
_NOTED: dict[_LINE, tuple[dt.date, str, str, tuple[int, ...]]] = {
    ("P1", 0): (_YEAR_END, "victim", "education", (0,)),
    ("P1", 1): (_YEAR_END, "victim", "intelligence", (0,)),
    ("P1", 2): (dt.date(2026, 12, 31), "victim offender", "prevention", (0,)),
    ("P1", 3): (_YEAR_END, "location", "prevention", (0, 2)),
    ("P2", 0): (_YEAR_END, "victim location", "prevention", (0,)),
    ("P2", 1): (_YEAR_END, "offender", "intelligence enforcement", (0,)),
    ("P2", 2): (dt.date(2026, 10, 31), "location", "prevention", (0,)),
    ("P3", 0): (_YEAR_END, "location", "education", (3,)),
    ("P3", 1): (_YEAR_END, "offender", "education", (3, 4)),
    ("P3", 2): (_YEAR_END, "location", "prevention", (3,)),
    ("P3", 3): (dt.date(2026, 9, 30), "location", "education", (3,)),
    ("P4", 0): (_YEAR_END, "location", "prevention", (1,)),
    ("P4", 1): (_YEAR_END, "location", "", (1, 2)),
    ("P5", 0): (_YEAR_END, "offender victim", "prevention", (4,)),
    ("P5", 1): (dt.date(2027, 1, 31), "offender location", "education", (4,)),
    ("P6", 0): (_YEAR_END, "victim", "education", (2, 4)),
    ("P6", 1): (_YEAR_END, "victim offender", "education", (2,)),
    ("P6", 3): (dt.date(2027, 2, 28), "", "intelligence", (2,)),
    ("DL", 0): (_YEAR_END, "", "", (4,)),
}
_STEPS: tuple[tuple[_LINE, str, dt.date, dt.date | None], ...] = (
    (("P1", 0), "Poster agreed with the schools", dt.date(2026, 6, 30), dt.date(2026, 6, 18)),
    (("P1", 0), "Posters up in every hall", dt.date(2026, 12, 11), None),
    (("P4", 1), "List of hotspot areas agreed", dt.date(2026, 9, 30), dt.date(2026, 9, 24)),
    (("P4", 1), "Advice given at each hotspot", dt.date(2026, 10, 30), None),
    (("P5", 1), "Instructors named", dt.date(2026, 11, 6), dt.date(2026, 11, 5)),
    (("P6", 3), "First month of figures arrives", dt.date(2026, 12, 18), None),
)
_SETTLED: tuple[tuple[_LINE, LineState, dt.date], ...] = (
    (("P1", 1), LineState.DONE, dt.date(2026, 9, 17)),
    (("P3", 1), LineState.PART_DONE, dt.date(2026, 10, 8)),
    (("P2", 2), LineState.NOT_DONE, dt.date(2026, 11, 2)),
)
_EVIDENCE = {
    "P1": "First in the strategic assessment; the workshop of partners agreed without a vote.",
    "P2": "Asked for at 11 of 18 forums; figures of the police for three years.",
    "P3": "Most often raised by residents in the year before.",
    "P4": "Survey of residents: two in three had seen it in the last month.",
    "P5": "Workshop with schools and youth workers; the young people’s own list.",
    "P6": "Admissions at the hospital and the views of five forums.",
}
_QUESTIONS = (
    ("Do people know who to call?", dt.date(2026, 6, 30), "Yes: 61 of 80 asked in May named the number."),
    ("Did the patrols move the problem elsewhere?", dt.date(2026, 10, 31), ""),
    ("Would residents come to a joint forum?", dt.date(2027, 2, 28), ""),
)
_BARRIERS = (
    "Two agencies have no budget for weekend work until April.",
    "Figures of the hospital come three months late.",
)
_LEARNING = (
    "A joint visit at the time of the trouble settles more than three letters.",
    "Promises with a name against them are kept twice as often.",
)
_COMMENTS = (("P3", "Our forum would rather see fewer signs and more bins."),)
_DIFFERENCES = (
    "Residents say it has got better; asked at the forum.",
    "Calls to the police fell from nine a month to two.",
    "It moved to the next street, where it is looked at now.",
    "Nothing was seen there since.",
    "Better for a month; it came back when the evenings grew light.",
)
_RESOURCES: tuple[tuple[str, ResourceKind, str, str, int | None, str], ...] = (
    ("P1", ResourceKind.MONEY, "Printing of posters", "BBC", 120000, "Posters for schools and halls"),
    ("P2", ResourceKind.PEOPLE, "Two officers, one day a month", "Police", None, "Property marking"),
    ("P2", ResourceKind.MONEY, "Door chains and marking kits", "Bed:Safe", 340000, "Kept at two stations"),
    ("P3", ResourceKind.IN_KIND, "Skips and a lorry", "Environment Rangers", None, "Four clean-up days"),
    ("P3", ResourceKind.MONEY, "Training of rangers", "BBC", 200000, "Half is spent"),
    ("P4", ResourceKind.PEOPLE, "Officer for hotspot advice, half time", "Police", None, ""),
    ("P5", ResourceKind.IN_KIND, "Fire station for the scheme", "Fire Service", None, "Twelve evenings"),
    ("P6", ResourceKind.MONEY, "Outreach sessions", "B:DAT", 510000, "18 sessions"),
)
_SPENT = (("skips", 42000), ("lock", 18500), ("lamps", 96000), ("barrier", 31000), ("marking", 12500))
_WORTH = {
    "skips": "£42 a household; the waste has stayed away for four months.",
    "barrier": "Cheaper than a month of patrols.",
}
_THOUGHT_OF = ("P1", "P2", "P3", "P5", "P6")
_VULNERABLE = "Older people; young people; people with disabilities"
# Forums without a plan of their own, and the one whose plan ran out.
_NO_PLAN, _RAN_OUT = (13, 17), 9


class SamplePlan:
    """Writes the plan's year of one set of forums; the partnership's own with the first."""

    def __init__(
        self, context: Context, clock: Clock, cast: Cast, bodies: dict[int, UUID], block: int
    ) -> None:
        self._context, self._store, self._clock = context, context.store, clock
        self._cast, self._bodies, self._block = cast, bodies, block
        (self._plan,) = (plan for plan in self._store.plans.all() if not plan.local)
        self._priorities = {row.key: row for row in self._store.plans.priorities(self._plan.id)}
        keys = {row.id: row.key for row in self._priorities.values()}
        self._lines: dict[_LINE, UUID] = {}
        self._texts: dict[_LINE, str] = {}
        for line in self._store.plans.lines(self._plan.id):
            if line.role is LineRole.ACTION:
                key = keys[line.plan_priority_id]
                place = sum(known == key for known, _ in self._lines)
                self._lines[key, place] = line.id
                self._texts[key, place] = line.text

    def write(self, steering: UUID, agencies: dict[str, UUID]) -> None:
        """Writes everything of this set of forums."""
        self._clock.set(TODAY - dt.timedelta(days=2), dt.time(10))
        bodies = sorted(self._bodies.items())
        actions = [row for _, body_id in bodies for row in self._store.actions.all(body_id=body_id)]
        with self._store.work("enter the year of the plan") as work:
            if self._block == 0:
                self._of_the_plan(work, steering, agencies)
            fed: dict[str, list[Any]] = {}
            for action in actions:
                for words, line in _FED_BY:
                    if words in action.text:
                        work.add(Kind.LINE_FEED, line_id=self._lines[line], action_id=action.id)
                        fed.setdefault(line[0], []).append(action)
                        break
            if self._block == 0:
                self._of_actions(work, actions, fed)
                for activity in self._store.activities.all():
                    if activity.kind in _HELD_FOR:
                        line_id = self._lines[_HELD_FOR[activity.kind]]
                        work.add(Kind.LINE_FEED, line_id=line_id, activity_id=activity.id)
            self._areas(work)
            work.commit()

    def _of_the_plan(self, work: "UnitOfWork", steering: UUID, agencies: dict[str, UUID]) -> None:
        met = [row for row in self._store.meetings.all(body_id=steering) if row.held and row.day <= TODAY]
        last = max(met, key=lambda row: row.day)
        work.change(
            Kind.PLAN,
            self._plan.id,
            year="2026-2027",
            from_day=_FROM,
            to_day=_TO,
            agreed_on=met[0].day,
            agreed_at_id=met[0].id,
            agreed_by="Steering Group",
            version=4,
            changed_on=last.day,
        )
        self._of_priorities(work, agencies)
        for line, (due, sides, elements, kinds) in _NOTED.items():
            work.change(
                Kind.PLAN_LINE,
                self._lines[line],
                due=due,
                sides="\n".join(sides.split()),
                elements="\n".join(elements.split()),
                deliveries="\n".join(self._plan.deliveries[kind] for kind in kinds),
            )
        for line, state, day in _SETTLED:
            work.change(Kind.PLAN_LINE, self._lines[line], state=state, state_on=day)
        for line in (("P1", 2), ("P4", 2)):
            work.change(Kind.PLAN_LINE, self._lines[line], feeds_county=True)
        work.change(Kind.PLAN_LINE, self._lines["DL", 0], community="Residents’ group")
        self._tasks(work)
        for line, text, due, done in _STEPS:
            work.add(Kind.MILESTONE, line_id=self._lines[line], text=text, due=due, done_on=done)
        self._notes(work, last)
        self._changes(work, last)

    def _of_priorities(self, work: "UnitOfWork", agencies: dict[str, UUID]) -> None:
        leads = [person for _, person in sorted(self._cast.officers.items()) if person != self._cast.leaver]
        for place, (key, priority) in enumerate(self._priorities.items()):
            work.change(
                Kind.PLAN_PRIORITY,
                priority.id,
                from_day=_FROM,
                to_day=_TO,
                vulnerable=_VULNERABLE if key in _THOUGHT_OF else "",
                lead_id=leads[place % len(leads)] if priority.is_priority and key != "P6" else None,
            )
        for key, kind, text, agency, pence, how in _RESOURCES:
            work.add(
                Kind.PLAN_RESOURCE,
                plan_priority_id=self._priorities[key].id,
                kind=kind,
                text=text,
                agency_id=agencies[agency],
                pence=pence,
                how_used=how,
            )

    def _tasks(self, work: "UnitOfWork") -> None:
        """A report each quarter, of which the second was missed."""
        line = self._lines["PM", 0]
        work.change(Kind.PLAN_LINE, line, repeats="quarterly", starts_on=dt.date(2026, 1, 1), due=_YEAR_END)
        span = dt.date(2026, 1, 1), _YEAR_END
        add_tasks(work, line, self._texts["PM", 0], "quarterly", span, TODAY)
        for row in work.find(Kind.MILESTONE, line_id=line):
            if row["kind"] == MilestoneKind.TASK and row["due"] in (
                dt.date(2026, 3, 31),
                dt.date(2026, 9, 30),
            ):
                work.change(Kind.MILESTONE, row["id"], done_on=row["due"] - dt.timedelta(days=4))

    def _notes(self, work: "UnitOfWork", last: MeetingRow) -> None:
        def note(kind: NoteKind, on_day: dt.date, text: str, **values: Any) -> None:
            work.add(Kind.PLAN_NOTE, kind=kind, plan_id=self._plan.id, on_day=on_day, text=text, **values)

        for key, text in _EVIDENCE.items():
            note(NoteKind.EVIDENCE, _BEGUN, text, plan_priority_id=self._priorities[key].id, public=True)
        for text, due, answer in _QUESTIONS:
            note(
                NoteKind.QUESTION,
                dt.date(2026, 4, 14),
                text,
                due=due,
                answer=answer,
                done_on=dt.date(2026, 6, 12) if answer else None,
            )
        for text in _BARRIERS:
            note(NoteKind.BARRIER, dt.date(2026, 10, 6), text, meeting_id=last.id)
        for text in _LEARNING:
            note(NoteKind.LEARNING, dt.date(2026, 10, 20), text, public=True)
        for key, text in _COMMENTS:
            note(
                NoteKind.COMMENT,
                dt.date(2026, 10, 1),
                text,
                plan_priority_id=self._priorities[key].id,
                body_id=self._bodies[3],
            )
        note(
            NoteKind.LESSON,
            dt.date(2026, 10, 20),
            "Take the lessons of the schools programme to the other halls",
            plan_priority_id=self._priorities["P1"].id,
            years="2027-28",
            public=True,
        )

    def _changes(self, work: "UnitOfWork", last: MeetingRow) -> None:
        for key, what, was, now, reason in (
            ("P3", "day", "31 March 2026", "30 September 2026", "The trainer was not to be had before summer"),
            ("P4", "target", "To reduce rowdy/nuisance behaviour", "To reduce rowdy/nuisance behaviour by 5%",
             "A number was asked for"),
        ):  # fmt: skip
            work.add(
                Kind.PLAN_CHANGE,
                plan_id=self._plan.id,
                plan_priority_id=self._priorities[key].id,
                on_day=last.day,
                meeting_id=last.id,
                agreed_by="Steering Group",
                what=what,
                was=was,
                now=now,
                reason=reason,
            )

    def _of_actions(self, work: "UnitOfWork", actions: list[Any], fed: dict[str, list[Any]]) -> None:
        """Achievements, evaluations, spending with its worth, and steps of single actions."""
        for key, rows in sorted(fed.items()):
            done = [row for row in rows if row.state is ActionState.DONE]
            for row in done[:2]:
                self._note_of(work, NoteKind.ACHIEVEMENT, key, row, row.text, public=True)
            for row in done[2:4]:
                text = _DIFFERENCES[(row.running + len(key)) % len(_DIFFERENCES)]
                self._note_of(work, NoteKind.EVALUATION, key, row, text)
        for words, pence in _SPENT:
            found = next(
                (row for row in actions if words in row.text and row.state is ActionState.DONE), None
            )
            if found is not None:
                work.change(Kind.ACTION, found.id, spent_pence=pence)
                if words in _WORTH:
                    self._note_of(work, NoteKind.VALUE_FOR_MONEY, "", found, _WORTH[words])
        still = [row for row in actions if row.state is ActionState.OPEN and row.due and row.due > TODAY]
        for row in still[:6:2]:
            work.add(
                Kind.MILESTONE, action_id=row.id, text="Date agreed with everybody", due=dt.date(2026, 11, 13)
            )
        dice = Dice(29, self._block)
        for row in still[6:12]:
            due = TODAY + dt.timedelta(days=dice.between(3, 20))
            work.add(Kind.MILESTONE, action_id=row.id, text="Asked for a price", due=due)

    def _note_of(
        self, work: "UnitOfWork", kind: NoteKind, key: str, action: Any, text: str, public: bool = False
    ) -> None:
        work.add(
            Kind.PLAN_NOTE,
            kind=kind,
            plan_id=self._plan.id,
            plan_priority_id=self._priorities[key].id if key else None,
            action_id=action.id,
            body_id=action.body_id,
            on_day=action.closed_on,
            text=text,
            public=public,
        )

    def _areas(self, work: "UnitOfWork") -> None:
        """Local plans of most forums: one ran out, two have none."""
        names = {body.id: body.name for body in self._store.bodies.all(TODAY)}
        for number, body_id in self._bodies.items():
            if number > 18 or number in _NO_PLAN or number < 1:
                continue
            ended = number == _RAN_OUT
            work.add(
                Kind.PLAN,
                title=f"{names[body_id]} local plan",
                year="2025-26" if ended else "2026-27",
                layout=PlanLayout.BLOCKS,
                state=PlanState.CURRENT,
                body_id=body_id,
                from_day=dt.date(2025, 4, 1) if ended else dt.date(2026, 4, 1),
                to_day=dt.date(2026, 3, 31) if ended else _YEAR_END,
                changed_on=dt.date(2025, 4, 8) if ended else dt.date(2026, 4, 14),
            )
