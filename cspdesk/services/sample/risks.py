"""Risks, matrices and checks of the sample: what the steering group looked at during its year."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.check_rules import kept
from cspdesk.domain.check_sheets import SIX
from cspdesk.domain.dates import add_months, plan_year
from cspdesk.domain.kinds import Kind
from cspdesk.domain.matrix import CRITERIA, HIGHEST, MEANING
from cspdesk.domain.meetings import MeetingRow
from cspdesk.services.check_asking import items_of
from cspdesk.services.checklists import checklist
from cspdesk.services.checks import CheckService
from cspdesk.services.context import Context
from cspdesk.services.matrices import MatrixService
from cspdesk.services.risks import RiskService
from cspdesk.services.sample.fixed import TODAY, Clock, Dice

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_BEGUN = dt.date(2025, 11, 24)


@dataclass(frozen=True)
class _Told:
    """One risk: severity and likelihood when it was entered, and how likely it was at each look since."""

    title: str
    text: str
    severity: int
    likelihood: int
    mitigation: str
    agency: str
    looks: tuple[int, ...] = ()
    restricted: bool = False
    recommended: str = ""


_RISKS = (
    _Told("Small projects money ends in March", "Forums could not pay for anything they promise.", 4, 3,
          "Ask partners to renew the fund; list what can be done without money.", "BBC", (3, 4, 4, 4),
          recommended="Agree by December which projects go on without the fund"),
    _Told("A forum has no officer for months", "Promises to residents are not followed and people stop coming.", 4, 4,
          "A named deputy for each officer; the coordinator takes over after four weeks.", "Police", (4, 3, 3, 3)),
    _Told("Partners send nobody", "Questions wait for an agency that is not in the room.", 3, 4,
          "A substitute named for each agency; absences told to the chair.", "Police", (4, 4, 3, 3),
          recommended="Write to the agencies that missed three meetings"),
    _Told("Figures arrive too late for the meeting", "The group decides without knowing how it stands.", 3, 3,
          "A day agreed for each source; the last figure is shown with its date.", "PCT", (3, 3, 2)),
    _Told("The dormant forum does not start again", "One area has no voice in the plan.", 3, 5,
          "Visit former members; offer one walkabout instead of a meeting.", "BBC", (5, 4, 4, 4)),
    _Told("Personal details on a public paper", "A resident is put in danger or loses trust.", 5, 2,
          "Public papers are filtered; two people look at each leaflet.", "BBC", (2, 2, 1, 1)),
    _Told("Fewer night patrols in the town centre", "More violence after closing time.", 4, 3,
          "Bed:Safe and Pub:Safe tell early of large events.", "Police", (3, 3, 3)),
    _Told("Halls become too dear", "Forums with little money meet less often.", 2, 3,
          "Schools and fire stations as free rooms.", "Fire Service", (3, 2)),
    _Told("A witness is known to an offender’s family", "Harm to one person if it is spoken of in the wrong room.",
          5, 3, "Only the two agencies that must know are told.", "Police", (2,), restricted=True),
)  # fmt: skip
_ISSUES = (
    ("Alcohol-related violence", "4 5 5 5 2 5 5 4 4"),
    ("Domestic violence", "3 5 5 3 1 5 3 5 5"),
    ("Domestic burglary", "3 4 5 4 5 3 4 3 3"),
    ("Rowdy and nuisance behaviour", "4 3 5 5 3 2 5 3 5"),
    ("Misuse of drugs", "2 5 5 4 2 4 3 5 4"),
    ("Fly-tipping", "4 1 4 5 3 1 2 4 5"),
    ("Criminal damage", "2 2 4 5 5 1 4 3 5"),
    ("Theft from vehicles", "3 3 4 3 5 1 3 2 5"),
    ("Young people with nothing to do", "3 3 5 5 2 2 4 3 2"),
    ("Hate crime", "2 5 4 2 2 4 4 2 2"),
    ("Speeding", "3 2 3 5 2 4 3 2 5"),
    ("Shop theft", "3 2 2 2 3 1 1 3 5"),
    ("Cycle theft", "2 1 2 2 4 1 1 2 4"),
    ("Theft of metal", "1 3 2 1 5 1 1 4 2"),
)
_LINE = 29
_LEFT_OUT = {"Speeding": "Led by the road safety unit; the forums go on telling it"}
_EFFECTS = {
    "Age": ("Negative", "Older people do not come out after dark", "Hold one meeting a year by day"),
    "Disability": ("Negative", "Two halls have no loop", "Move those forums to halls with a loop"),
    "Race": ("Neutral", "", ""),
    "Sex": ("Positive", "More women chair a forum than before", ""),
}
_FOUND = (
    "Groups of up to twenty by the shops, Friday and Saturday from 7 pm",
    "Two shopkeepers and the flats above; 14 calls in September",
    "A dark corner behind the bins; drink sold without asking for proof of age",
    "A patrol for a month in spring: calls fell and came back",
)
_HALLMARKS = "MMPM MPM MMPN MMNPM"
_LAST_YEAR = "MPPP MNP MPPN MPNNP"
_WORDS = {"M": "Met", "P": "Partly met", "N": "Not met"}
_SIX_NOW, _SIX_THEN = "MPMPPM", "MPPPPP"
_EVIDENCE = ("Minutes of the steering group", "Report of the coordinator", "Protocol signed by partners", "")


class SampleRisks:
    """Writes them at the steering group's own meetings, by the sample's clock."""

    def __init__(self, context: Context, clock: Clock, steering: UUID, agencies: dict[str, UUID]) -> None:
        self._context, self._clock, self._store = context, clock, context.store
        self._steering, self._agencies = steering, agencies
        meetings = context.store.meetings.all(body_id=steering)
        self._meetings: list[MeetingRow] = sorted(
            (row for row in meetings if row.held and row.day <= TODAY), key=lambda row: row.day
        )

    def write(self) -> None:
        """Writes everything."""
        self._clock.set(_BEGUN, dt.time(9))
        with self._store.work("enter risks, the matrix and checks of the year before") as work:
            risks = [self._risk(work, number, told) for number, told in enumerate(_RISKS, start=1)]
            matrix = self._matrix(work)
            self._hallmarks(work, dt.date(2025, 12, 1), _LAST_YEAR, _SIX_THEN, done=True)
            work.commit()
        self._agree(matrix)
        self._clock.set(dt.date(2026, 10, 5), dt.time(10))
        with self._store.work("look at risks and answer checks") as work:
            for risk, told in zip(risks, _RISKS, strict=True):
                self._looks(work, risk, told)
            self._equality(work)
            self._skills(work)
            self._problem(work)
            self._compact(work)
            self._clock.set(dt.date(2026, 11, 12), dt.time(10))
            gaps = self._hallmarks(work, dt.date(2026, 11, 12), _HALLMARKS, _SIX_NOW, done=False)
            work.commit()
        self._actions(risks, gaps)

    # Risks

    def _risk(self, work: "UnitOfWork", number: int, told: _Told) -> UUID:
        return work.add(
            Kind.RISK,
            number=number,
            title=told.title,
            text=told.text,
            severity=told.severity,
            likelihood=told.likelihood,
            mitigation=told.mitigation,
            agency_id=self._agencies[told.agency],
            opened_on=_BEGUN,
            review_months=3,
            restricted=told.restricted,
        )

    def _looks(self, work: "UnitOfWork", risk: UUID, told: _Told) -> None:
        for place, (meeting, likely) in enumerate(zip(self._meetings, told.looks, strict=False)):
            says = told.recommended if place == len(self._meetings) - 1 else ""
            work.add(
                Kind.RISK_REVIEW,
                risk_id=risk,
                on_day=meeting.day,
                meeting_id=meeting.id,
                severity=told.severity,
                likelihood=likely,
                words=_looked(likely, told.likelihood),
                recommended=says,
                recommended_to_id=self._steering if says else None,
            )
            work.change(Kind.RISK, risk, likelihood=likely, review_on=add_months(meeting.day, 3))

    def _actions(self, risks: list[UUID], gaps: list[UUID]) -> None:
        """Real actions of the steering group that lower risks and close gaps."""
        service, checks = RiskService(self._context), CheckService(self._context)
        service.add_action(
            risks[0], "List the projects that can go on without the fund", "BBC", "3 December 2026"
        )
        service.add_action(
            risks[2], "Name a substitute at each agency that stayed away", "Police", "next meeting"
        )
        checks.add_action(gaps[0], "Show at each forum how the partnership stands", "BBC", "31 January 2027")
        checks.add_action(gaps[-1], "Write down what was learnt from each project", "County Council", "")

    # The matrix

    def _matrix(self, work: "UnitOfWork") -> UUID:
        """As proposed: what reaches the line is in, but for one issue left out with its reason."""
        made = work.add(
            Kind.MATRIX,
            title="Strategic assessment 2026",
            on_day=_BEGUN,
            criteria="\n".join(CRITERIA),
            meaning=MEANING,
            highest=HIGHEST,
            cut_off=_LINE,
            state=MatrixState.PROPOSED,
            proposed_on=_BEGUN,
            proposed_to_id=self._steering,
        )
        for position, (issue, scores) in enumerate(_ISSUES, start=1):
            above = sum(int(score) for score in scores.split()) >= _LINE
            work.add(
                Kind.MATRIX_ROW,
                matrix_id=made,
                position=position,
                issue=issue,
                scores=scores,
                chosen=above and issue not in _LEFT_OUT,
                reason=_LEFT_OUT.get(issue, ""),
                scored_by=self._store.person,
            )
        return made

    def _agree(self, matrix: UUID) -> None:
        """Agreed at the year's first meeting; a copy for the next year is being scored."""
        service, first = MatrixService(self._context), self._meetings[0]
        self._clock.set(first.day, dt.time(18))
        service.agree(matrix, first.id, by="Steering group")
        self._clock.set(dt.date(2026, 9, 9), dt.time(10))
        copy = service.supersede(matrix, "Strategic assessment 2027")
        service.add_issue(copy, "Doorstep fraud", [4, 3, 3])

    # Checks

    def _sheet(
        self,
        work: "UnitOfWork",
        key: str,
        day: dt.date,
        title: str = "",
        subject: str = "",
        done: bool = False,
    ) -> tuple[UUID, list[UUID], list[dict[str, Any]]]:
        """A sheet with its items, their ids and what is asked."""
        own = checklist(key)
        body = self._steering if own.each == "member" else None
        asked = items_of(self._context, own, body, day)
        sheet = {
            "template": key,
            "title": title or own.title,
            "year": plan_year(day).label,
            "subject": subject,
            "body_id": body,
            "on_day": day,
            "done_on": day if done else None,
            "done_by": self._store.person if done else "",
        }
        made = work.add(Kind.CHECK_SHEET, **sheet)
        ids = [
            work.add(Kind.CHECK_ITEM, sheet_id=made, position=position, **kept(values))
            for position, values in enumerate(asked, start=1)
        ]
        return made, ids, asked

    def _hallmarks(
        self, work: "UnitOfWork", day: dt.date, letters: str, six: str, *, done: bool
    ) -> list[UUID]:
        """Ids of the criteria that are not met."""
        dice = Dice(31, day.year)
        _, ids, asked = self._sheet(work, "hallmarks", day, subject="Partnership plan", done=done)
        gaps = []
        for item, values, letter in zip(ids, asked, six + letters.replace(" ", ""), strict=True):
            work.change(
                Kind.CHECK_ITEM, item, answer=_WORDS[letter], evidence=dice.pick(_EVIDENCE), on_day=day
            )
            if letter != "M" and values["section"] != SIX:
                gaps.append(item)
        return gaps

    def _equality(self, work: "UnitOfWork") -> None:
        day = dt.date(2026, 9, 14)
        _, ids, asked = self._sheet(work, "equality", day, "Forum meetings in the evening", "Forum meetings")
        for item, values in zip(ids, asked, strict=True):
            word, finding, change = _EFFECTS.get(values["part"], ("", "", ""))
            owner = {"owner": "BBC", "due": dt.date(2027, 2, 26)} if change else {}
            if word:
                work.change(
                    Kind.CHECK_ITEM,
                    item,
                    answer=word,
                    evidence=finding,
                    adjustment=change,
                    on_day=day,
                    **owner,
                )

    def _skills(self, work: "UnitOfWork") -> None:
        day, dice = dt.date(2026, 10, 5), Dice(32)
        for item in self._sheet(work, "skills", day, done=True)[1]:
            word = dice.weighted((("Strong", 0.45), ("Some", 0.35), ("None", 0.2)))
            work.change(Kind.CHECK_ITEM, item, answer=word, on_day=day)

    def _problem(self, work: "UnitOfWork") -> None:
        day = dt.date(2026, 10, 5)
        _, ids, _ = self._sheet(
            work, "sara", day, "Rowdy behaviour by the shops", "Parade of shops, sample forum 3"
        )
        for item, found in zip(ids, _FOUND, strict=False):
            work.change(Kind.CHECK_ITEM, item, answer="Done", evidence=found, on_day=day)

    def _compact(self, work: "UnitOfWork") -> None:
        day, dice = dt.date(2026, 10, 5), Dice(33)
        for item in self._sheet(work, "compact", day, subject="Plan year 2026-27")[1]:
            if dice.chance(0.8):
                word = dice.weighted((("Kept", 0.9), ("Not kept", 0.1)))
                work.change(Kind.CHECK_ITEM, item, answer=word, on_day=day)


def _looked(now: int, then: int) -> str:
    if now == then:
        return "Looked at in the round."
    return "Less likely than it was." if now < then else "More likely than it was."
