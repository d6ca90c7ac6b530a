"""Compiled from forms/plan_end_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import PlainEdit

class Ui_PlanEndDialog(object):
    def setupUi(self, PlanEndDialog: QWidget) -> None:
        if not PlanEndDialog.objectName():
            PlanEndDialog.setObjectName(u"PlanEndDialog")
        PlanEndDialog.resize(540, 330)
        self.column = QVBoxLayout(PlanEndDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line = QLabel(PlanEndDialog)
        self.line.setObjectName(u"line")
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.line)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.stateBox = QWidget(PlanEndDialog)
        self.stateBox.setObjectName(u"stateBox")
        self.stateRow = QVBoxLayout(self.stateBox)
        self.stateRow.setSpacing(3)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)
        self.stateLabel = QLabel(self.stateBox)
        self.stateLabel.setObjectName(u"stateLabel")

        self.stateRow.addWidget(self.stateLabel)

        self.state = QComboBox(self.stateBox)
        self.state.setObjectName(u"state")

        self.stateRow.addWidget(self.state)


        self.line1.addWidget(self.stateBox)

        self.dayBox = QWidget(PlanEndDialog)
        self.dayBox.setObjectName(u"dayBox")
        self.dayRow = QVBoxLayout(self.dayBox)
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayRow.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(self.dayBox)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(self.dayBox)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line1.addWidget(self.dayBox)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.column.addLayout(self.line1)

        self.evaluationBox = QWidget(PlanEndDialog)
        self.evaluationBox.setObjectName(u"evaluationBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.evaluationBox.sizePolicy().hasHeightForWidth())
        self.evaluationBox.setSizePolicy(sizePolicy)
        self.evaluationRow = QVBoxLayout(self.evaluationBox)
        self.evaluationRow.setSpacing(3)
        self.evaluationRow.setObjectName(u"evaluationRow")
        self.evaluationRow.setContentsMargins(0, 0, 0, 0)
        self.evaluationLabel = QLabel(self.evaluationBox)
        self.evaluationLabel.setObjectName(u"evaluationLabel")

        self.evaluationRow.addWidget(self.evaluationLabel)

        self.evaluation = PlainEdit(self.evaluationBox)
        self.evaluation.setObjectName(u"evaluation")
        self.evaluation.setMaximumSize(QSize(16777215, 72))

        self.evaluationRow.addWidget(self.evaluation)


        self.column.addWidget(self.evaluationBox)

        self.valueBox = QWidget(PlanEndDialog)
        self.valueBox.setObjectName(u"valueBox")
        sizePolicy.setHeightForWidth(self.valueBox.sizePolicy().hasHeightForWidth())
        self.valueBox.setSizePolicy(sizePolicy)
        self.valueRow = QVBoxLayout(self.valueBox)
        self.valueRow.setSpacing(3)
        self.valueRow.setObjectName(u"valueRow")
        self.valueRow.setContentsMargins(0, 0, 0, 0)
        self.valueLabel = QLabel(self.valueBox)
        self.valueLabel.setObjectName(u"valueLabel")

        self.valueRow.addWidget(self.valueLabel)

        self.value = PlainEdit(self.valueBox)
        self.value.setObjectName(u"value")
        self.value.setMaximumSize(QSize(16777215, 56))

        self.valueRow.addWidget(self.value)


        self.column.addWidget(self.valueBox)

        self.says = QLabel(PlanEndDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanEndDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PlanEndDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.stateLabel.setBuddy(self.state)
        self.dayLabel.setBuddy(self.day)
        self.evaluationLabel.setBuddy(self.evaluation)
        self.valueLabel.setBuddy(self.value)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanEndDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PlanEndDialog: QWidget) -> None:
        PlanEndDialog.setWindowTitle(QCoreApplication.translate("PlanEndDialog", u"How it ended", None))
        self.line.setText("")
        self.line.setProperty(u"look", QCoreApplication.translate("PlanEndDialog", u"soft", None))
        self.stateLabel.setText(QCoreApplication.translate("PlanEndDialog", u"&It is", None))
        self.stateLabel.setProperty(u"look", QCoreApplication.translate("PlanEndDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("PlanEndDialog", u"It is", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("PlanEndDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("PlanEndDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("PlanEndDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.evaluationLabel.setText(QCoreApplication.translate("PlanEndDialog", u"&What difference it made", None))
        self.evaluationLabel.setProperty(u"look", QCoreApplication.translate("PlanEndDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.evaluation.setAccessibleName(QCoreApplication.translate("PlanEndDialog", u"What difference it made", None))
#endif // QT_CONFIG(accessibility)
        self.evaluation.setPlaceholderText(QCoreApplication.translate("PlanEndDialog", u"May be left empty; those without are counted", None))
        self.valueLabel.setText(QCoreApplication.translate("PlanEndDialog", u"&Value for money", None))
        self.valueLabel.setProperty(u"look", QCoreApplication.translate("PlanEndDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.value.setAccessibleName(QCoreApplication.translate("PlanEndDialog", u"Value for money", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PlanEndDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PlanEndDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PlanEndDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PlanEndDialog", u"primary", None))
    # retranslateUi
