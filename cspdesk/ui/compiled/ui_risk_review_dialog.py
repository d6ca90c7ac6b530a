"""Compiled from forms/risk_review_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_RiskReviewDialog(object):
    def setupUi(self, RiskReviewDialog: QWidget) -> None:
        if not RiskReviewDialog.objectName():
            RiskReviewDialog.setObjectName(u"RiskReviewDialog")
        RiskReviewDialog.resize(640, 420)
        self.down = QVBoxLayout(RiskReviewDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(RiskReviewDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(RiskReviewDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(RiskReviewDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line0.addLayout(self.dayRow)

        self.meetingRow = QVBoxLayout()
        self.meetingRow.setSpacing(3)
        self.meetingRow.setObjectName(u"meetingRow")
        self.meetingLabel = QLabel(RiskReviewDialog)
        self.meetingLabel.setObjectName(u"meetingLabel")

        self.meetingRow.addWidget(self.meetingLabel)

        self.meeting = NameEdit(RiskReviewDialog)
        self.meeting.setObjectName(u"meeting")

        self.meetingRow.addWidget(self.meeting)


        self.line0.addLayout(self.meetingRow)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 2)

        self.down.addLayout(self.line0)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.severityRow = QVBoxLayout()
        self.severityRow.setSpacing(3)
        self.severityRow.setObjectName(u"severityRow")
        self.severityLabel = QLabel(RiskReviewDialog)
        self.severityLabel.setObjectName(u"severityLabel")

        self.severityRow.addWidget(self.severityLabel)

        self.severity = QComboBox(RiskReviewDialog)
        self.severity.setObjectName(u"severity")

        self.severityRow.addWidget(self.severity)


        self.line1.addLayout(self.severityRow)

        self.likelihoodRow = QVBoxLayout()
        self.likelihoodRow.setSpacing(3)
        self.likelihoodRow.setObjectName(u"likelihoodRow")
        self.likelihoodLabel = QLabel(RiskReviewDialog)
        self.likelihoodLabel.setObjectName(u"likelihoodLabel")

        self.likelihoodRow.addWidget(self.likelihoodLabel)

        self.likelihood = QComboBox(RiskReviewDialog)
        self.likelihood.setObjectName(u"likelihood")

        self.likelihoodRow.addWidget(self.likelihood)


        self.line1.addLayout(self.likelihoodRow)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.down.addLayout(self.line1)

        self.score = QLabel(RiskReviewDialog)
        self.score.setObjectName(u"score")
        self.score.setWordWrap(True)
        self.score.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.score)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(RiskReviewDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = PlainEdit(RiskReviewDialog)
        self.words.setObjectName(u"words")
        self.words.setMaximumSize(QSize(16777215, 64))

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.recommendedRow = QVBoxLayout()
        self.recommendedRow.setSpacing(3)
        self.recommendedRow.setObjectName(u"recommendedRow")
        self.recommendedLabel = QLabel(RiskReviewDialog)
        self.recommendedLabel.setObjectName(u"recommendedLabel")

        self.recommendedRow.addWidget(self.recommendedLabel)

        self.recommended = LineEdit(RiskReviewDialog)
        self.recommended.setObjectName(u"recommended")

        self.recommendedRow.addWidget(self.recommended)


        self.line4.addLayout(self.recommendedRow)

        self.toRow = QVBoxLayout()
        self.toRow.setSpacing(3)
        self.toRow.setObjectName(u"toRow")
        self.toLabel = QLabel(RiskReviewDialog)
        self.toLabel.setObjectName(u"toLabel")

        self.toRow.addWidget(self.toLabel)

        self.to = NameEdit(RiskReviewDialog)
        self.to.setObjectName(u"to")

        self.toRow.addWidget(self.to)


        self.line4.addLayout(self.toRow)

        self.line4.setStretch(0, 2)
        self.line4.setStretch(1, 1)

        self.down.addLayout(self.line4)

        self.nextLine = QHBoxLayout()
        self.nextLine.setSpacing(12)
        self.nextLine.setObjectName(u"nextLine")
        self.nextRow = QVBoxLayout()
        self.nextRow.setSpacing(3)
        self.nextRow.setObjectName(u"nextRow")
        self.nextLabel = QLabel(RiskReviewDialog)
        self.nextLabel.setObjectName(u"nextLabel")

        self.nextRow.addWidget(self.nextLabel)

        self.next = DateField(RiskReviewDialog)
        self.next.setObjectName(u"next")

        self.nextRow.addWidget(self.next)


        self.nextLine.addLayout(self.nextRow)

        self.besideNext = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nextLine.addItem(self.besideNext)

        self.nextLine.setStretch(0, 1)
        self.nextLine.setStretch(1, 2)

        self.down.addLayout(self.nextLine)

        self.says = QLabel(RiskReviewDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(RiskReviewDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(RiskReviewDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.meetingLabel.setBuddy(self.meeting)
        self.severityLabel.setBuddy(self.severity)
        self.likelihoodLabel.setBuddy(self.likelihood)
        self.wordsLabel.setBuddy(self.words)
        self.recommendedLabel.setBuddy(self.recommended)
        self.toLabel.setBuddy(self.to)
        self.nextLabel.setBuddy(self.next)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RiskReviewDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, RiskReviewDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"section", None))
        self.dayLabel.setText(QCoreApplication.translate("RiskReviewDialog", u"&Looked at on", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("RiskReviewDialog", u"Looked at on", None))
#endif // QT_CONFIG(accessibility)
        self.meetingLabel.setText(QCoreApplication.translate("RiskReviewDialog", u"&At the meeting", None))
        self.meetingLabel.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("RiskReviewDialog", u"At the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.meeting.setPlaceholderText(QCoreApplication.translate("RiskReviewDialog", u"none", None))
        self.severityLabel.setText(QCoreApplication.translate("RiskReviewDialog", u"&Severity now", None))
        self.severityLabel.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.severity.setAccessibleName(QCoreApplication.translate("RiskReviewDialog", u"Severity now", None))
#endif // QT_CONFIG(accessibility)
        self.likelihoodLabel.setText(QCoreApplication.translate("RiskReviewDialog", u"Likelihood &now", None))
        self.likelihoodLabel.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.likelihood.setAccessibleName(QCoreApplication.translate("RiskReviewDialog", u"Likelihood now", None))
#endif // QT_CONFIG(accessibility)
        self.score.setText("")
        self.score.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"small", None))
        self.wordsLabel.setText(QCoreApplication.translate("RiskReviewDialog", u"&What was said", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("RiskReviewDialog", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.recommendedLabel.setText(QCoreApplication.translate("RiskReviewDialog", u"&Recommended", None))
        self.recommendedLabel.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.recommended.setAccessibleName(QCoreApplication.translate("RiskReviewDialog", u"Recommended", None))
#endif // QT_CONFIG(accessibility)
        self.toLabel.setText(QCoreApplication.translate("RiskReviewDialog", u"&To which group", None))
        self.toLabel.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.to.setAccessibleName(QCoreApplication.translate("RiskReviewDialog", u"To which group", None))
#endif // QT_CONFIG(accessibility)
        self.nextLabel.setText(QCoreApplication.translate("RiskReviewDialog", u"N&ext look", None))
        self.nextLabel.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("RiskReviewDialog", u"Next look", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("RiskReviewDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("RiskReviewDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("RiskReviewDialog", u"primary", None))
        pass
    # retranslateUi
