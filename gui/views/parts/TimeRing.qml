import QtQuick
import Keydesk.Style

// A time limit as a ring that empties, with the seconds inside.
//
//   identifier  objectName and Accessible.id
//   fraction    time left, 1 (all of it) to 0
//   seconds     whole seconds left
// The words carry the meaning; the colour does not change.
Item {
    id: ring

    property string identifier
    property real fraction: 1
    property int seconds: 0

    // Read by name by Qt's bridge for the role ProgressBar.
    readonly property real value: ring.seconds
    readonly property real minimumValue: 0
    readonly property real maximumValue: ring.fraction > 0 ? ring.seconds / ring.fraction : 0

    objectName: identifier
    implicitWidth: Theme.ringSize
    implicitHeight: Theme.ringSize
    Accessible.id: identifier
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Time left")
    Accessible.description: qsTr("Seconds left: %1").arg(ring.seconds)

    ProgressArc {
        anchors.fill: parent
        fraction: ring.fraction
        trackColor: Theme.contrast ? "transparent" : Theme.color.divider

        Behavior on fraction {
            NumberAnimation { duration: Theme.slow }
        }
    }

    Label {
        anchors.centerIn: parent
        //: Seconds left, inside a ring; keep it as short as it is.
        text: qsTr("%1 s").arg(ring.seconds)
        font: Theme.bodyStrong
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
