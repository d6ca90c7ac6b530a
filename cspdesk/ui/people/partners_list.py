"""The list of partners with the detail of the one that is chosen."""

from typing import Any
from uuid import UUID

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind, RoleKind
from cspdesk.domain.who_came import AgencyCame
from cspdesk.services.partners import PartnerLine
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.people.partner_cells import COLUMNS, KEEPS
from cspdesk.ui.people.partner_detail import PartnerDetail
from cspdesk.ui.people.partner_dialogs import PartnerDialog, SpeakerDialog, SuccessionDialog
from cspdesk.ui.people.person_dialogs import PersonDialog
from cspdesk.ui.people.records_list import Keep, RecordsList


class PartnersList(RecordsList):
    """Reads all partners with three selects; the detail of one is read when it is chosen."""

    record = Kind.AGENCY
    kinds = (
        Kind.AGENCY,
        Kind.ALIAS,
        Kind.PERSON,
        Kind.ROLE,
        Kind.SUPPORT,
        Kind.ACTION,
        Kind.ATTENDANCE,
        Kind.MEETING,
        Kind.BODY,
    )

    def __init__(self, desk: Desk) -> None:
        self.partner = PartnerDetail(desk)
        super().__init__(desk, "Partners", self.partner, 56)
        self._came: dict[UUID, AgencyCame] | None = None
        self._counting: _Counting | None = None
        self.set_list(COLUMNS, "Which partners", KEEPS)
        self.rows.set_empty(
            "No partners here",
            "Agencies that come to meetings, owe actions or support a forum stand in this list.",
            "New partner…",
            "agency",
        )
        self.add_command("Change this partner", self._on_change, "F2", "edit")

    def refresh(self, changes: Changes | None) -> None:
        self._came, self._counting = None, None
        self.rows.set_rows(self.desk.services.partners.all())
        self.show_current()

    def show_detail(self, key: Any) -> None:
        line: PartnerLine | None = self.rows.current_row()
        if line is not None and line.id != key:
            line = None
        file = self.desk.attempt(lambda: self.desk.services.partners.file(key, line))
        if file is not None:
            self.partner.show_file(file, None if self._came is None else self._came.get(key))
            if self._came is None and self._counting is None:
                self._counting = _Counting(self.desk)
                self.desk.run(self._counting, self._on_counted, title="Counting who came")

    def kept_by(self, choice: str) -> Keep:
        return KEEPS.get(choice)

    def known_id(self, record: UUID) -> UUID:
        return self.desk.services.partners.get(record).id

    def new(self) -> None:
        self._after(PartnerDialog(self.desk, None, self))

    def _on_counted(self, counting: "_Counting") -> None:
        """How the agencies came this year; counted once for all of them and kept until something changes."""
        if counting is self._counting:
            self._came = counting.came
            self.partner.show_came(self._came.get(self.rows.current_id()))

    # -- deeds, by the verbs of the detail

    def _do_change(self, line: PartnerLine, key: Any) -> None:
        self._after(PartnerDialog(self.desk, line.agency, self))

    def _do_succeed(self, line: PartnerLine, key: Any) -> None:
        dialog = SuccessionDialog(self.desk, line.agency, self)
        if dialog.ask():
            self.desk.say(f"{line.agency.name} has a successor.", undo=True)

    def _do_speaker(self, line: PartnerLine, key: Any) -> None:
        kind = RoleKind.DEPUTY if line.representative and not line.deputy else RoleKind.REPRESENTATIVE
        roles = self.desk.attempt(lambda: self.desk.services.partners.file(line.id).roles)
        SpeakerDialog(self.desk, line.agency, roles or (), kind, self).ask()

    def _do_add_person(self, line: PartnerLine, key: Any) -> None:
        dialog = PersonDialog(self.desk, None, line.id, self)
        dialog.ask()
        if dialog.meant is not None:
            self.desk.open(Kind.PERSON, dialog.meant)

    def _do_person(self, line: PartnerLine, key: Any) -> None:
        self.desk.open(Kind.PERSON, key)

    def _do_agency(self, line: PartnerLine, key: Any) -> None:
        self.choose(key)

    def _do_body(self, line: PartnerLine, key: Any) -> None:
        self.desk.open(Kind.BODY, key)

    def _do_actions(self, line: PartnerLine, key: Any) -> None:
        self.desk.go("actions", ("owner", line.id))

    def _do_actions_paper(self, line: PartnerLine, key: Any) -> None:
        from cspdesk.ui.papers.print_dialog import PrintDialog

        PrintDialog.open_room(self.desk, "actions", line.id, self, ("actions",))

    def _do_who_came(self, line: PartnerLine, key: Any) -> None:
        self.desk.go("who_came", ("agency", line.id))

    def _do_people(self, line: PartnerLine, key: Any) -> None:
        self.desk.go("people", ("people", line.agency.name))


class _Counting:
    """Counts on the worker: over five hundred forums it takes seconds."""

    def __init__(self, desk: Desk) -> None:
        self._attendance = desk.services.attendance
        self.came: dict[UUID, AgencyCame] = {}

    def __call__(self, progress: Progress) -> "_Counting":
        self.came = {each.id: each for each in self._attendance.who_came().agencies}
        return self
