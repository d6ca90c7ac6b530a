"""Compiled from forms/plan_priority_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PlanPriorityDialog(object):
    def setupUi(self, PlanPriorityDialog: QWidget) -> None:
        if not PlanPriorityDialog.objectName():
            PlanPriorityDialog.setObjectName(u"PlanPriorityDialog")
        PlanPriorityDialog.resize(640, 470)
        self.column = QVBoxLayout(PlanPriorityDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.labelBox = QWidget(PlanPriorityDialog)
        self.labelBox.setObjectName(u"labelBox")
        self.labelRow = QVBoxLayout(self.labelBox)
        self.labelRow.setSpacing(3)
        self.labelRow.setObjectName(u"labelRow")
        self.labelRow.setContentsMargins(0, 0, 0, 0)
        self.labelLabel = QLabel(self.labelBox)
        self.labelLabel.setObjectName(u"labelLabel")

        self.labelRow.addWidget(self.labelLabel)

        self.label = LineEdit(self.labelBox)
        self.label.setObjectName(u"label")

        self.labelRow.addWidget(self.label)


        self.line0.addWidget(self.labelBox)

        self.titleBox = QWidget(PlanPriorityDialog)
        self.titleBox.setObjectName(u"titleBox")
        self.titleRow = QVBoxLayout(self.titleBox)
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.titleBox)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(self.titleBox)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.line0.addWidget(self.titleBox)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 3)

        self.column.addLayout(self.line0)

        self.isPriority = QCheckBox(PlanPriorityDialog)
        self.isPriority.setObjectName(u"isPriority")

        self.column.addWidget(self.isPriority)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.sponsorBox = QWidget(PlanPriorityDialog)
        self.sponsorBox.setObjectName(u"sponsorBox")
        self.sponsorRow = QVBoxLayout(self.sponsorBox)
        self.sponsorRow.setSpacing(3)
        self.sponsorRow.setObjectName(u"sponsorRow")
        self.sponsorRow.setContentsMargins(0, 0, 0, 0)
        self.sponsorLabel = QLabel(self.sponsorBox)
        self.sponsorLabel.setObjectName(u"sponsorLabel")

        self.sponsorRow.addWidget(self.sponsorLabel)

        self.sponsor = NameEdit(self.sponsorBox)
        self.sponsor.setObjectName(u"sponsor")

        self.sponsorRow.addWidget(self.sponsor)


        self.line2.addWidget(self.sponsorBox)

        self.championBox = QWidget(PlanPriorityDialog)
        self.championBox.setObjectName(u"championBox")
        self.championRow = QVBoxLayout(self.championBox)
        self.championRow.setSpacing(3)
        self.championRow.setObjectName(u"championRow")
        self.championRow.setContentsMargins(0, 0, 0, 0)
        self.championLabel = QLabel(self.championBox)
        self.championLabel.setObjectName(u"championLabel")

        self.championRow.addWidget(self.championLabel)

        self.champion = NameEdit(self.championBox)
        self.champion.setObjectName(u"champion")

        self.championRow.addWidget(self.champion)


        self.line2.addWidget(self.championBox)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.column.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.leadBox = QWidget(PlanPriorityDialog)
        self.leadBox.setObjectName(u"leadBox")
        self.leadRow = QVBoxLayout(self.leadBox)
        self.leadRow.setSpacing(3)
        self.leadRow.setObjectName(u"leadRow")
        self.leadRow.setContentsMargins(0, 0, 0, 0)
        self.leadLabel = QLabel(self.leadBox)
        self.leadLabel.setObjectName(u"leadLabel")

        self.leadRow.addWidget(self.leadLabel)

        self.lead = NameEdit(self.leadBox)
        self.lead.setObjectName(u"lead")

        self.leadRow.addWidget(self.lead)


        self.line3.addWidget(self.leadBox)

        self.fromDayBox = QWidget(PlanPriorityDialog)
        self.fromDayBox.setObjectName(u"fromDayBox")
        self.fromDayRow = QVBoxLayout(self.fromDayBox)
        self.fromDayRow.setSpacing(3)
        self.fromDayRow.setObjectName(u"fromDayRow")
        self.fromDayRow.setContentsMargins(0, 0, 0, 0)
        self.fromDayLabel = QLabel(self.fromDayBox)
        self.fromDayLabel.setObjectName(u"fromDayLabel")

        self.fromDayRow.addWidget(self.fromDayLabel)

        self.fromDay = DateField(self.fromDayBox)
        self.fromDay.setObjectName(u"fromDay")

        self.fromDayRow.addWidget(self.fromDay)


        self.line3.addWidget(self.fromDayBox)

        self.toDayBox = QWidget(PlanPriorityDialog)
        self.toDayBox.setObjectName(u"toDayBox")
        self.toDayRow = QVBoxLayout(self.toDayBox)
        self.toDayRow.setSpacing(3)
        self.toDayRow.setObjectName(u"toDayRow")
        self.toDayRow.setContentsMargins(0, 0, 0, 0)
        self.toDayLabel = QLabel(self.toDayBox)
        self.toDayLabel.setObjectName(u"toDayLabel")

        self.toDayRow.addWidget(self.toDayLabel)

        self.toDay = DateField(self.toDayBox)
        self.toDay.setObjectName(u"toDay")

        self.toDayRow.addWidget(self.toDay)


        self.line3.addWidget(self.toDayBox)

        self.line3.setStretch(0, 1)
        self.line3.setStretch(1, 1)
        self.line3.setStretch(2, 1)

        self.column.addLayout(self.line3)

        self.vulnerableBox = QWidget(PlanPriorityDialog)
        self.vulnerableBox.setObjectName(u"vulnerableBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.vulnerableBox.sizePolicy().hasHeightForWidth())
        self.vulnerableBox.setSizePolicy(sizePolicy)
        self.vulnerableRow = QVBoxLayout(self.vulnerableBox)
        self.vulnerableRow.setSpacing(3)
        self.vulnerableRow.setObjectName(u"vulnerableRow")
        self.vulnerableRow.setContentsMargins(0, 0, 0, 0)
        self.vulnerableLabel = QLabel(self.vulnerableBox)
        self.vulnerableLabel.setObjectName(u"vulnerableLabel")

        self.vulnerableRow.addWidget(self.vulnerableLabel)

        self.vulnerable = PlainEdit(self.vulnerableBox)
        self.vulnerable.setObjectName(u"vulnerable")
        self.vulnerable.setMaximumSize(QSize(16777215, 64))

        self.vulnerableRow.addWidget(self.vulnerable)


        self.column.addWidget(self.vulnerableBox)

        self.evidenceBox = QWidget(PlanPriorityDialog)
        self.evidenceBox.setObjectName(u"evidenceBox")
        sizePolicy.setHeightForWidth(self.evidenceBox.sizePolicy().hasHeightForWidth())
        self.evidenceBox.setSizePolicy(sizePolicy)
        self.evidenceRow = QVBoxLayout(self.evidenceBox)
        self.evidenceRow.setSpacing(3)
        self.evidenceRow.setObjectName(u"evidenceRow")
        self.evidenceRow.setContentsMargins(0, 0, 0, 0)
        self.evidenceLabel = QLabel(self.evidenceBox)
        self.evidenceLabel.setObjectName(u"evidenceLabel")

        self.evidenceRow.addWidget(self.evidenceLabel)

        self.evidence = PlainEdit(self.evidenceBox)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMaximumSize(QSize(16777215, 64))

        self.evidenceRow.addWidget(self.evidence)


        self.column.addWidget(self.evidenceBox)

        self.says = QLabel(PlanPriorityDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(PlanPriorityDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanPriorityDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PlanPriorityDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.labelLabel.setBuddy(self.label)
        self.titleLabel.setBuddy(self.title)
        self.sponsorLabel.setBuddy(self.sponsor)
        self.championLabel.setBuddy(self.champion)
        self.leadLabel.setBuddy(self.lead)
        self.fromDayLabel.setBuddy(self.fromDay)
        self.toDayLabel.setBuddy(self.toDay)
        self.vulnerableLabel.setBuddy(self.vulnerable)
        self.evidenceLabel.setBuddy(self.evidence)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanPriorityDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PlanPriorityDialog: QWidget) -> None:
        PlanPriorityDialog.setWindowTitle(QCoreApplication.translate("PlanPriorityDialog", u"Priority", None))
        self.labelLabel.setText(QCoreApplication.translate("PlanPriorityDialog", u"&Number", None))
        self.labelLabel.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("PlanPriorityDialog", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.label.setPlaceholderText(QCoreApplication.translate("PlanPriorityDialog", u"such as Priority 1", None))
        self.titleLabel.setText(QCoreApplication.translate("PlanPriorityDialog", u"&Priority", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("PlanPriorityDialog", u"Priority", None))
#endif // QT_CONFIG(accessibility)
        self.isPriority.setText(QCoreApplication.translate("PlanPriorityDialog", u"It is &a priority of the plan", None))
        self.sponsorLabel.setText(QCoreApplication.translate("PlanPriorityDialog", u"&Sponsor agency", None))
        self.sponsorLabel.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.sponsor.setAccessibleName(QCoreApplication.translate("PlanPriorityDialog", u"Sponsor agency", None))
#endif // QT_CONFIG(accessibility)
        self.championLabel.setText(QCoreApplication.translate("PlanPriorityDialog", u"&Champion", None))
        self.championLabel.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.champion.setAccessibleName(QCoreApplication.translate("PlanPriorityDialog", u"Champion", None))
#endif // QT_CONFIG(accessibility)
        self.leadLabel.setText(QCoreApplication.translate("PlanPriorityDialog", u"&Lead person", None))
        self.leadLabel.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.lead.setAccessibleName(QCoreApplication.translate("PlanPriorityDialog", u"Lead person", None))
#endif // QT_CONFIG(accessibility)
        self.fromDayLabel.setText(QCoreApplication.translate("PlanPriorityDialog", u"&From", None))
        self.fromDayLabel.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.fromDay.setAccessibleName(QCoreApplication.translate("PlanPriorityDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.toDayLabel.setText(QCoreApplication.translate("PlanPriorityDialog", u"&To", None))
        self.toDayLabel.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.toDay.setAccessibleName(QCoreApplication.translate("PlanPriorityDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.vulnerableLabel.setText(QCoreApplication.translate("PlanPriorityDialog", u"&Vulnerable groups thought of", None))
        self.vulnerableLabel.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.vulnerable.setAccessibleName(QCoreApplication.translate("PlanPriorityDialog", u"Vulnerable groups thought of", None))
#endif // QT_CONFIG(accessibility)
        self.vulnerable.setPlaceholderText(QCoreApplication.translate("PlanPriorityDialog", u"Which groups, and how the plan reflects their needs; empty is not looked at yet", None))
        self.evidenceLabel.setText(QCoreApplication.translate("PlanPriorityDialog", u"&How it was chosen, added to its trail", None))
        self.evidenceLabel.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("PlanPriorityDialog", u"How it was chosen, added to its trail", None))
#endif // QT_CONFIG(accessibility)
        self.evidence.setPlaceholderText(QCoreApplication.translate("PlanPriorityDialog", u"The evidence, the workshop, or the decision", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("PlanPriorityDialog", u"&Remove", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("PlanPriorityDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PlanPriorityDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PlanPriorityDialog", u"primary", None))
    # retranslateUi
