"""Compiled from forms/activity_end_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.text_edit import PlainEdit

class Ui_ActivityEndDialog(object):
    def setupUi(self, ActivityEndDialog: QWidget) -> None:
        if not ActivityEndDialog.objectName():
            ActivityEndDialog.setObjectName(u"ActivityEndDialog")
        ActivityEndDialog.resize(560, 420)
        self.down = QVBoxLayout(ActivityEndDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(ActivityEndDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.outcomeRow = QVBoxLayout()
        self.outcomeRow.setSpacing(3)
        self.outcomeRow.setObjectName(u"outcomeRow")
        self.outcomeLabel = QLabel(ActivityEndDialog)
        self.outcomeLabel.setObjectName(u"outcomeLabel")

        self.outcomeRow.addWidget(self.outcomeLabel)

        self.outcome = PlainEdit(ActivityEndDialog)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setMaximumSize(QSize(16777215, 84))

        self.outcomeRow.addWidget(self.outcome)


        self.down.addLayout(self.outcomeRow)

        self.practiceRow = QVBoxLayout()
        self.practiceRow.setSpacing(3)
        self.practiceRow.setObjectName(u"practiceRow")
        self.practiceLabel = QLabel(ActivityEndDialog)
        self.practiceLabel.setObjectName(u"practiceLabel")

        self.practiceRow.addWidget(self.practiceLabel)

        self.practice = PlainEdit(ActivityEndDialog)
        self.practice.setObjectName(u"practice")
        self.practice.setMaximumSize(QSize(16777215, 84))

        self.practiceRow.addWidget(self.practice)


        self.down.addLayout(self.practiceRow)

        self.topicRow = QVBoxLayout()
        self.topicRow.setSpacing(3)
        self.topicRow.setObjectName(u"topicRow")
        self.topicLabel = QLabel(ActivityEndDialog)
        self.topicLabel.setObjectName(u"topicLabel")

        self.topicRow.addWidget(self.topicLabel)

        self.topic = NameEdit(ActivityEndDialog)
        self.topic.setObjectName(u"topic")

        self.topicRow.addWidget(self.topic)


        self.down.addLayout(self.topicRow)

        self.says = QLabel(ActivityEndDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ActivityEndDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ActivityEndDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.outcomeLabel.setBuddy(self.outcome)
        self.practiceLabel.setBuddy(self.practice)
        self.topicLabel.setBuddy(self.topic)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActivityEndDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ActivityEndDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("ActivityEndDialog", u"soft", None))
        self.outcomeLabel.setText(QCoreApplication.translate("ActivityEndDialog", u"&Outcome", None))
        self.outcomeLabel.setProperty(u"look", QCoreApplication.translate("ActivityEndDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("ActivityEndDialog", u"Outcome", None))
#endif // QT_CONFIG(accessibility)
        self.practiceLabel.setText(QCoreApplication.translate("ActivityEndDialog", u"&Good practice others can use", None))
        self.practiceLabel.setProperty(u"look", QCoreApplication.translate("ActivityEndDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.practice.setAccessibleName(QCoreApplication.translate("ActivityEndDialog", u"Good practice others can use", None))
#endif // QT_CONFIG(accessibility)
        self.topicLabel.setText(QCoreApplication.translate("ActivityEndDialog", u"Its &topic", None))
        self.topicLabel.setProperty(u"look", QCoreApplication.translate("ActivityEndDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("ActivityEndDialog", u"Its topic", None))
#endif // QT_CONFIG(accessibility)
        self.topic.setPlaceholderText(QCoreApplication.translate("ActivityEndDialog", u"found by it from any forum", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ActivityEndDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ActivityEndDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ActivityEndDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ActivityEndDialog", u"primary", None))
        pass
    # retranslateUi
