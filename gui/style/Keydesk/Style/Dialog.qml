import QtQuick
import QtQuick.Templates as T

// A modal sheet: body lighter than the button strip, the window behind it in smoke.
// Put buttons into `footer`; parts/ContentDialog has the two usual ones.
T.Dialog {
    id: control

    readonly property real room: parent ? parent.width - 2 * Theme.dialogMargin : 0

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    width: Math.min(Theme.dialogMaxWidth, Math.max(Theme.dialogMinWidth, implicitWidth), room)
    height: Math.min(implicitHeight, Theme.dialogMaxHeight,
                     parent ? parent.height - 2 * Theme.dialogMargin : implicitHeight)
    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding,
                            implicitHeaderWidth, implicitFooterWidth)
    implicitHeight: implicitHeaderHeight + implicitContentHeight + topPadding + bottomPadding
                    + implicitFooterHeight
    leftPadding: Theme.dialogPadding
    rightPadding: Theme.dialogPadding
    topPadding: Theme.gapMedium
    bottomPadding: Theme.dialogPadding
    font: Theme.body

    header: Label {
        text: control.title
        font: Theme.subtitle
        visible: control.title !== ""
        leftPadding: Theme.dialogPadding
        rightPadding: Theme.dialogPadding
        topPadding: Theme.dialogPadding
        Accessible.role: Accessible.Heading
    }

    background: Rectangle {
        radius: Theme.overlayRadius
        color: control.footer ? Theme.color.dialogStrip : Theme.color.dialogBody
        border.width: Theme.surfaceStroke
        border.color: Theme.color.flyoutStroke

        Rectangle {
            readonly property real strip: control.footer?.height ?? 0

            anchors { fill: parent; margins: Theme.surfaceStroke; bottomMargin: strip }
            topLeftRadius: Theme.overlayRadius - Theme.surfaceStroke
            topRightRadius: topLeftRadius
            color: Theme.color.dialogBody
            visible: strip > 0
        }

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            anchors.bottomMargin: control.footer?.height ?? 0
            height: Theme.stroke
            color: Theme.color.divider
            visible: anchors.bottomMargin > 0
        }
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.fast }
        NumberAnimation {
            property: "scale"
            from: 1.05
            to: 1
            duration: Theme.slow
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Theme.curve
        }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Theme.fast }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.color.smoke
    }
}
