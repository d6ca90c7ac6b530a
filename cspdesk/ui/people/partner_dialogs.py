"""Dialogs about a partner: its facts, who follows it, who speaks for it."""

import datetime as dt
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import AgencyKind, RoleKind, Standing
from cspdesk.domain.people import AgencyRow, RoleRow
from cspdesk.domain.spoken import Leaning
from cspdesk.ui import known_names
from cspdesk.ui.compiled.ui_partner_dialog import Ui_PartnerDialog
from cspdesk.ui.compiled.ui_speaker_dialog import Ui_SpeakerDialog
from cspdesk.ui.compiled.ui_succession_dialog import Ui_SuccessionDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.people.people_words import KIND_WORDS, ROLE_NAMES, STANDING_WORDS, span

_TEXTS = ("name", "email", "phone", "web", "duty", "address", "note")


class PartnerDialog(FormDialog):
    """Adds an agency, or changes the one given; `saved` is its id, or that of the known one that was meant."""

    def __init__(self, desk: Desk, agency: AgencyRow | None, parent: QWidget | None = None) -> None:
        title = "New partner" if agency is None else f"Change {agency.name}"
        super().__init__(desk, Ui_PartnerDialog(), title, parent)
        self._agency = agency
        self._fitting = Fitting(self)
        self.saved: UUID | None = agency.id if agency is not None else None
        self.meant: UUID | None = None
        ui = self.ui
        for kind, words in KIND_WORDS.items():
            ui.kind.addItem(words, kind)
        for standing, words in STANDING_WORDS.items():
            ui.standing.addItem(words, standing)
        own = None if agency is None else agency.id
        ui.parent.set_choices([each for each in known_names.agencies(desk) if each.id != own])
        ui.name.textEdited.connect(self._on_name)
        ui.likely.used.connect(self._on_used)
        ui.kind.currentIndexChanged.connect(self._on_kind)
        ui.standing.currentIndexChanged.connect(self._on_kind)
        if agency is not None:
            self._show(agency)
        else:
            ui.kind.setCurrentIndex(ui.kind.findData(AgencyKind.OTHER))
        self._on_kind()
        ui.name.setFocus()

    def _show(self, agency: AgencyRow) -> None:
        ui = self.ui
        for name in _TEXTS:
            getattr(ui, name).set_text(getattr(agency, name))
        merged = {a.name for a in self.desk.services.store.people.aliases(agency.id) if a.old_id is not None}
        ui.aliases.set_text("; ".join(a for a in agency.aliases.split("; ") if a not in merged))
        ui.kind.setCurrentIndex(ui.kind.findData(agency.kind))
        ui.standing.setCurrentIndex(ui.standing.findData(agency.standing))
        ui.responsible_from.set_date(agency.responsible_from)
        ui.responsible_to.set_date(agency.responsible_to)
        ui.parent.set_id(agency.parent_id)

    def _on_kind(self) -> None:
        ui = self.ui
        ui.responsibleBox.setVisible(Standing(ui.standing.currentData()) is Standing.RESPONSIBLE)
        ui.dutyBox.setVisible(Standing(ui.standing.currentData()) is Standing.DUTY)
        ui.parentBox.setVisible(AgencyKind(ui.kind.currentData()) is AgencyKind.TEAM)
        self._fitting.start()

    def _on_name(self, typed: str) -> None:
        own = None if self._agency is None else self._agency.id
        found = self.desk.services.merging.likely_agencies(typed, besides=own)
        self.ui.likely.set_likely(found, "Use that one" if self._agency is None else "Merge with that one…")
        self._fitting.start()

    def _on_used(self, known: UUID) -> None:
        self.meant = known
        self.reject()

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names the store uses."""
        ui = self.ui
        team = AgencyKind(ui.kind.currentData()) is AgencyKind.TEAM
        responsible = Standing(ui.standing.currentData()) is Standing.RESPONSIBLE
        values: dict[str, Any] = {name: getattr(ui, name).text().strip() for name in _TEXTS}
        return values | {
            "kind": AgencyKind(ui.kind.currentData()),
            "standing": Standing(ui.standing.currentData()),
            "responsible_from": ui.responsible_from.date() if responsible else None,
            "responsible_to": ui.responsible_to.date() if responsible else None,
            "parent_id": ui.parent.sure() if team else None,
            "aliases": ui.aliases.text().split(";"),
        }

    def save(self) -> None:
        partners, values = self.desk.services.partners, self.values()
        if self._agency is not None:
            partners.change(self._agency.id, **values)
        else:
            self.saved = partners.add(values.pop("name"), **values)


class SuccessionDialog(FormDialog):
    """Names the agency that follows another from a day on, and says what that changes; `successor` is its id."""

    def __init__(self, desk: Desk, agency: AgencyRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_SuccessionDialog(), f"Successor of {agency.name}", parent)
        self._agency = agency
        self._fitting = Fitting(self)
        self.successor: UUID | None = None
        ui = self.ui
        ui.intro.setText(
            f"Attendance and actions before the day stay with {agency.name}; from the day on they are the successor’s."
        )
        ui.successor.set_choices(
            [each for each in known_names.agencies(desk) if each.id != agency.id], add="partner"
        )
        ui.successor.set_id(agency.successor_id)
        ui.day.set_leaning(Leaning.NEAREST)
        ui.day.set_date(_first_of_next_month(desk.today()))
        ui.with_people.setChecked(True)
        ui.day.dated.connect(self._on_changed)
        ui.successor.textChanged.connect(self._on_changed)
        self._on_changed()
        ui.successor.setFocus()

    def _on_changed(self) -> None:
        day, name = self.ui.day.date(), self.ui.successor.text().strip() or "the successor"
        if day is None:
            self.ui.effect.setText("")
            return
        last = say_date(day - dt.timedelta(days=1))
        if self._agency.standing is Standing.RESPONSIBLE:
            words = (
                f"{self._agency.name} is a responsible authority until {last}, {name} from {say_date(day)}."
            )
        else:
            words = f"{self._agency.name} ends on {last}; {name} follows it."
        self.ui.effect.setText(words)
        self._fitting.start()

    def save(self) -> None:
        ui = self.ui
        day = ui.day.date() or self.desk.today()
        new = ui.successor.id() or ui.successor.text().strip()
        self.successor = self.desk.services.partners.succeed(
            self._agency.id, new, day, with_people=ui.with_people.isChecked()
        )


class SpeakerDialog(FormDialog):
    """Names who speaks for an agency, or the deputy, from a day on; an empty name leaves the place empty."""

    def __init__(
        self,
        desk: Desk,
        agency: AgencyRow,
        roles: tuple[RoleRow, ...],
        kind: RoleKind = RoleKind.REPRESENTATIVE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_SpeakerDialog(), f"Who speaks for {agency.name}", parent)
        self._agency, self._roles = agency, roles
        self._fitting = Fitting(self)
        ui = self.ui
        for each in (RoleKind.REPRESENTATIVE, RoleKind.DEPUTY):
            ui.kind.addItem(ROLE_NAMES[each], each)
        ui.kind.setCurrentIndex(ui.kind.findData(kind))
        ui.person.set_choices(known_names.people(desk), add="person")
        ui.from_day.set_date(desk.today())
        ui.kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()
        ui.person.setFocus()

    def _on_kind(self) -> None:
        held = [role for role in self._roles if role.kind == self.ui.kind.currentData()]
        said = [" ".join((role.person, span(role.from_day, role.to_day))).strip() for role in held[:4]]
        self.ui.before.setText("\n".join(said) or "Nobody has been named yet.")
        self._fitting.start()

    def save(self) -> None:
        ui = self.ui
        person = ui.person.id() or ui.person.text().strip() or None
        day = ui.from_day.date() or self.desk.today()
        self.desk.services.partners.name_speaker(
            self._agency.id, RoleKind(ui.kind.currentData()), person, day
        )


def _first_of_next_month(day: dt.date) -> dt.date:
    return (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
