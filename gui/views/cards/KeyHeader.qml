pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// What tells this key from another one: picture, model, socket, and a button that makes it blink.
//
//   page     the view-model of the key
//   winked() make it blink
GridLayout {
    id: header

    required property KeyPage page
    readonly property bool narrow: header.width < Theme.wrapWidth
    readonly property string model: header.page.model !== header.page.name ? header.page.model : ""

    signal winked

    columns: header.narrow ? 1 : 2
    columnSpacing: Theme.gapLarge
    rowSpacing: Theme.gapMedium

    RowLayout {
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        Rectangle {
            implicitWidth: Theme.tileSize
            implicitHeight: Theme.tileSize
            radius: Theme.overlayRadius
            color: Theme.color.card
            border.width: Theme.surfaceStroke
            border.color: Theme.color.cardStroke

            Icon {
                anchors.centerIn: parent
                name: header.page.attached ? "security-key" : "unplug"
                size: Theme.iconLarge
                color: header.page.attached ? Theme.color.accent : Theme.color.textSecondary
            }
        }

        ColumnLayout {
            spacing: Theme.gapTiny
            Layout.fillWidth: true

            Label {
                text: header.model
                font: Theme.bodyStrong
                visible: header.model !== ""
                Layout.fillWidth: true
            }

            Label {
                text: [header.page.vendor, header.page.where].filter(part => part !== "").join(" · ")
                color: Theme.color.textSecondary
                visible: text !== ""
                Layout.fillWidth: true
            }
        }
    }

    Button {
        identifier: "wink-button"
        text: qsTr("Find this key")
        iconName: "search"
        visible: header.page.canWink
        onClicked: header.winked()
        Accessible.description: qsTr("The key blinks for a moment.")
    }
}
