"""Papers to print: one of each kind, with long and short data, in four scripts."""

import datetime as dt
from collections.abc import Callable

import pytest

from cspdesk.documents.press import Press
from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.domain.kinds import MinutesState
from cspdesk.domain.papers.bulletins import BigFigure, BulletinPaper, Entry, Section, SectionTable
from cspdesk.domain.papers.common import (
    ActionLine,
    ContactBlock,
    Letterhead,
    NameLine,
    Occasion,
    PaperOptions,
)
from cspdesk.domain.papers.forms import FormPaper, FormQuestion, ScoreLine, ScoreSheetPaper
from cspdesk.domain.papers.frozen import AnyPaper
from cspdesk.domain.papers.lists import (
    ActionListPaper,
    AgencyAttendance,
    AttendedMeeting,
    ChartNode,
    ForumSheetPaper,
    MailingLine,
    MailingListPaper,
    MeetingDate,
    MemberCategory,
    OwnerGroup,
    PosterDate,
    StructureChartPaper,
    WhoCamePaper,
    YearDatesPaper,
)
from cspdesk.domain.papers.meetings import (
    AgendaLine,
    AgendaPaper,
    AttendeeLine,
    CorrectionLine,
    DecisionLine,
    DoorNoticePaper,
    HeadCount,
    MinuteItem,
    MinutesPaper,
    RaisedLine,
    RegisterGroup,
    SignInGroup,
    SignInPaper,
)
from cspdesk.domain.papers.plans import PlanGridPaper, PlanPaper
from cspdesk.domain.plans import LineRole, Plan, PlanLayout, PlanLine, PlanPriority
from tests.documents.plan_examples import plan_examples

DAY = dt.date(2026, 3, 12)
FORUM = "Queens Park Neighbourhood Forum"
LETTERHEAD = Letterhead(
    "North Bedfordshire Partnership",
    accent="#0b5563",
    contact=ContactBlock(
        "Community Safety Team",
        "Town Hall\nBedford MK40 1SJ",
        "01632 960 001",
        "forums@example.org",
        office_hours="Monday to Friday, 9.00am to 5.00pm",
    ),
    accessible_line="For large print please ring 01632 960 001.",
    sample=True,
)
OCCASION = Occasion(DAY, dt.time(19), dt.time(20, 45), "Community Centre", "Bedford MK40 4LE", ("Step-free",))
NEXT = Occasion(dt.date(2026, 5, 14), dt.time(19), None, "Village Hall")
TEXT = (
    "Sergeant Hill reported 14 offences since January, against 19 in the same weeks of last year. Residents "
    "asked whether the patrols at the recreation ground will go on after Easter; they will, twice a week."
)


def actions(count: int) -> tuple[ActionLine, ...]:
    return tuple(
        ActionLine(
            f"F07-2026-{number:03d}",
            f"Matter {number}: {TEXT if number % 3 == 0 else 'mend the lights behind Westbourne Road'}",
            ("Police", "County Council", "Youth Service")[number % 3],
            dt.date(2026, 4, 1 + number % 28),
            times_carried=number % 4,
            days_overdue=number % 5,
        )
        for number in range(1, count + 1)
    )


def minutes(items: int = 8, matters: int = 12, state: MinutesState = MinutesState.ISSUED) -> MinutesPaper:
    return MinutesPaper(
        LETTERHEAD,
        DAY,
        FORUM,
        OCCASION,
        state,
        tuple(
            MinuteItem(
                str(number),
                f"Item {number}",
                "\n".join([TEXT] * (number % 4)),
                decisions=(DecisionLine("Speeding comes first.", "", "Imran Shah", "Joan Fisher"),)
                * (number == 3),
                actions=actions(items)[number - 1 : number],
                raised=(RaisedLine("1", "Cars stand on the pavement.", "Ford End Road"),) * (number == 4),
            )
            for number in range(1, items + 1)
        ),
        ref="F07-2026-03-12",
        chair="Joan Fisher",
        note_taker="Ruth Llŷr-Owen",
        register=(
            RegisterGroup(
                "Police",
                (
                    AttendeeLine("Ola Wiśniewska", "officer", "online", arrived=dt.time(19, 20)),
                    AttendeeLine("عائشہ محمود"),
                ),
            ),
            RegisterGroup("bpha", (AttendeeLine("ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", instead_of="Jo Hill"),)),
        ),
        apologies=(NameLine("Helen Marsh", "", "County Council"),),
        absent=(NameLine("Head teacher"),),
        heads=HeadCount(8, 5, 2, 17, 6),
        matters=actions(matters),
        corrections=(CorrectionLine("Minutes of 15 January 2026", "12 offences", "21 offences"),),
        next_meeting=NEXT,
        issued_on=dt.date(2026, 3, 20),
    )


def agenda() -> AgendaPaper:
    items = tuple(
        AgendaLine(str(number), f"Item {number}", "Police", dt.time(19, number * 5), 5)
        for number in range(1, 9)
    )
    return AgendaPaper(
        LETTERHEAD,
        DAY,
        FORUM,
        OCCASION,
        items,
        carried=(AgendaLine("9", "Alley gates", carried_from="not reached in January"),),
        matters=actions(20),
        members=(NameLine("Imran Shah", "Chair", "Watch"),),
        warning="The items end at 8.52pm.",
    )


def chart(bodies: int) -> StructureChartPaper:
    forums = tuple(ChartNode(f"Forum number {number}", "Forum", "meeting") for number in range(bodies))
    reviewed = ChartNode("Review Group", "Priority group", "Under review", "in light of the changes", True)
    top = ChartNode("Steering group", children=(ChartNode("Forums", children=forums), reviewed))
    return StructureChartPaper(LETTERHEAD, DAY, "Bedford", (top,))


