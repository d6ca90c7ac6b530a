"""Makes one record of two, people or partners, side by side; undo takes it back."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QRadioButton, QWidget

from cspdesk.domain.kinds import Consent, Kind
from cspdesk.domain.people import AgencyRow, PersonRow
from cspdesk.errors import Refused
from cspdesk.ui import known_names
from cspdesk.ui.compiled.ui_merge_dialog import Ui_MergeDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.people.merge_sides import Differing
from cspdesk.ui.people.people_words import CONSENT_WORDS, KIND_WORDS, STANDING_WORDS, since, span

_PERSON = {
    "name": "Name",
    "role_title": "Role",
    "email": "E-mail",
    "phone": "Telephone",
    "mobile": "Mobile",
    "address": "Address",
    "postcode": "Postcode",
}
_AGENCY = {
    "name": "Name",
    "email": "E-mail",
    "phone": "Telephone",
    "web": "Web",
    "address": "Address",
    "duty": "Duty",
}
_STRICT = (Consent.UNKNOWN, Consent.YES, Consent.NO)


class MergeDialog(FormDialog):
    """Keeps the one and takes the other into it; `kept` is the id that stays."""

    def __init__(
        self,
        desk: Desk,
        kind: Kind,
        keep: UUID,
        other: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_MergeDialog(), "Merge two records", parent)
        self._kind, self._keep, self._other = kind, keep, other
        self.kept: UUID | None = None
        self._fitting = Fitting(self)
        ui = self.ui
        known = known_names.people(desk) if kind is Kind.PERSON else known_names.agencies(desk)
        ui.other.set_choices([each for each in known if each.id != keep])
        ui.other.set_id(other)
        ui.other.picked.connect(self._on_other)
        ui.swap.clicked.connect(self._on_swap)
        ui.intro.setText(
            "Registers, actions, roles and everything else of both come together. Both numbers go on leading here."
        )
        self._show()
        (ui.save if other is not None else ui.other).setFocus()

    def _on_other(self, other: UUID) -> None:
        self._other = other
        self._show()

    def _on_swap(self) -> None:
        if self._other is not None:
            self._keep, self._other = self._other, self._keep
            known = (
                known_names.people(self.desk)
                if self._kind is Kind.PERSON
                else known_names.agencies(self.desk)
            )
            self.ui.other.set_choices([each for each in known if each.id != self._keep])
            self.ui.other.set_id(self._other)
            self._show()

    def _show(self) -> None:
        ui, ready = self.ui, self._other is not None
        for part in (ui.sides, ui.swap, ui.after):
            part.setVisible(ready)
        ui.save.setEnabled(ready)
        if self._other is None:
            return
        if self._kind is Kind.PERSON:
            self._show_people(self._keep, self._other)
        else:
            self._show_agencies(self._keep, self._other)
        before: QWidget = ui.other
        for choice in ui.sides.findChildren(QRadioButton):
            self.setTabOrder(before, choice)
            before = choice
        self._fitting.start()

    def _show_people(self, keep: UUID, other: UUID) -> None:
        people = self.desk.services.people
        left, right = people.file(keep), people.file(other)
        one, two = left.person, right.person
        facts = [_fact(title, name, one, two) for name, title in _PERSON.items()]
        facts += [
            _consent("May be named", "named", one, two),
            _consent("May be contacted", "contacted", one, two),
        ]
        done = [
            ("Works for", one.agency or "nobody", two.agency or "nobody"),
            ("Roles", str(len(left.roles)), str(len(right.roles))),
            ("In registers", str(len(left.seats)), str(len(right.seats))),
            ("Actions", str(len(left.actions)), str(len(right.actions))),
        ]
        self.ui.sides.set_sides((one.name, two.name), [f for f in facts if f.left or f.right], done)
        self.ui.after.setText(f"{two.name} stays as another name.")

    def _show_agencies(self, keep: UUID, other: UUID) -> None:
        partners = self.desk.services.partners
        left, right = partners.file(keep), partners.file(other)
        one, two = left.line.agency, right.line.agency
        facts = [_fact(title, name, one, two) for name, title in _AGENCY.items()]
        facts.insert(1, _kind(one, two))
        facts.insert(2, _standing(one, two))
        done = [
            ("People", str(len(left.people)), str(len(right.people))),
            ("In registers", str(left.seat_count), str(right.seat_count)),
            ("Open actions", str(left.line.open_actions), str(right.line.open_actions)),
        ]
        self.ui.sides.set_sides((one.name, two.name), [f for f in facts if f.left or f.right], done)
        self.ui.after.setText(f"{two.name} stays as another name.")

    def save(self) -> None:
        if self._other is None:
            raise Refused("Choose the record to merge with.")
        merging, values = self.desk.services.merging, self.ui.sides.values()
        if self._kind is Kind.PERSON:
            merging.merge_people(self._keep, self._other, **values)
        else:
            merging.merge_agencies(self._keep, self._other, **values)
        self.kept = self._keep
        self.desk.say("Merged.", undo=True)


def _fact(title: str, name: str, one: Any, two: Any) -> Differing:
    left, right = getattr(one, name), getattr(two, name)
    return Differing(title, left, right, {name: left}, {name: right}, prefer_right=not left)


def _consent(title: str, name: str, one: PersonRow, two: PersonRow) -> Differing:
    """Answer, day and source go together; the stricter answer is proposed."""
    fields = (f"may_be_{name}", f"{name}_on", f"{name}_source")
    values = [{field: getattr(each, field) for field in fields} for each in (one, two)]
    answers = [each[fields[0]] for each in values]
    words = []
    for each in values:
        answer, day, source = (each[field] for field in fields)
        said = since(answer, day, source)
        words.append(f"{CONSENT_WORDS[answer]}, {said}" if said else CONSENT_WORDS[answer])
    stricter = _STRICT.index(answers[1]) > _STRICT.index(answers[0])
    return Differing(title, words[0], words[1], values[0], values[1], prefer_right=stricter)


def _kind(one: AgencyRow, two: AgencyRow) -> Differing:
    return Differing(
        "Kind", KIND_WORDS[one.kind], KIND_WORDS[two.kind], {"kind": one.kind}, {"kind": two.kind}
    )


def _standing(one: AgencyRow, two: AgencyRow) -> Differing:
    fields = ("standing", "responsible_from", "responsible_to")
    words = [
        " ".join((STANDING_WORDS[a.standing], span(a.responsible_from, a.responsible_to))).strip()
        for a in (one, two)
    ]
    values = [{field: getattr(each, field) for field in fields} for each in (one, two)]
    return Differing("Standing", words[0], words[1], values[0], values[1])
