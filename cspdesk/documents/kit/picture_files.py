"""Opening pictures from outside: five formats, no more dots than fit in memory, and no other program to read them."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

# Pillow would hand an EPS to Ghostscript, which runs what stands in it.
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF")
_MOST_DOTS, _MOST_WHOLE = 120_000_000, 40_000_000
"""Dots of a JPEG that is decoded small at once, and of a picture that is decoded whole."""
_MOST_SCANS = 100
_SCAN = b"\xff\xda"


class BadPicture(Exception):
    """The bytes are no picture, or a broken one."""


class TooManyDots(BadPicture):
    """The picture is larger than can be decoded."""


@contextmanager
def opened(data: bytes, wide: int = 0, tall: int = 0) -> Iterator["Image.Image"]:
    """A picture, a JPEG decoded no smaller than wanted. What fails while it is looked at raises BadPicture too."""
    import struct

    from PIL import Image

    # Ours are lower, and are looked at before anything is decoded; Pillow would warn on standard error.
    Image.MAX_IMAGE_PIXELS = None
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            by_parts = picture.format in ("JPEG", "MPO") and not picture.info.get("progressive")
            if by_parts and wide and picture.width * picture.height <= _MOST_DOTS:
                picture.draft("RGB", (wide, tall))
            if picture.width * picture.height > _MOST_WHOLE:
                raise TooManyDots
            if picture.format in ("JPEG", "MPO") and data.count(_SCAN) > _MOST_SCANS:
                raise BadPicture  # each of its passes goes over the whole of it
            yield picture
    except (
        OSError, ValueError, SyntaxError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError,
        struct.error, MemoryError,
    ) as error:  # fmt: skip
        # A broken file makes Pillow fail in all these ways.
        raise BadPicture from error
