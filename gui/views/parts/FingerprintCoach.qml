import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// Guides a finger over the sensor: a fingertip, an arrow for the hint, an arc for the samples.
//
//   identifier  objectName and Accessible.id
//   small       there is little room: a smaller picture
//   hint        "" (none), "lower", "higher", "left", "right", "again", "wipe", "lift" or "hold"
//   done        good samples so far
//   total       samples the key wants; 0 when it has not said
//   text        the sentence
//   detail      more, smaller
Item {
    id: coach

    property string identifier
    property bool small: false
    property string hint
    property int done: 0
    property int total: 0
    property string text
    property string detail

    readonly property int size: coach.small ? Theme.coachSmallSize : Theme.coachSize
    readonly property bool complete: coach.total > 0 && coach.done >= coach.total
    readonly property string arrow: coach.hint === "lower" ? "arrow-down"
                                  : coach.hint === "higher" || coach.hint === "lift" ? "arrow-up"
                                  : coach.hint === "left" ? "arrow-left"
                                  : coach.hint === "right" ? "arrow-right"
                                  : coach.hint === "again" ? "reset"
                                  : coach.hint === "wipe" ? "wipe"
                                  : coach.hint === "hold" ? "clock" : ""
    readonly property int sideways: coach.hint === "left" ? -1 : coach.hint === "right" ? 1 : 0
    readonly property int upwards: coach.hint === "lower" ? 1
                                 : coach.hint === "higher" || coach.hint === "lift" ? -1 : 0

    // Read by name by Qt's bridge for the role ProgressBar.
    readonly property real value: coach.done
    readonly property real minimumValue: 0
    readonly property real maximumValue: coach.total

    objectName: identifier
    implicitWidth: Theme.promptWidth
    implicitHeight: column.implicitHeight
    Accessible.id: identifier
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text
    Accessible.description: [coach.count, coach.detail].filter(part => part !== "").join(". ")

    readonly property string count: coach.total > 0
                                    ? qsTr("%1 of %2 samples").arg(coach.done).arg(coach.total) : ""

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right }
        spacing: Theme.gapMedium

        Item {
            implicitWidth: coach.size
            implicitHeight: coach.size
            Layout.alignment: Qt.AlignHCenter

            ProgressArc {
                anchors.fill: parent
                thickness: Theme.coachRing
                fraction: coach.total > 0 ? coach.done / coach.total : 0
                color: coach.complete ? Theme.color.success : Theme.color.accent
                trackColor: Theme.contrast ? "transparent" : Theme.color.divider

                Behavior on fraction {
                    NumberAnimation { duration: Theme.slow }
                }
            }

            // The sensor stays; the fingertip sits where the finger was felt.
            Rectangle {
                anchors.centerIn: parent
                width: coach.size * 0.62
                height: width
                radius: width / 2
                color: Theme.color.cardNested
                border.width: Theme.stroke
                border.color: Theme.color.controlStrong
            }

            Icon {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: -coach.sideways * coach.size * 0.08
                anchors.verticalCenterOffset: -coach.upwards * coach.size * 0.08
                name: coach.complete ? "check" : "fingerprint"
                size: coach.size * 0.42
                weight: Theme.iconStroke * 0.6
                color: coach.complete ? Theme.color.success : Theme.color.text
            }

            Rectangle {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: (coach.sideways !== 0 ? coach.sideways
                                                 : coach.upwards !== 0 ? 0 : 1)
                                                * coach.size * 0.31
                anchors.verticalCenterOffset: (coach.upwards !== 0 ? coach.upwards
                                               : coach.sideways !== 0 ? 0 : 1)
                                              * coach.size * 0.31
                width: Theme.iconLarge
                height: width
                radius: width / 2
                color: Theme.color.accent
                visible: coach.arrow !== "" && !coach.complete

                Icon {
                    anchors.centerIn: parent
                    name: coach.arrow
                    color: Theme.color.onAccent
                }
            }
        }

        Label {
            text: coach.text
            font: Theme.bodyLarge
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            text: coach.count
            color: Theme.color.textSecondary
            horizontalAlignment: Text.AlignHCenter
            visible: coach.count !== ""
            Layout.fillWidth: true
        }

        Label {
            text: coach.detail
            color: Theme.color.textSecondary
            horizontalAlignment: Text.AlignHCenter
            visible: coach.detail !== ""
            Layout.fillWidth: true
        }
    }
}
