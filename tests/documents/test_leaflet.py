"""The You Said We Did leaflet on paper: panels, boxes, inks, reading order, and what is too long."""

import datetime as dt
import io
from dataclasses import replace

import pdfplumber
import pypdf
import pytest
from PIL import Image

from cspdesk.documents.kit.shop import BLEED, MARGIN, MM, PICTURES_WORDS
from cspdesk.documents.leaflet_fit import composed, fitted
from cspdesk.documents.press import Press
from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.papers.common import ContactBlock, Letterhead, Occasion, PaperOptions
from cspdesk.domain.papers.leaflet import (
    Aim,
    ComingMeeting,
    Fold,
    HelpLine,
    LeafletPaper,
    Pair,
    Story,
)
from cspdesk.errors import Refused

FOLDS = pytest.mark.parametrize("fold", list(Fold))
HERE, PRINTER = PaperOptions(), PaperOptions(printer=True)
DAY = dt.date(2026, 11, 21)
HEAD = Letterhead(
    "North Bedfordshire Partnership",
    accent="#0b5563",
    contact=ContactBlock(
        "Community Safety Team",
        "Town Hall\nBedford MK40 1SJ",
        "01632 960 001",
        "forums@example.org",
        "www.example.org",
        "Monday to Friday, 9.00am to 5.00pm",
    ),
    accessible_line="For large print please ring 01632 960 001.",
    inks="80 20 0 10",
    vision="A safe place to live.",
    equality_line="We treat everybody fairly.",
)
PAIRS = (
    Pair("Cars stand on the pavement.", "A patrol came twelve times.", place="Ford End Road", ref="S001"),
    Pair("Lamps are out.", "Four of six were mended.", Answer.PARTLY, "Two wait for parts.", ref="S002"),
    Pair("We want a gate.", "", Answer.CANNOT, "It is a public right of way.", ref="S003"),
)
MEETING = ComingMeeting(
    Occasion(dt.date(2026, 12, 8), dt.time(19), dt.time(20, 30), "Hall", "Marl Road", ("Hearing loop",))
)
PAPER = LeafletPaper(
    HEAD,
    DAY,
    "Queens Park Forum",
    "April to November 2026",
    PAIRS,
    (Aim("A zone of 20 mph is planned.", "Slower roads", "Asked in January."),),
    (
        HelpLine("Police", "When it is no emergency.", "101", "www.police.uk", "day and night"),
        HelpLine("Crimestoppers", "", "0800 555 111"),
    ),
    priorities=(Aim("Speeding", progress="Four checks were made."),),
    meetings=(MEETING,),
    story=Story("The park is back", "Thirty neighbours cleared it."),
    fold_marks=True,
)
READ = (
    "You Said We Did",
    "Queens Park Forum",
    "April to November 2026",
    "1 done",
    "1 done in part",
    "1 could not be done",
    "North Bedfordshire Partnership",
    "A safe place to live.",
    "You told us. Here is what was done.",
    "You Said · Ford End Road Cars stand on the pavement.",
    "We Did A patrol came twelve times.",
    "You Said Lamps are out.",
    "We Did, in part Four of six were mended. Two wait for parts.",
    "You Said We want a gate.",
    "What we could not do It is a public right of way.",
    "The park is back",
    "Thirty neighbours cleared it.",
    "Still working on it",
    "Slower roads",
    "A zone of 20 mph is planned.",
    "Asked in January.",
    "Local priorities now",
    "1",
    "Speeding",
    "Four checks were made.",
    "Where to get help",
    "Police 101",
    "When it is no emergency. www.police.uk · day and night",
    "Crimestoppers 0800 555 111",
    "Come to the next meeting",
    "Tuesday 8 December 2026, 7.00pm to 8.30pm",
    "Hall, Marl Road",
    "Hearing loop",
    "Talk to us",
    "Community Safety Team 01632 960 001 forums@example.org www.example.org Town Hall, Bedford MK40 1SJ"
    " Monday to Friday, 9.00am to 5.00pm",
    "For large print please ring 01632 960 001.",
    "We treat everybody fairly.",
)


