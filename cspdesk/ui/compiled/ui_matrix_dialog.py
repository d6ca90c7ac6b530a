"""Compiled from forms/matrix_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, QSize, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.text_edit import (LineEdit, PlainEdit)

class Ui_MatrixDialog(object):
    def setupUi(self, MatrixDialog: QWidget) -> None:
        if not MatrixDialog.objectName():
            MatrixDialog.setObjectName(u"MatrixDialog")
        MatrixDialog.resize(560, 440)
        self.down = QVBoxLayout(MatrixDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(MatrixDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(MatrixDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.down.addLayout(self.titleRow)

        self.criteriaRow = QVBoxLayout()
        self.criteriaRow.setSpacing(3)
        self.criteriaRow.setObjectName(u"criteriaRow")
        self.criteriaLabel = QLabel(MatrixDialog)
        self.criteriaLabel.setObjectName(u"criteriaLabel")

        self.criteriaRow.addWidget(self.criteriaLabel)

        self.criteria = PlainEdit(MatrixDialog)
        self.criteria.setObjectName(u"criteria")
        self.criteria.setMaximumSize(QSize(16777215, 190))

        self.criteriaRow.addWidget(self.criteria)


        self.down.addLayout(self.criteriaRow)

        self.meaningRow = QVBoxLayout()
        self.meaningRow.setSpacing(3)
        self.meaningRow.setObjectName(u"meaningRow")
        self.meaningLabel = QLabel(MatrixDialog)
        self.meaningLabel.setObjectName(u"meaningLabel")

        self.meaningRow.addWidget(self.meaningLabel)

        self.meaning = LineEdit(MatrixDialog)
        self.meaning.setObjectName(u"meaning")

        self.meaningRow.addWidget(self.meaning)


        self.down.addLayout(self.meaningRow)

        self.noteRow = QVBoxLayout()
        self.noteRow.setSpacing(3)
        self.noteRow.setObjectName(u"noteRow")
        self.noteLabel = QLabel(MatrixDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteRow.addWidget(self.noteLabel)

        self.note = PlainEdit(MatrixDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 56))

        self.noteRow.addWidget(self.note)


        self.down.addLayout(self.noteRow)

        self.says = QLabel(MatrixDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(MatrixDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(MatrixDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.criteriaLabel.setBuddy(self.criteria)
        self.meaningLabel.setBuddy(self.meaning)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MatrixDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MatrixDialog: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("MatrixDialog", u"&What it is called", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("MatrixDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("MatrixDialog", u"What it is called", None))
#endif // QT_CONFIG(accessibility)
        self.criteriaLabel.setText(QCoreApplication.translate("MatrixDialog", u"&Criteria, one a line", None))
        self.criteriaLabel.setProperty(u"look", QCoreApplication.translate("MatrixDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.criteria.setAccessibleName(QCoreApplication.translate("MatrixDialog", u"Criteria, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.meaningLabel.setText(QCoreApplication.translate("MatrixDialog", u"What &the scores mean", None))
        self.meaningLabel.setProperty(u"look", QCoreApplication.translate("MatrixDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.meaning.setAccessibleName(QCoreApplication.translate("MatrixDialog", u"What the scores mean", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("MatrixDialog", u"&Note", None))
        self.noteLabel.setProperty(u"look", QCoreApplication.translate("MatrixDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MatrixDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("MatrixDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("MatrixDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("MatrixDialog", u"Save", None))
        self.save.setProperty(u"look", QCoreApplication.translate("MatrixDialog", u"primary", None))
        pass
    # retranslateUi