def year_dates(meetings: int) -> YearDatesPaper:
    dates = tuple(
        PosterDate(
            Occasion(DAY + dt.timedelta(days=3 * number), dt.time(19), None, "Hall"), f"Forum {number}"
        )
        for number in range(meetings)
    )
    return YearDatesPaper(LETTERHEAD, DAY, "Neighbourhood Forums", "2026-27", dates)


def bulletin() -> BulletinPaper:
    table = SectionTable(
        ("Issue", "Where"), tuple((f"Issue {n}: {TEXT}", "Ford End Road") for n in range(20))
    )
    return BulletinPaper(
        LETTERHEAD,
        DAY,
        "How we are doing",
        FORUM,
        "March 2026",
        "Figures of the month.",
        (BigFigure("4", "meetings held"), BigFigure("not measured", "answered in time", "none was raised")),
        (
            Section("Priorities", entries=(Entry("Speeding", "Two checks.", "12 Mar 2026"),)),
            Section("Issues", table=table),
            Section("News", empty="There is none."),
        ),
    )


def form() -> FormPaper:
    choices = tuple(f"Choice {number}" for number in range(1, 9))
    questions = tuple(
        FormQuestion(f"Question of the form {each.value}?", each, () if each in _BARE else choices)
        for each in AnswerForm
    )
    return FormPaper(LETTERHEAD, DAY, "Pride In", questions, occasion="Hall", intro="Three minutes.")


PLAN = Plan(
    "test",
    "Community Safety Plan",
    "2026-27",
    PlanLayout.BLOCKS,
    (
        PlanPriority(
            "P1",
            "Violent crime",
            "Priority 1",
            (
                PlanLine(LineRole.WHY, "Because it is feared most."),
                PlanLine(LineRole.ACTION, "Raise awareness", "Key Action 1"),
                PlanLine(LineRole.ACTION, "Train wardens", "Key Action 2", objective="Prevention"),
                PlanLine(LineRole.INDICATOR, "Six schools involved"),
                PlanLine(LineRole.INDICATOR, "Five per cent more reports"),
            ),
        ),
    ),
    objectives=("Prevention", "Engagement"),
)

_BARE = (AnswerForm.SCALE, AnswerForm.WORDS, AnswerForm.NUMBER, AnswerForm.YES_NO)


def every_paper() -> dict[str, AnyPaper]:
    people = (NameLine("Imran Shah"), NameLine("عائشہ محمود", "watch manager"))
    came = AgencyAttendance("Police", 4, 5, 6, 1, 0, 1, 80, ("present", "stand-in", "absent"))
    held = tuple(AttendedMeeting(f"F07-{n}", DAY, FORUM, 10, 5, 12, 3) for n in range(3))
    return {
        "agenda": agenda(),
        "sign-in": SignInPaper(
            LETTERHEAD, DAY, FORUM, OCCASION, (SignInGroup("Police", people),), names_line="Names."
        ),
        "minutes": minutes(),
        "door-notice": DoorNoticePaper(LETTERHEAD, DAY, FORUM, OCCASION, None, "The hall is cold.", NEXT),
        "action-list": ActionListPaper(
            LETTERHEAD, DAY, "All owners", (OwnerGroup("Police", actions(30), 4, 2),)
        ),
        "forum-sheet": ForumSheetPaper(
            LETTERHEAD,
            DAY,
            FORUM,
            "F07",
            members=(MemberCategory("Residents", people),),
            supporters=("Bedford Borough Council",),
            held=(MeetingDate(DAY, "19 present"),),
        ),
        "structure-chart": chart(18),
        "year-dates": year_dates(100),
        "who-came": WhoCamePaper(
            LETTERHEAD, DAY, FORUM, "2026", held, (came,), ("Police: absent three times.",)
        ),
        "bulletin": bulletin(),
        "form": form(),
        "score-sheet": ScoreSheetPaper(
            LETTERHEAD,
            DAY,
            "Spring clean",
            (ScoreLine("Litter", 4, 1), ScoreLine("Graffiti", 3, 1), ScoreLine("Fly-tipping", 7, 4)),
            "Thursday 12 March 2026",
            "Recreation ground",
        ),
        "plan": PlanPaper(LETTERHEAD, DAY, PLAN, PlanLayout.BLOCKS),
        "plan-grid": PlanGridPaper(LETTERHEAD, DAY, PLAN, PlanLayout.OBJECTIVES),
        **plan_examples(LETTERHEAD, DAY),
        "mailing-list": MailingListPaper(
            LETTERHEAD,
            DAY,
            "Chairs",
            (MailingLine(FORUM, "Chair", "Joan Fisher", "12 Ford End Road", "1", "a@example.org"),),
        ),
    }


@pytest.fixture(scope="session")
def papers() -> dict[str, AnyPaper]:
    return every_paper()


@pytest.fixture(scope="session")
def make_minutes() -> Callable[..., MinutesPaper]:
    return minutes


@pytest.fixture(scope="session")
def make_chart() -> Callable[[int], StructureChartPaper]:
    return chart


@pytest.fixture(scope="session")
def make_year() -> Callable[[int], YearDatesPaper]:
    return year_dates


@pytest.fixture(scope="session")
def printed() -> Callable[..., bytes]:
    """Prints a paper; options by name."""

    def pdf(paper: AnyPaper, **options: object) -> bytes:
        return Press().pdf(paper, PaperOptions(**options))  # type: ignore[arg-type]

    return pdf
