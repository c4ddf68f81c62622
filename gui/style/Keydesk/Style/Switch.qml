import QtQuick
import QtQuick.Templates as T

T.Switch {
    id: control

    property string identifier

    objectName: identifier
    Accessible.id: identifier

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gapSmall
    spacing: Theme.gap
    font: Theme.body
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    contentItem: CheckLabel {
        button: control
    }

    background: Item {
        FocusFrame {
            anchors.margins: 0
            visible: control.visualFocus
        }
    }

    indicator: Rectangle {
        id: track

        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: (control.height - height) / 2
        implicitWidth: Theme.toggleWidth
        implicitHeight: Theme.toggleHeight
        radius: height / 2
        border.width: control.checked && !Theme.contrast ? 0 : Theme.stroke
        border.color: control.enabled ? Theme.color.controlStrong
                                      : Theme.color.controlStrongDisabled
        color: control.checked ? (!control.enabled ? Theme.color.accentDisabled
                                : control.hovered ? Theme.color.accentHover : Theme.color.accent)
             : control.hovered ? Theme.color.controlHover : Theme.color.control

        Behavior on color {
            ColorAnimation { duration: Theme.fast }
        }

        Rectangle {
            readonly property real margin: (track.height - height) / 2

            x: margin + control.visualPosition * (track.width - width - 2 * margin)
            y: margin
            width: control.down ? Theme.knobPressedWidth
                 : control.hovered ? Theme.knobHoverSize : Theme.knobSize
            height: control.hovered || control.down ? Theme.knobHoverSize : Theme.knobSize
            radius: height / 2
            color: !control.enabled ? Theme.color.controlStrongDisabled
                 : control.checked ? Theme.color.onAccent
                 : control.hovered ? Theme.color.textOnHover : Theme.color.controlKnob

            Behavior on x {
                enabled: !control.down
                NumberAnimation {
                    duration: Theme.normal
                    easing.type: Easing.BezierSpline
                    easing.bezierCurve: Theme.curve
                }
            }
        }
    }
}
