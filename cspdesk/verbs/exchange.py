"""The verbs that write files for other programs and take files in."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from cspdesk.errors import Refused
from cspdesk.services.papers.registry import PAPERS
from cspdesk.verbs import refs
from cspdesk.verbs.look import look_at_period
from cspdesk.verbs.run import Flat, Run, read_input

if TYPE_CHECKING:
    from cspdesk.domain.sheets import TableSheet
    from cspdesk.office import Office
    from cspdesk.services.risk_tables import RiskTables

_TABLES = (".xlsx", ".csv", ".json")
FORMATS = {
    "contacts": (".csv", ".vcf"), "chairs": (".csv", ".vcf"), "actions": _TABLES, "calendar": (".ics",),
    "attendance": _TABLES, "meetings": _TABLES, "events": (".ics",),
    "glossary": _TABLES, "plan": _TABLES, "indicators": _TABLES, "figures": _TABLES,
    "risks": _TABLES, "matrix": _TABLES, "checks": _TABLES, "entries": _TABLES, "counts": _TABLES,
}  # fmt: skip
PUBLIC = ("calendar", "events", "counts")
"""What anybody may be given: it goes through the public filter; all else is for the office and its partners."""
_PERIODS = ("calendar", "attendance", "meetings", "events", "counts")
_NO_REF = (
    "contacts",
    "chairs",
    "glossary",
    "plan",
    "indicators",
    "figures",
    "risks",
    "matrix",
    "checks",
    "counts",
)


def export(run: Run) -> int:
    """Writes a file that address books, calendars or spreadsheets open; its ending says which kind."""
    options, target = run.options, run.target()
    what: str = options.what
    look_at_period(run)
    if what in PAPERS and PAPERS[what].numbered:
        from cspdesk.verbs.packs import print_pack

        return print_pack(run, PAPERS[what], target)
    if (options.from_day or options.to_day) and what not in _PERIODS:
        raise Refused(f"{what.capitalize()} are not of a period: leave --from and --to out.")
    if options.ref and what in _NO_REF:
        raise Refused(f"{what.capitalize()} are of the whole partnership: leave “{options.ref}” out.")
    suffix = target.suffix.casefold()
    if suffix not in FORMATS[what]:
        endings = " or ".join(FORMATS[what])
        raise Refused(f"For {what} the name of the file ends with {endings}: end {target.name} so.")
    with run.reading() as office:
        data = _Exporter(run, office, suffix).data(what)
        office.save_file(target, data)
        sample = office.context.partnership.sample
    made: Flat = {"file": str(target), "what": what, "bytes": len(data)}
    run.give(made | ({"sample": True} if sample else {}), f"{what.capitalize()} written to {target}")
    return 0


class _Exporter:
    def __init__(self, run: Run, office: "Office", suffix: str) -> None:
        self._office = office
        self._suffix = suffix
        self._typed: str | None = run.options.ref
        self._vcard: Literal["3.0", "4.0"] = run.options.vcard
        self._period = (run.options.from_day, run.options.to_day)

    def data(self, what: str) -> bytes:
        made: Callable[[], bytes] = getattr(self, f"_{what}")
        return made()

    def _contacts(self) -> bytes:
        from cspdesk.services.contacts import Whom

        return self._contacts_of(Whom.CONTACTABLE)

    def _chairs(self) -> bytes:
        from cspdesk.services.contacts import Whom

        return self._contacts_of(Whom.CHAIRS)

    def _contacts_of(self, whom: Any) -> bytes:
        contacts = self._office.contacts
        if self._suffix == ".vcf":
            return contacts.vcf(whom, version=self._vcard)
        return contacts.csv(whom)

    def _actions(self) -> bytes:
        sheets = self._office.action_sheets
        if self._typed is None:
            return self._tables([sheets.table()])
        try:
            meant = refs.find_one_of(self._office, self._typed, "body", "partner")
        except Refused:
            return self._tables([sheets.table(owner=self._typed)])
        if meant.kind == "partner":
            return self._tables([sheets.table(meant.id)])
        body = self._office.bodies.get(meant.id)
        actions = self._office.store.actions.all(body_id=meant.id, open_only=True)
        return self._tables([sheets.table_of(actions, f"Actions of {body.name}")])

    def _calendar(self) -> bytes:
        calendar = self._office.calendar
        if self._typed is None:
            return calendar.of_meetings(None, *self._period)
        meant = refs.find_one_of(self._office, self._typed, "meeting", "body")
        if meant.kind == "meeting":
            return calendar.of_meeting(meant.id)
        return calendar.of_meetings(meant.id, *self._period)

    def _events(self) -> bytes:
        calendar = self._office.calendar
        if self._typed is None:
            return calendar.of_activities(None, *self._period)
        meant = refs.find_one_of(self._office, self._typed, "body", "activity")
        if meant.kind == "activity":
            return calendar.of_activity(meant.id)
        return calendar.of_activities(meant.id, *self._period)

    def _attendance(self) -> bytes:
        return self._tables(self._office.tables.who_came(self._body(), *self._period))

    def _meetings(self) -> bytes:
        return self._tables([self._office.tables.meetings(self._body(), *self._period)])

    def _glossary(self) -> bytes:
        return self._tables([self._office.glossary.table()])

    def _plan(self) -> bytes:
        from cspdesk.services.plan_tables import plan_table

        return self._tables([plan_table(self._office.context)])

    def _indicators(self) -> bytes:
        files = self._office.figure_files
        return self._tables([files.indicators(), files.figures()])

    def _figures(self) -> bytes:
        return self._tables([self._office.figure_files.figures()])

    def _entries(self) -> bytes:
        """All registers, or the one whose key is typed."""
        from cspdesk.services.entry_tables import register_tables

        return self._tables(register_tables(self._office.context, self._typed or ""))

    def _risks(self) -> bytes:
        return self._tables([self._risk_tables.risks()])

    def _matrix(self) -> bytes:
        return self._tables(self._risk_tables.matrices())

    def _checks(self) -> bytes:
        return self._tables([self._risk_tables.checks()])

    def _counts(self) -> bytes:
        """What may be shared with anybody."""
        return self._tables(self._office.depersonal.tables(*self._period))

    @property
    def _risk_tables(self) -> "RiskTables":
        from cspdesk.services.risk_tables import RiskTables

        return RiskTables(self._office.context)

    def _body(self) -> UUID | None:
        return refs.find(self._office, self._typed, "body").id if self._typed is not None else None

    def _tables(self, tables: "Sequence[TableSheet]") -> bytes:
        """The tables in a workbook, or the first of them as CSV or JSON."""
        from cspdesk.exchange.workbook import write_csv, write_json, write_workbook

        if self._suffix == ".xlsx":
            return write_workbook(tables)
        return write_csv(tables[0]) if self._suffix == ".csv" else write_json(tables[0])


def import_(run: Run) -> int:
    """Takes a file in, all its rows or none; --check stores none. Exit 1 when a row is refused."""
    options = run.options
    data = read_input(options.file)
    with run.reading() if options.check else run.writing() as office:
        taken = _TAKES[options.what](run, office, data)
        if office.context.partnership.sample:
            for made in (taken, *taken["refused"]):
                made["sample"] = True
    for words in taken.get("clashes", ()):
        run.say(f"Clash: {words}")
    for row in taken["refused"]:
        run.say(f"Line {row['line']}: {row['reason']}")
    if taken["refused"] and not options.check:
        run.say("Nothing was stored: correct these lines, or take them out.")
    run.give(taken, _words(taken, options.check))
    return 1 if taken["refused"] else 0


def _contacts(run: Run, office: "Office", data: bytes) -> Flat:
    from cspdesk.services.contacts import Decision

    preview = office.contacts.preview(data, run.options.file)
    wanted = [row for row in preview.rows if row.decision is not Decision.SKIP]
    found: Flat = {
        "rows": len(preview.rows) + len(preview.refused),
        "taken": 0,
        "new": sum(row.decision is Decision.ADD for row in wanted),
        "completed": sum(row.decision is Decision.FILL for row in wanted),
        "known": len(preview.rows) - len(wanted),
        "understood_as": preview.found.words or None,
        "refused": [{"line": row.line, "text": row.text, "reason": row.reason} for row in preview.refused],
    }
    if wanted and not preview.refused and not run.options.check:
        office.contacts.take(preview)
        found["taken"] = len(wanted)
    return found


def _actions(run: Run, office: "Office", data: bytes) -> Flat:
    preview = office.action_sheets.preview(data)
    refused = [
        {"line": line.returned.line, "text": line.returned.ref, "reason": line.problem}
        for line in preview.problems
    ]
    found: Flat = {
        "rows": len(preview.lines) + preview.untouched,
        "taken": 0,
        "new": len(preview.good),
        "untouched": preview.untouched,
        "refused": refused,
    }
    if preview.good and not refused and not run.options.check:
        found["taken"] = office.action_sheets.take(preview)
    return found


def _take_figures(run: Run, office: "Office", data: bytes) -> Flat:
    from cspdesk.verbs.indicator_rows import take_figures

    return take_figures(office, data, run.options.check)


_TAKES = {"contacts": _contacts, "actions": _actions, "figures": _take_figures}


def _words(taken: Flat, check: bool) -> str:
    """What happened, in one line."""
    refused = len(taken["refused"])
    bad = f", {refused} cannot" if refused else ""
    if check:
        return f"Of {taken['rows']} rows {taken['new'] + taken.get('completed', 0)} would be taken{bad}."
    if refused:
        return ""
    return f"{taken['taken']} of {taken['rows']} rows taken."
