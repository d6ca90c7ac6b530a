"""Steering group: packs made so far, the figures each held, and the records behind a figure."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import PackRowKept
from cspdesk.services.pack.build import kind_title
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.papers.orders import Order
from cspdesk.ui.rows_model import Column
from cspdesk.ui.steering.figures_panel import FiguresPanel
from cspdesk.ui.steering.making import PackMaking

_FORMS = {
    "pdf": "PDF",
    "xlsx": "workbook",
    "docx": "Word",
    "zip": "tables",
    "json": "JSON",
    "csv": "CSV",
    "html": "HTML",
}


class SteeringPage(ListDetailPage):
    """Reads the packs with one select; the figures of one when it is chosen."""

    kinds: ClassVar[tuple[Kind, ...]] = (Kind.PACK, Kind.PACK_FIGURE, Kind.BODY)

    def __init__(self, desk: Desk) -> None:
        self.figures = FiguresPanel(desk)
        super().__init__(desk, "Steering group", self.figures, list_share=47)
        self._wanted: UUID | None = None
        self.making = PackMaking(desk, self)
        self.rows.set_name("Packs")
        self.rows.set_columns(_columns())
        self.rows.set_empty(
            "No pack yet",
            "A pack tells the steering group how everything stands: actions, forums, who came, the plan, its figures "
            "and risks. Each one keeps its figures with the records behind them.",
            "Make a pack",
            "steering",
        )
        self.rows.stepped.connect(self.making.ask)
        self.head.add(parts.button("Published…", self._on_publish, "quiet", "publications"))
        self.add_primary("Make a pack", self.making.ask, "Ctrl+N")
        self.add_command("Note that a public statement was published", self._on_publish, "", "publications")

    def refresh(self, changes: Changes | None) -> None:
        packs = self.desk.services.packs.all()
        self.rows.set_rows(packs)
        count = len(packs)
        last = f", the last on {say_date(packs[0].on_day, self.desk.today())}" if packs else ""
        self.head.set_sub(f"{count} pack{'' if count == 1 else 's'} made{last}" if packs else "")
        if self._wanted is not None:
            self.rows.choose(self._wanted)
            self._wanted = None
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        row: PackRowKept | None = self.rows.current_row()
        if row is not None and row.id == key:
            self.figures.show_pack(row)

    def open_chosen(self, key: object) -> None:
        """Enter goes into the figures."""
        super().open_chosen(key)
        self.figures.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_record(self, kind: Kind, record: UUID) -> None:
        if not self.rows.choose(record):
            self._wanted = record

    def first_focus(self) -> QWidget | None:
        return self.rows.table

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("steering")
        super().showEvent(event)
        if wish == "make":
            QTimer.singleShot(0, self, self.making.ask)
        elif isinstance(wish, Order):
            QTimer.singleShot(0, self, partial(self.making.ask_from, wish))

    def _on_publish(self) -> None:
        from cspdesk.ui.steering.publish_dialog import PublishDialog

        row: PackRowKept | None = self.rows.current_row()
        if row is None or not row.public:
            self.desk.refuse("Choose a pack for the public first, such as a position statement.")
        elif PublishDialog(self.desk, row, self).ask():
            self.desk.say(f"Kept where {row.ref} was published.", undo=True)


def _columns() -> list[Column[PackRowKept]]:
    def made(row: PackRowKept) -> str:
        return say_date_short(row.on_day)

    return [
        Column(
            "ref",
            "Number",
            lambda row: row.ref,
            sort=lambda row: (row.year, row.running),
            sub=made,
            width=94,
            bold=lambda _: True,
        ),
        Column(
            "title",
            "What",
            lambda row: kind_title(row.kind),
            sub=lambda row: row.review or row.body,
        ),
        Column(
            "period",
            "Period",
            lambda row: f"{say_date_short(row.from_day)} to {say_date_short(row.to_day)}",
            sort=lambda row: row.from_day.isoformat(),
            sub=lambda row: ", ".join(_FORMS.get(form, form) for form in row.form.split()),
            width=184,
        ),
        Column("public", "", lambda _: "", chip=_chip, width=104, head_tip="For whom"),
    ]


def _chip(row: PackRowKept) -> Chip | None:
    if not row.public:
        return None
    return Chip("published", Tone.GOOD) if row.published_on else Chip("public", Tone.INFO)
