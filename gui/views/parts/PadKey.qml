import QtQuick
import Keydesk.Style

// One key of a pad on the screen. It never takes the focus from what is being typed into.
//
//   text         what it shows, and types unless told otherwise
//   spoken       its name where the text does not say it, such as "Delete"
//   pressedOnce()  it was pressed; again and again where autoRepeat is set
Button {
    id: key

    property string spoken

    identifier: "pad-" + (key.spoken !== "" ? key.spoken : key.text)
    font: Theme.bodyLarge
    implicitWidth: Theme.touchSize
    implicitHeight: Theme.touchSize
    leftPadding: 0
    rightPadding: 0
    focusPolicy: Qt.NoFocus
    hoverEnabled: false
    display: key.iconName !== "" ? Button.IconOnly : Button.TextOnly
    Accessible.name: key.spoken !== "" ? key.spoken : key.text
}
