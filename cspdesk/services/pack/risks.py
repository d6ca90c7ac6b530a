"""The register of risks, restricted ones left out whoever reads."""

from cspdesk.domain.check_kinds import RiskState
from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import PackColumn, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.domain.risks import KEY, MARKS, Band, by_score, heat
from cspdesk.services.pack.reads import PackReads, refs

_KEY = "risks"


def section(read: PackReads) -> Section:
    """Open risks by their score, those to be looked at again, and the grid in words."""
    kind = BY_KEY[_KEY]
    still = [risk for risk in by_score(read.risks) if risk.state is RiskState.OPEN]
    if not read.risks and not read.restricted_risks:
        return Section(_KEY, kind.letter, kind.title, empty="No risk is registered.")
    groups = {
        "open": still,
        "high": [risk for risk in still if risk.band is Band.VERY_HIGH],
        "overdue": [risk for risk in still if risk.missed(read.day)],
        "unscored": [risk for risk in still if risk.score is None],
    }
    left = read.restricted_risks
    notes = [KEY.replace(" · ", "; ") + "."]
    if left and not read.public:
        notes.append(f"{left} restricted {'risk is' if left == 1 else 'risks are'} left out.")
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=tuple(
            figure(_KEY, rule, len(rows), refs(Kind.RISK, [risk.id for risk in rows]))
            for rule, rows in groups.items()
        ),
        tables=(_table(read), _grid(read)),
        notes=tuple(notes),
    )


def _table(read: PackReads) -> PackTable:
    columns = (
        PackColumn("No."),
        PackColumn("Risk", wide=1),
        PackColumn("Score", Sort.NUMBER),
        PackColumn("Status"),
        PackColumn("What is done about it", wide=1),
        PackColumn("Owner"),
        PackColumn("Look by", Sort.DAY),
    )
    rows = []
    for risk in by_score(read.risks):
        if risk.is_open:
            person = read.names.name(risk.person_id)
            rows.append(
                PackRow(
                    (
                        risk.ref,
                        read.names.text(risk.title),
                        risk.score,
                        f"{MARKS[risk.band]} {risk.band.value.lower()}",
                        read.names.text(risk.mitigation),
                        ", ".join(each for each in (risk.agency, person) if each),
                        risk.look_by,
                    ),
                    ((Kind.RISK, risk.id),),
                )
            )
    return PackTable("Open risks", columns, tuple(rows), "No risk is open.")


def _grid(read: PackReads) -> PackTable:
    """Severity across, likelihood down, the numbers of the risks in each cell."""
    from cspdesk.domain.risks import HIGHEST, LIKELIHOOD, SEVERITY

    cells = heat(read.risks)
    columns = (
        PackColumn("Likelihood", wide=1.2),
        *(PackColumn(f"{SEVERITY[place]} ({place})", wide=1) for place in range(1, HIGHEST + 1)),
    )
    rows = []
    for likelihood in range(HIGHEST, 0, -1):
        said, records = [], []
        for severity in range(1, HIGHEST + 1):
            own = cells.get((severity, likelihood), ())
            said.append(", ".join(risk.ref for risk in own))
            records += [(Kind.RISK, risk.id) for risk in own]
        rows.append(PackRow((f"{LIKELIHOOD[likelihood]} ({likelihood})", *said), tuple(records)))
    return PackTable("Severity and likelihood", columns, tuple(rows))
