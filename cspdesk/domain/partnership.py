"""The partnership that owns a store: its name, words, promises and how its papers look."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.errors import Refused

NATIONS: Mapping[str, str] = {"ENG": "England", "WLS": "Wales", "SCT": "Scotland", "NIR": "Northern Ireland"}
"""Whose bank holidays count."""

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_INKS = re.compile(r"(?:100|[0-9]{1,2})(?: (?:100|[0-9]{1,2})){3}", re.ASCII)
_BOUNDS = {
    "papers_days": (0, 60, "Papers go out between 0 and 60 working days before a meeting"),
    "acknowledge_days": (0, 60, "An issue is acknowledged within 0 to 60 working days"),
    "reply_days": (0, 250, "An issue is answered within 0 to 250 working days"),
    "absent_running": (1, 20, "A member is listed after 1 to 20 meetings missed running"),
    "contact_days": (7, 730, "Contact is asked for after 7 to 730 days"),
    "follow_up_weeks": (0, 52, "Whether an answer worked is asked after 1 to 52 weeks, or not at all with 0"),
    "contact_hours": (1, 240, "Somebody who asked to be contacted is reached within 1 to 240 hours"),
    "year_start_month": (1, 12, "The plan year begins in one of twelve months"),
}


@dataclass(frozen=True)
class Partnership:
    """One row. Words such as "Neighbourhood Forum" are the partnership's own and show on screen and paper.

    `accent` is a colour as #rrggbb or empty; days are working days; `sample_today` is the day a sample
    store takes as today.
    """

    id: UUID
    name: str
    short_name: str
    area: str
    vision: str
    word_forum: str
    word_forums: str
    word_officer: str
    word_steering: str
    word_meeting: str
    address: str
    phone: str
    email: str
    web: str
    office_hours: str
    accessible_line: str
    names_line: str
    mail_papers: str
    mail_actions: str
    mail_minutes: str
    accent: str
    logo_id: UUID | None
    plan_key: str
    plan_title: str
    plan_period: str
    year_start_month: int
    papers_days: int
    clear_days: bool
    acknowledge_days: int
    reply_days: int
    nation: str
    skip_holidays: bool
    show_percent: bool
    absent_running: int
    contact_days: int
    sample: bool
    sample_today: dt.date | None
    equality_line: str
    accent_inks: str
    contact_hours: int
    follow_up_weeks: int
    equality_groups: str
    family: str


@dataclass(frozen=True)
class Closure:
    """A day the office is closed beside the bank holidays."""

    id: UUID
    on_day: dt.date
    words: str


@dataclass(frozen=True)
class SpellingWord:
    """A word of the office's own that spelling knows."""

    id: UUID
    word: str


# What a letterhead can carry on an A4 page in large print, in letters.
_LONGEST = {
    "name": (120, "the partnership's name"),
    "short_name": (60, "the short name"),
    "area": (120, "the area"),
    "address": (240, "the address"),
    "phone": (60, "the telephone number"),
    "email": (120, "the e-mail address"),
    "web": (120, "the web address"),
    "office_hours": (160, "the office hours"),
    "accessible_line": (240, "the line about other formats"),
    "equality_line": (400, "the line on fair treatment"),
}


def check_settings(values: Mapping[str, Any]) -> None:
    """Raises Refused when a setting among these is out of reach."""
    for name, (low, high, words) in _BOUNDS.items():
        if name in values and not low <= values[name] <= high:
            raise Refused(f"{words}: change the number.")
    if values.get("accent") and not _COLOUR.fullmatch(values["accent"]):
        raise Refused("A colour is typed as # and six figures or letters a to f, such as #2563b8.")
    if values.get("accent_inks") and not _INKS.fullmatch(values["accent_inks"]):
        raise Refused(
            "Inks are four numbers from 0 to 100 for cyan, magenta, yellow and black, such as 85 60 0 10."
        )
    if "nation" in values and values["nation"] not in NATIONS:
        raise Refused("Choose whose bank holidays count: England, Wales, Scotland or Northern Ireland.")
    for name, (longest, words) in _LONGEST.items():
        if len(values.get(name) or "") > longest:
            raise Refused(f"Make {words} shorter: {longest} letters fit at the head of a paper.")
    if "name" in values and not values["name"].strip():
        raise Refused("Type the name of the partnership: it stands on every paper.")
