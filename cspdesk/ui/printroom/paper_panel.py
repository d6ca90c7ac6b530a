"""The choices of one paper: what it is about, its period and shape, and the options it offers itself."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QRadioButton, QVBoxLayout, QWidget

from cspdesk.domain.kinds import Audience
from cspdesk.services.papers.registry import PaperKind, Ref, Wanted
from cspdesk.ui import parts
from cspdesk.ui.completer import NameEdit
from cspdesk.ui.desk import Desk
from cspdesk.ui.fields import DateField
from cspdesk.ui.form_dialog import choose
from cspdesk.ui.papers.abouts import ABOUT, SIZES, choices
from cspdesk.ui.papers.orders import Order
from cspdesk.ui.printroom.option_fields import IssuesOption, LineOption, OptionField, field_of
from cspdesk.ui.typing_keeper import TypingKeeper


class PaperPanel(QWidget):
    """Signal `changed` with every choice; `order()` is what is asked for now."""

    changed = Signal()

    def __init__(self, desk: Desk, kind: PaperKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.kind, self._loaded = desk, kind, False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(12)
        self.about = NameEdit(None, desk)
        self._was_about: tuple[UUID | None, str] = (None, "")
        self.from_day, self.to_day = DateField(None, desk), DateField(None, desk)
        self.public, self.internal = QRadioButton("Anybody"), QRadioButton("The office and its partners")
        self.shape = QComboBox()
        self.large = QCheckBox("Large print, 18 point")
        self.draft = QCheckBox("Marked as a draft")
        self.printer = QCheckBox("For the printer, with bleed and marks")
        self.fields: list[OptionField] = []
        self._build()
        self._wire()
        texts = {f.option.key: f.edit for f in self.fields if isinstance(f, LineOption)}
        self._keeper = TypingKeeper(desk, texts, self)

    def order(self) -> Order:
        """What the choices ask for now."""
        kind = self.kind
        audience = Audience.PUBLIC if self.public.isChecked() else Audience.INTERNAL
        wanted = Wanted(
            audience if audience in kind.audiences else kind.audiences[0],
            self.large.isChecked(),
            self.shape.currentData() or kind.sizes[0],
            self.draft.isChecked(),
            self.from_day.date() if kind.period else None,
            self.to_day.date() if kind.period else None,
            {field.option.key: field.value() for field in self.fields},
            self.printer.isChecked(),
        )
        return Order(kind.name, self.about.id() if kind.ref is not Ref.NONE else None, wanted)

    def missing(self) -> str:
        """What must be chosen before there are pages; empty when nothing is."""
        if self.kind.ref is Ref.NONE or self.about.id() is not None:
            return ""
        typed = self.about.text().strip()
        if typed:
            rest = ", or empty the field for all of them" if self.kind.optional else ""
            return f"“{typed}” is not known here: choose a name from the list{rest}."
        if self.kind.optional:
            return ""
        return f"Choose the {ABOUT[self.kind.ref].lower()} it is about."

    def set_about(self, ref: UUID | None) -> None:
        """Shows what the paper is about."""
        self.about.set_id(ref)
        self._was_about = self.about.id(), self.about.text().strip()
        self._load_issues()

    def set_options(self, options: Mapping[str, Any]) -> None:
        """Sets options by their keys, and size, large print and printer by theirs; those not named stay."""
        for key, box in (("large_print", self.large), ("printer", self.printer)):
            if key in options:
                box.setChecked(bool(options[key]))
        if "size" in options:
            choose(self.shape, options["size"])
        for field in self.fields:
            if field.option.key in options:
                field.set_value(options[field.option.key])

    def logged(self) -> None:
        """Forgets the words kept against a stop: the paper they were typed for is in the register."""
        self._keeper.done()
        self._keeper.begin(f"print room {self.kind.name}")

    def load(self) -> None:
        """Reads the records to choose from again; what is chosen stays, and a paper new here begins at the first."""
        if not self._loaded:
            self._keeper.begin(f"print room {self.kind.name}")
        if self.kind.ref is not Ref.NONE:
            offered = choices(self._desk, self.kind.ref)
            chosen = self.about.id()
            if chosen is None and not self._loaded and not self.kind.optional and offered:
                chosen = offered[0].id
            self.about.set_choices(offered)
            if chosen is not None:
                self.about.set_id(chosen)
            self._was_about = self.about.id(), self.about.text().strip()
        self._loaded = True
        for field in self.fields:
            field.load()
        self._load_issues()

    def first_field(self) -> QWidget:
        """Where the keyboard goes on from the list of papers."""
        if self.kind.ref is not Ref.NONE:
            return self.about
        return self.from_day if self.kind.period else self.shape if len(self.kind.sizes) > 1 else self.draft

    # -- building

    def _build(self) -> None:
        kind = self.kind
        self._column.addWidget(parts.label(kind.title, "section", wrap=True))
        if kind.ref is not Ref.NONE:
            self._column.addWidget(parts.FormRow(ABOUT[kind.ref], self.about))
            self.about.setPlaceholderText("All" if kind.optional else "Type a name")
        if kind.period:
            line = parts.row(parts.FormRow("From", self.from_day), parts.FormRow("To", self.to_day), space=8)
            self._column.addLayout(line)
            self.from_day.setPlaceholderText("Usual")
            self.to_day.setPlaceholderText("Usual")
        for option in kind.options:
            field = field_of(kind, option, self._desk)
            self.fields.append(field)
            self._column.addWidget(field)
        self._build_shape()
        self._column.addStretch(1)

    def _build_shape(self) -> None:
        kind = self.kind
        if len(kind.audiences) > 1:
            self._column.addWidget(parts.label("Who reads it", "label"))
            group = QButtonGroup(self)
            for box in (self.internal, self.public):
                group.addButton(box)
            self._column.addLayout(parts.column(self.internal, self.public, space=2))
        (self.public if kind.audiences[0] is Audience.PUBLIC else self.internal).setChecked(True)
        for size in kind.sizes:
            self.shape.addItem(SIZES[size], size)
        if len(kind.sizes) > 1:
            self._column.addWidget(parts.FormRow("Size of the paper", self.shape))
        shapes: list[QWidget | int] = [self.draft]
        if kind.large_print:
            shapes.insert(0, self.large)
        if kind.printer:
            shapes.append(self.printer)
        self._column.addLayout(parts.column(*shapes, space=2))

    def _wire(self) -> None:
        self.about.picked.connect(self._on_about)
        self.about.settled.connect(self._on_about)
        for edit in (self.from_day, self.to_day):
            edit.dated.connect(self._on_changed)
        for box in (self.public, self.large, self.draft, self.printer):
            box.toggled.connect(self._on_changed)
        self.shape.currentIndexChanged.connect(self._on_changed)
        for field in self.fields:
            field.changed.connect(self._on_changed)

    def _on_about(self) -> None:
        """Another record, or a name that is none; leaving the field as it is changes nothing."""
        now = self.about.id(), self.about.text().strip()
        if now != self._was_about:
            self._was_about = now
            self._load_issues()
            self._on_changed()

    def _load_issues(self) -> None:
        for field in self.fields:
            if isinstance(field, IssuesOption):
                field.load_of(self.about.id() if self.kind.ref is Ref.BODY else None)

    def _on_changed(self) -> None:
        self.changed.emit()
