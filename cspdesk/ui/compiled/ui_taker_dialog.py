"""Compiled from forms/taker_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import LineEdit

class Ui_TakerDialog(object):
    def setupUi(self, TakerDialog: QWidget) -> None:
        if not TakerDialog.objectName():
            TakerDialog.setObjectName(u"TakerDialog")
        TakerDialog.resize(560, 420)
        self.down = QVBoxLayout(TakerDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(TakerDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.labelRow = QVBoxLayout()
        self.labelRow.setSpacing(3)
        self.labelRow.setObjectName(u"labelRow")
        self.labelLabel = QLabel(TakerDialog)
        self.labelLabel.setObjectName(u"labelLabel")

        self.labelRow.addWidget(self.labelLabel)

        self.label = LineEdit(TakerDialog)
        self.label.setObjectName(u"label")

        self.labelRow.addWidget(self.label)


        self.line1.addLayout(self.labelRow)

        self.bandRow = QVBoxLayout()
        self.bandRow.setSpacing(3)
        self.bandRow.setObjectName(u"bandRow")
        self.bandLabel = QLabel(TakerDialog)
        self.bandLabel.setObjectName(u"bandLabel")

        self.bandRow.addWidget(self.bandLabel)

        self.band = NameEdit(TakerDialog)
        self.band.setObjectName(u"band")

        self.bandRow.addWidget(self.band)


        self.line1.addLayout(self.bandRow)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.down.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.personRow = QVBoxLayout()
        self.personRow.setSpacing(3)
        self.personRow.setObjectName(u"personRow")
        self.personLabel = QLabel(TakerDialog)
        self.personLabel.setObjectName(u"personLabel")

        self.personRow.addWidget(self.personLabel)

        self.person = NameEdit(TakerDialog)
        self.person.setObjectName(u"person")

        self.personRow.addWidget(self.person)


        self.line2.addLayout(self.personRow)

        self.agencyRow = QVBoxLayout()
        self.agencyRow.setSpacing(3)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyLabel = QLabel(TakerDialog)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.agencyRow.addWidget(self.agencyLabel)

        self.agency = NameEdit(TakerDialog)
        self.agency.setObjectName(u"agency")

        self.agencyRow.addWidget(self.agency)


        self.line2.addLayout(self.agencyRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.down.addLayout(self.line2)

        self.watchBox = QWidget(TakerDialog)
        self.watchBox.setObjectName(u"watchBox")
        self.watchBoxDown = QVBoxLayout(self.watchBox)
        self.watchBoxDown.setSpacing(0)
        self.watchBoxDown.setObjectName(u"watchBoxDown")
        self.watchBoxDown.setContentsMargins(0, 0, 0, 0)
        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.watchRow = QVBoxLayout()
        self.watchRow.setSpacing(3)
        self.watchRow.setObjectName(u"watchRow")
        self.watchLabel = QLabel(self.watchBox)
        self.watchLabel.setObjectName(u"watchLabel")

        self.watchRow.addWidget(self.watchLabel)

        self.watch = NameEdit(self.watchBox)
        self.watch.setObjectName(u"watch")

        self.watchRow.addWidget(self.watch)


        self.line3.addLayout(self.watchRow)

        self.consentRow = QVBoxLayout()
        self.consentRow.setSpacing(3)
        self.consentRow.setObjectName(u"consentRow")
        self.consentLabel = QLabel(self.watchBox)
        self.consentLabel.setObjectName(u"consentLabel")

        self.consentRow.addWidget(self.consentLabel)

        self.consent = QComboBox(self.watchBox)
        self.consent.setObjectName(u"consent")

        self.consentRow.addWidget(self.consent)


        self.line3.addLayout(self.consentRow)

        self.followedRow = QVBoxLayout()
        self.followedRow.setSpacing(3)
        self.followedRow.setObjectName(u"followedRow")
        self.followedLabel = QLabel(self.watchBox)
        self.followedLabel.setObjectName(u"followedLabel")

        self.followedRow.addWidget(self.followedLabel)

        self.followed = DateField(self.watchBox)
        self.followed.setObjectName(u"followed")

        self.followedRow.addWidget(self.followed)


        self.line3.addLayout(self.followedRow)

        self.line3.setStretch(0, 1)
        self.line3.setStretch(1, 1)
        self.line3.setStretch(2, 1)

        self.watchBoxDown.addLayout(self.line3)


        self.down.addWidget(self.watchBox)

        self.tookBox = QWidget(TakerDialog)
        self.tookBox.setObjectName(u"tookBox")
        self.tookBoxDown = QVBoxLayout(self.tookBox)
        self.tookBoxDown.setSpacing(0)
        self.tookBoxDown.setObjectName(u"tookBoxDown")
        self.tookBoxDown.setContentsMargins(0, 0, 0, 0)
        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.completed = QCheckBox(self.tookBox)
        self.completed.setObjectName(u"completed")

        self.line4.addWidget(self.completed)

        self.came = QCheckBox(self.tookBox)
        self.came.setObjectName(u"came")

        self.line4.addWidget(self.came)

        self.line4.setStretch(0, 1)
        self.line4.setStretch(1, 1)

        self.tookBoxDown.addLayout(self.line4)


        self.down.addWidget(self.tookBox)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(TakerDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = LineEdit(TakerDialog)
        self.note.setObjectName(u"note")

        self.noteRow.addWidget(self.note)


        self.down.addLayout(self.noteRow)

        self.says = QLabel(TakerDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(TakerDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(TakerDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.again = QPushButton(TakerDialog)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.buttons.addWidget(self.again)

        self.save = QPushButton(TakerDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.labelLabel.setBuddy(self.label)
        self.bandLabel.setBuddy(self.band)
        self.personLabel.setBuddy(self.person)
        self.agencyLabel.setBuddy(self.agency)
        self.watchLabel.setBuddy(self.watch)
        self.consentLabel.setBuddy(self.consent)
        self.followedLabel.setBuddy(self.followed)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TakerDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, TakerDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"soft", None))
        self.labelLabel.setText(QCoreApplication.translate("TakerDialog", u"&Label of the office", None))
        self.labelLabel.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("TakerDialog", u"Label of the office", None))
#endif // QT_CONFIG(accessibility)
        self.label.setPlaceholderText(QCoreApplication.translate("TakerDialog", u"P1: never a young person\u2019s name", None))
        self.bandLabel.setText(QCoreApplication.translate("TakerDialog", u"&Age band", None))
        self.bandLabel.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.band.setAccessibleName(QCoreApplication.translate("TakerDialog", u"Age band", None))
#endif // QT_CONFIG(accessibility)
        self.band.setPlaceholderText(QCoreApplication.translate("TakerDialog", u"13-15", None))
        self.personLabel.setText(QCoreApplication.translate("TakerDialog", u"Or a &person of the address book", None))
        self.personLabel.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("TakerDialog", u"Or a person of the address book", None))
#endif // QT_CONFIG(accessibility)
        self.agencyLabel.setText(QCoreApplication.translate("TakerDialog", u"A&gency", None))
        self.agencyLabel.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("TakerDialog", u"Agency", None))
#endif // QT_CONFIG(accessibility)
        self.watchLabel.setText(QCoreApplication.translate("TakerDialog", u"&Watch", None))
        self.watchLabel.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.watch.setAccessibleName(QCoreApplication.translate("TakerDialog", u"Watch", None))
#endif // QT_CONFIG(accessibility)
        self.watch.setPlaceholderText(QCoreApplication.translate("TakerDialog", u"Street Watch", None))
        self.consentLabel.setText(QCoreApplication.translate("TakerDialog", u"May we &contact them?", None))
        self.consentLabel.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.consent.setAccessibleName(QCoreApplication.translate("TakerDialog", u"May we contact them?", None))
#endif // QT_CONFIG(accessibility)
        self.followedLabel.setText(QCoreApplication.translate("TakerDialog", u"&Followed up on", None))
        self.followedLabel.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.followed.setAccessibleName(QCoreApplication.translate("TakerDialog", u"Followed up on", None))
#endif // QT_CONFIG(accessibility)
        self.completed.setText(QCoreApplication.translate("TakerDialog", u"Co&mpleted", None))
        self.came.setText(QCoreApplication.translate("TakerDialog", u"Came &to a forum later", None))
        self.noteLabel.setText(QCoreApplication.translate("TakerDialog", u"&Note", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("TakerDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("TakerDialog", u"Take &off the list", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("TakerDialog", u"Cancel", None))
        self.again.setText(QCoreApplication.translate("TakerDialog", u"&Save and next", None))
        self.save.setText(QCoreApplication.translate("TakerDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("TakerDialog", u"primary", None))
        pass
    # retranslateUi
