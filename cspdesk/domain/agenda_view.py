"""What an agenda shows beside its items: the actions that arise, each in one place."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.agenda import FRAME, RunTimes
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.kinds import ItemKind, MeetingState
from cspdesk.domain.meetings import ItemRow
from cspdesk.domain.text import fold


@dataclass(frozen=True)
class Origin:
    """Where an item of an earlier agenda stood, and whether it was reached."""

    title: str
    day: dt.date
    state: MeetingState
    reached: bool


@dataclass(frozen=True)
class ArisingAction:
    """An open action as the agenda lists it; `carried` counts this meeting too, `overdue` is in days."""

    action: ActionRow
    carried: int
    overdue: int


@dataclass(frozen=True)
class ArisingMatter:
    """Under matters arising: one item of an earlier meeting with the actions still open from it."""

    title: str
    day: dt.date | None
    actions: tuple[ArisingAction, ...]


@dataclass(frozen=True)
class AgendaView:
    """A meeting's agenda as page and paper show it.

    `made` is False while the items are only proposed. `own` are the actions listed with an item of the agenda,
    by that item's id; `arising` all others. `late` and `late_actions` came after the agenda was made and are
    offered as late papers. `origins` says of items carried forward where they come from.
    """

    made: bool
    items: tuple[ItemRow, ...]
    times: RunTimes
    own: Mapping[UUID, tuple[ArisingAction, ...]] = field(default_factory=dict)
    arising: tuple[ArisingMatter, ...] = ()
    late: tuple[ItemRow, ...] = ()
    late_actions: tuple[ArisingAction, ...] = ()
    origins: Mapping[UUID, str] = field(default_factory=dict)


@dataclass(frozen=True)
class TemplateLine:
    """One item of a template as an editor hands it in."""

    title: str
    kind: ItemKind = ItemKind.OTHER
    lead: str = ""
    minutes_allowed: int | None = None
    standing: bool = False


def say_origin(item: ItemRow, past: Origin) -> str:
    """Where a carried item comes from; empty for a usual heading that every agenda has."""
    own = item.kind is ItemKind.OTHER and not item.standing
    if past.state is MeetingState.CANCELLED:
        return f"from the cancelled meeting of {say_date_long(past.day)}" if own else ""
    if not past.reached:
        return f"not reached on {say_date_long(past.day)}" if lists_actions(item.kind) else ""
    return f"carried from {say_date_long(past.day)}" if own else ""


def lists_actions(kind: ItemKind) -> bool:
    """True for an item that shows its own open actions; those of a heading that only frames arise elsewhere."""
    return kind not in FRAME


def same_heading(item: ItemRow, others: Sequence[ItemRow]) -> ItemRow | None:
    """The item of an agenda that is the same heading as this one: of its kind, or of its title."""
    for other in others:
        if item.kind is not ItemKind.OTHER and other.kind is item.kind:
            return other
    title = fold(item.title)
    return next((other for other in others if fold(other.title) == title), None)


def share_out(
    items: Sequence[ItemRow],
    lineage: Mapping[UUID, frozenset[UUID]],
    actions: Sequence[ArisingAction],
    sources: Mapping[UUID, Origin],
) -> tuple[dict[UUID, tuple[ArisingAction, ...]], tuple[ArisingMatter, ...]]:
    """Puts every action in one place: with the item that goes on from its own, else under matters arising.

    `lineage` gives for each item the items it was carried from; `sources` where past items stood.
    """
    home = {past: item.id for item in items if lists_actions(item.kind) for past in lineage.get(item.id, ())}
    own: dict[UUID, list[ArisingAction]] = {}
    matters: dict[tuple[str, dt.date | None], list[ArisingAction]] = {}
    for each in actions:
        item_id = each.action.item_id
        if item_id is not None and item_id in home:
            own.setdefault(home[item_id], []).append(each)
            continue
        past = sources.get(item_id) if item_id is not None else None
        where = ("", each.action.meeting_day) if past is None else (past.title, past.day)
        matters.setdefault(where, []).append(each)
    ordered = sorted(matters.items(), key=_by_day)
    arising = tuple(ArisingMatter(title, day, tuple(listed)) for (title, day), listed in ordered)
    return {item: tuple(listed) for item, listed in own.items()}, arising


def _by_day(pair: tuple[tuple[str, dt.date | None], list[ArisingAction]]) -> tuple[dt.date, str]:
    (title, day), _ = pair
    return day or dt.date.min, title.casefold()
