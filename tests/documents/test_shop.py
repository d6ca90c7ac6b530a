"""What a printer is handed: colours as inks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.documents import page
from cspdesk.documents.kit.shop import converted, shade, shares, shop, tint
from cspdesk.domain.papers.common import Letterhead

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_shares_are_typed_in_percent():
    assert shares("80 20 0 10") == (0.8, 0.2, 0.0, 0.1)


@pytest.mark.parametrize("typed", ["80, 20, 0, 10", "C80 M20 Y0 K10", "80/20/0/10"])
def test_shares_are_read_however_they_are_set_apart(typed):
    assert shares(typed) == (0.8, 0.2, 0.0, 0.1)


@pytest.mark.parametrize("typed", ["", "80 20 0", "80 20 0 10 5", "800 0 0 0", "blue"])
def test_what_is_no_four_shares_is_none(typed):
    assert shares(typed) is None


def test_text_is_black_alone():
    own = shop(Letterhead("P"))
    assert own.ink(page.INK) == (0.0, 0.0, 0.0, 1.0)
    assert own.ink(page.QUIET)[:3] == (0.0, 0.0, 0.0)


def test_an_accent_in_inks_keeps_them_in_its_tints():
    own = shop(Letterhead("P", accent="#0b5563", inks="80 20 0 10"), (0.5,))
    assert own.ink("#0b5563") == (0.8, 0.2, 0.0, 0.1)
    assert own.ink(tint("#0b5563", 0.5)) == (0.4, 0.1, 0.0, 0.05)


@given(COLOURS)
def test_converted_colours_are_shares_within_what_paper_takes(colour):
    inks = converted(colour)
    assert all(0 <= each <= 1 for each in inks)
    assert sum(inks) <= 3


@given(COLOURS, st.floats(0, 1))
def test_tints_and_shades_are_colours(colour, share):
    for made in (tint(colour, share), shade(colour, share)):
        assert len(made) == 7
        int(made[1:], 16)
