"""A kiosk: one visitor at a time, and nothing of one left for the next."""
