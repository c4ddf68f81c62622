pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Keydesk
import Keydesk.Style
import "../cards"
import "../pages" as Pages

// What the caller sees: the real parts of the window over sample values, smaller, and to look at
// only. Nothing in it takes the focus, the mouse or the attention of a screen reader.
//
//   guide  the view-model of the Guide
Rectangle {
    id: frame

    required property HelpGuide guide
    readonly property bool dialog: frame.guide.picture.shape === "dialog"
    readonly property real innerWidth: frame.dialog ? Theme.dialogMaxWidth
                                     : frame.guide.picture.shape === "kiosk" ? Theme.kioskPictureWidth
                                     : Theme.compactWidth
    readonly property real factor: (frame.width - 2 * Theme.gap) / frame.innerWidth
    readonly property Item shown: part.item as Item

    // Controls have no switch for "picture of itself", so each is told one by one.
    function hush(item: Item): void {
        item.activeFocusOnTab = false
        item.Accessible.ignored = true
        if (item instanceof T.Control)
            item.focusPolicy = Qt.NoFocus
        if (item instanceof Flickable)
            item.interactive = false
        for (const child of item.children)
            frame.hush(child)
    }

    // A dialog swallows the wheel also in a picture; here it turns the page that the picture is on.
    function turn(pixels: real): void {
        let view = frame.parent
        while (view && !(view instanceof Flickable))
            view = view.parent
        const page = view as Flickable
        if (page)
            page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, page.contentY - pixels))
    }

    // Made in one go, in the language of the caller; nothing in it is told anew later. Outside of the
    // window, as screens of a kiosk take the focus when they are made.
    Component.onCompleted: {
        frame.guide.beginPicture()
        part.parent = null
        part.active = true
        part.parent = sheet
        frame.guide.endPicture()
    }

    objectName: "caller-picture"
    Accessible.id: objectName
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of what the caller sees at %1: %2").arg(frame.guide.code)
                     .arg(frame.guide.title)
    implicitWidth: Math.min(Theme.pictureScale * frame.innerWidth, Theme.compactWidth) + 2 * Theme.gap
    implicitHeight: sheet.height + 2 * Theme.gap
    radius: Theme.radius
    color: frame.dialog ? Theme.color.smoke : Theme.color.base
    border.width: Theme.stroke
    border.color: Theme.color.cardStroke
    clip: true

    FocusScope {
        id: sheet

        x: Theme.gap
        y: Theme.gap
        width: frame.width - 2 * Theme.gap
        height: (frame.shown?.implicitHeight ?? 0) * frame.factor

        Loader {
            id: part

            width: frame.innerWidth
            height: frame.shown?.implicitHeight ?? 0
            scale: frame.factor
            transformOrigin: Item.TopLeft
            sourceComponent: frame.dialog ? dialogPart
                           : frame.guide.picture.shape === "page" ? pagePart
                           : frame.guide.picture.shape === "kiosk" ? kioskPart
                           : frame.guide.picture.shape === "keys" ? keysPart : findingPart
            active: false
            onLoaded: frame.hush(part)
        }
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: event => frame.turn(event.pixelDelta.y || event.angleDelta.y * Theme.wheelStep)
    }

    Component {
        id: dialogPart

        PicturedDialog {
            job: frame.guide.picture.job
        }
    }

    Component {
        id: pagePart

        Pages.KeyPage {
            page: frame.guide.picture.page
            job: frame.guide.picture.job
            implicitHeight: wholeHeight
        }
    }

    Component {
        id: kioskPart

        KioskPicture {
            kiosk: frame.guide.picture.kiosk as PicturedKiosk
        }
    }

    Component {
        id: keysPart

        Pages.OverviewPage {
            keys: frame.guide.picture.keys
            implicitHeight: wholeHeight
        }
    }

    Component {
        id: findingPart

        Findings {
            troubles: frame.guide.picture.troubles
            others: frame.guide.picture.others
        }
    }
}
