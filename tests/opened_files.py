"""Files as they lie open to whoever looks into every part of them: papers, books, archives, letters, handovers."""

import email
import io
import json
import re
import zipfile
import zlib
from email import policy
from pathlib import Path

import pypdfium2
from pypdf import PdfReader

from cspdesk.store.handover import file
from cspdesk.store.handover.keys import KeyFile

_TEXT = (".csv", ".json", ".html", ".txt", ".ics", ".vcf")
_PICTURE = re.compile(r"base64,[A-Za-z0-9+/=]+")
# Pictures, and how a document looks: the same in every one.
_LOOKS = re.compile(r"\.(png|jpe?g)$|/(styles|theme|numbering|settings|fontTable|webSettings)")
_TAGS = re.compile(r"<[^>]*>")


def everything(data: bytes, ending: str) -> str:
    """All words of a file: its pages, what it says of itself, and every part packed in it."""
    if ending == ".pdf":
        document = pypdfium2.PdfDocument(data)
        pages = " ".join(page.get_textpage().get_text_range() for page in document)
        document.close()
        reader = PdfReader(io.BytesIO(data))
        return f"{pages} {reader.outline} {_about(reader)}"
    if ending in (".docx", ".xlsx", ".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            kept = [name for name in packed.namelist() if not _LOOKS.search(name)]
            parts = [packed.read(name).decode("utf-8", "replace") for name in kept]
            return " ".join([*packed.namelist(), *parts, *(_TAGS.sub("", part) for part in parts)])
    if ending == ".eml":
        message = email.message_from_bytes(data, policy=policy.default)
        bodies = [str(part.get_payload(decode=True)) for part in message.walk() if not part.is_multipart()]
        return " ".join([str(message.items()), *bodies])
    assert ending in _TEXT, f"a file of a sort nobody looks into: {ending}"
    return _PICTURE.sub("", data.decode("utf-8-sig").replace("\r\n ", ""))


def properties(data: bytes, ending: str) -> str:
    """What a file says of itself beside what it holds: who made it, with what, under which title."""
    if ending == ".pdf":
        return _about(PdfReader(io.BytesIO(data)))
    if ending in (".docx", ".xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = [name for name in packed.namelist() if re.search(r"(docProps/|comments).*\.xml$", name)]
            return " ".join(_TAGS.sub(" ", packed.read(name).decode()) for name in parts)
    text = data.decode("utf-8-sig", "replace")
    if ending == ".html":
        return " ".join(re.findall(r"<(?:meta|link|title|!--)[^>]*>[^<]*", text))
    return text.split("\n\n")[0] if ending == ".eml" else ending


def _about(reader: PdfReader) -> str:
    xmp = reader.trailer["/Root"].get("/Metadata")
    told = xmp.get_object().get_data().decode("utf-8", "replace") if xmp is not None else ""
    return f"{reader.metadata} {told}"


def laid_open(path: Path, passphrase: str = "") -> str:
    """All that stands in a handover: its manifest, its units with their records, and the bytes of kept files."""
    sealed = file.read(path, KeyFile(), passphrase)
    return "\n".join(map(_told, [sealed.manifest, *zlib.decompress(sealed.rest).split(b"\n")]))


def _told(line: bytes) -> str:
    """A line as it reads without the signs of JSON for letters; a record within it is told so already."""
    try:
        return str(json.loads(line))
    except ValueError:
        return line.decode("utf-8", "replace")
