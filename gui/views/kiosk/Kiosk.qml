pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import ".."
import "../bench"
import "../parts"

// The window of a kiosk: one screen at a time, and a bar below that is always there.
//
// Everything a visitor sees lives in loaders that are empty again when the session ends.
//
//   kiosk  the view-model of the kiosk
ApplicationWindow {
    id: window

    required property Kiosk kiosk
    readonly property Desk desk: window.kiosk.desk
    readonly property string name: window.kiosk.screen

    objectName: "kiosk-window"
    title: window.desk.demo ? qsTr("Keydesk (demo)") : qsTr("Keydesk")
    visible: true
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint

    Binding {
        target: Theme
        property: "scheme"
        value: window.desk.appearance.scheme
    }

    Binding {
        target: Theme
        property: "textScale"
        value: Theme.kioskScale * window.desk.appearance.textScale
    }

    ColumnLayout {
        id: sheet

        anchors.fill: parent
        anchors.bottomMargin: (bench.item as BenchPanel)?.height ?? 0
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                id: place

                readonly property Component wanted: window.name === "attract" ? attract
                    : window.name === "home" ? home
                    : window.name === "job" ? job
                    : window.name !== "staff" ? message
                    : window.kiosk.staff.stage === "open" ? maintenance : passcode

                anchors.fill: parent
                sourceComponent: place.wanted
                enabled: !window.kiosk.warning
            }

            Loader {
                anchors.fill: parent
                active: window.kiosk.warning
                sourceComponent: StillThere { kiosk: window.kiosk }
            }

            // The hidden way of the staff: hold the upper left corner.
            MouseArea {
                objectName: "staff-corner"
                width: Theme.staffCorner
                height: Theme.staffCorner
                onPressed: {
                    hold.start()
                    if (window.name === "attract")
                        window.kiosk.begin()
                }
                onReleased: hold.stop()
                onCanceled: hold.stop()
                onContainsMouseChanged: if (!containsMouse) hold.stop()

                Timer {
                    id: hold

                    interval: Theme.staffHold
                    onTriggered: window.kiosk.staff.ask()
                }
            }
        }

        BottomBar {
            kiosk: window.kiosk
            Layout.fillWidth: true
        }
    }

    Component { id: attract; AttractScreen { kiosk: window.kiosk } }
    Component { id: message; MessageScreen { kiosk: window.kiosk } }
    Component { id: home; HomeScreen { kiosk: window.kiosk } }
    Component {
        id: job
        JobScreen {
            job: window.desk.job
            places: window.kiosk.removalPlaces
            codes: window.kiosk.removalCodes
        }
    }
    Component { id: passcode; StaffScreen { staff: window.kiosk.staff } }
    Component {
        id: maintenance
        MaintenanceScreen { staff: window.kiosk.staff; desk: window.desk }
    }

    Narrator {
        job: window.desk.job
        secondsLeft: (place.item as JobScreen)?.secondsLeft ?? 0
    }

    Announcer {
        text: window.kiosk.warning ? window.kiosk.warningTitle
            : window.name === "job" ? "" : [window.kiosk.title, window.kiosk.text].join(" ")
        assertive: window.kiosk.warning
    }

    Loader {
        id: bench

        active: window.desk.bench !== null
        sourceComponent: BenchPanel {
            bench: window.desk.bench
        }
    }
}
