pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk.Style
import "../parts"

// Codes for a camera, inside an ExpanderCard: one at a time, dark on white in every theme.
//
//   codes  pictures as data URLs, one pixel a module
T.Control {
    id: row

    property list<string> codes
    property int place: 0

    implicitWidth: 0
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: Theme.cardPadding
    verticalPadding: Theme.gapLarge
    onCodesChanged: row.place = 0

    contentItem: ColumnLayout {
        spacing: Theme.gapMedium

        Image {
            readonly property int room: Math.min(row.availableWidth, Theme.cameraWidth)
            // Each module gets the same number of pixels, so that its edges stay sharp.
            readonly property int side: implicitWidth
                * Math.max(1, Math.floor(room / Math.max(1, implicitWidth)))

            source: Qt.resolvedUrl(row.codes[row.place] ?? "")
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code %1 of %2").arg(row.place + 1).arg(row.codes.length)
            Layout.preferredWidth: side
            Layout.preferredHeight: side
            Layout.alignment: Qt.AlignHCenter
        }

        RowLayout {
            spacing: Theme.gapMedium
            Layout.alignment: Qt.AlignHCenter

            IconButton {
                identifier: "code-before"
                iconName: "chevron-left"
                text: qsTr("Code before")
                enabled: row.place > 0
                onClicked: row.place -= 1
            }

            Label {
                text: qsTr("%1 of %2").arg(row.place + 1).arg(row.codes.length)
                color: Theme.color.textSecondary
            }

            IconButton {
                identifier: "code-next"
                iconName: "chevron-right"
                text: qsTr("Next code")
                enabled: row.place < row.codes.length - 1
                onClicked: row.place += 1
            }
        }
    }

    background: NestedFrame {
        last: true
    }
}
