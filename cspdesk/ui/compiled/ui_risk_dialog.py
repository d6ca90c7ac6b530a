"""Compiled from forms/risk_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_RiskDialog(object):
    def setupUi(self, RiskDialog: QWidget) -> None:
        if not RiskDialog.objectName():
            RiskDialog.setObjectName(u"RiskDialog")
        RiskDialog.resize(680, 500)
        self.down = QVBoxLayout(RiskDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(RiskDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(RiskDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.down.addLayout(self.titleRow)

        self.textRow = QVBoxLayout()
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textLabel = QLabel(RiskDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = PlainEdit(RiskDialog)
        self.text.setObjectName(u"text")
        self.text.setMaximumSize(QSize(16777215, 64))

        self.textRow.addWidget(self.text)


        self.down.addLayout(self.textRow)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.severityRow = QVBoxLayout()
        self.severityRow.setSpacing(3)
        self.severityRow.setObjectName(u"severityRow")
        self.severityLabel = QLabel(RiskDialog)
        self.severityLabel.setObjectName(u"severityLabel")

        self.severityRow.addWidget(self.severityLabel)

        self.severity = QComboBox(RiskDialog)
        self.severity.setObjectName(u"severity")

        self.severityRow.addWidget(self.severity)


        self.line2.addLayout(self.severityRow)

        self.likelihoodRow = QVBoxLayout()
        self.likelihoodRow.setSpacing(3)
        self.likelihoodRow.setObjectName(u"likelihoodRow")
        self.likelihoodLabel = QLabel(RiskDialog)
        self.likelihoodLabel.setObjectName(u"likelihoodLabel")

        self.likelihoodRow.addWidget(self.likelihoodLabel)

        self.likelihood = QComboBox(RiskDialog)
        self.likelihood.setObjectName(u"likelihood")

        self.likelihoodRow.addWidget(self.likelihood)


        self.line2.addLayout(self.likelihoodRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.down.addLayout(self.line2)

        self.score = QLabel(RiskDialog)
        self.score.setObjectName(u"score")
        self.score.setWordWrap(True)
        self.score.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.score)

        self.mitigationRow = QVBoxLayout()
        self.mitigationRow.setSpacing(3)
        self.mitigationRow.setObjectName(u"mitigationRow")
        self.mitigationLabel = QLabel(RiskDialog)
        self.mitigationLabel.setObjectName(u"mitigationLabel")

        self.mitigationRow.addWidget(self.mitigationLabel)

        self.mitigation = PlainEdit(RiskDialog)
        self.mitigation.setObjectName(u"mitigation")
        self.mitigation.setMaximumSize(QSize(16777215, 72))

        self.mitigationRow.addWidget(self.mitigation)


        self.down.addLayout(self.mitigationRow)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.agencyRow = QVBoxLayout()
        self.agencyRow.setSpacing(3)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyLabel = QLabel(RiskDialog)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.agencyRow.addWidget(self.agencyLabel)

        self.agency = NameEdit(RiskDialog)
        self.agency.setObjectName(u"agency")

        self.agencyRow.addWidget(self.agency)


        self.line5.addLayout(self.agencyRow)

        self.personRow = QVBoxLayout()
        self.personRow.setSpacing(3)
        self.personRow.setObjectName(u"personRow")
        self.personLabel = QLabel(RiskDialog)
        self.personLabel.setObjectName(u"personLabel")

        self.personRow.addWidget(self.personLabel)

        self.person = NameEdit(RiskDialog)
        self.person.setObjectName(u"person")

        self.personRow.addWidget(self.person)


        self.line5.addLayout(self.personRow)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)

        self.down.addLayout(self.line5)

        self.priorityRow = QVBoxLayout()
        self.priorityRow.setSpacing(3)
        self.priorityRow.setObjectName(u"priorityRow")
        self.priorityLabel = QLabel(RiskDialog)
        self.priorityLabel.setObjectName(u"priorityLabel")

        self.priorityRow.addWidget(self.priorityLabel)

        self.priority = NameEdit(RiskDialog)
        self.priority.setObjectName(u"priority")

        self.priorityRow.addWidget(self.priority)


        self.down.addLayout(self.priorityRow)

        self.line7 = QHBoxLayout()
        self.line7.setSpacing(12)
        self.line7.setObjectName(u"line7")
        self.openedRow = QVBoxLayout()
        self.openedRow.setSpacing(3)
        self.openedRow.setObjectName(u"openedRow")
        self.openedLabel = QLabel(RiskDialog)
        self.openedLabel.setObjectName(u"openedLabel")

        self.openedRow.addWidget(self.openedLabel)

        self.opened = DateField(RiskDialog)
        self.opened.setObjectName(u"opened")

        self.openedRow.addWidget(self.opened)


        self.line7.addLayout(self.openedRow)

        self.reviewRow = QVBoxLayout()
        self.reviewRow.setSpacing(3)
        self.reviewRow.setObjectName(u"reviewRow")
        self.reviewLabel = QLabel(RiskDialog)
        self.reviewLabel.setObjectName(u"reviewLabel")

        self.reviewRow.addWidget(self.reviewLabel)

        self.review = DateField(RiskDialog)
        self.review.setObjectName(u"review")

        self.reviewRow.addWidget(self.review)


        self.line7.addLayout(self.reviewRow)

        self.monthsRow = QVBoxLayout()
        self.monthsRow.setSpacing(3)
        self.monthsRow.setObjectName(u"monthsRow")
        self.monthsLabel = QLabel(RiskDialog)
        self.monthsLabel.setObjectName(u"monthsLabel")

        self.monthsRow.addWidget(self.monthsLabel)

        self.months = LineEdit(RiskDialog)
        self.months.setObjectName(u"months")

        self.monthsRow.addWidget(self.months)


        self.line7.addLayout(self.monthsRow)

        self.line7.setStretch(0, 1)
        self.line7.setStretch(1, 1)
        self.line7.setStretch(2, 1)

        self.down.addLayout(self.line7)

        self.restricted = QCheckBox(RiskDialog)
        self.restricted.setObjectName(u"restricted")

        self.down.addWidget(self.restricted)

        self.says = QLabel(RiskDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(RiskDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(RiskDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.textLabel.setBuddy(self.text)
        self.severityLabel.setBuddy(self.severity)
        self.likelihoodLabel.setBuddy(self.likelihood)
        self.mitigationLabel.setBuddy(self.mitigation)
        self.agencyLabel.setBuddy(self.agency)
        self.personLabel.setBuddy(self.person)
        self.priorityLabel.setBuddy(self.priority)
        self.openedLabel.setBuddy(self.opened)
        self.reviewLabel.setBuddy(self.review)
        self.monthsLabel.setBuddy(self.months)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RiskDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, RiskDialog: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("RiskDialog", u"&What may go wrong", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("RiskDialog", u"What may go wrong", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("RiskDialog", u"What &it would mean", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("RiskDialog", u"What it would mean", None))
#endif // QT_CONFIG(accessibility)
        self.severityLabel.setText(QCoreApplication.translate("RiskDialog", u"&Severity", None))
        self.severityLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.severity.setAccessibleName(QCoreApplication.translate("RiskDialog", u"Severity", None))
#endif // QT_CONFIG(accessibility)
        self.likelihoodLabel.setText(QCoreApplication.translate("RiskDialog", u"&Likelihood", None))
        self.likelihoodLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.likelihood.setAccessibleName(QCoreApplication.translate("RiskDialog", u"Likelihood", None))
#endif // QT_CONFIG(accessibility)
        self.score.setText("")
        self.score.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"small", None))
        self.mitigationLabel.setText(QCoreApplication.translate("RiskDialog", u"What is &done about it", None))
        self.mitigationLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.mitigation.setAccessibleName(QCoreApplication.translate("RiskDialog", u"What is done about it", None))
#endif // QT_CONFIG(accessibility)
        self.agencyLabel.setText(QCoreApplication.translate("RiskDialog", u"&Responsible partner", None))
        self.agencyLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("RiskDialog", u"Responsible partner", None))
#endif // QT_CONFIG(accessibility)
        self.personLabel.setText(QCoreApplication.translate("RiskDialog", u"&Person who looks after it", None))
        self.personLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("RiskDialog", u"Person who looks after it", None))
#endif // QT_CONFIG(accessibility)
        self.priorityLabel.setText(QCoreApplication.translate("RiskDialog", u"Priority &of the plan", None))
        self.priorityLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.priority.setAccessibleName(QCoreApplication.translate("RiskDialog", u"Priority of the plan", None))
#endif // QT_CONFIG(accessibility)
        self.priority.setPlaceholderText(QCoreApplication.translate("RiskDialog", u"none", None))
        self.openedLabel.setText(QCoreApplication.translate("RiskDialog", u"Op&ened on", None))
        self.openedLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.opened.setAccessibleName(QCoreApplication.translate("RiskDialog", u"Opened on", None))
#endif // QT_CONFIG(accessibility)
        self.reviewLabel.setText(QCoreApplication.translate("RiskDialog", u"&Next look", None))
        self.reviewLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.review.setAccessibleName(QCoreApplication.translate("RiskDialog", u"Next look", None))
#endif // QT_CONFIG(accessibility)
        self.monthsLabel.setText(QCoreApplication.translate("RiskDialog", u"Looked &at every \u2026 months", None))
        self.monthsLabel.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.months.setAccessibleName(QCoreApplication.translate("RiskDialog", u"Looked at every \u2026 months", None))
#endif // QT_CONFIG(accessibility)
        self.months.setPlaceholderText(QCoreApplication.translate("RiskDialog", u"1", None))
        self.restricted.setText(QCoreApplication.translate("RiskDialog", u"Res&tricted: never on a public paper", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("RiskDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("RiskDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("RiskDialog", u"primary", None))
        pass
    # retranslateUi
