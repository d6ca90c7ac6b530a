"""Compiled from forms/room_page.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cspdesk.ui.chips import ChipLabel
from cspdesk.ui.elided import Elided
from cspdesk.ui.room.agenda_list import AgendaList
from cspdesk.ui.room.closing_panel import ClosingPanel
from cspdesk.ui.room.item_panel import ItemPanel
from cspdesk.ui.room.key_strip import KeyStrip
from cspdesk.ui.room.register_panel import RegisterPanel
from cspdesk.ui.sample_badge import SampleBadge

class Ui_RoomPage(object):
    def setupUi(self, RoomPage: QWidget) -> None:
        if not RoomPage.objectName():
            RoomPage.setObjectName(u"RoomPage")
        RoomPage.resize(1366, 768)
        self.down = QVBoxLayout(RoomPage)
        self.down.setSpacing(0)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(RoomPage)
        self.head.setObjectName(u"head")
        self.headLine = QHBoxLayout(self.head)
        self.headLine.setSpacing(10)
        self.headLine.setObjectName(u"headLine")
        self.headLine.setContentsMargins(8, 6, 12, 6)
        self.leave = QPushButton(self.head)
        self.leave.setObjectName(u"leave")

        self.headLine.addWidget(self.leave)

        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.PlainText)

        self.headLine.addWidget(self.title)

        self.sub = Elided(self.head)
        self.sub.setObjectName(u"sub")
        self.sub.setTextFormat(Qt.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sub.sizePolicy().hasHeightForWidth())
        self.sub.setSizePolicy(sizePolicy)

        self.headLine.addWidget(self.sub)

        self.quorum = ChipLabel(self.head)
        self.quorum.setObjectName(u"quorum")

        self.headLine.addWidget(self.quorum)

        self.state = ChipLabel(self.head)
        self.state.setObjectName(u"state")

        self.headLine.addWidget(self.state)

        self.clock = QLabel(self.head)
        self.clock.setObjectName(u"clock")
        self.clock.setTextFormat(Qt.PlainText)

        self.headLine.addWidget(self.clock)

        self.saved = QLabel(self.head)
        self.saved.setObjectName(u"saved")
        self.saved.setTextFormat(Qt.PlainText)

        self.headLine.addWidget(self.saved)

        self.sample = SampleBadge(self.head)
        self.sample.setObjectName(u"sample")

        self.headLine.addWidget(self.sample)


        self.down.addWidget(self.head)

        self.headRule = QFrame(RoomPage)
        self.headRule.setObjectName(u"headRule")
        self.headRule.setMinimumSize(QSize(0, 1))
        self.headRule.setMaximumSize(QSize(16777215, 1))

        self.down.addWidget(self.headRule)

        self.across = QSplitter(RoomPage)
        self.across.setObjectName(u"across")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.across.sizePolicy().hasHeightForWidth())
        self.across.setSizePolicy(sizePolicy1)
        self.across.setOrientation(Qt.Horizontal)
        self.across.setHandleWidth(1)
        self.across.setChildrenCollapsible(False)
        self.agenda = AgendaList(self.across)
        self.agenda.setObjectName(u"agenda")
        self.across.addWidget(self.agenda)
        self.middle = QStackedWidget(self.across)
        self.middle.setObjectName(u"middle")
        self.item = ItemPanel()
        self.item.setObjectName(u"item")
        self.middle.addWidget(self.item)
        self.closing = ClosingPanel()
        self.closing.setObjectName(u"closing")
        self.middle.addWidget(self.closing)
        self.across.addWidget(self.middle)
        self.register_ = RegisterPanel(self.across)
        self.register_.setObjectName(u"register_")
        self.across.addWidget(self.register_)

        self.down.addWidget(self.across)

        self.footRule = QFrame(RoomPage)
        self.footRule.setObjectName(u"footRule")
        self.footRule.setMinimumSize(QSize(0, 1))
        self.footRule.setMaximumSize(QSize(16777215, 1))

        self.down.addWidget(self.footRule)

        self.strip = KeyStrip(RoomPage)
        self.strip.setObjectName(u"strip")

        self.down.addWidget(self.strip)


        self.retranslateUi(RoomPage)
    # setupUi

    def retranslateUi(self, RoomPage: QWidget) -> None:
#if QT_CONFIG(tooltip)
        self.leave.setToolTip(QCoreApplication.translate("RoomPage", u"Leave the room; everything is saved (Alt+Left)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("RoomPage", u"Leave the room", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setProperty(u"look", QCoreApplication.translate("RoomPage", u"quiet", None))
        self.title.setProperty(u"look", QCoreApplication.translate("RoomPage", u"section", None))
        self.sub.setProperty(u"look", QCoreApplication.translate("RoomPage", u"soft", None))
        self.saved.setProperty(u"look", QCoreApplication.translate("RoomPage", u"small", None))
        self.headRule.setProperty(u"look", QCoreApplication.translate("RoomPage", u"rule", None))
        self.footRule.setProperty(u"look", QCoreApplication.translate("RoomPage", u"rule", None))
        pass
    # retranslateUi
