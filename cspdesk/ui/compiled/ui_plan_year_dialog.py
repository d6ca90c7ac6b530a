"""Compiled from forms/plan_year_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.tables import RowsTable

class Ui_PlanYearDialog(object):
    def setupUi(self, PlanYearDialog: QWidget) -> None:
        if not PlanYearDialog.objectName():
            PlanYearDialog.setObjectName(u"PlanYearDialog")
        PlanYearDialog.resize(1080, 640)
        self.whole = QVBoxLayout(PlanYearDialog)
        self.whole.setSpacing(16)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(20, 20, 20, 20)
        self.across = QHBoxLayout()
        self.across.setSpacing(20)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.sideBox = QWidget(PlanYearDialog)
        self.sideBox.setObjectName(u"sideBox")
        self.sideBox.setMinimumSize(QSize(330, 0))
        self.sideBox.setMaximumSize(QSize(360, 16777215))
        self.side = QVBoxLayout(self.sideBox)
        self.side.setSpacing(8)
        self.side.setObjectName(u"side")
        self.side.setContentsMargins(0, 0, 0, 0)
        self.whoseLabel = QLabel(self.sideBox)
        self.whoseLabel.setObjectName(u"whoseLabel")

        self.side.addWidget(self.whoseLabel)

        self.bodies = QListWidget(self.sideBox)
        self.bodies.setObjectName(u"bodies")

        self.side.addWidget(self.bodies)

        self.period = QHBoxLayout()
        self.period.setSpacing(12)
        self.period.setObjectName(u"period")
        self.period.setContentsMargins(0, 0, 0, 0)
        self.fromDayRow = QVBoxLayout()
        self.fromDayRow.setSpacing(3)
        self.fromDayRow.setObjectName(u"fromDayRow")
        self.fromDayRow.setContentsMargins(0, 0, 0, 0)
        self.fromDayLabel = QLabel(self.sideBox)
        self.fromDayLabel.setObjectName(u"fromDayLabel")

        self.fromDayRow.addWidget(self.fromDayLabel)

        self.fromDay = DateField(self.sideBox)
        self.fromDay.setObjectName(u"fromDay")

        self.fromDayRow.addWidget(self.fromDay)


        self.period.addLayout(self.fromDayRow)

        self.toDayRow = QVBoxLayout()
        self.toDayRow.setSpacing(3)
        self.toDayRow.setObjectName(u"toDayRow")
        self.toDayRow.setContentsMargins(0, 0, 0, 0)
        self.toDayLabel = QLabel(self.sideBox)
        self.toDayLabel.setObjectName(u"toDayLabel")

        self.toDayRow.addWidget(self.toDayLabel)

        self.toDay = DateField(self.sideBox)
        self.toDay.setObjectName(u"toDay")

        self.toDayRow.addWidget(self.toDay)


        self.period.addLayout(self.toDayRow)


        self.side.addLayout(self.period)

        self.skip = QCheckBox(self.sideBox)
        self.skip.setObjectName(u"skip")
        self.skip.setChecked(False)

        self.side.addWidget(self.skip)


        self.across.addWidget(self.sideBox)

        self.main = QVBoxLayout()
        self.main.setSpacing(8)
        self.main.setObjectName(u"main")
        self.main.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(PlanYearDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)

        self.main.addWidget(self.summary)

        self.days = RowsTable(PlanYearDialog)
        self.days.setObjectName(u"days")

        self.main.addWidget(self.days)

        self.hint = QLabel(PlanYearDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

        self.main.addWidget(self.hint)

        self.warnings = QLabel(PlanYearDialog)
        self.warnings.setObjectName(u"warnings")
        self.warnings.setWordWrap(True)
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)

        self.main.addWidget(self.warnings)


        self.across.addLayout(self.main)

        self.across.setStretch(1, 1)

        self.whole.addLayout(self.across)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.push = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanYearDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.plan = QPushButton(PlanYearDialog)
        self.plan.setObjectName(u"plan")
        self.plan.setAutoDefault(False)

        self.buttons.addWidget(self.plan)


        self.whole.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.whoseLabel.setBuddy(self.bodies)
        self.fromDayLabel.setBuddy(self.fromDay)
        self.toDayLabel.setBuddy(self.toDay)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanYearDialog)
    # setupUi

    def retranslateUi(self, PlanYearDialog: QWidget) -> None:
        PlanYearDialog.setWindowTitle(QCoreApplication.translate("PlanYearDialog", u"Plan a year of meetings", None))
        self.whoseLabel.setText(QCoreApplication.translate("PlanYearDialog", u"&Whose meetings", None))
        self.whoseLabel.setProperty(u"look", QCoreApplication.translate("PlanYearDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.bodies.setAccessibleName(QCoreApplication.translate("PlanYearDialog", u"Whose meetings", None))
#endif // QT_CONFIG(accessibility)
        self.fromDayLabel.setText(QCoreApplication.translate("PlanYearDialog", u"&From", None))
        self.fromDayLabel.setProperty(u"look", QCoreApplication.translate("PlanYearDialog", u"label", None))
        self.toDayLabel.setText(QCoreApplication.translate("PlanYearDialog", u"&To", None))
        self.toDayLabel.setProperty(u"look", QCoreApplication.translate("PlanYearDialog", u"label", None))
        self.skip.setText(QCoreApplication.translate("PlanYearDialog", u"&Leave out bank holidays and closed days", None))
        self.summary.setText("")
        self.summary.setProperty(u"look", QCoreApplication.translate("PlanYearDialog", u"section", None))
        self.hint.setText(QCoreApplication.translate("PlanYearDialog", u"Space takes a day out of the plan or puts it back. Ctrl+Enter plans.", None))
        self.hint.setProperty(u"look", QCoreApplication.translate("PlanYearDialog", u"small", None))
        self.warnings.setText("")
        self.warnings.setProperty(u"look", QCoreApplication.translate("PlanYearDialog", u"note", None))
        self.cancel.setText(QCoreApplication.translate("PlanYearDialog", u"Cancel", None))
        self.plan.setText(QCoreApplication.translate("PlanYearDialog", u"&Plan", None))
        self.plan.setProperty(u"look", QCoreApplication.translate("PlanYearDialog", u"primary", None))
    # retranslateUi
