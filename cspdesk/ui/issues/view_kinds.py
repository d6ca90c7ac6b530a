"""The views of issues: their keys, their words, what each lets through, and the columns it can do without."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from cspdesk.domain.answer_kinds import Matter
from cspdesk.domain.kinds import IssueSource, IssueState
from cspdesk.ui import fonts
from cspdesk.ui.issues.issue_cells import IssueLine

_WIDE, _WIDEST = 1300, 1650
Rule = Callable[[IssueLine, dt.date], bool]


def _open(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.state is IssueState.OPEN


def _tell(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.owes_telling


def _clocks(line: IssueLine, _today: dt.date) -> bool:
    return line.clock is not None


def _worked(line: IssueLine, today: dt.date) -> bool:
    return line.issue.due_for_asking(today)


def _updates(line: IssueLine, today: dt.date) -> bool:
    return line.issue.due_for_update(today)


def _calls(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.matter is Matter.CALL_FOR_ACTION


def _complaints(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.matter in (Matter.COMPLAINT, Matter.COMMENT, Matter.CONTACT)


def _referrals(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.matter is Matter.REFERRAL


def _events(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.activity_id is not None or line.issue.source is IssueSource.EVENT


def _all(_line: IssueLine, _today: dt.date) -> bool:
    return True


@dataclass(frozen=True)
class View:
    """One view: its key on the keyboard, its words, what it lets through, what it says when it is empty, and the
    columns that say nothing in it."""

    key: str
    digit: str
    words: str
    lets: Rule
    empty: tuple[str, str, str, str]
    without: tuple[str, ...] = ()


_FIRST = "What residents say at meetings, by telephone or on the street is kept here until it is answered."
_UNANSWERED = ("answer", "told")
VIEWS = (
    View("open", "1", "Open", _open, ("No open issue", _FIRST, "New issue", "issues"), _UNANSWERED),
    View("tell", "2", "Tell people", _tell,
         ("Everybody was told", "Answers stand here until people have been told of them.", "", "check"), ("stands",)),
    View("clocks", "3", "Clocks", _clocks,
         ("No promise runs", "Promises to acknowledge and to answer stand here until they are kept.", "", "clock"),
         _UNANSWERED),
    View("worked", "4", "Did it work?", _worked,
         ("Nobody needs to be asked", "Some weeks after an answer it is asked whether it worked.", "", "check"),
         ("stands",)),
    View("updates", "5", "Updates due", _updates,
         ("No news is owed", "Those who were promised news stand here when it is due.", "", "check"), _UNANSWERED),
    View("calls", "6", "Calls for action", _calls,
         ("No call for action", "Matters ward councillors raise with the partnership.", "New call for action", "flag")),
    View("complaints", "7", "Complaints", _complaints,
         ("No complaint or contact", "Complaints, comments and calls to return, each with its own time.",
          "New complaint", "phone")),
    View("referrals", "8", "Referrals", _referrals,
         ("No referral", "What a forum hands on to an agency, and what came of it.", "New referral", "swap")),
    View("events", "9", "At events", _events,
         ("Nothing was raised at an event", "Questions of a public question session, and what was said at events.",
          "", "outreach")),
    View("all", "0", "All", _all, ("No issues yet", _FIRST, "New issue", "issues")),
)  # fmt: skip
BY_KEY = {view.key: view for view in VIEWS}
NEW_MATTER = {
    "calls": Matter.CALL_FOR_ACTION,
    "complaints": Matter.COMPLAINT,
    "referrals": Matter.REFERRAL,
}
_ANSWERED = ("tell", "worked")


def hidden_columns(view: View, width: int) -> set[str]:
    """What says nothing in a view makes room for the words, and on a small screen what the detail says too."""
    wide, hidden = width >= fonts.pixels(_WIDE), {*view.without, "about"}
    if view.key != "clocks":
        hidden.add("promise")
    if not wide:
        hidden.add("body")  # the number begins with the code of the forum
        hidden |= set() if view.without and view.key not in _ANSWERED else {"raised"}
    if width < fonts.pixels(_WIDEST):
        hidden.add("where")
    return hidden
