"""What prints share: blocks of text, the office's own templates, and requests for other formats."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.domain.publications import BlockRow, FormatRequest, PictureRow, TemplateRow
from cspdesk.domain.text import clean_json, one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context


class SharedTexts:
    """Every change publishes Kind.TEXT_BLOCK, PAPER_TEMPLATE or FORMAT_REQUEST."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    # Blocks of text and templates

    def blocks(self, kind: BlockKind | None = None) -> list[BlockRow]:
        return self._store.publications.blocks(kind)

    def usable(self, kind: BlockKind) -> list[BlockRow]:
        """Blocks that a print may use: a story only when it is approved."""
        return [block for block in self.blocks(kind) if block.may_be_used]

    def add_block(self, kind: BlockKind, title: str, text: str = "", **values: Any) -> UUID:
        """Adds a help-line, story, signpost or other block. Raises Refused without a title."""
        if not one_line(title):
            raise Refused("Type a title for this block.")
        with self._store.work(f"add {one_line(title)}") as work:
            made = work.add(Kind.TEXT_BLOCK, kind=kind, title=one_line(title), text=text, **values)
            work.commit()
        return made

    def change_block(self, block_id: UUID, **values: Any) -> None:
        """Changes a block; every print made from now on follows. A story changed in words waits for approval anew."""
        with self._store.work("change a block of text") as work:
            now = work.get(Kind.TEXT_BLOCK, block_id)
            reworded = any(name in values and values[name] != now[name] for name in ("title", "text"))
            if now["kind"] == BlockKind.STORY and reworded and "approved_on" not in values:
                values |= {"approved_on": None, "approved_by": ""}
            work.change(Kind.TEXT_BLOCK, block_id, **values)
            work.commit()

    def approve_block(self, block_id: UUID, approved_by: str) -> None:
        """Approves a story for print. Raises Refused without a name."""
        if not one_line(approved_by):
            raise Refused("Type who approves it.")
        with self._store.work("approve a story") as work:
            work.change(
                Kind.TEXT_BLOCK,
                block_id,
                approved_by=one_line(approved_by),
                approved_on=self._context.today(),
            )
            work.commit()

    def check_block(self, block_id: UUID, on_day: dt.date | None = None) -> None:
        """Keeps that somebody checked a block on a day (today) and it holds."""
        with self._store.work("a block of text was checked") as work:
            work.change(Kind.TEXT_BLOCK, block_id, checked_on=on_day or self._context.today())
            work.commit()

    def remove_block(self, block_id: UUID) -> None:
        with self._store.work("remove a block of text") as work:
            work.delete(Kind.TEXT_BLOCK, block_id)
            work.commit()

    def templates(self, paper: str = "") -> list[TemplateRow]:
        return self._store.publications.templates(paper)

    def keep_template(
        self, paper: str, name: str, content: Mapping[str, Any], template_id: UUID | None = None
    ) -> UUID:
        """Keeps the office's own flyer or leaflet under a name. Raises Refused without one."""
        if not one_line(name):
            raise Refused("Type a name for this template.")
        told = json.dumps(clean_json(content), ensure_ascii=False, sort_keys=True)
        with self._store.work(f"keep the template {one_line(name)}") as work:
            if template_id is None:
                made = work.add(Kind.PAPER_TEMPLATE, paper=paper, name=one_line(name), content=told)
            else:
                work.change(Kind.PAPER_TEMPLATE, template_id, name=one_line(name), content=told)
                made = template_id
            work.commit()
        return made

    def remove_template(self, template_id: UUID) -> None:
        with self._store.work("remove a template") as work:
            work.delete(Kind.PAPER_TEMPLATE, template_id)
            work.commit()

    def printable_pictures(self) -> list[PictureRow]:
        """Pictures that somebody said may be printed."""
        return self._store.publications.printable_pictures()

    # Requests for other formats

    def format_requests(self) -> list[FormatRequest]:
        return self._store.publications.format_requests()

    def add_format_request(self, paper: str, form: str, words: str = "", **values: Any) -> UUID:
        """Logs that somebody asked for a paper in another format or language. Raises Refused without the format."""
        if not one_line(form):
            raise Refused("Type which format or language was asked for.")
        values.setdefault("on_day", self._context.today())
        with self._store.work("log a request for another format") as work:
            made = work.add(
                Kind.FORMAT_REQUEST, paper=one_line(paper), format=one_line(form), words=words, **values
            )
            work.commit()
        return made

    def change_format_request(self, request_id: UUID, **values: Any) -> None:
        """Corrects a request. Raises Refused without the format."""
        if "format" in values and not one_line(values["format"]):
            raise Refused("Type which format or language was asked for.")
        with self._store.work("change a request for another format") as work:
            work.change(Kind.FORMAT_REQUEST, request_id, **values)
            work.commit()

    def meet_format_request(self, request_id: UUID, on_day: dt.date | None = None) -> None:
        with self._store.work("another format was given") as work:
            work.change(Kind.FORMAT_REQUEST, request_id, met_on=on_day or self._context.today())
            work.commit()
