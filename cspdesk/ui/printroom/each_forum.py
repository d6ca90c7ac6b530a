"""One paper of each forum in one go, off the window's thread: all of them into a folder, or none when cancelled."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cspdesk.domain.publications import LetOut
from cspdesk.services.papers.press import Printed
from cspdesk.ui.desk import Progress
from cspdesk.ui.papers.orders import Order

if TYPE_CHECKING:
    from cspdesk.office import Office

# Forums without a paper that are named; more are counted.
_NAMED = 3


@dataclass
class EachForum:
    """Prints on the worker; `made` are the papers with what they are of, `refused` forums without one and why."""

    office: "Office"
    order: Order
    folder: Path
    free: LetOut
    made: list[tuple[Order, Printed]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)

    def __call__(self, progress: Progress) -> "EachForum":
        def step(done: int, count: int, name: str) -> None:
            if name:
                progress.step(f"Setting {name}", done + 1, count)

        wanted = self.order.wanted
        run = self.office.leaflets.print_each(self.order.name, wanted, step)
        # Issues picked for one forum are not those of the next.
        options = {key: value for key, value in wanted.options.items() if key != "issues"}
        own = replace(wanted, options=options)
        self.made += [(Order(self.order.name, forum, own), printed) for forum, printed in run.printed]
        self.refused += run.skipped
        progress.step("Saving the papers")
        for _, printed in self.made:
            self.office.save_file(self.folder / printed.file_name, printed.pdf)
        return self

    def keep(self) -> None:
        """Puts papers that somebody let out into the register, with who and why."""
        for order, printed in self.made if self.free.by else ():
            self.office.publications.log_print(order.name, order.ref, order.wanted, printed, free=self.free)

    @property
    def said(self) -> str:
        """What came of it, for the foot of the window."""
        count = len(self.made)
        papers = f"{count} paper{'' if count == 1 else 's'} saved in {self.folder.name}"
        left = len(self.refused)
        if not left:
            return f"{papers}."
        named = f": {', '.join(name for name, _ in self.refused)}" if left <= _NAMED else ""
        return f"{papers}; {left} forum{'' if left == 1 else 's'} had nothing to print{named}."
