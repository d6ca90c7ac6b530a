"""Every paper as a file: furniture, marks, metadata, pages."""

import io
from dataclasses import replace

import pypdf
import pypdfium2
import pytest
from PIL import Image

from cspdesk.documents import page as pages_look
from cspdesk.documents.kit import fonts
from cspdesk.documents.kit.text import set_lines
from cspdesk.documents.press import _DRAWN, _MAKERS, Press
from cspdesk.domain.kinds import Audience, MinutesState
from cspdesk.domain.papers.common import NameLine, PaperOptions, PaperSize
from cspdesk.domain.papers.frozen import PAPERS
from cspdesk.domain.papers.meetings import SignInGroup

FORMS = [
    PaperOptions(),
    PaperOptions(large_print=True),
    PaperOptions(size=PaperSize.A3),
    PaperOptions(size=PaperSize.A5),
]
# Papers whose parts flow over pages; those designed whole have tests of their own.
FLOWING = [name for name, kind in PAPERS.items() if kind in _MAKERS and kind not in _DRAWN]
every_paper = pytest.mark.parametrize("name", FLOWING)


def read(pdf):
    return pypdf.PdfReader(io.BytesIO(pdf))


def pages(pdf):
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


def sizes(pdf):
    """Type sizes of all letters, in points."""
    found = set()
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        found |= {pypdfium2.raw.FPDFText_GetFontSize(text, number) for number in range(text.count_chars())}
    return sorted(round(size, 1) for size in found if size > 1)


def words(pdf):
    return " ".join(" ".join(pages(pdf)).split())


@every_paper
@pytest.mark.parametrize("form", FORMS, ids=["A4", "large", "A3", "A5"])
def test_nothing_runs_off_the_page(papers, name, form):
    for page in pypdfium2.PdfDocument(Press().pdf(papers[name], form)):
        text = page.get_textpage()
        width, height = page.get_size()
        for number in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(number)
            assert left >= 20
            assert bottom >= 5
            assert right <= width - 20
            assert top <= height - 5


@every_paper
def test_same_record_gives_same_bytes(papers, printed, name):
    assert printed(papers[name]) == printed(papers[name])


def test_bytes_do_not_depend_on_what_was_printed_before(papers, printed):
    before = printed(papers["minutes"])
    printed(replace(papers["minutes"], body="بلال کا فورم ਪੰਜਾਬ الله"))
    assert printed(papers["minutes"]) == before


@every_paper
def test_every_page_says_which_of_how_many(papers, printed, name):
    texts = pages(printed(papers[name]))
    assert all(f"Page {number} of {len(texts)}" in text for number, text in enumerate(texts, 1))


@every_paper
def test_sample_is_said_on_every_page(papers, printed, name):
    assert all("SAMPLE" in text for text in pages(printed(papers[name])))


def test_all_marks_fit_in_large_print(make_minutes, printed):
    text = pages(printed(make_minutes(state=MinutesState.DRAFT), large_print=True))[0]
    assert all(mark in text for mark in ("DRAFT", "INTERNAL", "SAMPLE"))


def test_a_real_store_prints_no_sample_mark(papers, printed):
    agenda = papers["agenda"]
    real = replace(agenda, letterhead=replace(agenda.letterhead, sample=False))
    assert "SAMPLE" not in words(printed(real))


@every_paper
def test_contact_block_hours_and_accessible_line_are_on_every_paper(papers, printed, name):
    text = words(printed(papers[name]))
    for said in ("01632 960 001", "Monday to Friday, 9.00am to 5.00pm", "For large print please ring"):
        assert said in text


