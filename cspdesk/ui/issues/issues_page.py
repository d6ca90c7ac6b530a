"""What residents said: a list of issues, with public words and private detail plainly apart."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date, say_date_short, say_distance
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueState, Kind
from cspdesk.ui import icons, parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.issue_dialog import IssueDialog
from cspdesk.ui.issues.issue_words import SOURCES, STATES
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.parts import DetailPanel
from cspdesk.ui.rows_model import Column

_TONES = {IssueState.OPEN: Tone.INFO, IssueState.ANSWERED: Tone.GOOD, IssueState.CLOSED: Tone.QUIET}


def _chip(row: IssueRow) -> Chip:
    return Chip(STATES[row.state], _TONES[row.state])


_COLUMNS: tuple[Column[IssueRow], ...] = (
    Column("ref", "Number", lambda row: row.ref, width=124),
    Column("words", "What was said", lambda row: row.words, tip=lambda row: row.words),
    Column("kind", "Kind", lambda row: row.kind, width=120),
    Column("raised", "Raised", lambda row: say_date_short(row.raised_on), lambda row: row.raised_on.toordinal(),
           width=96),
    Column("state", "State", lambda row: _chip(row).word, chip=_chip, width=100),
)  # fmt: skip


class IssueDetail(DetailPanel):
    """One issue: its public words above a line, what is private in a frame of its own below it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = parts.label("", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.insertWidget(1, self._words)
        self._card = QFrame()
        self._card.setProperty("look", "card")
        self._detail = parts.label("", wrap=True)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._raiser = parts.label("", "soft", wrap=True)
        head = parts.label("For the office alone", "section")
        self._card.setLayout(parts.column(head, self._detail, self._raiser, space=6, margin=12))
        self.add(self._card)
        self._actions = self.add_section("Actions on it")
        self._lines = LinkLines()
        self._lines.asked.connect(self._on_asked)
        self._actions.add(self._lines)

    def show_issue(self, issue: IssueRow, actions: list[tuple[str, UUID]]) -> None:
        """Shows an issue with the actions it led to."""
        self.set_head(issue.ref, issue.body, _chip(issue))
        self._words.setText(issue.words)
        today = self._desk.today()
        raised: str | QWidget = f"{say_date(issue.raised_on)}, {say_distance(issue.raised_on, today)}"
        if issue.meeting_id is not None:
            raised = parts.button(str(raised), _Opener(self._desk, Kind.MEETING, issue.meeting_id), "link")
        self.facts.set_facts(
            [
                ("Raised", raised),
                ("How", SOURCES[issue.source]),
                ("Kind", issue.kind),
                ("Place", issue.place),
            ]
        )
        self._detail.setText(issue.private_detail or "No private detail is kept.")
        self._raiser.setText(f"Raised by {issue.raiser}" if issue.raiser else "It is not kept who raised it.")
        split = [(words.partition(": "), action) for words, action in actions]
        self._lines.set_lines([Line(ref, text, "action", action) for (ref, _, text), action in split])
        self._actions.setVisible(bool(actions))

    def _on_asked(self, _verb: str, action: UUID) -> None:
        self._desk.open(Kind.ACTION, action)


class IssuesPage(ListDetailPage):
    """N adds, E changes; a number that leads here from Today shows one body's issues alone."""

    kinds: ClassVar[tuple[Kind, ...]] = (Kind.ISSUE, Kind.BODY, Kind.PERSON, Kind.ACTION)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Issues", IssueDetail(desk), 68)
        self._rows: dict[UUID, IssueRow] = {}
        self._body: UUID | None = None
        self.rows.set_columns(_COLUMNS)
        self.rows.sort_by("raised", descending=True)
        self.rows.set_empty(
            "No issues yet",
            "What residents say at meetings, by telephone or on the street is kept here until it is answered.",
            "New issue",
            "issues",
        )
        self.rows.stepped.connect(self._on_new)
        self.only_open = parts.button("Open only", self.read, "quiet")
        self.only_open.setCheckable(True)
        self.of_body = parts.button("", self._on_body, "", "close")
        self.of_body.hide()
        self.rows.add_to_bar(self.of_body, self.only_open)
        self.add_primary("New issue", self._on_new, "Ctrl+N")
        self.detail.add_button(parts.button("Change", self._on_change, "", "edit", "E"))
        self.detail.add_button(parts.button("New action", self._on_action, "quiet", "plus"))
        self.add_command("Change", self._on_change, "E", "edit").setShortcutContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        self.add_command("Add another issue", self._on_new, "N", "plus").setShortcutContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        self.rows.table.addActions(self.actions()[-2:])
        self.add_command("Delete the issue", self._on_delete, "", "trash")
        icons.put(self.of_body, "close")

    def refresh(self, changes: Changes | None) -> None:
        office = self.desk.services
        rows = office.issues.all() if self._body is None else office.issues.of_body(self._body)
        self._rows = {row.id: row for row in rows}
        still = sum(row.state is IssueState.OPEN for row in rows)
        self.head.set_sub(f"{len(rows)} raised, {still} open")
        kept = [row for row in rows if row.state is IssueState.OPEN or not self.only_open.isChecked()]
        self.rows.set_rows(kept)
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        row = self._rows.get(key)
        panel = self.panel
        if row is None or not isinstance(panel, IssueDetail):
            return
        found = self.desk.services.actions.of_issue(key)
        panel.show_issue(row, [(f"{action.ref}: {action.text}", action.id) for action in found])

    def open_record(self, kind: Kind, record: UUID) -> None:
        if record not in [row.id for row in self.rows.model().shown()]:
            self.only_open.setChecked(False)
            self._set_body(None)
            self.read()
        self.rows.choose(record)

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("issues")
        if isinstance(wish, UUID):
            self.only_open.setChecked(True)
            self._set_body(wish)
            self.stale = True
        super().showEvent(event)

    def _set_body(self, body: UUID | None) -> None:
        self._body = body
        self.of_body.setVisible(body is not None)
        if body is not None:
            found = self.desk.attempt(_Named(self.desk, body))
            self.of_body.setText((found or "").replace("&", "&&"))
            self.of_body.setToolTip("Show the issues of all bodies again")

    def _on_body(self) -> None:
        self._set_body(None)
        self.read()

    def _on_new(self) -> None:
        dialog = IssueDialog(self.desk, None, self._body, self)
        if dialog.ask() and dialog.saved is not None:
            self.read()
            self.open_record(Kind.ISSUE, dialog.saved)

    def _on_change(self) -> None:
        row = self._rows.get(self.rows.current_id())
        if row is not None:
            IssueDialog(self.desk, row, parent=self).ask()

    def _on_action(self) -> None:
        """Adds an action that answers the issue."""
        from cspdesk.ui.actions.action_dialog import ActionDialog

        row = self._rows.get(self.rows.current_id())
        if row is not None:
            ActionDialog(self.desk, None, row.body_id, self, issue=row.id).ask()

    def _on_delete(self) -> None:
        row = self._rows.get(self.rows.current_id())
        if row is not None:
            self.desk.attempt(_Deleting(self.desk, row.id))
            self.desk.say(f"{row.ref} is deleted.", undo=True)


class _Opener:
    """Opens one record."""

    def __init__(self, desk: Desk, kind: Kind, record: UUID) -> None:
        self._desk, self._kind, self._record = desk, kind, record

    def __call__(self) -> None:
        self._desk.open(self._kind, self._record)


class _Named:
    def __init__(self, desk: Desk, body: UUID) -> None:
        self._desk, self._body = desk, body

    def __call__(self) -> str:
        return self._desk.services.bodies.get(self._body).name


class _Deleting:
    def __init__(self, desk: Desk, issue: UUID) -> None:
        self._desk, self._issue = desk, issue

    def __call__(self) -> None:
        self._desk.services.issues.delete(self._issue)
