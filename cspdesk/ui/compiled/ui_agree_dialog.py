"""Compiled from forms/agree_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import LineEdit

class Ui_AgreeDialog(object):
    def setupUi(self, AgreeDialog: QWidget) -> None:
        if not AgreeDialog.objectName():
            AgreeDialog.setObjectName(u"AgreeDialog")
        AgreeDialog.resize(560, 260)
        self.down = QVBoxLayout(AgreeDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(AgreeDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.meetingRow = QVBoxLayout()
        self.meetingRow.setSpacing(3)
        self.meetingRow.setObjectName(u"meetingRow")
        self.meetingLabel = QLabel(AgreeDialog)
        self.meetingLabel.setObjectName(u"meetingLabel")

        self.meetingRow.addWidget(self.meetingLabel)

        self.meeting = NameEdit(AgreeDialog)
        self.meeting.setObjectName(u"meeting")

        self.meetingRow.addWidget(self.meeting)


        self.down.addLayout(self.meetingRow)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(AgreeDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(AgreeDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line1.addLayout(self.dayRow)

        self.byRow = QVBoxLayout()
        self.byRow.setSpacing(3)
        self.byRow.setObjectName(u"byRow")
        self.byLabel = QLabel(AgreeDialog)
        self.byLabel.setObjectName(u"byLabel")

        self.byRow.addWidget(self.byLabel)

        self.by = LineEdit(AgreeDialog)
        self.by.setObjectName(u"by")

        self.byRow.addWidget(self.by)


        self.line1.addLayout(self.byRow)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.down.addLayout(self.line1)

        self.hint = QLabel(AgreeDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.hint)

        self.says = QLabel(AgreeDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(AgreeDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(AgreeDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.meetingLabel.setBuddy(self.meeting)
        self.dayLabel.setBuddy(self.day)
        self.byLabel.setBuddy(self.by)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AgreeDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, AgreeDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("AgreeDialog", u"section", None))
        self.meetingLabel.setText(QCoreApplication.translate("AgreeDialog", u"&Agreed at the meeting", None))
        self.meetingLabel.setProperty(u"look", QCoreApplication.translate("AgreeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("AgreeDialog", u"Agreed at the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("AgreeDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("AgreeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("AgreeDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.byLabel.setText(QCoreApplication.translate("AgreeDialog", u"&By whom", None))
        self.byLabel.setProperty(u"look", QCoreApplication.translate("AgreeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.by.setAccessibleName(QCoreApplication.translate("AgreeDialog", u"By whom", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText("")
        self.hint.setProperty(u"look", QCoreApplication.translate("AgreeDialog", u"small", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("AgreeDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("AgreeDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("AgreeDialog", u"Agree and lock", None))
        self.save.setProperty(u"look", QCoreApplication.translate("AgreeDialog", u"primary", None))
        pass
    # retranslateUi
