"""A check begun, an item answered with its evidence, a result, what is done, and the groups of equality checks."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.check_sheets import HALLMARKS, SIX, Checklist, Item, Sheet
from cspdesk.errors import Refused
from cspdesk.ui.actions.action_dialog import owner_choices
from cspdesk.ui.compiled.ui_begin_check_dialog import Ui_BeginCheckDialog
from cspdesk.ui.compiled.ui_check_groups_dialog import Ui_CheckGroupsDialog
from cspdesk.ui.compiled.ui_check_item_dialog import Ui_CheckItemDialog
from cspdesk.ui.compiled.ui_check_result_dialog import Ui_CheckResultDialog
from cspdesk.ui.compiled.ui_done_check_dialog import Ui_DoneCheckDialog
from cspdesk.ui.compiled.ui_new_check_item_dialog import Ui_NewCheckItemDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.issues.link_dialogs import meeting_choices
from cspdesk.ui.risk.risk_dialogs import line_choices, priority_choices

_KINDS = {
    "plan": ("Plan", "plan_id"),
    "priority": ("Priority of the plan", "plan_priority_id"),
    "line": ("Line of the plan", "line_id"),
    "event": ("Event or activity", "activity_id"),
    "forum": ("Forum or group", "body_id"),
    "issue": ("Issue", "issue_id"),
    "meeting": ("Meeting", "meeting_id"),
}
_WORDS = "In words only"
# Letters of Alt that neither the answer, the owner, the day nor what it serves has.
_FREE = "efhj"


class BeginCheckDialog(FormDialog):
    """A new sheet of a checklist, and what it is of; `saved` is its id."""

    def __init__(
        self, desk: Desk, template: str = "", like: Sheet | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, Ui_BeginCheckDialog(), "New check", parent)
        self.saved: UUID | None = None
        self._sheets = desk.services.checks.all()
        ui = self.ui
        for own in desk.services.checks.checklists():
            ui.template.addItem(own.title, own.key)
        ui.template.currentIndexChanged.connect(self._on_template)
        ui.kind.currentIndexChanged.connect(self._on_kind)
        ui.day.set_date(desk.today())
        choose(ui.template, like.template if like is not None else template)
        self._on_template()
        if like is not None:
            self._show(like)
        ui.template.setFocus()

    def _show(self, like: Sheet) -> None:
        """What another year of the same check begins with."""
        ui = self.ui
        own = self._own()
        for key in own.subjects:
            found = getattr(like, _KINDS[key][1])
            if found is not None:
                choose(ui.kind, key)
                ui.record.set_id(found)
        ui.subject.set_text(like.subject)
        ui.title.set_text("" if like.title == own.title else like.title)
        ui.like.setChecked(True)

    def _own(self) -> Checklist:
        key = self.ui.template.currentData()
        return next(own for own in self.desk.services.checks.checklists() if own.key == key)

    def _last(self) -> Sheet | None:
        """The newest sheet of the checklist chosen."""
        key = self.ui.template.currentData()
        return next((sheet for sheet in self._sheets if sheet.template == key), None)

    def _on_template(self) -> None:
        ui, own, last = self.ui, self._own(), self._last()
        ui.about.setText(own.about)
        ui.kind.blockSignals(True)
        ui.kind.clear()
        for key in own.subjects:
            ui.kind.addItem(_KINDS[key][0], key)
        ui.kind.addItem(_WORDS, "")
        ui.kind.blockSignals(False)
        self._on_kind()
        ui.like.setEnabled(last is not None)
        ui.like.setChecked(False)
        ui.like.setText(f"&Same items as in {last.year}" if last is not None else "&Same items as last time")

    def _on_kind(self) -> None:
        kind = self.ui.kind.currentData()
        self.ui.record.setEnabled(bool(kind))
        self.ui.record.set_choices(_choices(self.desk, kind) if kind else [])
        self.ui.record.set_text("")

    def save(self) -> None:
        ui = self.ui
        kind, record, last = ui.kind.currentData(), ui.record.sure(), self._last()
        if kind and record is None and not ui.subject.text().strip():
            ui.record.setFocus()
            raise Refused("Say what the check is of: choose it, or write it in words.")
        pointer = {_KINDS[kind][1]: record} if kind and record is not None else {}
        self.saved = self.desk.services.checks.begin(
            ui.template.currentData(),
            title=ui.title.text(),
            subject=ui.subject.text(),
            on_day=ui.day.date(),
            due=ui.due.date(),
            like=last.id if last is not None and ui.like.isChecked() else None,
            **pointer,
        )


def _choices(desk: Desk, kind: str) -> list[Choice]:
    """What a check of that kind may be of."""
    office = desk.services
    makers: dict[str, Callable[[], list[Choice]]] = {
        "plan": lambda: [Choice(row.title, row.id, row.year) for row in office.store.plans.all()],
        "priority": partial(priority_choices, desk),
        "line": partial(line_choices, desk),
        "event": lambda: [Choice(row.title, row.id, row.body) for row in office.activities.all()],
        "forum": lambda: [Choice(body.name, body.id, body.code) for body in office.bodies.names()],
        "issue": lambda: [Choice(row.words, row.id, row.ref) for row in office.issues.all()],
        "meeting": partial(meeting_choices, desk),
    }
    return makers[kind]()


class CheckItemDialog(FormDialog):
    """One item: its answer, what shows it, what is changed and by whom."""

    def __init__(
        self, desk: Desk, own: Checklist, item: Item, parent: QWidget | None = None, word: str = ""
    ) -> None:
        super().__init__(desk, Ui_CheckItemDialog(), item.part if own.each else own.title, parent)
        self._item, self._own = item, own
        ui = self.ui
        ui.what.setText(f"{item.part}: {own.short(item.text).lower()}" if own.each else item.text)
        ui.section.setText(item.section)
        ui.answer.addItem("Not answered", "")
        for each in own.scale:
            ui.answer.addItem(each.word, each.word)
        choose(ui.answer, word or item.answer)
        ui.evidenceLabel.setText(_marked(own.evidence))
        ui.evidence.set_text(item.evidence)
        ui.adjustment.set_text(item.adjustment)
        ui.adjustmentLabel.setText(_marked(own.adjustment or "Adjustment"))
        ui.owner.set_choices(owner_choices(desk.services.actions.owners()))
        ui.owner.set_text(item.owner)
        ui.due.set_date(item.due)
        for part in (ui.adjustment, ui.adjustmentLabel):
            part.setVisible(bool(own.adjustment or item.adjustment))
        self._offer_parts()
        ui.statutory.setChecked(item.statutory)
        ui.statutory.setVisible(own.statutory and item.section != SIX)
        needs = own.answer(word)
        (ui.adjustment if needs is not None and needs.needs_change else ui.evidence).setFocus()

    def _offer_parts(self) -> None:
        """Which hallmark a criterion serves is a proposal: it can be another."""
        ui = self.ui
        shown = self._own.key == HALLMARKS and self._item.section != SIX
        for part in (ui.part, ui.partLabel):
            part.setVisible(shown)
        if shown:
            items = self.desk.services.store.checks.items(self._item.sheet_id)
            for name in [each.text for each in items if each.section == SIX]:
                ui.part.addItem(name, name)
            choose(ui.part, self._item.part)

    def save(self) -> None:
        ui, item = self.ui, self._item
        word = ui.answer.currentData()
        self.desk.services.checks.answer(
            item.id,
            word if word != item.answer else None,
            evidence=ui.evidence.text(),
            adjustment=ui.adjustment.text(),
            owner=ui.owner.text(),
            due=ui.due.date(),
            part=ui.part.currentData() if not ui.part.isHidden() else None,
            statutory=ui.statutory.isChecked(),
        )


def _marked(words: str) -> str:
    """Words with a letter for Alt that no other field of the dialog has."""
    place = next((n for n, letter in enumerate(words.lower()) if letter in _FREE), 0)
    return f"{words[:place]}&{words[place:]}"


class NewCheckItemDialog(FormDialog):
    """One more item on this sheet alone."""

    def __init__(self, desk: Desk, sheet: Sheet, section: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_NewCheckItemDialog(), "New item", parent)
        self._sheet = sheet
        self.ui.heading.set_text(section)
        self.ui.text.setFocus()

    def save(self) -> None:
        ui = self.ui
        self.desk.services.checks.add_item(
            self._sheet.id, ui.text.text(), ui.heading.text(), ui.statutory.isChecked()
        )


class CheckResultDialog(FormDialog):
    """What came of a check."""

    def __init__(self, desk: Desk, sheet: Sheet, own: Checklist, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_CheckResultDialog(), "Result", parent)
        self._sheet = sheet
        self.ui.what.setText(own.result or sheet.title)
        self.ui.result.set_text(sheet.result)
        self.ui.result.setFocus()

    def save(self) -> None:
        self.desk.services.checks.set_result(self._sheet.id, self.ui.result.text())


class DoneCheckDialog(FormDialog):
    """Who did it, and when; the sheet stays as it is from then on."""

    def __init__(self, desk: Desk, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_DoneCheckDialog(), "Mark as done", parent)
        self._sheet = sheet
        self.ui.what.setText(sheet.title)
        self.ui.day.set_date(desk.today())
        self.ui.by.set_text(desk.services.store.person)
        self.ui.by.setFocus()

    def save(self) -> None:
        self.desk.services.checks.done(self._sheet.id, self.ui.by.text(), self.ui.day.date())


class CheckGroupsDialog(FormDialog):
    """The groups that new equality checks ask of."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_CheckGroupsDialog(), "Groups of equality checks", parent)
        self.ui.groups.set_text("\n".join(desk.services.checks.groups()))
        self.ui.hint.setText("Checks begun before stay as they were. Empty takes the list of the plan again.")
        self.ui.groups.setFocus()

    def save(self) -> None:
        self.desk.services.checks.set_groups(self.ui.groups.text())
