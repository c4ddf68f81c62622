import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// What the help desk has to know of this visit, for its camera.
CodesScreen {
    id: board

    readonly property Report report: board.kiosk.desk.report

    identifier: "report-screen"
    codes: board.report.busy ? [] : board.report.codes
    names: board.codes.map((_, place) => qsTr("QR code %1 of %2 of the report")
                                         .arg(place + 1).arg(board.codes.length))

    Label {
        text: qsTr("Putting it together…")
        visible: board.report.busy
        Layout.fillWidth: true
    }
}
