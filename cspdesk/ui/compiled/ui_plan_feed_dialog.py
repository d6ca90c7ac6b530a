"""Compiled from forms/plan_feed_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit

class Ui_PlanFeedDialog(object):
    def setupUi(self, PlanFeedDialog: QWidget) -> None:
        if not PlanFeedDialog.objectName():
            PlanFeedDialog.setObjectName(u"PlanFeedDialog")
        PlanFeedDialog.resize(560, 240)
        self.column = QVBoxLayout(PlanFeedDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.line = QLabel(PlanFeedDialog)
        self.line.setObjectName(u"line")
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.line)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.kindBox = QWidget(PlanFeedDialog)
        self.kindBox.setObjectName(u"kindBox")
        self.kindRow = QVBoxLayout(self.kindBox)
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.kindBox)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(self.kindBox)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line1.addWidget(self.kindBox)

        self.recordBox = QWidget(PlanFeedDialog)
        self.recordBox.setObjectName(u"recordBox")
        self.recordRow = QVBoxLayout(self.recordBox)
        self.recordRow.setSpacing(3)
        self.recordRow.setObjectName(u"recordRow")
        self.recordRow.setContentsMargins(0, 0, 0, 0)
        self.recordLabel = QLabel(self.recordBox)
        self.recordLabel.setObjectName(u"recordLabel")

        self.recordRow.addWidget(self.recordLabel)

        self.record = NameEdit(self.recordBox)
        self.record.setObjectName(u"record")

        self.recordRow.addWidget(self.record)


        self.line1.addWidget(self.recordBox)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 3)

        self.column.addLayout(self.line1)

        self.says = QLabel(PlanFeedDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PlanFeedDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PlanFeedDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.recordLabel.setBuddy(self.record)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanFeedDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PlanFeedDialog: QWidget) -> None:
        PlanFeedDialog.setWindowTitle(QCoreApplication.translate("PlanFeedDialog", u"What feeds the line", None))
        self.line.setText("")
        self.line.setProperty(u"look", QCoreApplication.translate("PlanFeedDialog", u"soft", None))
        self.kindLabel.setText(QCoreApplication.translate("PlanFeedDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("PlanFeedDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("PlanFeedDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.recordLabel.setText(QCoreApplication.translate("PlanFeedDialog", u"&Which one", None))
        self.recordLabel.setProperty(u"look", QCoreApplication.translate("PlanFeedDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.record.setAccessibleName(QCoreApplication.translate("PlanFeedDialog", u"Which one", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PlanFeedDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PlanFeedDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PlanFeedDialog", u"Link", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PlanFeedDialog", u"primary", None))
    # retranslateUi
