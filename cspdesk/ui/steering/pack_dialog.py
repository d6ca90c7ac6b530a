"""The next pack: what, of whom, over which period, which sections in which order, and as which files."""

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from cspdesk.domain.entries import Entry
from cspdesk.domain.kinds import Audience
from cspdesk.domain.pack_codes import BY_KEY, SECTIONS
from cspdesk.errors import Refused
from cspdesk.services.pack.build import period, sections_of
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.papers.pack import KINDS, SECTION17
from cspdesk.services.papers.registry import PAPERS, PaperKind, Ref, Wanted
from cspdesk.ui.compiled.ui_pack_dialog import Ui_PackDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.papers.abouts import ABOUT, choices
from cspdesk.ui.papers.orders import Order

_KEY = Qt.ItemDataRole.UserRole
_AUDIENCES = {Audience.INTERNAL: "The group itself", Audience.PUBLIC: "The public"}


@dataclass(frozen=True)
class PackOrder:
    """What was asked for: the paper's name, whom it is of, how, and as which files."""

    name: str
    ref: UUID | None
    wanted: Wanted
    forms: tuple[str, ...]


class PackDialog(FormDialog):
    """`order` holds what was asked for once it is saved."""

    ui: Ui_PackDialog

    def __init__(self, desk: Desk, parent: QWidget | None = None, begin: Order | None = None) -> None:
        super().__init__(desk, Ui_PackDialog(), "Make a pack", parent)
        self.order: PackOrder | None = None
        self._begin = begin.wanted if begin is not None else Wanted()
        ui, number = self.ui, desk.services.packs.next_number()
        shape = " In large print." if self._begin.large_print else ""
        draft = " Marked as a draft." if self._begin.draft else ""
        ui.lead.setText(
            f"It gets the number {number} and keeps each figure with its rule and the records behind it.{shape}{draft}"
        )
        for kind in PAPERS.values():
            if kind.numbered:
                ui.what.addItem(kind.title, kind.name)
        ui.pdf.setChecked(True)
        ui.xlsx.setChecked(True)
        if begin is not None:
            choose(ui.what, begin.name)
        self._on_what()
        if begin is not None:
            self._begin_with(begin)
        ui.what.currentIndexChanged.connect(self._on_what)
        ui.about.picked.connect(self._on_about)
        ui.audience.currentIndexChanged.connect(self._fill_sections)
        ui.up.clicked.connect(self._on_up)
        ui.lower.clicked.connect(self._on_down)
        ui.all.clicked.connect(self._on_all)
        ui.section17.textChanged.connect(self._warn)
        ui.sections.itemChanged.connect(self._warn)
        ui.what.setFocus()

    @property
    def kind(self) -> PaperKind:
        return PAPERS[str(self.ui.what.currentData())]

    @property
    def audience(self) -> Audience:
        """Whom it is for; Qt gives a word of a closed list back as text."""
        return Audience(str(self.ui.audience.currentData()))

    def save(self) -> None:
        ui, kind = self.ui, self.kind
        keys = self._ticked()
        forms = [
            form
            for form, box in (("pdf", ui.pdf), ("xlsx", ui.xlsx), ("docx", ui.docx), ("zip", ui.tables))
            if box.isChecked()
        ]
        if not forms:
            raise Refused("Tick at least one kind of file.")
        first, last = ui.fromDay.date(), ui.toDay.date()
        if first is None or last is None:
            raise Refused("Type the first and the last day of the period.")
        if last < first:
            raise Refused("The period ends before it begins: change one of the days.")
        ref = ui.about.sure() if kind.ref is not Ref.NONE else None
        if ref is None and not kind.optional and kind.ref is not Ref.NONE:
            raise Refused(f"{kind.title} is of one {kind.ref.value}: choose which.")
        if self._chooses_sections() and not keys:
            raise Refused("Tick at least one section.")
        audience = self.audience
        if self._remembers() and ref is not None and keys != self._usual(ref, audience):
            self.desk.services.packs.remember_sections(ref, keys)
        options = {"sections": " ".join(keys)} if self._chooses_sections() else {}
        if self._states():
            options[SECTION17] = ui.section17.text()
        self.order = PackOrder(
            kind.name,
            ref,
            replace(self._begin, audience=audience, from_day=first, to_day=last, options=options),
            tuple(forms),
        )

    # -- inside

    def _chooses_sections(self) -> bool:
        return any(option.key == "sections" for option in self.kind.options)

    def _states(self) -> bool:
        """A report that may ask for a decision has a statement under Section 17."""
        return any(option.key == SECTION17 for option in self.kind.options)

    def _remembers(self) -> bool:
        """The sections of the group's own copy are its usual ones."""
        return self._chooses_sections() and self.kind.ref is Ref.BODY and self.audience is Audience.INTERNAL

    def _on_what(self) -> None:
        ui, kind, office = self.ui, self.kind, self.desk.services
        shown = kind.ref is not Ref.NONE
        ui.about.setVisible(shown)
        ui.aboutLabel.setVisible(shown)
        if shown:
            words = ABOUT[kind.ref]
            ui.aboutLabel.setText(f"{words[:1]}&{words[1:]}")
            ui.about.setAccessibleName(words)
            ui.about.set_choices(choices(self.desk, kind.ref))
            ui.about.setPlaceholderText("all of them" if kind.optional else "")
        ui.about.set_id(office.packs.usual_body() if kind.ref is Ref.BODY else None)
        ui.audience.blockSignals(True)
        ui.audience.clear()
        for audience in kind.audiences:
            ui.audience.addItem(_AUDIENCES[audience], audience)
        choose(ui.audience, kind.audiences[0])
        ui.audience.blockSignals(False)
        self._fill_days()
        for widget in (ui.sections, ui.sectionsLabel, ui.up, ui.lower, ui.all):
            widget.setVisible(self._chooses_sections())
        self._fill_sections()
        self._warn()

    def _begin_with(self, order: Order) -> None:
        """What was chosen elsewhere, such as a review on its page or a paper of the print room."""
        ui, wanted = self.ui, order.wanted
        if order.ref is not None:
            ui.about.set_id(order.ref)
            self._fill_days()
        if wanted.from_day is not None:
            ui.fromDay.set_date(wanted.from_day)
        if wanted.to_day is not None:
            ui.toDay.set_date(wanted.to_day)
        choose(ui.audience, wanted.audience)
        self._fill_sections()
        ui.section17.set_text(str(wanted.options.get(SECTION17) or ""))

    def _on_about(self) -> None:
        """Another review has other days, another group other sections."""
        if self.kind.ref is Ref.REVIEW:
            self._fill_days()
        self._fill_sections()

    def _fill_days(self) -> None:
        """The usual period: since the review, or the part of the plan year that ended last."""
        context, looked = self.desk.services.context, self._looked()
        first, last = period(context, PackWanted(kind=KINDS[self.kind.name]), looked)
        self.ui.fromDay.set_date(first)
        self.ui.toDay.set_date(last)

    def _looked(self) -> Entry | None:
        """The review that is chosen."""
        chosen = self.ui.about.id() if self.kind.ref is Ref.REVIEW else None
        return self.desk.services.packs.review(chosen) if chosen is not None else None

    def _usual(self, body_id: UUID | None, audience: Audience) -> list[str]:
        office = self.desk.services
        body = office.bodies.get(body_id) if body_id is not None else None
        asked = PackWanted(body_id, audience=audience, kind=KINDS[self.kind.name])
        return list(sections_of(asked, body, self._looked()))

    def _fill_sections(self) -> None:
        """The body's own sections first, ticked, then the others."""
        ui = self.ui
        ui.sections.clear()
        if not self._chooses_sections():
            return
        audience = self.audience
        own = self._usual(ui.about.id() if self.kind.ref is Ref.BODY else None, audience)
        shown = [
            kind.key
            for kind in SECTIONS
            if not (kind.internal and audience is Audience.PUBLIC)
            and (self.kind.ref is Ref.REVIEW or not kind.of_review)
        ]
        for key in (*own, *(key for key in shown if key not in own)):
            item = QListWidgetItem(BY_KEY[key].title, ui.sections)
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in own else Qt.CheckState.Unchecked)
        ui.sections.setCurrentRow(0)

    def _warn(self) -> None:
        """Offers the statement where its section is ticked, and says so while nothing is written."""
        ui, wanted = self.ui, self._states() and SECTION17 in self._ticked()
        for widget in (ui.section17, ui.section17Label):
            widget.setVisible(wanted)
        ui.section17Warns.setVisible(wanted and not ui.section17.text().strip())

    def _ticked(self) -> list[str]:
        items = (self.ui.sections.item(place) for place in range(self.ui.sections.count()))
        return [item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _move(self, by: int) -> None:
        box = self.ui.sections
        place = box.currentRow()
        if 0 <= place + by < box.count():
            box.insertItem(place + by, box.takeItem(place))
            box.setCurrentRow(place + by)

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _on_all(self) -> None:
        for place in range(self.ui.sections.count()):
            self.ui.sections.item(place).setCheckState(Qt.CheckState.Checked)
