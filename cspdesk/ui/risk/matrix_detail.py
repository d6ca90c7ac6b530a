"""What is known of a matrix: where it stands, its line, one issue's reason, what is proposed, and its versions."""

import json
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.history import HistoryLine
from cspdesk.domain.matrix import Matrix, Ranked, lines
from cspdesk.services.matrices import Scored
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.parts import DetailPanel

_CHIPS = {
    MatrixState.DRAFT: Chip("Draft", Tone.QUIET),
    MatrixState.PROPOSED: Chip("Proposed", Tone.INFO),
    MatrixState.AGREED: Chip("Agreed", Tone.GOOD),
    MatrixState.SUPERSEDED: Chip("Superseded", Tone.QUIET),
}
_NO_LINE = "No line drawn"
_MOST = 30
_CHANGES = 8


class MatrixDetail(DetailPanel):
    """Signals: `asked(verb, id)` for a link or a button; `line_drawn(total or None)`."""

    asked = Signal(str, object)
    line_drawn = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QComboBox()
        self.line.currentIndexChanged.connect(self._on_line)
        self.add(parts.FormRow("Line drawn at", self.line, "Ctrl+Up and Ctrl+Down move it", letter="d"))
        self.issue = parts.Facts()
        self._issue = self.add_section("Issue", self.issue)
        self.listed, self.versions = LinkLines(), LinkLines()
        self.listed.asked.connect(self.asked)
        self.versions.asked.connect(self.asked)
        self._list = self.add_section("Proposed", self.listed)
        self._none = parts.label("Nothing reaches the line.", "soft")
        self._list.add(self._none)
        self.add_section("Versions", self.versions)
        self.past = LinkLines()
        past = self.add_section("History", self.past)
        past.add_button(parts.button("Whole history", self._on_history, "quiet", "clock", "Ctrl+H"))

    def show_matrix(self, scored: Scored, versions: Sequence[Matrix]) -> None:
        """Shows a matrix as a whole."""
        matrix = scored.matrix
        self.set_head(matrix.title, matrix.note, _CHIPS[matrix.state])
        self.facts.set_facts(_facts(scored))
        self._offer_lines(scored)
        self._list.set_title(f"In the list: {len(scored.chosen)}, reaching the line: {len(scored.proposed)}")
        self.listed.set_lines(
            [Line(row.row.issue, f"{row.total}", "row", row.id) for row in scored.chosen], _MOST
        )
        self._none.setVisible(not scored.chosen)
        self.versions.set_lines(
            [Line(each.title, "", "matrix", each.id, _CHIPS[each.state]) for each in versions]
        )

    def show_issue(self, row: Ranked, matrix: Matrix, past: Sequence[HistoryLine]) -> None:
        """Shows one issue of it, with every change of it."""
        self.past.set_lines([_past(line) for line in past], _CHANGES)
        self._issue.set_title(row.row.issue)
        where = "reaches the line" if row.above(matrix.cut_off) else "below the line"
        said = [("Total", f"{row.total} of {matrix.maximum}, rank {row.place}")]
        if matrix.cut_off is not None:
            said.append(("Line", where))
        said += [
            ("Decided", "in" if row.row.chosen else "out"),
            (
                "Reason",
                row.row.reason or ("none given yet: R writes it" if row.differs(matrix.cut_off) else ""),
            ),
            ("Scored by", row.row.scored_by),
            ("Priority", row.row.priority),
        ]
        self.issue.set_facts(said)

    def _offer_lines(self, scored: Scored) -> None:
        box, cut_off = self.line, scored.matrix.cut_off
        box.blockSignals(True)
        box.clear()
        box.addItem(_NO_LINE, None)
        totals = lines(scored.rows)
        for total in sorted({*totals, *([cut_off] if cut_off is not None else [])}, reverse=True):
            count = sum(row.total >= total for row in scored.rows)
            box.addItem(f"{total}: {count} reach it", total)
        box.setCurrentIndex(max(box.findData(cut_off), 0) if cut_off is not None else 0)
        box.setEnabled(not scored.matrix.locked)
        box.blockSignals(False)

    def _on_history(self) -> None:
        self.asked.emit("history", None)

    def _on_line(self) -> None:
        self.line_drawn.emit(self.line.currentData())


def _past(line: HistoryLine) -> Line:
    """Who did what, and when; scores as they were and as they became."""
    day = say_date_short(line.at.astimezone().date())
    was = json.loads(line.old) if line.field == "scores" and line.old else ""
    now = json.loads(line.new) if line.field == "scores" and line.new else ""
    said = f"{line.words}: {was} → {now}" if was and now else line.words
    return Line(f"{day}, {line.person or line.computer}: {said}", look="small")


def _facts(scored: Scored) -> list[tuple[str, str]]:
    matrix = scored.matrix
    agreed = ""
    if matrix.agreed_on is not None:
        parts_said = (say_date_short(matrix.agreed_on), matrix.meeting, matrix.agreed_by)
        agreed = ", ".join(part for part in parts_said if part)
    proposed = ""
    if matrix.proposed_on is not None:
        proposed = f"{say_date_short(matrix.proposed_on)}, to {matrix.proposed_to}"
    return [
        ("Scores", f"{matrix.meaning}; 2 and 4 may be used"),
        ("Not scored", f"{len(scored.unscored)} of {len(scored.rows)}" if scored.unscored else ""),
        ("Proposed", proposed),
        ("Agreed", agreed),
    ]
