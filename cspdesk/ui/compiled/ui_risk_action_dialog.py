"""Compiled from forms/risk_action_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.text_edit import LineEdit

class Ui_RiskActionDialog(object):
    def setupUi(self, RiskActionDialog: QWidget) -> None:
        if not RiskActionDialog.objectName():
            RiskActionDialog.setObjectName(u"RiskActionDialog")
        RiskActionDialog.resize(620, 240)
        self.down = QVBoxLayout(RiskActionDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(RiskActionDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.textRow = QVBoxLayout()
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textLabel = QLabel(RiskActionDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = LineEdit(RiskActionDialog)
        self.text.setObjectName(u"text")

        self.textRow.addWidget(self.text)


        self.down.addLayout(self.textRow)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.ownerRow = QVBoxLayout()
        self.ownerRow.setSpacing(3)
        self.ownerRow.setObjectName(u"ownerRow")
        self.ownerLabel = QLabel(RiskActionDialog)
        self.ownerLabel.setObjectName(u"ownerLabel")

        self.ownerRow.addWidget(self.ownerLabel)

        self.owner = NameEdit(RiskActionDialog)
        self.owner.setObjectName(u"owner")

        self.ownerRow.addWidget(self.owner)


        self.line1.addLayout(self.ownerRow)

        self.dueRow = QVBoxLayout()
        self.dueRow.setSpacing(3)
        self.dueRow.setObjectName(u"dueRow")
        self.dueLabel = QLabel(RiskActionDialog)
        self.dueLabel.setObjectName(u"dueLabel")

        self.dueRow.addWidget(self.dueLabel)

        self.due = LineEdit(RiskActionDialog)
        self.due.setObjectName(u"due")

        self.dueRow.addWidget(self.due)


        self.line1.addLayout(self.dueRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 2)

        self.down.addLayout(self.line1)

        self.says = QLabel(RiskActionDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(RiskActionDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(RiskActionDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.ownerLabel.setBuddy(self.owner)
        self.dueLabel.setBuddy(self.due)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RiskActionDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, RiskActionDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("RiskActionDialog", u"section", None))
        self.textLabel.setText(QCoreApplication.translate("RiskActionDialog", u"&What is to be done", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("RiskActionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("RiskActionDialog", u"What is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.ownerLabel.setText(QCoreApplication.translate("RiskActionDialog", u"&Owner", None))
        self.ownerLabel.setProperty(u"look", QCoreApplication.translate("RiskActionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("RiskActionDialog", u"Owner", None))
#endif // QT_CONFIG(accessibility)
        self.dueLabel.setText(QCoreApplication.translate("RiskActionDialog", u"&Due", None))
        self.dueLabel.setProperty(u"look", QCoreApplication.translate("RiskActionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("RiskActionDialog", u"Due", None))
#endif // QT_CONFIG(accessibility)
        self.due.setPlaceholderText(QCoreApplication.translate("RiskActionDialog", u"in two weeks, next meeting", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("RiskActionDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("RiskActionDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("RiskActionDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("RiskActionDialog", u"primary", None))
        pass
    # retranslateUi
