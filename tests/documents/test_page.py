"""Measures and colours of the papers."""

import pytest

from cspdesk.documents import page
from cspdesk.documents.kit.parts import BULLET
from cspdesk.documents.kit.tables import Column, Table
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


def test_what_follows_a_bullet_in_a_cell_stands_line_under_line():
    look = page.look(PaperOptions(), "#0b5563")
    table = Table(look, [Column("Outputs")], [[f"{BULLET} " + "Numbers of schools that take part. " * 9]])
    table.height(200.0)
    (cell,) = table._layout(200.0)[3][0].cells
    first, *others = [line for line, _ in cell]
    assert first.pieces[0].text == f"{BULLET} "
    assert {line.pieces[0].x for line in others} == {first.pieces[1].x} != {0.0}
    assert all(line.width <= 200.0 for line in (first, *others))
