"""The pack as a paper: what was counted, with whose letterhead and for which meeting."""

import datetime as dt
from dataclasses import dataclass

from cspdesk.domain.pack import Pack
from cspdesk.domain.papers.common import Letterhead


@dataclass(frozen=True)
class PackPaper:
    """`kind` says what it is ("Steering group pack"), `about` stands under its title, a line each."""

    letterhead: Letterhead
    made_on: dt.date
    kind: str
    pack: Pack
    about: tuple[str, ...] = ()
    names_people: bool = True
