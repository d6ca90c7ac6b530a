"""Compiled from forms/outreach_grid_page.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from cspdesk.ui.outreach.behind_panel import BehindPanel
from cspdesk.ui.tables import RowsView

class Ui_OutreachGridPage(object):
    def setupUi(self, OutreachGridPage: QWidget) -> None:
        if not OutreachGridPage.objectName():
            OutreachGridPage.setObjectName(u"OutreachGridPage")
        self.down = QVBoxLayout(OutreachGridPage)
        self.down.setSpacing(0)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.split = QSplitter(OutreachGridPage)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.tabs = QTabWidget(self.split)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(False)
        self.measures = RowsView()
        self.measures.setObjectName(u"measures")
        self.tabs.addTab(self.measures, "")
        self.months = RowsView()
        self.months.setObjectName(u"months")
        self.tabs.addTab(self.months, "")
        self.places = RowsView()
        self.places.setObjectName(u"places")
        self.tabs.addTab(self.places, "")
        self.signUps = RowsView()
        self.signUps.setObjectName(u"signUps")
        self.tabs.addTab(self.signUps, "")
        self.groups = RowsView()
        self.groups.setObjectName(u"groups")
        self.tabs.addTab(self.groups, "")
        self.practice = RowsView()
        self.practice.setObjectName(u"practice")
        self.tabs.addTab(self.practice, "")
        self.split.addWidget(self.tabs)
        self.behind = BehindPanel(self.split)
        self.behind.setObjectName(u"behind")
        self.split.addWidget(self.behind)

        self.down.addWidget(self.split)

        self.down.setStretch(0, 1)

        self.retranslateUi(OutreachGridPage)
    # setupUi

    def retranslateUi(self, OutreachGridPage: QWidget) -> None:
        self.tabs.setTabText(self.tabs.indexOf(self.measures), QCoreApplication.translate("OutreachGridPage", u"Measures", None))
        self.tabs.setTabText(self.tabs.indexOf(self.months), QCoreApplication.translate("OutreachGridPage", u"Month by month", None))
        self.tabs.setTabText(self.tabs.indexOf(self.places), QCoreApplication.translate("OutreachGridPage", u"Places", None))
        self.tabs.setTabText(self.tabs.indexOf(self.signUps), QCoreApplication.translate("OutreachGridPage", u"Sign-ups", None))
        self.tabs.setTabText(self.tabs.indexOf(self.groups), QCoreApplication.translate("OutreachGridPage", u"Community groups", None))
        self.tabs.setTabText(self.tabs.indexOf(self.practice), QCoreApplication.translate("OutreachGridPage", u"Good practice", None))
        pass
    # retranslateUi
