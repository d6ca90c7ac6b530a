from io import BytesIO

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas
from shiboken6 import delete, isValid

from cspdesk.ui import theme
from cspdesk.ui.preview import Preview


def pdf(pages: int) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for number in range(pages):
        canvas.drawString(72, 720, f"Page {number + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    made = Preview()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.set_pdf(pdf(3))
    return made


def test_a_paper_shows_its_pages(preview: Preview) -> None:
    assert preview.pages() == 3


def test_turning_pages_stops_at_the_ends(preview: Preview) -> None:
    for _ in range(5):
        preview.next_page()
    assert preview.view.pageNavigator().currentPage() == 2


def test_a_new_paper_keeps_the_place(preview: Preview) -> None:
    preview.go_to(1)
    preview.set_pdf(pdf(2))
    assert preview.view.pageNavigator().currentPage() == 1


def test_no_paper_says_so(preview: Preview) -> None:
    preview.set_pdf(b"")
    assert preview.pages() == 0
    assert preview._place.text() == ""


def test_the_page_stays_when_it_is_made_larger(preview: Preview) -> None:
    preview.go_to(1)
    for zoom in (preview.larger, preview.fit_page, preview.fit_width):
        zoom()
        assert preview.view.pageNavigator().currentPage() == 1


def test_larger_makes_pages_larger(preview: Preview) -> None:
    preview.larger()
    first = preview.view.zoomFactor()
    preview.larger()
    assert preview.view.zoomFactor() > first


def test_every_control_of_the_preview_has_a_name(preview: Preview, assert_named) -> None:  # type: ignore[no-untyped-def]
    assert_named(preview)


def test_a_page_as_high_as_the_view_settles(qtbot: QtBot) -> None:
    made = Preview()
    qtbot.addWidget(made)
    made.show()
    made.set_pdf(pdf(1))
    for height in range(830, 910):
        made.resize(600, height)
        QApplication.processEvents()
    assert made.pages() == 1


def test_a_preview_that_is_gone_is_not_dressed_again(qtbot: QtBot) -> None:
    made = Preview()
    made.set_pdf(pdf(3))
    made.next_page()
    delete(made)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    assert not isValid(made)
