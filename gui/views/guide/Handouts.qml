pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Saves pages to hand out: one a job, with pictures of the real screens.
//
//   printer   the view-model of the pages
//   language  the language they are in
ColumnLayout {
    id: handouts

    required property GuidePrinter printer
    required property string language
    property int place: 0
    property int theme: 0

    spacing: Theme.cardGap

    Label {
        text: handouts.printer.busy ? qsTr("Taking the pictures; this takes a few seconds.")
              : qsTr("One page a job, as PDF: with the screens of this Keydesk, their codes and your help desk.")
        color: Theme.color.textSecondary
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap
    }

    Card {
        iconName: "eye"
        title: qsTr("Screens in the pictures")
        description: qsTr("Light ones go best with white paper.")
        Layout.fillWidth: true

        ComboBox {
            identifier: "handout-theme"
            model: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
            choice: handouts.theme
            onActivated: index => handouts.theme = index
            Accessible.name: qsTr("Screens in the pictures")
        }
    }

    InfoBar {
        identifier: "handout-saved"
        severity: handouts.printer.failed ? "caution" : "success"
        title: handouts.printer.told
        visible: handouts.printer.told !== ""
        Layout.fillWidth: true
    }

    Repeater {
        model: handouts.printer.titles

        Card {
            id: card

            required property int index
            required property string modelData

            title: modelData
            Layout.fillWidth: true

            Button {
                identifier: "save-handout-" + card.index
                text: qsTr("Save…")
                enabled: !handouts.printer.busy
                onClicked: {
                    handouts.place = card.index
                    saver.ask(handouts.printer.folder(), handouts.printer.fileName(card.index))
                }
                Accessible.name: qsTr("Save: %1").arg(card.title)
            }
        }
    }

    SaveDialog {
        id: saver

        nameFilters: [qsTr("PDF (*.pdf)")]
        suffixes: ["pdf"]
        onChosen: file => handouts.printer.save(handouts.place, handouts.language,
                                                handouts.printer.themes[handouts.theme], file)
    }

    Announcer {
        text: handouts.printer.told
    }
}
