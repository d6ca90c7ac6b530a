"""What gives somebody away in a text is found and taken out; nothing else is touched."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.erasing import both_removed, traces

HER = traces(
    [{"name": "Ottoline Quillfeather", "email": "Ottoline@quill.example", "phone": "+44 7700 900461", "mobile": "",
      "address": "14 Thistledown Crescent"}],
    ["Tilly Quillfeather"],
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ottoline Quillfeather asked", "[name removed] asked"),
        ("ask Mrs Quillfeather's son", "ask [name removed]'s son"),
        ("OTTOLINE QUILLFEATHER, tilly quillfeather", "[name removed], [name removed]"),
        ("ring 07700 900461 or 07700900461", "ring [removed] or [removed]"),
        ("write to ottoline@quill.example.", "write to [removed]."),
        ("at 14 Thistledown\n Crescent", "at [removed]"),
    ],
)
def test_every_way_of_naming_her_is_taken_out(text: str, left: str) -> None:
    assert HER.without(text) == left


@pytest.mark.parametrize(
    "text", ["", "Quillfeathers", "0770 090046", "14 Thistledown Close", "Ottoline Smith", "O.Q."]
)
def test_what_is_somebody_or_something_else_stays(text: str) -> None:
    assert HER.without(text) == text


def test_a_surname_alone_only_may_be_her() -> None:
    assert not HER.found("Quillfeather again")
    assert HER.perhaps("Quillfeather again")
    assert not HER.perhaps("Quillfeather again", frozenset({"quillfeather"}))


@given(st.text(max_size=60))
def test_nothing_of_other_words_is_lost(text: str) -> None:
    assert HER.without(text) == text or HER.found(text)
    assert HER.without(HER.without(text)) == HER.without(text)


@given(st.lists(st.sampled_from(["bins", "and", "Ann Lee", "Bob Roe", "the green.", "[3]"]), max_size=12))
def test_two_removals_of_one_paper_are_both_kept_in_either_order(words: list[str]) -> None:
    ann, bob = (traces([{"name": name}], ()) for name in ("Ann Lee", "Bob Roe"))
    text = " ".join(words)

    def paper(told: str) -> str:
        return json.dumps({"record": {"text": told, "removed": "Name removed"}})

    one, other = paper(ann.without(text)), paper(bob.without(text))
    both = both_removed(one, other)
    assert both == both_removed(other, one)
    told = json.loads(both or "{}")["record"]["text"]
    assert "Ann Lee" not in told
    assert "Bob Roe" not in told
