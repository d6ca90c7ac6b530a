"""Compiled from forms/give_out_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import LineEdit

class Ui_GiveOutDialog(object):
    def setupUi(self, GiveOutDialog: QWidget) -> None:
        if not GiveOutDialog.objectName():
            GiveOutDialog.setObjectName(u"GiveOutDialog")
        GiveOutDialog.resize(560, 400)
        self.down = QVBoxLayout(GiveOutDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.publication = QLabel(GiveOutDialog)
        self.publication.setObjectName(u"publication")
        self.publication.setWordWrap(True)
        self.publication.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.publication)

        self.lead = QLabel(GiveOutDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.wayRow = QVBoxLayout()
        self.wayRow.setSpacing(3)
        self.wayRow.setObjectName(u"wayRow")
        self.wayLabel = QLabel(GiveOutDialog)
        self.wayLabel.setObjectName(u"wayLabel")

        self.wayRow.addWidget(self.wayLabel)

        self.way = QComboBox(GiveOutDialog)
        self.way.setObjectName(u"way")

        self.wayRow.addWidget(self.way)


        self.line3.addLayout(self.wayRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(GiveOutDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(GiveOutDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line3.addLayout(self.dayRow)

        self.quantityRow = QVBoxLayout()
        self.quantityRow.setSpacing(3)
        self.quantityRow.setObjectName(u"quantityRow")
        self.quantityLabel = QLabel(GiveOutDialog)
        self.quantityLabel.setObjectName(u"quantityLabel")

        self.quantityRow.addWidget(self.quantityLabel)

        self.quantity = LineEdit(GiveOutDialog)
        self.quantity.setObjectName(u"quantity")

        self.quantityRow.addWidget(self.quantity)


        self.line3.addLayout(self.quantityRow)

        self.line3.setStretch(0, 2)
        self.line3.setStretch(1, 2)
        self.line3.setStretch(2, 1)

        self.down.addLayout(self.line3)

        self.placeRow = QVBoxLayout()
        self.placeRow.setSpacing(3)
        self.placeRow.setObjectName(u"placeRow")
        self.placeLabel = QLabel(GiveOutDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeRow.addWidget(self.placeLabel)

        self.place = LineEdit(GiveOutDialog)
        self.place.setObjectName(u"place")

        self.placeRow.addWidget(self.place)


        self.down.addLayout(self.placeRow)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(GiveOutDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(GiveOutDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line5.addLayout(self.bodyRow)

        self.readersRow = QVBoxLayout()
        self.readersRow.setSpacing(3)
        self.readersRow.setObjectName(u"readersRow")
        self.readersLabel = QLabel(GiveOutDialog)
        self.readersLabel.setObjectName(u"readersLabel")

        self.readersRow.addWidget(self.readersLabel)

        self.readers = LineEdit(GiveOutDialog)
        self.readers.setObjectName(u"readers")

        self.readersRow.addWidget(self.readers)


        self.line5.addLayout(self.readersRow)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)

        self.down.addLayout(self.line5)

        self.tell = QCheckBox(GiveOutDialog)
        self.tell.setObjectName(u"tell")

        self.down.addWidget(self.tell)

        self.hint = QLabel(GiveOutDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.hint)

        self.says = QLabel(GiveOutDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(GiveOutDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(GiveOutDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.wayLabel.setBuddy(self.way)
        self.dayLabel.setBuddy(self.day)
        self.quantityLabel.setBuddy(self.quantity)
        self.placeLabel.setBuddy(self.place)
        self.bodyLabel.setBuddy(self.body)
        self.readersLabel.setBuddy(self.readers)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GiveOutDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, GiveOutDialog: QWidget) -> None:
        self.publication.setText("")
        self.publication.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"section", None))
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"soft", None))
        self.wayLabel.setText(QCoreApplication.translate("GiveOutDialog", u"&How", None))
        self.wayLabel.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.way.setAccessibleName(QCoreApplication.translate("GiveOutDialog", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("GiveOutDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("GiveOutDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.quantityLabel.setText(QCoreApplication.translate("GiveOutDialog", u"&Copies", None))
        self.quantityLabel.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.quantity.setAccessibleName(QCoreApplication.translate("GiveOutDialog", u"Copies", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("GiveOutDialog", u"&Where, or for an article in which paper", None))
        self.placeLabel.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("GiveOutDialog", u"Where, or for an article in which paper", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("GiveOutDialog", u"such as the library, Goldington Road", None))
        self.bodyLabel.setText(QCoreApplication.translate("GiveOutDialog", u"&Forum area", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("GiveOutDialog", u"Forum area", None))
#endif // QT_CONFIG(accessibility)
        self.body.setPlaceholderText(QCoreApplication.translate("GiveOutDialog", u"may stay empty", None))
        self.readersLabel.setText(QCoreApplication.translate("GiveOutDialog", u"&Readers", None))
        self.readersLabel.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.readers.setAccessibleName(QCoreApplication.translate("GiveOutDialog", u"Readers", None))
#endif // QT_CONFIG(accessibility)
        self.readers.setPlaceholderText(QCoreApplication.translate("GiveOutDialog", u"such as older people", None))
        self.tell.setText(QCoreApplication.translate("GiveOutDialog", u"Mark its answered &issues as told", None))
        self.hint.setText("")
        self.hint.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"small", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("GiveOutDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("GiveOutDialog", u"Keep", None))
        self.save.setProperty(u"look", QCoreApplication.translate("GiveOutDialog", u"primary", None))
        pass
    # retranslateUi
