"""Compiled from forms/survey_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_SurveyDialog(object):
    def setupUi(self, SurveyDialog: QWidget) -> None:
        if not SurveyDialog.objectName():
            SurveyDialog.setObjectName(u"SurveyDialog")
        SurveyDialog.resize(760, 560)
        self.column = QVBoxLayout(SurveyDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(SurveyDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(SurveyDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.line0.addLayout(self.titleRow)

        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindLabel = QLabel(SurveyDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(SurveyDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line0.addLayout(self.kindRow)

        self.line0.setStretch(0, 3)
        self.line0.setStretch(1, 1)

        self.column.addLayout(self.line0)

        self.introRow = QVBoxLayout()
        self.introRow.setSpacing(3)
        self.introRow.setObjectName(u"introRow")
        self.introLabel = QLabel(SurveyDialog)
        self.introLabel.setObjectName(u"introLabel")

        self.introRow.addWidget(self.introLabel)

        self.intro = PlainEdit(SurveyDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setMaximumSize(QSize(16777215, 48))

        self.introRow.addWidget(self.intro)


        self.column.addLayout(self.introRow)

        self.lead = QLabel(SurveyDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.lead)

        self.questions = QVBoxLayout()
        self.questions.setSpacing(6)
        self.questions.setObjectName(u"questions")

        self.column.addLayout(self.questions)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.ethicsRow = QVBoxLayout()
        self.ethicsRow.setSpacing(3)
        self.ethicsRow.setObjectName(u"ethicsRow")
        self.ethicsLabel = QLabel(SurveyDialog)
        self.ethicsLabel.setObjectName(u"ethicsLabel")

        self.ethicsRow.addWidget(self.ethicsLabel)

        self.ethics = DateField(SurveyDialog)
        self.ethics.setObjectName(u"ethics")

        self.ethicsRow.addWidget(self.ethics)


        self.line1.addLayout(self.ethicsRow)

        self.ethicsSays = QVBoxLayout()
        self.ethicsSays.setObjectName(u"ethicsSays")
        self.ethicsHint = QLabel(SurveyDialog)
        self.ethicsHint.setObjectName(u"ethicsHint")
        self.ethicsHint.setWordWrap(True)

        self.ethicsSays.addWidget(self.ethicsHint)


        self.line1.addLayout(self.ethicsSays)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 3)

        self.column.addLayout(self.line1)

        self.says = QLabel(SurveyDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(SurveyDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(SurveyDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.kindLabel.setBuddy(self.kind)
        self.introLabel.setBuddy(self.intro)
        self.ethicsLabel.setBuddy(self.ethics)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SurveyDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, SurveyDialog: QWidget) -> None:
        SurveyDialog.setWindowTitle(QCoreApplication.translate("SurveyDialog", u"Questionnaire", None))
        self.titleLabel.setText(QCoreApplication.translate("SurveyDialog", u"&Title", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("SurveyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("SurveyDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("SurveyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.introLabel.setText(QCoreApplication.translate("SurveyDialog", u"&Words above the questions", None))
        self.introLabel.setProperty(u"look", QCoreApplication.translate("SurveyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.intro.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"Words above the questions", None))
#endif // QT_CONFIG(accessibility)
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("SurveyDialog", u"soft", None))
        self.ethicsLabel.setText(QCoreApplication.translate("SurveyDialog", u"&Ethics looked at on", None))
        self.ethicsLabel.setProperty(u"look", QCoreApplication.translate("SurveyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.ethics.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"Ethics looked at on", None))
#endif // QT_CONFIG(accessibility)
        self.ethicsHint.setText(QCoreApplication.translate("SurveyDialog", u"The questionnaire opens for answers once somebody looked at its research ethics: nobody is named, nobody is pressed, children are asked with their parents.", None))
        self.ethicsHint.setProperty(u"look", QCoreApplication.translate("SurveyDialog", u"small", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("SurveyDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("SurveyDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("SurveyDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("SurveyDialog", u"primary", None))
    # retranslateUi
