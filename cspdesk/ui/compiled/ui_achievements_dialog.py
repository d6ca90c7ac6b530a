"""Compiled from forms/achievements_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.outreach.tick_list import TickList

class Ui_AchievementsDialog(object):
    def setupUi(self, AchievementsDialog: QWidget) -> None:
        if not AchievementsDialog.objectName():
            AchievementsDialog.setObjectName(u"AchievementsDialog")
        AchievementsDialog.resize(760, 520)
        self.column = QVBoxLayout(AchievementsDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.priorityBox = QWidget(AchievementsDialog)
        self.priorityBox.setObjectName(u"priorityBox")
        self.priorityRow = QVBoxLayout(self.priorityBox)
        self.priorityRow.setSpacing(3)
        self.priorityRow.setObjectName(u"priorityRow")
        self.priorityRow.setContentsMargins(0, 0, 0, 0)
        self.priorityLabel = QLabel(self.priorityBox)
        self.priorityLabel.setObjectName(u"priorityLabel")

        self.priorityRow.addWidget(self.priorityLabel)

        self.priority = QComboBox(self.priorityBox)
        self.priority.setObjectName(u"priority")

        self.priorityRow.addWidget(self.priority)


        self.column.addWidget(self.priorityBox)

        self.actionsBox = QWidget(AchievementsDialog)
        self.actionsBox.setObjectName(u"actionsBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.actionsBox.sizePolicy().hasHeightForWidth())
        self.actionsBox.setSizePolicy(sizePolicy)
        self.actionsRow = QVBoxLayout(self.actionsBox)
        self.actionsRow.setSpacing(3)
        self.actionsRow.setObjectName(u"actionsRow")
        self.actionsRow.setContentsMargins(0, 0, 0, 0)
        self.actionsLabel = QLabel(self.actionsBox)
        self.actionsLabel.setObjectName(u"actionsLabel")

        self.actionsRow.addWidget(self.actionsLabel)

        self.actions = TickList(self.actionsBox)
        self.actions.setObjectName(u"actions")
        self.actions.setMaximumSize(QSize(16777215, 320))

        self.actionsRow.addWidget(self.actions)


        self.column.addWidget(self.actionsBox)

        self.none = QLabel(AchievementsDialog)
        self.none.setObjectName(u"none")
        self.none.setWordWrap(True)
        self.none.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.none)

        self.says = QLabel(AchievementsDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(AchievementsDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(AchievementsDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.priorityLabel.setBuddy(self.priority)
        self.actionsLabel.setBuddy(self.actions)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AchievementsDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, AchievementsDialog: QWidget) -> None:
        AchievementsDialog.setWindowTitle(QCoreApplication.translate("AchievementsDialog", u"Achievements from closed actions", None))
        self.priorityLabel.setText(QCoreApplication.translate("AchievementsDialog", u"&Priority", None))
        self.priorityLabel.setProperty(u"look", QCoreApplication.translate("AchievementsDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.priority.setAccessibleName(QCoreApplication.translate("AchievementsDialog", u"Priority", None))
#endif // QT_CONFIG(accessibility)
        self.actionsLabel.setText(QCoreApplication.translate("AchievementsDialog", u"&Done actions that feed it", None))
        self.actionsLabel.setProperty(u"look", QCoreApplication.translate("AchievementsDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.actions.setAccessibleName(QCoreApplication.translate("AchievementsDialog", u"Done actions that feed it", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText(QCoreApplication.translate("AchievementsDialog", u"Every done action of this priority is an achievement already, or none is done yet.", None))
        self.none.setProperty(u"look", QCoreApplication.translate("AchievementsDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("AchievementsDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("AchievementsDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("AchievementsDialog", u"Pull in", None))
        self.save.setProperty(u"look", QCoreApplication.translate("AchievementsDialog", u"primary", None))
    # retranslateUi
