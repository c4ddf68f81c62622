import QtQuick
import QtQuick.Templates as T

T.ApplicationWindow {
    color: Theme.color.base
    font: Theme.body

    // For the few controls that come from the fallback style.
    palette {
        window: Theme.color.base
        windowText: Theme.color.text
        base: Theme.color.controlFocused
        text: Theme.color.text
        button: Theme.color.control
        buttonText: Theme.color.text
        highlight: Theme.color.accent
        highlightedText: Theme.color.onAccent
        placeholderText: Theme.color.textSecondary
        accent: Theme.color.accent
    }
}
