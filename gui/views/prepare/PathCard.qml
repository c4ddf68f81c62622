import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// A card for the path of a file, typed or chosen.
//
//   name         objectName of the field; the button is "<name>-choose"
//   preparation  the view-model of the page
//   path         what is in the field
//   saves        the dialog asks for a new file
//   nameFilters  which files the dialog shows
Card {
    id: card

    required property Preparation preparation
    property string name
    property alias path: field.text
    property bool saves: false
    property list<string> nameFilters: [qsTr("All files (*)")]

    TextField {
        id: field

        identifier: card.name
        Accessible.name: card.title
        Accessible.description: card.description
        Layout.fillWidth: true
    }

    Button {
        identifier: card.name + "-choose"
        text: qsTr("Choose…")
        onClicked: {
            dialog.currentFolder = card.preparation.folder()
            dialog.open()
        }
        Accessible.name: qsTr("Choose: %1").arg(card.title)
    }

    FileDialog {
        id: dialog

        fileMode: card.saves ? FileDialog.SaveFile : FileDialog.OpenFile
        nameFilters: card.nameFilters
        defaultSuffix: card.saves ? "csv" : ""
        onAccepted: field.text = card.preparation.path(dialog.selectedFile)
    }
}
