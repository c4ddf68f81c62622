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
                visible: window.kiosk.aside === ""
                // Back to where the visitor was in it.
                onVisibleChanged: if (visible) place.forceActiveFocus(Qt.TabFocusReason)
            }

            // Beside the job: the screen below stays as it is.
            Loader {
                anchors.fill: parent
                sourceComponent: window.kiosk.aside === "report" ? report
                    : window.kiosk.aside === "help" ? help : null
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
    Component { id: job; JobScreen { kiosk: window.kiosk } }
    Component { id: report; ReportScreen { kiosk: window.kiosk } }
    Component { id: help; HelpScreen { kiosk: window.kiosk } }
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
            : window.kiosk.aside !== "" ? [window.kiosk.asideTitle, window.kiosk.asideText].join(" ")
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
