"""What the bars of the meeting room do: decisions, actions, issues and new items, added and changed."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.changes import Changes
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueState, ItemKind, Kind
from cspdesk.domain.meetings import DecisionRow, ItemRow
from cspdesk.domain.room import Room
from cspdesk.services.minutes import MinutesService, ReadAction
from cspdesk.ui.completer import Choice
from cspdesk.ui.room.bars import Bar
from cspdesk.ui.room.entries import Entry, EntryKind, line_of
from cspdesk.ui.typing_keeper import TypingKeeper

if TYPE_CHECKING:
    from cspdesk.services.owners import OwnerBook
    from cspdesk.ui.room.room_page import RoomPage


class Taking(QObject):
    """Opens bars, reads them and hands what was typed to the minutes service."""

    def __init__(self, page: "RoomPage") -> None:
        super().__init__(page)
        self._page = page
        self._panel = page.ui.item
        self._changing: DecisionRow | ActionRow | IssueRow | None = None
        self._book: OwnerBook | None = None
        self._left: dict[Bar, list[str]] = {}
        self._of_issue: UUID | None = None
        panel = self._panel
        self._keepers: dict[Bar, TypingKeeper] = {}
        for bar in panel.bars():
            self._keepers[bar] = TypingKeeper(page.desk, bar.lines(), self)
            bar.left.connect(self._on_left)
        panel.decision.done.connect(self._on_decision)
        panel.action.done.connect(self._on_action)
        panel.issue.done.connect(self._on_issue)
        panel.new_item.done.connect(self._on_new_item)
        panel.discuss.done.connect(self._on_discuss)
        panel.entries.acting.connect(self.act_on)
        panel.entries.opened.connect(self.change_record)
        panel.entries.removing.connect(self._on_removing)
        panel.action.read = self._read_action
        panel.action.line.begins = self._begins

    def heard(self, changes: Changes | None) -> None:
        """Forgets who may own an action when people or agencies changed, so that the next bar asks again."""
        if changes is None or changes.touches(Kind.PERSON, Kind.AGENCY, Kind.ROLE, Kind.ALIAS):
            self._book = None

    def arising(self, room: Room, item: ItemRow | None) -> list[ActionRow]:
        """The actions of earlier meetings that belong under an item."""
        if item is None:
            return []
        view = self._page.desk.services.agenda.view(room.meeting.id)
        found = [each.action for each in view.own.get(item.id, ())]
        if item.kind is ItemKind.MATTERS_ARISING:
            found += [each.action for matter in view.arising for each in matter.actions]
        return found

    # -- opening

    def decision(self) -> None:
        if self._begin(self._panel.decision, "Decision"):
            self._panel.decision.fill("", "", "", "")
            self._take_up(self._panel.decision)
            self._follow(self._panel.decision)

    def action(self) -> None:
        """Opens the line of an action: on the issue that is chosen, else on none."""
        chosen = self._panel.entries.current()
        if chosen is not None and isinstance(chosen.source, IssueRow):
            self.act_on(chosen)
        elif self._begin(self._panel.action, "Action: what - who by when"):
            self._of_issue = None
            self._panel.action.fill("")
            self._take_up(self._panel.action)
            self._follow(self._panel.action)

    def issue(self) -> None:
        if self._begin(self._panel.issue, "Issue raised by a resident"):
            self._panel.issue.fill(None)
            self._take_up(self._panel.issue)
            self._follow(self._panel.issue)

    def act_on(self, entry: Entry) -> None:
        """Makes an action of an issue: its words stand in the line, the owner and the day are still to be typed."""
        if not isinstance(entry.source, IssueRow):
            return
        issue = entry.source
        if self._begin(self._panel.action, f"Action on {issue.ref}: what - who by when"):
            self._of_issue = issue.id
            self._panel.action.fill(f"{issue.words} - ")
            self._follow(self._panel.action)
            self._panel.action.line.end(False)

    def discuss(self) -> None:
        """Takes up an issue raised before, under the current item."""
        if self._begin(self._panel.discuss, "Issue taken up here"):
            self._panel.discuss.clear_fields()
            self._panel.discuss.set_issues(self._open_issues())
            self._follow(self._panel.discuss)

    def _open_issues(self) -> list[IssueRow]:
        """The issues of this body that are not closed, the latest first."""
        assert self._page.room is not None
        body = self._page.room.meeting.body_id
        found = self._page.desk.services.issues.of_body(body) if body is not None else []
        return [row for row in reversed(found) if row.state is not IssueState.CLOSED]

    def new_item(self) -> None:
        if self._begin(self._panel.new_item, "New item, after this one"):
            self._panel.new_item.clear_fields()
            self._follow(self._panel.new_item)

    def change_record(self, record_id: UUID) -> None:
        """Opens the bar of a row with what it holds."""
        rows = self._panel.entries.rows
        entry = rows.row_at(rows.row_of(record_id))
        if not isinstance(entry, Entry):
            return
        source = entry.source
        if entry.kind is EntryKind.ARISING and isinstance(source, ActionRow):
            self._page.desk.open(Kind.ACTION, source.id)
        elif entry.kind is EntryKind.DISCUSSED:
            self._page.desk.open(Kind.ISSUE, source.id)
        elif isinstance(source, DecisionRow):
            if self._begin(self._panel.decision, "Change the decision", source):
                self._panel.decision.fill(source.text, source.proposer, source.seconder, source.section17)
                self._panel.decision.mark()
                self._follow(self._panel.decision)
        elif isinstance(source, ActionRow):
            if self._begin(self._panel.action, f"Change {source.ref}", source):
                self._panel.action.fill(line_of(source))
                self._panel.action.mark()
                self._follow(self._panel.action)
        else:
            if self._begin(self._panel.issue, f"Change {source.ref}", source):
                self._panel.issue.fill(source)
                self._panel.issue.mark()
                self._follow(self._panel.issue)

    def _begin(
        self, bar: Bar, title: str, changing: DecisionRow | ActionRow | IssueRow | None = None
    ) -> bool:
        """Opens a bar; False when what stands in another one was refused, or there is no meeting."""
        page = self._page
        if page.room is None or not self.keep_open():
            return False
        page.ui.middle.setCurrentWidget(self._panel)
        self._changing = changing
        if bar in (self._panel.decision, self._panel.issue):
            names = [Choice(name, name) for name in dict.fromkeys(self._owners().people())]
            self._panel.decision.set_people(names)
            self._panel.issue.raiser.set_choices(names)
        if bar is self._panel.issue:
            self._panel.issue.set_kinds(self._page.desk.services.issues.kinds())
        self._panel.open_bar(bar, title)
        return True

    def _on_left(self) -> None:
        """Esc: what stands in the bar waits there, and nothing is kept of it."""
        for bar in self._panel.bars():
            if not bar.isVisible():
                continue
            if bar.unkept() and self._changing is None:
                self._left[bar] = bar.texts()
                self._keepers[bar].stop()
            else:
                self._keepers[bar].done()
        self._panel.close_bars()
        self._page.back_to_minute()

    def _take_up(self, bar: Bar) -> None:
        """Shows again what was left in a bar by Esc."""
        if bar in self._left:
            bar.set_texts(self._left.pop(bar))

    def _follow(self, bar: Bar) -> None:
        """Keeps what is typed in an open bar every second, and shows again what a stop left in it."""
        if self._page.room is not None:
            record = self._changing.id if self._changing is not None else self._page.room.meeting.id
            self._keepers[bar].begin(f"{type(bar).__name__} {record}")

    # -- keeping

    def keep_open(self) -> bool:
        """Keeps what stands in an open bar, as Enter would; False when it was refused, and the bar stays."""
        for bar in self._panel.bars():
            if bar.isVisible() and bar.unkept():
                bar.done.emit()
                return not bar.isVisible()
        return True

    def _on_decision(self) -> None:
        said = self._panel.decision.values()
        minutes, meeting, item = self._where()
        if isinstance(self._changing, DecisionRow):
            self._keep(partial(minutes.change_decision, self._changing, *said))
        else:
            self._keep(partial(minutes.add_decision, meeting, item, *said))

    def _on_action(self) -> None:
        line = self._panel.action.line.text()
        minutes, meeting, item = self._where()
        if isinstance(self._changing, ActionRow):
            self._keep(partial(minutes.change_action, self._changing, line))
        else:
            self._keep(partial(minutes.add_action, meeting, item, line, self._owners(), self._of_issue))

    def _on_issue(self) -> None:
        words, rest = self._panel.issue.values()
        minutes, meeting, item = self._where()
        if isinstance(self._changing, IssueRow):
            self._keep(partial(minutes.change_issue, self._changing, words, **rest))
        else:
            self._keep(partial(minutes.add_issue, meeting, item, words, **rest))

    def _on_discuss(self) -> None:
        _, meeting, item = self._where()
        issue = self._panel.discuss.issue.id()
        if issue is None:
            self._panel.discuss.say(
                "Choose one of the issues: type part of its words, its place or its number."
            )
            return
        self._keep(partial(self._page.desk.services.answers.discuss, issue, meeting, item))

    def _on_new_item(self) -> None:
        minutes, meeting, item = self._where()
        made = self._keep(partial(minutes.add_item, meeting, self._panel.new_item.title.text(), item))
        if isinstance(made, UUID):
            self._page.read()
            self._page.go_to_item(made)

    def _on_removing(self, entry: Entry) -> None:
        minutes = self._page.desk.services.minutes
        source = entry.source
        if entry.kind is EntryKind.ARISING:
            return
        if isinstance(source, DecisionRow):
            remove: Callable[[], object] = partial(minutes.delete_decision, source)
        elif isinstance(source, ActionRow):
            remove = partial(minutes.delete_action, source)
        elif entry.kind is EntryKind.DISCUSSED and self._page.room is not None:
            answers = self._page.desk.services.answers
            remove = partial(answers.not_discussed, source.id, self._page.room.meeting.id)
        else:
            remove = partial(minutes.delete_issue, source)
        if self._page.desk.attempt(partial(_did, remove)):
            self._page.desk.say(f"{entry.kind.value} taken away.", undo=True)
            self._page.back_to_minute()

    def _keep(self, do: Callable[[], object]) -> object:
        """Does it; a refusal is said and the bar stays open as typed."""
        answer = self._page.desk.attempt(partial(_did, do))
        if answer is not None:
            for bar in self._panel.bars():
                if bar.isVisible():
                    self._keepers[bar].done()
            self._changing = None
            self._panel.close_bars()
            self._page.back_to_minute()
        return answer

    def _where(self) -> tuple[MinutesService, UUID, UUID | None]:
        page = self._page
        assert page.room is not None
        page.ui.item.settle()
        return page.desk.services.minutes, page.room.meeting.id, page.item_id

    # -- what the action line asks

    def _owners(self) -> "OwnerBook":
        assert self._page.room is not None
        if self._book is None:
            self._book = self._page.desk.services.minutes.owners(self._page.room.meeting.id)
        return self._book

    def _begins(self, typed: str) -> list[str]:
        return self._owners().begins(typed)

    def _read_action(self, line: str) -> ReadAction:
        assert self._page.room is not None
        minutes = self._page.desk.services.minutes
        return minutes.read_action(self._page.room.meeting, line, self._owners())


def _did(do: Callable[[], object]) -> object:
    """The answer, or True for a deed without one: None means that it was refused."""
    answer = do()
    return True if answer is None else answer
