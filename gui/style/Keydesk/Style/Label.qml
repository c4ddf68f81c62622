import QtQuick
import QtQuick.Templates as T

// Text that wraps and is never parsed as markup. Choose a size with `font: Theme.caption`.
T.Label {
    color: enabled ? Theme.color.text : Theme.color.textDisabled
    linkColor: Theme.color.accentText
    font: Theme.body
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
