"""Compiled from forms/indicator_link_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit

class Ui_IndicatorLinkDialog(object):
    def setupUi(self, IndicatorLinkDialog: QWidget) -> None:
        if not IndicatorLinkDialog.objectName():
            IndicatorLinkDialog.setObjectName(u"IndicatorLinkDialog")
        IndicatorLinkDialog.resize(620, 200)
        self.down = QVBoxLayout(IndicatorLinkDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(IndicatorLinkDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.lineRow = QVBoxLayout()
        self.lineRow.setSpacing(3)
        self.lineRow.setObjectName(u"lineRow")
        self.lineLabel = QLabel(IndicatorLinkDialog)
        self.lineLabel.setObjectName(u"lineLabel")

        self.lineRow.addWidget(self.lineLabel)

        self.line = NameEdit(IndicatorLinkDialog)
        self.line.setObjectName(u"line")

        self.lineRow.addWidget(self.line)


        self.down.addLayout(self.lineRow)

        self.says = QLabel(IndicatorLinkDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.pushButtons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.pushButtons)

        self.cancel = QPushButton(IndicatorLinkDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(IndicatorLinkDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.lineLabel.setBuddy(self.line)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IndicatorLinkDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, IndicatorLinkDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("IndicatorLinkDialog", u"soft", None))
        self.lineLabel.setText(QCoreApplication.translate("IndicatorLinkDialog", u"&Line of a plan", None))
        self.lineLabel.setProperty(u"look", QCoreApplication.translate("IndicatorLinkDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(QCoreApplication.translate("IndicatorLinkDialog", u"Line of a plan", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("IndicatorLinkDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("IndicatorLinkDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("IndicatorLinkDialog", u"Link", None))
        self.save.setProperty(u"look", QCoreApplication.translate("IndicatorLinkDialog", u"primary", None))
        pass
    # retranslateUi
