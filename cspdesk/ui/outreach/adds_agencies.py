"""Makes a field of agencies take a new name: a school or a group that nobody has typed before."""

from uuid import UUID

from cspdesk.ui import known_names
from cspdesk.ui.completer import NameEdit
from cspdesk.ui.desk import Desk


class AddsAgencies:
    """The agency is added by its name alone, known from then on, and chosen."""

    def __init__(self, desk: Desk, field: NameEdit) -> None:
        self._desk, self._field = desk, field
        field.set_choices(known_names.agencies(desk), add="partner")
        field.adding.connect(self)

    def __call__(self, name: str) -> None:
        made: UUID | None = self._desk.attempt(_Adding(self._desk, name))
        if made is not None:
            self._field.set_choices(known_names.agencies(self._desk), add="partner")
            self._field.set_id(made)
            self._field.picked.emit(made)


class _Adding:
    def __init__(self, desk: Desk, name: str) -> None:
        self._desk, self._name = desk, name

    def __call__(self) -> UUID:
        return self._desk.services.partners.add(self._name)
