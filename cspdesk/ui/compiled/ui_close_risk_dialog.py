"""Compiled from forms/close_risk_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import PlainEdit

class Ui_CloseRiskDialog(object):
    def setupUi(self, CloseRiskDialog: QWidget) -> None:
        if not CloseRiskDialog.objectName():
            CloseRiskDialog.setObjectName(u"CloseRiskDialog")
        CloseRiskDialog.resize(520, 280)
        self.down = QVBoxLayout(CloseRiskDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(CloseRiskDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(CloseRiskDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(CloseRiskDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.down.addLayout(self.dayRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(CloseRiskDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(CloseRiskDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 72))

        self.noteRow.addWidget(self.note)


        self.down.addLayout(self.noteRow)

        self.says = QLabel(CloseRiskDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(CloseRiskDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(CloseRiskDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CloseRiskDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, CloseRiskDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("CloseRiskDialog", u"section", None))
        self.dayLabel.setText(QCoreApplication.translate("CloseRiskDialog", u"&Closed on", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("CloseRiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("CloseRiskDialog", u"Closed on", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("CloseRiskDialog", u"&Why", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("CloseRiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("CloseRiskDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("CloseRiskDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("CloseRiskDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("CloseRiskDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("CloseRiskDialog", u"primary", None))
        pass
    # retranslateUi
