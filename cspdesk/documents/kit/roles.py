"""What a part of a paper is, in the words of PDF's structure types."""

from enum import StrEnum


class Role(StrEnum):
    """ARTIFACT is furniture that a screen reader passes over."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    TITLE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    PARAGRAPH = "P"
    LIST = "L"
    LIST_ITEM = "LI"
    LABEL = "Lbl"
    LIST_BODY = "LBody"
    TABLE = "Table"
    TABLE_ROW = "TR"
    TABLE_HEADER = "TH"
    TABLE_CELL = "TD"
    FIGURE = "Figure"
    ARTIFACT = "Artifact"
