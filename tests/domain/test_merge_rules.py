"""The rules by which two computers settle what stands against each other, whoever does it first."""

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.care_kinds import Basis
from cspdesk.domain.kinds import Kind, Mark
from cspdesk.domain.merge_heads import follow
from cspdesk.domain.merge_rules import ALIKE, ASK, POSITION, RULES, free_code, settle, suffixes
from cspdesk.store.tables import RECORDS

_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "sequence": st.integers(0, 99),
    "seconds_spent": st.integers(0, 99),
    "suffix": st.sampled_from(["", "b", "c", "zb"]),
    "mark": st.sampled_from([mark.value for mark in Mark]),
    "lost_on": st.none() | st.dates().map(dt.date.isoformat),
    "keyed_on": st.none() | st.dates().map(dt.date.isoformat),
    "on_day": st.dates().map(dt.date.isoformat),
    "basis": st.sampled_from([basis.value for basis in Basis]),
    # A frozen paper, and what a handover could have in its place.
    "record": st.recursive(
        st.none() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["record", "removed"]), inner),
    ).map(json.dumps)
    | st.text(),
}


@pytest.mark.parametrize(("kind", "field"), RULES)
def test_every_rule_is_of_a_field_that_there_is(kind: Kind, field: str) -> None:
    assert field in RECORDS[kind].c


@pytest.mark.parametrize(("kind", "field"), RULES)
@given(data=st.data())
def test_whoever_settles_it_writes_the_same(kind: Kind, field: str, data: st.DataObject) -> None:
    one, other = data.draw(_VALUES[field]), data.draw(_VALUES[field])
    assert settle(kind, field, one, other) == settle(kind, field, other, one)


STANDS: list[tuple[Kind, str, Any, Any, Any]] = [
    (Kind.MEETING, "sequence", 2, 5, 5),
    (Kind.ACTION, "suffix", "b", "za", "za"),
    (Kind.ISSUE, "suffix", "", "b", "b"),
    (Kind.PACK, "suffix", "c", "b", "c"),
    (Kind.ATTENDANCE, "mark", "expected", "apologies", "apologies"),
    (Kind.ATTENDANCE, "mark", "in_room", "apologies", ASK),
    (Kind.AGENDA_ITEM, "seconds_spent", 60, 90, 90),
    (Kind.COMPUTER, "lost_on", None, "2026-05-02", "2026-05-02"),
    (Kind.COMPUTER, "lost_on", "2026-05-03", "2026-05-02", "2026-05-02"),
    (Kind.COMPUTER, "keyed_on", "2026-05-03", "2026-05-02", "2026-05-03"),
    (Kind.ERASURE, "on_day", "2026-05-03", "2026-05-02", "2026-05-02"),
    (Kind.ERASURE, "basis", Basis.RETENTION.value, Basis.REQUEST.value, Basis.REQUEST.value),
    (Kind.ISSUED_PAPER, "record", "{}", '{"record": {}}', ASK),
    (Kind.RISK, "position", 4, 2, 2),
]


@pytest.mark.parametrize(("kind", "field", "one", "other", "stands"), STANDS)
def test_what_stands_by_rule(kind: Kind, field: str, one: Any, other: Any, stands: Any) -> None:
    assert settle(kind, field, one, other) == stands


def test_every_rule_is_told_what_stands_by_it() -> None:
    assert RULES.keys() <= {(kind, field) for kind, field, *_ in STANDS}


@pytest.mark.parametrize(("kind", "field"), ALIKE)
def test_what_two_computers_may_write_alike_is_settled_there_alone(kind: Kind, field: str) -> None:
    days = ("2026-11-24", "2026-11-21")
    assert [settle(kind, field, *some, alike=True) for some in (days, days[::-1])] == ["2026-11-21"] * 2
    assert settle(kind, field, *days) is ASK


def test_long_texts_and_names_are_asked() -> None:
    for kind, field in ((Kind.AGENDA_ITEM, "minute"), (Kind.BODY, "name"), (Kind.ACTION, "text")):
        assert settle(kind, field, "one", "other") is ASK


def test_every_rule_says_why() -> None:
    assert all(rule.why for rule in (*RULES.values(), *ALIKE.values(), POSITION))


@given(
    st.lists(st.tuples(st.integers(0, 50), st.sampled_from(["", "b", "c"])), unique_by=lambda pair: pair[0])
)
def test_after_lettering_no_number_is_given_twice_and_the_oldest_keeps_its_own(
    records: list[tuple[int, str]],
) -> None:
    changed = suffixes(records)
    after = [changed.get(record, suffix) for record, suffix in records]
    assert len(set(after)) == len(after)
    assert not records or min(records)[0] not in changed
    assert not suffixes([(record, suffix) for (record, _), suffix in zip(records, after, strict=True)])


@pytest.mark.parametrize(
    ("code", "taken", "given"),
    [("F19", {"F19"}, "F19B"), ("F19", {"F19", "F19B"}, "F19C"), ("ABCDEFGH", {"ABCDEFGH"}, "ABCDEFGB")],
)
def test_a_code_given_twice_gets_the_next_letter(code: str, taken: set[str], given: str) -> None:
    assert free_code(code, taken) == given


def test_a_change_takes_the_place_of_those_it_saw() -> None:
    assert follow(["a", "b"], "c", ("a",)) == ["b", "c"]
    assert follow(["a", "b"], "d", ("a", "b")) == ["d"]
