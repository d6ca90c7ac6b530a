"""A file of contacts looked at row by row before anything is stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cspdesk.domain.contacts import RefusedRow
from cspdesk.errors import Refused
from cspdesk.services.contacts import ContactPreview, Decision, Match, PreviewRow
from cspdesk.ui import chosen_file, messages
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_contacts_dialog import Ui_ContactsDialog
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.rows_model import Column, RowsModel

if TYPE_CHECKING:
    from cspdesk.office import Office

_LARGEST = 20 * 1024 * 1024
_DECISIONS = {Decision.ADD: "Add as new", Decision.FILL: "Complete", Decision.SKIP: "Leave out"}
_FIELDS = {"given": "first name", "family": "surname", "email": "e-mail", "prefix": "title"}
_MATCHES = {
    Match.NEW: Chip("New", Tone.INFO),
    Match.SAME: Chip("Known", Tone.GOOD),
    Match.LIKELY: Chip("Looks alike", Tone.WARN),
    Match.TWICE: Chip("Twice", Tone.QUIET),
}


@dataclass(frozen=True)
class _Shown:
    """One row with what was chosen for it."""

    row: PreviewRow
    decision: Decision

    @property
    def id(self) -> int:
        return self.row.id


_COLUMNS: tuple[Column[_Shown], ...] = (
    Column("name", "Name", lambda s: s.row.name, sub=lambda s: _under(s.row), width=230),
    Column("email", "E-mail", lambda s: s.row.contact.email, width=200),
    Column("match", "Here", lambda s: s.row.match.value, chip=lambda s: _MATCHES[s.row.match], width=116),
    Column("says", "What is known", lambda s: s.row.says, tip=lambda s: s.row.contact.remark or s.row.says),
    Column("decision", "What is done", lambda s: _DECISIONS[s.decision], width=124, link=True),
)
_REFUSED: tuple[Column[RefusedRow], ...] = (
    Column("line", "Line", lambda r: str(r.line), sort=lambda r: r.line, align="right", width=60),
    Column("text", "Text", lambda r: r.text, width=300, tip=lambda r: r.text),
    Column("reason", "Why it is not taken", lambda r: r.reason, tip=lambda r: r.reason),
)


class ContactsDialog(FormDialog):
    """Every row says what is known and what is done with it; all of them are taken, or none."""

    def __init__(self, desk: Desk, preview: ContactPreview, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_ContactsDialog(), "Contacts from a file", parent)
        self.again: Path | None = None
        self._preview = preview
        self._chosen: dict[int, Decision] = {}
        ui = self.ui
        ui.column.setStretchFactor(ui.rows, 1)
        ui.rows.set_columns(_COLUMNS)
        ui.rows.set_name("Contacts")
        ui.rows.bar.setContentsMargins(0, 0, 0, 8)
        ui.rows.table.link_clicked.connect(self._on_link)
        ui.rows.table.opened.connect(self._on_opened)
        ui.rows.chosen.connect(self._on_row)
        ui.refused.setAccessibleName("Rows that are not taken")
        ui.refused.set_model(RowsModel(_REFUSED, _line_of, self))
        for button, decision in ((ui.add, Decision.ADD), (ui.fill, Decision.FILL), (ui.skip, Decision.SKIP)):
            button.setProperty("decision", decision.value)
            button.clicked.connect(self._on_decision)
        self.setTabOrder(ui.choose, ui.rows.filter)
        self.setTabOrder(ui.rows.filter, ui.rows.table)
        ui.choose.clicked.connect(self._on_choose)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), ui.rows.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._on_space)
        self._show()

    def _show(self) -> None:
        ui, preview = self.ui, self._preview
        ui.file.setText(preview.name)
        ui.shape.setText(_shape(preview))
        ui.refusedBox.setVisible(bool(preview.refused))
        count = len(preview.refused)
        ui.refusedTitle.setText("1 row is not taken" if count == 1 else f"{count} rows are not taken")
        ui.refused.rows.set_rows(preview.refused)
        ui.rows.set_empty("No contacts in this file", "Every row was refused; the reasons stand below.")
        self._show_rows()
        ui.rows.choose_first()
        ui.rows.table.setFocus()

    def _show_rows(self) -> None:
        ui, shown = self.ui, self.shown()
        ui.rows.set_rows(shown)
        tally = [
            f"{number} {words}"
            for decision, words in (
                (Decision.ADD, "added"),
                (Decision.FILL, "completed"),
                (Decision.SKIP, "left out"),
            )
            if (number := sum(each.decision is decision for each in shown))
        ]
        ui.tally.setText(", ".join(tally))
        taken = sum(each.decision is not Decision.SKIP for each in shown)
        ui.save.setText("Take 1 contact" if taken == 1 else f"Take {taken} contacts")
        ui.save.setEnabled(taken > 0)
        self._on_row(ui.rows.current_id())

    def shown(self) -> list[_Shown]:
        """The rows of the file with what is chosen for each."""
        return [_Shown(row, self._chosen.get(row.id, row.decision)) for row in self._preview.rows]

    # -- choosing

    def decide(self, row: int, decision: Decision) -> None:
        """Chooses what is done with a row, if that can be done with it."""
        if decision in self._preview.rows[row].decisions:
            self._chosen[row] = decision
            self._show_rows()

    def _turn(self, row: int) -> None:
        """The next choice of a row."""
        known = self._preview.rows[row]
        now = self._chosen.get(row, known.decision)
        each = known.decisions
        self.decide(row, each[(each.index(now) + 1) % len(each)] if now in each else each[0])

    def _on_link(self, row: int, column: str) -> None:
        self._turn(row)

    def _on_opened(self, row: int) -> None:
        self._turn(row)

    def _on_space(self) -> None:
        row = self.ui.rows.current_id()
        if row is not None:
            self._turn(row)

    def _on_decision(self) -> None:
        sender, row = self.sender(), self.ui.rows.current_id()
        if sender is not None and row is not None:
            self.decide(row, Decision(sender.property("decision")))

    def _on_row(self, row: object) -> None:
        known: Sequence[Decision] = self._preview.rows[row].decisions if isinstance(row, int) else ()
        ui = self.ui
        for button, decision in ((ui.add, Decision.ADD), (ui.fill, Decision.FILL), (ui.skip, Decision.SKIP)):
            button.setEnabled(decision in known)

    def _on_choose(self) -> None:
        self.again = ask_file(self)
        if self.again is not None:
            self.reject()

    def save(self) -> None:
        taken = self.desk.services.contacts.take(self._preview, self._chosen)
        self.desk.say(taken.words, undo=True)


def ask_file(parent: QWidget) -> Path | None:
    """Asks for a file of contacts."""
    return messages.open_path(parent, "Contacts from a file", "csv", "vcf")


@dataclass(frozen=True)
class Look:
    """Looks at a file on the worker; nothing is stored."""

    office: "Office"
    path: Path

    def __call__(self, progress: Progress) -> ContactPreview:
        data = chosen_file.read(self.path)
        if len(data) > _LARGEST:
            raise Refused(f"{self.path.name} is larger than 20 MB: split it and take the parts.")

        def step(done: int, total: int) -> None:
            progress.step("Comparing with who is known", done, total)

        return self.office.contacts.preview(data, self.path.name, step)


def _under(row: PreviewRow) -> str:
    contact = row.contact
    parts_ = (contact.job_title, contact.organisation if contact.name else "an organisation")
    return ", ".join(part for part in parts_ if part)


def _shape(preview: ContactPreview) -> str:
    found = preview.found
    used = ", ".join(f"{heading} as {_FIELDS.get(field, field)}" for heading, field in found.headings[:8])
    words = [f"{found.words[:1].upper()}{found.words[1:]}." if found.words else ""]
    words.append(f"Read {used}." if used else "")
    if found.ignored:
        words.append(f"Not used: {', '.join(found.ignored[:6])}.")
    return " ".join(part for part in words if part)


def _line_of(row: RefusedRow) -> int:
    return row.line
