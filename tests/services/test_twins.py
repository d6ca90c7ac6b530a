"""The words of a paper in other forms: tags of the PDF, HTML and Word, compared with one another."""

import html
import io
import re
from collections.abc import Iterator

import docx
import pdfplumber
import pytest
from pypdf import PdfReader
from sample_store import shared_sample

from cspdesk.domain.kinds import Audience
from cspdesk.office import Office, open_office
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import PAPERS, Ref, Wanted


def words(text: str) -> list[str]:
    """Words as a reader hears them, whatever lines they stand on."""
    return re.sub(r"[\u2066-\u2069\u200e\u200f]", "", text).split()


def of_html(data: bytes) -> str:
    body = data.decode("utf-8").partition("<body>")[2]
    return html.unescape(re.sub(r"<[^>]+>", " ", body))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The sample year, to be read only."""
    opened = open_office(shared_sample(tmp_path_factory), machine="test", readonly=True)
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture(scope="module")
def minutes(sample: Office) -> tuple[bytes, bytes, bytes]:
    """Public minutes of a meeting of the sample year: PDF, HTML, DOCX."""
    meeting = next(m for m in sample.meetings.all() if m.minutes_state == "agreed")
    wanted = Wanted(Audience.PUBLIC)
    pdf = sample.papers.print("minutes", meeting.id, wanted).pdf
    page = sample.papers.twin("minutes", Form.HTML, meeting.id, wanted).data
    return pdf, page, sample.papers.twin("minutes", Form.DOCX, meeting.id, wanted).data


def test_pdf_is_marked_as_tagged_with_title_and_language(minutes: tuple[bytes, bytes, bytes]) -> None:
    root = PdfReader(io.BytesIO(minutes[0])).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_another_library_reads_the_headings_in_their_order(minutes: tuple[bytes, bytes, bytes]) -> None:
    with pdfplumber.open(io.BytesIO(minutes[0])) as file:
        (document,) = file.structure_tree
    kinds = [kid["type"] for kid in document["children"]]
    assert kinds.count("H1") == 1
    assert kinds.index("H1") < kinds.index("H2") < kinds.index("H3")
    assert kinds[-1] == "Sect"


def test_every_marked_content_belongs_to_one_element(minutes: tuple[bytes, bytes, bytes]) -> None:
    reader = PdfReader(io.BytesIO(minutes[0]))
    numbers = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for place, page in enumerate(reader.pages):
        marked = re.findall(rb"/MCID (\d+)", page.get_contents().get_data())
        parents = numbers[2 * place + 1].get_object()
        assert [int(number) for number in marked] == list(range(len(parents)))
        assert page["/StructParents"] == place


def test_tables_have_header_cells_once_and_as_many_cells_a_row(sample: Office) -> None:
    pdf = sample.papers.print("actions").pdf
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        (document,) = file.structure_tree
    tables = [kid for kid in document["children"] if kid["type"] == "Table"]
    assert tables
    for table in tables:
        first, *others = table["children"]
        assert {cell["type"] for cell in first["children"]} == {"TH"}
        assert {len(row["children"]) for row in others} == {len(first["children"])}
        assert {cell["type"] for row in others for cell in row["children"]} == {"TD"}


def test_html_and_word_say_the_same(minutes: tuple[bytes, bytes, bytes]) -> None:
    document = docx.Document(io.BytesIO(minutes[2]))
    told = " ".join(text for block in document.iter_inner_content() for text in _texts(block))
    assert words(told.replace(": ", " ")) == words(of_html(minutes[1]).replace(": ", " "))


def _texts(block: object) -> list[str]:
    if hasattr(block, "rows"):
        return [cell.text for row in block.rows for cell in row.cells]
    return [block.text]  # type: ignore[attr-defined]


def test_word_document_has_real_headings_and_repeats_its_table_heads(sample: Office) -> None:
    document = docx.Document(io.BytesIO(sample.papers.twin("actions", Form.DOCX).data))
    styles = [paragraph.style.name for paragraph in document.paragraphs]
    assert styles.count("Heading 1") == 1
    assert "Heading 2" in styles
    assert all("tblHeader" in table.rows[0]._tr.xml for table in document.tables)


@pytest.mark.parametrize("form", [Form.HTML, Form.DOCX])
def test_the_same_paper_gives_the_same_bytes(sample: Office, form: Form) -> None:
    made = [sample.papers.twin("structure", form).data for _ in range(2)]
    assert made[0] == made[1]


def test_typed_markup_stays_text(office: Office) -> None:
    forum = office.bodies.forums()[0]
    office.bodies.rename(forum.id, "<script>alert(1)</script> & Co")
    page = office.papers.twin("forum", Form.HTML, forum.id, Wanted(Audience.PUBLIC)).data.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co" in page


def test_a_twin_loads_nothing_from_elsewhere(minutes: tuple[bytes, bytes, bytes]) -> None:
    assert not re.search(rb"""(src|href)=["']?(?!data:)""", minutes[1])


@pytest.mark.parametrize("name", [kind.name for kind in PAPERS.values() if kind.ref is Ref.NONE])
def test_every_paper_of_the_whole_partnership_is_tagged(sample: Office, name: str) -> None:
    pdf = sample.papers.print(name, None, Wanted(PAPERS[name].audiences[0], size=PAPERS[name].sizes[0])).pdf
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        assert [top["type"] for top in file.structure_tree] == ["Document"]
