import QtQuick
import Keydesk
import Keydesk.Style
import "../parts"

// Saves the labels of the keys that are ready.
//
//   labels    the view-model of the labels
//   closed()  the dialog has gone, and the focus with it
Card {
    id: card

    required property Labels labels

    signal closed

    iconName: "document"
    title: qsTr("Labels")
    description: card.labels.saved !== "" ? card.labels.saved
        : qsTr("One for each key that is ready, without its PIN: A4, 21 on a sheet.")

    Button {
        identifier: "prepare-labels"
        text: qsTr("Save labels… (%1)").arg(shortcut.nativeText)
        onClicked: saver.ask(card.labels.folder(), card.labels.fileName())
    }

    Shortcut {
        id: shortcut

        sequence: "Ctrl+S"
        enabled: card.visible
        onActivated: saver.ask(card.labels.folder(), card.labels.fileName())
    }

    Announcer {
        text: card.visible ? card.labels.saved : ""
    }

    SaveDialog {
        id: saver

        nameFilters: [qsTr("PDF (*.pdf)")]
        suffixes: ["pdf"]
        onChosen: file => card.labels.save(file)
        onVisibleChanged: if (!visible) card.closed()
    }
}
