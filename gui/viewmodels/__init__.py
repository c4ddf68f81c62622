"""What QML binds to: typed properties (nouns) and slots (verbs), no rules."""
