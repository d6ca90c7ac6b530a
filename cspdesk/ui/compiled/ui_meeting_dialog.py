"""Compiled from forms/meeting_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.bodies_field import BodiesField
from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import (DateField, TimeField)
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_MeetingDialog(object):
    def setupUi(self, MeetingDialog: QWidget) -> None:
        if not MeetingDialog.objectName():
            MeetingDialog.setObjectName(u"MeetingDialog")
        MeetingDialog.resize(560, 480)
        self.left = QVBoxLayout(MeetingDialog)
        self.left.setSpacing(12)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(20, 20, 20, 20)
        self.bodiesRow = QVBoxLayout()
        self.bodiesRow.setSpacing(3)
        self.bodiesRow.setObjectName(u"bodiesRow")
        self.bodiesRow.setContentsMargins(0, 0, 0, 0)
        self.bodiesLabel = QLabel(MeetingDialog)
        self.bodiesLabel.setObjectName(u"bodiesLabel")

        self.bodiesRow.addWidget(self.bodiesLabel)

        self.bodies = BodiesField(MeetingDialog)
        self.bodies.setObjectName(u"bodies")

        self.bodiesRow.addWidget(self.bodies)


        self.left.addLayout(self.bodiesRow)

        self.dayLine = QHBoxLayout()
        self.dayLine.setSpacing(12)
        self.dayLine.setObjectName(u"dayLine")
        self.dayLine.setContentsMargins(0, 0, 0, 0)
        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayRow.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(MeetingDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(MeetingDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.dayLine.addLayout(self.dayRow)

        self.startRow = QVBoxLayout()
        self.startRow.setSpacing(3)
        self.startRow.setObjectName(u"startRow")
        self.startRow.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(MeetingDialog)
        self.startLabel.setObjectName(u"startLabel")

        self.startRow.addWidget(self.startLabel)

        self.start = TimeField(MeetingDialog)
        self.start.setObjectName(u"start")

        self.startRow.addWidget(self.start)


        self.dayLine.addLayout(self.startRow)

        self.finishRow = QVBoxLayout()
        self.finishRow.setSpacing(3)
        self.finishRow.setObjectName(u"finishRow")
        self.finishRow.setContentsMargins(0, 0, 0, 0)
        self.finishLabel = QLabel(MeetingDialog)
        self.finishLabel.setObjectName(u"finishLabel")

        self.finishRow.addWidget(self.finishLabel)

        self.finish = TimeField(MeetingDialog)
        self.finish.setObjectName(u"finish")

        self.finishRow.addWidget(self.finish)


        self.dayLine.addLayout(self.finishRow)

        self.dayLine.setStretch(0, 2)
        self.dayLine.setStretch(1, 1)
        self.dayLine.setStretch(2, 1)

        self.left.addLayout(self.dayLine)

        self.placeLine = QHBoxLayout()
        self.placeLine.setSpacing(12)
        self.placeLine.setObjectName(u"placeLine")
        self.placeLine.setContentsMargins(0, 0, 0, 0)
        self.venueRow = QVBoxLayout()
        self.venueRow.setSpacing(3)
        self.venueRow.setObjectName(u"venueRow")
        self.venueRow.setContentsMargins(0, 0, 0, 0)
        self.venueLabel = QLabel(MeetingDialog)
        self.venueLabel.setObjectName(u"venueLabel")

        self.venueRow.addWidget(self.venueLabel)

        self.venue = NameEdit(MeetingDialog)
        self.venue.setObjectName(u"venue")

        self.venueRow.addWidget(self.venue)


        self.placeLine.addLayout(self.venueRow)

        self.placeRow = QVBoxLayout()
        self.placeRow.setSpacing(3)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(MeetingDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeRow.addWidget(self.placeLabel)

        self.place = LineEdit(MeetingDialog)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)


        self.placeLine.addLayout(self.placeRow)

        self.placeLine.setStretch(0, 1)
        self.placeLine.setStretch(1, 1)

        self.left.addLayout(self.placeLine)

        self.whoLine = QHBoxLayout()
        self.whoLine.setSpacing(12)
        self.whoLine.setObjectName(u"whoLine")
        self.whoLine.setContentsMargins(0, 0, 0, 0)
        self.organiserRow = QVBoxLayout()
        self.organiserRow.setSpacing(3)
        self.organiserRow.setObjectName(u"organiserRow")
        self.organiserRow.setContentsMargins(0, 0, 0, 0)
        self.organiserLabel = QLabel(MeetingDialog)
        self.organiserLabel.setObjectName(u"organiserLabel")

        self.organiserRow.addWidget(self.organiserLabel)

        self.organiser = NameEdit(MeetingDialog)
        self.organiser.setObjectName(u"organiser")

        self.organiserRow.addWidget(self.organiser)


        self.whoLine.addLayout(self.organiserRow)

        self.chairRow = QVBoxLayout()
        self.chairRow.setSpacing(3)
        self.chairRow.setObjectName(u"chairRow")
        self.chairRow.setContentsMargins(0, 0, 0, 0)
        self.chairLabel = QLabel(MeetingDialog)
        self.chairLabel.setObjectName(u"chairLabel")

        self.chairRow.addWidget(self.chairLabel)

        self.chair = NameEdit(MeetingDialog)
        self.chair.setObjectName(u"chair")

        self.chairRow.addWidget(self.chair)


        self.whoLine.addLayout(self.chairRow)

        self.whoLine.setStretch(0, 1)
        self.whoLine.setStretch(1, 1)

        self.left.addLayout(self.whoLine)

        self.kindLine = QHBoxLayout()
        self.kindLine.setSpacing(12)
        self.kindLine.setObjectName(u"kindLine")
        self.kindLine.setContentsMargins(0, 0, 0, 0)
        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(MeetingDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(MeetingDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.kindLine.addLayout(self.kindRow)

        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(MeetingDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(MeetingDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.kindLine.addLayout(self.titleRow)

        self.kindLine.setStretch(0, 1)
        self.kindLine.setStretch(1, 1)

        self.left.addLayout(self.kindLine)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteRow.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(MeetingDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(MeetingDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 72))

        self.noteRow.addWidget(self.note)


        self.left.addLayout(self.noteRow)

        self.says = QLabel(MeetingDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.left.addWidget(self.says)

        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left.addItem(self.gap)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.push = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(MeetingDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(MeetingDialog)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)


        self.left.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.bodiesLabel.setBuddy(self.bodies)
        self.dayLabel.setBuddy(self.day)
        self.startLabel.setBuddy(self.start)
        self.finishLabel.setBuddy(self.finish)
        self.venueLabel.setBuddy(self.venue)
        self.placeLabel.setBuddy(self.place)
        self.organiserLabel.setBuddy(self.organiser)
        self.chairLabel.setBuddy(self.chair)
        self.kindLabel.setBuddy(self.kind)
        self.titleLabel.setBuddy(self.title)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeetingDialog)
    # setupUi

    def retranslateUi(self, MeetingDialog: QWidget) -> None:
        MeetingDialog.setWindowTitle(QCoreApplication.translate("MeetingDialog", u"Meeting", None))
        self.bodiesLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Meeting of", None))
        self.bodiesLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.dayLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Day", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.startLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Starts", None))
        self.startLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.finishLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Ends", None))
        self.finishLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.venueLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Venue", None))
        self.venueLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.placeLabel.setText(QCoreApplication.translate("MeetingDialog", u"Or &another place", None))
        self.placeLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.organiserLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Organiser", None))
        self.organiserLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.chairLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Chair of this meeting", None))
        self.chairLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.kindLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.titleLabel.setText(QCoreApplication.translate("MeetingDialog", u"Own title, &if it has one", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.noteLabel.setText(QCoreApplication.translate("MeetingDialog", u"&Note", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"label", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"note", None))
        self.cancel.setText(QCoreApplication.translate("MeetingDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("MeetingDialog", u"Save mee&ting", None))
        self.save.setProperty(u"look", QCoreApplication.translate("MeetingDialog", u"primary", None))
    # retranslateUi
