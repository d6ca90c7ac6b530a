import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.ui.link_lines import Line, LinkLines


class Holder(QWidget):
    """A window with lines in it."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = LinkLines()
        QVBoxLayout(self).addWidget(self.lines)


@pytest.fixture
def holder(qtbot: QtBot) -> Holder:
    made = Holder()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def lines(holder: Holder) -> LinkLines:
    return holder.lines


def many(count: int) -> list[Line]:
    return [Line(f"Forum {number}", "member", "body", number) for number in range(count)]


def words(lines: LinkLines) -> list[str]:
    return [link.text() for link in lines.links()]


def test_bounded_lines_say_how_many_more_there_are(lines: LinkLines) -> None:
    lines.set_lines(many(600), most=24)
    assert len(words(lines)) == 25
    assert words(lines)[-1] == "Show 50 of 576 more"


def test_one_line_over_the_bound_is_shown_itself(lines: LinkLines) -> None:
    lines.set_lines(many(25), most=24)
    assert words(lines)[-1] == "Forum 24"


def test_more_shows_the_next_lines_and_goes_on_there(lines: LinkLines) -> None:
    lines.set_lines(many(30), most=24)
    asked: list[str] = []
    lines.asked.connect(lambda verb, _key: asked.append(verb))
    lines.links()[-1].click()
    assert words(lines) == [f"Forum {number}" for number in range(30)]
    held = lines.window().focusWidget()
    assert held is lines.links()[24]
    assert asked == []
