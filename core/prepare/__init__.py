"""Preparing keys for other people: plan, checks, temporary PINs and their file."""
