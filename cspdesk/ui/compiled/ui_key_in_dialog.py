"""Compiled from forms/key_in_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_KeyInDialog(object):
    def setupUi(self, KeyInDialog: QWidget) -> None:
        if not KeyInDialog.objectName():
            KeyInDialog.setObjectName(u"KeyInDialog")
        KeyInDialog.resize(620, 560)
        self.column = QVBoxLayout(KeyInDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.heading = QVBoxLayout()
        self.heading.setObjectName(u"heading")
        self.paper = QLabel(KeyInDialog)
        self.paper.setObjectName(u"paper")
        self.paper.setTextFormat(Qt.TextFormat.PlainText)

        self.heading.addWidget(self.paper)


        self.line0.addLayout(self.heading)

        self.sourceRow = QVBoxLayout()
        self.sourceRow.setSpacing(3)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(KeyInDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.sourceRow.addWidget(self.sourceLabel)

        self.source = NameEdit(KeyInDialog)
        self.source.setObjectName(u"source")

        self.sourceRow.addWidget(self.source)


        self.line0.addLayout(self.sourceRow)

        self.line0.setStretch(0, 2)
        self.line0.setStretch(1, 1)

        self.column.addLayout(self.line0)

        self.lead = QLabel(KeyInDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.lead)

        self.questions = QVBoxLayout()
        self.questions.setSpacing(6)
        self.questions.setObjectName(u"questions")

        self.column.addLayout(self.questions)

        self.kept = QLabel(KeyInDialog)
        self.kept.setObjectName(u"kept")
        self.kept.setWordWrap(True)
        self.kept.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.kept)

        self.says = QLabel(KeyInDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.back = QPushButton(KeyInDialog)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(KeyInDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(KeyInDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.sourceLabel.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(KeyInDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, KeyInDialog: QWidget) -> None:
        KeyInDialog.setWindowTitle(QCoreApplication.translate("KeyInDialog", u"Key in papers", None))
        self.paper.setText("")
        self.paper.setProperty(u"look", QCoreApplication.translate("KeyInDialog", u"title", None))
        self.sourceLabel.setText(QCoreApplication.translate("KeyInDialog", u"Where they &came from", None))
        self.sourceLabel.setProperty(u"look", QCoreApplication.translate("KeyInDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("KeyInDialog", u"Where they came from", None))
#endif // QT_CONFIG(accessibility)
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("KeyInDialog", u"soft", None))
        self.kept.setText("")
        self.kept.setProperty(u"look", QCoreApplication.translate("KeyInDialog", u"strong", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("KeyInDialog", u"refusal", None))
        self.back.setText(QCoreApplication.translate("KeyInDialog", u"&Take the last one out", None))
        self.back.setProperty(u"look", QCoreApplication.translate("KeyInDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("KeyInDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("KeyInDialog", u"&Keep this paper", None))
        self.save.setProperty(u"look", QCoreApplication.translate("KeyInDialog", u"primary", None))
    # retranslateUi
