import base64
import io

import pytest
from PIL import Image, PngImagePlugin

from cspdesk.domain.pictures import LARGEST_BYTES, Picture, look_at_picture, without_notes
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


def _noted(form: str) -> bytes:
    """A picture that says who made it, in every way its form has."""
    made, exif, words = io.BytesIO(), Image.Exif(), PngImagePlugin.PngInfo()
    exif[0x013B] = "Ottoline Quillfeather"
    words.add_text("Author", "Ottoline Quillfeather")
    words.add_itxt("Comment", "Ottoline Quillfeather", zip=False)
    noted = {"comment": b"Ottoline"} if form == "JPEG" else {"pnginfo": words}
    Image.linear_gradient("L").convert("RGB").save(made, form, exif=exif, icc_profile=b"colours", **noted)
    return made.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_picture_is_kept_without_what_it_says_of_its_maker(form: str) -> None:
    noted = _noted(form)
    plain = without_notes(noted)
    assert (b"Ottoline" in noted, b"Ottoline" in plain) == (True, False)
    with Image.open(io.BytesIO(noted)) as before, Image.open(io.BytesIO(plain)) as after:
        assert after.tobytes() == before.tobytes()
        assert after.info["icc_profile"] == b"colours"
