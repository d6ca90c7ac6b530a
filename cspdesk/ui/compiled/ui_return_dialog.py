"""Compiled from forms/return_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.tables import RowsView

class Ui_ReturnDialog(object):
    def setupUi(self, ReturnDialog: QWidget) -> None:
        if not ReturnDialog.objectName():
            ReturnDialog.setObjectName(u"ReturnDialog")
        ReturnDialog.resize(1080, 560)
        self.down = QVBoxLayout(ReturnDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.sum = QLabel(ReturnDialog)
        self.sum.setObjectName(u"sum")
        self.sum.setWordWrap(True)
        self.sum.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.sum)

        self.lines = RowsView(ReturnDialog)
        self.lines.setObjectName(u"lines")

        self.down.addWidget(self.lines)

        self.without = QCheckBox(ReturnDialog)
        self.without.setObjectName(u"without")

        self.down.addWidget(self.without)

        self.says = QLabel(ReturnDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ReturnDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ReturnDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)


        self.retranslateUi(ReturnDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ReturnDialog: QWidget) -> None:
        self.sum.setText("")
        self.sum.setProperty(u"look", QCoreApplication.translate("ReturnDialog", u"section", None))
        self.without.setText(QCoreApplication.translate("ReturnDialog", u"&Leave out the lines with a problem", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ReturnDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ReturnDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ReturnDialog", u"&Take these lines", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ReturnDialog", u"primary", None))
        pass
    # retranslateUi
