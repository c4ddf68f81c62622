import QtQuick.Dialogs

// The dialog of the system that asks where to save a new file.
//
//   suffixes           one for each name filter, without its dot
//   ask(folder, name)  open it with a place and a name without suffix
//   chosen(file)       a place was chosen; the dialog has asked whether a file there may be replaced
FileDialog {
    id: dialog

    property list<string> suffixes

    signal chosen(file: url)

    function ask(folder: url, name: string): void {
        dialog.currentFolder = folder
        dialog.selectedFile = `${folder}/${name}.${dialog.suffixes[0]}`
        dialog.open()
    }

    fileMode: FileDialog.SaveFile
    defaultSuffix: dialog.suffixes[Math.max(0, dialog.selectedNameFilter.index)] ?? ""
    onAccepted: dialog.chosen(dialog.selectedFile)
}
