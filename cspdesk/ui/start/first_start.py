"""First start: who uses this computer, then which store; the store is made while the dialog shows how far it is.

Nothing of the store is imported here: what makes one is handed in and runs on the worker.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from cspdesk.domain.address import has_password, short, without_password
from cspdesk.errors import Refused, StoreFailure
from cspdesk.services.plan_choices import SAMPLE_PLAN, PlanChoice, plan_choices
from cspdesk.settings import Settings, data_folder, default_store
from cspdesk.ui import fonts, icons, messages, parts, theme
from cspdesk.ui.cards import ChoiceCard
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.lock.passphrase_fields import FINAL, PassphraseFields
from cspdesk.ui.start.from_handover import FromHandover
from cspdesk.ui.start.new_store import Job, Maker, NewStore
from cspdesk.ui.start.who_dialog import WhoDialog, WhoFields
from cspdesk.ui.text_edit import LineEdit

__all__ = ["FirstStart", "NewStore", "WhoDialog"]

_WHO, _STORE, _PROTECT, _WORK, _FILE = range(5)


class FirstStart(Dialog):
    """Two steps; with a user known it begins at the second."""

    def __init__(self, settings: Settings, make: Maker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Welcome to cspdesk" if settings.user is None else "Open a store")
        self.resize(fonts.pixels(760), fonts.pixels(660))
        self.answer: Settings | None = None
        self._settings, self._make = settings, make
        self._desk = Desk(parent=self)
        self._desk.stepped.connect(self._on_step)
        self._busy: Progress | None = None
        self._wanted = ""
        self.who = WhoFields(settings.user)
        self.who.entered.connect(self._on_who)
        self.refusal = parts.label("", "refusal", wrap=True)
        self.pages = QStackedWidget()
        self.file = FromHandover()
        self.file.went_on.connect(partial(self._show, _PROTECT))
        self.file.went_back.connect(self._on_no_file)
        for page in (
            self._who_page(), self._store_page(), self._protect_page(), self._work_page(), self.file,
        ):  # fmt: skip
            self.pages.addWidget(_scrolled(page))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._band())
        layout.addWidget(self.pages, 1)
        self._show(_WHO if settings.user is None else _STORE)

    @staticmethod
    def ask(settings: Settings, make: Maker, parent: QWidget | None = None) -> Settings | None:
        """The settings with user and store chosen; None when it was closed without. The store is there then."""
        dialog = FirstStart(settings, make, parent)
        try:
            dialog.exec()
            return dialog.answer
        finally:
            dialog.deleteLater()

    # -- how it looks

    def _band(self) -> QWidget:
        """The quiet band at the left: what this is, and where in the two steps one is."""
        band = QWidget()
        band.setProperty("look", "sidebar")
        band.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        band.setFixedWidth(fonts.pixels(232))
        self._marks = [parts.label("1   Who uses it"), parts.label("2   Which store")]
        mark = QLabel()
        mark.setPixmap(icons.pixmap("forums", 36, theme.now().accent_text, self.devicePixelRatioF()))
        words = parts.label(
            "Forum meetings from agenda to agreed minutes, and every promise followed to its end.",
            "soft",
            wrap=True,
        )
        keep = parts.label("Works without a network. Everything stays on this computer.", "small", wrap=True)
        layout = parts.column(
            mark, 4, parts.label("cspdesk", "title"), words, 24, *self._marks, 0, keep, margin=24
        )
        band.setLayout(layout)
        return band

    def _who_page(self) -> QWidget:
        page = QWidget()
        on = parts.button("Go on", self._on_who, "primary")
        layout = parts.column(
            parts.label("Who uses this computer?", "title"),
            parts.label(
                "Your name goes into the history of what you change, and on the papers you send. "
                "Ctrl+U changes it at any time.",
                "soft",
                wrap=True,
            ),
            8,
            self.who,
            0,
            margin=32,
        )
        layout.addLayout(parts.row(parts.KeyHint("Enter"), parts.label("next field", "small"), 0, on))
        page.setLayout(layout)
        return page

    def _store_page(self) -> QWidget:
        page = QWidget()
        self.plan = QComboBox()
        for choice in plan_choices():
            self.plan.addItem(choice.partnership, choice)
        self.plan.setMinimumContentsLength(40)
        self.plan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.plan.setAccessibleName("Whose plan")
        whose = parts.label("&Whose plan", "label")
        whose.setBuddy(self.plan)
        self.new_card = ChoiceCard("forums", "New store from this plan", "", self._on_new)
        self.sample_card = ChoiceCard(
            "book",
            "Look round in a sample year",
            "Made-up meetings, minutes and actions in the North Bedfordshire plan; everything says SAMPLE.",
            self._on_sample,
        )
        self.plan.currentIndexChanged.connect(self._on_plan)
        self._on_plan()
        self.open_card = ChoiceCard(
            "folder", "Open a store that is there…", "A .cspdesk file on this computer.", self._on_open
        )
        self.file_card = ChoiceCard(
            "swap",
            "Begin with a handover…",
            "A new laptop in an office that works already: the file another computer made.",
            self._on_file,
        )
        self.address = LineEdit()
        self.address.setPlaceholderText("Or the address of a shared store: postgresql://…")
        self.address.setAccessibleName("Address of a shared store")
        self.address.returnPressed.connect(self._on_address)
        layout = parts.column(
            parts.label("Which store?", "title"),
            parts.label("Arrows move, Enter chooses.", "soft"),
            4,
            whose,
            self.plan,
            self.new_card,
            self.sample_card,
            self.open_card,
            self.file_card,
            self.address,
            *self._recent(),
            self.refusal,
            0,
            margin=32,
        )
        self.back = parts.button("Back", self._on_back, "quiet", "chevron-left")
        layout.addLayout(parts.row(self.back, 0, parts.button("Cancel", self.reject, "quiet")))
        page.setLayout(layout)
        return page

    def _recent(self) -> list[QWidget]:
        """Links to stores opened before that are still there."""
        there = [
            known
            for known in self._settings.recent_stores
            if known.startswith("postgresql") or Path(known).exists()
        ]
        made: list[QWidget] = [parts.label("Opened before", "label")] if there else []
        for known in there[:3]:
            link = parts.button(_short(known), self._on_recent, "link")
            link.setProperty("location", known)
            link.setToolTip(without_password(known).replace("<", "&lt;"))
            made.append(link)
        return made

    def _protect_page(self) -> QWidget:
        """Offered before anything is written: a laptop gets lost."""
        page = QWidget()
        self.secret = PassphraseFields()
        self.secret.entered.connect(self._on_protect)
        layout = parts.column(
            parts.label("Protect it with a passphrase?", "title"),
            parts.label(
                "Without it nobody can read the store or its back-ups, whoever finds this computer. "
                "You can set, change or take it away later, under Settings.",
                "soft",
                wrap=True,
            ),
            4,
            self.secret,
            4,
            parts.label(FINAL, "section", wrap=True),
            0,
            margin=32,
        )
        back = parts.button("Back", partial(self._show, _STORE), "quiet", "chevron-left")
        without = parts.button("&Without a passphrase", self._on_unprotected, "quiet")
        layout.addLayout(parts.row(back, 0, without, parts.button("Protect it", self._on_protect, "primary")))
        page.setLayout(layout)
        return page

    def _work_page(self) -> QWidget:
        page = QWidget()
        self.doing = parts.label("Making the store", "section")
        self.where = parts.label("", "small", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        page.setLayout(parts.column(0, self.doing, self.bar, self.where, 0, margin=32))
        return page

    def _show(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        for number, mark in enumerate(self._marks):
            parts.restyle(mark, "look", "section" if number == min(step, _STORE) else "soft")
        first: QWidget = (self.who.name, self.new_card, self.secret.first, self.bar, self.file.field)[step]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show(self.pages.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the plan goes on to the store that is made from it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.plan.hasFocus():
            self.new_card.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    # -- what is chosen

    def _on_who(self) -> None:
        user = self.who.user()
        if user is not None:
            self._settings = self._settings.with_user(user)
            self._show(_STORE)

    def _on_back(self) -> None:
        self._refuse("")
        self._show(_WHO)

    def _on_plan(self) -> None:
        """The card of a new store says what the plan brings."""
        choice = self._plan()
        whole = f"{choice.title} {choice.period}" if choice.period not in choice.title else choice.title
        self.new_card.set_words(f"{choice.brings} With the {whole}, its partners and groups. For real work.")

    def _plan(self) -> PlanChoice:
        return plan_choices()[max(self.plan.currentIndex(), 0)]

    def _on_file(self) -> None:
        path = messages.open_path(self, "Begin with a handover", "handover")
        if path is not None:
            self._refuse("")
            self.file.begin(path)
            self._show(_FILE)

    def _on_no_file(self) -> None:
        self.file.path = ""
        self._show(_STORE)

    def _on_new(self) -> None:
        self.file.path = ""
        self._refuse("")
        self._show(_PROTECT)

    def _on_protect(self) -> None:
        passphrase = self.secret.passphrase()
        if passphrase is not None:
            self._begin(_free(default_store()), sample=False, passphrase=passphrase)

    def _on_unprotected(self) -> None:
        self._begin(_free(default_store()), sample=False)

    def _on_sample(self) -> None:
        self.file.path = ""
        self._begin(_free(data_folder() / "sample.cspdesk"), sample=True)

    def _on_open(self) -> None:
        path = messages.open_path(self, "Open a store", "cspdesk", folder=str(data_folder()))
        if path is not None:
            self._take(str(path))

    def _on_address(self) -> None:
        typed = self.address.text().strip()
        if typed.startswith(("postgresql://", "postgresql+")):
            if has_password(typed):
                self._refuse("Leave the password out of the address: keep it in your .pgpass file.")
            else:
                self._take(typed)
        elif typed and Path(typed).expanduser().is_file():
            self._take(str(Path(typed).expanduser()))
        else:
            self._refuse("That is no address of a store: it begins with postgresql:// or is a file there is.")

    def _on_recent(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._take(str(sender.property("location")))

    # -- making it

    def _begin(self, path: Path, sample: bool, passphrase: str | None = None) -> None:
        self._refuse("")
        self._wanted = str(path)
        self.where.setText(f"Kept in {path}")
        self._show(_WORK)
        plan = SAMPLE_PLAN if sample else self._plan().key
        wanted = NewStore(self._wanted, self._settings.machine, sample, plan, passphrase)
        if not sample and self.file.path:
            opens = self.file.field.text()
            wanted = replace(wanted, handover=self.file.path, handover_passphrase=opens)
        self._busy = self._desk.run(Job(self._make, wanted), self._on_made, self._on_failed)

    def _on_step(self, progress: Progress, words: str, done: int, total: int) -> None:
        self.doing.setText(words)
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_made(self, nothing: object) -> None:
        self._busy = None
        self._take(self._wanted)

    def _on_failed(self, error: Exception) -> None:
        self._busy = None
        if not isinstance(error, (Refused, StoreFailure)):
            raise error
        self._show(_FILE if self.file.path else _STORE)
        self._refuse(str(error))
        self.file.refuse(str(error) if self.file.path else "")

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)

    def _take(self, location: str) -> None:
        self.answer = self._settings.with_store(location)
        self.accept()

    def done(self, result: int) -> None:
        """Ends when the worker has."""
        self._desk.finish_work()
        super().done(result)

    def reject(self) -> None:
        """A store that is being made is finished first: half a store would be left otherwise."""
        if self._busy is None:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy is not None:
            event.ignore()
        else:
            super().closeEvent(event)


def _free(path: Path) -> Path:
    """The path, or the next one with a number that is not taken."""
    tried, number = path, 2
    while tried.exists():
        tried, number = path.with_stem(f"{path.stem}-{number}"), number + 1
    return tried


def _short(location: str) -> str:
    """A location as a link shows it: the file's name and its folder, without a password."""
    if location.startswith("postgresql"):
        return short(location)
    path = Path(location)
    return f"{path.stem}  ({path.parent})"


def _scrolled(page: QWidget) -> QScrollArea:
    """A page in what scrolls where the screen is too low for it, as a small one at 200 % is."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    area.setMinimumWidth(page.minimumSizeHint().width())
    return area
