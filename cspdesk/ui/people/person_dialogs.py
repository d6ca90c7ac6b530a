"""Dialogs about a person: their facts with what they agreed to, and one dated role."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.kinds import Consent, RoleKind
from cspdesk.domain.people import PersonRow, RoleRow
from cspdesk.errors import Refused
from cspdesk.ui import known_names, parts
from cspdesk.ui.compiled.ui_person_dialog import Ui_PersonDialog
from cspdesk.ui.compiled.ui_role_dialog import Ui_RoleDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.people.people_words import CONSENT_WORDS, ROLE_NAMES, role_words

_TEXTS = ("name", "role_title", "email", "phone", "mobile", "address", "postcode", "note")
_CONSENTS = ("named", "contacted")
_AT_AGENCY = (RoleKind.WORKS_FOR, RoleKind.REPRESENTATIVE, RoleKind.DEPUTY)
_MEMBERS = (RoleKind.MEMBER, RoleKind.SUBSTITUTE)
_ORDER = (
    RoleKind.MEMBER,
    RoleKind.SUBSTITUTE,
    RoleKind.CHAIR,
    RoleKind.VICE_CHAIR,
    RoleKind.OFFICER,
    RoleKind.SECRETARY,
    RoleKind.WORKS_FOR,
)


class PersonDialog(FormDialog):
    """Adds a person, or changes the one given; `saved` is their id, `meant` a known one chosen instead."""

    def __init__(
        self, desk: Desk, person: PersonRow | None, agency: UUID | None = None, parent: QWidget | None = None
    ) -> None:
        title = "New person" if person is None else f"Change {person.name}"
        super().__init__(desk, Ui_PersonDialog(), title, parent)
        self._person = person
        self._fitting = Fitting(self)
        self.saved: UUID | None = person.id if person is not None else None
        self.meant: UUID | None = None
        ui = self.ui
        ui.agency.set_choices(known_names.agencies(desk), add="partner")
        ui.agency.set_id(agency)
        for name in _CONSENTS:
            for answer, words in CONSENT_WORDS.items():
                getattr(ui, name).addItem(words, answer)
            getattr(ui, name).currentIndexChanged.connect(self._on_consent)
        for field in (ui.name, ui.email, ui.phone, ui.mobile, ui.agency):
            field.textEdited.connect(self._on_typed)
        ui.likely.used.connect(self._on_used)
        if person is not None:
            self._show(person)
        self._on_consent()
        ui.name.setFocus()

    def _show(self, person: PersonRow) -> None:
        ui = self.ui
        for name in _TEXTS:
            getattr(ui, name).set_text(getattr(person, name))
        for name in _CONSENTS:
            box = getattr(ui, name)
            box.setCurrentIndex(box.findData(getattr(person, f"may_be_{name}")))
            getattr(ui, f"{name}_on").set_date(getattr(person, f"{name}_on"))
            getattr(ui, f"{name}_source").set_text(getattr(person, f"{name}_source"))
        ui.agency.set_id(person.agency_id)
        ui.resident.setChecked(person.resident)
        ui.retain_until.set_date(person.retain_until)

    def _on_typed(self) -> None:
        ui, own = self.ui, None if self._person is None else self._person.id
        found = self.desk.services.merging.likely_people(
            ui.name.text(),
            ui.agency.text(),
            ui.email.text(),
            ui.phone.text() or ui.mobile.text(),
            besides=own,
        )
        ui.likely.set_likely(found, "Use that one" if own is None else "Merge with that one…")
        self._fitting.start()

    def _on_used(self, known: UUID) -> None:
        self.meant = known
        self.reject()

    def _on_consent(self) -> None:
        """A day and a source belong to an answer; today is taken for one given now."""
        for name in _CONSENTS:
            answered = self._answer(name) is not Consent.UNKNOWN
            day = getattr(self.ui, f"{name}_on")
            for part in (day, getattr(self.ui, f"{name}_source")):
                part.setEnabled(answered)
            if (
                answered
                and day.date() is None
                and self._answer(name) is not getattr(self._person, f"may_be_{name}", Consent.UNKNOWN)
            ):
                day.set_date(self.desk.today())

    def _answer(self, name: str) -> Consent:
        return Consent(getattr(self.ui, name).currentData())

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names the store uses."""
        ui = self.ui
        values: dict[str, Any] = {name: getattr(ui, name).text().strip() for name in _TEXTS}
        for name in _CONSENTS:
            answered = self._answer(name) is not Consent.UNKNOWN
            values[f"may_be_{name}"] = self._answer(name)
            values[f"{name}_on"] = getattr(ui, f"{name}_on").date() if answered else None
            values[f"{name}_source"] = getattr(ui, f"{name}_source").text().strip() if answered else ""
        return values | {"resident": ui.resident.isChecked(), "retain_until": ui.retain_until.date()}

    def save(self) -> None:
        people, values = self.desk.services.people, self.values()
        agency = self.ui.agency.id() or self.ui.agency.text().strip() or None
        if self._person is not None:
            people.change(self._person.id, agency=agency, **values)
        else:
            self.saved = people.add(values.pop("name"), agency, **values)


