"""What residents said, in one list: by view, forum, ward or figure, with the whole chain of one beside it."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from cspdesk.domain.answer_kinds import Matter
from cspdesk.domain.changes import Changes
from cspdesk.domain.issue_figures import Figure
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueState, Kind
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.headline import Headline
from cspdesk.ui.issues.issue_cells import IssueSays
from cspdesk.ui.issues.issue_commands import name_deeds
from cspdesk.ui.issues.issue_deeds import IssueDeeds
from cspdesk.ui.issues.issue_detail import IssueDetail
from cspdesk.ui.issues.issue_reading import IssueReading, Whole
from cspdesk.ui.issues.issue_views import IssueViews
from cspdesk.ui.issues.view_kinds import NEW_MATTER, hidden_columns
from cspdesk.ui.list_page import ListDetailPage

_READING = ("Reading the issues…", "", "", "issues")


class IssuesPage(ListDetailPage):
    """N adds, digits choose a view, letters act on the issue; a wish from elsewhere opens a view, forum or figure."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.ISSUE, Kind.ISSUE_CLOCK, Kind.CLOCK_EXTENSION, Kind.ISSUE_STEP, Kind.ISSUE_VOICE, Kind.ISSUE_MEETING,
        Kind.FEEDBACK, Kind.BODY, Kind.PERSON, Kind.AGENCY, Kind.ACTION, Kind.MEETING,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Issues", IssueDetail(desk), 66)
        self._noting: UUID | None = None
        self._setting = False
        self._listed: object = None
        self.counted = False
        self.views, self.headline = IssueViews(desk), Headline()
        self.deeds, self._says = IssueDeeds(self), IssueSays()
        self._read = IssueReading(desk, self)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.headline)
        layout.insertWidget(2, self.views)
        self.rows.set_columns(self._says.columns())
        self.rows.sort_by("stands")
        self.rows.add_to_bar(self.views.only, self.views.places)
        self._wire()
        name_deeds(self)

    def _wire(self) -> None:
        self.desk.going.connect(self._on_going)
        self._read.counted.connect(self._on_counted)
        self.views.changed.connect(self._on_view)
        self.headline.picked.connect(self._on_figure)
        self.rows.stepped.connect(self._on_first_step)
        self.card.asked.connect(self._on_asked)
        self.card.noted.connect(self._on_noted)

    @property
    def card(self) -> IssueDetail:
        """The detail at the right."""
        assert isinstance(self.panel, IssueDetail)
        return self.panel

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        self.counted = False
        self._says.at(self.desk.today(), self.desk.services.clocks.now())
        self._read.read(self.views.body_id, self.views.lists_open, changes)
        self._show_view()

    def _on_counted(self, whole: Whole) -> None:
        """Shows what is counted over all issues."""
        self.counted = True
        still = sum(issue.state is IssueState.OPEN for issue in whole.issues)
        self.head.set_sub(f"{len(whole.issues)} raised, {still} open")
        self.headline.set_figures(whole.figures)
        self.views.set_places(whole.issues)
        self.views.count(list(whole.lines.values()))
        if not self.views.lists_open and self._listed is not self._read.lines:
            self._show_view()

    def _show_view(self) -> None:
        self._show_columns()
        self._listed = self._read.lines
        waits = self._read.late and not self.views.lists_open
        self.rows.set_empty(*(_READING if waits else self.views.view.empty))
        self._setting = (
            True  # the detail is filled once, below, not for each row that becomes current meanwhile
        )
        self.rows.set_rows(self.views.kept(list(self._read.lines.values())))
        self._setting = False
        self.show_current()

    def _finish_view(self) -> None:
        """Reads now what the worker still owes the view, for what takes all it shows."""
        if not self.views.lists_open:
            self._read.finish()

    def show_detail(self, key: UUID) -> None:
        if key not in self._read.lines or self._setting:
            return
        if self._noting not in (None, key):
            self.settle()
        self._noting = key
        chain = self.desk.attempt(partial(self.desk.services.answers.chain, key))
        if chain is not None:
            self.card.show_chain(chain)

    def current(self) -> IssueRow | None:
        """The issue that is chosen."""
        line = self._read.lines.get(self.rows.current_id())
        return line.issue if line is not None else None

    def open_record(self, kind: Kind, record: UUID) -> None:
        issue = self.desk.attempt(partial(self.desk.services.issues.get, record))
        record = issue.id if issue is not None else record  # one that was joined to another opens as that
        if record not in [row.id for row in self.rows.model().shown()]:
            self.views.show_all()
            self.read()
            if issue is not None and record not in self._read.lines:
                self._read.bring(record)
                self._show_view()
        self.rows.choose(record)

    def showEvent(self, event: QShowEvent) -> None:
        self._hear()
        super().showEvent(event)

    def _on_going(self, page: str) -> None:
        """A wish that comes while the page is shown already."""
        if page == "issues" and self.isVisible():
            self._hear()
            if self.stale:
                self.read()

    def _hear(self) -> None:
        wish = self.desk.take_wish("issues")
        if wish == "new":
            QTimer.singleShot(0, self, self.deeds.new)
        elif wish is not None:
            self.views.take(wish)
            self.stale = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        hidden = hidden_columns(self.views.view, self.width())
        for place, column in enumerate(self.rows.model().columns):
            self.rows.table.setColumnHidden(place, column.key in hidden)

    def settle(self) -> None:
        """Keeps a line of progress that is typed and not given yet."""
        self.card.note.give()

    # -- doing

    def _on_view(self) -> None:
        """Another body needs reading again, another view only showing."""
        if self.views.body_id == self._read.body_id:
            if not self.views.lists_open:
                self._read.need_all()
            if self._read.whole:
                self.views.count(list(self._read.lines.values()))
            self._show_view()
        else:
            self.read()

    def _on_figure(self, figure: Figure) -> None:
        self.views.show_figure(figure)
        self._read.finish()
        self._show_view()

    def open_standards(self) -> None:
        """Opens the register of service standards."""
        from cspdesk.ui.issues.standards_dialog import StandardsDialog

        StandardsDialog(self.desk, self).ask()

    def count(self) -> None:
        from cspdesk.ui.issues.counts_dialog import CountsDialog

        self._finish_view()
        shown = [line.issue for line in self.views.kept(list(self._read.lines.values()))]
        dialog = CountsDialog(self.desk, self.views.view.words, shown, self)
        if dialog.ask():
            self.views.show_only(dialog.title, self.views.body_id, dialog.chosen)
            self._show_view()

    def print_replies(self) -> None:
        """One sheet of replies: of a ward or councillor when one is chosen, else of the issues shown."""
        self._finish_view()
        place = self.views.place
        shown = [] if place else [line.id for line in self.rows.model().shown()]
        self.desk.go(
            "printroom",
            ("replies", self.views.body_id, {"ward": "", "councillor": "", "issues": shown, **place}),
        )

    def _on_first_step(self) -> None:
        matter = NEW_MATTER.get(self.views.choice)
        self.deeds.new_of(matter or Matter.ISSUE)

    def walk(self) -> None:
        self.desk.go("walkabout", self.views.body_id)

    def write_progress(self) -> None:
        if self.current() is not None:
            self.open_chosen(self.rows.current_id())
            self.card.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_noted(self, text: str) -> None:
        if self._noting is not None and not self.deeds.note(self._noting, text):
            self.card.note.setText(text)  # refused, and said so: the words stay

    def _on_asked(self, verb: str, key: object) -> None:
        """A link or button of the chain."""
        opens = {
            "meeting": Kind.MEETING,
            "open_action": Kind.ACTION,
            "publication": Kind.PUBLICATION,
            "activity": Kind.ACTIVITY,
        }
        if verb in opens and isinstance(key, UUID):
            self.desk.open(opens[verb], key)
        elif verb == "extend" and isinstance(key, UUID):
            self.deeds.extend(key)
        elif verb == "miss" and isinstance(key, UUID):
            self.deeds.miss(key)
        elif verb == "priority" and isinstance(key, UUID):
            self.deeds.priority(key)
        elif verb in self.deeds.by_verb:
            self.deeds.by_verb[verb]()
