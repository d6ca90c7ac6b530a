"""Compiled from forms/join_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.tables import RowsView

class Ui_JoinDialog(object):
    def setupUi(self, JoinDialog: QWidget) -> None:
        if not JoinDialog.objectName():
            JoinDialog.setObjectName(u"JoinDialog")
        JoinDialog.resize(680, 460)
        self.down = QVBoxLayout(JoinDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.issue = QLabel(JoinDialog)
        self.issue.setObjectName(u"issue")
        self.issue.setWordWrap(True)
        self.issue.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.issue)

        self.lead = QLabel(JoinDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.others = RowsView(JoinDialog)
        self.others.setObjectName(u"others")
        self.others.setMinimumSize(QSize(0, 260))

        self.down.addWidget(self.others)

        self.says = QLabel(JoinDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(JoinDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(JoinDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)


        self.retranslateUi(JoinDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, JoinDialog: QWidget) -> None:
        self.issue.setText("")
        self.issue.setProperty(u"look", QCoreApplication.translate("JoinDialog", u"section", None))
        self.lead.setText(QCoreApplication.translate("JoinDialog", u"The other one becomes a voice of this: its actions, promises and story move over. Ctrl+Z parts them again.", None))
        self.lead.setProperty(u"look", QCoreApplication.translate("JoinDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("JoinDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("JoinDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("JoinDialog", u"&Join into one", None))
        self.save.setProperty(u"look", QCoreApplication.translate("JoinDialog", u"primary", None))
        pass
    # retranslateUi
