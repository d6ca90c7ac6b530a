"""Compiled from forms/sign_off_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.tables import RowsView
from cspdesk.ui.text_edit import LineEdit

class Ui_SignOffDialog(object):
    def setupUi(self, SignOffDialog: QWidget) -> None:
        if not SignOffDialog.objectName():
            SignOffDialog.setObjectName(u"SignOffDialog")
        SignOffDialog.resize(880, 560)
        self.down = QVBoxLayout(SignOffDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(SignOffDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.fromDayRow = QVBoxLayout()
        self.fromDayRow.setSpacing(3)
        self.fromDayRow.setObjectName(u"fromDayRow")
        self.fromDayLabel = QLabel(SignOffDialog)
        self.fromDayLabel.setObjectName(u"fromDayLabel")

        self.fromDayRow.addWidget(self.fromDayLabel)

        self.fromDay = DateField(SignOffDialog)
        self.fromDay.setObjectName(u"fromDay")

        self.fromDayRow.addWidget(self.fromDay)


        self.line2.addLayout(self.fromDayRow)

        self.toDayRow = QVBoxLayout()
        self.toDayRow.setSpacing(3)
        self.toDayRow.setObjectName(u"toDayRow")
        self.toDayLabel = QLabel(SignOffDialog)
        self.toDayLabel.setObjectName(u"toDayLabel")

        self.toDayRow.addWidget(self.toDayLabel)

        self.toDay = DateField(SignOffDialog)
        self.toDay.setObjectName(u"toDay")

        self.toDayRow.addWidget(self.toDay)


        self.line2.addLayout(self.toDayRow)

        self.signedByRow = QVBoxLayout()
        self.signedByRow.setSpacing(3)
        self.signedByRow.setObjectName(u"signedByRow")
        self.signedByLabel = QLabel(SignOffDialog)
        self.signedByLabel.setObjectName(u"signedByLabel")

        self.signedByRow.addWidget(self.signedByLabel)

        self.signedBy = LineEdit(SignOffDialog)
        self.signedBy.setObjectName(u"signedBy")

        self.signedByRow.addWidget(self.signedBy)


        self.line2.addLayout(self.signedByRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)
        self.line2.setStretch(2, 2)

        self.down.addLayout(self.line2)

        self.rates = QLabel(SignOffDialog)
        self.rates.setObjectName(u"rates")
        self.rates.setWordWrap(True)
        self.rates.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.rates)

        self.shortfalls = QLabel(SignOffDialog)
        self.shortfalls.setObjectName(u"shortfalls")
        self.shortfalls.setWordWrap(True)
        self.shortfalls.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.shortfalls)

        self.missed = RowsView(SignOffDialog)
        self.missed.setObjectName(u"missed")
        self.missed.setMinimumSize(QSize(0, 240))

        self.down.addWidget(self.missed)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(SignOffDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = LineEdit(SignOffDialog)
        self.words.setObjectName(u"words")

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.says = QLabel(SignOffDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.explain = QPushButton(SignOffDialog)
        self.explain.setObjectName(u"explain")
        self.explain.setAutoDefault(False)

        self.buttons.addWidget(self.explain)

        self.standards = QPushButton(SignOffDialog)
        self.standards.setObjectName(u"standards")
        self.standards.setAutoDefault(False)

        self.buttons.addWidget(self.standards)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(SignOffDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(SignOffDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.fromDayLabel.setBuddy(self.fromDay)
        self.toDayLabel.setBuddy(self.toDay)
        self.signedByLabel.setBuddy(self.signedBy)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SignOffDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, SignOffDialog: QWidget) -> None:
        self.lead.setText(QCoreApplication.translate("SignOffDialog", u"A period is signed off when every promise missed in it has its reason, and each miss and each shortfall against a service standard an action or a word of acceptance.", None))
        self.lead.setProperty(u"look", QCoreApplication.translate("SignOffDialog", u"soft", None))
        self.fromDayLabel.setText(QCoreApplication.translate("SignOffDialog", u"&From", None))
        self.fromDayLabel.setProperty(u"look", QCoreApplication.translate("SignOffDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.fromDay.setAccessibleName(QCoreApplication.translate("SignOffDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.toDayLabel.setText(QCoreApplication.translate("SignOffDialog", u"&To", None))
        self.toDayLabel.setProperty(u"look", QCoreApplication.translate("SignOffDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.toDay.setAccessibleName(QCoreApplication.translate("SignOffDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.signedByLabel.setText(QCoreApplication.translate("SignOffDialog", u"&Signed by", None))
        self.signedByLabel.setProperty(u"look", QCoreApplication.translate("SignOffDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.signedBy.setAccessibleName(QCoreApplication.translate("SignOffDialog", u"Signed by", None))
#endif // QT_CONFIG(accessibility)
        self.rates.setText("")
        self.rates.setProperty(u"look", QCoreApplication.translate("SignOffDialog", u"section", None))
        self.shortfalls.setText("")
        self.wordsLabel.setText(QCoreApplication.translate("SignOffDialog", u"&Words to go with it", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("SignOffDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("SignOffDialog", u"Words to go with it", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("SignOffDialog", u"may stay empty", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("SignOffDialog", u"refusal", None))
        self.explain.setText(QCoreApplication.translate("SignOffDialog", u"Why &late\u2026", None))
        self.explain.setProperty(u"look", QCoreApplication.translate("SignOffDialog", u"quiet", None))
        self.standards.setText(QCoreApplication.translate("SignOffDialog", u"Service sta&ndards\u2026", None))
        self.standards.setProperty(u"look", QCoreApplication.translate("SignOffDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("SignOffDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("SignOffDialog", u"Sign &off", None))
        self.save.setProperty(u"look", QCoreApplication.translate("SignOffDialog", u"primary", None))
        pass
    # retranslateUi
