"""Compiled from forms/succession_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField

class Ui_SuccessionDialog(object):
    def setupUi(self, SuccessionDialog: QWidget) -> None:
        if not SuccessionDialog.objectName():
            SuccessionDialog.setObjectName(u"SuccessionDialog")
        SuccessionDialog.resize(480, 280)
        self.column = QVBoxLayout(SuccessionDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.intro = QLabel(SuccessionDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.successorRow = QVBoxLayout()
        self.successorRow.setSpacing(3)
        self.successorRow.setObjectName(u"successorRow")
        self.successorRow.setContentsMargins(0, 0, 0, 0)
        self.successorLabel = QLabel(SuccessionDialog)
        self.successorLabel.setObjectName(u"successorLabel")

        self.successorRow.addWidget(self.successorLabel)

        self.successor = NameEdit(SuccessionDialog)
        self.successor.setObjectName(u"successor")

        self.successorRow.addWidget(self.successor)


        self.column.addLayout(self.successorRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayRow.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(SuccessionDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(SuccessionDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.column.addLayout(self.dayRow)

        self.with_people = QCheckBox(SuccessionDialog)
        self.with_people.setObjectName(u"with_people")

        self.column.addWidget(self.with_people)

        self.effect = QLabel(SuccessionDialog)
        self.effect.setObjectName(u"effect")
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.effect.setWordWrap(True)

        self.column.addWidget(self.effect)

        self.down6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down6)

        self.says = QLabel(SuccessionDialog)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(SuccessionDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(SuccessionDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.successorLabel.setBuddy(self.successor)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.successor, self.day)
        QWidget.setTabOrder(self.day, self.with_people)
        QWidget.setTabOrder(self.with_people, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(SuccessionDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, SuccessionDialog: QWidget) -> None:
        SuccessionDialog.setWindowTitle(QCoreApplication.translate("SuccessionDialog", u"Successor", None))
        self.intro.setText("")
        self.intro.setProperty(u"look", QCoreApplication.translate("SuccessionDialog", u"soft", None))
        self.successorLabel.setText(QCoreApplication.translate("SuccessionDialog", u"Followed &by", None))
        self.successorLabel.setProperty(u"look", QCoreApplication.translate("SuccessionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.successor.setAccessibleName(QCoreApplication.translate("SuccessionDialog", u"Followed by", None))
#endif // QT_CONFIG(accessibility)
        self.successor.setPlaceholderText(QCoreApplication.translate("SuccessionDialog", u"an agency, or a new name", None))
        self.dayLabel.setText(QCoreApplication.translate("SuccessionDialog", u"&From", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("SuccessionDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("SuccessionDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.with_people.setText(QCoreApplication.translate("SuccessionDialog", u"Its &people, places in groups and support pass to the successor", None))
        self.effect.setText("")
        self.effect.setProperty(u"look", QCoreApplication.translate("SuccessionDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("SuccessionDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("SuccessionDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("SuccessionDialog", u"&Name the successor", None))
        self.save.setProperty(u"look", QCoreApplication.translate("SuccessionDialog", u"primary", None))
    # retranslateUi
