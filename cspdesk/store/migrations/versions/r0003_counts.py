"""The third revision: the meetings of a project, and indexes that answer the counts of the start screen by themselves.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

from cspdesk.store.types import Flag, Id

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "activity_meeting",
        sa.Column("id", Id(), nullable=False),
        sa.Column("activity_id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("deleted", Flag(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_activity_meeting_activity_id")
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_activity_meeting_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_meeting")),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_index(op.f("ix_activity_meeting_activity_id"), "activity_meeting", ["activity_id"])
    op.create_index(op.f("ix_activity_meeting_meeting_id"), "activity_meeting", ["meeting_id"])
    # Each of these gives way to one that begins with its column.
    op.drop_index("ix_meeting_body_meeting_id", table_name="meeting_body")
    op.drop_index("ix_meeting_body_body_id", table_name="meeting_body")
    op.drop_index("ix_attendance_meeting_id", table_name="attendance")
    op.drop_index("ix_role_body_id", table_name="role")
    op.drop_index("ix_action_state", table_name="action")
    op.drop_index("ix_action_owner_agency_id", table_name="action")
    op.drop_index("ix_issue_body_id", table_name="issue")
    op.drop_index("ix_feedback_issue_id", table_name="feedback")
    op.create_index(
        "ix_meeting_body_meeting_id_position",
        "meeting_body",
        ["meeting_id", "position", "body_id", "deleted"],
    )
    op.create_index(
        "ix_meeting_body_body_id_meeting_id", "meeting_body", ["body_id", "meeting_id", "deleted"]
    )
    op.create_index("ix_meeting_id_day", "meeting", ["id", "day", "state", "kind", "deleted"])
    op.create_index(
        "ix_attendance_meeting_id_mark", "attendance", ["meeting_id", "mark", "deleted", "agency_id"]
    )
    op.create_index(
        "ix_role_body_id_kind",
        "role",
        ["body_id", "kind", "person_id", "deleted", "from_day", "to_day", "id"],
    )
    op.create_index(
        "ix_action_state_body_id",
        "action",
        ["state", "deleted", "body_id", "due_next_meeting", "given_on", "due"],
    )
    op.create_index("ix_action_owner_agency_id_state", "action", ["owner_agency_id", "state", "deleted"])
    op.create_index(
        "ix_issue_body_id_answer",
        "issue",
        ["body_id", "deleted", "merged_into", "answer", "answered_on", "id"],
    )
    op.create_index("ix_feedback_issue_id_on_day", "feedback", ["issue_id", "deleted", "on_day"])
