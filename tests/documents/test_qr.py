"""QR codes on paper."""

import datetime as dt

import pytest

from cspdesk.documents.kit.qr import draw_qr, least_side, qr, squares
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import About, Sheet
from cspdesk.errors import Refused

LINK = "https://example.org/forums/queens-park"


def sheet():
    return Sheet(About("Code", "Office", "", dt.date(2026, 3, 12)), 300, 300)


def test_the_finders_stand_in_three_corners():
    (_, _, side), *runs = squares(LINK)
    assert [run for run in runs if run[0] == 0 and run[2] == 7] == [(0, 0, 7), (0, side - 7, 7)]
    assert (side - 1, 0, 7) in runs


def test_a_code_without_words_is_refused():
    with pytest.raises(Refused, match="Type the link"):
        squares("")


def test_a_code_of_too_many_letters_is_refused():
    with pytest.raises(Refused, match="shorter link"):
        squares("é" * 400)


def test_a_code_is_never_smaller_than_reads():
    assert qr(LINK, 10.0).height(300) == least_side(LINK)
    assert qr(LINK, 200.0).height(300) == 200.0


def test_the_code_tells_where_it_leads():
    part = qr(LINK, 100.0)
    assert part.role is Role.FIGURE
    assert LINK in part.alt


def test_a_code_is_drawn_as_one_shape():
    drawn = sheet()
    with drawn.part(Role.FIGURE, alt="Code"):
        draw_qr(drawn, LINK, 10, 290, 120)
    drawing = " ".join(drawn.canvas._code).split()
    # One fill for the white border, one for all squares.
    assert sum(operator in ("f", "f*") for operator in drawing) == 2
    assert drawing.count("re") == len(squares(LINK))
