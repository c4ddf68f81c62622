import QtQuick
import Keydesk.Style

// Says that nothing here is real.
Label {
    id: mark

    text: qsTr("Demo")
    font: Theme.caption
    color: Theme.color.caution
    wrapMode: Text.NoWrap
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    Accessible.name: qsTr("Demo: all keys are virtual")

    background: Rectangle {
        radius: Theme.radius
        color: Theme.color.cautionGround
        border.width: Theme.stroke
        border.color: Theme.color.cardStroke
    }
}
