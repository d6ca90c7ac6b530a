"""Pictures that papers can carry: what their first bytes say of them."""

import struct
from dataclasses import dataclass

from cspdesk.errors import Refused

LARGEST_BYTES = 4_000_000
LARGEST_SIDE = 4000

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
# What the dots need: size, palette, colour. Whatever else a picture carries tells of who made it and where.
_OF_DOTS = frozenset(
    {
        b"IHDR",
        b"PLTE",
        b"IDAT",
        b"IEND",
        b"tRNS",
        b"gAMA",
        b"cHRM",
        b"sRGB",
        b"iCCP",
        b"sBIT",
        b"bKGD",
        b"pHYs",
    }
)
_NOTES = frozenset({0xE1, *range(0xE3, 0xEE), 0xEF, 0xFE})
_NOT_ONE = "That is no PNG or JPEG picture: save the logo as one of them and choose it again."
# Every start-of-frame marker of a JPEG; the gaps are markers of other uses.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True)
class Picture:
    """Media type, width and height in pixels."""

    media_type: str
    width: int
    height: int


def is_picture(data: bytes) -> bool:
    """True for what begins as a PNG or a JPEG; another computer may have given anything as a logo."""
    return data.startswith((_PNG, _JPEG))


def look_at_picture(data: bytes) -> Picture:
    """What a picture is. Raises Refused when it is no PNG or JPEG, is damaged, or is larger than papers need."""
    if len(data) > LARGEST_BYTES:
        raise Refused("That picture is larger than 4 MB: save it smaller and choose it again.")
    if data.startswith(_PNG):
        found = _png(data)
    elif data.startswith(_JPEG):
        found = _jpeg(data)
    else:
        raise Refused(_NOT_ONE)
    if not (0 < found.width <= LARGEST_SIDE and 0 < found.height <= LARGEST_SIDE):
        raise Refused("That picture has more than 4,000 dots a side: save it smaller and choose it again.")
    return found


def _png(data: bytes) -> Picture:
    if data[12:16] != b"IHDR" or len(data) < 33 or b"IEND" not in data[-16:]:
        raise Refused("That picture is damaged or not whole: save it again and choose it.")
    width, height = struct.unpack(">II", data[16:24])
    return Picture("image/png", width, height)


def _jpeg(data: bytes) -> Picture:
    place = 2
    while place + 9 < len(data) and data[place] == 0xFF:
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return Picture("image/jpeg", width, height)
        place += 2 + length
    raise Refused("That picture is damaged or not whole: save it again and choose it.")


def without_notes(data: bytes) -> bytes:
    """A picture without what it says of camera, place, maker and program; its dots are left as they are."""
    return _png_without_notes(data) if data.startswith(_PNG) else _jpeg_without_notes(data)


def _png_without_notes(data: bytes) -> bytes:
    kept, place = [_PNG], len(_PNG)
    while place + 12 <= len(data):
        end = place + 12 + int.from_bytes(data[place : place + 4], "big")
        if data[place + 4 : place + 8] in _OF_DOTS:
            kept.append(data[place:end])
        place = end
    return b"".join(kept)


def _jpeg_without_notes(data: bytes) -> bytes:
    kept, place = [data[:2]], 2
    while place + 4 <= len(data) and data[place] == 0xFF and data[place + 1] != 0xDA:
        end = place + 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        if data[place + 1] not in _NOTES:
            kept.append(data[place:end])
        place = end
    return b"".join([*kept, data[place:]])
