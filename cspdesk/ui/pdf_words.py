"""The words of a PDF, as Qt reads them."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


def pdf_words(data: bytes) -> str | None:
    """The words of its pages and what it says of itself; None where it is closed, broken or made of pictures alone."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.error() is not QPdfDocument.Error.None_:
        return None
    pages = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    about = "\n".join(str(document.metaData(field)) for field in QPdfDocument.MetaDataField)
    document.close()
    return f"{pages}\n{about}" if pages.strip() else None
