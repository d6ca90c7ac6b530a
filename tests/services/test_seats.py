"""What is typed after a name says for whom somebody sits."""

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.services.seats import split_line

WORD = st.from_regex(r"[A-Za-z][A-Za-z,'-]{0,8}", fullmatch=True)
PLAIN = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
BRACKETED = st.tuples(PLAIN, PLAIN).map(lambda pair: f"{pair[0]} ({pair[1]})")


@given(PLAIN | BRACKETED, PLAIN | BRACKETED)
def test_the_closing_brackets_hold_the_seat(name: str, seat: str) -> None:
    assert split_line(f"{name} ({seat})") == (name, seat)


@given(PLAIN)
def test_a_name_without_brackets_has_no_seat(name: str) -> None:
    assert split_line(name) == (name, "")
