"""Compiled from forms/check_groups_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import PlainEdit

class Ui_CheckGroupsDialog(object):
    def setupUi(self, CheckGroupsDialog: QWidget) -> None:
        if not CheckGroupsDialog.objectName():
            CheckGroupsDialog.setObjectName(u"CheckGroupsDialog")
        CheckGroupsDialog.resize(480, 380)
        self.down = QVBoxLayout(CheckGroupsDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.groupsRow = QVBoxLayout()
        self.groupsRow.setSpacing(3)
        self.groupsRow.setObjectName(u"groupsRow")
        self.groupsLabel = QLabel(CheckGroupsDialog)
        self.groupsLabel.setObjectName(u"groupsLabel")

        self.groupsRow.addWidget(self.groupsLabel)

        self.groups = PlainEdit(CheckGroupsDialog)
        self.groups.setObjectName(u"groups")
        self.groups.setMaximumSize(QSize(16777215, 220))

        self.groupsRow.addWidget(self.groups)


        self.down.addLayout(self.groupsRow)

        self.hint = QLabel(CheckGroupsDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.hint)

        self.says = QLabel(CheckGroupsDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(CheckGroupsDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(CheckGroupsDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.groupsLabel.setBuddy(self.groups)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CheckGroupsDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, CheckGroupsDialog: QWidget) -> None:
        self.groupsLabel.setText(QCoreApplication.translate("CheckGroupsDialog", u"&Groups, one a line", None))
        self.groupsLabel.setProperty(u"look", QCoreApplication.translate("CheckGroupsDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.groups.setAccessibleName(QCoreApplication.translate("CheckGroupsDialog", u"Groups, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText("")
        self.hint.setProperty(u"look", QCoreApplication.translate("CheckGroupsDialog", u"small", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("CheckGroupsDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("CheckGroupsDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("CheckGroupsDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("CheckGroupsDialog", u"primary", None))
        pass
    # retranslateUi
