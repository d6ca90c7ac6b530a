"""The one-line bars of the meeting room: a decision, an action as it is said, an issue, a new item."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cspdesk.domain.dates import say_date
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueSource
from cspdesk.domain.text import fold
from cspdesk.services.minutes import ReadAction
from cspdesk.ui import fonts, parts
from cspdesk.ui.combos import index_of
from cspdesk.ui.completer import Choice, NameEdit
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.issue_words import SOURCES
from cspdesk.ui.text_edit import LineEdit

_ONE_LINE = 520
_IN_A_LINE = 4
_DASHES = (" - ", " – ", " — ")


class Bar(QFrame):
    """A card with a heading, fields and what Enter will do. Signals: `done()` on Enter, `left()` on Esc."""

    done = Signal()
    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = parts.label(title, "label")
        self._says = parts.label("", "small", wrap=True)
        self._fields: list[QWidget] = []
        self._shares: list[int] = []
        self._marked: list[str] = []
        self._across = self._laid = 0
        self._line = QGridLayout()
        self._line.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        head = parts.row(
            self._title, 0, parts.KeyHint("Enter"), _small("keep"), parts.KeyHint("Esc"), _small("back")
        )
        layout.addLayout(head)
        layout.addLayout(self._line)
        layout.addWidget(self._says)
        self.hide()

    def add_field(self, name: str, field: LineEdit | QComboBox, stretch: int, hint: str = "") -> None:
        """Adds a field; Enter in any of them keeps the whole. One without a share has a line of its own, at the end."""
        field.setAccessibleName(name)
        field.setToolTip(name)
        if isinstance(field, LineEdit):
            field.setPlaceholderText(hint or name)
            field.returnPressed.connect(self._on_return)
        self._fields.append(field)
        self._shares.append(stretch)
        self._lay_out(max(sum(share > 0 for share in self._shares), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fields stand in one line where there is room for it, else in more."""
        super().resizeEvent(event)
        wide = self.width() >= fonts.pixels(_ONE_LINE)
        count = sum(share > 0 for share in self._shares)
        # Many fields would be too narrow to read in one line.
        self._lay_out((count if count <= _IN_A_LINE else _IN_A_LINE - 1) if wide else min(count, 2))

    def _lay_out(self, across: int) -> None:
        if across == self._across and self._laid == len(self._fields):
            return
        self._across, self._laid = across, len(self._fields)
        self.updateGeometry()
        for number, field in enumerate(self._fields):
            self._line.removeWidget(field)
            if self._shares[number]:
                self._line.addWidget(field, number // across, number % across)
            else:
                self._line.addWidget(field, len(self._fields) + number, 0, 1, across)
        for number, share in enumerate(self._shares):
            self._line.setColumnStretch(number, share if number < across else 0)

    def say(self, words: str) -> None:
        """Shows what Enter will keep, or why it cannot."""
        self._says.setText(words)
        self._says.setVisible(bool(words))

    def open_bar(self, title: str) -> None:
        """Shows the bar and gives its first field the keyboard."""
        self._title.setText(title)
        self.show()
        self._fields[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def lines(self) -> dict[str, LineEdit]:
        """The lines typed in, by name."""
        return {field.accessibleName(): field for field in self._fields if isinstance(field, LineEdit)}

    def clear_fields(self) -> None:
        for field in self._fields:
            if isinstance(field, LineEdit):
                field.set_text("")
                field.setText("")
        self.mark()

    def mark(self) -> None:
        """Takes what stands in the fields as what was there before anything was typed."""
        self._marked = self.texts()

    def unkept(self) -> bool:
        """Whether something was typed since the bar was filled."""
        texts = self.texts()
        return any(texts) and texts != self._marked

    def texts(self) -> list[str]:
        return [field.text().strip() for field in self._fields if isinstance(field, LineEdit)]

    def set_texts(self, texts: Sequence[str]) -> None:
        """Puts back what `texts` gave."""
        lines = [field for field in self._fields if isinstance(field, LineEdit)]
        for line, text in zip(lines, texts, strict=True):
            line.setText(text)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round in the bar: leaving it by accident would leave what was typed behind."""
        here = self.window().focusWidget()
        if here not in self._fields:
            return super().focusNextPrevChild(forward)
        place = self._fields.index(here) + (1 if forward else -1)
        self._fields[place % len(self._fields)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _on_return(self) -> None:
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            self.focusWidget(), QComboBox
        ):
            self.done.emit()  # a line has said it already, a box of choices leaves Enter to us
        else:
            super().keyPressEvent(event)


def _small(words: str) -> QLabel:
    return parts.label(words, "small")


class OwnerEdit(NameEdit):
    """A line that completes the owner after the last spaced dash, over names given by a callable."""

    def __init__(self, parent: QWidget | None = None, desk: Desk | None = None) -> None:
        super().__init__(parent, desk)
        self.begins: Callable[[str], Sequence[str]] | None = None

    def found(self, words: str) -> list[Choice]:
        """Names the part after the dash begins; none once one of them is there in full."""
        before, typed = _cut(words)
        if not before or not typed.strip() or self.begins is None:
            return []
        names = self.begins(typed)
        if any(fold(name) == fold(typed) for name in names):
            return []
        return [Choice(name, name) for name in names]

    def _choose(self, item: QListWidgetItem | None) -> None:
        if self._popup is not None:
            self._popup.hide()
        chosen = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(chosen, Choice):
            before, _ = _cut(self.text())
            self.setText(f"{before}{chosen.label} ")
            self.textEdited.emit(self.text())


def _cut(words: str) -> tuple[str, str]:
    """What stands before and after the last spaced dash; nothing before when there is none."""
    place = max(words.rfind(dash) for dash in _DASHES)
    return (words[: place + 3], words[place + 3 :]) if place >= 0 else ("", words)


class DecisionBar(Bar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Decision", parent)
        self.text, self.proposer, self.seconder = LineEdit(), NameEdit(), NameEdit()
        self.section17 = LineEdit()
        self.add_field("What was decided", self.text, 4)
        self.add_field("Proposed by", self.proposer, 1)
        self.add_field("Seconded by", self.seconder, 1)
        self.add_field(
            "Section 17 statement",
            self.section17,
            0,
            "Section 17: what it does about crime and disorder, or that it does nothing",
        )
        self.say("")

    def set_people(self, people: Sequence[Choice]) -> None:
        self.proposer.set_choices(people)
        self.seconder.set_choices(people)

    def fill(self, text: str, proposer: str, seconder: str, section17: str) -> None:
        self.clear_fields()
        said = (text, proposer, seconder, section17)
        for field, words in zip((self.text, self.proposer, self.seconder, self.section17), said, strict=True):
            field.setText(words)

    def values(self) -> tuple[str, str, str, str]:
        return self.text.text(), self.proposer.text(), self.seconder.text(), self.section17.text()


class ActionBar(Bar):
    """What is to be done, then a dash, who does it and by when; read as it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Action", parent)
        self.line = OwnerEdit()
        self.read: Callable[[str], ReadAction] | None = None
        self.add_field(
            "Action",
            self.line,
            1,
            "What - who by when, such as: Chase the council about the bin - Jo by 12 Dec",
        )
        self.line.textEdited.connect(self._on_typed)

    def fill(self, line: str) -> None:
        self.clear_fields()
        self.line.setText(line)
        self._on_typed(line)

    def _on_typed(self, line: str) -> None:
        if self.read is None or not line.strip():
            self.say(
                "Then a dash, the owner and the date: “- Housing by end of March”, “- Jo, next meeting”."
            )
            return
        found = self.read(line)
        owner = found.owner.says or "no owner yet"
        if found.owner.words:
            owner = f"“{found.owner.words}”, nobody known"
        if found.due.next_meeting:
            due = "the next meeting"
        else:
            due = say_date(found.due.date) if found.due.date else "no date yet"
        self.say(f"Owner: {owner}     Due: {due}")


class IssueBar(Bar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Issue", parent)
        self.words, self.place = LineEdit(), LineEdit()
        self.raiser, self.private = NameEdit(), LineEdit()
        self.kind, self.source = NameEdit(), QComboBox()
        for source, said in SOURCES.items():
            self.source.addItem(said, source)
        self.add_field("What was said, in words that may be printed", self.words, 4)
        self.add_field("Where", self.place, 2)
        self.add_field("Raised by, not printed", self.raiser, 2)
        self.add_field("Private detail, never printed", self.private, 4)
        self.add_field("Kind: litter, speeding", self.kind, 2)
        self.add_field("How it came in", self.source, 2)
        self.say("")

    def set_kinds(self, kinds: Sequence[str]) -> None:
        """Offers the kinds that issues have had so far."""
        self.kind.set_choices([Choice(kind, kind) for kind in kinds])

    def values(self) -> tuple[str, dict[str, Any]]:
        """The public words, and the rest as the service takes it."""
        rest = {
            "place": self.place.text(),
            "raiser": self.raiser.text(),
            "private_detail": self.private.text(),
            "kind": self.kind.text().strip(),
            "source": IssueSource(self.source.currentData()),
        }
        return self.words.text(), rest

    def fill(self, issue: IssueRow | None) -> None:
        """Shows an issue to change, or an empty bar for one said at the meeting."""
        self.clear_fields()
        self.source.setCurrentIndex(
            index_of(self.source, issue.source if issue is not None else IssueSource.MEETING)
        )
        if issue is None:
            return
        self.words.setText(issue.words)
        self.place.setText(issue.place)
        self.raiser.setText(issue.raiser)
        self.private.setText(issue.private_detail)
        self.kind.setText(issue.kind)


class DiscussBar(Bar):
    """An issue raised before, taken up under the current item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Issue taken up", parent)
        self.issue = NameEdit()
        self.add_field("Which issue, by its words, place or number", self.issue, 1)
        self.say("")

    def set_issues(self, issues: Sequence[IssueRow]) -> None:
        """Offers issues by their words, place and number."""
        self.issue.set_choices([Choice(row.words, row.id, row.ref, (row.place, row.kind)) for row in issues])


class ItemBar(Bar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("New item", parent)
        self.title = LineEdit()
        self.add_field("What the item is called", self.title, 1)
        self.say("")
