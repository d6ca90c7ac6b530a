"""Reads papers as others do: axe-core in a real browser for HTML, LibreOffice for Word documents and the workbook.

    python -m tests.readers [--short] [--axe PATH_OF_AXE_MIN_JS] [--browser NAME]

Needs Chromium, LibreOffice Writer and Calc and the npm package axe-core; `.ci/readers` installs them. Prints a line for
each twin and ends with 1 when axe finds a violation or LibreOffice reads other words than we wrote, with 75 when one
of the two does not run at all.
"""

import argparse
import contextlib
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cspdesk.office import Office, new_office
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import PaperKind, Wanted
from tests.readers import workbooks

PLAN = "north-bedfordshire-2008"
# Chromium as root in a closed network; without these flags it asks for its maker's hosts at every start.
_BROWSER = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--virtual-time-budget=10000", "--dump-dom",
)  # fmt: skip
_ASK = """<script>axe.run(document).then(function (found) {
  var told = document.createElement("pre");
  told.id = "axe-found";
  told.textContent = JSON.stringify(found.violations.map(function (each) {
    return {rule: each.id, help: each.help, where: each.nodes.map(function (n) { return n.html; }).slice(0, 3)};
  }));
  document.body.appendChild(told);
});</script>"""

_TRIES = 3
# What `.ci/run` takes for "cannot be had on this machine".
_NOT_HERE = 75

SHORT = ("minutes", "actions", "leaflet", "performance", "pack")


def twins(office: Office, *, short: bool) -> list[tuple[str, PaperKind, Any, Wanted]]:
    """What there is to read: every paper that has twins, for the public where it may be, and again in large print."""
    found = []
    for kind, ref in office.tour.subjects():
        if kind.twins and (not short or kind.name in SHORT):
            wanted = Wanted(kind.audiences[-1], size=kind.sizes[0])
            found.append((kind.name, kind, ref, wanted))
            if kind.large_print and not short:
                found.append((f"{kind.name}-large", kind, ref, replace(wanted, large_print=True)))
    return found


def _shown(browser: str, home: Path, page: Path, wanted: str) -> re.Match[str] | None:
    """What the browser shows of a page; it is asked three times, as its start fails now and then on a busy machine."""
    run = [browser, *_BROWSER, f"--user-data-dir={home}", page.as_uri()]
    for _ in range(_TRIES):
        with contextlib.suppress(subprocess.TimeoutExpired, OSError):
            said = subprocess.run(run, capture_output=True, text=True, timeout=120, check=False).stdout
            if found := re.search(wanted, said, re.DOTALL):
                return found
        shutil.rmtree(home, ignore_errors=True)  # half made by a start that failed
    return None


def unusable(browser: str, place: Path) -> str:
    """Which of the two programs does not run at all on this machine; empty when both read one word."""
    page, text = place / "probe.html", place / "probe.txt"
    page.write_text("<!doctype html><title>Probe</title><p>word</p>", encoding="utf-8")
    text.write_text("word", encoding="utf-8")
    if _shown(browser, place / "browser-home", page, "<p>word</p>") is None:
        return browser
    return "" if _converted([text]) else "LibreOffice"


def violations(page: Path, axe: Path, browser: str, home: Path) -> list[dict[str, Any]]:
    """What axe-core finds wrong on a page. Raises RuntimeError when the browser gives no answer."""
    asking = page.with_suffix(".axe.html")
    script = f"<script>{axe.read_text(encoding='utf-8')}</script>{_ASK}</body>"
    asking.write_text(page.read_text(encoding="utf-8").replace("</body>", script), encoding="utf-8")
    found = _shown(browser, home, asking, r'<pre id="axe-found">(.*?)</pre>')
    if found is None:
        raise RuntimeError(f"{browser} gave no answer about {page.name}")
    told: list[dict[str, Any]] = json.loads(html.unescape(found[1]))
    return told


def read_by_libreoffice(documents: list[Path]) -> dict[str, list[str]]:
    """The words LibreOffice finds in Word documents of one folder, by their names."""
    folder = documents[0].parent / "read"
    if not _converted(documents):
        raise RuntimeError("LibreOffice did not read the Word documents")
    return {
        each.stem: (folder / f"{each.stem}.txt").read_text(encoding="utf-8-sig").split() for each in documents
    }


def _converted(documents: list[Path]) -> bool:
    """Has LibreOffice write documents of one folder as text, in three tries; False when it does not."""
    folder, home = documents[0].parent / "read", documents[0].parent / "office-home"
    run = ["soffice", f"-env:UserInstallation={home.as_uri()}", "--headless"]
    run += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder), *map(str, documents)]
    for _ in range(_TRIES):
        with contextlib.suppress(subprocess.TimeoutExpired, OSError):
            subprocess.run(run, check=False, capture_output=True, timeout=240)
        if all((folder / f"{each.stem}.txt").exists() for each in documents):
            return True
        shutil.rmtree(home, ignore_errors=True)
    return False


def words_of(page: bytes) -> list[str]:
    body = page.decode("utf-8").partition("<body>")[2]
    return html.unescape(re.sub(r"<[^>]+>", " ", body)).split()


def _plain(words: list[str]) -> list[str]:
    """Words without bullets, colons of labels and marks of direction, in any order: Word puts labels inline."""
    kept = (re.sub(r"[\u2066-\u2069\u200e\u200f•:]", "", word) for word in words)
    return sorted(word for word in kept if word)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--short", action="store_true", help=f"{', '.join(SHORT)} alone")
    parser.add_argument("--axe", type=Path, default=Path("node_modules/axe-core/axe.min.js"))
    parser.add_argument("--browser", default="chromium")
    options = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        if program := unusable(options.browser, place):
            print(f"{program} does not run on this machine, so no twin was read")
            return _NOT_HERE
        office = new_office(place / "sample.cspdesk", PLAN, machine="readers", sample=True)
        pages: dict[str, bytes] = {}
        for name, kind, ref, wanted in twins(office, short=options.short):
            pages[name] = office.papers.twin(kind.name, Form.HTML, ref, wanted).data
            (place / f"{name}.html").write_bytes(pages[name])
            (place / f"{name}.docx").write_bytes(office.papers.twin(kind.name, Form.DOCX, ref, wanted).data)
        read = read_by_libreoffice([place / f"{name}.docx" for name in pages])
        for name, page in pages.items():
            found = violations(place / f"{name}.html", options.axe, options.browser, place / "browser-home")
            same = _plain(read[name]) == _plain(words_of(page))
            print(f"{name}: {len(found)} violations; {'the same' if same else 'OTHER'} words in LibreOffice")
            for each in found:
                print(f"  {each['rule']}: {each['help']}: {each['where']}")
            wrong += len(found) + (not same)
        told = workbooks.problems(office, place)
        print(f"workbook of the pack: {len(told)} problems in LibreOffice")
        for each in told:
            print(f"  {each}")
        wrong += len(told)
        office.close(keep_backup=False)
        for home in ("office-home", "calc-home"):
            shutil.rmtree(place / home, ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
