"""Compiled from forms/member_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField

class Ui_MemberDialog(object):
    def setupUi(self, MemberDialog: QWidget) -> None:
        if not MemberDialog.objectName():
            MemberDialog.setObjectName(u"MemberDialog")
        MemberDialog.resize(560, 260)
        self.column = QVBoxLayout(MemberDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.personRow = QVBoxLayout()
        self.personRow.setSpacing(3)
        self.personRow.setObjectName(u"personRow")
        self.personRow.setContentsMargins(0, 0, 0, 0)
        self.personLabel = QLabel(MemberDialog)
        self.personLabel.setObjectName(u"personLabel")

        self.personRow.addWidget(self.personLabel)

        self.person = NameEdit(MemberDialog)
        self.person.setObjectName(u"person")

        self.personRow.addWidget(self.person)


        self.column.addLayout(self.personRow)

        self.agencyRow = QVBoxLayout()
        self.agencyRow.setSpacing(3)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyRow.setContentsMargins(0, 0, 0, 0)
        self.agencyLabel = QLabel(MemberDialog)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.agencyRow.addWidget(self.agencyLabel)

        self.agency = NameEdit(MemberDialog)
        self.agency.setObjectName(u"agency")

        self.agencyRow.addWidget(self.agency)


        self.column.addLayout(self.agencyRow)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.line2.setContentsMargins(0, 0, 0, 0)
        self.categoryRow = QVBoxLayout()
        self.categoryRow.setSpacing(3)
        self.categoryRow.setObjectName(u"categoryRow")
        self.categoryRow.setContentsMargins(0, 0, 0, 0)
        self.categoryLabel = QLabel(MemberDialog)
        self.categoryLabel.setObjectName(u"categoryLabel")

        self.categoryRow.addWidget(self.categoryLabel)

        self.category = NameEdit(MemberDialog)
        self.category.setObjectName(u"category")

        self.categoryRow.addWidget(self.category)


        self.line2.addLayout(self.categoryRow)

        self.from_dayRow = QVBoxLayout()
        self.from_dayRow.setSpacing(3)
        self.from_dayRow.setObjectName(u"from_dayRow")
        self.from_dayRow.setContentsMargins(0, 0, 0, 0)
        self.from_dayLabel = QLabel(MemberDialog)
        self.from_dayLabel.setObjectName(u"from_dayLabel")

        self.from_dayRow.addWidget(self.from_dayLabel)

        self.from_day = DateField(MemberDialog)
        self.from_day.setObjectName(u"from_day")

        self.from_dayRow.addWidget(self.from_day)


        self.line2.addLayout(self.from_dayRow)

        self.to_dayRow = QVBoxLayout()
        self.to_dayRow.setSpacing(3)
        self.to_dayRow.setObjectName(u"to_dayRow")
        self.to_dayRow.setContentsMargins(0, 0, 0, 0)
        self.to_dayLabel = QLabel(MemberDialog)
        self.to_dayLabel.setObjectName(u"to_dayLabel")

        self.to_dayRow.addWidget(self.to_dayLabel)

        self.to_day = DateField(MemberDialog)
        self.to_day.setObjectName(u"to_day")

        self.to_dayRow.addWidget(self.to_day)


        self.line2.addLayout(self.to_dayRow)

        self.line2.setStretch(0, 3)
        self.line2.setStretch(1, 2)
        self.line2.setStretch(2, 2)

        self.column.addLayout(self.line2)

        self.substitute = QCheckBox(MemberDialog)
        self.substitute.setObjectName(u"substitute")

        self.column.addWidget(self.substitute)

        self.roomBelow = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.roomBelow)

        self.says = QLabel(MemberDialog)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(MemberDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(MemberDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(MemberDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.personLabel.setBuddy(self.person)
        self.agencyLabel.setBuddy(self.agency)
        self.categoryLabel.setBuddy(self.category)
        self.from_dayLabel.setBuddy(self.from_day)
        self.to_dayLabel.setBuddy(self.to_day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.agency)
        QWidget.setTabOrder(self.agency, self.category)
        QWidget.setTabOrder(self.category, self.from_day)
        QWidget.setTabOrder(self.from_day, self.to_day)
        QWidget.setTabOrder(self.to_day, self.substitute)
        QWidget.setTabOrder(self.substitute, self.remove)
        QWidget.setTabOrder(self.remove, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(MemberDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MemberDialog: QWidget) -> None:
        MemberDialog.setWindowTitle(QCoreApplication.translate("MemberDialog", u"Member", None))
        self.personLabel.setText(QCoreApplication.translate("MemberDialog", u"&Person", None))
        self.personLabel.setProperty(u"look", QCoreApplication.translate("MemberDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("MemberDialog", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.person.setPlaceholderText(QCoreApplication.translate("MemberDialog", u"a name; empty when the agency is the member", None))
        self.agencyLabel.setText(QCoreApplication.translate("MemberDialog", u"&Agency", None))
        self.agencyLabel.setProperty(u"look", QCoreApplication.translate("MemberDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("MemberDialog", u"Agency", None))
#endif // QT_CONFIG(accessibility)
        self.agency.setPlaceholderText(QCoreApplication.translate("MemberDialog", u"whom they sit for", None))
        self.categoryLabel.setText(QCoreApplication.translate("MemberDialog", u"&Category", None))
        self.categoryLabel.setProperty(u"look", QCoreApplication.translate("MemberDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("MemberDialog", u"Category", None))
#endif // QT_CONFIG(accessibility)
        self.from_dayLabel.setText(QCoreApplication.translate("MemberDialog", u"&From", None))
        self.from_dayLabel.setProperty(u"look", QCoreApplication.translate("MemberDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.from_day.setAccessibleName(QCoreApplication.translate("MemberDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.to_dayLabel.setText(QCoreApplication.translate("MemberDialog", u"&Until", None))
        self.to_dayLabel.setProperty(u"look", QCoreApplication.translate("MemberDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.to_day.setAccessibleName(QCoreApplication.translate("MemberDialog", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.substitute.setText(QCoreApplication.translate("MemberDialog", u"A &substitute, who stands in for members", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("MemberDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("MemberDialog", u"&Remove", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("MemberDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("MemberDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("MemberDialog", u"Add", None))
        self.save.setProperty(u"look", QCoreApplication.translate("MemberDialog", u"primary", None))
    # retranslateUi
