"""What the papers of an event's questionnaire add up to, read beside the event."""

from PySide6.QtWidgets import QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.surveys import Tally
from cspdesk.ui import parts
from cspdesk.ui.desk import Desk

_WORDS_SHOWN = 6


class TallyWords(QWidget):
    """The tally of the first questionnaire that papers were keyed in for; hidden while there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = parts.label("", wrap=True)
        self.setLayout(parts.column(self.words))

    def show_activity(self, activity: ActivityRow) -> None:
        """Counts the papers of an activity."""
        surveys = self._desk.services.surveys
        counted = next((survey for survey in surveys.all(activity.id) if survey.responses), None)
        told = surveys.tally(counted.id) if counted is not None else ()
        self.words.setText("\n\n".join(tally_words(each) for each in told))
        self.setVisible(bool(told))


def tally_words(tally: Tally) -> str:
    """'Do you feel safe? Yes: 12, No: 3 (15 answers)'; words as they were written."""
    said = ", ".join(f"{choice}: {count}" for choice, count in tally.counts)
    if tally.mean is not None:
        said = f"{said}; mean {tally.mean:.1f}" if said else f"mean {tally.mean:.1f}"
    if tally.words:
        shown = [f"“{words}”" for words in tally.words[:_WORDS_SHOWN]]
        more = len(tally.words) - len(shown)
        said = " ".join(shown) + (f" and {more} more" if more else "")
    answers = f"{tally.answered} answer{'' if tally.answered == 1 else 's'}"
    return f"{tally.question.text}\n{said or 'nothing'} ({answers})"
