import QtQuick
import QtQuick.Templates as T

T.ProgressBar {
    id: control

    property string identifier

    objectName: identifier
    Accessible.id: identifier

    implicitWidth: Theme.progressWidth
    implicitHeight: Theme.progressHeight

    contentItem: Item {
        Rectangle {
            id: fill

            property real sweep: 0

            width: control.indeterminate ? parent.width / 3 : control.visualPosition * parent.width
            x: control.indeterminate ? sweep * (parent.width + width) - width : 0
            height: parent.height
            radius: height / 2
            color: Theme.color.accent

            NumberAnimation on sweep {
                from: 0
                to: 1
                duration: Theme.spin
                loops: Animation.Infinite
                running: control.visible && control.indeterminate && !Theme.reducedMotion
            }
        }
        clip: true
    }

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.progressTrack
            color: Theme.color.track
        }
    }
}
