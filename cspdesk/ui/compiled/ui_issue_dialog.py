"""Compiled from forms/issue_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import (DateField, TimeField)
from cspdesk.ui.text_edit import PlainEdit

class Ui_IssueDialog(object):
    def setupUi(self, IssueDialog: QWidget) -> None:
        if not IssueDialog.objectName():
            IssueDialog.setObjectName(u"IssueDialog")
        IssueDialog.resize(660, 640)
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
        self.words.setMaximumSize(QSize(16777215, 64))

        self.wordsRow.addWidget(self.words)


        self.down.addLayout(self.wordsRow)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.placeRow = QVBoxLayout()
        self.placeRow.setSpacing(3)
        self.placeRow.setObjectName(u"placeRow")
        self.placeLabel = QLabel(IssueDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeRow.addWidget(self.placeLabel)

        self.place = NameEdit(IssueDialog)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)


        self.line3.addLayout(self.placeRow)

        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindLabel = QLabel(IssueDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = NameEdit(IssueDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line3.addLayout(self.kindRow)

        self.wardRow = QVBoxLayout()
        self.wardRow.setSpacing(3)
        self.wardRow.setObjectName(u"wardRow")
        self.wardLabel = QLabel(IssueDialog)
        self.wardLabel.setObjectName(u"wardLabel")

        self.wardRow.addWidget(self.wardLabel)

        self.ward = NameEdit(IssueDialog)
        self.ward.setObjectName(u"ward")

        self.wardRow.addWidget(self.ward)


        self.line3.addLayout(self.wardRow)

        self.line3.setStretch(0, 2)
        self.line3.setStretch(1, 2)
        self.line3.setStretch(2, 1)

        self.down.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(IssueDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(IssueDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line4.addLayout(self.bodyRow)

        self.sourceRow = QVBoxLayout()
        self.sourceRow.setSpacing(3)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(IssueDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.sourceRow.addWidget(self.sourceLabel)

        self.source = QComboBox(IssueDialog)
        self.source.setObjectName(u"source")

        self.sourceRow.addWidget(self.source)


        self.line4.addLayout(self.sourceRow)

        self.line4.setStretch(0, 3)
        self.line4.setStretch(1, 2)

        self.down.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.matterRow = QVBoxLayout()
        self.matterRow.setSpacing(3)
        self.matterRow.setObjectName(u"matterRow")
        self.matterLabel = QLabel(IssueDialog)
        self.matterLabel.setObjectName(u"matterLabel")

        self.matterRow.addWidget(self.matterLabel)

        self.matter = QComboBox(IssueDialog)
        self.matter.setObjectName(u"matter")

        self.matterRow.addWidget(self.matter)


        self.line5.addLayout(self.matterRow)

        self.raisedRow = QVBoxLayout()
        self.raisedRow.setSpacing(3)
        self.raisedRow.setObjectName(u"raisedRow")
        self.raisedLabel = QLabel(IssueDialog)
        self.raisedLabel.setObjectName(u"raisedLabel")

        self.raisedRow.addWidget(self.raisedLabel)

        self.raised = DateField(IssueDialog)
        self.raised.setObjectName(u"raised")

        self.raisedRow.addWidget(self.raised)


        self.line5.addLayout(self.raisedRow)

        self.receivedRow = QVBoxLayout()
        self.receivedRow.setSpacing(3)
        self.receivedRow.setObjectName(u"receivedRow")
        self.receivedLabel = QLabel(IssueDialog)
        self.receivedLabel.setObjectName(u"receivedLabel")

        self.receivedRow.addWidget(self.receivedLabel)

        self.received = TimeField(IssueDialog)
        self.received.setObjectName(u"received")

        self.receivedRow.addWidget(self.received)


        self.line5.addLayout(self.receivedRow)

        self.line5.setStretch(0, 2)
        self.line5.setStretch(1, 2)
        self.line5.setStretch(2, 1)

        self.down.addLayout(self.line5)

        self.line6 = QHBoxLayout()
        self.line6.setSpacing(12)
        self.line6.setObjectName(u"line6")
        self.councillorRow = QVBoxLayout()
        self.councillorRow.setSpacing(3)
        self.councillorRow.setObjectName(u"councillorRow")
        self.councillorLabel = QLabel(IssueDialog)
        self.councillorLabel.setObjectName(u"councillorLabel")

        self.councillorRow.addWidget(self.councillorLabel)

        self.councillor = NameEdit(IssueDialog)
        self.councillor.setObjectName(u"councillor")

        self.councillorRow.addWidget(self.councillor)


        self.line6.addLayout(self.councillorRow)

        self.agencyRow = QVBoxLayout()
        self.agencyRow.setSpacing(3)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyLabel = QLabel(IssueDialog)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.agencyRow.addWidget(self.agencyLabel)

        self.agency = NameEdit(IssueDialog)
        self.agency.setObjectName(u"agency")

        self.agencyRow.addWidget(self.agency)


        self.line6.addLayout(self.agencyRow)

        self.line6.setStretch(0, 1)
        self.line6.setStretch(1, 1)

        self.down.addLayout(self.line6)

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
        self.detail.setMaximumSize(QSize(16777215, 64))

        self.detailRow.addWidget(self.detail)


        self.down.addLayout(self.detailRow)

        self.line9 = QHBoxLayout()
        self.line9.setSpacing(12)
        self.line9.setObjectName(u"line9")
        self.raiserRow = QVBoxLayout()
        self.raiserRow.setSpacing(3)
        self.raiserRow.setObjectName(u"raiserRow")
        self.raiserLabel = QLabel(IssueDialog)
        self.raiserLabel.setObjectName(u"raiserLabel")

        self.raiserRow.addWidget(self.raiserLabel)

        self.raiser = NameEdit(IssueDialog)
        self.raiser.setObjectName(u"raiser")

        self.raiserRow.addWidget(self.raiser)


        self.line9.addLayout(self.raiserRow)

        self.consentRow = QVBoxLayout()
        self.consentRow.setSpacing(3)
        self.consentRow.setObjectName(u"consentRow")
        self.consentLabel = QLabel(IssueDialog)
        self.consentLabel.setObjectName(u"consentLabel")

        self.consentRow.addWidget(self.consentLabel)

        self.consent = QComboBox(IssueDialog)
        self.consent.setObjectName(u"consent")

        self.consentRow.addWidget(self.consent)


        self.line9.addLayout(self.consentRow)

        self.updateRow = QVBoxLayout()
        self.updateRow.setSpacing(3)
        self.updateRow.setObjectName(u"updateRow")
        self.updateLabel = QLabel(IssueDialog)
        self.updateLabel.setObjectName(u"updateLabel")

        self.updateRow.addWidget(self.updateLabel)

        self.update = QSpinBox(IssueDialog)
        self.update.setObjectName(u"update")

        self.updateRow.addWidget(self.update)


        self.line9.addLayout(self.updateRow)

        self.line9.setStretch(0, 3)
        self.line9.setStretch(1, 2)
        self.line9.setStretch(2, 2)

        self.down.addLayout(self.line9)

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
        self.placeLabel.setBuddy(self.place)
        self.kindLabel.setBuddy(self.kind)
        self.wardLabel.setBuddy(self.ward)
        self.bodyLabel.setBuddy(self.body)
        self.sourceLabel.setBuddy(self.source)
        self.matterLabel.setBuddy(self.matter)
        self.raisedLabel.setBuddy(self.raised)
        self.receivedLabel.setBuddy(self.received)
        self.councillorLabel.setBuddy(self.councillor)
        self.agencyLabel.setBuddy(self.agency)
        self.detailLabel.setBuddy(self.detail)
        self.raiserLabel.setBuddy(self.raiser)
        self.consentLabel.setBuddy(self.consent)
        self.updateLabel.setBuddy(self.update)
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
        self.placeLabel.setText(QCoreApplication.translate("IssueDialog", u"&Place", None))
        self.placeLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("IssueDialog", u"a street or a spot, no house", None))
        self.kindLabel.setText(QCoreApplication.translate("IssueDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.kind.setPlaceholderText(QCoreApplication.translate("IssueDialog", u"litter, parking, noise...", None))
        self.wardLabel.setText(QCoreApplication.translate("IssueDialog", u"War&d", None))
        self.wardLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.ward.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Ward", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("IssueDialog", u"&Forum or group", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Forum or group", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("IssueDialog", u"&How it came", None))
        self.sourceLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("IssueDialog", u"How it came", None))
#endif // QT_CONFIG(accessibility)
        self.matterLabel.setText(QCoreApplication.translate("IssueDialog", u"&It is", None))
        self.matterLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.matter.setAccessibleName(QCoreApplication.translate("IssueDialog", u"It is", None))
#endif // QT_CONFIG(accessibility)
        self.raisedLabel.setText(QCoreApplication.translate("IssueDialog", u"Raised &on", None))
        self.raisedLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.raised.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Raised on", None))
#endif // QT_CONFIG(accessibility)
        self.receivedLabel.setText(QCoreApplication.translate("IssueDialog", u"At (&time)", None))
        self.receivedLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("IssueDialog", u"At (time)", None))
#endif // QT_CONFIG(accessibility)
        self.received.setPlaceholderText(QCoreApplication.translate("IssueDialog", u"for contacts", None))
        self.councillorLabel.setText(QCoreApplication.translate("IssueDialog", u"Through &councillor", None))
        self.councillorLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.councillor.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Through councillor", None))
#endif // QT_CONFIG(accessibility)
        self.councillor.setPlaceholderText(QCoreApplication.translate("IssueDialog", u"may stay empty", None))
        self.agencyLabel.setText(QCoreApplication.translate("IssueDialog", u"Referred to the &agency", None))
        self.agencyLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Referred to the agency", None))
#endif // QT_CONFIG(accessibility)
        self.agency.setPlaceholderText(QCoreApplication.translate("IssueDialog", u"may stay empty", None))
        self.privateHead.setText(QCoreApplication.translate("IssueDialog", u"For the office alone: never printed for the public", None))
        self.privateHead.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"section", None))
        self.detailLabel.setText(QCoreApplication.translate("IssueDialog", u"Private detai&l", None))
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
        self.consentLabel.setText(QCoreApplication.translate("IssueDialog", u"&May we contact them?", None))
        self.consentLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.consent.setAccessibleName(QCoreApplication.translate("IssueDialog", u"May we contact them?", None))
#endif // QT_CONFIG(accessibility)
        self.updateLabel.setText(QCoreApplication.translate("IssueDialog", u"&News every (days)", None))
        self.updateLabel.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.update.setAccessibleName(QCoreApplication.translate("IssueDialog", u"News every (days)", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("IssueDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("IssueDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("IssueDialog", u"primary", None))
        pass
    # retranslateUi
