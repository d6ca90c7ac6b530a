"""Settings: the partnership's, each saved when its field is left and undone like any change, and this computer's."""

from typing import Any, ClassVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QListWidgetItem, QSpinBox, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.check_sheets import equality_groups
from cspdesk.domain.dates import MONTH_NAMES
from cspdesk.domain.filling import PLACES, unknown_places
from cspdesk.domain.kinds import Kind
from cspdesk.domain.partnership import NATIONS, Partnership
from cspdesk.ui import fonts
from cspdesk.ui.compiled.ui_settings_page import Ui_SettingsPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import choose
from cspdesk.ui.page import Page
from cspdesk.ui.settings.settings_computer import ComputerSettings
from cspdesk.ui.settings.settings_lists import ClosedDays, HeldPeriods, OwnWords
from cspdesk.ui.settings.settings_look import LookSettings
from cspdesk.ui.settings.settings_passphrase import PassphraseSettings
from cspdesk.ui.text_edit import LineEdit, PlainEdit

_LINES = (
    "name", "short_name", "area", "plan_title", "plan_period", "word_forum", "word_forums", "word_meeting",
    "word_officer", "word_steering", "phone", "email", "web", "accent_inks",
)  # fmt: skip
_TEXTS = {
    "vision": "the vision",
    "address": "the address",
    "office_hours": "the office hours",
    "accessible_line": "the line about other formats",
    "names_line": "the line about names",
    "equality_line": "the statement on equality",
    "equality_groups": "the groups of equality checks",
    "mail_papers": "the e-mail with papers",
    "mail_actions": "the e-mail about actions",
    "mail_minutes": "the e-mail with minutes",
}
_SIDE = 340
_NUMBERS = (
    "papers_days", "acknowledge_days", "reply_days", "absent_running", "contact_days", "follow_up_weeks",
    "contact_hours",
)  # fmt: skip
_SWITCHES = ("clear_days", "skip_holidays", "show_percent")
SECTIONS = (
    "This computer", "Passphrase", "Partnership", "Words", "Contact block", "Logo and colour", "Rules and promises",
    "Closed days", "Before elections", "E-mails", "Agenda", "Own words", "Equality groups",
)  # fmt: skip


