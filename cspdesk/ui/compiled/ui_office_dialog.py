"""Compiled from forms/office_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField

class Ui_OfficeDialog(object):
    def setupUi(self, OfficeDialog: QWidget) -> None:
        if not OfficeDialog.objectName():
            OfficeDialog.setObjectName(u"OfficeDialog")
        OfficeDialog.resize(420, 220)
        self.column = QVBoxLayout(OfficeDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.line0.setContentsMargins(0, 0, 0, 0)
        self.officeRow = QVBoxLayout()
        self.officeRow.setSpacing(3)
        self.officeRow.setObjectName(u"officeRow")
        self.officeRow.setContentsMargins(0, 0, 0, 0)
        self.officeLabel = QLabel(OfficeDialog)
        self.officeLabel.setObjectName(u"officeLabel")

        self.officeRow.addWidget(self.officeLabel)

        self.office = QComboBox(OfficeDialog)
        self.office.setObjectName(u"office")

        self.officeRow.addWidget(self.office)


        self.line0.addLayout(self.officeRow)

        self.from_dayRow = QVBoxLayout()
        self.from_dayRow.setSpacing(3)
        self.from_dayRow.setObjectName(u"from_dayRow")
        self.from_dayRow.setContentsMargins(0, 0, 0, 0)
        self.from_dayLabel = QLabel(OfficeDialog)
        self.from_dayLabel.setObjectName(u"from_dayLabel")

        self.from_dayRow.addWidget(self.from_dayLabel)

        self.from_day = DateField(OfficeDialog)
        self.from_day.setObjectName(u"from_day")

        self.from_dayRow.addWidget(self.from_day)


        self.line0.addLayout(self.from_dayRow)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 1)

        self.column.addLayout(self.line0)

        self.personRow = QVBoxLayout()
        self.personRow.setSpacing(3)
        self.personRow.setObjectName(u"personRow")
        self.personRow.setContentsMargins(0, 0, 0, 0)
        self.personLabel = QLabel(OfficeDialog)
        self.personLabel.setObjectName(u"personLabel")

        self.personRow.addWidget(self.personLabel)

        self.person = NameEdit(OfficeDialog)
        self.person.setObjectName(u"person")

        self.personRow.addWidget(self.person)


        self.column.addLayout(self.personRow)

        self.before = QLabel(OfficeDialog)
        self.before.setObjectName(u"before")
        self.before.setTextFormat(Qt.TextFormat.PlainText)
        self.before.setWordWrap(True)

        self.column.addWidget(self.before)

        self.roomBelow = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.roomBelow)

        self.says = QLabel(OfficeDialog)
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

        self.cancel = QPushButton(OfficeDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(OfficeDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.officeLabel.setBuddy(self.office)
        self.from_dayLabel.setBuddy(self.from_day)
        self.personLabel.setBuddy(self.person)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.office, self.from_day)
        QWidget.setTabOrder(self.from_day, self.person)
        QWidget.setTabOrder(self.person, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(OfficeDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, OfficeDialog: QWidget) -> None:
        OfficeDialog.setWindowTitle(QCoreApplication.translate("OfficeDialog", u"Office", None))
        self.officeLabel.setText(QCoreApplication.translate("OfficeDialog", u"&Office", None))
        self.officeLabel.setProperty(u"look", QCoreApplication.translate("OfficeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.office.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"Office", None))
#endif // QT_CONFIG(accessibility)
        self.from_dayLabel.setText(QCoreApplication.translate("OfficeDialog", u"&From", None))
        self.from_dayLabel.setProperty(u"look", QCoreApplication.translate("OfficeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.from_day.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.personLabel.setText(QCoreApplication.translate("OfficeDialog", u"&Who", None))
        self.personLabel.setProperty(u"look", QCoreApplication.translate("OfficeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"Who", None))
#endif // QT_CONFIG(accessibility)
        self.person.setPlaceholderText(QCoreApplication.translate("OfficeDialog", u"a name; leave empty for vacant", None))
        self.before.setText("")
        self.before.setProperty(u"look", QCoreApplication.translate("OfficeDialog", u"small", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("OfficeDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("OfficeDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("OfficeDialog", u"Set", None))
        self.save.setProperty(u"look", QCoreApplication.translate("OfficeDialog", u"primary", None))
    # retranslateUi
