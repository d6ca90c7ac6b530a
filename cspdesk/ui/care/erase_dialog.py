"""Before a person is erased: what goes, what is set anew, and which texts elsewhere name them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cspdesk.domain.field_words import field_words
from cspdesk.services.erasing import ErasingPreview, TextPlace
from cspdesk.ui import fitting
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_erase_dialog import Ui_EraseDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.rows_model import Column

if TYPE_CHECKING:
    from cspdesk.store.erasures import Text


@dataclass(frozen=True)
class _Shown:
    """A text with what is chosen for it."""

    place: TextPlace
    replaced: bool

    @property
    def id(self) -> "Text":
        return self.place.key


class EraseDialog(FormDialog):
    """Nothing is done here: `leave` and `with_copies` say what was chosen."""

    def __init__(self, desk: Desk, preview: ErasingPreview, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_EraseDialog(), "Erase a person", parent)
        self.preview = preview
        # Somebody else of the same name may be meant: then nothing is replaced unless it is chosen.
        self._left = {p.key for p in preview.places if not p.sure or preview.namesakes}
        ui = self.ui
        ui.what.setText(f"Erase {preview.person.name} for good?")
        ui.lead.setText(_lead(preview))
        ui.textsLead.setText(_texts_lead(preview))
        ui.down.setStretchFactor(ui.texts, 1)
        ui.texts.set_columns(_COLUMNS)
        ui.texts.set_name("Texts that name them")
        ui.texts.bar.setContentsMargins(0, 0, 0, 8)
        ui.texts.setVisible(bool(preview.places))
        ui.turn.setVisible(bool(preview.places))
        ui.open.setVisible(bool(preview.places))
        ui.copies.setVisible(bool(preview.backups))
        count = len(preview.backups)
        ui.copies.setText(f"Erase in the {count} &back-ups beside the store too" if count != 1 else
                          "Erase in the &back-up beside the store too")  # fmt: skip
        ui.turn.clicked.connect(self._on_turn)
        ui.open.clicked.connect(self._on_open)
        ui.texts.opened.connect(self._on_opened)
        ui.texts.table.link_clicked.connect(self._on_link)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), ui.texts.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._on_turn)
        self._show()
        (ui.texts.table if preview.places else ui.cancel).setFocus()

    def _fit(self) -> None:
        """Without its list it is as tall as its words."""
        if self.preview.places:
            super()._fit()
        else:
            fitting.fit(self)

    @property
    def leave(self) -> "set[Text]":
        """Texts in which the name stays, to be looked at by hand."""
        return set(self._left)

    @property
    def with_copies(self) -> bool:
        return bool(self.preview.backups) and self.ui.copies.isChecked()

    def _show(self) -> None:
        now = self.ui.texts.current_id()
        shown = [_Shown(place, place.key not in self._left) for place in self.preview.places]
        self.ui.texts.set_rows(shown)
        if now is None or not self.ui.texts.choose(now):
            self.ui.texts.choose_first()

    def _turn(self, key: object) -> None:
        place = next((each for each in self.preview.places if each.key == key), None)
        if place is not None and place.sure:
            self._left ^= {place.key}
            self._show()

    def _on_turn(self) -> None:
        self._turn(self.ui.texts.current_id())

    def _on_opened(self, key: object) -> None:
        self._turn(key)

    def _on_link(self, key: object, column: str) -> None:
        del column
        self._turn(key)

    def _on_open(self) -> None:
        """To the record, to edit it there; nothing was erased so far."""
        row: _Shown | None = self.ui.texts.current_row()
        if row is not None:
            self.reject()
            self.desk.open(*row.place.opens)


def _lead(preview: ErasingPreview) -> str:
    papers = {0: "", 1: " One issued paper is set again without the name, and says so."}.get(
        preview.papers, f" {preview.papers} issued papers are set again without the name, and say so."
    )
    return (
        "Their name, addresses, numbers, consent and notes go from their record, its history, search, drafts and "
        f"every later back-up and handover.{papers} That they came and promised things still counts, without a name."
        " This cannot be undone."
    )


def _texts_lead(preview: ErasingPreview) -> str:
    if not preview.places:
        return "No other text names them."
    if preview.namesakes:
        return "Others have the same name: nothing is replaced unless you choose it. What is left stands under Erased."
    return (
        "These texts name them. The name becomes “[name removed]” where you let it; what is left, or only "
        "may mean them, is listed under Erased to be looked at."
    )


def _chip(row: _Shown) -> Chip:
    if not row.place.sure:
        return Chip("Look at it", Tone.WARN)
    return Chip("Replaced", Tone.GOOD) if row.replaced else Chip("Left", Tone.WARN)


_COLUMNS: tuple[Column[_Shown], ...] = (
    Column(
        "record",
        "Where",
        lambda s: s.place.record,
        sub=lambda s: field_words(s.place.kind, s.place.field),
        width=190,
    ),
    Column("words", "What it says", lambda s: s.place.words, tip=lambda s: s.place.words),
    Column("chosen", "Name", lambda s: _chip(s).word, chip=_chip, width=120, link=True),
)
