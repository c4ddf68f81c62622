import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

T.MenuItem {
    id: control

    property string identifier
    property string iconName

    readonly property color ink: !control.enabled ? Theme.color.textDisabled
                               : control.highlighted ? Theme.color.textOnHover : Theme.color.text

    objectName: identifier
    Accessible.id: identifier

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.menuItemHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gapMedium
    rightPadding: Theme.gapMedium
    spacing: Theme.gapMedium
    font: Theme.body

    contentItem: RowLayout {
        spacing: control.spacing

        Icon {
            name: control.checked ? "check" : control.iconName
            size: Theme.iconMedium
            color: control.ink
            visible: control.checkable || control.iconName !== ""
        }

        Text {
            text: control.text
            font: control.font
            color: control.ink
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.color.subtlePressed
             : control.highlighted ? Theme.color.subtleHover : "transparent"
    }
}
