pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk
import Keydesk.Style
import "../cards"
import "../parts"

// A decision table for one kind of call: if this is so, do that.
//
//   decision      id, title, identityFirst and choices
//   guide         the view-model of the Guide
//   chosen(code)  the person wants the article of a code
ExpanderCard {
    id: card

    required property var decision
    required property HelpGuide guide

    signal chosen(code: string)

    identifier: "decision-" + card.decision.id
    iconName: "question"
    title: card.decision.title
    description: card.decision.identityFirst ? card.guide.identityTitle : ""

    Repeater {
        id: choices

        model: card.decision.choices

        T.Control {
            id: choice

            required property var modelData
            required property int index

            implicitWidth: 0
            implicitHeight: implicitContentHeight + topPadding + bottomPadding
            horizontalPadding: Theme.cardPadding
            verticalPadding: Theme.gapMedium
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.gapSmall

                Label {
                    text: choice.modelData.when
                    color: Theme.color.textSecondary
                    Layout.fillWidth: true
                }

                Label {
                    text: choice.modelData.does
                    font: Theme.bodyStrong
                    Layout.fillWidth: true
                }

                CodeLinks {
                    identifier: [card.identifier, choice.index].join("-")
                    codes: choice.modelData.codes
                    guide: card.guide
                    visible: choice.modelData.codes.length > 0
                    onChosen: code => card.chosen(code)
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapSmall
                }
            }

            background: NestedFrame {
                last: choice.index === choices.count - 1
            }
        }
    }
}
