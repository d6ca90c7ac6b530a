"""Compiled from forms/begin_check_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.fields import DateField
from cspdesk.ui.text_edit import LineEdit

class Ui_BeginCheckDialog(object):
    def setupUi(self, BeginCheckDialog: QWidget) -> None:
        if not BeginCheckDialog.objectName():
            BeginCheckDialog.setObjectName(u"BeginCheckDialog")
        BeginCheckDialog.resize(620, 420)
        self.down = QVBoxLayout(BeginCheckDialog)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 20, 20, 16)
        self.templateRow = QVBoxLayout()
        self.templateRow.setSpacing(3)
        self.templateRow.setObjectName(u"templateRow")
        self.templateLabel = QLabel(BeginCheckDialog)
        self.templateLabel.setObjectName(u"templateLabel")

        self.templateRow.addWidget(self.templateLabel)

        self.template = QComboBox(BeginCheckDialog)
        self.template.setObjectName(u"template")

        self.templateRow.addWidget(self.template)


        self.down.addLayout(self.templateRow)

        self.about = QLabel(BeginCheckDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.about)

        self.line2 = QHBoxLayout()
        self.line2.setSpacing(12)
        self.line2.setObjectName(u"line2")
        self.kindRow = QVBoxLayout()
        self.kindRow.setSpacing(3)
        self.kindRow.setObjectName(u"kindRow")
        self.kindLabel = QLabel(BeginCheckDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kind = QComboBox(BeginCheckDialog)
        self.kind.setObjectName(u"kind")

        self.kindRow.addWidget(self.kind)


        self.line2.addLayout(self.kindRow)

        self.recordRow = QVBoxLayout()
        self.recordRow.setSpacing(3)
        self.recordRow.setObjectName(u"recordRow")
        self.recordLabel = QLabel(BeginCheckDialog)
        self.recordLabel.setObjectName(u"recordLabel")

        self.recordRow.addWidget(self.recordLabel)

        self.record = NameEdit(BeginCheckDialog)
        self.record.setObjectName(u"record")

        self.recordRow.addWidget(self.record)


        self.line2.addLayout(self.recordRow)

        self.line2.setStretch(0, 1)
        self.line2.setStretch(1, 2)

        self.down.addLayout(self.line2)

        self.subjectRow = QVBoxLayout()
        self.subjectRow.setSpacing(3)
        self.subjectRow.setObjectName(u"subjectRow")
        self.subjectLabel = QLabel(BeginCheckDialog)
        self.subjectLabel.setObjectName(u"subjectLabel")

        self.subjectRow.addWidget(self.subjectLabel)

        self.subject = LineEdit(BeginCheckDialog)
        self.subject.setObjectName(u"subject")

        self.subjectRow.addWidget(self.subject)


        self.down.addLayout(self.subjectRow)

        self.titleRow = QVBoxLayout()
        self.titleRow.setSpacing(3)
        self.titleRow.setObjectName(u"titleRow")
        self.titleLabel = QLabel(BeginCheckDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleRow.addWidget(self.titleLabel)

        self.title = LineEdit(BeginCheckDialog)
        self.title.setObjectName(u"title")

        self.titleRow.addWidget(self.title)


        self.down.addLayout(self.titleRow)

        self.line5 = QHBoxLayout()
        self.line5.setSpacing(12)
        self.line5.setObjectName(u"line5")
        self.dayRow = QVBoxLayout()
        self.dayRow.setSpacing(3)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(BeginCheckDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = DateField(BeginCheckDialog)
        self.day.setObjectName(u"day")

        self.dayRow.addWidget(self.day)


        self.line5.addLayout(self.dayRow)

        self.dueRow = QVBoxLayout()
        self.dueRow.setSpacing(3)
        self.dueRow.setObjectName(u"dueRow")
        self.dueLabel = QLabel(BeginCheckDialog)
        self.dueLabel.setObjectName(u"dueLabel")

        self.dueRow.addWidget(self.dueLabel)

        self.due = DateField(BeginCheckDialog)
        self.due.setObjectName(u"due")

        self.dueRow.addWidget(self.due)


        self.line5.addLayout(self.dueRow)

        self.line5.setStretch(0, 1)
        self.line5.setStretch(1, 1)

        self.down.addLayout(self.line5)

        self.like = QCheckBox(BeginCheckDialog)
        self.like.setObjectName(u"like")

        self.down.addWidget(self.like)

        self.says = QLabel(BeginCheckDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = QPushButton(BeginCheckDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(BeginCheckDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)


        self.down.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.templateLabel.setBuddy(self.template)
        self.kindLabel.setBuddy(self.kind)
        self.recordLabel.setBuddy(self.record)
        self.subjectLabel.setBuddy(self.subject)
        self.titleLabel.setBuddy(self.title)
        self.dayLabel.setBuddy(self.day)
        self.dueLabel.setBuddy(self.due)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BeginCheckDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, BeginCheckDialog: QWidget) -> None:
        self.templateLabel.setText(QCoreApplication.translate("BeginCheckDialog", u"&Check", None))
        self.templateLabel.setProperty(u"look", QCoreApplication.translate("BeginCheckDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.template.setAccessibleName(QCoreApplication.translate("BeginCheckDialog", u"Check", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText("")
        self.about.setProperty(u"look", QCoreApplication.translate("BeginCheckDialog", u"small", None))
        self.kindLabel.setText(QCoreApplication.translate("BeginCheckDialog", u"&Of what", None))
        self.kindLabel.setProperty(u"look", QCoreApplication.translate("BeginCheckDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("BeginCheckDialog", u"Of what", None))
#endif // QT_CONFIG(accessibility)
        self.recordLabel.setText(QCoreApplication.translate("BeginCheckDialog", u"&Which one", None))
        self.recordLabel.setProperty(u"look", QCoreApplication.translate("BeginCheckDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.record.setAccessibleName(QCoreApplication.translate("BeginCheckDialog", u"Which one", None))
#endif // QT_CONFIG(accessibility)
        self.subjectLabel.setText(QCoreApplication.translate("BeginCheckDialog", u"Or &in words", None))
        self.subjectLabel.setProperty(u"look", QCoreApplication.translate("BeginCheckDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("BeginCheckDialog", u"Or in words", None))
#endif // QT_CONFIG(accessibility)
        self.subject.setPlaceholderText(QCoreApplication.translate("BeginCheckDialog", u"such as Forum meetings in the evening", None))
        self.titleLabel.setText(QCoreApplication.translate("BeginCheckDialog", u"&Title", None))
        self.titleLabel.setProperty(u"look", QCoreApplication.translate("BeginCheckDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("BeginCheckDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.title.setPlaceholderText(QCoreApplication.translate("BeginCheckDialog", u"as the check is called", None))
        self.dayLabel.setText(QCoreApplication.translate("BeginCheckDialog", u"&Begun on", None))
        self.dayLabel.setProperty(u"look", QCoreApplication.translate("BeginCheckDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("BeginCheckDialog", u"Begun on", None))
#endif // QT_CONFIG(accessibility)
        self.dueLabel.setText(QCoreApplication.translate("BeginCheckDialog", u"To be &done by", None))
        self.dueLabel.setProperty(u"look", QCoreApplication.translate("BeginCheckDialog", u"label", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("BeginCheckDialog", u"To be done by", None))
#endif // QT_CONFIG(accessibility)
        self.like.setText(QCoreApplication.translate("BeginCheckDialog", u"&Same items as last time", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("BeginCheckDialog", u"refusal", None))
        self.cancel.setText(QCoreApplication.translate("BeginCheckDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("BeginCheckDialog", u"Begin", None))
        self.save.setProperty(u"look", QCoreApplication.translate("BeginCheckDialog", u"primary", None))
        pass
    # retranslateUi
