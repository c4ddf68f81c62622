import QtQuick
import QtQuick.Templates as T

// invalid: red lower edge; say why in words beside the field.
T.TextField {
    id: control

    property string identifier
    property bool invalid: false

    objectName: identifier
    Accessible.id: identifier

    implicitWidth: Math.max(implicitBackgroundWidth, contentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.inputPadding
    rightPadding: Theme.controlPaddingBottom
    topPadding: Theme.controlPaddingTop
    bottomPadding: Theme.controlPaddingBottom

    font: Theme.body
    color: enabled ? Theme.color.text : Theme.color.textDisabled
    placeholderTextColor: enabled ? Theme.color.textSecondary : Theme.color.textDisabled
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.onAccent
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    hoverEnabled: true
    passwordCharacter: "\u25CF"

    Text {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height - control.topPadding - control.bottomPadding
        text: control.placeholderText
        textFormat: Text.PlainText
        font: control.font
        color: control.placeholderTextColor
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        visible: control.length === 0 && control.preeditText === ""
        Accessible.ignored: true
    }

    T.ContextMenu.menu: EditMenu {
        editor: control
    }

    background: ControlFrame {
        implicitWidth: Theme.inputWidth
        implicitHeight: Theme.controlHeight
        fill: !control.enabled ? Theme.color.controlDisabled
            : control.activeFocus ? Theme.color.controlFocused
            : control.hovered && !Theme.contrast ? Theme.color.controlHover : Theme.color.control
        edge: !control.enabled ? Theme.color.controlStroke
            : control.invalid ? Theme.color.critical
            : control.activeFocus ? Theme.color.accent : Theme.color.controlStrong
        edgeHeight: control.activeFocus || control.invalid ? Theme.inputEdge : Theme.stroke
    }
}
