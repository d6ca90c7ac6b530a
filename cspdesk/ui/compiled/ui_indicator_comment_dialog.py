"""Compiled from forms/indicator_comment_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_IndicatorCommentDialog(object):
    def setupUi(self, IndicatorCommentDialog: QWidget) -> None:
        if not IndicatorCommentDialog.objectName():
            IndicatorCommentDialog.setObjectName(u"IndicatorCommentDialog")
        IndicatorCommentDialog.resize(600, 380)
        self.down = QVBoxLayout(IndicatorCommentDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(IndicatorCommentDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(IndicatorCommentDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = PlainEdit(IndicatorCommentDialog)
        self.words.setObjectName(u"words")
        self.words.setMaximumSize(QSize(16777215, 110))

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.saidByRow = QVBoxLayout()
        self.saidByRow.setSpacing(3)
        self.saidByRow.setObjectName(u"saidByRow")
        self.saidByLabel = QLabel(IndicatorCommentDialog)
        self.saidByLabel.setObjectName(u"saidByLabel")

        self.saidByRow.addWidget(self.saidByLabel)

        self.saidBy = LineEdit(IndicatorCommentDialog)
        self.saidBy.setObjectName(u"saidBy")

        self.saidByRow.addWidget(self.saidBy)


        self.line2.addLayout(self.saidByRow)

        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(IndicatorCommentDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(IndicatorCommentDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line2.addLayout(self.bodyRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(IndicatorCommentDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(IndicatorCommentDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line2.addLayout(self.dayRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)
        self.line2.setStretch(2, 1)

        self.down.addLayout(self.line2)

        self.public = QCheckBox(IndicatorCommentDialog)
        self.public.setObjectName(u"public")

        self.down.addWidget(self.public)

        self.says = QLabel(IndicatorCommentDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.pushButtons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.pushButtons)

        self.cancel = QPushButton(IndicatorCommentDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(IndicatorCommentDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.wordsLabel.setBuddy(self.words)
        self.saidByLabel.setBuddy(self.saidBy)
        self.bodyLabel.setBuddy(self.body)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IndicatorCommentDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, IndicatorCommentDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("IndicatorCommentDialog", u"soft", None))
        self.wordsLabel.setText(QCoreApplication.translate("IndicatorCommentDialog", u"What was &said", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("IndicatorCommentDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("IndicatorCommentDialog", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.saidByLabel.setText(QCoreApplication.translate("IndicatorCommentDialog", u"&Who said it", None))
        self.saidByLabel.setProperty(u"look", QCoreApplication.translate("IndicatorCommentDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.saidBy.setAccessibleName(QCoreApplication.translate("IndicatorCommentDialog", u"Who said it", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("IndicatorCommentDialog", u"&Forum", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("IndicatorCommentDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("IndicatorCommentDialog", u"Forum", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("IndicatorCommentDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("IndicatorCommentDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("IndicatorCommentDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.public.setText(QCoreApplication.translate("IndicatorCommentDialog", u"&May be printed for the public", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("IndicatorCommentDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("IndicatorCommentDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("IndicatorCommentDialog", u"Keep", None))
        self.save.setProperty(u"look", QCoreApplication.translate("IndicatorCommentDialog", u"primary", None))
        pass
    # retranslateUi
