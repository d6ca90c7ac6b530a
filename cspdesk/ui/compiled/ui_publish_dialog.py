"""Compiled from forms/publish_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import LineEdit

class Ui_PublishDialog(object):
    def setupUi(self, PublishDialog: QWidget) -> None:
        if not PublishDialog.objectName():
            PublishDialog.setObjectName(u"PublishDialog")
        PublishDialog.resize(460, 240)
        self.down = QVBoxLayout(PublishDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(PublishDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(PublishDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(PublishDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.down.addLayout(self.dayRow)

        self.placeRow = QVBoxLayout()
        self.placeRow.setSpacing(3)
        self.placeRow.setObjectName(u"placeRow")
        self.placeLabel = QLabel(PublishDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeRow.addWidget(self.placeLabel)

        self.place = LineEdit(PublishDialog)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)


        self.down.addLayout(self.placeRow)

        self.says = QLabel(PublishDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PublishDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PublishDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.placeLabel.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PublishDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PublishDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("PublishDialog", u"soft", None))
        self.dayLabel.setText(QCoreApplication.translate("PublishDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("PublishDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("PublishDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("PublishDialog", u"&Where", None))
        self.placeLabel.setProperty(u"look", QCoreApplication.translate("PublishDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("PublishDialog", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("PublishDialog", u"such as the partnership\u2019s website", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PublishDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PublishDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PublishDialog", u"Keep", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PublishDialog", u"primary", None))
        pass
    # retranslateUi
