"""Compiled from forms/propose_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField

class Ui_ProposeDialog(object):
    def setupUi(self, ProposeDialog: QWidget) -> None:
        if not ProposeDialog.objectName():
            ProposeDialog.setObjectName(u"ProposeDialog")
        ProposeDialog.resize(520, 240)
        self.down = QVBoxLayout(ProposeDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(ProposeDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(ProposeDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(ProposeDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.down.addLayout(self.bodyRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(ProposeDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(ProposeDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.down.addLayout(self.dayRow)

        self.says = QLabel(ProposeDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ProposeDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ProposeDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.bodyLabel.setBuddy(self.body)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProposeDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ProposeDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("ProposeDialog", u"section", None))
        self.bodyLabel.setText(QCoreApplication.translate("ProposeDialog", u"&Proposed to", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("ProposeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("ProposeDialog", u"Proposed to", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("ProposeDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("ProposeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ProposeDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ProposeDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ProposeDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ProposeDialog", u"Propose", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ProposeDialog", u"primary", None))
        pass
    # retranslateUi
