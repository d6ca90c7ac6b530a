"""Compiled from forms/tell_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.tables import RowsView
from cspdesk.ui.text_edit import LineEdit

class Ui_TellDialog(object):
    def setupUi(self, TellDialog: QWidget) -> None:
        if not TellDialog.objectName():
            TellDialog.setObjectName(u"TellDialog")
        TellDialog.resize(640, 560)
        self.down = QVBoxLayout(TellDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(TellDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.issues = RowsView(TellDialog)
        self.issues.setObjectName(u"issues")
        self.issues.setMinimumSize(QSize(0, 220))

        self.down.addWidget(self.issues)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.wayRow = QVBoxLayout()
        self.wayRow.setSpacing(3)
        self.wayRow.setObjectName(u"wayRow")
        self.wayLabel = QLabel(TellDialog)
        self.wayLabel.setObjectName(u"wayLabel")

        self.wayRow.addWidget(self.wayLabel)

        self.way = QComboBox(TellDialog)
        self.way.setObjectName(u"way")

        self.wayRow.addWidget(self.way)


        self.line3.addLayout(self.wayRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(TellDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(TellDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line3.addLayout(self.dayRow)

        self.meetingRow = QVBoxLayout()
        self.meetingRow.setSpacing(3)
        self.meetingRow.setObjectName(u"meetingRow")
        self.meetingLabel = QLabel(TellDialog)
        self.meetingLabel.setObjectName(u"meetingLabel")

        self.meetingRow.addWidget(self.meetingLabel)

        self.meeting = NameEdit(TellDialog)
        self.meeting.setObjectName(u"meeting")

        self.meetingRow.addWidget(self.meeting)


        self.line3.addLayout(self.meetingRow)

        self.line3.setStretch(0, 2)
        self.line3.setStretch(1, 2)
        self.line3.setStretch(2, 3)

        self.down.addLayout(self.line3)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(TellDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = LineEdit(TellDialog)
        self.words.setObjectName(u"words")

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.says = QLabel(TellDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(TellDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(TellDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.wayLabel.setBuddy(self.way)
        self.dayLabel.setBuddy(self.day)
        self.meetingLabel.setBuddy(self.meeting)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TellDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, TellDialog: QWidget) -> None:
        self.lead.setText(QCoreApplication.translate("TellDialog", u"Answered, and nobody told yet. Untick what is not told this time.", None))
        self.lead.setProperty(u"look", QCoreApplication.translate("TellDialog", u"soft", None))
        self.wayLabel.setText(QCoreApplication.translate("TellDialog", u"&How they are told", None))
        self.wayLabel.setProperty(u"look", QCoreApplication.translate("TellDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.way.setAccessibleName(QCoreApplication.translate("TellDialog", u"How they are told", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("TellDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("TellDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("TellDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.meetingLabel.setText(QCoreApplication.translate("TellDialog", u"At the &meeting", None))
        self.meetingLabel.setProperty(u"look", QCoreApplication.translate("TellDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("TellDialog", u"At the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("TellDialog", u"&Where or to whom, such as the name of the newsletter", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("TellDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("TellDialog", u"Where or to whom, such as the name of the newsletter", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("TellDialog", u"may stay empty", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("TellDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("TellDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("TellDialog", u"&Keep as told", None))
        self.save.setProperty(u"look", QCoreApplication.translate("TellDialog", u"primary", None))
        pass
    # retranslateUi