@every_paper
def test_only_embedded_fonts_of_ours(papers, printed, name):
    fonts_used = [
        font.get_object()
        for page in read(printed(papers[name])).pages
        for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts_used
    assert all("/FontFile2" in font["/FontDescriptor"].get_object() for font in fonts_used)


@every_paper
def test_file_says_title_author_language_and_date(papers, printed, name):
    reader = read(printed(papers[name]))
    assert reader.metadata.title
    assert reader.metadata.author == "North Bedfordshire Partnership"
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"
    assert reader.metadata["/CreationDate"].startswith("D:20260312")


@every_paper
def test_outline_begins_with_the_title(papers, printed, name):
    outline = read(printed(papers[name])).outline
    assert outline[0].title in words(printed(papers[name]))


def test_minutes_outline_holds_every_item(papers, printed):
    def titles(entries):
        return [t for e in entries for t in (titles(e) if isinstance(e, list) else [e.title])]

    found = titles(read(printed(papers["minutes"])).outline)
    assert [f"Item {number}" for number in range(1, 9)] == [
        each for each in found if each.startswith("Item ")
    ]


@every_paper
def test_page_count_is_that_of_the_file(papers, printed, name):
    assert Press().page_count(papers[name], PaperOptions()) == len(read(printed(papers[name])).pages)


def test_table_repeats_its_heading_on_every_page(papers, printed):
    texts = pages(printed(papers["action-list"]))
    assert len(texts) > 1
    assert all("Number" in text and "Action" in text and "Due" in text for text in texts)


def test_a_row_that_fits_a_page_is_never_split(make_minutes, printed):
    texts = pages(printed(make_minutes(items=2, matters=60)))
    for number in range(3, 60, 3):
        holding = next(
            text for text in texts if f"F07-2026-{number:03d}" in text and f"Matter {number}:" in text
        )
        row = " ".join(holding.split(f"Matter {number}:")[1].split())
        assert "twice a week." in row[:320]


def test_a_row_taller_than_a_page_is_printed_whole(make_minutes, printed):
    minutes = make_minutes(items=1, matters=1)
    text = " ".join(f"word{number}" for number in range(1500))
    tall = replace(minutes, matters=(replace(minutes.matters[0], text=text),))
    assert [each for each in words(printed(tall)).split() if each.startswith("word")] == text.split()


def test_large_print_has_nothing_below_18_points(papers):
    for paper in papers.values():
        assert sizes(Press().pdf(paper, PaperOptions(large_print=True)))[0] >= 18


def test_draft_minutes_say_so_on_every_page(make_minutes, printed):
    assert all("DRAFT MINUTES" in text for text in pages(printed(make_minutes(state=MinutesState.DRAFT))))


def test_issued_minutes_carry_no_draft_mark(papers, printed):
    assert "DRAFT" not in words(printed(papers["minutes"]))


def test_minutes_give_residents_named_and_counted(papers, printed):
    assert "Members of the public: 19 (2 named residents, 17 counted by head)" in words(
        printed(papers["minutes"])
    )


def test_minutes_say_who_stood_in_came_online_and_late(papers, printed):
    text = words(printed(papers["minutes"]))
    assert "standing in for Jo Hill" in text
    assert "(online; arrived 7.20pm)" in text


def test_internal_copy_of_minutes_is_marked_and_a_public_one_is_not(papers, printed):
    assert "INTERNAL COPY" in words(printed(papers["minutes"], audience=Audience.INTERNAL))
    assert "INTERNAL COPY" not in words(printed(papers["minutes"], audience=Audience.PUBLIC))


def test_running_late_is_told_to_the_office_alone(papers, printed):
    assert "8.52pm" in words(printed(papers["agenda"], audience=Audience.INTERNAL))
    assert "8.52pm" not in words(printed(papers["agenda"], audience=Audience.PUBLIC))


def test_door_notice_is_one_page_in_huge_type(papers, printed):
    pdf = printed(papers["door-notice"])
    assert len(pages(pdf)) == 1
    assert sizes(pdf)[-1] > 60


@pytest.mark.parametrize("bodies", [0, 1, 10, 40, 150])
def test_chart_shows_every_body_in_readable_type(make_chart, printed, bodies):
    pdf = printed(make_chart(bodies))
    text = words(pdf)
    assert all(f"Forum number {number}" in text for number in range(bodies))
    assert sizes(pdf)[0] >= 8


def test_chart_says_under_review_with_its_reason(make_chart, printed):
    assert "Under review: in light of the changes" in words(printed(make_chart(18)))


def test_a_name_of_many_lines_is_one_line_on_the_chart(make_chart, printed):
    chart = make_chart(3)
    long = replace(chart.roots[0], name="Queens\nPark\n" * 90, note="why\n" * 90)
    assert "Queens Park Queens Park" in words(printed(replace(chart, roots=(long, long))))


def test_chart_of_a_whole_partnership_is_one_page(make_chart):
    assert Press().page_count(make_chart(18), PaperOptions()) == 1


@pytest.mark.parametrize("meetings", [0, 1, 12, 400])
def test_poster_holds_every_date(make_year, printed, meetings):
    text = words(printed(make_year(meetings)))
    assert all(f"Forum {number} " in f"{text} " for number in range(meetings))


@pytest.mark.parametrize("size", [PaperSize.A3, PaperSize.A4])
def test_one_page_holds_the_year_of_eighteen_forums(make_year, printed, size):
    year = make_year(18 * 7)
    dates = tuple(replace(each, body=f"Forum {number % 18 + 1}") for number, each in enumerate(year.dates))
    cancelled = replace(dates[0], cancelled=True)
    moved = replace(dates[1], note="moved from 1 Apr 2026")
    found = read(printed(replace(year, dates=(cancelled, moved, *dates[2:])), size=size))
    assert len(found.pages) == 1
    text = words(printed(replace(year, dates=(cancelled, moved, *dates[2:])), size=size))
    assert text.index("Forum 2 ") < text.index("Forum 10 ")
    assert ": cancelled" in text
    assert "moved from" in text


def test_logo_stands_on_the_paper(papers, printed):
    file = io.BytesIO()
    Image.new("RGB", (80, 40), "#aa3300").save(file, "PNG")
    agenda = papers["agenda"]
    paper = replace(agenda, letterhead=replace(agenda.letterhead, logo=file.getvalue()))
    assert len(read(printed(paper)).pages[0].images) == 1


def test_a_logo_that_is_no_picture_leaves_the_name(papers, printed):
    agenda = papers["agenda"]
    paper = replace(agenda, letterhead=replace(agenda.letterhead, logo=b"GIF89a nonsense"))
    assert "North Bedfordshire Partnership" in words(printed(paper))


def test_canvas_starts_with_our_face():
    assert fonts.ready() == "NotoSans-Regular"


def test_sign_in_sheet_fills_its_last_page(papers, printed):
    for blank in (4, 16, 30):
        pdf = printed(replace(papers["sign-in"], blank_lines=blank))
        last = list(pypdfium2.PdfDocument(pdf))[-1]
        assert last.get_textpage().get_text_range().count("☐") >= 4


def test_an_agency_is_said_again_where_its_members_go_on_overleaf(papers, printed):
    people = tuple(NameLine(f"Member {number}") for number in range(30))
    paper = replace(papers["sign-in"], groups=(SignInGroup("Youth Service", people),))
    pages = pypdfium2.PdfDocument(printed(paper))
    assert ["Youth Service" in page.get_textpage().get_text_range() for page in pages][:2] == [True, True]


def test_a_contact_block_of_any_height_stays_on_its_page(papers):
    long = replace(papers["agenda"].letterhead, accessible_line="Ring us for large print. " * 300)
    pdf = Press().pdf(replace(papers["agenda"], letterhead=long), PaperOptions())
    words = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    assert words.count("Ring") == 300


def test_a_word_of_any_length_is_set_in_one_going_over():
    lines = set_lines("x-" * 20_000, pages_look.look(PaperOptions(), "").body, 400)
    assert "".join(piece.text for line in lines for piece in line.pieces) == "x-" * 20_000
