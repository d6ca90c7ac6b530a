"""A public paper inside a pre-election period: it waits, or a named person lets it out and says why."""

from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Audience
from cspdesk.domain.publications import HeldPeriod, LetOut
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_let_out_dialog import Ui_LetOutDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog


class LetOutDialog(FormDialog):
    """Asks who lets a paper out, and why; `answer` holds it when saved."""

    def __init__(self, desk: Desk, title: str, period: HeldPeriod, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_LetOutDialog(), "Pre-election period", parent)
        self.answer: LetOut | None = None
        what = f" ({period.words})" if period.words else ""
        self.ui.paper.setText(title)
        self.ui.lead.setText(
            f"A pre-election period{what} runs until {say_date(period.to_day)}. Public papers wait until then, or a"
            " named person lets them out. The name and the reason stay in the register of publications."
        )
        self.ui.by.setFocus()

    def save(self) -> None:
        by, reason = self.ui.by.text().strip(), self.ui.reason.text().strip()
        if not by:
            raise Refused("Type the name of the person who lets it out.")
        if not reason:
            raise Refused("Type why it cannot wait.")
        self.answer = LetOut(by, reason)


def let_out(desk: Desk, title: str, audience: Audience, parent: QWidget | None) -> LetOut | None:
    """An empty answer when nothing holds the paper back, a named reason when somebody gave one, else None."""
    period = desk.services.publications.held(audience)
    if period is None:
        return LetOut()
    dialog = LetOutDialog(desk, title, period, parent)
    return dialog.answer if dialog.ask() else None
