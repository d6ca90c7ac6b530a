"""Compiled from forms/erase_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.tables import RowsView

class Ui_EraseDialog(object):
    def setupUi(self, EraseDialog: QWidget) -> None:
        if not EraseDialog.objectName():
            EraseDialog.setObjectName(u"EraseDialog")
        EraseDialog.resize(760, 560)
        self.down = QVBoxLayout(EraseDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(EraseDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.lead = QLabel(EraseDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.textsLead = QLabel(EraseDialog)
        self.textsLead.setObjectName(u"textsLead")
        self.textsLead.setWordWrap(True)
        self.textsLead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.textsLead)

        self.texts = RowsView(EraseDialog)
        self.texts.setObjectName(u"texts")

        self.down.addWidget(self.texts)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.turn = QPushButton(EraseDialog)
        self.turn.setObjectName(u"turn")
        self.turn.setAutoDefault(False)

        self.deeds.addWidget(self.turn)

        self.open = QPushButton(EraseDialog)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.deeds.addWidget(self.open)

        self.push2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.push2)


        self.down.addLayout(self.deeds)

        self.copies = QCheckBox(EraseDialog)
        self.copies.setObjectName(u"copies")
        self.copies.setChecked(True)

        self.down.addWidget(self.copies)

        self.says = QLabel(EraseDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(EraseDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(EraseDialog)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)


        self.retranslateUi(EraseDialog)

        self.cancel.setDefault(True)

    # setupUi

    def retranslateUi(self, EraseDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("EraseDialog", u"section", None))
        self.lead.setText("")
        self.textsLead.setText("")
        self.textsLead.setProperty(u"look", QCoreApplication.translate("EraseDialog", u"soft", None))
        self.turn.setText(QCoreApplication.translate("EraseDialog", u"&Replace or leave", None))
        self.open.setText(QCoreApplication.translate("EraseDialog", u"&Open the record", None))
        self.open.setProperty(u"look", QCoreApplication.translate("EraseDialog", u"quiet", None))
        self.copies.setText("")
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("EraseDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("EraseDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("EraseDialog", u"&Erase for good", None))
        self.save.setProperty(u"look", QCoreApplication.translate("EraseDialog", u"danger", None))
        pass
    # retranslateUi
