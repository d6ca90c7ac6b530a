"""Decisions of a meeting, with who moved them and what they do about crime and disorder."""

from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.meetings import DecisionRow
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.owners import OwnerBook
from cspdesk.services.register import RegisterService
from cspdesk.services.taking import meeting_of, writable


class MinutedDecisions:
    """The part of the minutes that a vote is taken on; publishes Kind.DECISION."""

    def __init__(self, context: Context, register: RegisterService) -> None:
        self._context = context
        self._store = context.store
        self._register = register

    def add_decision(
        self,
        meeting_id: UUID,
        item_id: UUID | None,
        text: str,
        proposer: str = "",
        seconder: str = "",
        section17: str = "",
    ) -> UUID:
        """Adds a decision; proposer and seconder are names of people known, or empty.

        `section17` is its statement under Section 17 of the Crime and Disorder Act 1998.

        Raises Refused without words, or when a name is not known.
        """
        writable(self._store, meeting_id)
        text = said(text, "Type what was decided.")
        named = self._proposers(meeting_id, proposer, seconder)
        position = 1 + max((row.position for row in self._store.meetings.decisions(meeting_id)), default=0)
        with self._store.work("add decision") as work:
            made = work.add(
                Kind.DECISION,
                meeting_id=meeting_id,
                item_id=item_id,
                position=position,
                text=text,
                section17=one_line(section17),
                **named,
            )
            work.commit()
        return made

    def change_decision(
        self,
        decision: DecisionRow,
        text: str,
        proposer: str = "",
        seconder: str = "",
        section17: str | None = None,
    ) -> None:
        """Changes a decision; None leaves its statement under Section 17 as it is."""
        writable(self._store, decision.meeting_id)
        text = said(text, "Type what was decided.")
        named = self._proposers(decision.meeting_id, proposer, seconder)
        with self._store.work("change decision") as work:
            kept = decision.section17 if section17 is None else one_line(section17)
            work.change(Kind.DECISION, decision.id, text=text, section17=kept, **named)
            work.commit()

    def delete_decision(self, decision: DecisionRow) -> None:
        writable(self._store, decision.meeting_id)
        with self._store.work("delete decision") as work:
            work.delete(Kind.DECISION, decision.id)
            work.commit()

    def owners(self, meeting_id: UUID) -> OwnerBook:
        """Everybody who may own an action given at the meeting."""
        meeting = meeting_of(self._store, meeting_id)
        return OwnerBook(
            self._store.people.agencies(),
            self._store.people.people(meeting.day),
            self._register.rows(meeting_id),
        )

    def _proposers(self, meeting_id: UUID, proposer: str, seconder: str) -> dict[str, UUID | None]:
        named = {
            "proposer_id": self._named(meeting_id, proposer),
            "seconder_id": self._named(meeting_id, seconder),
        }
        if named["proposer_id"] is not None and named["proposer_id"] == named["seconder_id"]:
            raise Refused("Nobody seconds their own proposal: choose another seconder.")
        return named

    def _named(self, meeting_id: UUID, name: str) -> UUID | None:
        if not one_line(name):
            return None
        owner = self.owners(meeting_id).resolve(name)
        if owner.person_id is None:
            raise Refused(
                f"“{one_line(name)}” is nobody on the register: add them there first, or leave it empty."
            )
        return owner.person_id


def said(text: str, otherwise: str) -> str:
    """The text on one line. Raises Refused, in those words, without any."""
    words = one_line(text)
    if not words:
        raise Refused(otherwise)
    return words
