import QtQuick
import QtQuick.Templates as T
import Keydesk.Style

// A button that is only a picture. What it does is its accessible name, and a tool tip under the
// pointer and the keyboard focus.
//
//   identifier  objectName and Accessible.id; the tip is "<identifier>-tip"
//   iconName    see Icon
//   text        what it does
Button {
    id: button

    property bool dismissed: false

    display: T.AbstractButton.IconOnly
    flat: true
    onVisualFocusChanged: button.dismissed = false
    onHoveredChanged: button.dismissed = false
    // Esc takes the tip away (WCAG 1.4.13) and goes on to the dialog.
    Keys.onEscapePressed: event => {
        button.dismissed = true
        event.accepted = false
    }

    ToolTip {
        objectName: button.identifier + "-tip"
        text: button.text
        visible: (button.hovered || button.visualFocus) && !button.down && !button.dismissed
    }
}
