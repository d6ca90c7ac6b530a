"""A window on a real office with the pages under test; other pages only note what is opened on them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Kind
from cspdesk.office import Office
from cspdesk.ui.desk import Desk
from cspdesk.ui.page import Page
from cspdesk.ui.window import MainWindow, PageSpec
from tests.hands import Hands


class Elsewhere(Page):
    """A page that notes the records opened on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.opened: list[tuple[Kind, UUID]] = []

    def open_record(self, kind: Kind, record: UUID) -> None:
        self.opened.append((kind, record))


class Opened:
    """Stands for an office that is open, where nobody asks it for more than how far its store is."""

    @property
    def meanwhile(self) -> "Opened":
        return self

    def position(self) -> int:
        return 0


@dataclass
class Desktop:
    """The window, the office behind it, the page in front."""

    office: Office
    desk: Desk
    window: MainWindow
    page: Any
    hands: Hands
    elsewhere: list[str] = field(default_factory=list)

    def opened(self, key: str = "meetings") -> list[tuple[Kind, UUID]]:
        page = self.window.page(key)
        assert isinstance(page, Elsewhere)
        return page.opened

    def front(self) -> str:
        page = self.window.current_page()
        return page.objectName() if page is not None else ""


def show(
    qtbot: QtBot,
    desk: Desk,
    office: Office | None,
    specs: Sequence[PageSpec],
    width: int = 1366,
    height: int = 768,
) -> tuple[MainWindow, Page]:
    """A shown window on the first of these pages, the office attached when there is one."""
    known = {spec.key for spec in specs}
    others = [
        PageSpec(key, key.capitalize(), "file", Elsewhere, kinds=kinds)
        for key, kinds in (
            ("meetings", (Kind.MEETING,)),
            ("forums", (Kind.BODY,)),
            ("people", (Kind.PERSON, Kind.AGENCY)),
        )
        if key not in known
    ]
    window = MainWindow(desk, [*specs, *others])
    qtbot.addWidget(window)
    window.resize(width, height)
    page = window.open_page(specs[0].key)
    window.show()
    if office is not None:
        office.store.subscribe(desk.publish)
        desk.attach(office)
        # As when the program starts: the page is opened again once the office is there.
        window.open_page(specs[0].key)
    return window, page


def desktop(qtbot: QtBot, desk: Desk, office: Office, specs: Sequence[PageSpec]) -> Desktop:
    window, page = show(qtbot, desk, office, specs)
    return Desktop(office, desk, window, page, Hands(window))
