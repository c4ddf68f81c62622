pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// Whom to ask, in large words, and what a telephone opens to reach them. A kiosk opens nothing.
CodesScreen {
    id: board

    readonly property Links links: board.kiosk.help
    // The places of those that have a code.
    readonly property list<int> coded: board.links.codes.map((code, at) => code !== "" ? at : -1)
                                                        .filter(at => at >= 0)

    identifier: "help-screen"
    codes: board.coded.map(at => board.links.codes[at])
    names: board.coded.map(at => qsTr("QR code of %1").arg(board.links.addresses[at]))

    Label {
        objectName: "help-name"
        text: board.kiosk.helpDeskName
        font: Theme.subtitle
        visible: text !== ""
        Layout.fillWidth: true
    }

    Repeater {
        model: board.links.names

        RowLayout {
            id: way

            required property string modelData
            required property int index

            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                objectName: "help-way"
                text: way.modelData
                font: Theme.subtitle
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Layout.fillWidth: true
            }

            // Which of them the code is that is shown.
            Icon {
                name: "arrow-right"
                visible: board.coded.length > 1 && board.coded[board.place] === way.index
            }
        }
    }
}
