"""The glossary as flat objects, for the verbs that look."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from cspdesk.office import Office
    from cspdesk.verbs.run import Flat


def glossary(office: "Office", flat: "Callable[..., Flat]") -> list["Flat"]:
    """Every term in letter order."""
    return [
        flat(id=row.id, short=row.short, long=row.long, meaning=row.meaning, expand=row.expand)
        for row in office.glossary.all()
    ]
