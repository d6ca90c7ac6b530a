"""Indicators on paper: the table of targets with each chart beside its numbers, and the targets for the public."""

import datetime as dt
from dataclasses import dataclass

from cspdesk.domain.glossary import Term
from cspdesk.domain.papers.common import Letterhead


@dataclass(frozen=True)
class IndicatorLine:
    """One row of the table: name, base, a target for each period of the heads, partners with a * who lead, status."""

    name: str
    base: str
    targets: tuple[str, ...]
    partners: tuple[str, ...]
    status: str


@dataclass(frozen=True)
class ShownPeriod:
    """One period of a chart: words for all, and numbers as text where they can be drawn."""

    name: str
    actual: str = ""
    target: str = ""
    group: str = ""
    actual_number: str = ""
    target_number: str = ""
    group_number: str = ""
    low: str = ""
    high: str = ""


@dataclass(frozen=True)
class IndicatorItem:
    """One indicator with its chart; `notes` are sentences, `figures` those with their sources."""

    title: str
    status: str
    words: str
    unit: str = ""
    base: str = ""
    base_number: str = ""
    group: str = ""
    as_line: bool = False
    periods: tuple[ShownPeriod, ...] = ()
    notes: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()


@dataclass(frozen=True)
class IndicatorsPaper:
    """The indicators of a plan; `periods` head the columns of targets."""

    letterhead: Letterhead
    made_on: dt.date
    title: str
    period: str
    periods: tuple[str, ...]
    lines: tuple[IndicatorLine, ...]
    items: tuple[IndicatorItem, ...] = ()
    glossary: tuple[Term, ...] = ()
    ref: str = ""


@dataclass(frozen=True)
class TargetLine:
    """One target as the public reads it, with what was said of it."""

    name: str
    aim: str
    latest: str
    status: str
    comments: tuple[str, ...] = ()


@dataclass(frozen=True)
class TargetGroup:
    """The targets of one priority."""

    heading: str
    lines: tuple[TargetLine, ...]


@dataclass(frozen=True)
class TargetsPaper:
    """What the partnership aims at and how it stands, with room for comments."""

    letterhead: Letterhead
    made_on: dt.date
    title: str
    period: str
    intro: str
    groups: tuple[TargetGroup, ...]
    glossary: tuple[Term, ...] = ()
    ref: str = ""
