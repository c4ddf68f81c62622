pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Not editable: choose one of `model`.
//
//   choice  the place of what is chosen. `currentIndex` falls back to the first one when the words
//           of the model change with the language; this does not.
T.ComboBox {
    id: control

    property string identifier
    property int choice: 0

    onChoiceChanged: currentIndex = choice
    onModelChanged: currentIndex = choice

    objectName: identifier
    Accessible.id: identifier
    // What is chosen would go unheard: with a name of its own, Qt tells no value of a combo box.
    Accessible.description: displayText

    implicitWidth: Math.max(implicitBackgroundWidth,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: mirrored ? Theme.controlHeight : Theme.inputPadding
    rightPadding: mirrored ? Theme.inputPadding : Theme.controlHeight
    topPadding: Theme.controlPaddingTop
    bottomPadding: Theme.controlPaddingBottom
    font: Theme.body
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    implicitContentWidthPolicy: T.ComboBox.WidestText

    delegate: ItemDelegate {
        required property var model
        required property int index

        objectName: control.identifier + "-" + index
        Accessible.id: objectName
        width: ListView.view?.width ?? implicitWidth
        text: model[control.textRole === "" ? "modelData" : control.textRole] ?? ""
        highlighted: control.highlightedIndex === index
    }

    indicator: Icon {
        x: control.mirrored ? Theme.inputPadding : control.width - width - Theme.inputPadding
        y: (control.height - height) / 2
        name: "chevron-down"
        size: Theme.iconSmall
        color: ink.color
    }

    // A TextInput, because only that lets implicitContentWidthPolicy measure the texts.
    contentItem: TextInput {
        id: ink

        text: control.displayText
        enabled: false
        readOnly: true
        autoScroll: false
        clip: true
        font: control.font
        color: !control.enabled ? Theme.color.textDisabled
             : control.hovered ? Theme.color.textOnHover : Theme.color.text
        verticalAlignment: TextInput.AlignVCenter
        Accessible.ignored: true
    }

    background: ControlFrame {
        implicitWidth: Theme.buttonWidth
        implicitHeight: Theme.controlHeight
        focused: control.visualFocus
        fill: !control.enabled ? Theme.color.controlDisabled
            : control.down ? Theme.color.controlPressed
            : control.hovered ? Theme.color.controlHover : Theme.color.control
    }

    popup: Popup {
        y: control.height + Theme.gapTiny
        width: control.width
        padding: Theme.gapSmall
        margins: Theme.gap
        contentHeight: list.contentHeight

        contentItem: ListView {
            id: list

            implicitHeight: contentHeight
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0
            clip: true
            T.ScrollBar.vertical: ScrollBar {}
        }
    }
}
