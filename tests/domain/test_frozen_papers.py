"""Papers as JSON and back."""

import datetime as dt
import json
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cspdesk.domain.kinds import MinutesState
from cspdesk.domain.papers.common import ActionLine, Letterhead, Occasion, PaperOptions
from cspdesk.domain.papers.frozen import PAPERS, AnyPaper, from_json, to_json
from cspdesk.domain.papers.meetings import AgendaPaper, HeadCount, MinuteItem, MinutesPaper
from cspdesk.errors import StoreFailure


def minutes(body: str = "Forum") -> MinutesPaper:
    return MinutesPaper(
        Letterhead("Partnership", logo=b"\x00\xff", sample=True),
        dt.date(2026, 3, 20),
        body,
        Occasion(dt.date(2026, 3, 12), dt.time(19, 30)),
        MinutesState.ISSUED,
        (
            MinuteItem(
                "1", "Welcome", "Text", actions=(ActionLine("F07-2026-001", "Do", due=dt.date(2026, 4, 1)),)
            ),
        ),
        heads=HeadCount(3, 2, 1, 4, 0),
    )


def test_minutes_come_back_exactly():
    assert from_json(to_json(minutes())) == minutes()


@settings(max_examples=20, deadline=None)
@given(st.from_type(MinutesPaper) | st.from_type(AgendaPaper))
def test_any_paper_comes_back_exactly(paper):
    assert from_json(to_json(paper)) == paper


def test_equal_papers_give_equal_text():
    assert to_json(minutes()) == to_json(minutes())


def test_every_kind_of_paper_has_a_name():
    assert set(PAPERS.values()) == set(get_args(AnyPaper))


def test_a_field_added_since_takes_its_default():
    packed = json.loads(to_json(minutes()))
    del packed["record"]["quorum"]
    assert from_json(json.dumps(packed)) == minutes()


@pytest.mark.parametrize("damage", ["", "[]", "{}", '{"schema":1,"paper":"minutes","record":{"body":7}}'])
def test_damage_is_said_to_be_damage(damage):
    with pytest.raises(StoreFailure, match="damaged"):
        from_json(damage)


def test_a_newer_paper_is_not_guessed_at():
    with pytest.raises(StoreFailure, match="newer"):
        from_json('{"schema":99,"paper":"minutes","record":{}}')


def test_options_start_as_an_internal_a4_copy():
    assert (PaperOptions().size, PaperOptions().audience) == ("A4", "internal")
