"""The glossary: the words an office explains, written out in its papers at their first use."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.glossary import TermRow
from cspdesk.domain.kinds import Kind
from cspdesk.ui import messages, parts
from cspdesk.ui.compiled.ui_glossary_term_dialog import Ui_GlossaryTermDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.publications.tab import Keep, Tab
from cspdesk.ui.rows_model import Column

_ALL, _SHORT, _WORDS = "All terms", "Short forms", "Words without a short form"
_EMPTY = (
    "No word is explained yet",
    "Short forms and words that a reader may not know. Papers write a short form out where they use it first.",
)


class GlossaryTermDialog(FormDialog):
    """A new term, or one that is there; `saved` is its id."""

    def __init__(self, desk: Desk, row: TermRow | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_GlossaryTermDialog(), "New term" if row is None else "Change term", parent)
        self._row = row
        self.saved: UUID | None = None
        ui = self.ui
        if row is not None:
            for field, text in ((ui.short, row.short), (ui.long, row.long), (ui.meaning, row.meaning)):
                field.set_text(text)
            ui.expand.setChecked(row.expand)
        ui.short.setFocus()

    def save(self) -> None:
        ui, glossary = self.ui, self.desk.services.glossary
        short, long, meaning = ui.short.text(), ui.long.text(), ui.meaning.text()
        expand = ui.expand.isChecked()
        if self._row is None:
            self.saved = glossary.add(short, long, meaning, expand=expand)
        else:
            glossary.change(self._row.id, short=short, long=long, meaning=meaning, expand=expand)
            self.saved = self._row.id


class GlossaryTab(Tab):
    """Each term once, in letter order; the papers list those they use."""

    new_words = "New term"
    kinds: ClassVar[tuple[Kind, ...]] = (Kind.GLOSSARY_TERM,)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Glossary", (("Change…", "edit", "change"), ("Remove", "trash", "remove")), 62)
        self._meaning = parts.label("", wrap=True)
        self._meaning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.record.add(self._meaning)
        self.rows.set_columns(
            (
                Column("term", "Term", lambda row: row.name, lambda row: row.order, width=210),
                Column("long", "Stands for", lambda row: row.long if row.short else "", width=220),
                Column("meaning", "Meaning", lambda row: " ".join(row.meaning.split())),
            )
        )
        self.set_which("Which terms", (_ALL, _SHORT, _WORDS))
        self.rows.add_to_bar(parts.button("Save as CSV…", self._on_save, "quiet", "download"))
        self.rows.stepped.disconnect(self.new)
        self.rows.stepped.connect(self._on_step)
        self.add_command("Remove this term", self._on_remove, "", "trash")
        self.add_command("Take the terms of the plan", self._on_plan, "", "publications")
        self.add_command("Save the glossary as CSV", self._on_save, "", "download")

    def refresh(self, changes: Changes | None) -> None:
        glossary = self.desk.services.glossary
        rows = glossary.all()
        self.rows.set_rows(rows)
        waiting = glossary.waiting_in_plan() if not rows else 0
        self.rows.set_empty(*_EMPTY, "Take the terms of the plan" if waiting else "New term…", "publications")
        self.show_current()

    def keeps(self) -> Mapping[str, Keep]:
        return {_SHORT: lambda row: bool(row.short), _WORDS: lambda row: not row.short}

    def show_detail(self, key: UUID) -> None:
        row: TermRow | None = self.rows.current_row()
        if row is None or row.id != key:
            return
        self.record.set_head(row.name, row.long if row.short else "")
        out = "Where a paper uses it first" if row.expand and row.short and row.long else "Never"
        self.record.facts.set_facts([("Written out", out)])
        self._meaning.setText(row.meaning)
        self._meaning.setVisible(bool(row.meaning))

    def new(self) -> None:
        self._saved(GlossaryTermDialog(self.desk, None, self), "Term added.")

    # -- inside

    def _do_change(self, row: TermRow, key: Any) -> None:
        self._saved(GlossaryTermDialog(self.desk, row, self), f"{row.name} changed.")

    def _do_remove(self, row: TermRow, key: Any) -> None:
        self._did(partial(self.desk.services.glossary.drop, row.id), f"{row.name} is out of the glossary.")

    def _on_remove(self) -> None:
        self._on_asked("remove", None)

    def _on_step(self) -> None:
        """What the empty list offers: the terms of the plan, or one's own."""
        if self.desk.services.glossary.waiting_in_plan():
            self._on_plan()
        else:
            self.new()

    def _on_plan(self) -> None:
        self._did(self.desk.services.glossary.take_from_plan, "The terms of the plan are in the glossary.")

    def _on_save(self) -> None:
        path = messages.save_path(self, "Save the glossary", "glossary.csv", "csv")
        if path is not None and self.desk.attempt(partial(self._write, path)):
            self.desk.say(f"The glossary is saved as {path.name}.")

    def _write(self, path: Path) -> bool:
        self.desk.services.save_file(path, self.desk.services.glossary.csv())
        return True
