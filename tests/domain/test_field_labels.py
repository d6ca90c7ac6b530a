"""What fields are called: by the words of the forms, in history and in conflicts alike."""

import datetime as dt
from pathlib import Path

import pytest

import cspdesk.ui
from cspdesk.domain.field_labels import EVERYWHERE, LABELS
from cspdesk.domain.field_words import fact_words, field_words, value_words
from cspdesk.domain.kinds import Kind
from cspdesk.domain.meanwhile import TOGETHER
from cspdesk.store.tables import RECORDS

_IN_NO_FORM = {
    "May be named: since", "May be named: how they said so", "May be contacted: since",
    "May be contacted: how they said so", "Joined to", "Venue booked", "Carried from", "Arrived",
    "At the next meeting", "Line of a check", "Entry of a register", "Did it work? Asked on",
    "Ask whether it worked on", "Note for the office alone", "Place in its list", "Left out of lists",
    "Lead agency or person",
}  # fmt: skip
"""Fields of two parts that one form names, and those that change by a deed and not in a form."""


def test_every_label_is_of_a_field_that_there_is() -> None:
    for kind, labels in LABELS.items():
        assert labels.keys() - EVERYWHERE.keys() <= set(RECORDS[kind].c.keys()), kind
    assert EVERYWHERE.keys() <= {column.name for table in RECORDS.values() for column in table.c}


def test_every_label_stands_in_a_form() -> None:
    labels = {label for of in (EVERYWHERE, *LABELS.values()) for label in of.values()}
    labels |= {label for facts in TOGETHER.values() for label in facts}
    for folder in ("compiled", "room", "meetings", "."):
        paths = (Path(cspdesk.ui.__path__[0]) / folder).rglob("*.py")
        forms = "\n".join(path.read_text("utf-8") for path in paths).replace("&", "")
        labels -= {label for label in labels if label in forms} | _IN_NO_FORM
        if not labels:
            return
    raise AssertionError(labels)


@pytest.mark.parametrize(
    ("kind", "field", "label"),
    [
        (Kind.DECISION, "text", "What was decided"),
        (Kind.MEETING, "venue_id", "Venue"),
        (Kind.ACTION, "due", "Due"),
        (Kind.MEETING_BODY, "body_id", "Forum or group"),
        (Kind.ISSUED_PAPER, "sha256", "File"),
        (Kind.ACTION, "from_community", "From community"),
        (Kind.ACTION, "", ""),
    ],
)
def test_a_field_is_called_as_where_it_is_edited(kind: Kind, field: str, label: str) -> None:
    assert field_words(kind, field) == label


def test_money_is_read_in_pounds() -> None:
    assert value_words("spent_pence", 1250, {}) == "£12.50"


def test_parts_of_one_fact_are_read_as_one() -> None:
    parts = {"due": None, "due_words": "", "due_next_meeting": True}
    assert fact_words(Kind.ACTION, parts, {}) == "At the next meeting"
    assert fact_words(Kind.ACTION, parts | {"due_words": "soon"}, {}) == "soon"


def test_a_due_date_typed_as_a_date_is_read_once() -> None:
    parts = {"due": dt.date(2026, 12, 1), "due_words": "1 Dec 2026", "due_next_meeting": False}
    assert fact_words(Kind.ACTION, parts, {}) == "Tue 1 Dec 2026"
