"""The start screen: every forum on one line, and above it what is due this week."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date_long, say_day
from cspdesk.domain.kinds import Kind
from cspdesk.domain.today import DueMeeting, TodayGrid, TodayRow
from cspdesk.ui import fonts
from cspdesk.ui.compiled.ui_today_page import Ui_TodayPage
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.page import Page
from cspdesk.ui.today.today_cells import TodayDelegate, columns
from cspdesk.ui.today.today_words import FORUMS, ROW, Says, as_at, empty_rows, figures, laid_out

if TYPE_CHECKING:
    from cspdesk.services.today import GlanceKeeper

_EVERYBODY = "All officers"
_IN_MENU = 24
_KEEP_MS = 2000


class TodayPage(Page):
    """Shows the glance of the store at once and reads the store when it is there."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.PARTNERSHIP, Kind.BODY, Kind.BODY_STATE, Kind.ROLE, Kind.PERSON, Kind.AGENCY, Kind.MEETING,
        Kind.MEETING_BODY, Kind.ATTENDANCE, Kind.ACTION, Kind.ISSUE, Kind.FEEDBACK, Kind.ACTIVITY, Kind.MEASURE,
        Kind.PRIORITY,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)
        self.says = Says(desk.today)
        self.grid = TodayGrid(empty_rows(FORUMS))
        self._only = ""
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keeping.timeout.connect(self._keep_glance)
        rows = self.ui.rows
        rows.set_name("Forums")
        rows.set_columns(columns(self.says))
        rows.table.setItemDelegate(TodayDelegate(rows.table))
        rows.table.verticalHeader().setDefaultSectionSize(fonts.pixels(ROW))
        rows.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        rows.table.viewport().installEventFilter(self)
        rows.set_empty(
            "No forums yet",
            "Say how many there are: each counts in every total, and can be named later.",
            "Add forums…",
            "forums",
        )
        rows.stepped.connect(self._on_step)
        rows.opened.connect(self._on_opened)
        rows.link_clicked.connect(self.open_cell)
        self.ui.strip.picked.connect(self._on_picked)
        self.ui.officer.addItem(_EVERYBODY)
        self.ui.officer.currentTextChanged.connect(self._on_filter)
        self.ui.asAt.hide()
        self._show(desk.glance.grid if desk.glance is not None else None)

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        """Reads the store, and keeps a glance of it for the next start."""
        grid = self.desk.attempt(self.desk.services.today_grid.grid)
        if grid is not None:
            self._show(grid, live=True)
            self._keeping.start()

    def _keep_glance(self) -> None:
        if self.desk.ready and not self.stale:
            self.desk.run(_Keeping(self.desk.services.glance, self.grid), quiet=True)

    def _show(self, grid: TodayGrid | None, live: bool = False) -> None:
        today = self.desk.today()
        if grid is not None:
            self.grid = grid
            self.says.contact_days = grid.contact_days
        self.ui.day.setText(
            f"{say_date_long(today)} · {self.grid.counted}" if grid is not None else say_date_long(today)
        )
        glance = None if live else self.desk.glance
        self.ui.asAt.setVisible(glance is not None)
        if glance is not None:
            self.ui.asAt.setText(as_at(glance.at, today))
        self.ui.rows.set_rows(self.grid.rows)
        self.ui.strip.set_figures(figures(self.grid, today, grid is not None))
        self._fill_officers()

    # -- filters

    def _fill_officers(self) -> None:
        box, names = self.ui.officer, sorted({row.officer for row in self.grid.rows if row.officer})
        if [box.itemText(place) for place in range(1, box.count())] == names:
            return
        chosen = box.currentText()
        box.blockSignals(True)
        box.clear()
        box.addItems([_EVERYBODY, *names])
        box.setCurrentText(chosen if chosen in names else _EVERYBODY)
        box.blockSignals(False)
        self._on_filter()

    def _on_filter(self) -> None:
        whole = not self._only and self.ui.officer.currentIndex() <= 0
        self.ui.rows.set_keep(None if whole else self._keeps)

    def _keeps(self, row: TodayRow) -> bool:
        officer = self.ui.officer.currentText() if self.ui.officer.currentIndex() > 0 else ""
        flagged = {
            "": True,
            "no_next": row.no_next,
            "vacant": row.vacant,
            "silent": row.silent(self.desk.today(), self.grid.contact_days),
        }
        return flagged[self._only] and officer in ("", row.officer)

    # -- opening what is behind a figure

    def _on_picked(self, key: str) -> None:
        if key in ("due", "overdue"):
            self.desk.go("actions", ("week" if key == "due" else "overdue", None))
        elif key in ("meetings", "papers", "minutes"):
            self._offer(getattr(self.grid.week, key), self.ui.strip.tile(key))
        else:
            self._only = "" if self._only == key else key
            self.ui.strip.mark(self._only)
            self._on_filter()

    def _offer(self, meetings: tuple[DueMeeting, ...], below: QWidget) -> None:
        """Lists meetings under their figure."""
        if meetings:
            self.menu_of(meetings).popup(below.mapToGlobal(QPoint(0, below.height())))

    def menu_of(self, meetings: tuple[DueMeeting, ...]) -> QMenu:
        """Meetings as a menu; each opens."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for meeting in meetings[:_IN_MENU]:
            words = f"{meeting.body}, {say_day(meeting.day, self.desk.today())}"
            menu.addAction(words.replace("&", "&&")).setData(meeting.id)
        if len(meetings) > _IN_MENU:
            menu.addAction(f"All {len(meetings)} in the list of meetings")
        menu.triggered.connect(self._on_meeting)
        return menu

    def _on_meeting(self, action: QAction) -> None:
        if isinstance(action.data(), UUID):
            self.desk.open(Kind.MEETING, action.data())
        else:
            self.desk.go("meetings")

    def _on_opened(self, forum: UUID) -> None:
        index = self.ui.rows.table.currentIndex()
        self.open_cell(forum, self.ui.rows.model().columns[index.column()].key)

    def open_cell(self, forum: UUID, column: str) -> None:
        """Opens what is behind a cell of the grid."""
        row = next((row for row in self.grid.rows if row.id == forum and row.code), None)
        if row is None:
            return
        meeting = {"next": row.next_id, "last": row.last_id, "minutes": row.last_id}.get(column)
        if meeting is not None:
            self.desk.open(Kind.MEETING, meeting)
        elif column == "partners" and row.last_id is not None:
            self.desk.go("who_came", ("meeting", row.last_id))
        elif column in ("months", "year"):
            self.desk.go("who_came", ("body", row.id))
        elif column in ("open", "overdue"):
            self.desk.go("actions", (column, row.id))
        elif column == "issues":
            self.desk.go("issues", row.id)
        elif column == "tell":
            self.desk.go("issues", ("tell", row.id))
        elif column == "outreach":
            self.desk.go("outreach", ("body", row.id))
        elif column == "officer" and row.officer:
            self.ui.officer.setCurrentText(row.officer)
        else:
            self.desk.open(Kind.BODY, row.id)

    def _on_step(self) -> None:
        from cspdesk.ui.bodies.forums_dialog import ForumsDialog

        dialog = ForumsDialog(self.desk, self)
        if dialog.ask():
            self.desk.say(f"{dialog.added} added: name them on the page Forums with F2.", undo=True)

    def first_focus(self) -> QWidget | None:
        return self.ui.rows.table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lays the columns out anew when the list gets another width."""
        if event.type() is QEvent.Type.Resize:
            table = self.ui.rows.table
            widths = dict(laid_out(table.viewport().width(), fonts.pixels))
            for place, column in enumerate(table.rows.columns):
                table.setColumnHidden(place, column.key not in widths)
                table.setColumnWidth(place, widths.get(column.key, column.width))
        return super().eventFilter(watched, event)


@dataclass(frozen=True)
class _Keeping:
    """Writes the glance on the worker: a disk that sleeps holds nobody up."""

    keeper: "GlanceKeeper"
    grid: TodayGrid

    def __call__(self, _progress: Progress) -> None:
        self.keeper.keep(self.grid)
