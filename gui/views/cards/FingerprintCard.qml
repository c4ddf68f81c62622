pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// The fingerprints of a key: locked, one button; unlocked, the list.
//
//   page  the view-model of the key
//   job   the job that is open in the window
ColumnLayout {
    id: fingerprints

    required property KeyPage page
    required property Job job

    // From the moment the list was first shown until the job leaves this key.
    property bool unlocked: false
    property int row: -1
    property bool removing: false
    readonly property bool listing: fingerprints.unlocked && fingerprints.job.stage === "fingers"

    function follow(): void {
        const mine = fingerprints.job.kind === "fingerprints"
                     && fingerprints.job.keyId === fingerprints.page.keyId
        const over = ["", "failed", "finished"].includes(fingerprints.job.stage)
        fingerprints.unlocked = mine && !over
                                && (fingerprints.unlocked || fingerprints.job.stage === "fingers")
    }

    // The button that was pressed, or the one in its place, else the one that adds a finger.
    function focusList(): void {
        const last = fingerprints.job.fingers.count - 1
        const next = rows.itemAt(Math.min(fingerprints.row, last)) as FingerRow
        const target = (fingerprints.removing ? next?.lastButton : next?.firstButton) ?? button
        target.focus = false  // A closing dialog gives it back for a reason that shows no frame.
        target.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.cardGap
    onListingChanged: if (fingerprints.listing) Qt.callLater(fingerprints.focusList)
    Component.onCompleted: fingerprints.follow()

    Connections {
        target: fingerprints.job
        function onChanged(): void { fingerprints.follow() }
    }

    // Above the list: below a long one, or with large text, nobody would see it.
    JobNotice {
        job: fingerprints.job
        identifier: "fingerprint-notice"
        visible: fingerprints.listing && fingerprints.job.noticeSeverity !== "none"
        Layout.fillWidth: true
    }

    ColumnLayout {
        spacing: -Theme.stroke
        Layout.fillWidth: true

        Card {
            identifier: "fingerprint-card"
            iconName: "fingerprint"
            title: qsTr("Security key fingerprint")
            description: fingerprints.unlocked
                         ? qsTr("Unlocked. Choose “Done” when you have finished.")
                         : [fingerprints.page.fingerprintsSummary,
                            fingerprints.page.fingerprintsReason]
                           .filter(part => part !== "").join(" ")
            lock: fingerprints.page.sensor ? fingerprints.page.locks.fingerprints : ""
            joined: fingerprints.unlocked
            Layout.fillWidth: true

            Button {
                id: button

                identifier: "fingerprint-button"
                text: fingerprints.unlocked
                      ? (fingerprints.job.fingers.count > 0 ? qsTr("Add another")
                                                            : qsTr("Add a fingerprint"))
                      : fingerprints.page.fingerprintsEnrolled ? qsTr("Manage") : qsTr("Set up")
                visible: fingerprints.page.sensor
                enabled: fingerprints.unlocked ? fingerprints.listing
                         : fingerprints.page.fingerprintsAction && fingerprints.job.stage === ""
                           && fingerprints.page.locks.fingerprints === ""
                onClicked: {
                    fingerprints.row = -1
                    if (fingerprints.unlocked)
                        fingerprints.job.addFinger()
                    else
                        fingerprints.job.manageFingerprints()
                }
                Accessible.name: fingerprints.unlocked ? text : qsTr("%1 fingerprints").arg(text)
                Accessible.description: [fingerprints.page.fingerprintsReason,
                                         fingerprints.page.locks.fingerprints]
                                        .filter(part => part !== "").join(" ")
                Layout.minimumWidth: Theme.buttonWidth
            }
        }

        Repeater {
            id: rows

            model: fingerprints.unlocked ? fingerprints.job.fingers : null

            FingerRow {
                id: finger

                busy: !fingerprints.listing
                onRenamed: {
                    fingerprints.row = finger.index
                    fingerprints.removing = false
                    fingerprints.job.renameFinger(finger.index)
                }
                onRemoved: {
                    fingerprints.row = finger.index
                    fingerprints.removing = true
                    fingerprints.job.removeFinger(finger.index)
                }
                Layout.fillWidth: true
            }
        }

        CardRow {
            title: fingerprints.job.fingers.count > 0 ? "" : qsTr("No fingerprint yet.")
            visible: fingerprints.unlocked
            last: true
            Accessible.name: qsTr("All fingerprints")
            Layout.fillWidth: true

            CodeTag {
                code: fingerprints.listing ? fingerprints.job.code : ""
            }

            Button {
                identifier: "remove-all"
                text: qsTr("Remove all")
                visible: fingerprints.job.fingers.count > 1
                enabled: fingerprints.listing
                onClicked: fingerprints.job.removeAllFingers()
                Accessible.name: qsTr("Remove all fingerprints")
            }

            Button {
                identifier: "fingers-done"
                text: qsTr("Done")
                highlighted: true
                enabled: fingerprints.listing
                onClicked: fingerprints.job.cancel()
                Layout.minimumWidth: Theme.buttonWidth
            }
        }
    }
}
