"""What is done with the paper that the print room shows: saved, printed, sent, logged, given out."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from cspdesk.errors import Refused
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import Ref
from cspdesk.ui import messages
from cspdesk.ui.papers.leaving import Leaving
from cspdesk.ui.papers.letting_out import let_out
from cspdesk.ui.printroom.each_forum import EachForum

if TYPE_CHECKING:
    from cspdesk.ui.printroom.printroom_page import PrintRoomPage


class PrintDeeds(QObject):
    """The deeds of one page; each does nothing while it shows no paper."""

    def __init__(self, page: "PrintRoomPage") -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self._leaving = Leaving(page.desk, page, page.below.tell)
        self._logged: UUID | None = None

    @property
    def logged(self) -> bool:
        """True while the paper shown stands in the register just as it is."""
        return self._logged is not None

    def forget_log(self) -> None:
        """Another paper is shown than the one that was logged."""
        self._logged = None
        self._page.below.set_logged(None)

    def look_at_log(self) -> None:
        """Forgets a logged paper that was taken out of the register again."""
        if self._logged is None:
            return
        try:
            self._desk.services.publications.get(self._logged)
        except Refused:
            self.forget_log()

    def save(self) -> None:
        """Saves the paper as a PDF."""
        page = self._page
        if self._to_steering():
            return
        if page.order is not None and page.printed is not None:
            self._leaving.save(page.order, page.printed)

    def save_twin(self, form: Form) -> None:
        """Saves the same words in another form."""
        page = self._page
        if self._to_steering():
            return
        if page.order is not None and page.printed is not None:
            self._leaving.save_twin(page.order, page.printed, form)

    def print_out(self) -> None:
        """Prints the paper."""
        page = self._page
        if self._to_steering():
            return
        if page.order is not None and page.printed is not None:
            copies = page.below.copies.value() or 1
            self._leaving.print_out(page.order, page.printed, page.preview.document, copies)

    def mail(self) -> None:
        """Saves an e-mail draft with the paper attached."""
        page = self._page
        if self._to_steering():
            return
        if page.order is not None and page.printed is not None:
            self._leaving.mail(page.order, page.printed)

    def log(self) -> None:
        """Puts the paper into the register of publications as printed; the keyboard goes on to giving it out."""
        page = self._page
        if self._to_steering() or page.order is None or page.printed is None:
            return
        copies = page.below.copies.value() or None
        made = self._leaving.log(page.order, page.printed, copies)
        if made is None:
            return
        told = len(page.printed.told)
        issues = f", {told} issue{'' if told == 1 else 's'}" if told else ""
        count = f"{copies} copies" if copies and copies > 1 else "1 copy" if copies else "printed"
        self._desk.say(f"Logged: {page.printed.title}, {count}{issues}.", undo=True)
        self._logged = made
        page.below.set_logged(page.printed.title)
        page.panel().logged()

    def _to_steering(self) -> bool:
        """A numbered paper is made where its number and its figures are kept, with what is chosen here."""
        panel = self._page.panel()
        if not panel.kind.numbered:
            return False
        self._desk.go("steering", panel.order())
        return True

    def give_out(self) -> None:
        """Asks where copies of the logged paper went."""
        from cspdesk.ui.publications.give_out_dialog import GiveOutDialog

        self.look_at_log()
        if self._logged is None:
            self._desk.refuse("Log the paper as printed first, then say where its copies went.")
        else:
            GiveOutDialog.ask_for(self._desk, self._logged, self._page)

    def save_each(self) -> None:
        """Saves the paper of each forum into a folder, off the window's thread."""
        panel = self._page.panel()
        if panel.kind.ref is not Ref.BODY:
            self._desk.refuse(f"{panel.kind.title} is not of a forum: choose a paper that is.")
            return
        order = panel.order()
        free = let_out(self._desk, panel.kind.title, order.wanted.audience, self._page)
        folder = None if free is None else messages.folder_path(self._page, "A folder for the papers")
        if folder is not None and free is not None:
            job = EachForum(self._desk.services, order, folder, free)
            self._desk.run(job, self._on_each, title="Setting a paper of each forum")

    def _on_each(self, done: EachForum) -> None:
        if self._desk.did(done.keep):
            self._desk.say(done.said)


class SaveTwin:
    """Saves the paper shown in one other form."""

    def __init__(self, deeds: PrintDeeds, form: Form) -> None:
        self._deeds, self._form = deeds, form

    def __call__(self) -> None:
        self._deeds.save_twin(self._form)
