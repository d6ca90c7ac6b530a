"""Compiled from forms/indicator_targets_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.indicators.targets_grid import TargetsGrid

class Ui_IndicatorTargetsDialog(object):
    def setupUi(self, IndicatorTargetsDialog: QWidget) -> None:
        if not IndicatorTargetsDialog.objectName():
            IndicatorTargetsDialog.setObjectName(u"IndicatorTargetsDialog")
        IndicatorTargetsDialog.resize(760, 460)
        self.down = QVBoxLayout(IndicatorTargetsDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(IndicatorTargetsDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.grid = TargetsGrid(IndicatorTargetsDialog)
        self.grid.setObjectName(u"grid")

        self.down.addWidget(self.grid)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.addYear = QPushButton(IndicatorTargetsDialog)
        self.addYear.setObjectName(u"addYear")
        self.addYear.setAutoDefault(False)

        self.line2.addWidget(self.addYear)

        self.takeOut = QPushButton(IndicatorTargetsDialog)
        self.takeOut.setObjectName(u"takeOut")
        self.takeOut.setAutoDefault(False)

        self.line2.addWidget(self.takeOut)

        self.pushGrid = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line2.addItem(self.pushGrid)

        self.line2.setStretch(2, 1)

        self.down.addLayout(self.line2)

        self.says = QLabel(IndicatorTargetsDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.pushButtons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.pushButtons)

        self.cancel = QPushButton(IndicatorTargetsDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(IndicatorTargetsDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)


        self.retranslateUi(IndicatorTargetsDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, IndicatorTargetsDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("IndicatorTargetsDialog", u"soft", None))
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(QCoreApplication.translate("IndicatorTargetsDialog", u"Targets by period", None))
#endif // QT_CONFIG(accessibility)
        self.addYear.setText(QCoreApplication.translate("IndicatorTargetsDialog", u"&Add a year", None))
        self.takeOut.setText(QCoreApplication.translate("IndicatorTargetsDialog", u"&Take this year out", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("IndicatorTargetsDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("IndicatorTargetsDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("IndicatorTargetsDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("IndicatorTargetsDialog", u"primary", None))
        pass
    # retranslateUi
