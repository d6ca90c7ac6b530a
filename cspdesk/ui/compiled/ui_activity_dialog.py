"""Compiled from forms/activity_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import (DateField, TimeField)
from cspdesk.ui.outreach.numbers_field import NumbersField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_ActivityDialog(object):
    def setupUi(self, ActivityDialog: QWidget) -> None:
        if not ActivityDialog.objectName():
            ActivityDialog.setObjectName(u"ActivityDialog")
        ActivityDialog.resize(640, 520)
        self.down = QVBoxLayout(ActivityDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindLabel = QLabel(ActivityDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = NameEdit(ActivityDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line1.addLayout(self.kindRow)

        self.topicBox = QWidget(ActivityDialog)
        self.topicBox.setObjectName(u"topicBox")
        self.topicBoxDown = QVBoxLayout(self.topicBox)
        self.topicBoxDown.setSpacing(0)
        self.topicBoxDown.setObjectName(u"topicBoxDown")
        self.topicBoxDown.setContentsMargins(0, 0, 0, 0)
        self.topicRow = QVBoxLayout()
        self.topicRow.setSpacing(3)
        self.topicRow.setObjectName(u"topicRow")
        self.topicLabel = QLabel(self.topicBox)
        self.topicLabel.setObjectName(u"topicLabel")

        self.topicRow.addWidget(self.topicLabel)

        self.topic = NameEdit(self.topicBox)
        self.topic.setObjectName(u"topic")

        self.topicRow.addWidget(self.topic)


        self.topicBoxDown.addLayout(self.topicRow)


        self.line1.addWidget(self.topicBox)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 2)

        self.down.addLayout(self.line1)

        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(ActivityDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(ActivityDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.down.addLayout(self.titleRow)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(ActivityDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(ActivityDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line2.addLayout(self.bodyRow)

        self.placeRow = QVBoxLayout()
        self.placeRow.setSpacing(3)
        self.placeRow.setObjectName(u"placeRow")
        self.placeLabel = QLabel(ActivityDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeRow.addWidget(self.placeLabel)

        self.place = NameEdit(ActivityDialog)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)


        self.line2.addLayout(self.placeRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.down.addLayout(self.line2)

        self.daysBox = QWidget(ActivityDialog)
        self.daysBox.setObjectName(u"daysBox")
        self.daysBoxDown = QVBoxLayout(self.daysBox)
        self.daysBoxDown.setSpacing(0)
        self.daysBoxDown.setObjectName(u"daysBoxDown")
        self.daysBoxDown.setContentsMargins(0, 0, 0, 0)
        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(self.daysBox)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(self.daysBox)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line3.addLayout(self.dayRow)

        self.untilBox = QWidget(self.daysBox)
        self.untilBox.setObjectName(u"untilBox")
        self.untilBoxDown = QVBoxLayout(self.untilBox)
        self.untilBoxDown.setSpacing(0)
        self.untilBoxDown.setObjectName(u"untilBoxDown")
        self.untilBoxDown.setContentsMargins(0, 0, 0, 0)
        self.untilRow = QVBoxLayout()
        self.untilRow.setSpacing(3)
        self.untilRow.setObjectName(u"untilRow")
        self.untilLabel = QLabel(self.untilBox)
        self.untilLabel.setObjectName(u"untilLabel")

        self.untilRow.addWidget(self.untilLabel)

        self.until = DateField(self.untilBox)
        self.until.setObjectName(u"until")

        self.untilRow.addWidget(self.until)


        self.untilBoxDown.addLayout(self.untilRow)


        self.line3.addWidget(self.untilBox)

        self.startBox = QWidget(self.daysBox)
        self.startBox.setObjectName(u"startBox")
        self.startBoxDown = QVBoxLayout(self.startBox)
        self.startBoxDown.setSpacing(0)
        self.startBoxDown.setObjectName(u"startBoxDown")
        self.startBoxDown.setContentsMargins(0, 0, 0, 0)
        self.startRow = QVBoxLayout()
        self.startRow.setSpacing(3)
        self.startRow.setObjectName(u"startRow")
        self.startLabel = QLabel(self.startBox)
        self.startLabel.setObjectName(u"startLabel")

        self.startRow.addWidget(self.startLabel)

        self.start = TimeField(self.startBox)
        self.start.setObjectName(u"start")

        self.startRow.addWidget(self.start)


        self.startBoxDown.addLayout(self.startRow)


        self.line3.addWidget(self.startBox)

        self.finishBox = QWidget(self.daysBox)
        self.finishBox.setObjectName(u"finishBox")
        self.finishBoxDown = QVBoxLayout(self.finishBox)
        self.finishBoxDown.setSpacing(0)
        self.finishBoxDown.setObjectName(u"finishBoxDown")
        self.finishBoxDown.setContentsMargins(0, 0, 0, 0)
        self.finishRow = QVBoxLayout()
        self.finishRow.setSpacing(3)
        self.finishRow.setObjectName(u"finishRow")
        self.finishLabel = QLabel(self.finishBox)
        self.finishLabel.setObjectName(u"finishLabel")

        self.finishRow.addWidget(self.finishLabel)

        self.finish = TimeField(self.finishBox)
        self.finish.setObjectName(u"finish")

        self.finishRow.addWidget(self.finish)


        self.finishBoxDown.addLayout(self.finishRow)


        self.line3.addWidget(self.finishBox)

        self.line3.setStretch(0, 2)
        self.line3.setStretch(1, 2)
        self.line3.setStretch(2, 1)
        self.line3.setStretch(3, 1)

        self.daysBoxDown.addLayout(self.line3)


        self.down.addWidget(self.daysBox)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.stateRow = QVBoxLayout()
        self.stateRow.setSpacing(3)
        self.stateRow.setObjectName(u"stateRow")
        self.stateLabel = QLabel(ActivityDialog)
        self.stateLabel.setObjectName(u"stateLabel")

        self.stateRow.addWidget(self.stateLabel)

        self.state = QComboBox(ActivityDialog)
        self.state.setObjectName(u"state")

        self.stateRow.addWidget(self.state)


        self.line4.addLayout(self.stateRow)

        self.partnerBox = QWidget(ActivityDialog)
        self.partnerBox.setObjectName(u"partnerBox")
        self.partnerBoxDown = QVBoxLayout(self.partnerBox)
        self.partnerBoxDown.setSpacing(0)
        self.partnerBoxDown.setObjectName(u"partnerBoxDown")
        self.partnerBoxDown.setContentsMargins(0, 0, 0, 0)
        self.partnerRow = QVBoxLayout()
        self.partnerRow.setSpacing(3)
        self.partnerRow.setObjectName(u"partnerRow")
        self.partnerLabel = QLabel(self.partnerBox)
        self.partnerLabel.setObjectName(u"partnerLabel")

        self.partnerRow.addWidget(self.partnerLabel)

        self.partner = NameEdit(self.partnerBox)
        self.partner.setObjectName(u"partner")

        self.partnerRow.addWidget(self.partner)


        self.partnerBoxDown.addLayout(self.partnerRow)


        self.line4.addWidget(self.partnerBox)

        self.line4.setStretch(0, 2)
        self.line4.setStretch(1, 3)

        self.down.addLayout(self.line4)

        self.numbers = NumbersField(ActivityDialog)
        self.numbers.setObjectName(u"numbers")

        self.down.addWidget(self.numbers)

        self.moreBox = QWidget(ActivityDialog)
        self.moreBox.setObjectName(u"moreBox")
        self.moreBoxDown = QVBoxLayout(self.moreBox)
        self.moreBoxDown.setSpacing(12)
        self.moreBoxDown.setObjectName(u"moreBoxDown")
        self.moreBoxDown.setContentsMargins(0, 0, 0, 0)
        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.organiserRow = QVBoxLayout()
        self.organiserRow.setSpacing(3)
        self.organiserRow.setObjectName(u"organiserRow")
        self.organiserLabel = QLabel(self.moreBox)
        self.organiserLabel.setObjectName(u"organiserLabel")

        self.organiserRow.addWidget(self.organiserLabel)

        self.organiser = NameEdit(self.moreBox)
        self.organiser.setObjectName(u"organiser")

        self.organiserRow.addWidget(self.organiser)


        self.line5.addLayout(self.organiserRow)

        self.seriesRow = QVBoxLayout()
        self.seriesRow.setSpacing(3)
        self.seriesRow.setObjectName(u"seriesRow")
        self.seriesLabel = QLabel(self.moreBox)
        self.seriesLabel.setObjectName(u"seriesLabel")

        self.seriesRow.addWidget(self.seriesLabel)

        self.series = NameEdit(self.moreBox)
        self.series.setObjectName(u"series")

        self.seriesRow.addWidget(self.series)


        self.line5.addLayout(self.seriesRow)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)

        self.moreBoxDown.addLayout(self.line5)

        self.line6 = QHBoxLayout()
        self.line6.setSpacing(12)
        self.line6.setObjectName(u"line6")
        self.wardRow = QVBoxLayout()
        self.wardRow.setSpacing(3)
        self.wardRow.setObjectName(u"wardRow")
        self.wardLabel = QLabel(self.moreBox)
        self.wardLabel.setObjectName(u"wardLabel")

        self.wardRow.addWidget(self.wardLabel)

        self.ward = LineEdit(self.moreBox)
        self.ward.setObjectName(u"ward")

        self.wardRow.addWidget(self.ward)


        self.line6.addLayout(self.wardRow)

        self.audienceRow = QVBoxLayout()
        self.audienceRow.setSpacing(3)
        self.audienceRow.setObjectName(u"audienceRow")
        self.audienceLabel = QLabel(self.moreBox)
        self.audienceLabel.setObjectName(u"audienceLabel")

        self.audienceRow.addWidget(self.audienceLabel)

        self.audience = LineEdit(self.moreBox)
        self.audience.setObjectName(u"audience")

        self.audienceRow.addWidget(self.audience)


        self.line6.addLayout(self.audienceRow)

        self.linkRow = QVBoxLayout()
        self.linkRow.setSpacing(3)
        self.linkRow.setObjectName(u"linkRow")
        self.linkLabel = QLabel(self.moreBox)
        self.linkLabel.setObjectName(u"linkLabel")

        self.linkRow.addWidget(self.linkLabel)

        self.link = LineEdit(self.moreBox)
        self.link.setObjectName(u"link")

        self.linkRow.addWidget(self.link)


        self.line6.addLayout(self.linkRow)

        self.line6.setStretch(0, 1)
        self.line6.setStretch(1, 1)
        self.line6.setStretch(2, 1)

        self.moreBoxDown.addLayout(self.line6)

        self.line7 = QHBoxLayout()
        self.line7.setSpacing(12)
        self.line7.setObjectName(u"line7")
        self.whatRow = QVBoxLayout()
        self.whatRow.setSpacing(3)
        self.whatRow.setObjectName(u"whatRow")
        self.whatLabel = QLabel(self.moreBox)
        self.whatLabel.setObjectName(u"whatLabel")

        self.whatRow.addWidget(self.whatLabel)

        self.what = PlainEdit(self.moreBox)
        self.what.setObjectName(u"what")
        self.what.setMaximumSize(QSize(16777215, 56))

        self.whatRow.addWidget(self.what)


        self.line7.addLayout(self.whatRow)

        self.whyRow = QVBoxLayout()
        self.whyRow.setSpacing(3)
        self.whyRow.setObjectName(u"whyRow")
        self.whyLabel = QLabel(self.moreBox)
        self.whyLabel.setObjectName(u"whyLabel")

        self.whyRow.addWidget(self.whyLabel)

        self.why = PlainEdit(self.moreBox)
        self.why.setObjectName(u"why")
        self.why.setMaximumSize(QSize(16777215, 56))

        self.whyRow.addWidget(self.why)


        self.line7.addLayout(self.whyRow)

        self.line7.setStretch(0, 1)
        self.line7.setStretch(1, 1)

        self.moreBoxDown.addLayout(self.line7)

        self.materialsRow = QVBoxLayout()
        self.materialsRow.setSpacing(3)
        self.materialsRow.setObjectName(u"materialsRow")
        self.materialsLabel = QLabel(self.moreBox)
        self.materialsLabel.setObjectName(u"materialsLabel")

        self.materialsRow.addWidget(self.materialsLabel)

        self.materials = LineEdit(self.moreBox)
        self.materials.setObjectName(u"materials")

        self.materialsRow.addWidget(self.materials)


        self.moreBoxDown.addLayout(self.materialsRow)

        self.moneyBox = QWidget(self.moreBox)
        self.moneyBox.setObjectName(u"moneyBox")
        self.moneyBoxDown = QVBoxLayout(self.moneyBox)
        self.moneyBoxDown.setSpacing(0)
        self.moneyBoxDown.setObjectName(u"moneyBoxDown")
        self.moneyBoxDown.setContentsMargins(0, 0, 0, 0)
        self.line8 = QHBoxLayout()
        self.line8.setSpacing(12)
        self.line8.setObjectName(u"line8")
        self.fundingRow = QVBoxLayout()
        self.fundingRow.setSpacing(3)
        self.fundingRow.setObjectName(u"fundingRow")
        self.fundingLabel = QLabel(self.moneyBox)
        self.fundingLabel.setObjectName(u"fundingLabel")

        self.fundingRow.addWidget(self.fundingLabel)

        self.funding = LineEdit(self.moneyBox)
        self.funding.setObjectName(u"funding")

        self.fundingRow.addWidget(self.funding)


        self.line8.addLayout(self.fundingRow)

        self.matchRow = QVBoxLayout()
        self.matchRow.setSpacing(3)
        self.matchRow.setObjectName(u"matchRow")
        self.matchLabel = QLabel(self.moneyBox)
        self.matchLabel.setObjectName(u"matchLabel")

        self.matchRow.addWidget(self.matchLabel)

        self.match = LineEdit(self.moneyBox)
        self.match.setObjectName(u"match")

        self.matchRow.addWidget(self.match)


        self.line8.addLayout(self.matchRow)

        self.line8.setStretch(0, 1)
        self.line8.setStretch(1, 1)

        self.moneyBoxDown.addLayout(self.line8)


        self.moreBoxDown.addWidget(self.moneyBox)

        self.reviewBox = QWidget(self.moreBox)
        self.reviewBox.setObjectName(u"reviewBox")
        self.reviewBoxDown = QVBoxLayout(self.reviewBox)
        self.reviewBoxDown.setSpacing(0)
        self.reviewBoxDown.setObjectName(u"reviewBoxDown")
        self.reviewBoxDown.setContentsMargins(0, 0, 0, 0)
        self.line9 = QHBoxLayout()
        self.line9.setSpacing(12)
        self.line9.setObjectName(u"line9")
        self.reviewRow = QVBoxLayout()
        self.reviewRow.setSpacing(3)
        self.reviewRow.setObjectName(u"reviewRow")
        self.reviewLabel = QLabel(self.reviewBox)
        self.reviewLabel.setObjectName(u"reviewLabel")

        self.reviewRow.addWidget(self.reviewLabel)

        self.review = DateField(self.reviewBox)
        self.review.setObjectName(u"review")

        self.reviewRow.addWidget(self.review)


        self.line9.addLayout(self.reviewRow)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line9.addItem(self.gap)

        self.line9.setStretch(0, 1)
        self.line9.setStretch(1, 1)

        self.reviewBoxDown.addLayout(self.line9)


        self.moreBoxDown.addWidget(self.reviewBox)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(self.moreBox)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(self.moreBox)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 48))

        self.noteRow.addWidget(self.note)


        self.moreBoxDown.addLayout(self.noteRow)


        self.down.addWidget(self.moreBox)

        self.says = QLabel(ActivityDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.more = QPushButton(ActivityDialog)
        self.more.setObjectName(u"more")
        self.more.setAutoDefault(False)

        self.buttons.addWidget(self.more)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ActivityDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.again = QPushButton(ActivityDialog)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.buttons.addWidget(self.again)

        self.save = QPushButton(ActivityDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.topicLabel.setBuddy(self.topic)
        self.titleLabel.setBuddy(self.title)
        self.bodyLabel.setBuddy(self.body)
        self.placeLabel.setBuddy(self.place)
        self.dayLabel.setBuddy(self.day)
        self.untilLabel.setBuddy(self.until)
        self.startLabel.setBuddy(self.start)
        self.finishLabel.setBuddy(self.finish)
        self.stateLabel.setBuddy(self.state)
        self.partnerLabel.setBuddy(self.partner)
        self.organiserLabel.setBuddy(self.organiser)
        self.seriesLabel.setBuddy(self.series)
        self.wardLabel.setBuddy(self.ward)
        self.audienceLabel.setBuddy(self.audience)
        self.linkLabel.setBuddy(self.link)
        self.whatLabel.setBuddy(self.what)
        self.whyLabel.setBuddy(self.why)
        self.materialsLabel.setBuddy(self.materials)
        self.fundingLabel.setBuddy(self.funding)
        self.matchLabel.setBuddy(self.match)
        self.reviewLabel.setBuddy(self.review)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActivityDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ActivityDialog: QWidget) -> None:
        self.kindLabel.setText(QCoreApplication.translate("ActivityDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.kind.setPlaceholderText(QCoreApplication.translate("ActivityDialog", u"outreach session, Pride In, hotspot...", None))
        self.topicLabel.setText(QCoreApplication.translate("ActivityDialog", u"To&pic", None))
        self.topicLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Topic", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText(QCoreApplication.translate("ActivityDialog", u"&Title", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("ActivityDialog", u"Forum or &group", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Forum or group", None))
#endif // QT_CONFIG(accessibility)
        self.body.setPlaceholderText(QCoreApplication.translate("ActivityDialog", u"empty: the whole area", None))
        self.placeLabel.setText(QCoreApplication.translate("ActivityDialog", u"Pla&ce", None))
        self.placeLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("ActivityDialog", u"a venue, a street, a school", None))
        self.dayLabel.setText(QCoreApplication.translate("ActivityDialog", u"&Day", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.untilLabel.setText(QCoreApplication.translate("ActivityDialog", u"&Until", None))
        self.untilLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.until.setPlaceholderText(QCoreApplication.translate("ActivityDialog", u"same day", None))
        self.startLabel.setText(QCoreApplication.translate("ActivityDialog", u"&From", None))
        self.startLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.finishLabel.setText(QCoreApplication.translate("ActivityDialog", u"T&o", None))
        self.finishLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.finish.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText(QCoreApplication.translate("ActivityDialog", u"&State", None))
        self.stateLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.partnerLabel.setText(QCoreApplication.translate("ActivityDialog", u"&With (partner or school)", None))
        self.partnerLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.partner.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"With (partner or school)", None))
#endif // QT_CONFIG(accessibility)
        self.partner.setPlaceholderText(QCoreApplication.translate("ActivityDialog", u"may stay empty", None))
        self.organiserLabel.setText(QCoreApplication.translate("ActivityDialog", u"Organ&iser", None))
        self.organiserLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.organiser.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Organiser", None))
#endif // QT_CONFIG(accessibility)
        self.seriesLabel.setText(QCoreApplication.translate("ActivityDialog", u"Part of (seri&es, course, hotspot)", None))
        self.seriesLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.series.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Part of (series, course, hotspot)", None))
#endif // QT_CONFIG(accessibility)
        self.wardLabel.setText(QCoreApplication.translate("ActivityDialog", u"Wa&rd", None))
        self.wardLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.ward.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Ward", None))
#endif // QT_CONFIG(accessibility)
        self.audienceLabel.setText(QCoreApplication.translate("ActivityDialog", u"&Audience", None))
        self.audienceLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.audience.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Audience", None))
#endif // QT_CONFIG(accessibility)
        self.linkLabel.setText(QCoreApplication.translate("ActivityDialog", u"&Link", None))
        self.linkLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Link", None))
#endif // QT_CONFIG(accessibility)
        self.link.setPlaceholderText(QCoreApplication.translate("ActivityDialog", u"https://", None))
        self.whatLabel.setText(QCoreApplication.translate("ActivityDialog", u"What, in words that ma&y be printed", None))
        self.whatLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"What, in words that may be printed", None))
#endif // QT_CONFIG(accessibility)
        self.whyLabel.setText(QCoreApplication.translate("ActivityDialog", u"W&hy", None))
        self.whyLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.materialsLabel.setText(QCoreApplication.translate("ActivityDialog", u"Materials used or gi&ven out", None))
        self.materialsLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.materials.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Materials used or given out", None))
#endif // QT_CONFIG(accessibility)
        self.fundingLabel.setText(QCoreApplication.translate("ActivityDialog", u"Fu&nding (\u00a3)", None))
        self.fundingLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.funding.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Funding (\u00a3)", None))
#endif // QT_CONFIG(accessibility)
        self.matchLabel.setText(QCoreApplication.translate("ActivityDialog", u"Match funding (\u00a3)", None))
        self.matchLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.match.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Match funding (\u00a3)", None))
#endif // QT_CONFIG(accessibility)
        self.reviewLabel.setText(QCoreApplication.translate("ActivityDialog", u"Review &by", None))
        self.reviewLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.review.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"Review by", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ActivityDialog", u"For the office alone", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"For the office alone", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"refusal", None))
        self.more.setText(QCoreApplication.translate("ActivityDialog", u"&More\u2026", None))
        self.more.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("ActivityDialog", u"Cancel", None))
        self.again.setText(QCoreApplication.translate("ActivityDialog", u"Save and ne&xt", None))
        self.save.setText(QCoreApplication.translate("ActivityDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ActivityDialog", u"primary", None))
        pass
    # retranslateUi
