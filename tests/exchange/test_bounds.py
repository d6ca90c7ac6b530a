"""Files from outside are bounded: in size, in depth, and in the time that reading them may take."""

import io
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from cspdesk.documents.tidy_photo import tidy
from cspdesk.errors import Refused, StoreFailure
from cspdesk.exchange.action_sheet import read_action_sheet
from cspdesk.exchange.contacts_csv import read_contacts
from cspdesk.exchange.csv_text import LARGEST_FILE
from cspdesk.exchange.figures_csv import read_figures
from cspdesk.exchange.files import write_file
from cspdesk.exchange.vcard import read_vcards
from cspdesk.store import file as store_file
from cspdesk.store.handover import file as handover_file
from cspdesk.ui import chosen_file
from cspdesk.verbs.run import read_input


def _picture(width: int, height: int) -> bytes:
    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", b"") + part(b"IEND", b"")


def _jpeg_of_many_passes() -> bytes:
    whole = io.BytesIO()
    Image.new("RGB", (8, 8)).save(whole, "JPEG", progressive=True)
    data = whole.getvalue()
    last = data[data.rindex(b"\xff\xda") : -2]
    return data[:-2] + last * 200 + data[-2:]


@pytest.mark.parametrize(
    ("read", "data"),
    [
        (read_contacts, b"x" * (LARGEST_FILE + 1)),
        (read_vcards, b"x" * (LARGEST_FILE + 1)),
        (read_figures, b"x" * (LARGEST_FILE + 1)),
        (lambda data: read_action_sheet(data, {}), b"x" * (LARGEST_FILE + 1)),
        (read_contacts, b"name,email\n" + b"a,b\n" * 20_001),
        (read_vcards, b"BEGIN:VCARD\n" * 20_002),
        (read_contacts, b"name,email" + b"\n" * 3_000_000),
        (read_figures, b"indicator," * 1_001 + b"value\n"),
        (read_vcards, (b"BEGIN:VCARD\nFN:" + b";" * 900 + b"\nEND:VCARD\n") * 2_000),
        (tidy, _picture(100_000, 100_000)),
        (tidy, b"GIF89a" + b"\xff" * 100),
        (tidy, b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n"),
        (tidy, _jpeg_of_many_passes()),
    ],
    ids=[
        "csv",
        "vcf",
        "figures",
        "actions",
        "rows",
        "cards",
        "lines",
        "columns",
        "marks",
        "dots",
        "broken",
        "program",
        "passes",
    ],
)
def test_what_is_too_much_is_refused(read: Callable[[bytes], object], data: bytes) -> None:
    with pytest.raises(Refused):
        read(data)


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "line", [b"NOTE:" + b"a\n " * 100_000, b"NOTE:x\n" * 100_000, b"ORG:" + b"a\\;;" * 100_000]
)
def test_a_card_without_end_is_refused_at_once(line: bytes) -> None:
    found = read_vcards(b"BEGIN:VCARD\nVERSION:3.0\nFN:Ola Sample\n" + line + b"\nEND:VCARD\n")
    assert [row.reason for row in found.refused] == [
        "The card is longer than any that an address book writes."
    ]


def test_a_file_without_end_is_not_read_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chosen_file, "MOST_BYTES", 10)
    (tmp_path / "long.csv").write_bytes(b"x" * 11)
    with pytest.raises(Refused, match="larger than"):
        chosen_file.read(tmp_path / "long.csv")
    with pytest.raises(Refused, match="cannot be read"):
        chosen_file.read(tmp_path / "gone.csv")


def test_a_line_that_is_almost_one_of_a_card_is_refused_at_once() -> None:
    found = read_vcards(b"BEGIN:VCARD\nVERSION:3.0\nFN;A=" + b'"a";B="' * 40 + b":x\nEND:VCARD\n")
    assert "is no line of one" in found.refused[0].reason


DOORS: dict[str, Callable[[Path], object]] = {
    "window": chosen_file.read,
    "terminal": lambda path: read_input(str(path)),
    "handover": handover_file.lock_of,
    "store": store_file.look_at_header,
}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("door", DOORS)
def test_only_what_is_a_file_is_opened(door: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for path in (*tmp_path.iterdir(), Path("/dev/zero"), tmp_path / "gone\nfor good", tmp_path / ("n" * 300)):
        with pytest.raises((Refused, StoreFailure)) as refused:
            DOORS[door](path)
        assert path.name in str(refused.value)


def test_a_file_of_gigabytes_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(1 << 31)
    for door in ("window", "terminal", "handover", "store"):
        with pytest.raises((Refused, StoreFailure)):
            DOORS[door](tmp_path / "sparse")


def test_a_pipe_is_not_written_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refused, match="not a file"):
        write_file(tmp_path / "pipe", b"x")
    assert (tmp_path / "pipe").is_fifo()
