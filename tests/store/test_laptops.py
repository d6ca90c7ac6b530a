"""Whatever is done on two to four laptops, and whatever becomes of the files between them: all ends equal."""

from pathlib import Path

import pytest
from hypothesis import settings

from tests.laptop_play import Laptops
from tests.laptops import Laptop, write_full


@pytest.fixture(scope="module")
def full(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A handover that holds records of every kind."""
    folder = tmp_path_factory.mktemp("full")
    laptop = Laptop(empty_file, folder, "office")
    write_full(laptop, folder / "full.handover")
    laptop.store.close()
    return folder / "full.handover"


def test_after_everybody_has_taken_from_everybody_all_stores_are_equal(empty_file: Path, full: Path) -> None:
    class Here(Laptops):
        pass

    Here.empty, Here.full = empty_file, full
    case = Here.TestCase
    case.settings = settings(max_examples=3, stateful_step_count=16)
    case("runTest").runTest()
