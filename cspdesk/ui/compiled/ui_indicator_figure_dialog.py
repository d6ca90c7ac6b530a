"""Compiled from forms/indicator_figure_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_IndicatorFigureDialog(object):
    def setupUi(self, IndicatorFigureDialog: QWidget) -> None:
        if not IndicatorFigureDialog.objectName():
            IndicatorFigureDialog.setObjectName(u"IndicatorFigureDialog")
        IndicatorFigureDialog.resize(700, 520)
        self.down = QVBoxLayout(IndicatorFigureDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(IndicatorFigureDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.periodRow = QVBoxLayout()
        self.periodRow.setSpacing(3)
        self.periodRow.setObjectName(u"periodRow")
        self.periodLabel = QLabel(IndicatorFigureDialog)
        self.periodLabel.setObjectName(u"periodLabel")

        self.periodRow.addWidget(self.periodLabel)

        self.period = LineEdit(IndicatorFigureDialog)
        self.period.setObjectName(u"period")

        self.periodRow.addWidget(self.period)


        self.line1.addLayout(self.periodRow)

        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindLabel = QLabel(IndicatorFigureDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(IndicatorFigureDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line1.addLayout(self.kindRow)

        self.basisRow = QVBoxLayout()
        self.basisRow.setSpacing(3)
        self.basisRow.setObjectName(u"basisRow")
        self.basisLabel = QLabel(IndicatorFigureDialog)
        self.basisLabel.setObjectName(u"basisLabel")

        self.basisRow.addWidget(self.basisLabel)

        self.basis = QComboBox(IndicatorFigureDialog)
        self.basis.setObjectName(u"basis")

        self.basisRow.addWidget(self.basis)


        self.line1.addLayout(self.basisRow)

        self.line1.setStretch(0, 2)
        self.line1.setStretch(1, 2)
        self.line1.setStretch(2, 2)

        self.down.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.valueRow = QVBoxLayout()
        self.valueRow.setSpacing(3)
        self.valueRow.setObjectName(u"valueRow")
        self.valueLabel = QLabel(IndicatorFigureDialog)
        self.valueLabel.setObjectName(u"valueLabel")

        self.valueRow.addWidget(self.valueLabel)

        self.value = LineEdit(IndicatorFigureDialog)
        self.value.setObjectName(u"value")

        self.valueRow.addWidget(self.value)


        self.line2.addLayout(self.valueRow)

        self.numeratorRow = QVBoxLayout()
        self.numeratorRow.setSpacing(3)
        self.numeratorRow.setObjectName(u"numeratorRow")
        self.numeratorLabel = QLabel(IndicatorFigureDialog)
        self.numeratorLabel.setObjectName(u"numeratorLabel")

        self.numeratorRow.addWidget(self.numeratorLabel)

        self.numerator = LineEdit(IndicatorFigureDialog)
        self.numerator.setObjectName(u"numerator")

        self.numeratorRow.addWidget(self.numerator)


        self.line2.addLayout(self.numeratorRow)

        self.denominatorRow = QVBoxLayout()
        self.denominatorRow.setSpacing(3)
        self.denominatorRow.setObjectName(u"denominatorRow")
        self.denominatorLabel = QLabel(IndicatorFigureDialog)
        self.denominatorLabel.setObjectName(u"denominatorLabel")

        self.denominatorRow.addWidget(self.denominatorLabel)

        self.denominator = LineEdit(IndicatorFigureDialog)
        self.denominator.setObjectName(u"denominator")

        self.denominatorRow.addWidget(self.denominator)


        self.line2.addLayout(self.denominatorRow)

        self.populationOnRow = QVBoxLayout()
        self.populationOnRow.setSpacing(3)
        self.populationOnRow.setObjectName(u"populationOnRow")
        self.populationOnLabel = QLabel(IndicatorFigureDialog)
        self.populationOnLabel.setObjectName(u"populationOnLabel")

        self.populationOnRow.addWidget(self.populationOnLabel)

        self.populationOn = DateField(IndicatorFigureDialog)
        self.populationOn.setObjectName(u"populationOn")

        self.populationOnRow.addWidget(self.populationOn)


        self.line2.addLayout(self.populationOnRow)

        self.line2.setStretch(0, 2)
        self.line2.setStretch(1, 2)
        self.line2.setStretch(2, 2)
        self.line2.setStretch(3, 2)

        self.down.addLayout(self.line2)

        self.comes = QLabel(IndicatorFigureDialog)
        self.comes.setObjectName(u"comes")
        self.comes.setWordWrap(True)
        self.comes.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.comes)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.sourceRow = QVBoxLayout()
        self.sourceRow.setSpacing(3)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(IndicatorFigureDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.sourceRow.addWidget(self.sourceLabel)

        self.source = LineEdit(IndicatorFigureDialog)
        self.source.setObjectName(u"source")

        self.sourceRow.addWidget(self.source)


        self.line4.addLayout(self.sourceRow)

        self.placeRow = QVBoxLayout()
        self.placeRow.setSpacing(3)
        self.placeRow.setObjectName(u"placeRow")
        self.placeLabel = QLabel(IndicatorFigureDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeRow.addWidget(self.placeLabel)

        self.place = LineEdit(IndicatorFigureDialog)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)


        self.line4.addLayout(self.placeRow)

        self.line4.setStretch(0, 1)
        self.line4.setStretch(1, 1)

        self.down.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.asAtRow = QVBoxLayout()
        self.asAtRow.setSpacing(3)
        self.asAtRow.setObjectName(u"asAtRow")
        self.asAtLabel = QLabel(IndicatorFigureDialog)
        self.asAtLabel.setObjectName(u"asAtLabel")

        self.asAtRow.addWidget(self.asAtLabel)

        self.asAt = DateField(IndicatorFigureDialog)
        self.asAt.setObjectName(u"asAt")

        self.asAtRow.addWidget(self.asAt)


        self.line5.addLayout(self.asAtRow)

        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(IndicatorFigureDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(IndicatorFigureDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line5.addLayout(self.bodyRow)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)

        self.down.addLayout(self.line5)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(IndicatorFigureDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(IndicatorFigureDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 60))

        self.noteRow.addWidget(self.note)


        self.down.addLayout(self.noteRow)

        self.says = QLabel(IndicatorFigureDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(IndicatorFigureDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.pushButtons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.pushButtons)

        self.cancel = QPushButton(IndicatorFigureDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(IndicatorFigureDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.periodLabel.setBuddy(self.period)
        self.kindLabel.setBuddy(self.kind)
        self.basisLabel.setBuddy(self.basis)
        self.valueLabel.setBuddy(self.value)
        self.numeratorLabel.setBuddy(self.numerator)
        self.denominatorLabel.setBuddy(self.denominator)
        self.populationOnLabel.setBuddy(self.populationOn)
        self.sourceLabel.setBuddy(self.source)
        self.placeLabel.setBuddy(self.place)
        self.asAtLabel.setBuddy(self.asAt)
        self.bodyLabel.setBuddy(self.body)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IndicatorFigureDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, IndicatorFigureDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"soft", None))
        self.periodLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"&Period", None))
        self.periodLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"Period", None))
#endif // QT_CONFIG(accessibility)
        self.period.setPlaceholderText(QCoreApplication.translate("IndicatorFigureDialog", u"2026/27", None))
        self.kindLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"What &it is", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.basisLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"T&ells", None))
        self.basisLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"Tells", None))
#endif // QT_CONFIG(accessibility)
        self.valueLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"&Value", None))
        self.valueLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.value.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"Value", None))
#endif // QT_CONFIG(accessibility)
        self.numeratorLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"&Count (n)", None))
        self.numeratorLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.numerator.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"Count (n)", None))
#endif // QT_CONFIG(accessibility)
        self.denominatorLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"&Out of (N) or population", None))
        self.denominatorLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.denominator.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"Out of (N) or population", None))
#endif // QT_CONFIG(accessibility)
        self.populationOnLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"Population &dated", None))
        self.populationOnLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.populationOn.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"Population dated", None))
#endif // QT_CONFIG(accessibility)
        self.comes.setText("")
        self.comes.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"soft", None))
        self.sourceLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"Source: &who gives it", None))
        self.sourceLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"Source: who gives it", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"Place: page or &heading", None))
        self.placeLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"Place: page or heading", None))
#endif // QT_CONFIG(accessibility)
        self.asAtLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"A&s at", None))
        self.asAtLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.asAt.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"As at", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"Of one &area only", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"Of one area only", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"&Note, never about a person", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("IndicatorFigureDialog", u"Note, never about a person", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("IndicatorFigureDialog", u"&Take out\u2026", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("IndicatorFigureDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("IndicatorFigureDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("IndicatorFigureDialog", u"primary", None))
        pass
    # retranslateUi
