import QtQuick

// A connected security key in the navigation list. Properties: those of NavItem.
NavItem {
    iconName: "security-key"
}
