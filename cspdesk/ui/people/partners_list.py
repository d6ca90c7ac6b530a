"""The list of partners with the detail of the one that is chosen."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind, RoleKind
from cspdesk.domain.partners import Stands
from cspdesk.domain.who_came import AgencyCame
from cspdesk.services.partners import PartnerLine
from cspdesk.ui import fonts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.people.merge_dialog import MergeDialog
from cspdesk.ui.people.partner_detail import PartnerDetail
from cspdesk.ui.people.partner_dialogs import PartnerDialog, SpeakerDialog, SuccessionDialog
from cspdesk.ui.people.people_words import about, standing_chip
from cspdesk.ui.people.person_dialogs import PersonDialog
from cspdesk.ui.rows_model import Column

_KEEPS: dict[str, tuple[Stands, ...]] = {
    "All partners": (),
    "Members": (Stands.RESPONSIBLE, Stands.MEMBER),
    "Responsible authorities": (Stands.RESPONSIBLE,),
    "Duty to co-operate": (Stands.DUTY,),
    "Teams": (Stands.TEAM,),
    "Outside, to come or ended": (Stands.OUTSIDE, Stands.COMING, Stands.ENDED),
}
_UNNAMED = "Nobody named"


class PartnersList(ListDetailPage):
    """Reads all partners with three selects; the detail of one is read when it is chosen."""

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
        super().__init__(desk, "Partners", self.partner, list_share=56)
        self.head.set_title("")
        self.head.hide()
        self._came: dict[UUID, AgencyCame] | None = None
        self._counting: _Counting | None = None
        self.rows.set_columns(_COLUMNS)
        self.rows.set_empty(
            "No partners here",
            "Agencies that come to meetings, owe actions or support a forum stand in this list.",
            "New partner…",
            "agency",
        )
        self.rows.stepped.connect(self.new)
        self.which = QComboBox()
        self.which.setAccessibleName("Which partners")
        self.which.addItems([*_KEEPS, _UNNAMED])
        self.which.setMaximumWidth(fonts.pixels(200))
        self.which.currentTextChanged.connect(self._on_which)
        self.rows.add_to_bar(self.which)
        self.partner.asked.connect(self._on_asked)
        self.add_command("Change this partner", self._on_change, "F2", "edit")

    def refresh(self, changes: Changes | None) -> None:
        self._came, self._counting = None, None
        self.rows.set_rows(self.desk.services.partners.all())
        self.show_current()

    def show_detail(self, key: Any) -> None:
        file = self.desk.attempt(lambda: self.desk.services.partners.file(key))
        if file is not None:
            self.partner.show_file(file, None if self._came is None else self._came.get(key))
            if self._came is None and self._counting is None:
                self._counting = _Counting(self.desk)
                self.desk.run(self._counting, self._on_counted, title="Counting who came")

    def choose(self, agency: UUID) -> None:
        """Shows one partner; one that was merged leads to the one it was merged into."""
        found = self.desk.attempt(lambda: self.desk.services.partners.get(agency))
        if found is not None and not self.rows.choose(found.id):
            self.which.setCurrentIndex(0)
            self.rows.choose(found.id)

    def new(self) -> None:
        """Adds a partner, and shows it."""
        self._after(PartnerDialog(self.desk, None, self))

    # -- inside

    def _lay_out(self) -> None:
        super()._lay_out()
        self.head.setVisible(self._narrow and self._inside)

    def _on_counted(self, counting: "_Counting") -> None:
        """How the agencies came this year; counted once for all of them and kept until something changes."""
        if counting is self._counting:
            self._came = counting.came
            self.partner.show_came(self._came.get(self.rows.current_id()))

    def _on_which(self, which: str) -> None:
        keep = _KEEPS.get(which)
        if keep is None:
            self.rows.set_keep(_lacks_person)
        else:
            self.rows.set_keep(_Keep(keep) if keep else None)
        if self.desk.ready:
            self.show_current()

    def _current(self) -> PartnerLine | None:
        found: PartnerLine | None = self.rows.current_row()
        return found

    def _on_change(self) -> None:
        self._on_asked("change", None)

    def _on_asked(self, verb: str, key: Any) -> None:
        line = self._current()
        if line is None:
            return
        deed = getattr(self, f"_do_{verb}", None)
        if deed is not None:
            deed(line, key)

    def _after(self, dialog: PartnerDialog) -> None:
        """Shows what was saved; when a known one was meant, goes there or merges."""
        saved, own = dialog.ask(), dialog.saved
        if dialog.meant is not None and own is not None:
            self._merge(own, dialog.meant)
        elif dialog.meant is not None or (saved and own is not None):
            self.read()
            self.choose(dialog.meant or own)  # type: ignore[arg-type]

    def _merge(self, keep: UUID, other: UUID | None) -> None:
        dialog = MergeDialog(self.desk, Kind.AGENCY, keep, other, self)
        if dialog.ask() and dialog.kept is not None:
            self.read()
            self.choose(dialog.kept)

    # -- deeds, by the verbs of the detail

    def _do_change(self, line: PartnerLine, key: Any) -> None:
        self._after(PartnerDialog(self.desk, line.agency, self))

    def _do_succeed(self, line: PartnerLine, key: Any) -> None:
        dialog = SuccessionDialog(self.desk, line.agency, self)
        if dialog.ask():
            self.desk.say(f"{line.agency.name} has a successor.", undo=True)

    def _do_merge(self, line: PartnerLine, key: Any) -> None:
        self._merge(line.id, None)

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

    def _do_meeting(self, line: PartnerLine, key: Any) -> None:
        self.desk.open(Kind.MEETING, key)

    def _do_actions(self, line: PartnerLine, key: Any) -> None:
        self.desk.go("actions", ("owner", line.id))

    def _do_actions_paper(self, line: PartnerLine, key: Any) -> None:
        from cspdesk.ui.papers.print_dialog import PrintDialog

        PrintDialog.open_room(self.desk, "actions", line.id, self, ("actions",))

    def _do_who_came(self, line: PartnerLine, key: Any) -> None:
        self.desk.go("who_came")

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


class _Keep:
    def __init__(self, kept: tuple[Stands, ...]) -> None:
        self._kept = kept

    def __call__(self, line: PartnerLine) -> bool:
        return line.stands in self._kept


def _lacks_person(line: PartnerLine) -> bool:
    return line.lacks_person


def _speaker_chip(line: PartnerLine) -> Chip | None:
    return Chip("Nobody named", Tone.WARN) if line.lacks_person else None


def _number(count: int) -> str:
    return str(count) if count else ""


_COLUMNS: tuple[Column[PartnerLine], ...] = (
    Column("name", "Partner", lambda p: p.agency.name, sub=about, tip=about),
    Column(
        "standing",
        "Standing",
        lambda p: standing_chip(p.stands).word,
        sort=lambda p: list(Stands).index(p.stands),
        chip=lambda p: standing_chip(p.stands),
        width=116,
    ),
    Column("speaker", "Speaks for it", lambda p: p.representative, chip=_speaker_chip, width=128),
    Column("people", "People", lambda p: _number(p.people), sort=lambda p: p.people, align="right", width=60),
    Column(
        "open",
        "Open",
        lambda p: _number(p.open_actions),
        sort=lambda p: p.open_actions,
        align="right",
        width=50,
        head_tip="Open actions, those of its teams too",
    ),
    Column(
        "late",
        "Late",
        lambda p: _number(p.late_actions),
        sort=lambda p: p.late_actions,
        align="right",
        width=46,
        tone=lambda p: "bad" if p.late_actions else "",
        head_tip="Open actions past their due date",
    ),
)
