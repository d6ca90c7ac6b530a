"""The papers of one meeting: agenda, sign-in sheet, minutes, door notice."""

import datetime as dt
from dataclasses import dataclass, field

from cspdesk.domain.kinds import MinutesState
from cspdesk.domain.papers.common import ActionLine, Letterhead, NameLine, Occasion


@dataclass(frozen=True)
class AgendaLine:
    """One item; `carried_from` says where it comes from ("not reached on 12 March 2026"), `late` marks a late paper."""

    number: str
    title: str
    lead: str = ""
    starts: dt.time | None = None
    minutes: int | None = None
    note: str = ""
    carried_from: str = ""
    late: bool = False


@dataclass(frozen=True)
class AgendaPaper:
    """The agenda; `carried` items stand under their own heading, `matters` is the table of open actions.

    `warning` (items outrun the meeting) prints on internal copies only.
    """

    letterhead: Letterhead
    made_on: dt.date
    body: str
    occasion: Occasion
    items: tuple[AgendaLine, ...]
    ref: str = ""
    kind: str = ""
    chair: str = ""
    apologies_to: str = ""
    carried: tuple[AgendaLine, ...] = ()
    matters: tuple[ActionLine, ...] = ()
    members: tuple[NameLine, ...] = ()
    warning: str = ""


@dataclass(frozen=True)
class SignInGroup:
    agency: str
    people: tuple[NameLine, ...]


@dataclass(frozen=True)
class SignInPaper:
    """Known members grouped by agency, then blank lines for others; `names_line` says how names are used."""

    letterhead: Letterhead
    made_on: dt.date
    body: str
    occasion: Occasion
    groups: tuple[SignInGroup, ...]
    ref: str = ""
    blank_lines: int = 16
    names_line: str = ""


@dataclass(frozen=True)
class AttendeeLine:
    """One person in the register.

    `how` is empty in the room, else "online" or "by telephone"; `instead_of` names the person stood in for.
    """

    name: str
    role: str = ""
    how: str = ""
    instead_of: str = ""
    arrived: dt.time | None = None
    left: dt.time | None = None


@dataclass(frozen=True)
class RegisterGroup:
    """Those present for one agency, or as members of the body, or as residents."""

    agency: str
    people: tuple[AttendeeLine, ...]


@dataclass(frozen=True)
class HeadCount:
    """Counts of a meeting; residents are always shown as both named and unnamed."""

    people: int = 0
    agencies: int = 0
    residents_named: int = 0
    residents_unnamed: int = 0
    young_people: int = 0

    @property
    def residents(self) -> int:
        """Members of the public present."""
        return self.residents_named + self.residents_unnamed


@dataclass(frozen=True)
class DecisionLine:
    text: str
    number: str = ""
    proposer: str = ""
    seconder: str = ""
    # Its statement under Section 17; None in minutes issued before there was one.
    section17: str | None = None


@dataclass(frozen=True)
class RaisedLine:
    """An issue a resident raised, in its public words."""

    number: str
    words: str
    place: str = ""


@dataclass(frozen=True)
class MinuteItem:
    """An item as minuted; `outcome` says what became of one not reached ("carried to the next meeting")."""

    number: str
    title: str
    text: str = ""
    lead: str = ""
    outcome: str = ""
    decisions: tuple[DecisionLine, ...] = ()
    actions: tuple[ActionLine, ...] = ()
    raised: tuple[RaisedLine, ...] = ()


@dataclass(frozen=True)
class CorrectionLine:
    """A correction of minutes, as the meeting that agreed it recorded it."""

    of: str
    was: str
    now: str
    agreed: str = ""


@dataclass(frozen=True)
class MinutesPaper:
    """The minutes as printed and kept.

    `corrections` are those of these minutes and those this meeting made to earlier ones, each saying `of` what;
    `removed` says that a name was taken out after they were issued, and when.
    """

    letterhead: Letterhead
    made_on: dt.date
    body: str
    occasion: Occasion
    state: MinutesState
    items: tuple[MinuteItem, ...]
    ref: str = ""
    kind: str = ""
    chair: str = ""
    note_taker: str = ""
    register: tuple[RegisterGroup, ...] = ()
    apologies: tuple[NameLine, ...] = ()
    absent: tuple[NameLine, ...] = ()
    heads: HeadCount = field(default_factory=HeadCount)
    quorum: str = ""
    matters: tuple[ActionLine, ...] = ()
    corrections: tuple[CorrectionLine, ...] = ()
    next_meeting: Occasion | None = None
    issued_on: dt.date | None = None
    agreed_on: dt.date | None = None
    removed: str = ""


@dataclass(frozen=True)
class DoorNoticePaper:
    """What hangs on the door when a meeting does not take place as announced; `now` is None when cancelled."""

    letterhead: Letterhead
    made_on: dt.date
    body: str
    was: Occasion
    now: Occasion | None = None
    reason: str = ""
    next_meeting: Occasion | None = None
    ref: str = ""
