"""Leaflets for the print room: whether one fits, what to say of it, and those of all forums in one go."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol
from uuid import UUID

from cspdesk.domain.papers.leaflet import Fitted, LeafletPaper
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers.leaflet import Leaflets, build, chosen_issues
from cspdesk.services.papers.press import PaperService, Printed, safe_file_name
from cspdesk.services.papers.registry import Ref, Wanted, paper_kind

PAPER = "leaflet"


class Fitter(Protocol):
    """What knows how much a leaflet holds: `documents.press.Press`."""

    def fit(self, paper: LeafletPaper) -> Fitted: ...


@dataclass(frozen=True)
class LeafletRun:
    """A paper of many forums: those printed by the forum's id, who was left out and why, and whether it stopped."""

    printed: tuple[tuple[UUID, Printed], ...]
    skipped: tuple[tuple[str, str], ...]
    stopped: bool = False


class LeafletService:
    """Reads alone; nothing is written to the store."""

    def __init__(self, context: Context, fitter: Fitter, papers: PaperService) -> None:
        self._context = context
        self._fitter = fitter
        self._papers = papers

    def fit(self, ref: UUID | None, wanted: Wanted) -> Fitted:
        """The leaflet as it prints: its pairs, what is left out, and what is too long on which panel.

        Raises Refused as the leaflet itself does.
        """
        return self._fitter.fit(build(self._context, ref, wanted))

    def too_long(self, ref: UUID | None, wanted: Wanted) -> list[str]:
        """'Panel 3, We Did: 7 lines too many', for every place where text does not fit."""
        return [str(line) for line in self.fit(ref, wanted).too_long]

    def issues_on(self, ref: UUID | None, wanted: Wanted) -> list[UUID]:
        """The issues that the leaflet tells of, in their order: those to be logged with it and marked as told."""
        on_it = {pair.ref: place for place, pair in enumerate(self.fit(ref, wanted).paper.pairs)}
        found = [issue for issue in chosen_issues(self._context, ref, wanted) if issue.ref in on_it]
        return [issue.id for issue in sorted(found, key=lambda issue: on_it[issue.ref])]

    def print_all(
        self,
        wanted: Wanted,
        progress: Callable[[int, int, str], None] | None = None,
        stopped: Callable[[], bool] | None = None,
    ) -> LeafletRun:
        """The leaflet of every forum, as `print_each` does."""
        return self.print_each(PAPER, wanted, progress, stopped)

    def print_each(
        self,
        name: str,
        wanted: Wanted,
        progress: Callable[[int, int, str], None] | None = None,
        stopped: Callable[[], bool] | None = None,
    ) -> LeafletRun:
        """A paper of every forum, in the office's order; a forum whose paper is refused is skipped.

        `progress` is told how many of how many are done and whose comes next; `stopped` is asked before each.
        Raises Refused for a paper that is not of a forum.
        """
        kind = paper_kind(name)
        if kind.ref is not Ref.BODY:
            raise Refused(f"{kind.title} is not of a forum: print it by itself.")
        forums = self._context.store.bodies.forums(self._context.today())
        # Chosen issues are one forum's; every other gets its own.
        own = replace(
            wanted, options={key: value for key, value in wanted.options.items() if key != "issues"}
        )
        # Leaflets share one reading of the store.
        leaflets = Leaflets(self._context, many=True) if name == PAPER else None
        printed: list[tuple[UUID, Printed]] = []
        taken: set[str] = set()
        skipped: list[tuple[str, str]] = []
        for place, forum in enumerate(forums):
            if stopped is not None and stopped():
                return LeafletRun(tuple(printed), tuple(skipped), stopped=True)
            if progress is not None:
                progress(place, len(forums), forum.name)
            try:
                if leaflets is None:
                    made = self._papers.print(name, forum.id, own)
                else:
                    made = self._papers.set(kind, forum.name, own, leaflets.of(forum, own))
                if made.file_name.casefold() in taken:
                    # Names may differ by signs alone, which file names leave out.
                    made = replace(made, file_name=safe_file_name(f"{forum.code} {made.file_name}"))
                taken.add(made.file_name.casefold())
                printed.append((forum.id, made))
            except Refused as why:
                skipped.append((forum.name, str(why)))
        if progress is not None:
            progress(len(forums), len(forums), "")
        return LeafletRun(tuple(printed), tuple(skipped))
