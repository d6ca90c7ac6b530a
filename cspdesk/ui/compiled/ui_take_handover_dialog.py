"""Compiled from forms/take_handover_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.parts import Facts
from cspdesk.ui.tables import RowsView

class Ui_TakeHandoverDialog(object):
    def setupUi(self, TakeHandoverDialog: QWidget) -> None:
        if not TakeHandoverDialog.objectName():
            TakeHandoverDialog.setObjectName(u"TakeHandoverDialog")
        TakeHandoverDialog.resize(560, 560)
        self.down = QVBoxLayout(TakeHandoverDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.title = QLabel(TakeHandoverDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.title)

        self.lead = QLabel(TakeHandoverDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.facts = Facts(TakeHandoverDialog)
        self.facts.setObjectName(u"facts")

        self.down.addWidget(self.facts)

        self.kinds = RowsView(TakeHandoverDialog)
        self.kinds.setObjectName(u"kinds")

        self.down.addWidget(self.kinds)

        self.adjusted = QLabel(TakeHandoverDialog)
        self.adjusted.setObjectName(u"adjusted")
        self.adjusted.setWordWrap(True)
        self.adjusted.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.adjusted)

        self.says = QLabel(TakeHandoverDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(TakeHandoverDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(TakeHandoverDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)


        self.retranslateUi(TakeHandoverDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, TakeHandoverDialog: QWidget) -> None:
        self.title.setText("")
        self.title.setProperty(u"look", QCoreApplication.translate("TakeHandoverDialog", u"section", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("TakeHandoverDialog", u"soft", None))
        self.adjusted.setText("")
        self.adjusted.setProperty(u"look", QCoreApplication.translate("TakeHandoverDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("TakeHandoverDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("TakeHandoverDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("TakeHandoverDialog", u"Take it", None))
        self.save.setProperty(u"look", QCoreApplication.translate("TakeHandoverDialog", u"primary", None))
        pass
    # retranslateUi
