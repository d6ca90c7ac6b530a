"""Compiled from forms/send_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.tables import RowsTable

class Ui_SendDialog(object):
    def setupUi(self, SendDialog: QWidget) -> None:
        if not SendDialog.objectName():
            SendDialog.setObjectName(u"SendDialog")
        SendDialog.resize(580, 480)
        self.whole = QVBoxLayout(SendDialog)
        self.whole.setSpacing(12)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(20, 20, 20, 20)
        self.heading = QLabel(SendDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.heading)

        self.due = QLabel(SendDialog)
        self.due.setObjectName(u"due")
        self.due.setWordWrap(True)
        self.due.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.due)

        self.papersLine = QHBoxLayout()
        self.papersLine.setSpacing(20)
        self.papersLine.setObjectName(u"papersLine")
        self.papersLine.setContentsMargins(0, 0, 0, 0)
        self.agenda = QCheckBox(SendDialog)
        self.agenda.setObjectName(u"agenda")
        self.agenda.setChecked(True)

        self.papersLine.addWidget(self.agenda)

        self.minutes = QCheckBox(SendDialog)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setChecked(False)

        self.papersLine.addWidget(self.minutes)

        self.push = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.papersLine.addItem(self.push)


        self.whole.addLayout(self.papersLine)

        self.reached = QLabel(SendDialog)
        self.reached.setObjectName(u"reached")
        self.reached.setWordWrap(True)
        self.reached.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.reached)

        self.postLabel = QLabel(SendDialog)
        self.postLabel.setObjectName(u"postLabel")

        self.whole.addWidget(self.postLabel)

        self.post = RowsTable(SendDialog)
        self.post.setObjectName(u"post")

        self.whole.addWidget(self.post)

        self.keep = QCheckBox(SendDialog)
        self.keep.setObjectName(u"keep")
        self.keep.setChecked(True)

        self.whole.addWidget(self.keep)

        self.open = QCheckBox(SendDialog)
        self.open.setObjectName(u"open")
        self.open.setChecked(True)

        self.whole.addWidget(self.open)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.printPost = QPushButton(SendDialog)
        self.printPost.setObjectName(u"printPost")
        self.printPost.setAutoDefault(False)

        self.buttons.addWidget(self.printPost)

        self.push2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push2)

        self.cancel = QPushButton(SendDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(SendDialog)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)


        self.whole.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.postLabel.setBuddy(self.post)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SendDialog)
    # setupUi

    def retranslateUi(self, SendDialog: QWidget) -> None:
        SendDialog.setWindowTitle(QCoreApplication.translate("SendDialog", u"Send the papers", None))
        self.heading.setText("")
        self.heading.setProperty(u"look", QCoreApplication.translate("SendDialog", u"section", None))
        self.due.setText("")
        self.due.setProperty(u"look", QCoreApplication.translate("SendDialog", u"soft", None))
        self.agenda.setText(QCoreApplication.translate("SendDialog", u"&Agenda", None))
        self.minutes.setText(QCoreApplication.translate("SendDialog", u"&Minutes of the last meeting", None))
        self.reached.setText("")
        self.postLabel.setText(QCoreApplication.translate("SendDialog", u"&Not reached by e-mail", None))
        self.postLabel.setProperty(u"look", QCoreApplication.translate("SendDialog", u"label", None))
        self.keep.setText(QCoreApplication.translate("SendDialog", u"&Keep that the papers went out today", None))
        self.open.setText(QCoreApplication.translate("SendDialog", u"&Open the draft in the mail program", None))
        self.printPost.setText(QCoreApplication.translate("SendDialog", u"&Print for the post\u2026", None))
        self.printPost.setProperty(u"look", QCoreApplication.translate("SendDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("SendDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("SendDialog", u"&Save the draft\u2026", None))
        self.save.setProperty(u"look", QCoreApplication.translate("SendDialog", u"primary", None))
    # retranslateUi
