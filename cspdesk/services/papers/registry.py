"""Every paper the office prints, by the name the command line uses, and where its builder lives.

A builder is `build(context, ref, wanted)`: it reads, filters for the audience and gives the frozen paper of
`domain/papers` that documents set. It lives in `services/papers/<name>.py` and is imported when first asked for.
"""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any
from uuid import UUID

from cspdesk.domain.kinds import Audience
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import offers
from cspdesk.services.papers.entry_kinds import ENTRY_PAPERS
from cspdesk.services.papers.offers import Option as Option
from cspdesk.services.papers.offers import OptionKind as OptionKind
from cspdesk.services.papers.plan_kinds import PLAN_PAPERS
from cspdesk.services.papers.wanted import OWNER as OWNER
from cspdesk.services.papers.wanted import Builder as Builder
from cspdesk.services.papers.wanted import Group as Group
from cspdesk.services.papers.wanted import Keeper as Keeper
from cspdesk.services.papers.wanted import PaperKind as PaperKind
from cspdesk.services.papers.wanted import Ref as Ref
from cspdesk.services.papers.wanted import Wanted as Wanted

_PUBLIC_ALONE = (Audience.PUBLIC,)
_INTERNAL_ALONE = (Audience.INTERNAL,)
_POSTERS = ("A4", "A5", "A3")

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
            options=offers.LEAFLET,
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
            "Meeting flyer or poster",
            Ref.MEETING,
            "flyers:of_meeting",
            sizes=_POSTERS,
            audiences=_PUBLIC_ALONE,
            group=Group.FLYERS,
            options=offers.FLYER,
            printer=True,
        ),
        PaperKind(
            "flyer",
            "Event flyer or poster",
            Ref.ACTIVITY,
            "flyers:of_activity",
            sizes=_POSTERS,
            audiences=_PUBLIC_ALONE,
            group=Group.FLYERS,
            options=offers.FLYER,
            printer=True,
        ),
        PaperKind(
            "poster",
            "Poster in your own words",
            Ref.BODY,
            "flyers:in_own_words",
            optional=True,
            sizes=_POSTERS,
            audiences=_PUBLIC_ALONE,
            group=Group.FLYERS,
            options=offers.OWN_FLYER,
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
            options=offers.FLYER,
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
            "article",
            "Article for a magazine",
            Ref.BODY,
            "article:build",
            optional=True,
            audiences=_PUBLIC_ALONE,
            period=True,
            group=Group.FEEDBACK,
            options=offers.ARTICLE,
        ),
        PaperKind(
            "replies",
            "Reply sheet of a ward or councillor",
            Ref.BODY,
            "replies:build",
            optional=True,
            period=True,
            group=Group.FEEDBACK,
            options=offers.REPLIES,
        ),
        PaperKind(
            "letter",
            "Letters about issues",
            Ref.ISSUE,
            "letters:build",
            optional=True,
            audiences=_INTERNAL_ALONE,
            group=Group.LETTERS,
            options=offers.LETTER,
        ),
        PaperKind(
            "labels",
            "Address labels",
            Ref.BODY,
            "labels:labels",
            optional=True,
            audiences=_INTERNAL_ALONE,
            group=Group.LETTERS,
            options=offers.LABELS,
            large_print=False,
            twins=False,
        ),
        PaperKind(
            "badges",
            "Name badges",
            Ref.MEETING,
            "labels:badges",
            audiences=_INTERNAL_ALONE,
            group=Group.LETTERS,
            options=offers.BADGES,
            large_print=False,
            twins=False,
        ),
        PaperKind(
            "questionnaire",
            "Questionnaire",
            Ref.ACTIVITY,
            "forms:questionnaire",
            optional=True,
            sizes=("A4", "A5"),
            audiences=_PUBLIC_ALONE,
            group=Group.SURVEYS,
            options=offers.QUESTIONNAIRE,
        ),
        PaperKind(
            "ballot",
            "Ballot paper of a forum",
            Ref.BODY,
            "forms:ballot",
            sizes=("A4", "A5"),
            audiences=_PUBLIC_ALONE,
            group=Group.SURVEYS,
            options=offers.BALLOT,
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
            "What is on in 90 days",
            Ref.BODY,
            "registers:calendar",
            optional=True,
            sizes=("A4", "A3"),
            period=True,
        ),
        PaperKind("signposts", "Where to get help", Ref.BODY, "registers:signposts", optional=True),
        PaperKind(
            "hotspots",
            "Hotspots",
            Ref.BODY,
            "registers:hotspots",
            optional=True,
            audiences=_INTERNAL_ALONE,
        ),
        PaperKind(
            "register",
            "Register of schemes and activities",
            Ref.NONE,
            "kind_register:build",
            audiences=_INTERNAL_ALONE,
            period=True,
            options=offers.REGISTER,
        ),
        PaperKind(
            "contacts",
            "Contact by month",
            Ref.NONE,
            "registers:contacts",
            audiences=_INTERNAL_ALONE,
            large_print=False,
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
        *PLAN_PAPERS,
        PaperKind(
            "pack",
            "Steering group pack",
            Ref.BODY,
            "pack:build",
            optional=True,
            period=True,
            group=Group.STEERING,
            options=offers.PACK,
            numbered=True,
        ),
        PaperKind(
            "statement",
            "Position statement",
            Ref.NONE,
            "pack:statement",
            audiences=_PUBLIC_ALONE,
            period=True,
            group=Group.STEERING,
            options=offers.STATEMENT,
            numbered=True,
        ),
        PaperKind(
            "scrutiny",
            "Scrutiny report",
            Ref.NONE,
            "pack:scrutiny",
            period=True,
            group=Group.STEERING,
            options=offers.PACK,
            numbered=True,
        ),
        PaperKind(
            "review",
            "Review report",
            Ref.REVIEW,
            "pack:review",
            audiences=_INTERNAL_ALONE,
            period=True,
            group=Group.STEERING,
            options=offers.PACK,
            numbered=True,
        ),
        *ENTRY_PAPERS,
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
    from cspdesk.services.papers.choices import in_store

    # Every flyer reads the same templates.
    alike = {kind.name for kind in PAPERS.values() if kind.group is paper.group}
    return option.choices or in_store(context, option.key, alike)


def build(context: Context, name: str, ref: UUID | None, wanted: Wanted) -> Any:
    """The frozen paper, filtered for its audience. Raises Refused when it is asked for without what it is about."""
    kind = paper_kind(name)
    if ref is None and kind.ref is not Ref.NONE and not kind.optional:
        raise Refused(f"{kind.title} is of one {kind.ref.value}: say which.")
    if wanted.audience not in kind.audiences:
        raise Refused(f"{kind.title} is for {kind.audiences[0].value} use only: choose that audience.")
    builder: Builder = _function(kind.builder)
    paper = builder(context, ref, wanted)
    if kind.explains or wanted.options.get("glossary"):
        from cspdesk.services.papers.explaining import explaining

        paper = explaining(context, paper)
    head = paper.letterhead
    if wanted.audience is Audience.INTERNAL and head.equality_line:
        # What is promised to the public stands on what the public reads.
        return replace(paper, letterhead=replace(head, equality_line=""))
    return paper


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
