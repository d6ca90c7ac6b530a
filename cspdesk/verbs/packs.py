"""Packs with verbs: printed or exported under the next number, and shown figure by figure."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cspdesk.domain.kinds import Audience
from cspdesk.domain.pack import KeptFigure, PackRowKept
from cspdesk.domain.publications import LetOut
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.pack.section17 import lacks_statement
from cspdesk.services.pack_files import FORMS
from cspdesk.services.papers.registry import PaperKind, Wanted
from cspdesk.verbs import settings
from cspdesk.verbs.run import Flat, Run, pairs, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from cspdesk.office import Office
    from cspdesk.services.pack_files import MadePack

_FIGURES = ("code", "value", "words", "records", "changed_since")
_RECORDS = ("kind", "ref", "words", "changed")


def print_pack(run: Run, kind: PaperKind, target: Path) -> int:
    """Makes a pack as the file's ending says, or each table of it into a folder, and keeps it under its number."""
    from cspdesk.verbs.papers import about_of

    options = run.options
    form = target.suffix.lower().lstrip(".")
    if form and form not in FORMS:
        raise Refused(
            f"For a pack the name of the file ends with .{', .'.join(FORMS)}: end {target.name} so."
        )
    free = LetOut(
        one_line(getattr(options, "let_out_by", "")), one_line(getattr(options, "let_out_reason", ""))
    )
    with run.writing() as office:
        asked = replace(_wanted(run, kind), options=settings.read(office, kind, options.set))
        office.publications.look_at_hold(asked.audience, free.by, free.reason)
        about, _ = about_of(office, kind, options.ref)
        made = office.pack_files.make(kind.name, about, asked, (form or "zip",))
        made = office.pack_files.keep(made)
        try:
            _save(office, made, target, bool(form))
        except Refused:
            if form or not target.is_dir():
                office.packs.take_back(made.pack.number)
            raise
        sample = office.context.partnership.sample
    if lacks_statement(made.pack):
        run.say("It has no Section 17 statement: give one with --set section17=TEXT.")
    number, pages = made.pack.number, made.files[0].pages
    told: Flat = {
        "file": str(target),
        "paper": kind.name,
        "number": number,
        "title": f"{kind.title}, {number}",
    }
    told |= {"pages": pages} if pages else {}
    words = f", {pages} pages" if pages else ""
    run.give(told | ({"sample": True} if sample else {}), f"{kind.title} {number}{words}, in {target}")
    return 0


def _save(office: "Office", made: "MadePack", target: Path, one: bool) -> None:
    if one:
        office.save_file(target, made.files[0].data)
        return
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(f"{target} is no folder to write into ({error.strerror}): name another.") from error
    for name, data in office.pack_files.each_table(made.pack):
        office.save_file(target / name, data)


def _wanted(run: Run, kind: PaperKind) -> Wanted:
    options = run.options
    audience = Audience(options.audience) if getattr(options, "audience", None) else kind.audiences[0]
    if audience not in kind.audiences:
        raise Refused(f"{kind.title} is for {kind.audiences[0].value} use only: choose that audience.")
    return Wanted(
        audience,
        bool(getattr(options, "large_print", False)),
        from_day=options.from_day,
        to_day=options.to_day,
    )


# -- looking


def rows(office: "Office", flat: "Callable[..., Flat]") -> list[Flat]:
    """Every pack, the newest first."""
    return [pack(row, flat) for row in office.packs.all()]


def pack(row: PackRowKept, flat: "Callable[..., Flat]") -> Flat:
    return flat(
        ref=row.ref,
        id=row.id,
        kind=row.kind,
        title=row.title,
        body=row.body,
        review=row.review or None,
        from_day=row.from_day,
        to_day=row.to_day,
        made_on=row.on_day,
        form=row.form,
        public=row.public,
        published_on=row.published_on,
        published_where=row.published_where,
    )


def show(run: Run, office: "Office", found: tuple[PackRowKept, KeptFigure | None]) -> int:
    """Prints a pack with its figures, or a figure with its rule and what is behind it."""
    from cspdesk.verbs.rows import Rows

    flat = Rows(office).flat
    row, figure = found
    if figure is None:
        changed = office.packs.changed(row)
        listed: list[Flat] = [
            flat(
                record="figure",
                code=each.code,
                value=each.value,
                words=each.words,
                rule=each.rule,
                records=each.records,
                changed_since=changed.get(each.code, 0),
            )
            for each in office.packs.figures(row.id)
        ]
        told: dict[str, Any] = pack(row, flat) | {"records": listed}
        run.give(told, f"{pairs(told)}\n\nFIGURES\n{table(listed, _FIGURES)}")
        return 0
    behind = [
        flat(
            record=each.kind.value,
            kind=each.kind.value.replace("_", " "),
            id=each.id,
            ref=each.ref,
            words=each.words,
            changed=each.since or None,
        )
        for each in office.packs.behind(row, figure.code)
    ]
    told = flat(
        ref=f"{row.ref}:{figure.code}",
        pack=row.ref,
        made_on=row.on_day,
        code=figure.code,
        words=figure.words,
        value=figure.value,
        rule=figure.rule,
        changed_since=sum(each["changed"] is not None for each in behind),
    ) | {"records": behind}
    run.give(told, f"{pairs(told)}\n\nRECORDS\n{table(behind, _RECORDS)}" if behind else pairs(told))
    return 0
