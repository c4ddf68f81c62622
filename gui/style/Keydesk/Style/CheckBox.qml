import QtQuick
import QtQuick.Templates as T

T.CheckBox {
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
        readonly property bool on: control.checkState !== Qt.Unchecked

        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: (control.height - height) / 2
        implicitWidth: Theme.checkSize
        implicitHeight: Theme.checkSize
        radius: Theme.radius
        border.width: on && !Theme.contrast ? 0 : Theme.stroke
        border.color: control.enabled ? Theme.color.controlStrong
                                      : Theme.color.controlStrongDisabled
        color: on ? (!control.enabled ? Theme.color.accentDisabled
                   : control.down ? Theme.color.accentPressed
                   : control.hovered ? Theme.color.accentHover : Theme.color.accent)
             : control.hovered ? Theme.color.controlHover : Theme.color.control

        Behavior on color {
            ColorAnimation { duration: Theme.fast }
        }

        Icon {
            anchors.centerIn: parent
            size: Theme.iconSmall
            weight: 2 * Theme.iconStroke
            name: control.checkState === Qt.PartiallyChecked ? "dash" : "check"
            color: control.enabled ? Theme.color.onAccent : Theme.color.onAccentDisabled
            visible: parent.on
        }
    }
}
