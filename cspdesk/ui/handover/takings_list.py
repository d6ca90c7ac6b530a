"""Handovers taken here: from whom and when, what came in, and the way back."""

from uuid import UUID

from PySide6.QtCore import Signal

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import TakingRow
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.handover.handover_words import when
from cspdesk.ui.handover.taken_panel import TakenPanel
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.rows_model import Column


class TakingsList(ListDetailPage):
    """Signals: `wanted` when a handover is to be taken; those of the panel."""

    kinds = (Kind.COMPUTER,)
    wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        self.taken = TakenPanel(desk)
        super().__init__(desk, "Taken", self.taken, list_share=48)
        self.head.set_title("")
        self.head.hide()
        self.rows.set_name("Handovers taken")
        self.rows.set_columns(self._columns())
        self.rows.set_empty(
            "No handover taken yet",
            "Take the file another computer made, from a stick or an e-mail: what is in it is shown before anything"
            " is changed here, and it can be taken back.",
            "Take a handover…",
            "download",
        )
        self.rows.stepped.connect(self.wanted)

    def refresh(self, changes: Changes | None) -> None:
        self.rows.set_rows(self.desk.services.handovers.takings())
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        row: TakingRow | None = self.rows.current_row()
        if row is not None and row.id == key:
            self.taken.show_taking(row)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.head.setVisible(self._narrow and self._inside)

    def _columns(self) -> tuple[Column[TakingRow], ...]:
        return (
            Column(
                "at",
                "Taken",
                lambda row: when(row.at, self.desk.today()),
                sort=lambda row: row.at.isoformat(),
                width=150,
            ),
            Column("person", "From", lambda row: row.person or row.computer, sub=lambda row: row.computer),
            Column(
                "changes",
                "Changes",
                lambda row: f"{row.changes:,}",
                sort=lambda row: row.changes,
                align="right",
                width=84,
            ),
            Column("undone", "", lambda row: "taken back" if row.undone else "", chip=_chip, width=112,
                   head_tip="Taken back"),
        )  # fmt: skip


def _chip(row: TakingRow) -> Chip | None:
    return Chip("taken back", Tone.QUIET) if row.undone else None
