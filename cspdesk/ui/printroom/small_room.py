"""The print room on a small screen, or with very large text: the list of papers, or the pages of one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from cspdesk.ui import fonts, parts

if TYPE_CHECKING:
    from cspdesk.ui.printroom.printroom_page import PrintRoomPage

PAPERS_WIDE = 272
_NARROW, _UNBOUND = 960, 16_777_215


class SmallRoom(QObject):
    """Shows list and pages together while there is room, else one of them beside the choices."""

    def __init__(self, page: "PrintRoomPage") -> None:
        super().__init__(page)
        self._page = page
        self._narrow, self._inside = False, False
        self._back = parts.button("Papers", self.show_papers, "quiet", "chevron-left", "Alt+Left")
        self._back.hide()
        page.head.lead(self._back)
        page.add_command("Back to the papers", self.show_papers, "Alt+Left", "chevron-left")
        page.papers.list.itemClicked.connect(self._on_clicked)

    def show_papers(self) -> None:
        """Comes back to the list of papers."""
        self.go_inside(False)
        self._page.papers.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_inside(self, inside: bool) -> None:
        """Shows the pages of a paper, or the papers."""
        self._inside = inside
        self._lay_out()

    def see_choice(self) -> None:
        """What a choice changes is seen."""
        here = self._page.window().focusWidget()
        if here is not None and self._page.choices.isAncestorOf(here):
            self.go_inside(True)

    def fit(self, width: int) -> None:
        """Takes note of the room there is."""
        narrow = width < fonts.pixels(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._lay_out()

    def _on_clicked(self) -> None:
        self.go_inside(True)

    def _lay_out(self) -> None:
        page = self._page
        page.papers.setMaximumWidth(_UNBOUND if self._narrow else fonts.pixels(PAPERS_WIDE))
        page.papers.setVisible(not (self._narrow and self._inside))
        page.preview.setVisible(self._inside or not self._narrow)
        self._back.setVisible(self._narrow and self._inside)
