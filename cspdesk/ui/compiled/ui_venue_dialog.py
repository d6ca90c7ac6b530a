"""Compiled from forms/venue_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_VenueDialog(object):
    def setupUi(self, VenueDialog: QWidget) -> None:
        if not VenueDialog.objectName():
            VenueDialog.setObjectName(u"VenueDialog")
        VenueDialog.resize(560, 420)
        self.column = QVBoxLayout(VenueDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameRow.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(VenueDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(VenueDialog)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.column.addLayout(self.nameRow)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.line1.setContentsMargins(0, 0, 0, 0)
        self.addressRow = QVBoxLayout()
        self.addressRow.setSpacing(3)
        self.addressRow.setObjectName(u"addressRow")
        self.addressRow.setContentsMargins(0, 0, 0, 0)
        self.addressLabel = QLabel(VenueDialog)
        self.addressLabel.setObjectName(u"addressLabel")

        self.addressRow.addWidget(self.addressLabel)

        self.address = PlainEdit(VenueDialog)
        self.address.setObjectName(u"address")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.address.sizePolicy().hasHeightForWidth())
        self.address.setSizePolicy(sizePolicy)
        self.address.setMaximumSize(QSize(16777215, 54))
        self.address.setMinimumSize(QSize(0, 54))

        self.addressRow.addWidget(self.address)


        self.line1.addLayout(self.addressRow)

        self.postcodeRow = QVBoxLayout()
        self.postcodeRow.setSpacing(3)
        self.postcodeRow.setObjectName(u"postcodeRow")
        self.postcodeRow.setContentsMargins(0, 0, 0, 0)
        self.postcodeLabel = QLabel(VenueDialog)
        self.postcodeLabel.setObjectName(u"postcodeLabel")

        self.postcodeRow.addWidget(self.postcodeLabel)

        self.postcode = LineEdit(VenueDialog)
        self.postcode.setObjectName(u"postcode")

        self.postcodeRow.addWidget(self.postcode)

        self.postcodeBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.postcodeRow.addItem(self.postcodeBelow)


        self.line1.addLayout(self.postcodeRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 1)

        self.column.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.line2.setContentsMargins(0, 0, 0, 0)
        self.booking_contactRow = QVBoxLayout()
        self.booking_contactRow.setSpacing(3)
        self.booking_contactRow.setObjectName(u"booking_contactRow")
        self.booking_contactRow.setContentsMargins(0, 0, 0, 0)
        self.booking_contactLabel = QLabel(VenueDialog)
        self.booking_contactLabel.setObjectName(u"booking_contactLabel")

        self.booking_contactRow.addWidget(self.booking_contactLabel)

        self.booking_contact = LineEdit(VenueDialog)
        self.booking_contact.setObjectName(u"booking_contact")

        self.booking_contactRow.addWidget(self.booking_contact)


        self.line2.addLayout(self.booking_contactRow)

        self.booking_phoneRow = QVBoxLayout()
        self.booking_phoneRow.setSpacing(3)
        self.booking_phoneRow.setObjectName(u"booking_phoneRow")
        self.booking_phoneRow.setContentsMargins(0, 0, 0, 0)
        self.booking_phoneLabel = QLabel(VenueDialog)
        self.booking_phoneLabel.setObjectName(u"booking_phoneLabel")

        self.booking_phoneRow.addWidget(self.booking_phoneLabel)

        self.booking_phone = LineEdit(VenueDialog)
        self.booking_phone.setObjectName(u"booking_phone")

        self.booking_phoneRow.addWidget(self.booking_phone)


        self.line2.addLayout(self.booking_phoneRow)

        self.booking_emailRow = QVBoxLayout()
        self.booking_emailRow.setSpacing(3)
        self.booking_emailRow.setObjectName(u"booking_emailRow")
        self.booking_emailRow.setContentsMargins(0, 0, 0, 0)
        self.booking_emailLabel = QLabel(VenueDialog)
        self.booking_emailLabel.setObjectName(u"booking_emailLabel")

        self.booking_emailRow.addWidget(self.booking_emailLabel)

        self.booking_email = LineEdit(VenueDialog)
        self.booking_email.setObjectName(u"booking_email")

        self.booking_emailRow.addWidget(self.booking_email)


        self.line2.addLayout(self.booking_emailRow)

        self.line2.setStretch(0, 3)
        self.line2.setStretch(1, 2)
        self.line2.setStretch(2, 3)

        self.column.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.line3.setContentsMargins(0, 0, 0, 0)
        self.key_holderRow = QVBoxLayout()
        self.key_holderRow.setSpacing(3)
        self.key_holderRow.setObjectName(u"key_holderRow")
        self.key_holderRow.setContentsMargins(0, 0, 0, 0)
        self.key_holderLabel = QLabel(VenueDialog)
        self.key_holderLabel.setObjectName(u"key_holderLabel")

        self.key_holderRow.addWidget(self.key_holderLabel)

        self.key_holder = LineEdit(VenueDialog)
        self.key_holder.setObjectName(u"key_holder")

        self.key_holderRow.addWidget(self.key_holder)


        self.line3.addLayout(self.key_holderRow)

        self.chargeRow = QVBoxLayout()
        self.chargeRow.setSpacing(3)
        self.chargeRow.setObjectName(u"chargeRow")
        self.chargeRow.setContentsMargins(0, 0, 0, 0)
        self.chargeLabel = QLabel(VenueDialog)
        self.chargeLabel.setObjectName(u"chargeLabel")

        self.chargeRow.addWidget(self.chargeLabel)

        self.charge = LineEdit(VenueDialog)
        self.charge.setObjectName(u"charge")

        self.chargeRow.addWidget(self.charge)


        self.line3.addLayout(self.chargeRow)

        self.capacityRow = QVBoxLayout()
        self.capacityRow.setSpacing(3)
        self.capacityRow.setObjectName(u"capacityRow")
        self.capacityRow.setContentsMargins(0, 0, 0, 0)
        self.capacityLabel = QLabel(VenueDialog)
        self.capacityLabel.setObjectName(u"capacityLabel")

        self.capacityRow.addWidget(self.capacityLabel)

        self.capacity = LineEdit(VenueDialog)
        self.capacity.setObjectName(u"capacity")

        self.capacityRow.addWidget(self.capacity)


        self.line3.addLayout(self.capacityRow)

        self.line3.setStretch(0, 2)
        self.line3.setStretch(1, 1)
        self.line3.setStretch(2, 1)

        self.column.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.line4.setContentsMargins(0, 0, 0, 0)
        self.step_freeRow = QVBoxLayout()
        self.step_freeRow.setSpacing(3)
        self.step_freeRow.setObjectName(u"step_freeRow")
        self.step_freeRow.setContentsMargins(0, 0, 0, 0)
        self.step_freeLabel = QLabel(VenueDialog)
        self.step_freeLabel.setObjectName(u"step_freeLabel")

        self.step_freeRow.addWidget(self.step_freeLabel)

        self.step_free = QComboBox(VenueDialog)
        self.step_free.setObjectName(u"step_free")

        self.step_freeRow.addWidget(self.step_free)


        self.line4.addLayout(self.step_freeRow)

        self.hearing_loopRow = QVBoxLayout()
        self.hearing_loopRow.setSpacing(3)
        self.hearing_loopRow.setObjectName(u"hearing_loopRow")
        self.hearing_loopRow.setContentsMargins(0, 0, 0, 0)
        self.hearing_loopLabel = QLabel(VenueDialog)
        self.hearing_loopLabel.setObjectName(u"hearing_loopLabel")

        self.hearing_loopRow.addWidget(self.hearing_loopLabel)

        self.hearing_loop = QComboBox(VenueDialog)
        self.hearing_loop.setObjectName(u"hearing_loop")

        self.hearing_loopRow.addWidget(self.hearing_loop)


        self.line4.addLayout(self.hearing_loopRow)

        self.line4.setStretch(0, 1)
        self.line4.setStretch(1, 1)

        self.column.addLayout(self.line4)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteRow.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(VenueDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(VenueDialog)
        self.note.setObjectName(u"note")
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setMaximumSize(QSize(16777215, 54))
        self.note.setMinimumSize(QSize(0, 54))

        self.noteRow.addWidget(self.note)


        self.column.addLayout(self.noteRow)

        self.says = QLabel(VenueDialog)
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

        self.cancel = QPushButton(VenueDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(VenueDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.addressLabel.setBuddy(self.address)
        self.postcodeLabel.setBuddy(self.postcode)
        self.booking_contactLabel.setBuddy(self.booking_contact)
        self.booking_phoneLabel.setBuddy(self.booking_phone)
        self.booking_emailLabel.setBuddy(self.booking_email)
        self.key_holderLabel.setBuddy(self.key_holder)
        self.chargeLabel.setBuddy(self.charge)
        self.capacityLabel.setBuddy(self.capacity)
        self.step_freeLabel.setBuddy(self.step_free)
        self.hearing_loopLabel.setBuddy(self.hearing_loop)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.address)
        QWidget.setTabOrder(self.address, self.postcode)
        QWidget.setTabOrder(self.postcode, self.booking_contact)
        QWidget.setTabOrder(self.booking_contact, self.booking_phone)
        QWidget.setTabOrder(self.booking_phone, self.booking_email)
        QWidget.setTabOrder(self.booking_email, self.key_holder)
        QWidget.setTabOrder(self.key_holder, self.charge)
        QWidget.setTabOrder(self.charge, self.capacity)
        QWidget.setTabOrder(self.capacity, self.step_free)
        QWidget.setTabOrder(self.step_free, self.hearing_loop)
        QWidget.setTabOrder(self.hearing_loop, self.note)
        QWidget.setTabOrder(self.note, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(VenueDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, VenueDialog: QWidget) -> None:
        VenueDialog.setWindowTitle(QCoreApplication.translate("VenueDialog", u"Venue", None))
        self.nameLabel.setText(QCoreApplication.translate("VenueDialog", u"&Name", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("VenueDialog", u"&Address", None))
        self.addressLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.postcodeLabel.setText(QCoreApplication.translate("VenueDialog", u"&Postcode", None))
        self.postcodeLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.postcode.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.booking_contactLabel.setText(QCoreApplication.translate("VenueDialog", u"&Book with", None))
        self.booking_contactLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.booking_contact.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Book with", None))
#endif // QT_CONFIG(accessibility)
        self.booking_phoneLabel.setText(QCoreApplication.translate("VenueDialog", u"P&hone", None))
        self.booking_phoneLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.booking_phone.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.booking_emailLabel.setText(QCoreApplication.translate("VenueDialog", u"&E-mail", None))
        self.booking_emailLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.booking_email.setAccessibleName(QCoreApplication.translate("VenueDialog", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.key_holderLabel.setText(QCoreApplication.translate("VenueDialog", u"&Key-holder", None))
        self.key_holderLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.key_holder.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Key-holder", None))
#endif // QT_CONFIG(accessibility)
        self.chargeLabel.setText(QCoreApplication.translate("VenueDialog", u"Hire &charge", None))
        self.chargeLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.charge.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Hire charge", None))
#endif // QT_CONFIG(accessibility)
        self.charge.setPlaceholderText(QCoreApplication.translate("VenueDialog", u"\u00a3", None))
        self.capacityLabel.setText(QCoreApplication.translate("VenueDialog", u"Ho&lds", None))
        self.capacityLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.capacity.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Holds", None))
#endif // QT_CONFIG(accessibility)
        self.capacity.setPlaceholderText(QCoreApplication.translate("VenueDialog", u"people", None))
        self.step_freeLabel.setText(QCoreApplication.translate("VenueDialog", u"&Step-free", None))
        self.step_freeLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.step_free.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Step-free", None))
#endif // QT_CONFIG(accessibility)
        self.hearing_loopLabel.setText(QCoreApplication.translate("VenueDialog", u"Hea&ring loop", None))
        self.hearing_loopLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.hearing_loop.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Hearing loop", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("VenueDialog", u"N&ote", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("VenueDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("VenueDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("VenueDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("VenueDialog", u"primary", None))
    # retranslateUi
