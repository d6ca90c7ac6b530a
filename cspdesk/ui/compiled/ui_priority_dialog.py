"""Compiled from forms/priority_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PriorityDialog(object):
    def setupUi(self, PriorityDialog: QWidget) -> None:
        if not PriorityDialog.objectName():
            PriorityDialog.setObjectName(u"PriorityDialog")
        PriorityDialog.resize(520, 420)
        self.column = QVBoxLayout(PriorityDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(PriorityDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(PriorityDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.column.addLayout(self.titleRow)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(PriorityDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = PlainEdit(PriorityDialog)
        self.words.setObjectName(u"words")
        self.words.setMaximumSize(QSize(16777215, 64))

        self.wordsRow.addWidget(self.words)


        self.column.addLayout(self.wordsRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(PriorityDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(PriorityDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 64))

        self.noteRow.addWidget(self.note)


        self.column.addLayout(self.noteRow)

        self.public_note = QCheckBox(PriorityDialog)
        self.public_note.setObjectName(u"public_note")
        self.public_note.setChecked(True)

        self.column.addWidget(self.public_note)

        self.story = QLabel(PriorityDialog)
        self.story.setObjectName(u"story")
        self.story.setWordWrap(True)
        self.story.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.story)

        self.outcomeRow = QVBoxLayout()
        self.outcomeRow.setSpacing(3)
        self.outcomeRow.setObjectName(u"outcomeRow")
        self.outcomeLabel = QLabel(PriorityDialog)
        self.outcomeLabel.setObjectName(u"outcomeLabel")

        self.outcomeRow.addWidget(self.outcomeLabel)

        self.outcome = LineEdit(PriorityDialog)
        self.outcome.setObjectName(u"outcome")

        self.outcomeRow.addWidget(self.outcome)


        self.column.addLayout(self.outcomeRow)

        self.says = QLabel(PriorityDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.end = QPushButton(PriorityDialog)
        self.end.setObjectName(u"end")
        self.end.setAutoDefault(False)

        self.buttons.addWidget(self.end)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PriorityDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PriorityDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.wordsLabel.setBuddy(self.words)
        self.noteLabel.setBuddy(self.note)
        self.outcomeLabel.setBuddy(self.outcome)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PriorityDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PriorityDialog: QWidget) -> None:
        PriorityDialog.setWindowTitle(QCoreApplication.translate("PriorityDialog", u"Local priority", None))
        self.titleLabel.setText(QCoreApplication.translate("PriorityDialog", u"&Priority", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("PriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("PriorityDialog", u"Priority", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("PriorityDialog", u"What it is &about, in words that may be printed", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("PriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("PriorityDialog", u"What it is about, in words that may be printed", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("PriorityDialog", u"How it is &going", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("PriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("PriorityDialog", u"How it is going", None))
#endif // QT_CONFIG(accessibility)
        self.public_note.setText(QCoreApplication.translate("PriorityDialog", u"&May be printed", None))
        self.story.setText("")
        self.story.setProperty(u"look", QCoreApplication.translate("PriorityDialog", u"soft", None))
        self.outcomeLabel.setText(QCoreApplication.translate("PriorityDialog", u"What &came of it", None))
        self.outcomeLabel.setProperty(u"look", QCoreApplication.translate("PriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("PriorityDialog", u"What came of it", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PriorityDialog", u"refusal", None))
        self.end.setText(QCoreApplication.translate("PriorityDialog", u"&End it today", None))
        self.cancel.setText(QCoreApplication.translate("PriorityDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PriorityDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PriorityDialog", u"primary", None))
    # retranslateUi
