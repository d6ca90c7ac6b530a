"""The words in a file that somebody attached: text, spreadsheets and documents of other programs, notes in pictures.

A PDF is read by who has something to read it with; see `ErasingService.look`.
"""

import html
import io
import re
import zipfile
import zlib

from cspdesk.documents.kit.picture_files import BadPicture, opened

_MOST = 50_000_000
"""So many bytes of a packed file are read; more than that is no document."""

_TAGS, _RUNS = re.compile(r"</(?:w:p|a:p|text:p|si|c|row)>|<(?:w:br|w:tab)\b[^>]*>"), re.compile(r"<[^>]*>")


def words_in(data: bytes) -> str | None:
    """All words of a file, what it says of itself too; None where nobody here can read it."""
    if data.startswith(b"PK\x03\x04"):
        return _packed(data)
    picture = _picture(data)
    return _plain(data) if picture is None else picture


def _packed(data: bytes) -> str | None:
    """The words of a Word document, a workbook, slides or their open kin: XML in an archive."""
    told, left = [], _MOST
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            for part in file.infolist():
                if part.filename.endswith((".xml", ".rels")):
                    with file.open(part) as opened:
                        text = opened.read(left + 1)
                    left -= len(text)
                    if left < 0:
                        return None
                    told.append(
                        html.unescape(_RUNS.sub("", _TAGS.sub("\n", text.decode("utf-8", "replace"))))
                    )
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, zlib.error):
        return None
    return "\n".join(told) if told else None


def _picture(data: bytes) -> str | None:
    """What a picture says of itself: who took it, what it shows; None for what is none."""
    from PIL import ExifTags

    try:
        with opened(data, 1, 1) as picture:
            exif = picture.getexif()
            parts = [*picture.info.values(), *exif.values(), *exif.get_ifd(ExifTags.IFD.Exif).values()]
    except BadPicture:
        return None
    return " ".join(_said(part) for part in parts)


def _said(part: object) -> str:
    if not isinstance(part, bytes):
        return str(part)
    # The notes that Windows writes into a picture are in its own letters.
    wide = part.decode("utf-16-le", "ignore") if b"\0" in part else ""
    return f"{part.decode('utf-8', 'ignore')} {wide}"


def _plain(data: bytes) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\0" in data or data.startswith(b"%PDF"):
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
