import QtQuick
import Keydesk.Style

// A short quiet code a person can read out over the phone, such as PIN-2.
//
//   code  the code; empty hides the tag
Label {
    id: tag

    property string code

    text: code
    font: Theme.code
    color: Theme.color.textSecondary
    visible: code !== ""
    wrapMode: Text.NoWrap
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    Accessible.name: qsTr("Code %1").arg(code)

    background: Rectangle {
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.stroke
        border.color: Theme.color.controlEdge
    }
}
