"""The pages of data care, one beside the other under their headings."""

from cspdesk.ui.page import Page
from cspdesk.ui.page_tabs import PageTabs, put_under_head

TABS = (
    ("care", "Who may be named", "Who may be &named"),
    ("care_purge", "To be erased", "&To be erased"),
    ("care_rules", "Rules of keeping", "&Rules of keeping"),
    ("care_erased", "Erased", "Er&ased"),
    ("backups", "Back-ups", "&Back-ups"),
    ("history", "History", "H&istory"),
    ("deleted", "Deleted", "&Deleted"),
)


def put_tabs(page: Page, shown: str) -> PageTabs:
    """Stands under the heading of a page."""
    return put_under_head(page, TABS, shown)
