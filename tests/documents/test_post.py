"""Letters, labels and badges: where they stand on the sheet, whatever is typed."""

import io
from dataclasses import replace

import pdfplumber
import pypdf
import pytest

from cspdesk.documents.press import Press
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.frozen import from_json, to_json
from cspdesk.domain.papers.post import (
    BADGE_STOCKS,
    LABEL_STOCKS,
    Badge,
    BadgesPaper,
    LabelsPaper,
    Letter,
    LettersPaper,
)
from cspdesk.errors import Refused

ADDRESS = ("Gurpreet Kaur Sandhu", "Flat 12, Marlborough House", "214 Ford End Road", "Bedford", "MK40 4LF")
HOSTILE = [
    "W" * 5000,
    "word " * 1000,
    "<b>&amp;</b>",
    "عائشہ محمود",
    "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "😀🎉",
    "\u202eabc",
    "=1+1",
]
MM = 72 / 25.4


@pytest.fixture(scope="module")
def head(papers):
    return replace(papers["agenda"].letterhead, sample=False)


@pytest.fixture(scope="module")
def letters(papers, head):
    one = Letter(
        ADDRESS,
        papers["agenda"].made_on,
        "What you told us",
        ("Thank you.",),
        "Dear Gurpreet",
        our_ref="F07-1",
    )
    return LettersPaper(head, papers["agenda"].made_on, "Letters", (one,))


def labels(papers, head, lines, stock="L7160", start=1):
    return LabelsPaper(head, papers["agenda"].made_on, "Labels", stock, lines, start)


def badges(papers, head, people, stock="L7418"):
    return BadgesPaper(head, papers["agenda"].made_on, "Forum", stock, people)


def letters_of(pdf):
    """The letters of every page with their places, from the upper left."""
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        return [[letter for letter in page.chars if letter["text"].strip()] for page in file.pages]


def inside(letter, stock):
    """True when a letter stands within one label of a sheet."""
    across = int((letter["x0"] - stock.left) // stock.step_x)
    down = int((letter["top"] - stock.top) // stock.step_y)
    left, top = stock.left + across * stock.step_x, stock.top + down * stock.step_y
    return (
        0 <= across < stock.across
        and 0 <= down < stock.down
        and letter["x1"] <= left + stock.width
        and letter["bottom"] <= top + stock.height
    )


def test_an_address_never_leaves_the_window(letters):
    (own,) = letters.letters
    each_one = tuple(replace(own, to=(typed, *ADDRESS)) for typed in HOSTILE)
    for page in letters_of(Press().pdf(replace(letters, letters=each_one), PaperOptions())):
        shown = [each for each in page if 48 * MM < each["top"] < 95 * MM and each["x0"] < 120 * MM]
        assert shown
        assert all(each["bottom"] <= 82 * MM and each["x1"] <= 102 * MM for each in shown)


def test_a_long_letter_goes_on_over_pages_that_say_so(letters):
    (own,) = letters.letters
    long = replace(own, paragraphs=("A sentence of some words. " * 90,) * 2)
    pdf = Press().pdf(replace(letters, letters=(long, own)), PaperOptions())
    texts = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    assert len(texts) == 3
    assert "Page 2 of 2" in texts[1]
    assert "Page" not in texts[2]


def test_a_letter_stays_off_the_edge(letters):
    (own,) = letters.letters
    long = replace(own, paragraphs=("W" * 5000, "word " * 1000), subject="W" * 300)
    for large in (False, True):
        pdf = Press().pdf(replace(letters, letters=(long,)), PaperOptions(large_print=large))
        for page in letters_of(pdf):
            assert all(each["x0"] >= 14 and each["x1"] <= 581 and each["bottom"] <= 828 for each in page)


def test_the_subject_is_the_heading_of_a_letter(letters):
    outline = pypdf.PdfReader(io.BytesIO(Press().pdf(letters, PaperOptions()))).outline
    assert [entry.title for entry in outline] == ["What you told us"]


def test_a_letter_without_an_address_says_so(letters):
    (own,) = letters.letters
    bare = replace(letters, letters=(replace(own, to=("Jo",)),), left_out=("F07-2: nobody.",))
    assert Press().notes(bare, PaperOptions()) == (
        "F07-2: nobody.",
        "No address is held for F07-1: write it by hand or add it.",
    )


@pytest.mark.parametrize("stock", list(LABEL_STOCKS.values()), ids=list(LABEL_STOCKS))
def test_labels_stand_within_their_sheet(stock):
    assert stock.left + (stock.across - 1) * stock.step_x + stock.width <= 210 * MM
    assert stock.top + (stock.down - 1) * stock.step_y + stock.height <= 297 * MM


@pytest.mark.parametrize("stock", list(LABEL_STOCKS))
def test_nothing_leaves_its_label(papers, head, stock):
    lines = tuple((typed, *ADDRESS) for typed in HOSTILE)
    pdf = Press().pdf(labels(papers, head, lines, stock), PaperOptions())
    (page,) = letters_of(pdf)
    assert page
    assert all(inside(each, LABEL_STOCKS[stock]) for each in page)


@pytest.mark.parametrize("stock", list(BADGE_STOCKS))
def test_nothing_leaves_its_badge(papers, head, stock):
    people = tuple(Badge(typed, typed[:300], "Police") for typed in HOSTILE)
    (page,) = letters_of(Press().pdf(badges(papers, head, people, stock), PaperOptions()))
    assert all(inside(each, BADGE_STOCKS[stock]) for each in page)


def test_labels_begin_at_the_first_free_place_and_go_on_over_sheets(papers, head):
    pdf = Press().pdf(labels(papers, head, (("Jo Hill", "High Street"),) * 22, start=3), PaperOptions())
    first, second = letters_of(pdf)
    stock = LABEL_STOCKS["L7160"]
    assert (
        min(each["x0"] for each in first if each["top"] < stock.top + stock.height)
        > stock.left + stock.step_x
    )
    assert sum(each["text"] == "J" for each in first) == 19
    assert sum(each["text"] == "J" for each in second) == 3


def test_a_sheet_there_is_not_is_refused(papers, head):
    with pytest.raises(Refused, match="choose L7160"):
        Press().pdf(labels(papers, head, (("Jo",),), "L1"), PaperOptions())


def test_post_is_kept_and_read_back_exactly(papers, head, letters):
    for paper in (letters, labels(papers, head, (ADDRESS,)), badges(papers, head, (Badge("Jo"),))):
        assert from_json(to_json(paper)) == paper
