import QtQuick
import Keydesk.Style

// Copies `content` and says so until the content changes or the button is left.
//
//   identifier  objectName and Accessible.id
//   content     what is copied; never a secret
//   text        label, "Copy"
Button {
    id: copy

    property string content
    property bool copied: false

    text: copied ? qsTr("Copied") : qsTr("Copy")
    iconName: copied ? "check" : "copy"
    enabled: content !== ""
    onContentChanged: copied = false
    onActiveFocusChanged: copied = false
    onClicked: {
        clipboard.selectAll()
        clipboard.copy()
        copy.copied = true
    }

    // QML reaches the clipboard through a text item only.
    TextEdit {
        id: clipboard

        text: copy.content
        textFormat: TextEdit.PlainText
        visible: false
        activeFocusOnTab: false
        Accessible.ignored: true
    }

    Announcer {
        text: copy.copied ? qsTr("Copied") : ""
    }
}
