"""Fusion, a palette and one style sheet, all from the table of tokens.

`apply` may be called again at any time; widgets that paint themselves ask `now()` while painting.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from cspdesk.ui import fonts, tokens
from cspdesk.ui.tokens import Scheme, Tokens


class _Teller(QObject):
    changed = Signal()


_now = tokens.tokens(Scheme.LIGHT)
_teller: list[_Teller] = []


def now() -> Tokens:
    """The tokens in force."""
    return _now


def teller() -> _Teller:
    """The object whose `changed` is emitted after each `apply`."""
    if not _teller:
        _teller.append(_Teller())
    return _teller[0]


def colour(name: str) -> QColor:
    """A token as a QColor."""
    return QColor(getattr(_now, name))


def apply(
    app: QApplication, scheme: Scheme = Scheme.LIGHT, accent: str = tokens.DEFAULT_ACCENT, scale: float = 1.0
) -> None:
    """Dresses the program in a scheme, the partnership's accent (#rrggbb) and a text scale (1.0 is 13 px)."""
    global _now
    _now = tokens.tokens(scheme, accent)
    fonts.set_scale(scale)
    fonts.load()
    if app.style() is None or app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(fonts.font())
    app.setPalette(_palette(_now))
    app.setStyleSheet(_sheet(_now))
    teller().changed.emit()


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, name in (
        (role.Window, t.page),
        (role.WindowText, t.text),
        (role.Base, t.raised),
        (role.AlternateBase, t.hover),
        (role.Text, t.text),
        (role.Button, t.raised),
        (role.ButtonText, t.text),
        (role.BrightText, t.bad),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.on_accent),
        (role.Accent, t.accent),
        (role.ToolTipBase, t.toast),
        (role.ToolTipText, t.on_toast),
        (role.PlaceholderText, t.faint),
        (role.Link, t.accent_text),
        (role.LinkVisited, t.accent_text),
        (role.Light, t.raised),
        (role.Midlight, t.line),
        (role.Mid, t.line),
        (role.Dark, t.edge),
        (role.Shadow, t.edge),
    ):
        palette.setColor(which, QColor(name))
    off = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(off, which, QColor(tokens.mix(t.faint, t.page, 0.75)))
    return palette


def _sheet(t: Tokens) -> str:
    px = fonts.pixels
    off = tokens.mix(t.faint, t.page, 0.75)
    return f"""
QToolTip {{ background: {t.toast}; color: {t.on_toast}; border: 1px solid {t.edge}; padding: 4px 6px; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {{
  background: {t.raised}; color: {t.text}; border: 1px solid {t.edge}; border-radius: {tokens.RADIUS_SMALL}px;
  padding: 3px 7px; selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {{ min-height: {px(22)}px; }}
QPlainTextEdit {{ padding: 3px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {{
  border: 2px solid {t.focus}; padding: 2px 6px; }}
QPlainTextEdit:focus {{ padding: 2px; }}
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus {{ border: 2px solid {t.bad}; padding: 2px 6px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {off}; border-color: {t.line}; }}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{ background: {t.window}; border-color: {t.line}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.edge}; outline: none;
  selection-background-color: {t.selected}; selection-color: {t.text}; padding: 4px; }}
QPushButton {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.edge};
  border-radius: {tokens.RADIUS_SMALL}px; padding: 3px 12px; min-height: {px(22)}px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {t.selected}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: 2px 11px; }}
QPushButton:disabled {{ color: {off}; border-color: {t.line}; }}
QPushButton[look="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
  font-weight: bold; }}
QPushButton[look="primary"]:hover {{ background: {t.accent_hover}; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[look="primary"]:disabled {{ background: {t.line}; color: {t.soft}; border-color: {t.line}; }}
QPushButton[look="quiet"], QToolButton {{ background: transparent; color: {t.text}; border: 1px solid transparent;
  border-radius: {tokens.RADIUS_SMALL}px; padding: 4px 8px; }}
QToolButton {{ padding: 4px; }}
QPushButton[look="quiet"]:hover, QToolButton:hover {{ background: {t.hover}; }}
QPushButton[look="quiet"]:focus, QToolButton:focus {{ border: 1px solid {t.focus}; }}
QToolButton:checked, QToolButton:pressed {{ background: {t.selected}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[look="link"] {{ background: transparent; color: {t.accent_text}; border: 1px solid transparent;
  padding: 1px 2px; min-height: 0; text-align: left; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:focus {{ border: 1px solid {t.focus}; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {t.accent_text}; }}
QAbstractScrollArea {{ border: none; background: {t.page}; }}
QTableView {{ background: {t.page}; border: none; outline: none; gridline-color: {t.line};
  selection-background-color: {t.selected}; selection-color: {t.text}; }}
QListView {{ background: {t.page}; outline: none; selection-background-color: {t.selected};
  selection-color: {t.text}; }}
QTreeView {{ background: {t.page}; outline: none; selection-background-color: {t.selected};
  selection-color: {t.text}; }}
QHeaderView {{ background: {t.page}; border: none; }}
QHeaderView::section {{ background: {t.page}; color: {t.soft}; border: none; border-bottom: 1px solid {t.line};
  padding: 0 8px; font-size: {px(tokens.SMALL)}px; height: {px(28)}px; }}
QHeaderView::section:hover {{ color: {t.text}; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: 0; height: 0; }}
QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {tokens.mix(t.edge, t.page, 0.55)}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:hover {{ background: {t.edge}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {t.raised}; border: 1px solid {t.edge}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: {tokens.RADIUS_SMALL}px; }}
QMenu::item:selected {{ background: {t.selected}; color: {t.text}; }}
QMenu::item:disabled {{ color: {off}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {t.line}; }}
QTabBar::tab {{ background: transparent; color: {t.soft}; padding: 7px 4px; margin-right: 20px; border: none;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:focus {{ color: {t.accent_text}; }}
QProgressBar {{ border: none; border-radius: 3px; background: {t.line}; height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QLabel[look="soft"] {{ color: {t.soft}; }}
QLabel[look="small"] {{ color: {t.soft}; font-size: {px(tokens.SMALL)}px; }}
QLabel[look="label"] {{ color: {t.soft}; font-size: {px(tokens.SMALL)}px; }}
QLabel[look="title"] {{ font-size: {px(tokens.TITLE)}px; font-weight: bold; }}
QLabel[look="section"] {{ font-weight: bold; }}
QLabel[look="refusal"] {{ color: {t.bad}; }}
QLabel[look="note"] {{ color: {t.warn}; font-size: {px(tokens.SMALL)}px; }}
QFrame[look="rule"] {{ background: {t.line}; border: none; }}
QFrame[look="card"] {{ background: {t.raised}; border: 1px solid {t.edge}; border-radius: {tokens.RADIUS}px; }}
QWidget[look="sidebar"] {{ background: {t.window}; border-right: 1px solid {t.line}; }}
QWidget[look="topbar"] {{ background: {t.window}; border-bottom: 1px solid {t.line}; }}
"""
