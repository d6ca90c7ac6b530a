"""The papers of risks and checks: the scored matrix, the risk register, a check filled in or blank."""

import datetime as dt
from dataclasses import dataclass

from cspdesk.domain.papers.common import Letterhead


@dataclass(frozen=True)
class MatrixLine:
    """One issue: its place such as "5=", a score for each criterion (empty where there is none), its total."""

    place: str
    issue: str
    marks: tuple[str, ...]
    total: int
    chosen: bool
    above: bool
    reason: str = ""
    scored_by: str = ""


@dataclass(frozen=True)
class MatrixPaper:
    """`state` says in a sentence where it stands, `line` where the line is drawn, `versions` what came before."""

    letterhead: Letterhead
    made_on: dt.date
    title: str
    criteria: tuple[str, ...]
    key: str
    maximum: int
    lines: tuple[MatrixLine, ...]
    state: str = ""
    line: str = ""
    versions: tuple[str, ...] = ()
    names_people: bool = False
    ref: str = ""


@dataclass(frozen=True)
class RiskLine:
    """One risk as a line; `band` is the word for its score with its mark."""

    ref: str
    title: str
    text: str
    severity: str
    likelihood: str
    score: str
    band: str
    mitigation: str
    owner: str
    look_by: str
    actions: tuple[str, ...] = ()
    missed: bool = False


@dataclass(frozen=True)
class HeatRow:
    """One severity over all likelihoods: in each cell the mark and word of its band and the risks in it."""

    severity: str
    bands: tuple[str, ...]
    refs: tuple[str, ...]


@dataclass(frozen=True)
class RiskPaper:
    """`heads` are the likelihoods over the grid; `recommended` are rows of day, risk, what, and to whom."""

    letterhead: Letterhead
    made_on: dt.date
    title: str
    heads: tuple[str, ...]
    grid: tuple[HeatRow, ...]
    key: str
    lines: tuple[RiskLine, ...]
    missed: tuple[str, ...] = ()
    recommended: tuple["Recommended", ...] = ()
    names_people: bool = False
    ref: str = ""


@dataclass(frozen=True)
class Recommended:
    day: str
    risk: str
    words: str
    to: str


@dataclass(frozen=True)
class CheckRow:
    """One item; `answer` is a word of the scale or empty, `then` last year's."""

    text: str
    part: str = ""
    statutory: str = ""
    answer: str = ""
    evidence: str = ""
    change: str = ""
    actions: str = ""
    then: str = ""


@dataclass(frozen=True)
class CheckSection:
    heading: str
    rows: tuple[CheckRow, ...]


@dataclass(frozen=True)
class CheckLine:
    """A row of a grid or of a count: a name and its cells."""

    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class CheckPaper:
    """A check as a form: `blank` has boxes to tick, one for each word of the `scale`, and room to write.

    `results` are rows of a name and what came of it; `open_items` is what is not answered, `gaps` a sentence each.
    """

    letterhead: Letterhead
    made_on: dt.date
    checklist: str
    title: str
    of: str
    facts: tuple[tuple[str, str], ...]
    about: str
    scale: tuple[str, ...]
    sections: tuple[CheckSection, ...]
    part: str = ""
    evidence: str = "Evidence"
    adjustment: str = ""
    result_title: str = ""
    result: str = ""
    results_head: tuple[str, ...] = ()
    results: tuple[CheckLine, ...] = ()
    open_items: tuple[str, ...] = ()
    warning: str = ""
    source: str = ""
    blank: bool = False
    then: str = ""
    names_people: bool = False
    ref: str = ""


@dataclass(frozen=True)
class CheckGridPaper(CheckPaper):
    """A check asked of several: a row for each of them, a column for each question."""

    columns: tuple[str, ...] = ()
    grid: tuple[CheckLine, ...] = ()