def press(paper=PAPER, options=HERE):
    return Press().pdf(paper, options)


def plain(text):
    return " ".join(text.split())


def chars(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [page.chars for page in document.pages]


def heard_by_pdfplumber(pdf):
    """The blocks of text in the order of the structure."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        said = {}
        for page in document.pages:
            for char in page.chars:
                said.setdefault((page.page_number, char["mcid"]), []).append(char["text"])

        def walk(element):
            own = [
                each
                for mark in element.get("mcids", ())
                for each in said.get((element["page_number"], mark), ())
            ]
            if own:
                yield plain("".join(own))
            for kid in element.get("children", ()):
                yield from walk(kid)

        return [text for element in document.structure_tree for text in walk(element)]


def heard_by_pypdf(pdf):
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    said = {}
    numbers = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)}
    for number, page in enumerate(reader.pages):
        now = [None]

        def before(operator, operands, *_, now=now):
            if operator in (b"BDC", b"BMC", b"EMC"):
                marked = operator == b"BDC" and isinstance(operands[1], dict) and "/MCID" in operands[1]
                now[0] = int(operands[1]["/MCID"]) if marked else None

        def text(letters, *_, now=now, number=number):
            if now[0] is not None:
                said.setdefault((number, now[0]), []).append(letters)

        page.extract_text(visitor_operand_before=before, visitor_text=text)

    def walk(element):
        own = []
        for kid in element.get("/K", ()):
            kid = kid.get_object()
            if isinstance(kid, int):
                own += said.get((numbers[element.raw_get("/Pg").idnum], int(kid)), [])
            elif "/MCID" in kid:
                own += said.get((numbers[kid.raw_get("/Pg").idnum], int(kid["/MCID"])), [])
            else:
                yield from walk(kid)
        if own:
            yield plain("".join(own))

    return [text for text in walk(reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()) if text]


def place(pdf, words):
    """Side (0 outside) and left edge in millimetres of the first line that holds the words."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        for number, page in enumerate(document.pages):
            found = page.search(words, regex=False)
            if found:
                return number, found[0]["x0"] / MM
    raise AssertionError(f"{words} is not on the leaflet")


@FOLDS
def test_pdfplumber_reads_the_panels_in_their_order(fold):
    assert heard_by_pdfplumber(press(replace(PAPER, fold=fold))) == list(READ)


@FOLDS
def test_pypdf_reads_the_panels_in_their_order(fold):
    assert heard_by_pypdf(press(replace(PAPER, fold=fold))) == list(READ)


def test_every_panel_is_a_section_of_its_own():
    reader = pypdf.PdfReader(io.BytesIO(press()))
    document = reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()
    assert [kid.get_object()["/S"] for kid in document["/K"]] == ["/Sect"] * 4


@pytest.mark.parametrize(
    ("words", "side", "left", "right"),
    [
        ("Queens Park Forum", 0, 148.5, 297),
        ("You told us.", 1, 0, 148.5),
        ("Local priorities now", 1, 148.5, 297),
        ("Where to get help", 0, 0, 148.5),
    ],
)
def test_four_panels_fold_right(words, side, left, right):
    found, x = place(press(), words)
    assert found == side
    assert left < x < right


@pytest.mark.parametrize(
    ("words", "side", "left", "right"),
    [
        ("April to November", 0, 197, 297),
        ("You told us.", 1, 0, 100),
        ("Local priorities now", 1, 200, 297),
        ("Where to get help", 0, 0, 97),
        ("Talk to us", 0, 97, 197),
    ],
)
def test_six_panels_fold_right(words, side, left, right):
    found, x = place(press(replace(PAPER, fold=Fold.THREE)), words)
    assert found == side
    assert left < x < right


@FOLDS
def test_nothing_is_printed_within_five_millimetres_of_the_edge(fold):
    with pdfplumber.open(io.BytesIO(press(replace(PAPER, fold=fold, picture=photograph())))) as document:
        for page in document.pages:
            for each in [*page.chars, *page.rects, *page.curves, *page.lines, *page.images]:
                assert each["x0"] >= 5 * MM - 0.1
                assert each["x1"] <= 292 * MM + 0.1
                assert each["top"] >= 5 * MM - 0.1
                assert each["bottom"] <= 205 * MM + 0.1


@FOLDS
def test_no_letter_stands_near_a_fold(fold):
    folds = {Fold.HALF: ((148.5,), (148.5,)), Fold.THREE: ((97, 197), (100, 200))}[fold]
    for letters, here in zip(chars(press(replace(PAPER, fold=fold))), folds, strict=True):
        for x in here:
            assert not [c for c in letters if c["x1"] > (x - 5) * MM and c["x0"] < (x + 5) * MM]


@FOLDS
def test_printer_gets_trim_and_bleed_on_every_page(fold):
    for page in pypdf.PdfReader(io.BytesIO(press(replace(PAPER, fold=fold), PRINTER))).pages:
        trim = [float(each) for each in page.trimbox]
        bleed = [float(each) for each in page.bleedbox]
        assert trim == pytest.approx([MARGIN, MARGIN, MARGIN + 297 * MM, MARGIN + 210 * MM], abs=0.01)
        assert bleed == pytest.approx(
            [trim[0] - BLEED, trim[1] - BLEED, trim[2] + BLEED, trim[3] + BLEED], abs=0.01
        )
        assert float(page.mediabox.width) > bleed[2] - bleed[0]


def test_printers_marks_stand_outside_the_bleed():
    with pdfplumber.open(io.BytesIO(press(replace(PAPER, fold=Fold.THREE), PRINTER))) as document:
        for page, folds in zip(document.pages, ((97, 197), (100, 200)), strict=True):
            marks = [line for line in page.lines if line["linewidth"] < 0.3]
            assert len(marks) == 8 + 2 * len(folds)
            for line in marks:
                inside_x = line["x0"] > MARGIN - BLEED and line["x1"] < MARGIN + 297 * MM + BLEED
                inside_y = line["y1"] > MARGIN - BLEED and line["y0"] < MARGIN + 210 * MM + BLEED
                assert not (inside_x and inside_y)
            ups = {round((line["x0"] - MARGIN) / MM) for line in marks if line["x0"] == line["x1"]}
            assert ups == {0, 297, *folds}


def test_printers_colours_are_inks_and_text_is_black_alone():
    content = b" ".join(page.get_contents().get_data() for page in reader_of(PRINTER).pages)
    operators = content.split()
    assert b"rg" not in operators
    assert b"RG" not in operators
    inks = {tuple(operators[n - 4 : n]) for n, each in enumerate(operators) if each == b"k"}
    assert (b"0", b"0", b"0", b"1") in inks
    assert (b".8", b".2", b"0", b".1") in inks


def reader_of(options):
    return pypdf.PdfReader(io.BytesIO(press(PAPER, options)))


def test_an_accent_without_inks_is_converted():
    pdf = press(replace(PAPER, letterhead=replace(HEAD, inks="")), PRINTER)
    content = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].get_contents().get_data()
    assert b" k" in content
    assert b" rg" not in content


