"""Compiled from forms/block_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_BlockDialog(object):
    def setupUi(self, BlockDialog: QWidget) -> None:
        if not BlockDialog.objectName():
            BlockDialog.setObjectName(u"BlockDialog")
        BlockDialog.resize(640, 560)
        self.down = QVBoxLayout(BlockDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindLabel = QLabel(BlockDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(BlockDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line1.addLayout(self.kindRow)

        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(BlockDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(BlockDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.line1.addLayout(self.titleRow)

        self.line1.setStretch(0, 2)
        self.line1.setStretch(1, 4)

        self.down.addLayout(self.line1)

        self.textRow = QVBoxLayout()
        self.textRow.setSpacing(3)
        self.textRow.setObjectName(u"textRow")
        self.textLabel = QLabel(BlockDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.textRow.addWidget(self.textLabel)

        self.text = PlainEdit(BlockDialog)
        self.text.setObjectName(u"text")
        self.text.setMaximumSize(QSize(16777215, 110))

        self.textRow.addWidget(self.text)


        self.down.addLayout(self.textRow)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.whoForRow = QVBoxLayout()
        self.whoForRow.setSpacing(3)
        self.whoForRow.setObjectName(u"whoForRow")
        self.whoForLabel = QLabel(BlockDialog)
        self.whoForLabel.setObjectName(u"whoForLabel")

        self.whoForRow.addWidget(self.whoForLabel)

        self.whoFor = LineEdit(BlockDialog)
        self.whoFor.setObjectName(u"whoFor")

        self.whoForRow.addWidget(self.whoFor)


        self.line3.addLayout(self.whoForRow)

        self.hoursRow = QVBoxLayout()
        self.hoursRow.setSpacing(3)
        self.hoursRow.setObjectName(u"hoursRow")
        self.hoursLabel = QLabel(BlockDialog)
        self.hoursLabel.setObjectName(u"hoursLabel")

        self.hoursRow.addWidget(self.hoursLabel)

        self.hours = LineEdit(BlockDialog)
        self.hours.setObjectName(u"hours")

        self.hoursRow.addWidget(self.hours)


        self.line3.addLayout(self.hoursRow)

        self.line3.setStretch(0, 2)
        self.line3.setStretch(1, 2)

        self.down.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.phoneRow = QVBoxLayout()
        self.phoneRow.setSpacing(3)
        self.phoneRow.setObjectName(u"phoneRow")
        self.phoneLabel = QLabel(BlockDialog)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.phoneRow.addWidget(self.phoneLabel)

        self.phone = LineEdit(BlockDialog)
        self.phone.setObjectName(u"phone")

        self.phoneRow.addWidget(self.phone)


        self.line4.addLayout(self.phoneRow)

        self.emailRow = QVBoxLayout()
        self.emailRow.setSpacing(3)
        self.emailRow.setObjectName(u"emailRow")
        self.emailLabel = QLabel(BlockDialog)
        self.emailLabel.setObjectName(u"emailLabel")

        self.emailRow.addWidget(self.emailLabel)

        self.email = LineEdit(BlockDialog)
        self.email.setObjectName(u"email")

        self.emailRow.addWidget(self.email)


        self.line4.addLayout(self.emailRow)

        self.webRow = QVBoxLayout()
        self.webRow.setSpacing(3)
        self.webRow.setObjectName(u"webRow")
        self.webLabel = QLabel(BlockDialog)
        self.webLabel.setObjectName(u"webLabel")

        self.webRow.addWidget(self.webLabel)

        self.web = LineEdit(BlockDialog)
        self.web.setObjectName(u"web")

        self.webRow.addWidget(self.web)


        self.line4.addLayout(self.webRow)

        self.line4.setStretch(0, 1)
        self.line4.setStretch(1, 1)
        self.line4.setStretch(2, 1)

        self.down.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.topicRow = QVBoxLayout()
        self.topicRow.setSpacing(3)
        self.topicRow.setObjectName(u"topicRow")
        self.topicLabel = QLabel(BlockDialog)
        self.topicLabel.setObjectName(u"topicLabel")

        self.topicRow.addWidget(self.topicLabel)

        self.topic = LineEdit(BlockDialog)
        self.topic.setObjectName(u"topic")

        self.topicRow.addWidget(self.topic)


        self.line5.addLayout(self.topicRow)

        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(BlockDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(BlockDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line5.addLayout(self.bodyRow)

        self.line5.setStretch(0, 2)
        self.line5.setStretch(1, 2)

        self.down.addLayout(self.line5)

        self.line6 = QHBoxLayout()
        self.line6.setSpacing(12)
        self.line6.setObjectName(u"line6")
        self.approvedByRow = QVBoxLayout()
        self.approvedByRow.setSpacing(3)
        self.approvedByRow.setObjectName(u"approvedByRow")
        self.approvedByLabel = QLabel(BlockDialog)
        self.approvedByLabel.setObjectName(u"approvedByLabel")

        self.approvedByRow.addWidget(self.approvedByLabel)

        self.approvedBy = LineEdit(BlockDialog)
        self.approvedBy.setObjectName(u"approvedBy")

        self.approvedByRow.addWidget(self.approvedBy)


        self.line6.addLayout(self.approvedByRow)

        self.approvedOnRow = QVBoxLayout()
        self.approvedOnRow.setSpacing(3)
        self.approvedOnRow.setObjectName(u"approvedOnRow")
        self.approvedOnLabel = QLabel(BlockDialog)
        self.approvedOnLabel.setObjectName(u"approvedOnLabel")

        self.approvedOnRow.addWidget(self.approvedOnLabel)

        self.approvedOn = DateField(BlockDialog)
        self.approvedOn.setObjectName(u"approvedOn")

        self.approvedOnRow.addWidget(self.approvedOn)


        self.line6.addLayout(self.approvedOnRow)

        self.line6.setStretch(0, 1)
        self.line6.setStretch(1, 1)

        self.down.addLayout(self.line6)

        self.line7 = QHBoxLayout()
        self.line7.setSpacing(12)
        self.line7.setObjectName(u"line7")
        self.checkedOnRow = QVBoxLayout()
        self.checkedOnRow.setSpacing(3)
        self.checkedOnRow.setObjectName(u"checkedOnRow")
        self.checkedOnLabel = QLabel(BlockDialog)
        self.checkedOnLabel.setObjectName(u"checkedOnLabel")

        self.checkedOnRow.addWidget(self.checkedOnLabel)

        self.checkedOn = DateField(BlockDialog)
        self.checkedOn.setObjectName(u"checkedOn")

        self.checkedOnRow.addWidget(self.checkedOn)


        self.line7.addLayout(self.checkedOnRow)

        self.reviewOnRow = QVBoxLayout()
        self.reviewOnRow.setSpacing(3)
        self.reviewOnRow.setObjectName(u"reviewOnRow")
        self.reviewOnLabel = QLabel(BlockDialog)
        self.reviewOnLabel.setObjectName(u"reviewOnLabel")

        self.reviewOnRow.addWidget(self.reviewOnLabel)

        self.reviewOn = DateField(BlockDialog)
        self.reviewOn.setObjectName(u"reviewOn")

        self.reviewOnRow.addWidget(self.reviewOn)


        self.line7.addLayout(self.reviewOnRow)

        self.line7.setStretch(0, 1)
        self.line7.setStretch(1, 1)

        self.down.addLayout(self.line7)

        self.onLeaflets = QCheckBox(BlockDialog)
        self.onLeaflets.setObjectName(u"onLeaflets")

        self.down.addWidget(self.onLeaflets)

        self.says = QLabel(BlockDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(BlockDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(BlockDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.titleLabel.setBuddy(self.title)
        self.textLabel.setBuddy(self.text)
        self.whoForLabel.setBuddy(self.whoFor)
        self.hoursLabel.setBuddy(self.hours)
        self.phoneLabel.setBuddy(self.phone)
        self.emailLabel.setBuddy(self.email)
        self.webLabel.setBuddy(self.web)
        self.topicLabel.setBuddy(self.topic)
        self.bodyLabel.setBuddy(self.body)
        self.approvedByLabel.setBuddy(self.approvedBy)
        self.approvedOnLabel.setBuddy(self.approvedOn)
        self.checkedOnLabel.setBuddy(self.checkedOn)
        self.reviewOnLabel.setBuddy(self.reviewOn)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BlockDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, BlockDialog: QWidget) -> None:
        self.kindLabel.setText(QCoreApplication.translate("BlockDialog", u"&Kind", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText(QCoreApplication.translate("BlockDialog", u"&Title", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("BlockDialog", u"&Words", None))
        self.textLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.whoForLabel.setText(QCoreApplication.translate("BlockDialog", u"&For whom", None))
        self.whoForLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.whoFor.setAccessibleName(QCoreApplication.translate("BlockDialog", u"For whom", None))
#endif // QT_CONFIG(accessibility)
        self.whoFor.setPlaceholderText(QCoreApplication.translate("BlockDialog", u"may stay empty", None))
        self.hoursLabel.setText(QCoreApplication.translate("BlockDialog", u"&Hours", None))
        self.hoursLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.hours.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Hours", None))
#endif // QT_CONFIG(accessibility)
        self.hours.setPlaceholderText(QCoreApplication.translate("BlockDialog", u"such as day and night", None))
        self.phoneLabel.setText(QCoreApplication.translate("BlockDialog", u"Tele&phone", None))
        self.phoneLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("BlockDialog", u"&E-mail", None))
        self.emailLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("BlockDialog", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.webLabel.setText(QCoreApplication.translate("BlockDialog", u"We&b", None))
        self.webLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.web.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Web", None))
#endif // QT_CONFIG(accessibility)
        self.topicLabel.setText(QCoreApplication.translate("BlockDialog", u"T&opic", None))
        self.topicLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Topic", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("BlockDialog", u"Forum or &group", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Forum or group", None))
#endif // QT_CONFIG(accessibility)
        self.body.setPlaceholderText(QCoreApplication.translate("BlockDialog", u"of all when left empty", None))
        self.approvedByLabel.setText(QCoreApplication.translate("BlockDialog", u"&Approved by", None))
        self.approvedByLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.approvedBy.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Approved by", None))
#endif // QT_CONFIG(accessibility)
        self.approvedOnLabel.setText(QCoreApplication.translate("BlockDialog", u"Approved o&n", None))
        self.approvedOnLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.approvedOn.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Approved on", None))
#endif // QT_CONFIG(accessibility)
        self.checkedOnLabel.setText(QCoreApplication.translate("BlockDialog", u"&Checked on", None))
        self.checkedOnLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.checkedOn.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Checked on", None))
#endif // QT_CONFIG(accessibility)
        self.reviewOnLabel.setText(QCoreApplication.translate("BlockDialog", u"&Review by", None))
        self.reviewOnLabel.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.reviewOn.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Review by", None))
#endif // QT_CONFIG(accessibility)
        self.onLeaflets.setText(QCoreApplication.translate("BlockDialog", u"Print it on &leaflets", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("BlockDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("BlockDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("BlockDialog", u"primary", None))
        pass
    # retranslateUi
