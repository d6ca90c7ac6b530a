"""Compiled from forms/glossary_term_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_GlossaryTermDialog(object):
    def setupUi(self, GlossaryTermDialog: QWidget) -> None:
        if not GlossaryTermDialog.objectName():
            GlossaryTermDialog.setObjectName(u"GlossaryTermDialog")
        GlossaryTermDialog.resize(560, 340)
        self.down = QVBoxLayout(GlossaryTermDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.shortRow = QVBoxLayout()
        self.shortRow.setSpacing(3)
        self.shortRow.setObjectName(u"shortRow")
        self.shortLabel = QLabel(GlossaryTermDialog)
        self.shortLabel.setObjectName(u"shortLabel")

        self.shortRow.addWidget(self.shortLabel)

        self.short = LineEdit(GlossaryTermDialog)
        self.short.setObjectName(u"short")

        self.shortRow.addWidget(self.short)


        self.line1.addLayout(self.shortRow)

        self.longRow = QVBoxLayout()
        self.longRow.setSpacing(3)
        self.longRow.setObjectName(u"longRow")
        self.longLabel = QLabel(GlossaryTermDialog)
        self.longLabel.setObjectName(u"longLabel")

        self.longRow.addWidget(self.longLabel)

        self.long = LineEdit(GlossaryTermDialog)
        self.long.setObjectName(u"long")

        self.longRow.addWidget(self.long)


        self.line1.addLayout(self.longRow)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 3)

        self.down.addLayout(self.line1)

        self.meaningRow = QVBoxLayout()
        self.meaningRow.setSpacing(3)
        self.meaningRow.setObjectName(u"meaningRow")
        self.meaningLabel = QLabel(GlossaryTermDialog)
        self.meaningLabel.setObjectName(u"meaningLabel")

        self.meaningRow.addWidget(self.meaningLabel)

        self.meaning = PlainEdit(GlossaryTermDialog)
        self.meaning.setObjectName(u"meaning")
        self.meaning.setMaximumSize(QSize(16777215, 110))

        self.meaningRow.addWidget(self.meaning)


        self.down.addLayout(self.meaningRow)

        self.expand = QCheckBox(GlossaryTermDialog)
        self.expand.setObjectName(u"expand")
        self.expand.setChecked(True)

        self.down.addWidget(self.expand)

        self.says = QLabel(GlossaryTermDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(GlossaryTermDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(GlossaryTermDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.shortLabel.setBuddy(self.short)
        self.longLabel.setBuddy(self.long)
        self.meaningLabel.setBuddy(self.meaning)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GlossaryTermDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, GlossaryTermDialog: QWidget) -> None:
        self.shortLabel.setText(QCoreApplication.translate("GlossaryTermDialog", u"&Short form", None))
        self.shortLabel.setProperty(u"look", QCoreApplication.translate("GlossaryTermDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.short.setAccessibleName(QCoreApplication.translate("GlossaryTermDialog", u"Short form", None))
#endif // QT_CONFIG(accessibility)
        self.short.setPlaceholderText(QCoreApplication.translate("GlossaryTermDialog", u"such as PCSO", None))
        self.longLabel.setText(QCoreApplication.translate("GlossaryTermDialog", u"S&tands for", None))
        self.longLabel.setProperty(u"look", QCoreApplication.translate("GlossaryTermDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.long.setAccessibleName(QCoreApplication.translate("GlossaryTermDialog", u"Stands for", None))
#endif // QT_CONFIG(accessibility)
        self.long.setPlaceholderText(QCoreApplication.translate("GlossaryTermDialog", u"such as Police Community Support Officer", None))
        self.meaningLabel.setText(QCoreApplication.translate("GlossaryTermDialog", u"&Meaning", None))
        self.meaningLabel.setProperty(u"look", QCoreApplication.translate("GlossaryTermDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meaning.setAccessibleName(QCoreApplication.translate("GlossaryTermDialog", u"Meaning", None))
#endif // QT_CONFIG(accessibility)
        self.expand.setText(QCoreApplication.translate("GlossaryTermDialog", u"&Write it out where a paper uses it first", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("GlossaryTermDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("GlossaryTermDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("GlossaryTermDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("GlossaryTermDialog", u"primary", None))
        pass
    # retranslateUi
