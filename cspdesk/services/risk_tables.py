"""The risk register, the matrix and the checks as tables for spreadsheets."""

from cspdesk.domain.risks import MARKS
from cspdesk.domain.sheets import Cell, Column, ColumnKind, TableSheet
from cspdesk.services.checks import CheckService
from cspdesk.services.context import Context
from cspdesk.services.matrices import MatrixService
from cspdesk.services.risks import RiskService

_DAY, _WHOLE = ColumnKind.DAY, ColumnKind.WHOLE


class RiskTables:
    """Reads only; each table says when it is of a sample."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def _sheet(self, title: str, columns: tuple[Column, ...], rows: list[tuple[Cell, ...]]) -> TableSheet:
        return TableSheet(title, columns, tuple(rows), sample=self._context.partnership.sample)

    def risks(self) -> TableSheet:
        """Every risk, the highest score first."""
        columns = (
            Column("Number"), Column("Risk"), Column("It means"), Column("Severity", _WHOLE),
            Column("Likelihood", _WHOLE), Column("Score", _WHOLE), Column("Band"), Column("Done about it"),
            Column("Partner"), Column("Person"), Column("Priority"), Column("Opened", _DAY), Column("Looked at", _DAY),
            Column("Look by", _DAY), Column("Open actions", _WHOLE), Column("State"), Column("Restricted"),
        )  # fmt: skip
        rows: list[tuple[Cell, ...]] = [
            (
                risk.ref, risk.title, risk.text, risk.severity, risk.likelihood, risk.score,
                f"{MARKS[risk.band]} {risk.band.value}", risk.mitigation, risk.agency, risk.person, risk.priority,
                risk.opened_on, risk.looked_on, risk.look_by, risk.actions, risk.state.value,
                "yes" if risk.restricted else "no",
            )
            for risk in RiskService(self._context).all()
        ]  # fmt: skip
        return self._sheet("Risks", columns, rows)

    def matrices(self) -> list[TableSheet]:
        """A table for each version, the newest first; an empty one where there is none."""
        service = MatrixService(self._context)
        made = []
        for place, matrix in enumerate(service.all(), start=1):
            columns = (
                Column("Rank"), Column("Issue"), *(Column(name, _WHOLE) for name in matrix.names),
                Column("Total", _WHOLE), Column("In"), Column("Reason"), Column("Scored by"),
            )  # fmt: skip
            rows: list[tuple[Cell, ...]] = [
                (
                    row.place, row.row.issue, *row.marks, row.total, "in" if row.row.chosen else "out",
                    row.row.reason, row.row.scored_by,
                )
                for row in service.scored(matrix.id).rows
            ]  # fmt: skip
            made.append(self._sheet(f"Matrix {place}, {matrix.state.value}", columns, rows))
        return made or [self._sheet("Matrix", (Column("Rank"), Column("Issue"), Column("Total", _WHOLE)), [])]

    def checks(self) -> TableSheet:
        """Every item of every sheet."""
        service = CheckService(self._context)
        columns = (
            Column("Check"), Column("Title"), Column("Of"), Column("Year"), Column("Begun", _DAY),
            Column("Done", _DAY), Column("Section"), Column("Asked of, or serves"), Column("Item"),
            Column("Statutory"), Column("Answer"), Column("Evidence"), Column("Change"), Column("By whom"),
            Column("Until", _DAY), Column("Actions", _WHOLE),
        )  # fmt: skip
        rows: list[tuple[Cell, ...]] = [
            (
                filled.checklist.title, sheet.title, sheet.subject_words, sheet.year, sheet.on_day, sheet.done_on,
                item.section, item.part, item.text, "yes" if item.statutory else "no", item.answer, item.evidence,
                item.adjustment, item.owner, item.due, item.actions,
            )
            for sheet in service.all()
            for filled in (service.filled(sheet.id),)
            for item in filled.items
        ]  # fmt: skip
        return self._sheet("Checks", columns, rows)
