"""A figure of an indicator with its source and place; count and population give the rate while one types."""

from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cspdesk.domain.indicator_clashes import Clash, clashes
from cspdesk.domain.indicator_kinds import Basis, FigureKind, IndicatorForm
from cspdesk.domain.indicator_values import Said, implied_population, read_value, say_number
from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.domain.indicators import FigureRow, say_row
from cspdesk.errors import Refused
from cspdesk.services.indicator_typed import FigureTyped, figure_values
from cspdesk.ui.compiled.ui_indicator_figure_dialog import Ui_IndicatorFigureDialog
from cspdesk.ui.compiled.ui_indicator_settle_dialog import Ui_IndicatorSettleDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.indicators.indicator_dialog import said_whole, whole_number
from cspdesk.ui.indicators.indicator_words import BASIS_WORDS, KIND_WORDS

_REST_MS = 150
_READ_AS = {
    Said.WORDS: "Kept as words: it is shown and never scored.",
    Said.RATIO: "Kept as a ratio: it is shown and never scored.",
    Said.NOT_APPLICABLE: "Kept as N/A, never as nought.",
    Said.TO_BE_AGREED: "Kept as to be agreed, never as nought.",
    Said.NOT_COLLECTED: "Kept as not collected, never as nought.",
}


class FigureDialog(FormDialog):
    """A new figure, or one that is there; `saved` is its id."""

    def __init__(
        self, desk: Desk, stands: IndicatorStands, figure: FigureRow | None, parent: QWidget | None = None
    ) -> None:
        title = "New figure" if figure is None else "Change a figure"
        super().__init__(desk, Ui_IndicatorFigureDialog(), title, parent)
        self._stands, self._figure = stands, figure
        self.saved: UUID | None = None
        self._fitting = Fitting(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._tell)
        self._fill()
        self._wire()
        self._on_sort()
        self._tell()
        self.ui.period.setFocus()

    def _fill(self) -> None:
        ui, row, figure = self.ui, self._stands.row, self._figure
        ui.lead.setText(f"{row.title} ({row.unit})" if row.unit else row.title)
        for box, words in ((ui.kind, KIND_WORDS), (ui.basis, BASIS_WORDS)):
            for value, said in words.items():
                box.addItem(said, value)
        bodies = self.desk.services.bodies.forums()
        ui.body.set_choices([Choice(each.name, each.id, each.code) for each in bodies])
        ui.remove.setVisible(figure is not None)
        if row.numerator:
            ui.numerator.setPlaceholderText(row.numerator)
        if row.denominator:
            ui.denominator.setPlaceholderText(row.denominator)
        if figure is None:
            now = self._stands.now
            ui.period.set_text(now.target.period if now is not None else "")
            ui.source.set_text(row.source)
            ui.asAt.set_date(self.desk.today())
            return
        for name in ("period", "value", "source", "place"):
            getattr(ui, name).set_text(getattr(figure, name))
        ui.numerator.set_text(said_whole(figure.numerator))
        ui.denominator.set_text(said_whole(figure.denominator))
        ui.populationOn.set_date(figure.population_on)
        ui.asAt.set_date(figure.as_at)
        ui.body.set_id(figure.body_id)
        ui.note.set_text(figure.note)
        choose(ui.kind, figure.kind)
        choose(ui.basis, figure.basis)
        ui.remove.clicked.connect(
            partial(self.leave_by, self.desk.services.indicators.remove_figure, figure.id)
        )

    def _wire(self) -> None:
        ui = self.ui
        for field in (ui.period, ui.value, ui.numerator, ui.denominator):
            field.textChanged.connect(self._on_typed)
        for box in (ui.kind, ui.basis):
            box.currentIndexChanged.connect(self._on_typed)

    def _on_sort(self) -> None:
        """Shows the fields that figures of this sort need."""
        ui, form = self.ui, self._stands.row.form
        parted = form in (IndicatorForm.RATE, IndicatorForm.PERCENT)
        for name, wanted in (
            ("numerator", parted),
            ("denominator", parted),
            ("populationOn", form is IndicatorForm.RATE),
            ("basis", self._stands.row.sums_over_time),
        ):
            getattr(ui, name).setVisible(wanted)
            getattr(ui, f"{name}Label").setVisible(wanted)

    def _on_typed(self) -> None:
        self._rest.start()

    def _typed(self) -> FigureTyped:
        ui = self.ui
        return FigureTyped(
            period=ui.period.text(),
            value=ui.value.text(),
            kind=FigureKind(ui.kind.currentData()),
            basis=Basis(ui.basis.currentData()),
            numerator=whole_number(ui.numerator, "The count"),
            denominator=whole_number(ui.denominator, "What it is out of"),
            population_on=ui.populationOn.date(),
            source=ui.source.text(),
            place=ui.place.text(),
            body_id=ui.body.id(),
            as_at=ui.asAt.date(),
            note=ui.note.toPlainText(),
        )

    def _tell(self) -> None:
        """Says what the figure comes to, and whether another one disagrees."""
        self._rest.stop()
        words = self._comes_to()
        self.ui.comes.setText(words)
        self.ui.comes.setVisible(bool(words))
        self._fitting.start()

    def _comes_to(self) -> str:
        row, month = self._stands.row, self.desk.services.context.partnership.year_start_month
        try:
            typed = self._typed()
            figure = self._as_row(figure_values(row, typed, month))
        except Refused:
            return ""
        told = []
        if not figure.value:
            told.append(f"Comes to {say_row(figure, row)}.")
        else:
            told.append(_READ_AS.get(read_value(figure.value).said, ""))
            number = read_value(figure.value).number
            if row.form is IndicatorForm.RATE and figure.numerator and not figure.denominator and number:
                people = implied_population(figure.numerator, number, row.per or 1000)
                if people is not None:
                    told.append(
                        f"{figure.numerator:,} at {say_number(number)} come from about {say_number(people)} people."
                    )
        if figure.period and figure.span is None:
            told.append("The period cannot be read as days: type it as 2026/27 or July 2026 - June 2027.")
        told += [clash.words for clash in self._clashes(figure)]
        return " ".join(part for part in told if part)

    def _as_row(self, values: dict[str, object]) -> FigureRow:
        own = self._figure.id if self._figure is not None else uuid4()
        return FigureRow(id=own, indicator_id=self._stands.id, settled="", body="", **values)  # type: ignore[arg-type]

    def _clashes(self, figure: FigureRow) -> list[Clash]:
        others = [each for each in self._stands.figures if each.id != figure.id]
        found = clashes(self._stands.row, [*others, figure])
        return [each for each in found if figure.id in (each.first.id, each.second.id)]

    def save(self) -> None:
        self.ui.body.sure()
        indicators, typed = self.desk.services.indicators, self._typed()
        if self._figure is None:
            self.saved, raised = indicators.add_figure(self._stands.id, typed)
        else:
            raised = indicators.change_figure(self._figure.id, typed)
            self.saved = self._figure.id
        if raised:
            self.desk.say(raised[0].words)


class SettleDialog(FormDialog):
    """Why two figures that disagree both stand."""

    def __init__(self, desk: Desk, clash: Clash, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_IndicatorSettleDialog(), "Settle a clash", parent)
        self._clash = clash
        self.ui.lead.setText(clash.words)
        self.ui.words.set_text(clash.settled)
        self.ui.words.setFocus()

    def save(self) -> None:
        first, second = self._clash.first, self._clash.second
        self.desk.services.indicators.settle(first.id, second.id, self.ui.words.toPlainText())
