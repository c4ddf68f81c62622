"""List models that QML shows; they hold values and no rules."""
