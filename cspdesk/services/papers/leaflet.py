"""The You Said We Did leaflet of one forum or of the whole area: answered issues beside what was done about them."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any
from uuid import UUID

from cspdesk.domain.bodies import BodyRow, VenueRow
from cspdesk.domain.dates import MONTH_NAMES
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import Audience, BodyKind, MeetingKind, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.papers.common import Letterhead
from cspdesk.domain.papers.leaflet import Aim, Block, ComingMeeting, Fold, HelpLine, LeafletPaper, Pair, Story
from cspdesk.domain.priorities import PriorityRow
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.domain.publications import BlockRow
from cspdesk.domain.text import fold as folded
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted

# More answers than this no leaflet holds; the newest are looked at.
_MOST_PAIRS = 40
_MOST_AIMS, _MOST_HELP, _MOST_MEETINGS = 4, 6, 3
_TO_COME = (MeetingState.PLANNED, MeetingState.PAPERS_OUT)
_FILL = {
    Block.RESULTS: "answer an issue first",
    Block.AIMS: "write what goes on under Publications",
    Block.HELP: "write a help line under Publications",
}


def build(context: Context, ref: UUID | None, wanted: Wanted) -> LeafletPaper:
    """The leaflet for the public, whoever asks.

    Raises Refused for a required block with nothing in it unless gaps are marked, for a chosen issue without an
    answer, and for a story or a picture that nobody let out.
    """
    body = None if ref is None else context.store.bodies.get(ref, context.today())
    if ref is not None and body is None:
        raise Refused("That body is not in this store: look for it in the list of forums.")
    return Leaflets(context).of(body, wanted)


class Leaflets:
    """Makes leaflets; of `many` forums with one reading of what all of them share."""

    def __init__(self, context: Context, *, many: bool = False) -> None:
        self._context = context
        self._many = many
        self._answered: tuple[object, dict[UUID, list[IssueRow]]] | None = None

    @cached_property
    def _names(self) -> common.Names:
        return common.Names(self._context, self._context.today(), Audience.PUBLIC)

    @cached_property
    def _head(self) -> Letterhead:
        return common.letterhead(self._context)

    @cached_property
    def _blocks(self) -> list[BlockRow]:
        return self._context.store.publications.blocks()

    @cached_property
    def _venues(self) -> list[VenueRow]:
        return self._context.store.bodies.venues()

    @cached_property
    def _priorities(self) -> list[PriorityRow]:
        return self._context.store.priorities.all(on_day=self._context.today())

    @cached_property
    def _calendar(self) -> list[MeetingRow]:
        return self._context.store.meetings.all(from_day=self._context.today())

    def _meetings_of(self, body: BodyRow | None) -> list[MeetingRow]:
        if body is None:
            return self._calendar
        if self._many:
            return [m for m in self._calendar if m.body_id == body.id or body.name in m.bodies.split("; ")]
        return self._context.store.meetings.all(body_id=body.id, from_day=self._context.today())

    def of(self, body: BodyRow | None, wanted: Wanted) -> LeafletPaper:
        """The leaflet of a forum, or of the area. Raises Refused as `build` does."""
        context, options, names = self._context, wanted.options, self._names
        ref = body.id if body is not None else None
        blocks = [block for block in self._blocks if block.body_id in (None, ref)]
        fair = (names.text(block.text.strip()) for block in blocks if block.kind is BlockKind.EQUALITY)
        head = replace(
            self._head,
            words=common.wording(context.partnership, body),
            equality_line=self._head.equality_line or next(fair, ""),
        )
        source = str(options.get("aims") or "")
        picture, picture_words = _picture(context, options)
        priorities = tuple(_aim(row, names) for row in self._priorities if row.body_id == ref)
        has_priorities = source != "priorities" and _said(options, "priorities")
        paper = LeafletPaper(
            letterhead=head,
            made_on=context.today(),
            title=body.name if body is not None else head.area or head.partnership,
            period=period_words(wanted.from_day, wanted.to_day, context.today()),
            pairs=tuple(_pair(issue, names, body) for issue in self._issues(ref, wanted)),
            aims=priorities if source == "priorities" else tuple(_aims(context, ref, source, blocks, names)),
            help=tuple(_help(blocks, names)),
            fold=_fold(options),
            priorities=priorities if has_priorities else (),
            meetings=self._coming(body) if _said(options, "meeting") else (),
            story=_story(blocks, one_line(str(options.get("story") or "")), names),
            picture=picture,
            picture_words=names.text(picture_words),
            fold_marks=_said(options, "fold_marks"),
            gaps=_said(options, "gaps", usually=False),
            fill=not _ids(options.get("issues")),
            ref=body.code if body is not None else "",
        )
        look_at_blocks(paper)
        return paper

    def _issues(self, ref: UUID | None, wanted: Wanted) -> list[IssueRow]:
        """What `chosen_issues` gives; of many forums from one reading of all that are answered."""
        if not self._many or ref is None or _ids(wanted.options.get("issues")):
            return chosen_issues(self._context, ref, wanted)
        period = (wanted.from_day, wanted.to_day)
        if self._answered is None or self._answered[0] != period:
            self._answered = (period, _by_body(self._context, wanted))
        return _newest(self._answered[1].get(ref, []))

    def _coming(self, body: BodyRow | None) -> tuple[ComingMeeting, ...]:
        """The next meeting of the forum; for the area the next few that anybody may come to."""
        context, names = self._context, self._names
        known = [body] if body is not None else context.store.bodies.all(context.today())
        bodies = {each.id: each for each in known}
        coming = [
            meeting
            for meeting in self._meetings_of(body)
            if meeting.state in _TO_COME
            and meeting.kind is not MeetingKind.EXTERNAL
            and _open(meeting, body, bodies)
        ]
        return tuple(
            ComingMeeting(
                common.occasion(context, meeting, names, self._venues),
                "" if body is not None else names.text(meeting.bodies.replace("; ", " and ")),
            )
            for meeting in coming[: 1 if body is not None else _MOST_MEETINGS]
        )


def look_at_blocks(paper: LeafletPaper) -> None:
    """Raises Refused for a leaflet with an empty block whose gaps are not to be marked."""
    empty = paper.empty_blocks
    if empty and not paper.gaps:
        named = " and ".join(f"“{block.value}”" for block in empty)
        raise Refused(
            f"The leaflet has nothing under {named}: {', '.join(_FILL[block] for block in empty)}, or print it"
            " with its gaps marked."
        )


def chosen_issues(context: Context, ref: UUID | None, wanted: Wanted) -> list[IssueRow]:
    """The issues that the coordinator chose, in their order; else those answered and not yet told, newest first.

    Raises Refused for a chosen one without both halves: what was said and what was done.
    """
    ids = _ids(wanted.options.get("issues"))
    if ids:
        return [_whole(_issue(context, each)) for each in dict.fromkeys(ids)]
    return _newest(_answered(context, ref, wanted))


def _answered(context: Context, ref: UUID | None, wanted: Wanted) -> list[IssueRow]:
    return context.store.issues.all(
        body_id=ref, answered_from=wanted.from_day, answered_to=wanted.to_day, answered_only=True
    )


def _by_body(context: Context, wanted: Wanted) -> dict[UUID, list[IssueRow]]:
    """Every answered issue under the body it was raised at, and under those that have a voice of it."""
    found: dict[UUID, list[IssueRow]] = {}
    voiced: dict[UUID, list[UUID]] = {}
    for issue_id, body_id in context.store.issues.voiced():
        voiced.setdefault(issue_id, []).append(body_id)
    for issue in _answered(context, None, wanted):
        own = [] if issue.body_id is None else [issue.body_id]
        for body_id in dict.fromkeys([*own, *voiced.get(issue.id, ())]):
            found.setdefault(body_id, []).append(issue)
    return found


def _newest(found: list[IssueRow]) -> list[IssueRow]:
    """Those that nobody was told of yet, the newest answers first, as many as the longest leaflet takes."""
    owed = [issue for issue in found if issue.owes_telling and common.for_everybody(issue)]
    owed = [issue for issue in owed if issue.words.strip() and issue.we_did.strip()]
    owed.sort(key=lambda issue: issue.ref)
    owed.sort(key=lambda issue: issue.answered_on or dt.date.min, reverse=True)
    return owed[:_MOST_PAIRS]


def period_words(first: dt.date | None, last: dt.date | None, today: dt.date) -> str:
    """'April to November 2026'; the month it is when there is no period."""
    if first is None and last is None:
        return _month(today)
    if first is None or last is None:
        return f"Since {_month(first)}" if first is not None else f"Until {_month(last or today)}"
    if (first.year, first.month) == (last.year, last.month):
        return _month(first)
    began = MONTH_NAMES[first.month - 1] if first.year == last.year else _month(first)
    return f"{began} to {_month(last)}"


def _month(day: dt.date) -> str:
    return f"{MONTH_NAMES[day.month - 1]} {day.year}"


def _ids(chosen: Any) -> list[UUID | str]:
    """Issues as chosen: their ids in order, or their numbers as a command line types them."""
    if not chosen:
        return []
    listed: Iterable[Any] = chosen.replace(",", " ").split() if isinstance(chosen, str) else chosen
    found: list[UUID | str] = []
    for each in listed:
        try:
            found.append(each if isinstance(each, UUID) else UUID(str(each)))
        except ValueError:
            found.append(str(each))
    return found


def _issue(context: Context, chosen: UUID | str) -> IssueRow:
    if isinstance(chosen, UUID):
        found = context.store.issues.get(chosen)
    else:
        typed = chosen.upper()
        found = next((issue for issue in context.store.issues.all() if issue.ref.upper() == typed), None)
    if found is None:
        raise Refused(f"Issue {chosen} is not in this store: choose the issues of the leaflet again.")
    return found


def _whole(issue: IssueRow) -> IssueRow:
    if not issue.answered or not issue.we_did.strip():
        raise Refused(f"{issue.ref} has no answer yet: answer it first, or leave it off the leaflet.")
    if not issue.words.strip():
        raise Refused(f"{issue.ref} has no words that may be printed: write them first, or leave it off.")
    return issue


def _pair(issue: IssueRow, names: common.Names, body: BodyRow | None) -> Pair:
    """Both halves as the public reads them; the leaflet of the area says whose forum it was."""
    where = [issue.place] if body is not None else [issue.body, issue.place]
    return Pair(
        said=names.text(issue.words.strip()),
        did=names.text(issue.answer_words.strip()),
        answer=issue.answer,
        why=names.text(issue.answer_why.strip()),
        place=names.text(one_line(", ".join(part for part in where if part))),
        ref=issue.ref,
    )


def _aims(
    context: Context, ref: UUID | None, source: str, blocks: Sequence[BlockRow], names: common.Names
) -> list[Aim]:
    """What goes on: as the office wrote it, else the actions still open on issues; or as it chose."""
    written = [
        Aim(
            names.text(block.text.strip() or block.title),
            names.text(block.title) if block.text.strip() else "",
        )
        for block in blocks
        if block.kind is BlockKind.LONG_TERM
    ]
    if source == "texts" or (not source and written):
        return written[:_MOST_AIMS]
    open_ones = context.store.actions.all(body_id=ref, open_only=True)
    followed = [action for action in open_ones if action.issue_id is not None] or open_ones
    return [Aim(names.text(action.text.strip()), progress=action.owner_agency) for action in followed][
        :_MOST_AIMS
    ]


def _aim(row: PriorityRow, names: common.Names) -> Aim:
    """A priority that stands, with its newest public line."""
    return Aim(names.text(one_line(row.title)), progress=names.text(row.progress))


def _help(blocks: Sequence[BlockRow], names: common.Names) -> list[HelpLine]:
    """Help lines and services marked for leaflets; while none is marked, every help line."""
    ready = [block for block in blocks if block.complete]
    marked = [b for b in ready if b.on_leaflets and b.kind in (BlockKind.HELP_LINE, BlockKind.SIGNPOST)]
    shown = marked or [block for block in ready if block.kind is BlockKind.HELP_LINE]
    return [
        HelpLine(
            names.text(one_line(block.title)),
            names.text(block.text.strip() or block.who_for.strip()),
            ways.phone,
            ways.web or ways.email,
            ways.hours,
        )
        for block in shown[:_MOST_HELP]
        for ways in [names.ways(block)]
    ]


def _story(blocks: Sequence[BlockRow], title: str, names: common.Names) -> Story | None:
    """The success story of a title. Raises Refused for one that nobody approved."""
    if not title:
        return None
    stories = [block for block in blocks if block.kind is BlockKind.STORY]
    found = [block for block in stories if folded(block.title) == folded(title) or str(block.id) == title]
    if not found:
        raise Refused(
            f"There is no success story “{title}” for this leaflet: look for it under Publications."
        )
    usable = next((block for block in found if block.may_be_used), None)
    if usable is None:
        raise Refused(f"“{title}” is not approved: have it approved under Publications, then place it.")
    return Story(names.text(usable.title), names.text(usable.text.strip()))


def _open(meeting: MeetingRow, body: BodyRow | None, bodies: Mapping[UUID, BodyRow]) -> bool:
    whose = body if body is not None else bodies.get(meeting.body_id)
    return whose is not None and (whose.kind is BodyKind.FORUM or whose.open_to_public)


def _picture(context: Context, options: Mapping[str, Any]) -> tuple[bytes, str]:
    chosen = options.get("picture")
    if not chosen:
        return b"", ""
    try:
        found = context.store.partnership.printable_picture(
            chosen if isinstance(chosen, UUID) else UUID(str(chosen))
        )
    except ValueError:
        found = (b"", "")
    if not found[0]:
        raise Refused(
            "That picture may not be printed: mark who agreed to it and when, then choose it again."
        )
    return found


def _fold(options: Mapping[str, Any]) -> Fold:
    try:
        return Fold(str(options.get("fold") or Fold.HALF))
    except ValueError:
        raise Refused("Fold the leaflet once (half) or twice (three): choose one of them.") from None


def _said(options: Mapping[str, Any], key: str, *, usually: bool = True) -> bool:
    """A choice of yes or no, as a window or a command line gives it."""
    given = options.get(key)
    if given is None or given == "":
        return usually
    return given if isinstance(given, bool) else str(given).casefold() in ("yes", "true", "1", "on")
