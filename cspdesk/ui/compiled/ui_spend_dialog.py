"""Compiled from forms/spend_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_SpendDialog(object):
    def setupUi(self, SpendDialog: QWidget) -> None:
        if not SpendDialog.objectName():
            SpendDialog.setObjectName(u"SpendDialog")
        SpendDialog.resize(480, 260)
        self.column = QVBoxLayout(SpendDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.action = QLabel(SpendDialog)
        self.action.setObjectName(u"action")
        self.action.setWordWrap(True)
        self.action.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.action)

        self.poundsBox = QWidget(SpendDialog)
        self.poundsBox.setObjectName(u"poundsBox")
        self.poundsRow = QVBoxLayout(self.poundsBox)
        self.poundsRow.setSpacing(3)
        self.poundsRow.setObjectName(u"poundsRow")
        self.poundsRow.setContentsMargins(0, 0, 0, 0)
        self.poundsLabel = QLabel(self.poundsBox)
        self.poundsLabel.setObjectName(u"poundsLabel")

        self.poundsRow.addWidget(self.poundsLabel)

        self.pounds = LineEdit(self.poundsBox)
        self.pounds.setObjectName(u"pounds")

        self.poundsRow.addWidget(self.pounds)


        self.column.addWidget(self.poundsBox)

        self.worthBox = QWidget(SpendDialog)
        self.worthBox.setObjectName(u"worthBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.worthBox.sizePolicy().hasHeightForWidth())
        self.worthBox.setSizePolicy(sizePolicy)
        self.worthRow = QVBoxLayout(self.worthBox)
        self.worthRow.setSpacing(3)
        self.worthRow.setObjectName(u"worthRow")
        self.worthRow.setContentsMargins(0, 0, 0, 0)
        self.worthLabel = QLabel(self.worthBox)
        self.worthLabel.setObjectName(u"worthLabel")

        self.worthRow.addWidget(self.worthLabel)

        self.worth = PlainEdit(self.worthBox)
        self.worth.setObjectName(u"worth")
        self.worth.setMaximumSize(QSize(16777215, 72))

        self.worthRow.addWidget(self.worth)


        self.column.addWidget(self.worthBox)

        self.says = QLabel(SpendDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(SpendDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(SpendDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.poundsLabel.setBuddy(self.pounds)
        self.worthLabel.setBuddy(self.worth)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SpendDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, SpendDialog: QWidget) -> None:
        SpendDialog.setWindowTitle(QCoreApplication.translate("SpendDialog", u"What an action cost", None))
        self.action.setText("")
        self.action.setProperty(u"look", QCoreApplication.translate("SpendDialog", u"soft", None))
        self.poundsLabel.setText(QCoreApplication.translate("SpendDialog", u"&It cost, in pounds", None))
        self.poundsLabel.setProperty(u"look", QCoreApplication.translate("SpendDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.pounds.setAccessibleName(QCoreApplication.translate("SpendDialog", u"It cost, in pounds", None))
#endif // QT_CONFIG(accessibility)
        self.worthLabel.setText(QCoreApplication.translate("SpendDialog", u"&Was it worth it", None))
        self.worthLabel.setProperty(u"look", QCoreApplication.translate("SpendDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.worth.setAccessibleName(QCoreApplication.translate("SpendDialog", u"Was it worth it", None))
#endif // QT_CONFIG(accessibility)
        self.worth.setPlaceholderText(QCoreApplication.translate("SpendDialog", u"A word on value for money; those without are listed at year\u2019s end", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("SpendDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("SpendDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("SpendDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("SpendDialog", u"primary", None))
    # retranslateUi
