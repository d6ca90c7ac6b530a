"""Compiled from forms/let_out_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_LetOutDialog(object):
    def setupUi(self, LetOutDialog: QWidget) -> None:
        if not LetOutDialog.objectName():
            LetOutDialog.setObjectName(u"LetOutDialog")
        LetOutDialog.resize(520, 320)
        self.down = QVBoxLayout(LetOutDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.paper = QLabel(LetOutDialog)
        self.paper.setObjectName(u"paper")
        self.paper.setWordWrap(True)
        self.paper.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.paper)

        self.lead = QLabel(LetOutDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.byRow = QVBoxLayout()
        self.byRow.setSpacing(3)
        self.byRow.setObjectName(u"byRow")
        self.byLabel = QLabel(LetOutDialog)
        self.byLabel.setObjectName(u"byLabel")

        self.byRow.addWidget(self.byLabel)

        self.by = LineEdit(LetOutDialog)
        self.by.setObjectName(u"by")

        self.byRow.addWidget(self.by)


        self.down.addLayout(self.byRow)

        self.reasonRow = QVBoxLayout()
        self.reasonRow.setSpacing(3)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonLabel = QLabel(LetOutDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonRow.addWidget(self.reasonLabel)

        self.reason = PlainEdit(LetOutDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaximumSize(QSize(16777215, 64))

        self.reasonRow.addWidget(self.reason)


        self.down.addLayout(self.reasonRow)

        self.says = QLabel(LetOutDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(LetOutDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(LetOutDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.byLabel.setBuddy(self.by)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LetOutDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, LetOutDialog: QWidget) -> None:
        self.paper.setText("")
        self.paper.setProperty(u"look", QCoreApplication.translate("LetOutDialog", u"section", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("LetOutDialog", u"soft", None))
        self.byLabel.setText(QCoreApplication.translate("LetOutDialog", u"&Let out by", None))
        self.byLabel.setProperty(u"look", QCoreApplication.translate("LetOutDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.by.setAccessibleName(QCoreApplication.translate("LetOutDialog", u"Let out by", None))
#endif // QT_CONFIG(accessibility)
        self.by.setPlaceholderText(QCoreApplication.translate("LetOutDialog", u"name of the person who decides", None))
        self.reasonLabel.setText(QCoreApplication.translate("LetOutDialog", u"&Why it cannot wait", None))
        self.reasonLabel.setProperty(u"look", QCoreApplication.translate("LetOutDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("LetOutDialog", u"Why it cannot wait", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("LetOutDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("LetOutDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("LetOutDialog", u"Let &it out", None))
        self.save.setProperty(u"look", QCoreApplication.translate("LetOutDialog", u"primary", None))
        pass
    # retranslateUi
