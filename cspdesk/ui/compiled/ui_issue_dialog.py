"""Compiled from forms/issue_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_IssueDialog(object):
    def setupUi(self, IssueDialog: QWidget) -> None:
        if not IssueDialog.objectName():
            IssueDialog.setObjectName(u"IssueDialog")
        IssueDialog.resize(620, 560)
        self.down = QVBoxLayout(IssueDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.publicHead = QLabel(IssueDialog)
        self.publicHead.setObjectName(u"publicHead")
        self.publicHead.setWordWrap(True)
        self.publicHead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.publicHead)

        self.wordsRow = QVBoxLayout()
        self.wordsRow.setSpacing(3)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(IssueDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.words = PlainEdit(IssueDialog)
        self.words.setObjectName(u"words")
        self.words.setMaximumSize(QSize(16777215, 84))

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindLabel = QLabel(IssueDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = NameEdit(IssueDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line2.addLayout(self.kindRow)

        self.placeRow = QVBoxLayout()
        self.placeRow.setSpacing(3)
        self.placeRow.setObjectName(u"placeRow")
        self.placeLabel = QLabel(IssueDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeRow.addWidget(self.placeLabel)

        self.place = LineEdit(IssueDialog)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)


        self.line2.addLayout(self.placeRow)


        self.down.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(IssueDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(IssueDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line3.addLayout(self.bodyRow)

        self.raisedRow = QVBoxLayout()
        self.raisedRow.setSpacing(3)
        self.raisedRow.setObjectName(u"raisedRow")
        self.raisedLabel = QLabel(IssueDialog)
        self.raisedLabel.setObjectName(u"raisedLabel")

        self.raisedRow.addWidget(self.raisedLabel)

        self.raised = DateField(IssueDialog)
        self.raised.setObjectName(u"raised")

        self.raisedRow.addWidget(self.raised)


        self.line3.addLayout(self.raisedRow)

        self.sourceRow = QVBoxLayout()
        self.sourceRow.setSpacing(3)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(IssueDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.sourceRow.addWidget(self.sourceLabel)

        self.source = QComboBox(IssueDialog)
        self.source.setObjectName(u"source")

        self.sourceRow.addWidget(self.source)


        self.line3.addLayout(self.sourceRow)

        self.line3.setStretch(0, 3)
        self.line3.setStretch(1, 2)
        self.line3.setStretch(2, 2)

        self.down.addLayout(self.line3)

        self.privateHead = QLabel(IssueDialog)
        self.privateHead.setObjectName(u"privateHead")
        self.privateHead.setWordWrap(True)
        self.privateHead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.privateHead)

        self.detailRow = QVBoxLayout()
        self.detailRow.setSpacing(3)
        self.detailRow.setObjectName(u"detailRow")
        self.detailLabel = QLabel(IssueDialog)
        self.detailLabel.setObjectName(u"detailLabel")

        self.detailRow.addWidget(self.detailLabel)

        self.detail = PlainEdit(IssueDialog)
        self.detail.setObjectName(u"detail")
        self.detail.setMaximumSize(QSize(16777215, 84))

        self.detailRow.addWidget(self.detail)


        self.down.addLayout(self.detailRow)

        self.line6 = QHBoxLayout()
        self.line6.setSpacing(12)
        self.line6.setObjectName(u"line6")
        self.raiserRow = QVBoxLayout()
        self.raiserRow.setSpacing(3)
        self.raiserRow.setObjectName(u"raiserRow")
        self.raiserLabel = QLabel(IssueDialog)
        self.raiserLabel.setObjectName(u"raiserLabel")

        self.raiserRow.addWidget(self.raiserLabel)

        self.raiser = NameEdit(IssueDialog)
        self.raiser.setObjectName(u"raiser")

        self.raiserRow.addWidget(self.raiser)


        self.line6.addLayout(self.raiserRow)

        self.stateRow = QVBoxLayout()
        self.stateRow.setSpacing(3)
        self.stateRow.setObjectName(u"stateRow")
        self.stateLabel = QLabel(IssueDialog)
        self.stateLabel.setObjectName(u"stateLabel")

        self.stateRow.addWidget(self.stateLabel)

        self.state = QComboBox(IssueDialog)
        self.state.setObjectName(u"state")

        self.stateRow.addWidget(self.state)


        self.line6.addLayout(self.stateRow)

        self.line6.setStretch(0, 3)
        self.line6.setStretch(1, 2)

        self.down.addLayout(self.line6)

        self.says = QLabel(IssueDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(IssueDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(IssueDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.wordsLabel.setBuddy(self.words)
        self.kindLabel.setBuddy(self.kind)
        self.placeLabel.setBuddy(self.place)
        self.bodyLabel.setBuddy(self.body)
        self.raisedLabel.setBuddy(self.raised)
        self.sourceLabel.setBuddy(self.source)
        self.detailLabel.setBuddy(self.detail)
        self.raiserLabel.setBuddy(self.raiser)
        self.stateLabel.setBuddy(self.state)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IssueDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, IssueDialog: QWidget) -> None:
        self.publicHead.setText(QCoreApplication.translate("IssueDialog", u"For everybody: may be printed", None))
        self.publicHead.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"section", None))
        self.wordsLabel.setText(QCoreApplication.translate("IssueDialog", u"&What was said, in words that may be printed", None))
        self.wordsLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("IssueDialog", u"What was said, in words that may be printed", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("IssueDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.kind.setPlaceholderText(QCoreApplication.translate("IssueDialog", u"litter, parking, noise...", None))
        self.placeLabel.setText(QCoreApplication.translate("IssueDialog", u"&Place", None))
        self.placeLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("IssueDialog", u"a street or a spot, no house", None))
        self.bodyLabel.setText(QCoreApplication.translate("IssueDialog", u"&Forum or group", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Forum or group", None))
#endif // QT_CONFIG(accessibility)
        self.raisedLabel.setText(QCoreApplication.translate("IssueDialog", u"Raised &on", None))
        self.raisedLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.raised.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Raised on", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("IssueDialog", u"&How it came", None))
        self.sourceLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("IssueDialog", u"How it came", None))
#endif // QT_CONFIG(accessibility)
        self.privateHead.setText(QCoreApplication.translate("IssueDialog", u"For the office alone: never printed for the public", None))
        self.privateHead.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"section", None))
        self.detailLabel.setText(QCoreApplication.translate("IssueDialog", u"Private &detail", None))
        self.detailLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Private detail", None))
#endif // QT_CONFIG(accessibility)
        self.raiserLabel.setText(QCoreApplication.translate("IssueDialog", u"Who &raised it", None))
        self.raiserLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.raiser.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Who raised it", None))
#endif // QT_CONFIG(accessibility)
        self.raiser.setPlaceholderText(QCoreApplication.translate("IssueDialog", u"may stay empty", None))
        self.stateLabel.setText(QCoreApplication.translate("IssueDialog", u"&State", None))
        self.stateLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("IssueDialog", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("IssueDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("IssueDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"primary", None))
        pass
    # retranslateUi
