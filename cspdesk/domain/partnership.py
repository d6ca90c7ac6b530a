"""The partnership that owns a store: its name, words, promises and how its papers look."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


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


@dataclass(frozen=True)
class Closure:
    """A day the office is closed beside the bank holidays."""

    id: UUID
    on_day: dt.date
    words: str
