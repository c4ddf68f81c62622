"""Pages to hand out, printed from the screens of this very Keydesk."""
