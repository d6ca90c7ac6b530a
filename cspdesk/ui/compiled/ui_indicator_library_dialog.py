"""Compiled from forms/indicator_library_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.tables import RowsView

class Ui_IndicatorLibraryDialog(object):
    def setupUi(self, IndicatorLibraryDialog: QWidget) -> None:
        if not IndicatorLibraryDialog.objectName():
            IndicatorLibraryDialog.setObjectName(u"IndicatorLibraryDialog")
        IndicatorLibraryDialog.resize(860, 560)
        self.down = QVBoxLayout(IndicatorLibraryDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(IndicatorLibraryDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.rows = RowsView(IndicatorLibraryDialog)
        self.rows.setObjectName(u"rows")

        self.down.addWidget(self.rows)

        self.says = QLabel(IndicatorLibraryDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.pushButtons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.pushButtons)

        self.cancel = QPushButton(IndicatorLibraryDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(IndicatorLibraryDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)


        self.retranslateUi(IndicatorLibraryDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, IndicatorLibraryDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("IndicatorLibraryDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("IndicatorLibraryDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("IndicatorLibraryDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("IndicatorLibraryDialog", u"Add to this store", None))
        self.save.setProperty(u"look", QCoreApplication.translate("IndicatorLibraryDialog", u"primary", None))
        pass
    # retranslateUi
