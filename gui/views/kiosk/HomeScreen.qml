pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// The key of the visitor, and what can be done with it here.
//
//   kiosk  the view-model of the kiosk
Board {
    id: board

    required property Kiosk kiosk
    readonly property KeyPage page: board.kiosk.desk.page
    readonly property string notice: board.page?.pinNotice ?? ""
    readonly property var names: ({
        "set-pin": qsTr("Add a PIN"), "change-pin": qsTr("Change the PIN"),
        fingerprints: qsTr("Fingerprints"), reset: qsTr("Erase this key"),
    })
    readonly property var pictures: ({
        "set-pin": "pin", "change-pin": "pin", fingerprints: "fingerprint", reset: "reset",
    })

    function start(name: string): void {
        const job = board.kiosk.desk.job
        if (name === "set-pin")
            job.setPin()
        else if (name === "change-pin")
            job.changePin()
        else if (name === "fingerprints")
            job.manageFingerprints()
        else
            job.reset()
    }

    identifier: "home"
    iconName: "security-key"
    title: board.kiosk.title
    text: board.kiosk.text
    code: board.kiosk.code
    wide: true

    Label {
        text: board.page?.name ?? ""
        font: Theme.bodyLarge
        Layout.fillWidth: true
    }

    Label {
        text: board.page?.pinSummary ?? ""
        color: Theme.color.textSecondary
        visible: board.notice === ""
        Layout.fillWidth: true
    }

    InfoBar {
        identifier: "pin-notice"
        severity: board.page?.pinSeverity ?? ""
        text: board.notice
        code: board.page?.pinNoticeCode ?? ""
        visible: board.notice !== ""
        Layout.fillWidth: true
    }

    ReportButton {
        kiosk: board.kiosk
        fits: !board.beside
    }

    controls: [
        Repeater {
            model: board.kiosk.tiles

            BigButton {
                required property string modelData
                required property int index

                identifier: "tile-" + modelData
                text: board.names[modelData]
                iconName: board.pictures[modelData]
                onClicked: board.start(modelData)
                Component.onCompleted: if (index === 0) forceActiveFocus(Qt.TabFocusReason)
                Layout.fillWidth: true
            }
        },
        ReportButton {
            kiosk: board.kiosk
            fits: board.beside
            implicitWidth: Theme.touchWide  // It takes the width that the jobs need.
        }
    ]
}
