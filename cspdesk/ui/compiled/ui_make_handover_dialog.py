"""Compiled from forms/make_handover_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_MakeHandoverDialog(object):
    def setupUi(self, MakeHandoverDialog: QWidget) -> None:
        if not MakeHandoverDialog.objectName():
            MakeHandoverDialog.setObjectName(u"MakeHandoverDialog")
        MakeHandoverDialog.resize(520, 400)
        self.down = QVBoxLayout(MakeHandoverDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(MakeHandoverDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.toRow = QVBoxLayout()
        self.toRow.setSpacing(3)
        self.toRow.setObjectName(u"toRow")
        self.toLabel = QLabel(MakeHandoverDialog)
        self.toLabel.setObjectName(u"toLabel")

        self.toRow.addWidget(self.toLabel)

        self.to = QComboBox(MakeHandoverDialog)
        self.to.setObjectName(u"to")

        self.toRow.addWidget(self.to)


        self.down.addLayout(self.toRow)

        self.everything = QCheckBox(MakeHandoverDialog)
        self.everything.setObjectName(u"everything")

        self.down.addWidget(self.everything)

        self.count = QLabel(MakeHandoverDialog)
        self.count.setObjectName(u"count")
        self.count.setWordWrap(True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.count)

        self.lockRow = QVBoxLayout()
        self.lockRow.setSpacing(3)
        self.lockRow.setObjectName(u"lockRow")
        self.lockLabel = QLabel(MakeHandoverDialog)
        self.lockLabel.setObjectName(u"lockLabel")

        self.lockRow.addWidget(self.lockLabel)

        self.lock = QComboBox(MakeHandoverDialog)
        self.lock.setObjectName(u"lock")

        self.lockRow.addWidget(self.lock)


        self.down.addLayout(self.lockRow)

        self.passphraseRow = QVBoxLayout()
        self.passphraseRow.setSpacing(3)
        self.passphraseRow.setObjectName(u"passphraseRow")
        self.passphraseLabel = QLabel(MakeHandoverDialog)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.passphraseRow.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(MakeHandoverDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setMaxLength(200)

        self.passphraseRow.addWidget(self.passphrase)


        self.down.addLayout(self.passphraseRow)

        self.againRow = QVBoxLayout()
        self.againRow.setSpacing(3)
        self.againRow.setObjectName(u"againRow")
        self.againLabel = QLabel(MakeHandoverDialog)
        self.againLabel.setObjectName(u"againLabel")

        self.againRow.addWidget(self.againLabel)

        self.again = QLineEdit(MakeHandoverDialog)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.again.setMaxLength(200)

        self.againRow.addWidget(self.again)


        self.down.addLayout(self.againRow)

        self.final = QLabel(MakeHandoverDialog)
        self.final.setObjectName(u"final")
        self.final.setWordWrap(True)
        self.final.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.final)

        self.says = QLabel(MakeHandoverDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(MakeHandoverDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(MakeHandoverDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.toLabel.setBuddy(self.to)
        self.lockLabel.setBuddy(self.lock)
        self.passphraseLabel.setBuddy(self.passphrase)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MakeHandoverDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MakeHandoverDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("MakeHandoverDialog", u"soft", None))
        self.toLabel.setText(QCoreApplication.translate("MakeHandoverDialog", u"&For", None))
        self.toLabel.setProperty(u"look", QCoreApplication.translate("MakeHandoverDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.to.setAccessibleName(QCoreApplication.translate("MakeHandoverDialog", u"For", None))
#endif // QT_CONFIG(accessibility)
        self.everything.setText(QCoreApplication.translate("MakeHandoverDialog", u"&Everything there is: for a new laptop, or one that lost its store", None))
        self.count.setText("")
        self.count.setProperty(u"look", QCoreApplication.translate("MakeHandoverDialog", u"section", None))
        self.lockLabel.setText(QCoreApplication.translate("MakeHandoverDialog", u"Cl&osed with", None))
        self.lockLabel.setProperty(u"look", QCoreApplication.translate("MakeHandoverDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.lock.setAccessibleName(QCoreApplication.translate("MakeHandoverDialog", u"Closed with", None))
#endif // QT_CONFIG(accessibility)
        self.passphraseLabel.setText(QCoreApplication.translate("MakeHandoverDialog", u"&Passphrase", None))
        self.passphraseLabel.setProperty(u"look", QCoreApplication.translate("MakeHandoverDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("MakeHandoverDialog", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.againLabel.setText(QCoreApplication.translate("MakeHandoverDialog", u"The same &again", None))
        self.againLabel.setProperty(u"look", QCoreApplication.translate("MakeHandoverDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("MakeHandoverDialog", u"The same again", None))
#endif // QT_CONFIG(accessibility)
        self.final.setText(QCoreApplication.translate("MakeHandoverDialog", u"Tell it to the other by telephone, not with the file. A forgotten passphrase cannot be recovered, by anybody.", None))
        self.final.setProperty(u"look", QCoreApplication.translate("MakeHandoverDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("MakeHandoverDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("MakeHandoverDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("MakeHandoverDialog", u"Choose where to save\u2026", None))
        self.save.setProperty(u"look", QCoreApplication.translate("MakeHandoverDialog", u"primary", None))
        pass
    # retranslateUi
