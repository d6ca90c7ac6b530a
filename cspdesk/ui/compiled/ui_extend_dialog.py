"""Compiled from forms/extend_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import PlainEdit

class Ui_ExtendDialog(object):
    def setupUi(self, ExtendDialog: QWidget) -> None:
        if not ExtendDialog.objectName():
            ExtendDialog.setObjectName(u"ExtendDialog")
        ExtendDialog.resize(520, 320)
        self.down = QVBoxLayout(ExtendDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.issue = QLabel(ExtendDialog)
        self.issue.setObjectName(u"issue")
        self.issue.setWordWrap(True)
        self.issue.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.issue)

        self.due = QLabel(ExtendDialog)
        self.due.setObjectName(u"due")
        self.due.setWordWrap(True)
        self.due.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.due)

        self.reasonRow = QVBoxLayout()
        self.reasonRow.setSpacing(3)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonLabel = QLabel(ExtendDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonRow.addWidget(self.reasonLabel)

        self.reason = PlainEdit(ExtendDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaximumSize(QSize(16777215, 84))

        self.reasonRow.addWidget(self.reason)


        self.down.addLayout(self.reasonRow)

        self.newDueRow = QVBoxLayout()
        self.newDueRow.setSpacing(3)
        self.newDueRow.setObjectName(u"newDueRow")
        self.newDueLabel = QLabel(ExtendDialog)
        self.newDueLabel.setObjectName(u"newDueLabel")

        self.newDueRow.addWidget(self.newDueLabel)

        self.newDue = DateField(ExtendDialog)
        self.newDue.setObjectName(u"newDue")

        self.newDueRow.addWidget(self.newDue)


        self.down.addLayout(self.newDueRow)

        self.letter = QCheckBox(ExtendDialog)
        self.letter.setObjectName(u"letter")

        self.down.addWidget(self.letter)

        self.says = QLabel(ExtendDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ExtendDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ExtendDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
        self.newDueLabel.setBuddy(self.newDue)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExtendDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ExtendDialog: QWidget) -> None:
        self.issue.setText("")
        self.issue.setProperty(u"look", QCoreApplication.translate("ExtendDialog", u"section", None))
        self.due.setText("")
        self.due.setProperty(u"look", QCoreApplication.translate("ExtendDialog", u"soft", None))
        self.reasonLabel.setText(QCoreApplication.translate("ExtendDialog", u"&Why it takes longer: the letter says so", None))
        self.reasonLabel.setProperty(u"look", QCoreApplication.translate("ExtendDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ExtendDialog", u"Why it takes longer: the letter says so", None))
#endif // QT_CONFIG(accessibility)
        self.newDueLabel.setText(QCoreApplication.translate("ExtendDialog", u"When &they can expect a full reply", None))
        self.newDueLabel.setProperty(u"look", QCoreApplication.translate("ExtendDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.newDue.setAccessibleName(QCoreApplication.translate("ExtendDialog", u"When they can expect a full reply", None))
#endif // QT_CONFIG(accessibility)
        self.letter.setText(QCoreApplication.translate("ExtendDialog", u"&Print the letter now", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ExtendDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ExtendDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ExtendDialog", u"Put &it off", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ExtendDialog", u"primary", None))
        pass
    # retranslateUi
