"""Compiled from forms/handover_passphrase_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_HandoverPassphraseDialog(object):
    def setupUi(self, HandoverPassphraseDialog: QWidget) -> None:
        if not HandoverPassphraseDialog.objectName():
            HandoverPassphraseDialog.setObjectName(u"HandoverPassphraseDialog")
        HandoverPassphraseDialog.resize(440, 220)
        self.down = QVBoxLayout(HandoverPassphraseDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(HandoverPassphraseDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.passphraseRow = QVBoxLayout()
        self.passphraseRow.setSpacing(3)
        self.passphraseRow.setObjectName(u"passphraseRow")
        self.passphraseLabel = QLabel(HandoverPassphraseDialog)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.passphraseRow.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(HandoverPassphraseDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setMaxLength(200)

        self.passphraseRow.addWidget(self.passphrase)


        self.down.addLayout(self.passphraseRow)

        self.says = QLabel(HandoverPassphraseDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(HandoverPassphraseDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(HandoverPassphraseDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandoverPassphraseDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, HandoverPassphraseDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("HandoverPassphraseDialog", u"soft", None))
        self.passphraseLabel.setText(QCoreApplication.translate("HandoverPassphraseDialog", u"&Passphrase", None))
        self.passphraseLabel.setProperty(u"look", QCoreApplication.translate("HandoverPassphraseDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("HandoverPassphraseDialog", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("HandoverPassphraseDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("HandoverPassphraseDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("HandoverPassphraseDialog", u"Open the file", None))
        self.save.setProperty(u"look", QCoreApplication.translate("HandoverPassphraseDialog", u"primary", None))
        pass
    # retranslateUi
