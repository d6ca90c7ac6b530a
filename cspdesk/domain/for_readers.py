"""What a file for readers carries: which kinds leave, which of their texts, and which records stay in the office.

Whatever is not listed here stays in the office: a new kind and a new text leave only when somebody adds a line. Ids,
days, numbers and closed words go with their record; texts pass the filter of public papers.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.domain.answer_kinds import Matter
from cspdesk.domain.kinds import Audience, Kind

WITHHELD = "Kept in the office"
"""What stands for the words of somebody's own matter with the office."""

TEXTS: Mapping[Kind, str] = {
    Kind.PARTNERSHIP: "name short_name area vision word_forum word_forums word_officer word_steering word_meeting"
    " address phone email web office_hours accessible_line names_line accent accent_inks plan_key plan_title"
    " plan_period nation equality_line equality_groups family",
    Kind.CLOSURE: "words",
    Kind.BODY: "code name purpose cadence wards postcodes word_body word_meeting pack_sections",
    Kind.BODY_STATE: "",
    Kind.SUPPORT: "",
    Kind.VENUE: "name address postcode",
    Kind.AGENCY: "name duty web",
    Kind.PERSON: "role_title",
    Kind.ROLE: "category title",
    Kind.MEETING: "title place reason",
    Kind.MEETING_BODY: "",
    Kind.AGENDA_ITEM: "title lead minute",
    Kind.ATTENDANCE: "",
    Kind.DECISION: "text section17",
    Kind.ACTION: "code suffix text owner_words due_words",
    Kind.ACTION_NOTE: "text",
    Kind.ACTION_CARRY: "",
    Kind.ISSUE: "code suffix words kind place ward answer_words answer_why",
    Kind.CORRECTION: "was now",
    Kind.DISPATCH: "kind",
    Kind.ATTACHMENT: "name owner_kind media_type caption sha256",
    Kind.ISSUE_CLOCK: "",
    Kind.CLOCK_EXTENSION: "",
    Kind.ISSUE_STEP: "text",
    Kind.ISSUE_VOICE: "words",
    Kind.ISSUE_MEETING: "",
    Kind.FEEDBACK: "words",
    Kind.SIGNED_PERIOD: "",
    Kind.PRIORITY: "title words outcome",
    Kind.PRIORITY_NOTE: "text",
    Kind.BALLOT: "",
    Kind.BALLOT_LINE: "title places",
    Kind.STANDARD: "words target unit source",
    Kind.STANDARD_FIGURE: "value source",
    Kind.ACTIVITY_KIND: "key name plural features categories topics",
    Kind.ACTIVITY: "title topic place ward audience what why materials outcome good_practice good_practice_topic link"
    " verdict",
    Kind.ACTIVITY_DAY: "words public_place agencies",
    Kind.ACTIVITY_COUNT: "category source",
    Kind.ACTIVITY_AGENCY: "",
    Kind.ACTIVITY_MEETING: "",
    Kind.ACTIVITY_TAKER: "band",
    Kind.MEASURE: "key name unit kinds topic category other_category base_words plan_line",
    Kind.SURVEY: "title intro",
    Kind.QUESTION: "text choices",
    Kind.RESPONSE: "",
    Kind.REPLY: "value",
    Kind.PUBLICATION: "paper title topic readers delivery_area outlet",
    Kind.PUBLICATION_ISSUE: "",
    Kind.DISTRIBUTION: "place readers",
    Kind.TEXT_BLOCK: "key title text who_for phone email web hours topic",
    Kind.CHANNEL: "name readers topics",
    Kind.MESSAGE: "title topic readers outlet",
    Kind.MESSAGE_CHANNEL: "",
    Kind.HELD_PERIOD: "words",
    Kind.PLAN: "key title year agreed_by titles objectives elements themes deliveries county foreword summary",
    Kind.PLAN_PRIORITY: "key label title vulnerable",
    Kind.PLAN_LINE: "label text horizon objective sides elements themes deliveries code lead community timescale"
    " repeats resources outcome progress smart source",
    Kind.LINE_PARTNER: "",
    Kind.LINE_FEED: "",
    Kind.MILESTONE: "text",
    Kind.PLAN_NOTE: "text answer years",
    Kind.PLAN_CHANGE: "agreed_by what was now reason",
    Kind.PLAN_RESOURCE: "text how_used",
    Kind.INDICATOR: "code aliases name unit numerator denominator source collection agreements family",
    Kind.INDICATOR_NAME: "plan_words code words",
    Kind.INDICATOR_PARTNER: "words",
    Kind.INDICATOR_TARGET: "period value percent",
    Kind.FIGURE: "period value source place settled",
    Kind.MATRIX: "title criteria meaning agreed_by",
    Kind.MATRIX_ROW: "issue scores reason",
    Kind.RISK: "title text mitigation",
    Kind.RISK_REVIEW: "words recommended",
    Kind.ENTRY: "register title text topic state agencies codes place cadence answer evidence",
    Kind.ENTRY_PARTY: "words",
    Kind.ENTRY_STEP: "text outcome",
    Kind.GLOSSARY_TERM: "short long meaning",
}
"""The kinds that leave, with those of their texts that do; every other text is empty in the file.

Packs, issued minutes, attached files, templates, checks, computers, other names and what the office owes to data
protection stay: a pack and minutes go out as papers of their own.
"""

