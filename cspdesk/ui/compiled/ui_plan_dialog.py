"""Compiled from forms/plan_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PlanDialog(object):
    def setupUi(self, PlanDialog: QWidget) -> None:
        if not PlanDialog.objectName():
            PlanDialog.setObjectName(u"PlanDialog")
        PlanDialog.resize(720, 560)
        self.column = QVBoxLayout(PlanDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.lead = QLabel(PlanDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.lead)

        self.titleBox = QWidget(PlanDialog)
        self.titleBox.setObjectName(u"titleBox")
        self.titleRow = QVBoxLayout(self.titleBox)
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.titleBox)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(self.titleBox)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.column.addWidget(self.titleBox)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.shippedBox = QWidget(PlanDialog)
        self.shippedBox.setObjectName(u"shippedBox")
        self.shippedRow = QVBoxLayout(self.shippedBox)
        self.shippedRow.setSpacing(3)
        self.shippedRow.setObjectName(u"shippedRow")
        self.shippedRow.setContentsMargins(0, 0, 0, 0)
        self.shippedLabel = QLabel(self.shippedBox)
        self.shippedLabel.setObjectName(u"shippedLabel")

        self.shippedRow.addWidget(self.shippedLabel)

        self.shipped = QComboBox(self.shippedBox)
        self.shipped.setObjectName(u"shipped")

        self.shippedRow.addWidget(self.shipped)


        self.line2.addWidget(self.shippedBox)

        self.layoutBox = QWidget(PlanDialog)
        self.layoutBox.setObjectName(u"layoutBox")
        self.layoutRow = QVBoxLayout(self.layoutBox)
        self.layoutRow.setSpacing(3)
        self.layoutRow.setObjectName(u"layoutRow")
        self.layoutRow.setContentsMargins(0, 0, 0, 0)
        self.layoutLabel = QLabel(self.layoutBox)
        self.layoutLabel.setObjectName(u"layoutLabel")

        self.layoutRow.addWidget(self.layoutLabel)

        self.layout = QComboBox(self.layoutBox)
        self.layout.setObjectName(u"layout")

        self.layoutRow.addWidget(self.layout)


        self.line2.addWidget(self.layoutBox)

        self.line2.setStretch(0, 2)
        self.line2.setStretch(1, 1)

        self.column.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.yearBox = QWidget(PlanDialog)
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


        self.line3.addWidget(self.yearBox)

        self.fromDayBox = QWidget(PlanDialog)
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


        self.line3.addWidget(self.fromDayBox)

        self.toDayBox = QWidget(PlanDialog)
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


        self.line3.addWidget(self.toDayBox)

        self.line3.setStretch(0, 1)
        self.line3.setStretch(1, 1)
        self.line3.setStretch(2, 1)

        self.column.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.dueOnBox = QWidget(PlanDialog)
        self.dueOnBox.setObjectName(u"dueOnBox")
        self.dueOnRow = QVBoxLayout(self.dueOnBox)
        self.dueOnRow.setSpacing(3)
        self.dueOnRow.setObjectName(u"dueOnRow")
        self.dueOnRow.setContentsMargins(0, 0, 0, 0)
        self.dueOnLabel = QLabel(self.dueOnBox)
        self.dueOnLabel.setObjectName(u"dueOnLabel")

        self.dueOnRow.addWidget(self.dueOnLabel)

        self.dueOn = DateField(self.dueOnBox)
        self.dueOn.setObjectName(u"dueOn")

        self.dueOnRow.addWidget(self.dueOn)


        self.line4.addWidget(self.dueOnBox)

        self.agreedOnBox = QWidget(PlanDialog)
        self.agreedOnBox.setObjectName(u"agreedOnBox")
        self.agreedOnRow = QVBoxLayout(self.agreedOnBox)
        self.agreedOnRow.setSpacing(3)
        self.agreedOnRow.setObjectName(u"agreedOnRow")
        self.agreedOnRow.setContentsMargins(0, 0, 0, 0)
        self.agreedOnLabel = QLabel(self.agreedOnBox)
        self.agreedOnLabel.setObjectName(u"agreedOnLabel")

        self.agreedOnRow.addWidget(self.agreedOnLabel)

        self.agreedOn = DateField(self.agreedOnBox)
        self.agreedOn.setObjectName(u"agreedOn")

        self.agreedOnRow.addWidget(self.agreedOn)


        self.line4.addWidget(self.agreedOnBox)

        self.agreedByBox = QWidget(PlanDialog)
        self.agreedByBox.setObjectName(u"agreedByBox")
        self.agreedByRow = QVBoxLayout(self.agreedByBox)
        self.agreedByRow.setSpacing(3)
        self.agreedByRow.setObjectName(u"agreedByRow")
        self.agreedByRow.setContentsMargins(0, 0, 0, 0)
        self.agreedByLabel = QLabel(self.agreedByBox)
        self.agreedByLabel.setObjectName(u"agreedByLabel")

        self.agreedByRow.addWidget(self.agreedByLabel)

        self.agreedBy = LineEdit(self.agreedByBox)
        self.agreedBy.setObjectName(u"agreedBy")

        self.agreedByRow.addWidget(self.agreedBy)


        self.line4.addWidget(self.agreedByBox)

        self.line4.setStretch(0, 1)
        self.line4.setStretch(1, 1)
        self.line4.setStretch(2, 1)

        self.column.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.meetingBox = QWidget(PlanDialog)
        self.meetingBox.setObjectName(u"meetingBox")
        self.meetingRow = QVBoxLayout(self.meetingBox)
        self.meetingRow.setSpacing(3)
        self.meetingRow.setObjectName(u"meetingRow")
        self.meetingRow.setContentsMargins(0, 0, 0, 0)
        self.meetingLabel = QLabel(self.meetingBox)
        self.meetingLabel.setObjectName(u"meetingLabel")

        self.meetingRow.addWidget(self.meetingLabel)

        self.meeting = NameEdit(self.meetingBox)
        self.meeting.setObjectName(u"meeting")

        self.meetingRow.addWidget(self.meeting)


        self.line5.addWidget(self.meetingBox)

        self.countyBox = QWidget(PlanDialog)
        self.countyBox.setObjectName(u"countyBox")
        self.countyRow = QVBoxLayout(self.countyBox)
        self.countyRow.setSpacing(3)
        self.countyRow.setObjectName(u"countyRow")
        self.countyRow.setContentsMargins(0, 0, 0, 0)
        self.countyLabel = QLabel(self.countyBox)
        self.countyLabel.setObjectName(u"countyLabel")

        self.countyRow.addWidget(self.countyLabel)

        self.county = LineEdit(self.countyBox)
        self.county.setObjectName(u"county")

        self.countyRow.addWidget(self.county)


        self.line5.addWidget(self.countyBox)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)

        self.column.addLayout(self.line5)

        self.columns6 = QHBoxLayout()
        self.columns6.setSpacing(12)
        self.columns6.setObjectName(u"columns6")
        self.col6_0 = QVBoxLayout()
        self.col6_0.setSpacing(10)
        self.col6_0.setObjectName(u"col6_0")
        self.objectivesBox = QWidget(PlanDialog)
        self.objectivesBox.setObjectName(u"objectivesBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.objectivesBox.sizePolicy().hasHeightForWidth())
        self.objectivesBox.setSizePolicy(sizePolicy)
        self.objectivesRow = QVBoxLayout(self.objectivesBox)
        self.objectivesRow.setSpacing(3)
        self.objectivesRow.setObjectName(u"objectivesRow")
        self.objectivesRow.setContentsMargins(0, 0, 0, 0)
        self.objectivesLabel = QLabel(self.objectivesBox)
        self.objectivesLabel.setObjectName(u"objectivesLabel")

        self.objectivesRow.addWidget(self.objectivesLabel)

        self.objectives = PlainEdit(self.objectivesBox)
        self.objectives.setObjectName(u"objectives")
        self.objectives.setMaximumSize(QSize(16777215, 88))

        self.objectivesRow.addWidget(self.objectives)


        self.col6_0.addWidget(self.objectivesBox)


        self.columns6.addLayout(self.col6_0)

        self.col6_1 = QVBoxLayout()
        self.col6_1.setSpacing(10)
        self.col6_1.setObjectName(u"col6_1")
        self.elementsBox = QWidget(PlanDialog)
        self.elementsBox.setObjectName(u"elementsBox")
        sizePolicy.setHeightForWidth(self.elementsBox.sizePolicy().hasHeightForWidth())
        self.elementsBox.setSizePolicy(sizePolicy)
        self.elementsRow = QVBoxLayout(self.elementsBox)
        self.elementsRow.setSpacing(3)
        self.elementsRow.setObjectName(u"elementsRow")
        self.elementsRow.setContentsMargins(0, 0, 0, 0)
        self.elementsLabel = QLabel(self.elementsBox)
        self.elementsLabel.setObjectName(u"elementsLabel")

        self.elementsRow.addWidget(self.elementsLabel)

        self.elements = PlainEdit(self.elementsBox)
        self.elements.setObjectName(u"elements")
        self.elements.setMaximumSize(QSize(16777215, 88))

        self.elementsRow.addWidget(self.elements)


        self.col6_1.addWidget(self.elementsBox)


        self.columns6.addLayout(self.col6_1)

        self.columns6.setStretch(0, 1)
        self.columns6.setStretch(1, 1)

        self.column.addLayout(self.columns6)

        self.columns7 = QHBoxLayout()
        self.columns7.setSpacing(12)
        self.columns7.setObjectName(u"columns7")
        self.col7_0 = QVBoxLayout()
        self.col7_0.setSpacing(10)
        self.col7_0.setObjectName(u"col7_0")
        self.themesBox = QWidget(PlanDialog)
        self.themesBox.setObjectName(u"themesBox")
        sizePolicy.setHeightForWidth(self.themesBox.sizePolicy().hasHeightForWidth())
        self.themesBox.setSizePolicy(sizePolicy)
        self.themesRow = QVBoxLayout(self.themesBox)
        self.themesRow.setSpacing(3)
        self.themesRow.setObjectName(u"themesRow")
        self.themesRow.setContentsMargins(0, 0, 0, 0)
        self.themesLabel = QLabel(self.themesBox)
        self.themesLabel.setObjectName(u"themesLabel")

        self.themesRow.addWidget(self.themesLabel)

        self.themes = PlainEdit(self.themesBox)
        self.themes.setObjectName(u"themes")
        self.themes.setMaximumSize(QSize(16777215, 88))

        self.themesRow.addWidget(self.themes)


        self.col7_0.addWidget(self.themesBox)


        self.columns7.addLayout(self.col7_0)

        self.col7_1 = QVBoxLayout()
        self.col7_1.setSpacing(10)
        self.col7_1.setObjectName(u"col7_1")
        self.deliveriesBox = QWidget(PlanDialog)
        self.deliveriesBox.setObjectName(u"deliveriesBox")
        sizePolicy.setHeightForWidth(self.deliveriesBox.sizePolicy().hasHeightForWidth())
        self.deliveriesBox.setSizePolicy(sizePolicy)
        self.deliveriesRow = QVBoxLayout(self.deliveriesBox)
        self.deliveriesRow.setSpacing(3)
        self.deliveriesRow.setObjectName(u"deliveriesRow")
        self.deliveriesRow.setContentsMargins(0, 0, 0, 0)
        self.deliveriesLabel = QLabel(self.deliveriesBox)
        self.deliveriesLabel.setObjectName(u"deliveriesLabel")

        self.deliveriesRow.addWidget(self.deliveriesLabel)

        self.deliveries = PlainEdit(self.deliveriesBox)
        self.deliveries.setObjectName(u"deliveries")
        self.deliveries.setMaximumSize(QSize(16777215, 88))

        self.deliveriesRow.addWidget(self.deliveries)


        self.col7_1.addWidget(self.deliveriesBox)


        self.columns7.addLayout(self.col7_1)

        self.columns7.setStretch(0, 1)
        self.columns7.setStretch(1, 1)

        self.column.addLayout(self.columns7)

        self.says = QLabel(PlanDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PlanDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.shippedLabel.setBuddy(self.shipped)
        self.layoutLabel.setBuddy(self.layout)
        self.yearLabel.setBuddy(self.year)
        self.fromDayLabel.setBuddy(self.fromDay)
        self.toDayLabel.setBuddy(self.toDay)
        self.dueOnLabel.setBuddy(self.dueOn)
        self.agreedOnLabel.setBuddy(self.agreedOn)
        self.agreedByLabel.setBuddy(self.agreedBy)
        self.meetingLabel.setBuddy(self.meeting)
        self.countyLabel.setBuddy(self.county)
        self.objectivesLabel.setBuddy(self.objectives)
        self.elementsLabel.setBuddy(self.elements)
        self.themesLabel.setBuddy(self.themes)
        self.deliveriesLabel.setBuddy(self.deliveries)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PlanDialog: QWidget) -> None:
        PlanDialog.setWindowTitle(QCoreApplication.translate("PlanDialog", u"Plan", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"soft", None))
        self.titleLabel.setText(QCoreApplication.translate("PlanDialog", u"&Title", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.shippedLabel.setText(QCoreApplication.translate("PlanDialog", u"&Begin with", None))
        self.shippedLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.shipped.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Begin with", None))
#endif // QT_CONFIG(accessibility)
        self.layoutLabel.setText(QCoreApplication.translate("PlanDialog", u"&Printed as", None))
        self.layoutLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.layout.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Printed as", None))
#endif // QT_CONFIG(accessibility)
        self.yearLabel.setText(QCoreApplication.translate("PlanDialog", u"&Year", None))
        self.yearLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Year", None))
#endif // QT_CONFIG(accessibility)
        self.year.setPlaceholderText(QCoreApplication.translate("PlanDialog", u"such as 2026-27", None))
        self.fromDayLabel.setText(QCoreApplication.translate("PlanDialog", u"&From", None))
        self.fromDayLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.fromDay.setAccessibleName(QCoreApplication.translate("PlanDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.toDayLabel.setText(QCoreApplication.translate("PlanDialog", u"T&o", None))
        self.toDayLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.toDay.setAccessibleName(QCoreApplication.translate("PlanDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.dueOnLabel.setText(QCoreApplication.translate("PlanDialog", u"&In place by", None))
        self.dueOnLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.dueOn.setAccessibleName(QCoreApplication.translate("PlanDialog", u"In place by", None))
#endif // QT_CONFIG(accessibility)
        self.agreedOnLabel.setText(QCoreApplication.translate("PlanDialog", u"&Approved on", None))
        self.agreedOnLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agreedOn.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Approved on", None))
#endif // QT_CONFIG(accessibility)
        self.agreedByLabel.setText(QCoreApplication.translate("PlanDialog", u"App&roved by", None))
        self.agreedByLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agreedBy.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Approved by", None))
#endif // QT_CONFIG(accessibility)
        self.meetingLabel.setText(QCoreApplication.translate("PlanDialog", u"At the &meeting", None))
        self.meetingLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("PlanDialog", u"At the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.countyLabel.setText(QCoreApplication.translate("PlanDialog", u"Part of the &county agreement", None))
        self.countyLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.county.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Part of the county agreement", None))
#endif // QT_CONFIG(accessibility)
        self.objectivesLabel.setText(QCoreApplication.translate("PlanDialog", u"Objectives, one a &line", None))
        self.objectivesLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.objectives.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Objectives, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.elementsLabel.setText(QCoreApplication.translate("PlanDialog", u"&Elements, one a line", None))
        self.elementsLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.elements.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Elements, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.themesLabel.setText(QCoreApplication.translate("PlanDialog", u"T&hemes across the plan, one a line", None))
        self.themesLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.themes.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Themes across the plan, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.deliveriesLabel.setText(QCoreApplication.translate("PlanDialog", u"Kin&ds of delivery, one a line", None))
        self.deliveriesLabel.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.deliveries.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Kinds of delivery, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PlanDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PlanDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PlanDialog", u"primary", None))
    # retranslateUi
