"""Compiled from forms/miss_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_MissDialog(object):
    def setupUi(self, MissDialog: QWidget) -> None:
        if not MissDialog.objectName():
            MissDialog.setObjectName(u"MissDialog")
        MissDialog.resize(560, 380)
        self.down = QVBoxLayout(MissDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.issue = QLabel(MissDialog)
        self.issue.setObjectName(u"issue")
        self.issue.setWordWrap(True)
        self.issue.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.issue)

        self.lead = QLabel(MissDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.reasonRow = QVBoxLayout()
        self.reasonRow.setSpacing(3)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonLabel = QLabel(MissDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonRow.addWidget(self.reasonLabel)

        self.reason = PlainEdit(MissDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaximumSize(QSize(16777215, 64))

        self.reasonRow.addWidget(self.reason)


        self.down.addLayout(self.reasonRow)

        self.then = QLabel(MissDialog)
        self.then.setObjectName(u"then")
        self.then.setWordWrap(True)
        self.then.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.then)

        self.acceptedRow = QVBoxLayout()
        self.acceptedRow.setSpacing(3)
        self.acceptedRow.setObjectName(u"acceptedRow")
        self.acceptedLabel = QLabel(MissDialog)
        self.acceptedLabel.setObjectName(u"acceptedLabel")

        self.acceptedRow.addWidget(self.acceptedLabel)

        self.accepted = LineEdit(MissDialog)
        self.accepted.setObjectName(u"accepted")

        self.acceptedRow.addWidget(self.accepted)


        self.down.addLayout(self.acceptedRow)

        self.line6 = QHBoxLayout()
        self.line6.setSpacing(12)
        self.line6.setObjectName(u"line6")
        self.actionRow = QVBoxLayout()
        self.actionRow.setSpacing(3)
        self.actionRow.setObjectName(u"actionRow")
        self.actionLabel = QLabel(MissDialog)
        self.actionLabel.setObjectName(u"actionLabel")

        self.actionRow.addWidget(self.actionLabel)

        self.action = LineEdit(MissDialog)
        self.action.setObjectName(u"action")

        self.actionRow.addWidget(self.action)


        self.line6.addLayout(self.actionRow)

        self.ownerRow = QVBoxLayout()
        self.ownerRow.setSpacing(3)
        self.ownerRow.setObjectName(u"ownerRow")
        self.ownerLabel = QLabel(MissDialog)
        self.ownerLabel.setObjectName(u"ownerLabel")

        self.ownerRow.addWidget(self.ownerLabel)

        self.owner = NameEdit(MissDialog)
        self.owner.setObjectName(u"owner")

        self.ownerRow.addWidget(self.owner)


        self.line6.addLayout(self.ownerRow)

        self.line6.setStretch(0, 3)
        self.line6.setStretch(1, 2)

        self.down.addLayout(self.line6)

        self.says = QLabel(MissDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(MissDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(MissDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
        self.acceptedLabel.setBuddy(self.accepted)
        self.actionLabel.setBuddy(self.action)
        self.ownerLabel.setBuddy(self.owner)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MissDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MissDialog: QWidget) -> None:
        self.issue.setText("")
        self.issue.setProperty(u"look", QCoreApplication.translate("MissDialog", u"section", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("MissDialog", u"soft", None))
        self.reasonLabel.setText(QCoreApplication.translate("MissDialog", u"&Why it was late", None))
        self.reasonLabel.setProperty(u"look", QCoreApplication.translate("MissDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("MissDialog", u"Why it was late", None))
#endif // QT_CONFIG(accessibility)
        self.then.setText(QCoreApplication.translate("MissDialog", u"A shortfall ends in an action, or is accepted with a word why.", None))
        self.then.setProperty(u"look", QCoreApplication.translate("MissDialog", u"small", None))
        self.acceptedLabel.setText(QCoreApplication.translate("MissDialog", u"&Accepted, because", None))
        self.acceptedLabel.setProperty(u"look", QCoreApplication.translate("MissDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.accepted.setAccessibleName(QCoreApplication.translate("MissDialog", u"Accepted, because", None))
#endif // QT_CONFIG(accessibility)
        self.accepted.setPlaceholderText(QCoreApplication.translate("MissDialog", u"such as: one officer ill, cover is arranged since", None))
        self.actionLabel.setText(QCoreApplication.translate("MissDialog", u"Or a &new action that deals with it", None))
        self.actionLabel.setProperty(u"look", QCoreApplication.translate("MissDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.action.setAccessibleName(QCoreApplication.translate("MissDialog", u"Or a new action that deals with it", None))
#endif // QT_CONFIG(accessibility)
        self.action.setPlaceholderText(QCoreApplication.translate("MissDialog", u"what is to be done", None))
        self.ownerLabel.setText(QCoreApplication.translate("MissDialog", u"&Owner", None))
        self.ownerLabel.setProperty(u"look", QCoreApplication.translate("MissDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("MissDialog", u"Owner", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("MissDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("MissDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("MissDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("MissDialog", u"primary", None))
        pass
    # retranslateUi
