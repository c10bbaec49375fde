"""What can be put into one column of the comparison: another preset's model, or a file's."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from calculator import presets
from calculator.language import tr
from calculator.problems import ScenarioError
from calculator.scenario import Scenario
from ui.file_actions import read
from ui.problems_dialog import tell
from ui.session import Session

MOST_MODELS = 8


class ColumnActions(QObject):
    """Loads models into columns of a session; months, discounting and LTV horizon stay the session's."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def ask_for_preset(self, place: int) -> None:
        """Let the user pick a preset for column *place* (one behind the last adds a column)."""
        names = [name for name in presets.names() if len(presets.load_preset(name).models) == 1]
        titles = [presets.load_preset(name).title or name for name in names]
        title, chosen = QInputDialog.getItem(
            self._window, tr("Load a preset"), tr("Preset for this column:"), titles, 0, editable=False
        )
        if chosen:
            self.load(place, names[titles.index(title)])

    def ask_for_file(self, place: int) -> None:
        """Let the user pick a file for column *place*."""
        kinds = tr("Scenarios and pictures (*.toml *.png)")
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Load a file into this column"), "", kinds)
        if name:
            self.load(place, name)

    def load(self, place: int, name: str) -> bool:
        """Put a model of file or preset *name* into column *place*; ``False`` where nothing changed."""
        try:
            source, _ = read(name)
            chosen = self._which_model(source)
            if chosen is None:
                return False
            text = tr("Load {name}").format(name=source.models[chosen].name)
            self._session.change(self._with_model(place, source, chosen), text)
        except ScenarioError as error:
            tell(tr("Not opened"), error, self._window)
            return False
        return True

    def _which_model(self, source: Scenario) -> int | None:
        if len(source.models) == 1:
            return 0
        names = [f"{number}. {model.name}" for number, model in enumerate(source.models, 1)]
        name, chosen = QInputDialog.getItem(
            self._window, tr("Which model?"), tr("The file holds several models:"), names, 0, editable=False
        )
        return names.index(name) if chosen else None

    def _with_model(self, place: int, source: Scenario, chosen: int) -> Scenario:
        scenario = self._session.scenario
        data = scenario.data()
        model: dict[str, Any] = source.data()["models"][chosen]
        model["product"] = source.product_of(chosen).model_dump(exclude_none=True)
        data["models"] = list(data["models"])
        data["models"][place : place + 1] = [model]
        if scenario.same_product and len(data["models"]) > 1 and not self._keeps_shared_product():
            for number, own in enumerate(data["models"]):
                if number != place:
                    own["product"] = scenario.models[number].product.model_dump(exclude_none=True) or dict(
                        data["product"]
                    )
            data["same_product"] = False
        return Scenario.parse(data)

    def _keeps_shared_product(self) -> bool:
        box = QMessageBox(self._window)
        box.setObjectName("shared_product_question")
        box.setWindowTitle(tr("Whose product?"))
        box.setText(tr("All columns sell one shared product. Should this model sell it too?"))
        keep = box.addButton(tr("Keep the shared product"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Let each model have its own"), QMessageBox.ButtonRole.DestructiveRole)
        box.exec()
        return box.clickedButton() is keep
