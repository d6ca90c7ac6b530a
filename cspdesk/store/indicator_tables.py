"""The tables of indicators: their names in each plan, partners, targets and figures.

A value is kept as it was typed, whole: "13.64", "51% to 71%", "Based on the ratio of 1:1.1". What it counts as is
read from it by one rule of the domain.
"""

from cspdesk.domain.indicator_kinds import Basis, ChangeIn, FigureKind, Good, IndicatorForm, TargetState
from cspdesk.domain.kinds import Kind
from cspdesk.store.columns import day, flag, number, record, ref, text, word

indicator = record(
    Kind.INDICATOR,
    text("code"),
    # Other codes it goes by, one a line.
    text("aliases"),
    text("name"),
    text("note"),
    text("unit"),
    word(IndicatorForm.COUNT, "form"),
    word(Good.UNSAID, "good"),
    word(ChangeIn.PERCENT, "change_in"),
    # For a rate: per how many of the population.
    number("per"),
    text("numerator"),
    text("denominator"),
    text("source"),
    text("collection"),
    flag("not_collected"),
    # National and local agreements it is in ("PSA 23", "LAA"), one a line.
    text("agreements"),
    flag("stretch"),
    flag("reward"),
    text("family"),
    ref("part_of_id", "indicator"),
    # A gap is what this one has more than that one, in points.
    ref("gap_to_id", "indicator"),
    # Counted from the ledger by a measure, or from a questionnaire.
    ref("measure_id", "measure"),
    ref("survey_id", "survey"),
    number("position", 0),
    flag("hidden"),
)

indicator_name = record(
    Kind.INDICATOR_NAME,
    ref("indicator_id", "indicator", needed=True),
    ref("plan_id", "plan"),
    text("plan_words"),
    text("code"),
    text("words"),
)

indicator_partner = record(
    Kind.INDICATOR_PARTNER,
    ref("indicator_id", "indicator", needed=True),
    ref("agency_id", "agency"),
    text("words"),
    flag("leads"),
    number("position", 0),
)

indicator_target = record(
    Kind.INDICATOR_TARGET,
    ref("indicator_id", "indicator", needed=True),
    ref("plan_id", "plan"),
    text("period"),
    day("from_day"),
    day("to_day"),
    word(TargetState.AGREED, "state"),
    text("value"),
    # The percent change on the base that is aimed at, signed: "-3".
    text("percent"),
    number("numerator"),
    number("denominator"),
    day("population_on"),
    text("note"),
)

figure = record(
    Kind.FIGURE,
    ref("indicator_id", "indicator", needed=True),
    word(FigureKind.ACTUAL),
    word(Basis.WHOLE, "basis"),
    text("period"),
    day("from_day"),
    day("to_day"),
    text("value"),
    # n and N of a percentage; the count and the population of a rate.
    number("numerator"),
    number("denominator"),
    day("population_on"),
    text("source"),
    text("place"),
    ref("body_id", "body"),
    day("as_at"),
    text("note"),
    # Why it stands beside another figure that disagrees; empty is not settled.
    text("settled"),
)
