import QtQuick

// A row inside an ExpanderCard. Properties: those of Card.
Card {
    nested: true
    last: false
}
