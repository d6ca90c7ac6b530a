"""Compiled from forms/print_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.preview import Preview

class Ui_PrintDialog(object):
    def setupUi(self, PrintDialog: QWidget) -> None:
        if not PrintDialog.objectName():
            PrintDialog.setObjectName(u"PrintDialog")
        PrintDialog.resize(1080, 720)
        self.whole = QHBoxLayout(PrintDialog)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.options = QWidget(PrintDialog)
        self.options.setObjectName(u"options")
        self.options.setMinimumSize(QSize(270, 0))
        self.options.setMaximumSize(QSize(290, 16777215))
        self.optionsLayout = QVBoxLayout(self.options)
        self.optionsLayout.setSpacing(12)
        self.optionsLayout.setObjectName(u"optionsLayout")
        self.optionsLayout.setContentsMargins(20, 20, 20, 20)
        self.paperRow = QVBoxLayout()
        self.paperRow.setSpacing(3)
        self.paperRow.setObjectName(u"paperRow")
        self.paperRow.setContentsMargins(0, 0, 0, 0)
        self.paperLabel = QLabel(self.options)
        self.paperLabel.setObjectName(u"paperLabel")

        self.paperRow.addWidget(self.paperLabel)

        self.paper = QComboBox(self.options)
        self.paper.setObjectName(u"paper")

        self.paperRow.addWidget(self.paper)


        self.optionsLayout.addLayout(self.paperRow)

        self.aboutBox = QWidget(self.options)
        self.aboutBox.setObjectName(u"aboutBox")
        self.aboutLayout = QVBoxLayout(self.aboutBox)
        self.aboutLayout.setSpacing(3)
        self.aboutLayout.setObjectName(u"aboutLayout")
        self.aboutLayout.setContentsMargins(0, 0, 0, 0)
        self.aboutLabel = QLabel(self.aboutBox)
        self.aboutLabel.setObjectName(u"aboutLabel")

        self.aboutLayout.addWidget(self.aboutLabel)

        self.about = NameEdit(self.aboutBox)
        self.about.setObjectName(u"about")

        self.aboutLayout.addWidget(self.about)


        self.optionsLayout.addWidget(self.aboutBox)

        self.periodBox = QWidget(self.options)
        self.periodBox.setObjectName(u"periodBox")
        self.periodLayout = QHBoxLayout(self.periodBox)
        self.periodLayout.setSpacing(12)
        self.periodLayout.setObjectName(u"periodLayout")
        self.periodLayout.setContentsMargins(0, 0, 0, 0)
        self.fromDayRow = QVBoxLayout()
        self.fromDayRow.setSpacing(3)
        self.fromDayRow.setObjectName(u"fromDayRow")
        self.fromDayRow.setContentsMargins(0, 0, 0, 0)
        self.fromDayLabel = QLabel(self.periodBox)
        self.fromDayLabel.setObjectName(u"fromDayLabel")

        self.fromDayRow.addWidget(self.fromDayLabel)

        self.fromDay = DateField(self.periodBox)
        self.fromDay.setObjectName(u"fromDay")

        self.fromDayRow.addWidget(self.fromDay)


        self.periodLayout.addLayout(self.fromDayRow)

        self.toDayRow = QVBoxLayout()
        self.toDayRow.setSpacing(3)
        self.toDayRow.setObjectName(u"toDayRow")
        self.toDayRow.setContentsMargins(0, 0, 0, 0)
        self.toDayLabel = QLabel(self.periodBox)
        self.toDayLabel.setObjectName(u"toDayLabel")

        self.toDayRow.addWidget(self.toDayLabel)

        self.toDay = DateField(self.periodBox)
        self.toDay.setObjectName(u"toDay")

        self.toDayRow.addWidget(self.toDay)


        self.periodLayout.addLayout(self.toDayRow)


        self.optionsLayout.addWidget(self.periodBox)

        self.audienceBox = QWidget(self.options)
        self.audienceBox.setObjectName(u"audienceBox")
        self.audienceLayout = QVBoxLayout(self.audienceBox)
        self.audienceLayout.setSpacing(3)
        self.audienceLayout.setObjectName(u"audienceLayout")
        self.audienceLayout.setContentsMargins(0, 0, 0, 0)
        self.audienceLabel = QLabel(self.audienceBox)
        self.audienceLabel.setObjectName(u"audienceLabel")

        self.audienceLayout.addWidget(self.audienceLabel)

        self.internal = QRadioButton(self.audienceBox)
        self.internal.setObjectName(u"internal")
        self.internal.setChecked(True)

        self.audienceLayout.addWidget(self.internal)

        self.public = QRadioButton(self.audienceBox)
        self.public.setObjectName(u"public")
        self.public.setChecked(False)

        self.audienceLayout.addWidget(self.public)


        self.optionsLayout.addWidget(self.audienceBox)

        self.sizeRow = QVBoxLayout()
        self.sizeRow.setSpacing(3)
        self.sizeRow.setObjectName(u"sizeRow")
        self.sizeRow.setContentsMargins(0, 0, 0, 0)
        self.sizeLabel = QLabel(self.options)
        self.sizeLabel.setObjectName(u"sizeLabel")

        self.sizeRow.addWidget(self.sizeLabel)

        self.size = QComboBox(self.options)
        self.size.setObjectName(u"size")

        self.sizeRow.addWidget(self.size)


        self.optionsLayout.addLayout(self.sizeRow)

        self.large = QCheckBox(self.options)
        self.large.setObjectName(u"large")
        self.large.setChecked(False)

        self.optionsLayout.addWidget(self.large)

        self.draft = QCheckBox(self.options)
        self.draft.setObjectName(u"draft")
        self.draft.setChecked(False)

        self.optionsLayout.addWidget(self.draft)

        self.pages = QLabel(self.options)
        self.pages.setObjectName(u"pages")
        self.pages.setWordWrap(True)
        self.pages.setTextFormat(Qt.TextFormat.PlainText)

        self.optionsLayout.addWidget(self.pages)

        self.sheets = QLabel(self.options)
        self.sheets.setObjectName(u"sheets")
        self.sheets.setWordWrap(True)
        self.sheets.setTextFormat(Qt.TextFormat.PlainText)

        self.optionsLayout.addWidget(self.sheets)

        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.optionsLayout.addItem(self.gap)

        self.mail = QPushButton(self.options)
        self.mail.setObjectName(u"mail")
        self.mail.setAutoDefault(False)

        self.optionsLayout.addWidget(self.mail)

        self.print = QPushButton(self.options)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.optionsLayout.addWidget(self.print)

        self.save = QPushButton(self.options)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.optionsLayout.addWidget(self.save)


        self.whole.addWidget(self.options)

        self.preview = Preview(PrintDialog)
        self.preview.setObjectName(u"preview")

        self.whole.addWidget(self.preview)

        self.whole.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.paperLabel.setBuddy(self.paper)
        self.aboutLabel.setBuddy(self.about)
        self.fromDayLabel.setBuddy(self.fromDay)
        self.toDayLabel.setBuddy(self.toDay)
        self.audienceLabel.setBuddy(self.internal)
        self.sizeLabel.setBuddy(self.size)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrintDialog)
    # setupUi

    def retranslateUi(self, PrintDialog: QWidget) -> None:
        PrintDialog.setWindowTitle(QCoreApplication.translate("PrintDialog", u"Print room", None))
        self.paperLabel.setText(QCoreApplication.translate("PrintDialog", u"&Paper", None))
        self.paperLabel.setProperty(u"look", QCoreApplication.translate("PrintDialog", u"label", None))
        self.aboutLabel.setText(QCoreApplication.translate("PrintDialog", u"&Of", None))
        self.aboutLabel.setProperty(u"look", QCoreApplication.translate("PrintDialog", u"label", None))
        self.fromDayLabel.setText(QCoreApplication.translate("PrintDialog", u"F&rom", None))
        self.fromDayLabel.setProperty(u"look", QCoreApplication.translate("PrintDialog", u"label", None))
        self.toDayLabel.setText(QCoreApplication.translate("PrintDialog", u"&To", None))
        self.toDayLabel.setProperty(u"look", QCoreApplication.translate("PrintDialog", u"label", None))
        self.audienceLabel.setText(QCoreApplication.translate("PrintDialog", u"&For", None))
        self.audienceLabel.setProperty(u"look", QCoreApplication.translate("PrintDialog", u"label", None))
        self.internal.setText(QCoreApplication.translate("PrintDialog", u"T&he partnership, all names", None))
        self.public.setText(QCoreApplication.translate("PrintDialog", u"The pu&blic, agreed names only", None))
        self.sizeLabel.setText(QCoreApplication.translate("PrintDialog", u"&Size", None))
        self.sizeLabel.setProperty(u"look", QCoreApplication.translate("PrintDialog", u"label", None))
        self.large.setText(QCoreApplication.translate("PrintDialog", u"&Large print (18 point)", None))
        self.draft.setText(QCoreApplication.translate("PrintDialog", u"&Mark as a draft", None))
        self.pages.setText("")
        self.pages.setProperty(u"look", QCoreApplication.translate("PrintDialog", u"section", None))
        self.sheets.setText("")
        self.sheets.setProperty(u"look", QCoreApplication.translate("PrintDialog", u"small", None))
        self.mail.setText(QCoreApplication.translate("PrintDialog", u"&E-mail a copy\u2026", None))
        self.print.setText(QCoreApplication.translate("PrintDialog", u"Pri&nt\u2026", None))
        self.save.setText(QCoreApplication.translate("PrintDialog", u"Save &as PDF\u2026", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PrintDialog", u"primary", None))
    # retranslateUi
