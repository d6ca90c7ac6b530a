"""Compiled from forms/answers_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit

class Ui_AnswersDialog(object):
    def setupUi(self, AnswersDialog: QWidget) -> None:
        if not AnswersDialog.objectName():
            AnswersDialog.setObjectName(u"AnswersDialog")
        AnswersDialog.resize(560, 480)
        self.down = QVBoxLayout(AnswersDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(AnswersDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.asked = QWidget(AnswersDialog)
        self.asked.setObjectName(u"asked")

        self.down.addWidget(self.asked)

        self.sourceRow = QVBoxLayout()
        self.sourceRow.setSpacing(3)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(AnswersDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.sourceRow.addWidget(self.sourceLabel)

        self.source = NameEdit(AnswersDialog)
        self.source.setObjectName(u"source")

        self.sourceRow.addWidget(self.source)


        self.down.addLayout(self.sourceRow)

        self.says = QLabel(AnswersDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(AnswersDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.again = QPushButton(AnswersDialog)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.buttons.addWidget(self.again)

        self.save = QPushButton(AnswersDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.sourceLabel.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AnswersDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, AnswersDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("AnswersDialog", u"soft", None))
        self.sourceLabel.setText(QCoreApplication.translate("AnswersDialog", u"Where the paper came &from", None))
        self.sourceLabel.setProperty(u"look", QCoreApplication.translate("AnswersDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("AnswersDialog", u"Where the paper came from", None))
#endif // QT_CONFIG(accessibility)
        self.source.setPlaceholderText(QCoreApplication.translate("AnswersDialog", u"may stay empty", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("AnswersDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("AnswersDialog", u"Cancel", None))
        self.again.setText(QCoreApplication.translate("AnswersDialog", u"Save and next", None))
        self.save.setText(QCoreApplication.translate("AnswersDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("AnswersDialog", u"primary", None))
        pass
    # retranslateUi
