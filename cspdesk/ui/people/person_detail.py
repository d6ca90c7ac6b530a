"""The detail of a person: how to reach them, what they agreed to, their roles through time, where they came."""

import datetime as dt
from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import ActionState, Consent, RoleKind
from cspdesk.domain.partners import SeatRow
from cspdesk.domain.people import PersonRow, RoleRow
from cspdesk.domain.plan_rows import LineRow
from cspdesk.services.people import PersonFile
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, ChipLabel, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line
from cspdesk.ui.people.people_words import MARK_NAMES, consent_chip, role_words, since, span
from cspdesk.ui.people.record_detail import RecordDetail

_MOST_MEETINGS, _MOST_ACTIONS, _MOST_ROLES = 8, 6, 24


class PersonDetail(RecordDetail):
    """Everything about one person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            (("Change…", "edit", "change"), ("Merge…", "merge", "merge"), ("Data care", "care", "care")),
            parent,
        )
        self.consent = parts.Facts()
        self.add_section("Agreed to", self.consent)
        self.roles, self._roles_section = self.add_lines("Roles", "Add…", "add_role", "plus")
        self.owed, self._owed_section = self.add_lines("Owes")
        self.leads, self._leads_section = self.add_lines(
            "Leads in the plan", "All of it", "plan_leads", "plan"
        )
        self.came, self._came_section = self.add_lines("Meetings")

    # -- showing

    def show_file(self, file: PersonFile) -> None:
        """Shows everything of one person."""
        person, today = file.person, self._desk.today()
        sub = ", ".join(part for part in (person.role_title, person.agency) if part)
        self.set_head(person.name, sub, Chip("Resident", Tone.QUIET) if person.resident else None)
        self.facts.set_facts(_facts(file))
        self.consent.set_facts(
            [
                ("May be named", _consent(person.may_be_named, person.named_on, person.named_source)),
                (
                    "May be contacted",
                    _consent(person.may_be_contacted, person.contacted_on, person.contacted_source),
                ),
            ]
        )
        now = [role for role in file.roles if role.holds(today)]
        past = [role for role in file.roles if not role.holds(today)]
        self._roles_section.set_title(f"Roles  {len(now)}" if now else "Roles")
        self.roles.set_lines(list(_roles(now, past)), most=_MOST_ROLES)
        owed = [action for action in file.actions if action.state is ActionState.OPEN]
        self._owed_section.setVisible(bool(owed))
        self._owed_section.set_title(f"Owes  {len(owed)}" if owed else "Owes")
        self.owed.set_lines(list(_owed(owed, today)))
        led = self._desk.services.plans.owed_by_person(person.id)
        self._leads_section.setVisible(bool(led))
        self.leads.set_lines(list(_led(led, today)))
        self._came_section.setVisible(bool(file.seats))
        self.came.set_lines(list(_came(file.seats, person, today)))


def _facts(file: PersonFile) -> list[tuple[str, str | Chip | QWidget]]:
    person = file.person
    address = ", ".join(part for part in (*person.address.split("\n"), person.postcode) if part)
    return [
        ("E-mail", person.email),
        ("Telephone", person.phone),
        ("Mobile", person.mobile),
        ("Address", address),
        ("Also known as", ", ".join(dict.fromkeys(a.name for a in file.aliases if a.name != person.name))),
        ("Keep until", say_date(person.retain_until) if person.retain_until else ""),
        ("Note", person.note),
    ]


def _consent(answer: Consent, day: dt.date | None, source: str) -> QWidget:
    """A chip with the day and the way somebody answered."""
    holder, chip = QWidget(), ChipLabel()
    chip.set_chip(consent_chip(answer))
    words = parts.label(since(answer, day, source), "soft", wrap=True)
    layout = parts.row(chip, words)
    layout.setStretch(1, 1)
    holder.setLayout(layout)
    return holder


def _roles(now: list[RoleRow], past: list[RoleRow]) -> Iterable[Line]:
    for role in now:
        yield Line(role_words(role), _beside(role), "role", role.id)
    if past:
        yield Line("Before and to come", look="label")
    for role in past:
        yield Line(role_words(role), _beside(role), "role", role.id)
    if not now and not past:
        yield Line("No role yet.", look="soft")


def _beside(role: RoleRow) -> str:
    category = role.category if role.kind is RoleKind.MEMBER else ""
    words = (category, span(role.from_day, role.to_day))
    return ", ".join(part for part in words if part)


def _owed(actions: list[ActionRow], today: dt.date) -> Iterable[Line]:
    for action in actions[:_MOST_ACTIONS]:
        late = action.days_overdue(today)
        chip = Chip(f"{late} days late", Tone.BAD) if late else None
        yield Line(action.ref, action.text, "action", action.id, chip)
    if len(actions) > _MOST_ACTIONS:
        yield Line(f"and {len(actions) - _MOST_ACTIONS} more in Actions", verb="actions")


def _led(lines: list[LineRow], today: dt.date) -> Iterable[Line]:
    """What they owe of the plan, by the day it is due."""
    for line in lines[:_MOST_ACTIONS]:
        late = line.due is not None and line.due < today
        due = say_date(line.due, today) if line.due else line.timescale or "no date"
        words = f"{due}: {' '.join(line.text.split())[:80]}"
        yield Line(
            line.label or "A line", words, "plan_line", line.id, Chip("Late", Tone.BAD) if late else None
        )
    if len(lines) > _MOST_ACTIONS:
        yield Line(f"and {len(lines) - _MOST_ACTIONS} more in the plan", verb="plan_leads")


def _came(seats: tuple[SeatRow, ...], person: PersonRow, today: dt.date) -> Iterable[Line]:
    meetings = {seat.meeting_id for seat in seats}
    there = {seat.meeting_id for seat in seats if seat.mark.present or seat.person_id != person.id}
    yield Line(
        f"There at {len(there)} of the {len(meetings)} meetings whose register names them.", look="soft"
    )
    for seat in seats[:_MOST_MEETINGS]:
        yield Line(
            f"{say_date(seat.day, today)}, {seat.body}", _mark(seat, person), "meeting", seat.meeting_id
        )
    if len(seats) > _MOST_MEETINGS:
        yield Line(f"and {len(seats) - _MOST_MEETINGS} more", look="soft")


def _mark(seat: SeatRow, person: PersonRow) -> str:
    if seat.person_id != person.id:
        return f"stood in for {seat.person}"
    words = MARK_NAMES[seat.mark]
    if seat.stand_in:
        words = f"{seat.stand_in} stood in"
    return f"{words}, for {seat.agency}" if seat.agency and seat.agency != person.agency else words
