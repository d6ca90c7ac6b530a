"""Compiled from forms/worked_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import PlainEdit

class Ui_WorkedDialog(object):
    def setupUi(self, WorkedDialog: QWidget) -> None:
        if not WorkedDialog.objectName():
            WorkedDialog.setObjectName(u"WorkedDialog")
        WorkedDialog.resize(520, 280)
        self.down = QVBoxLayout(WorkedDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.issue = QLabel(WorkedDialog)
        self.issue.setObjectName(u"issue")
        self.issue.setWordWrap(True)
        self.issue.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.issue)

        self.did = QLabel(WorkedDialog)
        self.did.setObjectName(u"did")
        self.did.setWordWrap(True)
        self.did.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.did)

        self.workedRow = QVBoxLayout()
        self.workedRow.setSpacing(3)
        self.workedRow.setObjectName(u"workedRow")
        self.workedLabel = QLabel(WorkedDialog)
        self.workedLabel.setObjectName(u"workedLabel")

        self.workedRow.addWidget(self.workedLabel)

        self.worked = QComboBox(WorkedDialog)
        self.worked.setObjectName(u"worked")

        self.workedRow.addWidget(self.worked)


        self.down.addLayout(self.workedRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(WorkedDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(WorkedDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 64))

        self.noteRow.addWidget(self.note)


        self.down.addLayout(self.noteRow)

        self.says = QLabel(WorkedDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(WorkedDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(WorkedDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.workedLabel.setBuddy(self.worked)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WorkedDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, WorkedDialog: QWidget) -> None:
        self.issue.setText("")
        self.issue.setProperty(u"look", QCoreApplication.translate("WorkedDialog", u"section", None))
        self.did.setText("")
        self.did.setProperty(u"look", QCoreApplication.translate("WorkedDialog", u"soft", None))
        self.workedLabel.setText(QCoreApplication.translate("WorkedDialog", u"Did it &work?", None))
        self.workedLabel.setProperty(u"look", QCoreApplication.translate("WorkedDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.worked.setAccessibleName(QCoreApplication.translate("WorkedDialog", u"Did it work?", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("WorkedDialog", u"What they &said", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("WorkedDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("WorkedDialog", u"What they said", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("WorkedDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("WorkedDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("WorkedDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("WorkedDialog", u"primary", None))
        pass
    # retranslateUi
