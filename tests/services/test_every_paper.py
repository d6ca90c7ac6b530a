"""Every paper of the registry: its structure as two other libraries read it, against the record, and its twins.

A paper added to the registry is looked at here by being there.
"""

import functools
import html
import io
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

import docx
import pdfplumber
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader
from sample_store import shared_sample

from cspdesk.documents.press import Press
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.common import PaperOptions, PaperSize
from cspdesk.errors import Refused
from cspdesk.office import Office, open_office
from cspdesk.services.papers import registry
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import PAPERS, Wanted

# Fields of a record that its paper need not say: settings of its look, and what is said only where it is needed.
# Of the terms a paper may explain it says those it uses.
UNSAID = {"letterhead", "stock", "order", "code", "empty", "left_out", "look", "picture", "logo", "glossary"}
# An action list by owner does not say the owner again, and says the date and "next meeting" apart.
# A plan is its priorities alone, where the whole document is not asked for.
# A chart of a pack has words for every state and says those that a row is in; columns in which nothing stands are left
# out.
UNSAID_OF = {
    "actions": {"owner", "due_words"},
    "plan": {"cover", "running", "sections", "notes", "tables"},
    **{key: {"state_names", "under", "columns"} for key in ("pack", "statement", "scrutiny", "review")},
}
# In the content of a page: the beginning or end of a mark, text shown, a picture drawn.
MARKS = re.compile(rb"(?P<begin>/\w+ (?:<<.*?>> BDC|BMC))|EMC|\bT[jJ]\b|/\S+ Do\b", re.DOTALL)
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")

# In a document of Word: words, and what parts them.
WORDS, APART = qn("w:t"), (qn("w:tab"), qn("w:br"))

every_paper = pytest.mark.parametrize("name", list(PAPERS))


@dataclass(frozen=True)
class Read:
    """A paper with what each library finds in its file: types of elements in their order, and what they say."""

    record: Any
    pdf: PdfReader
    types: list[str]
    said: str


def squeezed(text: str) -> str:
    """Letters and figures alone: lines, hyphens and marks of direction fall away."""
    return re.sub(r"[\W_]+", "", text).casefold()


def said(record: Any, unsaid: set[str]) -> Iterator[str]:
    """The texts of a record of more than two words: short ones are numbers, codes and choices."""
    if is_dataclass(record):
        for field in fields(record):
            if field.name not in unsaid:
                yield from said(getattr(record, field.name), unsaid)
    elif isinstance(record, tuple):
        for each in record:
            yield from said(each, unsaid)
    elif isinstance(record, str) and len(record.split()) > 2 and not RIGHT_TO_LEFT.search(record):
        yield record


def sentences(name: str, record: Any) -> list[str]:
    return list(said(record, UNSAID | UNSAID_OF.get(name, set())))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    opened = open_office(shared_sample(tmp_path_factory), machine="test", readonly=True)
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture(scope="module")
def asked(sample: Office) -> Callable[[str], tuple[Any, Wanted]]:
    """What a paper is of, and how it is wanted: for the public where it may be."""
    subjects = {kind.name: ref for kind, ref in sample.tour.subjects()}
    return lambda name: (subjects[name], Wanted(PAPERS[name].audiences[-1], size=PAPERS[name].sizes[0]))


@pytest.fixture(scope="module")
def reading(sample: Office, asked: Callable[[str], tuple[Any, Wanted]]) -> Callable[[str], Read]:
    @functools.cache
    def read(name: str) -> Read:
        ref, wanted = asked(name)
        record = registry.build(sample.context, name, ref, wanted)
        data = Press().pdf(record, PaperOptions(wanted.audience, size=PaperSize(wanted.size)))
        pdf = PdfReader(io.BytesIO(data))
        return Read(record, pdf, _plumbed(data), _said(pdf, _marked(data)))

    return read


def _plumbed(data: bytes) -> list[str]:
    """The types of the elements in reading order."""

    def types(kids: list[dict[str, Any]]) -> Iterator[str]:
        for kid in kids:
            yield kid["type"]
            yield from types(kid.get("children", []))

    with pdfplumber.open(io.BytesIO(data)) as file:
        return list(types(file.structure_tree))


def _marked(data: bytes) -> dict[tuple[int, int], str]:
    """The texts of the marks of each page, by a third library: it reads letters in a tenth of the time."""
    texts: dict[tuple[int, int], str] = {}
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document, 1):
            whole = page.get_textpage()
            for drawn in page.get_objects([pdfium.FPDF_PAGEOBJ_TEXT], textpage=whole):
                place = number, pdfium.FPDFPageObj_GetMarkedContentID(drawn.raw)
                texts[place] = texts.get(place, "") + drawn.extract()
    return texts


def _said(pdf: PdfReader, texts: dict[tuple[int, int], str]) -> str:
    """What a screen reader says: the texts of the elements in their order, a figure's own words in its place.

    Another library knows the marks of an element's first page alone, so that this one leads.
    """
    numbers = {page.indirect_reference.idnum: number for number, page in enumerate(pdf.pages, 1)}
    said = []
    for element in _tree(pdf):
        said.append(str(element.get("/Alt", "")))
        for kid in element.get("/K", []):
            if isinstance(kid, int):
                said.append(texts.get((numbers[element.raw_get("/Pg").idnum], kid), ""))
            elif "/MCID" in (held := kid.get_object()):
                said.append(texts.get((numbers[held.raw_get("/Pg").idnum], held["/MCID"]), ""))
    return "".join(said)


def _tree(pdf: PdfReader) -> Iterator[Any]:
    """Elements in reading order, as pypdf finds them."""

    def below(element: Any) -> Iterator[Any]:
        yield element
        for kid in element.get("/K", []):
            held = kid.get_object()
            if isinstance(held, dict) and "/S" in held:
                yield from below(held)

    yield from below(pdf.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object())


