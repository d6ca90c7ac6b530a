"""Flyers and posters: what they hold, in every size, and what is refused."""

import io
from dataclasses import replace

import pdfplumber
import pypdf
import pytest
from PIL import Image

from cspdesk.documents.press import Press
from cspdesk.domain.papers.common import PaperOptions, PaperSize
from cspdesk.domain.papers.flyers import FlyerPaper, FlyerPart, FlyerWords, HelpLine, read_template
from cspdesk.domain.papers.frozen import from_json, to_json
from cspdesk.errors import Refused

FORMS = [
    PaperOptions(size=PaperSize.A5),
    PaperOptions(size=PaperSize.A4),
    PaperOptions(size=PaperSize.A3),
    PaperOptions(large_print=True),
]
every_form = pytest.mark.parametrize("form", FORMS, ids=["A5", "A4", "A3", "large"])


def picture(wide=400, tall=300):
    file = io.BytesIO()
    Image.new("RGB", (wide, tall), "#557799").save(file, "JPEG")
    return file.getvalue()


@pytest.fixture(scope="module")
def flyer(papers):
    agenda = papers["agenda"]
    return FlyerPaper(
        agenda.letterhead,
        agenda.made_on,
        "Queens Park Neighbourhood Forum",
        "Come to your forum",
        ("Thursday 12 March 2026", "7.00pm to 8.45pm"),
        "Community Centre",
        "Marlborough Road, Bedford MK40 4LE",
        "Tell us what matters on your street.",
        ("Step-free entrance", "Hearing loop"),
        help_title="Who to call",
        help=(HelpLine("Police", "", ("101",)), HelpLine("Council", "", ("01632 960 002",))),
        code="https://example.org/queens-park",
        code_words="Scan for more",
    )


