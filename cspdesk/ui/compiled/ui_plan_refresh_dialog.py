"""Compiled from forms/plan_refresh_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.tables import RowsView
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PlanRefreshDialog(object):
    def setupUi(self, PlanRefreshDialog: QWidget) -> None:
        if not PlanRefreshDialog.objectName():
            PlanRefreshDialog.setObjectName(u"PlanRefreshDialog")
        PlanRefreshDialog.resize(860, 600)
        self.column = QVBoxLayout(PlanRefreshDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.yearBox = QWidget(PlanRefreshDialog)
        self.yearBox.setObjectName(u"yearBox")
        self.yearRow = QVBoxLayout(self.yearBox)
        self.yearRow.setSpacing(3)
        self.yearRow.setObjectName(u"yearRow")
        self.yearRow.setContentsMargins(0, 0, 0, 0)
        self.yearLabel = QLabel(self.yearBox)
        self.yearLabel.setObjectName(u"yearLabel")

        self.yearRow.addWidget(self.yearLabel)

        self.year = LineEdit(self.yearBox)
        self.year.setObjectName(u"year")

        self.yearRow.addWidget(self.year)


        self.line0.addWidget(self.yearBox)

        self.fromDayBox = QWidget(PlanRefreshDialog)
        self.fromDayBox.setObjectName(u"fromDayBox")
        self.fromDayRow = QVBoxLayout(self.fromDayBox)
        self.fromDayRow.setSpacing(3)
        self.fromDayRow.setObjectName(u"fromDayRow")
        self.fromDayRow.setContentsMargins(0, 0, 0, 0)
        self.fromDayLabel = QLabel(self.fromDayBox)
        self.fromDayLabel.setObjectName(u"fromDayLabel")

        self.fromDayRow.addWidget(self.fromDayLabel)

        self.fromDay = DateField(self.fromDayBox)
        self.fromDay.setObjectName(u"fromDay")

        self.fromDayRow.addWidget(self.fromDay)


        self.line0.addWidget(self.fromDayBox)

        self.toDayBox = QWidget(PlanRefreshDialog)
        self.toDayBox.setObjectName(u"toDayBox")
        self.toDayRow = QVBoxLayout(self.toDayBox)
        self.toDayRow.setSpacing(3)
        self.toDayRow.setObjectName(u"toDayRow")
        self.toDayRow.setContentsMargins(0, 0, 0, 0)
        self.toDayLabel = QLabel(self.toDayBox)
        self.toDayLabel.setObjectName(u"toDayLabel")

        self.toDayRow.addWidget(self.toDayLabel)

        self.toDay = DateField(self.toDayBox)
        self.toDay.setObjectName(u"toDay")

        self.toDayRow.addWidget(self.toDay)


        self.line0.addWidget(self.toDayBox)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 1)
        self.line0.setStretch(2, 1)

        self.column.addLayout(self.line0)

        self.lead = QLabel(PlanRefreshDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.lead)

        self.lines = RowsView(PlanRefreshDialog)
        self.lines.setObjectName(u"lines")

        self.column.addWidget(self.lines)

        self.wordsBox = QWidget(PlanRefreshDialog)
        self.wordsBox.setObjectName(u"wordsBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.wordsBox.sizePolicy().hasHeightForWidth())
        self.wordsBox.setSizePolicy(sizePolicy)
        self.wordsRow = QVBoxLayout(self.wordsBox)
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsRow.setContentsMargins(0, 0, 0, 0)
        self.wordsLabel = QLabel(self.wordsBox)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = PlainEdit(self.wordsBox)
        self.words.setObjectName(u"words")
        self.words.setMaximumSize(QSize(16777215, 64))

        self.wordsRow.addWidget(self.words)


        self.column.addWidget(self.wordsBox)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.keep = QPushButton(PlanRefreshDialog)
        self.keep.setObjectName(u"keep")
        self.keep.setAutoDefault(False)

        self.line4.addWidget(self.keep)

        self.drop = QPushButton(PlanRefreshDialog)
        self.drop.setObjectName(u"drop")
        self.drop.setAutoDefault(False)

        self.line4.addWidget(self.drop)

        self.push2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line4.addItem(self.push2)

        self.line4.setStretch(2, 1)

        self.column.addLayout(self.line4)

        self.says = QLabel(PlanRefreshDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanRefreshDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PlanRefreshDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.year)
        self.fromDayLabel.setBuddy(self.fromDay)
        self.toDayLabel.setBuddy(self.toDay)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanRefreshDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PlanRefreshDialog: QWidget) -> None:
        PlanRefreshDialog.setWindowTitle(QCoreApplication.translate("PlanRefreshDialog", u"Refresh the plan for the next year", None))
        self.yearLabel.setText(QCoreApplication.translate("PlanRefreshDialog", u"&Year", None))
        self.yearLabel.setProperty(u"look", QCoreApplication.translate("PlanRefreshDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("PlanRefreshDialog", u"Year", None))
#endif // QT_CONFIG(accessibility)
        self.fromDayLabel.setText(QCoreApplication.translate("PlanRefreshDialog", u"&From", None))
        self.fromDayLabel.setProperty(u"look", QCoreApplication.translate("PlanRefreshDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.fromDay.setAccessibleName(QCoreApplication.translate("PlanRefreshDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.toDayLabel.setText(QCoreApplication.translate("PlanRefreshDialog", u"&To", None))
        self.toDayLabel.setProperty(u"look", QCoreApplication.translate("PlanRefreshDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.toDay.setAccessibleName(QCoreApplication.translate("PlanRefreshDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("PlanRefreshDialog", u"soft", None))
        self.wordsLabel.setText(QCoreApplication.translate("PlanRefreshDialog", u"&What the line says next year", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("PlanRefreshDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("PlanRefreshDialog", u"What the line says next year", None))
#endif // QT_CONFIG(accessibility)
        self.keep.setText(QCoreApplication.translate("PlanRefreshDialog", u"&Keep", None))
        self.keep.setProperty(u"look", QCoreApplication.translate("PlanRefreshDialog", u"quiet", None))
        self.drop.setText(QCoreApplication.translate("PlanRefreshDialog", u"&Drop", None))
        self.drop.setProperty(u"look", QCoreApplication.translate("PlanRefreshDialog", u"quiet", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PlanRefreshDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PlanRefreshDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PlanRefreshDialog", u"Make the plan", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PlanRefreshDialog", u"primary", None))
    # retranslateUi
