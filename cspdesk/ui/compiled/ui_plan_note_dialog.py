"""Compiled from forms/plan_note_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.outreach.tick_list import TickList
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PlanNoteDialog(object):
    def setupUi(self, PlanNoteDialog: QWidget) -> None:
        if not PlanNoteDialog.objectName():
            PlanNoteDialog.setObjectName(u"PlanNoteDialog")
        PlanNoteDialog.resize(600, 460)
        self.column = QVBoxLayout(PlanNoteDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(PlanNoteDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.about)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.kindBox = QWidget(PlanNoteDialog)
        self.kindBox.setObjectName(u"kindBox")
        self.kindRow = QVBoxLayout(self.kindBox)
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.kindBox)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(self.kindBox)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line1.addWidget(self.kindBox)

        self.dayBox = QWidget(PlanNoteDialog)
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


        self.line1.addWidget(self.dayBox)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.column.addLayout(self.line1)

        self.textBox = QWidget(PlanNoteDialog)
        self.textBox.setObjectName(u"textBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.textBox.sizePolicy().hasHeightForWidth())
        self.textBox.setSizePolicy(sizePolicy)
        self.textRow = QVBoxLayout(self.textBox)
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textRow.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(self.textBox)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = PlainEdit(self.textBox)
        self.text.setObjectName(u"text")
        self.text.setMaximumSize(QSize(16777215, 110))

        self.textRow.addWidget(self.text)


        self.column.addWidget(self.textBox)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.bodyBox = QWidget(PlanNoteDialog)
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


        self.line3.addWidget(self.bodyBox)

        self.meetingBox = QWidget(PlanNoteDialog)
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
        self.saidByBox = QWidget(PlanNoteDialog)
        self.saidByBox.setObjectName(u"saidByBox")
        self.saidByRow = QVBoxLayout(self.saidByBox)
        self.saidByRow.setSpacing(3)
        self.saidByRow.setObjectName(u"saidByRow")
        self.saidByRow.setContentsMargins(0, 0, 0, 0)
        self.saidByLabel = QLabel(self.saidByBox)
        self.saidByLabel.setObjectName(u"saidByLabel")

        self.saidByRow.addWidget(self.saidByLabel)

        self.saidBy = LineEdit(self.saidByBox)
        self.saidBy.setObjectName(u"saidBy")

        self.saidByRow.addWidget(self.saidBy)


        self.line4.addWidget(self.saidByBox)

        self.actionBox = QWidget(PlanNoteDialog)
        self.actionBox.setObjectName(u"actionBox")
        self.actionRow = QVBoxLayout(self.actionBox)
        self.actionRow.setSpacing(3)
        self.actionRow.setObjectName(u"actionRow")
        self.actionRow.setContentsMargins(0, 0, 0, 0)
        self.actionLabel = QLabel(self.actionBox)
        self.actionLabel.setObjectName(u"actionLabel")

        self.actionRow.addWidget(self.actionLabel)

        self.action = NameEdit(self.actionBox)
        self.action.setObjectName(u"action")

        self.actionRow.addWidget(self.action)


        self.line4.addWidget(self.actionBox)

        self.line4.setStretch(0, 1)
        self.line4.setStretch(1, 1)

        self.column.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.dueBox = QWidget(PlanNoteDialog)
        self.dueBox.setObjectName(u"dueBox")
        self.dueRow = QVBoxLayout(self.dueBox)
        self.dueRow.setSpacing(3)
        self.dueRow.setObjectName(u"dueRow")
        self.dueRow.setContentsMargins(0, 0, 0, 0)
        self.dueLabel = QLabel(self.dueBox)
        self.dueLabel.setObjectName(u"dueLabel")

        self.dueRow.addWidget(self.dueLabel)

        self.due = DateField(self.dueBox)
        self.due.setObjectName(u"due")

        self.dueRow.addWidget(self.due)


        self.line5.addWidget(self.dueBox)

        self.doneOnBox = QWidget(PlanNoteDialog)
        self.doneOnBox.setObjectName(u"doneOnBox")
        self.doneOnRow = QVBoxLayout(self.doneOnBox)
        self.doneOnRow.setSpacing(3)
        self.doneOnRow.setObjectName(u"doneOnRow")
        self.doneOnRow.setContentsMargins(0, 0, 0, 0)
        self.doneOnLabel = QLabel(self.doneOnBox)
        self.doneOnLabel.setObjectName(u"doneOnLabel")

        self.doneOnRow.addWidget(self.doneOnLabel)

        self.doneOn = DateField(self.doneOnBox)
        self.doneOn.setObjectName(u"doneOn")

        self.doneOnRow.addWidget(self.doneOn)


        self.line5.addWidget(self.doneOnBox)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)

        self.column.addLayout(self.line5)

        self.answerBox = QWidget(PlanNoteDialog)
        self.answerBox.setObjectName(u"answerBox")
        sizePolicy.setHeightForWidth(self.answerBox.sizePolicy().hasHeightForWidth())
        self.answerBox.setSizePolicy(sizePolicy)
        self.answerRow = QVBoxLayout(self.answerBox)
        self.answerRow.setSpacing(3)
        self.answerRow.setObjectName(u"answerRow")
        self.answerRow.setContentsMargins(0, 0, 0, 0)
        self.answerLabel = QLabel(self.answerBox)
        self.answerLabel.setObjectName(u"answerLabel")

        self.answerRow.addWidget(self.answerLabel)

        self.answer = PlainEdit(self.answerBox)
        self.answer.setObjectName(u"answer")
        self.answer.setMaximumSize(QSize(16777215, 72))

        self.answerRow.addWidget(self.answer)


        self.column.addWidget(self.answerBox)

        self.yearsBox = QWidget(PlanNoteDialog)
        self.yearsBox.setObjectName(u"yearsBox")
        sizePolicy.setHeightForWidth(self.yearsBox.sizePolicy().hasHeightForWidth())
        self.yearsBox.setSizePolicy(sizePolicy)
        self.yearsRow = QVBoxLayout(self.yearsBox)
        self.yearsRow.setSpacing(3)
        self.yearsRow.setObjectName(u"yearsRow")
        self.yearsRow.setContentsMargins(0, 0, 0, 0)
        self.yearsLabel = QLabel(self.yearsBox)
        self.yearsLabel.setObjectName(u"yearsLabel")

        self.yearsRow.addWidget(self.yearsLabel)

        self.years = TickList(self.yearsBox)
        self.years.setObjectName(u"years")
        self.years.setMaximumSize(QSize(16777215, 64))

        self.yearsRow.addWidget(self.years)


        self.column.addWidget(self.yearsBox)

        self.public = QCheckBox(PlanNoteDialog)
        self.public.setObjectName(u"public")

        self.column.addWidget(self.public)

        self.says = QLabel(PlanNoteDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(PlanNoteDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanNoteDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PlanNoteDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.dayLabel.setBuddy(self.day)
        self.textLabel.setBuddy(self.text)
        self.bodyLabel.setBuddy(self.body)
        self.meetingLabel.setBuddy(self.meeting)
        self.saidByLabel.setBuddy(self.saidBy)
        self.actionLabel.setBuddy(self.action)
        self.dueLabel.setBuddy(self.due)
        self.doneOnLabel.setBuddy(self.doneOn)
        self.answerLabel.setBuddy(self.answer)
        self.yearsLabel.setBuddy(self.years)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanNoteDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PlanNoteDialog: QWidget) -> None:
        PlanNoteDialog.setWindowTitle(QCoreApplication.translate("PlanNoteDialog", u"Note", None))
        self.about.setText("")
        self.about.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"soft", None))
        self.kindLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"&Day", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"&Words", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"&Forum or group", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"Forum or group", None))
#endif // QT_CONFIG(accessibility)
        self.meetingLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"At the &meeting", None))
        self.meetingLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"At the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.saidByLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"Wh&o said it", None))
        self.saidByLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.saidBy.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"Who said it", None))
#endif // QT_CONFIG(accessibility)
        self.actionLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"&Action it is about", None))
        self.actionLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.action.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"Action it is about", None))
#endif // QT_CONFIG(accessibility)
        self.dueLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"Answer d&ue", None))
        self.dueLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"Answer due", None))
#endif // QT_CONFIG(accessibility)
        self.doneOnLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"A&nswered on", None))
        self.doneOnLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.doneOn.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"Answered on", None))
#endif // QT_CONFIG(accessibility)
        self.answerLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"An&swer", None))
        self.answerLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        self.yearsLabel.setText(QCoreApplication.translate("PlanNoteDialog", u"&Years it is rolled out in", None))
        self.yearsLabel.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.years.setAccessibleName(QCoreApplication.translate("PlanNoteDialog", u"Years it is rolled out in", None))
#endif // QT_CONFIG(accessibility)
        self.public.setText(QCoreApplication.translate("PlanNoteDialog", u"May be &printed for the public", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("PlanNoteDialog", u"&Remove", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("PlanNoteDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PlanNoteDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PlanNoteDialog", u"primary", None))
    # retranslateUi
