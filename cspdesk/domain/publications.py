"""Publications: what was printed or sent out, where it went, the blocks of text prints share, and messages."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.kinds import Audience
from cspdesk.domain.publication_kinds import BlockKind, GivenWay, MessageState, PublicationState
from cspdesk.domain.text import fold


@dataclass(frozen=True)
class PublicationRow:
    """One print or other thing given out; `given` is how many copies are known to have gone somewhere.

    `options` is JSON of the choices it was made with; `let_out_*` say who let a public paper go out inside a
    pre-election period, and why.
    """

    id: UUID
    paper: str
    title: str
    state: PublicationState
    audience: Audience
    topic: str
    readers: str
    body_id: UUID | None
    body: str
    activity_id: UUID | None
    meeting_id: UUID | None
    from_day: dt.date | None
    to_day: dt.date | None
    made_on: dt.date
    printed_on: dt.date | None
    copies: int | None
    households: int | None
    delivery_area: str
    outlet: str
    review_on: dt.date | None
    approved_by: str
    approved_on: dt.date | None
    options: str
    pages: int
    sha256: str
    let_out_by: str
    let_out_reason: str
    note: str
    given: int

    def review_overdue(self, today: dt.date) -> bool:
        return self.review_on is not None and self.review_on < today

    @property
    def public(self) -> bool:
        return self.audience is Audience.PUBLIC

    @property
    def left(self) -> int | None:
        """Copies in stock; None when the print run is not known."""
        return None if self.copies is None else max(0, self.copies - self.given)

    @property
    def households_short(self) -> int:
        """Households of the delivery area beyond the copies printed; 0 when either is not known."""
        if self.households is None or self.copies is None:
            return 0
        return max(0, self.households - self.copies)

    @property
    def over_given(self) -> int:
        """Copies given out beyond those printed; 0 when the print run is not known."""
        return max(0, self.given - self.copies) if self.copies is not None else 0


@dataclass(frozen=True)
class DistributionRow:
    """Where some copies of a publication went."""

    id: UUID
    publication_id: UUID
    on_day: dt.date
    way: GivenWay
    place: str
    quantity: int | None
    body_id: UUID | None
    activity_id: UUID | None
    person_id: UUID | None
    readers: str


@dataclass(frozen=True)
class BlockRow:
    """A block of text that prints share. A story is used only when somebody approved it."""

    id: UUID
    kind: BlockKind
    key: str
    title: str
    text: str
    who_for: str
    phone: str
    email: str
    web: str
    hours: str
    topic: str
    body_id: UUID | None
    activity_id: UUID | None
    issue_id: UUID | None
    approved_by: str
    approved_on: dt.date | None
    checked_on: dt.date | None
    review_on: dt.date | None
    position: int
    on_leaflets: bool

    @property
    def complete(self) -> bool:
        """False for a help line or signpost that does not say how to reach it: it waits to be filled in."""
        if self.kind not in (BlockKind.HELP_LINE, BlockKind.SIGNPOST):
            return True
        return any((self.text.strip(), self.phone, self.email, self.web))

    @property
    def may_be_used(self) -> bool:
        """True when prints may use it: a story once it is approved, a help line once it can be reached."""
        return self.complete and (self.kind is not BlockKind.STORY or self.approved_on is not None)

    def unchecked(self, today: dt.date, days: int = 183) -> bool:
        """True for a signpost not checked for half a year."""
        if self.kind is not BlockKind.SIGNPOST:
            return False
        return self.checked_on is None or (today - self.checked_on).days > days

    def review_overdue(self, today: dt.date) -> bool:
        return self.review_on is not None and self.review_on < today


@dataclass(frozen=True)
class TemplateRow:
    """A flyer or leaflet an office set up for itself; `content` is JSON that the papers read."""

    id: UUID
    paper: str
    name: str
    topic: str
    content: str
    position: int


@dataclass(frozen=True)
class ChannelRow:
    id: UUID
    name: str
    readers: str
    topics: str
    agency_id: UUID | None
    agency: str
    person_id: UUID | None
    person: str
    times_a_year: int | None
    note: str

    def suits(self, topic: str, readers: str) -> bool:
        """True when it carries a topic or reaches readers, as the words typed for it say."""
        pairs = ((self.topics, topic), (self.readers, readers))
        return any(fold(words).strip() and fold(words).strip() in fold(known) for known, words in pairs)


@dataclass(frozen=True)
class MessageRow:
    """One line of the communications schedule; `channels` are the names it goes out by."""

    id: UUID
    title: str
    text: str
    topic: str
    readers: str
    outlet: str
    body_id: UUID | None
    body: str
    activity_id: UUID | None
    publication_id: UUID | None
    person_id: UUID | None
    person: str
    state: MessageState
    due: dt.date | None
    sent_on: dt.date | None
    note: str
    channels: str

    @property
    def on_day(self) -> dt.date | None:
        """The day it stands under in a calendar: when it was sent, else when it is due."""
        return self.sent_on if self.state is MessageState.SENT else self.due

    def overdue(self, today: dt.date) -> bool:
        return self.state is MessageState.PLANNED and self.due is not None and self.due < today


@dataclass(frozen=True)
class HeldPeriod:
    """A pre-election period, both days included."""

    id: UUID
    from_day: dt.date
    to_day: dt.date
    words: str

    def holds(self, day: dt.date) -> bool:
        return self.from_day <= day <= self.to_day


@dataclass(frozen=True)
class FormatRequest:
    """Somebody asked for a paper in another format or language."""

    id: UUID
    on_day: dt.date
    paper: str
    format: str
    words: str
    person_id: UUID | None
    met_on: dt.date | None
    note: str


@dataclass(frozen=True)
class PictureRow:
    """A picture that somebody said may be printed."""

    id: UUID
    name: str
    caption: str
    agreed_by: str
    agreed_on: dt.date | None


@dataclass(frozen=True)
class LetOut:
    """Who lets a public paper out inside a pre-election period, and why."""

    by: str = ""
    reason: str = ""


@dataclass(frozen=True)
class ArticleCount:
    """How many articles ran in one outlet in a year; `distributions` are the records behind the figure."""

    outlet: str
    year: int
    number: int
    distributions: tuple[UUID, ...]


def article_counts(rows: Iterable[DistributionRow]) -> list[ArticleCount]:
    """Articles by outlet and year, the newest year first; an outlet typed in other letters is the same."""
    found: dict[tuple[int, str], list[DistributionRow]] = {}
    for row in rows:
        if row.way is GivenWay.ARTICLE:
            found.setdefault((row.on_day.year, fold(row.place)), []).append(row)
    ordered = sorted(found.items(), key=lambda pair: (-pair[0][0], pair[0][1]))
    return [
        ArticleCount(rows[0].place, year, len(rows), tuple(row.id for row in rows))
        for (year, _), rows in ordered
    ]


def held_by(periods: Iterable[HeldPeriod], day: dt.date, audience: Audience) -> HeldPeriod | None:
    """The pre-election period that holds a paper back on a day; internal papers are never held."""
    if audience is Audience.INTERNAL:
        return None
    return next((period for period in periods if period.holds(day)), None)


def due_by(
    messages: Iterable[MessageRow], day: dt.date, ahead: int
) -> tuple[list[MessageRow], list[MessageRow]]:
    """Messages planned for a day that has passed, and those planned for so many days from it, each by day."""
    planned = [row for row in messages if row.state is MessageState.PLANNED and row.due is not None]
    last = day + dt.timedelta(days=ahead)
    late = [row for row in planned if row.overdue(day)]
    coming = [row for row in planned if row.due is not None and day <= row.due <= last]
    return sorted(late, key=_by_due), sorted(coming, key=_by_due)


def _by_due(row: MessageRow) -> tuple[dt.date, str]:
    return row.due or dt.date.max, row.title
