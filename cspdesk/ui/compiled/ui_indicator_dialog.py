"""Compiled from forms/indicator_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_IndicatorDialog(object):
    def setupUi(self, IndicatorDialog: QWidget) -> None:
        if not IndicatorDialog.objectName():
            IndicatorDialog.setObjectName(u"IndicatorDialog")
        IndicatorDialog.resize(860, 640)
        self.down = QVBoxLayout(IndicatorDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.codeRow = QVBoxLayout()
        self.codeRow.setSpacing(3)
        self.codeRow.setObjectName(u"codeRow")
        self.codeLabel = QLabel(IndicatorDialog)
        self.codeLabel.setObjectName(u"codeLabel")

        self.codeRow.addWidget(self.codeLabel)

        self.code = LineEdit(IndicatorDialog)
        self.code.setObjectName(u"code")

        self.codeRow.addWidget(self.code)


        self.line0.addLayout(self.codeRow)

        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameLabel = QLabel(IndicatorDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(IndicatorDialog)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.line0.addLayout(self.nameRow)

        self.line0.setStretch(0, 1)
        self.line0.setStretch(1, 4)

        self.down.addLayout(self.line0)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.formRow = QVBoxLayout()
        self.formRow.setSpacing(3)
        self.formRow.setObjectName(u"formRow")
        self.formLabel = QLabel(IndicatorDialog)
        self.formLabel.setObjectName(u"formLabel")

        self.formRow.addWidget(self.formLabel)

        self.form = QComboBox(IndicatorDialog)
        self.form.setObjectName(u"form")

        self.formRow.addWidget(self.form)


        self.line1.addLayout(self.formRow)

        self.perRow = QVBoxLayout()
        self.perRow.setSpacing(3)
        self.perRow.setObjectName(u"perRow")
        self.perLabel = QLabel(IndicatorDialog)
        self.perLabel.setObjectName(u"perLabel")

        self.perRow.addWidget(self.perLabel)

        self.per = LineEdit(IndicatorDialog)
        self.per.setObjectName(u"per")

        self.perRow.addWidget(self.per)


        self.line1.addLayout(self.perRow)

        self.unitRow = QVBoxLayout()
        self.unitRow.setSpacing(3)
        self.unitRow.setObjectName(u"unitRow")
        self.unitLabel = QLabel(IndicatorDialog)
        self.unitLabel.setObjectName(u"unitLabel")

        self.unitRow.addWidget(self.unitLabel)

        self.unit = LineEdit(IndicatorDialog)
        self.unit.setObjectName(u"unit")

        self.unitRow.addWidget(self.unit)


        self.line1.addLayout(self.unitRow)

        self.goodRow = QVBoxLayout()
        self.goodRow.setSpacing(3)
        self.goodRow.setObjectName(u"goodRow")
        self.goodLabel = QLabel(IndicatorDialog)
        self.goodLabel.setObjectName(u"goodLabel")

        self.goodRow.addWidget(self.goodLabel)

        self.good = QComboBox(IndicatorDialog)
        self.good.setObjectName(u"good")

        self.goodRow.addWidget(self.good)


        self.line1.addLayout(self.goodRow)

        self.changeInRow = QVBoxLayout()
        self.changeInRow.setSpacing(3)
        self.changeInRow.setObjectName(u"changeInRow")
        self.changeInLabel = QLabel(IndicatorDialog)
        self.changeInLabel.setObjectName(u"changeInLabel")

        self.changeInRow.addWidget(self.changeInLabel)

        self.changeIn = QComboBox(IndicatorDialog)
        self.changeIn.setObjectName(u"changeIn")

        self.changeInRow.addWidget(self.changeIn)


        self.line1.addLayout(self.changeInRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 2)
        self.line1.setStretch(2, 2)
        self.line1.setStretch(3, 3)
        self.line1.setStretch(4, 3)

        self.down.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.numeratorRow = QVBoxLayout()
        self.numeratorRow.setSpacing(3)
        self.numeratorRow.setObjectName(u"numeratorRow")
        self.numeratorLabel = QLabel(IndicatorDialog)
        self.numeratorLabel.setObjectName(u"numeratorLabel")

        self.numeratorRow.addWidget(self.numeratorLabel)

        self.numerator = LineEdit(IndicatorDialog)
        self.numerator.setObjectName(u"numerator")

        self.numeratorRow.addWidget(self.numerator)


        self.line2.addLayout(self.numeratorRow)

        self.denominatorRow = QVBoxLayout()
        self.denominatorRow.setSpacing(3)
        self.denominatorRow.setObjectName(u"denominatorRow")
        self.denominatorLabel = QLabel(IndicatorDialog)
        self.denominatorLabel.setObjectName(u"denominatorLabel")

        self.denominatorRow.addWidget(self.denominatorLabel)

        self.denominator = LineEdit(IndicatorDialog)
        self.denominator.setObjectName(u"denominator")

        self.denominatorRow.addWidget(self.denominator)


        self.line2.addLayout(self.denominatorRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.down.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.sourceRow = QVBoxLayout()
        self.sourceRow.setSpacing(3)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(IndicatorDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.sourceRow.addWidget(self.sourceLabel)

        self.source = LineEdit(IndicatorDialog)
        self.source.setObjectName(u"source")

        self.sourceRow.addWidget(self.source)


        self.line3.addLayout(self.sourceRow)

        self.collectionRow = QVBoxLayout()
        self.collectionRow.setSpacing(3)
        self.collectionRow.setObjectName(u"collectionRow")
        self.collectionLabel = QLabel(IndicatorDialog)
        self.collectionLabel.setObjectName(u"collectionLabel")

        self.collectionRow.addWidget(self.collectionLabel)

        self.collection = LineEdit(IndicatorDialog)
        self.collection.setObjectName(u"collection")

        self.collectionRow.addWidget(self.collection)


        self.line3.addLayout(self.collectionRow)

        self.line3.setStretch(0, 1)
        self.line3.setStretch(1, 1)

        self.down.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.agreementsRow = QVBoxLayout()
        self.agreementsRow.setSpacing(3)
        self.agreementsRow.setObjectName(u"agreementsRow")
        self.agreementsLabel = QLabel(IndicatorDialog)
        self.agreementsLabel.setObjectName(u"agreementsLabel")

        self.agreementsRow.addWidget(self.agreementsLabel)

        self.agreements = LineEdit(IndicatorDialog)
        self.agreements.setObjectName(u"agreements")

        self.agreementsRow.addWidget(self.agreements)


        self.line4.addLayout(self.agreementsRow)

        self.aliasesRow = QVBoxLayout()
        self.aliasesRow.setSpacing(3)
        self.aliasesRow.setObjectName(u"aliasesRow")
        self.aliasesLabel = QLabel(IndicatorDialog)
        self.aliasesLabel.setObjectName(u"aliasesLabel")

        self.aliasesRow.addWidget(self.aliasesLabel)

        self.aliases = LineEdit(IndicatorDialog)
        self.aliases.setObjectName(u"aliases")

        self.aliasesRow.addWidget(self.aliases)


        self.line4.addLayout(self.aliasesRow)

        self.familyRow = QVBoxLayout()
        self.familyRow.setSpacing(3)
        self.familyRow.setObjectName(u"familyRow")
        self.familyLabel = QLabel(IndicatorDialog)
        self.familyLabel.setObjectName(u"familyLabel")

        self.familyRow.addWidget(self.familyLabel)

        self.family = LineEdit(IndicatorDialog)
        self.family.setObjectName(u"family")

        self.familyRow.addWidget(self.family)


        self.line4.addLayout(self.familyRow)

        self.line4.setStretch(0, 1)
        self.line4.setStretch(1, 1)
        self.line4.setStretch(2, 1)

        self.down.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.partOfRow = QVBoxLayout()
        self.partOfRow.setSpacing(3)
        self.partOfRow.setObjectName(u"partOfRow")
        self.partOfLabel = QLabel(IndicatorDialog)
        self.partOfLabel.setObjectName(u"partOfLabel")

        self.partOfRow.addWidget(self.partOfLabel)

        self.partOf = NameEdit(IndicatorDialog)
        self.partOf.setObjectName(u"partOf")

        self.partOfRow.addWidget(self.partOf)


        self.line5.addLayout(self.partOfRow)

        self.measureRow = QVBoxLayout()
        self.measureRow.setSpacing(3)
        self.measureRow.setObjectName(u"measureRow")
        self.measureLabel = QLabel(IndicatorDialog)
        self.measureLabel.setObjectName(u"measureLabel")

        self.measureRow.addWidget(self.measureLabel)

        self.measure = NameEdit(IndicatorDialog)
        self.measure.setObjectName(u"measure")

        self.measureRow.addWidget(self.measure)


        self.line5.addLayout(self.measureRow)

        self.gapToRow = QVBoxLayout()
        self.gapToRow.setSpacing(3)
        self.gapToRow.setObjectName(u"gapToRow")
        self.gapToLabel = QLabel(IndicatorDialog)
        self.gapToLabel.setObjectName(u"gapToLabel")

        self.gapToRow.addWidget(self.gapToLabel)

        self.gapTo = NameEdit(IndicatorDialog)
        self.gapTo.setObjectName(u"gapTo")

        self.gapToRow.addWidget(self.gapTo)


        self.line5.addLayout(self.gapToRow)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)
        self.line5.setStretch(2, 1)

        self.down.addLayout(self.line5)

        self.line6 = QHBoxLayout()
        self.line6.setSpacing(12)
        self.line6.setObjectName(u"line6")
        self.partnersRow = QVBoxLayout()
        self.partnersRow.setSpacing(3)
        self.partnersRow.setObjectName(u"partnersRow")
        self.partnersLabel = QLabel(IndicatorDialog)
        self.partnersLabel.setObjectName(u"partnersLabel")

        self.partnersRow.addWidget(self.partnersLabel)

        self.partners = PlainEdit(IndicatorDialog)
        self.partners.setObjectName(u"partners")
        self.partners.setMaximumSize(QSize(16777215, 74))

        self.partnersRow.addWidget(self.partners)


        self.line6.addLayout(self.partnersRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(IndicatorDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(IndicatorDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 74))

        self.noteRow.addWidget(self.note)


        self.line6.addLayout(self.noteRow)

        self.line6.setStretch(0, 3)
        self.line6.setStretch(1, 2)

        self.down.addLayout(self.line6)

        self.line7 = QHBoxLayout()
        self.line7.setSpacing(12)
        self.line7.setObjectName(u"line7")
        self.notCollected = QCheckBox(IndicatorDialog)
        self.notCollected.setObjectName(u"notCollected")

        self.line7.addWidget(self.notCollected)

        self.stretch = QCheckBox(IndicatorDialog)
        self.stretch.setObjectName(u"stretch")

        self.line7.addWidget(self.stretch)

        self.reward = QCheckBox(IndicatorDialog)
        self.reward.setObjectName(u"reward")

        self.line7.addWidget(self.reward)

        self.shown = QCheckBox(IndicatorDialog)
        self.shown.setObjectName(u"shown")

        self.line7.addWidget(self.shown)

        self.pushChecks = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line7.addItem(self.pushChecks)

        self.line7.setStretch(4, 1)

        self.down.addLayout(self.line7)

        self.says = QLabel(IndicatorDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(IndicatorDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.pushButtons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.pushButtons)

        self.cancel = QPushButton(IndicatorDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(IndicatorDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
        self.nameLabel.setBuddy(self.name)
        self.formLabel.setBuddy(self.form)
        self.perLabel.setBuddy(self.per)
        self.unitLabel.setBuddy(self.unit)
        self.goodLabel.setBuddy(self.good)
        self.changeInLabel.setBuddy(self.changeIn)
        self.numeratorLabel.setBuddy(self.numerator)
        self.denominatorLabel.setBuddy(self.denominator)
        self.sourceLabel.setBuddy(self.source)
        self.collectionLabel.setBuddy(self.collection)
        self.agreementsLabel.setBuddy(self.agreements)
        self.aliasesLabel.setBuddy(self.aliases)
        self.familyLabel.setBuddy(self.family)
        self.partOfLabel.setBuddy(self.partOf)
        self.measureLabel.setBuddy(self.measure)
        self.gapToLabel.setBuddy(self.gapTo)
        self.partnersLabel.setBuddy(self.partners)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IndicatorDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, IndicatorDialog: QWidget) -> None:
        self.codeLabel.setText(QCoreApplication.translate("IndicatorDialog", u"Co&de", None))
        self.codeLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("IndicatorDialog", u"NI 16", None))
        self.nameLabel.setText(QCoreApplication.translate("IndicatorDialog", u"Na&me", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.formLabel.setText(QCoreApplication.translate("IndicatorDialog", u"What its &values are", None))
        self.formLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"What its values are", None))
#endif // QT_CONFIG(accessibility)
        self.perLabel.setText(QCoreApplication.translate("IndicatorDialog", u"For &each", None))
        self.perLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.per.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"For each", None))
#endif // QT_CONFIG(accessibility)
        self.per.setPlaceholderText(QCoreApplication.translate("IndicatorDialog", u"1,000", None))
        self.unitLabel.setText(QCoreApplication.translate("IndicatorDialog", u"&Unit", None))
        self.unitLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Unit", None))
#endif // QT_CONFIG(accessibility)
        self.unit.setPlaceholderText(QCoreApplication.translate("IndicatorDialog", u"offences", None))
        self.goodLabel.setText(QCoreApplication.translate("IndicatorDialog", u"&Better is", None))
        self.goodLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.good.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Better is", None))
#endif // QT_CONFIG(accessibility)
        self.changeInLabel.setText(QCoreApplication.translate("IndicatorDialog", u"&A change is told in", None))
        self.changeInLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.changeIn.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"A change is told in", None))
#endif // QT_CONFIG(accessibility)
        self.numeratorLabel.setText(QCoreApplication.translate("IndicatorDialog", u"W&hat is counted (n)", None))
        self.numeratorLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.numerator.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"What is counted (n)", None))
#endif // QT_CONFIG(accessibility)
        self.denominatorLabel.setText(QCoreApplication.translate("IndicatorDialog", u"Out of what (N), or the &population", None))
        self.denominatorLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.denominator.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Out of what (N), or the population", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("IndicatorDialog", u"&Source: who gives the figures", None))
        self.sourceLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Source: who gives the figures", None))
#endif // QT_CONFIG(accessibility)
        self.collectionLabel.setText(QCoreApplication.translate("IndicatorDialog", u"H&ow it is collected", None))
        self.collectionLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.collection.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"How it is collected", None))
#endif // QT_CONFIG(accessibility)
        self.agreementsLabel.setText(QCoreApplication.translate("IndicatorDialog", u"In &which agreements", None))
        self.agreementsLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agreements.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"In which agreements", None))
#endif // QT_CONFIG(accessibility)
        self.agreements.setPlaceholderText(QCoreApplication.translate("IndicatorDialog", u"PSA 23; LAA", None))
        self.aliasesLabel.setText(QCoreApplication.translate("IndicatorDialog", u"Other codes it &goes by", None))
        self.aliasesLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.aliases.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Other codes it goes by", None))
#endif // QT_CONFIG(accessibility)
        self.aliases.setPlaceholderText(QCoreApplication.translate("IndicatorDialog", u"PI 40", None))
        self.familyLabel.setText(QCoreApplication.translate("IndicatorDialog", u"Compa&rison group", None))
        self.familyLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.family.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Comparison group", None))
#endif // QT_CONFIG(accessibility)
        self.family.setPlaceholderText(QCoreApplication.translate("IndicatorDialog", u"most similar family", None))
        self.partOfLabel.setText(QCoreApplication.translate("IndicatorDialog", u"&Is a part of", None))
        self.partOfLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.partOf.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Is a part of", None))
#endif // QT_CONFIG(accessibility)
        self.measureLabel.setText(QCoreApplication.translate("IndicatorDialog", u"Counted &from the ledger by", None))
        self.measureLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.measure.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Counted from the ledger by", None))
#endif // QT_CONFIG(accessibility)
        self.gapToLabel.setText(QCoreApplication.translate("IndicatorDialog", u"Gap to (ta&ken off)", None))
        self.gapToLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.gapTo.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Gap to (taken off)", None))
#endif // QT_CONFIG(accessibility)
        self.partnersLabel.setText(QCoreApplication.translate("IndicatorDialog", u"Partners, one a &line; a * behind those who lead", None))
        self.partnersLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.partners.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Partners, one a line; a * behind those who lead", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("IndicatorDialog", u"&Note", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("IndicatorDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.notCollected.setText(QCoreApplication.translate("IndicatorDialog", u"Not collected &yet", None))
        self.stretch.setText(QCoreApplication.translate("IndicatorDialog", u"Stretch &target", None))
        self.reward.setText(QCoreApplication.translate("IndicatorDialog", u"&Carries reward money", None))
        self.shown.setText(QCoreApplication.translate("IndicatorDialog", u"Shown in the list", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("IndicatorDialog", u"Remove\u2026", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("IndicatorDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("IndicatorDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("IndicatorDialog", u"primary", None))
        pass
    # retranslateUi
