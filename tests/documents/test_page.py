"""Measures and colours of the papers."""

import pytest

from cspdesk.documents import page
from cspdesk.domain.papers.common import PaperOptions


@pytest.mark.parametrize("accent", ["", "red", "#12", "#zzzzzz", "0b5563", "#0b55631"])
def test_an_accent_that_is_no_colour_gives_ours(accent):
    assert page.readable(accent) == page.DEFAULT_ACCENT


def test_a_pale_accent_is_darkened_until_it_reads():
    assert page.readable("#ffee00") < "#999999"


def test_a_dark_accent_stays_as_it_is():
    assert page.readable("#0b5563") == "#0b5563"


def test_looks_are_shared():
    assert page.look(PaperOptions(), "#0b5563") is page.look(PaperOptions(), "#0b5563")