AS_THEY_ARE = frozenset(
    {
        *((Kind.PARTNERSHIP, name) for name in ("phone", "email", "address", "web", "office_hours")),
        *((Kind.VENUE, name) for name in ("address", "postcode")),
        *((Kind.BODY, name) for name in ("code", "postcodes", "pack_sections")),
        *((Kind.TEXT_BLOCK, name) for name in ("phone", "email", "web", "hours")),
        *((Kind.ATTACHMENT, name) for name in ("owner_kind", "media_type", "sha256")),
    }
)
"""Where to find the office, its services and its halls is there to be read; a way that is a person's own is not."""

NOBODYS = frozenset(
    {(Kind.ISSUE, "raiser_id"), (Kind.ISSUE_VOICE, "raiser_id"), (Kind.ACTIVITY_TAKER, "person_id")}
)
"""Pointers at members of the public that no count needs: they are empty."""

STUBS = frozenset({Kind.BODY, Kind.AGENCY, Kind.VENUE, Kind.PERSON, Kind.ACTIVITY_KIND, Kind.INDICATOR})
"""What is deleted leaves where something else points at it, so that figures by it stay true."""

_OPEN_MATTERS = frozenset({Matter.ISSUE, Matter.CALL_FOR_ACTION})
_PUBLIC_ALONE = frozenset({Kind.PLAN_NOTE, Kind.PRIORITY_NOTE})


@dataclass(frozen=True)
class Filter:
    """What the public may read.

    `said` gives a typed text, `way` one that tells where to find the office or a service, `called` what a person is
    called, by id and whether they are a resident, and whether by their own name. `registers` are the public ones,
    `author` is who makes the file.
    """

    said: Callable[[str], str]
    way: Callable[[str], str]
    called: Callable[[UUID, bool], tuple[str, bool]]
    registers: Collection[str]
    author: str


def stays(kind: Kind, row: Mapping[str, Any], registers: Collection[str]) -> bool:
    """True for a record that no public paper shows, in whatever form."""
    if kind in (Kind.RISK, Kind.ENTRY) and row["restricted"]:
        return True
    if kind is Kind.ENTRY:
        return row["register"] not in registers
    if kind is Kind.PUBLICATION:
        return bool(row["audience"] != Audience.PUBLIC)
    return kind in _PUBLIC_ALONE and not row["public"]


def own_matter(kind: Kind, row: Mapping[str, Any]) -> bool:
    """True for an issue that is between somebody and the office: it is counted, and its words stay."""
    return kind is Kind.ISSUE and row["matter"] not in _OPEN_MATTERS


def words_stay(
    kind: Kind, row: Mapping[str, Any], matters: Collection[UUID], spoken: Collection[UUID]
) -> bool:
    """True for a record that is counted without its words.

    `matters` are the issues that are somebody's own, `spoken` the questions that are answered in words.
    """
    if kind is Kind.REPLY:
        return row["question_id"] in spoken
    if kind is Kind.ISSUE_STEP and not row["public"]:
        return True
    of = row["id"] if kind is Kind.ISSUE else row.get("issue_id")
    return of is not None and of in matters


def answered_in_words(kind: Kind, row: Mapping[str, Any]) -> bool:
    return kind is Kind.QUESTION and bool(row["form"] == AnswerForm.WORDS)


def withheld(name: str, said: str) -> str:
    """What stands in a text of a record that is counted without its words; its number and its theme stay."""
    if name in ("code", "suffix", "kind"):
        return said
    return WITHHELD if said and name in ("words", "text") else ""
