"""A paper as a Word document: the same words with real headings, lists and table heads, to edit or to read aloud."""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cspdesk.documents import page
from cspdesk.documents.kit.told import Run, Sort, Told

_LEVELS = {Sort.TITLE: 1, Sort.HEADING: 2, Sort.SUBHEADING: 3}
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_FACE = "Noto Sans"
_SIZES = {"Normal": 11, "Heading 1": 24, "Heading 2": 15, "Heading 3": 12}
_LARGE = {"Normal": 18, "Heading 1": 32, "Heading 2": 24, "Heading 3": 20}
# Between the margins, in Word's units: 914,400 to the inch.
_MEASURE = int((21.0 - 2 * 2.2) / 2.54 * 914_400)


def write(
    title: str,
    partnership: str,
    accent: str,
    made_on: dt.date,
    matter: Iterable[Told],
    foot: Iterable[Told],
    *,
    marks: Sequence[str] = (),
    logo: bytes = b"",
    large: bool = False,
) -> bytes:
    """The document as bytes, the same for the same paper; `marks` are words such as SAMPLE or DRAFT.

    A `large` one has nothing below 18 points.
    """
    import docx
    from docx.shared import Cm, Pt, RGBColor

    document = docx.Document()
    colour = RGBColor.from_string(accent.lstrip("#").upper())
    _style(document, colour, Pt, _LARGE if large else _SIZES)
    noon = dt.datetime.combine(made_on, dt.time(12))
    about = document.core_properties
    about.title, about.author, about.language = title, partnership, "en-GB"
    about.created = about.modified = noon
    about.last_modified_by, about.comments, about.revision = partnership, "", 1
    for section in document.sections:
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin = section.bottom_margin = Cm(2.0)
    if logo:
        shape = document.add_picture(io.BytesIO(logo), height=Cm(1.5))
        shape._inline.docPr.set("descr", f"Logo of {partnership}")
    head = document.add_paragraph()
    _add(head, Run(partnership, bold=True)).font.color.rgb = colour
    for mark in marks:
        if mark:
            _add(document.add_paragraph(), Run(mark, bold=True)).font.color.rgb = RGBColor(0x9B, 0x1C, 0x1C)
    for block in (*matter, *foot):
        _block(document, block)
    file = io.BytesIO()
    document.save(file)
    return _same_bytes(file.getvalue())


def _style(document: Any, colour: Any, pt: Any, sizes: Mapping[str, int]) -> None:
    """Our face and the partnership's colour, instead of Word's own."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for name, size in sizes.items():
        style = document.styles[name]
        style.font.name, style.font.size = _FACE, pt(size)
        properties = style.element.get_or_add_rPr()
        # The size of Urdu is kept apart from that of Latin letters.
        complex_size = OxmlElement("w:szCs")
        complex_size.set(qn("w:val"), str(size * 2))
        properties.find(qn("w:sz")).addnext(complex_size)
        fonts = properties.get_or_add_rFonts()
        for attribute in list(fonts.attrib):
            if "heme" in attribute:
                del fonts.attrib[attribute]
        for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(script), _FACE)
        if name == "Heading 2":
            style.font.color.rgb = colour
        elif name != "Normal":
            style.font.color.rgb = type(colour)(0x16, 0x20, 0x2A)
    language = document.styles.element.find(f".//{qn('w:lang')}")
    if language is not None:
        language.set(qn("w:val"), "en-GB")


def _block(document: Any, block: Told) -> None:
    if block.sort is Sort.TABLE:
        _table(document, block)
        return
    if block.sort is Sort.FIGURE:
        document.add_paragraph(_clean(block.alt))
        return
    if block.sort in _LEVELS:
        paragraph = document.add_heading(level=_LEVELS[block.sort])
    else:
        paragraph = document.add_paragraph(style="List Bullet" if block.sort is Sort.ITEM else None)
    if block.label:
        _add(paragraph, Run(f"{block.label}: ", bold=True))
    for run in block.runs:
        _add(paragraph, run)
    _turn(paragraph, block.text)


def _table(document: Any, block: Told) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    width = len(block.header) or max((len(row) for row in block.rows), default=0)
    if not width:
        return
    table = document.add_table(rows=0, cols=width)
    table.autofit = False
    _rules(table)
    if block.header:
        row = table.add_row()
        # Said again on every page, and read out as the heads of the columns.
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:tblHeader"))
        for cell, title in zip(row.cells, block.header, strict=True):
            _add(cell.paragraphs[0], Run(title, bold=True))
    for cells in block.rows:
        row = table.add_row()
        keep = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(keep)
        for cell, runs in zip(row.cells, cells, strict=True):
            for run in runs:
                _add(cell.paragraphs[0], run)
            _turn(cell.paragraphs[0], "".join(run.text for run in runs))
    for place, share in enumerate(block.shares):
        for cell in table.columns[place].cells:
            cell.width = int(_MEASURE * share)
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is not None:
        look.set(qn("w:firstRow"), "1" if block.header else "0")
        look.set(qn("w:firstColumn"), "0")
    document.add_paragraph()


def _rules(table: Any) -> None:
    """Hairlines between the rows and none between the columns."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", page.LINE.lstrip("#"))):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)


def _add(paragraph: Any, run: Run) -> Any:
    made = paragraph.add_run(_clean(run.text))
    made.bold, made.italic = run.bold or None, run.italic or None
    return made


def _turn(paragraph: Any, text: str) -> None:
    """A paragraph that begins right to left runs that way."""
    from docx.oxml import OxmlElement

    first = next((letter for letter in text if letter.isalpha()), "")
    if first and _RIGHT_TO_LEFT.match(first):
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))


def _clean(text: str) -> str:
    """Without what XML cannot hold."""
    return "".join(
        letter for letter in text if letter in "\t\n" or " " <= letter < "\ufffe" or letter > "\uffff"
    )


def _same_bytes(file: bytes) -> bytes:
    """The file without the time of its making: every part dated alike, in one order."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return made.getvalue()
