import QtQuick
import QtQuick.Templates as T

// An entry of a list. highlighted: the current one.
T.ItemDelegate {
    id: control

    property string identifier

    objectName: identifier
    Accessible.id: identifier

    implicitWidth: Math.max(Theme.menuWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.navItemHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gapMedium
    rightPadding: Theme.gapMedium
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    font: Theme.body
    hoverEnabled: true

    contentItem: Text {
        text: control.text
        font: control.font
        color: !control.enabled ? Theme.color.textDisabled
             : control.hovered || control.down ? Theme.color.textOnHover : Theme.color.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
    }

    background: SelectionFrame {
        hovered: control.hovered && control.enabled
        pressed: control.down
        selected: control.highlighted
        focused: control.visualFocus
    }
}
