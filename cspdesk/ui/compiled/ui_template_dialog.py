"""Compiled from forms/template_dialog.ui by `python -m cspdesk.ui.compiled`; do not edit."""

# mypy: ignore-errors

from PySide6.QtCore import QCoreApplication, Qt

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget

class Ui_TemplateDialog(object):
    def setupUi(self, TemplateDialog: QWidget) -> None:
        if not TemplateDialog.objectName():
            TemplateDialog.setObjectName(u"TemplateDialog")
        TemplateDialog.resize(680, 520)
        self.whole = QVBoxLayout(TemplateDialog)
        self.whole.setSpacing(12)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(20, 20, 20, 20)
        self.heading = QLabel(TemplateDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.heading)

        self.whose = QLabel(TemplateDialog)
        self.whose.setObjectName(u"whose")
        self.whose.setWordWrap(True)
        self.whose.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.whose)

        self.items = QTableWidget(TemplateDialog)
        self.items.setObjectName(u"items")

        self.whole.addWidget(self.items)

        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(TemplateDialog)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.tools.addWidget(self.add)

        self.remove = QPushButton(TemplateDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.tools.addWidget(self.remove)

        self.up = QPushButton(TemplateDialog)
        self.up.setObjectName(u"up")
        self.up.setAutoDefault(False)

        self.tools.addWidget(self.up)

        self.down = QPushButton(TemplateDialog)
        self.down.setObjectName(u"down")
        self.down.setAutoDefault(False)

        self.tools.addWidget(self.down)

        self.push = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.push)


        self.whole.addLayout(self.tools)

        self.says = QLabel(TemplateDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.says)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.drop = QPushButton(TemplateDialog)
        self.drop.setObjectName(u"drop")
        self.drop.setAutoDefault(False)

        self.buttons.addWidget(self.drop)

        self.push2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push2)

        self.cancel = QPushButton(TemplateDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(TemplateDialog)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)


        self.whole.addLayout(self.buttons)


        self.retranslateUi(TemplateDialog)
    # setupUi

    def retranslateUi(self, TemplateDialog: QWidget) -> None:
        TemplateDialog.setWindowTitle(QCoreApplication.translate("TemplateDialog", u"Agenda template", None))
        self.heading.setText("")
        self.heading.setProperty(u"look", QCoreApplication.translate("TemplateDialog", u"section", None))
        self.whose.setText("")
        self.whose.setProperty(u"look", QCoreApplication.translate("TemplateDialog", u"soft", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("TemplateDialog", u"Items of the template", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("TemplateDialog", u"&Add item", None))
        self.add.setProperty(u"look", QCoreApplication.translate("TemplateDialog", u"quiet", None))
        self.remove.setText(QCoreApplication.translate("TemplateDialog", u"&Remove", None))
        self.remove.setProperty(u"look", QCoreApplication.translate("TemplateDialog", u"quiet", None))
        self.up.setText(QCoreApplication.translate("TemplateDialog", u"&Up", None))
        self.up.setProperty(u"look", QCoreApplication.translate("TemplateDialog", u"quiet", None))
        self.down.setText(QCoreApplication.translate("TemplateDialog", u"&Down", None))
        self.down.setProperty(u"look", QCoreApplication.translate("TemplateDialog", u"quiet", None))
        self.says.setText("")
        self.says.setProperty(u"look", QCoreApplication.translate("TemplateDialog", u"note", None))
        self.drop.setText(QCoreApplication.translate("TemplateDialog", u"Use &the office's", None))
        self.drop.setProperty(u"look", QCoreApplication.translate("TemplateDialog", u"quiet", None))
        self.cancel.setText(QCoreApplication.translate("TemplateDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("TemplateDialog", u"&Save template", None))
        self.save.setProperty(u"look", QCoreApplication.translate("TemplateDialog", u"primary", None))
    # retranslateUi
