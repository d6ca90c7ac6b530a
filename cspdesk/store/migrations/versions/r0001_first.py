"""The first revision: forums, meetings, minutes, actions, people and their history.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

from cspdesk.store import search
from cspdesk.store.types import Bytes, Clock, Day, Flag, Id, Instant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agency",
        sa.Column("id", Id(), nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="other", nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("parent_id", Id(), nullable=True),
        sa.Column("standing", sa.TEXT(), server_default="member", nullable=False),
        sa.Column("responsible_from", Day(), nullable=True),
        sa.Column("responsible_to", Day(), nullable=True),
        sa.Column("successor_id", Id(), nullable=True),
        sa.Column("duty", sa.TEXT(), server_default="", nullable=False),
        sa.Column("email", sa.TEXT(), server_default="", nullable=False),
        sa.Column("phone", sa.TEXT(), server_default="", nullable=False),
        sa.Column("address", sa.TEXT(), server_default="", nullable=False),
        sa.Column("web", sa.TEXT(), server_default="", nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("merged_into", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["agency.id"], name=op.f("fk_agency_parent_id")),
        sa.ForeignKeyConstraint(["successor_id"], ["agency.id"], name=op.f("fk_agency_successor_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_agency_parent_id"), "agency", ["parent_id"], unique=False)
    op.create_index(op.f("ix_agency_successor_id"), "agency", ["successor_id"], unique=False)
    op.create_table(
        "alias",
        sa.Column("id", Id(), nullable=False),
        sa.Column("owner_kind", sa.TEXT(), server_default="", nullable=False),
        sa.Column("owner_id", Id(), nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("old_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alias")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_alias_old_id"), "alias", ["old_id"], unique=False)
    op.create_index(op.f("ix_alias_owner_id"), "alias", ["owner_id"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("id", Id(), nullable=False),
        sa.Column("owner_kind", sa.TEXT(), server_default="", nullable=False),
        sa.Column("owner_id", Id(), nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("media_type", sa.TEXT(), server_default="", nullable=False),
        sa.Column("caption", sa.TEXT(), server_default="", nullable=False),
        sa.Column("size", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("sha256", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_attachment_owner_id"), "attachment", ["owner_id"], unique=False)
    op.create_table(
        "blob",
        sa.Column("sha256", sa.TEXT(), nullable=False),
        sa.Column("content", Bytes(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
        sqlite_strict=True,
    )
    op.create_table(
        "closure",
        sa.Column("id", Id(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "history_unit",
        sa.Column("id", Id(), nullable=False),
        sa.Column("computer_id", Id(), nullable=False),
        sa.Column("number", sa.INTEGER(), nullable=False),
        sa.Column("computer", sa.TEXT(), nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("person", sa.TEXT(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("words", sa.TEXT(), nullable=False),
        sa.Column("undoes", Id(), nullable=True),
        sa.Column("final", Flag(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history_unit")),
        sa.UniqueConstraint("computer_id", "number", name=op.f("uq_history_unit_computer_id_number")),
        sqlite_strict=True,
    )
    op.create_table(
        "local_draft",
        sa.Column("computer_id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), nullable=False),
        sa.Column("record_id", Id(), nullable=False),
        sa.Column("field", sa.TEXT(), nullable=False),
        sa.Column("text", sa.TEXT(), nullable=False),
        sa.Column("base", sa.TEXT(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("computer_id", "kind", "record_id", "field", name=op.f("pk_local_draft")),
        sqlite_strict=True,
    )
    op.create_table(
        "local_store",
        sa.Column("name", sa.TEXT(), nullable=False),
        sa.Column("value", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_local_store")),
        sqlite_strict=True,
    )
    op.create_table(
        "partnership",
        sa.Column("id", Id(), nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("short_name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("area", sa.TEXT(), server_default="", nullable=False),
        sa.Column("vision", sa.TEXT(), server_default="", nullable=False),
        sa.Column("word_forum", sa.TEXT(), server_default="", nullable=False),
        sa.Column("word_forums", sa.TEXT(), server_default="", nullable=False),
        sa.Column("word_officer", sa.TEXT(), server_default="", nullable=False),
        sa.Column("word_steering", sa.TEXT(), server_default="", nullable=False),
        sa.Column("word_meeting", sa.TEXT(), server_default="", nullable=False),
        sa.Column("address", sa.TEXT(), server_default="", nullable=False),
        sa.Column("phone", sa.TEXT(), server_default="", nullable=False),
        sa.Column("email", sa.TEXT(), server_default="", nullable=False),
        sa.Column("web", sa.TEXT(), server_default="", nullable=False),
        sa.Column("office_hours", sa.TEXT(), server_default="", nullable=False),
        sa.Column("accessible_line", sa.TEXT(), server_default="", nullable=False),
        sa.Column("names_line", sa.TEXT(), server_default="", nullable=False),
        sa.Column("mail_papers", sa.TEXT(), server_default="", nullable=False),
        sa.Column("mail_actions", sa.TEXT(), server_default="", nullable=False),
        sa.Column("mail_minutes", sa.TEXT(), server_default="", nullable=False),
        sa.Column("accent", sa.TEXT(), server_default="", nullable=False),
        sa.Column("logo_id", Id(), nullable=True),
        sa.Column("plan_key", sa.TEXT(), server_default="", nullable=False),
        sa.Column("plan_title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("plan_period", sa.TEXT(), server_default="", nullable=False),
        sa.Column("year_start_month", sa.INTEGER(), server_default="4", nullable=False),
        sa.Column("papers_days", sa.INTEGER(), server_default="5", nullable=False),
        sa.Column("clear_days", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("acknowledge_days", sa.INTEGER(), server_default="5", nullable=False),
        sa.Column("reply_days", sa.INTEGER(), server_default="15", nullable=False),
        sa.Column("nation", sa.TEXT(), server_default="ENG", nullable=False),
        sa.Column("skip_holidays", Flag(), server_default=sa.true(), nullable=False),
        sa.Column("show_percent", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("absent_running", sa.INTEGER(), server_default="3", nullable=False),
        sa.Column("contact_days", sa.INTEGER(), server_default="60", nullable=False),
        sa.Column("sample", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("sample_today", Day(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partnership")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "person",
        sa.Column("id", Id(), nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("role_title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("email", sa.TEXT(), server_default="", nullable=False),
        sa.Column("phone", sa.TEXT(), server_default="", nullable=False),
        sa.Column("mobile", sa.TEXT(), server_default="", nullable=False),
        sa.Column("address", sa.TEXT(), server_default="", nullable=False),
        sa.Column("postcode", sa.TEXT(), server_default="", nullable=False),
        sa.Column("resident", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("may_be_named", sa.TEXT(), server_default="unknown", nullable=False),
        sa.Column("named_on", Day(), nullable=True),
        sa.Column("named_source", sa.TEXT(), server_default="", nullable=False),
        sa.Column("may_be_contacted", sa.TEXT(), server_default="unknown", nullable=False),
        sa.Column("contacted_on", Day(), nullable=True),
        sa.Column("contacted_source", sa.TEXT(), server_default="", nullable=False),
        sa.Column("retain_until", Day(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("merged_into", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "search_entry",
        sa.Column("id", sa.INTEGER(), nullable=False),
        sa.Column("kind", sa.TEXT(), nullable=False),
        sa.Column("record_id", Id(), nullable=False),
        sa.Column("title", sa.TEXT(), nullable=False),
        sa.Column("detail", sa.TEXT(), nullable=False),
        sa.Column("folded", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entry")),
        sa.UniqueConstraint("record_id", name=op.f("uq_search_entry_record_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "spelling",
        sa.Column("id", Id(), nullable=False),
        sa.Column("word", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spelling")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "venue",
        sa.Column("id", Id(), nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("address", sa.TEXT(), server_default="", nullable=False),
        sa.Column("postcode", sa.TEXT(), server_default="", nullable=False),
        sa.Column("booking_contact", sa.TEXT(), server_default="", nullable=False),
        sa.Column("booking_phone", sa.TEXT(), server_default="", nullable=False),
        sa.Column("booking_email", sa.TEXT(), server_default="", nullable=False),
        sa.Column("key_holder", sa.TEXT(), server_default="", nullable=False),
        sa.Column("hire_charge_pence", sa.INTEGER(), nullable=True),
        sa.Column("capacity", sa.INTEGER(), nullable=True),
        sa.Column("step_free", sa.TEXT(), server_default="unknown", nullable=False),
        sa.Column("hearing_loop", sa.TEXT(), server_default="unknown", nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_venue")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "body",
        sa.Column("id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="other", nullable=False),
        sa.Column("code", sa.TEXT(), server_default="", nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("parent_id", Id(), nullable=True),
        sa.Column("purpose", sa.TEXT(), server_default="", nullable=False),
        sa.Column("cadence", sa.TEXT(), server_default="", nullable=False),
        sa.Column("min_meetings", sa.INTEGER(), nullable=True),
        sa.Column("max_meetings", sa.INTEGER(), nullable=True),
        sa.Column("quorum", sa.INTEGER(), nullable=True),
        sa.Column("usual_venue_id", Id(), nullable=True),
        sa.Column("usual_start", Clock(), nullable=True),
        sa.Column("usual_minutes", sa.INTEGER(), nullable=True),
        sa.Column("wards", sa.TEXT(), server_default="", nullable=False),
        sa.Column("postcodes", sa.TEXT(), server_default="", nullable=False),
        sa.Column("word_body", sa.TEXT(), server_default="", nullable=False),
        sa.Column("word_meeting", sa.TEXT(), server_default="", nullable=False),
        sa.Column("starts_on", Day(), nullable=True),
        sa.Column("expected_end", Day(), nullable=True),
        sa.Column("closing_note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("open_to_public", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["body.id"], name=op.f("fk_body_parent_id")),
        sa.ForeignKeyConstraint(["usual_venue_id"], ["venue.id"], name=op.f("fk_body_usual_venue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index("ix_body_code", "body", ["code"], unique=False)
    op.create_index(op.f("ix_body_parent_id"), "body", ["parent_id"], unique=False)
    op.create_index(op.f("ix_body_usual_venue_id"), "body", ["usual_venue_id"], unique=False)
    op.create_table(
        "history_change",
        sa.Column("unit_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), nullable=False),
        sa.Column("kind", sa.TEXT(), nullable=False),
        sa.Column("record_id", Id(), nullable=False),
        sa.Column("field", sa.TEXT(), nullable=False),
        sa.Column("old", sa.TEXT(), nullable=True),
        sa.Column("new", sa.TEXT(), nullable=True),
        sa.Column("seen", Id(), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["history_unit.id"], name=op.f("fk_history_change_unit_id")),
        sa.PrimaryKeyConstraint("unit_id", "position", name=op.f("pk_history_change")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_history_change_record_id_field", "history_change", ["record_id", "field"], unique=False
    )
    op.create_table(
        "local_arrival",
        sa.Column("position", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("unit_id", Id(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["history_unit.id"], name=op.f("fk_local_arrival_unit_id")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_local_arrival")),
        sa.UniqueConstraint("unit_id", name=op.f("uq_local_arrival_unit_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "meeting",
        sa.Column("id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="ordinary", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("day", Day(), nullable=False),
        sa.Column("start", Clock(), nullable=True),
        sa.Column("finish", Clock(), nullable=True),
        sa.Column("venue_id", Id(), nullable=True),
        sa.Column("place", sa.TEXT(), server_default="", nullable=False),
        sa.Column("venue_state", sa.TEXT(), server_default="not_booked", nullable=False),
        sa.Column("state", sa.TEXT(), server_default="planned", nullable=False),
        sa.Column("minutes_state", sa.TEXT(), server_default="none", nullable=False),
        sa.Column("chair_id", Id(), nullable=True),
        sa.Column("note_taker_id", Id(), nullable=True),
        sa.Column("organiser_id", Id(), nullable=True),
        sa.Column("residents", sa.INTEGER(), nullable=True),
        sa.Column("young_people", sa.INTEGER(), nullable=True),
        sa.Column("papers_due", Day(), nullable=True),
        sa.Column("papers_out", Day(), nullable=True),
        sa.Column("reason", sa.TEXT(), server_default="", nullable=False),
        sa.Column("moved_from", Day(), nullable=True),
        sa.Column("sequence", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("closed_reason", sa.TEXT(), server_default="", nullable=False),
        sa.Column("opened_at", Instant(), nullable=True),
        sa.Column("closed_at", Instant(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["chair_id"], ["person.id"], name=op.f("fk_meeting_chair_id")),
        sa.ForeignKeyConstraint(["note_taker_id"], ["person.id"], name=op.f("fk_meeting_note_taker_id")),
        sa.ForeignKeyConstraint(["organiser_id"], ["person.id"], name=op.f("fk_meeting_organiser_id")),
        sa.ForeignKeyConstraint(["venue_id"], ["venue.id"], name=op.f("fk_meeting_venue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_meeting_chair_id"), "meeting", ["chair_id"], unique=False)
    op.create_index(op.f("ix_meeting_day"), "meeting", ["day"], unique=False)
    op.create_index(op.f("ix_meeting_note_taker_id"), "meeting", ["note_taker_id"], unique=False)
    op.create_index(op.f("ix_meeting_organiser_id"), "meeting", ["organiser_id"], unique=False)
    op.create_index(op.f("ix_meeting_venue_id"), "meeting", ["venue_id"], unique=False)
    op.create_table(
        "agenda_item",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="other", nullable=False),
        sa.Column("lead", sa.TEXT(), server_default="", nullable=False),
        sa.Column("minutes_allowed", sa.INTEGER(), nullable=True),
        sa.Column("standing", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("state", sa.TEXT(), server_default="not_reached", nullable=False),
        sa.Column("minute", sa.TEXT(), server_default="", nullable=False),
        sa.Column("private_note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("seconds_spent", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("carried_from", Id(), nullable=True),
        sa.Column("late_paper", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carried_from"], ["agenda_item.id"], name=op.f("fk_agenda_item_carried_from")
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_agenda_item_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_agenda_item_carried_from"), "agenda_item", ["carried_from"], unique=False)
    op.create_index(op.f("ix_agenda_item_meeting_id"), "agenda_item", ["meeting_id"], unique=False)
    op.create_table(
        "attendance",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("person_id", Id(), nullable=False),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("capacity", sa.TEXT(), server_default="agency", nullable=False),
        sa.Column("mark", sa.TEXT(), server_default="expected", nullable=False),
        sa.Column("stand_in_id", Id(), nullable=True),
        sa.Column("arrived", Clock(), nullable=True),
        sa.Column("left_at", Clock(), nullable=True),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_attendance_agency_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_attendance_meeting_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attendance_person_id")),
        sa.ForeignKeyConstraint(["stand_in_id"], ["person.id"], name=op.f("fk_attendance_stand_in_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_attendance_agency_id"), "attendance", ["agency_id"], unique=False)
    op.create_index(op.f("ix_attendance_meeting_id"), "attendance", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_attendance_person_id"), "attendance", ["person_id"], unique=False)
    op.create_index(op.f("ix_attendance_stand_in_id"), "attendance", ["stand_in_id"], unique=False)
    op.create_table(
        "body_state",
        sa.Column("id", Id(), nullable=False),
        sa.Column("body_id", Id(), nullable=False),
        sa.Column("state", sa.TEXT(), server_default="planned", nullable=False),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("reason", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_body_state_body_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body_state")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_body_state_body_id"), "body_state", ["body_id"], unique=False)
    op.create_table(
        "dispatch",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="", nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("by_email", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("by_post", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_dispatch_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatch")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_dispatch_meeting_id"), "dispatch", ["meeting_id"], unique=False)
    op.create_table(
        "issued_paper",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="", nullable=False),
        sa.Column("audience", sa.TEXT(), server_default="internal", nullable=False),
        sa.Column("version", sa.INTEGER(), server_default="1", nullable=False),
        sa.Column("issued_at", Instant(), nullable=False),
        sa.Column("record", sa.TEXT(), server_default="", nullable=False),
        sa.Column("sha256", sa.TEXT(), server_default="", nullable=False),
        sa.Column("pages", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_issued_paper_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_paper")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_issued_paper_meeting_id"), "issued_paper", ["meeting_id"], unique=False)
    op.create_table(
        "meeting_body",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("body_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_meeting_body_body_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_body_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_body")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_meeting_body_body_id"), "meeting_body", ["body_id"], unique=False)
    op.create_index(op.f("ix_meeting_body_meeting_id"), "meeting_body", ["meeting_id"], unique=False)
    op.create_table(
        "meeting_need",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="other", nullable=False),
        sa.Column("detail", sa.TEXT(), server_default="", nullable=False),
        sa.Column("arranged", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_need_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_need")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_meeting_need_meeting_id"), "meeting_need", ["meeting_id"], unique=False)
    op.create_table(
        "role",
        sa.Column("id", Id(), nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="member", nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("agency_id", Id(), nullable=True),
        sa.Column("category", sa.TEXT(), server_default="", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_role_agency_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_role_body_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_role_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_role_agency_id"), "role", ["agency_id"], unique=False)
    op.create_index(op.f("ix_role_body_id"), "role", ["body_id"], unique=False)
    op.create_index(op.f("ix_role_person_id"), "role", ["person_id"], unique=False)
    op.create_table(
        "support",
        sa.Column("id", Id(), nullable=False),
        sa.Column("body_id", Id(), nullable=False),
        sa.Column("agency_id", Id(), nullable=False),
        sa.Column("from_day", Day(), nullable=True),
        sa.Column("to_day", Day(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_support_agency_id")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_support_body_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_support_agency_id"), "support", ["agency_id"], unique=False)
    op.create_index(op.f("ix_support_body_id"), "support", ["body_id"], unique=False)
    op.create_table(
        "template",
        sa.Column("id", Id(), nullable=False),
        sa.Column("name", sa.TEXT(), server_default="", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_template_body_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_template_body_id"), "template", ["body_id"], unique=False)
    op.create_table(
        "correction",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("agreed_at_id", Id(), nullable=False),
        sa.Column("item_id", Id(), nullable=True),
        sa.Column("was", sa.TEXT(), server_default="", nullable=False),
        sa.Column("now", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["agreed_at_id"], ["meeting.id"], name=op.f("fk_correction_agreed_at_id")),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_correction_item_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_correction_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_correction_agreed_at_id"), "correction", ["agreed_at_id"], unique=False)
    op.create_index(op.f("ix_correction_item_id"), "correction", ["item_id"], unique=False)
    op.create_index(op.f("ix_correction_meeting_id"), "correction", ["meeting_id"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("item_id", Id(), nullable=True),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("proposer_id", Id(), nullable=True),
        sa.Column("seconder_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_decision_item_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_decision_meeting_id")),
        sa.ForeignKeyConstraint(["proposer_id"], ["person.id"], name=op.f("fk_decision_proposer_id")),
        sa.ForeignKeyConstraint(["seconder_id"], ["person.id"], name=op.f("fk_decision_seconder_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_decision_item_id"), "decision", ["item_id"], unique=False)
    op.create_index(op.f("ix_decision_meeting_id"), "decision", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_decision_proposer_id"), "decision", ["proposer_id"], unique=False)
    op.create_index(op.f("ix_decision_seconder_id"), "decision", ["seconder_id"], unique=False)
    op.create_table(
        "issue",
        sa.Column("id", Id(), nullable=False),
        sa.Column("code", sa.TEXT(), server_default="", nullable=False),
        sa.Column("year", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("running", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("suffix", sa.TEXT(), server_default="", nullable=False),
        sa.Column("words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("private_detail", sa.TEXT(), server_default="", nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="", nullable=False),
        sa.Column("place", sa.TEXT(), server_default="", nullable=False),
        sa.Column("source", sa.TEXT(), server_default="meeting", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("item_id", Id(), nullable=True),
        sa.Column("raiser_id", Id(), nullable=True),
        sa.Column("raised_on", Day(), nullable=False),
        sa.Column("state", sa.TEXT(), server_default="open", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_issue_body_id")),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_issue_item_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_issue_meeting_id")),
        sa.ForeignKeyConstraint(["raiser_id"], ["person.id"], name=op.f("fk_issue_raiser_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_issue_body_id"), "issue", ["body_id"], unique=False)
    op.create_index("ix_issue_code_year_running", "issue", ["code", "year", "running"], unique=False)
    op.create_index(op.f("ix_issue_item_id"), "issue", ["item_id"], unique=False)
    op.create_index(op.f("ix_issue_meeting_id"), "issue", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_issue_raiser_id"), "issue", ["raiser_id"], unique=False)
    op.create_table(
        "template_item",
        sa.Column("id", Id(), nullable=False),
        sa.Column("template_id", Id(), nullable=False),
        sa.Column("position", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("title", sa.TEXT(), server_default="", nullable=False),
        sa.Column("kind", sa.TEXT(), server_default="other", nullable=False),
        sa.Column("lead", sa.TEXT(), server_default="", nullable=False),
        sa.Column("minutes_allowed", sa.INTEGER(), nullable=True),
        sa.Column("standing", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["template_id"], ["template.id"], name=op.f("fk_template_item_template_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template_item")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_template_item_template_id"), "template_item", ["template_id"], unique=False)
    op.create_table(
        "action",
        sa.Column("id", Id(), nullable=False),
        sa.Column("code", sa.TEXT(), server_default="", nullable=False),
        sa.Column("year", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("running", sa.INTEGER(), server_default="0", nullable=False),
        sa.Column("suffix", sa.TEXT(), server_default="", nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("origin", sa.TEXT(), server_default="meeting", nullable=False),
        sa.Column("body_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.Column("item_id", Id(), nullable=True),
        sa.Column("issue_id", Id(), nullable=True),
        sa.Column("owner_agency_id", Id(), nullable=True),
        sa.Column("owner_person_id", Id(), nullable=True),
        sa.Column("owner_words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("community", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("given_on", Day(), nullable=False),
        sa.Column("due", Day(), nullable=True),
        sa.Column("due_words", sa.TEXT(), server_default="", nullable=False),
        sa.Column("due_next_meeting", Flag(), server_default=sa.false(), nullable=False),
        sa.Column("state", sa.TEXT(), server_default="open", nullable=False),
        sa.Column("closed_on", Day(), nullable=True),
        sa.Column("closing_note", sa.TEXT(), server_default="", nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_action_body_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_action_issue_id")),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_action_item_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_action_meeting_id")),
        sa.ForeignKeyConstraint(["owner_agency_id"], ["agency.id"], name=op.f("fk_action_owner_agency_id")),
        sa.ForeignKeyConstraint(["owner_person_id"], ["person.id"], name=op.f("fk_action_owner_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_action_body_id"), "action", ["body_id"], unique=False)
    op.create_index("ix_action_code_year_running", "action", ["code", "year", "running"], unique=False)
    op.create_index(op.f("ix_action_issue_id"), "action", ["issue_id"], unique=False)
    op.create_index(op.f("ix_action_item_id"), "action", ["item_id"], unique=False)
    op.create_index(op.f("ix_action_meeting_id"), "action", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_action_owner_agency_id"), "action", ["owner_agency_id"], unique=False)
    op.create_index(op.f("ix_action_owner_person_id"), "action", ["owner_person_id"], unique=False)
    op.create_index("ix_action_state", "action", ["state"], unique=False)
    op.create_table(
        "action_carry",
        sa.Column("id", Id(), nullable=False),
        sa.Column("action_id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_action_carry_action_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_action_carry_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_carry")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_action_carry_action_id"), "action_carry", ["action_id"], unique=False)
    op.create_index(op.f("ix_action_carry_meeting_id"), "action_carry", ["meeting_id"], unique=False)
    op.create_table(
        "action_note",
        sa.Column("id", Id(), nullable=False),
        sa.Column("action_id", Id(), nullable=False),
        sa.Column("on_day", Day(), nullable=False),
        sa.Column("text", sa.TEXT(), server_default="", nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_action_note_action_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_action_note_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_note")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_action_note_action_id"), "action_note", ["action_id"], unique=False)
    op.create_index(op.f("ix_action_note_person_id"), "action_note", ["person_id"], unique=False)
    search.create(op.get_bind())