@every_paper
def test_two_libraries_read_the_same_structure(name: str, reading: Callable[[str], Read]) -> None:
    read = reading(name)
    # One of them leaves out cells that are empty.
    holding = [element for element in _tree(read.pdf) if element.get("/K")]
    assert [element["/S"][1:] for element in holding] == read.types
    assert read.types[0] == "Document"


@every_paper
def test_structure_says_what_the_record_says(name: str, reading: Callable[[str], Read]) -> None:
    read = reading(name)
    told = squeezed(read.said + read.pdf.metadata.title)
    assert [text for text in sentences(name, read.record) if squeezed(text) not in told] == []


@every_paper
def test_what_is_outside_the_structure_is_furniture(name: str, reading: Callable[[str], Read]) -> None:
    for page in reading(name).pdf.pages:
        open_marks: list[bool] = []
        for drawn in MARKS.finditer(page.get_contents().get_data()):
            if drawn["begin"]:
                open_marks.append(b"MCID" in drawn["begin"] or drawn["begin"].startswith(b"/Artifact"))
            elif drawn[0] == b"EMC":
                open_marks.pop()
            else:
                assert any(open_marks), drawn[0]
        assert open_marks == []


@every_paper
def test_file_is_marked_with_title_language_and_headings(name: str, reading: Callable[[str], Read]) -> None:
    read = reading(name)
    root = read.pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert read.pdf.metadata.title
    levels = [int(kind[1]) for kind in read.types if re.fullmatch(r"H\d", kind)]
    # Labels and badges are cut apart: each is read by itself.
    assert levels[:1] == ([1] if PAPERS[name].twins else [])
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))


@every_paper
def test_status_is_never_called_by_the_letters_of_a_group(name: str, reading: Callable[[str], Read]) -> None:
    """RAG is the Responsible Authorities Group in two of the plans, and no group of the sample's (A262)."""
    assert not re.search(r"\bRAG\b", reading(name).said)


@every_paper
def test_tables_have_as_many_cells_in_each_row_under_header_cells(
    name: str, reading: Callable[[str], Read]
) -> None:
    for table in (element for element in _tree(reading(name).pdf) if element["/S"] == "/Table"):
        head, *rows = [[cell.get_object() for cell in row.get_object()["/K"]] for row in table["/K"]]
        assert {cell["/S"] for cell in head} == {"/TH"}
        assert all(cell["/A"]["/Scope"] == "/Column" for cell in head)
        assert {cell["/S"] for row in rows for cell in row} == {"/TD"}
        assert {len(row) for row in rows} == {len(head)}


@every_paper
def test_figures_have_words(name: str, reading: Callable[[str], Read]) -> None:
    figures = [element for element in _tree(reading(name).pdf) if element["/S"] == "/Figure"]
    assert all(len(str(figure.get("/Alt", "")).split()) > 1 for figure in figures)


@every_paper
def test_line_on_other_formats_is_on_every_paper(
    name: str, sample: Office, reading: Callable[[str], Read]
) -> None:
    told = squeezed(reading(name).said)
    # Stationery has no room for it.
    assert (squeezed(sample.context.partnership.accessible_line) in told) is PAPERS[name].twins


@every_paper
def test_twins_say_what_the_record_says_in_the_same_words(
    name: str, sample: Office, asked: Callable[[str], tuple[Any, Wanted]], reading: Callable[[str], Read]
) -> None:
    kind, (ref, wanted), record = PAPERS[name], asked(name), reading(name).record
    if not kind.twins:
        with pytest.raises(Refused, match="made for print alone"):
            sample.papers.twin(name, Form.HTML, ref, wanted)
        return
    forms = (Form.HTML, Form.DOCX, Form.TEXT)
    page, document, text = (sample.papers.set_twin(kind, "", wanted, form, record).data for form in forms)
    body = page.decode().partition("<body>")[2]
    told = {"html": _plain(body), "docx": " ".join(_texts(document)), "txt": text.decode()}
    words = {form: sorted(squeezed(word) for word in words.split()) for form, words in told.items()}
    assert words["docx"] == words["html"]
    # In a text each cell is said with the head of its column, and an empty one not at all.
    cells = _plain(re.sub("<thead>.*?</thead>", " ", body))
    assert {squeezed(word) for word in cells.split()} <= set(words["txt"])
    # Nobody scans a code on the screen they read it from.
    unsaid = UNSAID | {"code_words"} | UNSAID_OF.get(name, set())
    whole = squeezed(told["html"])
    assert [each for each in said(record, unsaid) if squeezed(each) not in whole] == []


def _plain(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", page))


def _texts(document: bytes) -> Iterator[str]:
    """Line by line, those in cells too; a tab and a break part words."""
    for line in docx.Document(io.BytesIO(document)).element.body.iter(qn("w:p")):
        yield "".join(part.text or "" if part.tag == WORDS else " " for part in line.iter(WORDS, *APART))


@every_paper
def test_headings_of_a_page_in_large_print_skip_no_level(
    name: str, sample: Office, asked: Callable[[str], tuple[Any, Wanted]], reading: Callable[[str], Read]
) -> None:
    if PAPERS[name].twins:
        wanted = replace(asked(name)[1], large_print=True)
        page = sample.papers.set_twin(PAPERS[name], "", wanted, Form.HTML, reading(name).record).data
        levels = [int(level) for level in re.findall(rb"<h(\d)", page)]
        assert levels[0] == 1
        assert all(below <= above + 1 for above, below in itertools.pairwise(levels))


def test_every_public_paper_has_twins() -> None:
    assert all(kind.twins for kind in PAPERS.values() if Audience.PUBLIC in kind.audiences)
