"""The papers over many records: actions, forum sheet, structure chart, dates, who came, mailing list."""

import datetime as dt
from dataclasses import dataclass

from cspdesk.domain.papers.common import ActionLine, Letterhead, NameLine, Occasion


@dataclass(frozen=True)
class OwnerGroup:
    """What one owner owes; `done` and `late` are counts over the period of the paper."""

    owner: str
    actions: tuple[ActionLine, ...]
    done: int = 0
    late: int = 0


@dataclass(frozen=True)
class ActionListPaper:
    """Open actions by owner, of one owner or all; `scope` says of which bodies."""

    letterhead: Letterhead
    made_on: dt.date
    title: str
    groups: tuple[OwnerGroup, ...]
    scope: str = ""
    ref: str = ""


@dataclass(frozen=True)
class MemberCategory:
    category: str
    members: tuple[NameLine, ...]


@dataclass(frozen=True)
class MeetingDate:
    """A meeting held or planned; `note` is a word such as "cancelled" or a count of those present."""

    date: dt.date
    words: str = ""
    note: str = ""


@dataclass(frozen=True)
class ForumSheetPaper:
    """One forum on one sheet; an empty officer or chair prints as vacant, unknown numbers are None."""

    letterhead: Letterhead
    made_on: dt.date
    name: str
    code: str = ""
    ref: str = ""
    kind: str = ""
    state: str = ""
    state_reason: str = ""
    chair: str = ""
    vice_chair: str = ""
    officer: str = ""
    venue: str = ""
    venue_address: str = ""
    cadence: str = ""
    meetings_min: int | None = None
    meetings_max: int | None = None
    quorum: int | None = None
    year: str = ""
    members: tuple[MemberCategory, ...] = ()
    supporters: tuple[str, ...] = ()
    wards: tuple[str, ...] = ()
    postcodes: tuple[str, ...] = ()
    held: tuple[MeetingDate, ...] = ()
    planned: tuple[MeetingDate, ...] = ()
    open_actions: int = 0
    overdue_actions: int = 0


@dataclass(frozen=True)
class ChartNode:
    """A body in the tree; `flagged` marks a state that needs saying, such as "under review", with its `note`."""

    name: str
    kind: str = ""
    state: str = ""
    note: str = ""
    flagged: bool = False
    children: tuple["ChartNode", ...] = ()


@dataclass(frozen=True)
class StructureChartPaper:
    letterhead: Letterhead
    made_on: dt.date
    title: str
    roots: tuple[ChartNode, ...]
    ref: str = ""


@dataclass(frozen=True)
class PosterDate:
    """A meeting on the poster; `body` is left empty when the poster is of one forum."""

    occasion: Occasion
    body: str = ""
    cancelled: bool = False
    note: str = ""


@dataclass(frozen=True)
class YearDatesPaper:
    """All meetings of a year, of one forum or all; dates without a day are left out by the maker.

    `by_day` lists them day by day under their months, where each forum would stand once with all its days.
    """

    letterhead: Letterhead
    made_on: dt.date
    title: str
    period: str
    dates: tuple[PosterDate, ...]
    invitation: str = ""
    ref: str = ""
    by_day: bool = False


@dataclass(frozen=True)
class AttendedMeeting:
    """A column of "who came": a meeting held in the period with its counts."""

    ref: str
    date: dt.date
    body: str
    people: int = 0
    agencies: int = 0
    residents: int = 0
    young_people: int = 0


@dataclass(frozen=True)
class AgencyAttendance:
    """A row of "who came". `percent` is None unless percentages are switched on.

    `marks` has one word a meeting, in their order: "present", "stand-in", "apologies", "absent" or empty
    where the agency was not a member.
    """

    agency: str
    attended: int
    held: int
    heads: int = 0
    stand_ins: int = 0
    apologies: int = 0
    absent: int = 0
    percent: int | None = None
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class WhoCamePaper:
    """Partner attendance; `absent_running` are sentences for the chair."""

    letterhead: Letterhead
    made_on: dt.date
    scope: str
    period: str
    meetings: tuple[AttendedMeeting, ...]
    agencies: tuple[AgencyAttendance, ...]
    absent_running: tuple[str, ...] = ()
    ref: str = ""


@dataclass(frozen=True)
class MailingLine:
    """One chair or other office holder; `reach` says why somebody is to be reached in another way."""

    body: str
    role: str
    name: str
    address: str = ""
    phone: str = ""
    email: str = ""
    reach: str = ""


@dataclass(frozen=True)
class MailingListPaper:
    letterhead: Letterhead
    made_on: dt.date
    title: str
    lines: tuple[MailingLine, ...]
    scope: str = ""
    ref: str = ""
