import QtQuick
import QtQuick.Templates as T

// The text beside the indicator of a check box, radio button or switch.
Text {
    id: label

    required property T.AbstractButton control
    required property Item indicator

    readonly property real indent: label.indicator.width + label.control.spacing

    leftPadding: label.control.mirrored ? 0 : label.indent
    rightPadding: label.control.mirrored ? label.indent : 0
    text: label.control.text
    font: label.control.font
    color: label.control.enabled ? Theme.color.text : Theme.color.textDisabled
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    verticalAlignment: Text.AlignVCenter
}
