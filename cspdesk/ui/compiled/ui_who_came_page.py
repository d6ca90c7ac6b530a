"""Compiled from forms/who_came_page.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSpacerItem, QSplitter, QTabWidget, QVBoxLayout, QWidget

from cspdesk.ui.attendance.came_detail import CameDetail
from cspdesk.ui.fields import DateField
from cspdesk.ui.tables import RowsView
from cspdesk.ui.today.week_strip import WeekStrip

class Ui_WhoCamePage(object):
    def setupUi(self, WhoCamePage: QWidget) -> None:
        if not WhoCamePage.objectName():
            WhoCamePage.setObjectName(u"WhoCamePage")
        self.down = QVBoxLayout(WhoCamePage)
        self.down.setSpacing(0)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.choices = QHBoxLayout()
        self.choices.setSpacing(8)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(16, 4, 16, 4)
        self.body = QComboBox(WhoCamePage)
        self.body.setObjectName(u"body")
        self.body.setMinimumSize(QSize(240, 0))
        self.body.setMaximumSize(QSize(280, 16777215))

        self.choices.addWidget(self.body)

        self.period = QComboBox(WhoCamePage)
        self.period.setObjectName(u"period")
        self.period.setMinimumSize(QSize(190, 0))

        self.choices.addWidget(self.period)

        self.fromDay = DateField(WhoCamePage)
        self.fromDay.setObjectName(u"fromDay")
        self.fromDay.setMaximumSize(QSize(170, 16777215))

        self.choices.addWidget(self.fromDay)

        self.toDay = DateField(WhoCamePage)
        self.toDay.setObjectName(u"toDay")
        self.toDay.setMaximumSize(QSize(170, 16777215))

        self.choices.addWidget(self.toDay)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.between)


        self.down.addLayout(self.choices)

        self.strip = WeekStrip(WhoCamePage)
        self.strip.setObjectName(u"strip")

        self.down.addWidget(self.strip)

        self.split = QSplitter(WhoCamePage)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.tabs = QTabWidget(self.split)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(False)
        self.agencies = RowsView()
        self.agencies.setObjectName(u"agencies")
        self.tabs.addTab(self.agencies, "")
        self.meetings = RowsView()
        self.meetings.setObjectName(u"meetings")
        self.tabs.addTab(self.meetings, "")
        self.bodies = RowsView()
        self.bodies.setObjectName(u"bodies")
        self.tabs.addTab(self.bodies, "")
        self.missed = RowsView()
        self.missed.setObjectName(u"missed")
        self.tabs.addTab(self.missed, "")
        self.categories = RowsView()
        self.categories.setObjectName(u"categories")
        self.tabs.addTab(self.categories, "")
        self.split.addWidget(self.tabs)
        self.detail = CameDetail(self.split)
        self.detail.setObjectName(u"detail")
        self.split.addWidget(self.detail)

        self.down.addWidget(self.split)

        self.down.setStretch(2, 1)

        self.retranslateUi(WhoCamePage)
    # setupUi

    def retranslateUi(self, WhoCamePage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("WhoCamePage", u"Whose meetings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("WhoCamePage", u"Period", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.fromDay.setAccessibleName(QCoreApplication.translate("WhoCamePage", u"From", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.toDay.setAccessibleName(QCoreApplication.translate("WhoCamePage", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.agencies), QCoreApplication.translate("WhoCamePage", u"Partners", None))
        self.tabs.setTabText(self.tabs.indexOf(self.meetings), QCoreApplication.translate("WhoCamePage", u"Meetings", None))
        self.tabs.setTabText(self.tabs.indexOf(self.bodies), QCoreApplication.translate("WhoCamePage", u"Forums and groups", None))
        self.tabs.setTabText(self.tabs.indexOf(self.missed), QCoreApplication.translate("WhoCamePage", u"Members away", None))
        self.tabs.setTabText(self.tabs.indexOf(self.categories), QCoreApplication.translate("WhoCamePage", u"By category", None))
        pass
    # retranslateUi
