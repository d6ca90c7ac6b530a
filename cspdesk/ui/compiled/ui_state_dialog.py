"""Compiled from forms/state_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_StateDialog(object):
    def setupUi(self, StateDialog: QWidget) -> None:
        if not StateDialog.objectName():
            StateDialog.setObjectName(u"StateDialog")
        StateDialog.resize(420, 240)
        self.column = QVBoxLayout(StateDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.line0.setContentsMargins(0, 0, 0, 0)
        self.stateRow = QVBoxLayout()
        self.stateRow.setSpacing(3)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)
        self.stateLabel = QLabel(StateDialog)
        self.stateLabel.setObjectName(u"stateLabel")

        self.stateRow.addWidget(self.stateLabel)

        self.state = QComboBox(StateDialog)
        self.state.setObjectName(u"state")

        self.stateRow.addWidget(self.state)


        self.line0.addLayout(self.stateRow)

        self.from_dayRow = QVBoxLayout()
        self.from_dayRow.setSpacing(3)
        self.from_dayRow.setObjectName(u"from_dayRow")
        self.from_dayRow.setContentsMargins(0, 0, 0, 0)
        self.from_dayLabel = QLabel(StateDialog)
        self.from_dayLabel.setObjectName(u"from_dayLabel")

        self.from_dayRow.addWidget(self.from_dayLabel)

        self.from_day = DateField(StateDialog)
        self.from_day.setObjectName(u"from_day")

        self.from_dayRow.addWidget(self.from_day)


        self.line0.addLayout(self.from_dayRow)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 1)

        self.column.addLayout(self.line0)

        self.reasonRow = QVBoxLayout()
        self.reasonRow.setSpacing(3)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonRow.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(StateDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonRow.addWidget(self.reasonLabel)

        self.reason = LineEdit(StateDialog)
        self.reason.setObjectName(u"reason")

        self.reasonRow.addWidget(self.reason)


        self.column.addLayout(self.reasonRow)

        self.closingRow = QVBoxLayout()
        self.closingRow.setSpacing(3)
        self.closingRow.setObjectName(u"closingRow")
        self.closingRow.setContentsMargins(0, 0, 0, 0)
        self.closingLabel = QLabel(StateDialog)
        self.closingLabel.setObjectName(u"closingLabel")

        self.closingRow.addWidget(self.closingLabel)

        self.closing = PlainEdit(StateDialog)
        self.closing.setObjectName(u"closing")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.closing.sizePolicy().hasHeightForWidth())
        self.closing.setSizePolicy(sizePolicy)
        self.closing.setMaximumSize(QSize(16777215, 74))
        self.closing.setMinimumSize(QSize(0, 74))

        self.closingRow.addWidget(self.closing)


        self.column.addLayout(self.closingRow)

        self.says = QLabel(StateDialog)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(StateDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(StateDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(StateDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.stateLabel.setBuddy(self.state)
        self.from_dayLabel.setBuddy(self.from_day)
        self.reasonLabel.setBuddy(self.reason)
        self.closingLabel.setBuddy(self.closing)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.state, self.from_day)
        QWidget.setTabOrder(self.from_day, self.reason)
        QWidget.setTabOrder(self.reason, self.closing)
        QWidget.setTabOrder(self.closing, self.remove)
        QWidget.setTabOrder(self.remove, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(StateDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, StateDialog: QWidget) -> None:
        StateDialog.setWindowTitle(QCoreApplication.translate("StateDialog", u"State", None))
        self.stateLabel.setText(QCoreApplication.translate("StateDialog", u"&State", None))
        self.stateLabel.setProperty(u"look", QCoreApplication.translate("StateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("StateDialog", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.from_dayLabel.setText(QCoreApplication.translate("StateDialog", u"&From", None))
        self.from_dayLabel.setProperty(u"look", QCoreApplication.translate("StateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.from_day.setAccessibleName(QCoreApplication.translate("StateDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("StateDialog", u"&Reason", None))
        self.reasonLabel.setProperty(u"look", QCoreApplication.translate("StateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("StateDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("StateDialog", u"needed for a review; for the office alone", None))
        self.closingLabel.setText(QCoreApplication.translate("StateDialog", u"&Closing note", None))
        self.closingLabel.setProperty(u"look", QCoreApplication.translate("StateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.closing.setAccessibleName(QCoreApplication.translate("StateDialog", u"Closing note", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("StateDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("StateDialog", u"Re&move", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("StateDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("StateDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("StateDialog", u"Set", None))
        self.save.setProperty(u"look", QCoreApplication.translate("StateDialog", u"primary", None))
    # retranslateUi
