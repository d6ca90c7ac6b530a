"""What a questionnaire came to: counts as bars, means and free words, of all papers or of one source."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.domain.dates import say_date
from cspdesk.domain.surveys import SurveyRow, Tally, same_question
from cspdesk.ui import fonts, parts, theme
from cspdesk.ui.clipboard import put_table
from cspdesk.ui.compiled.ui_tally_dialog import Ui_TallyDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog

_AS_PRINTED, _MOST_FIRST = "paper", "count"


class Bar(QWidget):
    """A bar as long as its share, 0 to 1."""

    def __init__(self, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(fonts.pixels(180), fonts.pixels(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), theme.colour("line"))
        painter.fillRect(
            QRect(0, 0, round(self.width() * self._share), self.height()), theme.colour("accent")
        )


class TallyDialog(FormDialog):
    """Shows results; nothing is changed here."""

    def __init__(self, desk: Desk, survey: SurveyRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_TallyDialog(), f"Results: {survey.title}", parent)
        self._survey = survey
        self._tallies: tuple[Tally, ...] = ()
        self._wave = desk.services.surveys.before(survey.id)
        self._before = desk.services.surveys.tally(self._wave.id) if self._wave is not None else ()
        ui = self.ui
        ui.cancel.hide()
        ui.source.addItem("All", None)
        for source in desk.services.surveys.sources(survey.id):
            ui.source.addItem(source or "Not said", source)
        ui.order.addItem("As on the paper", _AS_PRINTED)
        ui.order.addItem("Most first", _MOST_FIRST)
        ui.order.addItem("By name", "name")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName("Results")
        self._area.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # what it holds is read, not chosen: two keys scroll it
        bar = self._area.verticalScrollBar()
        for keys, step in (
            ("PgDown", QAbstractSlider.SliderAction.SliderPageStepAdd),
            ("PgUp", QAbstractSlider.SliderAction.SliderPageStepSub),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(bar.triggerAction, step))
        self._area.setMinimumHeight(fonts.pixels(380))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.tallies.addWidget(self._area)
        ui.source.currentIndexChanged.connect(self._show)
        ui.order.currentIndexChanged.connect(self._show)
        ui.copy.clicked.connect(self.copy)
        self._show()
        ui.source.setFocus()

    def _show(self) -> None:
        ui, surveys = self.ui, self.desk.services.surveys
        source = ui.source.currentData()
        self._tallies = surveys.tally(self._survey.id, source)
        papers = [row for row in surveys.responses(self._survey.id) if source is None or row.source == source]
        beside = ""
        if self._wave is not None:
            when = f" of {say_date(self._wave.from_day)}" if self._wave.from_day is not None else ""
            beside = f" Beside them the wave before{when}, {self._wave.responses} papers."
        ui.lead.setText(f"{len(papers)} papers. Nobody is named on them.{beside}")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(20)
        for tally in self._tallies:
            column.addWidget(self._one(tally, len(papers)))
        column.addStretch(1)
        self._area.setWidget(inside)

    def ordered(self, tally: Tally) -> tuple[tuple[str, int], ...]:
        """The counts of a question in the order that is chosen."""
        order = self.ui.order.currentData()
        if order == _MOST_FIRST:
            return tally.by_count
        return tally.counts if order == _AS_PRINTED else tuple(sorted(tally.counts))

    def _one(self, tally: Tally, papers: int) -> QWidget:
        question = tally.question
        said = f"{tally.answered} of {papers} answered"
        then = same_question(tally, self._before)
        if tally.mean is not None:
            said += f", mean {tally.mean:.1f}"
            said += f" (was {then.mean:.1f})" if then is not None and then.mean is not None else ""
        if question.form is AnswerForm.RANK:
            said += "; points: the first of a paper counts most"
        head = parts.label(f"{question.position}. {question.text}", "section", wrap=True)
        made = QWidget()
        column = parts.column(head, parts.label(said, "small"), space=4)
        counts = self.ordered(tally)
        if counts:
            column.addLayout(self._bars(tally, counts, then))
        for words in tally.words:
            column.addWidget(parts.label(f"“{words}”", wrap=True))
        made.setLayout(column)
        return made

    @staticmethod
    def _bars(tally: Tally, counts: tuple[tuple[str, int], ...], then: Tally | None) -> QGridLayout:
        """A line for each answer; with a wave before, what its share was then."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        points = tally.question.form is AnswerForm.RANK
        full = max((number for _, number in counts), default=0) if points else tally.answered
        for line, (choice, number) in enumerate(counts):
            share = f"{number / tally.answered:.0%}" if tally.answered and not points else ""
            grid.addWidget(parts.label(choice, wrap=True), line, 0)
            grid.addWidget(Bar(number / (full or 1)), line, 1)
            grid.addWidget(parts.label(str(number)), line, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(parts.label(share, "soft"), line, 3, Qt.AlignmentFlag.AlignRight)
            if then is not None and then.answered and not points:
                was = f"was {dict(then.counts).get(choice, 0) / then.answered:.0%}"
                grid.addWidget(parts.label(was, "soft"), line, 4, Qt.AlignmentFlag.AlignRight)
        return grid

    def copy(self) -> None:
        """Puts the results on the clipboard as a table for a spreadsheet."""
        rows = [["Question", "Answer", "Count", *(["Before"] if self._wave is not None else [])]]
        for tally in self._tallies:
            text, then = tally.question.text, same_question(tally, self._before)
            was = dict(then.counts) if then is not None else {}
            rows += [
                [text, choice, str(number), *([str(was[choice])] if choice in was else [])]
                for choice, number in self.ordered(tally)
            ]
            rows += [[text, "Mean", f"{tally.mean:.2f}"]] if tally.mean is not None else []
            rows += [[text, words, ""] for words in tally.words]
        put_table(rows)
        self.ui.lead.setText("The table is on the clipboard: paste it into a spreadsheet.")
