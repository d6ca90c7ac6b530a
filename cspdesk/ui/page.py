"""The base of every page, and how to build one.

1. Draw the form: `forms/forums_page.ui` (a QWidget), then `python -m cspdesk.ui.compiled`; both are committed.
   A page that is a list with a detail beside it starts from `ListDetailPage` (ui/list_page.py) and needs no form.
2. Write `ui/bodies/forums_page.py`:

       class ForumsPage(Page):
           kinds = (Kind.BODY, Kind.BODY_STATE, Kind.MEETING)     # what it shows; other changes are ignored

           def __init__(self, desk: Desk) -> None:
               super().__init__(desk)
               self.ui = Ui_ForumsPage()
               self.ui.setupUi(self)
               self.ui.rows.set_columns(COLUMNS)                  # tables.RowsView, promoted in the form
               self.ui.rows.chosen.connect(self._on_chosen)
               self.add_command("New forum", self._on_new, "Ctrl+N", icon="plus")

           def refresh(self, changes: Changes | None) -> None:    # read again: one select, frozen rows
               self.ui.rows.set_rows(self.desk.services.bodies.forums())

           def open_record(self, kind: Kind, record: UUID) -> None:
               self.ui.rows.choose(record)

3. Change things through a service inside `self.desk.attempt(...)`; the service commits and publishes, and
   `refresh` follows by itself. Never update the table by hand. Never ask "are you sure?" for what can be undone:
   do it and say it, `self.desk.say("Forum closed.", undo=True)`.
4. Slow work: `self.desk.run(job, self._on_done)`, where `job(progress)` runs on the worker.
5. Register it where the window is made: `PageSpec("forums", "Forums", "forums", ForumsPage, kinds=(Kind.BODY,))`;
   records of `kinds` open on it.
6. Labels show data as plain text (`parts.label`), never as markup. Give each control that Tab reaches a name
   (`setAccessibleName`, or a label with a buddy); `assert_named(page)` in tests/ui/conftest.py checks it.

`refresh` runs only while the page is seen (or when it is next shown) and only after the office is attached.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from cspdesk.ui import icons
from cspdesk.ui.key_action import KeyAction

if TYPE_CHECKING:
    from uuid import UUID

    from cspdesk.domain.changes import Changes
    from cspdesk.domain.kinds import Kind
    from cspdesk.ui.desk import Desk


class Page(QWidget):
    """One page of the window: it builds, wires and reads; thinking is elsewhere."""

    kinds: ClassVar[tuple[Kind, ...]] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.stale = True
        desk.changed.connect(self._on_changed)
        desk.attached.connect(self._on_attached)

    # -- for pages to write

    def refresh(self, changes: Changes | None) -> None:
        """Reads what the page shows; `changes` is None at first showing and when anything may have changed."""

    def open_record(self, kind: Kind, record: UUID) -> None:
        """Shows one record of a kind the page is registered for."""

    def settle(self) -> None:
        """Saves what is being typed; called before the page is left and before the window closes."""

    def letters(self) -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
        """Keys that act in one part of the page alone, as (part, (keys, words)), for the F1 sheet."""
        return ()

    def first_focus(self) -> QWidget | None:
        """The widget that takes the keyboard when the page opens."""
        return None

    def foot(self) -> int:
        """How many pixels at the foot of the page hold what is being done; no message lies over them."""
        return 0

    def beside(self) -> int:
        """How many pixels at the left of the page no message lies over either."""
        return 0

    # -- for pages to use

    def add_command(
        self, words: str, do: Callable[[], object], keys: str = "", icon: str = "", everywhere: bool = False
    ) -> QAction:
        """Names a thing the page can do: it gets the keys, a line in the F1 sheet and in the command box.

        The keys act while the page has the keyboard, or in the whole window with `everywhere`.
        """
        action = KeyAction(words, self)
        if keys:
            action.setShortcuts([QKeySequence(key) for key in keys.split("; ")])
        context = Qt.ShortcutContext
        action.setShortcutContext(
            context.WindowShortcut if everywhere else context.WidgetWithChildrenShortcut
        )
        if icon:
            icons.put(action, icon)
        action.triggered.connect(do)
        self.addAction(action)
        return action

    def read(self, changes: Changes | None = None) -> None:
        """Refreshes now, if the office is there."""
        if self.desk.ready:
            self.stale = False
            self.refresh(changes)

    # -- how it stays fresh

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.kinds):
            if self.isVisible() and not self.stale:
                self.read(None if changes.unit is None else changes)
            else:
                self.stale = True

    def _on_attached(self) -> None:
        self.stale = True
        if self.isVisible():
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stale:
            self.read()
