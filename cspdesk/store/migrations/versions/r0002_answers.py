"""The second revision: answers and their clocks, priorities, the activity ledger and the print room.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

from cspdesk.store.types import Clock, Day, Flag, Id, Instant

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "activity_kind",
        sa.Column("id", Id(), nullable=False),
        sa.Column("key", sa.TEXT(), server_default="", nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("plural", sa.TEXT(), server_default="", nullable=False),
        sa.Column("family", sa.TEXT(), server_default="event", nullable=False),
        sa.Column("features", sa.TEXT(), server_default="", nullable=False),
        sa.Column("categories", sa.TEXT(), server_default="", nullable=False),
        sa.Column("topics", sa.TEXT(), server_default="", nullable=False),
        sa.Column("fewest_a_year", sa.INTEGER(), nullable=True),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("hidden", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_kind")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "held_period",
        sa.Column("id", Id(), nullable=False),
        sa.Column("from_day", Day(), nullable=False),
        sa.Column("to_day", Day(), nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_period")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "measure",
        sa.Column("id", Id(), nullable=False),
        sa.Column("key", sa.TEXT(), server_default="", nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("unit", sa.TEXT(), server_default="", nullable=False),
        sa.Column("measure_of", sa.TEXT(), server_default="activities", nullable=False),
        sa.Column("counted_as", sa.TEXT(), server_default="count", nullable=False),
        sa.Column("distinct_of", sa.TEXT(), server_default="none", nullable=False),
        sa.Column("kinds", sa.TEXT(), server_default="", nullable=False),
        sa.Column("topic", sa.TEXT(), server_default="", nullable=False),
        sa.Column("category", sa.TEXT(), server_default="", nullable=False),
        sa.Column("other_category", sa.TEXT(), server_default="", nullable=False),
        sa.Column("target", sa.INTEGER(), nullable=True),
        sa.Column("scope", sa.TEXT(), server_default="all", nullable=False),
        sa.Column("base", sa.INTEGER(), nullable=True),
        sa.Column("base_words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("target_percent", sa.INTEGER(), nullable=True),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("plan_line", sa.TEXT(), server_default="", nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("hidden", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "paper_template",
        sa.Column("id", Id(), nullable=False),
        sa.Column("paper", sa.TEXT(), server_default="", nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("topic", sa.TEXT(), server_default="", nullable=False),
        sa.Column("content", sa.TEXT(), server_default="", nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_template")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "signed_period",
        sa.Column("id", Id(), nullable=False),
        sa.Column("from_day", Day(), nullable=False),
        sa.Column("to_day", Day(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("signed_by", sa.TEXT(), server_default="", nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_period")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "channel",
        sa.Column("id", Id(), nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("readers", sa.TEXT(), server_default="", nullable=False),
        sa.Column("topics", sa.TEXT(), server_default="", nullable=False),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("times_a_year", sa.INTEGER(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_channel_agency_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_channel_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_channel_agency_id"), "channel", ["agency_id"], unique=False)
    op.create_index(op.f("ix_channel_person_id"), "channel", ["person_id"], unique=False)
    op.create_table(
        "format_request",
        sa.Column("id", Id(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("paper", sa.TEXT(), server_default="", nullable=False),
        sa.Column("format", sa.TEXT(), server_default="", nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("met_on", Day(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_format_request_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_format_request")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_format_request_person_id"), "format_request", ["person_id"], unique=False)
    op.create_table(
        "standard",
        sa.Column("id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("target", sa.TEXT(), server_default="", nullable=False),
        sa.Column("unit", sa.TEXT(), server_default="", nullable=False),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("measured_by", sa.TEXT(), server_default="not_here", nullable=False),
        sa.Column("source", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_standard_agency_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standard")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_standard_agency_id"), "standard", ["agency_id"], unique=False)
    op.create_table(
        "activity",
        sa.Column("id", Id(), nullable=False),
        sa.Column("kind_id", Id(), nullable=False),
        sa.Column("series_id", Id(), nullable=True),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("topic", sa.TEXT(), server_default="", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("venue_id", Id(), nullable=True),
        sa.Column("place", sa.TEXT(), server_default="", nullable=False),
        sa.Column("ward", sa.TEXT(), server_default="", nullable=False),
        sa.Column("from_day", Day(), nullable=False),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("start", Clock(), nullable=True),
        sa.Column("finish", Clock(), nullable=True),
        sa.Column("state", sa.TEXT(), server_default="planned", nullable=False),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("organiser_id", Id(), nullable=True),
        sa.Column("audience", sa.TEXT(), server_default="", nullable=False),
        sa.Column("what", sa.TEXT(), server_default="", nullable=False),
        sa.Column("why", sa.TEXT(), server_default="", nullable=False),
        sa.Column("materials", sa.TEXT(), server_default="", nullable=False),
        sa.Column("outcome", sa.TEXT(), server_default="", nullable=False),
        sa.Column("good_practice", sa.TEXT(), server_default="", nullable=False),
        sa.Column("good_practice_topic", sa.TEXT(), server_default="", nullable=False),
        sa.Column("private_note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("link", sa.TEXT(), server_default="", nullable=False),
        sa.Column("review_on", Day(), nullable=True),
        sa.Column("verdict", sa.TEXT(), server_default="", nullable=False),
        sa.Column("verdict_on", Day(), nullable=True),
        sa.Column("funding_pence", sa.INTEGER(), nullable=True),
        sa.Column("match_funding_pence", sa.INTEGER(), nullable=True),
        sa.Column("closed_on", Day(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_activity_agency_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_activity_body_id")),
        sa.ForeignKeyConstraint(["kind_id"], ["activity_kind.id"], name=op.f("fk_activity_kind_id")),
        sa.ForeignKeyConstraint(["organiser_id"], ["person.id"], name=op.f("fk_activity_organiser_id")),
        sa.ForeignKeyConstraint(["series_id"], ["activity.id"], name=op.f("fk_activity_series_id")),
        sa.ForeignKeyConstraint(["venue_id"], ["venue.id"], name=op.f("fk_activity_venue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_activity_agency_id"), "activity", ["agency_id"], unique=False)
    op.create_index(op.f("ix_activity_body_id"), "activity", ["body_id"], unique=False)
    op.create_index(op.f("ix_activity_from_day"), "activity", ["from_day"], unique=False)
    op.create_index(op.f("ix_activity_kind_id"), "activity", ["kind_id"], unique=False)
    op.create_index(op.f("ix_activity_organiser_id"), "activity", ["organiser_id"], unique=False)
    op.create_index(op.f("ix_activity_series_id"), "activity", ["series_id"], unique=False)
    op.create_index(op.f("ix_activity_venue_id"), "activity", ["venue_id"], unique=False)
    op.create_table(
        "ballot",
        sa.Column("id", Id(), nullable=False),
        sa.Column("body_id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("method", sa.TEXT(), server_default="dots", nullable=False),
        sa.Column("voters", sa.INTEGER(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_ballot_body_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_ballot_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballot")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_ballot_body_id"), "ballot", ["body_id"], unique=False)
    op.create_index(op.f("ix_ballot_meeting_id"), "ballot", ["meeting_id"], unique=False)
    op.create_table(
        "activity_agency",
        sa.Column("id", Id(), nullable=False),
        sa.Column("activity_id", Id(), nullable=False),
        sa.Column("agency_id", Id(), nullable=False),
        sa.Column("part", sa.TEXT(), server_default="partner", nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_activity_agency_activity_id")
        ),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_activity_agency_agency_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_agency")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_activity_agency_activity_id"), "activity_agency", ["activity_id"], unique=False)
    op.create_index(op.f("ix_activity_agency_agency_id"), "activity_agency", ["agency_id"], unique=False)
    op.create_table(
        "activity_count",
        sa.Column("id", Id(), nullable=False),
        sa.Column("activity_id", Id(), nullable=False),
        sa.Column("category", sa.TEXT(), server_default="", nullable=False),
        sa.Column("phase", sa.TEXT(), server_default="during", nullable=False),
        sa.Column("value", sa.INTEGER(), nullable=False),
        sa.Column("as_at", Day(), nullable=True),
        sa.Column("source", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_activity_count_activity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_count")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_activity_count_activity_id"), "activity_count", ["activity_id"], unique=False)
    op.create_table(
        "activity_day",
        sa.Column("id", Id(), nullable=False),
        sa.Column("activity_id", Id(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("public_start", Clock(), nullable=True),
        sa.Column("public_finish", Clock(), nullable=True),
        sa.Column("public_place", sa.TEXT(), server_default="", nullable=False),
        sa.Column("agencies", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_activity_day_activity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_day")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_activity_day_activity_id"), "activity_day", ["activity_id"], unique=False)
    op.create_table(
        "activity_taker",
        sa.Column("id", Id(), nullable=False),
        sa.Column("activity_id", Id(), nullable=False),
        sa.Column("label", sa.TEXT(), server_default="", nullable=False),
        sa.Column("band", sa.TEXT(), server_default="", nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("watch", sa.TEXT(), server_default="", nullable=False),
        sa.Column("may_be_contacted", sa.TEXT(), server_default="unknown", nullable=False),
        sa.Column("completed", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("came_to_forum", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("followed_up", Day(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_activity_taker_activity_id")),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_activity_taker_agency_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_activity_taker_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_taker")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_activity_taker_activity_id"), "activity_taker", ["activity_id"], unique=False)
    op.create_index(op.f("ix_activity_taker_agency_id"), "activity_taker", ["agency_id"], unique=False)
    op.create_index(op.f("ix_activity_taker_person_id"), "activity_taker", ["person_id"], unique=False)
    op.create_table(
        "publication",
        sa.Column("id", Id(), nullable=False),
        sa.Column("paper", sa.TEXT(), server_default="", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("state", sa.TEXT(), server_default="draft", nullable=False),
        sa.Column("audience", sa.TEXT(), server_default="public", nullable=False),
        sa.Column("topic", sa.TEXT(), server_default="", nullable=False),
        sa.Column("readers", sa.TEXT(), server_default="", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("activity_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("made_on", Day(), nullable=False),
        sa.Column("printed_on", Day(), nullable=True),
        sa.Column("copies", sa.INTEGER(), nullable=True),
        sa.Column("households", sa.INTEGER(), nullable=True),
        sa.Column("delivery_area", sa.TEXT(), server_default="", nullable=False),
        sa.Column("outlet", sa.TEXT(), server_default="", nullable=False),
        sa.Column("review_on", Day(), nullable=True),
        sa.Column("approved_by", sa.TEXT(), server_default="", nullable=False),
        sa.Column("approved_on", Day(), nullable=True),
        sa.Column("options", sa.TEXT(), server_default="", nullable=False),
        sa.Column("pages", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("sha256", sa.TEXT(), server_default="", nullable=False),
        sa.Column("let_out_by", sa.TEXT(), server_default="", nullable=False),
        sa.Column("let_out_reason", sa.TEXT(), server_default="", nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_publication_activity_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_publication_body_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_publication_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_publication_activity_id"), "publication", ["activity_id"], unique=False)
    op.create_index(op.f("ix_publication_body_id"), "publication", ["body_id"], unique=False)
    op.create_index(op.f("ix_publication_meeting_id"), "publication", ["meeting_id"], unique=False)
    op.create_table(
        "survey",
        sa.Column("id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="questionnaire", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("intro", sa.TEXT(), server_default="", nullable=False),
        sa.Column("activity_id", Id(), nullable=True),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("state", sa.TEXT(), server_default="draft", nullable=False),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("ethics_on", Day(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_survey_activity_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_survey_body_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_survey_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_survey_activity_id"), "survey", ["activity_id"], unique=False)
    op.create_index(op.f("ix_survey_body_id"), "survey", ["body_id"], unique=False)
    op.create_index(op.f("ix_survey_meeting_id"), "survey", ["meeting_id"], unique=False)
    op.create_table(
        "ballot_line",
        sa.Column("id", Id(), nullable=False),
        sa.Column("ballot_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("issue_id", Id(), nullable=True),
        sa.Column("votes", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("places", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["ballot_id"], ["ballot.id"], name=op.f("fk_ballot_line_ballot_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_ballot_line_issue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballot_line")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_ballot_line_ballot_id"), "ballot_line", ["ballot_id"], unique=False)
    op.create_index(op.f("ix_ballot_line_issue_id"), "ballot_line", ["issue_id"], unique=False)
    op.create_table(
        "distribution",
        sa.Column("id", Id(), nullable=False),
        sa.Column("publication_id", Id(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("way", sa.TEXT(), server_default="given", nullable=False),
        sa.Column("place", sa.TEXT(), server_default="", nullable=False),
        sa.Column("quantity", sa.INTEGER(), nullable=True),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("activity_id", Id(), nullable=True),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("readers", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_distribution_activity_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_distribution_body_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_distribution_person_id")),
        sa.ForeignKeyConstraint(
            ["publication_id"], ["publication.id"], name=op.f("fk_distribution_publication_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distribution")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_distribution_activity_id"), "distribution", ["activity_id"], unique=False)
    op.create_index(op.f("ix_distribution_body_id"), "distribution", ["body_id"], unique=False)
    op.create_index(op.f("ix_distribution_person_id"), "distribution", ["person_id"], unique=False)
    op.create_index(op.f("ix_distribution_publication_id"), "distribution", ["publication_id"], unique=False)
    op.create_table(
        "issue_meeting",
        sa.Column("id", Id(), nullable=False),
        sa.Column("issue_id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("item_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_issue_meeting_issue_id")),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_issue_meeting_item_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_issue_meeting_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue_meeting")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_issue_meeting_issue_id"), "issue_meeting", ["issue_id"], unique=False)
    op.create_index(op.f("ix_issue_meeting_item_id"), "issue_meeting", ["item_id"], unique=False)
    op.create_index(op.f("ix_issue_meeting_meeting_id"), "issue_meeting", ["meeting_id"], unique=False)
    op.create_table(
        "issue_step",
        sa.Column("id", Id(), nullable=False),
        sa.Column("issue_id", Id(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("step", sa.TEXT(), server_default="note", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("public", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_issue_step_issue_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_issue_step_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue_step")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_issue_step_issue_id"), "issue_step", ["issue_id"], unique=False)
    op.create_index(op.f("ix_issue_step_person_id"), "issue_step", ["person_id"], unique=False)
    op.create_table(
        "issue_voice",
        sa.Column("id", Id(), nullable=False),
        sa.Column("issue_id", Id(), nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("raiser_id", Id(), nullable=True),
        sa.Column("source", sa.TEXT(), server_default="meeting", nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("private_detail", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_issue_voice_body_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_issue_voice_issue_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_issue_voice_meeting_id")),
        sa.ForeignKeyConstraint(["raiser_id"], ["person.id"], name=op.f("fk_issue_voice_raiser_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue_voice")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_issue_voice_body_id"), "issue_voice", ["body_id"], unique=False)
    op.create_index(op.f("ix_issue_voice_issue_id"), "issue_voice", ["issue_id"], unique=False)
    op.create_index(op.f("ix_issue_voice_meeting_id"), "issue_voice", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_issue_voice_raiser_id"), "issue_voice", ["raiser_id"], unique=False)
    op.create_table(
        "message",
        sa.Column("id", Id(), nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("topic", sa.TEXT(), server_default="", nullable=False),
        sa.Column("readers", sa.TEXT(), server_default="", nullable=False),
        sa.Column("outlet", sa.TEXT(), server_default="", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("activity_id", Id(), nullable=True),
        sa.Column("publication_id", Id(), nullable=True),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("state", sa.TEXT(), server_default="planned", nullable=False),
        sa.Column("due", Day(), nullable=True),
        sa.Column("sent_on", Day(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_message_activity_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_message_body_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_message_person_id")),
        sa.ForeignKeyConstraint(
            ["publication_id"], ["publication.id"], name=op.f("fk_message_publication_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_message_activity_id"), "message", ["activity_id"], unique=False)
    op.create_index(op.f("ix_message_body_id"), "message", ["body_id"], unique=False)
    op.create_index(op.f("ix_message_person_id"), "message", ["person_id"], unique=False)
    op.create_index(op.f("ix_message_publication_id"), "message", ["publication_id"], unique=False)
    op.create_table(
        "priority",
        sa.Column("id", Id(), nullable=False),
        sa.Column("body_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("issue_id", Id(), nullable=True),
        sa.Column("set_at_id", Id(), nullable=True),
        sa.Column("ballot_id", Id(), nullable=True),
        sa.Column("from_day", Day(), nullable=False),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("outcome", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["ballot_id"], ["ballot.id"], name=op.f("fk_priority_ballot_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_priority_body_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_priority_issue_id")),
        sa.ForeignKeyConstraint(["set_at_id"], ["meeting.id"], name=op.f("fk_priority_set_at_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_priority")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_priority_ballot_id"), "priority", ["ballot_id"], unique=False)
    op.create_index(op.f("ix_priority_body_id"), "priority", ["body_id"], unique=False)
    op.create_index(op.f("ix_priority_issue_id"), "priority", ["issue_id"], unique=False)
    op.create_index(op.f("ix_priority_set_at_id"), "priority", ["set_at_id"], unique=False)
    op.create_table(
        "publication_issue",
        sa.Column("id", Id(), nullable=False),
        sa.Column("publication_id", Id(), nullable=False),
        sa.Column("issue_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_publication_issue_issue_id")),
        sa.ForeignKeyConstraint(
            ["publication_id"], ["publication.id"], name=op.f("fk_publication_issue_publication_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication_issue")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_publication_issue_issue_id"), "publication_issue", ["issue_id"], unique=False)
    op.create_index(
        op.f("ix_publication_issue_publication_id"), "publication_issue", ["publication_id"], unique=False
    )
    op.create_table(
        "question",
        sa.Column("id", Id(), nullable=False),
        sa.Column("survey_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("form", sa.TEXT(), server_default="one", nullable=False),
        sa.Column("choices", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["survey_id"], ["survey.id"], name=op.f("fk_question_survey_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_question_survey_id"), "question", ["survey_id"], unique=False)
    op.create_table(
        "response",
        sa.Column("id", Id(), nullable=False),
        sa.Column("survey_id", Id(), nullable=False),
        sa.Column("number", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("on_day", Day(), nullable=True),
        sa.Column("source", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["survey_id"], ["survey.id"], name=op.f("fk_response_survey_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_response")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_response_survey_id"), "response", ["survey_id"], unique=False)
    op.create_table(
        "text_block",
        sa.Column("id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="help_line", nullable=False),
        sa.Column("key", sa.TEXT(), server_default="", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("who_for", sa.TEXT(), server_default="", nullable=False),
        sa.Column("phone", sa.TEXT(), server_default="", nullable=False),
        sa.Column("email", sa.TEXT(), server_default="", nullable=False),
        sa.Column("web", sa.TEXT(), server_default="", nullable=False),
        sa.Column("hours", sa.TEXT(), server_default="", nullable=False),
        sa.Column("topic", sa.TEXT(), server_default="", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("activity_id", Id(), nullable=True),
        sa.Column("issue_id", Id(), nullable=True),
        sa.Column("approved_by", sa.TEXT(), server_default="", nullable=False),
        sa.Column("approved_on", Day(), nullable=True),
        sa.Column("checked_on", Day(), nullable=True),
        sa.Column("review_on", Day(), nullable=True),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("on_leaflets", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_text_block_activity_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_text_block_body_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_text_block_issue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_block")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_text_block_activity_id"), "text_block", ["activity_id"], unique=False)
    op.create_index(op.f("ix_text_block_body_id"), "text_block", ["body_id"], unique=False)
    op.create_index(op.f("ix_text_block_issue_id"), "text_block", ["issue_id"], unique=False)
    op.create_table(
        "feedback",
        sa.Column("id", Id(), nullable=False),
        sa.Column("issue_id", Id(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("way", sa.TEXT(), server_default="leaflet", nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("publication_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("message_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_feedback_issue_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_feedback_meeting_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_feedback_message_id")),
        sa.ForeignKeyConstraint(
            ["publication_id"], ["publication.id"], name=op.f("fk_feedback_publication_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_feedback_issue_id"), "feedback", ["issue_id"], unique=False)
    op.create_index(op.f("ix_feedback_meeting_id"), "feedback", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_feedback_message_id"), "feedback", ["message_id"], unique=False)
    op.create_index(op.f("ix_feedback_publication_id"), "feedback", ["publication_id"], unique=False)
    op.create_table(
        "message_channel",
        sa.Column("id", Id(), nullable=False),
        sa.Column("message_id", Id(), nullable=False),
        sa.Column("channel_id", Id(), nullable=False),
        sa.Column("sent_on", Day(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_message_channel_channel_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_message_channel_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_channel")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_message_channel_channel_id"), "message_channel", ["channel_id"], unique=False)
    op.create_index(op.f("ix_message_channel_message_id"), "message_channel", ["message_id"], unique=False)
    op.create_table(
        "priority_note",
        sa.Column("id", Id(), nullable=False),
        sa.Column("priority_id", Id(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("public", Flag(), server_default=sa.true(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["priority_id"], ["priority.id"], name=op.f("fk_priority_note_priority_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_priority_note")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_priority_note_priority_id"), "priority_note", ["priority_id"], unique=False)
    op.create_table(
        "reply",
        sa.Column("id", Id(), nullable=False),
        sa.Column("response_id", Id(), nullable=False),
        sa.Column("question_id", Id(), nullable=False),
        sa.Column("value", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], name=op.f("fk_reply_question_id")),
        sa.ForeignKeyConstraint(["response_id"], ["response.id"], name=op.f("fk_reply_response_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reply")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_reply_question_id"), "reply", ["question_id"], unique=False)
    op.create_index(op.f("ix_reply_response_id"), "reply", ["response_id"], unique=False)
    op.create_table(
        "issue_clock",
        sa.Column("id", Id(), nullable=False),
        sa.Column("issue_id", Id(), nullable=False),
        sa.Column("clock", sa.TEXT(), server_default="reply", nullable=False),
        sa.Column("stage", sa.INTEGER(), server_default="1", nullable=False),
        sa.Column("starts_on", Day(), nullable=False),
        sa.Column("due", Day(), nullable=True),
        sa.Column("due_at", Instant(), nullable=True),
        sa.Column("met_on", Day(), nullable=True),
        sa.Column("met_at", Instant(), nullable=True),
        sa.Column("miss_reason", sa.TEXT(), server_default="", nullable=False),
        sa.Column("accepted", sa.TEXT(), server_default="", nullable=False),
        sa.Column("action_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_issue_clock_action_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_issue_clock_issue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue_clock")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_issue_clock_action_id"), "issue_clock", ["action_id"], unique=False)
    op.create_index(op.f("ix_issue_clock_issue_id"), "issue_clock", ["issue_id"], unique=False)
    op.create_table(
        "standard_figure",
        sa.Column("id", Id(), nullable=False),
        sa.Column("standard_id", Id(), nullable=False),
        sa.Column("from_day", Day(), nullable=False),
        sa.Column("to_day", Day(), nullable=False),
        sa.Column("value", sa.TEXT(), server_default="", nullable=False),
        sa.Column("met", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("source", sa.TEXT(), server_default="", nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("miss_reason", sa.TEXT(), server_default="", nullable=False),
        sa.Column("accepted", sa.TEXT(), server_default="", nullable=False),
        sa.Column("action_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_standard_figure_action_id")),
        sa.ForeignKeyConstraint(
            ["standard_id"], ["standard.id"], name=op.f("fk_standard_figure_standard_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standard_figure")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_standard_figure_action_id"), "standard_figure", ["action_id"], unique=False)
    op.create_index(op.f("ix_standard_figure_standard_id"), "standard_figure", ["standard_id"], unique=False)
    op.create_table(
        "clock_extension",
        sa.Column("id", Id(), nullable=False),
        sa.Column("clock_id", Id(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("was_due", Day(), nullable=True),
        sa.Column("now_due", Day(), nullable=False),
        sa.Column("reason", sa.TEXT(), server_default="", nullable=False),
        sa.Column("letter_on", Day(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["clock_id"], ["issue_clock.id"], name=op.f("fk_clock_extension_clock_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock_extension")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_clock_extension_clock_id"), "clock_extension", ["clock_id"], unique=False)
    op.add_column(
        "action",
        sa.Column("activity_id", Id(), sa.ForeignKey("activity.id"), nullable=True),
        inline_references=True,
    )
    op.add_column(
        "action",
        sa.Column("priority_id", Id(), sa.ForeignKey("priority.id"), nullable=True),
        inline_references=True,
    )
    op.add_column("action", sa.Column("from_community", Flag(), server_default=sa.false(), nullable=False))
    op.add_column("action", sa.Column("adopted_on", Day(), nullable=True))
    op.create_index(op.f("ix_action_activity_id"), "action", ["activity_id"], unique=False)
    op.create_index(op.f("ix_action_priority_id"), "action", ["priority_id"], unique=False)
    op.add_column(
        "attachment", sa.Column("may_be_printed", sa.TEXT(), server_default="unknown", nullable=False)
    )
    op.add_column("attachment", sa.Column("agreed_by", sa.TEXT(), server_default="", nullable=False))
    op.add_column("attachment", sa.Column("agreed_on", Day(), nullable=True))
    op.add_column("attachment", sa.Column("position", sa.INTEGER(), server_default="0", nullable=False))
    op.add_column("issue", sa.Column("matter", sa.TEXT(), server_default="issue", nullable=False))
    op.add_column("issue", sa.Column("ward", sa.TEXT(), server_default="", nullable=False))
    op.add_column("issue", sa.Column("written", Flag(), server_default=sa.false(), nullable=False))
    op.add_column(
        "issue",
        sa.Column("councillor_id", Id(), sa.ForeignKey("person.id"), nullable=True),
        inline_references=True,
    )
    op.add_column(
        "issue",
        sa.Column("agency_id", Id(), sa.ForeignKey("agency.id"), nullable=True),
        inline_references=True,
    )
    op.add_column(
        "issue",
        sa.Column("activity_id", Id(), sa.ForeignKey("activity.id"), nullable=True),
        inline_references=True,
    )
    op.add_column("issue", sa.Column("received_at", Instant(), nullable=True))
    op.add_column("issue", sa.Column("update_days", sa.INTEGER(), nullable=True))
    op.add_column("issue", sa.Column("next_update", Day(), nullable=True))
    op.add_column("issue", sa.Column("answer", sa.TEXT(), server_default="none", nullable=False))
    op.add_column("issue", sa.Column("answer_words", sa.TEXT(), server_default="", nullable=False))
    op.add_column("issue", sa.Column("answer_why", sa.TEXT(), server_default="", nullable=False))
    op.add_column("issue", sa.Column("answered_on", Day(), nullable=True))
    op.add_column("issue", sa.Column("closed_on", Day(), nullable=True))
    op.add_column("issue", sa.Column("dealt", sa.TEXT(), server_default="unknown", nullable=False))
    op.add_column("issue", sa.Column("stage", sa.INTEGER(), server_default="1", nullable=False))
    op.add_column("issue", sa.Column("follow_up_on", Day(), nullable=True))
    op.add_column("issue", sa.Column("worked", sa.TEXT(), server_default="not_asked", nullable=False))
    op.add_column("issue", sa.Column("worked_on", Day(), nullable=True))
    op.add_column("issue", sa.Column("worked_note", sa.TEXT(), server_default="", nullable=False))
    op.add_column("issue", sa.Column("merged_into", Id(), nullable=True))
    op.create_index(op.f("ix_issue_activity_id"), "issue", ["activity_id"], unique=False)
    op.create_index(op.f("ix_issue_agency_id"), "issue", ["agency_id"], unique=False)
    op.create_index(op.f("ix_issue_councillor_id"), "issue", ["councillor_id"], unique=False)
    op.create_index("ix_issue_state", "issue", ["state"], unique=False)
    op.add_column("partnership", sa.Column("equality_line", sa.TEXT(), server_default="", nullable=False))
    op.add_column("partnership", sa.Column("accent_inks", sa.TEXT(), server_default="", nullable=False))
    op.add_column(
        "partnership", sa.Column("contact_hours", sa.INTEGER(), server_default="24", nullable=False)
    )
    op.add_column(
        "partnership", sa.Column("follow_up_weeks", sa.INTEGER(), server_default="6", nullable=False)
    )
