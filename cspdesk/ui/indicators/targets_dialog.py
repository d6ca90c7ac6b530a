"""The targets of an indicator in one grid: typed as they are printed, or as a change on the base."""

from PySide6.QtWidgets import QWidget

from cspdesk.domain.indicator_kinds import ChangeIn
from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.ui.compiled.ui_indicator_targets_dialog import Ui_IndicatorTargetsDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog


class TargetsDialog(FormDialog):
    """Words and ratios are taken as they are; N/A, to be agreed and baseline year are never nought."""

    def __init__(self, desk: Desk, stands: IndicatorStands, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_IndicatorTargetsDialog(), f"Targets of {stands.row.title}", parent)
        self._stands = stands
        ui = self.ui
        base = f"Base: {stands.base.words}." if stands.base is not None else "No base yet."
        ui.lead.setText(
            f"{base} Type a number, a range, a ratio, words, N/A, to be agreed or baseline year; "
            f"or a change on the base such as -3, {self._in_what()}."
        )
        month = desk.services.context.partnership.year_start_month
        # The target of a measure is the measure's own; one typed here stands instead of it.
        own = [year.target for year in stands.years if year.target.id != stands.row.measure_id]
        ui.grid.show_targets(stands.row, stands.base, own, month)
        ui.addYear.clicked.connect(self._on_add)
        ui.takeOut.clicked.connect(ui.grid.take_out)
        ui.grid.changed.connect(self._take_refusal_back)
        if not own:
            ui.grid.add_year(desk.today())
        ui.grid.setCurrentCell(0, 1)
        ui.grid.setFocus()

    def _in_what(self) -> str:
        if not self._stands.row.is_percent:
            return "in percent of it"
        return {
            ChangeIn.PERCENT: "in percent of it",
            ChangeIn.POINTS: "in percentage points",
            ChangeIn.UNSAID: "which is scored once the indicator says whether it is percent or points",
        }[self._stands.row.change_in]

    def _on_add(self) -> None:
        self.ui.grid.add_year(self.desk.today())

    def save(self) -> None:
        self.desk.services.indicators.set_targets(self._stands.id, self.ui.grid.typed())
