"""Compiled from forms/done_check_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import LineEdit

class Ui_DoneCheckDialog(object):
    def setupUi(self, DoneCheckDialog: QWidget) -> None:
        if not DoneCheckDialog.objectName():
            DoneCheckDialog.setObjectName(u"DoneCheckDialog")
        DoneCheckDialog.resize(520, 220)
        self.down = QVBoxLayout(DoneCheckDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(DoneCheckDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(DoneCheckDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(DoneCheckDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line0.addLayout(self.dayRow)

        self.byRow = QVBoxLayout()
        self.byRow.setSpacing(3)
        self.byRow.setObjectName(u"byRow")
        self.byLabel = QLabel(DoneCheckDialog)
        self.byLabel.setObjectName(u"byLabel")

        self.byRow.addWidget(self.byLabel)

        self.by = LineEdit(DoneCheckDialog)
        self.by.setObjectName(u"by")

        self.byRow.addWidget(self.by)


        self.line0.addLayout(self.byRow)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 2)

        self.down.addLayout(self.line0)

        self.says = QLabel(DoneCheckDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(DoneCheckDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(DoneCheckDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.byLabel.setBuddy(self.by)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DoneCheckDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, DoneCheckDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("DoneCheckDialog", u"section", None))
        self.dayLabel.setText(QCoreApplication.translate("DoneCheckDialog", u"&Done on", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("DoneCheckDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("DoneCheckDialog", u"Done on", None))
#endif // QT_CONFIG(accessibility)
        self.byLabel.setText(QCoreApplication.translate("DoneCheckDialog", u"Done &by", None))
        self.byLabel.setProperty(u"look", QCoreApplication.translate("DoneCheckDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.by.setAccessibleName(QCoreApplication.translate("DoneCheckDialog", u"Done by", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("DoneCheckDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("DoneCheckDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("DoneCheckDialog", u"Mark as done", None))
        self.save.setProperty(u"look", QCoreApplication.translate("DoneCheckDialog", u"primary", None))
        pass
    # retranslateUi
