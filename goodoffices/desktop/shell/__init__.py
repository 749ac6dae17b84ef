"""Round the pages of an open vault: rail, top bar with the search, banner, status bar, toast."""
