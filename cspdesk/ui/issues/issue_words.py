"""What the window says of an issue: how it came in, and how it stands."""

from cspdesk.domain.kinds import IssueSource, IssueState

SOURCES = {
    IssueSource.MEETING: "At a meeting",
    IssueSource.FORM: "On a form",
    IssueSource.PHONE: "By telephone",
    IssueSource.LETTER: "By letter",
    IssueSource.EMAIL: "By e-mail",
    IssueSource.EVENT: "At an event",
    IssueSource.COUNCILLOR: "Through a councillor",
    IssueSource.WALKABOUT: "On a walkabout",
    IssueSource.OTHER: "In another way",
}
STATES = {IssueState.OPEN: "Open", IssueState.ANSWERED: "Answered", IssueState.CLOSED: "Closed"}
