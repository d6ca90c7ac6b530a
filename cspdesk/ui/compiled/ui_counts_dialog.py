"""Compiled from forms/counts_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.tables import RowsView

class Ui_CountsDialog(object):
    def setupUi(self, CountsDialog: QWidget) -> None:
        if not CountsDialog.objectName():
            CountsDialog.setObjectName(u"CountsDialog")
        CountsDialog.resize(620, 560)
        self.down = QVBoxLayout(CountsDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(CountsDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.counts = RowsView(CountsDialog)
        self.counts.setObjectName(u"counts")
        self.counts.setMinimumSize(QSize(0, 420))

        self.down.addWidget(self.counts)

        self.says = QLabel(CountsDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(CountsDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(CountsDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)


        self.retranslateUi(CountsDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, CountsDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("CountsDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("CountsDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("CountsDialog", u"Close", None))
        self.save.setText(QCoreApplication.translate("CountsDialog", u"&Show them", None))
        self.save.setProperty(u"look", QCoreApplication.translate("CountsDialog", u"primary", None))
        pass
    # retranslateUi
