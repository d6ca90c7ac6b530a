"""Compiled from forms/action_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import LineEdit

class Ui_ActionDialog(object):
    def setupUi(self, ActionDialog: QWidget) -> None:
        if not ActionDialog.objectName():
            ActionDialog.setObjectName(u"ActionDialog")
        ActionDialog.resize(640, 326)
        self.down = QVBoxLayout(ActionDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.textRow = QVBoxLayout()
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textLabel = QLabel(ActionDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = LineEdit(ActionDialog)
        self.text.setObjectName(u"text")

        self.textRow.addWidget(self.text)


        self.down.addLayout(self.textRow)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.ownerRow = QVBoxLayout()
        self.ownerRow.setSpacing(3)
        self.ownerRow.setObjectName(u"ownerRow")
        self.ownerLabel = QLabel(ActionDialog)
        self.ownerLabel.setObjectName(u"ownerLabel")

        self.ownerRow.addWidget(self.ownerLabel)

        self.owner = NameEdit(ActionDialog)
        self.owner.setObjectName(u"owner")

        self.ownerRow.addWidget(self.owner)


        self.line1.addLayout(self.ownerRow)

        self.dueRow = QVBoxLayout()
        self.dueRow.setSpacing(3)
        self.dueRow.setObjectName(u"dueRow")
        self.dueLabel = QLabel(ActionDialog)
        self.dueLabel.setObjectName(u"dueLabel")

        self.dueRow.addWidget(self.dueLabel)

        self.due = LineEdit(ActionDialog)
        self.due.setObjectName(u"due")

        self.dueRow.addWidget(self.due)


        self.line1.addLayout(self.dueRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 2)

        self.down.addLayout(self.line1)

        self.dueSays = QLabel(ActionDialog)
        self.dueSays.setObjectName(u"dueSays")
        self.dueSays.setWordWrap(True)
        self.dueSays.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.dueSays)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(ActionDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(ActionDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line3.addLayout(self.bodyRow)

        self.givenRow = QVBoxLayout()
        self.givenRow.setSpacing(3)
        self.givenRow.setObjectName(u"givenRow")
        self.givenLabel = QLabel(ActionDialog)
        self.givenLabel.setObjectName(u"givenLabel")

        self.givenRow.addWidget(self.givenLabel)

        self.given = DateField(ActionDialog)
        self.given.setObjectName(u"given")

        self.givenRow.addWidget(self.given)


        self.line3.addLayout(self.givenRow)

        self.line3.setStretch(0, 3)
        self.line3.setStretch(1, 2)

        self.down.addLayout(self.line3)

        self.community = QCheckBox(ActionDialog)
        self.community.setObjectName(u"community")

        self.down.addWidget(self.community)

        self.says = QLabel(ActionDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ActionDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ActionDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.ownerLabel.setBuddy(self.owner)
        self.dueLabel.setBuddy(self.due)
        self.bodyLabel.setBuddy(self.body)
        self.givenLabel.setBuddy(self.given)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActionDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ActionDialog: QWidget) -> None:
        self.textLabel.setText(QCoreApplication.translate("ActionDialog", u"&What is to be done", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("ActionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ActionDialog", u"What is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.ownerLabel.setText(QCoreApplication.translate("ActionDialog", u"&Owner", None))
        self.ownerLabel.setProperty(u"look", QCoreApplication.translate("ActionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Owner", None))
#endif // QT_CONFIG(accessibility)
        self.owner.setPlaceholderText(QCoreApplication.translate("ActionDialog", u"agency, person, or who it is", None))
        self.dueLabel.setText(QCoreApplication.translate("ActionDialog", u"&Due", None))
        self.dueLabel.setProperty(u"look", QCoreApplication.translate("ActionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Due", None))
#endif // QT_CONFIG(accessibility)
        self.due.setPlaceholderText(QCoreApplication.translate("ActionDialog", u"in two weeks, next meeting", None))
        self.dueSays.setText("")
        self.dueSays.setProperty(u"look", QCoreApplication.translate("ActionDialog", u"small", None))
        self.bodyLabel.setText(QCoreApplication.translate("ActionDialog", u"&Forum or group", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("ActionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Forum or group", None))
#endif // QT_CONFIG(accessibility)
        self.givenLabel.setText(QCoreApplication.translate("ActionDialog", u"&Given on", None))
        self.givenLabel.setProperty(u"look", QCoreApplication.translate("ActionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.given.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Given on", None))
#endif // QT_CONFIG(accessibility)
        self.community.setText(QCoreApplication.translate("ActionDialog", u"&The community does it: counted apart from what partners owe", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ActionDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ActionDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ActionDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ActionDialog", u"primary", None))
        pass
    # retranslateUi
