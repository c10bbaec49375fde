"""The file of an open scenario, which other programs may change, move or remove."""
