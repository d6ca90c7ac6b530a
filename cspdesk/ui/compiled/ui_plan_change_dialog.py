"""Compiled from forms/plan_change_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PlanChangeDialog(object):
    def setupUi(self, PlanChangeDialog: QWidget) -> None:
        if not PlanChangeDialog.objectName():
            PlanChangeDialog.setObjectName(u"PlanChangeDialog")
        PlanChangeDialog.resize(600, 440)
        self.column = QVBoxLayout(PlanChangeDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(PlanChangeDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.about)

        self.wasBox = QWidget(PlanChangeDialog)
        self.wasBox.setObjectName(u"wasBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.wasBox.sizePolicy().hasHeightForWidth())
        self.wasBox.setSizePolicy(sizePolicy)
        self.wasRow = QVBoxLayout(self.wasBox)
        self.wasRow.setSpacing(3)
        self.wasRow.setObjectName(u"wasRow")
        self.wasRow.setContentsMargins(0, 0, 0, 0)
        self.wasLabel = QLabel(self.wasBox)
        self.wasLabel.setObjectName(u"wasLabel")

        self.wasRow.addWidget(self.wasLabel)

        self.was = PlainEdit(self.wasBox)
        self.was.setObjectName(u"was")
        self.was.setMaximumSize(QSize(16777215, 72))

        self.wasRow.addWidget(self.was)


        self.column.addWidget(self.wasBox)

        self.nowBox = QWidget(PlanChangeDialog)
        self.nowBox.setObjectName(u"nowBox")
        sizePolicy.setHeightForWidth(self.nowBox.sizePolicy().hasHeightForWidth())
        self.nowBox.setSizePolicy(sizePolicy)
        self.nowRow = QVBoxLayout(self.nowBox)
        self.nowRow.setSpacing(3)
        self.nowRow.setObjectName(u"nowRow")
        self.nowRow.setContentsMargins(0, 0, 0, 0)
        self.nowLabel = QLabel(self.nowBox)
        self.nowLabel.setObjectName(u"nowLabel")

        self.nowRow.addWidget(self.nowLabel)

        self.now = PlainEdit(self.nowBox)
        self.now.setObjectName(u"now")
        self.now.setMaximumSize(QSize(16777215, 72))

        self.nowRow.addWidget(self.now)


        self.column.addWidget(self.nowBox)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.dayBox = QWidget(PlanChangeDialog)
        self.dayBox.setObjectName(u"dayBox")
        self.dayRow = QVBoxLayout(self.dayBox)
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayRow.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(self.dayBox)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(self.dayBox)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line3.addWidget(self.dayBox)

        self.meetingBox = QWidget(PlanChangeDialog)
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


        self.line3.addWidget(self.meetingBox)

        self.line3.setStretch(0, 1)
        self.line3.setStretch(1, 1)

        self.column.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.agreedByBox = QWidget(PlanChangeDialog)
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

        self.reasonBox = QWidget(PlanChangeDialog)
        self.reasonBox.setObjectName(u"reasonBox")
        self.reasonRow = QVBoxLayout(self.reasonBox)
        self.reasonRow.setSpacing(3)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonRow.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(self.reasonBox)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonRow.addWidget(self.reasonLabel)

        self.reason = LineEdit(self.reasonBox)
        self.reason.setObjectName(u"reason")

        self.reasonRow.addWidget(self.reason)


        self.line4.addWidget(self.reasonBox)

        self.line4.setStretch(0, 1)
        self.line4.setStretch(1, 1)

        self.column.addLayout(self.line4)

        self.says = QLabel(PlanChangeDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanChangeDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PlanChangeDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.wasLabel.setBuddy(self.was)
        self.nowLabel.setBuddy(self.now)
        self.dayLabel.setBuddy(self.day)
        self.meetingLabel.setBuddy(self.meeting)
        self.agreedByLabel.setBuddy(self.agreedBy)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanChangeDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PlanChangeDialog: QWidget) -> None:
        PlanChangeDialog.setWindowTitle(QCoreApplication.translate("PlanChangeDialog", u"Change agreed at a meeting", None))
        self.about.setText("")
        self.about.setProperty(u"look", QCoreApplication.translate("PlanChangeDialog", u"soft", None))
        self.wasLabel.setText(QCoreApplication.translate("PlanChangeDialog", u"&It was", None))
        self.wasLabel.setProperty(u"look", QCoreApplication.translate("PlanChangeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.was.setAccessibleName(QCoreApplication.translate("PlanChangeDialog", u"It was", None))
#endif // QT_CONFIG(accessibility)
        self.nowLabel.setText(QCoreApplication.translate("PlanChangeDialog", u"It is &now", None))
        self.nowLabel.setProperty(u"look", QCoreApplication.translate("PlanChangeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.now.setAccessibleName(QCoreApplication.translate("PlanChangeDialog", u"It is now", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("PlanChangeDialog", u"&Agreed on", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("PlanChangeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("PlanChangeDialog", u"Agreed on", None))
#endif // QT_CONFIG(accessibility)
        self.meetingLabel.setText(QCoreApplication.translate("PlanChangeDialog", u"At the &meeting", None))
        self.meetingLabel.setProperty(u"look", QCoreApplication.translate("PlanChangeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("PlanChangeDialog", u"At the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.agreedByLabel.setText(QCoreApplication.translate("PlanChangeDialog", u"Agreed &by", None))
        self.agreedByLabel.setProperty(u"look", QCoreApplication.translate("PlanChangeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agreedBy.setAccessibleName(QCoreApplication.translate("PlanChangeDialog", u"Agreed by", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("PlanChangeDialog", u"&Why", None))
        self.reasonLabel.setProperty(u"look", QCoreApplication.translate("PlanChangeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("PlanChangeDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PlanChangeDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PlanChangeDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PlanChangeDialog", u"Change", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PlanChangeDialog", u"primary", None))
    # retranslateUi
