"""Types a real meeting into the window as an officer would, and reads the printed minutes back."""

import datetime as dt
import io
import json
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk.domain.attendance import Count
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.kinds import Audience
from cspdesk.domain.text import one_line
from cspdesk.services.papers.registry import Wanted
from tests.cases.conftest import Desktop
from tests.cases.officer import Officer, read_pdf
from tests.hands import Hands

Case = dict[str, Any]


def load(name: str) -> Case:
    """A real meeting as data."""
    case: Case = json.loads((Path(__file__).parent / f"{name}.json").read_text(encoding="utf-8"))
    return case


def hold(desktop: Desktop, case: Case) -> UUID:
    """Types the whole meeting by keyboard, closes it and issues its minutes; gives the meeting's id."""
    hands = desktop.hands
    _add_body(hands, case)
    _add_meeting(hands, case)
    hands.press("Ctrl+Return")
    _take_register(hands, case)
    hands.press("Ctrl+Down", "Ctrl+Down")
    for item in case["items"]:
        _minute(hands, item)
    hands.press("F9")
    hands.go("Why it is closed without")
    hands.type("The other items were not on that evening's agenda")
    hands.press("Return")
    _issue(hands)
    (meeting,) = desktop.office.meetings.all()
    return meeting.id


def _add_body(hands: Hands, case: Case) -> None:
    def fill() -> None:
        body = case["body"]
        hands.go("Name")
        hands.type(body["name"])
        hands.go("Code")
        hands.press("Ctrl+A")
        hands.type(body["code"])
        hands.go("Its own word for itself")
        hands.type(body["word_body"])
        hands.press("Tab")
        hands.type(body["word_meeting"])
        hands.go("Save")
        hands.press("Space")

    hands.during(partial(hands.press, "Ctrl+Shift+N"), fill)


def _add_meeting(hands: Hands, case: Case) -> None:
    day = dt.date.fromisoformat(case["day"])

    def fill() -> None:
        hands.type(case["body"]["code"])
        hands.press("Return")
        hands.go("Day")
        hands.type(f"{day.day} {day:%B} {day.year}")
        hands.go("Or another place")
        hands.type(case["place"])
        hands.go("Save meeting")
        hands.press("Space")

    hands.press("Ctrl+3")
    hands.during(partial(hands.press, "Ctrl+N"), fill)


def _take_register(hands: Hands, case: Case) -> None:
    for letter, lines in (("p", case["present"]), ("a", case["apologies"])):
        for line in lines:
            hands.press("F3")
            hands.type(line)
            hands.press("Return", letter)
    hands.press("F3")
    hands.type(case["chair"])
    hands.press("Return", "c")
    hands.press("F7", "0", "Return", "0", "Return")


def _minute(hands: Hands, item: dict[str, Any]) -> None:
    hands.press("F8")
    hands.type(item["title"])
    hands.press("Return")
    hands.type(item["minute"])
    for action in item.get("actions", ()):
        hands.press("F5")
        hands.type(action["line"])
        hands.press("Return")
    for issue in item.get("issues", ()):
        hands.press("F6")
        hands.type(issue)
        hands.press("Return")


def _issue(hands: Hands) -> None:
    def agree() -> None:
        hands.go("Issue")
        hands.press("Space")

    QApplication.processEvents()
    hands.go("Issue minutes")
    hands.during(partial(hands.press, "Space"), agree)


def tell(desktop: Desktop, qtbot: QtBot, case: Case) -> str:
    """Answers what was raised and sets the leaflet of the body; gives the words of its file, on one line.

    A leaflet that is refused for an empty block is let out with the gap marked.
    """
    officer = Officer(desktop, qtbot)
    for words in case.get("raised", ()):
        officer.raise_issue(words, case["body"]["name"])
    for answer in case["answers"]:
        officer.answer(answer["issue"], answer["became"], answer["did"], answer.get("why", ""))
    gaps = {}
    if why := case.get("refused"):
        officer.see_refused(case["body"]["name"], why)
        gaps = {"Print with empty blocks marked": " "}
    room = officer.set_leaflet(case["body"]["name"], **gaps)
    assert room.printed is not None
    return read_pdf(room.printed.pdf)


def missing_from_leaflet(words: str, case: Case) -> list[str]:
    """What of the case is not to be read on its leaflet, or is there though nobody answered it."""
    plain = _joined(words)
    said = [case["body"]["name"], "You told us. Here is what was done.", "Still working on it"]
    for answer in case["answers"]:
        said += [answer["issue"], answer["did"], answer.get("why", "")]
    named = [line.partition(" (")[0] for line in (*case["present"], *case["apologies"])]
    there = [each for each in case["unanswered"] if _joined(each) in plain]
    private = [
        name for name in named if name.startswith(("Member", "Panel member")) and _joined(name) in plain
    ]
    return [each for each in said if _joined(each) not in plain] + there + private


def printed(desktop: Desktop, meeting: UUID, audience: Audience) -> str:
    """The words of the printed minutes, on one line."""
    from pypdf import PdfReader

    pages = PdfReader(io.BytesIO(desktop.office.issued.pdf(meeting, Wanted(audience)))).pages
    return one_line(" ".join(page.extract_text() for page in pages))


def missing_from(words: str, case: Case) -> list[str]:
    """What of the case is not to be read in printed words; spaces and line breaks count for nothing."""
    plain = _joined(words)
    return [said for said in _said(case) if _joined(said) not in plain]


def _said(case: Case) -> list[str]:
    """All that the minutes must say."""
    said = [
        case["body"]["name"],
        say_date_long(dt.date.fromisoformat(case["day"])),
        case["place"],
        case["chair"],
    ]
    for line in (*case["present"], *case["apologies"]):
        name, _, seat = line.partition(" (")
        said.append(name)
        seat = seat.removesuffix(")")
        if seat not in ("resident", "member") and "member" not in seat:
            said.append(seat)
    for item in case["items"]:
        said += [item["title"], *item["minute"].split("\n"), *item.get("issues", ())]
        for action in item.get("actions", ()):
            said += [action["text"], action["owner"]]
    return said


def _joined(words: str) -> str:
    return "".join(words.split()).replace("\u00ad", "").replace("’", "'")


def counts(count: Count) -> dict[str, int]:
    """The counts of a case by name."""
    names = (
        "heads",
        "agencies",
        "apologies_heads",
        "apologies_agencies",
        "residents_named",
        "residents_unnamed",
    )
    return {name: getattr(count, name) for name in names}
