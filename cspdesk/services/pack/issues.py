"""What residents raised and what they were told, by the figures of the page of issues."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.chart import Share, SharesChart
from cspdesk.domain.issue_figures import figures as headline
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueState, Kind
from cspdesk.domain.pack import PackColumn, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.services.pack.reads import PackReads, refs, sentence
from cspdesk.services.papers import common

_KEY = "issues"
_ANSWERS = {
    Answer.DONE: "Done",
    Answer.PARTLY: "Partly done",
    Answer.CANNOT: "Cannot be done",
    Answer.NONE: "Not answered yet",
}
_THEMES = 12


def section(read: PackReads) -> Section:
    """Issues raised, answered, open and told of, by forum and by theme, and the answers nobody was told of."""
    kind = BY_KEY[_KEY]
    raised = [issue for issue in read.issues if read.within(issue.raised_on)]
    answered = [issue for issue in read.issues if issue.answered and read.within(issue.answered_on)]
    still = [issue for issue in read.issues if issue.state is not IssueState.CLOSED]
    untold = [issue for issue in read.issues if issue.owes_telling]
    lists = (("raised", raised), ("answered", answered), ("open", still), ("untold", untold))
    shares = headline(raised, read.clocks, read.first_told, read.day, read.store.now())
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            *(figure(_KEY, rule, len(rows), _behind(rows)) for rule, rows in lists),
            *(
                figure(
                    _KEY,
                    each.key,
                    len(each.part) if each.whole else None,
                    refs(Kind.ISSUE, each.whole),
                    value=each.value,
                )
                for each in shares
            ),
        ),
        tables=(_forums(read, raised, answered, still, untold), _themes(read, raised), _untold(read, untold)),
        charts=_answers(raised),
    )


def _behind(issues: Sequence[IssueRow]) -> tuple[tuple[Kind, UUID], ...]:
    return tuple((Kind.ISSUE, issue.id) for issue in issues)


def _answers(raised: Sequence[IssueRow]) -> tuple[SharesChart, ...]:
    if not raised:
        return ()
    shares = []
    for answer, words in _ANSWERS.items():
        own = [issue for issue in raised if issue.answer is answer]
        if own:
            shares.append(Share(words, len(own), _behind(own)))
    return (SharesChart("What became of the issues raised in the period", tuple(shares)),)


def _forums(
    read: PackReads,
    raised: Sequence[IssueRow],
    answered: Sequence[IssueRow],
    still: Sequence[IssueRow],
    untold: Sequence[IssueRow],
) -> PackTable:
    lists = (raised, answered, still, untold)
    counts = [Counter(issue.body for issue in rows) for rows in lists]
    bodies = dict.fromkeys(each.body.name for each in read.standing)
    own = [name for name in (*bodies, "") if any(count[name] for count in counts)]
    behind: dict[str, list[tuple[Kind, UUID]]] = {}
    for issue in (issue for listed in lists for issue in listed):
        behind.setdefault(issue.body, []).append((Kind.ISSUE, issue.id))
    rows = [
        PackRow(
            (name or "Of no forum", *(count[name] for count in counts)),
            tuple(dict.fromkeys(behind[name])),
        )
        for name in own
    ]
    if len(rows) > 1:
        rows.append(PackRow(("All", *(sum(count.values()) for count in counts)), strong=True))
    columns = (
        PackColumn(sentence(read.words.forum), wide=1),
        PackColumn("Raised", Sort.NUMBER),
        PackColumn("Answered", Sort.NUMBER),
        PackColumn("Open now", Sort.NUMBER),
        PackColumn("Nobody told", Sort.NUMBER),
    )
    return PackTable(f"By {read.words.forum}", columns, tuple(rows), "No issue was raised.")


def _themes(read: PackReads, raised: Sequence[IssueRow]) -> PackTable:
    groups: dict[str, list[IssueRow]] = {}
    for issue in raised:
        groups.setdefault(read.names.text(issue.kind) or "No theme given", []).append(issue)
    ordered = sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    rows = [
        PackRow((words, len(own), sum(issue.answered for issue in own), len(own) / len(raised)), _behind(own))
        for words, own in ordered[:_THEMES]
    ]
    rest = [issue for _, own in ordered[_THEMES:] for issue in own]
    if rest:
        words = f"{len(ordered) - _THEMES} other themes"
        rows.append(
            PackRow(
                (words, len(rest), sum(issue.answered for issue in rest), len(rest) / len(raised)),
                _behind(rest),
            )
        )
    columns = (
        PackColumn("Theme", wide=1),
        PackColumn("Raised", Sort.NUMBER),
        PackColumn("Of these answered", Sort.NUMBER),
        PackColumn("Share", Sort.SHARE),
    )
    return PackTable("By theme", columns, tuple(rows), "No issue was raised in the period.")


def _untold(read: PackReads, untold: Sequence[IssueRow]) -> PackTable:
    columns = (
        PackColumn("No."),
        PackColumn("Issue", wide=1),
        PackColumn("Answered", Sort.DAY),
        PackColumn("Days waiting", Sort.NUMBER),
    )
    # Between somebody and the office: told to them alone.
    listed = [issue for issue in untold if common.for_everybody(issue)]
    rows = [
        PackRow(
            (
                issue.ref,
                read.names.text(issue.words),
                issue.answered_on,
                (read.day - issue.answered_on).days if issue.answered_on else None,
            ),
            ((Kind.ISSUE, issue.id),),
        )
        for issue in sorted(listed, key=lambda issue: (issue.answered_on or read.day, issue.ref))
    ]
    return PackTable(
        "Answered, and nobody told yet", columns, tuple(rows), "Everybody was told of every answer."
    )
