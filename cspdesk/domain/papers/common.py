"""What every paper carries: the letterhead, the options it is made with, and lines that several papers share.

All text is already filtered for its audience: plain strings as typed, never markup.
"""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from cspdesk.domain.kinds import Audience
from cspdesk.domain.wording import Wording


class PaperSize(StrEnum):
    A3 = "A3"
    A4 = "A4"
    A5 = "A5"


@dataclass(frozen=True)
class PaperOptions:
    """How a paper is made; the audience says which text the record was filtered for.

    `draft` marks every page; minutes that are not issued are marked by their own state. `printer` asks for bleed,
    crop and fold marks.
    """

    audience: Audience = Audience.INTERNAL
    large_print: bool = False
    size: PaperSize = PaperSize.A4
    draft: bool = False
    printer: bool = False


@dataclass(frozen=True)
class ContactBlock:
    """How to reach the office; every field may be empty, `address` may hold several lines."""

    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    web: str = ""
    office_hours: str = ""


@dataclass(frozen=True)
class Letterhead:
    """Whose paper it is and how it looks.

    `accent` is #rrggbb or empty; `logo` is the bytes of a PNG or JPEG, empty for the name set in type.
    """

    partnership: str
    area: str = ""
    accent: str = ""
    logo: bytes = b""
    contact: ContactBlock = field(default_factory=ContactBlock)
    accessible_line: str = ""
    words: Wording = field(default_factory=Wording)
    sample: bool = False
    # Ink shares of the accent for a printer, in percent: "80 20 0 10".
    inks: str = ""
    vision: str = ""
    equality_line: str = ""


@dataclass(frozen=True)
class Occasion:
    """When and where a meeting is; unknown times are None, a missing date is None.

    `access` are short statements such as "Step-free entrance"; `online` says how to join from elsewhere.
    """

    date: dt.date | None
    start: dt.time | None = None
    end: dt.time | None = None
    place: str = ""
    address: str = ""
    access: tuple[str, ...] = ()
    online: str = ""


@dataclass(frozen=True)
class ActionLine:
    """One action as it stood on the day of the paper.

    `due_words` stands in for a date ("next meeting"); `state` is the word shown, such as "open" or "done".
    """

    number: str
    text: str
    owner: str = ""
    due: dt.date | None = None
    due_words: str = ""
    state: str = ""
    times_carried: int = 0
    days_overdue: int = 0
    done_on: dt.date | None = None
    progress: str = ""
    origin: str = ""


@dataclass(frozen=True)
class NameLine:
    """A person as the paper names them: by name, or by role where they may not be named."""

    name: str
    role: str = ""
    agency: str = ""
