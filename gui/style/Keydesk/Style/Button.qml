import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// highlighted: the accent button of a page. flat: no frame until hovered.
// destructive: red; Return never presses it. iconName: see Icon.
T.Button {
    id: control

    property string identifier
    property string iconName
    property bool destructive: false

    readonly property bool filled: control.highlighted || control.destructive || control.checked
    readonly property color ink: {
        if (!control.enabled)
            return control.filled ? Theme.color.onAccentDisabled : Theme.color.textDisabled
        if (control.destructive)
            return Theme.color.onDanger
        if (control.highlighted || control.checked)
            return Theme.color.onAccent
        return control.hovered || control.down ? Theme.color.textOnHover : Theme.color.text
    }

    objectName: identifier
    Accessible.id: identifier

    implicitWidth: Math.max(implicitBackgroundWidth,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.controlPadding
    rightPadding: Theme.controlPadding
    topPadding: Theme.controlPaddingTop
    bottomPadding: Theme.controlPaddingBottom
    spacing: Theme.gap
    font: Theme.body
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Keys.onReturnPressed: if (!control.destructive) control.click()
    Keys.onEnterPressed: if (!control.destructive) control.click()

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(parent.width, implicitWidth)
            spacing: control.spacing

            Icon {
                name: control.iconName
                size: Theme.iconMedium
                color: control.ink
                visible: control.iconName !== ""
            }

            Text {
                text: control.text
                font: control.font
                color: control.ink
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                visible: control.text !== "" && control.display !== T.AbstractButton.IconOnly
                Layout.fillWidth: true
            }
        }
    }

    background: ControlFrame {
        implicitWidth: Theme.controlHeight
        implicitHeight: Theme.controlHeight
        focused: control.visualFocus
        strokeWidth: control.flat && !(Theme.contrast && control.hovered) ? 0
                   : control.filled && !Theme.contrast ? 0 : Theme.stroke
        stroke: control.enabled || !Theme.contrast ? Theme.color.controlStroke
                                                   : Theme.color.controlStrongDisabled
        fill: {
            if (control.destructive)
                return !control.enabled ? Theme.color.accentDisabled
                     : control.down ? Theme.color.dangerPressed
                     : control.hovered ? Theme.color.dangerHover : Theme.color.danger
            if (control.filled)
                return !control.enabled ? Theme.color.accentDisabled
                     : control.down ? Theme.color.accentPressed
                     : control.hovered ? Theme.color.accentHover : Theme.color.accent
            if (control.flat)
                return control.down ? Theme.color.subtlePressed
                     : control.hovered ? Theme.color.subtleHover : "transparent"
            return !control.enabled ? Theme.color.controlDisabled
                 : control.down ? Theme.color.controlPressed
                 : control.hovered ? Theme.color.controlHover : Theme.color.control
        }
        edge: control.down || !control.enabled ? stroke : Theme.color.controlEdge
    }
}
