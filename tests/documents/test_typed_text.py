"""Typed text on paper: never markup, never lost, never off the page, in any script."""

from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cspdesk.documents.kit import fonts, shaping
from cspdesk.documents.kit.text import Span, set_lines
from cspdesk.documents.page import Style
from cspdesk.documents.press import Press
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.meetings import MinuteItem

STYLE = Style(10, 14)
SMALL = Style(8, 11, bold=True)
HOSTILE = [
    '<img src="/etc/passwd"/> <b>bold</b> &amp; <3 <para>',
    "A" * 400,
    "word " * 1000,
    "\u202eabc\u202c def \u2066x\u2069 \u200fy\u200e",
    "👨‍👩‍👧 😀 🎉 🏴 中文 ไทย שלום",
    "عائشہ (Police) نے 14 مارچ کو کہا: «ٹھیک ہے» " * 20,
    "ਗੁਰਪ੍ਰੀਤਸਿੰਘ" * 60,
    "e\u0301\u0323 x\u0336y H̷̡̪̯ͨ͊",
    "\u0301mark first",
    "\n\n \n",
    "http://www.example.org/" + "x/" * 300,
]


def words(pdf):
    return " ".join(
        " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)).split()
    )


def drawn(lines):
    return "".join(piece.text for line in lines for piece in line.pieces)


def one_item(minutes, text):
    return replace(minutes, body=text or "x", chair=text, items=(MinuteItem("1", text, text),), matters=())


@pytest.mark.parametrize("typed", HOSTILE)
@pytest.mark.parametrize("large", [False, True])
def test_hostile_text_prints_within_the_page(papers, typed, large):
    pdf = Press().pdf(one_item(papers["minutes"], typed), PaperOptions(large_print=large))
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        rects = [text.get_rect(number) for number in range(text.count_rects())]
        assert min(rect[0] for rect in rects) >= 20
        assert max(rect[2] for rect in rects) <= page.get_size()[0] - 20


def test_markup_prints_as_typed(papers, printed):
    assert '<img src="/etc/passwd"/> <b>bold</b> &amp; <3' in words(
        printed(one_item(papers["minutes"], HOSTILE[0]))
    )


def test_a_long_paragraph_keeps_every_word(papers, printed):
    typed = " ".join(f"w{number}" for number in range(1500))
    found = words(printed(replace(papers["minutes"], items=(MinuteItem("1", "Long", typed),))))
    assert [each for each in found.split() if each.startswith("w") and each[1:].isdigit()] == typed.split()


@pytest.mark.parametrize(
    "name", ["عائشہ محمود", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "Łucja Żółkiewska", "Dafydd ap Siôn Ŵyn", "بلال احمد"]
)
def test_names_in_four_scripts_read_back_as_typed(papers, printed, name):
    pdf = printed(replace(papers["minutes"], chair=name))
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    assert all(word in text for word in name.split())


def test_urdu_is_joined_and_runs_right_to_left():
    glyphs = shaping.atom("NotoNaskhArabic-Regular", "محمود", 1).glyphs
    assert "".join(reversed(glyphs.meanings)) == "محمود"
    alone = shaping.atom("NotoNaskhArabic-Regular", "م", 1).glyphs.letters[0]
    assert alone not in glyphs.letters


def test_punjabi_vowel_signs_take_their_place():
    glyphs = shaping.atom("NotoSansGurmukhi-Regular", "ਸਿੰਘ", 0).glyphs
    assert "".join(glyphs.meanings) == "ਸਿੰਘ"
    vowel_sign = shaping.atom("NotoSansGurmukhi-Regular", "ਕਿ", 0).glyphs.letters[0]
    assert glyphs.letters[0] == vowel_sign


def test_faces_change_by_the_run():
    lines = set_lines("Ann علی ਸਿੰਘ ✓", STYLE, 400)
    faces = {piece.face for piece in lines[0].pieces}
    assert faces == {"NotoSans-Regular", "NotoNaskhArabic-Regular", "NotoSansGurmukhi-Regular", "DejaVuSans"}


def test_a_number_within_urdu_keeps_its_order():
    assert "2026" in drawn(set_lines("مارچ 2026 کو", STYLE, 400))


def test_a_letter_no_face_has_prints_its_name():
    assert drawn(set_lines("🎉", STYLE, 400)) == "[party popper]"


def test_a_letter_without_a_telling_name_prints_its_number():
    assert drawn(set_lines("中", STYLE, 400)) == "[U+4E2D]"


def test_direction_marks_print_as_nothing():
    assert drawn(set_lines("a\u200eb\u2066c\u2069", STYLE, 400)) == "abc"


def test_a_word_wider_than_the_line_breaks_within():
    lines = set_lines("x" * 300, STYLE, 100)
    assert max(line.width for line in lines) <= 100.1
    assert drawn(lines) == "x" * 300


def test_a_long_address_breaks_after_its_signs():
    lines = set_lines("chair.of.clapham.and.oakley@example.org", STYLE, 120)
    assert drawn(lines[:1])[-1] in "@."


def test_empty_lines_between_paragraphs_are_kept():
    assert len(set_lines("one\n\ntwo", STYLE, 100)) == 3


def test_spans_that_touch_stay_one_word():
    lines = set_lines((Span("Ann", SMALL), Span(", Chair", STYLE)), STYLE, 400)
    assert drawn(lines) == "Ann, Chair"


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_every_drawn_letter_is_in_its_face(typed):
    for line in set_lines(typed, STYLE, 120):
        for piece in line.pieces:
            letters = "".join(piece.glyphs.letters) if piece.glyphs else piece.text
            assert all(ord(letter) in fonts.face(piece.face).glyphs for letter in letters)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="abc déŵ-/ .,\n", max_size=200), st.floats(60, 400))
def test_lines_fit_and_lose_nothing(typed, width):
    lines = set_lines(typed, STYLE, width)
    assert all(line.width <= width + 0.1 for line in lines)
    assert "".join(drawn(lines).split()) == "".join(typed.split())


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="عاشہمحود ਸਿੰਘab 12().", min_size=1, max_size=80))
def test_mixed_scripts_keep_every_letter(typed):
    lines = set_lines(typed, STYLE, 90)
    shown = "".join(
        "".join(piece.glyphs.meanings) if piece.glyphs else piece.text
        for line in lines
        for piece in line.pieces
    )
    mirrored = str.maketrans("()", "||")
    assert sorted(shown.replace(" ", "").translate(mirrored)) == sorted(
        typed.replace(" ", "").translate(mirrored)
    )
