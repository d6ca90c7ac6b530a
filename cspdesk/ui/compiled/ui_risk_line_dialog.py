"""Compiled from forms/risk_line_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit

class Ui_RiskLineDialog(object):
    def setupUi(self, RiskLineDialog: QWidget) -> None:
        if not RiskLineDialog.objectName():
            RiskLineDialog.setObjectName(u"RiskLineDialog")
        RiskLineDialog.resize(640, 180)
        self.down = QVBoxLayout(RiskLineDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(RiskLineDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.lineRow = QVBoxLayout()
        self.lineRow.setSpacing(3)
        self.lineRow.setObjectName(u"lineRow")
        self.lineLabel = QLabel(RiskLineDialog)
        self.lineLabel.setObjectName(u"lineLabel")

        self.lineRow.addWidget(self.lineLabel)

        self.line = NameEdit(RiskLineDialog)
        self.line.setObjectName(u"line")

        self.lineRow.addWidget(self.line)


        self.down.addLayout(self.lineRow)

        self.says = QLabel(RiskLineDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(RiskLineDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(RiskLineDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.lineLabel.setBuddy(self.line)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RiskLineDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, RiskLineDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("RiskLineDialog", u"section", None))
        self.lineLabel.setText(QCoreApplication.translate("RiskLineDialog", u"&Line of the plan", None))
        self.lineLabel.setProperty(u"look", QCoreApplication.translate("RiskLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(QCoreApplication.translate("RiskLineDialog", u"Line of the plan", None))
#endif // QT_CONFIG(accessibility)
        self.line.setPlaceholderText(QCoreApplication.translate("RiskLineDialog", u"type some of its words", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("RiskLineDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("RiskLineDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("RiskLineDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("RiskLineDialog", u"primary", None))
        pass
    # retranslateUi
