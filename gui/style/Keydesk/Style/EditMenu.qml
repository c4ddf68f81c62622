import QtQuick
import QtQuick.Templates as T

// What a right click offers in a text field. A password is never cut or copied: Qt refuses.
Menu {
    id: menu

    required property T.TextField editor

    readonly property bool marked: menu.editor.selectedText !== ""
    readonly property bool open: menu.editor.echoMode === TextInput.Normal

    MenuItem {
        text: qsTr("Cut")
        enabled: menu.marked && menu.open && !menu.editor.readOnly
        onTriggered: menu.editor.cut()
    }

    MenuItem {
        text: qsTr("Copy")
        iconName: "copy"
        enabled: menu.marked && menu.open
        onTriggered: menu.editor.copy()
    }

    MenuItem {
        text: qsTr("Paste")
        enabled: menu.editor.canPaste
        onTriggered: menu.editor.paste()
    }

    MenuItem {
        text: qsTr("Select all")
        enabled: menu.editor.length > 0
        onTriggered: menu.editor.selectAll()
    }
}
