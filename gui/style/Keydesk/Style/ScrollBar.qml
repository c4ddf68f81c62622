import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: control

    readonly property bool wide: control.hovered || control.pressed || Theme.contrast
    readonly property real thickness: control.wide ? Theme.scrollThumb : Theme.scrollThumbIdle

    implicitWidth: Theme.scrollBarSize
    implicitHeight: Theme.scrollBarSize
    padding: (Theme.scrollBarSize - Theme.scrollThumb) / 2
    hoverEnabled: true
    minimumSize: Theme.scrollThumbLength
                 / Math.max(Theme.scrollThumbLength, horizontal ? width : height)
    // For the mouse: the keyboard scrolls the view itself, and Tab never comes here.
    Accessible.focusable: false
    visible: policy === T.ScrollBar.AlwaysOn || (policy !== T.ScrollBar.AlwaysOff && size < 1)

    contentItem: Item {
        implicitWidth: Theme.scrollThumb
        implicitHeight: Theme.scrollThumb

        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: control.horizontal ? parent.width : control.thickness
            height: control.horizontal ? control.thickness : parent.height
            radius: Math.min(width, height) / 2
            color: Theme.color.controlStrong

            Behavior on width {
                NumberAnimation { duration: Theme.normal }
            }
        }
    }
}
