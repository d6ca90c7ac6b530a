"""How long each sort of personal data is kept; the usual rules stand until the office makes its own."""

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from cspdesk.domain.care_kinds import Covered
from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.domain.retention import Rule
from cspdesk.ui.care.care_list import CareList
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_retention_dialog import Ui_RetentionDialog
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.rows_model import Column

if TYPE_CHECKING:
    from cspdesk.services.retention import RetentionService


@dataclass(frozen=True)
class _Shown:
    """A rule, and how much is past its date by it."""

    rule: Rule
    past: int

    @property
    def id(self) -> str:
        return self.rule.cover.covers.value


class RulesPage(CareList):
    """Enter changes a rule; dates follow at once."""

    kinds: ClassVar[tuple[Kind, ...]] = (Kind.RETENTION_RULE, Kind.ERASURE)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, "care_rules", "Rules of keeping",
            (("Change…", "edit", "change"), ("What is past its date", "clock", "past")), 66,
        )  # fmt: skip
        self._asking, self._counts = 0, Counter[Covered]()
        self.rows.set_name("How long things are kept")
        self.rows.set_columns(_COLUMNS)
        self.add_command("Change this rule", self._on_change, "F2", "edit")

    def refresh(self, changes: Changes | None) -> None:
        del changes
        self._asking += 1
        self.desk.run(
            _Count(self.desk.services.retention), partial(self._on_counted, self._asking), quiet=True
        )
        self._show()

    def _on_counted(self, asking: int, counts: Counter[Covered]) -> None:
        if asking == self._asking:
            self._counts = counts
            self._show()

    def _show(self) -> None:
        rules = self.desk.services.retention.rules()
        self.rows.set_rows([_Shown(rule, self._counts[rule.cover.covers]) for rule in rules])
        usual = sum(not rule.own for rule in rules)
        self.head.set_sub(
            f"{usual} of {len(rules)} as usual: look whether they suit your policy" if usual else ""
        )
        self.show_current()

    def show_detail(self, key: object) -> None:
        row: _Shown | None = self.rows.current_row()
        if row is None or row.id != key:
            return
        rule = row.rule
        self.record.set_head(rule.cover.words, f"Kept {_for(rule)}", _chip(row))
        self.record.facts.set_facts(
            [
                ("Counts from", rule.cover.counts_from),
                ("Then", f"{rule.cover.erases}."),
                ("Why so long", rule.note),
                ("Past its date", f"{row.past:,}"),
            ]
        )

    def open_chosen(self, key: object) -> None:
        """Enter: the rule itself."""
        del key
        self._on_change()

    def _on_change(self) -> None:
        self._on_asked("change", None)

    def _do_change(self, row: _Shown, key: object) -> None:
        del key
        if RetentionDialog(self.desk, row.rule, self).ask():
            self.desk.say(f"{row.rule.cover.words}: dates are worked out anew.", undo=True)

    def _do_past(self, row: _Shown, key: object) -> None:
        del row, key
        self.desk.go("care_purge")


class _Count:
    """Counts on the worker what is past its date."""

    def __init__(self, retention: "RetentionService") -> None:
        self._retention = retention

    def __call__(self, _progress: Progress) -> Counter[Covered]:
        return self._retention.counts()


class RetentionDialog(FormDialog):
    """For how many months one sort of data is kept."""

    def __init__(self, desk: Desk, rule: Rule, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_RetentionDialog(), "How long it is kept", parent)
        self._rule = rule
        self.ui.what.setText(rule.cover.words)
        self.ui.lead.setText(f"Counted from {rule.cover.counts_from}. {rule.cover.erases}.")
        self.ui.months.setValue(rule.months)
        self.ui.note.setText(rule.note)
        self.ui.usual.setVisible(rule.own)
        self.ui.usual.setToolTip(f"{rule.cover.months} months, as the program suggests")
        self.ui.usual.clicked.connect(self._on_usual)
        self.ui.months.setFocus()
        self.ui.months.selectAll()

    def save(self) -> None:
        self.desk.services.retention.set_rule(
            self._rule.cover.covers, self.ui.months.value(), self.ui.note.text()
        )

    def _on_usual(self) -> None:
        self.leave_by(self.desk.services.retention.use_default, self._rule.cover.covers)


def _for(rule: Rule) -> str:
    return "for as long as the store" if not rule.months else f"for {rule.words}"


def _chip(row: _Shown) -> Chip:
    return Chip("Own rule", Tone.INFO) if row.rule.own else Chip("Usual", Tone.QUIET)


_COLUMNS: tuple[Column[_Shown], ...] = (
    Column("what", "What is kept", lambda s: s.rule.cover.words, sub=lambda s: s.rule.cover.erases),
    Column("months", "For", lambda s: s.rule.words, sort=lambda s: s.rule.months, width=96),
    Column(
        "past", "Past", lambda s: f"{s.past:,}" if s.past else "", sort=lambda s: s.past, align="right", width=64,
        head_tip="How many are past their date", tone=lambda s: "bad" if s.past else "",
    ),
    Column("own", "", lambda s: _chip(s).word, chip=_chip, width=104, head_tip="Whose rule it is"),
)  # fmt: skip
