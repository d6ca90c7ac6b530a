"""Finding an entry of a combo box by what it stands for."""

from PySide6.QtWidgets import QComboBox


def index_of(box: QComboBox, data: object) -> int:
    """Where the entry with this data is, -1 when there is none; `findData` knows equal ids only as the same object."""
    return next((place for place in range(box.count()) if box.itemData(place) == data), -1)
