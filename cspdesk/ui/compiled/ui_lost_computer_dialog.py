"""Compiled from forms/lost_computer_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import PlainEdit

class Ui_LostComputerDialog(object):
    def setupUi(self, LostComputerDialog: QWidget) -> None:
        if not LostComputerDialog.objectName():
            LostComputerDialog.setObjectName(u"LostComputerDialog")
        LostComputerDialog.resize(500, 320)
        self.down = QVBoxLayout(LostComputerDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(LostComputerDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(LostComputerDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(LostComputerDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.down.addLayout(self.dayRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(LostComputerDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(LostComputerDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 84))

        self.noteRow.addWidget(self.note)


        self.down.addLayout(self.noteRow)

        self.then = QLabel(LostComputerDialog)
        self.then.setObjectName(u"then")
        self.then.setWordWrap(True)
        self.then.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.then)

        self.says = QLabel(LostComputerDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(LostComputerDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(LostComputerDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LostComputerDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, LostComputerDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("LostComputerDialog", u"soft", None))
        self.dayLabel.setText(QCoreApplication.translate("LostComputerDialog", u"&Lost on", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("LostComputerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("LostComputerDialog", u"Lost on", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("LostComputerDialog", u"&What happened", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("LostComputerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("LostComputerDialog", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.then.setText("")
        self.then.setProperty(u"look", QCoreApplication.translate("LostComputerDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("LostComputerDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("LostComputerDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("LostComputerDialog", u"Mark as lost", None))
        self.save.setProperty(u"look", QCoreApplication.translate("LostComputerDialog", u"danger", None))
        pass
    # retranslateUi
