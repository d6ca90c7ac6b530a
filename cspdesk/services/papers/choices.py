"""What the choices of papers offer as they stand in a store."""

from collections.abc import Set

from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.services.context import Context
from cspdesk.services.papers.entry_kinds import REGISTER, register_choices
from cspdesk.services.papers.wanted import OWNER


def in_store(context: Context, key: str, alike: Set[str]) -> tuple[tuple[str, str], ...]:
    """The (value, words) pairs of the option of a key; `alike` names the papers that share their templates."""
    if key == "template":
        own = [row for row in context.store.publications.templates() if row.paper in alike | {""}]
        return (("", "Usual"), *((str(row.id), row.name) for row in own))
    if key == REGISTER:
        return register_choices()
    if key == OWNER:
        from cspdesk.services.actions import ActionService

        owed = ActionService(context).by_owner()
        return (("", "None"), *((each.owner, each.owner) for each in owed if each.agency_id is None))
    if key in ("plan", "year"):
        from cspdesk.services.papers.plan import choices

        return choices(context, key)
    if key in ("matrix", "sheet", "form"):
        from cspdesk.services.papers.check import choices as sheets

        return sheets(context, key)
    if key in ("ward", "councillor"):
        told = sorted({getattr(row, key) for row in context.store.issues.all()} - {""})
        return (("", "All"), *((name, name) for name in told))
    if key == "activity_kind":
        shown = [kind for kind in context.store.activities.kinds() if not kind.hidden]
        usual = ("", "The first that has anything"), ("every", "Every kind")
        return (*usual, *((str(kind.id), kind.plural or kind.name) for kind in shown))
    if key == "article":
        texts = context.store.publications.blocks(BlockKind.ARTICLE)
        return (("", "Told from the answers"), *((str(row.id), row.title) for row in texts))
    if key == "survey":
        return (("", "The newest"), *((str(row.id), row.title) for row in context.store.surveys.all()))
    if key == "story":
        stories = context.store.publications.blocks(BlockKind.STORY)
        return (("", "None"), *((str(row.id), row.title) for row in stories if row.may_be_used))
    return ()
