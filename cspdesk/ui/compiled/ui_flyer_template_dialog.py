"""Compiled from forms/flyer_template_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.settings.colour_field import ColourField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_FlyerTemplateDialog(object):
    def setupUi(self, FlyerTemplateDialog: QWidget) -> None:
        if not FlyerTemplateDialog.objectName():
            FlyerTemplateDialog.setObjectName(u"FlyerTemplateDialog")
        FlyerTemplateDialog.resize(720, 600)
        self.down = QVBoxLayout(FlyerTemplateDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameLabel = QLabel(FlyerTemplateDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(FlyerTemplateDialog)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.line1.addLayout(self.nameRow)

        self.pictureRow = QVBoxLayout()
        self.pictureRow.setSpacing(3)
        self.pictureRow.setObjectName(u"pictureRow")
        self.pictureLabel = QLabel(FlyerTemplateDialog)
        self.pictureLabel.setObjectName(u"pictureLabel")

        self.pictureRow.addWidget(self.pictureLabel)

        self.picture = QComboBox(FlyerTemplateDialog)
        self.picture.setObjectName(u"picture")

        self.pictureRow.addWidget(self.picture)


        self.line1.addLayout(self.pictureRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 2)

        self.down.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.kickerRow = QVBoxLayout()
        self.kickerRow.setSpacing(3)
        self.kickerRow.setObjectName(u"kickerRow")
        self.kickerLabel = QLabel(FlyerTemplateDialog)
        self.kickerLabel.setObjectName(u"kickerLabel")

        self.kickerRow.addWidget(self.kickerLabel)

        self.kicker = LineEdit(FlyerTemplateDialog)
        self.kicker.setObjectName(u"kicker")

        self.kickerRow.addWidget(self.kicker)


        self.line2.addLayout(self.kickerRow)

        self.whatRow = QVBoxLayout()
        self.whatRow.setSpacing(3)
        self.whatRow.setObjectName(u"whatRow")
        self.whatLabel = QLabel(FlyerTemplateDialog)
        self.whatLabel.setObjectName(u"whatLabel")

        self.whatRow.addWidget(self.whatLabel)

        self.what = LineEdit(FlyerTemplateDialog)
        self.what.setObjectName(u"what")

        self.whatRow.addWidget(self.what)


        self.line2.addLayout(self.whatRow)

        self.line2.setStretch(0, 2)
        self.line2.setStretch(1, 3)

        self.down.addLayout(self.line2)

        self.whyRow = QVBoxLayout()
        self.whyRow.setSpacing(3)
        self.whyRow.setObjectName(u"whyRow")
        self.whyLabel = QLabel(FlyerTemplateDialog)
        self.whyLabel.setObjectName(u"whyLabel")

        self.whyRow.addWidget(self.whyLabel)

        self.why = PlainEdit(FlyerTemplateDialog)
        self.why.setObjectName(u"why")
        self.why.setMaximumSize(QSize(16777215, 64))

        self.whyRow.addWidget(self.why)


        self.down.addLayout(self.whyRow)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.codeRow = QVBoxLayout()
        self.codeRow.setSpacing(3)
        self.codeRow.setObjectName(u"codeRow")
        self.codeLabel = QLabel(FlyerTemplateDialog)
        self.codeLabel.setObjectName(u"codeLabel")

        self.codeRow.addWidget(self.codeLabel)

        self.code = LineEdit(FlyerTemplateDialog)
        self.code.setObjectName(u"code")

        self.codeRow.addWidget(self.code)


        self.line4.addLayout(self.codeRow)

        self.helpRow = QVBoxLayout()
        self.helpRow.setSpacing(3)
        self.helpRow.setObjectName(u"helpRow")
        self.helpLabel = QLabel(FlyerTemplateDialog)
        self.helpLabel.setObjectName(u"helpLabel")

        self.helpRow.addWidget(self.helpLabel)

        self.help = LineEdit(FlyerTemplateDialog)
        self.help.setObjectName(u"help")

        self.helpRow.addWidget(self.help)


        self.line4.addLayout(self.helpRow)

        self.line4.setStretch(0, 1)
        self.line4.setStretch(1, 1)

        self.down.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.blocksRow = QVBoxLayout()
        self.blocksRow.setSpacing(3)
        self.blocksRow.setObjectName(u"blocksRow")
        self.blocksLabel = QLabel(FlyerTemplateDialog)
        self.blocksLabel.setObjectName(u"blocksLabel")

        self.blocksRow.addWidget(self.blocksLabel)

        self.blocks = QListWidget(FlyerTemplateDialog)
        self.blocks.setObjectName(u"blocks")
        self.blocks.setMinimumSize(QSize(0, 228))
        self.blocks.setMaximumSize(QSize(16777215, 228))

        self.blocksRow.addWidget(self.blocks)


        self.line5.addLayout(self.blocksRow)

        self.textsRow = QVBoxLayout()
        self.textsRow.setSpacing(3)
        self.textsRow.setObjectName(u"textsRow")
        self.textsLabel = QLabel(FlyerTemplateDialog)
        self.textsLabel.setObjectName(u"textsLabel")

        self.textsRow.addWidget(self.textsLabel)

        self.texts = QListWidget(FlyerTemplateDialog)
        self.texts.setObjectName(u"texts")
        self.texts.setMinimumSize(QSize(0, 228))
        self.texts.setMaximumSize(QSize(16777215, 228))

        self.textsRow.addWidget(self.texts)


        self.line5.addLayout(self.textsRow)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)

        self.down.addLayout(self.line5)

        self.colourRow = QVBoxLayout()
        self.colourRow.setSpacing(3)
        self.colourRow.setObjectName(u"colourRow")
        self.colourLabel = QLabel(FlyerTemplateDialog)
        self.colourLabel.setObjectName(u"colourLabel")

        self.colourRow.addWidget(self.colourLabel)

        self.colour = ColourField(FlyerTemplateDialog)
        self.colour.setObjectName(u"colour")

        self.colourRow.addWidget(self.colour)


        self.down.addLayout(self.colourRow)

        self.says = QLabel(FlyerTemplateDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(FlyerTemplateDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(FlyerTemplateDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.pictureLabel.setBuddy(self.picture)
        self.kickerLabel.setBuddy(self.kicker)
        self.whatLabel.setBuddy(self.what)
        self.whyLabel.setBuddy(self.why)
        self.codeLabel.setBuddy(self.code)
        self.helpLabel.setBuddy(self.help)
        self.blocksLabel.setBuddy(self.blocks)
        self.textsLabel.setBuddy(self.texts)
        self.colourLabel.setBuddy(self.colour)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FlyerTemplateDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, FlyerTemplateDialog: QWidget) -> None:
        self.nameLabel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"&Name", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("FlyerTemplateDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("FlyerTemplateDialog", u"such as How to report anti-social behaviour", None))
        self.pictureLabel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"&Picture", None))
        self.pictureLabel.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.picture.setAccessibleName(QCoreApplication.translate("FlyerTemplateDialog", u"Picture", None))
#endif // QT_CONFIG(accessibility)
        self.kickerLabel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"&Line above the title", None))
        self.kickerLabel.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kicker.setAccessibleName(QCoreApplication.translate("FlyerTemplateDialog", u"Line above the title", None))
#endif // QT_CONFIG(accessibility)
        self.whatLabel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"&Title", None))
        self.whatLabel.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("FlyerTemplateDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.what.setPlaceholderText(QCoreApplication.translate("FlyerTemplateDialog", u"of the event when left empty", None))
        self.whyLabel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"Why &come, or what it is about", None))
        self.whyLabel.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("FlyerTemplateDialog", u"Why come, or what it is about", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"Words beside the &QR code", None))
        self.codeLabel.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("FlyerTemplateDialog", u"Words beside the QR code", None))
#endif // QT_CONFIG(accessibility)
        self.helpLabel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"Words above the &help lines", None))
        self.helpLabel.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.help.setAccessibleName(QCoreApplication.translate("FlyerTemplateDialog", u"Words above the help lines", None))
#endif // QT_CONFIG(accessibility)
        self.blocksLabel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"&Blocks, in their order", None))
        self.blocksLabel.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.blocks.setAccessibleName(QCoreApplication.translate("FlyerTemplateDialog", u"Blocks, in their order", None))
#endif // QT_CONFIG(accessibility)
        self.textsLabel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"&Shared texts on it", None))
        self.textsLabel.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.texts.setAccessibleName(QCoreApplication.translate("FlyerTemplateDialog", u"Shared texts on it", None))
#endif // QT_CONFIG(accessibility)
        self.colourLabel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"Colou&r", None))
        self.colourLabel.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.colour.setAccessibleName(QCoreApplication.translate("FlyerTemplateDialog", u"Colour", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("FlyerTemplateDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("FlyerTemplateDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("FlyerTemplateDialog", u"primary", None))
        pass
    # retranslateUi
