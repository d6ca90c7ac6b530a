"""What a paper can be asked for by and how, and what the registry says of each."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from cspdesk.domain.kinds import Audience
from cspdesk.services.context import Context
from cspdesk.services.papers.offers import Option


class Ref(StrEnum):
    """What a paper is about; a paper of a body or an agency may be asked for without one where `optional`."""

    NONE = "none"
    MEETING = "meeting"
    BODY = "body"
    AGENCY = "agency"
    ACTIVITY = "activity"
    ISSUE = "issue"
    REVIEW = "review"


class Group(StrEnum):
    """Where the print room lists a paper."""

    FEEDBACK = "Feedback to residents"
    FLYERS = "Flyers and posters"
    MEETINGS = "Meetings"
    LETTERS = "Letters and labels"
    SURVEYS = "Questionnaires"
    LISTS = "Lists and sheets"
    STEERING = "Steering group"


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
    `printer` says that it can be made for a printer; `large_print` that it can be made in 18-point type;
    `twins` that its words come as HTML, DOCX and plain text beside the PDF: all do but stationery of the office,
    labels and badges, which is cut or peeled and never read as a page. A `numbered` one is kept figure by figure and
    made on the page of the steering group. One that `explains` lists the terms of the glossary that it uses, and
    writes short forms out where they stand first; any other does where the option "glossary" asks for it.
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
    twins: bool = True
    numbered: bool = False
    explains: bool = False
