"""The paper of all that is held on one person, as they may ask for it."""

import datetime as dt
from dataclasses import dataclass

from cspdesk.domain.papers.common import Letterhead


@dataclass(frozen=True)
class HeldSection:
    """A table under a heading; without `columns` its rows are facts, a name and a value each."""

    title: str
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...] = ()
    lead: str = ""


@dataclass(frozen=True)
class HeldPaper:
    """It holds internal notes, as the law demands, and is for this person alone."""

    letterhead: Letterhead
    made_on: dt.date
    person: str
    sections: tuple[HeldSection, ...]
