"""The tests of the engine: they need no window."""
