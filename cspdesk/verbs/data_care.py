"""The verb of data care: erase a person, purge what is past its date, write out all that is held on one person."""

from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.people import PersonRow
from cspdesk.errors import Refused
from cspdesk.verbs.run import Flat, Run

if TYPE_CHECKING:
    from cspdesk.office import Office
    from cspdesk.services.erasing import ErasingPreview

_FINAL = "Nothing is erased yet. This cannot be undone: say it again with --yes."


def erase(run: Run) -> int:
    """Erases a person for good with --yes, else says what would go; with --copies of one erased, in back-ups alone."""
    with run.writing() as office:
        if run.options.copies and run.options.yes and (gone := _erased(office, run.options.ref)):
            office.erasing.remake_copies(copy.path for copy in office.erasing.old_copies())
            run.give(
                {"id": str(gone), "erased": True, "backups": []},
                "Erased in the back-ups beside the store too.",
            )
            return 0
        preview = office.erasing.look(_found(office, run.options.ref).id)
        told = _told(preview)
        if not run.options.yes:
            run.give(told | {"erased": False}, _words(told))
            run.say(_FINAL)
            return 1
        left = {place.key for place in preview.places if not place.sure or preview.namesakes}
        office.erasing.erase(preview, left)
        copies = office.erasing.old_copies()
        if run.options.copies:
            office.erasing.remake_copies(copy.path for copy in copies)
            copies = office.erasing.old_copies()
    told |= {"erased": True, "backups": [str(copy.path) for copy in copies]}
    run.give(told, f"Erased. {_words(told)}")
    for copy in copies:
        run.say(
            f"{copy.path} still holds it: delete it, or erase in it too with"
            f" “care erase person {preview.person.id} --yes --copies”."
        )
    return 0


def _erased(office: "Office", ref: str) -> UUID | None:
    """The id given where it is that of a person who was erased."""
    return next(
        (row.of_id for row in office.erasing.log() if str(row.of_id) == ref and row.of_kind == Kind.PERSON),
        None,
    )


def _told(preview: "ErasingPreview") -> Flat:
    return {
        "id": str(preview.person.id),
        "papers": preview.papers,
        "texts": [
            {"kind": place.kind.value, "id": str(place.record_id), "field": place.field,
             "replaced": place.sure and not preview.namesakes}
            for place in preview.places
        ],
        "namesakes": preview.namesakes,
        "backups": [str(copy.path) for copy in preview.backups],
    }  # fmt: skip


def _words(told: Flat) -> str:
    texts = told["texts"]
    left = [text for text in texts if not text["replaced"]]
    papers, replaced = told["papers"], len(texts) - len(left)
    lines = []
    if papers:
        lines.append(
            "1 issued paper is set again without the name."
            if papers == 1
            else f"{papers:,} issued papers are set again without the name."
        )
    if replaced:
        lines.append(
            "1 other text has it replaced."
            if replaced == 1
            else f"{replaced:,} other texts have it replaced."
        )
    if left:
        lines.append(
            "1 text is left to be looked at:"
            if len(left) == 1
            else f"{len(left):,} texts are left to be looked at:"
        )
        lines += [f"  {text['kind']} {text['id']} {text['field']}" for text in left]
    return "\n".join(lines) or "No issued paper and no other text names them."


def purge(run: Run) -> int:
    """Erases what is past its date with --yes, else lists it."""
    with run.reading() as office:
        past = office.retention.past()
    rows = [
        {
            "covers": each.kept.covers.value,
            "kind": each.kept.kind.value,
            "id": str(each.kept.record_id),
            "words": each.kept.words,
            "due": each.due.isoformat() if each.due else None,
            "why": each.why,
        }
        for each in past
    ]
    lines = "".join(f"{row['due']}  {row['words']}  ({row['why']})\n" for row in rows)
    if run.options.list:
        run.give(rows, lines or "Nothing is past its date.")
        return 0
    if past and not run.options.yes:
        run.give(rows, lines)
        run.say(_FINAL)
        return 1
    if past:
        with run.writing() as office:
            office.purging.purge(office.retention.past())
    run.give(rows, f"{len(rows)} erased." if rows else "Nothing is past its date.")
    return 0


def person(run: Run) -> int:
    """Writes all that is held on a person into a file."""
    path = run.target()
    with run.reading() as office:
        found = _found(office, run.options.ref)
        data = office.one_person.file(found.id, path.suffix.removeprefix(".").lower())
        office.save_file(path, data, own=True)
    run.give({"file": str(path), "id": str(found.id)}, f"All that is held on {found.name} is in {path}.")
    return 0


def _found(office: "Office", ref: str) -> PersonRow:
    """The one person of an id or a name. Raises Refused for none and for several."""
    try:
        return office.people.get(UUID(ref))
    except ValueError:
        pass
    wanted = " ".join(ref.split()).casefold()
    found = [person for person in office.people.all() if person.name.casefold() == wanted]
    if len(found) > 1:
        raise Refused(f"{len(found)} people are called that: give the id of one, from list people.")
    if not found:
        raise Refused("Nobody of that name is in this store: look with list people.")
    return found[0]
