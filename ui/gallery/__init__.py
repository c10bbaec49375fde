"""The gallery: presets and one's own files as cards, to be opened or put into a column."""
