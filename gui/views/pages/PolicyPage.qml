pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// What the organisation has decided: each value, who decided it, where it stands, what became of it.
//
//   policies  the view-model of the page
SettingsPage {
    id: page

    required property Policies policies

    identifier: "policy-page"
    path: [qsTr("Policy")]
    code: "NAV-11"

    Card {
        identifier: "policy-summary"
        iconName: page.policies.summaryIcon
        title: page.policies.summary
        description: qsTr("Policies are set by whoever looks after this computer.")
        Layout.fillWidth: true

        Button {
            identifier: "reload-policy"
            text: qsTr("Reload")
            onClicked: page.policies.reload()
        }

        CopyButton {
            identifier: "copy-policy"
            content: page.policies.text
        }
    }

    InfoBar {
        identifier: "policy-distrusted"
        severity: "critical"
        text: page.policies.trouble
        code: page.policies.troubleCode
        visible: page.policies.distrusted
        Layout.fillWidth: true
    }

    Repeater {
        model: page.policies.refused

        InfoBar {
            id: place

            required property int index
            required property string name
            required property string says

            identifier: "policy-refused-" + (place.index + 1)
            severity: "caution"
            title: place.name
            text: place.says
            Layout.fillWidth: true
        }
    }

    SectionHeader {
        text: qsTr("Values")
        visible: page.policies.rows.count > 0
        Layout.fillWidth: true
    }

    Repeater {
        model: page.policies.rows

        Card {
            id: row

            required property string name
            required property string says
            required property string value
            required property string sign
            required property string status

            identifier: "policy-" + row.name
            iconName: row.sign
            title: row.value === "" ? row.name : qsTr("%1: %2").arg(row.name).arg(row.value)
            description: row.says
            Layout.fillWidth: true

            Label {
                text: row.status
                color: Theme.color.textSecondary
            }
        }
    }

    Announcer {
        text: page.visible ? page.policies.summary : ""
    }
}