def test_the_field_of_colour_runs_to_the_bleed_for_a_printer():
    with pdfplumber.open(io.BytesIO(press(PAPER, PRINTER))) as document:
        widest = max(document.pages[0].rects, key=lambda rect: rect["width"] * rect["height"])
    assert widest["x1"] == pytest.approx(MARGIN + 297 * MM + BLEED, abs=0.1)
    assert widest["height"] == pytest.approx(210 * MM + 2 * BLEED, abs=0.1)


def test_type_holds_at_arms_length():
    letters = [c for page in chars(press()) for c in page]
    read = [c for c in letters if plain(c["text"]) and c["size"] < 10.4]
    # The statement on fair treatment and the vision are the small print.
    assert len(read) <= len("We treat everybody fairly. A safe place to live.")


def test_few_answers_are_set_larger_than_many():
    many = replace(PAPER, pairs=PAIRS * 2)
    assert composed(replace(PAPER, pairs=PAIRS[:1])).look.unit > composed(many).look.unit


def test_too_long_is_told_by_panel_and_lines():
    long = replace(PAPER, pairs=(*PAIRS, Pair("Noise.", "word " * 300, ref="S009")))
    with pytest.raises(Refused, match=r"Panel 3, .+: \d+ lines too many"):
        press(long)


def test_a_pair_alone_that_is_too_long_names_its_half():
    told = fitted(replace(PAPER, pairs=(Pair("Noise.", "word " * 900),))).too_long
    assert [line.part for line in told if line.panel == 2] == ["We Did"]


