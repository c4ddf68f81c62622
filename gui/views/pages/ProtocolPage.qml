pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// What is said to keys, while it is switched on. It is in memory only, without what is secret.
//
//   protocol           the view-model of the page
//   activated(index)   back to the report
SettingsPage {
    id: page

    required property Protocol protocol

    identifier: "protocol-page"
    path: [qsTr("Report for the help desk"), qsTr("Protocol log")]
    code: "NAV-13"

    Card {
        identifier: "protocol-switch-card"
        iconName: "plug-in"
        title: qsTr("Note what is said to keys")
        description: qsTr("For support. It is kept in memory until the window closes, never on disk, "
                          + "and PINs, tokens and names are replaced before they are noted.")
        Layout.fillWidth: true

        Switch {
            identifier: "protocol-switch"
            checked: page.protocol.on
            onToggled: page.protocol.on = checked
            text: checked ? qsTr("On") : qsTr("Off")
            Accessible.name: qsTr("Note what is said to keys")
        }
    }

    Card {
        identifier: "protocol-search-card"
        iconName: "search"
        title: page.protocol.wanted === ""
               ? qsTr("%1 commands").arg(page.protocol.count)
               : qsTr("%1 of %2 commands").arg(page.protocol.found).arg(page.protocol.count)
        description: page.protocol.shown < page.protocol.found
                     ? qsTr("The last %1 are shown. Copy takes all of them.").arg(page.protocol.shown)
                     : ""
        visible: page.protocol.count > 0
        Layout.fillWidth: true

        TextField {
            identifier: "protocol-search"
            placeholderText: qsTr("Search")
            onTextEdited: page.protocol.wanted = text
            Accessible.name: qsTr("Search the protocol log")
        }

        CopyButton {
            identifier: "protocol-copy"
            content: page.visible ? page.protocol.everything : ""
        }

        Button {
            identifier: "protocol-clear"
            text: qsTr("Clear")
            onClicked: page.protocol.clear()
        }
    }

    InfoBar {
        identifier: "protocol-replaced"
        severity: "info"
        title: qsTr("Replaced by “...”")
        text: page.protocol.replaced
        visible: page.protocol.replaced !== ""
        Layout.fillWidth: true
    }

    TextSheet {
        identifier: "protocol-text"
        label: qsTr("Protocol log")
        text: page.protocol.text
        visible: page.protocol.text !== ""
        Layout.fillWidth: true
    }

    Label {
        text: page.protocol.on ? qsTr("Nothing was said to a key yet.") : qsTr("Nothing is noted.")
        color: Theme.color.textSecondary
        visible: page.protocol.count === 0
        topPadding: Theme.gap
        leftPadding: Theme.gapSmall
        Layout.fillWidth: true
    }
}