class SettingsPage(Page):
    """A list of sections at the left; every field there carries the name the store knows it by."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.PARTNERSHIP,
        Kind.CLOSURE,
        Kind.HELD_PERIOD,
        Kind.SPELLING,
        Kind.TEMPLATE,
        Kind.TEMPLATE_ITEM,
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        self.ui.sections.setProperty("look", "popup")
        for section in SECTIONS:
            QListWidgetItem(section, self.ui.sections).setSizeHint(QSize(0, fonts.pixels(30)))
        self.ui.sections.currentRowChanged.connect(self.ui.pages.setCurrentIndex)
        self.passphrase = PassphraseSettings(desk)
        self.ui.pages.insertWidget(SECTIONS.index("Passphrase"), self.passphrase)
        self.ui.sections.setCurrentRow(0)
        self._scale()
        self._fill_choices()
        self._wire()
        self.computer = ComputerSettings(desk, self.ui, self)
        self.look = LookSettings(desk, self.ui, self)
        self.closed = ClosedDays(desk, self.ui, self)
        self.held = HeldPeriods(desk, self.ui, self)
        self.words = OwnWords(desk, self.ui, self)
        for number, section in enumerate(SECTIONS):
            self.add_command(f"Settings: {section}", _Opening(self, number), icon="settings")

    def _scale(self) -> None:
        """A form's sizes are those of 100 % text."""
        self.ui.sideHolder.setFixedWidth(min(fonts.pixels(self.ui.sideHolder.maximumWidth()), _SIDE))
        for holder in self.ui.pages.findChildren(QWidget):
            if holder.objectName().endswith("Holder"):
                holder.setMaximumWidth(fonts.pixels(holder.maximumWidth()))
        for edit in self.findChildren(PlainEdit):
            edit.setFixedHeight(fonts.pixels(edit.maximumHeight()))

    def _fill_choices(self) -> None:
        for number, month in enumerate(MONTH_NAMES, 1):
            self.ui.year_start_month.addItem(month, number)
        for code, nation in NATIONS.items():
            self.ui.nation.addItem(nation, code)

    def _wire(self) -> None:
        for name in _LINES:
            self._line(name).set_desk(self.desk)
            self._line(name).settled.connect(self._on_line)
        for name in _TEXTS:
            edit = self._text(name)
            edit.set_desk(self.desk)
            edit.kept.connect(self._on_kept)
            edit.settled.connect(self._on_text)
        for spin in self.findChildren(QSpinBox):
            spin.lineEdit().setTextMargins(5, 0, 0, 0)  # a style sheet's padding does not reach inside
        for name in _NUMBERS:
            self._number(name).editingFinished.connect(self._on_number)
        for name in _SWITCHES:
            self._switch(name).clicked.connect(self._on_switch)
        for box in (self.ui.year_start_month, self.ui.nation):
            box.activated.connect(self._on_choice)
        self.ui.editAgenda.clicked.connect(self._on_agenda)

    # -- fields by name

    def _line(self, name: str) -> LineEdit:
        found: LineEdit = getattr(self.ui, name)
        return found

    def _text(self, name: str) -> PlainEdit:
        found: PlainEdit = getattr(self.ui, name)
        return found

    def _number(self, name: str) -> QSpinBox:
        found: QSpinBox = getattr(self.ui, name)
        return found

    def _switch(self, name: str) -> QCheckBox:
        found: QCheckBox = getattr(self.ui, name)
        return found

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        settings = self.desk.attempt(self.desk.services.setup.partnership)
        if settings is None:
            return
        self._show(settings)
        self.computer.show()
        self.passphrase.show_state()
        self.look.show(settings)
        self.closed.show(settings)
        self.held.show()
        self.words.show()
        items = self.desk.services.agenda.template(None)
        self.ui.agendaLine.setText("\n".join(f"{n}.  {item.title}" for n, item in enumerate(items, 1)))

    def _show(self, settings: Partnership) -> None:
        for name in _LINES:
            self._line(name).set_text(getattr(settings, name))
        groups = equality_groups(settings.equality_groups, settings.plan_key)
        shown = {"equality_groups": "\n".join(groups)}
        for name in _TEXTS:
            self._text(name).set_text(shown.get(name) or getattr(settings, name))
        for name in _NUMBERS:
            if not self._number(name).hasFocus():
                self._number(name).setValue(getattr(settings, name))
        for name in _SWITCHES:
            self._switch(name).setChecked(getattr(settings, name))
        choose(self.ui.year_start_month, settings.year_start_month)
        choose(self.ui.nation, settings.nation)
        self._say_places(settings)

    def _say_places(self, settings: Partnership) -> None:
        """Points at words in braces that nothing fills."""
        texts = (settings.mail_papers, settings.mail_actions, settings.mail_minutes)
        unknown = dict.fromkeys(name for text in texts for name in unknown_places(text))
        said = ""
        if unknown:
            known = ", ".join("{" + name + "}" for name in PLACES)
            said = f"Nothing fills {', '.join('{' + name + '}' for name in unknown)}; known are {known}."
        self.ui.mailNote.setText(said)
        self.ui.mailNote.setVisible(bool(said))

    # -- saving

    def _save(self, **values: Any) -> None:
        if self.desk.ready:
            self.desk.attempt(_Saving(self.desk, values))
            self.refresh(None)  # a refused value gives way to the one that stands

    def _on_line(self, text: str) -> None:
        self._save(**{self._sender().objectName(): text.strip()})

    def _on_kept(self, text: str) -> None:
        if self.desk.ready:
            partnership = self.desk.services.context.partnership
            self.desk.services.drafts.keep(
                Kind.PARTNERSHIP, partnership.id, self._sender().objectName(), text
            )

    def _on_text(self, text: str) -> None:
        if self.desk.ready:
            self.desk.attempt(_Settling(self.desk, self._sender().objectName(), text))

    def _on_number(self) -> None:
        name = self._sender().objectName()
        if self.desk.ready and self._number(name).value() != getattr(
            self.desk.services.setup.partnership(), name
        ):
            self._save(**{name: self._number(name).value()})

    def _on_switch(self) -> None:
        name = self._sender().objectName()
        self._save(**{name: self._switch(name).isChecked()})

    def _on_choice(self) -> None:
        self._save(
            year_start_month=self.ui.year_start_month.currentData(), nation=self.ui.nation.currentData()
        )

    def _on_agenda(self) -> None:
        from cspdesk.ui.meetings.template_dialog import TemplateDialog

        done = TemplateDialog.ask(self.desk, None, "the office", self)
        if done:
            self.desk.say(done, undo=True)

    def _sender(self) -> QWidget:
        found = self.sender()
        assert isinstance(found, QWidget)
        return found

    def settle(self) -> None:
        """Saves what is being typed; called before the page is left."""
        for name in _LINES:
            self._line(name).settle()
        for name in _TEXTS:
            self._text(name).settle()
        for name in _NUMBERS:
            if self._number(name).hasFocus():
                self._number(name).clearFocus()

    def open_section(self, number: int) -> None:
        """Shows one section and gives it the keyboard."""
        self.ui.sections.setCurrentRow(number)
        self.ui.sections.setFocus()

    def first_focus(self) -> QWidget | None:
        return self.ui.sections


class _Opening:
    def __init__(self, page: SettingsPage, number: int) -> None:
        self._page, self._number = page, number

    def __call__(self) -> None:
        self._page.open_section(self._number)


class _Saving:
    def __init__(self, desk: Desk, values: dict[str, Any]) -> None:
        self._desk, self._values = desk, values

    def __call__(self) -> None:
        self._desk.services.setup.change_partnership(**self._values)


class _Settling:
    def __init__(self, desk: Desk, field: str, text: str) -> None:
        self._desk, self._field, self._text = desk, field, text

    def __call__(self) -> None:
        office = self._desk.services
        office.drafts.settle(
            Kind.PARTNERSHIP,
            office.context.partnership.id,
            self._field,
            self._text,
            f"change {_TEXTS[self._field]}",
        )
