"""Names where there is little room; apart from the labels, which the first paint can do without."""

from PySide6.QtGui import QFontMetrics


def that_fits(long: str, short: str, face: QFontMetrics, room: int) -> str:
    """A name, or its short form where there is no room for all of it and it has one."""
    return short if short and face.horizontalAdvance(long) > room else long
