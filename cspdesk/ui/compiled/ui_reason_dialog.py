"""Compiled from forms/reason_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import PlainEdit

class Ui_ReasonDialog(object):
    def setupUi(self, ReasonDialog: QWidget) -> None:
        if not ReasonDialog.objectName():
            ReasonDialog.setObjectName(u"ReasonDialog")
        ReasonDialog.resize(520, 260)
        self.down = QVBoxLayout(ReasonDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.issue = QLabel(ReasonDialog)
        self.issue.setObjectName(u"issue")
        self.issue.setWordWrap(True)
        self.issue.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.issue)

        self.lead = QLabel(ReasonDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.reasonRow = QVBoxLayout()
        self.reasonRow.setSpacing(3)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonLabel = QLabel(ReasonDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonRow.addWidget(self.reasonLabel)

        self.reason = PlainEdit(ReasonDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaximumSize(QSize(16777215, 84))

        self.reasonRow.addWidget(self.reason)


        self.down.addLayout(self.reasonRow)

        self.says = QLabel(ReasonDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ReasonDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ReasonDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReasonDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ReasonDialog: QWidget) -> None:
        self.issue.setText("")
        self.issue.setProperty(u"look", QCoreApplication.translate("ReasonDialog", u"section", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("ReasonDialog", u"soft", None))
        self.reasonLabel.setText(QCoreApplication.translate("ReasonDialog", u"&Reason", None))
        self.reasonLabel.setProperty(u"look", QCoreApplication.translate("ReasonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ReasonDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ReasonDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ReasonDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ReasonDialog", u"primary", None))
        pass
    # retranslateUi
