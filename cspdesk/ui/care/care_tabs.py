"""The pages of data care, one beside the other under their headings."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.ui import fonts, parts, tokens
from cspdesk.ui.desk import Desk
from cspdesk.ui.flow import FlowLayout
from cspdesk.ui.page import Page

TABS = (
    ("care", "Who may be named", "Who may be &named"),
    ("care_purge", "To be erased", "&To be erased"),
    ("care_rules", "Rules of keeping", "&Rules of keeping"),
    ("care_erased", "Erased", "Er&ased"),
    ("backups", "Back-ups", "&Back-ups"),
    ("history", "History", "H&istory"),
    ("deleted", "Deleted", "&Deleted"),
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
            # Bold while it is chosen, which Qt does not count in.
            made.setMinimumWidth(fonts.wide(words, tokens.BODY, bold=True) + 26)
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
