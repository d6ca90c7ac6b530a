"""The computers of the office: when each was heard of, what waits for it, its key, and the one that was lost."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Peer
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.handover.handover_words import steps, when
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.rows_model import Column

_OTHERS = "Each handover it makes tells its key."


class ComputersList(ListDetailPage):
    """Signals: `wanted_file` the id of the computer a handover is made for; `wanted_lost`, `wanted_found`,
    `wanted_report` the computer; `wanted_key` when this one is to have a new key."""

    kinds = (Kind.COMPUTER,)
    wanted_file = Signal(object)
    wanted_lost = Signal(object)
    wanted_found = Signal(object)
    wanted_report = Signal(object)
    wanted_key = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Computers", list_share=60)
        self.head.set_title("")
        self.head.hide()
        self.rows.set_columns(self._columns(), identify=_id)
        self.rows.set_empty("No computer yet", "", "", "swap")
        panel = self.detail
        self._make = panel.add_button(parts.button("Make a handover for it…", self._on_make, "", "upload"))
        self._key = panel.add_button(parts.button("Renew the &key", self._on_key, "", "refresh"))
        self._lost = panel.add_button(parts.button("Mark as &lost…", self._on_lost, "quiet", "warning"))
        self._found = panel.add_button(parts.button("It is &found again", self._on_found, "", "check"))
        self._report = panel.add_button(parts.button("&Report of what it held…", self._on_report, "", "file"))
        self._note = parts.label("", "soft", wrap=True)
        panel.add(self._note)

    def refresh(self, changes: Changes | None) -> None:
        self.rows.set_rows(self.desk.services.handovers.peers())
        self.show_current()

    def peer(self) -> Peer | None:
        """The computer chosen."""
        found: Peer | None = self.rows.current_row()
        return found

    def show_detail(self, key: UUID) -> None:
        peer = self.peer()
        if peer is None or peer.computer_id != key:
            return
        today, lost = self.desk.today(), peer.lost_on is not None
        self.detail.set_head(peer.name or "A computer without a name", peer.person, _chip(peer))
        waits = "" if peer.this else steps(peer.waiting) if peer.waiting else "nothing"
        self.detail.facts.set_facts(
            [
                ("Waiting for it", "" if lost else waits),
                ("Last heard from", "" if peer.this else when(peer.heard_at, today)),
                ("Last sent to", "" if peer.this else when(peer.sent_at, today)),
                ("Key", _key_words(peer)),
                ("Lost on", say_date(peer.lost_on, today) if peer.lost_on else ""),
                ("What happened", peer.lost_note),
            ]
        )
        for button, shown in (
            (self._make, not peer.this and not lost),
            (self._key, peer.this),
            (self._lost, not peer.this and not lost),
            (self._found, lost),
            (self._report, lost),
        ):
            button.setVisible(shown)
        self._note.setText(_says(peer))

    # -- inside

    def _columns(self) -> tuple[Column[Peer], ...]:
        def moment(row: Peer, name: str) -> str:
            return "" if row.this else when(getattr(row, name), self.desk.today())

        return (
            Column("name", "Computer", lambda row: row.name or "without a name", sub=lambda row: row.person),
            Column(
                "waiting",
                "Waiting",
                lambda row: "" if row.this or row.lost_on else f"{row.waiting:,}",
                sort=lambda row: row.waiting,
                align="right",
                width=76,
            ),
            Column("heard", "Heard from", lambda row: moment(row, "heard_at"), sort=_heard, width=160),
            Column("sent", "Sent to", lambda row: moment(row, "sent_at"), sort=_sent, width=160),
            Column("stand", "State", lambda row: _chip(row).word, chip=_chip, width=132),
        )

    def _lay_out(self) -> None:
        super()._lay_out()
        self.head.setVisible(self._narrow and self._inside)

    def _on_make(self) -> None:
        self.wanted_file.emit(self.rows.current_id())

    def _on_key(self) -> None:
        self.wanted_key.emit()

    def _on_lost(self) -> None:
        self.wanted_lost.emit(self.peer())

    def _on_found(self) -> None:
        self.wanted_found.emit(self.peer())

    def _on_report(self) -> None:
        self.wanted_report.emit(self.peer())


def _id(row: Peer) -> UUID:
    return row.computer_id


def _heard(row: Peer) -> Any:
    return row.heard_at.isoformat() if row.heard_at else ""


def _sent(row: Peer) -> Any:
    return row.sent_at.isoformat() if row.sent_at else ""


def _chip(row: Peer) -> Chip:
    if row.lost_on is not None:
        return Chip("lost", Tone.BAD)
    if row.this:
        return Chip("this computer", Tone.INFO)
    if not row.has_key:
        return Chip("no key yet", Tone.WARN)
    return Chip("has a key", Tone.GOOD)


def _key_words(row: Peer) -> str:
    if row.lost_on is not None:
        return "not used while it is lost"
    if not row.has_key:
        return "made with its first handover" if row.this else "none known yet"
    return f"since {say_date(row.keyed_on)}" if row.keyed_on else "known"


def _says(row: Peer) -> str:
    """What follows from how a computer stands, in a sentence or two."""
    if row.lost_on is not None:
        return "Handovers from it are refused, and none is made for it. This computer’s own key was renewed."
    if row.this:
        return "Handovers made for this computer are closed with its key, so that nobody types a passphrase."
    if not row.has_key:
        return f"A handover for it needs a passphrase until its key is known here. {_OTHERS}"
    if row.heard_at is None:
        return "No handover came from it yet, so the first one made for it holds everything."
    return ""
