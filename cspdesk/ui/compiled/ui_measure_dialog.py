"""Compiled from forms/measure_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.outreach.tick_list import TickList
from cspdesk.ui.text_edit import LineEdit

class Ui_MeasureDialog(object):
    def setupUi(self, MeasureDialog: QWidget) -> None:
        if not MeasureDialog.objectName():
            MeasureDialog.setObjectName(u"MeasureDialog")
        MeasureDialog.resize(760, 640)
        self.down = QVBoxLayout(MeasureDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.nameRow = QVBoxLayout()
        self.nameRow.setSpacing(3)
        self.nameRow.setObjectName(u"nameRow")
        self.nameLabel = QLabel(MeasureDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.name = LineEdit(MeasureDialog)
        self.name.setObjectName(u"name")

        self.nameRow.addWidget(self.name)


        self.line1.addLayout(self.nameRow)

        self.unitRow = QVBoxLayout()
        self.unitRow.setSpacing(3)
        self.unitRow.setObjectName(u"unitRow")
        self.unitLabel = QLabel(MeasureDialog)
        self.unitLabel.setObjectName(u"unitLabel")

        self.unitRow.addWidget(self.unitLabel)

        self.unit = LineEdit(MeasureDialog)
        self.unit.setObjectName(u"unit")

        self.unitRow.addWidget(self.unit)


        self.line1.addLayout(self.unitRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 1)

        self.down.addLayout(self.line1)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.overRow = QVBoxLayout()
        self.overRow.setSpacing(3)
        self.overRow.setObjectName(u"overRow")
        self.overLabel = QLabel(MeasureDialog)
        self.overLabel.setObjectName(u"overLabel")

        self.overRow.addWidget(self.overLabel)

        self.over = QComboBox(MeasureDialog)
        self.over.setObjectName(u"over")

        self.overRow.addWidget(self.over)


        self.line2.addLayout(self.overRow)

        self.countedRow = QVBoxLayout()
        self.countedRow.setSpacing(3)
        self.countedRow.setObjectName(u"countedRow")
        self.countedLabel = QLabel(MeasureDialog)
        self.countedLabel.setObjectName(u"countedLabel")

        self.countedRow.addWidget(self.countedLabel)

        self.counted = QComboBox(MeasureDialog)
        self.counted.setObjectName(u"counted")

        self.countedRow.addWidget(self.counted)


        self.line2.addLayout(self.countedRow)

        self.distinctBox = QWidget(MeasureDialog)
        self.distinctBox.setObjectName(u"distinctBox")
        self.distinctBoxDown = QVBoxLayout(self.distinctBox)
        self.distinctBoxDown.setSpacing(0)
        self.distinctBoxDown.setObjectName(u"distinctBoxDown")
        self.distinctBoxDown.setContentsMargins(0, 0, 0, 0)
        self.distinctRow = QVBoxLayout()
        self.distinctRow.setSpacing(3)
        self.distinctRow.setObjectName(u"distinctRow")
        self.distinctLabel = QLabel(self.distinctBox)
        self.distinctLabel.setObjectName(u"distinctLabel")

        self.distinctRow.addWidget(self.distinctLabel)

        self.distinct = QComboBox(self.distinctBox)
        self.distinct.setObjectName(u"distinct")

        self.distinctRow.addWidget(self.distinct)


        self.distinctBoxDown.addLayout(self.distinctRow)


        self.line2.addWidget(self.distinctBox)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)
        self.line2.setStretch(2, 1)

        self.down.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.kindsRow = QVBoxLayout()
        self.kindsRow.setSpacing(3)
        self.kindsRow.setObjectName(u"kindsRow")
        self.kindsLabel = QLabel(MeasureDialog)
        self.kindsLabel.setObjectName(u"kindsLabel")

        self.kindsRow.addWidget(self.kindsLabel)

        self.kinds = TickList(MeasureDialog)
        self.kinds.setObjectName(u"kinds")

        self.kindsRow.addWidget(self.kinds)


        self.line3.addLayout(self.kindsRow)

        self.whatBox = QWidget(MeasureDialog)
        self.whatBox.setObjectName(u"whatBox")
        self.whatBoxDown = QVBoxLayout(self.whatBox)
        self.whatBoxDown.setSpacing(12)
        self.whatBoxDown.setObjectName(u"whatBoxDown")
        self.whatBoxDown.setContentsMargins(0, 0, 0, 0)
        self.topicBox = QWidget(self.whatBox)
        self.topicBox.setObjectName(u"topicBox")
        self.topicBoxDown = QVBoxLayout(self.topicBox)
        self.topicBoxDown.setSpacing(0)
        self.topicBoxDown.setObjectName(u"topicBoxDown")
        self.topicBoxDown.setContentsMargins(0, 0, 0, 0)
        self.topicRow = QVBoxLayout()
        self.topicRow.setSpacing(3)
        self.topicRow.setObjectName(u"topicRow")
        self.topicLabel = QLabel(self.topicBox)
        self.topicLabel.setObjectName(u"topicLabel")

        self.topicRow.addWidget(self.topicLabel)

        self.topic = NameEdit(self.topicBox)
        self.topic.setObjectName(u"topic")

        self.topicRow.addWidget(self.topic)


        self.topicBoxDown.addLayout(self.topicRow)


        self.whatBoxDown.addWidget(self.topicBox)

        self.categoryBox = QWidget(self.whatBox)
        self.categoryBox.setObjectName(u"categoryBox")
        self.categoryBoxDown = QVBoxLayout(self.categoryBox)
        self.categoryBoxDown.setSpacing(0)
        self.categoryBoxDown.setObjectName(u"categoryBoxDown")
        self.categoryBoxDown.setContentsMargins(0, 0, 0, 0)
        self.categoryRow = QVBoxLayout()
        self.categoryRow.setSpacing(3)
        self.categoryRow.setObjectName(u"categoryRow")
        self.categoryLabel = QLabel(self.categoryBox)
        self.categoryLabel.setObjectName(u"categoryLabel")

        self.categoryRow.addWidget(self.categoryLabel)

        self.category = NameEdit(self.categoryBox)
        self.category.setObjectName(u"category")

        self.categoryRow.addWidget(self.category)


        self.categoryBoxDown.addLayout(self.categoryRow)


        self.whatBoxDown.addWidget(self.categoryBox)

        self.otherBox = QWidget(self.whatBox)
        self.otherBox.setObjectName(u"otherBox")
        self.otherBoxDown = QVBoxLayout(self.otherBox)
        self.otherBoxDown.setSpacing(0)
        self.otherBoxDown.setObjectName(u"otherBoxDown")
        self.otherBoxDown.setContentsMargins(0, 0, 0, 0)
        self.otherRow = QVBoxLayout()
        self.otherRow.setSpacing(3)
        self.otherRow.setObjectName(u"otherRow")
        self.otherLabel = QLabel(self.otherBox)
        self.otherLabel.setObjectName(u"otherLabel")

        self.otherRow.addWidget(self.otherLabel)

        self.other = NameEdit(self.otherBox)
        self.other.setObjectName(u"other")

        self.otherRow.addWidget(self.other)


        self.otherBoxDown.addLayout(self.otherRow)


        self.whatBoxDown.addWidget(self.otherBox)

        self.down_ = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whatBoxDown.addItem(self.down_)


        self.line3.addWidget(self.whatBox)

        self.line3.setStretch(0, 1)
        self.line3.setStretch(1, 1)

        self.down.addLayout(self.line3)

        self.line4 = QHBoxLayout()
        self.line4.setSpacing(12)
        self.line4.setObjectName(u"line4")
        self.targetBox = QWidget(MeasureDialog)
        self.targetBox.setObjectName(u"targetBox")
        self.targetBoxDown = QVBoxLayout(self.targetBox)
        self.targetBoxDown.setSpacing(0)
        self.targetBoxDown.setObjectName(u"targetBoxDown")
        self.targetBoxDown.setContentsMargins(0, 0, 0, 0)
        self.targetRow = QVBoxLayout()
        self.targetRow.setSpacing(3)
        self.targetRow.setObjectName(u"targetRow")
        self.targetLabel = QLabel(self.targetBox)
        self.targetLabel.setObjectName(u"targetLabel")

        self.targetRow.addWidget(self.targetLabel)

        self.target = LineEdit(self.targetBox)
        self.target.setObjectName(u"target")

        self.targetRow.addWidget(self.target)


        self.targetBoxDown.addLayout(self.targetRow)


        self.line4.addWidget(self.targetBox)

        self.scopeBox = QWidget(MeasureDialog)
        self.scopeBox.setObjectName(u"scopeBox")
        self.scopeBoxDown = QVBoxLayout(self.scopeBox)
        self.scopeBoxDown.setSpacing(0)
        self.scopeBoxDown.setObjectName(u"scopeBoxDown")
        self.scopeBoxDown.setContentsMargins(0, 0, 0, 0)
        self.scopeRow = QVBoxLayout()
        self.scopeRow.setSpacing(3)
        self.scopeRow.setObjectName(u"scopeRow")
        self.scopeLabel = QLabel(self.scopeBox)
        self.scopeLabel.setObjectName(u"scopeLabel")

        self.scopeRow.addWidget(self.scopeLabel)

        self.scope = QComboBox(self.scopeBox)
        self.scope.setObjectName(u"scope")

        self.scopeRow.addWidget(self.scope)


        self.scopeBoxDown.addLayout(self.scopeRow)


        self.line4.addWidget(self.scopeBox)

        self.percentBox = QWidget(MeasureDialog)
        self.percentBox.setObjectName(u"percentBox")
        self.percentBoxDown = QVBoxLayout(self.percentBox)
        self.percentBoxDown.setSpacing(0)
        self.percentBoxDown.setObjectName(u"percentBoxDown")
        self.percentBoxDown.setContentsMargins(0, 0, 0, 0)
        self.percentRow = QVBoxLayout()
        self.percentRow.setSpacing(3)
        self.percentRow.setObjectName(u"percentRow")
        self.percentLabel = QLabel(self.percentBox)
        self.percentLabel.setObjectName(u"percentLabel")

        self.percentRow.addWidget(self.percentLabel)

        self.percent = LineEdit(self.percentBox)
        self.percent.setObjectName(u"percent")

        self.percentRow.addWidget(self.percent)


        self.percentBoxDown.addLayout(self.percentRow)


        self.line4.addWidget(self.percentBox)

        self.baseBox = QWidget(MeasureDialog)
        self.baseBox.setObjectName(u"baseBox")
        self.baseBoxDown = QVBoxLayout(self.baseBox)
        self.baseBoxDown.setSpacing(0)
        self.baseBoxDown.setObjectName(u"baseBoxDown")
        self.baseBoxDown.setContentsMargins(0, 0, 0, 0)
        self.baseRow = QVBoxLayout()
        self.baseRow.setSpacing(3)
        self.baseRow.setObjectName(u"baseRow")
        self.baseLabel = QLabel(self.baseBox)
        self.baseLabel.setObjectName(u"baseLabel")

        self.baseRow.addWidget(self.baseLabel)

        self.base = LineEdit(self.baseBox)
        self.base.setObjectName(u"base")

        self.baseRow.addWidget(self.base)


        self.baseBoxDown.addLayout(self.baseRow)


        self.line4.addWidget(self.baseBox)

        self.line4.setStretch(0, 1)
        self.line4.setStretch(1, 1)
        self.line4.setStretch(2, 1)
        self.line4.setStretch(3, 2)

        self.down.addLayout(self.line4)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.fromDayRow = QVBoxLayout()
        self.fromDayRow.setSpacing(3)
        self.fromDayRow.setObjectName(u"fromDayRow")
        self.fromDayLabel = QLabel(MeasureDialog)
        self.fromDayLabel.setObjectName(u"fromDayLabel")

        self.fromDayRow.addWidget(self.fromDayLabel)

        self.fromDay = DateField(MeasureDialog)
        self.fromDay.setObjectName(u"fromDay")

        self.fromDayRow.addWidget(self.fromDay)


        self.line5.addLayout(self.fromDayRow)

        self.toDayRow = QVBoxLayout()
        self.toDayRow.setSpacing(3)
        self.toDayRow.setObjectName(u"toDayRow")
        self.toDayLabel = QLabel(MeasureDialog)
        self.toDayLabel.setObjectName(u"toDayLabel")

        self.toDayRow.addWidget(self.toDayLabel)

        self.toDay = DateField(MeasureDialog)
        self.toDay.setObjectName(u"toDay")

        self.toDayRow.addWidget(self.toDay)


        self.line5.addLayout(self.toDayRow)

        self.lineRow = QVBoxLayout()
        self.lineRow.setSpacing(3)
        self.lineRow.setObjectName(u"lineRow")
        self.lineLabel = QLabel(MeasureDialog)
        self.lineLabel.setObjectName(u"lineLabel")

        self.lineRow.addWidget(self.lineLabel)

        self.line = LineEdit(MeasureDialog)
        self.line.setObjectName(u"line")

        self.lineRow.addWidget(self.line)


        self.line5.addLayout(self.lineRow)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)
        self.line5.setStretch(2, 2)

        self.down.addLayout(self.line5)

        self.figure = QLabel(MeasureDialog)
        self.figure.setObjectName(u"figure")
        self.figure.setWordWrap(True)
        self.figure.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.figure)

        self.shown = QCheckBox(MeasureDialog)
        self.shown.setObjectName(u"shown")

        self.down.addWidget(self.shown)

        self.says = QLabel(MeasureDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(MeasureDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(MeasureDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.unitLabel.setBuddy(self.unit)
        self.overLabel.setBuddy(self.over)
        self.countedLabel.setBuddy(self.counted)
        self.distinctLabel.setBuddy(self.distinct)
        self.kindsLabel.setBuddy(self.kinds)
        self.topicLabel.setBuddy(self.topic)
        self.categoryLabel.setBuddy(self.category)
        self.otherLabel.setBuddy(self.other)
        self.targetLabel.setBuddy(self.target)
        self.scopeLabel.setBuddy(self.scope)
        self.percentLabel.setBuddy(self.percent)
        self.baseLabel.setBuddy(self.base)
        self.fromDayLabel.setBuddy(self.fromDay)
        self.toDayLabel.setBuddy(self.toDay)
        self.lineLabel.setBuddy(self.line)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeasureDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MeasureDialog: QWidget) -> None:
        self.nameLabel.setText(QCoreApplication.translate("MeasureDialog", u"&Name", None))
        self.nameLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.unitLabel.setText(QCoreApplication.translate("MeasureDialog", u"&Unit", None))
        self.unitLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Unit", None))
#endif // QT_CONFIG(accessibility)
        self.unit.setPlaceholderText(QCoreApplication.translate("MeasureDialog", u"sessions", None))
        self.overLabel.setText(QCoreApplication.translate("MeasureDialog", u"Counts &over", None))
        self.overLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.over.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Counts over", None))
#endif // QT_CONFIG(accessibility)
        self.countedLabel.setText(QCoreApplication.translate("MeasureDialog", u"&How", None))
        self.countedLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.counted.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.distinctLabel.setText(QCoreApplication.translate("MeasureDialog", u"&Different", None))
        self.distinctLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.distinct.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Different", None))
#endif // QT_CONFIG(accessibility)
        self.kindsLabel.setText(QCoreApplication.translate("MeasureDialog", u"Of which &kinds (none ticked: every kind)", None))
        self.kindsLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Of which kinds (none ticked: every kind)", None))
#endif // QT_CONFIG(accessibility)
        self.topicLabel.setText(QCoreApplication.translate("MeasureDialog", u"&Topic", None))
        self.topicLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Topic", None))
#endif // QT_CONFIG(accessibility)
        self.topic.setPlaceholderText(QCoreApplication.translate("MeasureDialog", u"every topic", None))
        self.categoryLabel.setText(QCoreApplication.translate("MeasureDialog", u"&Category", None))
        self.categoryLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Category", None))
#endif // QT_CONFIG(accessibility)
        self.category.setPlaceholderText(QCoreApplication.translate("MeasureDialog", u"every category", None))
        self.otherLabel.setText(QCoreApplication.translate("MeasureDialog", u"Of (the &whole, or what is taken off)", None))
        self.otherLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Of (the whole, or what is taken off)", None))
#endif // QT_CONFIG(accessibility)
        self.targetLabel.setText(QCoreApplication.translate("MeasureDialog", u"Tar&get", None))
        self.targetLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Target", None))
#endif // QT_CONFIG(accessibility)
        self.scopeLabel.setText(QCoreApplication.translate("MeasureDialog", u"Stands &for", None))
        self.scopeLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Stands for", None))
#endif // QT_CONFIG(accessibility)
        self.percentLabel.setText(QCoreApplication.translate("MeasureDialog", u"&Percent aimed at", None))
        self.percentLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.percent.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Percent aimed at", None))
#endif // QT_CONFIG(accessibility)
        self.baseLabel.setText(QCoreApplication.translate("MeasureDialog", u"&Base", None))
        self.baseLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.base.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Base", None))
#endif // QT_CONFIG(accessibility)
        self.fromDayLabel.setText(QCoreApplication.translate("MeasureDialog", u"F&rom", None))
        self.fromDayLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.fromDay.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.fromDay.setPlaceholderText(QCoreApplication.translate("MeasureDialog", u"plan year", None))
        self.toDayLabel.setText(QCoreApplication.translate("MeasureDialog", u"Unti&l", None))
        self.toDayLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.toDay.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.toDay.setPlaceholderText(QCoreApplication.translate("MeasureDialog", u"plan year", None))
        self.lineLabel.setText(QCoreApplication.translate("MeasureDialog", u"L&ine of the plan", None))
        self.lineLabel.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(QCoreApplication.translate("MeasureDialog", u"Line of the plan", None))
#endif // QT_CONFIG(accessibility)
        self.figure.setText("")
        self.figure.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"section", None))
        self.shown.setText(QCoreApplication.translate("MeasureDialog", u"&Shown in the grid", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("MeasureDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("MeasureDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("MeasureDialog", u"primary", None))
        pass
    # retranslateUi
