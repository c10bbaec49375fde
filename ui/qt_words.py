"""Words of Qt's own dialogs that Qt's Chinese lacks."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from calculator.language import QT_TRANSLATE_NOOP, tr

_WORDS = {
    ("QFileDialog", "&Look in:"): QT_TRANSLATE_NOOP("QtWords", "Look in:"),
    ("QFileDialog", "Files of &type:"): QT_TRANSLATE_NOOP("QtWords", "Files of type:"),
    ("QAbstractFileIconProvider", "Drive"): QT_TRANSLATE_NOOP("QtWords", "Drive"),
    ("QAbstractFileIconProvider", "Folder"): QT_TRANSLATE_NOOP("QtWords", "Folder"),
}


class QtWords(QTranslator):
    """Says in the program's language what Qt's catalogue, asked before it, leaves in English."""

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        """It has words, though none were loaded from a file."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803  (Qt's name)
        disambiguation: str | None = None,  # noqa: ARG002  (no word here has two meanings)
        n: int = -1,  # noqa: ARG002  (nothing here is counted)
    ) -> str:
        """The words for *sourceText*; nothing where they are not known here."""
        words = _WORDS.get((context, sourceText))
        return tr(words) if words is not None else ""
