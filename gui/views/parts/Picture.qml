import QtQuick
import Keydesk.Style

// A large icon in a round frame, for pages with nothing else to show. Large text leaves it as it is.
//
//   iconName  see Icon
//   inkColor  Theme.color.accent
Rectangle {
    id: picture

    property string iconName
    property color inkColor: Theme.color.accent

    implicitWidth: Theme.pictureSize
    implicitHeight: Theme.pictureSize
    radius: width / 2
    color: Theme.color.card
    border.width: Theme.surfaceStroke
    border.color: Theme.color.cardStroke

    Icon {
        anchors.centerIn: parent
        name: picture.iconName
        size: picture.width / 2
        weight: 0.75 * Theme.iconStroke
        color: picture.inkColor
    }
}
