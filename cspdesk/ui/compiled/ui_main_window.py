"""Compiled from forms/main_window.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cspdesk.ui.sidebar import Sidebar
from cspdesk.ui.top_bar import TopBar

class Ui_MainWindow(object):
    def setupUi(self, MainWindow: QWidget) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setMinimumSize(QSize(640, 420))
        self.centre = QWidget(MainWindow)
        self.centre.setObjectName(u"centre")
        self.across = QHBoxLayout(self.centre)
        self.across.setSpacing(0)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.sidebar = Sidebar(self.centre)
        self.sidebar.setObjectName(u"sidebar")

        self.across.addWidget(self.sidebar)

        self.down = QVBoxLayout()
        self.down.setSpacing(0)
        self.down.setObjectName(u"down")
        self.topBar = TopBar(self.centre)
        self.topBar.setObjectName(u"topBar")

        self.down.addWidget(self.topBar)

        self.pages = QStackedWidget(self.centre)
        self.pages.setObjectName(u"pages")

        self.down.addWidget(self.pages)


        self.across.addLayout(self.down)

        MainWindow.setCentralWidget(self.centre)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow: QWidget) -> None:
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"cspdesk", None))
    # retranslateUi
