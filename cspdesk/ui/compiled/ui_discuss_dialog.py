"""Compiled from forms/discuss_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit

class Ui_DiscussDialog(object):
    def setupUi(self, DiscussDialog: QWidget) -> None:
        if not DiscussDialog.objectName():
            DiscussDialog.setObjectName(u"DiscussDialog")
        DiscussDialog.resize(560, 260)
        self.down = QVBoxLayout(DiscussDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.issue = QLabel(DiscussDialog)
        self.issue.setObjectName(u"issue")
        self.issue.setWordWrap(True)
        self.issue.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.issue)

        self.meetingRow = QVBoxLayout()
        self.meetingRow.setSpacing(3)
        self.meetingRow.setObjectName(u"meetingRow")
        self.meetingLabel = QLabel(DiscussDialog)
        self.meetingLabel.setObjectName(u"meetingLabel")

        self.meetingRow.addWidget(self.meetingLabel)

        self.meeting = NameEdit(DiscussDialog)
        self.meeting.setObjectName(u"meeting")

        self.meetingRow.addWidget(self.meeting)


        self.down.addLayout(self.meetingRow)

        self.says = QLabel(DiscussDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(DiscussDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(DiscussDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.meetingLabel.setBuddy(self.meeting)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DiscussDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, DiscussDialog: QWidget) -> None:
        self.issue.setText("")
        self.issue.setProperty(u"look", QCoreApplication.translate("DiscussDialog", u"section", None))
        self.meetingLabel.setText(QCoreApplication.translate("DiscussDialog", u"Discussed at the &meeting", None))
        self.meetingLabel.setProperty(u"look", QCoreApplication.translate("DiscussDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("DiscussDialog", u"Discussed at the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.meeting.setPlaceholderText(QCoreApplication.translate("DiscussDialog", u"type a forum or a date", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("DiscussDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("DiscussDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("DiscussDialog", u"Keep", None))
        self.save.setProperty(u"look", QCoreApplication.translate("DiscussDialog", u"primary", None))
        pass
    # retranslateUi
