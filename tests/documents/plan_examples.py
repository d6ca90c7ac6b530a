"""One paper of each kind that indicators, risks and checks make, for tests that read every paper."""

import datetime as dt

from cspdesk.domain.papers.common import Letterhead
from cspdesk.domain.papers.frozen import AnyPaper
from cspdesk.domain.papers.indicators import (
    IndicatorItem,
    IndicatorLine,
    IndicatorsPaper,
    ShownPeriod,
    TargetGroup,
    TargetLine,
    TargetsPaper,
)
from cspdesk.domain.papers.risks import (
    CheckGridPaper,
    CheckLine,
    CheckPaper,
    CheckRow,
    CheckSection,
    HeatRow,
    MatrixLine,
    MatrixPaper,
    RiskLine,
    RiskPaper,
)

_SCALE = ("Yes", "No")
_ROWS = (CheckSection("Lead", (CheckRow("Reports back", answer="Yes"), CheckRow("Shares data"))),)
_PERIODS = (ShownPeriod("2009/10", "30%", "28%", "", "30", "28"), ShownPeriod("2010/11", "no figure", "26%"))


def plan_examples(head: Letterhead, day: dt.date) -> dict[str, AnyPaper]:
    facts = (("Begun", "Thursday 12 March 2026"),)
    check = (head, day, "Hallmarks", "Hallmarks 2026", "The partnership", facts, "", _SCALE, _ROWS)
    scored = MatrixLine("1", "Litter", ("3", "5"), 8, True, True, "Most raised", "Police")
    risk = RiskLine("R1", "Funding ends", "", "4", "3", "12", "High", "Ask early", "Council", "1 May 2026")
    heat = (HeatRow("4", ("2 medium", "3 high"), ("", "R1")), HeatRow("1", ("1 low", "1 low"), ("", "")))
    target = TargetLine("Litter", "Fewer than 20", "24", "Off target", ("Too many bins are full.",))
    item = IndicatorItem("Litter", "Off target", "2 points above.", "percent", periods=_PERIODS)
    line = IndicatorLine("Litter", "32%", ("28%", "26%"), ("Police*",), "Off target")
    return {
        "matrix": MatrixPaper(head, day, "Matrix", ("Harm", "Cost"), "0 - N/A 5 - High", 10, (scored,)),
        "risks": RiskPaper(head, day, "Risk register", ("2", "3"), heat, "Score is both.", (risk,)),
        "check": CheckPaper(*check),
        "check-grid": CheckGridPaper(
            *check, columns=("Reports back", "Shares data"), grid=(CheckLine("Police", ("Yes", "")),)
        ),
        "indicators": IndicatorsPaper(
            head, day, "Indicators", "2009-2012", ("2009/10", "2010/11"), (line,), (item,)
        ),
        "targets": TargetsPaper(
            head, day, "Our targets", "2026", "", (TargetGroup("Cleaner streets", (target,)),)
        ),
    }
