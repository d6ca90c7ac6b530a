"""Compiled from forms/alike_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.tables import RowsView

class Ui_AlikeDialog(object):
    def setupUi(self, AlikeDialog: QWidget) -> None:
        if not AlikeDialog.objectName():
            AlikeDialog.setObjectName(u"AlikeDialog")
        AlikeDialog.resize(760, 460)
        self.column = QVBoxLayout(AlikeDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.intro = QLabel(AlikeDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.rows = RowsView(AlikeDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setMinimumSize(QSize(0, 300))

        self.column.addWidget(self.rows)

        self.says = QLabel(AlikeDialog)
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

        self.cancel = QPushButton(AlikeDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(AlikeDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(AlikeDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, AlikeDialog: QWidget) -> None:
        AlikeDialog.setWindowTitle(QCoreApplication.translate("AlikeDialog", u"Who looks alike", None))
        self.intro.setText("")
        self.intro.setProperty(u"look", QCoreApplication.translate("AlikeDialog", u"soft", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("AlikeDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("AlikeDialog", u"Close", None))
        self.save.setText(QCoreApplication.translate("AlikeDialog", u"&Merge\u2026", None))
        self.save.setProperty(u"look", QCoreApplication.translate("AlikeDialog", u"primary", None))
    # retranslateUi
