"""Papers to be filled in by hand: questionnaire, ballot, and the score sheet of an action day."""

import datetime as dt
from dataclasses import dataclass

from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.domain.papers.common import Letterhead


@dataclass(frozen=True)
class FormQuestion:
    """A question and the form of its answer; `choices` for one, many, rank and the two ends of a scale."""

    text: str
    form: AnswerForm
    choices: tuple[str, ...] = ()
    number: str = ""


@dataclass(frozen=True)
class FormPaper:
    """A questionnaire or ballot; `number` tells filled papers apart, `copies` are numbered from it on."""

    letterhead: Letterhead
    made_on: dt.date
    title: str
    questions: tuple[FormQuestion, ...]
    kind: str = "Questionnaire"
    occasion: str = ""
    intro: str = ""
    thanks: str = ""
    number: int = 0
    ref: str = ""
    copies: int = 1


@dataclass(frozen=True)
class ScoreLine:
    """One sign of community degradation with its score before and after; None prints a box to write in."""

    sign: str
    before: int | None = None
    after: int | None = None

    @property
    def change(self) -> int | None:
        return None if self.before is None or self.after is None else self.after - self.before


@dataclass(frozen=True)
class ScoreSheetPaper:
    """Signs scored before and after an action day; `blank_lines` leave room for signs not listed."""

    letterhead: Letterhead
    made_on: dt.date
    title: str
    lines: tuple[ScoreLine, ...]
    occasion: str = ""
    place: str = ""
    scale: str = ""
    blank_lines: int = 0
    ref: str = ""
