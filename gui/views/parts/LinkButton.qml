import QtQuick
import QtQuick.Templates as T
import Keydesk.Style

// A hyperlink in the accent colour; underlined, because colour alone is no cue.
//
//   identifier  objectName and Accessible.id
//   text        the words
//   font        Theme.body
//   clicked()   open it
T.AbstractButton {
    id: link

    property string identifier

    objectName: identifier
    Accessible.id: identifier
    Accessible.role: Accessible.Link
    Accessible.name: text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.targetSize, implicitContentHeight)
    font: Theme.body
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Keys.onReturnPressed: link.click()
    Keys.onEnterPressed: link.click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    contentItem: Text {
        text: link.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        font.family: link.font.family
        font.pixelSize: link.font.pixelSize
        font.weight: link.font.weight
        font.underline: true
        color: !link.enabled ? Theme.color.textDisabled
             : link.hovered ? Theme.color.accentTextHover : Theme.color.accentText
    }

    background: Item {
        FocusFrame {
            visible: link.visualFocus
        }
    }
}
