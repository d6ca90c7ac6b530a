"""QR codes: a link or a calendar entry as squares that a telephone reads (ISO/IEC 18004)."""

import functools

from cspdesk.documents import page
from cspdesk.documents.kit.parts import Drawing
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.errors import Refused

# White squares that a reader needs around the code.
QUIET_ZONE = 4
# A telephone reads squares of 0.4 mm from a hand's distance.
LEAST_SQUARE = 1.13
# The largest code that stays readable on a flyer has 97 squares a side.
_MOST_BYTES = 586


@functools.lru_cache(maxsize=64)
def squares(text: str) -> tuple[tuple[int, int, int], ...]:
    """The dark runs of a text's code as (row, first column, length); the first is (-1, 0, side of the code).

    Raises Refused for nothing, and for more than a code of a flyer holds.
    """
    from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

    if not text:
        raise Refused("Type the link that the QR code leads to.")
    told = text.encode("utf-8")
    if len(told) > _MOST_BYTES:
        raise Refused(f"A QR code holds {_MOST_BYTES} letters at most: use a shorter link or fewer words.")
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(told))
    code.make()
    side = code.getModuleCount()
    runs = [(-1, 0, side)]
    for row in range(side):
        start = None
        for column in range(side + 1):
            dark = column < side and code.isDark(row, column)
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                runs.append((row, start, column - start))
                start = None
    return tuple(runs)


def least_side(text: str) -> float:
    """Points a side that the code of a text needs at least, its white border included."""
    return (squares(text)[0][2] + 2 * QUIET_ZONE) * LEAST_SQUARE


def draw_qr(
    sheet: Sheet, text: str, x: float, top: float, side: float, colour: str = page.INK, *, flush: bool = False
) -> None:
    """Draws the code hanging from a point as one shape on white, border included; the part around it tags it.

    A `flush` code has no border of its own: it stands on white with room around it.
    """
    head, *runs = squares(text)
    border = 0 if flush else QUIET_ZONE
    one = side / (head[2] + 2 * border)
    if not flush:
        sheet.block(x, top - side, side, side, page.WHITE)
    left, upper = x + border * one, top - border * one
    shape = [
        (left + column * one, upper - (row + 1) * one, length * one, one) for row, column, length in runs
    ]
    sheet.shape(shape, colour)


def qr(
    text: str,
    side: float,
    *,
    alt: str = "",
    flush: bool = False,
    before: float = 0.0,
    after: float = 0.0,
    keep_next: bool = False,
) -> Drawing:
    """The code as a part, `side` points square and never smaller than reads; `alt` tells where it leads."""
    shown = max(side, least_side(text))

    def draw(sheet: Sheet, x: float, top: float, width: float) -> None:
        del width
        draw_qr(sheet, text, x, top, shown, flush=flush)

    told = alt or f"QR code that leads to {text}"
    return Drawing(shown, draw, alt=told, before=before, after=after, keep_next=keep_next)
