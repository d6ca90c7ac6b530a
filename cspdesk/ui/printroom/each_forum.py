"""One paper of each forum in one go, off the window's thread: all of them into a folder, or none when cancelled."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cspdesk.domain.publications import LetOut
from cspdesk.errors import Refused
from cspdesk.services.leaflets import PAPER as LEAFLET
from cspdesk.services.papers.press import Printed
from cspdesk.ui.desk import Progress
from cspdesk.ui.papers.orders import Order

if TYPE_CHECKING:
    from cspdesk.office import Office


@dataclass
class EachForum:
    """Prints on the worker; `made` are the papers with what they are of, `refused` why others were not."""

    office: "Office"
    order: Order
    folder: Path
    free: LetOut
    made: list[tuple[Order, Printed]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def __call__(self, progress: Progress) -> "EachForum":
        if self.order.name == LEAFLET:
            self._leaflets(progress)
        else:
            self._papers(progress)
        progress.step("Saving the papers")
        for _, printed in self.made:
            self.office.save_file(self.folder / printed.file_name, printed.pdf)
        return self

    def _papers(self, progress: Progress) -> None:
        forums = self.office.bodies.forums()
        for number, forum in enumerate(forums, 1):
            progress.step(f"Setting {forum.name}", number, len(forums))
            # Issues picked for one forum are not those of the next.
            options = {key: value for key, value in self.order.wanted.options.items() if key != "issues"}
            order = Order(self.order.name, forum.id, replace(self.order.wanted, options=options))
            try:
                self.made.append((order, self.office.papers.print(order.name, order.ref, order.wanted)))
            except Refused as refusal:
                self.refused.append(f"{forum.name}: {refusal}")

    def _leaflets(self, progress: Progress) -> None:
        """Leaflets share one reading of the store."""

        def step(done: int, count: int, name: str) -> None:
            if name:
                progress.step(f"Setting {name}", done + 1, count)

        run = self.office.leaflets.print_all(self.order.wanted, step)
        options = {key: value for key, value in self.order.wanted.options.items() if key != "issues"}
        wanted = replace(self.order.wanted, options=options)
        self.made += [(Order(LEAFLET, forum, wanted), printed) for forum, printed in run.printed]
        self.refused += [f"{name}: {why}" for name, why in run.skipped]

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
        return f"{papers}; {left} forum{'' if left == 1 else 's'} had nothing to print."
