"""Compiled from forms/activity_day_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import TimeField
from cspdesk.ui.text_edit import LineEdit

class Ui_ActivityDayDialog(object):
    def setupUi(self, ActivityDayDialog: QWidget) -> None:
        if not ActivityDayDialog.objectName():
            ActivityDayDialog.setObjectName(u"ActivityDayDialog")
        ActivityDayDialog.resize(520, 320)
        self.down = QVBoxLayout(ActivityDayDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(ActivityDayDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(ActivityDayDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = LineEdit(ActivityDayDialog)
        self.words.setObjectName(u"words")

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.startRow = QVBoxLayout()
        self.startRow.setSpacing(3)
        self.startRow.setObjectName(u"startRow")
        self.startLabel = QLabel(ActivityDayDialog)
        self.startLabel.setObjectName(u"startLabel")

        self.startRow.addWidget(self.startLabel)

        self.start = TimeField(ActivityDayDialog)
        self.start.setObjectName(u"start")

        self.startRow.addWidget(self.start)


        self.line1.addLayout(self.startRow)

        self.finishRow = QVBoxLayout()
        self.finishRow.setSpacing(3)
        self.finishRow.setObjectName(u"finishRow")
        self.finishLabel = QLabel(ActivityDayDialog)
        self.finishLabel.setObjectName(u"finishLabel")

        self.finishRow.addWidget(self.finishLabel)

        self.finish = TimeField(ActivityDayDialog)
        self.finish.setObjectName(u"finish")

        self.finishRow.addWidget(self.finish)


        self.line1.addLayout(self.finishRow)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.down.addLayout(self.line1)

        self.placeRow = QVBoxLayout()
        self.placeRow.setSpacing(3)
        self.placeRow.setObjectName(u"placeRow")
        self.placeLabel = QLabel(ActivityDayDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeRow.addWidget(self.placeLabel)

        self.place = LineEdit(ActivityDayDialog)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)


        self.down.addLayout(self.placeRow)

        self.agenciesRow = QVBoxLayout()
        self.agenciesRow.setSpacing(3)
        self.agenciesRow.setObjectName(u"agenciesRow")
        self.agenciesLabel = QLabel(ActivityDayDialog)
        self.agenciesLabel.setObjectName(u"agenciesLabel")

        self.agenciesRow.addWidget(self.agenciesLabel)

        self.agencies = LineEdit(ActivityDayDialog)
        self.agencies.setObjectName(u"agencies")

        self.agenciesRow.addWidget(self.agencies)


        self.down.addLayout(self.agenciesRow)

        self.says = QLabel(ActivityDayDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ActivityDayDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ActivityDayDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.wordsLabel.setBuddy(self.words)
        self.startLabel.setBuddy(self.start)
        self.finishLabel.setBuddy(self.finish)
        self.placeLabel.setBuddy(self.place)
        self.agenciesLabel.setBuddy(self.agencies)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActivityDayDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ActivityDayDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("ActivityDayDialog", u"soft", None))
        self.wordsLabel.setText(QCoreApplication.translate("ActivityDayDialog", u"&What happens", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("ActivityDayDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ActivityDayDialog", u"What happens", None))
#endif // QT_CONFIG(accessibility)
        self.startLabel.setText(QCoreApplication.translate("ActivityDayDialog", u"The &public may meet officers from", None))
        self.startLabel.setProperty(u"look", QCoreApplication.translate("ActivityDayDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("ActivityDayDialog", u"The public may meet officers from", None))
#endif // QT_CONFIG(accessibility)
        self.finishLabel.setText(QCoreApplication.translate("ActivityDayDialog", u"T&o", None))
        self.finishLabel.setProperty(u"look", QCoreApplication.translate("ActivityDayDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.finish.setAccessibleName(QCoreApplication.translate("ActivityDayDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("ActivityDayDialog", u"W&here", None))
        self.placeLabel.setProperty(u"look", QCoreApplication.translate("ActivityDayDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("ActivityDayDialog", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.agenciesLabel.setText(QCoreApplication.translate("ActivityDayDialog", u"&Agencies that day", None))
        self.agenciesLabel.setProperty(u"look", QCoreApplication.translate("ActivityDayDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agencies.setAccessibleName(QCoreApplication.translate("ActivityDayDialog", u"Agencies that day", None))
#endif // QT_CONFIG(accessibility)
        self.agencies.setPlaceholderText(QCoreApplication.translate("ActivityDayDialog", u"Police, Fire and Rescue", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ActivityDayDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ActivityDayDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ActivityDayDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ActivityDayDialog", u"primary", None))
        pass
    # retranslateUi
