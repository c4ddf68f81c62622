pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../kiosk" as Screens

// What a visitor of a kiosk sees: the real screen, and the bar below it.
//
//   kiosk  the view-model of the picture
Item {
    id: picture

    required property PicturedKiosk kiosk
    readonly property string shown: picture.kiosk.shown
    readonly property bool broken: picture.shown === "out-of-order"

    implicitWidth: Theme.kioskPictureWidth
    implicitHeight: Theme.kioskPictureHeight

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            sourceComponent: picture.broken ? broken
                           : picture.shown === "attract" ? attract
                           : picture.shown === "home" ? home
                           : picture.shown === "staff" ? passcode
                           : picture.shown === "report" ? report
                           : picture.shown === "help" ? help
                           : picture.shown === "warning" ? warning : message
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Screens.BottomBar {
            kiosk: picture.kiosk
            visible: !picture.broken
            Layout.fillWidth: true
        }
    }

    Component { id: attract; Screens.AttractScreen { kiosk: picture.kiosk } }
    Component { id: message; Screens.MessageScreen { kiosk: picture.kiosk } }
    Component { id: home; Screens.HomeScreen { kiosk: picture.kiosk } }
    Component { id: report; Screens.ReportScreen { kiosk: picture.kiosk } }
    Component { id: help; Screens.HelpScreen { kiosk: picture.kiosk } }
    Component { id: warning; Screens.StillThere { kiosk: picture.kiosk } }
    Component { id: passcode; Screens.StaffScreen { staff: picture.kiosk.staff } }
    Component {
        id: broken

        Screens.OutOfOrderBoard {
            heading: picture.kiosk.disorder[0]
            message: picture.kiosk.disorder[1]
            code: picture.kiosk.disorder[2]
            helpDesk: picture.kiosk.helpDesk
            links: picture.kiosk.help
        }
    }
}
