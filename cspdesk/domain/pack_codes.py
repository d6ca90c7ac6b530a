"""The sections of packs and the codes of their figures: a figure keeps its code from pack to pack.

A code is the letter of the section and the number its rule stands at here. Never move or take away a line: add new
ones at the end. No letter is that of a
forum ("F07") or of a risk ("R4"). Figures of measures and indicators, of which every office has
its own, take numbers from 21 on and keep them in the packs.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from cspdesk.domain.pack import PackFigure, Records
from cspdesk.domain.pack_review import REVIEW_RULES, SECTION17_RULES

OWN_FROM = 21


@dataclass(frozen=True)
class SectionKind:
    """A section that a pack may have; `rules` are (key, words, rule) of its figures in the order of their numbers.

    One `of_review` stands in the report of one review alone.
    """

    key: str
    letter: str
    title: str
    rules: tuple[tuple[str, str, str], ...] = ()
    internal: bool = False
    of_review: bool = False


SECTIONS: tuple[SectionKind, ...] = (
    SectionKind("overview", "V", "Overview for the chair"),
    SectionKind(
        "agenda",
        "Q",
        "Agenda of the next meeting",
        (
            (
                "items",
                "Items on the agenda",
                "Items on the agenda of the body's next meeting, proposed ones too.",
            ),
            ("matters", "Actions that arise", "Open actions that the agenda lists for that meeting."),
        ),
        internal=True,
    ),
    SectionKind(
        "minutes",
        "M",
        "Last minutes",
        (
            ("decisions", "Decisions taken", "Decisions recorded in the minutes of the last meeting held."),
            ("given", "Actions given", "Actions given at that meeting, those dropped since left out."),
            (
                "given_open",
                "Actions still open",
                "Actions given at that meeting that are open at the date of this pack.",
            ),
        ),
        internal=True,
    ),
    SectionKind(
        "actions",
        "A",
        "Actions by owner",
        (
            (
                "open",
                "Open actions",
                "Actions given by the date of this pack and neither done nor dropped on it.",
            ),
            ("overdue", "Overdue actions", "Open actions whose day is past."),
            (
                "given",
                "Actions given in the period",
                "Actions given on a day of the period, those dropped left out.",
            ),
            ("done", "Actions done in the period", "Actions marked done on a day of the period."),
            ("late", "Actions done late", "Actions done in the period after the day they were due."),
            ("no_owner", "Actions without an owner", "Open actions that nobody owns yet."),
            ("no_date", "Actions without a date", "Open actions without a day by which they are due."),
        ),
    ),
    SectionKind(
        "forums",
        "N",
        "Forums",
        (
            ("in_place", "Forums in place", "Forums that are set up or meet, of all that are not closed."),
            (
                "held",
                "Meetings held this plan year",
                "Meetings of forums held from the start of the plan year to the date of this pack.",
            ),
            (
                "met",
                "Forums that met in the period",
                "Forums with at least one meeting held on a day of the period.",
            ),
            (
                "silent",
                "Forums without contact",
                "Forums whose last meeting is longer ago than the setting allows, or that never met.",
            ),
            ("no_next", "Forums without a next meeting", "Forums for which no meeting is planned."),
            ("no_chair", "Forums without a chair", "Forums, closed ones left out, that have no chair."),
            (
                "gaps",
                "Forums with a gap",
                "Forums that met less often in a part of the plan year than their rule asks for.",
            ),
        ),
    ),
    SectionKind(
        "came",
        "W",
        "Who came",
        (
            ("held", "Meetings held", "Meetings held in the period, each once, cancelled ones left out."),
            (
                "people",
                "People who came",
                "Named people who were there, in the room or not, each once, and residents counted without a name.",
            ),
            (
                "agencies",
                "Partner agencies that came",
                "Different agencies with somebody there, a team counted with its agency.",
            ),
            (
                "residents",
                "Residents who came",
                "Residents named in the registers, each once, and residents counted without a name.",
            ),
            ("young", "Young people who came", "Young people counted at the meetings."),
            (
                "apologies",
                "People who sent apologies",
                "Different people who sent apologies to a meeting and came to it in no other way.",
            ),
            ("cancelled", "Meetings cancelled", "Meetings of the period that were cancelled."),
        ),
    ),
    SectionKind(
        "issues",
        "I",
        "Issues and feedback",
        (
            ("raised", "Issues raised", "Issues raised on a day of the period."),
            (
                "answered",
                "Issues answered",
                "Issues answered on a day of the period, whenever they were raised.",
            ),
            ("open", "Issues open", "Issues raised by the date of this pack and not closed on it."),
            (
                "untold",
                "Answers nobody was told of",
                "Issues with an answer that nobody was told of since it was given.",
            ),
            (
                "locally",
                "Dealt with locally",
                "Of the issues raised in the period and closed, those dealt with locally, where that was said.",
            ),
            (
                "fed_back",
                "Fed back",
                "Of the issues raised in the period and answered, those whose answer people were told of.",
            ),
            (
                "days",
                "Median days to feed back",
                "Median days from the answer to the first telling, of issues raised in the period.",
            ),
            (
                "acknowledge",
                "Acknowledged in time",
                "Of the promises to acknowledge that fell due on issues raised in the period, those kept.",
            ),
            (
                "reply",
                "Answered in time",
                "Of the promises to reply that fell due on issues raised in the period, those kept.",
            ),
            (
                "contact",
                "Called back in time",
                "Of the promises to call back that fell due on issues raised in the period, those kept.",
            ),
        ),
    ),
    SectionKind(
        "outreach",
        "O",
        "Outreach against target",
        (
            (
                "met",
                "Measures at their target",
                "Measures with a target that what was done so far this plan year has reached.",
            ),
            (
                "short",
                "Measures below their target",
                "Measures with a target not reached yet this plan year.",
            ),
        ),
    ),
    SectionKind(
        "plan",
        "P",
        "Plan progress",
        (
            ("lines", "Lines of the plan", "Commitments of the current plan, those dropped left out."),
            ("done", "Lines done", "Lines of the plan recorded as done by the date of this pack."),
            ("part", "Lines part done", "Lines of the plan recorded as part done."),
            ("not_done", "Lines not done", "Lines of the plan recorded as not done."),
            (
                "late",
                "Lines behind",
                "Lines still open whose day, or the day of one of their milestones, is past.",
            ),
            ("tba", "Lines to be agreed", "Lines whose target is still to be agreed."),
            (
                "milestones",
                "Milestones due in the period",
                "Milestones and repeated tasks due on a day of the period.",
            ),
            (
                "milestones_done",
                "Milestones done",
                "Milestones due in the period with a day on which they were done.",
            ),
        ),
    ),
    SectionKind(
        "indicators",
        "X",
        "Indicators",
        (
            (
                "on",
                "Indicators at their target",
                "Indicators whose newest figure meets the target of its period.",
            ),
            (
                "off",
                "Indicators off their target",
                "Indicators whose newest figure misses the target of its period.",
            ),
            (
                "unscored",
                "Indicators not scored",
                "Indicators without a figure, or whose target is to be agreed, in words or not set.",
            ),
            (
                "clashes",
                "Figures that disagree",
                "Periods for which two sources give figures that differ and nobody has settled which counts.",
            ),
        ),
    ),
    SectionKind(
        "risks",
        # "R4" is the number of a risk.
        "K",
        "Risks",
        (
            (
                "open",
                "Open risks",
                "Risks opened by the date of this pack and not closed on it, restricted ones left out.",
            ),
            ("high", "Very high risks", "Open risks whose severity times likelihood is 15 or more."),
            ("overdue", "Risks to be looked at", "Open risks whose day of review is past."),
            ("unscored", "Risks not scored yet", "Open risks without a severity or a likelihood."),
        ),
    ),
    SectionKind(
        "barriers",
        "B",
        "Barriers",
        (
            ("open", "Open barriers", "Notes of barriers that no day says are overcome."),
            (
                "off_target",
                "Lines and indicators off target",
                "Lines of the plan that are behind and indicators that miss their target.",
            ),
            (
                "unexplained",
                "Off target without a barrier note",
                "Lines and indicators off target to which no open barrier is noted.",
            ),
        ),
    ),
    SectionKind(
        "reviews",
        "E",
        "Reviews and reports received",
        (
            ("expected", "Reports expected", "Reviews and reports that fell due in the period."),
            (
                "received",
                "Reports received",
                "Reviews and reports due in the period with a day on which they came in.",
            ),
            ("missing", "No report received", "Reviews and reports due in the period that have not come in."),
            (
                "watch",
                "Bodies behind their cadence",
                "Bodies that should have met or reported by the date of this pack and have not.",
            ),
        ),
    ),
    SectionKind(
        "comments",
        "T",
        "Comments from forums",
        (
            (
                "comments",
                "Comments on targets",
                "Comments of forums and the public on a plan or a target, given in the period.",
            ),
        ),
    ),
    SectionKind(
        "communications",
        "C",
        "Communications due",
        (
            (
                "overdue",
                "Messages overdue",
                "Messages planned for a day before the date of this pack and not sent.",
            ),
            (
                "coming",
                "Messages due in 90 days",
                "Messages planned for the 90 days from the date of this pack.",
            ),
            ("sent", "Messages sent", "Messages sent on a day of the period."),
            ("made", "Publications made", "Publications made on a day of the period."),
            (
                "given",
                "Copies given out",
                "Copies given out on a day of the period, where their number is known.",
            ),
            ("reviews", "Publications to be looked at", "Publications whose day of review is past."),
        ),
    ),
    SectionKind("glossary", "G", "Terms"),
    SectionKind("review", "D", "The review", REVIEW_RULES, internal=True, of_review=True),
    SectionKind("section17", "S", "Section 17 of the Crime and Disorder Act", SECTION17_RULES),
)
BY_KEY: Mapping[str, SectionKind] = {kind.key: kind for kind in SECTIONS}
USUAL: tuple[str, ...] = (
    *(kind.key for kind in SECTIONS if not kind.of_review and kind.key != "glossary"),
    "glossary",
)


def figure(
    section: str,
    rule: str,
    number: float | None,
    records: Records = (),
    *,
    value: str = "",
    unit: str = "",
) -> PackFigure:
    """The figure of a rule by its key; its value is the number as written, where nothing else is said."""
    kind = BY_KEY[section]
    for place, (key, words, told) in enumerate(kind.rules, 1):
        if key == rule:
            shown = value or ("not measured" if number is None else f"{number:,g}")
            return PackFigure(
                f"{kind.letter}{place}", f"{section}/{key}", words, told, shown, number, unit, records
            )
    raise KeyError(rule)


class Codes:
    """Codes of the figures that every office has its own of, by their keys; a new key takes the next free number."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self.known = dict(known)

    def of(self, section: str, key: str) -> str:
        """The code of a figure of a section, for ever the same in this store."""
        if key not in self.known:
            letter = BY_KEY[section].letter
            taken = [int(code[1:]) for code in self.known.values() if code.startswith(letter)]
            self.known[key] = f"{letter}{max((OWN_FROM - 1, *taken)) + 1}"
        return self.known[key]
