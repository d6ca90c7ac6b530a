"""Every paper the office prints, by the name the command line uses, and where its builder lives.

A builder is `build(context, ref, wanted)`: it reads, filters for the audience and gives the frozen paper of
`domain/papers` that documents set. It lives in `services/papers/<name>.py` and is imported when first asked for.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import import_module
from typing import Any
from uuid import UUID

from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.post import BADGE_STOCKS, LABEL_STOCKS
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.errors import Refused
from cspdesk.services.context import Context


class Ref(StrEnum):
    """What a paper is about; a paper of a body or an agency may be asked for without one where `optional`."""

    NONE = "none"
    MEETING = "meeting"
    BODY = "body"
    AGENCY = "agency"
    ACTIVITY = "activity"
    ISSUE = "issue"


class Group(StrEnum):
    """Where the print room lists a paper."""

    FEEDBACK = "Feedback to residents"
    FLYERS = "Flyers and posters"
    MEETINGS = "Meetings"
    LETTERS = "Letters and labels"
    SURVEYS = "Questionnaires"
    LISTS = "Lists and sheets"


class OptionKind(StrEnum):
    """What an option of a paper takes; ISSUES is the issues to print, by id in their order."""

    CHOICE = "choice"
    FLAG = "flag"
    LINE = "line"
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    ISSUES = "issues"
    PICTURE = "picture"


@dataclass(frozen=True)
class Option:
    """A choice that one paper offers beside audience, size and period: the print room shows it, `key` names it.

    `choices` are (value, words) pairs of a CHOICE; those that come from the store are given by `choices_of`.
    `help` is one short line under the field. ISSUES are answered ones, or `every` one.
    """

    key: str
    words: str
    kind: OptionKind = OptionKind.LINE
    choices: tuple[tuple[str, str], ...] = ()
    default: Any = ""
    help: str = ""
    every: bool = False


@dataclass(frozen=True)
class Wanted:
    """How a paper is wanted; the days bound a period, each included, and None leaves it to the paper.

    `size` is A3, A4 or A5. `options` hold the paper's own choices by their keys; a missing one is its default.
    `printer` asks for bleed, crop and fold marks; else nothing stands within 5 mm of the edge.
    """

    audience: Audience = Audience.INTERNAL
    large_print: bool = False
    size: str = "A4"
    draft: bool = False
    from_day: dt.date | None = None
    to_day: dt.date | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    printer: bool = False


OWNER = "owner"
"""The option of the action list that names an owner who is no partner, in words."""

Builder = Callable[[Context, UUID | None, Wanted], Any]
Keeper = Callable[[Context, UUID | None, Wanted], bytes | None]


@dataclass(frozen=True)
class PaperKind:
    """One paper: `builder` is "module:function" below services/papers; `sizes` with the usual one first.

    `keeper`, where there is one, gives the file that was kept when the paper was issued (None when it was not).
    `printer` says that it can be made for a printer; `large_print` that it can be made in 18-point type.
    """

    name: str
    title: str
    ref: Ref
    builder: str
    optional: bool = False
    sizes: tuple[str, ...] = ("A4",)
    audiences: tuple[Audience, ...] = (Audience.INTERNAL, Audience.PUBLIC)
    keeper: str = ""
    period: bool = False
    group: Group = Group.LISTS
    options: tuple[Option, ...] = ()
    printer: bool = False
    large_print: bool = True


_PUBLIC_ALONE = (Audience.PUBLIC,)
_INTERNAL_ALONE = (Audience.INTERNAL,)
_POSTERS = ("A4", "A5", "A3")

# What every flyer offers; a template sets the same and this print's own words come over it.
_FLYER = (
    Option(
        "template", "Template", OptionKind.CHOICE, help="Set up under Publications; none is the usual flyer."
    ),
    Option("kicker", "Line above the title"),
    Option("what", "Title", help="Empty takes the name of what it is of."),
    Option("why", "Why come, or what it is about", OptionKind.TEXT),
    Option("words", "More words", OptionKind.TEXT),
    Option("picture", "Picture", OptionKind.PICTURE, help="Only pictures that may be printed."),
    Option(
        "code",
        "QR code",
        OptionKind.CHOICE,
        (("", "Usual"), ("calendar", "Calendar entry"), ("link", "Link"), ("none", "None")),
    ),
    Option("link", "Link of the QR code"),
    Option("help", "Help-lines", OptionKind.FLAG, default=True),
    Option("two_up", "Two A5 on one A4 sheet", OptionKind.FLAG, default=False, help="With the size A5."),
)
_OWN_FLYER = (*_FLYER[:3], Option("when", "When", OptionKind.TEXT), Option("place", "Where"), *_FLYER[3:])

_LEAFLET = (
    Option(
        "fold",
        "Folded",
        OptionKind.CHOICE,
        (("half", "Once, into four A5 panels"), ("three", "Twice, into six narrow panels")),
        "half",
    ),
    Option(
        "issues",
        "Answers, in their order",
        OptionKind.ISSUES,
        help="None chosen: those nobody was told of yet, the newest first, as many as fit.",
    ),
    Option(
        "aims",
        "Still working on it",
        OptionKind.CHOICE,
        (
            ("", "What the office wrote, else open actions"),
            ("texts", "What the office wrote"),
            ("actions", "Open actions on issues"),
            ("priorities", "Local priorities"),
        ),
    ),
    Option("story", "Success story", OptionKind.CHOICE, help="Approved stories alone."),
    Option("picture", "Picture on the front", OptionKind.PICTURE, help="Only pictures that may be printed."),
    Option("priorities", "Local priorities now", OptionKind.FLAG, default=True),
    Option("meeting", "The next meeting", OptionKind.FLAG, default=True),
    Option("fold_marks", "Fold marks", OptionKind.FLAG, default=True),
    Option("gaps", "Print with empty blocks marked", OptionKind.FLAG, default=False),
)

_LETTER = (
    Option(
        "which",
        "Letter",
        OptionKind.CHOICE,
        (
            ("acknowledge", "We have it"),
            ("reply", "Our reply"),
            ("extension", "It takes longer, with the reason and the new date"),
        ),
        "acknowledge",
    ),
    Option("issues", "Issues, one letter each", OptionKind.ISSUES, every=True),
    Option("signed", "Signed by", help="Empty takes the officer of the forum."),
)
_START = Option(
    "start",
    "First free label",
    OptionKind.NUMBER,
    default=1,
    help="Of a sheet used in part, across and then down.",
)
_LABELS = (
    Option(
        "whom",
        "To whom",
        OptionKind.CHOICE,
        (
            ("", "Members of the forum chosen, else chairs"),
            ("chairs", "Chairs and vice-chairs"),
            ("members", "Members and officers"),
            ("everybody", "Everybody who may be written to"),
        ),
    ),
    Option(
        "stock",
        "Labels",
        OptionKind.CHOICE,
        tuple((stock.name, stock.words) for stock in LABEL_STOCKS.values()),
        "L7160",
    ),
    _START,
)
_BADGES = (
    Option(
        "stock",
        "Badges",
        OptionKind.CHOICE,
        tuple((stock.name, stock.words) for stock in BADGE_STOCKS.values()),
        "L7418",
    ),
    _START,
)

_BALLOT = (
    Option(
        "choices", "Choices, one a line", OptionKind.TEXT, help="Empty takes the open issues of the forum."
    ),
    Option(
        "how",
        "How they are chosen",
        OptionKind.CHOICE,
        (("ranking", "Put in order"), ("dots", "Three ticks at most")),
        "ranking",
    ),
    Option("occasion", "Where and when it is used"),
    Option("number", "Paper number", OptionKind.NUMBER, default=0, help="0 leaves a line for it."),
)

PAPERS: dict[str, PaperKind] = {
    paper.name: paper
    for paper in (
        PaperKind(
            "leaflet",
            "You Said We Did leaflet",
            Ref.BODY,
            "leaflet:build",
            optional=True,
            audiences=_PUBLIC_ALONE,
            period=True,
            group=Group.FEEDBACK,
            options=_LEAFLET,
            printer=True,
        ),
        PaperKind("agenda", "Agenda", Ref.MEETING, "agenda:build", group=Group.MEETINGS),
        PaperKind(
            "signin",
            "Sign-in sheet",
            Ref.MEETING,
            "signin:build",
            audiences=_INTERNAL_ALONE,
            group=Group.MEETINGS,
        ),
        PaperKind(
            "minutes", "Minutes", Ref.MEETING, "minutes:build", keeper="minutes:kept", group=Group.MEETINGS
        ),
        PaperKind(
            "notice",
            "Door notice",
            Ref.MEETING,
            "notice:build",
            audiences=_PUBLIC_ALONE,
            group=Group.MEETINGS,
        ),
        PaperKind(
            "invite",
            "Flyer or poster of a meeting",
            Ref.MEETING,
            "flyers:of_meeting",
            sizes=_POSTERS,
            audiences=_PUBLIC_ALONE,
            group=Group.FLYERS,
            options=_FLYER,
            printer=True,
        ),
        PaperKind(
            "flyer",
            "Flyer or poster of an event or campaign",
            Ref.ACTIVITY,
            "flyers:of_activity",
            sizes=_POSTERS,
            audiences=_PUBLIC_ALONE,
            group=Group.FLYERS,
            options=_FLYER,
            printer=True,
        ),
        PaperKind(
            "poster",
            "Flyer or poster in your own words",
            Ref.BODY,
            "flyers:in_own_words",
            optional=True,
            sizes=_POSTERS,
            audiences=_PUBLIC_ALONE,
            group=Group.FLYERS,
            options=_OWN_FLYER,
            printer=True,
        ),
        PaperKind(
            "priorities",
            "Priorities flyer",
            Ref.BODY,
            "areas:priorities",
            sizes=_POSTERS,
            audiences=_PUBLIC_ALONE,
            group=Group.FLYERS,
            options=_FLYER,
            printer=True,
        ),
        PaperKind(
            "performance",
            "Performance sheet",
            Ref.BODY,
            "areas:performance",
            optional=True,
            audiences=_PUBLIC_ALONE,
            period=True,
            group=Group.FEEDBACK,
        ),
        PaperKind(
            "update",
            "Monthly update",
            Ref.BODY,
            "areas:update",
            audiences=_PUBLIC_ALONE,
            period=True,
            group=Group.FEEDBACK,
        ),
        PaperKind(
            "letter",
            "Letters about issues",
            Ref.ISSUE,
            "letters:build",
            optional=True,
            audiences=_INTERNAL_ALONE,
            group=Group.LETTERS,
            options=_LETTER,
        ),
        PaperKind(
            "labels",
            "Address labels",
            Ref.BODY,
            "labels:labels",
            optional=True,
            audiences=_INTERNAL_ALONE,
            group=Group.LETTERS,
            options=_LABELS,
            large_print=False,
        ),
        PaperKind(
            "badges",
            "Name badges",
            Ref.MEETING,
            "labels:badges",
            audiences=_INTERNAL_ALONE,
            group=Group.LETTERS,
            options=_BADGES,
            large_print=False,
        ),
        PaperKind(
            "ballot",
            "Ballot paper of a forum",
            Ref.BODY,
            "forms:ballot",
            sizes=("A4", "A5"),
            audiences=_PUBLIC_ALONE,
            group=Group.SURVEYS,
            options=_BALLOT,
        ),
        PaperKind(
            "scores",
            "Before and after sheet",
            Ref.ACTIVITY,
            "forms:scores",
            audiences=_PUBLIC_ALONE,
            group=Group.SURVEYS,
            options=(Option("blank", "Blank, to write on", OptionKind.FLAG, default=False),),
        ),
        PaperKind(
            "calendar",
            "What is on: the next 90 days",
            Ref.BODY,
            "registers:calendar",
            optional=True,
            sizes=("A4", "A3"),
            period=True,
        ),
        PaperKind("signposts", "Where to get help", Ref.BODY, "registers:signposts", optional=True),
        PaperKind(
            "hotspots",
            "Hotspots with what is in place",
            Ref.BODY,
            "registers:hotspots",
            optional=True,
            audiences=_INTERNAL_ALONE,
        ),
        PaperKind(
            "contacts",
            "Contact with every area by month",
            Ref.NONE,
            "registers:contacts",
            audiences=_INTERNAL_ALONE,
        ),
        PaperKind(
            "actions",
            "Action list",
            Ref.AGENCY,
            "actions:build",
            optional=True,
            options=(Option(OWNER, "Or an owner who is no partner", OptionKind.CHOICE),),
        ),
        PaperKind("attendance", "Who came", Ref.BODY, "attendance:build", optional=True, period=True),
        PaperKind("forum", "Forum sheet", Ref.BODY, "forum:build"),
        PaperKind("dates", "Dates of meetings", Ref.BODY, "dates:build", True, ("A4", "A3"), period=True),
        PaperKind("structure", "Structure chart", Ref.NONE, "structure:build", sizes=("A4", "A3")),
        PaperKind("chairs", "Chairs’ mailing list", Ref.NONE, "chairs:build", audiences=_INTERNAL_ALONE),
    )
}


def paper_kind(name: str) -> PaperKind:
    """The paper of a name. Raises Refused when there is none."""
    found = PAPERS.get(name)
    if found is None:
        raise Refused(f"There is no paper “{name}”: choose one of {', '.join(PAPERS)}.")
    return found


def choices_of(context: Context, paper: PaperKind, option: Option) -> tuple[tuple[str, str], ...]:
    """The (value, words) pairs of a CHOICE as they stand in this store; those of the registry for any other."""
    if option.choices:
        return option.choices
    if option.key == "template":
        # Every flyer reads the same templates.
        names = {kind.name for kind in PAPERS.values() if kind.group is paper.group}
        own = [row for row in context.store.publications.templates() if row.paper in names | {""}]
        return (("", "Usual"), *((str(row.id), row.name) for row in own))
    if option.key == OWNER:
        from cspdesk.services.actions import ActionService

        owed = ActionService(context).by_owner()
        return (("", "None"), *((each.owner, each.owner) for each in owed if each.agency_id is None))
    if option.key == "story":
        stories = context.store.publications.blocks(BlockKind.STORY)
        return (("", "None"), *((str(row.id), row.title) for row in stories if row.may_be_used))
    return ()


def build(context: Context, name: str, ref: UUID | None, wanted: Wanted) -> Any:
    """The frozen paper, filtered for its audience. Raises Refused when it is asked for without what it is about."""
    kind = paper_kind(name)
    if ref is None and kind.ref is not Ref.NONE and not kind.optional:
        raise Refused(f"{kind.title} is of one {kind.ref.value}: say which.")
    if wanted.audience not in kind.audiences:
        raise Refused(f"{kind.title} is for {kind.audiences[0].value} use only: choose that audience.")
    builder: Builder = _function(kind.builder)
    return builder(context, ref, wanted)


def kept(context: Context, name: str, ref: UUID | None, wanted: Wanted) -> bytes | None:
    """The file kept when the paper was issued; None when it was never issued in this shape."""
    kind = paper_kind(name)
    if not kind.keeper:
        return None
    keeper: Keeper = _function(kind.keeper)
    return keeper(context, ref, wanted)


def _function(place: str) -> Callable[..., Any]:
    module, _, name = place.partition(":")
    found: Callable[..., Any] = getattr(import_module(f"cspdesk.services.papers.{module}"), name)
    return found