def test_help_that_is_too_long_is_told_on_its_panel():
    helps = tuple(HelpLine(f"Service {n}", "word " * 40, "0800 1") for n in range(6))
    told = fitted(replace(PAPER, help=helps)).too_long
    assert [(line.panel, line.part) for line in told] == [(4, "Where to get help")]


def test_lines_over_are_those_that_have_to_go():
    words = "word " * 700
    told = fitted(replace(PAPER, pairs=(Pair("Noise.", words.strip()),), story=None)).too_long
    lines = next(line.lines for line in told if line.panel == 2)
    shorter = " ".join(["word"] * (700 - 13 * lines - 13))
    again = fitted(replace(PAPER, pairs=(Pair("Noise.", shorter),), story=None)).too_long
    assert not [line for line in again if line.panel == 2]


def test_a_draft_shows_what_is_too_long():
    long = replace(PAPER, pairs=(*PAIRS, Pair("Noise.", "word " * 300)))
    assert "too many" in "".join(
        c["text"] for page in chars(press(long, PaperOptions(draft=True))) for c in page
    )


def test_a_filled_leaflet_takes_as_many_as_fit_in_their_order():
    pairs = tuple(Pair(f"Issue {n}.", "Done.", ref=f"S{n:03d}") for n in range(1000))
    made = fitted(replace(PAPER, pairs=pairs, fill=True))
    refs = [pair.ref for pair in made.paper.pairs]
    assert refs == [f"S{n:03d}" for n in range(len(refs))]
    assert 4 <= len(refs) < 20
    assert not made.too_long
    assert len(made.left_out) == 1000 - len(refs)


def test_an_answer_longer_than_a_leaflet_is_left_out_of_a_filled_one():
    pairs = (Pair("Noise " * 833, "Done.", ref="LONG"), *PAIRS)
    made = fitted(replace(PAPER, pairs=pairs, fill=True))
    assert made.left_out == ("LONG",)
    assert "LONG" in " ".join(Press().notes(replace(PAPER, pairs=pairs, fill=True), HERE))


def test_a_long_answer_alone_is_not_passed_over_in_silence():
    made = fitted(replace(PAPER, pairs=(Pair("Noise " * 833, "Done."),), fill=True))
    assert made.too_long


HOSTILE = (
    "<b>bold</b> & </para> {x} %s \\n =1+1 $(rm)",
    "لا توجد إضاءة في الحديقة — call 101",
    "🚗💨 cars 👩‍👩‍👧 everywhere ✔️",
    "ਸੜਕ ਤੇ ਕਾਰਾਂ",
    "unbroken" * 30,
    "tab\tand\nline\n\nbreaks\u202e turned \u0000 round",
)


@FOLDS
@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_text_stays_on_its_panel(fold, typed):
    pair = Pair(typed, typed, Answer.PARTLY, typed, place=typed[:40])
    paper = replace(
        PAPER,
        fold=fold,
        title=typed[:60],
        pairs=(pair,),
        aims=(Aim(typed),),
        help=(HelpLine(typed[:60], typed, "101"),),
        priorities=(),
        meetings=(),
        story=None,
    )
    folds = {Fold.HALF: ((148.5,), (148.5,)), Fold.THREE: ((97, 197), (100, 200))}[fold]
    for letters, here in zip(chars(press(paper, PaperOptions(draft=True))), folds, strict=True):
        assert letters
        for char in letters:
            assert char["x0"] >= 5 * MM - 1
            assert char["x1"] <= 292 * MM + 1
            assert not any(char["x0"] < x * MM - 1 and char["x1"] > x * MM + 1 for x in here)


