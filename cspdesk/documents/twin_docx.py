"""A paper as a Word document: the same words with real headings, lists and table heads, to edit or to read aloud."""

import datetime as dt
import html
import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cspdesk.documents import page
from cspdesk.documents.kit.told import Run, Sort, Told

_STYLES = {
    Sort.TITLE: "Heading1",
    Sort.HEADING: "Heading2",
    Sort.SUBHEADING: "Heading3",
    Sort.ITEM: "ListBullet",
}
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_FACE = "Noto Sans"
_PROPERTY = 255
_SIZES = {"Normal": 11, "Heading 1": 24, "Heading 2": 15, "Heading 3": 12}
_LARGE = {"Normal": 18, "Heading 1": 32, "Heading 2": 24, "Heading 3": 20}
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# Between the margins, in twentieths of a point.
_MEASURE = int((21.0 - 2 * 2.2) / 2.54 * 1440)
# What a letter takes in the usual size, what a cell keeps free at its sides, and how many letters are a short text.
_LETTER, _CELL, _SHORT = 130, 230, 16


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
    from docx.oxml import parse_xml
    from docx.shared import Cm, Pt, RGBColor

    document = docx.Document()
    colour = RGBColor.from_string(accent.lstrip("#").upper())
    _style(document, colour, Pt, _LARGE if large else _SIZES)
    noon = dt.datetime.combine(made_on, dt.time(12))
    about = document.core_properties
    # The format holds so many letters of a property; the document itself says the whole title.
    about.title, about.author, about.language = title[:_PROPERTY], partnership[:_PROPERTY], "en-GB"
    about.created = about.modified = noon
    about.last_modified_by, about.comments, about.revision = partnership[:_PROPERTY], "", 1
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
    # As XML at once: paragraph by paragraph and cell by cell it takes ten times as long.
    told = "".join(map(_block, (*matter, *foot)))
    for element in list(parse_xml(f'<w:body xmlns:w="{_WORD}">{told}</w:body>')):
        document.element.body.sectPr.addprevious(element)
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


def _block(block: Told) -> str:
    if block.sort is Sort.TABLE:
        return _table(block)
    if block.sort is Sort.FIGURE:
        return f"<w:p>{_run(Run(block.alt))}</w:p>"
    style = _STYLES.get(block.sort, "")
    look = (f'<w:pStyle w:val="{style}"/>' if style else "") + ("<w:bidi/>" if _turned(block.text) else "")
    label = [Run(f"{block.label}: ", bold=True)] if block.label else []
    told = "".join(_run(run) for run in (*label, *block.runs))
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{told}</w:p>"


def _table(block: Told) -> str:
    """A table with hairlines between its rows, and an empty line under it."""
    width = len(block.header) or max((len(row) for row in block.rows), default=0)
    if not width:
        return ""
    wides = _widths(block, width)
    heads = tuple((Run(title, bold=True),) for title in block.header)
    rows = [_row(heads, wides, "<w:tblHeader/>")] if heads else []
    rows += [_row(cells, wides, "<w:cantSplit/>") for cells in block.rows]
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{page.LINE.lstrip("#")}"'
    borders = "".join(f"<w:{side} {line}/>" for side in ("top", "bottom", "insideH"))
    # The first row is read out as the heads of the columns, and said again on every page.
    look = f'w:val="0020" w:firstRow="{int(bool(heads))}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
    grid = "".join(f'<w:gridCol w:w="{wide}"/>' for wide in wides)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:type="auto" w:w="0"/><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook {look} w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl><w:p/>"
    )


def _widths(block: Told, count: int) -> list[int]:
    """The columns as on paper, but none narrower than its longest word or its short texts."""
    shares = block.shares or (1 / count,) * count
    texts: list[list[str]] = [[title] for title in block.header] or [[] for _ in range(count)]
    for row in block.rows:
        for held, cell in zip(texts, row, strict=True):
            held += "".join(run.text for run in cell).split("\n")
    needs = [_CELL + _LETTER * _longest(held) for held in texts]
    wides = [max(_MEASURE * share, need) for share, need in zip(shares, needs, strict=True)]
    spare = sum(wide - need for wide, need in zip(wides, needs, strict=True)) or 1
    over = min(max(sum(wides) - _MEASURE, 0) / spare, 1)
    wides = [wide - (wide - need) * over for wide, need in zip(wides, needs, strict=True)]
    return [int(wide * min(1, _MEASURE / sum(wides))) for wide in wides]


def _longest(lines: Sequence[str]) -> int:
    """Letters of the longest line of a column of short ones, else of its longest word."""
    line = max(map(len, lines), default=0)
    return line if line <= _SHORT else max((len(word) for each in lines for word in each.split()), default=0)


def _row(cells: Sequence[Sequence[Run]], wides: Sequence[int], property_: str) -> str:
    told = "".join(
        f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{wide}"/></w:tcPr><w:p>{_cell(runs)}</w:p></w:tc>'
        for runs, wide in zip(cells, wides, strict=True)
    )
    return f"<w:tr><w:trPr>{property_}</w:trPr>{told}</w:tr>"


def _cell(runs: Sequence[Run]) -> str:
    turned = _turned("".join(run.text for run in runs))
    return ("<w:pPr><w:bidi/></w:pPr>" if turned else "") + "".join(_run(run, tab=" ") for run in runs)


def _run(run: Run, tab: str = "\t") -> str:
    look = ("<w:b/>" if run.bold else "") + ("<w:i/>" if run.italic else "")
    words = html.escape(_clean(run.text).replace("\t", tab), quote=False)
    text = f'<w:t xml:space="preserve">{words}</w:t>'
    for letter, element in (("\n", "<w:br/>"), ("\t", "<w:tab/>")):
        text = text.replace(letter, f'</w:t>{element}<w:t xml:space="preserve">')
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{text}</w:r>"


def _add(paragraph: Any, run: Run) -> Any:
    made = paragraph.add_run(_clean(run.text))
    made.bold, made.italic = run.bold or None, run.italic or None
    return made


def _turned(text: str) -> bool:
    first = next((letter for letter in text if letter.isalpha()), "")
    return bool(first and _RIGHT_TO_LEFT.match(first))


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
