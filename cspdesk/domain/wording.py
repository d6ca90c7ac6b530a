"""The words a partnership uses for its own things, on screen and paper; a body may have its own."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from cspdesk.domain.text import one_line

# Last words that name no thing, so that the thing has to be said: Let's Talk Together meetings.
_NO_NOUN = frozenset({"together", "out", "up", "in", "on", "now", "here", "safe", "safer", "local"})
_UNCHANGED = frozenset({"police", "staff", "people", "series"})


@dataclass(frozen=True)
class Wording:
    """Singular words as they stand in the middle of a sentence; an empty plural is made from the singular."""

    forum: str = "Neighbourhood Forum"
    forums: str = ""
    meeting: str = "meeting"
    meetings: str = ""
    officer: str = "Safer Neighbourhood Officer"
    officers: str = ""
    steering_group: str = "Steering group"
    partnership: str = "Community Safety Partnership"
    partner: str = "partner"
    partners: str = ""
    resident: str = "resident"
    residents: str = ""
    you_said: str = "You Said"
    we_did: str = "We Did"

    def many(self, word: str) -> str:
        """The plural of one of the words, by field name: `many("forum")`."""
        return str(getattr(self, word + "s", "")) or plural(str(getattr(self, word)))

    def counted(self, number: int, word: str) -> str:
        """'1 Neighbourhood Forum', '18 Neighbourhood Forums'."""
        return f"{number} {getattr(self, word) if number == 1 else self.many(word)}"

    def with_words(self, words: Mapping[str, str]) -> "Wording":
        """This wording with a partnership's or a body's own words; empty and unknown ones change nothing.

        A new singular without its plural lets go of the old plural.
        """
        known = {field.name for field in fields(self)}
        own = {key: one_line(word) for key, word in words.items() if key in known and one_line(word)}
        forgotten = {key + "s": "" for key in own if key + "s" in known}
        return replace(self, **(forgotten | own))

    def changed(self) -> dict[str, str]:
        """The words that differ from the usual ones, as they are kept."""
        usual = Wording()
        own = {field.name: str(getattr(self, field.name)) for field in fields(self)}
        return {key: word for key, word in own.items() if word != getattr(usual, key)}


def plural(word: str) -> str:
    """The plural of an English name of a thing; a name that ends in no noun takes 'meetings' after it."""
    last = word.split()[-1] if word.split() else ""
    small = last.casefold()
    if not small or small in _UNCHANGED:
        return word
    if small in _NO_NOUN:
        return f"{word} meetings"
    if last.isupper() and len(last) > 1:
        return f"{word}s"
    if small.endswith("y") and small[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    if small.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    return f"{word}s"
