"""What came in with one handover: records by kind, and the records themselves; Enter opens one on its page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cspdesk.domain import kind_words
from cspdesk.domain.found_twice import CameKind, FoundTwice
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import TakingRow
from cspdesk.domain.pack import RecordBehind
from cspdesk.ui import fonts, parts
from cspdesk.ui.chips import ChipLabel
from cspdesk.ui.desk import Desk
from cspdesk.ui.handover.handover_words import changes, when, who
from cspdesk.ui.rows_model import Column
from cspdesk.ui.tables import RowsView

_MOST = 1000
"""Records of a kind that are shown; a first handover brings tens of thousands."""


class TakenPanel(QWidget):
    """Signals: `wanted_back` and `wanted_doubles` with the taking."""

    wanted_back = Signal(object)
    wanted_doubles = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: TakingRow | None = None
        self.title, self.sub = parts.label("", "title", wrap=True), parts.label("", "soft", wrap=True)
        self.chip = ChipLabel(self)
        self.chip.hide()
        self.back = parts.button("Take it &back", self._on_back, "", "undo")
        self.doubles = parts.button("Look for &doubles…", self._on_doubles, "", "merge")
        self.rows, self.behind = RowsView(), RowsView()
        self.rows.set_name("Kinds of record")
        self.behind.set_name("Records that came")
        self.rows.set_columns(_kind_columns())
        self.behind.set_columns(_record_columns(), identify=_key)
        self.more = parts.label("", "small")
        self.more.hide()
        self.behind.add_to_bar(self.more)
        self.behind.filter.setMaximumWidth(fonts.pixels(220))
        self.rows.filter.hide()
        self.rows.bar.setContentsMargins(0, 0, 0, 0)
        self.rows.set_empty("Nothing was new", "All that was in the file was here already.", "", "check")
        self.behind.set_empty("No records", "", "", "")
        head = QWidget()
        head.setLayout(
            parts.column(self.title, self.sub, 8, space=4),
        )
        layout = head.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(parts.row(self.back, self.doubles, 0))
        head.setContentsMargins(16, 16, 16, 0)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.rows)
        split.addWidget(self.behind)
        split.setSizes([420, 580])
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(head)
        down.addWidget(split, 1)
        self.rows.chosen.connect(self._on_kind)
        self.rows.opened.connect(self._on_enter)
        self.behind.opened.connect(self._on_record)
        # Esc of the page goes back to the takings; from the records it goes to the kinds first.
        self.behind.table.installEventFilter(self)

    def show_taking(self, row: TakingRow) -> None:
        """Shows what came in with a handover."""
        same = self._row is not None and self._row.id == row.id
        self._row, came = row, self._desk.services.doubles.taken(row.id)
        today = self._desk.today()
        self.title.setText(f"From {who(row.person, row.computer)}")
        records = "1 record" if came.settled == 1 else f"{came.settled:,} records"
        settled = f", {records} settled here" if came.settled else ""
        back = " It was taken back; the same file may be taken again." if row.undone else ""
        self.sub.setText(f"{changes(row.changes)}{settled}, taken {when(row.at, today)}.{back}")
        self.back.setEnabled(not row.undone)
        self.doubles.setEnabled(not row.undone)
        if not same:
            self.show_doubles(())
        by_kind = {line.kind: line for line in came.kinds}
        order = kind_words.in_order({kind: line.count for kind, line in by_kind.items()})
        self.rows.set_rows([by_kind[kind] for kind, _ in order])
        self.rows.choose_first()
        self._on_kind(self.rows.current_id())

    def show_doubles(self, found: Sequence[FoundTwice]) -> None:
        """Says how many of its records may be there twice."""
        count = len(found)
        self.doubles.setText(f"{count} may be there twice: &look…" if count else "Look for &doubles…")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc among the records goes back to the kinds."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and watched is self.behind.table:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    # -- inside

    def _on_kind(self, key: Kind | None) -> None:
        line: CameKind | None = self.rows.current_row()
        if self._row is None or key is None or line is None:
            self.behind.set_rows([])
            self.more.hide()
            return
        self.behind.set_rows(self._desk.services.doubles.records(self._row.id, key, _MOST))
        self.more.setText(f"The newest {_MOST:,} of {line.count:,} {kind_words.many(key)}.")
        self.more.setVisible(line.count > _MOST)

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
            self._desk.refuse(
                "That record is not in the lists any more: its history still tells what it was."
            )
        else:
            self._desk.open(*row.opens)

    def _on_back(self) -> None:
        self.wanted_back.emit(self._row)

    def _on_doubles(self) -> None:
        self.wanted_doubles.emit(self._row)


def _kind_columns() -> tuple[Column[CameKind], ...]:
    return (
        Column("kind", "What came", lambda row: kind_words.many(row.kind).capitalize()),
        Column(
            "new", "New", lambda row: f"{row.new:,}" if row.new else "", sort=_new, align="right", width=72
        ),
        Column(
            "changed",
            "Changed",
            lambda row: f"{row.count - row.new:,}" if row.count > row.new else "",
            sort=_changed,
            align="right",
            width=84,
        ),
    )


def _new(row: CameKind) -> int:
    return row.new


def _changed(row: CameKind) -> int:
    return row.count - row.new


def _record_columns() -> tuple[Column[RecordBehind], ...]:
    return (
        Column("ref", "Record", lambda row: row.ref or kind_words.one(row.kind), width=132),
        Column("words", "What it is", lambda row: row.words or kind_words.one(row.kind)),
        Column("new", "", lambda row: "new" if row.since else "", width=64, head_tip="Whether it is new",
               tone=lambda _: "soft"),
    )  # fmt: skip


def _key(row: RecordBehind) -> tuple[str, object]:
    return row.kind.value, row.id
