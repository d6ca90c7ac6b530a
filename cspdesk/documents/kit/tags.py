"""The structure of a paper as readers of the file hear it: PDF's structure tree, in the order things are drawn.

ReportLab writes no tags; what a sheet draws is marked with numbers here, and the tree that names them is written
when the file ends (ISO 32000-1, 14.7 and 14.8). A part that goes on over pages is one element: it is known again
by its key.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFString

from cspdesk.documents.kit.roles import Role

_CELLS = (Role.TABLE_HEADER, Role.TABLE_CELL)


@dataclass(eq=False, slots=True)
class Element:
    """A structure element; `kids` are elements and marks (page, number) in reading order."""

    role: Role
    alt: str = ""
    kids: list["Element | tuple[int, int]"] = field(default_factory=list)

    @property
    def hidden(self) -> bool:
        return self.role is Role.ARTIFACT

    @property
    def empty(self) -> bool:
        """True when nothing was drawn in it: such an element is left out, but for a cell, which keeps its column."""
        return self.role not in _CELLS and all(isinstance(kid, Element) and kid.empty for kid in self.kids)


class Tags:
    """The tree while a file is drawn."""

    def __init__(self) -> None:
        self._root = Element(Role.DOCUMENT)
        self._stack = [self._root]
        self._furniture = 0
        self._known: dict[Hashable, Element] = {}
        self._marked: list[list[Element]] = [[]]
        self._closing: list[Element | tuple[int, int]] = []

    def shown(self) -> Element | None:
        """The current element; None inside furniture, and outside every part."""
        if self._furniture or len(self._stack) == 1:
            return None
        return self._stack[-1]

    def enter(self, role: Role, alt: str, key: Hashable, *, closing: bool = False) -> None:
        """Begins an element, or goes on with the one that the key names; a closing one is read last of all."""
        element = self._known.get(key) if key is not None else None
        if element is None:
            element = Element(role, alt)
            if role is not Role.ARTIFACT:
                holder = self._list() if role is Role.LIST_ITEM else self._stack[-1]
                (self._closing if closing else holder.kids).append(element)
            if key is not None:
                self._known[key] = element
        self._stack.append(element)
        self._furniture += element.role is Role.ARTIFACT

    def _list(self) -> Element:
        """The list that items drawn one after another belong to."""
        current = self._stack[-1]
        last = current.kids[-1] if current.kids else None
        if isinstance(last, Element) and last.role is Role.LIST:
            return last
        made = Element(Role.LIST)
        current.kids.append(made)
        return made

    def leave(self) -> None:
        self._furniture -= self._stack.pop().role is Role.ARTIFACT

    def mark(self) -> int:
        """The number by which the page's content names the current element."""
        on_page = self._marked[-1]
        number = len(on_page)
        current = self._stack[-1]
        on_page.append(current)
        current.kids.append((len(self._marked) - 1, number))
        return number

    def new_page(self) -> None:
        self._marked.append([])

    def write(self, document: Any) -> None:
        """Puts the tree into a file that is about to be saved; `document` is ReportLab's."""
        pages = document.Pages.pages
        page_refs = [_reference(document, document.Reference(page)) for page in pages]
        made: dict[int, bytes] = {}
        self._root.kids += self._closing
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root_ref = _reference(document, document.Reference(root))
        root["K"] = _Said(_written(document, self._root, root_ref, page_refs, made))
        numbers: list[Any] = []
        for place, (page, marked) in enumerate(zip(pages, self._marked, strict=False)):
            # A list of this page alone, so that the class of all pages stays as it was.
            page.__NoDefault__ = [*type(page).__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = place, PDFName("S")
            owners = _Said(b"[%s]" % b" ".join([made[id(element)] for element in marked]))
            numbers += [place, document.Reference(owners)]
        root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root["ParentTreeNextKey"] = len(pages)
        document.Catalog.StructTreeRoot = root
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


class _Said(PDFObject):  # type: ignore[misc]
    """Bytes of the file that are known already."""

    def __init__(self, said: bytes) -> None:
        self._said = said

    def format(self, document: Any) -> bytes:
        del document
        return self._said


class _Written(PDFObject):  # type: ignore[misc]
    """An element as the file holds it: a short way into bytes, in a fifth of the time of ReportLab's dictionaries.

    References are bytes: the number of an object is known as soon as it is named.
    """

    __RefOnly__ = 1

    def __init__(self, element: Element, parent: bytes, pages: list[bytes]) -> None:
        self._element, self._parent, self._pages = element, parent, pages
        self.kids: list[bytes | tuple[int, int]] = []

    def format(self, document: Any) -> bytes:
        element = self._element
        said = [b"<</Type/StructElem/S/", _ROLES[element.role], b"/P ", self._parent]
        first = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        if first is not None:
            said += (b"/Pg ", self._pages[first])
        said.append(b"/K[")
        for kid in self.kids:
            if not isinstance(kid, tuple):
                said += (kid, b" ")
            elif kid[0] == first:
                said.append(b"%d " % kid[1])
            else:
                said += (b"<</Type/MCR/Pg ", self._pages[kid[0]], b"/MCID %d>>" % kid[1])
        said.append(b"]")
        if element.alt:
            said += (b"/Alt ", PDFString(element.alt).format(document))
        if element.role is Role.TABLE_HEADER:
            said.append(b"/A<</O/Table/Scope/Column>>")
        said.append(b">>")
        return b"".join(said)


_ROLES = {role: role.value.encode() for role in Role}


def _reference(document: Any, reference: Any) -> bytes:
    """A reference as the file says it."""
    return b"%d %d R" % document.idToObjectNumberAndVersion[reference.name]


def _written(
    document: Any, element: Element, parent: bytes, pages: list[bytes], made: dict[int, bytes]
) -> bytes:
    """Writes an element and all below it; gives its reference and keeps it in `made`."""
    own = _Written(element, parent, pages)
    reference = made[id(element)] = _reference(document, document.Reference(own))
    own.kids = [
        _written(document, kid, reference, pages, made) if isinstance(kid, Element) else kid
        for kid in element.kids
        if isinstance(kid, tuple) or not kid.empty
    ]
    return reference
