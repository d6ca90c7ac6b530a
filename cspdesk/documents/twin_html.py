"""A paper as one page of HTML: the same words with real headings, lists and table heads, for screen readers.

Everything typed is escaped and set with its own direction; nothing is loaded from elsewhere.
"""

import base64
import html
import itertools
from collections.abc import Iterable, Sequence

from cspdesk.documents import page
from cspdesk.documents.kit.told import Run, Sort, Told

_STYLE = """
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 43em; padding: 2rem 1.25rem 3rem; background: #fff; color: %(ink)s;
  font: %(size)s/1.6 "Noto Sans", "Noto Naskh Arabic", "Noto Sans Gurmukhi", system-ui, sans-serif; }
header { border-top: 4px solid %(accent)s; padding-top: .9rem; color: %(accent)s; font-weight: 600; }
header img { display: block; max-height: 4rem; max-width: 16rem; margin-bottom: .4rem; }
h1 { font-size: 1.9em; line-height: 1.2; margin: .25rem 0 1rem; }
h2 { font-size: 1.25em; color: %(accent)s; margin: 2.2rem 0 .5rem; }
h3 { font-size: 1.04em; margin: 1.4rem 0 .25rem; }
p { margin: .45rem 0; white-space: pre-line; overflow-wrap: anywhere; }
dl { margin: .4rem 0; }
dl div { display: grid; grid-template-columns: 8.5em 1fr; column-gap: 1rem; margin: .4rem 0; }
dt { color: %(quiet)s; font-weight: 600; overflow-wrap: anywhere; }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; } }
.mark { color: %(alert)s; font-weight: 700; }
ul { margin: .4rem 0; padding-inline-start: 1.3rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%%; margin: .7rem 0 1.1rem; }
th { text-align: start; font-size: %(small)s; color: %(quiet)s; border-bottom: 2px solid %(ink)s; }
th, td { padding: .4rem .75rem .4rem 0; vertical-align: top; white-space: pre-line; }
td { border-bottom: 1px solid %(line)s; overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; border-top: 2px solid %(accent)s; padding-top: .7rem; font-size: %(small)s; }
@media print { body { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
"""


def write(
    title: str,
    partnership: str,
    accent: str,
    matter: Iterable[Told],
    foot: Iterable[Told],
    *,
    marks: Sequence[str] = (),
    logo: bytes = b"",
    large: bool = False,
) -> bytes:
    """The page as UTF-8; `marks` are words such as SAMPLE or DRAFT that stand at its head.

    A `large` one has nothing below 18 points.
    """
    looks = {
        "size": "18pt" if large else "1.0625rem",
        "small": "1em" if large else ".9em",
        "accent": accent,
        "ink": page.INK,
        "quiet": page.QUIET,
        "line": page.LINE,
        "alert": page.ALERT,
    }
    picture = f'<img src="{_data(logo)}" alt="Logo of {_safe(partnership)}">' if logo else ""
    marked = "".join(f'<p class="mark">{_safe(mark)}</p>\n' for mark in marks if mark)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en-GB">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_safe(title)}</title>",
            f"<style>{_STYLE % looks}</style>",
            "</head>",
            "<body>",
            f"<header>{picture}<div>{_safe(partnership)}</div></header>",
            f"<main>\n{marked}{_blocks(matter)}</main>",
            f"<footer>\n{_blocks(foot)}</footer>",
            "</body>",
            "</html>",
            "",
        )
    ).encode("utf-8")


def _blocks(blocks: Iterable[Told]) -> str:
    said = []
    for holder, group in itertools.groupby(blocks, key=_holder):
        lines = "\n".join(_block(block) for block in group)
        said.append(f"<{holder}>\n{lines}\n</{holder}>" if holder else lines)
    return "\n".join(said) + "\n"


def _holder(block: Told) -> str:
    """What holds blocks of one sort that follow one another: items a list, labelled texts a list of terms."""
    if block.sort is Sort.ITEM:
        return "ul"
    return "dl" if block.label else ""


def _block(block: Told) -> str:
    if block.sort is Sort.TABLE:
        return _table(block)
    if block.sort is Sort.FIGURE:
        return f"<p>{_safe(block.alt)}</p>"
    if block.label:
        return f'<div><dt>{_safe(block.label)}</dt><dd dir="auto">{_runs(block.runs)}</dd></div>'
    return f'<{block.sort} dir="auto">{_runs(block.runs)}</{block.sort}>'


def _table(block: Told) -> str:
    head = "".join(_head(title) for title in block.header)
    rows = "\n".join(
        "<tr>" + "".join(f'<td dir="auto">{_runs(cell)}</td>' for cell in row) + "</tr>" for row in block.rows
    )
    top = f"<thead><tr>{head}</tr></thead>\n" if block.header else ""
    # A wide table scrolls in its own box, which the keyboard must reach.
    box = '<div class="scroll" tabindex="0" role="group" aria-label="Table">'
    return f"{box}<table>\n{top}<tbody>\n{rows}\n</tbody></table></div>"


def _head(title: str) -> str:
    """A column's head; one without a title is an empty cell, for a heading that says nothing helps nobody."""
    return f'<th scope="col">{_safe(title)}</th>' if title else "<td></td>"


def _runs(runs: Iterable[Run]) -> str:
    said = []
    for run in runs:
        text = _safe(run.text)
        if run.italic:
            text = f"<em>{text}</em>"
        said.append(f"<strong>{text}</strong>" if run.bold else text)
    return "".join(said)


def _safe(text: str) -> str:
    return html.escape(text, quote=True)


def _data(picture: bytes) -> str:
    kind = "png" if picture.startswith(b"\x89PNG") else "jpeg"
    return f"data:image/{kind};base64,{base64.b64encode(picture).decode('ascii')}"
