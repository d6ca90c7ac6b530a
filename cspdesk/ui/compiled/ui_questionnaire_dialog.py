"""Compiled from forms/questionnaire_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_QuestionnaireDialog(object):
    def setupUi(self, QuestionnaireDialog: QWidget) -> None:
        if not QuestionnaireDialog.objectName():
            QuestionnaireDialog.setObjectName(u"QuestionnaireDialog")
        QuestionnaireDialog.resize(640, 440)
        self.down = QVBoxLayout(QuestionnaireDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(QuestionnaireDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(QuestionnaireDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.down.addLayout(self.titleRow)

        self.questionsRow = QVBoxLayout()
        self.questionsRow.setSpacing(3)
        self.questionsRow.setObjectName(u"questionsRow")
        self.questionsLabel = QLabel(QuestionnaireDialog)
        self.questionsLabel.setObjectName(u"questionsLabel")

        self.questionsRow.addWidget(self.questionsLabel)

        self.questions = PlainEdit(QuestionnaireDialog)
        self.questions.setObjectName(u"questions")
        self.questions.setMaximumSize(QSize(16777215, 190))

        self.questionsRow.addWidget(self.questions)


        self.down.addLayout(self.questionsRow)

        self.how = QLabel(QuestionnaireDialog)
        self.how.setObjectName(u"how")
        self.how.setWordWrap(True)
        self.how.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.how)

        self.ethics = QCheckBox(QuestionnaireDialog)
        self.ethics.setObjectName(u"ethics")

        self.down.addWidget(self.ethics)

        self.says = QLabel(QuestionnaireDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(QuestionnaireDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(QuestionnaireDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.questionsLabel.setBuddy(self.questions)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(QuestionnaireDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, QuestionnaireDialog: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("QuestionnaireDialog", u"&Title", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("QuestionnaireDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("QuestionnaireDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.questionsLabel.setText(QCoreApplication.translate("QuestionnaireDialog", u"&Questions, one a line", None))
        self.questionsLabel.setProperty(u"look", QCoreApplication.translate("QuestionnaireDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.questions.setAccessibleName(QCoreApplication.translate("QuestionnaireDialog", u"Questions, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.how.setText("")
        self.how.setProperty(u"look", QCoreApplication.translate("QuestionnaireDialog", u"small", None))
        self.ethics.setText(QCoreApplication.translate("QuestionnaireDialog", u"The ethics of asking were looked at: it may be given out", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("QuestionnaireDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("QuestionnaireDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("QuestionnaireDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("QuestionnaireDialog", u"primary", None))
        pass
    # retranslateUi
