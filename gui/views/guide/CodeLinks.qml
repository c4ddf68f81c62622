pragma ComponentBehavior: Bound

import QtQuick
import Keydesk
import Keydesk.Style

// Codes to go on to, as buttons in a row that wraps.
//
//   identifier  the buttons are "<identifier>-RST-20", ...
//   codes       the codes
//   guide       the view-model of the Guide
//   chosen(code)  the person wants this one
Flow {
    id: links

    property string identifier
    property list<string> codes
    required property HelpGuide guide

    signal chosen(code: string)

    spacing: Theme.gap

    Repeater {
        model: links.codes

        Button {
            id: link

            required property string modelData

            identifier: links.identifier + "-" + link.modelData
            //: A code and what it is about: RST-20 · Reset the key?
            text: qsTr("%1 · %2").arg(link.modelData).arg(links.guide.titleOf(link.modelData))
            width: Math.min(implicitWidth, links.width)
            onClicked: links.chosen(link.modelData)
        }
    }
}
