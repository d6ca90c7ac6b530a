"""What many tests of an office begin from: made once for each database, then copied for every test."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest

from cspdesk.office import Office

Make = Callable[[Office], Any]
# What a test begins from, as its maker gave it.
BEGUN: pytest.StashKey[Any] = pytest.StashKey()
_MAKERS: dict[tuple[str, str], Make] = {}


def beginning(make: Make, module: str, name: str = "") -> Any:
    """A fixture of what `make` gives. The `office` of a test that asks for it is a copy of the office it was made in.

    `module` is the name of the tests' module; `name` is what the fixture is called, without it as `make` is.
    """
    _MAKERS[module, name or make.__name__] = make

    @pytest.fixture(name=name or make.__name__)
    def begun(office: Office, request: pytest.FixtureRequest) -> Any:
        value = request.node.stash[BEGUN]
        named = dataclasses.is_dataclass(value) and not isinstance(value, type) and hasattr(value, "office")
        return dataclasses.replace(value, office=office) if named else value

    return begun


def maker(request: pytest.FixtureRequest) -> Make | None:
    """What makes the beginning that a test asks for; None when it asks for none."""
    found = [_MAKERS.get((request.module.__name__, name)) for name in request.fixturenames]
    return next((make for make in found if make is not None), None)
