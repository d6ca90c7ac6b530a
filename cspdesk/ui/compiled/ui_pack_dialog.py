"""Compiled from forms/pack_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import PlainEdit

class Ui_PackDialog(object):
    def setupUi(self, PackDialog: QWidget) -> None:
        if not PackDialog.objectName():
            PackDialog.setObjectName(u"PackDialog")
        PackDialog.resize(620, 640)
        self.down = QVBoxLayout(PackDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.lead = QLabel(PackDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.lead)

        self.line1 = QHBoxLayout()
        self.line1.setSpacing(12)
        self.line1.setObjectName(u"line1")
        self.whatRow = QVBoxLayout()
        self.whatRow.setSpacing(3)
        self.whatRow.setObjectName(u"whatRow")
        self.whatLabel = QLabel(PackDialog)
        self.whatLabel.setObjectName(u"whatLabel")

        self.whatRow.addWidget(self.whatLabel)

        self.what = QComboBox(PackDialog)
        self.what.setObjectName(u"what")

        self.whatRow.addWidget(self.what)


        self.line1.addLayout(self.whatRow)

        self.audienceRow = QVBoxLayout()
        self.audienceRow.setSpacing(3)
        self.audienceRow.setObjectName(u"audienceRow")
        self.audienceLabel = QLabel(PackDialog)
        self.audienceLabel.setObjectName(u"audienceLabel")

        self.audienceRow.addWidget(self.audienceLabel)

        self.audience = QComboBox(PackDialog)
        self.audience.setObjectName(u"audience")

        self.audienceRow.addWidget(self.audience)


        self.line1.addLayout(self.audienceRow)

        self.line1.setStretch(0, 3)
        self.line1.setStretch(1, 2)

        self.down.addLayout(self.line1)

        self.aboutRow = QVBoxLayout()
        self.aboutRow.setSpacing(3)
        self.aboutRow.setObjectName(u"aboutRow")
        self.aboutLabel = QLabel(PackDialog)
        self.aboutLabel.setObjectName(u"aboutLabel")

        self.aboutRow.addWidget(self.aboutLabel)

        self.about = NameEdit(PackDialog)
        self.about.setObjectName(u"about")

        self.aboutRow.addWidget(self.about)


        self.down.addLayout(self.aboutRow)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.fromDayRow = QVBoxLayout()
        self.fromDayRow.setSpacing(3)
        self.fromDayRow.setObjectName(u"fromDayRow")
        self.fromDayLabel = QLabel(PackDialog)
        self.fromDayLabel.setObjectName(u"fromDayLabel")

        self.fromDayRow.addWidget(self.fromDayLabel)

        self.fromDay = DateField(PackDialog)
        self.fromDay.setObjectName(u"fromDay")

        self.fromDayRow.addWidget(self.fromDay)


        self.line2.addLayout(self.fromDayRow)

        self.toDayRow = QVBoxLayout()
        self.toDayRow.setSpacing(3)
        self.toDayRow.setObjectName(u"toDayRow")
        self.toDayLabel = QLabel(PackDialog)
        self.toDayLabel.setObjectName(u"toDayLabel")

        self.toDayRow.addWidget(self.toDayLabel)

        self.toDay = DateField(PackDialog)
        self.toDay.setObjectName(u"toDay")

        self.toDayRow.addWidget(self.toDay)


        self.line2.addLayout(self.toDayRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 1)

        self.down.addLayout(self.line2)

        self.line3 = QHBoxLayout()
        self.line3.setSpacing(12)
        self.line3.setObjectName(u"line3")
        self.sectionsRow = QVBoxLayout()
        self.sectionsRow.setSpacing(3)
        self.sectionsRow.setObjectName(u"sectionsRow")
        self.sectionsLabel = QLabel(PackDialog)
        self.sectionsLabel.setObjectName(u"sectionsLabel")

        self.sectionsRow.addWidget(self.sectionsLabel)

        self.sections = QListWidget(PackDialog)
        self.sections.setObjectName(u"sections")
        self.sections.setMinimumSize(QSize(0, 190))

        self.sectionsRow.addWidget(self.sections)


        self.line3.addLayout(self.sectionsRow)

        self.order = QVBoxLayout()
        self.order.setSpacing(6)
        self.order.setObjectName(u"order")
        self.order.setContentsMargins(-1, 18, -1, -1)
        self.up = QPushButton(PackDialog)
        self.up.setObjectName(u"up")
        self.up.setAutoDefault(False)

        self.order.addWidget(self.up)

        self.lower = QPushButton(PackDialog)
        self.lower.setObjectName(u"lower")
        self.lower.setAutoDefault(False)

        self.order.addWidget(self.lower)

        self.all = QPushButton(PackDialog)
        self.all.setObjectName(u"all")
        self.all.setAutoDefault(False)

        self.order.addWidget(self.all)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.order.addItem(self.below)


        self.line3.addLayout(self.order)

        self.line3.setStretch(0, 1)

        self.down.addLayout(self.line3)

        self.section17Row = QVBoxLayout()
        self.section17Row.setSpacing(3)
        self.section17Row.setObjectName(u"section17Row")
        self.section17Label = QLabel(PackDialog)
        self.section17Label.setObjectName(u"section17Label")

        self.section17Row.addWidget(self.section17Label)

        self.section17 = PlainEdit(PackDialog)
        self.section17.setObjectName(u"section17")
        self.section17.setMaximumSize(QSize(16777215, 56))

        self.section17Row.addWidget(self.section17)

        self.section17Warns = QLabel(PackDialog)
        self.section17Warns.setObjectName(u"section17Warns")
        self.section17Warns.setWordWrap(True)

        self.section17Row.addWidget(self.section17Warns)


        self.down.addLayout(self.section17Row)

        self.forms = QHBoxLayout()
        self.forms.setSpacing(16)
        self.forms.setObjectName(u"forms")
        self.pdf = QCheckBox(PackDialog)
        self.pdf.setObjectName(u"pdf")

        self.forms.addWidget(self.pdf)

        self.xlsx = QCheckBox(PackDialog)
        self.xlsx.setObjectName(u"xlsx")

        self.forms.addWidget(self.xlsx)

        self.docx = QCheckBox(PackDialog)
        self.docx.setObjectName(u"docx")

        self.forms.addWidget(self.docx)

        self.tables = QCheckBox(PackDialog)
        self.tables.setObjectName(u"tables")

        self.forms.addWidget(self.tables)

        self.beside = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.forms.addItem(self.beside)


        self.down.addLayout(self.forms)

        self.says = QLabel(PackDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PackDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PackDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.whatLabel.setBuddy(self.what)
        self.audienceLabel.setBuddy(self.audience)
        self.aboutLabel.setBuddy(self.about)
        self.fromDayLabel.setBuddy(self.fromDay)
        self.toDayLabel.setBuddy(self.toDay)
        self.sectionsLabel.setBuddy(self.sections)
        self.section17Label.setBuddy(self.section17)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PackDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PackDialog: QWidget) -> None:
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("PackDialog", u"soft", None))
        self.whatLabel.setText(QCoreApplication.translate("PackDialog", u"&What", None))
        self.whatLabel.setProperty(u"look", QCoreApplication.translate("PackDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("PackDialog", u"What", None))
#endif // QT_CONFIG(accessibility)
        self.audienceLabel.setText(QCoreApplication.translate("PackDialog", u"Fo&r", None))
        self.audienceLabel.setProperty(u"look", QCoreApplication.translate("PackDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.audience.setAccessibleName(QCoreApplication.translate("PackDialog", u"For", None))
#endif // QT_CONFIG(accessibility)
        self.aboutLabel.setText(QCoreApplication.translate("PackDialog", u"&Of", None))
        self.aboutLabel.setProperty(u"look", QCoreApplication.translate("PackDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.about.setAccessibleName(QCoreApplication.translate("PackDialog", u"Of", None))
#endif // QT_CONFIG(accessibility)
        self.fromDayLabel.setText(QCoreApplication.translate("PackDialog", u"&From", None))
        self.fromDayLabel.setProperty(u"look", QCoreApplication.translate("PackDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.fromDay.setAccessibleName(QCoreApplication.translate("PackDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.toDayLabel.setText(QCoreApplication.translate("PackDialog", u"&To", None))
        self.toDayLabel.setProperty(u"look", QCoreApplication.translate("PackDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.toDay.setAccessibleName(QCoreApplication.translate("PackDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.sectionsLabel.setText(QCoreApplication.translate("PackDialog", u"&Sections, in their order", None))
        self.sectionsLabel.setProperty(u"look", QCoreApplication.translate("PackDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("PackDialog", u"Sections, in their order", None))
#endif // QT_CONFIG(accessibility)
        self.up.setText(QCoreApplication.translate("PackDialog", u"Move &up", None))
        self.lower.setText(QCoreApplication.translate("PackDialog", u"Move &down", None))
        self.all.setText(QCoreApplication.translate("PackDialog", u"Tick &all", None))
        self.section17Label.setText(QCoreApplication.translate("PackDialog", u"Sect&ion 17: what the decisions asked for do about crime and disorder", None))
        self.section17Label.setProperty(u"look", QCoreApplication.translate("PackDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.section17.setAccessibleName(QCoreApplication.translate("PackDialog", u"Section 17 statement", None))
#endif // QT_CONFIG(accessibility)
        self.section17Warns.setText(QCoreApplication.translate("PackDialog", u"No statement yet: the report says under its heading that none was written.", None))
        self.section17Warns.setProperty(u"look", QCoreApplication.translate("PackDialog", u"note", None))
        self.pdf.setText(QCoreApplication.translate("PackDialog", u"&PDF", None))
        self.xlsx.setText(QCoreApplication.translate("PackDialog", u"Wor&kbook", None))
        self.docx.setText(QCoreApplication.translate("PackDialog", u"Word docu&ment", None))
        self.tables.setText(QCoreApplication.translate("PackDialog", u"&CSV and JSON of each table", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PackDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PackDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PackDialog", u"Make it\u2026", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PackDialog", u"primary", None))
        pass
    # retranslateUi
