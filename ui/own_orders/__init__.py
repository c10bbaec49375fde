"""The parts of the page on a shop's own orders."""
