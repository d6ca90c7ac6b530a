"""Compiled from forms/decide_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import LineEdit

class Ui_DecideDialog(object):
    def setupUi(self, DecideDialog: QWidget) -> None:
        if not DecideDialog.objectName():
            DecideDialog.setObjectName(u"DecideDialog")
        DecideDialog.resize(560, 220)
        self.down = QVBoxLayout(DecideDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(DecideDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.chosen = QCheckBox(DecideDialog)
        self.chosen.setObjectName(u"chosen")

        self.down.addWidget(self.chosen)

        self.reasonRow = QVBoxLayout()
        self.reasonRow.setSpacing(3)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonLabel = QLabel(DecideDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonRow.addWidget(self.reasonLabel)

        self.reason = LineEdit(DecideDialog)
        self.reason.setObjectName(u"reason")

        self.reasonRow.addWidget(self.reason)


        self.down.addLayout(self.reasonRow)

        self.says = QLabel(DecideDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(DecideDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(DecideDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DecideDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, DecideDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("DecideDialog", u"section", None))
        self.chosen.setText(QCoreApplication.translate("DecideDialog", u"&It is in the list", None))
        self.reasonLabel.setText(QCoreApplication.translate("DecideDialog", u"&Reason", None))
        self.reasonLabel.setProperty(u"look", QCoreApplication.translate("DecideDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("DecideDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("DecideDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("DecideDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("DecideDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("DecideDialog", u"primary", None))
        pass
    # retranslateUi
