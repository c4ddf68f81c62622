pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// What a key is and what it can do, in plain words; the raw answer of the key below.
//
//   page  the view-model of the key
ColumnLayout {
    id: about

    required property KeyPage page

    // Names beside values that are known.
    readonly property list<var> facts: [
        { name: qsTr("Model"), value: about.page.model },
        { name: qsTr("Maker"), value: about.page.vendor },
        { name: qsTr("Serial number"), value: about.page.serial },
        { name: qsTr("Firmware"), value: about.page.firmware },
        { name: qsTr("Connections"), value: about.page.transports },
        { name: qsTr("Standards"), value: about.page.versions },
        { name: qsTr("Model ID (AAGUID)"), value: about.page.aaguid },
    ].filter(fact => fact.value !== "")

    spacing: Theme.cardGap

    ExpanderCard {
        identifier: "about-card"
        iconName: "info"
        title: qsTr("About this key")
        description: qsTr("What it is and what it can do")
        Layout.fillWidth: true

        FactsRow {
            facts: about.facts
            last: about.page.abilities.length === 0
            Layout.fillWidth: true
        }

        AbilitiesRow {
            abilities: about.page.abilities
            visible: about.page.abilities.length > 0
            last: about.page.detailsText === ""
            Layout.fillWidth: true
        }

        ExpanderRow {
            identifier: "details-card"
            title: qsTr("Technical details")
            description: qsTr("What the key says about itself, word for word")
            visible: about.page.detailsText !== ""
            Layout.fillWidth: true

            TextRow {
                text: about.page.detailsText
                label: qsTr("Technical details")
                copyIdentifier: "copy-details"
                last: true
                Layout.fillWidth: true
            }
        }
    }
}
