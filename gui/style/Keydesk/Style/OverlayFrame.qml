import QtQuick

// Ground of a flyout: menus, tool tips, drop-downs.
Rectangle {
    radius: Theme.overlayRadius
    color: Theme.color.flyout
    border.width: Theme.surfaceStroke
    border.color: Theme.color.flyoutStroke
}
