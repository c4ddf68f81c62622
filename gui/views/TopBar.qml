import QtQuick
import QtQuick.Layouts
import Keydesk.Style
import "parts"

// The head of a narrow window: the name, and the way to the appearance.
//
//   demo          all keys are virtual
//   appearanceShown    that page is shown
//   appearanceChosen() show it, or go back from it
Rectangle {
    id: bar

    property bool demo: false
    property bool appearanceShown: false

    signal appearanceChosen

    implicitHeight: row.implicitHeight + 2 * Theme.gap
    color: Theme.color.pane

    RowLayout {
        id: row

        anchors { fill: parent; margins: Theme.gap; leftMargin: Theme.pageMarginNarrow }
        spacing: Theme.gapMedium

        AppTitle {
            demo: bar.demo
            Layout.fillWidth: true
        }

        IconButton {
            identifier: "appearance-button"
            text: bar.appearanceShown ? qsTr("Back to the keys") : qsTr("Appearance")
            iconName: bar.appearanceShown ? "close" : "settings"
            onClicked: bar.appearanceChosen()
        }
    }
}
