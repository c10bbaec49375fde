"""What can be put into one column of the comparison: another preset's model, or a file's."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from calculator.edit_name import short_name
from calculator.language import tr
from calculator.problems import Problem, ScenarioError
from calculator.scenario import Scenario
from ui.file_actions import read
from ui.file_dialog import usual_folder
from ui.inputs.rearranging import MOST_MODELS
from ui.problems_dialog import tell
from ui.session import Session

FOR_ALL = "models.*."
"""How a path begins that means all models."""


class ColumnActions(QObject):
    """Loads models into columns of a session; months, discounting and LTV horizon stay the session's."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def ask_for_preset(self, place: int) -> None:
        """Let the user pick a preset or an own file for column *place* (one behind the last adds a column)."""
        from ui.gallery.gallery import Gallery

        gallery = Gallery(self._session, self._window, place)
        gallery.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        gallery.put.connect(self.load)
        gallery.open()

    def ask_for_file(self, place: int) -> None:
        """Let the user pick a file for column *place*."""
        kinds = tr("Scenarios and pictures (*.toml *.png)")
        folder = str(usual_folder(self._session.origin.path))
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Load a file into this column"), folder, kinds)
        if name:
            self.load(place, name)

    def load(self, place: int, name: str) -> bool:
        """Put a model of file or preset *name* into column *place*; ``False`` where nothing changed."""
        try:
            source, _ = read(name)
        except ScenarioError as error:
            tell(tr("Not opened"), error, self._window)
            return False
        chosen = self._which_model(source)
        return chosen is not None and self.put(place, source, chosen)

    def copy(self, place: int) -> None:
        """Put the inputs of column *place* on the clipboard: as a file's text, and as cells."""
        from ui.column_text import column_mime

        QGuiApplication.clipboard().setMimeData(column_mime(self._session.scenario, place))

    def paste(self, place: int) -> bool:
        """Read the clipboard's text into column *place*, as one step; ``False`` where nothing changed."""
        from ui.column_text import PastedLines, read_column

        scenario = self._session.scenario
        try:
            found = read_column(QGuiApplication.clipboard().text(), scenario, place)
        except ScenarioError as error:
            tell(tr("Not pasted"), error, self._window)
            return False
        if isinstance(found, PastedLines):
            words = tr("Paste {count} inputs into column {number}").format(count=found.count, number=place + 1)
            self._session.change(found.after, words if found.count > 1 else "")
            return True
        chosen = self._which_model(found)
        return chosen is not None and self.put(place, found, chosen, tr("Paste {name} into column {number}"))

    def put(self, place: int, source: Scenario, chosen: int, words: str = "") -> bool:
        """Put model *chosen* of *source* into column *place*, as one step; ``False`` where nothing changed.

        *words* call the step by the ``{name}`` of the model and the ``{number}`` of the column.
        """
        scenario = self._session.scenario
        if place >= MOST_MODELS:
            reason = tr("there are {count} already, the most that stand side by side").format(count=place)
            tell(tr("Not loaded"), ScenarioError([Problem("models", reason)]), self._window)
            return False
        asks = self._asks_for_product(place) and source.product_of(chosen) != scenario.product_of(0)
        shared = self._keeps_shared_product() if asks else scenario.same_product
        if shared is None:
            return False
        try:
            text = step_into(scenario, place, words or tr("Load {name} into column {number}"), source, chosen)
            self._session.change(with_model(scenario, place, source, chosen, shared=shared), text)
        except ScenarioError as error:
            tell(tr("Not loaded"), error, self._window)
            return False
        return True

    def ask_which(self) -> int | None:
        """Let the user say which column is meant; ``None`` where he calls it off."""
        return self._pick(self._session.scenario, tr("Which column?"), tr("The column that is meant:"))

    def _asks_for_product(self, place: int) -> bool:
        scenario = self._session.scenario
        return scenario.same_product and (len(scenario.models) > 1 or place == len(scenario.models))

    def _which_model(self, source: Scenario) -> int | None:
        if len(source.models) == 1:
            return 0
        return self._pick(source, tr("Which model?"), tr("The file holds several models:"))

    def _pick(self, source: Scenario, title: str, question: str) -> int | None:
        names = [f"{number}. {model.name}" for number, model in enumerate(source.models, 1)]
        name, chosen = QInputDialog.getItem(self._window, title, question, names, 0, editable=False)
        return names.index(name) if chosen else None

    def _keeps_shared_product(self) -> bool | None:
        """Whether the shared product stays; ``None`` where the user called it off."""
        box = QMessageBox(self._window)
        box.setObjectName("shared_product_question")
        box.setWindowTitle(tr("Whose product?"))
        box.setText(tr("All columns sell one shared product. Should this model sell it too?"))
        keep = box.addButton(tr("Keep the shared product"), QMessageBox.ButtonRole.AcceptRole)
        own = box.addButton(tr("Let each model have its own"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        box.deleteLater()
        return None if box.clickedButton() not in (keep, own) else box.clickedButton() is keep


def step_into(scenario: Scenario, place: int, words: str, source: Scenario, chosen: int) -> str:
    """What the step is called that puts model *chosen* of *source* into column *place*; nothing for a new column."""
    if place >= len(scenario.models):
        return ""
    return words.format(name=short_name(source.models[chosen].name), number=place + 1)


def with_model(scenario: Scenario, place: int, source: Scenario, chosen: int, *, shared: bool) -> Scenario:
    """*scenario* with model *chosen* of *source* in column *place* (behind the last: one column more).

    It brings the product it sold, and its ranges. Where the product is no longer *shared*, every other
    model goes back to its own, or keeps the shared one as its own. What the scenario said of the
    uncertainty of the model that stood there goes with it; a range for all models that is not the new
    one's too stays with each of the others.
    """
    from calculator.uncertainty import ranges_of  # not before the first chart is painted

    data = scenario.data()
    model: dict[str, Any] = source.data()["models"][chosen]
    model["product"] = source.stated_product_of(chosen)
    _bring_sources(source, model)
    ranges = {path: range_.model_dump(exclude_none=True) for path, range_ in ranges_of(source, chosen).items()}
    model["uncertainty"] = model.get("uncertainty", {}) | ranges
    data["models"][place : place + 1] = [model]
    data["uncertainty"] = _ranges_beside(scenario, place, ranges)
    data["correlations"] = [
        pair for pair in data.get("correlations", []) if _all_said(pair["between"], place, data["uncertainty"])
    ]
    if scenario.same_product and not shared:
        for number, own in enumerate(data["models"]):
            if number != place and not own.get("product"):
                own["product"] = dict(data["product"])
                _bring_sources(scenario, own)
    data["same_product"] = shared
    return Scenario.parse(data)


def _bring_sources(scenario: Scenario, model: dict[str, Any]) -> None:
    """Let *model* say where what it took from the shared product of *scenario* comes from."""
    for name in model["product"]:
        path = f"product.{name}"
        if path in scenario.sources and getattr(scenario.product, name, None) == model["product"][name]:
            model.setdefault("sources", {})[path] = scenario.sources[path]


def _ranges_beside(scenario: Scenario, place: int, ranges: dict[str, Any]) -> dict[str, Any]:
    """What *scenario* says of uncertainty once a model with *ranges* of its own stands at *place*."""
    said: dict[str, Any] = scenario.data().get("uncertainty", {})
    foreign = {
        path: range_
        for path, range_ in said.items()
        if path.startswith(FOR_ALL) and ranges.get(path.removeprefix(FOR_ALL)) != range_
    }
    beside = scenario.expand(foreign) | {path: range_ for path, range_ in said.items() if path not in foreign}
    return {path: range_ for path, range_ in beside.items() if not path.startswith(f"models.{place}.")}


def _all_said(paths: list[str], place: int, uncertainty: dict[str, Any]) -> bool:
    """Whether none of *paths* belongs to the model that stood at *place*, or to all models no longer."""
    return not any(
        path.startswith(f"models.{place}.") or (path.startswith(FOR_ALL) and path not in uncertainty) for path in paths
    )
