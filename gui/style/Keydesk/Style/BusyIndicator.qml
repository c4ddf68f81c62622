import QtQuick
import QtQuick.Templates as T

// A turning ring. With reduced motion it stands still: say in words what is going on.
T.BusyIndicator {
    id: control

    implicitWidth: Theme.busySize
    implicitHeight: Theme.busySize
    visible: running
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Working")

    contentItem: ProgressArc {
        id: ring

        fraction: 0.3
        trackColor: "transparent"

        NumberAnimation on start {
            from: 0
            to: 360
            duration: Theme.spin / 2
            loops: Animation.Infinite
            running: control.visible && control.running && !Theme.reducedMotion
        }
    }
}
