"""Compiled from forms/contacts_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.tables import (RowsTable, RowsView)

class Ui_ContactsDialog(object):
    def setupUi(self, ContactsDialog: QWidget) -> None:
        if not ContactsDialog.objectName():
            ContactsDialog.setObjectName(u"ContactsDialog")
        ContactsDialog.resize(980, 640)
        self.column = QVBoxLayout(ContactsDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.found = QVBoxLayout()
        self.found.setSpacing(2)
        self.found.setObjectName(u"found")
        self.found.setContentsMargins(0, 0, 0, 0)
        self.file = QLabel(ContactsDialog)
        self.file.setObjectName(u"file")
        self.file.setTextFormat(Qt.TextFormat.PlainText)

        self.found.addWidget(self.file)

        self.shape = QLabel(ContactsDialog)
        self.shape.setObjectName(u"shape")
        self.shape.setTextFormat(Qt.TextFormat.PlainText)
        self.shape.setWordWrap(True)

        self.found.addWidget(self.shape)


        self.top.addLayout(self.found)

        self.choose = QPushButton(ContactsDialog)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.top.addWidget(self.choose)

        self.top.setStretch(0, 1)

        self.column.addLayout(self.top)

        self.rows = RowsView(ContactsDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setMinimumSize(QSize(0, 200))

        self.column.addWidget(self.rows)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(ContactsDialog)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.deeds.addWidget(self.add)

        self.fill = QPushButton(ContactsDialog)
        self.fill.setObjectName(u"fill")
        self.fill.setAutoDefault(False)

        self.deeds.addWidget(self.fill)

        self.skip = QPushButton(ContactsDialog)
        self.skip.setObjectName(u"skip")
        self.skip.setAutoDefault(False)

        self.deeds.addWidget(self.skip)

        self.push2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.push2)

        self.tally = QLabel(ContactsDialog)
        self.tally.setObjectName(u"tally")
        self.tally.setTextFormat(Qt.TextFormat.PlainText)

        self.deeds.addWidget(self.tally)


        self.column.addLayout(self.deeds)

        self.refusedBox = QWidget(ContactsDialog)
        self.refusedBox.setObjectName(u"refusedBox")
        self.refusedColumn = QVBoxLayout(self.refusedBox)
        self.refusedColumn.setSpacing(6)
        self.refusedColumn.setObjectName(u"refusedColumn")
        self.refusedColumn.setContentsMargins(0, 0, 0, 0)
        self.refusedTitle = QLabel(self.refusedBox)
        self.refusedTitle.setObjectName(u"refusedTitle")
        self.refusedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.refusedTitle.setWordWrap(True)

        self.refusedColumn.addWidget(self.refusedTitle)

        self.refused = RowsTable(self.refusedBox)
        self.refused.setObjectName(u"refused")
        self.refused.setMaximumSize(QSize(16777215, 110))

        self.refusedColumn.addWidget(self.refused)


        self.column.addWidget(self.refusedBox)

        self.says = QLabel(ContactsDialog)
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

        self.cancel = QPushButton(ContactsDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ContactsDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.choose, self.add)
        QWidget.setTabOrder(self.add, self.fill)
        QWidget.setTabOrder(self.fill, self.skip)
        QWidget.setTabOrder(self.skip, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(ContactsDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ContactsDialog: QWidget) -> None:
        ContactsDialog.setWindowTitle(QCoreApplication.translate("ContactsDialog", u"Contacts from a file", None))
        self.file.setText("")
        self.file.setProperty(u"look", QCoreApplication.translate("ContactsDialog", u"section", None))
        self.shape.setText("")
        self.shape.setProperty(u"look", QCoreApplication.translate("ContactsDialog", u"soft", None))
        self.choose.setText(QCoreApplication.translate("ContactsDialog", u"Another &file\u2026", None))
        self.add.setText(QCoreApplication.translate("ContactsDialog", u"Add as &new", None))
        self.fill.setText(QCoreApplication.translate("ContactsDialog", u"&Complete the known one", None))
        self.skip.setText(QCoreApplication.translate("ContactsDialog", u"&Leave out", None))
        self.tally.setText("")
        self.tally.setProperty(u"look", QCoreApplication.translate("ContactsDialog", u"small", None))
        self.refusedTitle.setText("")
        self.refusedTitle.setProperty(u"look", QCoreApplication.translate("ContactsDialog", u"section", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ContactsDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ContactsDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ContactsDialog", u"Take", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ContactsDialog", u"primary", None))
    # retranslateUi
