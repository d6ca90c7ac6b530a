"""A sheet that came back from an owner: every line shown before any is taken."""

from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date_short
from cspdesk.services.action_sheets import ReturnLine, ReturnPreview
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_return_dialog import Ui_ReturnDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.rows_model import Column


def _chip(line: ReturnLine) -> Chip:
    if line.problem:
        return Chip("Problem", Tone.BAD)
    return Chip("Will be taken", Tone.GOOD)


def _day(line: ReturnLine) -> str:
    return say_date_short(line.returned.done_on) if line.returned.done_on else ""


_COLUMNS: tuple[Column[ReturnLine], ...] = (
    Column("line", "Line", lambda line: str(line.returned.line), lambda line: line.returned.line, "right", 52),
    Column("stands", "", lambda line: _chip(line).word, chip=_chip, width=124, head_tip="How it stands"),
    Column("ref", "Number", lambda line: line.returned.ref, width=112),
    Column("text", "Action", lambda line: line.action.text if line.action else "", width=180,
           tip=lambda line: line.action.text if line.action else ""),
    Column("progress", "Progress", lambda line: line.problem or line.returned.progress,
           tone=lambda line: "bad" if line.problem else "",
           tip=lambda line: line.problem or line.returned.progress),
    Column("does", "Becomes", lambda line: line.returned.state.value.capitalize() if line.returned.state else "",
           width=88),
    Column("on", "Done on", _day, width=104),
)  # fmt: skip


class ReturnDialog(FormDialog):
    """Takes all lines or none; `taken` counts them."""

    def __init__(self, desk: Desk, preview: ReturnPreview, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_ReturnDialog(), "Sheet that came back", parent)
        self._preview = preview
        self.taken = 0
        good, bad = len(preview.good), len(preview.problems)
        said = [f"{good} line{'' if good == 1 else 's'} to take"]
        said += [f"{bad} with a problem"] if bad else []
        left = preview.untouched
        said += [f"{left} left as {'it was' if left == 1 else 'they were'}"] if left else []
        self.ui.sum.setText(", ".join(said))
        self.ui.lines.bar.setContentsMargins(0, 0, 0, 8)
        self.ui.lines.set_name("Lines")
        self.ui.lines.set_columns(_COLUMNS)
        self.ui.lines.set_empty("Nobody filled in a line", "The sheet came back as it went out.", "", "table")
        self.ui.lines.set_rows(preview.lines)
        self.ui.without.setVisible(bool(bad))
        self.ui.save.setEnabled(bool(good))
        self.ui.lines.table.setFocus()

    def save(self) -> None:
        self.taken = self.desk.services.action_sheets.take(
            self._preview, without_problems=self.ui.without.isChecked()
        )
