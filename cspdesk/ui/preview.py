"""Shows a PDF's real pages as they will print."""

from weakref import ref

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from cspdesk.ui import icons, parts, theme, tokens

STEP = 1.25


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
        self._buttons = [
            self._tool("chevron-up", "Page before", self.page_before, QKeySequence("PgUp")),
            self._tool("chevron-down", "Next page", self.next_page, QKeySequence("PgDown")),
            self._tool("plus", "Larger", self.larger, QKeySequence("Ctrl++")),
            self._tool("minus", "Smaller", self.smaller, QKeySequence("Ctrl+-")),
            self._tool("fit-width", "Fit the width", self.fit_width, QKeySequence("Ctrl+0")),
            self._tool("file", "Whole page", self.fit_page, QKeySequence("Ctrl+Shift+0")),
        ]
        bar = parts.row(*self._buttons[:2], self._place, 0, *self._buttons[2:], space=4)
        bar.setContentsMargins(8, 4, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(parts.rule())
        layout.addWidget(self.view, 1)
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

    def _tool(self, icon: str, words: str, do: object, keys: QKeySequence) -> QToolButton:
        made = QToolButton()
        icons.put(made, icon)
        made.setAccessibleName(words)
        made.setToolTip(f"{words} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        made.setShortcut(keys)
        made.clicked.connect(do)
        return made

    def set_pdf(self, pdf: bytes) -> None:
        """Shows a PDF; empty bytes show nothing. The place in the paper stays when it can."""
        page = self.view.pageNavigator().currentPage()
        self.document.close()
        self._buffer.close()
        self._bytes = QByteArray(pdf)
        if pdf:
            self._buffer.setData(self._bytes)
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self.document.load(self._buffer)
        if 0 < page < self.pages():
            self.go_to(page)
        self._say_place()
        self.shown.emit(self.pages())

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
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Makes a whole page as large as the view."""
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def _zoom(self, factor: float) -> None:
        now = self.view.zoomFactor()
        if self.view.zoomMode() is not QPdfView.ZoomMode.Custom:
            points = self.document.pagePointSize(0).width() if self.pages() else 595.0
            now = (self.view.viewport().width() - 12) / (points * self.logicalDpiX() / 72)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(now * factor, 0.2), 5.0))

    def _say_place(self) -> None:
        count, page = self.pages(), self.view.pageNavigator().currentPage()
        self._place.setText(f"Page {page + 1} of {count}" if count else "No pages")
        for made in self._buttons:
            made.setEnabled(count > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class _Placer:
    """Says the place while the preview lives: the view turns its pages once more while it is taken down."""

    def __init__(self, preview: Preview) -> None:
        self._preview = ref(preview)

    def __call__(self, _page: int = 0) -> None:
        preview = self._preview()
        if preview is not None and isValid(preview) and isValid(preview.view):
            preview._say_place()
