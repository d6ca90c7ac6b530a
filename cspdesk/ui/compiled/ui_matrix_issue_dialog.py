"""Compiled from forms/matrix_issue_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import LineEdit

class Ui_MatrixIssueDialog(object):
    def setupUi(self, MatrixIssueDialog: QWidget) -> None:
        if not MatrixIssueDialog.objectName():
            MatrixIssueDialog.setObjectName(u"MatrixIssueDialog")
        MatrixIssueDialog.resize(520, 160)
        self.down = QVBoxLayout(MatrixIssueDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.issueRow = QVBoxLayout()
        self.issueRow.setSpacing(3)
        self.issueRow.setObjectName(u"issueRow")
        self.issueLabel = QLabel(MatrixIssueDialog)
        self.issueLabel.setObjectName(u"issueLabel")

        self.issueRow.addWidget(self.issueLabel)

        self.issue = LineEdit(MatrixIssueDialog)
        self.issue.setObjectName(u"issue")

        self.issueRow.addWidget(self.issue)


        self.down.addLayout(self.issueRow)

        self.says = QLabel(MatrixIssueDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(MatrixIssueDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(MatrixIssueDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.issueLabel.setBuddy(self.issue)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MatrixIssueDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MatrixIssueDialog: QWidget) -> None:
        self.issueLabel.setText(QCoreApplication.translate("MatrixIssueDialog", u"&Issue", None))
        self.issueLabel.setProperty(u"look", QCoreApplication.translate("MatrixIssueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.issue.setAccessibleName(QCoreApplication.translate("MatrixIssueDialog", u"Issue", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("MatrixIssueDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("MatrixIssueDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("MatrixIssueDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("MatrixIssueDialog", u"primary", None))
        pass
    # retranslateUi
