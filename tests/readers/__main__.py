"""Reads the twins of papers as others do: axe-core in a real browser for HTML, LibreOffice for Word documents.

    python -m tests.readers [--short] [--axe PATH_OF_AXE_MIN_JS] [--browser NAME]

Needs Chromium, LibreOffice Writer and the npm package axe-core; `.ci/readers` installs them. Prints a line for
each twin and ends with 1 when axe finds a violation or LibreOffice reads other words than we wrote.
"""

import argparse
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cspdesk.domain.kinds import Audience
from cspdesk.errors import Refused
from cspdesk.office import Office, new_office
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import PAPERS, PaperKind, Ref, Wanted

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


def twins(office: Office, *, short: bool) -> list[tuple[str, PaperKind, Any]]:
    """What there is to read: every public paper that has a twin, about the first thing it can be about."""
    agreed = next(m for m in office.meetings.all() if m.minutes_state == "agreed")
    about = {Ref.MEETING: agreed.id, Ref.BODY: agreed.body_id, Ref.NONE: None, Ref.AGENCY: None}
    kinds = [kind for kind in PAPERS.values() if Audience.PUBLIC in kind.audiences and kind.ref in about]
    named = {kind.name: kind for kind in kinds}
    chosen = [named[name] for name in ("minutes", "actions", "leaflet") if name in named] if short else kinds
    return [(kind.name, kind, about[kind.ref]) for kind in chosen if kind.name != "notice"]


def violations(page: Path, axe: Path, browser: str, home: Path) -> list[dict[str, Any]]:
    """What axe-core finds wrong on a page. Raises RuntimeError when the browser gives no answer."""
    asking = page.with_suffix(".axe.html")
    script = f"<script>{axe.read_text(encoding='utf-8')}</script>{_ASK}</body>"
    asking.write_text(page.read_text(encoding="utf-8").replace("</body>", script), encoding="utf-8")
    run = [browser, *_BROWSER, f"--user-data-dir={home}", asking.as_uri()]
    said = subprocess.run(run, capture_output=True, text=True, timeout=120, check=False).stdout
    found = re.search(r'<pre id="axe-found">(.*?)</pre>', said, re.DOTALL)
    if found is None:
        raise RuntimeError(f"{browser} gave no answer about {page.name}")
    told: list[dict[str, Any]] = json.loads(html.unescape(found[1]))
    return told


def read_by_libreoffice(document: Path) -> list[str]:
    """The words LibreOffice finds in a Word document."""
    folder = document.parent / "read"
    home = (document.parent / "office-home").as_uri()
    run = ["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    subprocess.run([*run, "--outdir", str(folder), str(document)], check=True, capture_output=True, timeout=180)
    return (folder / document.with_suffix(".txt").name).read_text(encoding="utf-8-sig").split()


def words_of(page: bytes) -> list[str]:
    body = page.decode("utf-8").partition("<body>")[2]
    return html.unescape(re.sub(r"<[^>]+>", " ", body)).split()


def _plain(words: list[str]) -> list[str]:
    """Words without bullets, colons of labels and marks of direction, in any order: Word puts labels inline."""
    kept = (re.sub(r"[\u2066-\u2069\u200e\u200f•:]", "", word) for word in words)
    return sorted(word for word in kept if word)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="minutes, actions and leaflet alone")
    parser.add_argument("--axe", type=Path, default=Path("node_modules/axe-core/axe.min.js"))
    parser.add_argument("--browser", default="chromium")
    options = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        office = new_office(place / "sample.cspdesk", PLAN, machine="readers", sample=True)
        for name, kind, ref in twins(office, short=options.short):
            wanted = Wanted(Audience.PUBLIC, size=kind.sizes[0])
            try:
                page = office.papers.twin(name, Form.HTML, ref, wanted).data
                document = office.papers.twin(name, Form.DOCX, ref, wanted).data
            except Refused as refused:
                print(f"{name}: {refused}")
                continue
            (place / f"{name}.html").write_bytes(page)
            (place / f"{name}.docx").write_bytes(document)
            found = violations(place / f"{name}.html", options.axe, options.browser, place / "browser-home")
            same = _plain(read_by_libreoffice(place / f"{name}.docx")) == _plain(words_of(page))
            print(f"{name}: {len(found)} violations; {'the same' if same else 'OTHER'} words in LibreOffice")
            for each in found:
                print(f"  {each['rule']}: {each['help']}: {each['where']}")
            wrong += len(found) + (not same)
        office.close(keep_backup=False)
        shutil.rmtree(place / "office-home", ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
