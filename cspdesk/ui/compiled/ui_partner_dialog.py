"""Compiled from forms/partner_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.people.likely_strip import LikelyStrip
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PartnerDialog(object):
    def setupUi(self, PartnerDialog: QWidget) -> None:
        if not PartnerDialog.objectName():
            PartnerDialog.setObjectName(u"PartnerDialog")
        PartnerDialog.resize(560, 380)
        self.column = QVBoxLayout(PartnerDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameRow.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(PartnerDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(PartnerDialog)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.column.addLayout(self.nameRow)

        self.likely = LikelyStrip(PartnerDialog)
        self.likely.setObjectName(u"likely")

        self.column.addWidget(self.likely)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.line1.setContentsMargins(0, 0, 0, 0)
        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(PartnerDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(PartnerDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line1.addLayout(self.kindRow)

        self.standingRow = QVBoxLayout()
        self.standingRow.setSpacing(3)
        self.standingRow.setObjectName(u"standingRow")
        self.standingRow.setContentsMargins(0, 0, 0, 0)
        self.standingLabel = QLabel(PartnerDialog)
        self.standingLabel.setObjectName(u"standingLabel")

        self.standingRow.addWidget(self.standingLabel)

        self.standing = QComboBox(PartnerDialog)
        self.standing.setObjectName(u"standing")

        self.standingRow.addWidget(self.standing)


        self.line1.addLayout(self.standingRow)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.column.addLayout(self.line1)

        self.responsibleBox = QWidget(PartnerDialog)
        self.responsibleBox.setObjectName(u"responsibleBox")
        self.line2 = QHBoxLayout(self.responsibleBox)
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.line2.setContentsMargins(0, 0, 0, 0)
        self.responsible_fromRow = QVBoxLayout()
        self.responsible_fromRow.setSpacing(3)
        self.responsible_fromRow.setObjectName(u"responsible_fromRow")
        self.responsible_fromRow.setContentsMargins(0, 0, 0, 0)
        self.responsible_fromLabel = QLabel(self.responsibleBox)
        self.responsible_fromLabel.setObjectName(u"responsible_fromLabel")

        self.responsible_fromRow.addWidget(self.responsible_fromLabel)

        self.responsible_from = DateField(self.responsibleBox)
        self.responsible_from.setObjectName(u"responsible_from")

        self.responsible_fromRow.addWidget(self.responsible_from)


        self.line2.addLayout(self.responsible_fromRow)

        self.responsible_toRow = QVBoxLayout()
        self.responsible_toRow.setSpacing(3)
        self.responsible_toRow.setObjectName(u"responsible_toRow")
        self.responsible_toRow.setContentsMargins(0, 0, 0, 0)
        self.responsible_toLabel = QLabel(self.responsibleBox)
        self.responsible_toLabel.setObjectName(u"responsible_toLabel")

        self.responsible_toRow.addWidget(self.responsible_toLabel)

        self.responsible_to = DateField(self.responsibleBox)
        self.responsible_to.setObjectName(u"responsible_to")

        self.responsible_toRow.addWidget(self.responsible_to)


        self.line2.addLayout(self.responsible_toRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.column.addWidget(self.responsibleBox)

        self.dutyBox = QWidget(PartnerDialog)
        self.dutyBox.setObjectName(u"dutyBox")
        self.line3 = QVBoxLayout(self.dutyBox)
        self.line3.setSpacing(0)
        self.line3.setObjectName(u"line3")
        self.line3.setContentsMargins(0, 0, 0, 0)
        self.dutyRow = QVBoxLayout()
        self.dutyRow.setSpacing(3)
        self.dutyRow.setObjectName(u"dutyRow")
        self.dutyRow.setContentsMargins(0, 0, 0, 0)
        self.dutyLabel = QLabel(self.dutyBox)
        self.dutyLabel.setObjectName(u"dutyLabel")

        self.dutyRow.addWidget(self.dutyLabel)

        self.duty = LineEdit(self.dutyBox)
        self.duty.setObjectName(u"duty")

        self.dutyRow.addWidget(self.duty)


        self.line3.addLayout(self.dutyRow)


        self.column.addWidget(self.dutyBox)

        self.parentBox = QWidget(PartnerDialog)
        self.parentBox.setObjectName(u"parentBox")
        self.line4 = QVBoxLayout(self.parentBox)
        self.line4.setSpacing(0)
        self.line4.setObjectName(u"line4")
        self.line4.setContentsMargins(0, 0, 0, 0)
        self.parentRow = QVBoxLayout()
        self.parentRow.setSpacing(3)
        self.parentRow.setObjectName(u"parentRow")
        self.parentRow.setContentsMargins(0, 0, 0, 0)
        self.parentLabel = QLabel(self.parentBox)
        self.parentLabel.setObjectName(u"parentLabel")

        self.parentRow.addWidget(self.parentLabel)

        self.parent = NameEdit(self.parentBox)
        self.parent.setObjectName(u"parent")

        self.parentRow.addWidget(self.parent)


        self.line4.addLayout(self.parentRow)


        self.column.addWidget(self.parentBox)

        self.aliasesRow = QVBoxLayout()
        self.aliasesRow.setSpacing(3)
        self.aliasesRow.setObjectName(u"aliasesRow")
        self.aliasesRow.setContentsMargins(0, 0, 0, 0)
        self.aliasesLabel = QLabel(PartnerDialog)
        self.aliasesLabel.setObjectName(u"aliasesLabel")

        self.aliasesRow.addWidget(self.aliasesLabel)

        self.aliases = LineEdit(PartnerDialog)
        self.aliases.setObjectName(u"aliases")

        self.aliasesRow.addWidget(self.aliases)


        self.column.addLayout(self.aliasesRow)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.line5.setContentsMargins(0, 0, 0, 0)
        self.emailRow = QVBoxLayout()
        self.emailRow.setSpacing(3)
        self.emailRow.setObjectName(u"emailRow")
        self.emailRow.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(PartnerDialog)
        self.emailLabel.setObjectName(u"emailLabel")

        self.emailRow.addWidget(self.emailLabel)

        self.email = LineEdit(PartnerDialog)
        self.email.setObjectName(u"email")

        self.emailRow.addWidget(self.email)


        self.line5.addLayout(self.emailRow)

        self.phoneRow = QVBoxLayout()
        self.phoneRow.setSpacing(3)
        self.phoneRow.setObjectName(u"phoneRow")
        self.phoneRow.setContentsMargins(0, 0, 0, 0)
        self.phoneLabel = QLabel(PartnerDialog)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.phoneRow.addWidget(self.phoneLabel)

        self.phone = LineEdit(PartnerDialog)
        self.phone.setObjectName(u"phone")

        self.phoneRow.addWidget(self.phone)


        self.line5.addLayout(self.phoneRow)

        self.webRow = QVBoxLayout()
        self.webRow.setSpacing(3)
        self.webRow.setObjectName(u"webRow")
        self.webRow.setContentsMargins(0, 0, 0, 0)
        self.webLabel = QLabel(PartnerDialog)
        self.webLabel.setObjectName(u"webLabel")

        self.webRow.addWidget(self.webLabel)

        self.web = LineEdit(PartnerDialog)
        self.web.setObjectName(u"web")

        self.webRow.addWidget(self.web)


        self.line5.addLayout(self.webRow)

        self.line5.setStretch(0, 3)
        self.line5.setStretch(1, 2)
        self.line5.setStretch(2, 2)

        self.column.addLayout(self.line5)

        self.line6 = QHBoxLayout()
        self.line6.setSpacing(12)
        self.line6.setObjectName(u"line6")
        self.line6.setContentsMargins(0, 0, 0, 0)
        self.addressRow = QVBoxLayout()
        self.addressRow.setSpacing(3)
        self.addressRow.setObjectName(u"addressRow")
        self.addressRow.setContentsMargins(0, 0, 0, 0)
        self.addressLabel = QLabel(PartnerDialog)
        self.addressLabel.setObjectName(u"addressLabel")

        self.addressRow.addWidget(self.addressLabel)

        self.address = PlainEdit(PartnerDialog)
        self.address.setObjectName(u"address")
        self.address.setMaximumSize(QSize(16777215, 64))

        self.addressRow.addWidget(self.address)


        self.line6.addLayout(self.addressRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteRow.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(PartnerDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(PartnerDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 64))

        self.noteRow.addWidget(self.note)


        self.line6.addLayout(self.noteRow)

        self.line6.setStretch(0, 1)
        self.line6.setStretch(1, 1)

        self.column.addLayout(self.line6)

        self.down1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down1)

        self.says = QLabel(PartnerDialog)
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

        self.cancel = QPushButton(PartnerDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PartnerDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.kindLabel.setBuddy(self.kind)
        self.standingLabel.setBuddy(self.standing)
        self.responsible_fromLabel.setBuddy(self.responsible_from)
        self.responsible_toLabel.setBuddy(self.responsible_to)
        self.dutyLabel.setBuddy(self.duty)
        self.parentLabel.setBuddy(self.parent)
        self.aliasesLabel.setBuddy(self.aliases)
        self.emailLabel.setBuddy(self.email)
        self.phoneLabel.setBuddy(self.phone)
        self.webLabel.setBuddy(self.web)
        self.addressLabel.setBuddy(self.address)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind)
        QWidget.setTabOrder(self.kind, self.standing)
        QWidget.setTabOrder(self.standing, self.responsible_from)
        QWidget.setTabOrder(self.responsible_from, self.responsible_to)
        QWidget.setTabOrder(self.responsible_to, self.duty)
        QWidget.setTabOrder(self.duty, self.parent)
        QWidget.setTabOrder(self.parent, self.aliases)
        QWidget.setTabOrder(self.aliases, self.email)
        QWidget.setTabOrder(self.email, self.phone)
        QWidget.setTabOrder(self.phone, self.web)
        QWidget.setTabOrder(self.web, self.address)
        QWidget.setTabOrder(self.address, self.note)
        QWidget.setTabOrder(self.note, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(PartnerDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PartnerDialog: QWidget) -> None:
        PartnerDialog.setWindowTitle(QCoreApplication.translate("PartnerDialog", u"Partner", None))
        self.nameLabel.setText(QCoreApplication.translate("PartnerDialog", u"&Name", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("PartnerDialog", u"such as Fire Service", None))
        self.kindLabel.setText(QCoreApplication.translate("PartnerDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.standingLabel.setText(QCoreApplication.translate("PartnerDialog", u"&Standing", None))
        self.standingLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.standing.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Standing", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_fromLabel.setText(QCoreApplication.translate("PartnerDialog", u"Responsible &from", None))
        self.responsible_fromLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.responsible_from.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Responsible from", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_from.setPlaceholderText(QCoreApplication.translate("PartnerDialog", u"always", None))
        self.responsible_toLabel.setText(QCoreApplication.translate("PartnerDialog", u"&Until", None))
        self.responsible_toLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.responsible_to.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_to.setPlaceholderText(QCoreApplication.translate("PartnerDialog", u"still is", None))
        self.dutyLabel.setText(QCoreApplication.translate("PartnerDialog", u"&Duty", None))
        self.dutyLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.duty.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Duty", None))
#endif // QT_CONFIG(accessibility)
        self.duty.setPlaceholderText(QCoreApplication.translate("PartnerDialog", u"such as: to co-operate with the partnership", None))
        self.parentLabel.setText(QCoreApplication.translate("PartnerDialog", u"A &team of", None))
        self.parentLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.parent.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"A team of", None))
#endif // QT_CONFIG(accessibility)
        self.parent.setPlaceholderText(QCoreApplication.translate("PartnerDialog", u"the agency it belongs to", None))
        self.aliasesLabel.setText(QCoreApplication.translate("PartnerDialog", u"Ot&her names", None))
        self.aliasesLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.aliases.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Other names", None))
#endif // QT_CONFIG(accessibility)
        self.aliases.setPlaceholderText(QCoreApplication.translate("PartnerDialog", u"parted by semicolons", None))
        self.emailLabel.setText(QCoreApplication.translate("PartnerDialog", u"&E-mail", None))
        self.emailLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("PartnerDialog", u"Te&lephone", None))
        self.phoneLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.webLabel.setText(QCoreApplication.translate("PartnerDialog", u"&Web", None))
        self.webLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.web.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Web", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("PartnerDialog", u"&Address", None))
        self.addressLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("PartnerDialog", u"N&ote", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("PartnerDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PartnerDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PartnerDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PartnerDialog", u"primary", None))
    # retranslateUi
