"""What is behind a figure: its words, and its records, each of which opens."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cspdesk.domain.kinds import Kind
from cspdesk.ui import parts
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.parts import DetailPanel

_MOST = 40
_KINDS = {"activity": Kind.ACTIVITY, "meeting": Kind.MEETING, "action": Kind.ACTION, "issue": Kind.ISSUE,
          "body": Kind.BODY, "person": Kind.PERSON, "publication": Kind.PUBLICATION}  # fmt: skip


class BehindPanel(DetailPanel):
    """Signals: `opened(kind, id)` for a record; `listing` to see them all in the list."""

    opened = Signal(object, object)
    listing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.in_list: QPushButton = self.add_button(
            parts.button("Show in the list", self._on_list, "", "table", "Enter")
        )
        self.lines = LinkLines()
        self.lines.asked.connect(self._on_asked)
        self._section = self.add_section("Behind it", self.lines)
        self._empty = parts.label("Nothing yet.", "soft")
        self._section.add(self._empty)

    def show_behind(
        self,
        title: str,
        sub: str,
        facts: Sequence[tuple[str, str]],
        lines: Sequence[Line],
        listed: bool,
        head: str = "Behind it",
    ) -> None:
        """Shows a figure's words and the records behind it; `listed` offers them in the list of activities."""
        self.set_head(title, sub)
        self.facts.set_facts(list(facts))
        self.facts.setVisible(bool(facts))
        self._section.set_title(head)
        self.lines.set_lines(lines, _MOST)
        self._empty.setVisible(not lines)
        self.in_list.setVisible(listed)
        # All layouts now, as in list_page: else its lines are seen squeezed for a moment.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _on_list(self) -> None:
        self.listing.emit()

    def _on_asked(self, verb: str, record: object) -> None:
        self.opened.emit(_KINDS[verb], record)
