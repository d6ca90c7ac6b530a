"""Photographs on papers: cropped to the box they fill, in plain colours, without what the camera wrote into them."""

import functools
import io
from typing import TYPE_CHECKING

from reportlab.lib.utils import ImageReader

from cspdesk.documents.kit.picture_files import BadPicture, opened

if TYPE_CHECKING:
    from PIL import Image

# More dots an inch than this no printer shows.
_MOST_DOTS = 300
LEAST_DOTS = 200
# A face stands above the middle of a picture more often than below it.
_UPPER = 0.4
_QUALITY = 90


@functools.lru_cache(maxsize=16)
def cropped(data: bytes, width: float, height: float) -> ImageReader | None:
    """A picture cropped to fill a box in points; None when its bytes are no picture."""
    from PIL import Image, ImageOps

    try:
        with opened(data, _dots(width), _dots(height)) as picture:
            shown = _plain(ImageOps.exif_transpose(picture))
    except BadPicture:
        return None
    shown = shown.crop(_box(*shown.size, width / height))
    if shown.width > _dots(width):
        shown = shown.resize((_dots(width), max(1, _dots(height))), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    shown.save(file, "JPEG", quality=_QUALITY)
    file.seek(0)
    return ImageReader(file)


@functools.lru_cache(maxsize=16)
def dots_an_inch(data: bytes, width: float, height: float) -> int | None:
    """How many dots an inch a picture has once it fills a box in points; None when it is no picture."""
    try:
        with opened(data) as picture:
            wide, tall = picture.size
            if picture.getexif().get(0x0112, 1) >= 5:
                wide, tall = tall, wide
    except BadPicture:
        return None
    left, _, right, _ = _box(wide, tall, width / height)
    return int((right - left) / (width / 72))


def _dots(points: float) -> int:
    return max(1, round(points / 72 * _MOST_DOTS))


def _box(wide: int, tall: int, shape: float) -> tuple[int, int, int, int]:
    """The largest part of a picture that has the shape (width to height) of its box."""
    if wide > tall * shape:
        kept = max(1, round(tall * shape))
        left = (wide - kept) // 2
        return left, 0, left + kept, tall
    kept = max(1, round(wide / shape))
    upper = int((tall - kept) * _UPPER)
    return 0, upper, wide, upper + kept


def _plain(picture: "Image.Image") -> "Image.Image":
    """The picture in red, green and blue; what is see-through stands on white."""
    from PIL import Image

    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        ground = Image.new("RGBA", seen.size, "white")
        return Image.alpha_composite(ground, seen).convert("RGB")
    return picture.convert("RGB")
