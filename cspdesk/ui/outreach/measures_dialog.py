"""What is counted over the ledger: measures of the plan and of the office, each with its figure as one edits it."""

from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cspdesk.domain.activity_kinds import CountedAs, DistinctOf, MeasureOf, TargetScope
from cspdesk.domain.kinds import Kind
from cspdesk.domain.measures import MeasureRow
from cspdesk.errors import Refused
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.combos import index_of
from cspdesk.ui.compiled.ui_measure_dialog import Ui_MeasureDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog, number, shown
from cspdesk.ui.outreach.kinds_dialog import EntriesDialog
from cspdesk.ui.outreach.measure_words import how_words, line_words, scope_words
from cspdesk.ui.rows_model import Column

_REST_MS = 200
_OVER = {
    MeasureOf.ACTIVITIES: "The ledger of activities",
    MeasureOf.ACTIONS_ADOPTED: "Community actions adopted",
    MeasureOf.ACTIONS_IMPLEMENTED: "Community actions implemented",
    MeasureOf.PARTICIPATION: "Everybody who took part",
}
_HOW = {
    CountedAs.COUNT: "How many there were",
    CountedAs.SUM: "A category added up",
    CountedAs.DISTINCT: "Different ones, once each",
    CountedAs.CHANGE: "Change on a base",
    CountedAs.SHARE: "Share of another category",
    CountedAs.GAP: "Gap to another category",
}
_DISTINCT = {
    DistinctOf.NONE: "–",
    DistinctOf.SCHOOL: "Schools",
    DistinctOf.AGENCY: "Agencies",
    DistinctOf.PLACE: "Places",
    DistinctOf.FORUM: "Forums",
    DistinctOf.TAKER: "People who took places",
    DistinctOf.TITLE: "Titles",
    DistinctOf.CAME_TO_FORUM: "People who later came to a forum",
}
_SCOPES = {TargetScope.ALL: "All forums together", TargetScope.EACH_FORUM: "Each forum"}


def _hidden(row: MeasureRow) -> Chip | None:
    return Chip("Hidden", Tone.QUIET) if row.hidden else None


_COLUMNS: tuple[Column[MeasureRow], ...] = (
    Column("name", "Measure", lambda row: row.name, tip=lambda row: row.name),
    Column("how", "Counted", how_words, width=184, tip=how_words),
    Column("target", "Target", scope_words, width=104),
    Column("line", "Line of the plan", lambda row: row.plan_line, tip=lambda row: row.plan_line),
    Column("hidden", "", lambda row: "Hidden" if row.hidden else "", chip=_hidden, width=84,
           head_tip="Whether it stands in the grid"),
)  # fmt: skip


class MeasuresDialog(EntriesDialog):
    """Measures, in the order of the grid."""

    listened = (Kind.MEASURE,)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        lead = "What is counted, how, and against what target. A target stands for all forums together or for each."
        super().__init__(desk, "Measures", lead, parent)
        self.ui.usual.hide()
        self.ui.rows.set_columns(_COLUMNS)
        self.ui.rows.set_empty(
            "No measures yet", "A measure counts what the office did.", "New measure", "check"
        )
        self.begin()

    def fill(self) -> None:
        measures = self.desk.services.measures.all(hidden=True)
        self._measures = {measure.id: measure for measure in measures}
        self.ui.rows.set_rows(measures)

    def edit(self, key: UUID | None) -> None:
        dialog = MeasureDialog(self.desk, self._measures[key] if key is not None else None, self)
        if dialog.ask():
            self.fill()
            self.ui.rows.choose(dialog.saved)

    def hide_or_show(self, key: UUID) -> None:
        hidden = not self._measures[key].hidden
        self.desk.attempt(partial(self.desk.services.measures.change, key, hidden=hidden))

    def add_usual(self) -> None:
        self.edit(None)


