"""Compiled from forms/body_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.bodies.cadence_field import CadenceField
from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import (DateField, TimeField)
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_BodyDialog(object):
    def setupUi(self, BodyDialog: QWidget) -> None:
        if not BodyDialog.objectName():
            BodyDialog.setObjectName(u"BodyDialog")
        BodyDialog.resize(620, 560)
        self.column = QVBoxLayout(BodyDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.line0.setContentsMargins(0, 0, 0, 0)
        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameRow.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(BodyDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(BodyDialog)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.line0.addLayout(self.nameRow)

        self.codeRow = QVBoxLayout()
        self.codeRow.setSpacing(3)
        self.codeRow.setObjectName(u"codeRow")
        self.codeRow.setContentsMargins(0, 0, 0, 0)
        self.codeLabel = QLabel(BodyDialog)
        self.codeLabel.setObjectName(u"codeLabel")

        self.codeRow.addWidget(self.codeLabel)

        self.code = LineEdit(BodyDialog)
        self.code.setObjectName(u"code")

        self.codeRow.addWidget(self.code)


        self.line0.addLayout(self.codeRow)

        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(BodyDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(BodyDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line0.addLayout(self.kindRow)

        self.line0.setStretch(0, 4)
        self.line0.setStretch(1, 1)
        self.line0.setStretch(2, 2)

        self.column.addLayout(self.line0)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.line1.setContentsMargins(0, 0, 0, 0)
        self.parentRow = QVBoxLayout()
        self.parentRow.setSpacing(3)
        self.parentRow.setObjectName(u"parentRow")
        self.parentRow.setContentsMargins(0, 0, 0, 0)
        self.parentLabel = QLabel(BodyDialog)
        self.parentLabel.setObjectName(u"parentLabel")

        self.parentRow.addWidget(self.parentLabel)

        self.parent = NameEdit(BodyDialog)
        self.parent.setObjectName(u"parent")

        self.parentRow.addWidget(self.parent)


        self.line1.addLayout(self.parentRow)

        self.venueRow = QVBoxLayout()
        self.venueRow.setSpacing(3)
        self.venueRow.setObjectName(u"venueRow")
        self.venueRow.setContentsMargins(0, 0, 0, 0)
        self.venueLabel = QLabel(BodyDialog)
        self.venueLabel.setObjectName(u"venueLabel")

        self.venueRow.addWidget(self.venueLabel)

        self.venue = NameEdit(BodyDialog)
        self.venue.setObjectName(u"venue")

        self.venueRow.addWidget(self.venue)


        self.line1.addLayout(self.venueRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 2)

        self.column.addLayout(self.line1)

        self.cadenceRow = QVBoxLayout()
        self.cadenceRow.setSpacing(3)
        self.cadenceRow.setObjectName(u"cadenceRow")
        self.cadenceRow.setContentsMargins(0, 0, 0, 0)
        self.cadenceLabel = QLabel(BodyDialog)
        self.cadenceLabel.setObjectName(u"cadenceLabel")

        self.cadenceRow.addWidget(self.cadenceLabel)

        self.cadence = CadenceField(BodyDialog)
        self.cadence.setObjectName(u"cadence")

        self.cadenceRow.addWidget(self.cadence)


        self.column.addLayout(self.cadenceRow)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.line3.setContentsMargins(0, 0, 0, 0)
        self.fewestRow = QVBoxLayout()
        self.fewestRow.setSpacing(3)
        self.fewestRow.setObjectName(u"fewestRow")
        self.fewestRow.setContentsMargins(0, 0, 0, 0)
        self.fewestLabel = QLabel(BodyDialog)
        self.fewestLabel.setObjectName(u"fewestLabel")

        self.fewestRow.addWidget(self.fewestLabel)

        self.fewest = LineEdit(BodyDialog)
        self.fewest.setObjectName(u"fewest")

        self.fewestRow.addWidget(self.fewest)


        self.line3.addLayout(self.fewestRow)

        self.mostRow = QVBoxLayout()
        self.mostRow.setSpacing(3)
        self.mostRow.setObjectName(u"mostRow")
        self.mostRow.setContentsMargins(0, 0, 0, 0)
        self.mostLabel = QLabel(BodyDialog)
        self.mostLabel.setObjectName(u"mostLabel")

        self.mostRow.addWidget(self.mostLabel)

        self.most = LineEdit(BodyDialog)
        self.most.setObjectName(u"most")

        self.mostRow.addWidget(self.most)


        self.line3.addLayout(self.mostRow)

        self.quorumRow = QVBoxLayout()
        self.quorumRow.setSpacing(3)
        self.quorumRow.setObjectName(u"quorumRow")
        self.quorumRow.setContentsMargins(0, 0, 0, 0)
        self.quorumLabel = QLabel(BodyDialog)
        self.quorumLabel.setObjectName(u"quorumLabel")

        self.quorumRow.addWidget(self.quorumLabel)

        self.quorum = LineEdit(BodyDialog)
        self.quorum.setObjectName(u"quorum")

        self.quorumRow.addWidget(self.quorum)


        self.line3.addLayout(self.quorumRow)

        self.startRow = QVBoxLayout()
        self.startRow.setSpacing(3)
        self.startRow.setObjectName(u"startRow")
        self.startRow.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(BodyDialog)
        self.startLabel.setObjectName(u"startLabel")

        self.startRow.addWidget(self.startLabel)

        self.start = TimeField(BodyDialog)
        self.start.setObjectName(u"start")

        self.startRow.addWidget(self.start)


        self.line3.addLayout(self.startRow)

        self.minutesRow = QVBoxLayout()
        self.minutesRow.setSpacing(3)
        self.minutesRow.setObjectName(u"minutesRow")
        self.minutesRow.setContentsMargins(0, 0, 0, 0)
        self.minutesLabel = QLabel(BodyDialog)
        self.minutesLabel.setObjectName(u"minutesLabel")

        self.minutesRow.addWidget(self.minutesLabel)

        self.minutes = LineEdit(BodyDialog)
        self.minutes.setObjectName(u"minutes")

        self.minutesRow.addWidget(self.minutes)


        self.line3.addLayout(self.minutesRow)

        self.line3.setStretch(0, 1)
        self.line3.setStretch(1, 1)
        self.line3.setStretch(2, 1)
        self.line3.setStretch(3, 1)
        self.line3.setStretch(4, 1)

        self.column.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.line4.setContentsMargins(0, 0, 0, 0)
        self.wardsRow = QVBoxLayout()
        self.wardsRow.setSpacing(3)
        self.wardsRow.setObjectName(u"wardsRow")
        self.wardsRow.setContentsMargins(0, 0, 0, 0)
        self.wardsLabel = QLabel(BodyDialog)
        self.wardsLabel.setObjectName(u"wardsLabel")

        self.wardsRow.addWidget(self.wardsLabel)

        self.wards = LineEdit(BodyDialog)
        self.wards.setObjectName(u"wards")

        self.wardsRow.addWidget(self.wards)


        self.line4.addLayout(self.wardsRow)

        self.postcodesRow = QVBoxLayout()
        self.postcodesRow.setSpacing(3)
        self.postcodesRow.setObjectName(u"postcodesRow")
        self.postcodesRow.setContentsMargins(0, 0, 0, 0)
        self.postcodesLabel = QLabel(BodyDialog)
        self.postcodesLabel.setObjectName(u"postcodesLabel")

        self.postcodesRow.addWidget(self.postcodesLabel)

        self.postcodes = LineEdit(BodyDialog)
        self.postcodes.setObjectName(u"postcodes")

        self.postcodesRow.addWidget(self.postcodes)


        self.line4.addLayout(self.postcodesRow)

        self.review_monthsRow = QVBoxLayout()
        self.review_monthsRow.setSpacing(3)
        self.review_monthsRow.setObjectName(u"review_monthsRow")
        self.review_monthsRow.setContentsMargins(0, 0, 0, 0)
        self.review_monthsLabel = QLabel(BodyDialog)
        self.review_monthsLabel.setObjectName(u"review_monthsLabel")

        self.review_monthsRow.addWidget(self.review_monthsLabel)

        self.review_months = LineEdit(BodyDialog)
        self.review_months.setObjectName(u"review_months")

        self.review_monthsRow.addWidget(self.review_months)


        self.line4.addLayout(self.review_monthsRow)

        self.line4.setStretch(0, 3)
        self.line4.setStretch(1, 3)
        self.line4.setStretch(2, 2)

        self.column.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.line5.setContentsMargins(0, 0, 0, 0)
        self.word_bodyRow = QVBoxLayout()
        self.word_bodyRow.setSpacing(3)
        self.word_bodyRow.setObjectName(u"word_bodyRow")
        self.word_bodyRow.setContentsMargins(0, 0, 0, 0)
        self.word_bodyLabel = QLabel(BodyDialog)
        self.word_bodyLabel.setObjectName(u"word_bodyLabel")

        self.word_bodyRow.addWidget(self.word_bodyLabel)

        self.word_body = LineEdit(BodyDialog)
        self.word_body.setObjectName(u"word_body")

        self.word_bodyRow.addWidget(self.word_body)


        self.line5.addLayout(self.word_bodyRow)

        self.word_meetingRow = QVBoxLayout()
        self.word_meetingRow.setSpacing(3)
        self.word_meetingRow.setObjectName(u"word_meetingRow")
        self.word_meetingRow.setContentsMargins(0, 0, 0, 0)
        self.word_meetingLabel = QLabel(BodyDialog)
        self.word_meetingLabel.setObjectName(u"word_meetingLabel")

        self.word_meetingRow.addWidget(self.word_meetingLabel)

        self.word_meeting = LineEdit(BodyDialog)
        self.word_meeting.setObjectName(u"word_meeting")

        self.word_meetingRow.addWidget(self.word_meeting)


        self.line5.addLayout(self.word_meetingRow)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)

        self.column.addLayout(self.line5)

        self.line6 = QHBoxLayout()
        self.line6.setSpacing(12)
        self.line6.setObjectName(u"line6")
        self.line6.setContentsMargins(0, 0, 0, 0)
        self.starts_onRow = QVBoxLayout()
        self.starts_onRow.setSpacing(3)
        self.starts_onRow.setObjectName(u"starts_onRow")
        self.starts_onRow.setContentsMargins(0, 0, 0, 0)
        self.starts_onLabel = QLabel(BodyDialog)
        self.starts_onLabel.setObjectName(u"starts_onLabel")

        self.starts_onRow.addWidget(self.starts_onLabel)

        self.starts_on = DateField(BodyDialog)
        self.starts_on.setObjectName(u"starts_on")

        self.starts_onRow.addWidget(self.starts_on)


        self.line6.addLayout(self.starts_onRow)

        self.expected_endRow = QVBoxLayout()
        self.expected_endRow.setSpacing(3)
        self.expected_endRow.setObjectName(u"expected_endRow")
        self.expected_endRow.setContentsMargins(0, 0, 0, 0)
        self.expected_endLabel = QLabel(BodyDialog)
        self.expected_endLabel.setObjectName(u"expected_endLabel")

        self.expected_endRow.addWidget(self.expected_endLabel)

        self.expected_end = DateField(BodyDialog)
        self.expected_end.setObjectName(u"expected_end")

        self.expected_endRow.addWidget(self.expected_end)


        self.line6.addLayout(self.expected_endRow)

        self.line6.setStretch(0, 1)
        self.line6.setStretch(1, 1)

        self.column.addLayout(self.line6)

        self.purposeRow = QVBoxLayout()
        self.purposeRow.setSpacing(3)
        self.purposeRow.setObjectName(u"purposeRow")
        self.purposeRow.setContentsMargins(0, 0, 0, 0)
        self.purposeLabel = QLabel(BodyDialog)
        self.purposeLabel.setObjectName(u"purposeLabel")

        self.purposeRow.addWidget(self.purposeLabel)

        self.purpose = PlainEdit(BodyDialog)
        self.purpose.setObjectName(u"purpose")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.purpose.sizePolicy().hasHeightForWidth())
        self.purpose.setSizePolicy(sizePolicy)
        self.purpose.setMaximumSize(QSize(16777215, 54))
        self.purpose.setMinimumSize(QSize(0, 54))

        self.purposeRow.addWidget(self.purpose)


        self.column.addLayout(self.purposeRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteRow.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(BodyDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(BodyDialog)
        self.note.setObjectName(u"note")
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setMaximumSize(QSize(16777215, 54))
        self.note.setMinimumSize(QSize(0, 54))

        self.noteRow.addWidget(self.note)


        self.column.addLayout(self.noteRow)

        self.open_to_public = QCheckBox(BodyDialog)
        self.open_to_public.setObjectName(u"open_to_public")

        self.column.addWidget(self.open_to_public)

        self.roomBelow = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.roomBelow)

        self.says = QLabel(BodyDialog)
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

        self.cancel = QPushButton(BodyDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(BodyDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.codeLabel.setBuddy(self.code)
        self.kindLabel.setBuddy(self.kind)
        self.parentLabel.setBuddy(self.parent)
        self.venueLabel.setBuddy(self.venue)
        self.cadenceLabel.setBuddy(self.cadence)
        self.fewestLabel.setBuddy(self.fewest)
        self.mostLabel.setBuddy(self.most)
        self.quorumLabel.setBuddy(self.quorum)
        self.startLabel.setBuddy(self.start)
        self.minutesLabel.setBuddy(self.minutes)
        self.wardsLabel.setBuddy(self.wards)
        self.postcodesLabel.setBuddy(self.postcodes)
        self.review_monthsLabel.setBuddy(self.review_months)
        self.word_bodyLabel.setBuddy(self.word_body)
        self.word_meetingLabel.setBuddy(self.word_meeting)
        self.starts_onLabel.setBuddy(self.starts_on)
        self.expected_endLabel.setBuddy(self.expected_end)
        self.purposeLabel.setBuddy(self.purpose)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.code)
        QWidget.setTabOrder(self.code, self.kind)
        QWidget.setTabOrder(self.kind, self.parent)
        QWidget.setTabOrder(self.parent, self.venue)
        QWidget.setTabOrder(self.venue, self.cadence)
        QWidget.setTabOrder(self.cadence, self.fewest)
        QWidget.setTabOrder(self.fewest, self.most)
        QWidget.setTabOrder(self.most, self.quorum)
        QWidget.setTabOrder(self.quorum, self.start)
        QWidget.setTabOrder(self.start, self.minutes)
        QWidget.setTabOrder(self.minutes, self.wards)
        QWidget.setTabOrder(self.wards, self.postcodes)
        QWidget.setTabOrder(self.postcodes, self.review_months)
        QWidget.setTabOrder(self.review_months, self.word_body)
        QWidget.setTabOrder(self.word_body, self.word_meeting)
        QWidget.setTabOrder(self.word_meeting, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.expected_end)
        QWidget.setTabOrder(self.expected_end, self.purpose)
        QWidget.setTabOrder(self.purpose, self.note)
        QWidget.setTabOrder(self.note, self.open_to_public)
        QWidget.setTabOrder(self.open_to_public, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(BodyDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, BodyDialog: QWidget) -> None:
        BodyDialog.setWindowTitle(QCoreApplication.translate("BodyDialog", u"Body", None))
        self.nameLabel.setText(QCoreApplication.translate("BodyDialog", u"&Name", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("BodyDialog", u"&Code", None))
        self.codeLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("BodyDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.parentLabel.setText(QCoreApplication.translate("BodyDialog", u"&Stands below", None))
        self.parentLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.parent.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Stands below", None))
#endif // QT_CONFIG(accessibility)
        self.parent.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"no other body", None))
        self.venueLabel.setText(QCoreApplication.translate("BodyDialog", u"&Usual venue", None))
        self.venueLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Usual venue", None))
#endif // QT_CONFIG(accessibility)
        self.venue.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"a venue, or add one", None))
        self.cadenceLabel.setText(QCoreApplication.translate("BodyDialog", u"&How often it meets", None))
        self.cadenceLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.cadence.setAccessibleName(QCoreApplication.translate("BodyDialog", u"How often it meets", None))
#endif // QT_CONFIG(accessibility)
        self.fewestLabel.setText(QCoreApplication.translate("BodyDialog", u"&Fewest a year", None))
        self.fewestLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.fewest.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Fewest a year", None))
#endif // QT_CONFIG(accessibility)
        self.mostLabel.setText(QCoreApplication.translate("BodyDialog", u"&Most a year", None))
        self.mostLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.most.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Most a year", None))
#endif // QT_CONFIG(accessibility)
        self.quorumLabel.setText(QCoreApplication.translate("BodyDialog", u"&Quorum", None))
        self.quorumLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.quorum.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Quorum", None))
#endif // QT_CONFIG(accessibility)
        self.startLabel.setText(QCoreApplication.translate("BodyDialog", u"Usual s&tart", None))
        self.startLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Usual start", None))
#endif // QT_CONFIG(accessibility)
        self.minutesLabel.setText(QCoreApplication.translate("BodyDialog", u"Minutes &long", None))
        self.minutesLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.minutes.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Minutes long", None))
#endif // QT_CONFIG(accessibility)
        self.wardsLabel.setText(QCoreApplication.translate("BodyDialog", u"&Wards", None))
        self.wardsLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.wards.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Wards", None))
#endif // QT_CONFIG(accessibility)
        self.wards.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"with commas between", None))
        self.postcodesLabel.setText(QCoreApplication.translate("BodyDialog", u"&Postcodes", None))
        self.postcodesLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.postcodes.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Postcodes", None))
#endif // QT_CONFIG(accessibility)
        self.postcodes.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"with commas between", None))
        self.review_monthsLabel.setText(QCoreApplication.translate("BodyDialog", u"Months between re&views", None))
        self.review_monthsLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.review_months.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Months between reviews", None))
#endif // QT_CONFIG(accessibility)
        self.review_months.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"no rule", None))
        self.word_bodyLabel.setText(QCoreApplication.translate("BodyDialog", u"&Its own word for itself", None))
        self.word_bodyLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.word_body.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Its own word for itself", None))
#endif // QT_CONFIG(accessibility)
        self.word_body.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"as the partnership says it", None))
        self.word_meetingLabel.setText(QCoreApplication.translate("BodyDialog", u"Its own word for &a meeting", None))
        self.word_meetingLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.word_meeting.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Its own word for a meeting", None))
#endif // QT_CONFIG(accessibility)
        self.word_meeting.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"as the partnership says it", None))
        self.starts_onLabel.setText(QCoreApplication.translate("BodyDialog", u"Sta&rts", None))
        self.starts_onLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.starts_on.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Starts", None))
#endif // QT_CONFIG(accessibility)
        self.expected_endLabel.setText(QCoreApplication.translate("BodyDialog", u"E&xpected end", None))
        self.expected_endLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.expected_end.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Expected end", None))
#endif // QT_CONFIG(accessibility)
        self.purposeLabel.setText(QCoreApplication.translate("BodyDialog", u"Purpos&e", None))
        self.purposeLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Purpose", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("BodyDialog", u"N&ote", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.open_to_public.setText(QCoreApplication.translate("BodyDialog", u"Open to the public: its &dates stand on posters", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("BodyDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("BodyDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("BodyDialog", u"primary", None))
    # retranslateUi
