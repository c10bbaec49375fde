"""What building and checking Tierwise takes; not part of the program."""
