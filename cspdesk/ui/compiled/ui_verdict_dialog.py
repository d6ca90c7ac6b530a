"""Compiled from forms/verdict_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import PlainEdit

class Ui_VerdictDialog(object):
    def setupUi(self, VerdictDialog: QWidget) -> None:
        if not VerdictDialog.objectName():
            VerdictDialog.setObjectName(u"VerdictDialog")
        VerdictDialog.resize(520, 260)
        self.down = QVBoxLayout(VerdictDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(VerdictDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.verdictRow = QVBoxLayout()
        self.verdictRow.setSpacing(3)
        self.verdictRow.setObjectName(u"verdictRow")
        self.verdictLabel = QLabel(VerdictDialog)
        self.verdictLabel.setObjectName(u"verdictLabel")

        self.verdictRow.addWidget(self.verdictLabel)

        self.verdict = PlainEdit(VerdictDialog)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setMaximumSize(QSize(16777215, 84))

        self.verdictRow.addWidget(self.verdict)


        self.down.addLayout(self.verdictRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(VerdictDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(VerdictDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.down.addLayout(self.dayRow)

        self.says = QLabel(VerdictDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(VerdictDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(VerdictDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.verdictLabel.setBuddy(self.verdict)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VerdictDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, VerdictDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("VerdictDialog", u"soft", None))
        self.verdictLabel.setText(QCoreApplication.translate("VerdictDialog", u"&Verdict", None))
        self.verdictLabel.setProperty(u"look", QCoreApplication.translate("VerdictDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.verdict.setAccessibleName(QCoreApplication.translate("VerdictDialog", u"Verdict", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("VerdictDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("VerdictDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("VerdictDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("VerdictDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("VerdictDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("VerdictDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("VerdictDialog", u"primary", None))
        pass
    # retranslateUi
