"""Compiled from forms/plan_resource_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.text_edit import LineEdit

class Ui_PlanResourceDialog(object):
    def setupUi(self, PlanResourceDialog: QWidget) -> None:
        if not PlanResourceDialog.objectName():
            PlanResourceDialog.setObjectName(u"PlanResourceDialog")
        PlanResourceDialog.resize(520, 300)
        self.column = QVBoxLayout(PlanResourceDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(PlanResourceDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.about)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.kindBox = QWidget(PlanResourceDialog)
        self.kindBox.setObjectName(u"kindBox")
        self.kindRow = QVBoxLayout(self.kindBox)
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.kindBox)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(self.kindBox)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line1.addWidget(self.kindBox)

        self.agencyBox = QWidget(PlanResourceDialog)
        self.agencyBox.setObjectName(u"agencyBox")
        self.agencyRow = QVBoxLayout(self.agencyBox)
        self.agencyRow.setSpacing(3)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyRow.setContentsMargins(0, 0, 0, 0)
        self.agencyLabel = QLabel(self.agencyBox)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.agencyRow.addWidget(self.agencyLabel)

        self.agency = NameEdit(self.agencyBox)
        self.agency.setObjectName(u"agency")

        self.agencyRow.addWidget(self.agency)


        self.line1.addWidget(self.agencyBox)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.column.addLayout(self.line1)

        self.textBox = QWidget(PlanResourceDialog)
        self.textBox.setObjectName(u"textBox")
        self.textRow = QVBoxLayout(self.textBox)
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textRow.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(self.textBox)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = LineEdit(self.textBox)
        self.text.setObjectName(u"text")

        self.textRow.addWidget(self.text)


        self.column.addWidget(self.textBox)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.poundsBox = QWidget(PlanResourceDialog)
        self.poundsBox.setObjectName(u"poundsBox")
        self.poundsRow = QVBoxLayout(self.poundsBox)
        self.poundsRow.setSpacing(3)
        self.poundsRow.setObjectName(u"poundsRow")
        self.poundsRow.setContentsMargins(0, 0, 0, 0)
        self.poundsLabel = QLabel(self.poundsBox)
        self.poundsLabel.setObjectName(u"poundsLabel")

        self.poundsRow.addWidget(self.poundsLabel)

        self.pounds = LineEdit(self.poundsBox)
        self.pounds.setObjectName(u"pounds")

        self.poundsRow.addWidget(self.pounds)


        self.line3.addWidget(self.poundsBox)

        self.howUsedBox = QWidget(PlanResourceDialog)
        self.howUsedBox.setObjectName(u"howUsedBox")
        self.howUsedRow = QVBoxLayout(self.howUsedBox)
        self.howUsedRow.setSpacing(3)
        self.howUsedRow.setObjectName(u"howUsedRow")
        self.howUsedRow.setContentsMargins(0, 0, 0, 0)
        self.howUsedLabel = QLabel(self.howUsedBox)
        self.howUsedLabel.setObjectName(u"howUsedLabel")

        self.howUsedRow.addWidget(self.howUsedLabel)

        self.howUsed = LineEdit(self.howUsedBox)
        self.howUsed.setObjectName(u"howUsed")

        self.howUsedRow.addWidget(self.howUsed)


        self.line3.addWidget(self.howUsedBox)

        self.line3.setStretch(0, 1)
        self.line3.setStretch(1, 2)

        self.column.addLayout(self.line3)

        self.says = QLabel(PlanResourceDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(PlanResourceDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanResourceDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PlanResourceDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.agencyLabel.setBuddy(self.agency)
        self.textLabel.setBuddy(self.text)
        self.poundsLabel.setBuddy(self.pounds)
        self.howUsedLabel.setBuddy(self.howUsed)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanResourceDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PlanResourceDialog: QWidget) -> None:
        PlanResourceDialog.setWindowTitle(QCoreApplication.translate("PlanResourceDialog", u"Resource", None))
        self.about.setText("")
        self.about.setProperty(u"look", QCoreApplication.translate("PlanResourceDialog", u"soft", None))
        self.kindLabel.setText(QCoreApplication.translate("PlanResourceDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("PlanResourceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("PlanResourceDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.agencyLabel.setText(QCoreApplication.translate("PlanResourceDialog", u"&From", None))
        self.agencyLabel.setProperty(u"look", QCoreApplication.translate("PlanResourceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("PlanResourceDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("PlanResourceDialog", u"&What", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("PlanResourceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PlanResourceDialog", u"What", None))
#endif // QT_CONFIG(accessibility)
        self.poundsLabel.setText(QCoreApplication.translate("PlanResourceDialog", u"&Pounds", None))
        self.poundsLabel.setProperty(u"look", QCoreApplication.translate("PlanResourceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.pounds.setAccessibleName(QCoreApplication.translate("PlanResourceDialog", u"Pounds", None))
#endif // QT_CONFIG(accessibility)
        self.howUsedLabel.setText(QCoreApplication.translate("PlanResourceDialog", u"&How it is used", None))
        self.howUsedLabel.setProperty(u"look", QCoreApplication.translate("PlanResourceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.howUsed.setAccessibleName(QCoreApplication.translate("PlanResourceDialog", u"How it is used", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PlanResourceDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("PlanResourceDialog", u"&Remove", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("PlanResourceDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("PlanResourceDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PlanResourceDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PlanResourceDialog", u"primary", None))
    # retranslateUi
