"""Compiled from forms/picture_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_PictureDialog(object):
    def setupUi(self, PictureDialog: QWidget) -> None:
        if not PictureDialog.objectName():
            PictureDialog.setObjectName(u"PictureDialog")
        PictureDialog.resize(520, 320)
        self.column = QVBoxLayout(PictureDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.captionRow = QVBoxLayout()
        self.captionRow.setSpacing(3)
        self.captionRow.setObjectName(u"captionRow")
        self.captionLabel = QLabel(PictureDialog)
        self.captionLabel.setObjectName(u"captionLabel")

        self.captionRow.addWidget(self.captionLabel)

        self.caption = LineEdit(PictureDialog)
        self.caption.setObjectName(u"caption")

        self.captionRow.addWidget(self.caption)


        self.column.addLayout(self.captionRow)

        self.lead = QLabel(PictureDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.lead)

        self.line0 = QHBoxLayout()
        self.line0.setSpacing(12)
        self.line0.setObjectName(u"line0")
        self.agreedRow = QVBoxLayout()
        self.agreedRow.setSpacing(3)
        self.agreedRow.setObjectName(u"agreedRow")
        self.agreedLabel = QLabel(PictureDialog)
        self.agreedLabel.setObjectName(u"agreedLabel")

        self.agreedRow.addWidget(self.agreedLabel)

        self.agreed = LineEdit(PictureDialog)
        self.agreed.setObjectName(u"agreed")

        self.agreedRow.addWidget(self.agreed)


        self.line0.addLayout(self.agreedRow)

        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(PictureDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(PictureDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line0.addLayout(self.dayRow)

        self.line0.setStretch(0, 5)
        self.line0.setStretch(1, 3)

        self.column.addLayout(self.line0)

        self.says = QLabel(PictureDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(PictureDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(PictureDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.captionLabel.setBuddy(self.caption)
        self.agreedLabel.setBuddy(self.agreed)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PictureDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PictureDialog: QWidget) -> None:
        PictureDialog.setWindowTitle(QCoreApplication.translate("PictureDialog", u"Picture", None))
        self.captionLabel.setText(QCoreApplication.translate("PictureDialog", u"What is &seen on it", None))
        self.captionLabel.setProperty(u"look", QCoreApplication.translate("PictureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.caption.setAccessibleName(QCoreApplication.translate("PictureDialog", u"What is seen on it", None))
#endif // QT_CONFIG(accessibility)
        self.lead.setText("")
        self.lead.setProperty(u"look", QCoreApplication.translate("PictureDialog", u"soft", None))
        self.agreedLabel.setText(QCoreApplication.translate("PictureDialog", u"Who &agreed that it may be printed", None))
        self.agreedLabel.setProperty(u"look", QCoreApplication.translate("PictureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.agreed.setAccessibleName(QCoreApplication.translate("PictureDialog", u"Who agreed that it may be printed", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("PictureDialog", u"&On", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("PictureDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("PictureDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("PictureDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("PictureDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PictureDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("PictureDialog", u"primary", None))
    # retranslateUi
