"""The risk register: a list by score, the heat grid, and the story of one risk beside it."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.domain.risks import Cell, Risk, not_looked_at
from cspdesk.ui import icons, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.risk.risk_detail import RiskDetail, RiskStory
from cspdesk.ui.risk.risk_dialogs import (
    CloseRiskDialog,
    RiskActionDialog,
    RiskDialog,
    RiskLineDialog,
    RiskReviewDialog,
)
from cspdesk.ui.risk.risk_tabs import put_tabs
from cspdesk.ui.risk.risk_words import RiskSays

_OPEN, _MISSED, _ALL = "open", "missed", "all"
_VIEWS = ((_OPEN, "Open risks"), (_MISSED, "Not looked at for a cycle"), (_ALL, "All risks"))
_OPENS = {
    "action": Kind.ACTION,
    "line": Kind.PLAN_LINE,
    "priority": Kind.PLAN_PRIORITY,
    "meeting": Kind.MEETING,
    "body": Kind.BODY,
    "person": Kind.PERSON,
    "agency": Kind.AGENCY,
}


class RisksPage(ListDetailPage):
    """N adds, V looks at one, A adds an action, L ties it to the plan; G goes to the heat grid."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.RISK, Kind.RISK_REVIEW, Kind.ACTION, Kind.PLAN_LINE, Kind.PLAN_PRIORITY, Kind.AGENCY, Kind.PERSON,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Risks", RiskDetail(), 60)
        self._risks: dict[UUID, Risk] = {}
        self._cell: Cell | None = None
        self.says = RiskSays()
        self.tabs = put_tabs(self, "risk")
        self.view = QComboBox()
        self.view.setAccessibleName("Which risks")
        for key, words in _VIEWS:
            self.view.addItem(words, key)
        self.view.currentIndexChanged.connect(self._on_view)
        self.only = parts.button("", self._on_only, "", "close")
        self.only.hide()
        self.rows.set_columns(self.says.columns())
        self.rows.add_to_bar(self.only, self.view)
        self.rows.stepped.connect(self.new)
        self.card.heat.chosen.connect(self._on_cell)
        self.card.asked.connect(self._on_asked)
        self.head.add(parts.button("Print", self._on_print, "", "print", "Ctrl+P"))
        self.add_primary("New risk", self.new, "Ctrl+N; N")
        self._name_deeds()

    def _name_deeds(self) -> None:
        for words, do, keys, icon in (
            ("Change the risk", self._on_change, "E; F2", "edit"),
            ("Look at the risk and keep what is recommended", self._on_review, "V", "check"),
            ("Add an action to the risk", self._on_action, "A", "actions"),
            ("Tie the risk to a line of the plan", self._on_line, "L", "link"),
            ("Take the risk off its lines of the plan", self._on_unlink, "Shift+L", "close"),
            ("Close the risk", self._on_close, "X", "check"),
            ("Open the risk again", self._on_reopen, "O", "undo"),
            ("Delete the risk", self._on_delete, "Del", "trash"),
            ("Heat grid", self._on_grid, "G", "table"),
            ("Show open risks", partial(self.view.setCurrentIndex, 0), "1", "risk"),
            ("Show risks not looked at for a cycle", partial(self.view.setCurrentIndex, 1), "2", "warning"),
            ("Show all risks", partial(self.view.setCurrentIndex, 2), "0", "risk"),
            ("Print the risk register", self._on_print, "Ctrl+P", "print"),
        ):
            self.add_command(words, do, keys, icon)
        for words, do, icon, keys in (
            ("Change", self._on_change, "edit", "E"),
            ("Look at it", self._on_review, "check", "V"),
            ("Add action", self._on_action, "actions", "A"),
            ("Tie to plan", self._on_line, "link", "L"),
        ):
            self.card.add_button(parts.button(words, do, "", icon, keys))

    @property
    def card(self) -> RiskDetail:
        assert isinstance(self.panel, RiskDetail)
        return self.panel

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        del changes
        self.says.at(self.desk.today())
        risks = self.desk.services.risks.all()
        self._risks = {risk.id: risk for risk in risks}
        self.card.heat.set_heat(self.desk.services.risks.heat(risks))
        self._show()

    def _show(self) -> None:
        risks, today = list(self._risks.values()), self.desk.today()
        missed = {risk.id for risk in not_looked_at(risks, today)}
        still = [risk for risk in risks if risk.is_open]
        late = f", {len(missed)} not looked at for a cycle" if missed else ""
        self.head.set_sub(f"{len(still)} open{late}" if risks else "")
        self.view.setItemText(1, f"Not looked at for a cycle: {len(missed)}")
        view = self.view.currentData()
        shown = (
            still
            if view == _OPEN
            else [risk for risk in risks if risk.id in missed]
            if view == _MISSED
            else risks
        )
        if self._cell is not None:
            held = {risk.id for risk in self.card.heat.risks(self._cell)}
            shown = [risk for risk in shown if risk.id in held]
        if self._cell is not None:
            self.rows.set_empty(
                "No risk in this cell", "Choose another cell, or show all of them.", "", "risk"
            )
        elif view == _MISSED:
            self.rows.set_empty(
                "Every risk was looked at", "Risks stand here once a cycle has gone by.", "", "check"
            )
        else:
            self.rows.set_empty(
                "No risks yet",
                "What may go wrong for the partnership, how bad and how likely, and who looks after it.",
                "New risk",
                "risk",
            )
        self.rows.set_rows(shown)
        self.show_current()

    def _lay_out(self) -> None:
        """The heat grid stays in sight, and keeps the keyboard, when the cell chosen has no risk."""
        held = self.card.heat.hasFocus()
        super()._lay_out()
        if self._risks and (held or not self._narrow):
            self.panel.show()
        if held:
            self.card.heat.setFocus()

    def show_detail(self, key: UUID) -> None:
        risk = self._risks.get(key)
        if risk is None:
            return
        services = self.desk.services
        lines = [row for row in services.store.plans.lines() if row.risk_id == key] if risk.lines else []
        story = RiskStory(risk, services.risks.actions(key), lines, services.risks.reviews(key))
        self.card.show_story(story, self.desk.today())

    def current(self) -> Risk | None:
        return self._risks.get(self.rows.current_id())

    def open_record(self, kind: Kind, record: UUID) -> None:
        if kind is Kind.RISK_REVIEW:
            found = next((look for look in self.desk.services.risks.reviews() if look.id == record), None)
            record = found.risk_id if found is not None else record
        if self.rows.model().row_of(record) < 0:
            self._cell = None
            self._mark()
            self.view.setCurrentIndex(2)
            self.read()
        self.rows.choose(record)

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("risk")
        if wish == "new":
            QTimer.singleShot(0, self, self.new)
        elif wish == _MISSED:
            self.view.setCurrentIndex(1)
        super().showEvent(event)

    # -- choosing

    def _on_view(self) -> None:
        if self.desk.ready and not self.stale:
            self._show()

    def _on_grid(self) -> None:
        if self.rows.current_id() is None:
            self.rows.choose_first()
        self.open_chosen(self.rows.current_id())
        self.card.verticalScrollBar().setValue(0)
        self.card.heat.setFocus()

    def _on_cell(self, cell: Cell) -> None:
        """The risks of a cell alone; the same cell again shows all."""
        self._cell = None if cell == self._cell else cell
        self._mark()
        self._show()

    def _on_only(self) -> None:
        self._cell = None
        self._mark()
        self._show()

    def _mark(self) -> None:
        self.card.heat.mark(self._cell)
        self.only.setVisible(self._cell is not None)
        if self._cell is not None:
            self.only.setText(f"Severity {self._cell[0]}, likelihood {self._cell[1]}")
            icons.put(self.only, "close")

    def _on_asked(self, verb: str, key: object) -> None:
        if isinstance(key, UUID) and verb in _OPENS:
            self.desk.open(_OPENS[verb], key)

    # -- doing

    def new(self) -> None:
        dialog = RiskDialog(self.desk, None, self)
        if dialog.ask() and dialog.saved is not None:
            self.read()
            self.open_record(Kind.RISK, dialog.saved)

    def _on_change(self) -> None:
        risk = self.current()
        if risk is not None:
            RiskDialog(self.desk, risk, self).ask()

    def _on_review(self) -> None:
        risk = self.current()
        if risk is not None and RiskReviewDialog(self.desk, risk, self).ask():
            self.desk.say(f"{risk.ref} was looked at.", undo=True)

    def _on_action(self) -> None:
        risk = self.current()
        if risk is None:
            return
        dialog = RiskActionDialog(self.desk, risk, self)
        if dialog.ask() and dialog.saved is not None:
            self.desk.say(f"Action {self.desk.services.actions.get(dialog.saved).ref} added.", undo=True)

    def _on_line(self) -> None:
        risk = self.current()
        if risk is not None:
            RiskLineDialog(self.desk, risk, self).ask()

    def _on_unlink(self) -> None:
        risk = self.current()
        if risk is None:
            return
        for row in self.desk.services.store.plans.lines():
            if row.risk_id == risk.id:
                self.desk.attempt(partial(self.desk.services.risks.link_line, risk.id, row.id, False))

    def _on_close(self) -> None:
        risk = self.current()
        if risk is not None and CloseRiskDialog(self.desk, risk, self).ask():
            self.desk.say(f"{risk.ref} is closed.", undo=True)

    def _on_reopen(self) -> None:
        risk = self.current()
        if risk is not None:
            self.desk.attempt(partial(self.desk.services.risks.reopen, risk.id))

    def _on_delete(self) -> None:
        risk = self.current()
        if risk is not None:
            self.desk.attempt(partial(self._delete, risk))

    def _delete(self, risk: Risk) -> None:
        self.desk.services.risks.delete(risk.id)
        self.desk.say(f"{risk.ref} deleted.", undo=True)

    def _on_print(self) -> None:
        self.desk.go("printroom", ("risks", None, {}))
