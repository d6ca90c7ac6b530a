"""Compiled from forms/tally_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_TallyDialog(object):
    def setupUi(self, TallyDialog: QWidget) -> None:
        if not TallyDialog.objectName():
            TallyDialog.setObjectName(u"TallyDialog")
        TallyDialog.resize(680, 620)
        self.column = QVBoxLayout(TallyDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.sourceRow = QVBoxLayout()
        self.sourceRow.setSpacing(3)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(TallyDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.sourceRow.addWidget(self.sourceLabel)

        self.source = QComboBox(TallyDialog)
        self.source.setObjectName(u"source")

        self.sourceRow.addWidget(self.source)


        self.line0.addLayout(self.sourceRow)

        self.orderRow = QVBoxLayout()
        self.orderRow.setSpacing(3)
        self.orderRow.setObjectName(u"orderRow")
        self.orderLabel = QLabel(TallyDialog)
        self.orderLabel.setObjectName(u"orderLabel")

        self.orderRow.addWidget(self.orderLabel)

        self.order = QComboBox(TallyDialog)
        self.order.setObjectName(u"order")

        self.orderRow.addWidget(self.order)


        self.line0.addLayout(self.orderRow)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 1)

        self.column.addLayout(self.line0)

        self.lead = QLabel(TallyDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.lead)

        self.tallies = QVBoxLayout()
        self.tallies.setSpacing(6)
        self.tallies.setObjectName(u"tallies")

        self.column.addLayout(self.tallies)

        self.says = QLabel(TallyDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.copy = QPushButton(TallyDialog)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.buttons.addWidget(self.copy)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(TallyDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(TallyDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.sourceLabel.setBuddy(self.source)
        self.orderLabel.setBuddy(self.order)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TallyDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, TallyDialog: QWidget) -> None:
        TallyDialog.setWindowTitle(QCoreApplication.translate("TallyDialog", u"Results", None))
        self.sourceLabel.setText(QCoreApplication.translate("TallyDialog", u"&Papers from", None))
        self.sourceLabel.setProperty(u"look", QCoreApplication.translate("TallyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("TallyDialog", u"Papers from", None))
#endif // QT_CONFIG(accessibility)
        self.orderLabel.setText(QCoreApplication.translate("TallyDialog", u"&Order of the answers", None))
        self.orderLabel.setProperty(u"look", QCoreApplication.translate("TallyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("TallyDialog", u"Order of the answers", None))
#endif // QT_CONFIG(accessibility)
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("TallyDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("TallyDialog", u"refusal", None))
        self.copy.setText(QCoreApplication.translate("TallyDialog", u"&Copy as a table", None))
        self.copy.setProperty(u"look", QCoreApplication.translate("TallyDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("TallyDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("TallyDialog", u"Close", None))
        self.save.setProperty(u"look", QCoreApplication.translate("TallyDialog", u"primary", None))
    # retranslateUi
