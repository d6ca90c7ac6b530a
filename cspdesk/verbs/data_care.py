"""The verb of data care: erase a person, purge what is past its date, write out all that is held on one person."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.people import PersonRow
from cspdesk.errors import Refused
from cspdesk.verbs.run import Flat, Run

if TYPE_CHECKING:
    from cspdesk.office import Office
    from cspdesk.services.erasing import ErasingPreview

_USAGE = "Write care erase person REF, care purge, or care person REF -o FILE."
_FINAL = "Nothing is erased yet. This cannot be undone: say it again with --yes."


def care(run: Run) -> int:
    """Goes by the first word: erase, purge or person."""
    deed, rest = run.options.deed, run.options.rest
    if deed == "erase" and len(rest) == 2 and rest[0] == "person":
        return _erase(run, rest[1])
    if deed == "purge" and not rest:
        return _purge(run)
    if deed == "person" and len(rest) == 1:
        return _person(run, rest[0])
    raise Refused(_USAGE)


def _erase(run: Run, ref: str) -> int:
    with run.writing() as office:
        preview = office.erasing.look(_found(office, ref).id)
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
        run.say(f"{copy.path} still holds it: erase in it with --copies, or delete it.")
    return 0


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
    lines = [
        f"{told['papers']} issued papers are set again without the name.",
        f"{len(texts) - len(left)} other texts have it replaced; {len(left)} are left to be looked at:",
        *(f"  {text['kind']} {text['id']} {text['field']}" for text in left),
    ]
    return "\n".join(lines if left else [lines[0], lines[1].replace(" to be looked at:", ".")])


def _purge(run: Run) -> int:
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


def _person(run: Run, ref: str) -> int:
    if not run.options.output:
        raise Refused("Say where to write it: -o FILE.pdf, or .html, .docx or .txt.")
    path = Path(run.options.output)
    with run.reading() as office:
        person = _found(office, ref)
        office.save_file(path, office.one_person.file(person.id, path.suffix.removeprefix(".").lower()))
    run.give({"file": str(path), "id": str(person.id)}, f"All that is held on {person.name} is in {path}.")
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
