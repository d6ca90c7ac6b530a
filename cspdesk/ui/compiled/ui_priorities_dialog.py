"""Compiled from forms/priorities_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PrioritiesDialog(object):
    def setupUi(self, PrioritiesDialog: QWidget) -> None:
        if not PrioritiesDialog.objectName():
            PrioritiesDialog.setObjectName(u"PrioritiesDialog")
        PrioritiesDialog.resize(640, 560)
        self.column = QVBoxLayout(PrioritiesDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.lead = QLabel(PrioritiesDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.lead)

        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.methodRow = QVBoxLayout()
        self.methodRow.setSpacing(3)
        self.methodRow.setObjectName(u"methodRow")
        self.methodLabel = QLabel(PrioritiesDialog)
        self.methodLabel.setObjectName(u"methodLabel")

        self.methodRow.addWidget(self.methodLabel)

        self.method = QComboBox(PrioritiesDialog)
        self.method.setObjectName(u"method")

        self.methodRow.addWidget(self.method)


        self.line0.addLayout(self.methodRow)

        self.meetingRow = QVBoxLayout()
        self.meetingRow.setSpacing(3)
        self.meetingRow.setObjectName(u"meetingRow")
        self.meetingLabel = QLabel(PrioritiesDialog)
        self.meetingLabel.setObjectName(u"meetingLabel")

        self.meetingRow.addWidget(self.meetingLabel)

        self.meeting = QComboBox(PrioritiesDialog)
        self.meeting.setObjectName(u"meeting")

        self.meetingRow.addWidget(self.meeting)


        self.line0.addLayout(self.meetingRow)

        self.votersRow = QVBoxLayout()
        self.votersRow.setSpacing(3)
        self.votersRow.setObjectName(u"votersRow")
        self.votersLabel = QLabel(PrioritiesDialog)
        self.votersLabel.setObjectName(u"votersLabel")

        self.votersRow.addWidget(self.votersLabel)

        self.voters = LineEdit(PrioritiesDialog)
        self.voters.setObjectName(u"voters")

        self.votersRow.addWidget(self.voters)


        self.line0.addLayout(self.votersRow)

        self.line0.setStretch(0, 2)
        self.line0.setStretch(1, 3)
        self.line0.setStretch(2, 1)

        self.column.addLayout(self.line0)

        self.choices = QVBoxLayout()
        self.choices.setSpacing(6)
        self.choices.setObjectName(u"choices")

        self.column.addLayout(self.choices)

        self.tally = QLabel(PrioritiesDialog)
        self.tally.setObjectName(u"tally")
        self.tally.setWordWrap(True)
        self.tally.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.tally)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.keepRow = QVBoxLayout()
        self.keepRow.setSpacing(3)
        self.keepRow.setObjectName(u"keepRow")
        self.keepLabel = QLabel(PrioritiesDialog)
        self.keepLabel.setObjectName(u"keepLabel")

        self.keepRow.addWidget(self.keepLabel)

        self.keep = QSpinBox(PrioritiesDialog)
        self.keep.setObjectName(u"keep")

        self.keepRow.addWidget(self.keep)


        self.line1.addLayout(self.keepRow)

        self.from_dayRow = QVBoxLayout()
        self.from_dayRow.setSpacing(3)
        self.from_dayRow.setObjectName(u"from_dayRow")
        self.from_dayLabel = QLabel(PrioritiesDialog)
        self.from_dayLabel.setObjectName(u"from_dayLabel")

        self.from_dayRow.addWidget(self.from_dayLabel)

        self.from_day = DateField(PrioritiesDialog)
        self.from_day.setObjectName(u"from_day")

        self.from_dayRow.addWidget(self.from_day)


        self.line1.addLayout(self.from_dayRow)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line1.addItem(self.rest)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)
        self.line1.setStretch(2, 3)

        self.column.addLayout(self.line1)

        self.says = QLabel(PrioritiesDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PrioritiesDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PrioritiesDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.methodLabel.setBuddy(self.method)
        self.meetingLabel.setBuddy(self.meeting)
        self.votersLabel.setBuddy(self.voters)
        self.keepLabel.setBuddy(self.keep)
        self.from_dayLabel.setBuddy(self.from_day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrioritiesDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PrioritiesDialog: QWidget) -> None:
        PrioritiesDialog.setWindowTitle(QCoreApplication.translate("PrioritiesDialog", u"Local priorities", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("PrioritiesDialog", u"soft", None))
        self.methodLabel.setText(QCoreApplication.translate("PrioritiesDialog", u"How they were &chosen", None))
        self.methodLabel.setProperty(u"look", QCoreApplication.translate("PrioritiesDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.method.setAccessibleName(QCoreApplication.translate("PrioritiesDialog", u"How they were chosen", None))
#endif // QT_CONFIG(accessibility)
        self.meetingLabel.setText(QCoreApplication.translate("PrioritiesDialog", u"At the &meeting", None))
        self.meetingLabel.setProperty(u"look", QCoreApplication.translate("PrioritiesDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("PrioritiesDialog", u"At the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.votersLabel.setText(QCoreApplication.translate("PrioritiesDialog", u"&Voters", None))
        self.votersLabel.setProperty(u"look", QCoreApplication.translate("PrioritiesDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.voters.setAccessibleName(QCoreApplication.translate("PrioritiesDialog", u"Voters", None))
#endif // QT_CONFIG(accessibility)
        self.tally.setText("")
        self.tally.setProperty(u"look", QCoreApplication.translate("PrioritiesDialog", u"strong", None))
        self.keepLabel.setText(QCoreApplication.translate("PrioritiesDialog", u"&How many become priorities", None))
        self.keepLabel.setProperty(u"look", QCoreApplication.translate("PrioritiesDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.keep.setAccessibleName(QCoreApplication.translate("PrioritiesDialog", u"How many become priorities", None))
#endif // QT_CONFIG(accessibility)
        self.from_dayLabel.setText(QCoreApplication.translate("PrioritiesDialog", u"&From", None))
        self.from_dayLabel.setProperty(u"look", QCoreApplication.translate("PrioritiesDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.from_day.setAccessibleName(QCoreApplication.translate("PrioritiesDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PrioritiesDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PrioritiesDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PrioritiesDialog", u"&Set priorities", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PrioritiesDialog", u"primary", None))
    # retranslateUi
