"""Windows are whole for as long as Qt has them, whenever Python's collector comes by."""

import gc
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cspdesk.ui.dialog import Dialog


class Part(QWidget):
    """Asks for its own value when it is hidden, as it is when its window is destroyed."""

    def __init__(self, said: list[str]) -> None:
        super().__init__()
        self.said = said

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self.said.append("whole" if "said" in self.__dict__ else "half")
        super().hideEvent(event)


def shown(said: list[str]) -> Dialog:
    dialog = Dialog()
    QVBoxLayout(dialog).addWidget(Part(said))
    dialog.findChildren(QWidget)  # what Qt gives back is in the ring too
    dialog.show()
    return dialog


def test_a_dialog_that_nobody_names_is_not_collected(dressed: QApplication) -> None:
    said: list[str] = []
    known = ref(shown(said))
    gc.collect()
    dialog = known()
    assert dialog is not None
    assert said == []
    dialog.deleteLater()


def test_a_dialog_that_is_let_go_is_whole_to_its_end_and_gone_then(dressed: QApplication) -> None:
    said: list[str] = []
    dialog = shown(said)
    known = ref(dialog)
    dialog.close()
    dialog.deleteLater()
    del dialog
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert said == ["whole"]
    assert known() is None
