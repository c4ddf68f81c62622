import QtQuick
import Keydesk.Style

// A QR code, dark on white in every theme, as large as its room allows.
//
//   code  the picture as a data URL, one pixel a module; empty shows nothing
//   name  what it is, and what is in it unless that is long
//   room  pixels there are for it each way
Image {
    id: picture

    property string code
    property string name
    property real room: Theme.touchCode
    // Each module gets the same number of pixels, so that its edges stay sharp.
    readonly property int side: implicitWidth
        * Math.max(1, Math.floor(picture.room / Math.max(1, implicitWidth)))

    objectName: "camera-code"
    source: Qt.resolvedUrl(picture.code)
    smooth: false
    cache: false  // The next visitor must not find it there.
    visible: picture.code !== ""
    Accessible.id: "camera-code"
    Accessible.role: Accessible.Graphic
    Accessible.name: picture.name
}
