import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.money import read_pence, say_pence
from cspdesk.errors import Refused


@pytest.mark.parametrize(
    ("typed", "pence"), [("", None), ("12", 1200), ("£12.5", 1250), ("1,200.05", 120005), (" £ 0 ", 0)]
)
def test_pounds_are_read_as_pence(typed: str, pence: int | None) -> None:
    assert read_pence(typed) == pence


@pytest.mark.parametrize("typed", ["free", "-3", "1.234", "12,50", "1e3"])
def test_what_is_no_sum_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_pence(typed)


@given(st.integers(0, 10**8))
def test_a_sum_said_reads_the_same(pence: int) -> None:
    assert read_pence(say_pence(pence)) == pence
