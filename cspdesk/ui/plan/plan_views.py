"""The row of views over a plan, each on one key, and the tag its lines are filtered by."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from cspdesk.ui import fonts, icons, parts, tokens
from cspdesk.ui.combos import index_of
from cspdesk.ui.flow import FlowLayout
from cspdesk.ui.plan.view_kinds import BY_KEY, VIEWS, View

_PAD = 8
_EVERY = "Every tag"


class PlanViews(QWidget):
    """Signal `changed` when another view or tag is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = "lines"
        self.ids: frozenset[object] | None = None
        self._group = QButtonGroup(self)
        across = FlowLayout(self)
        across.setContentsMargins(8, 0, 16, 0)
        self._buttons = {view.key: self._made(view) for view in VIEWS}
        for made in self._buttons.values():
            across.addWidget(made)
        self.only = parts.button("", self._on_only, "", "close")
        self.only.setToolTip("Show all lines again")
        self.only.hide()
        self.tags = QComboBox()
        self.tags.setAccessibleName("Lines with a tag")
        self.tags.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tags.setMinimumContentsLength(12)
        self.tags.setMaximumWidth(fonts.pixels(220))
        self.tags.addItem(_EVERY, None)
        self.tags.currentIndexChanged.connect(self.changed)

    def _made(self, view: View) -> QPushButton:
        made = QPushButton(view.words)
        made.setProperty("look", "quiet")
        made.setProperty("key", view.key)
        made.setToolTip(f"{view.words} ({view.digit})")
        made.setCheckable(True)
        made.setChecked(view.key == self.choice)
        made.setAutoDefault(False)
        self._group.addButton(made)
        made.clicked.connect(self._on_view)
        return made

    @property
    def view(self) -> View:
        return BY_KEY[self.choice]

    @property
    def tag(self) -> tuple[str, str] | None:
        """The tag chosen, as (what, value)."""
        found = self.tags.currentData()
        return (str(found[0]), str(found[1])) if isinstance(found, tuple) else None

    def set_tags(self, tags: list[tuple[str, str, str]]) -> None:
        """Lists the tags there are; the choice stays."""
        box, kept = self.tags, self.tag
        box.blockSignals(True)
        box.clear()
        box.addItem(_EVERY, None)
        for what, value, words in tags:
            box.addItem(words, (what, value))
        box.setCurrentIndex(max(index_of(box, kept), 0) if kept else 0)
        box.setVisible(bool(tags))
        box.blockSignals(False)

    def count(self, counts: Mapping[str, str]) -> None:
        """Puts a number beside each view that asks for something to be done."""
        bold = QFontMetrics(fonts.font(tokens.BODY, bold=True))
        for view in VIEWS:
            said = counts.get(view.key, "")
            words = f"{view.words} {said}" if said else view.words
            made = self._buttons[view.key]
            made.setText(words)
            # Chosen it is bold, and must not move the others then.
            made.setMinimumWidth(bold.horizontalAdvance(words) + 2 * _PAD)

    # -- choosing

    def choose(self, key: str) -> None:
        self.choice = key
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def show_only(self, words: str, ids: frozenset[object] | None) -> None:
        """Shows the lines of a figure under its name; without ids all of them again."""
        self.ids = ids
        self.only.setVisible(ids is not None)
        self.only.setText(words.replace("&", "&&"))
        icons.put(self.only, "close")

    def show_all(self) -> None:
        """Lets every line through."""
        self.show_only("", None)
        self.tags.setCurrentIndex(0)

    def _on_view(self) -> None:
        button = self.sender()
        if button is not None:
            self.choice = str(button.property("key"))
            self.show_only("", None)
            self.changed.emit()

    def _on_only(self) -> None:
        self.show_only("", None)
        self.changed.emit()


class ViewKey:
    """The key of a view pressed in the list."""

    def __init__(self, views: PlanViews, key: str) -> None:
        self._views, self._key = views, key

    def __call__(self) -> None:
        self._views.choose(self._key)
        self._views.show_only("", None)
        self._views.changed.emit()