class RoleDialog(FormDialog):
    """Gives a person a role, past or present, or changes one; a role that never was can be taken out."""

    def __init__(
        self, desk: Desk, person: PersonRow, role: RoleRow | None = None, parent: QWidget | None = None
    ) -> None:
        title = f"New role of {person.name}" if role is None else role_words(role)
        super().__init__(desk, Ui_RoleDialog(), title, parent)
        self._person, self._role = person, role
        self._fitting = Fitting(self)
        ui = self.ui
        for kind in dict.fromkeys((*_ORDER, *_AT_AGENCY)):
            ui.kind.addItem(ROLE_NAMES[kind], kind)
        ui.body.set_choices([Choice(b.name, b.id, b.code) for b in desk.services.bodies.names()])
        ui.agency.set_choices(known_names.agencies(desk))
        ui.category.set_choices([Choice(c, c) for c in desk.services.memberships.categories()])
        ui.kind.currentIndexChanged.connect(self._on_kind)
        ui.from_day.set_date(desk.today())
        ui.agency.set_id(person.agency_id)
        ui.remove.setVisible(role is not None)
        ui.remove.clicked.connect(self._on_remove)
        if role is not None:
            self._show(role)
        self._on_kind()
        (ui.kind if role is None else ui.to_day).setFocus()

    def _show(self, role: RoleRow) -> None:
        ui = self.ui
        ui.kind.setCurrentIndex(ui.kind.findData(role.kind))
        ui.body.set_id(role.body_id)
        ui.agency.set_id(role.agency_id)
        ui.category.set_text(role.category)
        ui.from_day.set_date(role.from_day)
        ui.to_day.set_date(role.to_day)
        for fixed in (ui.kind, ui.body, ui.agency):
            fixed.setEnabled(False)

    def _kind(self) -> RoleKind:
        return RoleKind(self.ui.kind.currentData())

    def _on_kind(self) -> None:
        kind, ui = self._kind(), self.ui
        at_agency, member = kind in _AT_AGENCY, kind in _MEMBERS
        for name, shown in (("body", not at_agency), ("agency", at_agency or member), ("category", member)):
            getattr(ui, name).setVisible(shown)
            getattr(ui, f"{name}Label").setVisible(shown)
        ui.agencyLabel.setText("&Sits for" if member else "&Agency")
        parts.restyle(ui.hint, "look", "small")
        ui.hint.setText(
            "Whoever holds it now holds it until the day before."
            if not at_agency and not member and self._role is None
            else ""
        )
        ui.hint.setVisible(bool(ui.hint.text()))
        self._fitting.start()

    def save(self) -> None:
        ui, kind, office = self.ui, self._kind(), self.desk.services
        first, last, category = ui.from_day.date(), ui.to_day.date(), ui.category.text().strip()
        if self._role is not None:
            office.people.change_role(self._role.id, from_day=first, to_day=last, category=category)
            return
        body = ui.body.sure() if ui.body.isVisibleTo(self) else None
        agency = ui.agency.sure() if ui.agency.isVisibleTo(self) else None
        if kind in _AT_AGENCY:
            if agency is None:
                raise Refused("Choose the agency from the list.")
            office.people.add_role(kind, self._person.id, agency_id=agency, from_day=first, to_day=last)
            return
        if body is None:
            raise Refused("Choose the forum or group from the list.")
        if kind in _MEMBERS:
            office.memberships.add(body, self._person.id, agency, category, first, kind, last)
        elif last is None and first is not None:
            office.bodies.set_office(body, kind, self._person.id, first)
        else:
            office.people.add_role(kind, self._person.id, body_id=body, from_day=first, to_day=last)

    def _on_remove(self) -> None:
        if self._role is not None:
            self.leave_by(self._remove)

    def _remove(self) -> None:
        assert self._role is not None
        self.desk.services.people.remove_role(self._role.id)
        self.desk.say("Role taken out.", undo=True)
