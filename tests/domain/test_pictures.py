import base64

import pytest

from cspdesk.domain.pictures import LARGEST_BYTES, Picture, look_at_picture
from cspdesk.errors import Refused

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_a_png_says_its_size() -> None:
    assert look_at_picture(PNG) == Picture("image/png", 1, 1)


def test_a_jpeg_says_its_size() -> None:
    frame = b"\xff\xc0\x00\x11\x08\x00\x20\x00\x40" + bytes(10)
    assert look_at_picture(b"\xff\xd8\xff\xe0\x00\x04ab" + frame) == Picture("image/jpeg", 64, 32)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", PNG[:30], b"\xff\xd8\xff"])
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        look_at_picture(data)


def test_a_picture_too_large_for_papers_is_refused() -> None:
    with pytest.raises(Refused, match="4 MB"):
        look_at_picture(PNG + bytes(LARGEST_BYTES))
