"""Compiled from forms/standard_figure_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_StandardFigureDialog(object):
    def setupUi(self, StandardFigureDialog: QWidget) -> None:
        if not StandardFigureDialog.objectName():
            StandardFigureDialog.setObjectName(u"StandardFigureDialog")
        StandardFigureDialog.resize(560, 460)
        self.column = QVBoxLayout(StandardFigureDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.lead = QLabel(StandardFigureDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.lead)

        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.fromDayRow = QVBoxLayout()
        self.fromDayRow.setSpacing(3)
        self.fromDayRow.setObjectName(u"fromDayRow")
        self.fromDayLabel = QLabel(StandardFigureDialog)
        self.fromDayLabel.setObjectName(u"fromDayLabel")

        self.fromDayRow.addWidget(self.fromDayLabel)

        self.fromDay = DateField(StandardFigureDialog)
        self.fromDay.setObjectName(u"fromDay")

        self.fromDayRow.addWidget(self.fromDay)


        self.line0.addLayout(self.fromDayRow)

        self.toDayRow = QVBoxLayout()
        self.toDayRow.setSpacing(3)
        self.toDayRow.setObjectName(u"toDayRow")
        self.toDayLabel = QLabel(StandardFigureDialog)
        self.toDayLabel.setObjectName(u"toDayLabel")

        self.toDayRow.addWidget(self.toDayLabel)

        self.toDay = DateField(StandardFigureDialog)
        self.toDay.setObjectName(u"toDay")

        self.toDayRow.addWidget(self.toDay)


        self.line0.addLayout(self.toDayRow)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 1)

        self.column.addLayout(self.line0)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.valueRow = QVBoxLayout()
        self.valueRow.setSpacing(3)
        self.valueRow.setObjectName(u"valueRow")
        self.valueLabel = QLabel(StandardFigureDialog)
        self.valueLabel.setObjectName(u"valueLabel")

        self.valueRow.addWidget(self.valueLabel)

        self.value = LineEdit(StandardFigureDialog)
        self.value.setObjectName(u"value")

        self.valueRow.addWidget(self.value)


        self.line1.addLayout(self.valueRow)

        self.sourceRow = QVBoxLayout()
        self.sourceRow.setSpacing(3)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(StandardFigureDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.sourceRow.addWidget(self.sourceLabel)

        self.source = LineEdit(StandardFigureDialog)
        self.source.setObjectName(u"source")

        self.sourceRow.addWidget(self.source)


        self.line1.addLayout(self.sourceRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(StandardFigureDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(StandardFigureDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line1.addLayout(self.dayRow)

        self.line1.setStretch(0, 2)
        self.line1.setStretch(1, 3)
        self.line1.setStretch(2, 3)

        self.column.addLayout(self.line1)

        self.met = QCheckBox(StandardFigureDialog)
        self.met.setObjectName(u"met")
        self.met.setChecked(True)

        self.column.addWidget(self.met)

        self.reasonRow = QVBoxLayout()
        self.reasonRow.setSpacing(3)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonLabel = QLabel(StandardFigureDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonRow.addWidget(self.reasonLabel)

        self.reason = LineEdit(StandardFigureDialog)
        self.reason.setObjectName(u"reason")

        self.reasonRow.addWidget(self.reason)


        self.column.addLayout(self.reasonRow)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.actionRow = QVBoxLayout()
        self.actionRow.setSpacing(3)
        self.actionRow.setObjectName(u"actionRow")
        self.actionLabel = QLabel(StandardFigureDialog)
        self.actionLabel.setObjectName(u"actionLabel")

        self.actionRow.addWidget(self.actionLabel)

        self.action = NameEdit(StandardFigureDialog)
        self.action.setObjectName(u"action")

        self.actionRow.addWidget(self.action)


        self.line2.addLayout(self.actionRow)

        self.acceptedRow = QVBoxLayout()
        self.acceptedRow.setSpacing(3)
        self.acceptedRow.setObjectName(u"acceptedRow")
        self.acceptedLabel = QLabel(StandardFigureDialog)
        self.acceptedLabel.setObjectName(u"acceptedLabel")

        self.acceptedRow.addWidget(self.acceptedLabel)

        self.accepted = LineEdit(StandardFigureDialog)
        self.accepted.setObjectName(u"accepted")

        self.acceptedRow.addWidget(self.accepted)


        self.line2.addLayout(self.acceptedRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.column.addLayout(self.line2)

        self.says = QLabel(StandardFigureDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(StandardFigureDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(StandardFigureDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.fromDayLabel.setBuddy(self.fromDay)
        self.toDayLabel.setBuddy(self.toDay)
        self.valueLabel.setBuddy(self.value)
        self.sourceLabel.setBuddy(self.source)
        self.dayLabel.setBuddy(self.day)
        self.reasonLabel.setBuddy(self.reason)
        self.actionLabel.setBuddy(self.action)
        self.acceptedLabel.setBuddy(self.accepted)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StandardFigureDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, StandardFigureDialog: QWidget) -> None:
        StandardFigureDialog.setWindowTitle(QCoreApplication.translate("StandardFigureDialog", u"Figure", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"soft", None))
        self.fromDayLabel.setText(QCoreApplication.translate("StandardFigureDialog", u"&From", None))
        self.fromDayLabel.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.fromDay.setAccessibleName(QCoreApplication.translate("StandardFigureDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.toDayLabel.setText(QCoreApplication.translate("StandardFigureDialog", u"&To", None))
        self.toDayLabel.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.toDay.setAccessibleName(QCoreApplication.translate("StandardFigureDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.valueLabel.setText(QCoreApplication.translate("StandardFigureDialog", u"&Value", None))
        self.valueLabel.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.value.setAccessibleName(QCoreApplication.translate("StandardFigureDialog", u"Value", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("StandardFigureDialog", u"&Source: who told it", None))
        self.sourceLabel.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("StandardFigureDialog", u"Source: who told it", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("StandardFigureDialog", u"&Dated", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("StandardFigureDialog", u"Dated", None))
#endif // QT_CONFIG(accessibility)
        self.met.setText(QCoreApplication.translate("StandardFigureDialog", u"The standard was &met", None))
        self.reasonLabel.setText(QCoreApplication.translate("StandardFigureDialog", u"&Why it was missed", None))
        self.reasonLabel.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("StandardFigureDialog", u"Why it was missed", None))
#endif // QT_CONFIG(accessibility)
        self.actionLabel.setText(QCoreApplication.translate("StandardFigureDialog", u"&Action that deals with it", None))
        self.actionLabel.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.action.setAccessibleName(QCoreApplication.translate("StandardFigureDialog", u"Action that deals with it", None))
#endif // QT_CONFIG(accessibility)
        self.acceptedLabel.setText(QCoreApplication.translate("StandardFigureDialog", u"Or why it is a&ccepted", None))
        self.acceptedLabel.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.accepted.setAccessibleName(QCoreApplication.translate("StandardFigureDialog", u"Or why it is accepted", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("StandardFigureDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("StandardFigureDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("StandardFigureDialog", u"primary", None))
    # retranslateUi
