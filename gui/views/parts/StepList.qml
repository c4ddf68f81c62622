pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// The steps of a job with the current one marked, such as unplug, plug in, touch, done.
//
//   identifier  objectName and Accessible.id; steps are "<identifier>-0", ...
//   steps       list of short sentences
//   current     index of the current step; steps.length when all are done
ColumnLayout {
    id: list

    property string identifier: "steps"
    property list<string> steps
    property int current: 0

    objectName: identifier
    spacing: Theme.gapMedium
    Accessible.id: identifier
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps")

    Repeater {
        model: list.steps

        RowLayout {
            id: step

            required property int index
            required property string modelData

            readonly property bool done: step.index < list.current
            readonly property bool now: step.index === list.current
            readonly property string stateWord: step.done ? qsTr("done")
                                              : step.now ? qsTr("now") : qsTr("later")

            objectName: list.identifier + "-" + index
            spacing: Theme.gapMedium
            Layout.fillWidth: true
            Accessible.id: objectName
            Accessible.role: Accessible.ListItem
            //: Step 2 of 4: Plug it in (now)
            Accessible.name: qsTr("Step %1 of %2: %3 (%4)").arg(index + 1)
                             .arg(list.steps.length).arg(modelData).arg(stateWord)

            Rectangle {
                implicitWidth: Theme.stepSize
                implicitHeight: Theme.stepSize
                radius: height / 2
                color: step.now ? Theme.color.accent : "transparent"
                border.width: step.now ? 0 : Theme.stroke
                border.color: step.done ? Theme.color.success : Theme.color.controlStrong
                Layout.alignment: Qt.AlignTop

                Label {
                    anchors.centerIn: parent
                    text: step.index + 1
                    font: Theme.caption
                    color: step.now ? Theme.color.onAccent : Theme.color.textSecondary
                    visible: !step.done
                    Accessible.ignored: true
                }

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    size: Theme.iconSmall
                    weight: 1.5 * Theme.iconStroke
                    color: Theme.color.success
                    visible: step.done
                }
            }

            Label {
                text: step.modelData
                font: step.now ? Theme.bodyStrong : Theme.body
                color: step.now ? Theme.color.text : Theme.color.textSecondary
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
