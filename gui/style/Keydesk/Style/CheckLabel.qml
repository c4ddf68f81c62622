import QtQuick
import QtQuick.Templates as T

// The text beside the indicator of a check box, radio button or switch.
Text {
    id: label

    required property T.AbstractButton button

    readonly property real indent: (label.button.indicator?.width ?? 0) + label.button.spacing

    leftPadding: label.button.mirrored ? 0 : label.indent
    rightPadding: label.button.mirrored ? label.indent : 0
    text: label.button.text
    font: label.button.font
    color: label.button.enabled ? Theme.color.text : Theme.color.textDisabled
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    verticalAlignment: Text.AlignVCenter
}
