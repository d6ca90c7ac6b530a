"""Controls among the facts of a meeting."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QToolButton, QWidget

from cspdesk.ui import fonts, icons, parts


def stacked(content: QWidget, foot: QWidget) -> QLayout:
    """A widget over one that keeps to the left."""
    made = parts.column(content, space=0)
    made.addLayout(parts.row(foot, 0))
    return made


def fact(name: str, value: QLayout) -> QWidget:
    """A fact whose value is made of controls, in line with the other facts."""
    made = QWidget()
    tag = parts.label(name, "soft")
    tag.setFixedWidth(fonts.pixels(96))
    tag.setMinimumHeight(fonts.pixels(30))
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(2 * parts.GRID)
    line.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(value, 1)
    return made


def menu_button(text: str) -> QToolButton:
    """A quiet word that opens a menu."""
    made = QToolButton()
    made.setText(text)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    icons.put(made, "chevron-down")
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setMenu(QMenu(made))
    return made


def more_button() -> QToolButton:
    """Three dots that open what is done less often."""
    made = QToolButton()
    icons.put(made, "more")
    made.setAccessibleName("More for this meeting")
    made.setToolTip("More")
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setMenu(QMenu(made))
    return made
