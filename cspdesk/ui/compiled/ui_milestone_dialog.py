"""Compiled from forms/milestone_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import LineEdit

class Ui_MilestoneDialog(object):
    def setupUi(self, MilestoneDialog: QWidget) -> None:
        if not MilestoneDialog.objectName():
            MilestoneDialog.setObjectName(u"MilestoneDialog")
        MilestoneDialog.resize(520, 260)
        self.column = QVBoxLayout(MilestoneDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line = QLabel(MilestoneDialog)
        self.line.setObjectName(u"line")
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.line)

        self.textBox = QWidget(MilestoneDialog)
        self.textBox.setObjectName(u"textBox")
        self.textRow = QVBoxLayout(self.textBox)
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textRow.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(self.textBox)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = LineEdit(self.textBox)
        self.text.setObjectName(u"text")

        self.textRow.addWidget(self.text)


        self.column.addWidget(self.textBox)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.dueBox = QWidget(MilestoneDialog)
        self.dueBox.setObjectName(u"dueBox")
        self.dueRow = QVBoxLayout(self.dueBox)
        self.dueRow.setSpacing(3)
        self.dueRow.setObjectName(u"dueRow")
        self.dueRow.setContentsMargins(0, 0, 0, 0)
        self.dueLabel = QLabel(self.dueBox)
        self.dueLabel.setObjectName(u"dueLabel")

        self.dueRow.addWidget(self.dueLabel)

        self.due = DateField(self.dueBox)
        self.due.setObjectName(u"due")

        self.dueRow.addWidget(self.due)


        self.line2.addWidget(self.dueBox)

        self.doneBox = QWidget(MilestoneDialog)
        self.doneBox.setObjectName(u"doneBox")
        self.doneRow = QVBoxLayout(self.doneBox)
        self.doneRow.setSpacing(3)
        self.doneRow.setObjectName(u"doneRow")
        self.doneRow.setContentsMargins(0, 0, 0, 0)
        self.doneLabel = QLabel(self.doneBox)
        self.doneLabel.setObjectName(u"doneLabel")

        self.doneRow.addWidget(self.doneLabel)

        self.done = DateField(self.doneBox)
        self.done.setObjectName(u"done")

        self.doneRow.addWidget(self.done)


        self.line2.addWidget(self.doneBox)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.column.addLayout(self.line2)

        self.noteBox = QWidget(MilestoneDialog)
        self.noteBox.setObjectName(u"noteBox")
        self.noteRow = QVBoxLayout(self.noteBox)
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteRow.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(self.noteBox)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = LineEdit(self.noteBox)
        self.note.setObjectName(u"note")

        self.noteRow.addWidget(self.note)


        self.column.addWidget(self.noteBox)

        self.says = QLabel(MilestoneDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(MilestoneDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(MilestoneDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(MilestoneDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.dueLabel.setBuddy(self.due)
        self.doneLabel.setBuddy(self.done)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MilestoneDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MilestoneDialog: QWidget) -> None:
        MilestoneDialog.setWindowTitle(QCoreApplication.translate("MilestoneDialog", u"Milestone", None))
        self.line.setText("")
        self.line.setProperty(u"look", QCoreApplication.translate("MilestoneDialog", u"soft", None))
        self.textLabel.setText(QCoreApplication.translate("MilestoneDialog", u"&What is reached", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("MilestoneDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("MilestoneDialog", u"What is reached", None))
#endif // QT_CONFIG(accessibility)
        self.dueLabel.setText(QCoreApplication.translate("MilestoneDialog", u"&Due", None))
        self.dueLabel.setProperty(u"look", QCoreApplication.translate("MilestoneDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("MilestoneDialog", u"Due", None))
#endif // QT_CONFIG(accessibility)
        self.doneLabel.setText(QCoreApplication.translate("MilestoneDialog", u"&Reached on", None))
        self.doneLabel.setProperty(u"look", QCoreApplication.translate("MilestoneDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.done.setAccessibleName(QCoreApplication.translate("MilestoneDialog", u"Reached on", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("MilestoneDialog", u"&Note", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("MilestoneDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MilestoneDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("MilestoneDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("MilestoneDialog", u"R&emove", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("MilestoneDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("MilestoneDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("MilestoneDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("MilestoneDialog", u"primary", None))
    # retranslateUi
