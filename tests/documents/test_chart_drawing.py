"""Charts on paper: one tagged figure each, read in words, cut between rows, and plain without colour."""

import datetime as dt
import io
from collections.abc import Sequence

import pdfplumber
import pytest

from cspdesk.documents import page, twin_docx, twin_html, twin_text
from cspdesk.documents.kit.chart_drawing import figure, with_numbers
from cspdesk.documents.kit.flow import place
from cspdesk.documents.kit.parts import Part, draw_stacked
from cspdesk.documents.kit.sheet import About, Sheet
from cspdesk.documents.kit.told import told
from cspdesk.domain.chart import (
    AnyChart,
    Bar,
    BarChart,
    Period,
    PeriodChart,
    Progress,
    Shape,
    Share,
    SharesChart,
    StripChart,
    Value,
)
from cspdesk.domain.papers.common import PaperOptions

DAY = dt.date(2026, 3, 12)
LOOK = page.look(PaperOptions(), "#0b5563")
LARGE = page.look(PaperOptions(large_print=True), "#0b5563")
CRIMES = PeriodChart(
    "Serious violent crime",
    (
        Period("2006/07", Value(None, "baseline year")),
        Period("2007/08", Value(549), Value(540)),
        Period("2008/09", Value(504, estimate=True), Value(520), Value(530)),
    ),
    "crimes",
    baseline=Value(560, "560 in 2005/06"),
)
FORUMS = StripChart("Forums", tuple(Progress(f"Forum {n}", n % 5, 4) for n in range(58)))
CHARTS: tuple[AnyChart, ...] = (
    CRIMES,
    PeriodChart("As a line", CRIMES.periods, "%", Shape.LINE),
    BarChart("Litter", (Bar("ਕੂੜਾ", (Value(12), Value(3)), Value(2)),), ("Before", "After")),
    SharesChart("Issues", (Share("Closed", 30), Share("Open", 10), Share("New", 4), Share("عائشہ", 2))),
    FORUMS,
)


def drawn(pages: Sequence[Sequence[Part]], look: page.Look = LOOK) -> bytes:
    sheet = Sheet(About("Charts", "us", "", DAY), look.width, look.height)
    for parts in pages:
        draw_stacked(parts, sheet, look.left, look.height - look.top, look.measure)
        sheet.new_page()
    return sheet.finish()


def figures(pdf: bytes) -> list[dict[str, object]]:
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        (root,) = file.structure_tree
        return [kid for kid in root["children"] if kid["type"] == "Figure"]


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: type(chart).__name__)
@pytest.mark.parametrize("look", [LOOK, LARGE], ids=["usual", "large"])
def test_a_chart_is_one_figure_with_its_numbers_as_words(chart: AnyChart, look: page.Look) -> None:
    (found,) = figures(drawn([[figure(look, chart)]], look))
    assert str(found["alt_text"]).startswith(chart.title)


def test_words_of_the_paper_take_the_place_of_those_made_from_numbers() -> None:
    (found,) = figures(drawn([[figure(LOOK, CHARTS[3], alt="Of 46 issues 30 are closed.")]]))
    assert found["alt_text"] == "Of 46 issues 30 are closed."


def test_everything_drawn_stands_between_the_margins() -> None:
    with pdfplumber.open(io.BytesIO(drawn([[figure(LOOK, chart)] for chart in CHARTS]))) as file:
        for sheet in file.pages:
            letters = [letter for letter in sheet.chars if letter["text"].strip()]
            marks = [*letters, *sheet.rects, *sheet.lines, *sheet.curves]
            assert marks
            assert all(mark["x0"] >= LOOK.left - 1 for mark in marks)
            assert all(mark["x1"] <= LOOK.width - LOOK.right + 1 for mark in marks)


def test_a_long_strip_goes_on_over_the_page_as_one_figure() -> None:
    part = figure(LOOK, FORUMS)
    halves = part.split(LOOK.measure, 300.0)
    assert halves is not None
    assert sum(half.height(LOOK.measure) for half in halves) >= part.height(LOOK.measure)
    pdf = drawn([[halves[0]], [halves[1]]])
    assert len(figures(pdf)) == 1
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        words = [sheet.extract_text() for sheet in file.pages]
    assert "Forum 57" in words[1]
    assert all("part done 35" in each for each in words)


def test_an_indicator_is_never_cut() -> None:
    assert figure(LOOK, CRIMES).split(LOOK.measure, 80.0, forced=True) is None


def test_an_estimate_is_hatched_so_that_black_and_white_tells_it() -> None:
    with pdfplumber.open(io.BytesIO(drawn([[figure(LOOK, CRIMES)]]))) as file:
        slanting = [line for line in file.pages[0].lines if line["width"] > 1 and line["height"] > 1]
    assert len(slanting) > 20


def test_the_twins_say_the_sentence_and_the_table_of_numbers() -> None:
    matter = list(told(with_numbers(LOOK, CRIMES)))
    text = twin_text.write("Partnership", matter, ()).decode()
    assert "2006/07: baseline year; 2007/08: 549, target 540; 2008/09: 504 (estimate)" in text
    html = twin_html.write("Charts", "Partnership", "#0b5563", matter, ()).decode()
    assert '<th scope="col">Target</th>' in html
    assert '<td dir="auto">2006/07</td><td dir="auto">baseline year</td>' in html
    assert twin_docx.write("Charts", "Partnership", "#0b5563", DAY, matter, ()).startswith(b"PK")


def test_the_second_half_of_a_cut_chart_is_not_said_twice() -> None:
    halves = figure(LOOK, FORUMS).split(LOOK.measure, 300.0)
    assert halves is not None
    assert [len(list(told([half]))) for half in halves] == [1, 0]


WORDY = tuple(Period(f"Period number {n}", Value(None, f"reason {n}: " + "words " * 30)) for n in range(30))
MANY = tuple(Share("A long name of a share " * 4, n) for n in range(200))


@pytest.mark.parametrize(
    "chart", [PeriodChart("", WORDY), SharesChart("", MANY), FORUMS], ids=["gaps", "shares", "strip"]
)
def test_no_chart_is_too_tall_for_its_pages_in_large_print(chart: AnyChart) -> None:
    pages = place([figure(LARGE, chart)], LARGE.measure, LARGE.height - LARGE.top - LARGE.bottom)
    assert pages[0]
