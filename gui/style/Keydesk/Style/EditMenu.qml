import QtQuick
import QtQuick.Templates as T

// What a right click offers in a text field. A password is never cut or copied: Qt refuses.
Menu {
    id: edit

    required property T.TextField editor

    readonly property bool marked: edit.editor.selectedText !== ""
    readonly property bool open: edit.editor.echoMode === TextInput.Normal

    MenuItem {
        text: qsTr("Cut")
        enabled: edit.marked && edit.open && !edit.editor.readOnly
        onTriggered: edit.editor.cut()
    }

    MenuItem {
        text: qsTr("Copy")
        iconName: "copy"
        enabled: edit.marked && edit.open
        onTriggered: edit.editor.copy()
    }

    MenuItem {
        text: qsTr("Paste")
        enabled: edit.editor.canPaste
        onTriggered: edit.editor.paste()
    }

    MenuItem {
        text: qsTr("Select all")
        enabled: edit.editor.length > 0
        onTriggered: edit.editor.selectAll()
    }
}
