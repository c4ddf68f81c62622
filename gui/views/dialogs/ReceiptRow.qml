import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Saves the receipt of the job that has just ended.
//
//   report  the view-model that holds it; without one there is nothing to save
ColumnLayout {
    id: row

    property Report report: null

    spacing: Theme.gap
    visible: row.report?.receiptReady ?? false

    Button {
        identifier: "save-receipt"
        text: qsTr("Save a receipt…")
        onClicked: saver.ask(row.report.folder(), row.report.fileName("receipt"))
    }

    Label {
        text: row.report?.saved ?? ""
        color: row.report?.saveFailed ? Theme.color.caution : Theme.color.textSecondary
        visible: text !== ""
        Layout.fillWidth: true
    }

    Announcer {
        text: row.report?.saved ?? ""
    }

    SaveDialog {
        id: saver

        nameFilters: [qsTr("PDF (*.pdf)"), qsTr("Text (*.txt)")]
        suffixes: ["pdf", "txt"]
        onChosen: file => row.report.saveReceipt(file)
    }
}
