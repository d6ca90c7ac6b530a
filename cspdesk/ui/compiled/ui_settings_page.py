"""Compiled from forms/settings_page.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from cspdesk.ui.fields import DateField
from cspdesk.ui.plain_list import PlainList
from cspdesk.ui.settings.colour_field import (ColourField, LetterheadPreview)
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage: QWidget) -> None:
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        SettingsPage.resize(1000, 700)
        self.line = QHBoxLayout(SettingsPage)
        self.line.setSpacing(0)
        self.line.setObjectName(u"line")
        self.line.setContentsMargins(0, 0, 0, 0)
        self.sideHolder = QWidget(SettingsPage)
        self.sideHolder.setObjectName(u"sideHolder")
        self.sideHolder.setMinimumSize(QSize(208, 0))
        self.sideHolder.setMaximumSize(QSize(208, 16777215))
        self.side = QVBoxLayout(self.sideHolder)
        self.side.setSpacing(12)
        self.side.setObjectName(u"side")
        self.side.setContentsMargins(16, 16, 16, 16)
        self.heading = QLabel(self.sideHolder)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.side.addWidget(self.heading)

        self.sections = QListWidget(self.sideHolder)
        self.sections.setObjectName(u"sections")
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.side.addWidget(self.sections)


        self.line.addWidget(self.sideHolder)

        self.edge = QFrame(SettingsPage)
        self.edge.setObjectName(u"edge")
        self.edge.setMinimumSize(QSize(1, 0))
        self.edge.setMaximumSize(QSize(1, 16777215))

        self.line.addWidget(self.edge)

        self.pages = QStackedWidget(SettingsPage)
        self.pages.setObjectName(u"pages")
        self.computerPage = QScrollArea()
        self.computerPage.setObjectName(u"computerPage")
        self.computerPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.computerPage.setFrameShape(QFrame.Shape.NoFrame)
        self.computerPage.setWidgetResizable(True)
        self.computerPageInside = QWidget()
        self.computerPageInside.setObjectName(u"computerPageInside")
        self.computerPageLine = QHBoxLayout(self.computerPageInside)
        self.computerPageLine.setSpacing(0)
        self.computerPageLine.setObjectName(u"computerPageLine")
        self.computerPageLine.setContentsMargins(0, 0, 0, 0)
        self.computerPageHolder = QWidget(self.computerPageInside)
        self.computerPageHolder.setObjectName(u"computerPageHolder")
        self.computerPageHolder.setMaximumSize(QSize(720, 16777215))
        self.computerPageColumn = QVBoxLayout(self.computerPageHolder)
        self.computerPageColumn.setSpacing(14)
        self.computerPageColumn.setObjectName(u"computerPageColumn")
        self.computerPageColumn.setContentsMargins(24, 24, 24, 24)
        self.computerPageTitle = QLabel(self.computerPageHolder)
        self.computerPageTitle.setObjectName(u"computerPageTitle")
        self.computerPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.computerPageColumn.addWidget(self.computerPageTitle)

        self.computerPageWords = QLabel(self.computerPageHolder)
        self.computerPageWords.setObjectName(u"computerPageWords")
        self.computerPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.computerPageWords.setWordWrap(True)

        self.computerPageColumn.addWidget(self.computerPageWords)

        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.line0.setContentsMargins(0, 0, 0, 0)
        self.whoLine = QLabel(self.computerPageHolder)
        self.whoLine.setObjectName(u"whoLine")
        self.whoLine.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLine.setWordWrap(True)

        self.line0.addWidget(self.whoLine)

        self.changeWho = QPushButton(self.computerPageHolder)
        self.changeWho.setObjectName(u"changeWho")
        self.changeWho.setAutoDefault(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.changeWho.sizePolicy().hasHeightForWidth())
        self.changeWho.setSizePolicy(sizePolicy)

        self.line0.addWidget(self.changeWho)

        self.line0.setStretch(0, 1)

        self.computerPageColumn.addLayout(self.line0)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.line1.setContentsMargins(0, 0, 0, 0)
        self.schemeRow = QVBoxLayout()
        self.schemeRow.setSpacing(3)
        self.schemeRow.setObjectName(u"schemeRow")
        self.schemeRow.setContentsMargins(0, 0, 0, 0)
        self.schemeLabel = QLabel(self.computerPageHolder)
        self.schemeLabel.setObjectName(u"schemeLabel")

        self.schemeRow.addWidget(self.schemeLabel)

        self.scheme = QComboBox(self.computerPageHolder)
        self.scheme.setObjectName(u"scheme")

        self.schemeRow.addWidget(self.scheme)


        self.line1.addLayout(self.schemeRow)

        self.text_scaleRow = QVBoxLayout()
        self.text_scaleRow.setSpacing(3)
        self.text_scaleRow.setObjectName(u"text_scaleRow")
        self.text_scaleRow.setContentsMargins(0, 0, 0, 0)
        self.text_scaleLabel = QLabel(self.computerPageHolder)
        self.text_scaleLabel.setObjectName(u"text_scaleLabel")

        self.text_scaleRow.addWidget(self.text_scaleLabel)

        self.text_scale = QSpinBox(self.computerPageHolder)
        self.text_scale.setObjectName(u"text_scale")
        self.text_scale.setMinimum(80)
        self.text_scale.setMaximum(200)

        self.text_scaleRow.addWidget(self.text_scale)


        self.line1.addLayout(self.text_scaleRow)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.computerPageColumn.addLayout(self.line1)

        self.spelling = QCheckBox(self.computerPageHolder)
        self.spelling.setObjectName(u"spelling")

        self.computerPageColumn.addWidget(self.spelling)

        self.section3 = QLabel(self.computerPageHolder)
        self.section3.setObjectName(u"section3")
        self.section3.setTextFormat(Qt.TextFormat.PlainText)

        self.computerPageColumn.addWidget(self.section3)

        self.storeLine = QLabel(self.computerPageHolder)
        self.storeLine.setObjectName(u"storeLine")
        self.storeLine.setTextFormat(Qt.TextFormat.PlainText)
        self.storeLine.setWordWrap(True)

        self.computerPageColumn.addWidget(self.storeLine)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.line5.setContentsMargins(0, 0, 0, 0)
        self.otherStore = QPushButton(self.computerPageHolder)
        self.otherStore.setObjectName(u"otherStore")
        self.otherStore.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.otherStore.sizePolicy().hasHeightForWidth())
        self.otherStore.setSizePolicy(sizePolicy)

        self.line5.addWidget(self.otherStore)

        self.moveStore = QPushButton(self.computerPageHolder)
        self.moveStore.setObjectName(u"moveStore")
        self.moveStore.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.moveStore.sizePolicy().hasHeightForWidth())
        self.moveStore.setSizePolicy(sizePolicy)

        self.line5.addWidget(self.moveStore)

        self.backUp = QPushButton(self.computerPageHolder)
        self.backUp.setObjectName(u"backUp")
        self.backUp.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.backUp.sizePolicy().hasHeightForWidth())
        self.backUp.setSizePolicy(sizePolicy)

        self.line5.addWidget(self.backUp)

        self.openBackUps = QPushButton(self.computerPageHolder)
        self.openBackUps.setObjectName(u"openBackUps")
        self.openBackUps.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.openBackUps.sizePolicy().hasHeightForWidth())
        self.openBackUps.setSizePolicy(sizePolicy)

        self.line5.addWidget(self.openBackUps)

        self.storeGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line5.addItem(self.storeGap)

        self.line5.setStretch(4, 1)

        self.computerPageColumn.addLayout(self.line5)

        self.backUpLine = QLabel(self.computerPageHolder)
        self.backUpLine.setObjectName(u"backUpLine")
        self.backUpLine.setTextFormat(Qt.TextFormat.PlainText)
        self.backUpLine.setWordWrap(True)

        self.computerPageColumn.addWidget(self.backUpLine)

        self.computerPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.computerPageColumn.addItem(self.computerPageEnd)


        self.computerPageLine.addWidget(self.computerPageHolder)

        self.computerPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.computerPageLine.addItem(self.computerPageSide)

        self.computerPageLine.setStretch(0, 1)
        self.computerPage.setWidget(self.computerPageInside)
        self.pages.addWidget(self.computerPage)
        self.partnershipPage = QScrollArea()
        self.partnershipPage.setObjectName(u"partnershipPage")
        self.partnershipPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.partnershipPage.setFrameShape(QFrame.Shape.NoFrame)
        self.partnershipPage.setWidgetResizable(True)
        self.partnershipPageInside = QWidget()
        self.partnershipPageInside.setObjectName(u"partnershipPageInside")
        self.partnershipPageLine = QHBoxLayout(self.partnershipPageInside)
        self.partnershipPageLine.setSpacing(0)
        self.partnershipPageLine.setObjectName(u"partnershipPageLine")
        self.partnershipPageLine.setContentsMargins(0, 0, 0, 0)
        self.partnershipPageHolder = QWidget(self.partnershipPageInside)
        self.partnershipPageHolder.setObjectName(u"partnershipPageHolder")
        self.partnershipPageHolder.setMaximumSize(QSize(720, 16777215))
        self.partnershipPageColumn = QVBoxLayout(self.partnershipPageHolder)
        self.partnershipPageColumn.setSpacing(14)
        self.partnershipPageColumn.setObjectName(u"partnershipPageColumn")
        self.partnershipPageColumn.setContentsMargins(24, 24, 24, 24)
        self.partnershipPageTitle = QLabel(self.partnershipPageHolder)
        self.partnershipPageTitle.setObjectName(u"partnershipPageTitle")
        self.partnershipPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.partnershipPageColumn.addWidget(self.partnershipPageTitle)

        self.partnershipPageWords = QLabel(self.partnershipPageHolder)
        self.partnershipPageWords.setObjectName(u"partnershipPageWords")
        self.partnershipPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.partnershipPageWords.setWordWrap(True)

        self.partnershipPageColumn.addWidget(self.partnershipPageWords)

        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameRow.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.partnershipPageHolder)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(self.partnershipPageHolder)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.partnershipPageColumn.addLayout(self.nameRow)

        self.line11 = QHBoxLayout()
        self.line11.setSpacing(12)
        self.line11.setObjectName(u"line11")
        self.line11.setContentsMargins(0, 0, 0, 0)
        self.short_nameRow = QVBoxLayout()
        self.short_nameRow.setSpacing(3)
        self.short_nameRow.setObjectName(u"short_nameRow")
        self.short_nameRow.setContentsMargins(0, 0, 0, 0)
        self.short_nameLabel = QLabel(self.partnershipPageHolder)
        self.short_nameLabel.setObjectName(u"short_nameLabel")

        self.short_nameRow.addWidget(self.short_nameLabel)

        self.short_name = LineEdit(self.partnershipPageHolder)
        self.short_name.setObjectName(u"short_name")

        self.short_nameRow.addWidget(self.short_name)


        self.line11.addLayout(self.short_nameRow)

        self.areaRow = QVBoxLayout()
        self.areaRow.setSpacing(3)
        self.areaRow.setObjectName(u"areaRow")
        self.areaRow.setContentsMargins(0, 0, 0, 0)
        self.areaLabel = QLabel(self.partnershipPageHolder)
        self.areaLabel.setObjectName(u"areaLabel")

        self.areaRow.addWidget(self.areaLabel)

        self.area = LineEdit(self.partnershipPageHolder)
        self.area.setObjectName(u"area")

        self.areaRow.addWidget(self.area)


        self.line11.addLayout(self.areaRow)

        self.line11.setStretch(0, 1)
        self.line11.setStretch(1, 1)

        self.partnershipPageColumn.addLayout(self.line11)

        self.visionRow = QVBoxLayout()
        self.visionRow.setSpacing(3)
        self.visionRow.setObjectName(u"visionRow")
        self.visionRow.setContentsMargins(0, 0, 0, 0)
        self.visionLabel = QLabel(self.partnershipPageHolder)
        self.visionLabel.setObjectName(u"visionLabel")

        self.visionRow.addWidget(self.visionLabel)

        self.vision = PlainEdit(self.partnershipPageHolder)
        self.vision.setObjectName(u"vision")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.vision.sizePolicy().hasHeightForWidth())
        self.vision.setSizePolicy(sizePolicy1)
        self.vision.setMaximumSize(QSize(16777215, 94))
        self.vision.setMinimumSize(QSize(0, 94))

        self.visionRow.addWidget(self.vision)


        self.partnershipPageColumn.addLayout(self.visionRow)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.line3.setContentsMargins(0, 0, 0, 0)
        self.plan_titleRow = QVBoxLayout()
        self.plan_titleRow.setSpacing(3)
        self.plan_titleRow.setObjectName(u"plan_titleRow")
        self.plan_titleRow.setContentsMargins(0, 0, 0, 0)
        self.plan_titleLabel = QLabel(self.partnershipPageHolder)
        self.plan_titleLabel.setObjectName(u"plan_titleLabel")

        self.plan_titleRow.addWidget(self.plan_titleLabel)

        self.plan_title = LineEdit(self.partnershipPageHolder)
        self.plan_title.setObjectName(u"plan_title")

        self.plan_titleRow.addWidget(self.plan_title)


        self.line3.addLayout(self.plan_titleRow)

        self.plan_periodRow = QVBoxLayout()
        self.plan_periodRow.setSpacing(3)
        self.plan_periodRow.setObjectName(u"plan_periodRow")
        self.plan_periodRow.setContentsMargins(0, 0, 0, 0)
        self.plan_periodLabel = QLabel(self.partnershipPageHolder)
        self.plan_periodLabel.setObjectName(u"plan_periodLabel")

        self.plan_periodRow.addWidget(self.plan_periodLabel)

        self.plan_period = LineEdit(self.partnershipPageHolder)
        self.plan_period.setObjectName(u"plan_period")

        self.plan_periodRow.addWidget(self.plan_period)


        self.line3.addLayout(self.plan_periodRow)

        self.line3.setStretch(0, 2)
        self.line3.setStretch(1, 1)

        self.partnershipPageColumn.addLayout(self.line3)

        self.partnershipPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.partnershipPageColumn.addItem(self.partnershipPageEnd)


        self.partnershipPageLine.addWidget(self.partnershipPageHolder)

        self.partnershipPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.partnershipPageLine.addItem(self.partnershipPageSide)

        self.partnershipPageLine.setStretch(0, 1)
        self.partnershipPage.setWidget(self.partnershipPageInside)
        self.pages.addWidget(self.partnershipPage)
        self.wordsPage = QScrollArea()
        self.wordsPage.setObjectName(u"wordsPage")
        self.wordsPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wordsPage.setFrameShape(QFrame.Shape.NoFrame)
        self.wordsPage.setWidgetResizable(True)
        self.wordsPageInside = QWidget()
        self.wordsPageInside.setObjectName(u"wordsPageInside")
        self.wordsPageLine = QHBoxLayout(self.wordsPageInside)
        self.wordsPageLine.setSpacing(0)
        self.wordsPageLine.setObjectName(u"wordsPageLine")
        self.wordsPageLine.setContentsMargins(0, 0, 0, 0)
        self.wordsPageHolder = QWidget(self.wordsPageInside)
        self.wordsPageHolder.setObjectName(u"wordsPageHolder")
        self.wordsPageHolder.setMaximumSize(QSize(720, 16777215))
        self.wordsPageColumn = QVBoxLayout(self.wordsPageHolder)
        self.wordsPageColumn.setSpacing(14)
        self.wordsPageColumn.setObjectName(u"wordsPageColumn")
        self.wordsPageColumn.setContentsMargins(24, 24, 24, 24)
        self.wordsPageTitle = QLabel(self.wordsPageHolder)
        self.wordsPageTitle.setObjectName(u"wordsPageTitle")
        self.wordsPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.wordsPageColumn.addWidget(self.wordsPageTitle)

        self.wordsPageWords = QLabel(self.wordsPageHolder)
        self.wordsPageWords.setObjectName(u"wordsPageWords")
        self.wordsPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsPageWords.setWordWrap(True)

        self.wordsPageColumn.addWidget(self.wordsPageWords)

        self.line01 = QHBoxLayout()
        self.line01.setSpacing(12)
        self.line01.setObjectName(u"line01")
        self.line01.setContentsMargins(0, 0, 0, 0)
        self.word_forumRow = QVBoxLayout()
        self.word_forumRow.setSpacing(3)
        self.word_forumRow.setObjectName(u"word_forumRow")
        self.word_forumRow.setContentsMargins(0, 0, 0, 0)
        self.word_forumLabel = QLabel(self.wordsPageHolder)
        self.word_forumLabel.setObjectName(u"word_forumLabel")

        self.word_forumRow.addWidget(self.word_forumLabel)

        self.word_forum = LineEdit(self.wordsPageHolder)
        self.word_forum.setObjectName(u"word_forum")

        self.word_forumRow.addWidget(self.word_forum)


        self.line01.addLayout(self.word_forumRow)

        self.word_forumsRow = QVBoxLayout()
        self.word_forumsRow.setSpacing(3)
        self.word_forumsRow.setObjectName(u"word_forumsRow")
        self.word_forumsRow.setContentsMargins(0, 0, 0, 0)
        self.word_forumsLabel = QLabel(self.wordsPageHolder)
        self.word_forumsLabel.setObjectName(u"word_forumsLabel")

        self.word_forumsRow.addWidget(self.word_forumsLabel)

        self.word_forums = LineEdit(self.wordsPageHolder)
        self.word_forums.setObjectName(u"word_forums")

        self.word_forumsRow.addWidget(self.word_forums)


        self.line01.addLayout(self.word_forumsRow)

        self.line01.setStretch(0, 1)
        self.line01.setStretch(1, 1)

        self.wordsPageColumn.addLayout(self.line01)

        self.line12 = QHBoxLayout()
        self.line12.setSpacing(12)
        self.line12.setObjectName(u"line12")
        self.line12.setContentsMargins(0, 0, 0, 0)
        self.word_meetingRow = QVBoxLayout()
        self.word_meetingRow.setSpacing(3)
        self.word_meetingRow.setObjectName(u"word_meetingRow")
        self.word_meetingRow.setContentsMargins(0, 0, 0, 0)
        self.word_meetingLabel = QLabel(self.wordsPageHolder)
        self.word_meetingLabel.setObjectName(u"word_meetingLabel")

        self.word_meetingRow.addWidget(self.word_meetingLabel)

        self.word_meeting = LineEdit(self.wordsPageHolder)
        self.word_meeting.setObjectName(u"word_meeting")

        self.word_meetingRow.addWidget(self.word_meeting)


        self.line12.addLayout(self.word_meetingRow)

        self.word_officerRow = QVBoxLayout()
        self.word_officerRow.setSpacing(3)
        self.word_officerRow.setObjectName(u"word_officerRow")
        self.word_officerRow.setContentsMargins(0, 0, 0, 0)
        self.word_officerLabel = QLabel(self.wordsPageHolder)
        self.word_officerLabel.setObjectName(u"word_officerLabel")

        self.word_officerRow.addWidget(self.word_officerLabel)

        self.word_officer = LineEdit(self.wordsPageHolder)
        self.word_officer.setObjectName(u"word_officer")

        self.word_officerRow.addWidget(self.word_officer)


        self.line12.addLayout(self.word_officerRow)

        self.line12.setStretch(0, 1)
        self.line12.setStretch(1, 1)

        self.wordsPageColumn.addLayout(self.line12)

        self.word_steeringRow = QVBoxLayout()
        self.word_steeringRow.setSpacing(3)
        self.word_steeringRow.setObjectName(u"word_steeringRow")
        self.word_steeringRow.setContentsMargins(0, 0, 0, 0)
        self.word_steeringLabel = QLabel(self.wordsPageHolder)
        self.word_steeringLabel.setObjectName(u"word_steeringLabel")

        self.word_steeringRow.addWidget(self.word_steeringLabel)

        self.word_steering = LineEdit(self.wordsPageHolder)
        self.word_steering.setObjectName(u"word_steering")

        self.word_steeringRow.addWidget(self.word_steering)


        self.wordsPageColumn.addLayout(self.word_steeringRow)

        self.wordsPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wordsPageColumn.addItem(self.wordsPageEnd)


        self.wordsPageLine.addWidget(self.wordsPageHolder)

        self.wordsPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.wordsPageLine.addItem(self.wordsPageSide)

        self.wordsPageLine.setStretch(0, 1)
        self.wordsPage.setWidget(self.wordsPageInside)
        self.pages.addWidget(self.wordsPage)
        self.contactPage = QScrollArea()
        self.contactPage.setObjectName(u"contactPage")
        self.contactPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.contactPage.setFrameShape(QFrame.Shape.NoFrame)
        self.contactPage.setWidgetResizable(True)
        self.contactPageInside = QWidget()
        self.contactPageInside.setObjectName(u"contactPageInside")
        self.contactPageLine = QHBoxLayout(self.contactPageInside)
        self.contactPageLine.setSpacing(0)
        self.contactPageLine.setObjectName(u"contactPageLine")
        self.contactPageLine.setContentsMargins(0, 0, 0, 0)
        self.contactPageHolder = QWidget(self.contactPageInside)
        self.contactPageHolder.setObjectName(u"contactPageHolder")
        self.contactPageHolder.setMaximumSize(QSize(720, 16777215))
        self.contactPageColumn = QVBoxLayout(self.contactPageHolder)
        self.contactPageColumn.setSpacing(14)
        self.contactPageColumn.setObjectName(u"contactPageColumn")
        self.contactPageColumn.setContentsMargins(24, 24, 24, 24)
        self.contactPageTitle = QLabel(self.contactPageHolder)
        self.contactPageTitle.setObjectName(u"contactPageTitle")
        self.contactPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.contactPageColumn.addWidget(self.contactPageTitle)

        self.contactPageWords = QLabel(self.contactPageHolder)
        self.contactPageWords.setObjectName(u"contactPageWords")
        self.contactPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.contactPageWords.setWordWrap(True)

        self.contactPageColumn.addWidget(self.contactPageWords)

        self.addressRow = QVBoxLayout()
        self.addressRow.setSpacing(3)
        self.addressRow.setObjectName(u"addressRow")
        self.addressRow.setContentsMargins(0, 0, 0, 0)
        self.addressLabel = QLabel(self.contactPageHolder)
        self.addressLabel.setObjectName(u"addressLabel")

        self.addressRow.addWidget(self.addressLabel)

        self.address = PlainEdit(self.contactPageHolder)
        self.address.setObjectName(u"address")
        sizePolicy1.setHeightForWidth(self.address.sizePolicy().hasHeightForWidth())
        self.address.setSizePolicy(sizePolicy1)
        self.address.setMaximumSize(QSize(16777215, 94))
        self.address.setMinimumSize(QSize(0, 94))

        self.addressRow.addWidget(self.address)


        self.contactPageColumn.addLayout(self.addressRow)

        self.line13 = QHBoxLayout()
        self.line13.setSpacing(12)
        self.line13.setObjectName(u"line13")
        self.line13.setContentsMargins(0, 0, 0, 0)
        self.phoneRow = QVBoxLayout()
        self.phoneRow.setSpacing(3)
        self.phoneRow.setObjectName(u"phoneRow")
        self.phoneRow.setContentsMargins(0, 0, 0, 0)
        self.phoneLabel = QLabel(self.contactPageHolder)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.phoneRow.addWidget(self.phoneLabel)

        self.phone = LineEdit(self.contactPageHolder)
        self.phone.setObjectName(u"phone")

        self.phoneRow.addWidget(self.phone)


        self.line13.addLayout(self.phoneRow)

        self.emailRow = QVBoxLayout()
        self.emailRow.setSpacing(3)
        self.emailRow.setObjectName(u"emailRow")
        self.emailRow.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(self.contactPageHolder)
        self.emailLabel.setObjectName(u"emailLabel")

        self.emailRow.addWidget(self.emailLabel)

        self.email = LineEdit(self.contactPageHolder)
        self.email.setObjectName(u"email")

        self.emailRow.addWidget(self.email)


        self.line13.addLayout(self.emailRow)

        self.line13.setStretch(0, 1)
        self.line13.setStretch(1, 2)

        self.contactPageColumn.addLayout(self.line13)

        self.webRow = QVBoxLayout()
        self.webRow.setSpacing(3)
        self.webRow.setObjectName(u"webRow")
        self.webRow.setContentsMargins(0, 0, 0, 0)
        self.webLabel = QLabel(self.contactPageHolder)
        self.webLabel.setObjectName(u"webLabel")

        self.webRow.addWidget(self.webLabel)

        self.web = LineEdit(self.contactPageHolder)
        self.web.setObjectName(u"web")

        self.webRow.addWidget(self.web)


        self.contactPageColumn.addLayout(self.webRow)

        self.office_hoursRow = QVBoxLayout()
        self.office_hoursRow.setSpacing(3)
        self.office_hoursRow.setObjectName(u"office_hoursRow")
        self.office_hoursRow.setContentsMargins(0, 0, 0, 0)
        self.office_hoursLabel = QLabel(self.contactPageHolder)
        self.office_hoursLabel.setObjectName(u"office_hoursLabel")

        self.office_hoursRow.addWidget(self.office_hoursLabel)

        self.office_hours = PlainEdit(self.contactPageHolder)
        self.office_hours.setObjectName(u"office_hours")
        sizePolicy1.setHeightForWidth(self.office_hours.sizePolicy().hasHeightForWidth())
        self.office_hours.setSizePolicy(sizePolicy1)
        self.office_hours.setMaximumSize(QSize(16777215, 54))
        self.office_hours.setMinimumSize(QSize(0, 54))

        self.office_hoursRow.addWidget(self.office_hours)


        self.contactPageColumn.addLayout(self.office_hoursRow)

        self.accessible_lineRow = QVBoxLayout()
        self.accessible_lineRow.setSpacing(3)
        self.accessible_lineRow.setObjectName(u"accessible_lineRow")
        self.accessible_lineRow.setContentsMargins(0, 0, 0, 0)
        self.accessible_lineLabel = QLabel(self.contactPageHolder)
        self.accessible_lineLabel.setObjectName(u"accessible_lineLabel")

        self.accessible_lineRow.addWidget(self.accessible_lineLabel)

        self.accessible_line = PlainEdit(self.contactPageHolder)
        self.accessible_line.setObjectName(u"accessible_line")
        sizePolicy1.setHeightForWidth(self.accessible_line.sizePolicy().hasHeightForWidth())
        self.accessible_line.setSizePolicy(sizePolicy1)
        self.accessible_line.setMaximumSize(QSize(16777215, 54))
        self.accessible_line.setMinimumSize(QSize(0, 54))

        self.accessible_lineRow.addWidget(self.accessible_line)


        self.contactPageColumn.addLayout(self.accessible_lineRow)

        self.names_lineRow = QVBoxLayout()
        self.names_lineRow.setSpacing(3)
        self.names_lineRow.setObjectName(u"names_lineRow")
        self.names_lineRow.setContentsMargins(0, 0, 0, 0)
        self.names_lineLabel = QLabel(self.contactPageHolder)
        self.names_lineLabel.setObjectName(u"names_lineLabel")

        self.names_lineRow.addWidget(self.names_lineLabel)

        self.names_line = PlainEdit(self.contactPageHolder)
        self.names_line.setObjectName(u"names_line")
        sizePolicy1.setHeightForWidth(self.names_line.sizePolicy().hasHeightForWidth())
        self.names_line.setSizePolicy(sizePolicy1)
        self.names_line.setMaximumSize(QSize(16777215, 54))
        self.names_line.setMinimumSize(QSize(0, 54))

        self.names_lineRow.addWidget(self.names_line)


        self.contactPageColumn.addLayout(self.names_lineRow)

        self.equality_lineRow = QVBoxLayout()
        self.equality_lineRow.setSpacing(3)
        self.equality_lineRow.setObjectName(u"equality_lineRow")
        self.equality_lineRow.setContentsMargins(0, 0, 0, 0)
        self.equality_lineLabel = QLabel(self.contactPageHolder)
        self.equality_lineLabel.setObjectName(u"equality_lineLabel")

        self.equality_lineRow.addWidget(self.equality_lineLabel)

        self.equality_line = PlainEdit(self.contactPageHolder)
        self.equality_line.setObjectName(u"equality_line")
        sizePolicy1.setHeightForWidth(self.equality_line.sizePolicy().hasHeightForWidth())
        self.equality_line.setSizePolicy(sizePolicy1)
        self.equality_line.setMaximumSize(QSize(16777215, 54))
        self.equality_line.setMinimumSize(QSize(0, 54))

        self.equality_lineRow.addWidget(self.equality_line)


        self.contactPageColumn.addLayout(self.equality_lineRow)

        self.contactPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contactPageColumn.addItem(self.contactPageEnd)


        self.contactPageLine.addWidget(self.contactPageHolder)

        self.contactPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.contactPageLine.addItem(self.contactPageSide)

        self.contactPageLine.setStretch(0, 1)
        self.contactPage.setWidget(self.contactPageInside)
        self.pages.addWidget(self.contactPage)
        self.lookPage = QScrollArea()
        self.lookPage.setObjectName(u"lookPage")
        self.lookPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lookPage.setFrameShape(QFrame.Shape.NoFrame)
        self.lookPage.setWidgetResizable(True)
        self.lookPageInside = QWidget()
        self.lookPageInside.setObjectName(u"lookPageInside")
        self.lookPageLine = QHBoxLayout(self.lookPageInside)
        self.lookPageLine.setSpacing(0)
        self.lookPageLine.setObjectName(u"lookPageLine")
        self.lookPageLine.setContentsMargins(0, 0, 0, 0)
        self.lookPageHolder = QWidget(self.lookPageInside)
        self.lookPageHolder.setObjectName(u"lookPageHolder")
        self.lookPageHolder.setMaximumSize(QSize(720, 16777215))
        self.lookPageColumn = QVBoxLayout(self.lookPageHolder)
        self.lookPageColumn.setSpacing(14)
        self.lookPageColumn.setObjectName(u"lookPageColumn")
        self.lookPageColumn.setContentsMargins(24, 24, 24, 24)
        self.lookPageTitle = QLabel(self.lookPageHolder)
        self.lookPageTitle.setObjectName(u"lookPageTitle")
        self.lookPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.lookPageColumn.addWidget(self.lookPageTitle)

        self.lookPageWords = QLabel(self.lookPageHolder)
        self.lookPageWords.setObjectName(u"lookPageWords")
        self.lookPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.lookPageWords.setWordWrap(True)

        self.lookPageColumn.addWidget(self.lookPageWords)

        self.accentRow = QVBoxLayout()
        self.accentRow.setSpacing(3)
        self.accentRow.setObjectName(u"accentRow")
        self.accentRow.setContentsMargins(0, 0, 0, 0)
        self.accentLabel = QLabel(self.lookPageHolder)
        self.accentLabel.setObjectName(u"accentLabel")

        self.accentRow.addWidget(self.accentLabel)

        self.accent = ColourField(self.lookPageHolder)
        self.accent.setObjectName(u"accent")

        self.accentRow.addWidget(self.accent)


        self.lookPageColumn.addLayout(self.accentRow)

        self.accent_inksRow = QVBoxLayout()
        self.accent_inksRow.setSpacing(3)
        self.accent_inksRow.setObjectName(u"accent_inksRow")
        self.accent_inksRow.setContentsMargins(0, 0, 0, 0)
        self.accent_inksLabel = QLabel(self.lookPageHolder)
        self.accent_inksLabel.setObjectName(u"accent_inksLabel")

        self.accent_inksRow.addWidget(self.accent_inksLabel)

        self.accent_inks = LineEdit(self.lookPageHolder)
        self.accent_inks.setObjectName(u"accent_inks")

        self.accent_inksRow.addWidget(self.accent_inks)


        self.lookPageColumn.addLayout(self.accent_inksRow)

        self.preview = LetterheadPreview(self.lookPageHolder)
        self.preview.setObjectName(u"preview")

        self.lookPageColumn.addWidget(self.preview)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.line2.setContentsMargins(0, 0, 0, 0)
        self.logoLine = QLabel(self.lookPageHolder)
        self.logoLine.setObjectName(u"logoLine")
        self.logoLine.setTextFormat(Qt.TextFormat.PlainText)
        self.logoLine.setWordWrap(True)

        self.line2.addWidget(self.logoLine)

        self.chooseLogo = QPushButton(self.lookPageHolder)
        self.chooseLogo.setObjectName(u"chooseLogo")
        self.chooseLogo.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.chooseLogo.sizePolicy().hasHeightForWidth())
        self.chooseLogo.setSizePolicy(sizePolicy)

        self.line2.addWidget(self.chooseLogo)

        self.dropLogo = QPushButton(self.lookPageHolder)
        self.dropLogo.setObjectName(u"dropLogo")
        self.dropLogo.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.dropLogo.sizePolicy().hasHeightForWidth())
        self.dropLogo.setSizePolicy(sizePolicy)

        self.line2.addWidget(self.dropLogo)

        self.line2.setStretch(0, 1)

        self.lookPageColumn.addLayout(self.line2)

        self.lookPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lookPageColumn.addItem(self.lookPageEnd)


        self.lookPageLine.addWidget(self.lookPageHolder)

        self.lookPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.lookPageLine.addItem(self.lookPageSide)

        self.lookPageLine.setStretch(0, 1)
        self.lookPage.setWidget(self.lookPageInside)
        self.pages.addWidget(self.lookPage)
        self.rulesPage = QScrollArea()
        self.rulesPage.setObjectName(u"rulesPage")
        self.rulesPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rulesPage.setFrameShape(QFrame.Shape.NoFrame)
        self.rulesPage.setWidgetResizable(True)
        self.rulesPageInside = QWidget()
        self.rulesPageInside.setObjectName(u"rulesPageInside")
        self.rulesPageLine = QHBoxLayout(self.rulesPageInside)
        self.rulesPageLine.setSpacing(0)
        self.rulesPageLine.setObjectName(u"rulesPageLine")
        self.rulesPageLine.setContentsMargins(0, 0, 0, 0)
        self.rulesPageHolder = QWidget(self.rulesPageInside)
        self.rulesPageHolder.setObjectName(u"rulesPageHolder")
        self.rulesPageHolder.setMaximumSize(QSize(720, 16777215))
        self.rulesPageColumn = QVBoxLayout(self.rulesPageHolder)
        self.rulesPageColumn.setSpacing(14)
        self.rulesPageColumn.setObjectName(u"rulesPageColumn")
        self.rulesPageColumn.setContentsMargins(24, 24, 24, 24)
        self.rulesPageTitle = QLabel(self.rulesPageHolder)
        self.rulesPageTitle.setObjectName(u"rulesPageTitle")
        self.rulesPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.rulesPageColumn.addWidget(self.rulesPageTitle)

        self.rulesPageWords = QLabel(self.rulesPageHolder)
        self.rulesPageWords.setObjectName(u"rulesPageWords")
        self.rulesPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.rulesPageWords.setWordWrap(True)

        self.rulesPageColumn.addWidget(self.rulesPageWords)

        self.line02 = QHBoxLayout()
        self.line02.setSpacing(12)
        self.line02.setObjectName(u"line02")
        self.line02.setContentsMargins(0, 0, 0, 0)
        self.year_start_monthRow = QVBoxLayout()
        self.year_start_monthRow.setSpacing(3)
        self.year_start_monthRow.setObjectName(u"year_start_monthRow")
        self.year_start_monthRow.setContentsMargins(0, 0, 0, 0)
        self.year_start_monthLabel = QLabel(self.rulesPageHolder)
        self.year_start_monthLabel.setObjectName(u"year_start_monthLabel")

        self.year_start_monthRow.addWidget(self.year_start_monthLabel)

        self.year_start_month = QComboBox(self.rulesPageHolder)
        self.year_start_month.setObjectName(u"year_start_month")

        self.year_start_monthRow.addWidget(self.year_start_month)


        self.line02.addLayout(self.year_start_monthRow)

        self.nationRow = QVBoxLayout()
        self.nationRow.setSpacing(3)
        self.nationRow.setObjectName(u"nationRow")
        self.nationRow.setContentsMargins(0, 0, 0, 0)
        self.nationLabel = QLabel(self.rulesPageHolder)
        self.nationLabel.setObjectName(u"nationLabel")

        self.nationRow.addWidget(self.nationLabel)

        self.nation = QComboBox(self.rulesPageHolder)
        self.nation.setObjectName(u"nation")

        self.nationRow.addWidget(self.nation)


        self.line02.addLayout(self.nationRow)

        self.line02.setStretch(0, 1)
        self.line02.setStretch(1, 1)

        self.rulesPageColumn.addLayout(self.line02)

        self.line14 = QHBoxLayout()
        self.line14.setSpacing(12)
        self.line14.setObjectName(u"line14")
        self.line14.setContentsMargins(0, 0, 0, 0)
        self.papers_daysRow = QVBoxLayout()
        self.papers_daysRow.setSpacing(3)
        self.papers_daysRow.setObjectName(u"papers_daysRow")
        self.papers_daysRow.setContentsMargins(0, 0, 0, 0)
        self.papers_daysLabel = QLabel(self.rulesPageHolder)
        self.papers_daysLabel.setObjectName(u"papers_daysLabel")

        self.papers_daysRow.addWidget(self.papers_daysLabel)

        self.papers_days = QSpinBox(self.rulesPageHolder)
        self.papers_days.setObjectName(u"papers_days")
        self.papers_days.setMinimum(0)
        self.papers_days.setMaximum(60)

        self.papers_daysRow.addWidget(self.papers_days)


        self.line14.addLayout(self.papers_daysRow)

        self.acknowledge_daysRow = QVBoxLayout()
        self.acknowledge_daysRow.setSpacing(3)
        self.acknowledge_daysRow.setObjectName(u"acknowledge_daysRow")
        self.acknowledge_daysRow.setContentsMargins(0, 0, 0, 0)
        self.acknowledge_daysLabel = QLabel(self.rulesPageHolder)
        self.acknowledge_daysLabel.setObjectName(u"acknowledge_daysLabel")

        self.acknowledge_daysRow.addWidget(self.acknowledge_daysLabel)

        self.acknowledge_days = QSpinBox(self.rulesPageHolder)
        self.acknowledge_days.setObjectName(u"acknowledge_days")
        self.acknowledge_days.setMinimum(0)
        self.acknowledge_days.setMaximum(60)

        self.acknowledge_daysRow.addWidget(self.acknowledge_days)


        self.line14.addLayout(self.acknowledge_daysRow)

        self.reply_daysRow = QVBoxLayout()
        self.reply_daysRow.setSpacing(3)
        self.reply_daysRow.setObjectName(u"reply_daysRow")
        self.reply_daysRow.setContentsMargins(0, 0, 0, 0)
        self.reply_daysLabel = QLabel(self.rulesPageHolder)
        self.reply_daysLabel.setObjectName(u"reply_daysLabel")

        self.reply_daysRow.addWidget(self.reply_daysLabel)

        self.reply_days = QSpinBox(self.rulesPageHolder)
        self.reply_days.setObjectName(u"reply_days")
        self.reply_days.setMinimum(0)
        self.reply_days.setMaximum(250)

        self.reply_daysRow.addWidget(self.reply_days)


        self.line14.addLayout(self.reply_daysRow)

        self.line14.setStretch(0, 1)
        self.line14.setStretch(1, 1)
        self.line14.setStretch(2, 1)

        self.rulesPageColumn.addLayout(self.line14)

        self.clear_days = QCheckBox(self.rulesPageHolder)
        self.clear_days.setObjectName(u"clear_days")

        self.rulesPageColumn.addWidget(self.clear_days)

        self.skip_holidays = QCheckBox(self.rulesPageHolder)
        self.skip_holidays.setObjectName(u"skip_holidays")

        self.rulesPageColumn.addWidget(self.skip_holidays)

        self.section4 = QLabel(self.rulesPageHolder)
        self.section4.setObjectName(u"section4")
        self.section4.setTextFormat(Qt.TextFormat.PlainText)

        self.rulesPageColumn.addWidget(self.section4)

        self.line51 = QHBoxLayout()
        self.line51.setSpacing(12)
        self.line51.setObjectName(u"line51")
        self.line51.setContentsMargins(0, 0, 0, 0)
        self.absent_runningRow = QVBoxLayout()
        self.absent_runningRow.setSpacing(3)
        self.absent_runningRow.setObjectName(u"absent_runningRow")
        self.absent_runningRow.setContentsMargins(0, 0, 0, 0)
        self.absent_runningLabel = QLabel(self.rulesPageHolder)
        self.absent_runningLabel.setObjectName(u"absent_runningLabel")

        self.absent_runningRow.addWidget(self.absent_runningLabel)

        self.absent_running = QSpinBox(self.rulesPageHolder)
        self.absent_running.setObjectName(u"absent_running")
        self.absent_running.setMinimum(1)
        self.absent_running.setMaximum(20)

        self.absent_runningRow.addWidget(self.absent_running)


        self.line51.addLayout(self.absent_runningRow)

        self.contact_daysRow = QVBoxLayout()
        self.contact_daysRow.setSpacing(3)
        self.contact_daysRow.setObjectName(u"contact_daysRow")
        self.contact_daysRow.setContentsMargins(0, 0, 0, 0)
        self.contact_daysLabel = QLabel(self.rulesPageHolder)
        self.contact_daysLabel.setObjectName(u"contact_daysLabel")

        self.contact_daysRow.addWidget(self.contact_daysLabel)

        self.contact_days = QSpinBox(self.rulesPageHolder)
        self.contact_days.setObjectName(u"contact_days")
        self.contact_days.setMinimum(7)
        self.contact_days.setMaximum(730)

        self.contact_daysRow.addWidget(self.contact_days)


        self.line51.addLayout(self.contact_daysRow)

        self.line51.setStretch(0, 1)
        self.line51.setStretch(1, 1)

        self.rulesPageColumn.addLayout(self.line51)

        self.show_percent = QCheckBox(self.rulesPageHolder)
        self.show_percent.setObjectName(u"show_percent")

        self.rulesPageColumn.addWidget(self.show_percent)

        self.sectionAnswers = QLabel(self.rulesPageHolder)
        self.sectionAnswers.setObjectName(u"sectionAnswers")
        self.sectionAnswers.setTextFormat(Qt.TextFormat.PlainText)

        self.rulesPageColumn.addWidget(self.sectionAnswers)

        self.answersLine = QHBoxLayout()
        self.answersLine.setSpacing(12)
        self.answersLine.setObjectName(u"answersLine")
        self.answersLine.setContentsMargins(0, 0, 0, 0)
        self.follow_up_weeksRow = QVBoxLayout()
        self.follow_up_weeksRow.setSpacing(3)
        self.follow_up_weeksRow.setObjectName(u"follow_up_weeksRow")
        self.follow_up_weeksRow.setContentsMargins(0, 0, 0, 0)
        self.follow_up_weeksLabel = QLabel(self.rulesPageHolder)
        self.follow_up_weeksLabel.setObjectName(u"follow_up_weeksLabel")

        self.follow_up_weeksRow.addWidget(self.follow_up_weeksLabel)

        self.follow_up_weeks = QSpinBox(self.rulesPageHolder)
        self.follow_up_weeks.setObjectName(u"follow_up_weeks")
        self.follow_up_weeks.setMinimum(0)
        self.follow_up_weeks.setMaximum(52)

        self.follow_up_weeksRow.addWidget(self.follow_up_weeks)


        self.answersLine.addLayout(self.follow_up_weeksRow)

        self.contact_hoursRow = QVBoxLayout()
        self.contact_hoursRow.setSpacing(3)
        self.contact_hoursRow.setObjectName(u"contact_hoursRow")
        self.contact_hoursRow.setContentsMargins(0, 0, 0, 0)
        self.contact_hoursLabel = QLabel(self.rulesPageHolder)
        self.contact_hoursLabel.setObjectName(u"contact_hoursLabel")

        self.contact_hoursRow.addWidget(self.contact_hoursLabel)

        self.contact_hours = QSpinBox(self.rulesPageHolder)
        self.contact_hours.setObjectName(u"contact_hours")
        self.contact_hours.setMinimum(1)
        self.contact_hours.setMaximum(240)

        self.contact_hoursRow.addWidget(self.contact_hours)


        self.answersLine.addLayout(self.contact_hoursRow)

        self.answersLine.setStretch(0, 1)
        self.answersLine.setStretch(1, 1)

        self.rulesPageColumn.addLayout(self.answersLine)

        self.rulesPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rulesPageColumn.addItem(self.rulesPageEnd)


        self.rulesPageLine.addWidget(self.rulesPageHolder)

        self.rulesPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.rulesPageLine.addItem(self.rulesPageSide)

        self.rulesPageLine.setStretch(0, 1)
        self.rulesPage.setWidget(self.rulesPageInside)
        self.pages.addWidget(self.rulesPage)
        self.closedPage = QScrollArea()
        self.closedPage.setObjectName(u"closedPage")
        self.closedPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.closedPage.setFrameShape(QFrame.Shape.NoFrame)
        self.closedPage.setWidgetResizable(True)
        self.closedPageInside = QWidget()
        self.closedPageInside.setObjectName(u"closedPageInside")
        self.closedPageLine = QHBoxLayout(self.closedPageInside)
        self.closedPageLine.setSpacing(0)
        self.closedPageLine.setObjectName(u"closedPageLine")
        self.closedPageLine.setContentsMargins(0, 0, 0, 0)
        self.closedPageHolder = QWidget(self.closedPageInside)
        self.closedPageHolder.setObjectName(u"closedPageHolder")
        self.closedPageHolder.setMaximumSize(QSize(720, 16777215))
        self.closedPageColumn = QVBoxLayout(self.closedPageHolder)
        self.closedPageColumn.setSpacing(14)
        self.closedPageColumn.setObjectName(u"closedPageColumn")
        self.closedPageColumn.setContentsMargins(24, 24, 24, 24)
        self.closedPageTitle = QLabel(self.closedPageHolder)
        self.closedPageTitle.setObjectName(u"closedPageTitle")
        self.closedPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.closedPageColumn.addWidget(self.closedPageTitle)

        self.closedPageWords = QLabel(self.closedPageHolder)
        self.closedPageWords.setObjectName(u"closedPageWords")
        self.closedPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.closedPageWords.setWordWrap(True)

        self.closedPageColumn.addWidget(self.closedPageWords)

        self.line03 = QHBoxLayout()
        self.line03.setSpacing(12)
        self.line03.setObjectName(u"line03")
        self.line03.setContentsMargins(0, 0, 0, 0)
        self.closedDayRow = QVBoxLayout()
        self.closedDayRow.setSpacing(3)
        self.closedDayRow.setObjectName(u"closedDayRow")
        self.closedDayRow.setContentsMargins(0, 0, 0, 0)
        self.closedDayLabel = QLabel(self.closedPageHolder)
        self.closedDayLabel.setObjectName(u"closedDayLabel")

        self.closedDayRow.addWidget(self.closedDayLabel)

        self.closedDay = DateField(self.closedPageHolder)
        self.closedDay.setObjectName(u"closedDay")

        self.closedDayRow.addWidget(self.closedDay)


        self.line03.addLayout(self.closedDayRow)

        self.closedWordsRow = QVBoxLayout()
        self.closedWordsRow.setSpacing(3)
        self.closedWordsRow.setObjectName(u"closedWordsRow")
        self.closedWordsRow.setContentsMargins(0, 0, 0, 0)
        self.closedWordsLabel = QLabel(self.closedPageHolder)
        self.closedWordsLabel.setObjectName(u"closedWordsLabel")

        self.closedWordsRow.addWidget(self.closedWordsLabel)

        self.closedWords = LineEdit(self.closedPageHolder)
        self.closedWords.setObjectName(u"closedWords")

        self.closedWordsRow.addWidget(self.closedWords)


        self.line03.addLayout(self.closedWordsRow)

        self.addClosed = QPushButton(self.closedPageHolder)
        self.addClosed.setObjectName(u"addClosed")
        self.addClosed.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.addClosed.sizePolicy().hasHeightForWidth())
        self.addClosed.setSizePolicy(sizePolicy)

        self.line03.addWidget(self.addClosed, 0, Qt.AlignmentFlag.AlignBottom)

        self.line03.setStretch(0, 1)
        self.line03.setStretch(1, 2)

        self.closedPageColumn.addLayout(self.line03)

        self.closuresRow = QVBoxLayout()
        self.closuresRow.setSpacing(3)
        self.closuresRow.setObjectName(u"closuresRow")
        self.closuresRow.setContentsMargins(0, 0, 0, 0)
        self.closuresLabel = QLabel(self.closedPageHolder)
        self.closuresLabel.setObjectName(u"closuresLabel")

        self.closuresRow.addWidget(self.closuresLabel)

        self.closures = PlainList(self.closedPageHolder)
        self.closures.setObjectName(u"closures")

        self.closuresRow.addWidget(self.closures)


        self.closedPageColumn.addLayout(self.closuresRow)

        self.line21 = QHBoxLayout()
        self.line21.setSpacing(12)
        self.line21.setObjectName(u"line21")
        self.line21.setContentsMargins(0, 0, 0, 0)
        self.removeClosed = QPushButton(self.closedPageHolder)
        self.removeClosed.setObjectName(u"removeClosed")
        self.removeClosed.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.removeClosed.sizePolicy().hasHeightForWidth())
        self.removeClosed.setSizePolicy(sizePolicy)

        self.line21.addWidget(self.removeClosed)

        self.closedGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line21.addItem(self.closedGap)

        self.line21.setStretch(1, 1)

        self.closedPageColumn.addLayout(self.line21)

        self.holidaysLine = QLabel(self.closedPageHolder)
        self.holidaysLine.setObjectName(u"holidaysLine")
        self.holidaysLine.setTextFormat(Qt.TextFormat.PlainText)
        self.holidaysLine.setWordWrap(True)

        self.closedPageColumn.addWidget(self.holidaysLine)

        self.closedPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.closedPageColumn.addItem(self.closedPageEnd)


        self.closedPageLine.addWidget(self.closedPageHolder)

        self.closedPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.closedPageLine.addItem(self.closedPageSide)

        self.closedPageLine.setStretch(0, 1)
        self.closedPage.setWidget(self.closedPageInside)
        self.pages.addWidget(self.closedPage)
        self.heldPage = QScrollArea()
        self.heldPage.setObjectName(u"heldPage")
        self.heldPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heldPage.setFrameShape(QFrame.Shape.NoFrame)
        self.heldPage.setWidgetResizable(True)
        self.heldPageInside = QWidget()
        self.heldPageInside.setObjectName(u"heldPageInside")
        self.heldPageLine = QHBoxLayout(self.heldPageInside)
        self.heldPageLine.setSpacing(0)
        self.heldPageLine.setObjectName(u"heldPageLine")
        self.heldPageLine.setContentsMargins(0, 0, 0, 0)
        self.heldPageHolder = QWidget(self.heldPageInside)
        self.heldPageHolder.setObjectName(u"heldPageHolder")
        self.heldPageHolder.setMaximumSize(QSize(720, 16777215))
        self.heldPageColumn = QVBoxLayout(self.heldPageHolder)
        self.heldPageColumn.setSpacing(14)
        self.heldPageColumn.setObjectName(u"heldPageColumn")
        self.heldPageColumn.setContentsMargins(24, 24, 24, 24)
        self.heldPageTitle = QLabel(self.heldPageHolder)
        self.heldPageTitle.setObjectName(u"heldPageTitle")
        self.heldPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.heldPageColumn.addWidget(self.heldPageTitle)

        self.heldPageWords = QLabel(self.heldPageHolder)
        self.heldPageWords.setObjectName(u"heldPageWords")
        self.heldPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.heldPageWords.setWordWrap(True)

        self.heldPageColumn.addWidget(self.heldPageWords)

        self.heldRow0 = QHBoxLayout()
        self.heldRow0.setSpacing(12)
        self.heldRow0.setObjectName(u"heldRow0")
        self.heldRow0.setContentsMargins(0, 0, 0, 0)
        self.heldFromRow = QVBoxLayout()
        self.heldFromRow.setSpacing(3)
        self.heldFromRow.setObjectName(u"heldFromRow")
        self.heldFromRow.setContentsMargins(0, 0, 0, 0)
        self.heldFromLabel = QLabel(self.heldPageHolder)
        self.heldFromLabel.setObjectName(u"heldFromLabel")

        self.heldFromRow.addWidget(self.heldFromLabel)

        self.heldFrom = DateField(self.heldPageHolder)
        self.heldFrom.setObjectName(u"heldFrom")

        self.heldFromRow.addWidget(self.heldFrom)


        self.heldRow0.addLayout(self.heldFromRow)

        self.heldToRow = QVBoxLayout()
        self.heldToRow.setSpacing(3)
        self.heldToRow.setObjectName(u"heldToRow")
        self.heldToRow.setContentsMargins(0, 0, 0, 0)
        self.heldToLabel = QLabel(self.heldPageHolder)
        self.heldToLabel.setObjectName(u"heldToLabel")

        self.heldToRow.addWidget(self.heldToLabel)

        self.heldTo = DateField(self.heldPageHolder)
        self.heldTo.setObjectName(u"heldTo")

        self.heldToRow.addWidget(self.heldTo)


        self.heldRow0.addLayout(self.heldToRow)

        self.heldWordsRow = QVBoxLayout()
        self.heldWordsRow.setSpacing(3)
        self.heldWordsRow.setObjectName(u"heldWordsRow")
        self.heldWordsRow.setContentsMargins(0, 0, 0, 0)
        self.heldWordsLabel = QLabel(self.heldPageHolder)
        self.heldWordsLabel.setObjectName(u"heldWordsLabel")

        self.heldWordsRow.addWidget(self.heldWordsLabel)

        self.heldWords = LineEdit(self.heldPageHolder)
        self.heldWords.setObjectName(u"heldWords")

        self.heldWordsRow.addWidget(self.heldWords)


        self.heldRow0.addLayout(self.heldWordsRow)

        self.addHeld = QPushButton(self.heldPageHolder)
        self.addHeld.setObjectName(u"addHeld")
        self.addHeld.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.addHeld.sizePolicy().hasHeightForWidth())
        self.addHeld.setSizePolicy(sizePolicy)

        self.heldRow0.addWidget(self.addHeld, 0, Qt.AlignmentFlag.AlignBottom)

        self.heldRow0.setStretch(0, 1)
        self.heldRow0.setStretch(1, 1)
        self.heldRow0.setStretch(2, 2)

        self.heldPageColumn.addLayout(self.heldRow0)

        self.heldPeriodsRow = QVBoxLayout()
        self.heldPeriodsRow.setSpacing(3)
        self.heldPeriodsRow.setObjectName(u"heldPeriodsRow")
        self.heldPeriodsRow.setContentsMargins(0, 0, 0, 0)
        self.heldPeriodsLabel = QLabel(self.heldPageHolder)
        self.heldPeriodsLabel.setObjectName(u"heldPeriodsLabel")

        self.heldPeriodsRow.addWidget(self.heldPeriodsLabel)

        self.heldPeriods = PlainList(self.heldPageHolder)
        self.heldPeriods.setObjectName(u"heldPeriods")

        self.heldPeriodsRow.addWidget(self.heldPeriods)


        self.heldPageColumn.addLayout(self.heldPeriodsRow)

        self.heldRow2 = QHBoxLayout()
        self.heldRow2.setSpacing(12)
        self.heldRow2.setObjectName(u"heldRow2")
        self.heldRow2.setContentsMargins(0, 0, 0, 0)
        self.removeHeld = QPushButton(self.heldPageHolder)
        self.removeHeld.setObjectName(u"removeHeld")
        self.removeHeld.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.removeHeld.sizePolicy().hasHeightForWidth())
        self.removeHeld.setSizePolicy(sizePolicy)

        self.heldRow2.addWidget(self.removeHeld)

        self.heldGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heldRow2.addItem(self.heldGap)

        self.heldRow2.setStretch(1, 1)

        self.heldPageColumn.addLayout(self.heldRow2)

        self.heldLine = QLabel(self.heldPageHolder)
        self.heldLine.setObjectName(u"heldLine")
        self.heldLine.setTextFormat(Qt.TextFormat.PlainText)
        self.heldLine.setWordWrap(True)

        self.heldPageColumn.addWidget(self.heldLine)

        self.heldPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.heldPageColumn.addItem(self.heldPageEnd)


        self.heldPageLine.addWidget(self.heldPageHolder)

        self.heldPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.heldPageLine.addItem(self.heldPageSide)

        self.heldPageLine.setStretch(0, 1)
        self.heldPage.setWidget(self.heldPageInside)
        self.pages.addWidget(self.heldPage)
        self.mailPage = QScrollArea()
        self.mailPage.setObjectName(u"mailPage")
        self.mailPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.mailPage.setFrameShape(QFrame.Shape.NoFrame)
        self.mailPage.setWidgetResizable(True)
        self.mailPageInside = QWidget()
        self.mailPageInside.setObjectName(u"mailPageInside")
        self.mailPageLine = QHBoxLayout(self.mailPageInside)
        self.mailPageLine.setSpacing(0)
        self.mailPageLine.setObjectName(u"mailPageLine")
        self.mailPageLine.setContentsMargins(0, 0, 0, 0)
        self.mailPageHolder = QWidget(self.mailPageInside)
        self.mailPageHolder.setObjectName(u"mailPageHolder")
        self.mailPageHolder.setMaximumSize(QSize(720, 16777215))
        self.mailPageColumn = QVBoxLayout(self.mailPageHolder)
        self.mailPageColumn.setSpacing(14)
        self.mailPageColumn.setObjectName(u"mailPageColumn")
        self.mailPageColumn.setContentsMargins(24, 24, 24, 24)
        self.mailPageTitle = QLabel(self.mailPageHolder)
        self.mailPageTitle.setObjectName(u"mailPageTitle")
        self.mailPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.mailPageColumn.addWidget(self.mailPageTitle)

        self.mailPageWords = QLabel(self.mailPageHolder)
        self.mailPageWords.setObjectName(u"mailPageWords")
        self.mailPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.mailPageWords.setWordWrap(True)

        self.mailPageColumn.addWidget(self.mailPageWords)

        self.mail_papersRow = QVBoxLayout()
        self.mail_papersRow.setSpacing(3)
        self.mail_papersRow.setObjectName(u"mail_papersRow")
        self.mail_papersRow.setContentsMargins(0, 0, 0, 0)
        self.mail_papersLabel = QLabel(self.mailPageHolder)
        self.mail_papersLabel.setObjectName(u"mail_papersLabel")

        self.mail_papersRow.addWidget(self.mail_papersLabel)

        self.mail_papers = PlainEdit(self.mailPageHolder)
        self.mail_papers.setObjectName(u"mail_papers")
        sizePolicy1.setHeightForWidth(self.mail_papers.sizePolicy().hasHeightForWidth())
        self.mail_papers.setSizePolicy(sizePolicy1)
        self.mail_papers.setMaximumSize(QSize(16777215, 130))
        self.mail_papers.setMinimumSize(QSize(0, 130))

        self.mail_papersRow.addWidget(self.mail_papers)


        self.mailPageColumn.addLayout(self.mail_papersRow)

        self.mail_actionsRow = QVBoxLayout()
        self.mail_actionsRow.setSpacing(3)
        self.mail_actionsRow.setObjectName(u"mail_actionsRow")
        self.mail_actionsRow.setContentsMargins(0, 0, 0, 0)
        self.mail_actionsLabel = QLabel(self.mailPageHolder)
        self.mail_actionsLabel.setObjectName(u"mail_actionsLabel")

        self.mail_actionsRow.addWidget(self.mail_actionsLabel)

        self.mail_actions = PlainEdit(self.mailPageHolder)
        self.mail_actions.setObjectName(u"mail_actions")
        sizePolicy1.setHeightForWidth(self.mail_actions.sizePolicy().hasHeightForWidth())
        self.mail_actions.setSizePolicy(sizePolicy1)
        self.mail_actions.setMaximumSize(QSize(16777215, 190))
        self.mail_actions.setMinimumSize(QSize(0, 190))

        self.mail_actionsRow.addWidget(self.mail_actions)


        self.mailPageColumn.addLayout(self.mail_actionsRow)

        self.mail_minutesRow = QVBoxLayout()
        self.mail_minutesRow.setSpacing(3)
        self.mail_minutesRow.setObjectName(u"mail_minutesRow")
        self.mail_minutesRow.setContentsMargins(0, 0, 0, 0)
        self.mail_minutesLabel = QLabel(self.mailPageHolder)
        self.mail_minutesLabel.setObjectName(u"mail_minutesLabel")

        self.mail_minutesRow.addWidget(self.mail_minutesLabel)

        self.mail_minutes = PlainEdit(self.mailPageHolder)
        self.mail_minutes.setObjectName(u"mail_minutes")
        sizePolicy1.setHeightForWidth(self.mail_minutes.sizePolicy().hasHeightForWidth())
        self.mail_minutes.setSizePolicy(sizePolicy1)
        self.mail_minutes.setMaximumSize(QSize(16777215, 130))
        self.mail_minutes.setMinimumSize(QSize(0, 130))

        self.mail_minutesRow.addWidget(self.mail_minutes)


        self.mailPageColumn.addLayout(self.mail_minutesRow)

        self.mailNote = QLabel(self.mailPageHolder)
        self.mailNote.setObjectName(u"mailNote")
        self.mailNote.setTextFormat(Qt.TextFormat.PlainText)
        self.mailNote.setWordWrap(True)

        self.mailPageColumn.addWidget(self.mailNote)

        self.mailPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mailPageColumn.addItem(self.mailPageEnd)


        self.mailPageLine.addWidget(self.mailPageHolder)

        self.mailPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.mailPageLine.addItem(self.mailPageSide)

        self.mailPageLine.setStretch(0, 1)
        self.mailPage.setWidget(self.mailPageInside)
        self.pages.addWidget(self.mailPage)
        self.agendaPage = QScrollArea()
        self.agendaPage.setObjectName(u"agendaPage")
        self.agendaPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.agendaPage.setFrameShape(QFrame.Shape.NoFrame)
        self.agendaPage.setWidgetResizable(True)
        self.agendaPageInside = QWidget()
        self.agendaPageInside.setObjectName(u"agendaPageInside")
        self.agendaPageLine = QHBoxLayout(self.agendaPageInside)
        self.agendaPageLine.setSpacing(0)
        self.agendaPageLine.setObjectName(u"agendaPageLine")
        self.agendaPageLine.setContentsMargins(0, 0, 0, 0)
        self.agendaPageHolder = QWidget(self.agendaPageInside)
        self.agendaPageHolder.setObjectName(u"agendaPageHolder")
        self.agendaPageHolder.setMaximumSize(QSize(720, 16777215))
        self.agendaPageColumn = QVBoxLayout(self.agendaPageHolder)
        self.agendaPageColumn.setSpacing(14)
        self.agendaPageColumn.setObjectName(u"agendaPageColumn")
        self.agendaPageColumn.setContentsMargins(24, 24, 24, 24)
        self.agendaPageTitle = QLabel(self.agendaPageHolder)
        self.agendaPageTitle.setObjectName(u"agendaPageTitle")
        self.agendaPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.agendaPageColumn.addWidget(self.agendaPageTitle)

        self.agendaPageWords = QLabel(self.agendaPageHolder)
        self.agendaPageWords.setObjectName(u"agendaPageWords")
        self.agendaPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.agendaPageWords.setWordWrap(True)

        self.agendaPageColumn.addWidget(self.agendaPageWords)

        self.agendaLine = QLabel(self.agendaPageHolder)
        self.agendaLine.setObjectName(u"agendaLine")
        self.agendaLine.setTextFormat(Qt.TextFormat.PlainText)
        self.agendaLine.setWordWrap(True)

        self.agendaPageColumn.addWidget(self.agendaLine)

        self.line15 = QHBoxLayout()
        self.line15.setSpacing(12)
        self.line15.setObjectName(u"line15")
        self.line15.setContentsMargins(0, 0, 0, 0)
        self.editAgenda = QPushButton(self.agendaPageHolder)
        self.editAgenda.setObjectName(u"editAgenda")
        self.editAgenda.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.editAgenda.sizePolicy().hasHeightForWidth())
        self.editAgenda.setSizePolicy(sizePolicy)

        self.line15.addWidget(self.editAgenda)

        self.agendaGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line15.addItem(self.agendaGap)

        self.line15.setStretch(1, 1)

        self.agendaPageColumn.addLayout(self.line15)

        self.agendaPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.agendaPageColumn.addItem(self.agendaPageEnd)


        self.agendaPageLine.addWidget(self.agendaPageHolder)

        self.agendaPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.agendaPageLine.addItem(self.agendaPageSide)

        self.agendaPageLine.setStretch(0, 1)
        self.agendaPage.setWidget(self.agendaPageInside)
        self.pages.addWidget(self.agendaPage)
        self.spellingPage = QScrollArea()
        self.spellingPage.setObjectName(u"spellingPage")
        self.spellingPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.spellingPage.setFrameShape(QFrame.Shape.NoFrame)
        self.spellingPage.setWidgetResizable(True)
        self.spellingPageInside = QWidget()
        self.spellingPageInside.setObjectName(u"spellingPageInside")
        self.spellingPageLine = QHBoxLayout(self.spellingPageInside)
        self.spellingPageLine.setSpacing(0)
        self.spellingPageLine.setObjectName(u"spellingPageLine")
        self.spellingPageLine.setContentsMargins(0, 0, 0, 0)
        self.spellingPageHolder = QWidget(self.spellingPageInside)
        self.spellingPageHolder.setObjectName(u"spellingPageHolder")
        self.spellingPageHolder.setMaximumSize(QSize(720, 16777215))
        self.spellingPageColumn = QVBoxLayout(self.spellingPageHolder)
        self.spellingPageColumn.setSpacing(14)
        self.spellingPageColumn.setObjectName(u"spellingPageColumn")
        self.spellingPageColumn.setContentsMargins(24, 24, 24, 24)
        self.spellingPageTitle = QLabel(self.spellingPageHolder)
        self.spellingPageTitle.setObjectName(u"spellingPageTitle")
        self.spellingPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.spellingPageColumn.addWidget(self.spellingPageTitle)

        self.spellingPageWords = QLabel(self.spellingPageHolder)
        self.spellingPageWords.setObjectName(u"spellingPageWords")
        self.spellingPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.spellingPageWords.setWordWrap(True)

        self.spellingPageColumn.addWidget(self.spellingPageWords)

        self.line04 = QHBoxLayout()
        self.line04.setSpacing(12)
        self.line04.setObjectName(u"line04")
        self.line04.setContentsMargins(0, 0, 0, 0)
        self.newWordRow = QVBoxLayout()
        self.newWordRow.setSpacing(3)
        self.newWordRow.setObjectName(u"newWordRow")
        self.newWordRow.setContentsMargins(0, 0, 0, 0)
        self.newWordLabel = QLabel(self.spellingPageHolder)
        self.newWordLabel.setObjectName(u"newWordLabel")

        self.newWordRow.addWidget(self.newWordLabel)

        self.newWord = LineEdit(self.spellingPageHolder)
        self.newWord.setObjectName(u"newWord")

        self.newWordRow.addWidget(self.newWord)


        self.line04.addLayout(self.newWordRow)

        self.addWord = QPushButton(self.spellingPageHolder)
        self.addWord.setObjectName(u"addWord")
        self.addWord.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.addWord.sizePolicy().hasHeightForWidth())
        self.addWord.setSizePolicy(sizePolicy)

        self.line04.addWidget(self.addWord, 0, Qt.AlignmentFlag.AlignBottom)

        self.line04.setStretch(0, 1)

        self.spellingPageColumn.addLayout(self.line04)

        self.ownWordsRow = QVBoxLayout()
        self.ownWordsRow.setSpacing(3)
        self.ownWordsRow.setObjectName(u"ownWordsRow")
        self.ownWordsRow.setContentsMargins(0, 0, 0, 0)
        self.ownWordsLabel = QLabel(self.spellingPageHolder)
        self.ownWordsLabel.setObjectName(u"ownWordsLabel")

        self.ownWordsRow.addWidget(self.ownWordsLabel)

        self.ownWords = PlainList(self.spellingPageHolder)
        self.ownWords.setObjectName(u"ownWords")

        self.ownWordsRow.addWidget(self.ownWords)


        self.spellingPageColumn.addLayout(self.ownWordsRow)

        self.line22 = QHBoxLayout()
        self.line22.setSpacing(12)
        self.line22.setObjectName(u"line22")
        self.line22.setContentsMargins(0, 0, 0, 0)
        self.removeWord = QPushButton(self.spellingPageHolder)
        self.removeWord.setObjectName(u"removeWord")
        self.removeWord.setAutoDefault(False)
        sizePolicy.setHeightForWidth(self.removeWord.sizePolicy().hasHeightForWidth())
        self.removeWord.setSizePolicy(sizePolicy)

        self.line22.addWidget(self.removeWord)

        self.wordGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line22.addItem(self.wordGap)

        self.line22.setStretch(1, 1)

        self.spellingPageColumn.addLayout(self.line22)

        self.spellingPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.spellingPageColumn.addItem(self.spellingPageEnd)


        self.spellingPageLine.addWidget(self.spellingPageHolder)

        self.spellingPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.spellingPageLine.addItem(self.spellingPageSide)

        self.spellingPageLine.setStretch(0, 1)
        self.spellingPage.setWidget(self.spellingPageInside)
        self.pages.addWidget(self.spellingPage)
        self.equalityPage = QScrollArea()
        self.equalityPage.setObjectName(u"equalityPage")
        self.equalityPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.equalityPage.setFrameShape(QFrame.Shape.NoFrame)
        self.equalityPage.setWidgetResizable(True)
        self.equalityPageInside = QWidget()
        self.equalityPageInside.setObjectName(u"equalityPageInside")
        self.equalityPageLine = QHBoxLayout(self.equalityPageInside)
        self.equalityPageLine.setSpacing(0)
        self.equalityPageLine.setObjectName(u"equalityPageLine")
        self.equalityPageLine.setContentsMargins(0, 0, 0, 0)
        self.equalityPageHolder = QWidget(self.equalityPageInside)
        self.equalityPageHolder.setObjectName(u"equalityPageHolder")
        self.equalityPageHolder.setMaximumSize(QSize(720, 16777215))
        self.equalityPageColumn = QVBoxLayout(self.equalityPageHolder)
        self.equalityPageColumn.setSpacing(14)
        self.equalityPageColumn.setObjectName(u"equalityPageColumn")
        self.equalityPageColumn.setContentsMargins(24, 24, 24, 24)
        self.equalityPageTitle = QLabel(self.equalityPageHolder)
        self.equalityPageTitle.setObjectName(u"equalityPageTitle")
        self.equalityPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.equalityPageColumn.addWidget(self.equalityPageTitle)

        self.equalityPageWords = QLabel(self.equalityPageHolder)
        self.equalityPageWords.setObjectName(u"equalityPageWords")
        self.equalityPageWords.setTextFormat(Qt.TextFormat.PlainText)
        self.equalityPageWords.setWordWrap(True)

        self.equalityPageColumn.addWidget(self.equalityPageWords)

        self.equality_groupsRow = QVBoxLayout()
        self.equality_groupsRow.setSpacing(3)
        self.equality_groupsRow.setObjectName(u"equality_groupsRow")
        self.equality_groupsRow.setContentsMargins(0, 0, 0, 0)
        self.equality_groupsLabel = QLabel(self.equalityPageHolder)
        self.equality_groupsLabel.setObjectName(u"equality_groupsLabel")

        self.equality_groupsRow.addWidget(self.equality_groupsLabel)

        self.equality_groups = PlainEdit(self.equalityPageHolder)
        self.equality_groups.setObjectName(u"equality_groups")
        sizePolicy1.setHeightForWidth(self.equality_groups.sizePolicy().hasHeightForWidth())
        self.equality_groups.setSizePolicy(sizePolicy1)
        self.equality_groups.setMaximumSize(QSize(16777215, 220))
        self.equality_groups.setMinimumSize(QSize(0, 220))

        self.equality_groupsRow.addWidget(self.equality_groups)

        self.equality_groupsHint = QLabel(self.equalityPageHolder)
        self.equality_groupsHint.setObjectName(u"equality_groupsHint")
        self.equality_groupsHint.setWordWrap(True)

        self.equality_groupsRow.addWidget(self.equality_groupsHint)


        self.equalityPageColumn.addLayout(self.equality_groupsRow)

        self.equalityPageEnd = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.equalityPageColumn.addItem(self.equalityPageEnd)


        self.equalityPageLine.addWidget(self.equalityPageHolder)

        self.equalityPageSide = QSpacerItem(0, 0, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.equalityPageLine.addItem(self.equalityPageSide)

        self.equalityPageLine.setStretch(0, 1)
        self.equalityPage.setWidget(self.equalityPageInside)
        self.pages.addWidget(self.equalityPage)

        self.line.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.schemeLabel.setBuddy(self.scheme)
        self.text_scaleLabel.setBuddy(self.text_scale)
        self.nameLabel.setBuddy(self.name)
        self.short_nameLabel.setBuddy(self.short_name)
        self.areaLabel.setBuddy(self.area)
        self.visionLabel.setBuddy(self.vision)
        self.plan_titleLabel.setBuddy(self.plan_title)
        self.plan_periodLabel.setBuddy(self.plan_period)
        self.word_forumLabel.setBuddy(self.word_forum)
        self.word_forumsLabel.setBuddy(self.word_forums)
        self.word_meetingLabel.setBuddy(self.word_meeting)
        self.word_officerLabel.setBuddy(self.word_officer)
        self.word_steeringLabel.setBuddy(self.word_steering)
        self.addressLabel.setBuddy(self.address)
        self.phoneLabel.setBuddy(self.phone)
        self.emailLabel.setBuddy(self.email)
        self.webLabel.setBuddy(self.web)
        self.office_hoursLabel.setBuddy(self.office_hours)
        self.accessible_lineLabel.setBuddy(self.accessible_line)
        self.names_lineLabel.setBuddy(self.names_line)
        self.equality_lineLabel.setBuddy(self.equality_line)
        self.accentLabel.setBuddy(self.accent)
        self.accent_inksLabel.setBuddy(self.accent_inks)
        self.year_start_monthLabel.setBuddy(self.year_start_month)
        self.nationLabel.setBuddy(self.nation)
        self.papers_daysLabel.setBuddy(self.papers_days)
        self.acknowledge_daysLabel.setBuddy(self.acknowledge_days)
        self.reply_daysLabel.setBuddy(self.reply_days)
        self.absent_runningLabel.setBuddy(self.absent_running)
        self.contact_daysLabel.setBuddy(self.contact_days)
        self.follow_up_weeksLabel.setBuddy(self.follow_up_weeks)
        self.contact_hoursLabel.setBuddy(self.contact_hours)
        self.closedDayLabel.setBuddy(self.closedDay)
        self.closedWordsLabel.setBuddy(self.closedWords)
        self.closuresLabel.setBuddy(self.closures)
        self.heldFromLabel.setBuddy(self.heldFrom)
        self.heldToLabel.setBuddy(self.heldTo)
        self.heldWordsLabel.setBuddy(self.heldWords)
        self.heldPeriodsLabel.setBuddy(self.heldPeriods)
        self.mail_papersLabel.setBuddy(self.mail_papers)
        self.mail_actionsLabel.setBuddy(self.mail_actions)
        self.mail_minutesLabel.setBuddy(self.mail_minutes)
        self.newWordLabel.setBuddy(self.newWord)
        self.ownWordsLabel.setBuddy(self.ownWords)
        self.equality_groupsLabel.setBuddy(self.equality_groups)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sections, self.changeWho)
        QWidget.setTabOrder(self.changeWho, self.scheme)
        QWidget.setTabOrder(self.scheme, self.text_scale)
        QWidget.setTabOrder(self.text_scale, self.spelling)
        QWidget.setTabOrder(self.spelling, self.otherStore)
        QWidget.setTabOrder(self.otherStore, self.moveStore)
        QWidget.setTabOrder(self.moveStore, self.backUp)
        QWidget.setTabOrder(self.backUp, self.openBackUps)
        QWidget.setTabOrder(self.openBackUps, self.name)
        QWidget.setTabOrder(self.name, self.short_name)
        QWidget.setTabOrder(self.short_name, self.area)
        QWidget.setTabOrder(self.area, self.vision)
        QWidget.setTabOrder(self.vision, self.plan_title)
        QWidget.setTabOrder(self.plan_title, self.plan_period)
        QWidget.setTabOrder(self.plan_period, self.word_forum)
        QWidget.setTabOrder(self.word_forum, self.word_forums)
        QWidget.setTabOrder(self.word_forums, self.word_meeting)
        QWidget.setTabOrder(self.word_meeting, self.word_officer)
        QWidget.setTabOrder(self.word_officer, self.word_steering)
        QWidget.setTabOrder(self.word_steering, self.address)
        QWidget.setTabOrder(self.address, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.web)
        QWidget.setTabOrder(self.web, self.office_hours)
        QWidget.setTabOrder(self.office_hours, self.accessible_line)
        QWidget.setTabOrder(self.accessible_line, self.names_line)
        QWidget.setTabOrder(self.names_line, self.accent)
        QWidget.setTabOrder(self.accent, self.preview)
        QWidget.setTabOrder(self.preview, self.chooseLogo)
        QWidget.setTabOrder(self.chooseLogo, self.dropLogo)
        QWidget.setTabOrder(self.dropLogo, self.year_start_month)
        QWidget.setTabOrder(self.year_start_month, self.nation)
        QWidget.setTabOrder(self.nation, self.papers_days)
        QWidget.setTabOrder(self.papers_days, self.acknowledge_days)
        QWidget.setTabOrder(self.acknowledge_days, self.reply_days)
        QWidget.setTabOrder(self.reply_days, self.clear_days)
        QWidget.setTabOrder(self.clear_days, self.skip_holidays)
        QWidget.setTabOrder(self.skip_holidays, self.absent_running)
        QWidget.setTabOrder(self.absent_running, self.contact_days)
        QWidget.setTabOrder(self.contact_days, self.show_percent)
        QWidget.setTabOrder(self.show_percent, self.closedDay)
        QWidget.setTabOrder(self.closedDay, self.closedWords)
        QWidget.setTabOrder(self.closedWords, self.addClosed)
        QWidget.setTabOrder(self.addClosed, self.closures)
        QWidget.setTabOrder(self.closures, self.removeClosed)
        QWidget.setTabOrder(self.removeClosed, self.mail_papers)
        QWidget.setTabOrder(self.mail_papers, self.mail_actions)
        QWidget.setTabOrder(self.mail_actions, self.mail_minutes)
        QWidget.setTabOrder(self.mail_minutes, self.editAgenda)
        QWidget.setTabOrder(self.editAgenda, self.newWord)
        QWidget.setTabOrder(self.newWord, self.addWord)
        QWidget.setTabOrder(self.addWord, self.ownWords)
        QWidget.setTabOrder(self.ownWords, self.removeWord)
        QWidget.setTabOrder(self.removeWord, self.equality_groups)

        self.retranslateUi(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.heading.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Settings", None))
#endif // QT_CONFIG(accessibility)
        self.edge.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"rule", None))
        self.computerPageTitle.setText(QCoreApplication.translate("SettingsPage", u"This computer", None))
        self.computerPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.computerPageWords.setText(QCoreApplication.translate("SettingsPage", u"Held on this computer alone; papers and records do not change.", None))
        self.computerPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.whoLine.setText("")
        self.whoLine.setProperty(u"look", "")
        self.changeWho.setText(QCoreApplication.translate("SettingsPage", u"&Somebody else\u2026 ", None))
        self.schemeLabel.setText(QCoreApplication.translate("SettingsPage", u"&Colours", None))
        self.schemeLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.scheme.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.text_scaleLabel.setText(QCoreApplication.translate("SettingsPage", u"Text s&ize", None))
        self.text_scaleLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.text_scale.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Text size", None))
#endif // QT_CONFIG(accessibility)
        self.text_scale.setSuffix(QCoreApplication.translate("SettingsPage", u" %", None))
        self.spelling.setText(QCoreApplication.translate("SettingsPage", u"&Mark words that spelling does not know", None))
        self.section3.setText(QCoreApplication.translate("SettingsPage", u"Where the store is", None))
        self.section3.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"section", None))
        self.storeLine.setText("")
        self.storeLine.setProperty(u"look", "")
        self.otherStore.setText(QCoreApplication.translate("SettingsPage", u"&Open another store\u2026", None))
        self.moveStore.setText(QCoreApplication.translate("SettingsPage", u"Mo&ve it\u2026", None))
        self.backUp.setText(QCoreApplication.translate("SettingsPage", u"&Back up now\u2026", None))
        self.openBackUps.setText(QCoreApplication.translate("SettingsPage", u"Show &the back-ups", None))
        self.backUpLine.setText("")
        self.backUpLine.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"small", None))
        self.partnershipPageTitle.setText(QCoreApplication.translate("SettingsPage", u"Partnership", None))
        self.partnershipPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.partnershipPageWords.setText(QCoreApplication.translate("SettingsPage", u"Who you are; it stands on every paper and in the window.", None))
        self.partnershipPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.nameLabel.setText(QCoreApplication.translate("SettingsPage", u"&Name", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.short_nameLabel.setText(QCoreApplication.translate("SettingsPage", u"&Short name", None))
        self.short_nameLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.short_name.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Short name", None))
#endif // QT_CONFIG(accessibility)
        self.areaLabel.setText(QCoreApplication.translate("SettingsPage", u"&Area", None))
        self.areaLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Area", None))
#endif // QT_CONFIG(accessibility)
        self.visionLabel.setText(QCoreApplication.translate("SettingsPage", u"&Vision", None))
        self.visionLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.vision.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Vision", None))
#endif // QT_CONFIG(accessibility)
        self.plan_titleLabel.setText(QCoreApplication.translate("SettingsPage", u"&Plan", None))
        self.plan_titleLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.plan_title.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Plan", None))
#endif // QT_CONFIG(accessibility)
        self.plan_periodLabel.setText(QCoreApplication.translate("SettingsPage", u"Pe&riod", None))
        self.plan_periodLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.plan_period.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Period", None))
#endif // QT_CONFIG(accessibility)
        self.wordsPageTitle.setText(QCoreApplication.translate("SettingsPage", u"Words", None))
        self.wordsPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.wordsPageWords.setText(QCoreApplication.translate("SettingsPage", u"What you call things; a forum or group may have words of its own.", None))
        self.wordsPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.word_forumLabel.setText(QCoreApplication.translate("SettingsPage", u"A &forum", None))
        self.word_forumLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.word_forum.setAccessibleName(QCoreApplication.translate("SettingsPage", u"A forum", None))
#endif // QT_CONFIG(accessibility)
        self.word_forum.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Neighbourhood Forum", None))
        self.word_forumsLabel.setText(QCoreApplication.translate("SettingsPage", u"&Several", None))
        self.word_forumsLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.word_forums.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Several", None))
#endif // QT_CONFIG(accessibility)
        self.word_forums.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Neighbourhood Forums", None))
        self.word_meetingLabel.setText(QCoreApplication.translate("SettingsPage", u"Its &meeting", None))
        self.word_meetingLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.word_meeting.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Its meeting", None))
#endif // QT_CONFIG(accessibility)
        self.word_meeting.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"forum meeting", None))
        self.word_officerLabel.setText(QCoreApplication.translate("SettingsPage", u"Its &officer", None))
        self.word_officerLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.word_officer.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Its officer", None))
#endif // QT_CONFIG(accessibility)
        self.word_officer.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Safer Neighbourhood Officer", None))
        self.word_steeringLabel.setText(QCoreApplication.translate("SettingsPage", u"The steering &group", None))
        self.word_steeringLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.word_steering.setAccessibleName(QCoreApplication.translate("SettingsPage", u"The steering group", None))
#endif // QT_CONFIG(accessibility)
        self.word_steering.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Steering group", None))
        self.contactPageTitle.setText(QCoreApplication.translate("SettingsPage", u"Contact block", None))
        self.contactPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.contactPageWords.setText(QCoreApplication.translate("SettingsPage", u"One change here changes the foot of every paper made from now on.", None))
        self.contactPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.addressLabel.setText(QCoreApplication.translate("SettingsPage", u"&Address", None))
        self.addressLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("SettingsPage", u"&Phone", None))
        self.phoneLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("SettingsPage", u"&E-mail", None))
        self.emailLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("SettingsPage", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.webLabel.setText(QCoreApplication.translate("SettingsPage", u"&Web", None))
        self.webLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.web.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Web", None))
#endif // QT_CONFIG(accessibility)
        self.office_hoursLabel.setText(QCoreApplication.translate("SettingsPage", u"&Office hours", None))
        self.office_hoursLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.office_hours.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Office hours", None))
#endif // QT_CONFIG(accessibility)
        self.office_hours.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Monday - Thursday 8:30am - 5:00pm; Friday 8:30am - 4:30pm", None))
        self.accessible_lineLabel.setText(QCoreApplication.translate("SettingsPage", u"Line about other &formats", None))
        self.accessible_lineLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.accessible_line.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Line about other formats", None))
#endif // QT_CONFIG(accessibility)
        self.names_lineLabel.setText(QCoreApplication.translate("SettingsPage", u"Line about &names on the sign-in sheet", None))
        self.names_lineLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.names_line.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Line about names on the sign-in sheet", None))
#endif // QT_CONFIG(accessibility)
        self.equality_lineLabel.setText(QCoreApplication.translate("SettingsPage", u"&Statement on equality, on public papers", None))
        self.equality_lineLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.equality_line.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Statement on equality, on public papers", None))
#endif // QT_CONFIG(accessibility)
        self.lookPageTitle.setText(QCoreApplication.translate("SettingsPage", u"Logo and colour", None))
        self.lookPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.lookPageWords.setText(QCoreApplication.translate("SettingsPage", u"Set once for every paper and the window; papers issued before keep theirs.", None))
        self.lookPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.accentLabel.setText(QCoreApplication.translate("SettingsPage", u"&Colour", None))
        self.accentLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.accent.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Colour", None))
#endif // QT_CONFIG(accessibility)
        self.accent_inksLabel.setText(QCoreApplication.translate("SettingsPage", u"&Inks of the colour for a printer: cyan, magenta, yellow and black in percent", None))
        self.accent_inksLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.accent_inks.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Inks of the colour for a printer", None))
#endif // QT_CONFIG(accessibility)
        self.accent_inks.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"such as 85 60 0 10; empty leaves it to the program", None))
        self.logoLine.setText("")
        self.logoLine.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.chooseLogo.setText(QCoreApplication.translate("SettingsPage", u"Choose &a logo\u2026", None))
        self.dropLogo.setText(QCoreApplication.translate("SettingsPage", u"&Take it off", None))
        self.rulesPageTitle.setText(QCoreApplication.translate("SettingsPage", u"Rules and promises", None))
        self.rulesPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.rulesPageWords.setText(QCoreApplication.translate("SettingsPage", u"Business days and working days are counted alike: Monday to Friday without your nation\u2019s bank holidays and the days you are closed.", None))
        self.rulesPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.year_start_monthLabel.setText(QCoreApplication.translate("SettingsPage", u"Plan &year begins in", None))
        self.year_start_monthLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.year_start_month.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Plan year begins in", None))
#endif // QT_CONFIG(accessibility)
        self.nationLabel.setText(QCoreApplication.translate("SettingsPage", u"&Bank holidays of", None))
        self.nationLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.nation.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Bank holidays of", None))
#endif // QT_CONFIG(accessibility)
        self.papers_daysLabel.setText(QCoreApplication.translate("SettingsPage", u"&Papers out before a meeting", None))
        self.papers_daysLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.papers_days.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Papers go out before a meeting", None))
#endif // QT_CONFIG(accessibility)
        self.papers_days.setSuffix(QCoreApplication.translate("SettingsPage", u" business days", None))
        self.acknowledge_daysLabel.setText(QCoreApplication.translate("SettingsPage", u"Issues ac&knowledged in", None))
        self.acknowledge_daysLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.acknowledge_days.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Issues are acknowledged within", None))
#endif // QT_CONFIG(accessibility)
        self.acknowledge_days.setSuffix(QCoreApplication.translate("SettingsPage", u" working days", None))
        self.reply_daysLabel.setText(QCoreApplication.translate("SettingsPage", u"Issues a&nswered in", None))
        self.reply_daysLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.reply_days.setAccessibleName(QCoreApplication.translate("SettingsPage", u"\u2026 and answered within", None))
#endif // QT_CONFIG(accessibility)
        self.reply_days.setSuffix(QCoreApplication.translate("SettingsPage", u" working days", None))
        self.clear_days.setText(QCoreApplication.translate("SettingsPage", u"&Clear days: neither the day of sending nor of the meeting counts", None))
        self.skip_holidays.setText(QCoreApplication.translate("SettingsPage", u"Skip bank &holidays when a year of meetings is planned", None))
        self.section4.setText(QCoreApplication.translate("SettingsPage", u"Who came", None))
        self.section4.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"section", None))
        self.absent_runningLabel.setText(QCoreApplication.translate("SettingsPage", u"&List members absent at", None))
        self.absent_runningLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.absent_running.setAccessibleName(QCoreApplication.translate("SettingsPage", u"List members absent at", None))
#endif // QT_CONFIG(accessibility)
        self.absent_running.setSuffix(QCoreApplication.translate("SettingsPage", u" meetings running", None))
        self.contact_daysLabel.setText(QCoreApplication.translate("SettingsPage", u"A &forum is unseen after", None))
        self.contact_daysLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.contact_days.setAccessibleName(QCoreApplication.translate("SettingsPage", u"A forum is unseen after", None))
#endif // QT_CONFIG(accessibility)
        self.contact_days.setSuffix(QCoreApplication.translate("SettingsPage", u" days", None))
        self.show_percent.setText(QCoreApplication.translate("SettingsPage", u"Show &attendance in percent too", None))
        self.sectionAnswers.setText(QCoreApplication.translate("SettingsPage", u"Answers", None))
        self.sectionAnswers.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"section", None))
        self.follow_up_weeksLabel.setText(QCoreApplication.translate("SettingsPage", u"Ask &whether an answer worked after", None))
        self.follow_up_weeksLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.follow_up_weeks.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Ask whether an answer worked after", None))
#endif // QT_CONFIG(accessibility)
        self.follow_up_weeks.setSuffix(QCoreApplication.translate("SettingsPage", u" weeks", None))
        self.contact_hoursLabel.setText(QCoreApplication.translate("SettingsPage", u"&Somebody who asks is reached within", None))
        self.contact_hoursLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.contact_hours.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Somebody who asks is reached within", None))
#endif // QT_CONFIG(accessibility)
        self.contact_hours.setSuffix(QCoreApplication.translate("SettingsPage", u" hours", None))
        self.closedPageTitle.setText(QCoreApplication.translate("SettingsPage", u"Closed days", None))
        self.closedPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.closedPageWords.setText(QCoreApplication.translate("SettingsPage", u"Days on which the office is closed beside the bank holidays; working days pass over them.", None))
        self.closedPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.closedDayLabel.setText(QCoreApplication.translate("SettingsPage", u"&Day", None))
        self.closedDayLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.closedDay.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.closedWordsLabel.setText(QCoreApplication.translate("SettingsPage", u"&Why", None))
        self.closedWordsLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.closedWords.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.closedWords.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Christmas closure", None))
        self.addClosed.setText(QCoreApplication.translate("SettingsPage", u"Add", None))
        self.closuresLabel.setText(QCoreApplication.translate("SettingsPage", u"&Closed days", None))
        self.closuresLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.closures.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Closed days", None))
#endif // QT_CONFIG(accessibility)
        self.removeClosed.setText(QCoreApplication.translate("SettingsPage", u"&Remove", None))
        self.holidaysLine.setText("")
        self.holidaysLine.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"small", None))
        self.heldPageTitle.setText(QCoreApplication.translate("SettingsPage", u"Before elections", None))
        self.heldPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.heldPageWords.setText(QCoreApplication.translate("SettingsPage", u"Inside a pre-election period a public paper is printed, exported or given out only when a named person lets it out and says why; the register of publications keeps both. Internal papers are untouched.", None))
        self.heldPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.heldFromLabel.setText(QCoreApplication.translate("SettingsPage", u"&From", None))
        self.heldFromLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.heldFrom.setAccessibleName(QCoreApplication.translate("SettingsPage", u"First day held", None))
#endif // QT_CONFIG(accessibility)
        self.heldToLabel.setText(QCoreApplication.translate("SettingsPage", u"&To", None))
        self.heldToLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.heldTo.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Last day held", None))
#endif // QT_CONFIG(accessibility)
        self.heldWordsLabel.setText(QCoreApplication.translate("SettingsPage", u"&What", None))
        self.heldWordsLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.heldWords.setAccessibleName(QCoreApplication.translate("SettingsPage", u"What the period is for", None))
#endif // QT_CONFIG(accessibility)
        self.heldWords.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Local elections", None))
        self.addHeld.setText(QCoreApplication.translate("SettingsPage", u"Add", None))
        self.heldPeriodsLabel.setText(QCoreApplication.translate("SettingsPage", u"&Pre-election periods", None))
        self.heldPeriodsLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.heldPeriods.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Pre-election periods", None))
#endif // QT_CONFIG(accessibility)
        self.removeHeld.setText(QCoreApplication.translate("SettingsPage", u"&Remove", None))
        self.heldLine.setText("")
        self.heldLine.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"small", None))
        self.mailPageTitle.setText(QCoreApplication.translate("SettingsPage", u"E-mails", None))
        self.mailPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.mailPageWords.setText(QCoreApplication.translate("SettingsPage", u"What drafts begin with. Words in braces are filled in: {meeting}, {date}, {time}, {place}, {name}, {actions}, {sender} \u2026", None))
        self.mailPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.mail_papersLabel.setText(QCoreApplication.translate("SettingsPage", u"&Papers to members", None))
        self.mail_papersLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.mail_papers.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Papers to members", None))
#endif // QT_CONFIG(accessibility)
        self.mail_actionsLabel.setText(QCoreApplication.translate("SettingsPage", u"&Actions to their owners", None))
        self.mail_actionsLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.mail_actions.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Actions to their owners", None))
#endif // QT_CONFIG(accessibility)
        self.mail_minutesLabel.setText(QCoreApplication.translate("SettingsPage", u"&Draft minutes to the chair", None))
        self.mail_minutesLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.mail_minutes.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Draft minutes to the chair", None))
#endif // QT_CONFIG(accessibility)
        self.mailNote.setText("")
        self.mailNote.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"note", None))
        self.agendaPageTitle.setText(QCoreApplication.translate("SettingsPage", u"Agenda", None))
        self.agendaPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.agendaPageWords.setText(QCoreApplication.translate("SettingsPage", u"What stands on every agenda to begin with; a forum may have a template of its own.", None))
        self.agendaPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.agendaLine.setText("")
        self.agendaLine.setProperty(u"look", "")
        self.editAgenda.setText(QCoreApplication.translate("SettingsPage", u"&Change the office\u2019s template\u2026", None))
        self.spellingPageTitle.setText(QCoreApplication.translate("SettingsPage", u"Own words", None))
        self.spellingPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.spellingPageWords.setText(QCoreApplication.translate("SettingsPage", u"Names of places, people and agencies that spelling need not mark.", None))
        self.spellingPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.newWordLabel.setText(QCoreApplication.translate("SettingsPage", u"&Word", None))
        self.newWordLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.newWord.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Word", None))
#endif // QT_CONFIG(accessibility)
        self.addWord.setText(QCoreApplication.translate("SettingsPage", u"Add", None))
        self.ownWordsLabel.setText(QCoreApplication.translate("SettingsPage", u"&Own words", None))
        self.ownWordsLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.ownWords.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Own words", None))
#endif // QT_CONFIG(accessibility)
        self.removeWord.setText(QCoreApplication.translate("SettingsPage", u"&Remove", None))
        self.equalityPageTitle.setText(QCoreApplication.translate("SettingsPage", u"Equality groups", None))
        self.equalityPageTitle.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"title", None))
        self.equalityPageWords.setText(QCoreApplication.translate("SettingsPage", u"Whom every new equality check asks of, one after the other. Checks begun before keep the groups they have.", None))
        self.equalityPageWords.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"soft", None))
        self.equality_groupsLabel.setText(QCoreApplication.translate("SettingsPage", u"&Groups, one a line", None))
        self.equality_groupsLabel.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"label", None))
#if QT_CONFIG(accessibility)
        self.equality_groups.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Groups, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.equality_groupsHint.setText(QCoreApplication.translate("SettingsPage", u"Emptied, it holds those of your plan again, or the nine protected characteristics of today.", None))
        self.equality_groupsHint.setProperty(u"look", QCoreApplication.translate("SettingsPage", u"small", None))
        pass
    # retranslateUi
