import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// One thing to do with the hands: an icon, a sentence, and the time there is for it.
//
//   identifier   objectName and Accessible.id; the ring is "<identifier>-ring"
//   iconName     "touch", "plug-in", "unplug", ... see Icon
//   text         the sentence
//   detail       more, smaller
//   small        there is little room: a smaller icon
//   showRing     there is a time limit
//   fraction     see TimeRing
//   seconds      see TimeRing
// The icon breathes at less than once a second, and stands still with reduced motion.
Item {
    id: prompt

    property string identifier
    property string iconName: "touch"
    property string text
    property string detail
    property bool small: false
    property bool showRing: false
    property real fraction: 1
    property int seconds: 0

    objectName: identifier
    implicitWidth: Theme.promptWidth
    implicitHeight: column.implicitHeight
    Accessible.id: identifier
    Accessible.role: Accessible.Grouping
    Accessible.name: text
    Accessible.description: detail

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right }
        spacing: Theme.gapLarge

        Icon {
            id: picture

            name: prompt.iconName
            size: prompt.small ? Theme.iconLarge : Theme.iconHuge
            weight: Theme.iconStroke * 0.75
            color: prompt.iconName === "success" ? Theme.color.success : Theme.color.accent
            Layout.alignment: Qt.AlignHCenter

            SequentialAnimation on opacity {
                running: prompt.visible && !Theme.reducedMotion
                loops: Animation.Infinite
                alwaysRunToEnd: true

                NumberAnimation { to: Theme.breathDepth; duration: Theme.breath / 2 }
                NumberAnimation { to: 1; duration: Theme.breath / 2 }
            }
        }

        Label {
            text: prompt.text
            font: Theme.bodyLarge
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            text: prompt.detail
            color: Theme.color.textSecondary
            horizontalAlignment: Text.AlignHCenter
            visible: prompt.detail !== ""
            Layout.fillWidth: true
        }

        TimeRing {
            identifier: prompt.identifier + "-ring"
            fraction: prompt.fraction
            seconds: prompt.seconds
            visible: prompt.showRing
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
