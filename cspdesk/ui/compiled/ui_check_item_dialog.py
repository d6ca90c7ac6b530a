"""Compiled from forms/check_item_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import PlainEdit

class Ui_CheckItemDialog(object):
    def setupUi(self, CheckItemDialog: QWidget) -> None:
        if not CheckItemDialog.objectName():
            CheckItemDialog.setObjectName(u"CheckItemDialog")
        CheckItemDialog.resize(640, 460)
        self.down = QVBoxLayout(CheckItemDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.what = QLabel(CheckItemDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.what)

        self.section = QLabel(CheckItemDialog)
        self.section.setObjectName(u"section")
        self.section.setWordWrap(True)
        self.section.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.section)

        self.answerRow = QVBoxLayout()
        self.answerRow.setSpacing(3)
        self.answerRow.setObjectName(u"answerRow")
        self.answerLabel = QLabel(CheckItemDialog)
        self.answerLabel.setObjectName(u"answerLabel")

        self.answerRow.addWidget(self.answerLabel)

        self.answer = QComboBox(CheckItemDialog)
        self.answer.setObjectName(u"answer")

        self.answerRow.addWidget(self.answer)


        self.down.addLayout(self.answerRow)

        self.evidenceRow = QVBoxLayout()
        self.evidenceRow.setSpacing(3)
        self.evidenceRow.setObjectName(u"evidenceRow")
        self.evidenceLabel = QLabel(CheckItemDialog)
        self.evidenceLabel.setObjectName(u"evidenceLabel")

        self.evidenceRow.addWidget(self.evidenceLabel)

        self.evidence = PlainEdit(CheckItemDialog)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMaximumSize(QSize(16777215, 80))

        self.evidenceRow.addWidget(self.evidence)


        self.down.addLayout(self.evidenceRow)

        self.adjustmentRow = QVBoxLayout()
        self.adjustmentRow.setSpacing(3)
        self.adjustmentRow.setObjectName(u"adjustmentRow")
        self.adjustmentLabel = QLabel(CheckItemDialog)
        self.adjustmentLabel.setObjectName(u"adjustmentLabel")

        self.adjustmentRow.addWidget(self.adjustmentLabel)

        self.adjustment = PlainEdit(CheckItemDialog)
        self.adjustment.setObjectName(u"adjustment")
        self.adjustment.setMaximumSize(QSize(16777215, 56))

        self.adjustmentRow.addWidget(self.adjustment)


        self.down.addLayout(self.adjustmentRow)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.ownerRow = QVBoxLayout()
        self.ownerRow.setSpacing(3)
        self.ownerRow.setObjectName(u"ownerRow")
        self.ownerLabel = QLabel(CheckItemDialog)
        self.ownerLabel.setObjectName(u"ownerLabel")

        self.ownerRow.addWidget(self.ownerLabel)

        self.owner = NameEdit(CheckItemDialog)
        self.owner.setObjectName(u"owner")

        self.ownerRow.addWidget(self.owner)


        self.line4.addLayout(self.ownerRow)

        self.dueRow = QVBoxLayout()
        self.dueRow.setSpacing(3)
        self.dueRow.setObjectName(u"dueRow")
        self.dueLabel = QLabel(CheckItemDialog)
        self.dueLabel.setObjectName(u"dueLabel")

        self.dueRow.addWidget(self.dueLabel)

        self.due = DateField(CheckItemDialog)
        self.due.setObjectName(u"due")

        self.dueRow.addWidget(self.due)


        self.line4.addLayout(self.dueRow)

        self.line4.setStretch(0, 2)
        self.line4.setStretch(1, 1)

        self.down.addLayout(self.line4)

        self.partRow = QVBoxLayout()
        self.partRow.setSpacing(3)
        self.partRow.setObjectName(u"partRow")
        self.partLabel = QLabel(CheckItemDialog)
        self.partLabel.setObjectName(u"partLabel")

        self.partRow.addWidget(self.partLabel)

        self.part = QComboBox(CheckItemDialog)
        self.part.setObjectName(u"part")

        self.partRow.addWidget(self.part)


        self.down.addLayout(self.partRow)

        self.statutory = QCheckBox(CheckItemDialog)
        self.statutory.setObjectName(u"statutory")

        self.down.addWidget(self.statutory)

        self.says = QLabel(CheckItemDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(CheckItemDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(CheckItemDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.answerLabel.setBuddy(self.answer)
        self.evidenceLabel.setBuddy(self.evidence)
        self.adjustmentLabel.setBuddy(self.adjustment)
        self.ownerLabel.setBuddy(self.owner)
        self.dueLabel.setBuddy(self.due)
        self.partLabel.setBuddy(self.part)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CheckItemDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, CheckItemDialog: QWidget) -> None:
        self.what.setText("")
        self.what.setProperty(u"look", QCoreApplication.translate("CheckItemDialog", u"section", None))
        self.section.setText("")
        self.section.setProperty(u"look", QCoreApplication.translate("CheckItemDialog", u"small", None))
        self.answerLabel.setText(QCoreApplication.translate("CheckItemDialog", u"&Answer", None))
        self.answerLabel.setProperty(u"look", QCoreApplication.translate("CheckItemDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("CheckItemDialog", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        self.evidenceLabel.setText(QCoreApplication.translate("CheckItemDialog", u"&Evidence", None))
        self.evidenceLabel.setProperty(u"look", QCoreApplication.translate("CheckItemDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("CheckItemDialog", u"Evidence", None))
#endif // QT_CONFIG(accessibility)
        self.adjustmentLabel.setText(QCoreApplication.translate("CheckItemDialog", u"A&djustment", None))
        self.adjustmentLabel.setProperty(u"look", QCoreApplication.translate("CheckItemDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.adjustment.setAccessibleName(QCoreApplication.translate("CheckItemDialog", u"Adjustment", None))
#endif // QT_CONFIG(accessibility)
        self.ownerLabel.setText(QCoreApplication.translate("CheckItemDialog", u"&By whom", None))
        self.ownerLabel.setProperty(u"look", QCoreApplication.translate("CheckItemDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("CheckItemDialog", u"By whom", None))
#endif // QT_CONFIG(accessibility)
        self.dueLabel.setText(QCoreApplication.translate("CheckItemDialog", u"&Until", None))
        self.dueLabel.setProperty(u"look", QCoreApplication.translate("CheckItemDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("CheckItemDialog", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.partLabel.setText(QCoreApplication.translate("CheckItemDialog", u"&Serves", None))
        self.partLabel.setProperty(u"look", QCoreApplication.translate("CheckItemDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.part.setAccessibleName(QCoreApplication.translate("CheckItemDialog", u"Serves", None))
#endif // QT_CONFIG(accessibility)
        self.statutory.setText(QCoreApplication.translate("CheckItemDialog", u"Statutory &requirement", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("CheckItemDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("CheckItemDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("CheckItemDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("CheckItemDialog", u"primary", None))
        pass
    # retranslateUi
