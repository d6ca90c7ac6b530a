"""The small registers there are, read once from the shipped data."""

import json
from functools import cache

from cspdesk.assets import resource
from cspdesk.domain.register_specs import RegisterSpec, read_registers
from cspdesk.errors import Refused


@cache
def registers() -> tuple[RegisterSpec, ...]:
    """Every register in the order pages and papers show them."""
    return read_registers(json.loads(resource("registers/registers.json").read_text(encoding="utf-8")))


def register_of(key: str) -> RegisterSpec:
    """The register of a key. Raises Refused when there is none."""
    found = next((spec for spec in registers() if spec.key == key), None)
    if found is None:
        keys = ", ".join(spec.key for spec in registers())
        raise Refused(f"There is no register “{key}”: choose one of {keys}.")
    return found
