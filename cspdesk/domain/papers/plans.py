"""A plan on paper, in one of the five layouts."""

import datetime as dt
from dataclasses import dataclass

from cspdesk.domain.glossary import Term
from cspdesk.domain.papers.common import Letterhead
from cspdesk.domain.plans import Plan, PlanLayout


@dataclass(frozen=True)
class PlanPaper:
    """The priorities of a plan in a layout, its own or another plan's; or the `whole` document around them."""

    letterhead: Letterhead
    made_on: dt.date
    plan: Plan
    layout: PlanLayout
    whole: bool = False
    # What it may explain; it prints those it uses. Without them it prints the plan's own words exactly.
    glossary: tuple[Term, ...] = ()


@dataclass(frozen=True)
class PlanGridPaper(PlanPaper):
    """The layout of six columns, which needs the page on its side."""
