"""The pictures of a record: small, with what is seen on them and whether they may be printed."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from cspdesk.domain.attachments import PictureRow
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.domain.pictures import is_picture
from cspdesk.errors import Refused, StoreFailure
from cspdesk.services.pictures import PictureService
from cspdesk.ui import chosen_file, fonts, messages, parts
from cspdesk.ui.chips import Chip, ChipLabel, Tone
from cspdesk.ui.compiled.ui_picture_dialog import Ui_PictureDialog
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.tips import plain_tip

_WIDE, _TALL = 112, 84
_PAUSE = 120
"""Milliseconds a record stays chosen before its pictures are read: running through a list reads none."""
_MOST_KEPT, _LONG = 200, 30


class PicturesPanel(parts.Section):
    """Reads the list at once and the pictures themselves a moment later, on the worker."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__("Pictures", parent=parent)
        self._desk, self._kind = desk, kind
        self._owner: UUID | None = None
        self._shown: list[PictureRow] | None = None
        self._small: dict[str, QPixmap] = {}
        self._labels: dict[str, QLabel] = {}
        made = parts.button("Add", self.choose_files, "quiet", "plus")
        made.setAccessibleName("Add: Pictures")
        pasted = parts.button("Paste", self.paste, "quiet", "copy", "Ctrl+V")
        pasted.setAccessibleName("Paste: Pictures")
        self.add_button(pasted)
        self.add_button(made)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self.add(inside)
        self.setAcceptDrops(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._load)
        desk.changed.connect(self._on_changed)

    def show_owner(self, owner: UUID) -> None:
        """Shows the pictures of a record."""
        found = self._desk.services.pictures.of(owner)
        if owner == self._owner and found == self._shown:
            return
        held = self._held()
        self._owner, self._shown, self._labels = owner, found, {}
        parts.clear(self._rows)
        for picture in found:
            self._rows.addWidget(self._one(picture))
        if found:
            self._pause.start()
        self._hold(held)

    def _one(self, picture: PictureRow) -> QWidget:
        small = parts.label("")
        small.setFixedSize(QSize(fonts.pixels(_WIDE), fonts.pixels(_TALL)))
        small.setAlignment(Qt.AlignmentFlag.AlignCenter)
        small.setProperty("look", "card")
        small.setAccessibleName(picture.caption or picture.name)
        self._labels[picture.sha256] = small
        if picture.sha256 in self._small:
            small.setPixmap(self._small[picture.sha256])
        words = picture.caption or "Say what is seen on it"
        short = words if len(words) <= _LONG else f"{words[: _LONG - 1].rstrip()}…"
        title = parts.button(short.replace("&", "&&"), partial(self.change, picture.id), "link")
        title.setMinimumWidth(24)
        title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        title.setToolTip(plain_tip(words))
        title.setAccessibleName(f"Change: {picture.caption or picture.name}")
        printed = picture.may_be_printed is Consent.YES
        chip = ChipLabel()
        chip.set_chip(Chip("May be printed", Tone.GOOD) if printed else Chip("Internal", Tone.INFO))
        deeds = parts.row(space=0)
        deeds.setContentsMargins(0, 0, 0, 0)
        for verb, do in (
            ("Withdraw", self.withdraw) if printed else ("Let print", self.change),
            ("Remove", self.remove),
        ):
            made = parts.button(verb, partial(do, picture.id), "quiet")
            made.setAccessibleName(f"{verb}: {picture.caption or picture.name}")
            deeds.addWidget(made)
        deeds.addStretch(1)
        beside = parts.column(title, space=2)
        beside.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        if printed and picture.agreed_on is not None:
            agreed = f"Agreed by {picture.agreed_by} on {say_date(picture.agreed_on)}"
            beside.addWidget(parts.label(agreed, "small", wrap=True))
        beside.addLayout(deeds)
        whole = QWidget()
        line = parts.row(space=12)
        line.addWidget(small, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(beside, 1)
        whole.setLayout(line)
        return whole

    def _on_changed(self, changes: Changes) -> None:
        """What was taken back or came from elsewhere is seen too."""
        if changes.touches(Kind.ATTACHMENT) and self._desk.ready and self.isVisible():
            self._again()

    # -- the pictures themselves

    def _load(self) -> None:
        if not self._desk.ready:  # the store was let go of in the pause
            return
        pictures, size = self._desk.services.pictures, QSize(fonts.pixels(_WIDE), fonts.pixels(_TALL))
        for picture in self._shown or ():
            if picture.sha256 not in self._small:
                self._desk.run(
                    partial(_scaled, pictures, picture, size), self._on_small, self._on_missing, quiet=True
                )

    def _on_small(self, found: tuple[str, QImage]) -> None:
        digest, image = found
        if len(self._small) >= _MOST_KEPT:
            self._small.clear()
        self._small[digest] = QPixmap.fromImage(image)
        if digest in self._labels:
            self._labels[digest].setPixmap(self._small[digest])

    def _on_missing(self, error: Exception) -> None:
        self._desk.refuse(error)

    # -- deeds

    def choose_files(self) -> None:
        """Asks for files, and keeps their pictures."""
        self.add_files(messages.open_paths(self, "Add pictures", "photo"))

    def add_files(self, paths: list[Path]) -> None:
        """Keeps the pictures of some files with the record that is shown."""
        if self._owner is not None and paths:
            job = partial(_keep, self._desk.services.pictures, self._kind, self._owner, tuple(paths))
            self._desk.run(job, self._on_kept, title="Keeping pictures")

    def paste(self) -> None:
        """Keeps what was copied: a picture, or files that hold some."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        image = QGuiApplication.clipboard().image() if data.hasImage() and not files else QImage()
        if files:
            self.add_files(files)
        elif image.isNull():
            self._desk.refuse("Nothing that was copied is a picture: copy one, then paste it here.")
        elif self._owner is not None:
            job = partial(_keep_pasted, self._desk.services.pictures, self._kind, self._owner, image)
            self._desk.run(job, self._on_kept, title="Keeping a picture")

    def _on_kept(self, outcome: tuple[int, str]) -> None:
        kept, refused = outcome
        self._again()
        if refused:
            self._desk.refuse(refused)
        elif kept:
            words = "1 picture is" if kept == 1 else f"{kept} pictures are"
            self._desk.say(f"{words} kept, for the office alone until somebody agrees.", undo=kept == 1)

    def change(self, picture_id: UUID) -> None:
        """Says what is seen on it, and who agreed that it may be printed."""
        picture = next((each for each in self._shown or () if each.id == picture_id), None)
        if picture is not None and PictureDialog(self._desk, picture, self).ask():
            self._again()

    def withdraw(self, picture_id: UUID) -> None:
        said = "The picture stays in the office; what is printed already stays printed."
        self._desk.did(partial(self._desk.services.pictures.withdraw, picture_id), said)
        self._again()

    def remove(self, picture_id: UUID) -> None:
        self._desk.did(partial(self._desk.services.pictures.remove, picture_id), "The picture is removed.")
        self._again()

    def _again(self) -> None:
        if self._owner is not None:
            self.show_owner(self._owner)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # -- the keyboard stays where it was

    def _held(self) -> str:
        focused = self.window().focusWidget()
        return focused.accessibleName() if focused is not None and self.isAncestorOf(focused) else ""

    def _hold(self, name: str) -> None:
        for made in self.findChildren(QWidget) if name else ():
            if made.accessibleName() == name and not made.isHidden():
                made.show()
                made.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def _keep(
    pictures: PictureService, kind: Kind, owner: UUID, paths: tuple[Path, ...], progress: Progress
) -> tuple[int, str]:
    """How many were kept, and why the last one of the others was not."""
    kept, refused = 0, ""
    for number, path in enumerate(paths, start=1):
        progress.step(path.name, number, len(paths))
        try:
            pictures.add(kind, owner, path.stem, chosen_file.read(path))
            kept += 1
        except (Refused, StoreFailure) as error:
            refused = f"{path.name}: {error}"
    return kept, refused


def _keep_pasted(
    pictures: PictureService, kind: Kind, owner: UUID, image: QImage, progress: Progress
) -> tuple[int, str]:
    """Keeps a picture that comes from no file."""
    del progress
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    try:
        pictures.add(kind, owner, "pasted", bytes(data.data()))
    except (Refused, StoreFailure) as error:
        return 0, str(error)
    return 1, ""


def _scaled(
    pictures: PictureService, picture: PictureRow, size: QSize, progress: Progress
) -> tuple[str, QImage]:
    """A picture as small as it is shown."""
    del progress
    data = pictures.bytes_of(picture)
    whole = QImage.fromData(data) if is_picture(data) else QImage()
    small = whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return picture.sha256, small


class PictureDialog(FormDialog):
    """What is seen on a picture; with a name under who agreed it may be printed."""

    def __init__(self, desk: Desk, picture: PictureRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PictureDialog(), picture.caption or picture.name, parent)
        self._picture = picture
        ui = self.ui
        ui.caption.set_text(picture.caption)
        ui.agreed.set_text(picture.agreed_by)
        ui.day.set_date(picture.agreed_on or desk.today())
        ui.lead.setText(
            "It stays in the office until those seen on it, or their parents, agree to its print."
        )
        (ui.agreed if picture.caption and not picture.agreed_by else ui.caption).setFocus()

    def save(self) -> None:
        ui, pictures, picture = self.ui, self.desk.services.pictures, self._picture
        caption, agreed = ui.caption.text().strip(), ui.agreed.text().strip()
        if agreed and not caption:
            ui.caption.setFocus()
            raise Refused("Say what is seen on it first: it is read out to people who cannot see it.")
        if caption != picture.caption:
            pictures.describe(picture.id, caption)
        if not agreed:
            if picture.may_be_printed is Consent.YES:
                pictures.withdraw(picture.id)
        elif (agreed, ui.day.date()) != (picture.agreed_by, picture.agreed_on):
            pictures.allow(picture.id, agreed, ui.day.date())
