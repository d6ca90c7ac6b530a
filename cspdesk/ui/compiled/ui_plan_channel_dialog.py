"""Compiled from forms/plan_channel_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import LineEdit

class Ui_PlanChannelDialog(object):
    def setupUi(self, PlanChannelDialog: QWidget) -> None:
        if not PlanChannelDialog.objectName():
            PlanChannelDialog.setObjectName(u"PlanChannelDialog")
        PlanChannelDialog.resize(460, 240)
        self.down = QVBoxLayout(PlanChannelDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.channel = QLabel(PlanChannelDialog)
        self.channel.setObjectName(u"channel")
        self.channel.setWordWrap(True)
        self.channel.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.channel)

        self.lead = QLabel(PlanChannelDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(PlanChannelDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(PlanChannelDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.line3.addLayout(self.titleRow)

        self.firstRow = QVBoxLayout()
        self.firstRow.setSpacing(3)
        self.firstRow.setObjectName(u"firstRow")
        self.firstLabel = QLabel(PlanChannelDialog)
        self.firstLabel.setObjectName(u"firstLabel")

        self.firstRow.addWidget(self.firstLabel)

        self.first = DateField(PlanChannelDialog)
        self.first.setObjectName(u"first")

        self.firstRow.addWidget(self.first)


        self.line3.addLayout(self.firstRow)

        self.line3.setStretch(0, 3)
        self.line3.setStretch(1, 2)

        self.down.addLayout(self.line3)

        self.says = QLabel(PlanChannelDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanChannelDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PlanChannelDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.firstLabel.setBuddy(self.first)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanChannelDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PlanChannelDialog: QWidget) -> None:
        self.channel.setText("")
        self.channel.setProperty(u"look", QCoreApplication.translate("PlanChannelDialog", u"section", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("PlanChannelDialog", u"soft", None))
        self.titleLabel.setText(QCoreApplication.translate("PlanChannelDialog", u"&What is contributed", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("PlanChannelDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("PlanChannelDialog", u"What is contributed", None))
#endif // QT_CONFIG(accessibility)
        self.firstLabel.setText(QCoreApplication.translate("PlanChannelDialog", u"&First due", None))
        self.firstLabel.setProperty(u"look", QCoreApplication.translate("PlanChannelDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("PlanChannelDialog", u"First due", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PlanChannelDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PlanChannelDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PlanChannelDialog", u"&Plan the year", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PlanChannelDialog", u"primary", None))
        pass
    # retranslateUi
