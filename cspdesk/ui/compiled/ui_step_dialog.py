"""Compiled from forms/step_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import PlainEdit

class Ui_StepDialog(object):
    def setupUi(self, StepDialog: QWidget) -> None:
        if not StepDialog.objectName():
            StepDialog.setObjectName(u"StepDialog")
        StepDialog.resize(520, 300)
        self.down = QVBoxLayout(StepDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.issue = QLabel(StepDialog)
        self.issue.setObjectName(u"issue")
        self.issue.setWordWrap(True)
        self.issue.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.issue)

        self.textRow = QVBoxLayout()
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textLabel = QLabel(StepDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = PlainEdit(StepDialog)
        self.text.setObjectName(u"text")
        self.text.setMaximumSize(QSize(16777215, 84))

        self.textRow.addWidget(self.text)


        self.down.addLayout(self.textRow)

        self.update = QCheckBox(StepDialog)
        self.update.setObjectName(u"update")

        self.down.addWidget(self.update)

        self.public = QCheckBox(StepDialog)
        self.public.setObjectName(u"public")

        self.down.addWidget(self.public)

        self.hint = QLabel(StepDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.hint)

        self.says = QLabel(StepDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(StepDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(StepDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StepDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, StepDialog: QWidget) -> None:
        self.issue.setText("")
        self.issue.setProperty(u"look", QCoreApplication.translate("StepDialog", u"section", None))
        self.textLabel.setText(QCoreApplication.translate("StepDialog", u"&What happened", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("StepDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("StepDialog", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.update.setText(QCoreApplication.translate("StepDialog", u"It was told to the person who &raised it", None))
        self.public.setText(QCoreApplication.translate("StepDialog", u"It may be &printed", None))
        self.hint.setText("")
        self.hint.setProperty(u"look", QCoreApplication.translate("StepDialog", u"small", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("StepDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("StepDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("StepDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("StepDialog", u"primary", None))
        pass
    # retranslateUi
