"""Compiled from forms/speaker_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField

class Ui_SpeakerDialog(object):
    def setupUi(self, SpeakerDialog: QWidget) -> None:
        if not SpeakerDialog.objectName():
            SpeakerDialog.setObjectName(u"SpeakerDialog")
        SpeakerDialog.resize(420, 250)
        self.column = QVBoxLayout(SpeakerDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(SpeakerDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(SpeakerDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.column.addLayout(self.kindRow)

        self.personRow = QVBoxLayout()
        self.personRow.setSpacing(3)
        self.personRow.setObjectName(u"personRow")
        self.personRow.setContentsMargins(0, 0, 0, 0)
        self.personLabel = QLabel(SpeakerDialog)
        self.personLabel.setObjectName(u"personLabel")

        self.personRow.addWidget(self.personLabel)

        self.person = NameEdit(SpeakerDialog)
        self.person.setObjectName(u"person")

        self.personRow.addWidget(self.person)


        self.column.addLayout(self.personRow)

        self.from_dayRow = QVBoxLayout()
        self.from_dayRow.setSpacing(3)
        self.from_dayRow.setObjectName(u"from_dayRow")
        self.from_dayRow.setContentsMargins(0, 0, 0, 0)
        self.from_dayLabel = QLabel(SpeakerDialog)
        self.from_dayLabel.setObjectName(u"from_dayLabel")

        self.from_dayRow.addWidget(self.from_dayLabel)

        self.from_day = DateField(SpeakerDialog)
        self.from_day.setObjectName(u"from_day")

        self.from_dayRow.addWidget(self.from_day)


        self.column.addLayout(self.from_dayRow)

        self.before = QLabel(SpeakerDialog)
        self.before.setObjectName(u"before")
        self.before.setTextFormat(Qt.TextFormat.PlainText)
        self.before.setWordWrap(True)

        self.column.addWidget(self.before)

        self.down7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down7)

        self.says = QLabel(SpeakerDialog)
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

        self.cancel = QPushButton(SpeakerDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(SpeakerDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.personLabel.setBuddy(self.person)
        self.from_dayLabel.setBuddy(self.from_day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.person)
        QWidget.setTabOrder(self.person, self.from_day)
        QWidget.setTabOrder(self.from_day, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(SpeakerDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, SpeakerDialog: QWidget) -> None:
        SpeakerDialog.setWindowTitle(QCoreApplication.translate("SpeakerDialog", u"Who speaks for a partner", None))
        self.kindLabel.setText(QCoreApplication.translate("SpeakerDialog", u"&Place", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("SpeakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("SpeakerDialog", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.personLabel.setText(QCoreApplication.translate("SpeakerDialog", u"Pe&rson", None))
        self.personLabel.setProperty(u"look", QCoreApplication.translate("SpeakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("SpeakerDialog", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.person.setPlaceholderText(QCoreApplication.translate("SpeakerDialog", u"empty when nobody is named", None))
        self.from_dayLabel.setText(QCoreApplication.translate("SpeakerDialog", u"&From", None))
        self.from_dayLabel.setProperty(u"look", QCoreApplication.translate("SpeakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.from_day.setAccessibleName(QCoreApplication.translate("SpeakerDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.before.setText("")
        self.before.setProperty(u"look", QCoreApplication.translate("SpeakerDialog", u"small", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("SpeakerDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("SpeakerDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("SpeakerDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("SpeakerDialog", u"primary", None))
    # retranslateUi
