"""The fourth revision: plans, indicators, risks, checks, small registers and the steering group's packs.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

from cspdesk.store.types import Day, Flag, Id

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "glossary_term",
        sa.Column("id", Id(), nullable=False),
        sa.Column("short", sa.TEXT(), server_default="", nullable=False),
        sa.Column("long", sa.TEXT(), server_default="", nullable=False),
        sa.Column("meaning", sa.TEXT(), server_default="", nullable=False),
        sa.Column("expand", Flag(), server_default=sa.true(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_glossary_term")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "matrix",
        sa.Column("id", Id(), nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("criteria", sa.TEXT(), server_default="", nullable=False),
        sa.Column("meaning", sa.TEXT(), server_default="", nullable=False),
        sa.Column("highest", sa.INTEGER(), server_default="5", nullable=False),
        sa.Column("cut_off", sa.INTEGER(), nullable=True),
        sa.Column("state", sa.TEXT(), server_default="draft", nullable=False),
        sa.Column("proposed_on", Day(), nullable=True),
        sa.Column("proposed_to_id", Id(), nullable=True),
        sa.Column("agreed_on", Day(), nullable=True),
        sa.Column("agreed_at_id", Id(), nullable=True),
        sa.Column("agreed_by", sa.TEXT(), server_default="", nullable=False),
        sa.Column("follows_id", Id(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agreed_at_id"], ["meeting.id"], name=op.f("fk_matrix_agreed_at_id")),
        sa.ForeignKeyConstraint(["follows_id"], ["matrix.id"], name=op.f("fk_matrix_follows_id")),
        sa.ForeignKeyConstraint(["proposed_to_id"], ["body.id"], name=op.f("fk_matrix_proposed_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_matrix")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_matrix_agreed_at_id"), "matrix", ["agreed_at_id"])
    op.create_index(op.f("ix_matrix_follows_id"), "matrix", ["follows_id"])
    op.create_index(op.f("ix_matrix_proposed_to_id"), "matrix", ["proposed_to_id"])
    op.create_table(
        "pack",
        sa.Column("id", Id(), nullable=False),
        sa.Column("year", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("running", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="pack", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("from_day", Day(), nullable=False),
        sa.Column("to_day", Day(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("audience", sa.TEXT(), server_default="internal", nullable=False),
        sa.Column("form", sa.TEXT(), server_default="", nullable=False),
        sa.Column("sections", sa.TEXT(), server_default="", nullable=False),
        sa.Column("unit_id", Id(), nullable=True),
        sa.Column("records_sha256", sa.TEXT(), server_default="", nullable=False),
        sa.Column("published_on", Day(), nullable=True),
        sa.Column("published_where", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_pack_agency_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_pack_body_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_pack_meeting_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_pack_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_pack_agency_id"), "pack", ["agency_id"])
    op.create_index(op.f("ix_pack_body_id"), "pack", ["body_id"])
    op.create_index(op.f("ix_pack_meeting_id"), "pack", ["meeting_id"])
    op.create_index(op.f("ix_pack_person_id"), "pack", ["person_id"])
    op.create_table(
        "plan",
        sa.Column("id", Id(), nullable=False),
        sa.Column("key", sa.TEXT(), server_default="", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("year", sa.TEXT(), server_default="", nullable=False),
        sa.Column("layout", sa.TEXT(), server_default="blocks", nullable=False),
        sa.Column("state", sa.TEXT(), server_default="draft", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("follows_id", Id(), nullable=True),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("due_on", Day(), nullable=True),
        sa.Column("agreed_on", Day(), nullable=True),
        sa.Column("agreed_at_id", Id(), nullable=True),
        sa.Column("agreed_by", sa.TEXT(), server_default="", nullable=False),
        sa.Column("titles", sa.TEXT(), server_default="", nullable=False),
        sa.Column("objectives", sa.TEXT(), server_default="", nullable=False),
        sa.Column("elements", sa.TEXT(), server_default="", nullable=False),
        sa.Column("themes", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deliveries", sa.TEXT(), server_default="", nullable=False),
        sa.Column("county", sa.TEXT(), server_default="", nullable=False),
        sa.Column("foreword", sa.TEXT(), server_default="", nullable=False),
        sa.Column("summary", sa.TEXT(), server_default="", nullable=False),
        sa.Column("version", sa.INTEGER(), server_default="1", nullable=False),
        sa.Column("changed_on", Day(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agreed_at_id"], ["meeting.id"], name=op.f("fk_plan_agreed_at_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_plan_body_id")),
        sa.ForeignKeyConstraint(["follows_id"], ["plan.id"], name=op.f("fk_plan_follows_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_plan_agreed_at_id"), "plan", ["agreed_at_id"])
    op.create_index(op.f("ix_plan_body_id"), "plan", ["body_id"])
    op.create_index(op.f("ix_plan_follows_id"), "plan", ["follows_id"])
    op.create_table(
        "pack_figure",
        sa.Column("id", Id(), nullable=False),
        sa.Column("pack_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("code", sa.TEXT(), server_default="", nullable=False),
        sa.Column("section", sa.TEXT(), server_default="", nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("rule", sa.TEXT(), server_default="", nullable=False),
        sa.Column("value", sa.TEXT(), server_default="", nullable=False),
        sa.Column("records", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["pack_id"], ["pack.id"], name=op.f("fk_pack_figure_pack_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack_figure")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_pack_figure_pack_id"), "pack_figure", ["pack_id"])
    op.create_table(
        "plan_priority",
        sa.Column("id", Id(), nullable=False),
        sa.Column("plan_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("key", sa.TEXT(), server_default="", nullable=False),
        sa.Column("label", sa.TEXT(), server_default="", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("is_priority", Flag(), server_default=sa.true(), nullable=False),
        sa.Column("sponsor_agency_id", Id(), nullable=True),
        sa.Column("champion_id", Id(), nullable=True),
        sa.Column("lead_id", Id(), nullable=True),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("vulnerable", sa.TEXT(), server_default="", nullable=False),
        sa.Column("follows_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["champion_id"], ["person.id"], name=op.f("fk_plan_priority_champion_id")),
        sa.ForeignKeyConstraint(
            ["follows_id"], ["plan_priority.id"], name=op.f("fk_plan_priority_follows_id")
        ),
        sa.ForeignKeyConstraint(["lead_id"], ["person.id"], name=op.f("fk_plan_priority_lead_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_plan_priority_plan_id")),
        sa.ForeignKeyConstraint(
            ["sponsor_agency_id"], ["agency.id"], name=op.f("fk_plan_priority_sponsor_agency_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_priority")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_plan_priority_champion_id"), "plan_priority", ["champion_id"])
    op.create_index(op.f("ix_plan_priority_follows_id"), "plan_priority", ["follows_id"])
    op.create_index(op.f("ix_plan_priority_lead_id"), "plan_priority", ["lead_id"])
    op.create_index(op.f("ix_plan_priority_plan_id"), "plan_priority", ["plan_id"])
    op.create_index(op.f("ix_plan_priority_sponsor_agency_id"), "plan_priority", ["sponsor_agency_id"])
    op.create_table(
        "entry",
        sa.Column("id", Id(), nullable=False),
        sa.Column("register", sa.TEXT(), server_default="", nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("topic", sa.TEXT(), server_default="", nullable=False),
        sa.Column("state", sa.TEXT(), server_default="", nullable=False),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("agencies", sa.TEXT(), server_default="", nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("who", sa.TEXT(), server_default="", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("plan_id", Id(), nullable=True),
        sa.Column("plan_priority_id", Id(), nullable=True),
        sa.Column("issue_id", Id(), nullable=True),
        sa.Column("activity_id", Id(), nullable=True),
        sa.Column("codes", sa.TEXT(), server_default="", nullable=False),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("due", Day(), nullable=True),
        sa.Column("done_on", Day(), nullable=True),
        sa.Column("review_on", Day(), nullable=True),
        sa.Column("published_on", Day(), nullable=True),
        sa.Column("place", sa.TEXT(), server_default="", nullable=False),
        sa.Column("cadence", sa.TEXT(), server_default="", nullable=False),
        sa.Column("pence", sa.INTEGER(), nullable=True),
        sa.Column("number", sa.INTEGER(), nullable=True),
        sa.Column("days", sa.INTEGER(), nullable=True),
        sa.Column("marked", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("answer", sa.TEXT(), server_default="", nullable=False),
        sa.Column("evidence", sa.TEXT(), server_default="", nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("follows_id", Id(), nullable=True),
        sa.Column("restricted", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_entry_activity_id")),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_entry_agency_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_entry_body_id")),
        sa.ForeignKeyConstraint(["follows_id"], ["entry.id"], name=op.f("fk_entry_follows_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_entry_issue_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_entry_meeting_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_entry_person_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_entry_plan_id")),
        sa.ForeignKeyConstraint(
            ["plan_priority_id"], ["plan_priority.id"], name=op.f("fk_entry_plan_priority_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_entry_activity_id"), "entry", ["activity_id"])
    op.create_index(op.f("ix_entry_agency_id"), "entry", ["agency_id"])
    op.create_index(op.f("ix_entry_body_id"), "entry", ["body_id"])
    op.create_index(op.f("ix_entry_follows_id"), "entry", ["follows_id"])
    op.create_index(op.f("ix_entry_issue_id"), "entry", ["issue_id"])
    op.create_index(op.f("ix_entry_meeting_id"), "entry", ["meeting_id"])
    op.create_index(op.f("ix_entry_person_id"), "entry", ["person_id"])
    op.create_index(op.f("ix_entry_plan_id"), "entry", ["plan_id"])
    op.create_index(op.f("ix_entry_plan_priority_id"), "entry", ["plan_priority_id"])
    op.create_table(
        "indicator",
        sa.Column("id", Id(), nullable=False),
        sa.Column("code", sa.TEXT(), server_default="", nullable=False),
        sa.Column("aliases", sa.TEXT(), server_default="", nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("unit", sa.TEXT(), server_default="", nullable=False),
        sa.Column("form", sa.TEXT(), server_default="count", nullable=False),
        sa.Column("good", sa.TEXT(), server_default="unsaid", nullable=False),
        sa.Column("change_in", sa.TEXT(), server_default="percent", nullable=False),
        sa.Column("per", sa.INTEGER(), nullable=True),
        sa.Column("numerator", sa.TEXT(), server_default="", nullable=False),
        sa.Column("denominator", sa.TEXT(), server_default="", nullable=False),
        sa.Column("source", sa.TEXT(), server_default="", nullable=False),
        sa.Column("collection", sa.TEXT(), server_default="", nullable=False),
        sa.Column("not_collected", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("agreements", sa.TEXT(), server_default="", nullable=False),
        sa.Column("stretch", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("reward", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("family", sa.TEXT(), server_default="", nullable=False),
        sa.Column("part_of_id", Id(), nullable=True),
        sa.Column("gap_to_id", Id(), nullable=True),
        sa.Column("measure_id", Id(), nullable=True),
        sa.Column("survey_id", Id(), nullable=True),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("hidden", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_indicator_measure_id")),
        sa.ForeignKeyConstraint(["part_of_id"], ["indicator.id"], name=op.f("fk_indicator_part_of_id")),
        sa.ForeignKeyConstraint(["survey_id"], ["survey.id"], name=op.f("fk_indicator_survey_id")),
        sa.ForeignKeyConstraint(["gap_to_id"], ["indicator.id"], name=op.f("fk_indicator_gap_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_indicator_measure_id"), "indicator", ["measure_id"])
    op.create_index(op.f("ix_indicator_gap_to_id"), "indicator", ["gap_to_id"])
    op.create_index(op.f("ix_indicator_part_of_id"), "indicator", ["part_of_id"])
    op.create_index(op.f("ix_indicator_survey_id"), "indicator", ["survey_id"])
    op.create_table(
        "matrix_row",
        sa.Column("id", Id(), nullable=False),
        sa.Column("matrix_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("issue", sa.TEXT(), server_default="", nullable=False),
        sa.Column("scores", sa.TEXT(), server_default="", nullable=False),
        sa.Column("chosen", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("reason", sa.TEXT(), server_default="", nullable=False),
        sa.Column("scored_by", sa.TEXT(), server_default="", nullable=False),
        sa.Column("plan_priority_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["matrix_id"], ["matrix.id"], name=op.f("fk_matrix_row_matrix_id")),
        sa.ForeignKeyConstraint(
            ["plan_priority_id"], ["plan_priority.id"], name=op.f("fk_matrix_row_plan_priority_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_matrix_row")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_matrix_row_matrix_id"), "matrix_row", ["matrix_id"])
    op.create_index(op.f("ix_matrix_row_plan_priority_id"), "matrix_row", ["plan_priority_id"])
    op.create_table(
        "risk",
        sa.Column("id", Id(), nullable=False),
        sa.Column("number", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("severity", sa.INTEGER(), nullable=True),
        sa.Column("likelihood", sa.INTEGER(), nullable=True),
        sa.Column("mitigation", sa.TEXT(), server_default="", nullable=False),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("plan_priority_id", Id(), nullable=True),
        sa.Column("opened_on", Day(), nullable=False),
        sa.Column("review_on", Day(), nullable=True),
        sa.Column("review_months", sa.INTEGER(), nullable=True),
        sa.Column("state", sa.TEXT(), server_default="open", nullable=False),
        sa.Column("closed_on", Day(), nullable=True),
        sa.Column("closing_note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("restricted", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_risk_agency_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_risk_person_id")),
        sa.ForeignKeyConstraint(
            ["plan_priority_id"], ["plan_priority.id"], name=op.f("fk_risk_plan_priority_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_risk_agency_id"), "risk", ["agency_id"])
    op.create_index(op.f("ix_risk_person_id"), "risk", ["person_id"])
    op.create_index(op.f("ix_risk_plan_priority_id"), "risk", ["plan_priority_id"])
    op.create_table(
        "entry_party",
        sa.Column("id", Id(), nullable=False),
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("plan_priority_id", Id(), nullable=True),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("on_day", Day(), nullable=True),
        sa.Column("leads", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_entry_party_agency_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_entry_party_entry_id")),
        sa.ForeignKeyConstraint(
            ["plan_priority_id"], ["plan_priority.id"], name=op.f("fk_entry_party_plan_priority_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_party")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_entry_party_agency_id"), "entry_party", ["agency_id"])
    op.create_index(op.f("ix_entry_party_plan_priority_id"), "entry_party", ["plan_priority_id"])
    op.create_index(op.f("ix_entry_party_entry_id"), "entry_party", ["entry_id"])
    op.create_table(
        "entry_step",
        sa.Column("id", Id(), nullable=False),
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("due", Day(), nullable=True),
        sa.Column("on_day", Day(), nullable=True),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("outcome", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_entry_step_body_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_entry_step_entry_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_entry_step_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_step")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_entry_step_body_id"), "entry_step", ["body_id"])
    op.create_index(op.f("ix_entry_step_entry_id"), "entry_step", ["entry_id"])
    op.create_index(op.f("ix_entry_step_meeting_id"), "entry_step", ["meeting_id"])
    op.create_table(
        "figure",
        sa.Column("id", Id(), nullable=False),
        sa.Column("indicator_id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="actual", nullable=False),
        sa.Column("basis", sa.TEXT(), server_default="whole", nullable=False),
        sa.Column("period", sa.TEXT(), server_default="", nullable=False),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("value", sa.TEXT(), server_default="", nullable=False),
        sa.Column("numerator", sa.INTEGER(), nullable=True),
        sa.Column("denominator", sa.INTEGER(), nullable=True),
        sa.Column("population_on", Day(), nullable=True),
        sa.Column("source", sa.TEXT(), server_default="", nullable=False),
        sa.Column("place", sa.TEXT(), server_default="", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("as_at", Day(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("settled", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_figure_body_id")),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name=op.f("fk_figure_indicator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_figure_body_id"), "figure", ["body_id"])
    op.create_index(op.f("ix_figure_indicator_id"), "figure", ["indicator_id"])
    op.create_table(
        "indicator_name",
        sa.Column("id", Id(), nullable=False),
        sa.Column("indicator_id", Id(), nullable=False),
        sa.Column("plan_id", Id(), nullable=True),
        sa.Column("plan_words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("code", sa.TEXT(), server_default="", nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_name_indicator_id")
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_indicator_name_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_name")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_indicator_name_indicator_id"), "indicator_name", ["indicator_id"])
    op.create_index(op.f("ix_indicator_name_plan_id"), "indicator_name", ["plan_id"])
    op.create_table(
        "indicator_partner",
        sa.Column("id", Id(), nullable=False),
        sa.Column("indicator_id", Id(), nullable=False),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("leads", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_indicator_partner_agency_id")),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_partner_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_partner")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_indicator_partner_agency_id"), "indicator_partner", ["agency_id"])
    op.create_index(op.f("ix_indicator_partner_indicator_id"), "indicator_partner", ["indicator_id"])
    op.create_table(
        "indicator_target",
        sa.Column("id", Id(), nullable=False),
        sa.Column("indicator_id", Id(), nullable=False),
        sa.Column("plan_id", Id(), nullable=True),
        sa.Column("period", sa.TEXT(), server_default="", nullable=False),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("state", sa.TEXT(), server_default="agreed", nullable=False),
        sa.Column("value", sa.TEXT(), server_default="", nullable=False),
        sa.Column("percent", sa.TEXT(), server_default="", nullable=False),
        sa.Column("numerator", sa.INTEGER(), nullable=True),
        sa.Column("denominator", sa.INTEGER(), nullable=True),
        sa.Column("population_on", Day(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_target_indicator_id")
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_indicator_target_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_target")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_indicator_target_indicator_id"), "indicator_target", ["indicator_id"])
    op.create_index(op.f("ix_indicator_target_plan_id"), "indicator_target", ["plan_id"])
    op.create_table(
        "plan_line",
        sa.Column("id", Id(), nullable=False),
        sa.Column("plan_priority_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("role", sa.TEXT(), server_default="action", nullable=False),
        sa.Column("label", sa.TEXT(), server_default="", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("horizon", sa.TEXT(), server_default="", nullable=False),
        sa.Column("objective", sa.TEXT(), server_default="", nullable=False),
        sa.Column("sides", sa.TEXT(), server_default="", nullable=False),
        sa.Column("elements", sa.TEXT(), server_default="", nullable=False),
        sa.Column("themes", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deliveries", sa.TEXT(), server_default="", nullable=False),
        sa.Column("code", sa.TEXT(), server_default="", nullable=False),
        sa.Column("lead", sa.TEXT(), server_default="", nullable=False),
        sa.Column("lead_agency_id", Id(), nullable=True),
        sa.Column("lead_id", Id(), nullable=True),
        sa.Column("community", sa.TEXT(), server_default="", nullable=False),
        sa.Column("timescale", sa.TEXT(), server_default="", nullable=False),
        sa.Column("starts_on", Day(), nullable=True),
        sa.Column("due", Day(), nullable=True),
        sa.Column("repeats", sa.TEXT(), server_default="", nullable=False),
        sa.Column("resources", sa.TEXT(), server_default="", nullable=False),
        sa.Column("outcome", sa.TEXT(), server_default="", nullable=False),
        sa.Column("progress", sa.TEXT(), server_default="", nullable=False),
        sa.Column("state", sa.TEXT(), server_default="open", nullable=False),
        sa.Column("state_on", Day(), nullable=True),
        sa.Column("to_be_agreed", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("feeds_county", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("smart", sa.TEXT(), server_default="", nullable=False),
        sa.Column("indicator_id", Id(), nullable=True),
        sa.Column("risk_id", Id(), nullable=True),
        sa.Column("entry_id", Id(), nullable=True),
        sa.Column("source", sa.TEXT(), server_default="", nullable=False),
        sa.Column("follows_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_plan_line_entry_id")),
        sa.ForeignKeyConstraint(["follows_id"], ["plan_line.id"], name=op.f("fk_plan_line_follows_id")),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name=op.f("fk_plan_line_indicator_id")),
        sa.ForeignKeyConstraint(["lead_agency_id"], ["agency.id"], name=op.f("fk_plan_line_lead_agency_id")),
        sa.ForeignKeyConstraint(["lead_id"], ["person.id"], name=op.f("fk_plan_line_lead_id")),
        sa.ForeignKeyConstraint(
            ["plan_priority_id"], ["plan_priority.id"], name=op.f("fk_plan_line_plan_priority_id")
        ),
        sa.ForeignKeyConstraint(["risk_id"], ["risk.id"], name=op.f("fk_plan_line_risk_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_line")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_plan_line_entry_id"), "plan_line", ["entry_id"])
    op.create_index(op.f("ix_plan_line_follows_id"), "plan_line", ["follows_id"])
    op.create_index(op.f("ix_plan_line_indicator_id"), "plan_line", ["indicator_id"])
    op.create_index(op.f("ix_plan_line_lead_agency_id"), "plan_line", ["lead_agency_id"])
    op.create_index(op.f("ix_plan_line_lead_id"), "plan_line", ["lead_id"])
    op.create_index(op.f("ix_plan_line_plan_priority_id"), "plan_line", ["plan_priority_id"])
    op.create_index(op.f("ix_plan_line_risk_id"), "plan_line", ["risk_id"])
    op.create_table(
        "risk_review",
        sa.Column("id", Id(), nullable=False),
        sa.Column("risk_id", Id(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("severity", sa.INTEGER(), nullable=True),
        sa.Column("likelihood", sa.INTEGER(), nullable=True),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("recommended", sa.TEXT(), server_default="", nullable=False),
        sa.Column("recommended_to_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_risk_review_meeting_id")),
        sa.ForeignKeyConstraint(
            ["recommended_to_id"], ["body.id"], name=op.f("fk_risk_review_recommended_to_id")
        ),
        sa.ForeignKeyConstraint(["risk_id"], ["risk.id"], name=op.f("fk_risk_review_risk_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk_review")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_risk_review_meeting_id"), "risk_review", ["meeting_id"])
    op.create_index(op.f("ix_risk_review_recommended_to_id"), "risk_review", ["recommended_to_id"])
    op.create_index(op.f("ix_risk_review_risk_id"), "risk_review", ["risk_id"])
    op.create_table(
        "check_sheet",
        sa.Column("id", Id(), nullable=False),
        sa.Column("template", sa.TEXT(), server_default="", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("year", sa.TEXT(), server_default="", nullable=False),
        sa.Column("subject", sa.TEXT(), server_default="", nullable=False),
        sa.Column("plan_id", Id(), nullable=True),
        sa.Column("plan_priority_id", Id(), nullable=True),
        sa.Column("line_id", Id(), nullable=True),
        sa.Column("activity_id", Id(), nullable=True),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("issue_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("due", Day(), nullable=True),
        sa.Column("done_on", Day(), nullable=True),
        sa.Column("done_by", sa.TEXT(), server_default="", nullable=False),
        sa.Column("result", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_check_sheet_activity_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_check_sheet_body_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_check_sheet_issue_id")),
        sa.ForeignKeyConstraint(["line_id"], ["plan_line.id"], name=op.f("fk_check_sheet_line_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_check_sheet_meeting_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_check_sheet_plan_id")),
        sa.ForeignKeyConstraint(
            ["plan_priority_id"], ["plan_priority.id"], name=op.f("fk_check_sheet_plan_priority_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_sheet")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_check_sheet_activity_id"), "check_sheet", ["activity_id"])
    op.create_index(op.f("ix_check_sheet_body_id"), "check_sheet", ["body_id"])
    op.create_index(op.f("ix_check_sheet_issue_id"), "check_sheet", ["issue_id"])
    op.create_index(op.f("ix_check_sheet_line_id"), "check_sheet", ["line_id"])
    op.create_index(op.f("ix_check_sheet_meeting_id"), "check_sheet", ["meeting_id"])
    op.create_index(op.f("ix_check_sheet_plan_id"), "check_sheet", ["plan_id"])
    op.create_index(op.f("ix_check_sheet_plan_priority_id"), "check_sheet", ["plan_priority_id"])
    op.create_table(
        "line_partner",
        sa.Column("id", Id(), nullable=False),
        sa.Column("line_id", Id(), nullable=False),
        sa.Column("agency_id", Id(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_line_partner_agency_id")),
        sa.ForeignKeyConstraint(["line_id"], ["plan_line.id"], name=op.f("fk_line_partner_line_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_line_partner")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_line_partner_agency_id"), "line_partner", ["agency_id"])
    op.create_index(op.f("ix_line_partner_line_id"), "line_partner", ["line_id"])
    op.create_table(
        "plan_change",
        sa.Column("id", Id(), nullable=False),
        sa.Column("plan_id", Id(), nullable=False),
        sa.Column("plan_priority_id", Id(), nullable=True),
        sa.Column("line_id", Id(), nullable=True),
        sa.Column("target_id", Id(), nullable=True),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("agreed_by", sa.TEXT(), server_default="", nullable=False),
        sa.Column("what", sa.TEXT(), server_default="", nullable=False),
        sa.Column("was", sa.TEXT(), server_default="", nullable=False),
        sa.Column("now", sa.TEXT(), server_default="", nullable=False),
        sa.Column("reason", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["line_id"], ["plan_line.id"], name=op.f("fk_plan_change_line_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_plan_change_meeting_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_plan_change_plan_id")),
        sa.ForeignKeyConstraint(
            ["plan_priority_id"], ["plan_priority.id"], name=op.f("fk_plan_change_plan_priority_id")
        ),
        sa.ForeignKeyConstraint(
            ["target_id"], ["indicator_target.id"], name=op.f("fk_plan_change_target_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_change")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_plan_change_line_id"), "plan_change", ["line_id"])
    op.create_index(op.f("ix_plan_change_meeting_id"), "plan_change", ["meeting_id"])
    op.create_index(op.f("ix_plan_change_plan_id"), "plan_change", ["plan_id"])
    op.create_index(op.f("ix_plan_change_plan_priority_id"), "plan_change", ["plan_priority_id"])
    op.create_index(op.f("ix_plan_change_target_id"), "plan_change", ["target_id"])
    op.create_table(
        "check_item",
        sa.Column("id", Id(), nullable=False),
        sa.Column("sheet_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("section", sa.TEXT(), server_default="", nullable=False),
        sa.Column("part", sa.TEXT(), server_default="", nullable=False),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("statutory", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("answer", sa.TEXT(), server_default="", nullable=False),
        sa.Column("evidence", sa.TEXT(), server_default="", nullable=False),
        sa.Column("adjustment", sa.TEXT(), server_default="", nullable=False),
        sa.Column("owner", sa.TEXT(), server_default="", nullable=False),
        sa.Column("due", Day(), nullable=True),
        sa.Column("on_day", Day(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_check_item_agency_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_check_item_person_id")),
        sa.ForeignKeyConstraint(["sheet_id"], ["check_sheet.id"], name=op.f("fk_check_item_sheet_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_item")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_check_item_agency_id"), "check_item", ["agency_id"])
    op.create_index(op.f("ix_check_item_person_id"), "check_item", ["person_id"])
    op.create_index(op.f("ix_check_item_sheet_id"), "check_item", ["sheet_id"])
    op.create_table(
        "line_feed",
        sa.Column("id", Id(), nullable=False),
        sa.Column("line_id", Id(), nullable=False),
        sa.Column("action_id", Id(), nullable=True),
        sa.Column("activity_id", Id(), nullable=True),
        sa.Column("measure_id", Id(), nullable=True),
        sa.Column("indicator_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_line_feed_action_id")),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_line_feed_activity_id")),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name=op.f("fk_line_feed_indicator_id")),
        sa.ForeignKeyConstraint(["line_id"], ["plan_line.id"], name=op.f("fk_line_feed_line_id")),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_line_feed_measure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_line_feed")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_line_feed_action_id"), "line_feed", ["action_id"])
    op.create_index(op.f("ix_line_feed_activity_id"), "line_feed", ["activity_id"])
    op.create_index(op.f("ix_line_feed_indicator_id"), "line_feed", ["indicator_id"])
    op.create_index(op.f("ix_line_feed_line_id"), "line_feed", ["line_id"])
    op.create_index(op.f("ix_line_feed_measure_id"), "line_feed", ["measure_id"])
    op.create_table(
        "milestone",
        sa.Column("id", Id(), nullable=False),
        sa.Column("line_id", Id(), nullable=True),
        sa.Column("action_id", Id(), nullable=True),
        sa.Column("kind", sa.TEXT(), server_default="milestone", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("due", Day(), nullable=True),
        sa.Column("done_on", Day(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_milestone_action_id")),
        sa.ForeignKeyConstraint(["line_id"], ["plan_line.id"], name=op.f("fk_milestone_line_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_milestone_action_id"), "milestone", ["action_id"])
    op.create_index(op.f("ix_milestone_line_id"), "milestone", ["line_id"])
    op.create_table(
        "plan_note",
        sa.Column("id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="evidence", nullable=False),
        sa.Column("plan_id", Id(), nullable=True),
        sa.Column("plan_priority_id", Id(), nullable=True),
        sa.Column("line_id", Id(), nullable=True),
        sa.Column("action_id", Id(), nullable=True),
        sa.Column("indicator_id", Id(), nullable=True),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("answer", sa.TEXT(), server_default="", nullable=False),
        sa.Column("due", Day(), nullable=True),
        sa.Column("done_on", Day(), nullable=True),
        sa.Column("years", sa.TEXT(), server_default="", nullable=False),
        sa.Column("said_by", sa.TEXT(), server_default="", nullable=False),
        sa.Column("public", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_plan_note_action_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_plan_note_body_id")),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name=op.f("fk_plan_note_indicator_id")),
        sa.ForeignKeyConstraint(["line_id"], ["plan_line.id"], name=op.f("fk_plan_note_line_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_plan_note_meeting_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_plan_note_plan_id")),
        sa.ForeignKeyConstraint(
            ["plan_priority_id"], ["plan_priority.id"], name=op.f("fk_plan_note_plan_priority_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_note")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_plan_note_action_id"), "plan_note", ["action_id"])
    op.create_index(op.f("ix_plan_note_body_id"), "plan_note", ["body_id"])
    op.create_index(op.f("ix_plan_note_indicator_id"), "plan_note", ["indicator_id"])
    op.create_index(op.f("ix_plan_note_line_id"), "plan_note", ["line_id"])
    op.create_index(op.f("ix_plan_note_meeting_id"), "plan_note", ["meeting_id"])
    op.create_index(op.f("ix_plan_note_plan_id"), "plan_note", ["plan_id"])
    op.create_index(op.f("ix_plan_note_plan_priority_id"), "plan_note", ["plan_priority_id"])
    op.create_table(
        "plan_resource",
        sa.Column("id", Id(), nullable=False),
        sa.Column("plan_priority_id", Id(), nullable=True),
        sa.Column("line_id", Id(), nullable=True),
        sa.Column("action_id", Id(), nullable=True),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("kind", sa.TEXT(), server_default="money", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("pence", sa.INTEGER(), nullable=True),
        sa.Column("how_used", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_plan_resource_action_id")),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_plan_resource_agency_id")),
        sa.ForeignKeyConstraint(["line_id"], ["plan_line.id"], name=op.f("fk_plan_resource_line_id")),
        sa.ForeignKeyConstraint(
            ["plan_priority_id"], ["plan_priority.id"], name=op.f("fk_plan_resource_plan_priority_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_resource")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_plan_resource_action_id"), "plan_resource", ["action_id"])
    op.create_index(op.f("ix_plan_resource_agency_id"), "plan_resource", ["agency_id"])
    op.create_index(op.f("ix_plan_resource_line_id"), "plan_resource", ["line_id"])
    op.create_index(op.f("ix_plan_resource_plan_priority_id"), "plan_resource", ["plan_priority_id"])
    op.add_column(
        "action",
        sa.Column("plan_line_id", Id(), sa.ForeignKey("plan_line.id"), nullable=True),
        inline_references=True,
    )
    op.add_column(
        "action", sa.Column("risk_id", Id(), sa.ForeignKey("risk.id"), nullable=True), inline_references=True
    )
    op.add_column(
        "action",
        sa.Column("check_item_id", Id(), sa.ForeignKey("check_item.id"), nullable=True),
        inline_references=True,
    )
    op.add_column(
        "action",
        sa.Column("entry_id", Id(), sa.ForeignKey("entry.id"), nullable=True),
        inline_references=True,
    )
    op.add_column("action", sa.Column("spent_pence", sa.INTEGER(), nullable=True))
    op.create_index(op.f("ix_action_check_item_id"), "action", ["check_item_id"])
    op.create_index(op.f("ix_action_entry_id"), "action", ["entry_id"])
    op.create_index(op.f("ix_action_plan_line_id"), "action", ["plan_line_id"])
    op.create_index(op.f("ix_action_risk_id"), "action", ["risk_id"])
    op.add_column("body", sa.Column("review_months", sa.INTEGER(), nullable=True))
    op.add_column("body", sa.Column("pack_sections", sa.TEXT(), server_default="", nullable=False))
    op.add_column("partnership", sa.Column("equality_groups", sa.TEXT(), server_default="", nullable=False))
    op.add_column("partnership", sa.Column("family", sa.TEXT(), server_default="", nullable=False))
    op.add_column(
        "survey",
        sa.Column("wave_of_id", Id(), sa.ForeignKey("survey.id"), nullable=True),
        inline_references=True,
    )
    op.add_column("survey", sa.Column("every_months", sa.INTEGER(), nullable=True))
    op.create_index(op.f("ix_survey_wave_of_id"), "survey", ["wave_of_id"])
