"""Compiled from forms/close_action_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import LineEdit

class Ui_CloseActionDialog(object):
    def setupUi(self, CloseActionDialog: QWidget) -> None:
        if not CloseActionDialog.objectName():
            CloseActionDialog.setObjectName(u"CloseActionDialog")
        CloseActionDialog.resize(460, 230)
        self.down = QVBoxLayout(CloseActionDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(CloseActionDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(CloseActionDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(CloseActionDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.down.addLayout(self.dayRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(CloseActionDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = LineEdit(CloseActionDialog)
        self.note.setObjectName(u"note")

        self.noteRow.addWidget(self.note)


        self.down.addLayout(self.noteRow)

        self.says = QLabel(CloseActionDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(CloseActionDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(CloseActionDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CloseActionDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, CloseActionDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("CloseActionDialog", u"soft", None))
        self.dayLabel.setText(QCoreApplication.translate("CloseActionDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("CloseActionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("CloseActionDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("CloseActionDialog", u"&What became of it", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("CloseActionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("CloseActionDialog", u"What became of it", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("CloseActionDialog", u"may stay empty", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("CloseActionDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("CloseActionDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("CloseActionDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("CloseActionDialog", u"primary", None))
        pass
    # retranslateUi
