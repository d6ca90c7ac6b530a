"""Compiled from forms/cancel_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import (DateField, TimeField)
from cspdesk.ui.text_edit import LineEdit

class Ui_CancelDialog(object):
    def setupUi(self, CancelDialog: QWidget) -> None:
        if not CancelDialog.objectName():
            CancelDialog.setObjectName(u"CancelDialog")
        CancelDialog.resize(480, 400)
        self.whole = QVBoxLayout(CancelDialog)
        self.whole.setSpacing(12)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(20, 20, 20, 20)
        self.heading = QLabel(CancelDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.heading)

        self.when = QLabel(CancelDialog)
        self.when.setObjectName(u"when")
        self.when.setWordWrap(True)
        self.when.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.when)

        self.what = QHBoxLayout()
        self.what.setSpacing(20)
        self.what.setObjectName(u"what")
        self.what.setContentsMargins(0, 0, 0, 0)
        self.cancelIt = QRadioButton(CancelDialog)
        self.cancelIt.setObjectName(u"cancelIt")
        self.cancelIt.setChecked(True)

        self.what.addWidget(self.cancelIt)

        self.moveIt = QRadioButton(CancelDialog)
        self.moveIt.setObjectName(u"moveIt")
        self.moveIt.setChecked(False)

        self.what.addWidget(self.moveIt)

        self.push = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.what.addItem(self.push)


        self.whole.addLayout(self.what)

        self.moveBox = QWidget(CancelDialog)
        self.moveBox.setObjectName(u"moveBox")
        self.moveLayout = QVBoxLayout(self.moveBox)
        self.moveLayout.setSpacing(12)
        self.moveLayout.setObjectName(u"moveLayout")
        self.moveLayout.setContentsMargins(0, 0, 0, 0)
        self.dayLine = QHBoxLayout()
        self.dayLine.setSpacing(12)
        self.dayLine.setObjectName(u"dayLine")
        self.dayLine.setContentsMargins(0, 0, 0, 0)
        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayRow.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(self.moveBox)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(self.moveBox)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.dayLine.addLayout(self.dayRow)

        self.startRow = QVBoxLayout()
        self.startRow.setSpacing(3)
        self.startRow.setObjectName(u"startRow")
        self.startRow.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(self.moveBox)
        self.startLabel.setObjectName(u"startLabel")

        self.startRow.addWidget(self.startLabel)

        self.start = TimeField(self.moveBox)
        self.start.setObjectName(u"start")

        self.startRow.addWidget(self.start)


        self.dayLine.addLayout(self.startRow)

        self.finishRow = QVBoxLayout()
        self.finishRow.setSpacing(3)
        self.finishRow.setObjectName(u"finishRow")
        self.finishRow.setContentsMargins(0, 0, 0, 0)
        self.finishLabel = QLabel(self.moveBox)
        self.finishLabel.setObjectName(u"finishLabel")

        self.finishRow.addWidget(self.finishLabel)

        self.finish = TimeField(self.moveBox)
        self.finish.setObjectName(u"finish")

        self.finishRow.addWidget(self.finish)


        self.dayLine.addLayout(self.finishRow)

        self.dayLine.setStretch(0, 2)
        self.dayLine.setStretch(1, 1)
        self.dayLine.setStretch(2, 1)

        self.moveLayout.addLayout(self.dayLine)

        self.venueRow = QVBoxLayout()
        self.venueRow.setSpacing(3)
        self.venueRow.setObjectName(u"venueRow")
        self.venueRow.setContentsMargins(0, 0, 0, 0)
        self.venueLabel = QLabel(self.moveBox)
        self.venueLabel.setObjectName(u"venueLabel")

        self.venueRow.addWidget(self.venueLabel)

        self.venue = NameEdit(self.moveBox)
        self.venue.setObjectName(u"venue")

        self.venueRow.addWidget(self.venue)


        self.moveLayout.addLayout(self.venueRow)


        self.whole.addWidget(self.moveBox)

        self.reasonRow = QVBoxLayout()
        self.reasonRow.setSpacing(3)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonRow.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(CancelDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonRow.addWidget(self.reasonLabel)

        self.reason = LineEdit(CancelDialog)
        self.reason.setObjectName(u"reason")

        self.reasonRow.addWidget(self.reason)


        self.whole.addLayout(self.reasonRow)

        self.mail = QCheckBox(CancelDialog)
        self.mail.setObjectName(u"mail")
        self.mail.setChecked(True)

        self.whole.addWidget(self.mail)

        self.notice = QCheckBox(CancelDialog)
        self.notice.setObjectName(u"notice")
        self.notice.setChecked(True)

        self.whole.addWidget(self.notice)

        self.says = QLabel(CancelDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.says)

        self.after = QLabel(CancelDialog)
        self.after.setObjectName(u"after")
        self.after.setWordWrap(True)
        self.after.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.after)

        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whole.addItem(self.gap)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.push2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push2)

        self.back = QPushButton(CancelDialog)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.deed = QPushButton(CancelDialog)
        self.deed.setObjectName(u"deed")
        self.deed.setAutoDefault(False)

        self.buttons.addWidget(self.deed)


        self.whole.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.startLabel.setBuddy(self.start)
        self.finishLabel.setBuddy(self.finish)
        self.venueLabel.setBuddy(self.venue)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CancelDialog)
    # setupUi

    def retranslateUi(self, CancelDialog: QWidget) -> None:
        CancelDialog.setWindowTitle(QCoreApplication.translate("CancelDialog", u"Cancel or move", None))
        self.heading.setText("")
        self.heading.setProperty(u"look", QCoreApplication.translate("CancelDialog", u"section", None))
        self.when.setText("")
        self.when.setProperty(u"look", QCoreApplication.translate("CancelDialog", u"soft", None))
        self.cancelIt.setText(QCoreApplication.translate("CancelDialog", u"&Cancel it", None))
        self.moveIt.setText(QCoreApplication.translate("CancelDialog", u"&Move it", None))
        self.dayLabel.setText(QCoreApplication.translate("CancelDialog", u"&New day", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("CancelDialog", u"label", None))
        self.startLabel.setText(QCoreApplication.translate("CancelDialog", u"&Starts", None))
        self.startLabel.setProperty(u"look", QCoreApplication.translate("CancelDialog", u"label", None))
        self.finishLabel.setText(QCoreApplication.translate("CancelDialog", u"&Ends", None))
        self.finishLabel.setProperty(u"look", QCoreApplication.translate("CancelDialog", u"label", None))
        self.venueLabel.setText(QCoreApplication.translate("CancelDialog", u"&Venue", None))
        self.venueLabel.setProperty(u"look", QCoreApplication.translate("CancelDialog", u"label", None))
        self.reasonLabel.setText(QCoreApplication.translate("CancelDialog", u"&Reason, for the door and the e-mail", None))
        self.reasonLabel.setProperty(u"look", QCoreApplication.translate("CancelDialog", u"label", None))
        self.mail.setText(QCoreApplication.translate("CancelDialog", u"Make the e-mail to &its members", None))
        self.notice.setText(QCoreApplication.translate("CancelDialog", u"Show the &door notice to print", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("CancelDialog", u"note", None))
        self.after.setText("")
        self.after.setProperty(u"look", QCoreApplication.translate("CancelDialog", u"small", None))
        self.back.setText(QCoreApplication.translate("CancelDialog", u"&Leave as it is", None))
        self.deed.setText(QCoreApplication.translate("CancelDialog", u"Cancel &the meeting", None))
        self.deed.setProperty(u"look", QCoreApplication.translate("CancelDialog", u"primary", None))
    # retranslateUi
