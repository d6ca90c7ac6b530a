"""Compiled from forms/today_page.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.tables import RowsView
from cspdesk.ui.today.week_strip import WeekStrip

class Ui_TodayPage(object):
    def setupUi(self, TodayPage: QWidget) -> None:
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        self.down = QVBoxLayout(TodayPage)
        self.down.setSpacing(0)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(16, 10, 16, 2)
        self.title = QLabel(TodayPage)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.title)

        self.day = QLabel(TodayPage)
        self.day.setObjectName(u"day")
        self.day.setTextFormat(Qt.TextFormat.PlainText)
        self.day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading)

        self.head.addWidget(self.day)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.between)

        self.asAt = QLabel(TodayPage)
        self.asAt.setObjectName(u"asAt")
        self.asAt.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.asAt)

        self.officer = QComboBox(TodayPage)
        self.officer.setObjectName(u"officer")
        self.officer.setMinimumSize(QSize(170, 0))

        self.head.addWidget(self.officer)


        self.down.addLayout(self.head)

        self.strip = WeekStrip(TodayPage)
        self.strip.setObjectName(u"strip")

        self.down.addWidget(self.strip)

        self.rows = RowsView(TodayPage)
        self.rows.setObjectName(u"rows")

        self.down.addWidget(self.rows)


        self.retranslateUi(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("TodayPage", u"Today", None))
        self.title.setProperty(u"look", QCoreApplication.translate("TodayPage", u"title", None))
        self.day.setProperty(u"look", QCoreApplication.translate("TodayPage", u"soft", None))
        self.asAt.setProperty(u"look", QCoreApplication.translate("TodayPage", u"small", None))
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("TodayPage", u"Whose forums", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
