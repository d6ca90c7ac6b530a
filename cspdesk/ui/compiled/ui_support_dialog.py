"""Compiled from forms/support_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField

class Ui_SupportDialog(object):
    def setupUi(self, SupportDialog: QWidget) -> None:
        if not SupportDialog.objectName():
            SupportDialog.setObjectName(u"SupportDialog")
        SupportDialog.resize(400, 200)
        self.column = QVBoxLayout(SupportDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.line0.setContentsMargins(0, 0, 0, 0)
        self.agencyRow = QVBoxLayout()
        self.agencyRow.setSpacing(3)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyRow.setContentsMargins(0, 0, 0, 0)
        self.agencyLabel = QLabel(SupportDialog)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.agencyRow.addWidget(self.agencyLabel)

        self.agency = NameEdit(SupportDialog)
        self.agency.setObjectName(u"agency")

        self.agencyRow.addWidget(self.agency)


        self.line0.addLayout(self.agencyRow)

        self.from_dayRow = QVBoxLayout()
        self.from_dayRow.setSpacing(3)
        self.from_dayRow.setObjectName(u"from_dayRow")
        self.from_dayRow.setContentsMargins(0, 0, 0, 0)
        self.from_dayLabel = QLabel(SupportDialog)
        self.from_dayLabel.setObjectName(u"from_dayLabel")

        self.from_dayRow.addWidget(self.from_dayLabel)

        self.from_day = DateField(SupportDialog)
        self.from_day.setObjectName(u"from_day")

        self.from_dayRow.addWidget(self.from_day)


        self.line0.addLayout(self.from_dayRow)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 1)

        self.column.addLayout(self.line0)

        self.roomBelow = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.roomBelow)

        self.says = QLabel(SupportDialog)
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

        self.cancel = QPushButton(SupportDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(SupportDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.agencyLabel.setBuddy(self.agency)
        self.from_dayLabel.setBuddy(self.from_day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.agency, self.from_day)
        QWidget.setTabOrder(self.from_day, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(SupportDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, SupportDialog: QWidget) -> None:
        SupportDialog.setWindowTitle(QCoreApplication.translate("SupportDialog", u"Supporting agency", None))
        self.agencyLabel.setText(QCoreApplication.translate("SupportDialog", u"&Agency", None))
        self.agencyLabel.setProperty(u"look", QCoreApplication.translate("SupportDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("SupportDialog", u"Agency", None))
#endif // QT_CONFIG(accessibility)
        self.from_dayLabel.setText(QCoreApplication.translate("SupportDialog", u"&From", None))
        self.from_dayLabel.setProperty(u"look", QCoreApplication.translate("SupportDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.from_day.setAccessibleName(QCoreApplication.translate("SupportDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("SupportDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("SupportDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("SupportDialog", u"Add", None))
        self.save.setProperty(u"look", QCoreApplication.translate("SupportDialog", u"primary", None))
    # retranslateUi
