"""Compiled from forms/lost_report_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_LostReportDialog(object):
    def setupUi(self, LostReportDialog: QWidget) -> None:
        if not LostReportDialog.objectName():
            LostReportDialog.setObjectName(u"LostReportDialog")
        LostReportDialog.resize(640, 620)
        self.down = QVBoxLayout(LostReportDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(LostReportDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.text = QPlainTextEdit(LostReportDialog)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)

        self.down.addWidget(self.text)

        self.says = QLabel(LostReportDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.file = QPushButton(LostReportDialog)
        self.file.setObjectName(u"file")
        self.file.setAutoDefault(False)

        self.buttons.addWidget(self.file)

        self.cancel = QPushButton(LostReportDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(LostReportDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)


        self.retranslateUi(LostReportDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, LostReportDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("LostReportDialog", u"soft", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("LostReportDialog", u"Report", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("LostReportDialog", u"refusal", None))
        self.file.setText(QCoreApplication.translate("LostReportDialog", u"&Save as a text\u2026", None))
        self.cancel.setText(QCoreApplication.translate("LostReportDialog", u"Close", None))
        self.save.setText(QCoreApplication.translate("LostReportDialog", u"&Copy", None))
        self.save.setProperty(u"look", QCoreApplication.translate("LostReportDialog", u"primary", None))
        pass
    # retranslateUi
