"""Filling the words of a letter."""

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.filling import fill, unknown_places


def test_places_are_filled() -> None:
    assert fill("{meeting} on {date}", {"meeting": "Forum 1", "date": "Tuesday"}) == "Forum 1 on Tuesday"


def test_a_filled_value_is_not_filled_again() -> None:
    assert fill("{reason}", {"reason": "{sender}", "sender": "me"}) == "{sender}"


def test_unknown_places_stay_and_are_named() -> None:
    assert fill("{foo} {meeting}", {"meeting": "M"}) == "{foo} M"
    assert unknown_places("{foo} {meeting} {foo}") == ("foo",)


@given(st.text(), st.text())
def test_any_text_passes_through(template: str, value: str) -> None:
    assert isinstance(fill(template, {"meeting": value}), str)


@given(st.text(alphabet=st.characters(exclude_characters="{}")))
def test_text_without_places_is_unchanged(template: str) -> None:
    assert fill(template, {"meeting": "x"}) == template
