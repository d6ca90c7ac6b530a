"""Compiled from forms/rename_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import LineEdit

class Ui_RenameDialog(object):
    def setupUi(self, RenameDialog: QWidget) -> None:
        if not RenameDialog.objectName():
            RenameDialog.setObjectName(u"RenameDialog")
        RenameDialog.resize(400, 150)
        self.column = QVBoxLayout(RenameDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameRow.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(RenameDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(RenameDialog)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.column.addLayout(self.nameRow)

        self.says = QLabel(RenameDialog)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(RenameDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(RenameDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(RenameDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, RenameDialog: QWidget) -> None:
        RenameDialog.setWindowTitle(QCoreApplication.translate("RenameDialog", u"Name", None))
        self.nameLabel.setText(QCoreApplication.translate("RenameDialog", u"&Name", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("RenameDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("RenameDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("RenameDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("RenameDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("RenameDialog", u"Name &it", None))
        self.save.setProperty(u"look", QCoreApplication.translate("RenameDialog", u"primary", None))
    # retranslateUi
