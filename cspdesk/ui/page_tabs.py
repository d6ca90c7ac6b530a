"""Pages that stand one beside the other under their headings, and the row that leads from one to the next."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.ui import fonts, parts, tokens
from cspdesk.ui.desk import Desk
from cspdesk.ui.flow import FlowLayout
from cspdesk.ui.page import Page

Tab = tuple[str, str, str]
"""Page, words, and words with the letter that goes there with Alt."""


class PageTabs(QWidget):
    """A button for each of the pages; the one that is shown is chosen."""

    def __init__(self, desk: Desk, tabs: Sequence[Tab], shown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        across = FlowLayout(self)
        across.setContentsMargins(12, 0, 16, 0)
        self.buttons = {}
        for page, words, marked in tabs:
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


def put_under_head(page: Page, tabs: Sequence[Tab], shown: str) -> PageTabs:
    """Stands under the heading of a page."""
    made = PageTabs(page.desk, tabs, shown)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(1, made)
    return made
