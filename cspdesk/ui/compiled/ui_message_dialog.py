"""Compiled from forms/message_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_MessageDialog(object):
    def setupUi(self, MessageDialog: QWidget) -> None:
        if not MessageDialog.objectName():
            MessageDialog.setObjectName(u"MessageDialog")
        MessageDialog.resize(640, 560)
        self.down = QVBoxLayout(MessageDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(MessageDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(MessageDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.line1.addLayout(self.titleRow)

        self.topicRow = QVBoxLayout()
        self.topicRow.setSpacing(3)
        self.topicRow.setObjectName(u"topicRow")
        self.topicLabel = QLabel(MessageDialog)
        self.topicLabel.setObjectName(u"topicLabel")

        self.topicRow.addWidget(self.topicLabel)

        self.topic = LineEdit(MessageDialog)
        self.topic.setObjectName(u"topic")

        self.topicRow.addWidget(self.topic)


        self.line1.addLayout(self.topicRow)

        self.line1.setStretch(0, 4)
        self.line1.setStretch(1, 2)

        self.down.addLayout(self.line1)

        self.textRow = QVBoxLayout()
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textLabel = QLabel(MessageDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = PlainEdit(MessageDialog)
        self.text.setObjectName(u"text")
        self.text.setMaximumSize(QSize(16777215, 84))

        self.textRow.addWidget(self.text)


        self.down.addLayout(self.textRow)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.personRow = QVBoxLayout()
        self.personRow.setSpacing(3)
        self.personRow.setObjectName(u"personRow")
        self.personLabel = QLabel(MessageDialog)
        self.personLabel.setObjectName(u"personLabel")

        self.personRow.addWidget(self.personLabel)

        self.person = NameEdit(MessageDialog)
        self.person.setObjectName(u"person")

        self.personRow.addWidget(self.person)


        self.line3.addLayout(self.personRow)

        self.readersRow = QVBoxLayout()
        self.readersRow.setSpacing(3)
        self.readersRow.setObjectName(u"readersRow")
        self.readersLabel = QLabel(MessageDialog)
        self.readersLabel.setObjectName(u"readersLabel")

        self.readersRow.addWidget(self.readersLabel)

        self.readers = LineEdit(MessageDialog)
        self.readers.setObjectName(u"readers")

        self.readersRow.addWidget(self.readers)


        self.line3.addLayout(self.readersRow)

        self.dueRow = QVBoxLayout()
        self.dueRow.setSpacing(3)
        self.dueRow.setObjectName(u"dueRow")
        self.dueLabel = QLabel(MessageDialog)
        self.dueLabel.setObjectName(u"dueLabel")

        self.dueRow.addWidget(self.dueLabel)

        self.due = DateField(MessageDialog)
        self.due.setObjectName(u"due")

        self.dueRow.addWidget(self.due)


        self.line3.addLayout(self.dueRow)

        self.line3.setStretch(0, 3)
        self.line3.setStretch(1, 3)
        self.line3.setStretch(2, 3)

        self.down.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(MessageDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(MessageDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line4.addLayout(self.bodyRow)

        self.outletRow = QVBoxLayout()
        self.outletRow.setSpacing(3)
        self.outletRow.setObjectName(u"outletRow")
        self.outletLabel = QLabel(MessageDialog)
        self.outletLabel.setObjectName(u"outletLabel")

        self.outletRow.addWidget(self.outletLabel)

        self.outlet = LineEdit(MessageDialog)
        self.outlet.setObjectName(u"outlet")

        self.outletRow.addWidget(self.outlet)


        self.line4.addLayout(self.outletRow)

        self.line4.setStretch(0, 2)
        self.line4.setStretch(1, 2)

        self.down.addLayout(self.line4)

        self.channelsRow = QVBoxLayout()
        self.channelsRow.setSpacing(3)
        self.channelsRow.setObjectName(u"channelsRow")
        self.channelsLabel = QLabel(MessageDialog)
        self.channelsLabel.setObjectName(u"channelsLabel")

        self.channelsRow.addWidget(self.channelsLabel)

        self.channels = QListWidget(MessageDialog)
        self.channels.setObjectName(u"channels")
        self.channels.setMaximumSize(QSize(16777215, 132))

        self.channelsRow.addWidget(self.channels)


        self.down.addLayout(self.channelsRow)

        self.says = QLabel(MessageDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(MessageDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(MessageDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.topicLabel.setBuddy(self.topic)
        self.textLabel.setBuddy(self.text)
        self.personLabel.setBuddy(self.person)
        self.readersLabel.setBuddy(self.readers)
        self.dueLabel.setBuddy(self.due)
        self.bodyLabel.setBuddy(self.body)
        self.outletLabel.setBuddy(self.outlet)
        self.channelsLabel.setBuddy(self.channels)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MessageDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MessageDialog: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("MessageDialog", u"What &it is about", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("MessageDialog", u"What it is about", None))
#endif // QT_CONFIG(accessibility)
        self.topicLabel.setText(QCoreApplication.translate("MessageDialog", u"&Topic", None))
        self.topicLabel.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Topic", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("MessageDialog", u"&Words", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.personLabel.setText(QCoreApplication.translate("MessageDialog", u"&Owner", None))
        self.personLabel.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Owner", None))
#endif // QT_CONFIG(accessibility)
        self.readersLabel.setText(QCoreApplication.translate("MessageDialog", u"&Readers", None))
        self.readersLabel.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.readers.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Readers", None))
#endif // QT_CONFIG(accessibility)
        self.dueLabel.setText(QCoreApplication.translate("MessageDialog", u"&Due", None))
        self.dueLabel.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Due", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("MessageDialog", u"&Forum or group", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Forum or group", None))
#endif // QT_CONFIG(accessibility)
        self.body.setPlaceholderText(QCoreApplication.translate("MessageDialog", u"may stay empty", None))
        self.outletLabel.setText(QCoreApplication.translate("MessageDialog", u"O&utlet", None))
        self.outletLabel.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.outlet.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Outlet", None))
#endif // QT_CONFIG(accessibility)
        self.outlet.setPlaceholderText(QCoreApplication.translate("MessageDialog", u"may stay empty", None))
        self.channelsLabel.setText(QCoreApplication.translate("MessageDialog", u"&Goes out by", None))
        self.channelsLabel.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.channels.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Goes out by", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("MessageDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("MessageDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("MessageDialog", u"primary", None))
        pass
    # retranslateUi
