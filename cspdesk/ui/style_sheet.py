"""The one style sheet, written from the tokens; widgets choose a look with the property `look`."""

from cspdesk.assets import resource
from cspdesk.ui import fonts, tokens
from cspdesk.ui.tokens import Tokens


def _pictures(t: Tokens) -> dict[str, str]:
    """Paths of the few marks a style sheet must take from files, in an ink that reads on their ground."""
    on_accent = "white" if t.on_accent == "#ffffff" else "black"
    on_field = "white" if t.scheme is tokens.Scheme.CONTRAST else "grey"
    inks = {"check": on_accent, "minus": on_accent, "chevron-down": on_field, "chevron-up": on_field}
    return {name: f'"{resource(f"icons/fixed/{name}-{ink}.svg").as_posix()}"' for name, ink in inks.items()}


def style_sheet(t: Tokens) -> str:
    """The style sheet of a table of tokens at the text scale in force."""
    px, pics = fonts.pixels, _pictures(t)
    off = tokens.mix(t.faint, t.page, 0.75)
    box, ring = px(14), px(5)
    dot = box + 2 - 2 * ring
    return f"""
QToolTip {{ background: {t.toast}; color: {t.on_toast}; border: 1px solid {t.edge}; padding: 4px 6px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {{
  background: {t.raised}; color: {t.text}; border: 1px solid {t.edge}; border-radius: {tokens.RADIUS_SMALL}px;
  padding: 3px 7px; selection-background-color: {t.accent}; selection-color: {t.on_accent};
  placeholder-text-color: {t.faint}; }}
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {{ min-height: {px(22)}px; }}
QPlainTextEdit, QTextEdit {{ padding: 3px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {{
  border: 2px solid {t.focus}; padding: 2px 6px; }}
QPlainTextEdit:focus {{ padding: 2px; }}
QTextEdit[readOnly="true"] {{ border-color: {t.line}; }}
QTextEdit:focus, QTextEdit[chosen="true"] {{ border: 2px solid {t.focus}; padding: 2px; }}
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus {{ border: 2px solid {t.bad}; padding: 2px 6px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {off}; border-color: {t.line}; }}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{ background: {t.window}; border-color: {t.line}; }}
QComboBox::drop-down {{ border: none; width: {px(24)}px; }}
QComboBox::down-arrow {{ image: url({pics["chevron-down"]}); width: {box}px; height: {box}px; }}
QSpinBox {{ max-height: {px(22)}px; }}
QSpinBox::up-button {{ subcontrol-origin: padding; subcontrol-position: top right; width: 20px; border: none; }}
QSpinBox::down-button {{ subcontrol-origin: padding; subcontrol-position: bottom right; width: 20px; border: none; }}
QSpinBox::up-arrow {{ image: url({pics["chevron-up"]}); width: 11px; height: 11px; }}
QSpinBox::down-arrow {{ image: url({pics["chevron-down"]}); width: 11px; height: 11px; }}
QPushButton {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.edge};
  border-radius: {tokens.RADIUS_SMALL}px; padding: 3px 12px; min-height: {px(22)}px; }}
QPushButton, QToolButton, QCheckBox, QRadioButton {{ outline: none; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {t.selected}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: 2px 11px; }}
QPushButton:disabled {{ color: {off}; border-color: {t.line}; }}
QPushButton[look="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
  font-weight: bold; }}
QPushButton[look="primary"]:hover {{ background: {t.accent_hover}; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[look="danger"] {{ background: {t.bad}; color: {t.page}; border-color: {t.bad}; font-weight: bold; }}
QPushButton[look="danger"]:hover {{ background: {tokens.mix(t.bad, t.text, 0.85)}; }}
QPushButton[look="danger"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[look="primary"]:disabled, QPushButton[look="danger"]:disabled {{ background: {t.line};
  color: {t.soft}; border-color: {t.line}; }}
QPushButton[look="quiet"], QToolButton {{ background: transparent; color: {t.text}; border: 1px solid transparent;
  border-radius: {tokens.RADIUS_SMALL}px; padding: 3px 8px; }}
QToolButton {{ padding: 4px; }}
QPushButton[look="quiet"]:checked {{ background: {t.selected}; font-weight: bold; }}
QPushButton[look="quiet"]:hover, QToolButton:hover {{ background: {t.hover}; }}
QPushButton[look="quiet"]:focus, QToolButton:focus {{ border: 1px solid {t.focus}; }}
QToolButton:checked, QToolButton:pressed {{ background: {t.selected}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[look="link"] {{ background: transparent; color: {t.accent_text}; border: 1px solid transparent;
  padding: 1px 2px 1px 0; min-height: {px(18)}px; text-align: left; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:focus {{ border: 1px solid {t.focus}; }}
QCheckBox, QRadioButton {{ spacing: 8px; min-height: {px(22)}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {box}px; height: {box}px; border: 1px solid {t.edge};
  background: {t.raised}; }}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: {box // 2 + 1}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {t.accent}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; image: url({pics["check"]}); }}
QCheckBox::indicator:indeterminate {{ background: {t.accent}; border-color: {t.accent};
  image: url({pics["minus"]}); }}
QRadioButton::indicator:checked {{ background: {t.raised}; border: {ring}px solid {t.accent};
  width: {dot}px; height: {dot}px; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {t.line}; background: {t.window}; }}
QListView::indicator, QTableView::indicator {{ width: {box}px; height: {box}px; border: 1px solid {t.edge};
  border-radius: 3px; background: {t.raised}; }}
QListView::indicator:checked, QTableView::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
  image: url({pics["check"]}); }}
QCheckBox:focus, QRadioButton:focus {{ color: {t.accent_text}; text-decoration: underline; }}
QCheckBox::indicator:focus {{ border: 2px solid {t.text}; width: {box - 2}px; height: {box - 2}px; }}
QRadioButton::indicator:focus:!checked {{ border: 2px solid {t.text}; width: {box - 2}px; height: {box - 2}px; }}
QScrollArea, QPdfView {{ border: none; background: {t.page}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableView {{ background: {t.page}; border: none; outline: none; gridline-color: {t.line};
  selection-background-color: {t.selected}; selection-color: {t.text}; }}
QTableWidget::item {{ padding: 0 8px; }}
QTableWidget QHeaderView::section:first {{ padding-left: 8px; }}
QListView {{ background: {t.page}; outline: none; selection-background-color: {t.selected};
  selection-color: {t.text}; }}
QListWidget {{ border: 1px solid {t.edge}; border-radius: {tokens.RADIUS_SMALL}px; padding: 2px;
  qproperty-resizeMode: Adjust; }}
QListWidget:focus {{ border: 2px solid {t.focus}; padding: 1px; }}
QListWidget[look="bare"], QListWidget[look="bare"]:focus, QListWidget[look="popup"] {{ border: none; padding: 0; }}
QListWidget::item {{ padding: {px(3)}px 6px; border-radius: {tokens.RADIUS_SMALL}px; }}
QListWidget::item:hover {{ background: {t.hover}; }}
QListWidget::item:selected {{ background: {t.selected}; color: {t.text}; }}
QListWidget[look="popup"]::item {{ padding: 5px 8px; border-radius: {tokens.RADIUS_SMALL}px; color: {t.text}; }}
QListWidget[look="popup"]::item:selected {{ background: {t.selected}; }}
QListWidget[look="popup"]::item:disabled {{ color: {t.soft}; }}
QTreeView {{ background: {t.page}; outline: none; selection-background-color: {t.selected};
  selection-color: {t.text}; }}
QHeaderView {{ background: {t.page}; border: none; }}
QHeaderView::section {{ background: {t.page}; color: {t.soft}; border: none; border-bottom: 1px solid {t.line};
  padding: 0 8px; font-size: {px(tokens.SMALL)}px; height: {px(28)}px; }}
QHeaderView::section:first {{ padding-left: 16px; }}
QHeaderView::section:only-one {{ padding-left: 16px; }}
QHeaderView::section:hover {{ color: {t.text}; }}
QHeaderView::up-arrow {{ image: url({pics["chevron-up"]}); width: 10px; height: 10px; }}
QHeaderView::down-arrow {{ image: url({pics["chevron-down"]}); width: 10px; height: 10px; }}
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
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.page}; border-bottom: 1px solid {t.line}; }}
QCalendarWidget QToolButton {{ min-height: {px(22)}px; font-weight: bold; }}
QCalendarWidget QSpinBox {{ min-width: {px(60)}px; }}
QCalendarWidget QTableView {{ background: {t.page}; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; alternate-background-color: {t.page}; }}
QProgressBar {{ border: none; border-radius: 3px; background: {t.line}; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QLabel[look="soft"] {{ color: {t.soft}; }}
QLabel[look="small"] {{ color: {t.soft}; font-size: {px(tokens.SMALL)}px; }}
QLabel[look="label"] {{ color: {t.soft}; font-size: {px(tokens.SMALL)}px; }}
QLabel[look="title"] {{ font-size: {px(tokens.TITLE)}px; font-weight: bold; }}
QLabel[look="section"] {{ font-weight: bold; }}
QLabel[look="refusal"] {{ color: {t.bad}; }}
QLabel[look="wrong"] {{ color: {t.bad}; font-size: {px(tokens.SMALL)}px; }}
QLabel[look="note"] {{ color: {t.warn}; font-size: {px(tokens.SMALL)}px; }}
QFrame[look="rule"] {{ background: {t.line}; border: none; }}
QFrame[look="card"] {{ background: {t.raised}; border: 1px solid {t.edge}; border-radius: {tokens.RADIUS}px; }}
QWidget[look="sidebar"] {{ background: {t.window}; border-right: 1px solid {t.line}; }}
QWidget[look="strip"] {{ background: {t.warn_ground}; border-bottom: 1px solid {t.line}; }}
QWidget[look="strip"] QLabel {{ color: {t.text}; }}
QWidget[look="topbar"] {{ background: {t.window}; border-bottom: 1px solid {t.line}; }}
"""
