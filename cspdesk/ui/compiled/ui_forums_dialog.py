"""Compiled from forms/forums_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

class Ui_ForumsDialog(object):
    def setupUi(self, ForumsDialog: QWidget) -> None:
        if not ForumsDialog.objectName():
            ForumsDialog.setObjectName(u"ForumsDialog")
        ForumsDialog.resize(440, 220)
        self.column = QVBoxLayout(ForumsDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.lead = QLabel(ForumsDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.lead)

        self.countBox = QWidget(ForumsDialog)
        self.countBox.setObjectName(u"countBox")
        self.countRow = QVBoxLayout(self.countBox)
        self.countRow.setSpacing(3)
        self.countRow.setObjectName(u"countRow")
        self.countRow.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(self.countBox)
        self.countLabel.setObjectName(u"countLabel")

        self.countRow.addWidget(self.countLabel)

        self.count = QSpinBox(self.countBox)
        self.count.setObjectName(u"count")
        self.count.setMinimum(1)
        self.count.setMaximum(999)

        self.countRow.addWidget(self.count)


        self.column.addWidget(self.countBox)

        self.says = QLabel(ForumsDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ForumsDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ForumsDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.countLabel.setBuddy(self.count)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ForumsDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ForumsDialog: QWidget) -> None:
        ForumsDialog.setWindowTitle(QCoreApplication.translate("ForumsDialog", u"Add forums", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("ForumsDialog", u"soft", None))
        self.countLabel.setText(QCoreApplication.translate("ForumsDialog", u"&How many", None))
        self.countLabel.setProperty(u"look", QCoreApplication.translate("ForumsDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.count.setAccessibleName(QCoreApplication.translate("ForumsDialog", u"How many", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ForumsDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ForumsDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ForumsDialog", u"Add", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ForumsDialog", u"primary", None))
    # retranslateUi
