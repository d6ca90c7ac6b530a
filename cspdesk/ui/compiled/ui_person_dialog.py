"""Compiled from forms/person_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.people.likely_strip import LikelyStrip
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog: QWidget) -> None:
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        PersonDialog.resize(580, 420)
        self.column = QVBoxLayout(PersonDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameRow.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(PersonDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(PersonDialog)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.column.addLayout(self.nameRow)

        self.likely = LikelyStrip(PersonDialog)
        self.likely.setObjectName(u"likely")

        self.column.addWidget(self.likely)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.line1.setContentsMargins(0, 0, 0, 0)
        self.agencyRow = QVBoxLayout()
        self.agencyRow.setSpacing(3)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyRow.setContentsMargins(0, 0, 0, 0)
        self.agencyLabel = QLabel(PersonDialog)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.agencyRow.addWidget(self.agencyLabel)

        self.agency = NameEdit(PersonDialog)
        self.agency.setObjectName(u"agency")

        self.agencyRow.addWidget(self.agency)


        self.line1.addLayout(self.agencyRow)

        self.role_titleRow = QVBoxLayout()
        self.role_titleRow.setSpacing(3)
        self.role_titleRow.setObjectName(u"role_titleRow")
        self.role_titleRow.setContentsMargins(0, 0, 0, 0)
        self.role_titleLabel = QLabel(PersonDialog)
        self.role_titleLabel.setObjectName(u"role_titleLabel")

        self.role_titleRow.addWidget(self.role_titleLabel)

        self.role_title = LineEdit(PersonDialog)
        self.role_title.setObjectName(u"role_title")

        self.role_titleRow.addWidget(self.role_title)


        self.line1.addLayout(self.role_titleRow)

        self.line1.setStretch(0, 1)
        self.line1.setStretch(1, 1)

        self.column.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.line2.setContentsMargins(0, 0, 0, 0)
        self.emailRow = QVBoxLayout()
        self.emailRow.setSpacing(3)
        self.emailRow.setObjectName(u"emailRow")
        self.emailRow.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(PersonDialog)
        self.emailLabel.setObjectName(u"emailLabel")

        self.emailRow.addWidget(self.emailLabel)

        self.email = LineEdit(PersonDialog)
        self.email.setObjectName(u"email")

        self.emailRow.addWidget(self.email)


        self.line2.addLayout(self.emailRow)

        self.phoneRow = QVBoxLayout()
        self.phoneRow.setSpacing(3)
        self.phoneRow.setObjectName(u"phoneRow")
        self.phoneRow.setContentsMargins(0, 0, 0, 0)
        self.phoneLabel = QLabel(PersonDialog)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.phoneRow.addWidget(self.phoneLabel)

        self.phone = LineEdit(PersonDialog)
        self.phone.setObjectName(u"phone")

        self.phoneRow.addWidget(self.phone)


        self.line2.addLayout(self.phoneRow)

        self.mobileRow = QVBoxLayout()
        self.mobileRow.setSpacing(3)
        self.mobileRow.setObjectName(u"mobileRow")
        self.mobileRow.setContentsMargins(0, 0, 0, 0)
        self.mobileLabel = QLabel(PersonDialog)
        self.mobileLabel.setObjectName(u"mobileLabel")

        self.mobileRow.addWidget(self.mobileLabel)

        self.mobile = LineEdit(PersonDialog)
        self.mobile.setObjectName(u"mobile")

        self.mobileRow.addWidget(self.mobile)


        self.line2.addLayout(self.mobileRow)

        self.line2.setStretch(0, 3)
        self.line2.setStretch(1, 2)
        self.line2.setStretch(2, 2)

        self.column.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.line3.setContentsMargins(0, 0, 0, 0)
        self.addressRow = QVBoxLayout()
        self.addressRow.setSpacing(3)
        self.addressRow.setObjectName(u"addressRow")
        self.addressRow.setContentsMargins(0, 0, 0, 0)
        self.addressLabel = QLabel(PersonDialog)
        self.addressLabel.setObjectName(u"addressLabel")

        self.addressRow.addWidget(self.addressLabel)

        self.address = PlainEdit(PersonDialog)
        self.address.setObjectName(u"address")
        self.address.setMaximumSize(QSize(16777215, 64))

        self.addressRow.addWidget(self.address)


        self.line3.addLayout(self.addressRow)

        self.side = QVBoxLayout()
        self.side.setSpacing(6)
        self.side.setObjectName(u"side")
        self.side.setContentsMargins(0, 0, 0, 0)
        self.postcodeRow = QVBoxLayout()
        self.postcodeRow.setSpacing(3)
        self.postcodeRow.setObjectName(u"postcodeRow")
        self.postcodeRow.setContentsMargins(0, 0, 0, 0)
        self.postcodeLabel = QLabel(PersonDialog)
        self.postcodeLabel.setObjectName(u"postcodeLabel")

        self.postcodeRow.addWidget(self.postcodeLabel)

        self.postcode = LineEdit(PersonDialog)
        self.postcode.setObjectName(u"postcode")

        self.postcodeRow.addWidget(self.postcode)


        self.side.addLayout(self.postcodeRow)

        self.resident = QCheckBox(PersonDialog)
        self.resident.setObjectName(u"resident")

        self.side.addWidget(self.resident)

        self.down2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side.addItem(self.down2)


        self.line3.addLayout(self.side)

        self.line3.setStretch(0, 3)
        self.line3.setStretch(1, 2)

        self.column.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.line4.setContentsMargins(0, 0, 0, 0)
        self.namedRow = QVBoxLayout()
        self.namedRow.setSpacing(3)
        self.namedRow.setObjectName(u"namedRow")
        self.namedRow.setContentsMargins(0, 0, 0, 0)
        self.namedLabel = QLabel(PersonDialog)
        self.namedLabel.setObjectName(u"namedLabel")

        self.namedRow.addWidget(self.namedLabel)

        self.named = QComboBox(PersonDialog)
        self.named.setObjectName(u"named")

        self.namedRow.addWidget(self.named)


        self.line4.addLayout(self.namedRow)

        self.named_onRow = QVBoxLayout()
        self.named_onRow.setSpacing(3)
        self.named_onRow.setObjectName(u"named_onRow")
        self.named_onRow.setContentsMargins(0, 0, 0, 0)
        self.named_onLabel = QLabel(PersonDialog)
        self.named_onLabel.setObjectName(u"named_onLabel")

        self.named_onRow.addWidget(self.named_onLabel)

        self.named_on = DateField(PersonDialog)
        self.named_on.setObjectName(u"named_on")

        self.named_onRow.addWidget(self.named_on)


        self.line4.addLayout(self.named_onRow)

        self.named_sourceRow = QVBoxLayout()
        self.named_sourceRow.setSpacing(3)
        self.named_sourceRow.setObjectName(u"named_sourceRow")
        self.named_sourceRow.setContentsMargins(0, 0, 0, 0)
        self.named_sourceLabel = QLabel(PersonDialog)
        self.named_sourceLabel.setObjectName(u"named_sourceLabel")

        self.named_sourceRow.addWidget(self.named_sourceLabel)

        self.named_source = LineEdit(PersonDialog)
        self.named_source.setObjectName(u"named_source")

        self.named_sourceRow.addWidget(self.named_source)


        self.line4.addLayout(self.named_sourceRow)

        self.line4.setStretch(0, 3)
        self.line4.setStretch(1, 3)
        self.line4.setStretch(2, 5)

        self.column.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.line5.setContentsMargins(0, 0, 0, 0)
        self.contactedRow = QVBoxLayout()
        self.contactedRow.setSpacing(3)
        self.contactedRow.setObjectName(u"contactedRow")
        self.contactedRow.setContentsMargins(0, 0, 0, 0)
        self.contactedLabel = QLabel(PersonDialog)
        self.contactedLabel.setObjectName(u"contactedLabel")

        self.contactedRow.addWidget(self.contactedLabel)

        self.contacted = QComboBox(PersonDialog)
        self.contacted.setObjectName(u"contacted")

        self.contactedRow.addWidget(self.contacted)


        self.line5.addLayout(self.contactedRow)

        self.contacted_onRow = QVBoxLayout()
        self.contacted_onRow.setSpacing(3)
        self.contacted_onRow.setObjectName(u"contacted_onRow")
        self.contacted_onRow.setContentsMargins(0, 0, 0, 0)
        self.contacted_onLabel = QLabel(PersonDialog)
        self.contacted_onLabel.setObjectName(u"contacted_onLabel")

        self.contacted_onRow.addWidget(self.contacted_onLabel)

        self.contacted_on = DateField(PersonDialog)
        self.contacted_on.setObjectName(u"contacted_on")

        self.contacted_onRow.addWidget(self.contacted_on)


        self.line5.addLayout(self.contacted_onRow)

        self.contacted_sourceRow = QVBoxLayout()
        self.contacted_sourceRow.setSpacing(3)
        self.contacted_sourceRow.setObjectName(u"contacted_sourceRow")
        self.contacted_sourceRow.setContentsMargins(0, 0, 0, 0)
        self.contacted_sourceLabel = QLabel(PersonDialog)
        self.contacted_sourceLabel.setObjectName(u"contacted_sourceLabel")

        self.contacted_sourceRow.addWidget(self.contacted_sourceLabel)

        self.contacted_source = LineEdit(PersonDialog)
        self.contacted_source.setObjectName(u"contacted_source")

        self.contacted_sourceRow.addWidget(self.contacted_source)


        self.line5.addLayout(self.contacted_sourceRow)

        self.line5.setStretch(0, 3)
        self.line5.setStretch(1, 3)
        self.line5.setStretch(2, 5)

        self.column.addLayout(self.line5)

        self.line6 = QHBoxLayout()
        self.line6.setSpacing(12)
        self.line6.setObjectName(u"line6")
        self.line6.setContentsMargins(0, 0, 0, 0)
        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteRow.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(PersonDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(PersonDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 56))

        self.noteRow.addWidget(self.note)


        self.line6.addLayout(self.noteRow)

        self.side2 = QVBoxLayout()
        self.side2.setSpacing(0)
        self.side2.setObjectName(u"side2")
        self.side2.setContentsMargins(0, 0, 0, 0)
        self.retain_untilRow = QVBoxLayout()
        self.retain_untilRow.setSpacing(3)
        self.retain_untilRow.setObjectName(u"retain_untilRow")
        self.retain_untilRow.setContentsMargins(0, 0, 0, 0)
        self.retain_untilLabel = QLabel(PersonDialog)
        self.retain_untilLabel.setObjectName(u"retain_untilLabel")

        self.retain_untilRow.addWidget(self.retain_untilLabel)

        self.retain_until = DateField(PersonDialog)
        self.retain_until.setObjectName(u"retain_until")

        self.retain_untilRow.addWidget(self.retain_until)


        self.side2.addLayout(self.retain_untilRow)

        self.down3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side2.addItem(self.down3)


        self.line6.addLayout(self.side2)

        self.line6.setStretch(0, 3)
        self.line6.setStretch(1, 2)

        self.column.addLayout(self.line6)

        self.down4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down4)

        self.says = QLabel(PersonDialog)
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

        self.cancel = QPushButton(PersonDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PersonDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.agencyLabel.setBuddy(self.agency)
        self.role_titleLabel.setBuddy(self.role_title)
        self.emailLabel.setBuddy(self.email)
        self.phoneLabel.setBuddy(self.phone)
        self.mobileLabel.setBuddy(self.mobile)
        self.addressLabel.setBuddy(self.address)
        self.postcodeLabel.setBuddy(self.postcode)
        self.namedLabel.setBuddy(self.named)
        self.named_onLabel.setBuddy(self.named_on)
        self.named_sourceLabel.setBuddy(self.named_source)
        self.contactedLabel.setBuddy(self.contacted)
        self.contacted_onLabel.setBuddy(self.contacted_on)
        self.contacted_sourceLabel.setBuddy(self.contacted_source)
        self.noteLabel.setBuddy(self.note)
        self.retain_untilLabel.setBuddy(self.retain_until)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.agency)
        QWidget.setTabOrder(self.agency, self.role_title)
        QWidget.setTabOrder(self.role_title, self.email)
        QWidget.setTabOrder(self.email, self.phone)
        QWidget.setTabOrder(self.phone, self.mobile)
        QWidget.setTabOrder(self.mobile, self.address)
        QWidget.setTabOrder(self.address, self.postcode)
        QWidget.setTabOrder(self.postcode, self.resident)
        QWidget.setTabOrder(self.resident, self.named)
        QWidget.setTabOrder(self.named, self.named_on)
        QWidget.setTabOrder(self.named_on, self.named_source)
        QWidget.setTabOrder(self.named_source, self.contacted)
        QWidget.setTabOrder(self.contacted, self.contacted_on)
        QWidget.setTabOrder(self.contacted_on, self.contacted_source)
        QWidget.setTabOrder(self.contacted_source, self.note)
        QWidget.setTabOrder(self.note, self.retain_until)
        QWidget.setTabOrder(self.retain_until, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(PersonDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PersonDialog: QWidget) -> None:
        PersonDialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"Person", None))
        self.nameLabel.setText(QCoreApplication.translate("PersonDialog", u"&Name", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"first name and surname", None))
        self.agencyLabel.setText(QCoreApplication.translate("PersonDialog", u"&Works for", None))
        self.agencyLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Works for", None))
#endif // QT_CONFIG(accessibility)
        self.agency.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"an agency; empty for a resident", None))
        self.role_titleLabel.setText(QCoreApplication.translate("PersonDialog", u"&Role", None))
        self.role_titleLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.role_title.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("PersonDialog", u"&E-mail", None))
        self.emailLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PersonDialog", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("PersonDialog", u"&Telephone", None))
        self.phoneLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.mobileLabel.setText(QCoreApplication.translate("PersonDialog", u"&Mobile", None))
        self.mobileLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.mobile.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Mobile", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("PersonDialog", u"&Address", None))
        self.addressLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.postcodeLabel.setText(QCoreApplication.translate("PersonDialog", u"&Postcode", None))
        self.postcodeLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.postcode.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.resident.setText(QCoreApplication.translate("PersonDialog", u"A resi&dent", None))
        self.namedLabel.setText(QCoreApplication.translate("PersonDialog", u"May &be named", None))
        self.namedLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.named.setAccessibleName(QCoreApplication.translate("PersonDialog", u"May be named", None))
#endif // QT_CONFIG(accessibility)
        self.named_onLabel.setText(QCoreApplication.translate("PersonDialog", u"S&ince", None))
        self.named_onLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.named_on.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Since", None))
#endif // QT_CONFIG(accessibility)
        self.named_sourceLabel.setText(QCoreApplication.translate("PersonDialog", u"&How they said so", None))
        self.named_sourceLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.named_source.setAccessibleName(QCoreApplication.translate("PersonDialog", u"How they said so", None))
#endif // QT_CONFIG(accessibility)
        self.named_source.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"form, e-mail, at a meeting", None))
        self.contactedLabel.setText(QCoreApplication.translate("PersonDialog", u"May be &contacted", None))
        self.contactedLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.contacted.setAccessibleName(QCoreApplication.translate("PersonDialog", u"May be contacted", None))
#endif // QT_CONFIG(accessibility)
        self.contacted_onLabel.setText(QCoreApplication.translate("PersonDialog", u"&Since", None))
        self.contacted_onLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.contacted_on.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Since", None))
#endif // QT_CONFIG(accessibility)
        self.contacted_sourceLabel.setText(QCoreApplication.translate("PersonDialog", u"How the&y said so", None))
        self.contacted_sourceLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.contacted_source.setAccessibleName(QCoreApplication.translate("PersonDialog", u"How they said so", None))
#endif // QT_CONFIG(accessibility)
        self.contacted_source.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"form, e-mail, at a meeting", None))
        self.noteLabel.setText(QCoreApplication.translate("PersonDialog", u"N&ote", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.retain_untilLabel.setText(QCoreApplication.translate("PersonDialog", u"&Keep until", None))
        self.retain_untilLabel.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.retain_until.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Keep until", None))
#endif // QT_CONFIG(accessibility)
        self.retain_until.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"no end set", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PersonDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PersonDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PersonDialog", u"primary", None))
    # retranslateUi
