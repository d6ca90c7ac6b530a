"""The choices that single papers offer beside audience, size and period."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cspdesk.domain.papers.post import BADGE_STOCKS, LABEL_STOCKS


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


# What every flyer offers; a template sets the same and this print's own words come over it.
FLYER = (
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
OWN_FLYER = (*FLYER[:3], Option("when", "When", OptionKind.TEXT), Option("place", "Where"), *FLYER[3:])

OF_PLAN = (Option("plan", "Plan", OptionKind.CHOICE, help="Empty takes the plan of today."),)
PLAN = (
    Option(
        "layout",
        "Layout",
        OptionKind.CHOICE,
        (
            ("", "The plan’s own"),
            ("blocks", "Blocks: key actions, lead, outputs, targets"),
            ("findings", "Findings, objectives, outcomes, “we will”"),
            ("horizons", "Why, aim, coming year, three years"),
            ("objectives", "Six columns under objectives"),
            ("criteria", "Success criteria and activities"),
        ),
    ),
    Option(
        "whole",
        "The whole document",
        OptionKind.FLAG,
        default=False,
        help="With contents, introduction, appendices and glossary; else the priorities alone.",
    ),
    *OF_PLAN,
    Option("year", "Year", OptionKind.CHOICE, help="Only what is to be done in one year of the plan."),
    Option(
        "glossary",
        "Explain short forms",
        OptionKind.FLAG,
        default=False,
        help="Written out where they stand first, and listed at the end; else the plan’s own words exactly.",
    ),
)

STATEMENT = (
    Option(
        "sections",
        "Sections, in their order",
        help="Such as: overview actions forums. Empty takes the usual ones.",
    ),
)

PACK = (
    *STATEMENT,
    Option(
        "section17",
        "Section 17 statement",
        help="What the decisions asked for do about crime and disorder, or that they do nothing.",
    ),
)

LEAFLET = (
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

ARTICLE = (
    Option(
        "article",
        "Text",
        OptionKind.CHOICE,
        help="Texts of the kind Article, under Publications; none tells the answers.",
    ),
    Option("what", "Title", help="Empty takes the title of the text, or the forum."),
    Option(
        "issues",
        "Answers, in their order",
        OptionKind.ISSUES,
        help="None chosen: the newest of the period, three months to today.",
    ),
    Option("words", "More words", OptionKind.TEXT),
)

LETTER = (
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
    Option(
        "issues",
        "Issues, one letter each",
        OptionKind.ISSUES,
        help="None chosen: all that wait for this letter.",
        every=True,
    ),
    Option("signed", "Signed by", help="Empty takes the officer of the forum."),
)
REPLIES = (
    Option("ward", "Ward", OptionKind.CHOICE),
    Option("councillor", "Councillor", OptionKind.CHOICE),
    Option(
        "issues",
        "Or these issues alone",
        OptionKind.ISSUES,
        help="Empty takes all of the choices above.",
        every=True,
    ),
)
START = Option(
    "start",
    "First free label",
    OptionKind.NUMBER,
    default=1,
    help="Of a sheet used in part, across and then down.",
)
LABELS = (
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
    START,
)
BADGES = (
    Option(
        "stock",
        "Badges",
        OptionKind.CHOICE,
        tuple((stock.name, stock.words) for stock in BADGE_STOCKS.values()),
        "L7418",
    ),
    START,
)

NUMBERED = (
    Option("number", "Paper number", OptionKind.NUMBER, default=0, help="0 leaves a line for it."),
    Option(
        "copies",
        "Numbered papers",
        OptionKind.NUMBER,
        default=1,
        help="As many in one file, each with its number.",
    ),
)
BALLOT = (
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
    *NUMBERED,
)

QUESTIONNAIRE = (
    Option("survey", "Questionnaire", OptionKind.CHOICE),
    *NUMBERED,
)

INDICATORS = (
    Option(
        "which",
        "Which indicators",
        OptionKind.CHOICE,
        (
            ("", "All"),
            ("off", "Those off target"),
            ("reward", "Those of reward money"),
            ("stretch", "Stretch targets"),
        ),
    ),
    Option("charts", "With charts and sources", OptionKind.FLAG, default=True),
)

REGISTER = (
    Option("activity_kind", "Kind of activity", OptionKind.CHOICE),
    Option(
        "by",
        "Counted by",
        OptionKind.CHOICE,
        (
            ("", "What suits the kind"),
            ("type", "Type or topic"),
            ("area", "Forum"),
            ("partner", "Lead partner"),
            ("school", "School"),
            ("place", "Place"),
            ("takers", "Agency of those who took part"),
        ),
    ),
)

MATRIX = (Option("matrix", "Matrix", OptionKind.CHOICE, help="Empty takes the one that is worked on."),)
CHECK = (
    Option("sheet", "Check", OptionKind.CHOICE, help="Empty takes the newest."),
    Option("form", "Or a blank form", OptionKind.CHOICE),
    Option("blank", "The check blank, to write on", OptionKind.FLAG, default=False),
)
