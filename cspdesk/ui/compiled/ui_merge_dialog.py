"""Compiled from forms/merge_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.people.merge_sides import MergeSides

class Ui_MergeDialog(object):
    def setupUi(self, MergeDialog: QWidget) -> None:
        if not MergeDialog.objectName():
            MergeDialog.setObjectName(u"MergeDialog")
        MergeDialog.resize(760, 420)
        self.column = QVBoxLayout(MergeDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.intro = QLabel(MergeDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.otherRow = QVBoxLayout()
        self.otherRow.setSpacing(3)
        self.otherRow.setObjectName(u"otherRow")
        self.otherRow.setContentsMargins(0, 0, 0, 0)
        self.otherLabel = QLabel(MergeDialog)
        self.otherLabel.setObjectName(u"otherLabel")

        self.otherRow.addWidget(self.otherLabel)

        self.other = NameEdit(MergeDialog)
        self.other.setObjectName(u"other")

        self.otherRow.addWidget(self.other)


        self.column.addLayout(self.otherRow)

        self.sides = MergeSides(MergeDialog)
        self.sides.setObjectName(u"sides")

        self.column.addWidget(self.sides)

        self.after = QLabel(MergeDialog)
        self.after.setObjectName(u"after")
        self.after.setTextFormat(Qt.TextFormat.PlainText)
        self.after.setWordWrap(True)

        self.column.addWidget(self.after)

        self.down8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down8)

        self.says = QLabel(MergeDialog)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.swap = QPushButton(MergeDialog)
        self.swap.setObjectName(u"swap")
        self.swap.setAutoDefault(False)

        self.buttons.addWidget(self.swap)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(MergeDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(MergeDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.otherLabel.setBuddy(self.other)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.other, self.swap)
        QWidget.setTabOrder(self.swap, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(MergeDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MergeDialog: QWidget) -> None:
        MergeDialog.setWindowTitle(QCoreApplication.translate("MergeDialog", u"Merge two records", None))
        self.intro.setText("")
        self.intro.setProperty(u"look", QCoreApplication.translate("MergeDialog", u"soft", None))
        self.otherLabel.setText(QCoreApplication.translate("MergeDialog", u"&Merge with", None))
        self.otherLabel.setProperty(u"look", QCoreApplication.translate("MergeDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Merge with", None))
#endif // QT_CONFIG(accessibility)
        self.other.setPlaceholderText(QCoreApplication.translate("MergeDialog", u"type a name", None))
        self.after.setText("")
        self.after.setProperty(u"look", QCoreApplication.translate("MergeDialog", u"small", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("MergeDialog", u"refusal", None))
        self.swap.setText(QCoreApplication.translate("MergeDialog", u"&Keep the other one", None))
        self.cancel.setText(QCoreApplication.translate("MergeDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("MergeDialog", u"Me&rge", None))
        self.save.setProperty(u"look", QCoreApplication.translate("MergeDialog", u"primary", None))
    # retranslateUi
