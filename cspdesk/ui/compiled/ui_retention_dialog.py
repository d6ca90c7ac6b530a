"""Compiled from forms/retention_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import LineEdit

class Ui_RetentionDialog(object):
    def setupUi(self, RetentionDialog: QWidget) -> None:
        if not RetentionDialog.objectName():
            RetentionDialog.setObjectName(u"RetentionDialog")
        RetentionDialog.resize(480, 300)
        self.down = QVBoxLayout(RetentionDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(RetentionDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.lead = QLabel(RetentionDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.monthsRow = QVBoxLayout()
        self.monthsRow.setSpacing(3)
        self.monthsRow.setObjectName(u"monthsRow")
        self.monthsLabel = QLabel(RetentionDialog)
        self.monthsLabel.setObjectName(u"monthsLabel")

        self.monthsRow.addWidget(self.monthsLabel)

        self.months = QSpinBox(RetentionDialog)
        self.months.setObjectName(u"months")
        self.months.setMaximum(1200)

        self.monthsRow.addWidget(self.months)


        self.down.addLayout(self.monthsRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(RetentionDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = LineEdit(RetentionDialog)
        self.note.setObjectName(u"note")

        self.noteRow.addWidget(self.note)


        self.down.addLayout(self.noteRow)

        self.says = QLabel(RetentionDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.usual = QPushButton(RetentionDialog)
        self.usual.setObjectName(u"usual")
        self.usual.setAutoDefault(False)

        self.buttons.addWidget(self.usual)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(RetentionDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(RetentionDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.monthsLabel.setBuddy(self.months)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RetentionDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, RetentionDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("RetentionDialog", u"section", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("RetentionDialog", u"soft", None))
        self.monthsLabel.setText(QCoreApplication.translate("RetentionDialog", u"&Months it is kept (0 for as long as the store)", None))
        self.monthsLabel.setProperty(u"look", QCoreApplication.translate("RetentionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.months.setAccessibleName(QCoreApplication.translate("RetentionDialog", u"Months it is kept", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("RetentionDialog", u"&Why so long", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("RetentionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("RetentionDialog", u"Why so long", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("RetentionDialog", u"As our policy says", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("RetentionDialog", u"refusal", None))
        self.usual.setText(QCoreApplication.translate("RetentionDialog", u"As &usual", None))
        self.usual.setProperty(u"look", QCoreApplication.translate("RetentionDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("RetentionDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("RetentionDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("RetentionDialog", u"primary", None))
        pass
    # retranslateUi
