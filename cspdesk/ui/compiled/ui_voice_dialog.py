"""Compiled from forms/voice_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import PlainEdit

class Ui_VoiceDialog(object):
    def setupUi(self, VoiceDialog: QWidget) -> None:
        if not VoiceDialog.objectName():
            VoiceDialog.setObjectName(u"VoiceDialog")
        VoiceDialog.resize(600, 440)
        self.down = QVBoxLayout(VoiceDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.issue = QLabel(VoiceDialog)
        self.issue.setObjectName(u"issue")
        self.issue.setWordWrap(True)
        self.issue.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.issue)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(VoiceDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = PlainEdit(VoiceDialog)
        self.words.setObjectName(u"words")
        self.words.setMaximumSize(QSize(16777215, 64))

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(VoiceDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(VoiceDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line3.addLayout(self.bodyRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(VoiceDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(VoiceDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line3.addLayout(self.dayRow)

        self.sourceRow = QVBoxLayout()
        self.sourceRow.setSpacing(3)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(VoiceDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.sourceRow.addWidget(self.sourceLabel)

        self.source = QComboBox(VoiceDialog)
        self.source.setObjectName(u"source")

        self.sourceRow.addWidget(self.source)


        self.line3.addLayout(self.sourceRow)

        self.line3.setStretch(0, 3)
        self.line3.setStretch(1, 2)
        self.line3.setStretch(2, 2)

        self.down.addLayout(self.line3)

        self.privateHead = QLabel(VoiceDialog)
        self.privateHead.setObjectName(u"privateHead")
        self.privateHead.setWordWrap(True)
        self.privateHead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.privateHead)

        self.detailRow = QVBoxLayout()
        self.detailRow.setSpacing(3)
        self.detailRow.setObjectName(u"detailRow")
        self.detailLabel = QLabel(VoiceDialog)
        self.detailLabel.setObjectName(u"detailLabel")

        self.detailRow.addWidget(self.detailLabel)

        self.detail = PlainEdit(VoiceDialog)
        self.detail.setObjectName(u"detail")
        self.detail.setMaximumSize(QSize(16777215, 48))

        self.detailRow.addWidget(self.detail)


        self.down.addLayout(self.detailRow)

        self.raiserRow = QVBoxLayout()
        self.raiserRow.setSpacing(3)
        self.raiserRow.setObjectName(u"raiserRow")
        self.raiserLabel = QLabel(VoiceDialog)
        self.raiserLabel.setObjectName(u"raiserLabel")

        self.raiserRow.addWidget(self.raiserLabel)

        self.raiser = NameEdit(VoiceDialog)
        self.raiser.setObjectName(u"raiser")

        self.raiserRow.addWidget(self.raiser)


        self.down.addLayout(self.raiserRow)

        self.says = QLabel(VoiceDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(VoiceDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(VoiceDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.wordsLabel.setBuddy(self.words)
        self.bodyLabel.setBuddy(self.body)
        self.dayLabel.setBuddy(self.day)
        self.sourceLabel.setBuddy(self.source)
        self.detailLabel.setBuddy(self.detail)
        self.raiserLabel.setBuddy(self.raiser)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VoiceDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, VoiceDialog: QWidget) -> None:
        self.issue.setText("")
        self.issue.setProperty(u"look", QCoreApplication.translate("VoiceDialog", u"section", None))
        self.wordsLabel.setText(QCoreApplication.translate("VoiceDialog", u"&What was said this time, in words that may be printed", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("VoiceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("VoiceDialog", u"What was said this time, in words that may be printed", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("VoiceDialog", u"&Forum or group", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("VoiceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("VoiceDialog", u"Forum or group", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("VoiceDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("VoiceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("VoiceDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("VoiceDialog", u"&How it came", None))
        self.sourceLabel.setProperty(u"look", QCoreApplication.translate("VoiceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("VoiceDialog", u"How it came", None))
#endif // QT_CONFIG(accessibility)
        self.privateHead.setText(QCoreApplication.translate("VoiceDialog", u"For the office alone: never printed for the public", None))
        self.privateHead.setProperty(u"look", QCoreApplication.translate("VoiceDialog", u"section", None))
        self.detailLabel.setText(QCoreApplication.translate("VoiceDialog", u"Private detai&l", None))
        self.detailLabel.setProperty(u"look", QCoreApplication.translate("VoiceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("VoiceDialog", u"Private detail", None))
#endif // QT_CONFIG(accessibility)
        self.raiserLabel.setText(QCoreApplication.translate("VoiceDialog", u"Who &raised it", None))
        self.raiserLabel.setProperty(u"look", QCoreApplication.translate("VoiceDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.raiser.setAccessibleName(QCoreApplication.translate("VoiceDialog", u"Who raised it", None))
#endif // QT_CONFIG(accessibility)
        self.raiser.setPlaceholderText(QCoreApplication.translate("VoiceDialog", u"may stay empty", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("VoiceDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("VoiceDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("VoiceDialog", u"&Add voice", None))
        self.save.setProperty(u"look", QCoreApplication.translate("VoiceDialog", u"primary", None))
        pass
    # retranslateUi
