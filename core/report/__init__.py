"""What a help desk is told about a computer and its keys, and nothing about who uses them."""
