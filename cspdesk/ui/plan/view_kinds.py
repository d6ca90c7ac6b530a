"""The views of a plan: their keys, their words and columns, and what each says when it is empty."""

from collections.abc import Callable
from dataclasses import dataclass

from cspdesk.ui.plan import view_rows as rows
from cspdesk.ui.plan.items import Item
from cspdesk.ui.plan.reading import PlanReading, Wanted
from cspdesk.ui.plan.view_rows import Beside

Maker = Callable[[PlanReading, Wanted, Beside], list[Item]]
PLAIN = {"who": "Lead", "due": "Due", "chip": "Stands"}


@dataclass(frozen=True)
class View:
    """One view: its key on the keyboard, what it makes, its columns; `whole` looks at no single priority."""

    key: str
    digit: str
    words: str
    make: Maker
    head: str
    titles: dict[str, str]
    empty: tuple[str, str, str, str]
    whole: bool = False


_FIRST = "Priorities, and under each what is to be done, by whom and by when."
VIEWS = (
    View("lines", "1", "Lines", rows.lines, "Line", PLAIN, ("No lines yet", _FIRST, "Add a line", "plan")),
    View("smart", "2", "Not SMART", rows.not_smart, "Target", {"lacks": "Lacks"},
         ("Every target is SMART", "A target without a number, a date or a tick stands here.", "", "check")),
    View("late", "3", "Late", rows.late, "Line or step", PLAIN,
         ("Nothing is late", "Late lines, and those whose milestone is late before they are.", "", "check")),
    View("questions", "4", "Questions", rows.questions, "Evaluation question",
         {"who": "Asked by", "due": "Due", "chip": ""},
         ("No evaluation questions", "What is asked of the plan at set times, and answered here.",
          "Ask a question", "help")),
    View("spread", "5", "Spread", rows.spread, "Tag", {"n0": "Actions", "chip": ""},
         ("No tags yet", "Elements, themes and kinds of delivery are lists of the plan: change the plan to set them.",
          "Change the plan", "table")),
    View("complete", "6", "Complete", rows.completeness, "Part of the plan",
         {"n0": "Priorities", "n1": "Share", "chip": ""},
         ("No priorities yet", _FIRST, "Add a priority", "plan"), whole=True),
    View("leads", "7", "Leads", rows.leads, "Owed", {"due": "Due", "chip": "Stands"},
         ("No lead person yet", "A lead person for each priority: what they owe stands here, and when.",
          "Change the priority", "person")),
    View("partners", "8", "Partners", rows.partners, "Partner",
         {"n0": "Owes", "n1": "Done", "n2": "Late", "n3": "Shared"},
         ("Nobody owes anything yet", "Lead agencies, partners and owners of actions stand here.", "", "agency"),
         whole=True),
    View("areas", "9", "Areas", rows.areas, "Forum", {"due": "Until", "chip": "Plan"},
         ("No forums yet", "Each forum may have a plan of its own.", "To the forums", "forums"), whole=True),
    View("achievements", "0", "Achieved", rows.achievements, "Note", {"who": "Of", "due": "Day"},
         ("Nothing is written yet", "Achievements, lessons, learning, what difference it made and what it was worth.",
          "Pull achievements in", "check")),
    View("comments", "K", "Comments", rows.comments, "Comment", {"who": "From", "due": "Day", "chip": ""},
         ("No comments yet", "What forums and residents say of the targets reaches the next steering group.",
          "Write a comment down", "note")),
    View("changes", "H", "Changes", rows.changes, "Was → is", {"label": "What", "who": "Agreed by", "due": "Day"},
         ("Nothing has changed yet", "What was agreed stands here: old and new, by whom, at which meeting.",
          "", "clock")),
    View("compare", "G", "Last year", rows.compare, "Line", {"due": "Due", "chip": ""},
         ("This plan follows no other", "Refresh the plan for the next year: what was kept, changed and dropped stands"
          " here.", "Refresh the year", "repeat")),
    View("end", "Y", "Year’s end", rows.year_end, "Commitment or action", PLAIN,
         ("Everything is settled", "What is still open at year’s end, or lacks its note, stands here.", "", "check")),
)  # fmt: skip
BY_KEY = {view.key: view for view in VIEWS}
