"""A store that is wanted, and the job that makes it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from cspdesk.services.plan_choices import SAMPLE_PLAN
from cspdesk.ui.desk import Progress


@dataclass(frozen=True)
class NewStore:
    """A store to be made: where, for which computer, from which plan, whether with the labelled sample year.

    With a passphrase it is protected from its first byte on. With a handover it begins with what that file holds.
    """

    location: str
    machine: str
    sample: bool = False
    plan: str = SAMPLE_PLAN
    passphrase: str | None = field(default=None, repr=False)
    handover: str = ""
    handover_passphrase: str = field(default="", repr=False)


Maker = Callable[[NewStore, Progress], None]


class Job:
    """Makes a store on the worker; holds only plain data."""

    def __init__(self, make: Maker, wanted: NewStore) -> None:
        self._make, self._wanted = make, wanted

    def __call__(self, progress: Progress) -> None:
        self._make(self._wanted, progress)
