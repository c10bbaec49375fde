"""Help in the window: a panel that explains what is in focus, and pages to read."""
