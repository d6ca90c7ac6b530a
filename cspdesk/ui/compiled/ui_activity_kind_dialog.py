"""Compiled from forms/activity_kind_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.outreach.tick_list import TickList
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_ActivityKindDialog(object):
    def setupUi(self, ActivityKindDialog: QWidget) -> None:
        if not ActivityKindDialog.objectName():
            ActivityKindDialog.setObjectName(u"ActivityKindDialog")
        ActivityKindDialog.resize(720, 600)
        self.down = QVBoxLayout(ActivityKindDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameLabel = QLabel(ActivityKindDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(ActivityKindDialog)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.line1.addLayout(self.nameRow)

        self.pluralRow = QVBoxLayout()
        self.pluralRow.setSpacing(3)
        self.pluralRow.setObjectName(u"pluralRow")
        self.pluralLabel = QLabel(ActivityKindDialog)
        self.pluralLabel.setObjectName(u"pluralLabel")

        self.pluralRow.addWidget(self.pluralLabel)

        self.plural = LineEdit(ActivityKindDialog)
        self.plural.setObjectName(u"plural")

        self.pluralRow.addWidget(self.plural)


        self.line1.addLayout(self.pluralRow)

        self.familyRow = QVBoxLayout()
        self.familyRow.setSpacing(3)
        self.familyRow.setObjectName(u"familyRow")
        self.familyLabel = QLabel(ActivityKindDialog)
        self.familyLabel.setObjectName(u"familyLabel")

        self.familyRow.addWidget(self.familyLabel)

        self.family = QComboBox(ActivityKindDialog)
        self.family.setObjectName(u"family")

        self.familyRow.addWidget(self.family)


        self.line1.addLayout(self.familyRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 3)
        self.line1.setStretch(2, 2)

        self.down.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.featuresRow = QVBoxLayout()
        self.featuresRow.setSpacing(3)
        self.featuresRow.setObjectName(u"featuresRow")
        self.featuresLabel = QLabel(ActivityKindDialog)
        self.featuresLabel.setObjectName(u"featuresLabel")

        self.featuresRow.addWidget(self.featuresLabel)

        self.features = TickList(ActivityKindDialog)
        self.features.setObjectName(u"features")
        self.features.setMinimumSize(QSize(0, 320))

        self.featuresRow.addWidget(self.features)


        self.line2.addLayout(self.featuresRow)

        self.wordsBox = QWidget(ActivityKindDialog)
        self.wordsBox.setObjectName(u"wordsBox")
        self.wordsBoxDown = QVBoxLayout(self.wordsBox)
        self.wordsBoxDown.setSpacing(12)
        self.wordsBoxDown.setObjectName(u"wordsBoxDown")
        self.wordsBoxDown.setContentsMargins(0, 0, 0, 0)
        self.categoriesRow = QVBoxLayout()
        self.categoriesRow.setSpacing(3)
        self.categoriesRow.setObjectName(u"categoriesRow")
        self.categoriesLabel = QLabel(self.wordsBox)
        self.categoriesLabel.setObjectName(u"categoriesLabel")

        self.categoriesRow.addWidget(self.categoriesLabel)

        self.categories = PlainEdit(self.wordsBox)
        self.categories.setObjectName(u"categories")
        self.categories.setMaximumSize(QSize(16777215, 143))

        self.categoriesRow.addWidget(self.categories)


        self.wordsBoxDown.addLayout(self.categoriesRow)

        self.topicsRow = QVBoxLayout()
        self.topicsRow.setSpacing(3)
        self.topicsRow.setObjectName(u"topicsRow")
        self.topicsLabel = QLabel(self.wordsBox)
        self.topicsLabel.setObjectName(u"topicsLabel")

        self.topicsRow.addWidget(self.topicsLabel)

        self.topics = PlainEdit(self.wordsBox)
        self.topics.setObjectName(u"topics")
        self.topics.setMaximumSize(QSize(16777215, 143))

        self.topicsRow.addWidget(self.topics)


        self.wordsBoxDown.addLayout(self.topicsRow)


        self.line2.addWidget(self.wordsBox)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.down.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.fewestRow = QVBoxLayout()
        self.fewestRow.setSpacing(3)
        self.fewestRow.setObjectName(u"fewestRow")
        self.fewestLabel = QLabel(ActivityKindDialog)
        self.fewestLabel.setObjectName(u"fewestLabel")

        self.fewestRow.addWidget(self.fewestLabel)

        self.fewest = LineEdit(ActivityKindDialog)
        self.fewest.setObjectName(u"fewest")

        self.fewestRow.addWidget(self.fewest)


        self.line3.addLayout(self.fewestRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(ActivityKindDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = LineEdit(ActivityKindDialog)
        self.note.setObjectName(u"note")

        self.noteRow.addWidget(self.note)


        self.line3.addLayout(self.noteRow)

        self.line3.setStretch(0, 1)
        self.line3.setStretch(1, 3)

        self.down.addLayout(self.line3)

        self.shown = QCheckBox(ActivityKindDialog)
        self.shown.setObjectName(u"shown")

        self.down.addWidget(self.shown)

        self.says = QLabel(ActivityKindDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(ActivityKindDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ActivityKindDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.pluralLabel.setBuddy(self.plural)
        self.familyLabel.setBuddy(self.family)
        self.featuresLabel.setBuddy(self.features)
        self.categoriesLabel.setBuddy(self.categories)
        self.topicsLabel.setBuddy(self.topics)
        self.fewestLabel.setBuddy(self.fewest)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActivityKindDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ActivityKindDialog: QWidget) -> None:
        self.nameLabel.setText(QCoreApplication.translate("ActivityKindDialog", u"&Name", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("ActivityKindDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ActivityKindDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.pluralLabel.setText(QCoreApplication.translate("ActivityKindDialog", u"In the &plural", None))
        self.pluralLabel.setProperty(u"look", QCoreApplication.translate("ActivityKindDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.plural.setAccessibleName(QCoreApplication.translate("ActivityKindDialog", u"In the plural", None))
#endif // QT_CONFIG(accessibility)
        self.plural.setPlaceholderText(QCoreApplication.translate("ActivityKindDialog", u"taken from the name", None))
        self.familyLabel.setText(QCoreApplication.translate("ActivityKindDialog", u"&Family", None))
        self.familyLabel.setProperty(u"look", QCoreApplication.translate("ActivityKindDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.family.setAccessibleName(QCoreApplication.translate("ActivityKindDialog", u"Family", None))
#endif // QT_CONFIG(accessibility)
        self.featuresLabel.setText(QCoreApplication.translate("ActivityKindDialog", u"&What it needs", None))
        self.featuresLabel.setProperty(u"look", QCoreApplication.translate("ActivityKindDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.features.setAccessibleName(QCoreApplication.translate("ActivityKindDialog", u"What it needs", None))
#endif // QT_CONFIG(accessibility)
        self.categoriesLabel.setText(QCoreApplication.translate("ActivityKindDialog", u"What is &counted, one a line", None))
        self.categoriesLabel.setProperty(u"look", QCoreApplication.translate("ActivityKindDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.categories.setAccessibleName(QCoreApplication.translate("ActivityKindDialog", u"What is counted, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.categories.setPlaceholderText(QCoreApplication.translate("ActivityKindDialog", u"Adults", None))
        self.topicsLabel.setText(QCoreApplication.translate("ActivityKindDialog", u"&Topics, one a line", None))
        self.topicsLabel.setProperty(u"look", QCoreApplication.translate("ActivityKindDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.topics.setAccessibleName(QCoreApplication.translate("ActivityKindDialog", u"Topics, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.fewestLabel.setText(QCoreApplication.translate("ActivityKindDialog", u"Fewest a &year", None))
        self.fewestLabel.setProperty(u"look", QCoreApplication.translate("ActivityKindDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.fewest.setAccessibleName(QCoreApplication.translate("ActivityKindDialog", u"Fewest a year", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ActivityKindDialog", u"N&ote shown when one is typed", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("ActivityKindDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ActivityKindDialog", u"Note shown when one is typed", None))
#endif // QT_CONFIG(accessibility)
        self.shown.setText(QCoreApplication.translate("ActivityKindDialog", u"Offered for new &activities", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("ActivityKindDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("ActivityKindDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ActivityKindDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("ActivityKindDialog", u"primary", None))
        pass
    # retranslateUi
