pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../cards"
import "../parts"

// What a help desk needs to know, word for word as it would leave: nothing is sent from here.
//
//   report            the view-model of the page
//   protocolChosen()  the person wants to see what is said to keys
//   guideChosen()     the person wants to know what a code means
SettingsPage {
    id: page

    required property Report report

    signal protocolChosen
    signal guideChosen

    identifier: "report-page"
    path: [qsTr("Report for the help desk")]
    code: "NAV-12"
    onVisibleChanged: if (page.visible) page.report.make()

    Card {
        identifier: "report-card"
        iconName: "document"
        lock: page.report.lock
        title: page.report.lock !== "" ? qsTr("No report may be made here")
             : page.report.busy ? qsTr("Putting it together…") : qsTr("Read it before you pass it on")
        description: page.report.lock !== "" ? ""
                     : qsTr("Below is all of it: no accounts, no passkeys, no PINs. "
                            + "Nothing is sent by Keydesk.")
        Layout.fillWidth: true

        CopyButton {
            identifier: "report-copy"
            content: page.report.text
            visible: page.report.files && page.report.lock === ""
        }

        Button {
            identifier: "report-save"
            text: qsTr("Save as…")
            enabled: page.report.text !== ""
            visible: page.report.files && page.report.lock === ""
            onClicked: saver.ask(page.report.folder(), page.report.fileName("report"))
        }

        Button {
            identifier: "report-again"
            text: qsTr("Look again")
            enabled: !page.report.busy
            visible: page.report.lock === ""
            onClicked: page.report.make()
        }
    }

    InfoBar {
        identifier: "report-saved"
        severity: page.report.saveFailed ? "caution" : "success"
        title: page.report.saved
        visible: page.report.saved !== ""
        Layout.fillWidth: true
    }

    TextSheet {
        identifier: "report-text"
        label: qsTr("Report")
        text: page.report.text
        visible: page.report.text !== "" && page.report.lock === ""
        Layout.fillWidth: true
    }

    ExpanderCard {
        identifier: "report-codes"
        iconName: "search"
        title: qsTr("Show it to a camera")
        description: qsTr("The short form, for a help desk with a phone: codes, models and states.")
        visible: page.report.codes.length > 0 && page.report.lock === ""
        Layout.fillWidth: true

        QrCodes {
            codes: page.report.codes
            Layout.fillWidth: true
        }
    }

    Card {
        identifier: "protocol-card"
        iconName: "plug-in"
        title: qsTr("Protocol log")
        description: page.report.protocol.on ? qsTr("On: what is said to keys is noted.")
                                             : qsTr("What is said to keys, for support. Off.")
        clickable: true
        visible: page.report.files
        onClicked: page.protocolChosen()
        Layout.fillWidth: true
    }

    Card {
        identifier: "report-guide"
        iconName: "help"
        title: qsTr("Guide")
        description: qsTr("What a code means, and what to say about it on the phone")
        clickable: true
        onClicked: page.guideChosen()
        Layout.fillWidth: true
    }

    SaveDialog {
        id: saver

        nameFilters: [qsTr("Text (*.txt)"), qsTr("JSON (*.json)")]
        suffixes: ["txt", "json"]
        onChosen: file => page.report.save(file)
    }

    Announcer {
        text: page.visible ? page.report.saved : ""
    }
}
