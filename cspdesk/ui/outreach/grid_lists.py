"""The columns of the lists beside the grids of outreach: places, sign-ups, local groups, good practice."""

from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.activities import ActivityRow, TakerRow
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.hot_places import HotPlace
from cspdesk.domain.kinds import Consent
from cspdesk.domain.local_groups import LocalGroup
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.rows_model import Column

_DASH = "–"


def place_columns() -> tuple[Column[HotPlace], ...]:
    return (
        Column("rank", "Rank", lambda row: row.standing, lambda row: row.rank, "right", 56),
        Column("place", "Place", lambda row: row.place, width=160, tip=lambda row: row.place),
        Column("body", "Forum", lambda row: row.body, width=84),
        Column("kinds", "Kind", lambda row: row.kinds, tip=lambda row: row.kinds),
        Column("count", "Count", lambda row: str(row.count), lambda row: row.count, "right", 60,
               head_tip="Issues raised this plan year and incidents recorded"),
        Column("issues", "Issues", lambda row: str(len(row.issues)), lambda row: len(row.issues), "right", 60),
        Column("recorded", "Recorded", lambda row: _known(row.recorded), lambda row: row.recorded, "right", 78),
        Column("worry", "Worry", lambda row: _known(row.worry), lambda row: row.worry, "right", 62,
               head_tip="Worry score"),
        Column("gap", "Gap", lambda row: _signed(row.gap), lambda row: row.gap, "right", 56,
               head_tip="Worry less what was recorded: high where fear is out of proportion"),
    )  # fmt: skip


def _known(value: int | None) -> str:
    return _DASH if value is None else str(value)


def _signed(value: int | None) -> str:
    return _DASH if value is None else f"{value:+d}".replace("-", "−")


@dataclass(frozen=True)
class SignUp:
    """One person on the list of one watch, and where they signed."""

    id: UUID
    taker: TakerRow
    activity: ActivityRow


CONTACT = {
    Consent.YES: Chip("Yes", Tone.GOOD),
    Consent.NO: Chip("No", Tone.QUIET),
    Consent.UNKNOWN: Chip("Not asked", Tone.WARN),
}


def sign_up_columns() -> tuple[Column[SignUp], ...]:
    return (
        Column("who", "Who", lambda row: row.taker.person or row.taker.label or row.taker.agency),
        Column("watch", "Watch", lambda row: row.taker.watch, width=160),
        Column("consent", "Contact", lambda row: CONTACT[row.taker.may_be_contacted].word, width=110,
               chip=lambda row: CONTACT[row.taker.may_be_contacted]),
        Column("followed", "Followed up", _followed, _followed_sort, width=116),
        Column("event", "At", lambda row: row.activity.title, tip=lambda row: row.activity.title),
        Column("forum", "Forum", lambda row: row.activity.body, width=100),
    )  # fmt: skip


def _followed(row: SignUp) -> str:
    day = row.taker.followed_up
    return "Not yet" if day is None else say_date_short(day)


def _followed_sort(row: SignUp) -> int:
    return row.taker.followed_up.toordinal() if row.taker.followed_up is not None else 0


def group_columns() -> tuple[Column[LocalGroup], ...]:
    return (
        Column("group", "Group", lambda row: row.activity.title, tip=lambda row: row.activity.title),
        Column("forum", "Area", lambda row: row.activity.body or "Every area", width=110),
        Column("topic", "Deals with", lambda row: row.deals_with, width=220, tip=lambda row: row.deals_with),
        Column("who", "Whom to ask", lambda row: row.contact.person if row.contact else "Nobody known", width=150,
               tone=lambda row: "" if row.contact else "faint"),
        Column("consent", "May be contacted", _group_word, width=140, chip=_group_chip),
    )  # fmt: skip


def _group_chip(row: LocalGroup) -> Chip | None:
    return CONTACT[row.contact.may_be_contacted] if row.contact is not None else None


def _group_word(row: LocalGroup) -> str:
    chip = _group_chip(row)
    return chip.word if chip is not None else ""


def practice_columns() -> tuple[Column[ActivityRow], ...]:
    return (
        Column("topic", "Topic", lambda row: row.good_practice_topic, width=110,
               tip=lambda row: row.good_practice_topic),
        Column("practice", "What others can use", lambda row: row.good_practice, tip=lambda row: row.good_practice),
        Column("title", "From", lambda row: row.title, width=176, tip=lambda row: row.title),
        Column("forum", "Forum", lambda row: row.body, width=84),
        Column("day", "Day", lambda row: say_date_short(row.from_day), lambda row: row.from_day.toordinal(), width=96),
    )  # fmt: skip