def test_markup_is_printed_as_typed():
    text = "".join(c["text"] for page in chars(press(replace(PAPER, title="<b>A</b>&amp;"))) for c in page)
    assert "<b>A</b>&amp;" in text


def test_a_gap_is_marked_on_its_panel():
    bare = replace(PAPER, pairs=(), aims=(), help=(), gaps=True)
    heard = heard_by_pdfplumber(press(bare))
    assert [text for text in heard if text.startswith("Gap")] == [
        "Gap: nothing under “You said, we did” yet",
        "Gap: nothing under “Still working on it” yet",
        "Gap: nothing under “Where to get help” yet",
    ]


def photograph(width=2400, height=1600, form="JPEG"):
    file = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(file, form)
    return file.getvalue()


@pytest.mark.parametrize("size", [(2400, 1600), (300, 2400), (4000, 40), (1, 1)])
def test_a_picture_of_any_shape_is_cropped_to_the_front(size):
    with pdfplumber.open(io.BytesIO(press(replace(PAPER, picture=photograph(*size))))) as document:
        (image,) = document.pages[0].images
        assert image["x0"] > 148.5 * MM
        assert image["height"] < 100 * MM


def test_a_coarse_picture_is_warned_of_and_a_fine_one_is_not():
    coarse = Press().notes(replace(PAPER, picture=photograph(400, 300)), PRINTER)
    assert len([line for line in coarse if "dots an inch" in line]) == 1
    assert Press().notes(replace(PAPER, picture=photograph()), HERE) == ()


def test_the_printer_is_told_that_pictures_are_not_in_inks():
    assert Press().notes(replace(PAPER, picture=photograph()), PRINTER) == (PICTURES_WORDS,)
    assert Press().notes(PAPER, PRINTER) == ()


def test_bytes_that_are_no_picture_are_left_out_and_told():
    broken = replace(PAPER, picture=b"\xff\xd8\xff broken")
    assert "cannot be read" in Press().notes(broken, HERE)[0]
    assert heard_by_pdfplumber(press(broken)) == list(READ)


def test_the_camera_is_not_told():
    file = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "SpyCam 3000"
    Image.new("RGB", (1200, 900), "green").save(file, "JPEG", exif=exif)
    assert b"SpyCam" not in press(replace(PAPER, picture=file.getvalue()))


@pytest.mark.parametrize("options", [HERE, PRINTER, PaperOptions(large_print=True)])
@FOLDS
def test_same_leaflet_gives_same_bytes(fold, options):
    paper = replace(PAPER, fold=fold, picture=photograph())
    assert press(paper, options) == press(paper, options)


def test_large_print_says_the_same_words_in_eighteen_points():
    pdf = press(PAPER, PaperOptions(large_print=True))
    letters = [c for page in chars(pdf) for c in page]
    assert min(c["size"] for c in letters) > 17.9
    text = plain("".join(c["text"] for c in letters))
    for said in (
        "A patrol came twelve times.",
        "It is a public right of way.",
        "0800 555 111",
        "Slower roads",
    ):
        assert said in text


def test_turning_and_folding_is_said():
    assert "short edge" in Press().turn(PAPER, HERE)
    assert "right-hand panel in" in Press().turn(replace(PAPER, fold=Fold.THREE), HERE)
    assert "3 mm bleed" in Press().turn(PAPER, PRINTER)


def test_sample_is_said_on_both_sides():
    pdf = press(replace(PAPER, letterhead=replace(HEAD, sample=True)))
    assert all("SAMPLE" in "".join(c["text"] for c in page) for page in chars(pdf))
