"""What is not saved yet is kept for the case that the program does not come to its end."""
