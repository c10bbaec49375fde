"""The report: a scenario with its figures, statements and every input's origin, as one HTML file to keep."""

from __future__ import annotations

from calculator.report.document import Picture, Row, columns, report

__all__ = ["Picture", "Row", "columns", "report"]
