"""The head of the print room: what can be done with the paper shown, as buttons, keys and a menu."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from cspdesk.services.papers.press import Form
from cspdesk.ui import parts
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.page import Page
from cspdesk.ui.printroom.deeds import PrintDeeds, SaveTwin

_FORMS = ((Form.HTML, "Web page (HTML)…"), (Form.DOCX, "Word document (DOCX)…"))


class RoomHead(PageHead):
    """The deeds get their keys on the page."""

    def __init__(self, page: Page, deeds: PrintDeeds) -> None:
        super().__init__("Print room")
        self._page, self._deeds = page, deeds
        self._twins: list[QAction] = []
        self._save = parts.button("Save PDF…", deeds.save, "primary", "download", "Ctrl+S")
        self._print = parts.button("Print…", deeds.print_out, "", "print", "Ctrl+P")
        self._mail = parts.button("E-mail…", deeds.mail, "quiet", "mail")
        self.add(self._more_button(), self._mail, self._print, self._save)
        page.add_command("Save as a PDF", deeds.save, "Ctrl+S", "download")
        page.add_command("Print", deeds.print_out, "Ctrl+P", "print")
        page.add_command("Log as printed", deeds.log, "Ctrl+L", "saved")
        page.add_command("Say where its copies go", deeds.give_out, "Ctrl+G", "publications")
        page.add_command("A PDF of each forum", deeds.save_each, "", "folder")

    def set_able(self, there: bool, of_forums: bool) -> None:
        """Takes away what needs pages, and a paper of each forum where it is of none."""
        for made in (self._save, self._print, self._mail):
            made.setEnabled(there)
        for twin in self._twins:
            twin.setEnabled(there)
        self._each.setVisible(of_forums)
        if not there:
            self.set_sub("")

    def _more_button(self) -> QPushButton:
        made = parts.button("More", self._nothing, "quiet", "more")
        menu = QMenu(made)
        self._each = menu.addAction("A PDF of each forum…")
        self._each.triggered.connect(self._deeds.save_each)
        menu.addSeparator()
        for form, words in _FORMS:
            do = SaveTwin(self._deeds, form)
            twin = menu.addAction(words)
            twin.triggered.connect(do)
            self._twins.append(twin)
            self._page.add_command(f"Save as {words.strip('…')}", do, "", "file")
        made.setMenu(menu)
        return made

    def _nothing(self) -> None:
        """The button opens its menu by itself."""
