pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk
import Keydesk.Style

// One virtual key: plug, touch, hold, lay a finger.
//
//   bench  the view-model of the bench
//   rest   roles of the list
T.Control {
    id: hand

    required property Bench bench
    required property int index
    required property string benchId
    required property string name
    required property bool plugged
    required property bool sensor
    required property string wants
    required property string note

    readonly property bool wide: hand.width > 2 * Theme.benchKeyWidth
    readonly property string place: String(hand.index + 1)
    readonly property string wish: hand.wants === "touch" ? qsTr("Waits for a touch")
                                 : hand.wants === "hold" ? qsTr("Waits to be held")
                                 : hand.wants === "finger" ? qsTr("Waits for a finger") : ""

    readonly property list<var> deeds: hand.sensor ? hand.touches.concat(hand.fingers) : hand.touches
    readonly property list<var> touches: [
        { deed: "touch", want: "touch", text: qsTr("Touch"),
          act: () => hand.bench.touch(hand.benchId) },
        { deed: "hold", want: "hold", text: qsTr("Hold"),
          act: () => hand.bench.hold(hand.benchId) },
    ]
    readonly property list<var> fingers: [
        { deed: "finger-good", want: "finger", text: qsTr("Good finger"),
          act: () => hand.bench.finger(hand.benchId, "good") },
        { deed: "finger-bad", want: "", text: qsTr("Bad finger"),
          act: () => hand.bench.finger(hand.benchId, "bad") },
        { deed: "finger-foreign", want: "", text: qsTr("Foreign finger"),
          act: () => hand.bench.finger(hand.benchId, "foreign") },
    ]

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: hand.name
    Accessible.description: status.text

    contentItem: GridLayout {
        columns: hand.wide ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapSmall

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: !hand.wide
            Layout.preferredWidth: hand.wide ? Theme.benchKeyWidth : -1

            Label {
                text: hand.name
                elide: Text.ElideRight
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            Label {
                id: status

                text: [hand.plugged ? "" : qsTr("Unplugged"), hand.note, hand.wish]
                      .filter(part => part !== "").join(" · ")
                font: Theme.caption
                color: Theme.color.textSecondary
                Layout.fillWidth: true
            }
        }

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Button {
                identifier: "bench-plug-" + hand.place
                text: hand.plugged ? qsTr("Unplug") : qsTr("Plug in")
                iconName: hand.plugged ? "unplug" : "plug-in"
                width: Math.max(implicitWidth, Theme.benchPlugWidth)
                onClicked: hand.bench.togglePlug(hand.benchId)
                Accessible.name: qsTr("%1: %2").arg(hand.name).arg(text)
            }

            Repeater {
                model: hand.plugged ? hand.deeds : []

                HandButton {
                    required property var modelData

                    deed: modelData.deed
                    text: modelData.text
                    place: hand.place
                    keyName: hand.name
                    wanted: hand.wants !== "" && hand.wants === modelData.want
                    onClicked: modelData.act()
                }
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: hand.wants !== "" ? Theme.color.card : "transparent"
        border.width: hand.wants !== "" ? Theme.stroke : 0
        border.color: Theme.color.accent
    }
}
