"""Puts a PDF on paper through the system's own print dialog."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

_DOTS = 300


def print_document(parent: QWidget, document: QPdfDocument, title: str, copies: int = 1) -> bool:
    """Asks for a printer and prints all pages; False when left.

    Both sides are offered first, turned on the edge that suits the page.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setResolution(_DOTS)
    printer.setCopyCount(copies)
    fit_paper(printer, document)
    if document.pageCount() > 1:
        points = document.pagePointSize(0)
        wide = points.width() > points.height()
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide if wide else QPrinter.DuplexMode.DuplexLongSide)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(f"Print {title}")
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint(printer, document)
    return True


def paint(printer: QPrinter, document: QPdfDocument) -> None:
    """Paints every page at the printer's resolution, edge to edge."""
    printer.setFullPage(True)
    painter = QPainter(printer)
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        box = painter.viewport()
        painter.drawImage(box, document.render(number, QSize(box.width(), box.height())))
    painter.end()


def fit_paper(printer: QPrinter, document: QPdfDocument) -> None:
    """Takes the paper and its direction from the first page."""
    if not document.pageCount():
        return
    points = document.pagePointSize(0)
    wide = points.width() > points.height()
    upright = points.transposed() if wide else points
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageSize(size)
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    )
