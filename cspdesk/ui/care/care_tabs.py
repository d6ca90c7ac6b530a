"""The pages of data care, one beside the other under their headings."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.flow import FlowLayout
from cspdesk.ui.page import Page

TABS = (
    ("backups", "Back-ups", "&Back-ups"),
    ("history", "History", "H&istory"),
)
"""Page, words, and words with the letter that goes there with Alt."""


class CareTabs(QWidget):
    """A button for each of the pages; the one that is shown is chosen."""

    def __init__(self, desk: Desk, shown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        across = FlowLayout(self)
        across.setContentsMargins(12, 0, 16, 0)
        self.buttons = {}
        for page, words, marked in TABS:
            made = parts.button(words, partial(desk.go, page), "quiet")
            made.setText(marked)
            made.setToolTip(f"{words} (Alt+{marked[marked.index('&') + 1].upper()})")
            made.setAccessibleName(words)
            made.setCheckable(True)
            made.setChecked(page == shown)
            made.clicked.connect(partial(made.setChecked, page == shown))
            self.buttons[page] = made
            across.addWidget(made)


def put_tabs(page: Page, shown: str) -> CareTabs:
    """Stands under the heading of a page."""
    made = CareTabs(page.desk, shown)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(1, made)
    return made
