pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../cards"
import "../parts"

// Everything about one key.
//
//   page   the view-model of the key; never turns into another key
//   job    the job that is open in the window
//   winked the person wants to see which key this is
//   doctorChosen()  the person wants this computer checked
SettingsPage {
    id: view

    required property KeyPage page
    required property Job job
    readonly property bool usable: view.page.attached && !view.page.reading && !view.page.problem
    readonly property bool elsewhere: view.job.kind === "fingerprints"
                                      && view.job.keyId !== view.page.keyId

    signal winked
    signal doctorChosen

    identifier: "key-page"
    path: [qsTr("Security keys"), view.page.name]
    code: "NAV-3"
    topCode: view.page.problemCode || view.page.pinNoticeCode || code

    KeyHeader {
        page: view.page
        onWinked: view.winked()
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapMedium
    }

    InfoBar {
        identifier: "unplugged"
        severity: "caution"
        code: "NAV-7"
        title: view.page.card ? qsTr("Taken away") : qsTr("Unplugged")
        text: (view.page.card
               ? qsTr("%1 is not in its card reader. Put it back, then choose it in the list of keys.")
               : qsTr("%1 is not connected. Plug it in again, then choose it in the list of keys."))
              .arg(view.page.name)
        visible: !view.page.attached
        Layout.fillWidth: true
    }

    InfoBar {
        identifier: "listed-twice"
        severity: "info"
        code: "NAV-8"
        title: view.page.twiceTitle
        text: view.page.twiceText
        visible: view.page.attached && view.page.twiceTitle !== ""
        Layout.fillWidth: true
    }

    InfoBar {
        identifier: "other-key-open"
        severity: "info"
        code: "NAV-9"
        title: qsTr("%1 is still unlocked").arg(view.job.keyName)
        text: qsTr("Close its fingerprints before you work with another key.")
        actionText: qsTr("Close them")
        visible: view.elsewhere
        onAction: view.job.cancel()
        Layout.fillWidth: true
    }

    ProblemBar {
        page: view.page
        onChecked: view.doctorChosen()
        visible: view.page.attached && view.page.problem
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gapMedium
        visible: view.page.attached && view.page.reading
        Layout.topMargin: Theme.gap
        Layout.bottomMargin: Theme.gap

        BusyIndicator {
            running: parent.visible
        }

        Label {
            text: qsTr("Reading the key…")
            color: Theme.color.textSecondary
            Layout.fillWidth: true
        }
    }

    PinCard {
        page: view.page
        job: view.job
        visible: view.usable
        Layout.fillWidth: true
    }

    FingerprintCard {
        page: view.page
        job: view.job
        visible: view.usable
        Layout.fillWidth: true
    }

    ResetCard {
        page: view.page
        job: view.job
        visible: view.usable
        Layout.fillWidth: true
    }

    AboutCard {
        page: view.page
        visible: !view.page.reading
        Layout.fillWidth: true
    }
}
