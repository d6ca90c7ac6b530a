"""A paper as plain text: the same words for a magazine's editor, a message or a braille display.

Lines are as long as their paragraphs; headings are underlined, cells of a table are said with the heads of their
columns.
"""

from collections.abc import Iterable, Iterator, Sequence

from cspdesk.documents.kit.told import Run, Sort, Told

_UNDER = {Sort.TITLE: "=", Sort.HEADING: "-"}
_LONGEST_RULE = 60


def write(
    partnership: str, matter: Iterable[Told], foot: Iterable[Told], *, marks: Sequence[str] = ()
) -> bytes:
    """The text as UTF-8; `marks` are words such as SAMPLE or DRAFT that stand at its head."""
    head = [partnership, *(mark for mark in marks if mark)]
    blocks = [*_blocks(matter), "-" * _LONGEST_RULE, *_blocks(foot)]
    return ("\n".join(head) + "\n\n" + "\n\n".join(block for block in blocks if block) + "\n").encode("utf-8")


def _blocks(blocks: Iterable[Told]) -> Iterator[str]:
    """Blocks of text; items of one list, and labelled lines, stand under one another without a gap."""
    held: list[str] = []
    for block in blocks:
        if block.sort is Sort.ITEM:
            held.append(f"- {block.text}")
            continue
        if block.label and block.sort is Sort.PARAGRAPH:
            # The number of an item has its own full stop.
            held.append(f"{block.label}{'' if block.label.endswith(('.', ':')) else ':'} {block.text}")
            continue
        if held:
            yield "\n".join(held)
            held = []
        yield _block(block)
    if held:
        yield "\n".join(held)


def _block(block: Told) -> str:
    if block.sort is Sort.TABLE:
        return "\n\n".join(_row(block.header, row) for row in block.rows)
    if block.sort is Sort.FIGURE:
        return block.alt
    under = _UNDER.get(block.sort)
    return block.text if under is None else f"{block.text}\n{under * min(len(block.text), _LONGEST_RULE)}"


def _row(header: tuple[str, ...], row: tuple[tuple[Run, ...], ...]) -> str:
    cells = ["".join(run.text for run in cell).replace("\n", ", ") for cell in row]
    titles = header or ("",) * len(cells)
    said = (f"{title}: {cell}" if title else cell for title, cell in zip(titles, cells, strict=True) if cell)
    return "\n".join(said)
