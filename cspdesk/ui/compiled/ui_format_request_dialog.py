"""Compiled from forms/format_request_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_FormatRequestDialog(object):
    def setupUi(self, FormatRequestDialog: QWidget) -> None:
        if not FormatRequestDialog.objectName():
            FormatRequestDialog.setObjectName(u"FormatRequestDialog")
        FormatRequestDialog.resize(560, 380)
        self.down = QVBoxLayout(FormatRequestDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.formRow = QVBoxLayout()
        self.formRow.setSpacing(3)
        self.formRow.setObjectName(u"formRow")
        self.formLabel = QLabel(FormatRequestDialog)
        self.formLabel.setObjectName(u"formLabel")

        self.formRow.addWidget(self.formLabel)

        self.form = LineEdit(FormatRequestDialog)
        self.form.setObjectName(u"form")

        self.formRow.addWidget(self.form)


        self.line1.addLayout(self.formRow)

        self.paperRow = QVBoxLayout()
        self.paperRow.setSpacing(3)
        self.paperRow.setObjectName(u"paperRow")
        self.paperLabel = QLabel(FormatRequestDialog)
        self.paperLabel.setObjectName(u"paperLabel")

        self.paperRow.addWidget(self.paperLabel)

        self.paper = LineEdit(FormatRequestDialog)
        self.paper.setObjectName(u"paper")

        self.paperRow.addWidget(self.paper)


        self.line1.addLayout(self.paperRow)

        self.line1.setStretch(0, 2)
        self.line1.setStretch(1, 2)

        self.down.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.personRow = QVBoxLayout()
        self.personRow.setSpacing(3)
        self.personRow.setObjectName(u"personRow")
        self.personLabel = QLabel(FormatRequestDialog)
        self.personLabel.setObjectName(u"personLabel")

        self.personRow.addWidget(self.personLabel)

        self.person = NameEdit(FormatRequestDialog)
        self.person.setObjectName(u"person")

        self.personRow.addWidget(self.person)


        self.line2.addLayout(self.personRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(FormatRequestDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(FormatRequestDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line2.addLayout(self.dayRow)

        self.metRow = QVBoxLayout()
        self.metRow.setSpacing(3)
        self.metRow.setObjectName(u"metRow")
        self.metLabel = QLabel(FormatRequestDialog)
        self.metLabel.setObjectName(u"metLabel")

        self.metRow.addWidget(self.metLabel)

        self.met = DateField(FormatRequestDialog)
        self.met.setObjectName(u"met")

        self.metRow.addWidget(self.met)


        self.line2.addLayout(self.metRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)
        self.line2.setStretch(2, 1)

        self.down.addLayout(self.line2)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(FormatRequestDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = PlainEdit(FormatRequestDialog)
        self.words.setObjectName(u"words")
        self.words.setMaximumSize(QSize(16777215, 64))

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.says = QLabel(FormatRequestDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(FormatRequestDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(FormatRequestDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.formLabel.setBuddy(self.form)
        self.paperLabel.setBuddy(self.paper)
        self.personLabel.setBuddy(self.person)
        self.dayLabel.setBuddy(self.day)
        self.metLabel.setBuddy(self.met)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FormatRequestDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, FormatRequestDialog: QWidget) -> None:
        self.formLabel.setText(QCoreApplication.translate("FormatRequestDialog", u"&Format or language", None))
        self.formLabel.setProperty(u"look", QCoreApplication.translate("FormatRequestDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("FormatRequestDialog", u"Format or language", None))
#endif // QT_CONFIG(accessibility)
        self.form.setPlaceholderText(QCoreApplication.translate("FormatRequestDialog", u"large print, Polish, audio...", None))
        self.paperLabel.setText(QCoreApplication.translate("FormatRequestDialog", u"Of which &paper", None))
        self.paperLabel.setProperty(u"look", QCoreApplication.translate("FormatRequestDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("FormatRequestDialog", u"Of which paper", None))
#endif // QT_CONFIG(accessibility)
        self.personLabel.setText(QCoreApplication.translate("FormatRequestDialog", u"&Asked by", None))
        self.personLabel.setProperty(u"look", QCoreApplication.translate("FormatRequestDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("FormatRequestDialog", u"Asked by", None))
#endif // QT_CONFIG(accessibility)
        self.person.setPlaceholderText(QCoreApplication.translate("FormatRequestDialog", u"may stay empty", None))
        self.dayLabel.setText(QCoreApplication.translate("FormatRequestDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("FormatRequestDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("FormatRequestDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.metLabel.setText(QCoreApplication.translate("FormatRequestDialog", u"&Given on", None))
        self.metLabel.setProperty(u"look", QCoreApplication.translate("FormatRequestDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.met.setAccessibleName(QCoreApplication.translate("FormatRequestDialog", u"Given on", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("FormatRequestDialog", u"&What was asked", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("FormatRequestDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("FormatRequestDialog", u"What was asked", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("FormatRequestDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("FormatRequestDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("FormatRequestDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("FormatRequestDialog", u"primary", None))
        pass
    # retranslateUi
