"""Pages on paper: what is printed has the pages and the shape of the PDF."""

from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from cspdesk.ui.papers.printing import fit_paper, paint


def _paper(size: tuple[float, float], pages: int) -> bytes:
    made = BytesIO()
    canvas = Canvas(made, pagesize=size)
    for number in range(pages):
        canvas.drawString(72, 72, f"Page {number + 1}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


@pytest.mark.parametrize(("size", "wide"), [((595, 842), False), ((842, 595), True)])
def test_printed_pages_have_the_shape_of_the_paper(
    dressed: QApplication, tmp_path: Path, size: tuple[float, float], wide: bool
) -> None:
    held = QBuffer()
    held.setData(QByteArray(_paper(size, 3)))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(held)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setResolution(72)
    fit_paper(printer, document)
    paint(printer, document)
    document.close()
    printed = pypdf.PdfReader(tmp_path / "out.pdf")
    assert len(printed.pages) == 3
    box = printed.pages[0].mediabox
    assert (box.width > box.height) is wide