class MeasureDialog(FormDialog):
    """One measure, its figure counted anew at each change; `saved` is its id."""

    def __init__(self, desk: Desk, measure: MeasureRow | None, parent: QWidget | None = None) -> None:
        title = "New measure" if measure is None else f"Change {measure.name}"
        super().__init__(desk, Ui_MeasureDialog(), title, parent)
        self._measure = measure
        self._fitting = Fitting(self)
        self.saved: UUID | None = None
        self._counting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._counting.timeout.connect(self._count)
        self._kinds = desk.services.activities.kinds(hidden=True)
        self._fill()
        if measure is not None:
            self._show(measure)
        self._wire()
        self._on_changed()
        self._count()
        self.ui.name.setFocus()

    def _fill(self) -> None:
        ui = self.ui
        for box, words in (
            (ui.over, _OVER),
            (ui.counted, _HOW),
            (ui.distinct, _DISTINCT),
            (ui.scope, _SCOPES),
        ):
            for value, said in words.items():
                box.addItem(said, value)
        keys = self._measure.kind_keys if self._measure is not None else ()
        ui.kinds.set_choices([(kind.key, kind.name) for kind in self._kinds], keys)
        ui.shown.setChecked(self._measure is None or not self._measure.hidden)

    def _show(self, row: MeasureRow) -> None:
        ui = self.ui
        ui.name.set_text(row.name)
        ui.unit.set_text(row.unit)
        for box, value in (
            (ui.over, row.measure_of),
            (ui.counted, row.counted_as),
            (ui.distinct, row.distinct_of),
            (ui.scope, row.scope),
        ):
            box.setCurrentIndex(max(index_of(box, value), 0))
        ui.category.set_text(row.category)
        ui.other.set_text(row.other_category)
        ui.topic.set_text(row.topic)
        ui.target.set_text(shown(row.target))
        ui.percent.set_text(shown(row.target_percent))
        ui.base.set_text(shown(row.base))
        ui.fromDay.set_date(row.from_day)
        ui.toDay.set_date(row.to_day)
        ui.line.set_text(row.plan_line)

    def _wire(self) -> None:
        ui = self.ui
        for box in (ui.over, ui.counted, ui.distinct, ui.scope):
            box.currentIndexChanged.connect(self._on_changed)
        ui.kinds.ticked.connect(self._on_changed)
        for field in (ui.category, ui.other, ui.topic, ui.target, ui.percent, ui.base):
            field.textChanged.connect(self._on_changed)
        for day in (ui.fromDay, ui.toDay):
            day.dated.connect(self._on_changed)

    def _on_changed(self) -> None:
        """Shows the fields that this way of counting needs, and what it comes to."""
        ui = self.ui
        how = CountedAs(ui.counted.currentData())
        measure_of = MeasureOf(ui.over.currentData())
        over, took_part = measure_of is MeasureOf.ACTIVITIES, measure_of is MeasureOf.PARTICIPATION
        ui.distinctBox.setVisible(over and how in (CountedAs.DISTINCT, CountedAs.SUM))
        by_category = over and how not in (CountedAs.COUNT, CountedAs.DISTINCT)
        ui.categoryBox.setVisible(by_category or took_part)
        ui.counted.setEnabled(over)
        ui.otherBox.setVisible(over and how in (CountedAs.SHARE, CountedAs.GAP))
        change = how is CountedAs.CHANGE
        for box in (ui.percentBox, ui.baseBox):
            box.setVisible(change)
        for box in (ui.targetBox, ui.scopeBox):
            box.setVisible(not change)
        chosen = set(ui.kinds.chosen())
        mine = [kind for kind in self._kinds if not chosen or kind.key in chosen]
        self._offer(ui.category, [name for kind in mine for name in kind.category_list])
        self._offer(ui.other, [name for kind in mine for name in kind.category_list])
        self._offer(ui.topic, [name for kind in mine for name in kind.topic_list])
        ui.kinds.setEnabled(over or took_part)
        self._counting.start()
        self._fitting.start()

    @staticmethod
    def _offer(field: Any, words: list[str]) -> None:
        field.set_choices([Choice(word, word) for word in dict.fromkeys(words)])

    def _count(self) -> None:
        """Shows what it comes to, once the hands rest."""
        self._counting.stop()
        self.ui.figure.setText(self._figure())

    def _figure(self) -> str:
        try:
            row = self._row()
        except Refused as refusal:
            return str(refusal)
        if row.counted_as is CountedAs.DISTINCT and row.distinct_of is DistinctOf.NONE:
            return "Choose what is counted once each."
        found = self.desk.attempt(partial(self.desk.services.measures.line, row))
        return "" if found is None else f"Now: {line_words(found)}"

    def _row(self) -> MeasureRow:
        """The measure as it is typed."""
        values = self._values()
        empty = MeasureRow(
            id=uuid4(), key="", name="", unit="", measure_of=MeasureOf.ACTIVITIES, counted_as=CountedAs.COUNT,
            distinct_of=DistinctOf.NONE, kinds="", topic="", category="", other_category="", target=None,
            scope=TargetScope.ALL, base=None, base_words="", target_percent=None, from_day=None, to_day=None,
            plan_line="", position=0, hidden=False,
        )  # fmt: skip
        return replace(self._measure or empty, **{**values, "kinds": "\n".join(values["kinds"])})

    def _values(self) -> dict[str, Any]:
        ui = self.ui
        how = CountedAs(ui.counted.currentData())
        distinct = DistinctOf(ui.distinct.currentData()) if not ui.distinctBox.isHidden() else DistinctOf.NONE
        return {
            "name": " ".join(ui.name.text().split()),
            "unit": ui.unit.text().strip(),
            "measure_of": MeasureOf(ui.over.currentData()),
            "counted_as": how,
            "distinct_of": distinct,
            "kinds": ui.kinds.chosen(),
            "topic": ui.topic.text().strip(),
            "category": ui.category.text().strip() if not ui.categoryBox.isHidden() else "",
            "other_category": ui.other.text().strip() if not ui.otherBox.isHidden() else "",
            "target": number(ui.target, "The target"),
            "scope": TargetScope(ui.scope.currentData()),
            "target_percent": number(ui.percent, "The percent"),
            "base": number(ui.base, "The base"),
            "from_day": ui.fromDay.date(),
            "to_day": ui.toDay.date(),
            "plan_line": ui.line.text().strip(),
            "hidden": not ui.shown.isChecked(),
        }

    def save(self) -> None:
        measures, values = self.desk.services.measures, self._values()
        if self._measure is None:
            name, how = values.pop("name"), values.pop("counted_as")
            self.saved = measures.add(name, how, **values)
        else:
            measures.change(self._measure.id, **values)
            self.saved = self._measure.id
