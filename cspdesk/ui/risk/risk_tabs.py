"""The three pages of risk and checks, one beside the other under their headings."""

from cspdesk.ui.page import Page
from cspdesk.ui.page_tabs import PageTabs, put_under_head

TABS = (("risk", "Risks", "&Risks"), ("matrix", "Matrix", "&Matrix"), ("checks", "Checks", "&Checks"))


def put_tabs(page: Page, shown: str) -> PageTabs:
    """Stands under the heading of a page."""
    return put_under_head(page, TABS, shown)
