"""Orders of a shop as it exports them: read, checked row by row, and counted by customer and month."""
