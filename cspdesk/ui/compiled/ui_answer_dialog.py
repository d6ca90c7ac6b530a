"""Compiled from forms/answer_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import PlainEdit

class Ui_AnswerDialog(object):
    def setupUi(self, AnswerDialog: QWidget) -> None:
        if not AnswerDialog.objectName():
            AnswerDialog.setObjectName(u"AnswerDialog")
        AnswerDialog.resize(660, 520)
        self.down = QVBoxLayout(AnswerDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.issue = QLabel(AnswerDialog)
        self.issue.setObjectName(u"issue")
        self.issue.setWordWrap(True)
        self.issue.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.issue)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.answerRow = QVBoxLayout()
        self.answerRow.setSpacing(3)
        self.answerRow.setObjectName(u"answerRow")
        self.answerLabel = QLabel(AnswerDialog)
        self.answerLabel.setObjectName(u"answerLabel")

        self.answerRow.addWidget(self.answerLabel)

        self.answer = QComboBox(AnswerDialog)
        self.answer.setObjectName(u"answer")

        self.answerRow.addWidget(self.answer)


        self.line2.addLayout(self.answerRow)

        self.dealtRow = QVBoxLayout()
        self.dealtRow.setSpacing(3)
        self.dealtRow.setObjectName(u"dealtRow")
        self.dealtLabel = QLabel(AnswerDialog)
        self.dealtLabel.setObjectName(u"dealtLabel")

        self.dealtRow.addWidget(self.dealtLabel)

        self.dealt = QComboBox(AnswerDialog)
        self.dealt.setObjectName(u"dealt")

        self.dealtRow.addWidget(self.dealt)


        self.line2.addLayout(self.dealtRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(AnswerDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(AnswerDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line2.addLayout(self.dayRow)

        self.line2.setStretch(0, 3)
        self.line2.setStretch(1, 4)
        self.line2.setStretch(2, 3)

        self.down.addLayout(self.line2)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(AnswerDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = PlainEdit(AnswerDialog)
        self.words.setObjectName(u"words")
        self.words.setMaximumSize(QSize(16777215, 84))

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.whyRow = QVBoxLayout()
        self.whyRow.setSpacing(3)
        self.whyRow.setObjectName(u"whyRow")
        self.whyLabel = QLabel(AnswerDialog)
        self.whyLabel.setObjectName(u"whyLabel")

        self.whyRow.addWidget(self.whyLabel)

        self.why = PlainEdit(AnswerDialog)
        self.why.setObjectName(u"why")
        self.why.setMaximumSize(QSize(16777215, 64))

        self.whyRow.addWidget(self.why)


        self.down.addLayout(self.whyRow)

        self.close = QCheckBox(AnswerDialog)
        self.close.setObjectName(u"close")

        self.down.addWidget(self.close)

        self.hint = QLabel(AnswerDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.hint)

        self.says = QLabel(AnswerDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(AnswerDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(AnswerDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.answerLabel.setBuddy(self.answer)
        self.dealtLabel.setBuddy(self.dealt)
        self.dayLabel.setBuddy(self.day)
        self.wordsLabel.setBuddy(self.words)
        self.whyLabel.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AnswerDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, AnswerDialog: QWidget) -> None:
        self.issue.setText("")
        self.issue.setProperty(u"look", QCoreApplication.translate("AnswerDialog", u"section", None))
        self.answerLabel.setText(QCoreApplication.translate("AnswerDialog", u"What &became of it", None))
        self.answerLabel.setProperty(u"look", QCoreApplication.translate("AnswerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"What became of it", None))
#endif // QT_CONFIG(accessibility)
        self.dealtLabel.setText(QCoreApplication.translate("AnswerDialog", u"&Dealt with", None))
        self.dealtLabel.setProperty(u"look", QCoreApplication.translate("AnswerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.dealt.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"Dealt with", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("AnswerDialog", u"Answered &on", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("AnswerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"Answered on", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("AnswerDialog", u"&What was done, in words that may be printed", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("AnswerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"What was done, in words that may be printed", None))
#endif // QT_CONFIG(accessibility)
        self.whyLabel.setText(QCoreApplication.translate("AnswerDialog", u"Why &it could not be done, in words that may be printed", None))
        self.whyLabel.setProperty(u"look", QCoreApplication.translate("AnswerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"Why it could not be done, in words that may be printed", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("AnswerDialog", u"&Close the issue", None))
        self.hint.setText("")
        self.hint.setProperty(u"look", QCoreApplication.translate("AnswerDialog", u"small", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("AnswerDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("AnswerDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("AnswerDialog", u"&Save answer", None))
        self.save.setProperty(u"look", QCoreApplication.translate("AnswerDialog", u"primary", None))
        pass
    # retranslateUi
