"""The parts of the page of tables."""
