"""Packs: what a reference means, codes that stay, and records as they stood on a day."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.actions import as_it_stood as action_stood
from cspdesk.domain.kinds import ActionState, Origin
from cspdesk.domain.pack import pack_number, parse_pack_ref
from cspdesk.domain.pack_codes import OWN_FROM, SECTIONS, Codes, figure

DAY = dt.date(2026, 9, 30)


def action(**values: object) -> ActionRow:
    given = dict.fromkeys(ActionRow.__dataclass_fields__, None) | {
        "id": UUID(int=1),
        "given_on": dt.date(2026, 5, 1),
        "state": ActionState.OPEN,
        "closing_note": "",
        "origin": Origin.MEETING,
    }
    return ActionRow(**(given | values))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("W4", (None, "W4")),
        ("w4", (None, "W4")),
        ("P2026-03", ((2026, 3, ""), "")),
        ("p2026-03:w4", ((2026, 3, ""), "W4")),
        ("P2026-112: O21", ((2026, 112, ""), "O21")),
        ("P2026-03B:w4", ((2026, 3, "b"), "W4")),
        ("F07-2026-014", None),
        ("P2026-03:forty", None),
        ("Police", None),
    ],
)
def test_a_reference_means_a_pack_and_a_figure(typed: str, meant: object) -> None:
    assert parse_pack_ref(typed) == meant


@given(st.integers(1000, 9999), st.integers(1, 5000))
def test_a_number_reads_back(year: int, running: int) -> None:
    assert parse_pack_ref(pack_number(year, running)) == ((year, running, ""), "")


def test_no_letter_is_used_twice_or_clashes_with_forums_and_risks() -> None:
    letters = [kind.letter for kind in SECTIONS]
    assert len(set(letters)) == len(letters)
    assert not {"F", "R"} & set(letters)


def test_every_rule_is_one_sentence_and_has_a_key_of_its_own() -> None:
    for kind in SECTIONS:
        keys = [key for key, _, _ in kind.rules]
        assert len(set(keys)) == len(keys) < OWN_FROM
        assert all(rule.endswith(".") and ". " not in rule for _, _, rule in kind.rules)


def test_residents_who_came_are_w4_for_ever() -> None:
    assert figure("came", "residents", 404).code == "W4"
    assert figure("came", "residents", 404).said == "404"


def test_what_was_not_measured_says_so() -> None:
    assert figure("issues", "contact", None).said == "not measured"


def test_a_measure_keeps_the_code_it_once_had() -> None:
    codes = Codes({"measure/a": "O21", "measure/gone": "O22"})
    assert codes.of("outreach", "measure/new") == "O23"
    assert Codes(codes.known).of("outreach", "measure/a") == "O21"
    assert Codes({}).of("indicators", "indicator/x") == "X21"


def test_an_action_done_later_was_open_on_the_day() -> None:
    done = action(state=ActionState.DONE, closed_on=dt.date(2026, 10, 2), closing_note="Done")
    assert action_stood(done, DAY) == replace(done, state=ActionState.OPEN, closed_on=None, closing_note="")
    assert action_stood(done, dt.date(2026, 10, 2)) is done


def test_an_action_given_later_was_not_there() -> None:
    assert action_stood(action(given_on=dt.date(2026, 10, 1)), DAY) is None
