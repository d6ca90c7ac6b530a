"""Partners and people: two lists with their details, contacts in and out, and what looks alike."""

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.services.contacts import ContactPreview, Whom
from cspdesk.ui import messages, parts
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.page import Page
from cspdesk.ui.people.contacts_dialog import ContactsDialog, Look, ask_file
from cspdesk.ui.people.partners_list import PartnersList
from cspdesk.ui.people.people_list import PeopleList

_LISTS = (
    ("Everybody who may be contacted", Whom.CONTACTABLE, "contacts"),
    ("Everybody, for use inside the office", Whom.EVERYBODY, "all-contacts"),
    ("Chairs and vice-chairs", Whom.CHAIRS, "chairs"),
)
_PARTNERS, _PEOPLE = 0, 1


class PeoplePage(Page):
    """The two lists are pages of their own, each fresh by itself; this one holds what both share."""

    kinds = (Kind.AGENCY, Kind.PERSON, Kind.ROLE)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head = PageHead("People & partners")
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName("Partners or people")
        for words in ("&Partners", "P&eople"):
            self.tabs.addTab(words)
        self.partners, self.people = PartnersList(desk), PeopleList(desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.partners)
        self.stack.addWidget(self.people)
        self._build_head()
        line = parts.row(
            16,
            self.tabs,
            0,
            parts.button("Look alike…", self._on_alike, "quiet", "merge"),
            parts.button("Import…", self._on_import, "quiet", "upload"),
            self._export_button(),
            12,
            space=0,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(line)
        layout.addWidget(parts.rule())
        layout.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self._on_tab)

    def refresh(self, changes: Changes | None) -> None:
        self.head.set_sub(self.desk.services.partners.counts().words)

    def open_record(self, kind: Kind, record: UUID) -> None:
        """Shows a person or a partner."""
        if kind is Kind.AGENCY:
            self.show_tab(_PARTNERS)
            self.partners.read()
            self.partners.choose(record)
        elif kind is Kind.PERSON:
            self.show_tab(_PEOPLE)
            self.people.read()
            self.people.choose(record)

    def show_tab(self, tab: int) -> None:
        self.tabs.setCurrentIndex(tab)

    def first_focus(self) -> QWidget | None:
        return self._list().rows.table

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wish = self.desk.take_wish("people")
        if isinstance(wish, tuple) and wish:
            self.show_tab(_PEOPLE if wish[0] == "people" else _PARTNERS)
            self._list().rows.filter.setText(str(wish[1]) if len(wish) > 1 else "")

    # -- building

    def _build_head(self) -> None:
        self.primary = parts.button("New partner", self._on_new, "primary", "plus", "Ctrl+N")
        self.head.add(self.primary)
        self.add_command("New partner or person", self._on_new, "Ctrl+N", "plus")
        self.add_command("Partners", self._on_partners, "Ctrl+Shift+1", "agency")
        self.add_command("People", self._on_people, "Ctrl+Shift+2", "people")
        self.add_command("Import contacts from a file", self._on_import, "", "upload")
        self.add_command("People who look alike", self._on_alike, "", "merge")
        self.add_command("Print the chairs’ mailing list", self._on_print, "Ctrl+P", "print")

    def _export_button(self) -> QPushButton:
        made = parts.button("Export", self._nothing, "quiet", "download")
        menu = QMenu(made)
        for words, whom, stem in _LISTS:
            for ending in ("csv", "vcf"):
                said = f"{words} ({ending.upper() if ending == 'csv' else 'vCard'})…"
                action = menu.addAction(said)
                action.setData((whom.value, stem, ending))
                self.add_command(f"Export: {said}", action.trigger, icon="download")
            menu.addSeparator()
        menu.addAction("Print the chairs’ mailing list…").setData(None)
        menu.triggered.connect(self._on_export)
        made.setObjectName("export")
        made.setMenu(menu)
        return made

    def _nothing(self) -> None:
        """The button opens its menu by itself."""

    def _list(self) -> PartnersList | PeopleList:
        return self.partners if self.tabs.currentIndex() == _PARTNERS else self.people

    # -- what the person wants

    def _on_tab(self, tab: int) -> None:
        self.stack.setCurrentIndex(tab)
        words = "New partner" if tab == _PARTNERS else "New person"
        self.primary.setText(words)
        self.primary.setToolTip(f"{words} (Ctrl+N)")

    def _on_partners(self) -> None:
        self.show_tab(_PARTNERS)
        self.partners.rows.table.setFocus()

    def _on_people(self) -> None:
        self.show_tab(_PEOPLE)
        self.people.rows.table.setFocus()

    def _on_new(self) -> None:
        self._list().new()

    def _on_import(self) -> None:
        self._look(ask_file(self))

    def _look(self, path: Path | None) -> None:
        if path is not None:
            self.desk.run(Look(self.desk.services, path), self._on_looked, title="Reading contacts")

    def _on_looked(self, preview: ContactPreview) -> None:
        dialog = ContactsDialog(self.desk, preview, self)
        if dialog.ask():
            self.show_tab(_PEOPLE)
        else:
            self._look(dialog.again)

    def _on_export(self, action: Any) -> None:
        data = action.data()
        if data is None:
            self._on_print()
            return
        whom, stem, ending = data
        path = messages.save_path(self, "Save contacts", f"{stem}.{ending}", ending)
        if path is not None:
            self.desk.run(_Save(self.desk, Whom(whom), path, ending), self._on_saved, title="Saving contacts")

    def _on_saved(self, path: Path) -> None:
        self.desk.say(f"Contacts saved as {path.name}.")

    def _on_print(self) -> None:
        from cspdesk.ui.papers.print_dialog import PrintDialog

        PrintDialog.open_room(self.desk, "chairs", None, self, ("chairs",))

    def _on_alike(self) -> None:
        from cspdesk.ui.people.alike_dialog import Compare

        self.desk.run(Compare(self.desk.services), self._on_pairs, title="Comparing names")

    def _on_pairs(self, pairs: Any) -> None:
        from cspdesk.ui.people.alike_dialog import AlikeDialog

        if not pairs:
            self.desk.say("Nobody looks like anybody else.")
            return
        AlikeDialog(self.desk, pairs, self).ask()


class _Save:
    """Writes a list of contacts on the worker."""

    def __init__(self, desk: Desk, whom: Whom, path: Path, ending: str) -> None:
        self._office, self._whom, self._path, self._ending = desk.services, whom, path, ending

    def __call__(self, progress: Progress) -> Path:
        contacts = self._office.contacts
        data = contacts.csv(self._whom) if self._ending == "csv" else contacts.vcf(self._whom)
        self._office.save_file(self._path, data)
        return self._path
