"""Figures of indicators from any spreadsheet's CSV."""

import pytest

from cspdesk.errors import Refused
from cspdesk.exchange.figures_csv import read_figures


def test_headings_are_known_in_any_order_and_a_big_n_is_what_a_small_one_is_of() -> None:
    (row,) = read_figures("Period;n;N;Code\n2025/26;12;64;NI 32\n".encode("cp1252"))
    assert (row.indicator, row.period, row.numerator, row.denominator) == ("NI 32", "2025/26", "12", "64")


def test_a_guarded_minus_comes_back_plain() -> None:
    (row,) = read_figures(b"Indicator,Value\nGap,'-4\n")
    assert row.value == "-4"


def test_a_row_with_too_many_cells_is_told_with_its_line() -> None:
    (row,) = read_figures(b"Indicator,Value\nNI 16,1,2,3\n")
    assert (row.line, row.problem) == (2, "There are more cells than headings.")


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7", b"Name,Town\nx,y\n", b"Indicator,Period\nNI 16,2025/26\n"]
)
def test_what_is_no_file_of_figures_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(Refused, match="file"):
        read_figures(data)
