pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../cards"
import "../parts"

// Is everything right on this computer? It looks whenever it is shown, and changes nothing unasked.
//
//   doctor          the view-model of the page
//   policies        what the organisation has decided
//   policyChosen()  the person wants to see that
//   reportChosen()  the person wants to tell a help desk
SettingsPage {
    id: page

    required property Doctor doctor
    required property Policies policies

    signal policyChosen
    signal reportChosen

    identifier: "doctor-page"
    path: [qsTr("Check this computer")]
    code: "NAV-4"
    onVisibleChanged: if (page.visible) page.doctor.check()

    Card {
        identifier: "doctor-summary"
        iconName: page.doctor.summaryIcon
        title: page.doctor.busy ? qsTr("Checking…") : page.doctor.summary
        description: qsTr("Checking changes nothing, and sends nothing to a key.")
        Layout.fillWidth: true

        Button {
            identifier: "check-again"
            text: qsTr("Check again")
            enabled: !page.doctor.busy
            onClicked: page.doctor.check()
        }
    }

    Card {
        iconName: "lock"
        title: qsTr("Access rule for security keys")
        description: qsTr("It lets whoever sits at the screen use security keys. The "
                          + "administrator’s password is asked for.")
        visible: page.doctor.offersRule
        Layout.fillWidth: true

        Button {
            identifier: "install-rule"
            text: qsTr("Install the rule")
            highlighted: true
            enabled: !page.doctor.busy
            onClicked: page.doctor.installRule()
        }
    }

    Card {
        iconName: "lock"
        title: qsTr("Administrator rights")
        description: page.doctor.offersSettings
                     ? qsTr("The page of Windows can set a PIN, save fingerprints and reset a key.")
                     : qsTr("Windows lets only administrators use security keys directly.")
        visible: page.doctor.offersElevation
        Layout.fillWidth: true

        Button {
            identifier: "open-settings"
            text: qsTr("Open the page of Windows")
            visible: page.doctor.offersSettings
            onClicked: page.doctor.openSettings()
        }

        Button {
            identifier: "restart-elevated"
            text: qsTr("Restart as administrator")
            onClicked: page.doctor.restart()
        }
    }

    InfoBar {
        identifier: "rule-outcome"
        severity: page.doctor.lines === "" ? "success" : "caution"
        title: page.doctor.outcome
        visible: page.doctor.outcome !== ""
        Layout.fillWidth: true
    }

    ExpanderCard {
        identifier: "rule-by-hand"
        iconName: "copy"
        title: qsTr("Install it by hand")
        description: qsTr("Whoever looks after this computer can run these lines as root.")
        visible: page.doctor.lines !== ""
        Layout.fillWidth: true

        TextRow {
            text: page.doctor.lines
            label: qsTr("Lines")
            copyIdentifier: "copy-lines"
            last: true
            Layout.fillWidth: true
        }
    }

    Findings {
        troubles: page.doctor.troubles
        others: page.doctor.others
        Layout.fillWidth: true
    }

    SectionHeader {
        text: qsTr("Your organisation")
        Layout.fillWidth: true
    }

    Card {
        identifier: "policy-card"
        iconName: "lock"
        title: qsTr("Policy")
        description: page.policies.summary
        clickable: true
        onClicked: page.policyChosen()
        Layout.fillWidth: true
    }

    SectionHeader {
        text: qsTr("Help desk")
        Layout.fillWidth: true
    }

    Card {
        identifier: "doctor-report"
        iconName: "document"
        title: qsTr("Report for the help desk")
        description: qsTr("All of this and the keys, to be read before it is passed on")
        clickable: true
        onClicked: page.reportChosen()
        Layout.fillWidth: true
    }

    Announcer {
        text: page.visible && !page.doctor.busy ? page.doctor.summary : ""
    }
}
