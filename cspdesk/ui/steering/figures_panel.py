"""The figures a pack held, each with its code; Enter goes to the records behind, Enter there opens one on its page."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import KeptFigure, PackRowKept, RecordBehind
from cspdesk.domain.pack_codes import BY_KEY
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.rows_model import Column
from cspdesk.ui.tables import RowsView

_KINDS = {Kind.BODY: "forum or group", Kind.AGENCY: "partner", Kind.PLAN_LINE: "line", Kind.PLAN_NOTE: "note"}


class FiguresPanel(QWidget):
    """Figures above, records below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pack: PackRowKept | None = None
        self._changed: dict[str, int] = {}
        self._records: dict[str, tuple[tuple[Kind, UUID], ...]] = {}
        self.title = parts.label("", "section")
        self.sub = parts.label("", "soft", wrap=True)
        self.rule = parts.label("", "small", wrap=True)
        self.rows, self.behind = RowsView(), RowsView()
        self.rows.set_name("Figures")
        self.behind.set_name("Records behind")
        self.rows.set_columns(self._figure_columns(), heads=_heading)
        self.behind.set_columns(_record_columns(), identify=_key)
        self.behind.filter.setMaximumWidth(fonts.pixels(200))
        self.rows.set_empty("No figures", "This pack held no figures.")
        self.behind.set_empty(
            "Nothing behind it", "No record was counted: the figure is nought or was not measured."
        )
        below = QWidget()
        below.setLayout(parts.column(self.rule, self.behind, space=0))
        self.rule.setContentsMargins(16, 8, 16, 0)
        head = QWidget()
        head.setLayout(parts.column(self.title, self.sub, space=2))
        head.setContentsMargins(16, 12, 16, 0)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.rows)
        self._split.addWidget(below)
        self._split.setSizes([560, 440])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._split, 1)
        self.rows.chosen.connect(self._on_figure)
        self.rows.opened.connect(self._on_enter)
        self.behind.opened.connect(self._on_record)
        # Esc of the page goes back to the packs; from the records it goes to the figures first.
        self.behind.table.installEventFilter(self)

    def show_pack(self, row: PackRowKept) -> None:
        """Shows what a pack held, and which figures have records that changed since."""
        if self._pack is not None and self._pack == row:
            return
        self._pack, packs = row, self._desk.services.packs
        self._changed, self._records = packs.changed(row), packs.records(row)
        figures = packs.figures(row.id)
        self.title.setText(f"{row.ref}, made {say_date_short(row.on_day)}")
        changed = sum(1 for each in figures if self._changed.get(each.code))
        since = (
            f"{changed} of them have records that changed since."
            if changed
            else "Nothing behind them changed since."
        )
        published = f" Published {say_date_short(row.published_on)}" if row.published_on else ""
        where = f", {row.published_where}" if published and row.published_where else ""
        told = f" {row.renumbered}" if row.renumbered else ""
        self.sub.setText(f"{len(figures)} figures. {since}{published}{where}{told}")
        self.rows.set_rows(_under_headings(figures))
        self.rows.choose_first()
        if self.rows.current_id() is None:
            self._on_figure(None)

    def figure(self) -> KeptFigure | None:
        """The figure chosen."""
        found: KeptFigure | None = self.rows.current_row()
        return found if found is not None and found.code else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc among the records goes back to the figures."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and watched is self.behind.table:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._to_figures()
                return True
        return super().eventFilter(watched, event)

    # -- inside

    def _on_figure(self, key: object) -> None:
        figure = self.figure()
        if self._pack is None or figure is None or key is None:
            self.rule.setText("")
            self.behind.set_rows([])
            return
        self.rule.setText(f"{figure.code} counts: {figure.rule}")
        records = self._records.get(figure.code, ())
        self.behind.set_rows(self._desk.services.packs.named(self._pack, records))

    def _on_enter(self, key: object) -> None:
        del key
        self.behind.choose_first()
        self.behind.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_record(self, key: object) -> None:
        del key
        row: RecordBehind | None = self.behind.current_row()
        if row is None:
            return
        if row.gone:
            self._desk.refuse("That record was taken away since: its history still tells what it was.")
        else:
            self._desk.open(*row.opens)

    def _to_figures(self) -> None:
        self.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _figure_columns(self) -> list[Column[KeptFigure]]:
        return [
            Column("code", "Code", lambda row: row.code, sort=_by_code, width=56),
            Column("value", "Value", lambda row: row.value, width=120, most=240, bold=lambda _: True),
            Column("words", "Figure", lambda row: row.words, also=_section),
            Column(
                "changed",
                "Changed",
                self._changed_words,
                sort=lambda row: self._changed.get(row.code, 0),
                width=96,
                tone=lambda _: "warn",
            ),
        ]

    def _changed_words(self, row: KeptFigure) -> str:
        count = self._changed.get(row.code, 0)
        return f"{count} of {row.records}" if count else ""


def _section(row: KeptFigure) -> str:
    kind = BY_KEY.get(row.section)
    return kind.title if kind is not None else ""


def _under_headings(figures: list[KeptFigure]) -> list[KeptFigure]:
    """The figures with a line above each section, which has no code."""
    made: list[KeptFigure] = []
    for place, each in enumerate(figures):
        if not place or figures[place - 1].section != each.section:
            made.append(
                KeptFigure(UUID(int=place), each.pack_id, "", each.section, _section(each), "", "", 0)
            )
        made.append(each)
    return made


def _heading(row: KeptFigure) -> str:
    return "" if row.code else row.words


def _by_code(row: KeptFigure) -> str:
    return f"{row.code[:1]}{int(row.code[1:]):04d}" if row.code[1:].isdigit() else row.code


def _key(row: RecordBehind) -> tuple[str, UUID]:
    return row.kind.value, row.id


def _record_columns() -> list[Column[RecordBehind]]:
    return [
        Column("ref", "Record", lambda row: row.ref or _kind(row), width=132, most=210),
        Column("words", "What it is", lambda row: row.words or _kind(row)),
        Column("since", "Since", lambda row: row.since, width=120, tone=lambda _: "warn"),
    ]


def _kind(row: RecordBehind) -> str:
    return _KINDS.get(row.kind, row.kind.value.replace("_", " "))
