"""Compiled from forms/entries_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.tables import RowsView

class Ui_EntriesDialog(object):
    def setupUi(self, EntriesDialog: QWidget) -> None:
        if not EntriesDialog.objectName():
            EntriesDialog.setObjectName(u"EntriesDialog")
        EntriesDialog.resize(980, 600)
        self.down = QVBoxLayout(EntriesDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(EntriesDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.rows = RowsView(EntriesDialog)
        self.rows.setObjectName(u"rows")

        self.down.addWidget(self.rows)

        self.says = QLabel(EntriesDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.add = QPushButton(EntriesDialog)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.buttons.addWidget(self.add)

        self.change = QPushButton(EntriesDialog)
        self.change.setObjectName(u"change")
        self.change.setAutoDefault(False)

        self.buttons.addWidget(self.change)

        self.hide = QPushButton(EntriesDialog)
        self.hide.setObjectName(u"hide")
        self.hide.setAutoDefault(False)

        self.buttons.addWidget(self.hide)

        self.usual = QPushButton(EntriesDialog)
        self.usual.setObjectName(u"usual")
        self.usual.setAutoDefault(False)

        self.buttons.addWidget(self.usual)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(EntriesDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(EntriesDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)


        self.retranslateUi(EntriesDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, EntriesDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("EntriesDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("EntriesDialog", u"refusal", None))
        self.add.setText(QCoreApplication.translate("EntriesDialog", u"&New\u2026", None))
        self.change.setText(QCoreApplication.translate("EntriesDialog", u"&Change\u2026", None))
        self.hide.setText(QCoreApplication.translate("EntriesDialog", u"&Hide", None))
        self.hide.setProperty(u"look", QCoreApplication.translate("EntriesDialog", u"quiet", None))
        self.usual.setText(QCoreApplication.translate("EntriesDialog", u"&Add the usual ones", None))
        self.usual.setProperty(u"look", QCoreApplication.translate("EntriesDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("EntriesDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("EntriesDialog", u"Done", None))
        self.save.setProperty(u"look", QCoreApplication.translate("EntriesDialog", u"primary", None))
        pass
    # retranslateUi
