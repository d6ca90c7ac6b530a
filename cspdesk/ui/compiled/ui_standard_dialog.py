"""Compiled from forms/standard_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_StandardDialog(object):
    def setupUi(self, StandardDialog: QWidget) -> None:
        if not StandardDialog.objectName():
            StandardDialog.setObjectName(u"StandardDialog")
        StandardDialog.resize(560, 340)
        self.column = QVBoxLayout(StandardDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(StandardDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = LineEdit(StandardDialog)
        self.words.setObjectName(u"words")

        self.wordsRow.addWidget(self.words)


        self.column.addLayout(self.wordsRow)

        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.targetRow = QVBoxLayout()
        self.targetRow.setSpacing(3)
        self.targetRow.setObjectName(u"targetRow")
        self.targetLabel = QLabel(StandardDialog)
        self.targetLabel.setObjectName(u"targetLabel")

        self.targetRow.addWidget(self.targetLabel)

        self.target = LineEdit(StandardDialog)
        self.target.setObjectName(u"target")

        self.targetRow.addWidget(self.target)


        self.line0.addLayout(self.targetRow)

        self.unitRow = QVBoxLayout()
        self.unitRow.setSpacing(3)
        self.unitRow.setObjectName(u"unitRow")
        self.unitLabel = QLabel(StandardDialog)
        self.unitLabel.setObjectName(u"unitLabel")

        self.unitRow.addWidget(self.unitLabel)

        self.unit = LineEdit(StandardDialog)
        self.unit.setObjectName(u"unit")

        self.unitRow.addWidget(self.unit)


        self.line0.addLayout(self.unitRow)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 1)

        self.column.addLayout(self.line0)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.agencyRow = QVBoxLayout()
        self.agencyRow.setSpacing(3)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyLabel = QLabel(StandardDialog)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.agencyRow.addWidget(self.agencyLabel)

        self.agency = NameEdit(StandardDialog)
        self.agency.setObjectName(u"agency")

        self.agencyRow.addWidget(self.agency)


        self.line1.addLayout(self.agencyRow)

        self.sourceRow = QVBoxLayout()
        self.sourceRow.setSpacing(3)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(StandardDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.sourceRow.addWidget(self.sourceLabel)

        self.source = LineEdit(StandardDialog)
        self.source.setObjectName(u"source")

        self.sourceRow.addWidget(self.source)


        self.line1.addLayout(self.sourceRow)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.column.addLayout(self.line1)

        self.measuredByRow = QVBoxLayout()
        self.measuredByRow.setSpacing(3)
        self.measuredByRow.setObjectName(u"measuredByRow")
        self.measuredByLabel = QLabel(StandardDialog)
        self.measuredByLabel.setObjectName(u"measuredByLabel")

        self.measuredByRow.addWidget(self.measuredByLabel)

        self.measuredBy = QComboBox(StandardDialog)
        self.measuredBy.setObjectName(u"measuredBy")

        self.measuredByRow.addWidget(self.measuredBy)


        self.column.addLayout(self.measuredByRow)

        self.says = QLabel(StandardDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(StandardDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(StandardDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(StandardDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.wordsLabel.setBuddy(self.words)
        self.targetLabel.setBuddy(self.target)
        self.unitLabel.setBuddy(self.unit)
        self.agencyLabel.setBuddy(self.agency)
        self.sourceLabel.setBuddy(self.source)
        self.measuredByLabel.setBuddy(self.measuredBy)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StandardDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, StandardDialog: QWidget) -> None:
        StandardDialog.setWindowTitle(QCoreApplication.translate("StandardDialog", u"Service standard", None))
        self.wordsLabel.setText(QCoreApplication.translate("StandardDialog", u"What is &promised", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("StandardDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("StandardDialog", u"What is promised", None))
#endif // QT_CONFIG(accessibility)
        self.targetLabel.setText(QCoreApplication.translate("StandardDialog", u"&Target", None))
        self.targetLabel.setProperty(u"look", QCoreApplication.translate("StandardDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("StandardDialog", u"Target", None))
#endif // QT_CONFIG(accessibility)
        self.unitLabel.setText(QCoreApplication.translate("StandardDialog", u"&Unit", None))
        self.unitLabel.setProperty(u"look", QCoreApplication.translate("StandardDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("StandardDialog", u"Unit", None))
#endif // QT_CONFIG(accessibility)
        self.agencyLabel.setText(QCoreApplication.translate("StandardDialog", u"&Whose it is", None))
        self.agencyLabel.setProperty(u"look", QCoreApplication.translate("StandardDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("StandardDialog", u"Whose it is", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("StandardDialog", u"Where &it is published", None))
        self.sourceLabel.setProperty(u"look", QCoreApplication.translate("StandardDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("StandardDialog", u"Where it is published", None))
#endif // QT_CONFIG(accessibility)
        self.measuredByLabel.setText(QCoreApplication.translate("StandardDialog", u"&Measured by", None))
        self.measuredByLabel.setProperty(u"look", QCoreApplication.translate("StandardDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.measuredBy.setAccessibleName(QCoreApplication.translate("StandardDialog", u"Measured by", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("StandardDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("StandardDialog", u"&Remove", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("StandardDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("StandardDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("StandardDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("StandardDialog", u"primary", None))
    # retranslateUi
