"""Shows a PDF's real pages as they will print."""

from collections.abc import Callable
from weakref import ref

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from cspdesk.ui import fonts, icons, parts, theme, tokens

STEP = 1.25
_STILL_MS = 40


class Preview(QWidget):
    """Pages one under another, fitted to the width or zoomed. Signal `shown(int)` the count of pages."""

    shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setAccessibleName("Pages as they will print")
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        # A bar that comes and goes changes the width that pages are fitted to, and so whether it is needed: where
        # a page is just as high as the view Qt never comes out of that again.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.fit_width()
        self.view.setDocument(self.document)
        self.view.setPageSpacing(12)
        self._tint()
        self._place = parts.label("", "small")
        # Room for its words before there are pages: a label that grows is shown cut until the line is set again.
        self._place.setMinimumWidth(self._place.fontMetrics().horizontalAdvance("Page 88 of 88"))
        tools = (
            ("chevron-up", "Page before", self.page_before, "PgUp"),
            ("chevron-down", "Next page", self.next_page, "PgDown"),
            ("plus", "Larger", self.larger, "Ctrl++"),
            ("minus", "Smaller", self.smaller, "Ctrl+-"),
            ("fit-width", "Fit the width", self.fit_width, "Ctrl+0"),
            ("file", "Whole page", self.fit_page, "Ctrl+Shift+0"),
        )
        self._buttons = [self._tool(*tool) for tool in tools]
        self._deeds = [do for _, _, do, _ in tools]
        bar = parts.row(*self._buttons[:2], self._place, 0, *self._buttons[2:], space=4)
        bar.setContentsMargins(8, 4, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(parts.rule())
        layout.addWidget(self.view, 1)
        self._note = parts.label("", "soft", wrap=True)
        self._note.setParent(self.view)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before = QLabel(self.view.viewport())
        self._before.hide()
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self._before.hide)
        self.view.pageNavigator().currentPageChanged.connect(_Placer(self))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and "view" in self.__dict__:
            self._tint()

    def _tint(self) -> None:
        """Lays the pages on a quiet ground."""
        palette = self.view.palette()
        t = theme.now()
        palette.setColor(QPalette.ColorRole.Dark, QColor(tokens.mix(t.edge, t.window, 0.35)))
        self.view.setPalette(palette)

    def _tool(self, icon: str, words: str, do: Callable[[], object], keys: str) -> QToolButton:
        made = QToolButton()
        icons.put(made, icon)
        made.setAccessibleName(words)
        made.setToolTip(f"{words} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        made.setShortcut(QKeySequence(keys))
        made.clicked.connect(do)
        return made

    def take_keys(self) -> list[tuple[str, Callable[[], object], str]]:
        """Gives what the buttons do, with words and keys, to a page that lists its keys; they keep none themselves."""
        taken: list[tuple[str, Callable[[], object], str]] = []
        for made, do in zip(self._buttons, self._deeds, strict=True):
            keys = made.shortcut().toString()
            made.setShortcut(QKeySequence())
            taken.append((made.accessibleName(), do, keys))
        return taken

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in order."""
        return *self._buttons, self.view

    def wide(self) -> bool:
        """True for pages wider than they are high."""
        points = self.document.pagePointSize(0)
        return points.width() > points.height()

    def set_pdf(self, pdf: bytes) -> None:
        """Shows a PDF; empty bytes show nothing. The place in the paper stays when it can."""
        page = self.view.pageNavigator().currentPage()
        if pdf and self.pages():
            self._hold_still()
        self.document.close()
        self._buffer.close()
        self._bytes = QByteArray(pdf)
        if pdf:
            self._buffer.setData(self._bytes)
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self.document.load(self._buffer)
        if 0 < page < self.pages():
            self.go_to(page)
        if pdf:
            self._note.hide()
        self._say_place()
        self.shown.emit(self.pages())

    def _hold_still(self) -> None:
        """Leaves the pages as they look for the moment in which Qt would show their successors blank."""
        self._before.setPixmap(self.view.viewport().grab())
        self._before.setGeometry(self.view.viewport().rect())
        self._before.show()
        self._still.start()

    def say(self, words: str) -> None:
        """Says why there are no pages, where they would be."""
        self._note.setText(words)
        self._note.setVisible(bool(words) and not self.pages())
        self._put_note()

    def _put_note(self) -> None:
        wide = min(self.view.width() - 64, fonts.pixels(420))
        tall = self._note.heightForWidth(wide)
        self._note.setGeometry((self.view.width() - wide) // 2, (self.view.height() - tall) // 2, wide, tall)

    def pages(self) -> int:
        """How many pages there are."""
        return max(self.document.pageCount(), 0)

    def go_to(self, page: int) -> None:
        """Shows a page, the first being 0."""
        if 0 <= page < self.pages():
            self.view.pageNavigator().jump(page, QPointF(), 0)

    def next_page(self) -> None:
        self.go_to(self.view.pageNavigator().currentPage() + 1)

    def page_before(self) -> None:
        self.go_to(self.view.pageNavigator().currentPage() - 1)

    def larger(self) -> None:
        self._zoom(STEP)

    def smaller(self) -> None:
        self._zoom(1 / STEP)

    def fit_width(self) -> None:
        """Makes a page as wide as the view."""
        self._fit(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Makes a whole page as large as the view."""
        self._fit(QPdfView.ZoomMode.FitInView)

    def _fit(self, mode: QPdfView.ZoomMode) -> None:
        page = self.view.pageNavigator().currentPage()
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setZoomMode(mode)
        self.go_to(page)

    def _zoom(self, factor: float) -> None:
        now = self.view.zoomFactor()
        if self.view.zoomMode() is not QPdfView.ZoomMode.Custom:
            points = self.document.pagePointSize(0).width() if self.pages() else 595.0
            now = (self.view.viewport().width() - 12) / (points * self.logicalDpiX() / 72)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        page = self.view.pageNavigator().currentPage()
        self.view.setZoomFactor(min(max(now * factor, 0.2), 5.0))
        self.go_to(page)

    def _say_place(self) -> None:
        count, page = self.pages(), self.view.pageNavigator().currentPage()
        self._place.setText(f"Page {page + 1} of {count}" if count else "")
        for made in self._buttons:
            made.setEnabled(count > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._put_note()


class _Placer:
    """Says the place while the preview lives: the view turns its pages once more while it is taken down."""

    def __init__(self, preview: Preview) -> None:
        self._preview = ref(preview)

    def __call__(self, _page: int = 0) -> None:
        preview = self._preview()
        if preview is not None and isValid(preview) and isValid(preview.view):
            preview._say_place()
