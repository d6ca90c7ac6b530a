"""Compiled from forms/area_plan_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_AreaPlanDialog(object):
    def setupUi(self, AreaPlanDialog: QWidget) -> None:
        if not AreaPlanDialog.objectName():
            AreaPlanDialog.setObjectName(u"AreaPlanDialog")
        AreaPlanDialog.resize(540, 330)
        self.column = QVBoxLayout(AreaPlanDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.bodyBox = QWidget(AreaPlanDialog)
        self.bodyBox.setObjectName(u"bodyBox")
        self.bodyRow = QVBoxLayout(self.bodyBox)
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyRow.setContentsMargins(0, 0, 0, 0)
        self.bodyLabel = QLabel(self.bodyBox)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(self.bodyBox)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line0.addWidget(self.bodyBox)

        self.titleBox = QWidget(AreaPlanDialog)
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


        self.line0.addWidget(self.titleBox)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 1)

        self.column.addLayout(self.line0)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.fromDayBox = QWidget(AreaPlanDialog)
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


        self.line1.addWidget(self.fromDayBox)

        self.toDayBox = QWidget(AreaPlanDialog)
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


        self.line1.addWidget(self.toDayBox)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.column.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.agreedOnBox = QWidget(AreaPlanDialog)
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


        self.line2.addWidget(self.agreedOnBox)

        self.meetingBox = QWidget(AreaPlanDialog)
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


        self.line2.addWidget(self.meetingBox)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.column.addLayout(self.line2)

        self.summaryBox = QWidget(AreaPlanDialog)
        self.summaryBox.setObjectName(u"summaryBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summaryBox.sizePolicy().hasHeightForWidth())
        self.summaryBox.setSizePolicy(sizePolicy)
        self.summaryRow = QVBoxLayout(self.summaryBox)
        self.summaryRow.setSpacing(3)
        self.summaryRow.setObjectName(u"summaryRow")
        self.summaryRow.setContentsMargins(0, 0, 0, 0)
        self.summaryLabel = QLabel(self.summaryBox)
        self.summaryLabel.setObjectName(u"summaryLabel")

        self.summaryRow.addWidget(self.summaryLabel)

        self.summary = PlainEdit(self.summaryBox)
        self.summary.setObjectName(u"summary")
        self.summary.setMaximumSize(QSize(16777215, 72))

        self.summaryRow.addWidget(self.summary)


        self.column.addWidget(self.summaryBox)

        self.says = QLabel(AreaPlanDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(AreaPlanDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(AreaPlanDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(AreaPlanDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.bodyLabel.setBuddy(self.body)
        self.titleLabel.setBuddy(self.title)
        self.fromDayLabel.setBuddy(self.fromDay)
        self.toDayLabel.setBuddy(self.toDay)
        self.agreedOnLabel.setBuddy(self.agreedOn)
        self.meetingLabel.setBuddy(self.meeting)
        self.summaryLabel.setBuddy(self.summary)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AreaPlanDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, AreaPlanDialog: QWidget) -> None:
        AreaPlanDialog.setWindowTitle(QCoreApplication.translate("AreaPlanDialog", u"Plan of an area", None))
        self.bodyLabel.setText(QCoreApplication.translate("AreaPlanDialog", u"&Forum", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("AreaPlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("AreaPlanDialog", u"Forum", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText(QCoreApplication.translate("AreaPlanDialog", u"&Title", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("AreaPlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("AreaPlanDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.fromDayLabel.setText(QCoreApplication.translate("AreaPlanDialog", u"F&rom", None))
        self.fromDayLabel.setProperty(u"look", QCoreApplication.translate("AreaPlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.fromDay.setAccessibleName(QCoreApplication.translate("AreaPlanDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.toDayLabel.setText(QCoreApplication.translate("AreaPlanDialog", u"&Until", None))
        self.toDayLabel.setProperty(u"look", QCoreApplication.translate("AreaPlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.toDay.setAccessibleName(QCoreApplication.translate("AreaPlanDialog", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.agreedOnLabel.setText(QCoreApplication.translate("AreaPlanDialog", u"&Agreed on", None))
        self.agreedOnLabel.setProperty(u"look", QCoreApplication.translate("AreaPlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agreedOn.setAccessibleName(QCoreApplication.translate("AreaPlanDialog", u"Agreed on", None))
#endif // QT_CONFIG(accessibility)
        self.meetingLabel.setText(QCoreApplication.translate("AreaPlanDialog", u"At the &meeting", None))
        self.meetingLabel.setProperty(u"look", QCoreApplication.translate("AreaPlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("AreaPlanDialog", u"At the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.summaryLabel.setText(QCoreApplication.translate("AreaPlanDialog", u"&What it says", None))
        self.summaryLabel.setProperty(u"look", QCoreApplication.translate("AreaPlanDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("AreaPlanDialog", u"What it says", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("AreaPlanDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("AreaPlanDialog", u"&Drop the plan", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("AreaPlanDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("AreaPlanDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("AreaPlanDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("AreaPlanDialog", u"primary", None))
    # retranslateUi
