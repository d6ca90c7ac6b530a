"""Compiled from forms/new_check_item_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_NewCheckItemDialog(object):
    def setupUi(self, NewCheckItemDialog: QWidget) -> None:
        if not NewCheckItemDialog.objectName():
            NewCheckItemDialog.setObjectName(u"NewCheckItemDialog")
        NewCheckItemDialog.resize(560, 280)
        self.down = QVBoxLayout(NewCheckItemDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.textRow = QVBoxLayout()
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textLabel = QLabel(NewCheckItemDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = PlainEdit(NewCheckItemDialog)
        self.text.setObjectName(u"text")
        self.text.setMaximumSize(QSize(16777215, 72))

        self.textRow.addWidget(self.text)


        self.down.addLayout(self.textRow)

        self.headingRow = QVBoxLayout()
        self.headingRow.setSpacing(3)
        self.headingRow.setObjectName(u"headingRow")
        self.headingLabel = QLabel(NewCheckItemDialog)
        self.headingLabel.setObjectName(u"headingLabel")

        self.headingRow.addWidget(self.headingLabel)

        self.heading = LineEdit(NewCheckItemDialog)
        self.heading.setObjectName(u"heading")

        self.headingRow.addWidget(self.heading)


        self.down.addLayout(self.headingRow)

        self.statutory = QCheckBox(NewCheckItemDialog)
        self.statutory.setObjectName(u"statutory")

        self.down.addWidget(self.statutory)

        self.says = QLabel(NewCheckItemDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(NewCheckItemDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(NewCheckItemDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.headingLabel.setBuddy(self.heading)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewCheckItemDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, NewCheckItemDialog: QWidget) -> None:
        self.textLabel.setText(QCoreApplication.translate("NewCheckItemDialog", u"&What is to be checked", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("NewCheckItemDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("NewCheckItemDialog", u"What is to be checked", None))
#endif // QT_CONFIG(accessibility)
        self.headingLabel.setText(QCoreApplication.translate("NewCheckItemDialog", u"&Under the heading", None))
        self.headingLabel.setProperty(u"look", QCoreApplication.translate("NewCheckItemDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.heading.setAccessibleName(QCoreApplication.translate("NewCheckItemDialog", u"Under the heading", None))
#endif // QT_CONFIG(accessibility)
        self.statutory.setText(QCoreApplication.translate("NewCheckItemDialog", u"&Statutory requirement", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("NewCheckItemDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("NewCheckItemDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("NewCheckItemDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("NewCheckItemDialog", u"primary", None))
        pass
    # retranslateUi
