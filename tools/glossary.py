"""Write ``docs/glossary.md`` from the terms that the program's help shows."""

from __future__ import annotations

from pathlib import Path

from calculator.help.glossary import glossary_page

PAGE = Path(__file__).parent.parent / "docs" / "glossary.md"

if __name__ == "__main__":
    PAGE.write_text(glossary_page(), encoding="utf-8")
