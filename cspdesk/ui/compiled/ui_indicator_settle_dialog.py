"""Compiled from forms/indicator_settle_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import PlainEdit

class Ui_IndicatorSettleDialog(object):
    def setupUi(self, IndicatorSettleDialog: QWidget) -> None:
        if not IndicatorSettleDialog.objectName():
            IndicatorSettleDialog.setObjectName(u"IndicatorSettleDialog")
        IndicatorSettleDialog.resize(600, 300)
        self.down = QVBoxLayout(IndicatorSettleDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(IndicatorSettleDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(IndicatorSettleDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = PlainEdit(IndicatorSettleDialog)
        self.words.setObjectName(u"words")
        self.words.setMaximumSize(QSize(16777215, 110))

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.says = QLabel(IndicatorSettleDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.pushButtons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.pushButtons)

        self.cancel = QPushButton(IndicatorSettleDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(IndicatorSettleDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IndicatorSettleDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, IndicatorSettleDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("IndicatorSettleDialog", u"soft", None))
        self.wordsLabel.setText(QCoreApplication.translate("IndicatorSettleDialog", u"&Why both stand", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("IndicatorSettleDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("IndicatorSettleDialog", u"Why both stand", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("IndicatorSettleDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("IndicatorSettleDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("IndicatorSettleDialog", u"Settle", None))
        self.save.setProperty(u"look", QCoreApplication.translate("IndicatorSettleDialog", u"primary", None))
        pass
    # retranslateUi
