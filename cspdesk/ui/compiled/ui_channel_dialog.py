"""Compiled from forms/channel_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_ChannelDialog(object):
    def setupUi(self, ChannelDialog: QWidget) -> None:
        if not ChannelDialog.objectName():
            ChannelDialog.setObjectName(u"ChannelDialog")
        ChannelDialog.resize(560, 400)
        self.down = QVBoxLayout(ChannelDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameLabel = QLabel(ChannelDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(ChannelDialog)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.line1.addLayout(self.nameRow)

        self.timesRow = QVBoxLayout()
        self.timesRow.setSpacing(3)
        self.timesRow.setObjectName(u"timesRow")
        self.timesLabel = QLabel(ChannelDialog)
        self.timesLabel.setObjectName(u"timesLabel")

        self.timesRow.addWidget(self.timesLabel)

        self.times = LineEdit(ChannelDialog)
        self.times.setObjectName(u"times")

        self.timesRow.addWidget(self.times)


        self.line1.addLayout(self.timesRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 1)

        self.down.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.readersRow = QVBoxLayout()
        self.readersRow.setSpacing(3)
        self.readersRow.setObjectName(u"readersRow")
        self.readersLabel = QLabel(ChannelDialog)
        self.readersLabel.setObjectName(u"readersLabel")

        self.readersRow.addWidget(self.readersLabel)

        self.readers = LineEdit(ChannelDialog)
        self.readers.setObjectName(u"readers")

        self.readersRow.addWidget(self.readers)


        self.line2.addLayout(self.readersRow)

        self.topicsRow = QVBoxLayout()
        self.topicsRow.setSpacing(3)
        self.topicsRow.setObjectName(u"topicsRow")
        self.topicsLabel = QLabel(ChannelDialog)
        self.topicsLabel.setObjectName(u"topicsLabel")

        self.topicsRow.addWidget(self.topicsLabel)

        self.topics = LineEdit(ChannelDialog)
        self.topics.setObjectName(u"topics")

        self.topicsRow.addWidget(self.topics)


        self.line2.addLayout(self.topicsRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.down.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.agencyRow = QVBoxLayout()
        self.agencyRow.setSpacing(3)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyLabel = QLabel(ChannelDialog)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.agencyRow.addWidget(self.agencyLabel)

        self.agency = NameEdit(ChannelDialog)
        self.agency.setObjectName(u"agency")

        self.agencyRow.addWidget(self.agency)


        self.line3.addLayout(self.agencyRow)

        self.personRow = QVBoxLayout()
        self.personRow.setSpacing(3)
        self.personRow.setObjectName(u"personRow")
        self.personLabel = QLabel(ChannelDialog)
        self.personLabel.setObjectName(u"personLabel")

        self.personRow.addWidget(self.personLabel)

        self.person = NameEdit(ChannelDialog)
        self.person.setObjectName(u"person")

        self.personRow.addWidget(self.person)


        self.line3.addLayout(self.personRow)

        self.line3.setStretch(0, 1)
        self.line3.setStretch(1, 1)

        self.down.addLayout(self.line3)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(ChannelDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(ChannelDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 64))

        self.noteRow.addWidget(self.note)


        self.down.addLayout(self.noteRow)

        self.says = QLabel(ChannelDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ChannelDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ChannelDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.timesLabel.setBuddy(self.times)
        self.readersLabel.setBuddy(self.readers)
        self.topicsLabel.setBuddy(self.topics)
        self.agencyLabel.setBuddy(self.agency)
        self.personLabel.setBuddy(self.person)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChannelDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ChannelDialog: QWidget) -> None:
        self.nameLabel.setText(QCoreApplication.translate("ChannelDialog", u"&Name", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("ChannelDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ChannelDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("ChannelDialog", u"such as the town newsletter", None))
        self.timesLabel.setText(QCoreApplication.translate("ChannelDialog", u"Times &a year", None))
        self.timesLabel.setProperty(u"look", QCoreApplication.translate("ChannelDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.times.setAccessibleName(QCoreApplication.translate("ChannelDialog", u"Times a year", None))
#endif // QT_CONFIG(accessibility)
        self.readersLabel.setText(QCoreApplication.translate("ChannelDialog", u"Whom it &reaches", None))
        self.readersLabel.setProperty(u"look", QCoreApplication.translate("ChannelDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.readers.setAccessibleName(QCoreApplication.translate("ChannelDialog", u"Whom it reaches", None))
#endif // QT_CONFIG(accessibility)
        self.topicsLabel.setText(QCoreApplication.translate("ChannelDialog", u"&Topics", None))
        self.topicsLabel.setProperty(u"look", QCoreApplication.translate("ChannelDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.topics.setAccessibleName(QCoreApplication.translate("ChannelDialog", u"Topics", None))
#endif // QT_CONFIG(accessibility)
        self.agencyLabel.setText(QCoreApplication.translate("ChannelDialog", u"&Belongs to", None))
        self.agencyLabel.setProperty(u"look", QCoreApplication.translate("ChannelDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("ChannelDialog", u"Belongs to", None))
#endif // QT_CONFIG(accessibility)
        self.agency.setPlaceholderText(QCoreApplication.translate("ChannelDialog", u"a partner", None))
        self.personLabel.setText(QCoreApplication.translate("ChannelDialog", u"&Contact there", None))
        self.personLabel.setProperty(u"look", QCoreApplication.translate("ChannelDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("ChannelDialog", u"Contact there", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ChannelDialog", u"N&ote", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("ChannelDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ChannelDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ChannelDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ChannelDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ChannelDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ChannelDialog", u"primary", None))
        pass
    # retranslateUi
