import QtQuick
import QtQuick.Templates as T

// A modal sheet: body lighter than the button strip, the window behind it in smoke.
//
//   stripHeight  height of the button strip at the lower edge
//   titleShown   the title stands at the upper edge; else the content has to show it
T.Dialog {
    id: control

    property real stripHeight: footer?.height ?? 0
    property bool titleShown: true

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
        maximumLineCount: 3
        elide: Text.ElideRight
        visible: control.titleShown && control.title !== ""
        leftPadding: Theme.dialogPadding
        rightPadding: Theme.dialogPadding
        topPadding: Theme.dialogPadding
        Accessible.role: Accessible.Heading
    }

    background: Rectangle {
        radius: Theme.overlayRadius
        color: control.stripHeight > 0 ? Theme.color.dialogStrip : Theme.color.dialogBody
        border.width: Theme.surfaceStroke
        border.color: Theme.color.flyoutStroke

        Rectangle {
            anchors { fill: parent; margins: Theme.surfaceStroke }
            anchors.bottomMargin: control.stripHeight
            topLeftRadius: Theme.overlayRadius - Theme.surfaceStroke
            topRightRadius: topLeftRadius
            color: Theme.color.dialogBody
            visible: control.stripHeight > 0
        }

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            anchors.bottomMargin: control.stripHeight
            height: Theme.stroke
            color: Theme.color.divider
            visible: control.stripHeight > 0
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
