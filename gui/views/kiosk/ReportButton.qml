import QtQuick
import QtQuick.Layouts
import Keydesk

// The way to the report, where one is offered.
//
//   kiosk  the view-model of the kiosk
//   fits   there is room for it here
BigButton {
    id: button

    required property Kiosk kiosk
    property bool fits: true

    identifier: "report"
    text: qsTr("Report for the help desk")
    iconName: "document"
    visible: button.kiosk.mayReport && button.fits
    onClicked: button.kiosk.openReport()
    Layout.fillWidth: true
}
