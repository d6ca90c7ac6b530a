"""Compiled from forms/check_result_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import PlainEdit

class Ui_CheckResultDialog(object):
    def setupUi(self, CheckResultDialog: QWidget) -> None:
        if not CheckResultDialog.objectName():
            CheckResultDialog.setObjectName(u"CheckResultDialog")
        CheckResultDialog.resize(560, 240)
        self.down = QVBoxLayout(CheckResultDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(CheckResultDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.resultRow = QVBoxLayout()
        self.resultRow.setSpacing(3)
        self.resultRow.setObjectName(u"resultRow")
        self.resultLabel = QLabel(CheckResultDialog)
        self.resultLabel.setObjectName(u"resultLabel")

        self.resultRow.addWidget(self.resultLabel)

        self.result = PlainEdit(CheckResultDialog)
        self.result.setObjectName(u"result")
        self.result.setMaximumSize(QSize(16777215, 110))

        self.resultRow.addWidget(self.result)


        self.down.addLayout(self.resultRow)

        self.says = QLabel(CheckResultDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(CheckResultDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(CheckResultDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.resultLabel.setBuddy(self.result)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CheckResultDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, CheckResultDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("CheckResultDialog", u"section", None))
        self.resultLabel.setText(QCoreApplication.translate("CheckResultDialog", u"&Result", None))
        self.resultLabel.setProperty(u"look", QCoreApplication.translate("CheckResultDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.result.setAccessibleName(QCoreApplication.translate("CheckResultDialog", u"Result", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("CheckResultDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("CheckResultDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("CheckResultDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("CheckResultDialog", u"primary", None))
        pass
    # retranslateUi
