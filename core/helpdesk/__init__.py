"""What a help desk needs to talk somebody through: every code, what it means, what to say."""
