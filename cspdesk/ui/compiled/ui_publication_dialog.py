"""Compiled from forms/publication_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PublicationDialog(object):
    def setupUi(self, PublicationDialog: QWidget) -> None:
        if not PublicationDialog.objectName():
            PublicationDialog.setObjectName(u"PublicationDialog")
        PublicationDialog.resize(640, 560)
        self.down = QVBoxLayout(PublicationDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(PublicationDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(PublicationDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.line1.addLayout(self.titleRow)

        self.topicRow = QVBoxLayout()
        self.topicRow.setSpacing(3)
        self.topicRow.setObjectName(u"topicRow")
        self.topicLabel = QLabel(PublicationDialog)
        self.topicLabel.setObjectName(u"topicLabel")

        self.topicRow.addWidget(self.topicLabel)

        self.topic = LineEdit(PublicationDialog)
        self.topic.setObjectName(u"topic")

        self.topicRow.addWidget(self.topic)


        self.line1.addLayout(self.topicRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 2)

        self.down.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.bodyRow = QVBoxLayout()
        self.bodyRow.setSpacing(3)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyLabel = QLabel(PublicationDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyRow.addWidget(self.bodyLabel)

        self.body = NameEdit(PublicationDialog)
        self.body.setObjectName(u"body")

        self.bodyRow.addWidget(self.body)


        self.line2.addLayout(self.bodyRow)

        self.audienceRow = QVBoxLayout()
        self.audienceRow.setSpacing(3)
        self.audienceRow.setObjectName(u"audienceRow")
        self.audienceLabel = QLabel(PublicationDialog)
        self.audienceLabel.setObjectName(u"audienceLabel")

        self.audienceRow.addWidget(self.audienceLabel)

        self.audience = QComboBox(PublicationDialog)
        self.audience.setObjectName(u"audience")

        self.audienceRow.addWidget(self.audience)


        self.line2.addLayout(self.audienceRow)

        self.stateRow = QVBoxLayout()
        self.stateRow.setSpacing(3)
        self.stateRow.setObjectName(u"stateRow")
        self.stateLabel = QLabel(PublicationDialog)
        self.stateLabel.setObjectName(u"stateLabel")

        self.stateRow.addWidget(self.stateLabel)

        self.state = QComboBox(PublicationDialog)
        self.state.setObjectName(u"state")

        self.stateRow.addWidget(self.state)


        self.line2.addLayout(self.stateRow)

        self.line2.setStretch(0, 3)
        self.line2.setStretch(1, 2)
        self.line2.setStretch(2, 2)

        self.down.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.readersRow = QVBoxLayout()
        self.readersRow.setSpacing(3)
        self.readersRow.setObjectName(u"readersRow")
        self.readersLabel = QLabel(PublicationDialog)
        self.readersLabel.setObjectName(u"readersLabel")

        self.readersRow.addWidget(self.readersLabel)

        self.readers = LineEdit(PublicationDialog)
        self.readers.setObjectName(u"readers")

        self.readersRow.addWidget(self.readers)


        self.line3.addLayout(self.readersRow)

        self.printedRow = QVBoxLayout()
        self.printedRow.setSpacing(3)
        self.printedRow.setObjectName(u"printedRow")
        self.printedLabel = QLabel(PublicationDialog)
        self.printedLabel.setObjectName(u"printedLabel")

        self.printedRow.addWidget(self.printedLabel)

        self.printed = DateField(PublicationDialog)
        self.printed.setObjectName(u"printed")

        self.printedRow.addWidget(self.printed)


        self.line3.addLayout(self.printedRow)

        self.copiesRow = QVBoxLayout()
        self.copiesRow.setSpacing(3)
        self.copiesRow.setObjectName(u"copiesRow")
        self.copiesLabel = QLabel(PublicationDialog)
        self.copiesLabel.setObjectName(u"copiesLabel")

        self.copiesRow.addWidget(self.copiesLabel)

        self.copies = LineEdit(PublicationDialog)
        self.copies.setObjectName(u"copies")

        self.copiesRow.addWidget(self.copies)


        self.line3.addLayout(self.copiesRow)

        self.line3.setStretch(0, 3)
        self.line3.setStretch(1, 2)
        self.line3.setStretch(2, 1)

        self.down.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.areaRow = QVBoxLayout()
        self.areaRow.setSpacing(3)
        self.areaRow.setObjectName(u"areaRow")
        self.areaLabel = QLabel(PublicationDialog)
        self.areaLabel.setObjectName(u"areaLabel")

        self.areaRow.addWidget(self.areaLabel)

        self.area = LineEdit(PublicationDialog)
        self.area.setObjectName(u"area")

        self.areaRow.addWidget(self.area)


        self.line4.addLayout(self.areaRow)

        self.householdsRow = QVBoxLayout()
        self.householdsRow.setSpacing(3)
        self.householdsRow.setObjectName(u"householdsRow")
        self.householdsLabel = QLabel(PublicationDialog)
        self.householdsLabel.setObjectName(u"householdsLabel")

        self.householdsRow.addWidget(self.householdsLabel)

        self.households = LineEdit(PublicationDialog)
        self.households.setObjectName(u"households")

        self.householdsRow.addWidget(self.households)


        self.line4.addLayout(self.householdsRow)

        self.reviewRow = QVBoxLayout()
        self.reviewRow.setSpacing(3)
        self.reviewRow.setObjectName(u"reviewRow")
        self.reviewLabel = QLabel(PublicationDialog)
        self.reviewLabel.setObjectName(u"reviewLabel")

        self.reviewRow.addWidget(self.reviewLabel)

        self.review = DateField(PublicationDialog)
        self.review.setObjectName(u"review")

        self.reviewRow.addWidget(self.review)


        self.line4.addLayout(self.reviewRow)

        self.line4.setStretch(0, 3)
        self.line4.setStretch(1, 1)
        self.line4.setStretch(2, 2)

        self.down.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.approvedByRow = QVBoxLayout()
        self.approvedByRow.setSpacing(3)
        self.approvedByRow.setObjectName(u"approvedByRow")
        self.approvedByLabel = QLabel(PublicationDialog)
        self.approvedByLabel.setObjectName(u"approvedByLabel")

        self.approvedByRow.addWidget(self.approvedByLabel)

        self.approvedBy = LineEdit(PublicationDialog)
        self.approvedBy.setObjectName(u"approvedBy")

        self.approvedByRow.addWidget(self.approvedBy)


        self.line5.addLayout(self.approvedByRow)

        self.approvedOnRow = QVBoxLayout()
        self.approvedOnRow.setSpacing(3)
        self.approvedOnRow.setObjectName(u"approvedOnRow")
        self.approvedOnLabel = QLabel(PublicationDialog)
        self.approvedOnLabel.setObjectName(u"approvedOnLabel")

        self.approvedOnRow.addWidget(self.approvedOnLabel)

        self.approvedOn = DateField(PublicationDialog)
        self.approvedOn.setObjectName(u"approvedOn")

        self.approvedOnRow.addWidget(self.approvedOn)


        self.line5.addLayout(self.approvedOnRow)

        self.outletRow = QVBoxLayout()
        self.outletRow.setSpacing(3)
        self.outletRow.setObjectName(u"outletRow")
        self.outletLabel = QLabel(PublicationDialog)
        self.outletLabel.setObjectName(u"outletLabel")

        self.outletRow.addWidget(self.outletLabel)

        self.outlet = LineEdit(PublicationDialog)
        self.outlet.setObjectName(u"outlet")

        self.outletRow.addWidget(self.outlet)


        self.line5.addLayout(self.outletRow)

        self.line5.setStretch(0, 3)
        self.line5.setStretch(1, 2)
        self.line5.setStretch(2, 3)

        self.down.addLayout(self.line5)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(PublicationDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(PublicationDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 64))

        self.noteRow.addWidget(self.note)


        self.down.addLayout(self.noteRow)

        self.says = QLabel(PublicationDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PublicationDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PublicationDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.topicLabel.setBuddy(self.topic)
        self.bodyLabel.setBuddy(self.body)
        self.audienceLabel.setBuddy(self.audience)
        self.stateLabel.setBuddy(self.state)
        self.readersLabel.setBuddy(self.readers)
        self.printedLabel.setBuddy(self.printed)
        self.copiesLabel.setBuddy(self.copies)
        self.areaLabel.setBuddy(self.area)
        self.householdsLabel.setBuddy(self.households)
        self.reviewLabel.setBuddy(self.review)
        self.approvedByLabel.setBuddy(self.approvedBy)
        self.approvedOnLabel.setBuddy(self.approvedOn)
        self.outletLabel.setBuddy(self.outlet)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PublicationDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PublicationDialog: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("PublicationDialog", u"&What it is", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.title.setPlaceholderText(QCoreApplication.translate("PublicationDialog", u"such as Safer homes magazine", None))
        self.topicLabel.setText(QCoreApplication.translate("PublicationDialog", u"&Topic", None))
        self.topicLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Topic", None))
#endif // QT_CONFIG(accessibility)
        self.topic.setPlaceholderText(QCoreApplication.translate("PublicationDialog", u"such as environment", None))
        self.bodyLabel.setText(QCoreApplication.translate("PublicationDialog", u"&Forum or group", None))
        self.bodyLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Forum or group", None))
#endif // QT_CONFIG(accessibility)
        self.body.setPlaceholderText(QCoreApplication.translate("PublicationDialog", u"may stay empty", None))
        self.audienceLabel.setText(QCoreApplication.translate("PublicationDialog", u"F&or", None))
        self.audienceLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.audience.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"For", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText(QCoreApplication.translate("PublicationDialog", u"It i&s", None))
        self.stateLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"It is", None))
#endif // QT_CONFIG(accessibility)
        self.readersLabel.setText(QCoreApplication.translate("PublicationDialog", u"&Readers", None))
        self.readersLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.readers.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Readers", None))
#endif // QT_CONFIG(accessibility)
        self.readers.setPlaceholderText(QCoreApplication.translate("PublicationDialog", u"such as older people", None))
        self.printedLabel.setText(QCoreApplication.translate("PublicationDialog", u"&Printed on", None))
        self.printedLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.printed.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Printed on", None))
#endif // QT_CONFIG(accessibility)
        self.copiesLabel.setText(QCoreApplication.translate("PublicationDialog", u"&Copies", None))
        self.copiesLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Copies", None))
#endif // QT_CONFIG(accessibility)
        self.areaLabel.setText(QCoreApplication.translate("PublicationDialog", u"&Delivered in", None))
        self.areaLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Delivered in", None))
#endif // QT_CONFIG(accessibility)
        self.area.setPlaceholderText(QCoreApplication.translate("PublicationDialog", u"such as every household of the borough", None))
        self.householdsLabel.setText(QCoreApplication.translate("PublicationDialog", u"&Households", None))
        self.householdsLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.households.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Households", None))
#endif // QT_CONFIG(accessibility)
        self.reviewLabel.setText(QCoreApplication.translate("PublicationDialog", u"Re&view by", None))
        self.reviewLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.review.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Review by", None))
#endif // QT_CONFIG(accessibility)
        self.approvedByLabel.setText(QCoreApplication.translate("PublicationDialog", u"Approved &by", None))
        self.approvedByLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.approvedBy.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Approved by", None))
#endif // QT_CONFIG(accessibility)
        self.approvedBy.setPlaceholderText(QCoreApplication.translate("PublicationDialog", u"may stay empty", None))
        self.approvedOnLabel.setText(QCoreApplication.translate("PublicationDialog", u"&Approved on", None))
        self.approvedOnLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.approvedOn.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Approved on", None))
#endif // QT_CONFIG(accessibility)
        self.outletLabel.setText(QCoreApplication.translate("PublicationDialog", u"O&utlet", None))
        self.outletLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.outlet.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Outlet", None))
#endif // QT_CONFIG(accessibility)
        self.outlet.setPlaceholderText(QCoreApplication.translate("PublicationDialog", u"a newsletter or magazine", None))
        self.noteLabel.setText(QCoreApplication.translate("PublicationDialog", u"&Note", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("PublicationDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PublicationDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PublicationDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PublicationDialog", u"primary", None))
        pass
    # retranslateUi
