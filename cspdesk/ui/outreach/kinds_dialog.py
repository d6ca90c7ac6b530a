"""The kinds of activity of an office: its own and the usual ones, changed, hidden or added."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.activities import ActivityKindRow
from cspdesk.domain.activity_kinds import Family, Feature
from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_activity_kind_dialog import Ui_ActivityKindDialog
from cspdesk.ui.compiled.ui_entries_dialog import Ui_EntriesDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose, number, shown
from cspdesk.ui.outreach.activity_words import FAMILY_WORDS, FEATURE_WORDS
from cspdesk.ui.rows_model import Column


def _hidden_chip(row: ActivityKindRow) -> Chip | None:
    return Chip("Hidden", Tone.QUIET) if row.hidden else None


def _needs(row: ActivityKindRow) -> str:
    return ", ".join(FEATURE_WORDS[f] for f in Feature if row.has(f))


_COLUMNS: tuple[Column[ActivityKindRow], ...] = (
    Column("name", "Kind", lambda row: row.name, width=250, tip=lambda row: row.name),
    Column("family", "Family", lambda row: FAMILY_WORDS[row.family], width=90),
    Column("counts", "Counts", lambda row: ", ".join(row.category_list), tip=lambda row: row.categories),
    Column("needs", "Needs", _needs, tip=_needs),
    Column("hidden", "", lambda row: "Hidden" if row.hidden else "", chip=_hidden_chip, width=84,
           head_tip="Whether it is offered"),
)  # fmt: skip


class EntriesDialog(FormDialog):
    """A list of entries with buttons below; subclasses say of what."""

    noun = "entry"
    listened: tuple[Kind, ...] = ()

    def __init__(self, desk: Desk, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_EntriesDialog(), title, parent)
        ui = self.ui
        ui.lead.setText(lead)
        ui.rows.set_name(title)
        ui.rows.bar.setContentsMargins(0, 0, 0, 8)
        ui.rows.opened.connect(self._on_change)
        ui.rows.chosen.connect(self._on_chosen)
        ui.rows.stepped.connect(self._on_usual)
        ui.rows.counted.connect(self._on_counted)
        ui.add.clicked.connect(self._on_add)
        ui.change.clicked.connect(self._on_change)
        ui.hide.clicked.connect(self._on_hide)
        ui.usual.clicked.connect(self._on_usual)
        ui.cancel.hide()
        desk.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Fills the list; called once it has its columns."""
        self.fill()
        self.ui.rows.choose_first()
        self._on_chosen(self.ui.rows.current_id())
        self.ui.rows.table.setFocus()

    def _on_counted(self) -> None:
        """Leaves the column out that says which are hidden while none is."""
        rows = self.ui.rows
        shown = (rows.model().row_at(number) for number in range(rows.model().rowCount()))
        place = next((n for n, column in enumerate(rows.model().columns) if column.key == "hidden"), None)
        if place is not None:
            rows.table.setColumnHidden(place, not any(getattr(row, "hidden", False) for row in shown))

    def fill(self) -> None:
        """Reads the entries."""

    def edit(self, key: UUID | None) -> None:
        """Opens one entry, or a new one."""

    def hide_or_show(self, key: UUID) -> None:
        """Hides an entry or shows it again."""

    def add_usual(self) -> None:
        """Adds what every office has."""

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.listened):
            self.fill()

    def _on_chosen(self, key: object) -> None:
        row = self.ui.rows.current_row()
        for button in (self.ui.change, self.ui.hide):
            button.setEnabled(key is not None)
        self.ui.hide.setText("S&how again" if row is not None and row.hidden else "&Hide")

    def _on_add(self) -> None:
        self.edit(None)

    def _on_change(self) -> None:
        key = self.ui.rows.current_id()
        if key is not None:
            self.edit(key)

    def _on_hide(self) -> None:
        key = self.ui.rows.current_id()
        if key is not None:
            self.hide_or_show(key)
            self.fill()
            self._on_chosen(key)

    def _on_usual(self) -> None:
        self.add_usual()
        self.fill()


class KindsDialog(EntriesDialog):
    """Kinds of activity."""

    listened = (Kind.ACTIVITY_KIND,)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        lead = "What the office does beside its meetings, by kind. A hidden kind stays with its records."
        super().__init__(desk, "Kinds of activity", lead, parent)
        self.ui.rows.set_columns(_COLUMNS)
        self.ui.rows.set_empty(
            "No kinds yet", "Begin with the usual ones.", "Add the usual kinds", "outreach"
        )
        self.begin()

    def fill(self) -> None:
        kinds = self.desk.services.activities.kinds(hidden=True)
        self._kinds = {kind.id: kind for kind in kinds}
        self.ui.rows.set_rows(kinds)

    def edit(self, key: UUID | None) -> None:
        dialog = ActivityKindDialog(self.desk, self._kinds[key] if key is not None else None, self)
        if dialog.ask():
            self.fill()
            self.ui.rows.choose(dialog.saved)

    def hide_or_show(self, key: UUID) -> None:
        kind = self._kinds[key]
        self.desk.attempt(partial(self.desk.services.activities.change_kind, key, hidden=not kind.hidden))

    def add_usual(self) -> None:
        added = self.desk.attempt(self.desk.services.activities.add_usual_kinds)
        self.say(f"{added} added." if added else "All the usual kinds are here already.")


class ActivityKindDialog(FormDialog):
    """One kind: what its page shows, and what is counted of it; `saved` is its id."""

    def __init__(self, desk: Desk, kind: ActivityKindRow | None, parent: QWidget | None = None) -> None:
        title = "New kind of activity" if kind is None else f"Change {kind.name}"
        super().__init__(desk, Ui_ActivityKindDialog(), title, parent)
        self._kind = kind
        self.saved: UUID | None = None
        ui = self.ui
        for family in Family:
            ui.family.addItem(FAMILY_WORDS[family], family)
        chosen = [f for f in Feature if kind is not None and kind.has(f)]
        ui.features.set_choices([(f, words) for f, words in FEATURE_WORDS.items()], chosen)
        ui.shown.setChecked(kind is None or not kind.hidden)
        if kind is not None:
            ui.name.set_text(kind.name)
            ui.plural.set_text(kind.plural)
            choose(ui.family, kind.family)
            ui.categories.set_text(kind.categories)
            ui.topics.set_text(kind.topics)
            ui.fewest.set_text(shown(kind.fewest_a_year))
            ui.note.set_text(kind.note)
        ui.name.setFocus()

    def save(self) -> None:
        ui, activities = self.ui, self.desk.services.activities
        family = Family(ui.family.currentData())
        name = " ".join(ui.name.text().split())
        values = {
            "plural": ui.plural.text().strip() or name,
            "features": [feature.value for feature in ui.features.chosen()],
            "categories": ui.categories.text().strip(),
            "topics": ui.topics.text().strip(),
            "fewest_a_year": number(ui.fewest, "Fewest a year"),
            "note": ui.note.text().strip(),
            "hidden": not ui.shown.isChecked(),
        }
        if self._kind is None:
            self.saved = activities.add_kind(name, family, **values)
        else:
            activities.change_kind(self._kind.id, name=name, family=family, **values)
            self.saved = self._kind.id
