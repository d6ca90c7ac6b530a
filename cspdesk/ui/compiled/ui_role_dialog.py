"""Compiled from forms/role_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField

class Ui_RoleDialog(object):
    def setupUi(self, RoleDialog: QWidget) -> None:
        if not RoleDialog.objectName():
            RoleDialog.setObjectName(u"RoleDialog")
        RoleDialog.resize(480, 260)
        self.column = QVBoxLayout(RoleDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(RoleDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(RoleDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.column.addLayout(self.kindRow)

        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyRow.setContentsMargins(0, 0, 0, 0)
        self.bodyLabel = QLabel(RoleDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(RoleDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.column.addLayout(self.bodyRow)

        self.agencyRow = QVBoxLayout()
        self.agencyRow.setSpacing(3)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyRow.setContentsMargins(0, 0, 0, 0)
        self.agencyLabel = QLabel(RoleDialog)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.agencyRow.addWidget(self.agencyLabel)

        self.agency = NameEdit(RoleDialog)
        self.agency.setObjectName(u"agency")

        self.agencyRow.addWidget(self.agency)


        self.column.addLayout(self.agencyRow)

        self.categoryRow = QVBoxLayout()
        self.categoryRow.setSpacing(3)
        self.categoryRow.setObjectName(u"categoryRow")
        self.categoryRow.setContentsMargins(0, 0, 0, 0)
        self.categoryLabel = QLabel(RoleDialog)
        self.categoryLabel.setObjectName(u"categoryLabel")

        self.categoryRow.addWidget(self.categoryLabel)

        self.category = NameEdit(RoleDialog)
        self.category.setObjectName(u"category")

        self.categoryRow.addWidget(self.category)


        self.column.addLayout(self.categoryRow)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.line2.setContentsMargins(0, 0, 0, 0)
        self.from_dayRow = QVBoxLayout()
        self.from_dayRow.setSpacing(3)
        self.from_dayRow.setObjectName(u"from_dayRow")
        self.from_dayRow.setContentsMargins(0, 0, 0, 0)
        self.from_dayLabel = QLabel(RoleDialog)
        self.from_dayLabel.setObjectName(u"from_dayLabel")

        self.from_dayRow.addWidget(self.from_dayLabel)

        self.from_day = DateField(RoleDialog)
        self.from_day.setObjectName(u"from_day")

        self.from_dayRow.addWidget(self.from_day)


        self.line2.addLayout(self.from_dayRow)

        self.to_dayRow = QVBoxLayout()
        self.to_dayRow.setSpacing(3)
        self.to_dayRow.setObjectName(u"to_dayRow")
        self.to_dayRow.setContentsMargins(0, 0, 0, 0)
        self.to_dayLabel = QLabel(RoleDialog)
        self.to_dayLabel.setObjectName(u"to_dayLabel")

        self.to_dayRow.addWidget(self.to_dayLabel)

        self.to_day = DateField(RoleDialog)
        self.to_day.setObjectName(u"to_day")

        self.to_dayRow.addWidget(self.to_day)


        self.line2.addLayout(self.to_dayRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.column.addLayout(self.line2)

        self.hint = QLabel(RoleDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.column.addWidget(self.hint)

        self.down5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down5)

        self.says = QLabel(RoleDialog)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(RoleDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(RoleDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(RoleDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.bodyLabel.setBuddy(self.body)
        self.agencyLabel.setBuddy(self.agency)
        self.categoryLabel.setBuddy(self.category)
        self.from_dayLabel.setBuddy(self.from_day)
        self.to_dayLabel.setBuddy(self.to_day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.body)
        QWidget.setTabOrder(self.body, self.agency)
        QWidget.setTabOrder(self.agency, self.category)
        QWidget.setTabOrder(self.category, self.from_day)
        QWidget.setTabOrder(self.from_day, self.to_day)
        QWidget.setTabOrder(self.to_day, self.remove)
        QWidget.setTabOrder(self.remove, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(RoleDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, RoleDialog: QWidget) -> None:
        RoleDialog.setWindowTitle(QCoreApplication.translate("RoleDialog", u"Role", None))
        self.kindLabel.setText(QCoreApplication.translate("RoleDialog", u"&Role", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("RoleDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("RoleDialog", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("RoleDialog", u"Forum or &group", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("RoleDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("RoleDialog", u"Forum or group", None))
#endif // QT_CONFIG(accessibility)
        self.agencyLabel.setText(QCoreApplication.translate("RoleDialog", u"&Agency", None))
        self.agencyLabel.setProperty(u"look", QCoreApplication.translate("RoleDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("RoleDialog", u"Agency", None))
#endif // QT_CONFIG(accessibility)
        self.categoryLabel.setText(QCoreApplication.translate("RoleDialog", u"&Category", None))
        self.categoryLabel.setProperty(u"look", QCoreApplication.translate("RoleDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("RoleDialog", u"Category", None))
#endif // QT_CONFIG(accessibility)
        self.from_dayLabel.setText(QCoreApplication.translate("RoleDialog", u"&From", None))
        self.from_dayLabel.setProperty(u"look", QCoreApplication.translate("RoleDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.from_day.setAccessibleName(QCoreApplication.translate("RoleDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.from_day.setPlaceholderText(QCoreApplication.translate("RoleDialog", u"always", None))
        self.to_dayLabel.setText(QCoreApplication.translate("RoleDialog", u"&Until", None))
        self.to_dayLabel.setProperty(u"look", QCoreApplication.translate("RoleDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.to_day.setAccessibleName(QCoreApplication.translate("RoleDialog", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.to_day.setPlaceholderText(QCoreApplication.translate("RoleDialog", u"still is", None))
        self.hint.setText("")
        self.hint.setProperty(u"look", QCoreApplication.translate("RoleDialog", u"small", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("RoleDialog", u"refusal", None))
        self.remove.setText(QCoreApplication.translate("RoleDialog", u"&It never was", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("RoleDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("RoleDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("RoleDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("RoleDialog", u"primary", None))
    # retranslateUi
