import QtQuick
import QtQuick.Templates as T

T.RadioButton {
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
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: (control.height - height) / 2
        implicitWidth: Theme.checkSize
        implicitHeight: Theme.checkSize
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
            anchors.centerIn: parent
            width: control.hovered ? Theme.knobHoverSize : Theme.knobSize
            height: width
            radius: width / 2
            color: control.enabled ? Theme.color.onAccent : Theme.color.onAccentDisabled
            visible: control.checked

            Behavior on width {
                NumberAnimation { duration: Theme.normal }
            }
        }
    }
}
