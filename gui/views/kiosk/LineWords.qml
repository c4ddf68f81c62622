import QtQuick
import QtQuick.Layouts
import Keydesk.Style
import "../parts"

// What is to be typed into a line, and what was wrong with it.
//
//   line  the line
ColumnLayout {
    id: words

    required property TypedLine line

    spacing: Theme.gap
    Layout.fillWidth: true

    Label {
        text: words.line.label
        font: Theme.bodyStrong
        Layout.fillWidth: true
    }

    FieldNote {
        text: words.line.message
        iconName: words.line.error !== "" ? "error" : ""
        color: words.line.error !== "" ? Theme.color.critical : Theme.color.textSecondary
        visible: words.line.message !== ""
        Layout.fillWidth: true
    }
}
