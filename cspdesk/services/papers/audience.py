"""The filter every paper's names and texts pass: a public paper never names a resident, nor anybody who has not
said that they may be named.
"""

import datetime as dt
from functools import cached_property
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.consent import may_be_printed, printed_name, without_names
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.kinds import Audience, Consent
from cspdesk.domain.papers.common import ActionLine, NameLine
from cspdesk.domain.people import PersonRow
from cspdesk.services.context import Context


class AudienceFilter:
    """Names and texts as one audience may read them; people stand as they did on a day."""

    def __init__(self, context: Context, audience: Audience, on_day: dt.date | None = None) -> None:
        self.audience = audience
        self._context = context
        self._on_day = on_day or context.today()

    @property
    def public(self) -> bool:
        return self.audience is Audience.PUBLIC

    def text(self, typed: str) -> str:
        """A typed text; on public papers names that may not be printed give way to what stands for them."""
        return without_names(typed, self._stands_for) if self.public and typed else typed

    def name(self, person_id: UUID | None, name: str = "", agency: str = "") -> str:
        """A person by name, or by what stands for them; `name` is used for somebody unknown to the store."""
        person = self._people.get(person_id) if person_id is not None else None
        if person is None:
            return printed_name(name, "", Consent.UNKNOWN, False, self.audience, agency) if name else ""
        return self._printed(person, agency)

    def line(self, person_id: UUID, agency: str = "") -> NameLine:
        """A person with role and agency, each said once."""
        person = self._people.get(person_id)
        if person is None:
            return NameLine(self.name(None, "?", agency), agency=agency)
        name = self._printed(person, agency)
        role = "" if person.role_title == name else person.role_title
        return NameLine(name, role, agency or person.agency)

    def owner(self, action: ActionRow) -> str:
        """Who owes an action, as this audience may read it."""
        person = self.name(action.owner_person_id, action.owner_person, action.owner_agency)
        if action.owner_agency and person == f"Representative of {action.owner_agency}":
            person = ""
        parts = [part for part in (action.owner_agency, person, self.text(action.owner_words)) if part]
        return ", ".join(dict.fromkeys(parts))

    def action(
        self, action: ActionRow, on_day: dt.date, *, carried: int | None = None, origin: str = ""
    ) -> ActionLine:
        """An action as it stands on a day; `carried` when it is counted otherwise than so far."""
        words = action.due_words
        if action.due_next_meeting:
            words = "next meeting"
        return ActionLine(
            number=action.ref,
            text=self.text(action.text),
            owner=self.owner(action),
            due=action.due,
            due_words=words if action.due is None else "",
            state=action.state.value,
            times_carried=action.times_carried if carried is None else carried,
            days_overdue=action.days_overdue(on_day),
            done_on=action.closed_on,
            origin=self.text(origin),
        )

    @cached_property
    def _people(self) -> dict[UUID, PersonRow]:
        return {person.id: person for person in self._context.store.people.people(self._on_day)}

    @cached_property
    def _stands_for(self) -> dict[str, str]:
        return {
            person.name: self._printed(person)
            for person in self._people.values()
            if person.name and not may_be_printed(person.may_be_named, person.resident, self.audience)
        }

    def _printed(self, person: PersonRow, agency: str = "") -> str:
        return printed_name(
            person.name,
            person.role_title,
            person.may_be_named,
            person.resident,
            self.audience,
            agency or person.agency,
        )


def since(title: str, day: dt.date | None) -> str:
    """Where an action comes from: 'Police report, 12 March 2026'."""
    return ", ".join(part for part in (title, say_date_long(day) if day is not None else "") if part)
