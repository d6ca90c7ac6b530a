"""Compiled from forms/hand_over_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField

class Ui_HandOverDialog(object):
    def setupUi(self, HandOverDialog: QWidget) -> None:
        if not HandOverDialog.objectName():
            HandOverDialog.setObjectName(u"HandOverDialog")
        HandOverDialog.resize(460, 280)
        self.column = QVBoxLayout(HandOverDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.words0 = QLabel(HandOverDialog)
        self.words0.setObjectName(u"words0")
        self.words0.setTextFormat(Qt.TextFormat.PlainText)
        self.words0.setWordWrap(True)

        self.column.addWidget(self.words0)

        self.officerRow = QVBoxLayout()
        self.officerRow.setSpacing(3)
        self.officerRow.setObjectName(u"officerRow")
        self.officerRow.setContentsMargins(0, 0, 0, 0)
        self.officerLabel = QLabel(HandOverDialog)
        self.officerLabel.setObjectName(u"officerLabel")

        self.officerRow.addWidget(self.officerLabel)

        self.officer = NameEdit(HandOverDialog)
        self.officer.setObjectName(u"officer")

        self.officerRow.addWidget(self.officer)


        self.column.addLayout(self.officerRow)

        self.successorRow = QVBoxLayout()
        self.successorRow.setSpacing(3)
        self.successorRow.setObjectName(u"successorRow")
        self.successorRow.setContentsMargins(0, 0, 0, 0)
        self.successorLabel = QLabel(HandOverDialog)
        self.successorLabel.setObjectName(u"successorLabel")

        self.successorRow.addWidget(self.successorLabel)

        self.successor = NameEdit(HandOverDialog)
        self.successor.setObjectName(u"successor")

        self.successorRow.addWidget(self.successor)


        self.column.addLayout(self.successorRow)

        self.from_dayRow = QVBoxLayout()
        self.from_dayRow.setSpacing(3)
        self.from_dayRow.setObjectName(u"from_dayRow")
        self.from_dayRow.setContentsMargins(0, 0, 0, 0)
        self.from_dayLabel = QLabel(HandOverDialog)
        self.from_dayLabel.setObjectName(u"from_dayLabel")

        self.from_dayRow.addWidget(self.from_dayLabel)

        self.from_day = DateField(HandOverDialog)
        self.from_day.setObjectName(u"from_day")
        self.from_day.setMaximumSize(QSize(200, 16777215))

        self.from_dayRow.addWidget(self.from_day)


        self.column.addLayout(self.from_dayRow)

        self.load = QLabel(HandOverDialog)
        self.load.setObjectName(u"load")
        self.load.setTextFormat(Qt.TextFormat.PlainText)
        self.load.setWordWrap(True)

        self.column.addWidget(self.load)

        self.roomBelow = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.roomBelow)

        self.says = QLabel(HandOverDialog)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(HandOverDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(HandOverDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.officerLabel.setBuddy(self.officer)
        self.successorLabel.setBuddy(self.successor)
        self.from_dayLabel.setBuddy(self.from_day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.officer, self.successor)
        QWidget.setTabOrder(self.successor, self.from_day)
        QWidget.setTabOrder(self.from_day, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(HandOverDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, HandOverDialog: QWidget) -> None:
        HandOverDialog.setWindowTitle(QCoreApplication.translate("HandOverDialog", u"Hand over", None))
        self.words0.setText(QCoreApplication.translate("HandOverDialog", u"Forums, open actions and meetings to come pass from one officer to another, from a day on. What was before stays as it was.", None))
        self.words0.setProperty(u"look", QCoreApplication.translate("HandOverDialog", u"soft", None))
        self.officerLabel.setText(QCoreApplication.translate("HandOverDialog", u"&From", None))
        self.officerLabel.setProperty(u"look", QCoreApplication.translate("HandOverDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("HandOverDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.officer.setPlaceholderText(QCoreApplication.translate("HandOverDialog", u"who hands over", None))
        self.successorLabel.setText(QCoreApplication.translate("HandOverDialog", u"&To", None))
        self.successorLabel.setProperty(u"look", QCoreApplication.translate("HandOverDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.successor.setAccessibleName(QCoreApplication.translate("HandOverDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.successor.setPlaceholderText(QCoreApplication.translate("HandOverDialog", u"who takes over", None))
        self.from_dayLabel.setText(QCoreApplication.translate("HandOverDialog", u"&Day", None))
        self.from_dayLabel.setProperty(u"look", QCoreApplication.translate("HandOverDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.from_day.setAccessibleName(QCoreApplication.translate("HandOverDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.load.setText("")
        self.load.setProperty(u"look", QCoreApplication.translate("HandOverDialog", u"section", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("HandOverDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("HandOverDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("HandOverDialog", u"&Hand over", None))
        self.save.setProperty(u"look", QCoreApplication.translate("HandOverDialog", u"primary", None))
    # retranslateUi
