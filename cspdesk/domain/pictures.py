"""Pictures that papers can carry: what their first bytes say of them."""

import struct
from dataclasses import dataclass

from cspdesk.errors import Refused

LARGEST_BYTES = 4_000_000
LARGEST_SIDE = 8000

_PNG = b"\x89PNG\r\n\x1a\n"
_NOT_ONE = "That is no PNG or JPEG picture: save the logo as one of them and choose it again."
# Every start-of-frame marker of a JPEG; the gaps are markers of other uses.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True)
class Picture:
    """Media type, width and height in pixels."""

    media_type: str
    width: int
    height: int


def look_at_picture(data: bytes) -> Picture:
    """What a picture is. Raises Refused when it is no PNG or JPEG, is damaged, or is larger than papers need."""
    if len(data) > LARGEST_BYTES:
        raise Refused("That picture is larger than 4 MB: save it smaller and choose it again.")
    if data.startswith(_PNG):
        found = _png(data)
    elif data.startswith(b"\xff\xd8\xff"):
        found = _jpeg(data)
    else:
        raise Refused(_NOT_ONE)
    if not (0 < found.width <= LARGEST_SIDE and 0 < found.height <= LARGEST_SIDE):
        raise Refused("That picture has more than 8,000 dots a side: save it smaller and choose it again.")
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
