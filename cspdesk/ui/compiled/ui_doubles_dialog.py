"""Compiled from forms/doubles_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.people.merge_sides import MergeSides
from cspdesk.ui.tables import RowsView

class Ui_DoublesDialog(object):
    def setupUi(self, DoublesDialog: QWidget) -> None:
        if not DoublesDialog.objectName():
            DoublesDialog.setObjectName(u"DoublesDialog")
        DoublesDialog.resize(980, 600)
        self.down = QVBoxLayout(DoublesDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(DoublesDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.across = QHBoxLayout()
        self.across.setSpacing(20)
        self.across.setObjectName(u"across")
        self.rows = RowsView(DoublesDialog)
        self.rows.setObjectName(u"rows")

        self.across.addWidget(self.rows)

        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.why = QLabel(DoublesDialog)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.why)

        self.sides = MergeSides(DoublesDialog)
        self.sides.setObjectName(u"sides")

        self.column.addWidget(self.sides)

        self.after = QLabel(DoublesDialog)
        self.after.setObjectName(u"after")
        self.after.setWordWrap(True)
        self.after.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.after)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)


        self.across.addLayout(self.column)


        self.down.addLayout(self.across)

        self.says = QLabel(DoublesDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.swap = QPushButton(DoublesDialog)
        self.swap.setObjectName(u"swap")
        self.swap.setAutoDefault(False)

        self.buttons.addWidget(self.swap)

        self.differ = QPushButton(DoublesDialog)
        self.differ.setObjectName(u"differ")
        self.differ.setAutoDefault(False)

        self.buttons.addWidget(self.differ)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(DoublesDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(DoublesDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)


        self.retranslateUi(DoublesDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, DoublesDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("DoublesDialog", u"soft", None))
        self.why.setText("")
        self.why.setProperty(u"look", QCoreApplication.translate("DoublesDialog", u"section", None))
        self.after.setText("")
        self.after.setProperty(u"look", QCoreApplication.translate("DoublesDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("DoublesDialog", u"refusal", None))
        self.swap.setText(QCoreApplication.translate("DoublesDialog", u"Keep the &other one", None))
        self.swap.setProperty(u"look", QCoreApplication.translate("DoublesDialog", u"quiet", None))
        self.differ.setText(QCoreApplication.translate("DoublesDialog", u"&Two different ones", None))
        self.differ.setProperty(u"look", QCoreApplication.translate("DoublesDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("DoublesDialog", u"Close", None))
        self.save.setText(QCoreApplication.translate("DoublesDialog", u"&Join the two", None))
        self.save.setProperty(u"look", QCoreApplication.translate("DoublesDialog", u"primary", None))
        pass
    # retranslateUi