def words(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        return " ".join(" ".join(page.extract_text() for page in file.pages).split())


def outside(pdf, edge=14.2):
    """Letters that stand nearer than 5 mm to the edge, or beyond it."""
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        return [
            letter["text"]
            for page in file.pages
            for letter in page.chars
            if letter["text"].strip()
            and (
                letter["x0"] < edge
                or letter["x1"] > page.width - edge
                or letter["top"] < edge
                or letter["bottom"] > page.height - edge
            )
        ]


@every_form
def test_a_flyer_says_what_when_where_why_and_whom_to_call(flyer, form):
    text = words(Press().pdf(flyer, form))
    for said in (
        "Neighbourhood",
        "Thursday 12 March 2026",
        "Community Centre",
        "matters on your",
        "Step-free",
    ):
        assert said in text
    assert "01632" in text
    assert "For large print please ring" in text


@every_form
def test_nothing_runs_off_a_flyer_at_its_longest(flyer, form):
    sentence = "Come and say what matters. "
    kept = None
    for count in range(1, 400, 20):
        try:
            kept = Press().pdf(replace(flyer, why=sentence * count), form)
        except Refused:
            break
    assert kept is not None
    assert outside(kept) == []


def test_text_too_long_is_refused_with_how_many_lines(flyer):
    with pytest.raises(Refused, match=r"^The text is \d+ lines too long for this size"):
        Press().pdf(replace(flyer, why="word " * 1000), PaperOptions(size=PaperSize.A5))


@pytest.mark.parametrize(
    "what",
    ["W" * 60, "<b>Bold</b> & <img src=x>", "کوئینز پارک فورم", "ਪੰਜਾਬੀ ਫੋਰਮ", "😀 party 🎉", "\u202eabc"],
    ids=["long word", "markup", "Urdu", "Punjabi", "emoji", "direction"],
)
def test_hostile_titles_stay_on_the_sheet(flyer, what):
    assert outside(Press().pdf(replace(flyer, what=what, why=what), PaperOptions())) == []


def test_a_poster_is_read_from_three_metres(flyer):
    with pdfplumber.open(io.BytesIO(Press().pdf(flyer, PaperOptions(size=PaperSize.A3)))) as file:
        sizes = {letter["size"] for letter in file.pages[0].chars if letter["text"] in "QPNF"}
    assert max(sizes) > 70


def test_two_up_is_one_landscape_sheet_with_the_flyer_twice(flyer):
    pdf = Press().pdf(replace(flyer, two_up=True), PaperOptions(size=PaperSize.A5))
    (sheet,) = pypdf.PdfReader(io.BytesIO(pdf)).pages
    assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == (839, 595)
    assert words(pdf).count("7.00pm to 8.45pm") == 2


def test_a_picture_is_on_the_flyer_and_a_broken_one_is_left_out(flyer):
    shown = Press().pdf(replace(flyer, picture=picture(), picture_alt="A square"), PaperOptions())
    broken = Press().pdf(replace(flyer, picture=b"\xff\xd8\xffbroken"), PaperOptions())
    assert len(pypdf.PdfReader(io.BytesIO(shown)).pages[0].images) == 1
    assert len(pypdf.PdfReader(io.BytesIO(broken)).pages[0].images) == 0


def test_blocks_stand_in_the_order_of_the_template(flyer):
    order = (FlyerPart.WHAT, FlyerPart.WHY, FlyerPart.WHEN, FlyerPart.WORDS)
    text = words(
        Press().pdf(replace(flyer, order=order, words=(FlyerWords("More", "to read"),)), PaperOptions())
    )
    places = [text.index(said) for said in ("Queens", "Tell us", "Thursday", "More")]
    assert places == sorted(places)
    assert "Community Centre" not in text


def test_the_title_is_the_first_heading_and_the_help_has_its_own(flyer):
    root = pypdf.PdfReader(io.BytesIO(Press().pdf(flyer, PaperOptions()))).trailer["/Root"]

    def roles(element):
        kids = element.get("/K", [])
        found = [element["/S"]] if "/S" in element else []
        for kid in kids if isinstance(kids, list) else [kids]:
            kid = kid.get_object() if hasattr(kid, "get_object") else kid
            found += roles(kid) if isinstance(kid, dict) else []
        return found

    found = roles(root["/StructTreeRoot"])
    assert found.count("/H1") == 1
    assert found.count("/H2") == 1
    assert found.count("/LI") == 2
    assert found.count("/Figure") == 1


def test_a_flyer_is_kept_and_read_back_exactly(flyer):
    own = replace(flyer, picture=picture(), words=(FlyerWords("a", "b"),))
    assert from_json(to_json(own)) == own


def test_a_template_is_read_and_kept_alike():
    template = read_template('{"blocks": ["what", "why"], "colour": "#b3261e", "words": {"kicker": "Hello"}}')
    assert template.order == (FlyerPart.WHAT, FlyerPart.WHY)
    assert (template.colour, template.words) == ("#b3261e", {"kicker": "Hello"})
    assert template.to_content()["blocks"] == ["what", "why"]


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"blocks": ["nonsense"]}',
        '{"blocks": ["why"]}',
        '{"blocks": "what"}',
        '{"colour": "red"}',
        '{"picture": "x"}',
        '{"words": {"a": "b"}}',
        '{"words": 3}',
        '{"texts": [1]}',
    ],
)
def test_a_template_that_is_none_is_refused(content):
    with pytest.raises(Refused):
        read_template(content)


def test_for_the_printer_the_field_bleeds_and_the_trim_is_told(flyer):
    (sheet,) = pypdf.PdfReader(
        io.BytesIO(Press().pdf(replace(flyer, two_up=True), PaperOptions(printer=True)))
    ).pages
    trim, bleed = sheet.trimbox, sheet.bleedbox
    assert (round(trim.width), round(trim.height)) == (595, 842)
    assert round(float(trim.left - bleed.left), 1) == 8.5


def test_the_printer_is_warned_of_a_coarse_picture(flyer):
    own = replace(flyer, picture=picture(100, 80))
    note, inks = Press().notes(own, PaperOptions(printer=True))
    assert "dots an inch" in note
    assert "sRGB" in inks
    assert Press().notes(own, PaperOptions()) == ()
    assert "cannot be read" in Press().notes(replace(flyer, picture=b"none"), PaperOptions())[0]


def test_the_twin_says_the_same_words(flyer):
    html = Press().html(replace(flyer, words=(FlyerWords("More", "to read"),)), PaperOptions()).decode()
    for said in (
        flyer.what,
        *flyer.when,
        flyer.place,
        flyer.why,
        *flyer.access,
        "Police",
        "to read",
        flyer.code,
    ):
        assert said in html
