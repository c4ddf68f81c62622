pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Colours and text size of the window.
//
//   desk            the view-model of the window
//   doctorChosen()  the person wants this computer checked
//   policyChosen()  the person wants to see what the organisation has decided
//   reportChosen()  the person wants to tell a help desk
//   prepareChosen() the person wants to prepare keys for others
//   guideChosen()   the person wants to know what a code means
SettingsPage {
    id: page

    required property Desk desk
    readonly property Appearance appearance: page.desk.appearance
    readonly property Speech speech: page.desk.speech
    readonly property list<string> schemes: ["system", "light", "dark", "contrast"]
    readonly property list<real> scales: [1, 1.1, 1.25, 1.5, 1.75, 2, 2.25]

    signal doctorChosen
    signal policyChosen
    signal reportChosen
    signal prepareChosen
    signal guideChosen

    identifier: "appearance-page"
    path: [qsTr("Appearance")]
    code: "NAV-5"

    Card {
        iconName: "eye"
        title: qsTr("Theme")
        description: qsTr("“Like the system” follows what is set for this computer.")
        Layout.fillWidth: true

        ComboBox {
            identifier: "theme"
            model: [qsTr("Like the system"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
            choice: page.schemes.indexOf(page.appearance.scheme)
            onActivated: index => page.appearance.scheme = page.schemes[index]
            Accessible.name: qsTr("Theme")
        }
    }

    Card {
        iconName: "text"
        title: qsTr("Text size")
        description: qsTr("Text and controls of Keydesk grow together.")
        Layout.fillWidth: true

        ComboBox {
            identifier: "text-size"
            //: Text size in percent
            model: page.scales.map(scale => qsTr("%1 %").arg(Math.round(100 * scale)))
            choice: page.scales.findIndex(scale => scale >= page.appearance.textScale - 0.01)
            onActivated: index => page.appearance.textScale = page.scales[index]
            Accessible.name: qsTr("Text size")
        }
    }

    Card {
        iconName: "globe"
        title: qsTr("Language")
        description: qsTr("“Like the system” follows what is set for this computer.")
        visible: page.speech.offered.length > 1
        Layout.fillWidth: true

        ComboBox {
            identifier: "language"
            model: [qsTr("Like the system"), ...page.speech.names]
            choice: page.speech.offered.indexOf(page.appearance.language) + 1
            onActivated: index => page.appearance.language = index ? page.speech.offered[index - 1] : ""
            Accessible.name: qsTr("Language")
        }
    }

    SectionHeader {
        text: qsTr("This computer")
        Layout.fillWidth: true
    }

    Card {
        identifier: "doctor-card"
        iconName: "search"
        title: qsTr("Check this computer")
        description: qsTr("What has to be right so that security keys work")
        clickable: true
        onClicked: page.doctorChosen()
        Layout.fillWidth: true
    }

    Card {
        identifier: "policy-card"
        iconName: "lock"
        title: qsTr("Policy")
        description: page.desk.policies.summary
        clickable: true
        visible: page.desk.policies.managed
        onClicked: page.policyChosen()
        Layout.fillWidth: true
    }

    Card {
        identifier: "report-chosen"
        iconName: "document"
        title: qsTr("Report for the help desk")
        description: qsTr("What a help desk needs to know, to be read before it is passed on")
        clickable: true
        onClicked: page.reportChosen()
        Layout.fillWidth: true
    }

    Card {
        identifier: "prepare-chosen"
        iconName: "security-key"
        title: qsTr("Prepare keys")
        description: qsTr("Many keys for other people, each with a temporary PIN")
        clickable: true
        onClicked: page.prepareChosen()
        Layout.fillWidth: true
    }

    Card {
        identifier: "guide-card"
        iconName: "help"
        title: qsTr("Guide")
        description: qsTr("What a code means, and what to say about it on the phone")
        clickable: true
        onClicked: page.guideChosen()
        Layout.fillWidth: true
    }

    SectionHeader {
        text: qsTr("About Keydesk")
        Layout.fillWidth: true
    }

    Card {
        iconName: "info"
        title: page.desk.demo ? qsTr("Keydesk %1, demo").arg(page.desk.version)
                              : qsTr("Keydesk %1").arg(page.desk.version)
        description: page.desk.demo
                     ? qsTr("All keys shown are virtual. No real key is used or changed.")
                     : qsTr("Works with FIDO2 security keys of any maker.")
        Layout.fillWidth: true
    }
}
