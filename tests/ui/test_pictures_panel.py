"""Pictures of an issue and of an activity in the window."""

import datetime as dt
import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Consent, Kind
from cspdesk.office import Office, open_office
from cspdesk.ui.desk import Desk
from cspdesk.ui.pictures_panel import PictureDialog, PicturesPanel
from tests.hands import Hands
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)


@pytest.fixture(scope="module")
def walls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("walls") / "walls.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture
def office(walls: Path, tmp_path: Path, desk: Desk) -> Iterator[Office]:
    opened = open_office(shutil.copyfile(walls, tmp_path / "o.cspdesk"), machine="test", today=TODAY)
    opened.store.subscribe(desk.publish)
    desk.attach(opened)
    yield opened
    desk.finish_work()
    opened.close(keep_backup=False)


@pytest.fixture
def issue(office: Office) -> UUID:
    return office.issues.add("Tip", body_id=office.bodies.forums()[0].id)


@pytest.fixture
def panel(office: Office, desk: Desk, issue: UUID, qtbot: QtBot) -> PicturesPanel:
    made = PicturesPanel(desk, Kind.ISSUE)
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    made.show_owner(issue)
    return made


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "wall.jpg", tmp_path / "lamp.png"]
    for path, colour in zip(paths, ("red", "blue"), strict=True):
        Image.new("RGB", (400, 300), colour).save(path)
    return paths


def keep(panel: PicturesPanel, files: list[Path], qtbot: QtBot) -> None:
    """Adds files and waits until they are shown."""
    panel.add_files(files)
    qtbot.waitUntil(lambda: len(panel._shown or ()) == len(files))


def test_several_files_are_kept_at_once_inside_the_office(
    panel: PicturesPanel, office: Office, issue: UUID, files: list[Path], qtbot: QtBot
) -> None:
    keep(panel, files, qtbot)
    assert [row.name for row in office.pictures.of(issue)] == ["wall", "lamp"]
    assert all(row.may_be_printed is not Consent.YES for row in office.pictures.of(issue))


def test_a_copied_picture_is_pasted(
    panel: PicturesPanel, office: Office, issue: UUID, files: list[Path], qtbot: QtBot
) -> None:
    QApplication.clipboard().setImage(QImage(str(files[0])))
    hands = Hands(panel)
    hands.go("Add: Pictures")
    hands.press("Ctrl+V")
    qtbot.waitUntil(lambda: len(office.pictures.of(issue)) == 1)
    (row,) = office.pictures.of(issue)
    assert Image.open(io.BytesIO(office.pictures.bytes_of(row))).size == (400, 300)


def test_what_was_copied_and_is_no_picture_is_said(panel: PicturesPanel, desk: Desk) -> None:
    said: list[str] = []
    desk.saying.connect(lambda saying: said.append(saying.sentence))
    QApplication.clipboard().setText("Dear Sir")
    panel.paste()
    assert said[0].startswith("Nothing that was copied is a picture")


def test_small_pictures_come_a_moment_after_the_list(
    panel: PicturesPanel, files: list[Path], qtbot: QtBot
) -> None:
    keep(panel, files, qtbot)
    labels = list(panel._labels.values())
    qtbot.waitUntil(lambda: all(not label.pixmap().isNull() for label in labels))
    assert all(label.pixmap().width() <= label.width() for label in labels)


def test_running_through_a_list_reads_no_picture(
    panel: PicturesPanel, office: Office, files: list[Path], qtbot: QtBot
) -> None:
    keep(panel, files, qtbot)
    panel._small.clear()
    panel.show_owner(office.issues.add("Other", body_id=office.bodies.forums()[0].id))
    assert not panel._labels
    assert not panel._small


def test_a_file_that_is_no_picture_is_refused_by_its_name(
    panel: PicturesPanel, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    said: list[str] = []
    desk.saying.connect(lambda saying: said.append(saying.sentence))
    wrong = tmp_path / "letter.jpg"
    wrong.write_bytes(b"Dear Sir")
    panel.add_files([wrong])
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("letter.jpg: That is no picture")


def test_a_picture_is_printed_only_with_its_words_and_who_agreed(
    panel: PicturesPanel, office: Office, desk: Desk, issue: UUID, files: list[Path], qtbot: QtBot
) -> None:
    keep(panel, files[:1], qtbot)
    dialog = PictureDialog(desk, office.pictures.of(issue)[0])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.agreed.set_text("The owner")
    dialog.accept()
    assert dialog.isVisible()
    dialog.ui.caption.set_text("A painted wall")
    dialog.accept()
    (row,) = office.pictures.of(issue)
    assert (row.may_be_printed, row.caption, row.agreed_by, row.agreed_on) == (
        Consent.YES, "A painted wall", "The owner", TODAY,
    )  # fmt: skip
    panel.withdraw(row.id)
    assert office.pictures.of(issue)[0].may_be_printed is Consent.NO


def test_a_removed_picture_comes_back_by_undo(
    panel: PicturesPanel, office: Office, desk: Desk, issue: UUID, files: list[Path], qtbot: QtBot
) -> None:
    keep(panel, files, qtbot)
    units: list[UUID | None] = []
    office.store.subscribe(lambda changes: units.append(changes.unit))
    panel.remove(office.pictures.of(issue)[0].id)
    assert len(office.pictures.of(issue)) == 1
    assert units[0] is not None
    office.store.undo(units[0], "remove the picture")
    qtbot.waitUntil(lambda: len(panel._shown or ()) == 2)


def test_every_control_of_a_picture_has_a_name(
    panel: PicturesPanel, files: list[Path], qtbot: QtBot, assert_named: Callable[[QWidget], None]
) -> None:
    keep(panel, files, qtbot)
    QApplication.processEvents()
    assert_named(panel)
