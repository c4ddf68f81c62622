import QtQuick
import QtQuick.Templates as T

T.ToolTip {
    id: control

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: -implicitHeight - Theme.gapSmall
    implicitWidth: Math.min(Theme.toolTipWidth, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    z: 2  // Above dialogs and the bench.
    margins: Theme.gap
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.controlPaddingTop
    bottomPadding: Theme.controlPaddingBottom
    delay: Theme.pause
    font: Theme.caption
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Text {
        text: control.text
        font: control.font
        color: Theme.color.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }

    background: OverlayFrame {
        radius: Theme.radius
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.normal }
    }
}
