"""Part 2 by keyboard alone, on the sample year: said in the meeting room, answered, printed, given out, counted."""

import datetime as dt
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import ActionState, IssueState
from cspdesk.ui import messages
from tests.cases.conftest import TODAY, Desktop
from tests.cases.officer import Officer, read_pdf, rows
from tests.hands import Hands

FORUM, MEETING = "Forum 8", "F08-2026-11-24"
SAID = (
    "The lamp by the shops in Sample Road is out",
    "Cars race along Model Lane after midnight",
    "Fly-tipping behind the garages",
    "No seat at the bus stop by the clinic",
    "Put speed cameras on Model Lane",
)
LAMP, RACES, *_, CAMERAS = SAID
ACTIONS = {LAMP: ("BBC", dt.date(2026, 12, 8)), RACES: ("Police", dt.date(2026, 12, 15))}
DONE = "We asked the county, and the police now check speeds there."
WHY = "Cameras go where people were hurt; on this lane nobody was."

Counts = dict[str, tuple[str, ...]]


def shown_on_today(desktop: Desktop) -> Counts:
    """Open and overdue actions, open issues and answers to tell of each forum, as Today shows them."""
    desktop.hands.press("Ctrl+1")
    keys = ("open", "overdue", "issues", "tell")
    found = rows(desktop.window.page("today"))
    return {row["name"]: tuple(row[key].split()[-1] for key in keys) for row in found}


def counted_by_hand(desktop: Desktop) -> Counts:
    """The same, one record after the other."""
    office = desktop.office
    counts = {forum.name: [0, 0, 0, 0] for forum in office.bodies.forums()}
    for action in office.actions.all():
        if action.state is ActionState.OPEN and action.body in counts:
            counts[action.body][0] += 1
            counts[action.body][1] += action.due is not None and action.due < TODAY
    for issue in office.issues.all():
        if issue.body in counts:
            counts[issue.body][2] += issue.state is IssueState.OPEN
            counts[issue.body][3] += issue.answered and issue.told_on is None
    return {name: tuple(map(str, found)) for name, found in counts.items()}


def hold(hands: Hands) -> None:
    """Opens the room of a meeting still to come, types what residents say and gives two of it to partners."""
    hands.press("Ctrl+3", "Ctrl+F")
    hands.type(MEETING)
    hands.press("Down", "Ctrl+Return")
    hands.during(partial(hands.press, "F10"), partial(hands.press, "Return"))
    hands.press(*["Ctrl+Down"] * 6)
    for words in SAID:
        hands.press("F6")
        hands.type(f"{words}\n")
    for place, (owner, due) in enumerate(ACTIONS.values()):
        # The action of the lamp stands above the issues by then.
        hands.press("Shift+F5", *["Down"] * 2 * place, "F5")
        hands.type(f"{owner} by {due.day} {due:%B %Y}\n")
    hands.press("Alt+Left")


def print_leaflet(desktop: Desktop, qtbot: QtBot) -> str:
    """Sets the leaflet of the forum, saves it, logs it and says where it went; gives the words of the file."""
    hands = desktop.hands
    room = Officer(desktop, qtbot).set_leaflet(FORUM, Still_working_on_it="Open")
    hands.go("Copies")
    hands.type("200")
    hands.press("Ctrl+S", "Ctrl+L")

    def give() -> None:
        hands.go("Where, or for an article in which paper")
        hands.type("Library and clinic")
        hands.press("Ctrl+Return")

    hands.during(partial(hands.press, "Return"), give)
    assert room.printed is not None
    return read_pdf(room.printed.pdf)


def _save_in(folder: Path, _parent: object, _caption: str, name: str, _kind: str) -> Path:
    return folder / name


def said_now(desktop: Desktop) -> dict[str, IssueRow]:
    return {issue.words: issue for issue in desktop.office.issues.all() if issue.words in SAID}


def test_from_what_is_said_to_a_leaflet_at_the_door_by_keys(
    sample_desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, office = sample_desktop, sample_desktop.office
    monkeypatch.setattr(messages, "save_path", partial(_save_in, tmp_path))
    before = shown_on_today(desktop)
    assert before == counted_by_hand(desktop)
    hold(desktop.hands)
    Officer(desktop, qtbot).answer(CAMERAS, "Cannot", DONE, WHY)
    issues = said_now(desktop)
    assert len(issues) == len(SAID)
    for words, (owner, due) in ACTIONS.items():
        (action,) = office.actions.of_issue(issues[words].id)
        assert (action.owner, action.due) == (owner, due)
    between = shown_on_today(desktop)
    assert between == counted_by_hand(desktop)
    gained = [int(now) - int(was) for now, was in zip(between[FORUM], before[FORUM], strict=True)]
    assert gained == [2, 0, 4, 1]

    known = {row.id for row in office.publications.all()}
    words = print_leaflet(desktop, qtbot)
    (file,) = tmp_path.glob("*.pdf")
    assert read_pdf(file.read_bytes()) == words
    for part in (FORUM, CAMERAS, "What we could not do", DONE, WHY, LAMP, RACES, "Tuesday 26 January 2027"):
        assert part in words
    assert "Fly-tipping behind the garages" not in words
    (publication,) = [row for row in office.publications.all() if row.id not in known]
    (given,) = office.publications.distributions(publication.id)
    assert (publication.copies, given.place, given.on_day) == (200, "Library and clinic", TODAY)
    printed = office.publications.issues(publication.id)
    assert issues[CAMERAS].id in printed
    assert {office.issues.get(issue).told_on for issue in printed} == {TODAY}
    after = shown_on_today(desktop)
    assert after == counted_by_hand(desktop)
    assert int(after[FORUM][3]) == int(between[FORUM][3]) - len(printed)
