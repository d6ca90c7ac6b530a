"""Compiled from forms/plan_line_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.outreach.tick_list import TickList
from cspdesk.ui.plan.names_edit import NamesEdit
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PlanLineDialog(object):
    def setupUi(self, PlanLineDialog: QWidget) -> None:
        if not PlanLineDialog.objectName():
            PlanLineDialog.setObjectName(u"PlanLineDialog")
        PlanLineDialog.resize(940, 560)
        self.column = QVBoxLayout(PlanLineDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.columns0 = QHBoxLayout()
        self.columns0.setSpacing(20)
        self.columns0.setObjectName(u"columns0")
        self.col0_0 = QVBoxLayout()
        self.col0_0.setSpacing(10)
        self.col0_0.setObjectName(u"col0_0")
        self.c00line0 = QHBoxLayout()
        self.c00line0.setSpacing(12)
        self.c00line0.setObjectName(u"c00line0")
        self.roleBox = QWidget(PlanLineDialog)
        self.roleBox.setObjectName(u"roleBox")
        self.roleRow = QVBoxLayout(self.roleBox)
        self.roleRow.setSpacing(3)
        self.roleRow.setObjectName(u"roleRow")
        self.roleRow.setContentsMargins(0, 0, 0, 0)
        self.roleLabel = QLabel(self.roleBox)
        self.roleLabel.setObjectName(u"roleLabel")

        self.roleRow.addWidget(self.roleLabel)

        self.role = QComboBox(self.roleBox)
        self.role.setObjectName(u"role")

        self.roleRow.addWidget(self.role)


        self.c00line0.addWidget(self.roleBox)

        self.labelBox = QWidget(PlanLineDialog)
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


        self.c00line0.addWidget(self.labelBox)

        self.c00line0.setStretch(0, 2)
        self.c00line0.setStretch(1, 1)

        self.col0_0.addLayout(self.c00line0)

        self.textBox = QWidget(PlanLineDialog)
        self.textBox.setObjectName(u"textBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.textBox.sizePolicy().hasHeightForWidth())
        self.textBox.setSizePolicy(sizePolicy)
        self.textRow = QVBoxLayout(self.textBox)
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textRow.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(self.textBox)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = PlainEdit(self.textBox)
        self.text.setObjectName(u"text")
        self.text.setMaximumSize(QSize(16777215, 84))

        self.textRow.addWidget(self.text)


        self.col0_0.addWidget(self.textBox)

        self.c00line2 = QHBoxLayout()
        self.c00line2.setSpacing(12)
        self.c00line2.setObjectName(u"c00line2")
        self.leadAgencyBox = QWidget(PlanLineDialog)
        self.leadAgencyBox.setObjectName(u"leadAgencyBox")
        self.leadAgencyRow = QVBoxLayout(self.leadAgencyBox)
        self.leadAgencyRow.setSpacing(3)
        self.leadAgencyRow.setObjectName(u"leadAgencyRow")
        self.leadAgencyRow.setContentsMargins(0, 0, 0, 0)
        self.leadAgencyLabel = QLabel(self.leadAgencyBox)
        self.leadAgencyLabel.setObjectName(u"leadAgencyLabel")

        self.leadAgencyRow.addWidget(self.leadAgencyLabel)

        self.leadAgency = NameEdit(self.leadAgencyBox)
        self.leadAgency.setObjectName(u"leadAgency")

        self.leadAgencyRow.addWidget(self.leadAgency)


        self.c00line2.addWidget(self.leadAgencyBox)

        self.leadBox = QWidget(PlanLineDialog)
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


        self.c00line2.addWidget(self.leadBox)

        self.c00line2.setStretch(0, 1)
        self.c00line2.setStretch(1, 1)

        self.col0_0.addLayout(self.c00line2)

        self.c00line3 = QHBoxLayout()
        self.c00line3.setSpacing(12)
        self.c00line3.setObjectName(u"c00line3")
        self.communityBox = QWidget(PlanLineDialog)
        self.communityBox.setObjectName(u"communityBox")
        self.communityRow = QVBoxLayout(self.communityBox)
        self.communityRow.setSpacing(3)
        self.communityRow.setObjectName(u"communityRow")
        self.communityRow.setContentsMargins(0, 0, 0, 0)
        self.communityLabel = QLabel(self.communityBox)
        self.communityLabel.setObjectName(u"communityLabel")

        self.communityRow.addWidget(self.communityLabel)

        self.community = LineEdit(self.communityBox)
        self.community.setObjectName(u"community")

        self.communityRow.addWidget(self.community)


        self.c00line3.addWidget(self.communityBox)

        self.partnersBox = QWidget(PlanLineDialog)
        self.partnersBox.setObjectName(u"partnersBox")
        self.partnersRow = QVBoxLayout(self.partnersBox)
        self.partnersRow.setSpacing(3)
        self.partnersRow.setObjectName(u"partnersRow")
        self.partnersRow.setContentsMargins(0, 0, 0, 0)
        self.partnersLabel = QLabel(self.partnersBox)
        self.partnersLabel.setObjectName(u"partnersLabel")

        self.partnersRow.addWidget(self.partnersLabel)

        self.partners = NamesEdit(self.partnersBox)
        self.partners.setObjectName(u"partners")

        self.partnersRow.addWidget(self.partners)


        self.c00line3.addWidget(self.partnersBox)

        self.c00line3.setStretch(0, 1)
        self.c00line3.setStretch(1, 1)

        self.col0_0.addLayout(self.c00line3)

        self.c00line4 = QHBoxLayout()
        self.c00line4.setSpacing(12)
        self.c00line4.setObjectName(u"c00line4")
        self.startsBox = QWidget(PlanLineDialog)
        self.startsBox.setObjectName(u"startsBox")
        self.startsRow = QVBoxLayout(self.startsBox)
        self.startsRow.setSpacing(3)
        self.startsRow.setObjectName(u"startsRow")
        self.startsRow.setContentsMargins(0, 0, 0, 0)
        self.startsLabel = QLabel(self.startsBox)
        self.startsLabel.setObjectName(u"startsLabel")

        self.startsRow.addWidget(self.startsLabel)

        self.starts = DateField(self.startsBox)
        self.starts.setObjectName(u"starts")

        self.startsRow.addWidget(self.starts)


        self.c00line4.addWidget(self.startsBox)

        self.dueBox = QWidget(PlanLineDialog)
        self.dueBox.setObjectName(u"dueBox")
        self.dueRow = QVBoxLayout(self.dueBox)
        self.dueRow.setSpacing(3)
        self.dueRow.setObjectName(u"dueRow")
        self.dueRow.setContentsMargins(0, 0, 0, 0)
        self.dueLabel = QLabel(self.dueBox)
        self.dueLabel.setObjectName(u"dueLabel")

        self.dueRow.addWidget(self.dueLabel)

        self.due = LineEdit(self.dueBox)
        self.due.setObjectName(u"due")

        self.dueRow.addWidget(self.due)


        self.c00line4.addWidget(self.dueBox)

        self.repeatsBox = QWidget(PlanLineDialog)
        self.repeatsBox.setObjectName(u"repeatsBox")
        self.repeatsRow = QVBoxLayout(self.repeatsBox)
        self.repeatsRow.setSpacing(3)
        self.repeatsRow.setObjectName(u"repeatsRow")
        self.repeatsRow.setContentsMargins(0, 0, 0, 0)
        self.repeatsLabel = QLabel(self.repeatsBox)
        self.repeatsLabel.setObjectName(u"repeatsLabel")

        self.repeatsRow.addWidget(self.repeatsLabel)

        self.repeats = LineEdit(self.repeatsBox)
        self.repeats.setObjectName(u"repeats")

        self.repeatsRow.addWidget(self.repeats)


        self.c00line4.addWidget(self.repeatsBox)

        self.c00line4.setStretch(0, 1)
        self.c00line4.setStretch(1, 1)
        self.c00line4.setStretch(2, 1)

        self.col0_0.addLayout(self.c00line4)

        self.c00line5 = QHBoxLayout()
        self.c00line5.setSpacing(12)
        self.c00line5.setObjectName(u"c00line5")
        self.resourcesBox = QWidget(PlanLineDialog)
        self.resourcesBox.setObjectName(u"resourcesBox")
        self.resourcesRow = QVBoxLayout(self.resourcesBox)
        self.resourcesRow.setSpacing(3)
        self.resourcesRow.setObjectName(u"resourcesRow")
        self.resourcesRow.setContentsMargins(0, 0, 0, 0)
        self.resourcesLabel = QLabel(self.resourcesBox)
        self.resourcesLabel.setObjectName(u"resourcesLabel")

        self.resourcesRow.addWidget(self.resourcesLabel)

        self.resources = LineEdit(self.resourcesBox)
        self.resources.setObjectName(u"resources")

        self.resourcesRow.addWidget(self.resources)


        self.c00line5.addWidget(self.resourcesBox)

        self.codeBox = QWidget(PlanLineDialog)
        self.codeBox.setObjectName(u"codeBox")
        self.codeRow = QVBoxLayout(self.codeBox)
        self.codeRow.setSpacing(3)
        self.codeRow.setObjectName(u"codeRow")
        self.codeRow.setContentsMargins(0, 0, 0, 0)
        self.codeLabel = QLabel(self.codeBox)
        self.codeLabel.setObjectName(u"codeLabel")

        self.codeRow.addWidget(self.codeLabel)

        self.code = LineEdit(self.codeBox)
        self.code.setObjectName(u"code")

        self.codeRow.addWidget(self.code)


        self.c00line5.addWidget(self.codeBox)

        self.c00line5.setStretch(0, 2)
        self.c00line5.setStretch(1, 1)

        self.col0_0.addLayout(self.c00line5)

        self.outcomeBox = QWidget(PlanLineDialog)
        self.outcomeBox.setObjectName(u"outcomeBox")
        self.outcomeRow = QVBoxLayout(self.outcomeBox)
        self.outcomeRow.setSpacing(3)
        self.outcomeRow.setObjectName(u"outcomeRow")
        self.outcomeRow.setContentsMargins(0, 0, 0, 0)
        self.outcomeLabel = QLabel(self.outcomeBox)
        self.outcomeLabel.setObjectName(u"outcomeLabel")

        self.outcomeRow.addWidget(self.outcomeLabel)

        self.outcome = LineEdit(self.outcomeBox)
        self.outcome.setObjectName(u"outcome")

        self.outcomeRow.addWidget(self.outcome)


        self.col0_0.addWidget(self.outcomeBox)

        self.progressBox = QWidget(PlanLineDialog)
        self.progressBox.setObjectName(u"progressBox")
        self.progressRow = QVBoxLayout(self.progressBox)
        self.progressRow.setSpacing(3)
        self.progressRow.setObjectName(u"progressRow")
        self.progressRow.setContentsMargins(0, 0, 0, 0)
        self.progressLabel = QLabel(self.progressBox)
        self.progressLabel.setObjectName(u"progressLabel")

        self.progressRow.addWidget(self.progressLabel)

        self.progress = LineEdit(self.progressBox)
        self.progress.setObjectName(u"progress")

        self.progressRow.addWidget(self.progress)


        self.col0_0.addWidget(self.progressBox)

        self.leftFill = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.col0_0.addItem(self.leftFill)


        self.columns0.addLayout(self.col0_0)

        self.col0_1 = QVBoxLayout()
        self.col0_1.setSpacing(10)
        self.col0_1.setObjectName(u"col0_1")
        self.c01line0 = QHBoxLayout()
        self.c01line0.setSpacing(12)
        self.c01line0.setObjectName(u"c01line0")
        self.horizonBox = QWidget(PlanLineDialog)
        self.horizonBox.setObjectName(u"horizonBox")
        self.horizonRow = QVBoxLayout(self.horizonBox)
        self.horizonRow.setSpacing(3)
        self.horizonRow.setObjectName(u"horizonRow")
        self.horizonRow.setContentsMargins(0, 0, 0, 0)
        self.horizonLabel = QLabel(self.horizonBox)
        self.horizonLabel.setObjectName(u"horizonLabel")

        self.horizonRow.addWidget(self.horizonLabel)

        self.horizon = QComboBox(self.horizonBox)
        self.horizon.setObjectName(u"horizon")

        self.horizonRow.addWidget(self.horizon)


        self.c01line0.addWidget(self.horizonBox)

        self.objectiveBox = QWidget(PlanLineDialog)
        self.objectiveBox.setObjectName(u"objectiveBox")
        self.objectiveRow = QVBoxLayout(self.objectiveBox)
        self.objectiveRow.setSpacing(3)
        self.objectiveRow.setObjectName(u"objectiveRow")
        self.objectiveRow.setContentsMargins(0, 0, 0, 0)
        self.objectiveLabel = QLabel(self.objectiveBox)
        self.objectiveLabel.setObjectName(u"objectiveLabel")

        self.objectiveRow.addWidget(self.objectiveLabel)

        self.objective = QComboBox(self.objectiveBox)
        self.objective.setObjectName(u"objective")

        self.objectiveRow.addWidget(self.objective)


        self.c01line0.addWidget(self.objectiveBox)

        self.c01line0.setStretch(0, 1)
        self.c01line0.setStretch(1, 1)

        self.col0_1.addLayout(self.c01line0)

        self.smartBox = QWidget(PlanLineDialog)
        self.smartBox.setObjectName(u"smartBox")
        sizePolicy.setHeightForWidth(self.smartBox.sizePolicy().hasHeightForWidth())
        self.smartBox.setSizePolicy(sizePolicy)
        self.smartRow = QVBoxLayout(self.smartBox)
        self.smartRow.setSpacing(3)
        self.smartRow.setObjectName(u"smartRow")
        self.smartRow.setContentsMargins(0, 0, 0, 0)
        self.smartLabel = QLabel(self.smartBox)
        self.smartLabel.setObjectName(u"smartLabel")

        self.smartRow.addWidget(self.smartLabel)

        self.smart = TickList(self.smartBox)
        self.smart.setObjectName(u"smart")
        self.smart.setMaximumSize(QSize(16777215, 134))

        self.smartRow.addWidget(self.smart)


        self.col0_1.addWidget(self.smartBox)

        self.sidesBox = QWidget(PlanLineDialog)
        self.sidesBox.setObjectName(u"sidesBox")
        sizePolicy.setHeightForWidth(self.sidesBox.sizePolicy().hasHeightForWidth())
        self.sidesBox.setSizePolicy(sizePolicy)
        self.sidesRow = QVBoxLayout(self.sidesBox)
        self.sidesRow.setSpacing(3)
        self.sidesRow.setObjectName(u"sidesRow")
        self.sidesRow.setContentsMargins(0, 0, 0, 0)
        self.sidesLabel = QLabel(self.sidesBox)
        self.sidesLabel.setObjectName(u"sidesLabel")

        self.sidesRow.addWidget(self.sidesLabel)

        self.sides = TickList(self.sidesBox)
        self.sides.setObjectName(u"sides")
        self.sides.setMaximumSize(QSize(16777215, 84))

        self.sidesRow.addWidget(self.sides)


        self.col0_1.addWidget(self.sidesBox)

        self.c01line3 = QHBoxLayout()
        self.c01line3.setSpacing(12)
        self.c01line3.setObjectName(u"c01line3")
        self.elementsBox = QWidget(PlanLineDialog)
        self.elementsBox.setObjectName(u"elementsBox")
        sizePolicy.setHeightForWidth(self.elementsBox.sizePolicy().hasHeightForWidth())
        self.elementsBox.setSizePolicy(sizePolicy)
        self.elementsRow = QVBoxLayout(self.elementsBox)
        self.elementsRow.setSpacing(3)
        self.elementsRow.setObjectName(u"elementsRow")
        self.elementsRow.setContentsMargins(0, 0, 0, 0)
        self.elementsLabel = QLabel(self.elementsBox)
        self.elementsLabel.setObjectName(u"elementsLabel")

        self.elementsRow.addWidget(self.elementsLabel)

        self.elements = TickList(self.elementsBox)
        self.elements.setObjectName(u"elements")
        self.elements.setMaximumSize(QSize(16777215, 108))

        self.elementsRow.addWidget(self.elements)


        self.c01line3.addWidget(self.elementsBox)

        self.themesBox = QWidget(PlanLineDialog)
        self.themesBox.setObjectName(u"themesBox")
        sizePolicy.setHeightForWidth(self.themesBox.sizePolicy().hasHeightForWidth())
        self.themesBox.setSizePolicy(sizePolicy)
        self.themesRow = QVBoxLayout(self.themesBox)
        self.themesRow.setSpacing(3)
        self.themesRow.setObjectName(u"themesRow")
        self.themesRow.setContentsMargins(0, 0, 0, 0)
        self.themesLabel = QLabel(self.themesBox)
        self.themesLabel.setObjectName(u"themesLabel")

        self.themesRow.addWidget(self.themesLabel)

        self.themes = TickList(self.themesBox)
        self.themes.setObjectName(u"themes")
        self.themes.setMaximumSize(QSize(16777215, 108))

        self.themesRow.addWidget(self.themes)


        self.c01line3.addWidget(self.themesBox)

        self.c01line3.setStretch(0, 4)
        self.c01line3.setStretch(1, 5)

        self.col0_1.addLayout(self.c01line3)

        self.deliveriesBox = QWidget(PlanLineDialog)
        self.deliveriesBox.setObjectName(u"deliveriesBox")
        sizePolicy.setHeightForWidth(self.deliveriesBox.sizePolicy().hasHeightForWidth())
        self.deliveriesBox.setSizePolicy(sizePolicy)
        self.deliveriesRow = QVBoxLayout(self.deliveriesBox)
        self.deliveriesRow.setSpacing(3)
        self.deliveriesRow.setObjectName(u"deliveriesRow")
        self.deliveriesRow.setContentsMargins(0, 0, 0, 0)
        self.deliveriesLabel = QLabel(self.deliveriesBox)
        self.deliveriesLabel.setObjectName(u"deliveriesLabel")

        self.deliveriesRow.addWidget(self.deliveriesLabel)

        self.deliveries = TickList(self.deliveriesBox)
        self.deliveries.setObjectName(u"deliveries")
        self.deliveries.setMaximumSize(QSize(16777215, 156))

        self.deliveriesRow.addWidget(self.deliveries)


        self.col0_1.addWidget(self.deliveriesBox)

        self.c01line5 = QHBoxLayout()
        self.c01line5.setSpacing(12)
        self.c01line5.setObjectName(u"c01line5")
        self.toBeAgreed = QCheckBox(PlanLineDialog)
        self.toBeAgreed.setObjectName(u"toBeAgreed")

        self.c01line5.addWidget(self.toBeAgreed)

        self.feedsCounty = QCheckBox(PlanLineDialog)
        self.feedsCounty.setObjectName(u"feedsCounty")

        self.c01line5.addWidget(self.feedsCounty)

        self.c01line5.setStretch(0, 1)
        self.c01line5.setStretch(1, 1)

        self.col0_1.addLayout(self.c01line5)

        self.rightFill = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.col0_1.addItem(self.rightFill)


        self.columns0.addLayout(self.col0_1)

        self.columns0.setStretch(0, 5)
        self.columns0.setStretch(1, 4)

        self.column.addLayout(self.columns0)

        self.says = QLabel(PlanLineDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(PlanLineDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanLineDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PlanLineDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.roleLabel.setBuddy(self.role)
        self.labelLabel.setBuddy(self.label)
        self.textLabel.setBuddy(self.text)
        self.leadAgencyLabel.setBuddy(self.leadAgency)
        self.leadLabel.setBuddy(self.lead)
        self.communityLabel.setBuddy(self.community)
        self.partnersLabel.setBuddy(self.partners)
        self.startsLabel.setBuddy(self.starts)
        self.dueLabel.setBuddy(self.due)
        self.repeatsLabel.setBuddy(self.repeats)
        self.resourcesLabel.setBuddy(self.resources)
        self.codeLabel.setBuddy(self.code)
        self.outcomeLabel.setBuddy(self.outcome)
        self.progressLabel.setBuddy(self.progress)
        self.horizonLabel.setBuddy(self.horizon)
        self.objectiveLabel.setBuddy(self.objective)
        self.smartLabel.setBuddy(self.smart)
        self.sidesLabel.setBuddy(self.sides)
        self.elementsLabel.setBuddy(self.elements)
        self.themesLabel.setBuddy(self.themes)
        self.deliveriesLabel.setBuddy(self.deliveries)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanLineDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PlanLineDialog: QWidget) -> None:
        PlanLineDialog.setWindowTitle(QCoreApplication.translate("PlanLineDialog", u"Line", None))
        self.roleLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&It is", None))
        self.roleLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"It is", None))
#endif // QT_CONFIG(accessibility)
        self.labelLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Number", None))
        self.labelLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Words", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.leadAgencyLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Lead agency", None))
        self.leadAgencyLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.leadAgency.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Lead agency", None))
#endif // QT_CONFIG(accessibility)
        self.leadLabel.setText(QCoreApplication.translate("PlanLineDialog", u"Lead &person", None))
        self.leadLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.lead.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Lead person", None))
#endif // QT_CONFIG(accessibility)
        self.communityLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Owned by the community", None))
        self.communityLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.community.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Owned by the community", None))
#endif // QT_CONFIG(accessibility)
        self.community.setPlaceholderText(QCoreApplication.translate("PlanLineDialog", u"A group, where it is no agency", None))
        self.partnersLabel.setText(QCoreApplication.translate("PlanLineDialog", u"P&artners", None))
        self.partnersLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.partners.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Partners", None))
#endif // QT_CONFIG(accessibility)
        self.partners.setPlaceholderText(QCoreApplication.translate("PlanLineDialog", u"Semicolons between names", None))
        self.startsLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Starts", None))
        self.startsLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.starts.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Starts", None))
#endif // QT_CONFIG(accessibility)
        self.dueLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Due", None))
        self.dueLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Due", None))
#endif // QT_CONFIG(accessibility)
        self.due.setPlaceholderText(QCoreApplication.translate("PlanLineDialog", u"such as in six months", None))
        self.repeatsLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Repeats", None))
        self.repeatsLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.repeats.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Repeats", None))
#endif // QT_CONFIG(accessibility)
        self.repeats.setPlaceholderText(QCoreApplication.translate("PlanLineDialog", u"such as monthly", None))
        self.resourcesLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Financial and resource implications", None))
        self.resourcesLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.resources.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Financial and resource implications", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Code", None))
        self.codeLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.outcomeLabel.setText(QCoreApplication.translate("PlanLineDialog", u"O&utcome target and performance measure", None))
        self.outcomeLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Outcome target and performance measure", None))
#endif // QT_CONFIG(accessibility)
        self.progressLabel.setText(QCoreApplication.translate("PlanLineDialog", u"Pro&gress", None))
        self.progressLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.horizonLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Horizon", None))
        self.horizonLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.horizon.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Horizon", None))
#endif // QT_CONFIG(accessibility)
        self.objectiveLabel.setText(QCoreApplication.translate("PlanLineDialog", u"O&bjective", None))
        self.objectiveLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.objective.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Objective", None))
#endif // QT_CONFIG(accessibility)
        self.smartLabel.setText(QCoreApplication.translate("PlanLineDialog", u"S&MART", None))
        self.smartLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.smart.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"SMART", None))
#endif // QT_CONFIG(accessibility)
        self.sidesLabel.setText(QCoreApplication.translate("PlanLineDialog", u"Sid&es of the crime triangle", None))
        self.sidesLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.sides.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Sides of the crime triangle", None))
#endif // QT_CONFIG(accessibility)
        self.elementsLabel.setText(QCoreApplication.translate("PlanLineDialog", u"Elemen&ts", None))
        self.elementsLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.elements.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Elements", None))
#endif // QT_CONFIG(accessibility)
        self.themesLabel.setText(QCoreApplication.translate("PlanLineDialog", u"Themes", None))
        self.themesLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.themes.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Themes", None))
#endif // QT_CONFIG(accessibility)
        self.deliveriesLabel.setText(QCoreApplication.translate("PlanLineDialog", u"&Kinds of delivery", None))
        self.deliveriesLabel.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.deliveries.setAccessibleName(QCoreApplication.translate("PlanLineDialog", u"Kinds of delivery", None))
#endif // QT_CONFIG(accessibility)
        self.toBeAgreed.setText(QCoreApplication.translate("PlanLineDialog", u"To be agreed", None))
        self.feedsCounty.setText(QCoreApplication.translate("PlanLineDialog", u"Feeds the count&y agreement", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("PlanLineDialog", u"Remo&ve", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("PlanLineDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PlanLineDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PlanLineDialog", u"primary", None))
    # retranslateUi
