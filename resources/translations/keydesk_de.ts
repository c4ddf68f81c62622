<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AbilitiesRow</name>
    <message>
        <source>What this key can do</source>
        <translation>Was dieser Schlüssel kann</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Model ID (AAGUID)</source>
        <translation>Modell-ID (AAGUID)</translation>
    </message>
    <message>
        <source>About this key</source>
        <translation>Über diesen Schlüssel</translation>
    </message>
    <message>
        <source>What it is and what it can do</source>
        <translation>Was er ist und was er kann</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>What the key says about itself, word for word</source>
        <translation>Was der Schlüssel über sich selbst sagt, Wort für Wort</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Are my accounts or my mail deleted?</source>
        <translation>Werden meine Konten oder meine E-Mails gelöscht?</translation>
    </message>
    <message>
        <source>Your accounts and mail stay. Only this key no longer opens them.</source>
        <translation>Ihre Konten und E-Mails bleiben. Nur öffnet dieser Schlüssel sie nicht mehr.</translation>
    </message>
    <message>
        <source>What is a passkey?</source>
        <translation>Was ist ein Passkey?</translation>
    </message>
    <message>
        <source>It is kept on the key and signs you in to a site without a password.</source>
        <translation>Ein Passkey liegt auf dem Schlüssel und meldet Sie ohne Passwort bei einer Website an.</translation>
    </message>
    <message>
        <source>I cannot get in without the key.</source>
        <translation>Ohne den Schlüssel komme ich nicht hinein.</translation>
    </message>
    <message>
        <source>Then we leave the key as it is. First that site has to let you in another way.</source>
        <translation>Dann lassen wir den Schlüssel, wie er ist. Erst muss diese Website Sie anders hineinlassen.</translation>
    </message>
    <message>
        <source>I got in everywhere.</source>
        <translation>Ich bin überall hineingekommen.</translation>
    </message>
    <message>
        <source>Good, then nothing is in the way of a reset.</source>
        <translation>Gut, dann steht dem Zurücksetzen nichts im Weg.</translation>
    </message>
    <message>
        <source>Do I leave the screen as it is?</source>
        <translation>Lasse ich den Bildschirm so, wie er ist?</translation>
    </message>
    <message>
        <source>Yes, leave it as it is. Do nothing until I have called you back.</source>
        <translation>Ja, lassen Sie ihn so. Tun Sie nichts, bis ich Sie zurückgerufen habe.</translation>
    </message>
    <message>
        <source>Why do you hang up?</source>
        <translation>Warum legen Sie auf?</translation>
    </message>
    <message>
        <source>So that nobody else can have your key erased. I call you back right after.</source>
        <translation>Damit niemand sonst Ihren Schlüssel löschen lassen kann. Ich rufe Sie gleich zurück.</translation>
    </message>
    <message>
        <source>The PIN is blocked. Did I break the key?</source>
        <translation>Die PIN ist gesperrt. Habe ich den Schlüssel kaputt gemacht?</translation>
    </message>
    <message>
        <source>No. The key is not broken, it protects itself. We see next what helps.</source>
        <translation>Nein. Der Schlüssel ist nicht kaputt, er schützt sich. Wir sehen gleich, was hilft.</translation>
    </message>
    <message>
        <source>That frightens me.</source>
        <translation>Das macht mir Angst.</translation>
    </message>
    <message>
        <source>Nothing is erased yet, and your accounts stay. We go step by step.</source>
        <translation>Noch ist nichts gelöscht, und Ihre Konten bleiben. Wir gehen Schritt für Schritt vor.</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Hat es geklappt?</translation>
    </message>
    <message>
        <source>Yes. The key is empty now and can be set up again.</source>
        <translation>Ja. Der Schlüssel ist jetzt leer und kann neu eingerichtet werden.</translation>
    </message>
    <message>
        <source>Did I do something wrong?</source>
        <translation>Habe ich etwas falsch gemacht?</translation>
    </message>
    <message>
        <source>No, that happens. Nothing is erased and nothing is broken: we try once more.</source>
        <translation>Nein, das kommt vor. Nichts ist gelöscht und nichts ist kaputt: Wir versuchen es noch einmal.</translation>
    </message>
    <message>
        <source>No, I cannot do without it.</source>
        <translation>Nein, darauf kann ich nicht verzichten.</translation>
    </message>
    <message>
        <source>Then press “Cancel”: nothing is erased. First we find another way in for you.</source>
        <translation>Dann drücken Sie „Abbrechen“: Nichts wird gelöscht. Erst suchen wir für Sie einen anderen Zugang.</translation>
    </message>
    <message>
        <source>Can I still stop?</source>
        <translation>Kann ich noch zurück?</translation>
    </message>
    <message>
        <source>Yes. Nothing is erased before the key is back and touched. Until then “Cancel” turns back.</source>
        <translation>Ja. Nichts wird gelöscht, bevor Sie den Schlüssel wieder einstecken und berühren. Bis dahin führt „Abbrechen“ zurück.</translation>
    </message>
    <message>
        <source>Where do I touch it?</source>
        <translation>Wo berühre ich ihn?</translation>
    </message>
    <message>
        <source>Where you touch it to sign in. It is a metal part or a button.</source>
        <translation>Dort, wo Sie ihn beim Anmelden berühren. Das ist ein Stück Metall oder ein Knopf.</translation>
    </message>
    <message>
        <source>It does not blink.</source>
        <translation>Er blinkt nicht.</translation>
    </message>
    <message>
        <source>Not every key does. Touch it when the screen asks you to.</source>
        <translation>Das tut nicht jeder. Berühren Sie ihn, wenn der Bildschirm dazu auffordert.</translation>
    </message>
    <message>
        <source>Is the time running already?</source>
        <translation>Läuft die Zeit schon?</translation>
    </message>
    <message>
        <source>No. It begins when you plug the key in.</source>
        <translation>Nein. Sie beginnt, wenn Sie den Schlüssel einstecken.</translation>
    </message>
    <message>
        <source>How do I register the key again?</source>
        <translation>Wie registriere ich den Schlüssel neu?</translation>
    </message>
    <message>
        <source>At each site, in your browser: sign in another way, open the security settings, add this key, then remove its old entry.</source>
        <translation>Bei jeder Website, im Browser: anders anmelden, die Sicherheitseinstellungen öffnen, diesen Schlüssel hinzufügen, dann seinen alten Eintrag entfernen.</translation>
    </message>
    <message>
        <source>What is the old entry?</source>
        <translation>Was ist der alte Eintrag?</translation>
    </message>
    <message>
        <source>What the site still has of the key from before. It opens nothing any more.</source>
        <translation>Was die Website vom Schlüssel noch von vorher hat. Damit geht nichts mehr auf.</translation>
    </message>
    <message>
        <source>Which entry is the old one?</source>
        <translation>Welcher Eintrag ist der alte?</translation>
    </message>
    <message>
        <source>The one that was added earlier. If you are not sure, leave both.</source>
        <translation>Der früher hinzugefügte. Wenn Sie nicht sicher sind, lassen Sie beide stehen.</translation>
    </message>
    <message>
        <source>The site takes no further key.</source>
        <translation>Die Website nimmt keinen weiteren Schlüssel.</translation>
    </message>
    <message>
        <source>Then remove the old entry first, and stay signed in until the key is added again.</source>
        <translation>Dann entfernen Sie zuerst den alten Eintrag, und bleiben Sie angemeldet, bis der Schlüssel wieder hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Can I set the key up again?</source>
        <translation>Kann ich den Schlüssel wieder einrichten?</translation>
    </message>
    <message>
        <source>Yes. After the reset you add a PIN and register the key again at each site.</source>
        <translation>Ja. Nach dem Zurücksetzen fügen Sie eine PIN hinzu und registrieren den Schlüssel bei jeder Website neu.</translation>
    </message>
    <message>
        <source>Do I need the receipt?</source>
        <translation>Brauche ich den Beleg?</translation>
    </message>
    <message>
        <source>Only if somebody wants proof: it says what was done to which key, and when.</source>
        <translation>Nur wenn jemand einen Nachweis will: Er sagt, was wann mit welchem Schlüssel geschah.</translation>
    </message>
    <message>
        <source>Does the PIN need letters?</source>
        <translation>Braucht die PIN Buchstaben?</translation>
    </message>
    <message>
        <source>With most keys digits are enough, and letters are allowed. If the key does not take a PIN, the screen says so.</source>
        <translation>Bei den meisten Schlüsseln genügen Ziffern, und Buchstaben sind erlaubt. Nimmt der Schlüssel eine PIN nicht, sagt es der Bildschirm.</translation>
    </message>
    <message>
        <source>How many tries do I get?</source>
        <translation>Wie viele Versuche habe ich?</translation>
    </message>
    <message>
        <source>The key decides that. After a wrong PIN the screen says how many are left; the right one brings all of them back.</source>
        <translation>Das bestimmt der Schlüssel. Nach einer falschen PIN sagt der Bildschirm, wie viele übrig sind; die richtige bringt alle zurück.</translation>
    </message>
    <message>
        <source>Am I done?</source>
        <translation>Bin ich fertig?</translation>
    </message>
    <message>
        <source>Yes, once each site knows the key again. You may unplug it now.</source>
        <translation>Ja, sobald jede Website den Schlüssel wieder kennt. Sie dürfen ihn jetzt abziehen.</translation>
    </message>
    <message>
        <source>I do not know my PIN any more.</source>
        <translation>Ich weiß meine PIN nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody can read a PIN. Then only a reset helps: we go on as at PIN-3.</source>
        <translation>Niemand kann eine PIN auslesen. Dann hilft nur Zurücksetzen: Wir machen weiter wie bei PIN-3.</translation>
    </message>
    <message>
        <source>Then choose “Add” beside the PIN, and read me the new code.</source>
        <translation>Dann wählen Sie „Hinzufügen“ neben der PIN, und lesen Sie mir den neuen Code vor.</translation>
    </message>
    <message>
        <source>Do you know this PIN? Then tell me what you want to do with the key.</source>
        <translation>Kennen Sie diese PIN? Dann sagen Sie mir, was Sie mit dem Schlüssel tun möchten.</translation>
    </message>
    <message>
        <source>Then there is a box with PIN-3 too. We go on with that code.</source>
        <translation>Dann steht da auch ein Kasten mit PIN-3. Wir machen mit diesem Code weiter.</translation>
    </message>
    <message>
        <source>How long must the PIN be?</source>
        <translation>Wie lang muss die PIN sein?</translation>
    </message>
    <message>
        <source>The screen says it under the field. A longer one is harder to guess.</source>
        <translation>Das steht auf dem Bildschirm unter dem Feld. Eine längere ist schwerer zu erraten.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>AppTitle</name>
    <message>
        <source>Keydesk</source>
        <translation>Keydesk</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>“Like the system” follows what is set for this computer.</source>
        <translation>„Wie das System“ folgt dem, was für diesen Computer eingestellt ist.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text and controls of Keydesk grow together.</source>
        <translation>Text und Bedienelemente von Keydesk wachsen gemeinsam.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Text size in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>What has to be right so that security keys work</source>
        <translation>Was stimmen muss, damit Sicherheitsschlüssel funktionieren</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Helpdesk</translation>
    </message>
    <message>
        <source>What a help desk needs to know, to be read before it is passed on</source>
        <translation>Was ein Helpdesk wissen muss; lesen Sie es, bevor Sie es weitergeben</translation>
    </message>
    <message>
        <source>Prepare keys</source>
        <translation>Schlüssel vorbereiten</translation>
    </message>
    <message>
        <source>Many keys for other people, each with a temporary PIN</source>
        <translation>Viele Schlüssel für andere, jeder mit einer vorläufigen PIN</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>What a code means, and what to say about it on the phone</source>
        <translation>Was ein Code bedeutet, und was am Telefon dazu zu sagen ist</translation>
    </message>
    <message>
        <source>About Keydesk</source>
        <translation>Über Keydesk</translation>
    </message>
    <message>
        <source>Keydesk %1, demo</source>
        <translation>Keydesk %1, Demo</translation>
    </message>
    <message>
        <source>Keydesk %1</source>
        <translation>Keydesk %1</translation>
    </message>
    <message>
        <source>All keys shown are virtual. No real key is used or changed.</source>
        <translation>Alle gezeigten Schlüssel sind virtuell. Kein echter Schlüssel wird benutzt oder verändert.</translation>
    </message>
    <message>
        <source>Works with FIDO2 security keys of any maker.</source>
        <translation>Funktioniert mit FIDO2-Sicherheitsschlüsseln aller Hersteller.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>the key</source>
        <translation>Schlüssel X</translation>
    </message>
    <message>
        <source>Versions of Keydesk, Qt and the system</source>
        <translation>Versionen von Keydesk, Qt und System</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Please take your key with you.</source>
        <translation>Bitte nehmen Sie Ihren Schlüssel mit.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>A twin of the new key</source>
        <translation>Ein Zwilling des neuen Schlüssels</translation>
    </message>
    <message>
        <source>CTAP 2.3, long touch for reset</source>
        <translation>CTAP 2.3, zum Zurücksetzen lange berühren</translation>
    </message>
    <message>
        <source>Preview firmware with fingerprints</source>
        <translation>Vorab-Firmware mit Fingerabdrücken</translation>
    </message>
    <message>
        <source>Second factor only</source>
        <translation>Nur zweiter Faktor</translation>
    </message>
    <message>
        <source>No permission to open it</source>
        <translation>Keine Berechtigung, ihn zu öffnen</translation>
    </message>
    <message>
        <source>Used by another program</source>
        <translation>Von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Antwortet Unsinn</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>Antwortet nie</translation>
    </message>
    <message>
        <source>PIN blocked</source>
        <translation>PIN gesperrt</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row</source>
        <translation>Drei falsche PINs hintereinander</translation>
    </message>
    <message>
        <source>PIN must be changed ({pin})</source>
        <translation>PIN muss geändert werden ({pin})</translation>
    </message>
    <message>
        <source>New, with a fingerprint sensor</source>
        <translation>Neu, mit Fingerabdrucksensor</translation>
    </message>
    <message>
        <source>In use, PIN {pin}</source>
        <translation>In Gebrauch, PIN {pin}</translation>
    </message>
    <message>
        <source>Older, without fingerprints</source>
        <translation>Älter, ohne Fingerabdrücke</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Keine PIN</translation>
    </message>
    <message>
        <source>A PIN of your own</source>
        <translation>Eine eigene PIN</translation>
    </message>
    <message>
        <source>Free practice</source>
        <translation>Freies Üben</translation>
    </message>
    <message>
        <source>Virtual keys only; the buttons are your hands. F6 leads here and back.</source>
        <translation>Nur virtuelle Schlüssel; die Tasten sind Ihre Hände. F6 führt hierher und zurück.</translation>
    </message>
</context>
<context>
    <name>BenchKey</name>
    <message>
        <source>Waits for a touch</source>
        <translation>Wartet auf eine Berührung</translation>
    </message>
    <message>
        <source>Waits to be held</source>
        <translation>Will gehalten werden</translation>
    </message>
    <message>
        <source>Waits for a finger</source>
        <translation>Wartet auf einen Finger</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Berühren</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Good finger</source>
        <translation>Guter Finger</translation>
    </message>
    <message>
        <source>Bad finger</source>
        <translation>Schlechter Finger</translation>
    </message>
    <message>
        <source>Foreign finger</source>
        <translation>Fremder Finger</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Einstecken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BenchPanel</name>
    <message>
        <source>Practice bench</source>
        <translation>Übungstisch</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Touch by itself</source>
        <translation>Von selbst berühren</translation>
    </message>
    <message>
        <source>Hide the bench</source>
        <translation>Übungstisch ausblenden</translation>
    </message>
    <message>
        <source>Show the bench</source>
        <translation>Übungstisch einblenden</translation>
    </message>
</context>
<context>
    <name>BigState</name>
    <message>
        <source>Plug in key %1 of %2</source>
        <translation>Stecken Sie Schlüssel %1 von %2 ein</translation>
    </message>
    <message>
        <source>Plug in key %1</source>
        <translation>Stecken Sie Schlüssel %1 ein</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The file has every PIN that was given. It can be gone on with.</source>
        <translation>Die Datei enthält jede vergebene PIN. Mit ihr kann es weitergehen.</translation>
    </message>
    <message>
        <source>What is erased, or in the way</source>
        <translation>Was gelöscht wird oder im Weg ist</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Help: ask the staff.</source>
        <translation>Hilfe: Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>CallerPicture</name>
    <message>
        <source>Picture of what the caller sees at %1: %2</source>
        <translation>Bild von dem, was der Anrufer bei %1 sieht: %2</translation>
    </message>
</context>
<context>
    <name>Can</name>
    <message>
        <source>Can be protected with a PIN</source>
        <translation>Kann mit einer PIN geschützt werden</translation>
    </message>
    <message>
        <source>Can list the passkeys it stores</source>
        <translation>Kann seine gespeicherten Passkeys auflisten</translation>
    </message>
    <message>
        <source>Has a fingerprint sensor</source>
        <translation>Hat einen Fingerabdrucksensor</translation>
    </message>
    <message>
        <source>Checks who you are by itself</source>
        <translation>Prüft selbst, wer Sie sind</translation>
    </message>
    <message>
        <source>Can unlock a Windows PC offline</source>
        <translation>Kann einen Windows-PC offline entsperren</translation>
    </message>
    <message>
        <source>Works as a second factor on older sites (U2F)</source>
        <translation>Funktioniert als zweiter Faktor bei älteren Websites (U2F)</translation>
    </message>
    <message>
        <source>Always asks for PIN or fingerprint</source>
        <translation>Fragt immer nach PIN oder Fingerabdruck</translation>
    </message>
    <message>
        <source>Stores extra data for sites</source>
        <translation>Speichert Zusatzdaten für Websites</translation>
    </message>
    <message>
        <source>Can identify itself to your organisation</source>
        <translation>Kann sich bei Ihrer Organisation ausweisen</translation>
    </message>
    <message>
        <source>Wants a long touch before it erases itself</source>
        <translation>Will lange berührt werden, bevor er sich löscht</translation>
    </message>
    <message>
        <source>Stores passkeys</source>
        <translation>Speichert Passkeys</translation>
    </message>
    <message>
        <source>Stores passkeys; room for {n} more</source>
        <translation>Speichert Passkeys; Platz für {n} weitere</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>No permission to use this key</source>
        <translation>Keine Berechtigung für diesen Schlüssel</translation>
    </message>
    <message>
        <source>The key is connected, but this account may not use the card reader.</source>
        <translation>Der Schlüssel ist da, aber dieses Konto darf den Kartenleser nicht benutzen.</translation>
    </message>
    <message>
        <source>Work at the screen of this computer, or ask whoever manages it.</source>
        <translation>Arbeiten Sie am Bildschirm dieses Computers, oder fragen Sie, wer ihn verwaltet.</translation>
    </message>
    <message>
        <source>Another program is using this key</source>
        <translation>Ein anderes Programm benutzt diesen Schlüssel</translation>
    </message>
    <message>
        <source>Another program held the card the whole time.</source>
        <translation>Ein anderes Programm hat die Karte die ganze Zeit belegt.</translation>
    </message>
    <message>
        <source>Close programs that use smart cards and try again.</source>
        <translation>Schließen Sie Programme, die Smartcards benutzen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key does not answer</source>
        <translation>Der Schlüssel antwortet nicht</translation>
    </message>
    <message>
        <source>The reader sees the key, but it stayed silent. It is not known what it did last.</source>
        <translation>Der Leser sieht den Schlüssel, aber er blieb stumm. Was er zuletzt tat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Take it away, put it back on the reader, and look at its page.</source>
        <translation>Nehmen Sie ihn weg, legen Sie ihn wieder auf den Leser, und sehen Sie auf seiner Seite nach.</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense</source>
        <translation>Die Antwort des Schlüssels ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>What it sent cannot be understood. It is not known what it did last.</source>
        <translation>Was er schickte, ist nicht zu verstehen. Was er zuletzt tat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Take it away, put it back and look at its page. It may be faulty if this returns.</source>
        <translation>Nehmen Sie ihn weg, legen Sie ihn zurück, und sehen Sie auf seiner Seite nach. Kommt das wieder vor, ist er vielleicht defekt.</translation>
    </message>
    <message>
        <source>The key was taken away</source>
        <translation>Der Schlüssel wurde weggenommen</translation>
    </message>
    <message>
        <source>The reader lost the key. Nothing more was changed on it.</source>
        <translation>Der Leser hat den Schlüssel verloren. Es wurde nichts weiter daran geändert.</translation>
    </message>
    <message>
        <source>Put the key back and start again.</source>
        <translation>Legen Sie den Schlüssel zurück, und beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>The key was taken away while it was saving</source>
        <translation>Der Schlüssel wurde beim Speichern weggenommen</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved.</source>
        <translation>Es ist nicht bekannt, ob die Änderung gespeichert wurde.</translation>
    </message>
    <message>
        <source>Put the key back and look at its page before you try again.</source>
        <translation>Legen Sie den Schlüssel zurück, und sehen Sie auf seiner Seite nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The key refused</source>
        <translation>Der Schlüssel hat abgelehnt</translation>
    </message>
    <message>
        <source>The key did not accept the last request.</source>
        <translation>Der Schlüssel hat die letzte Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Take it away, put it back and try once more.</source>
        <translation>Nehmen Sie ihn weg, legen Sie ihn zurück, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key ended the job by itself</source>
        <translation>Der Schlüssel hat den Vorgang selbst beendet</translation>
    </message>
    <message>
        <source>It stopped waiting though nobody cancelled. It did not do what was asked.</source>
        <translation>Er hat aufgehört zu warten, obwohl niemand abgebrochen hat. Er hat nicht getan, was verlangt war.</translation>
    </message>
    <message>
        <source>Try again. If this returns, take the key away and put it back first.</source>
        <translation>Versuchen Sie es erneut. Kommt das wieder vor, nehmen Sie den Schlüssel vorher weg, und legen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Take the key away first</source>
        <translation>Nehmen Sie den Schlüssel zuerst weg</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more until it has left the reader.</source>
        <translation>Drei falsche PINs hintereinander: Der Schlüssel nimmt keine mehr an, bis er vom Leser genommen wurde.</translation>
    </message>
    <message>
        <source>Take the key away, put it back, then try once more.</source>
        <translation>Nehmen Sie den Schlüssel weg, legen Sie ihn zurück, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is a different key</source>
        <translation>Das ist ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>This is not the key you chose to reset. Nothing was sent to it.</source>
        <translation>Das ist nicht der Schlüssel, den Sie zurücksetzen wollten. An ihn wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Take it away, then put {key} on the reader.</source>
        <translation>Nehmen Sie ihn weg, und legen Sie {key} auf den Leser.</translation>
    </message>
    <message>
        <source>Cannot tell whether this is the same key</source>
        <translation>Nicht erkennbar, ob es derselbe Schlüssel ist</translation>
    </message>
    <message>
        <source>Nothing was erased: a card tells no serial number, so it may be another one.</source>
        <translation>Nichts wurde gelöscht: Eine Karte nennt keine Seriennummer, es könnte also eine andere sein.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected, and use the same reader both times.</source>
        <translation>Beginnen Sie erneut, mit {key} als einzigem Schlüssel und beide Male am selben Leser.</translation>
    </message>
    <message>
        <source>Another key was connected</source>
        <translation>Ein anderer Schlüssel kam hinzu</translation>
    </message>
    <message>
        <source>Nothing was erased: with two keys connected it could hit the wrong one.</source>
        <translation>Nichts wurde gelöscht: Bei zwei Schlüsseln könnte es den falschen treffen.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected.</source>
        <translation>Beginnen Sie erneut, mit {key} als einzigem Schlüssel.</translation>
    </message>
    <message>
        <source>The key was on the reader for too long</source>
        <translation>Der Schlüssel lag zu lange auf dem Leser</translation>
    </message>
    <message>
        <source>Nothing was erased: a key takes a reset only right after it comes to the reader.</source>
        <translation>Nichts wurde gelöscht: Ein Schlüssel lässt sich nur zurücksetzen, kurz nachdem er auf den Leser kam.</translation>
    </message>
    <message>
        <source>Take it away and put it back; the rest happens by itself.</source>
        <translation>Nehmen Sie ihn weg, und legen Sie ihn zurück; alles Weitere geschieht von selbst.</translation>
    </message>
    <message>
        <source>No touch was seen</source>
        <translation>Keine Berührung bemerkt</translation>
    </message>
    <message>
        <source>Nothing was erased: the key was not touched in time.</source>
        <translation>Nichts wurde gelöscht: Der Schlüssel wurde nicht rechtzeitig berührt.</translation>
    </message>
    <message>
        <source>Take it away and try again, as often as you like.</source>
        <translation>Nehmen Sie ihn weg, und versuchen Sie es erneut, so oft Sie möchten.</translation>
    </message>
    <message>
        <source>The key refused to be erased</source>
        <translation>Der Schlüssel ließ sich nicht löschen</translation>
    </message>
    <message>
        <source>Nothing was erased. Some keys can only be erased over USB.</source>
        <translation>Nichts wurde gelöscht. Manche Schlüssel lassen sich nur über USB löschen.</translation>
    </message>
    <message>
        <source>Take it away and try again.</source>
        <translation>Nehmen Sie ihn weg, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key was taken away during the reset</source>
        <translation>Der Schlüssel wurde beim Zurücksetzen weggenommen</translation>
    </message>
    <message>
        <source>It is not known whether anything was erased.</source>
        <translation>Es ist nicht bekannt, ob etwas gelöscht wurde.</translation>
    </message>
    <message>
        <source>Put it back and repeat the reset.</source>
        <translation>Legen Sie ihn zurück, und wiederholen Sie das Zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Leave only {key} connected</source>
        <translation>Lassen Sie nur {key} verbunden</translation>
    </message>
    <message>
        <source>It tells no serial number here, so no other key may be connected meanwhile.</source>
        <translation>Er nennt hier keine Seriennummer, deshalb darf solange kein anderer Schlüssel verbunden sein.</translation>
    </message>
    <message>
        <source>Reset {key}?</source>
        <translation>{key} zurücksetzen?</translation>
    </message>
    <message>
        <source>Everything on the key is erased for good once it is back at the reader. Until then you can cancel.</source>
        <translation>Alles auf dem Schlüssel wird endgültig gelöscht, sobald er wieder am Leser ist. Bis dahin können Sie abbrechen.</translation>
    </message>
    <message>
        <source>{key} is in use</source>
        <translation>{key} wird gerade benutzt</translation>
    </message>
    <message>
        <source>Leave it where it is and close programs that use smart cards.</source>
        <translation>Lassen Sie ihn, wo er ist, und schließen Sie Programme, die Smartcards benutzen.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>{key} is working. Leave it on the reader.</source>
        <translation>{key} arbeitet. Lassen Sie ihn auf dem Leser.</translation>
    </message>
    <message>
        <source>Lift {key} off the reader</source>
        <translation>Heben Sie {key} vom Leser ab</translation>
    </message>
    <message>
        <source>Take your time. Nothing is erased before you tap it again.</source>
        <translation>Lassen Sie sich Zeit. Nichts wird gelöscht, bevor Sie ihn wieder auflegen.</translation>
    </message>
    <message>
        <source>Take your time. Nothing is erased before you put it back in.</source>
        <translation>Lassen Sie sich Zeit. Nichts wird gelöscht, bevor Sie ihn wieder einstecken.</translation>
    </message>
    <message>
        <source>Tap {key} again</source>
        <translation>Legen Sie {key} wieder auf</translation>
    </message>
    <message>
        <source>Lay it on the same reader and leave it. The reset starts by itself.</source>
        <translation>Legen Sie ihn auf denselben Leser, und lassen Sie ihn liegen. Das Zurücksetzen beginnt von selbst.</translation>
    </message>
    <message>
        <source>Keep {key} on the reader</source>
        <translation>Lassen Sie {key} auf dem Leser</translation>
    </message>
    <message>
        <source>This erases it. Touch the key only if it blinks.</source>
        <translation>Das löscht ihn. Berühren Sie den Schlüssel nur, wenn er blinkt.</translation>
    </message>
    <message>
        <source>Erasing {key}</source>
        <translation>{key} wird gelöscht</translation>
    </message>
    <message>
        <source>Do not lift the key yet.</source>
        <translation>Heben Sie den Schlüssel noch nicht ab.</translation>
    </message>
    <message>
        <source>{key} is working. Leave it in the reader.</source>
        <translation>{key} arbeitet. Lassen Sie ihn im Leser.</translation>
    </message>
    <message>
        <source>Take {key} out</source>
        <translation>Nehmen Sie {key} heraus</translation>
    </message>
    <message>
        <source>Put {key} back in</source>
        <translation>Stecken Sie {key} wieder ein</translation>
    </message>
    <message>
        <source>Use the same reader. The reset starts by itself.</source>
        <translation>Nehmen Sie denselben Leser. Das Zurücksetzen beginnt von selbst.</translation>
    </message>
    <message>
        <source>Leave {key} in the reader</source>
        <translation>Lassen Sie {key} im Leser</translation>
    </message>
    <message>
        <source>Do not take the key out yet.</source>
        <translation>Nehmen Sie den Schlüssel noch nicht heraus.</translation>
    </message>
    <message>
        <source>This erases it. If the key blinks, touch it for {n} seconds.</source>
        <translation>Das löscht ihn. Blinkt der Schlüssel, berühren Sie ihn {n} Sekunden lang.</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>A part of Keydesk is missing or does not fit this system.</source>
        <translation>Ein Teil von Keydesk fehlt oder passt nicht zu diesem System.</translation>
    </message>
    <message>
        <source>A kernel built without raw HID, as on some small devices.</source>
        <translation>Ein Kernel ohne Raw-HID, wie auf manchen kleinen Geräten.</translation>
    </message>
    <message>
        <source>A container or sandbox hides /sys.</source>
        <translation>Ein Container oder eine Sandbox verbirgt /sys.</translation>
    </message>
    <message>
        <source>No key is plugged in, or not fully.</source>
        <translation>Kein Schlüssel ist eingesteckt, oder nicht ganz.</translation>
    </message>
    <message>
        <source>A hub or cable passes no data.</source>
        <translation>Ein Hub oder Kabel überträgt keine Daten.</translation>
    </message>
    <message>
        <source>Another program holds the key.</source>
        <translation>Ein anderes Programm belegt den Schlüssel.</translation>
    </message>
    <message>
        <source>A poor socket, hub or cable.</source>
        <translation>Ein schlechter Anschluss, Hub oder ein schlechtes Kabel.</translation>
    </message>
    <message>
        <source>The udev rule that gives access was never installed.</source>
        <translation>Die udev-Regel, die Zugriff gibt, wurde nie installiert.</translation>
    </message>
    <message>
        <source>The caller works over ssh or a remote desktop.</source>
        <translation>Der Anrufer arbeitet über SSH oder Remotedesktop.</translation>
    </message>
    <message>
        <source>The container was started without the device of the key.</source>
        <translation>Der Container wurde ohne das Gerät des Schlüssels gestartet.</translation>
    </message>
    <message>
        <source>The rule was installed after the key was plugged in.</source>
        <translation>Die Regel wurde installiert, nachdem der Schlüssel eingesteckt war.</translation>
    </message>
    <message>
        <source>The rule of a maker that lists its own keys only.</source>
        <translation>Die Regel eines Herstellers, die nur eigene Schlüssel nennt.</translation>
    </message>
    <message>
        <source>An old or cut-down udev.</source>
        <translation>Ein altes oder gekürztes udev.</translation>
    </message>
    <message>
        <source>Keydesk runs in a container and cannot see the rules.</source>
        <translation>Keydesk läuft in einem Container und sieht die Regeln nicht.</translation>
    </message>
    <message>
        <source>A service or a job started Keydesk, not a person at a screen.</source>
        <translation>Ein Dienst hat Keydesk gestartet, kein Mensch am Bildschirm.</translation>
    </message>
    <message>
        <source>Keys have to be handed to a container one by one.</source>
        <translation>Schlüssel müssen einem Container einzeln übergeben werden.</translation>
    </message>
    <message>
        <source>The sandbox was not given all devices.</source>
        <translation>Die Sandbox hat nicht alle Geräte bekommen.</translation>
    </message>
    <message>
        <source>The plug of the snap is not connected.</source>
        <translation>Der Stecker (Plug) des Snaps ist nicht verbunden.</translation>
    </message>
    <message>
        <source>A container, or a system without udev.</source>
        <translation>Ein Container, oder ein System ohne udev.</translation>
    </message>
    <message>
        <source>No keyring runs in this session. Keys work without it.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund. Sicherheitsschlüssel funktionieren ohne ihn.</translation>
    </message>
    <message>
        <source>A terminal without a desktop.</source>
        <translation>Ein Terminal ohne Desktop.</translation>
    </message>
    <message>
        <source>Keydesk was started without administrator rights.</source>
        <translation>Keydesk wurde ohne Administratorrechte gestartet.</translation>
    </message>
    <message>
        <source>The service is stopped, or was never installed.</source>
        <translation>Der Dienst ist angehalten oder wurde nie installiert.</translation>
    </message>
    <message>
        <source>A remote session, or a rule of this computer.</source>
        <translation>Eine Remotesitzung, oder eine Regel dieses Computers.</translation>
    </message>
    <message>
        <source>A wet, cold or cut finger.</source>
        <translation>Ein nasser, kalter oder verletzter Finger.</translation>
    </message>
    <message>
        <source>A finger that is not saved, or another person.</source>
        <translation>Ein Finger, der nicht gespeichert ist, oder eine andere Person.</translation>
    </message>
    <message>
        <source>Most keys hold 5 fingerprints or fewer.</source>
        <translation>Die meisten Schlüssel fassen höchstens 5 Fingerabdrücke.</translation>
    </message>
    <message>
        <source>Another program or window removed it.</source>
        <translation>Ein anderes Programm oder Fenster hat ihn entfernt.</translation>
    </message>
    <message>
        <source>The caller forgot that this finger was added before.</source>
        <translation>Der Anrufer weiß nicht mehr, dass er diesen Finger schon gespeichert hat.</translation>
    </message>
    <message>
        <source>Accented letters and symbols take more room.</source>
        <translation>Buchstaben mit Akzent und Symbole brauchen mehr Platz.</translation>
    </message>
    <message>
        <source>In a terminal: the name fits no finger, or several.</source>
        <translation>Im Terminal: Der Name passt zu keinem Finger, oder zu mehreren.</translation>
    </message>
    <message>
        <source>The key refused the name, or went on to something else.</source>
        <translation>Der Schlüssel hat den Namen abgelehnt oder schon weitergemacht.</translation>
    </message>
    <message>
        <source>The key takes several touches of the same finger.</source>
        <translation>Der Schlüssel braucht mehrere Berührungen desselben Fingers.</translation>
    </message>
    <message>
        <source>The key is not fully in, or in a hub without power.</source>
        <translation>Der Schlüssel steckt nicht ganz, oder in einem Hub ohne Strom.</translation>
    </message>
    <message>
        <source>A charging cable or a dock that passes no data.</source>
        <translation>Ein Ladekabel oder Dock, das keine Daten überträgt.</translation>
    </message>
    <message>
        <source>On Windows a program without administrator rights sees no key.</source>
        <translation>Unter Windows sieht ein Programm ohne Administratorrechte keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Several keys are plugged in, and none was named.</source>
        <translation>Mehrere Schlüssel stecken, und keiner wurde genannt.</translation>
    </message>
    <message>
        <source>The key was plugged in again since the list was made.</source>
        <translation>Der Schlüssel wurde neu eingesteckt, seit die Liste entstand.</translation>
    </message>
    <message>
        <source>On Linux no udev rule gives this account access.</source>
        <translation>Unter Linux gibt keine udev-Regel diesem Konto Zugriff.</translation>
    </message>
    <message>
        <source>The session is a remote one.</source>
        <translation>Es ist eine Remotesitzung.</translation>
    </message>
    <message>
        <source>A browser waits for the key to be touched.</source>
        <translation>Ein Browser wartet auf die Berührung des Schlüssels.</translation>
    </message>
    <message>
        <source>A program of the maker, or an agent for ssh or smart cards.</source>
        <translation>Ein Programm des Herstellers, oder ein Agent für SSH oder Smartcards.</translation>
    </message>
    <message>
        <source>A dialog of Keydesk is still open.</source>
        <translation>Ein Dialog von Keydesk ist noch offen.</translation>
    </message>
    <message>
        <source>The key or the hub hangs.</source>
        <translation>Der Schlüssel oder der Hub hängt.</translation>
    </message>
    <message>
        <source>A worn socket or cable.</source>
        <translation>Ein abgenutzter Anschluss oder ein abgenutztes Kabel.</translation>
    </message>
    <message>
        <source>A poor cable, hub or socket.</source>
        <translation>Ein schlechtes Kabel, ein schlechter Hub oder Anschluss.</translation>
    </message>
    <message>
        <source>A faulty key, if it returns on another computer.</source>
        <translation>Ein defekter Schlüssel, wenn es an einem anderen Computer wiederkommt.</translation>
    </message>
    <message>
        <source>An old model, or one with FIDO2 turned off by its maker&apos;s tool.</source>
        <translation>Ein altes Modell, oder eines, dessen FIDO2 abgeschaltet wurde.</translation>
    </message>
    <message>
        <source>The model or its firmware does not have the feature.</source>
        <translation>Das Modell oder seine Firmware hat diese Funktion nicht.</translation>
    </message>
    <message>
        <source>The caller pulled the key out.</source>
        <translation>Der Anrufer hat den Schlüssel herausgezogen.</translation>
    </message>
    <message>
        <source>The key sits loosely.</source>
        <translation>Der Schlüssel sitzt locker.</translation>
    </message>
    <message>
        <source>The key lost its contact while it was writing.</source>
        <translation>Der Schlüssel verlor den Kontakt, während er schrieb.</translation>
    </message>
    <message>
        <source>The key wants to be plugged in afresh.</source>
        <translation>Der Schlüssel will frisch eingesteckt werden.</translation>
    </message>
    <message>
        <source>A rule of the key forbids it.</source>
        <translation>Eine Regel des Schlüssels verbietet es.</translation>
    </message>
    <message>
        <source>Passkeys or fingerprints take all the room.</source>
        <translation>Passkeys oder Fingerabdrücke belegen allen Platz.</translation>
    </message>
    <message>
        <source>Nobody answered, or nobody touched the key.</source>
        <translation>Niemand hat geantwortet oder den Schlüssel berührt.</translation>
    </message>
    <message>
        <source>The touch came late, or missed the metal part.</source>
        <translation>Die Berührung kam spät oder traf das Metall nicht.</translation>
    </message>
    <message>
        <source>Another program told the key to stop.</source>
        <translation>Ein anderes Programm hat den Schlüssel angehalten.</translation>
    </message>
    <message>
        <source>The key was touched on a wrong place, or has a fault.</source>
        <translation>Der Schlüssel wurde an falscher Stelle berührt, oder ist defekt.</translation>
    </message>
    <message>
        <source>Somebody pressed “Cancel” or Esc.</source>
        <translation>Jemand hat „Abbrechen“ oder Esc gedrückt.</translation>
    </message>
    <message>
        <source>A fault of Keydesk. The caller did nothing wrong.</source>
        <translation>Ein Fehler von Keydesk. Der Anrufer hat nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>A slip of the finger, or Caps Lock.</source>
        <translation>Vertippt, oder die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Another keyboard layout than on the day the PIN was chosen.</source>
        <translation>Eine andere Tastaturbelegung als am Tag, an dem die PIN gewählt wurde.</translation>
    </message>
    <message>
        <source>The PIN of another key, or of the computer.</source>
        <translation>Die PIN eines anderen Schlüssels, oder die des Computers.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row since the key was plugged in.</source>
        <translation>Drei falsche PINs hintereinander seit dem Einstecken.</translation>
    </message>
    <message>
        <source>No try is left. Nobody can bring this PIN back.</source>
        <translation>Kein Versuch ist übrig. Niemand kann diese PIN zurückholen.</translation>
    </message>
    <message>
        <source>The key was set up before, by somebody or another program.</source>
        <translation>Der Schlüssel wurde schon früher eingerichtet.</translation>
    </message>
    <message>
        <source>A new key, or one that was reset.</source>
        <translation>Ein neuer Schlüssel, oder einer, der zurückgesetzt wurde.</translation>
    </message>
    <message>
        <source>The key refuses simple PINs, such as 1234 or 1111.</source>
        <translation>Der Schlüssel lehnt einfache PINs ab, wie 1234 oder 1111.</translation>
    </message>
    <message>
        <source>Your organisation made the key ask for a longer PIN.</source>
        <translation>Ihre Organisation lässt den Schlüssel eine längere PIN verlangen.</translation>
    </message>
    <message>
        <source>The key was handed out with a temporary PIN.</source>
        <translation>Der Schlüssel wurde mit einer vorläufigen PIN ausgegeben.</translation>
    </message>
    <message>
        <source>The PIN is too short or too long for this key.</source>
        <translation>Die PIN ist für diesen Schlüssel zu kurz oder zu lang.</translation>
    </message>
    <message>
        <source>The two new PINs are not the same.</source>
        <translation>Die beiden neuen PINs sind nicht gleich.</translation>
    </message>
    <message>
        <source>The new PIN is the old one.</source>
        <translation>Die neue PIN ist die alte.</translation>
    </message>
    <message>
        <source>The key was left alone for some minutes.</source>
        <translation>Der Schlüssel blieb einige Minuten unbenutzt.</translation>
    </message>
    <message>
        <source>A browser used the key meanwhile.</source>
        <translation>Ein Browser hat den Schlüssel inzwischen benutzt.</translation>
    </message>
    <message>
        <source>This account may not see keys.</source>
        <translation>Dieses Konto darf keine Schlüssel sehen.</translation>
    </message>
    <message>
        <source>A key with USB lies on a card reader at the same time.</source>
        <translation>Ein USB-Schlüssel liegt zugleich auf einem Kartenleser.</translation>
    </message>
    <message>
        <source>The caller left the fingerprints of another key open.</source>
        <translation>Der Anrufer hat die Fingerabdrücke eines anderen Schlüssels offen gelassen.</translation>
    </message>
    <message>
        <source>A full disk, or a log service that does not run.</source>
        <translation>Ein voller Datenträger, oder ein Protokolldienst, der nicht läuft.</translation>
    </message>
    <message>
        <source>A full disk, or a folder this account may not write to.</source>
        <translation>Ein voller Datenträger, oder ein Ordner, in den dieses Konto nicht schreiben darf.</translation>
    </message>
    <message>
        <source>A log service that does not run.</source>
        <translation>Ein Protokolldienst, der nicht läuft.</translation>
    </message>
    <message>
        <source>This account has no keyring, or it is locked.</source>
        <translation>Dieses Konto hat keinen Schlüsselbund, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>A policy of your organisation. The screen names it.</source>
        <translation>Eine Richtlinie Ihrer Organisation. Der Bildschirm nennt sie.</translation>
    </message>
    <message>
        <source>A key bought privately, or of an older series.</source>
        <translation>Ein privat gekaufter Schlüssel, oder eine ältere Serie.</translation>
    </message>
    <message>
        <source>The list of allowed models is out of date.</source>
        <translation>Die Liste der erlaubten Modelle ist veraltet.</translation>
    </message>
    <message>
        <source>A policy file holds a mistake.</source>
        <translation>Eine Richtliniendatei enthält einen Fehler.</translation>
    </message>
    <message>
        <source>Somebody who should not may write to it.</source>
        <translation>Jemand kann sie ändern, der es nicht können sollte.</translation>
    </message>
    <message>
        <source>5 wrong passcodes in a row.</source>
        <translation>5 falsche Passcodes hintereinander.</translation>
    </message>
    <message>
        <source>A slip of the finger, or the passcode of another place.</source>
        <translation>Vertippt, oder der Passcode eines anderen Ortes.</translation>
    </message>
    <message>
        <source>A policy asks the staff before a key is erased.</source>
        <translation>Eine Richtlinie fragt das Personal, bevor ein Schlüssel gelöscht wird.</translation>
    </message>
    <message>
        <source>A key of an older delivery.</source>
        <translation>Ein Schlüssel aus einer älteren Lieferung.</translation>
    </message>
    <message>
        <source>The plan compares another kind of version than the key tells.</source>
        <translation>Der Plan vergleicht eine andere Art von Version, als der Schlüssel nennt.</translation>
    </message>
    <message>
        <source>A key of another model lies among the others.</source>
        <translation>Ein Schlüssel eines anderen Modells liegt bei den übrigen.</translation>
    </message>
    <message>
        <source>The same key was plugged in twice.</source>
        <translation>Derselbe Schlüssel wurde zweimal eingesteckt.</translation>
    </message>
    <message>
        <source>A key without a serial number looks like one that is ready.</source>
        <translation>Ein Schlüssel ohne Seriennummer sieht aus wie einer, der fertig ist.</translation>
    </message>
    <message>
        <source>The file exists already, or is a link.</source>
        <translation>Die Datei gibt es schon, oder sie ist ein Link.</translation>
    </message>
    <message>
        <source>Other people may read the file or write to its folder.</source>
        <translation>Andere können die Datei lesen oder in ihren Ordner schreiben.</translation>
    </message>
    <message>
        <source>Another Keydesk has it open.</source>
        <translation>Ein anderes Keydesk hat sie offen.</translation>
    </message>
    <message>
        <source>The disk is full, or was taken away.</source>
        <translation>Der Datenträger ist voll oder wurde entfernt.</translation>
    </message>
    <message>
        <source>A PIN stands there twice, or is too short.</source>
        <translation>Eine PIN steht doppelt da oder ist zu kurz.</translation>
    </message>
    <message>
        <source>The file was saved in another encoding than UTF-8.</source>
        <translation>Die Datei wurde nicht als UTF-8 gespeichert.</translation>
    </message>
    <message>
        <source>There are more keys than lines in the list.</source>
        <translation>Es gibt mehr Schlüssel als Zeilen in der Liste.</translation>
    </message>
    <message>
        <source>The key stores what it may demand of later PINs.</source>
        <translation>Der Schlüssel merkt sich, was er von späteren PINs verlangen kann.</translation>
    </message>
    <message>
        <source>The caller has several keys and took the wrong one.</source>
        <translation>Der Anrufer hat mehrere Schlüssel und nahm den falschen.</translation>
    </message>
    <message>
        <source>Somebody else plugged in a key.</source>
        <translation>Jemand anderes hat einen Schlüssel eingesteckt.</translation>
    </message>
    <message>
        <source>The key has no serial number.</source>
        <translation>Der Schlüssel hat keine Seriennummer.</translation>
    </message>
    <message>
        <source>It came back in another socket, or beside another key.</source>
        <translation>Er kam in einem anderen Anschluss zurück, oder neben einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>A second key was plugged in during the reset.</source>
        <translation>Während des Zurücksetzens wurde ein zweiter Schlüssel eingesteckt.</translation>
    </message>
    <message>
        <source>A key takes a reset only in its first seconds.</source>
        <translation>Ein Schlüssel lässt sich nur in den ersten Sekunden zurücksetzen.</translation>
    </message>
    <message>
        <source>Another program held the key just after it was plugged in.</source>
        <translation>Ein anderes Programm belegte den Schlüssel gleich nach dem Einstecken.</translation>
    </message>
    <message>
        <source>The key wants a long touch.</source>
        <translation>Der Schlüssel will lange berührt werden.</translation>
    </message>
    <message>
        <source>Some keys want a longer touch.</source>
        <translation>Manche Schlüssel wollen länger berührt werden.</translation>
    </message>
    <message>
        <source>Whoever manages the key may have turned its reset off.</source>
        <translation>Wer den Schlüssel verwaltet, hat das Zurücksetzen vielleicht abgeschaltet.</translation>
    </message>
    <message>
        <source>The key takes a reset over USB only, or over a reader only.</source>
        <translation>Der Schlüssel lässt sich nur über USB oder nur über einen Leser zurücksetzen.</translation>
    </message>
    <message>
        <source>The key lost its contact while it was erasing.</source>
        <translation>Der Schlüssel verlor beim Löschen den Kontakt.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. “Cancel” turns back until the key is touched.</source>
        <translation>Noch ist nichts gelöscht. „Abbrechen“ führt zurück, bis der Schlüssel berührt wird.</translation>
    </message>
    <message>
        <source>Without a serial number this key looks like others of its model.</source>
        <translation>Ohne Seriennummer sieht dieser Schlüssel wie andere seines Modells aus.</translation>
    </message>
    <message>
        <source>RST-24 and RST-25 may pass unseen. The next code is then RST-30.</source>
        <translation>RST-24 und RST-25 können ungesehen vorübergehen. Der nächste Code ist dann RST-30.</translation>
    </message>
    <message>
        <source>On a card reader there may be no touch: the key is erased right away.</source>
        <translation>An einem Kartenleser kann die Berührung entfallen: Der Schlüssel wird sofort gelöscht.</translation>
    </message>
    <message>
        <source>This key wants a long touch before it erases itself.</source>
        <translation>Dieser Schlüssel will lange berührt werden, bevor er sich löscht.</translation>
    </message>
    <message>
        <source>A browser or a sign-in window took the key first.</source>
        <translation>Ein Browser oder ein Anmeldefenster war schneller.</translation>
    </message>
    <message>
        <source>The key is empty. Sites still list it and do not know that.</source>
        <translation>Der Schlüssel ist leer. Websites führen ihn noch auf und wissen es nicht.</translation>
    </message>
    <message>
        <source>The socket of the kiosk is broken.</source>
        <translation>Der Anschluss des Kiosks ist defekt.</translation>
    </message>
    <message>
        <source>An earlier visitor forgot the key.</source>
        <translation>Ein früherer Besucher hat den Schlüssel vergessen.</translation>
    </message>
    <message>
        <source>The session of the caller ended while the key was plugged in.</source>
        <translation>Die Sitzung des Anrufers endete, während der Schlüssel steckte.</translation>
    </message>
    <message>
        <source>The key is broken, or hangs until it is unplugged.</source>
        <translation>Der Schlüssel ist defekt, oder er hängt, bis er abgezogen wird.</translation>
    </message>
    <message>
        <source>The policy of this kiosk allows no job that this key can do.</source>
        <translation>Die Richtlinie dieses Kiosks erlaubt nichts, was dieser Schlüssel kann.</translation>
    </message>
    <message>
        <source>The key knows neither PIN nor reset.</source>
        <translation>Der Schlüssel kennt weder PIN noch Zurücksetzen.</translation>
    </message>
    <message>
        <source>Nobody touched the screen for a while.</source>
        <translation>Eine Weile hat niemand den Bildschirm berührt.</translation>
    </message>
    <message>
        <source>The corner of the staff was pressed for some seconds.</source>
        <translation>Die Ecke für das Personal wurde einige Sekunden gedrückt.</translation>
    </message>
    <message>
        <source>The kiosk crashed several times in a row.</source>
        <translation>Der Kiosk ist mehrmals hintereinander abgestürzt.</translation>
    </message>
    <message>
        <source>Its policy cannot be read.</source>
        <translation>Seine Richtlinie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No drive is plugged in, or this kiosk does not mount drives by itself.</source>
        <translation>Kein Laufwerk ist eingesteckt, oder dieser Kiosk bindet Laufwerke nicht von selbst ein.</translation>
    </message>
    <message>
        <source>Somebody changed, moved, added or removed lines of the log.</source>
        <translation>Jemand hat Zeilen des Protokolls geändert, verschoben, hinzugefügt oder entfernt.</translation>
    </message>
    <message>
        <source>The key of the log was lost, and a new one was made.</source>
        <translation>Der Schlüssel des Protokolls ging verloren, und ein neuer wurde erzeugt.</translation>
    </message>
    <message>
        <source>There is too little room on the drive.</source>
        <translation>Auf dem Laufwerk ist zu wenig Platz.</translation>
    </message>
    <message>
        <source>The drive has a switch against writing, or is broken.</source>
        <translation>Das Laufwerk hat einen Schreibschutzschalter oder ist kaputt.</translation>
    </message>
    <message>
        <source>The account of the kiosk may not write to it.</source>
        <translation>Das Konto des Kiosks darf nicht darauf schreiben.</translation>
    </message>
    <message>
        <source>The drive was taken out too early, or is broken.</source>
        <translation>Das Laufwerk wurde zu früh herausgenommen oder ist kaputt.</translation>
    </message>
    <message>
        <source>Something of the same name is on the drive.</source>
        <translation>Etwas mit demselben Namen ist schon auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>The file system of the drive is damaged.</source>
        <translation>Das Dateisystem des Laufwerks ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was written to the log yet.</source>
        <translation>Im Protokoll steht noch nichts.</translation>
    </message>
    <message>
        <source>The key of the log cannot be reached.</source>
        <translation>Der Schlüssel des Protokolls ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The folder of the log cannot be read by this account.</source>
        <translation>Dieses Konto darf den Ordner des Protokolls nicht lesen.</translation>
    </message>
    <message>
        <source>The caller touched “Report for the help desk”.</source>
        <translation>Der Anrufer hat „Bericht für den Helpdesk“ berührt.</translation>
    </message>
    <message>
        <source>The caller touched “Help”.</source>
        <translation>Der Anrufer hat „Hilfe“ berührt.</translation>
    </message>
</context>
<context>
    <name>CodeLinks</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A code and what it is about: RST-20 · Reset the key?</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CodeTag</name>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
</context>
<context>
    <name>CodesScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Voriger Code</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Nächster Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ConfirmRemoveDialog</name>
    <message>
        <source>Remove fingerprint</source>
        <translation>Fingerabdruck entfernen</translation>
    </message>
    <message>
        <source>Remove fingerprints</source>
        <translation>Fingerabdrücke entfernen</translation>
    </message>
    <message>
        <source>Fingerprints to remove</source>
        <translation>Zu entfernende Fingerabdrücke</translation>
    </message>
    <message>
        <source>No fingerprint is left on the key afterwards. Its PIN still works.</source>
        <translation>Danach ist kein Fingerabdruck mehr auf dem Schlüssel. Die PIN funktioniert weiter.</translation>
    </message>
</context>
<context>
    <name>ContentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>The PIN is wrong</source>
        <translation>Die PIN ist falsch</translation>
    </message>
    <message>
        <source>4 or more tries are left.</source>
        <translation>4 oder mehr Versuche sind übrig.</translation>
    </message>
    <message>
        <source>Check Caps Lock and layout. Let the caller try once more.</source>
        <translation>Feststelltaste und Belegung prüfen. Den Anrufer noch einmal tippen lassen.</translation>
    </message>
    <message>
        <source>The key takes no more until it is plugged in again.</source>
        <translation>Der Schlüssel nimmt keine PIN mehr an, bis er neu eingesteckt wird.</translation>
    </message>
    <message>
        <source>Unplug, plug in, and stop if the caller is not sure.</source>
        <translation>Abziehen, einstecken; aufhören, wenn der Anrufer unsicher ist.</translation>
    </message>
    <message>
        <source>3 tries or fewer are left, and the caller is guessing.</source>
        <translation>Höchstens 3 Versuche sind übrig, und der Anrufer rät.</translation>
    </message>
    <message>
        <source>Stop. The last wrong PIN blocks the key for good.</source>
        <translation>Aufhören. Die letzte falsche PIN sperrt den Schlüssel endgültig.</translation>
    </message>
    <message>
        <source>No try is left.</source>
        <translation>Kein Versuch ist übrig.</translation>
    </message>
    <message>
        <source>Go on with “The PIN is forgotten”.</source>
        <translation>Weiter mit „Die PIN ist vergessen oder gesperrt“.</translation>
    </message>
    <message>
        <source>The PIN is forgotten or blocked</source>
        <translation>Die PIN ist vergessen oder gesperrt</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>Immer.</translation>
    </message>
    <message>
        <source>Say that nobody can read or restore a PIN, and that only a reset helps.</source>
        <translation>Sagen Sie, dass niemand eine PIN auslesen oder wiederherstellen kann und nur ein Zurücksetzen hilft.</translation>
    </message>
    <message>
        <source>The caller has another way to sign in to each site.</source>
        <translation>Der Anrufer kann sich überall auch anders anmelden.</translation>
    </message>
    <message>
        <source>Reset it, add a PIN, register it at each site, then remove its old entry there.</source>
        <translation>Zurücksetzen, PIN hinzufügen, bei jeder Website registrieren, dann dort den alten Eintrag entfernen.</translation>
    </message>
    <message>
        <source>The key is the only way in somewhere.</source>
        <translation>Der Schlüssel ist irgendwo der einzige Zugang.</translation>
    </message>
    <message>
        <source>Do not reset yet. Arrange another way in to that site first.</source>
        <translation>Noch nicht zurücksetzen. Erst einen anderen Zugang zu dieser Website schaffen.</translation>
    </message>
    <message>
        <source>The key is managed and has an unlock PIN.</source>
        <translation>Der Schlüssel wird verwaltet und hat eine Entsperr-PIN.</translation>
    </message>
    <message>
        <source>Use the tool of its maker: that keeps what is on the key.</source>
        <translation>Das Programm des Herstellers nehmen: So bleibt erhalten, was auf dem Schlüssel ist.</translation>
    </message>
    <message>
        <source>The key is lost</source>
        <translation>Der Schlüssel ist verloren</translation>
    </message>
    <message>
        <source>Remove the key from the account and end its open sessions.</source>
        <translation>Schlüssel aus dem Konto entfernen und offene Sitzungen beenden.</translation>
    </message>
    <message>
        <source>The caller has a spare key.</source>
        <translation>Der Anrufer hat einen Ersatzschlüssel.</translation>
    </message>
    <message>
        <source>Sign in with the spare, then register another one.</source>
        <translation>Mit dem Ersatz anmelden, dann einen weiteren registrieren.</translation>
    </message>
    <message>
        <source>There is no other way in.</source>
        <translation>Es gibt keinen anderen Zugang.</translation>
    </message>
    <message>
        <source>Give a short-lived code, through the manager. Register a new key.</source>
        <translation>Einen kurzlebigen Code geben, über die Führungskraft. Einen neuen Schlüssel registrieren.</translation>
    </message>
    <message>
        <source>Somebody may have used it.</source>
        <translation>Vielleicht hat ihn jemand benutzt.</translation>
    </message>
    <message>
        <source>Look at the sign-ins since it was lost, and report it.</source>
        <translation>Anmeldungen seit dem Verlust prüfen, und den Vorfall melden.</translation>
    </message>
    <message>
        <source>A key was found</source>
        <translation>Ein Schlüssel wurde gefunden</translation>
    </message>
    <message>
        <source>Its owner can be told by a label or a list.</source>
        <translation>Ein Etikett oder eine Liste nennt den Besitzer.</translation>
    </message>
    <message>
        <source>Give it back in person.</source>
        <translation>Persönlich zurückgeben.</translation>
    </message>
    <message>
        <source>Its owner reported it lost and it was removed everywhere.</source>
        <translation>Der Besitzer hat ihn verloren gemeldet, und er wurde überall entfernt.</translation>
    </message>
    <message>
        <source>Reset it before anybody uses it again.</source>
        <translation>Zurücksetzen, bevor ihn wieder jemand benutzt.</translation>
    </message>
    <message>
        <source>Nobody knows whose it is.</source>
        <translation>Niemand weiß, wem er gehört.</translation>
    </message>
    <message>
        <source>Do not try a PIN. Keep it locked away, then reset it.</source>
        <translation>Keine PIN probieren. Wegschließen, dann zurücksetzen.</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Jemand kommt neu hinzu</translation>
    </message>
    <message>
        <source>The key is new.</source>
        <translation>Der Schlüssel ist neu.</translation>
    </message>
    <message>
        <source>Add a PIN, register it, and sign in once to try it.</source>
        <translation>PIN hinzufügen, registrieren, und einmal zur Probe anmelden.</translation>
    </message>
    <message>
        <source>The key came with a temporary PIN.</source>
        <translation>Der Schlüssel kam mit einer vorläufigen PIN.</translation>
    </message>
    <message>
        <source>Change the PIN before anything else.</source>
        <translation>Vor allem anderen die PIN ändern.</translation>
    </message>
    <message>
        <source>The key was used by somebody else.</source>
        <translation>Der Schlüssel gehörte vorher jemand anderem.</translation>
    </message>
    <message>
        <source>Reset it first.</source>
        <translation>Zuerst zurücksetzen.</translation>
    </message>
    <message>
        <source>Register a second key, and keep it in another place.</source>
        <translation>Einen zweiten Schlüssel registrieren, und ihn woanders aufbewahren.</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Jemand verlässt die Organisation</translation>
    </message>
    <message>
        <source>The key comes back.</source>
        <translation>Der Schlüssel kommt zurück.</translation>
    </message>
    <message>
        <source>Compare it with the list, remove it everywhere, reset it.</source>
        <translation>Mit der Liste vergleichen, überall entfernen, zurücksetzen.</translation>
    </message>
    <message>
        <source>The key does not come back.</source>
        <translation>Der Schlüssel kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Treat it as lost.</source>
        <translation>Wie einen verlorenen behandeln.</translation>
    </message>
    <message>
        <source>The reset is refused.</source>
        <translation>Das Zurücksetzen wird abgelehnt.</translation>
    </message>
    <message>
        <source>Do not hand the key on. Note its serial number.</source>
        <translation>Den Schlüssel nicht weitergeben. Die Seriennummer notieren.</translation>
    </message>
    <message>
        <source>The site does not take the key</source>
        <translation>Die Website nimmt den Schlüssel nicht</translation>
    </message>
    <message>
        <source>Keydesk does not show the key either.</source>
        <translation>Auch Keydesk zeigt den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Check the computer first.</source>
        <translation>Zuerst den Computer prüfen.</translation>
    </message>
    <message>
        <source>The key has no PIN and the site asks for one.</source>
        <translation>Der Schlüssel hat keine PIN, und die Website verlangt eine.</translation>
    </message>
    <message>
        <source>Add a PIN, then try the site again.</source>
        <translation>PIN hinzufügen, dann die Website erneut versuchen.</translation>
    </message>
    <message>
        <source>The key was reset or is new.</source>
        <translation>Der Schlüssel wurde zurückgesetzt oder ist neu.</translation>
    </message>
    <message>
        <source>Register the key again at the site, then remove its old entry.</source>
        <translation>Auf der Website neu registrieren, dann den alten Eintrag entfernen.</translation>
    </message>
    <message>
        <source>Another window of the browser waits for the key.</source>
        <translation>Ein anderes Fenster des Browsers wartet auf den Schlüssel.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key is a second factor only.</source>
        <translation>Der Schlüssel ist nur ein zweiter Faktor.</translation>
    </message>
    <message>
        <source>The site wants a passkey: give the caller a newer key.</source>
        <translation>Die Website will einen Passkey: Geben Sie dem Anrufer einen neueren Schlüssel.</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo: all keys are virtual</source>
        <translation>Demo: Alle Schlüssel sind virtuell</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Something keeps security keys from working</source>
        <translation>Etwas hindert Sicherheitsschlüssel daran zu funktionieren</translation>
    </message>
    <message>
        <source>Security keys should work here</source>
        <translation>Sicherheitsschlüssel sollten hier funktionieren</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>The rule was installed</source>
        <translation>Die Regel wurde installiert</translation>
    </message>
    <message>
        <source>The rule was installed, but is not in use yet</source>
        <translation>Die Regel wurde installiert, gilt aber noch nicht</translation>
    </message>
    <message>
        <source>The rule was not installed: that was not permitted</source>
        <translation>Die Regel wurde nicht installiert: Das wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>The rule was not installed</source>
        <translation>Die Regel wurde nicht installiert</translation>
    </message>
    <message>
        <source>This computer has no way to ask for the password</source>
        <translation>Dieser Computer kann nicht nach dem Kennwort fragen</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {why}.</source>
        <translation>{name} kann nicht geladen werden: {why}.</translation>
    </message>
    <message>
        <source>Install the library that is named, or install Keydesk again.</source>
        <translation>Installieren Sie die genannte Bibliothek, oder installieren Sie Keydesk neu.</translation>
    </message>
    <message>
        <source>The kernel offers raw HID devices.</source>
        <translation>Der Kernel bietet Raw-HID-Geräte an.</translation>
    </message>
    <message>
        <source>The kernel offers no raw HID devices, so no key can be reached.</source>
        <translation>Der Kernel bietet keine Raw-HID-Geräte an, deshalb ist kein Schlüssel erreichbar.</translation>
    </message>
    <message>
        <source>Use a kernel with CONFIG_HIDRAW, or load its module.</source>
        <translation>Nehmen Sie einen Kernel mit CONFIG_HIDRAW, oder laden Sie dessen Modul.</translation>
    </message>
    <message>
        <source>/sys is not to be seen from here, so keys cannot be found.</source>
        <translation>/sys ist von hier nicht zu sehen, deshalb werden keine Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>Mount /sys, read-only is enough.</source>
        <translation>Hängen Sie /sys ein; nur zum Lesen genügt.</translation>
    </message>
    <message>
        <source>No security key is connected, so access could not be tried.</source>
        <translation>Kein Sicherheitsschlüssel ist verbunden, deshalb wurde der Zugriff nicht geprüft.</translation>
    </message>
    <message>
        <source>Plug in a key and check again.</source>
        <translation>Stecken Sie einen Schlüssel ein, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>This account may use {name} ({path}, {owner}:{group} {mode}).</source>
        <translation>Dieses Konto darf {name} benutzen ({path}, {owner}:{group} {mode}).</translation>
    </message>
    <message>
        <source>{name} ({path}) cannot be opened now: {why}.</source>
        <translation>{name} ({path}) lässt sich gerade nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>Plug it in again and check once more.</source>
        <translation>Stecken Sie ihn neu ein, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This account may not use {name} ({path}, {owner}:{group} {mode}).</source>
        <translation>Dieses Konto darf {name} nicht benutzen ({path}, {owner}:{group} {mode}).</translation>
    </message>
    <message>
        <source>No udev rule gives access. Install the rule that comes with Keydesk.</source>
        <translation>Keine udev-Regel gibt Zugriff. Installieren Sie die Regel, die Keydesk mitbringt.</translation>
    </message>
    <message>
        <source>Access follows the screen, and this session has none. Work at the screen, or add a udev rule that gives a group of yours access (docs/cli.md shows it).</source>
        <translation>Zugriff hat, wer am Bildschirm sitzt, und diese Sitzung hat keinen. Arbeiten Sie am Bildschirm, oder fügen Sie eine udev-Regel hinzu, die einer Ihrer Gruppen Zugriff gibt (siehe docs/cli.md).</translation>
    </message>
    <message>
        <source>This container may not use {name} ({path}, {owner}:{group} {mode}).</source>
        <translation>Dieser Container darf {name} nicht benutzen ({path}, {owner}:{group} {mode}).</translation>
    </message>
    <message>
        <source>Pass the device in when the container starts: --device {path}</source>
        <translation>Geben Sie das Gerät beim Start des Containers mit: --device {path}</translation>
    </message>
    <message>
        <source>A rule for it is there. Unplug the key and plug it in again.</source>
        <translation>Eine Regel dafür ist da. Ziehen Sie den Schlüssel ab, und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>A udev rule gives access to every key ({path}).</source>
        <translation>Eine udev-Regel gibt Zugriff auf jeden Schlüssel ({path}).</translation>
    </message>
    <message>
        <source>A udev rule gives access to keys of some makers only ({path}).</source>
        <translation>Eine udev-Regel gibt nur Zugriff auf Schlüssel mancher Hersteller ({path}).</translation>
    </message>
    <message>
        <source>Install the rule that comes with Keydesk: it covers every key.</source>
        <translation>Installieren Sie die Regel, die Keydesk mitbringt: Sie gilt für jeden Schlüssel.</translation>
    </message>
    <message>
        <source>A udev rule is there ({path}), but udev does not recognise keys.</source>
        <translation>Eine udev-Regel ist da ({path}), aber udev erkennt keine Schlüssel.</translation>
    </message>
    <message>
        <source>60-fido-id.rules is missing. Install systemd&apos;s udev, 244 or newer.</source>
        <translation>60-fido-id.rules fehlt. Installieren Sie udev von systemd, 244 oder neuer.</translation>
    </message>
    <message>
        <source>No udev rule gives the person at the screen access to keys.</source>
        <translation>Keine udev-Regel gibt der Person am Bildschirm Zugriff auf Schlüssel.</translation>
    </message>
    <message>
        <source>Install the rule that comes with Keydesk.</source>
        <translation>Installieren Sie die Regel, die Keydesk mitbringt.</translation>
    </message>
    <message>
        <source>Whether a udev rule gives access is decided outside of this container.</source>
        <translation>Ob eine udev-Regel Zugriff gibt, entscheidet sich außerhalb dieses Containers.</translation>
    </message>
    <message>
        <source>This session sits at a screen ({seat}).</source>
        <translation>Diese Sitzung sitzt an einem Bildschirm ({seat}).</translation>
    </message>
    <message>
        <source>This is a remote session: udev gives access to the screen only.</source>
        <translation>Das ist eine Remotesitzung: udev gibt nur dem Bildschirm Zugriff.</translation>
    </message>
    <message>
        <source>For remote use, add a udev rule that gives a group of yours access.</source>
        <translation>Für Fernzugriff fügen Sie eine udev-Regel hinzu, die einer Ihrer Gruppen Zugriff gibt.</translation>
    </message>
    <message>
        <source>This session has no seat: udev gives access to the screen only.</source>
        <translation>Diese Sitzung hat keinen Bildschirm: udev gibt nur dem Bildschirm Zugriff.</translation>
    </message>
    <message>
        <source>Sign in at the screen, or add a udev rule that gives a group access.</source>
        <translation>Melden Sie sich am Bildschirm an, oder fügen Sie eine udev-Regel hinzu, die einer Gruppe Zugriff gibt.</translation>
    </message>
    <message>
        <source>Keydesk does not run in a container.</source>
        <translation>Keydesk läuft nicht in einem Container.</translation>
    </message>
    <message>
        <source>Keydesk runs in a container ({kind}).</source>
        <translation>Keydesk läuft in einem Container ({kind}).</translation>
    </message>
    <message>
        <source>A key has to be passed in when it starts: --device /dev/hidraw0</source>
        <translation>Ein Schlüssel muss beim Start mitgegeben werden: --device /dev/hidraw0</translation>
    </message>
    <message>
        <source>Keydesk runs in a Flatpak sandbox.</source>
        <translation>Keydesk läuft in einer Flatpak-Sandbox.</translation>
    </message>
    <message>
        <source>It needs all devices: flatpak override --user --device=all</source>
        <translation>Sie braucht alle Geräte: flatpak override --user --device=all</translation>
    </message>
    <message>
        <source>Keydesk runs as a snap.</source>
        <translation>Keydesk läuft als Snap.</translation>
    </message>
    <message>
        <source>Connect its u2f-devices plug. It reaches keys of listed makers only.</source>
        <translation>Verbinden Sie seinen Plug u2f-devices. Er erreicht nur Schlüssel bestimmter Hersteller.</translation>
    </message>
    <message>
        <source>udev tells when keys come and go.</source>
        <translation>udev meldet, wenn Schlüssel kommen und gehen.</translation>
    </message>
    <message>
        <source>udev does not run here, so Keydesk looks for keys by itself.</source>
        <translation>udev läuft hier nicht, deshalb sucht Keydesk selbst nach Schlüsseln.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; it costs a little more power.</source>
        <translation>Es ist nichts zu tun; es kostet ein wenig mehr Strom.</translation>
    </message>
    <message>
        <source>Card readers are not used: the optional part for them is not installed.</source>
        <translation>Kartenleser werden nicht benutzt: Der optionale Teil dafür ist nicht installiert.</translation>
    </message>
    <message>
        <source>The service for card readers (PC/SC) does not run; keys on USB need none.</source>
        <translation>Der Dienst für Kartenleser (PC/SC) läuft nicht; Schlüssel an USB brauchen ihn nicht.</translation>
    </message>
    <message>
        <source>To use keys in card readers, start it; on Linux it is called pcscd.</source>
        <translation>Um Schlüssel in Kartenlesern zu benutzen, starten Sie ihn; unter Linux heißt er pcscd.</translation>
    </message>
    <message>
        <source>This account may not use the service for card readers (PC/SC).</source>
        <translation>Dieses Konto darf den Dienst für Kartenleser (PC/SC) nicht benutzen.</translation>
    </message>
    <message>
        <source>Work at the screen, or ask whoever manages this computer for the right.</source>
        <translation>Arbeiten Sie am Bildschirm, oder bitten Sie die Verwaltung dieses Computers um das Recht.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>Kein Kartenleser ist verbunden.</translation>
    </message>
    <message>
        <source>Card readers: {names}.</source>
        <translation>Kartenleser: {names}.</translation>
    </message>
    <message>
        <source>Audit log: {places}.</source>
        <translation>Überwachungsprotokoll: {places}.</translation>
    </message>
    <message>
        <source>The audit log cannot be written ({why}).</source>
        <translation>Das Überwachungsprotokoll lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer.</source>
        <translation>Fragen Sie, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>Audit log: {places}. Its key is kept in a file, not in a keyring.</source>
        <translation>Überwachungsprotokoll: {places}. Sein Schlüssel liegt in einer Datei, nicht in einem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Set up a keyring: whoever acts as this account could write the log anew.</source>
        <translation>Richten Sie einen Schlüsselbund ein: Wer als dieses Konto arbeitet, könnte das Protokoll neu schreiben.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is {name}.</source>
        <translation>Der Schlüsselbund des Systems ist {name}.</translation>
    </message>
    <message>
        <source>No keyring of the system was found.</source>
        <translation>Kein Schlüsselbund des Systems wurde gefunden.</translation>
    </message>
    <message>
        <source>The window is shown on {screen}.</source>
        <translation>Das Fenster wird auf {screen} gezeigt.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open.</source>
        <translation>Hier gibt es keinen Bildschirm, deshalb kann sich das Fenster nicht öffnen.</translation>
    </message>
    <message>
        <source>Use keydeskctl.</source>
        <translation>Benutzen Sie keydeskctl.</translation>
    </message>
    <message>
        <source>Keydesk runs as administrator.</source>
        <translation>Keydesk läuft als Administrator.</translation>
    </message>
    <message>
        <source>Windows keeps security keys from programs that are not administrator.</source>
        <translation>Windows hält Sicherheitsschlüssel von Programmen fern, die nicht als Administrator laufen.</translation>
    </message>
    <message>
        <source>Use the page of Windows, or restart Keydesk as administrator.</source>
        <translation>Benutzen Sie die Windows-Seite, oder starten Sie Keydesk als Administrator neu.</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checking changes nothing, and sends nothing to a key.</source>
        <translation>Prüfen ändert nichts und sendet nichts an einen Schlüssel.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Access rule for security keys</source>
        <translation>Zugriffsregel für Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>It lets whoever sits at the screen use security keys. The administrator’s password is asked for.</source>
        <translation>Damit darf, wer am Bildschirm sitzt, Sicherheitsschlüssel benutzen. Es wird nach dem Kennwort des Administrators gefragt.</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>Regel installieren</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Administratorrechte</translation>
    </message>
    <message>
        <source>The page of Windows can set a PIN, save fingerprints and reset a key.</source>
        <translation>Die Windows-Seite kann eine PIN festlegen, Fingerabdrücke speichern und Schlüssel zurücksetzen.</translation>
    </message>
    <message>
        <source>Windows lets only administrators use security keys directly.</source>
        <translation>Windows lässt nur Administratoren Sicherheitsschlüssel direkt benutzen.</translation>
    </message>
    <message>
        <source>Open the page of Windows</source>
        <translation>Windows-Seite öffnen</translation>
    </message>
    <message>
        <source>Restart as administrator</source>
        <translation>Als Administrator neu starten</translation>
    </message>
    <message>
        <source>Install it by hand</source>
        <translation>Von Hand installieren</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can run these lines as root.</source>
        <translation>Wer diesen Computer betreut, kann diese Zeilen als root ausführen.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Helpdesk</translation>
    </message>
    <message>
        <source>All of this and the keys, to be read before it is passed on</source>
        <translation>All das und die Schlüssel; lesen Sie es, bevor Sie es weitergeben</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Remove the old entry of this key here:</source>
        <translation>Entfernen Sie den alten Eintrag dieses Schlüssels hier:</translation>
    </message>
    <message>
        <source>QR code of %1: %2</source>
        <translation>QR-Code von %1: %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>EraseProgressScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EraseScreen</name>
    <message>
        <source>You will lose:</source>
        <translation>Sie verlieren:</translation>
    </message>
    <message>
        <source>What you will lose</source>
        <translation>Was Sie verlieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExpanderCard</name>
    <message>
        <source>Expanded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>ExpanderRow</name>
    <message>
        <source>Expanded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Helpdesk</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
</context>
<context>
    <name>Finger</name>
    <message>
        <source>Fingerprints are saved on this key.</source>
        <translation>Auf diesem Schlüssel sind Fingerabdrücke gespeichert.</translation>
    </message>
    <message>
        <source>No fingerprint yet.</source>
        <translation>Noch kein Fingerabdruck.</translation>
    </message>
    <message>
        <source>Fingerprint {n}</source>
        <translation>Fingerabdruck {n}</translation>
    </message>
    <message>
        <source>Fingerprint added</source>
        <translation>Fingerabdruck hinzugefügt</translation>
    </message>
    <message>
        <source>The fingerprint was added.</source>
        <translation>Der Fingerabdruck wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Fingerprint renamed</source>
        <translation>Fingerabdruck umbenannt</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>Der Name wurde geändert.</translation>
    </message>
    <message>
        <source>Fingerprint removed</source>
        <translation>Fingerabdruck entfernt</translation>
    </message>
    <message>
        <source>Removed from the key.</source>
        <translation>Vom Schlüssel entfernt.</translation>
    </message>
</context>
<context>
    <name>FingerDialog</name>
    <message>
        <source>The key wants several touches of the same finger.</source>
        <translation>Der Schlüssel braucht mehrere Berührungen desselben Fingers.</translation>
    </message>
</context>
<context>
    <name>FingerRow</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>FingerScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FingerprintCard</name>
    <message>
        <source>Security key fingerprint</source>
        <translation>Sicherheitsschlüssel-Fingerabdruck</translation>
    </message>
    <message>
        <source>Unlocked. Choose “Done” when you have finished.</source>
        <translation>Entsperrt. Wählen Sie „Fertig“, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weiteren hinzufügen</translation>
    </message>
    <message>
        <source>Add a fingerprint</source>
        <translation>Fingerabdruck hinzufügen</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>%1 fingerprints</source>
        <translation>%1 Fingerabdrücke</translation>
    </message>
    <message>
        <source>No fingerprint yet.</source>
        <translation>Noch kein Fingerabdruck.</translation>
    </message>
    <message>
        <source>All fingerprints</source>
        <translation>Alle Fingerabdrücke</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all fingerprints</source>
        <translation>Alle Fingerabdrücke entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>FingerprintCoach</name>
    <message>
        <source>%1 of %2 samples</source>
        <translation>%1 von %2 Aufnahmen</translation>
    </message>
</context>
<context>
    <name>FingersScreen</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add a fingerprint</source>
        <translation>Fingerabdruck hinzufügen</translation>
    </message>
</context>
<context>
    <name>FinishedDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The page could not be saved.</source>
        <translation>Die Seite konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Questions: {desk}</source>
        <translation>Fragen: {desk}</translation>
    </message>
    <message>
        <source>No picture: this code comes in a terminal only, from keydeskctl.</source>
        <translation>Kein Bild: Dieser Code kommt nur im Terminal vor, von keydeskctl.</translation>
    </message>
    <message>
        <source>No picture: the caller sees the page {page}. Yours looks the same.</source>
        <translation>Kein Bild: Der Anrufer sieht die Seite „{page}“. Ihre sieht genauso aus.</translation>
    </message>
    <message>
        <source>No picture: the page {page} shows it, with the numbers of that very batch.</source>
        <translation>Kein Bild: Die Seite „{page}“ zeigt es, mit den Zahlen eben dieser Reihe.</translation>
    </message>
    <message>
        <source>No picture: the staff of a kiosk sees this, with facts of that kiosk.</source>
        <translation>Kein Bild: Das Personal eines Kiosks sieht es, mit Angaben zu diesem Kiosk.</translation>
    </message>
</context>
<context>
    <name>GuideArticle</name>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>If the caller says</source>
        <translation>Wenn der Anrufer sagt</translation>
    </message>
    <message>
        <source>Where the key is removed from accounts</source>
        <translation>Wo der Schlüssel aus Konten entfernt wird</translation>
    </message>
    <message>
        <source>Codes that may come next</source>
        <translation>Codes, die folgen können</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Code the caller reads out</source>
        <translation>Code, den der Anrufer vorliest</translation>
    </message>
    <message>
        <source>Such as PIN-2. Spaces and case make no difference.</source>
        <translation>Zum Beispiel PIN-2. Leerzeichen und Großschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Neuer Anruf</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>Sprache des Anrufers</translation>
    </message>
    <message>
        <source>For the picture, and for what to say.</source>
        <translation>Für das Bild und für das, was zu sagen ist.</translation>
    </message>
    <message>
        <source>Like this window</source>
        <translation>Wie dieses Fenster</translation>
    </message>
    <message>
        <source>There is no code %1</source>
        <translation>Den Code %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Was it one of these?</source>
        <translation>War es einer von diesen?</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>Was der Anrufer sagt</translation>
    </message>
    <message>
        <source>When codes are not enough</source>
        <translation>Wenn Codes nicht reichen</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Helpdesk</translation>
    </message>
    <message>
        <source>What a help desk needs to know, to be read before it is passed on</source>
        <translation>Was ein Helpdesk wissen muss; lesen Sie es, bevor Sie es weitergeben</translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>Zum Weitergeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide - Keydesk</source>
        <translation>Leitfaden - Keydesk</translation>
    </message>
</context>
<context>
    <name>HandButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Where to remove the key</source>
        <translation>Wo der Schlüssel zu entfernen ist</translation>
    </message>
    <message>
        <source>Your help desk</source>
        <translation>Ihr Helpdesk</translation>
    </message>
    <message>
        <source>Read the code beside the number to the help desk. Never the PIN.</source>
        <translation>Lesen Sie dem Helpdesk den Code neben der Nummer vor. Nie die PIN.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Vorgangsnummer</translation>
    </message>
    <message>
        <source>Press “Reset”. Read what is lost, tick the box, press “Erase this key”.</source>
        <translation>Drücken Sie „Zurücksetzen“. Lesen Sie, was verloren geht, setzen Sie das Häkchen, und drücken Sie „Diesen Schlüssel löschen“.</translation>
    </message>
    <message>
        <source>Unplug the key. Keep it in your hand.</source>
        <translation>Ziehen Sie den Schlüssel ab. Behalten Sie ihn in der Hand.</translation>
    </message>
    <message>
        <source>Plug it into the same socket.</source>
        <translation>Stecken Sie ihn in denselben Anschluss.</translation>
    </message>
    <message>
        <source>Type a PIN only you know. Type it again, then press “Add PIN”.</source>
        <translation>Geben Sie eine PIN ein, die nur Sie kennen. Wiederholen Sie sie, und drücken Sie „PIN hinzufügen“.</translation>
    </message>
    <message>
        <source>Add a PIN to your security key</source>
        <translation>Eine PIN für Ihren Sicherheitsschlüssel festlegen</translation>
    </message>
    <message>
        <source>You need the key, a USB socket and two minutes.</source>
        <translation>Sie brauchen den Schlüssel, einen USB-Anschluss und zwei Minuten.</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Press “Add”.</source>
        <translation>Stecken Sie den Schlüssel ein, und wählen Sie ihn in Keydesk. Drücken Sie „Hinzufügen“.</translation>
    </message>
    <message>
        <source>Done. Tell the PIN to nobody, not even to the help desk.</source>
        <translation>Fertig. Nennen Sie die PIN niemandem, auch nicht dem Helpdesk.</translation>
    </message>
    <message>
        <source>Change the PIN of your security key</source>
        <translation>Die PIN Ihres Sicherheitsschlüssels ändern</translation>
    </message>
    <message>
        <source>You need the PIN you use now. Everything on the key stays.</source>
        <translation>Sie brauchen Ihre jetzige PIN. Alles auf dem Schlüssel bleibt erhalten.</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Press “Change”.</source>
        <translation>Stecken Sie den Schlüssel ein, und wählen Sie ihn in Keydesk. Drücken Sie „Ändern“.</translation>
    </message>
    <message>
        <source>Type the PIN you use now, then the new one twice.</source>
        <translation>Geben Sie Ihre jetzige PIN ein, dann zweimal die neue.</translation>
    </message>
    <message>
        <source>PIN not right? Look at the tries left. Stop when you are not sure.</source>
        <translation>PIN nicht richtig? Achten Sie auf die übrigen Versuche. Hören Sie auf, wenn Sie unsicher sind.</translation>
    </message>
    <message>
        <source>Done. Use the new PIN from now on.</source>
        <translation>Fertig. Ab jetzt gilt die neue PIN.</translation>
    </message>
    <message>
        <source>PIN forgotten or blocked</source>
        <translation>PIN vergessen oder gesperrt</translation>
    </message>
    <message>
        <source>This is what a blocked PIN looks like. Only a reset helps.</source>
        <translation>So sieht eine gesperrte PIN aus. Nur Zurücksetzen hilft.</translation>
    </message>
    <message>
        <source>Add a new PIN. At each site, add the key again, then remove its old entry.</source>
        <translation>Fügen Sie eine neue PIN hinzu. Fügen Sie bei jeder Website den Schlüssel neu hinzu, und entfernen Sie dann seinen alten Eintrag.</translation>
    </message>
    <message>
        <source>Add a fingerprint to your security key</source>
        <translation>Einen Fingerabdruck auf Ihrem Sicherheitsschlüssel speichern</translation>
    </message>
    <message>
        <source>The key needs a sensor and a PIN. The PIN goes on working as well.</source>
        <translation>Der Schlüssel braucht einen Sensor und eine PIN. Die PIN funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Press “Set up”.</source>
        <translation>Stecken Sie den Schlüssel ein, und wählen Sie ihn in Keydesk. Drücken Sie „Einrichten“.</translation>
    </message>
    <message>
        <source>Type the PIN of the key.</source>
        <translation>Geben Sie die PIN des Schlüssels ein.</translation>
    </message>
    <message>
        <source>Press “Add fingerprint”. Lay the finger on, lift it, and again.</source>
        <translation>Drücken Sie „Fingerabdruck hinzufügen“. Legen Sie den Finger auf, heben Sie ihn, und noch einmal.</translation>
    </message>
    <message>
        <source>Give the finger a name, such as “right thumb”.</source>
        <translation>Geben Sie dem Finger einen Namen, etwa „rechter Daumen“.</translation>
    </message>
    <message>
        <source>Reset your security key</source>
        <translation>Ihren Sicherheitsschlüssel zurücksetzen</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Leave other keys out.</source>
        <translation>Stecken Sie den Schlüssel ein, und wählen Sie ihn in Keydesk. Lassen Sie keine anderen stecken.</translation>
    </message>
    <message>
        <source>Done. Add a PIN. At each site, add the key again, then remove its old entry.</source>
        <translation>Fertig. Fügen Sie eine PIN hinzu. Fügen Sie bei jeder Website den Schlüssel neu hinzu, und entfernen Sie dann seinen alten Eintrag.</translation>
    </message>
    <message>
        <source>Touch its metal or button as soon as it blinks.</source>
        <translation>Berühren Sie Metall oder Knopf, sobald er blinkt.</translation>
    </message>
    <message>
        <source>Nobody can read a PIN. A reset erases the key, not your accounts: first make sure that you can sign in to each site without it.</source>
        <translation>Niemand kann eine PIN auslesen. Ein Zurücksetzen löscht den Schlüssel, nicht Ihre Konten: Stellen Sie erst sicher, dass Sie sich bei jeder Website ohne ihn anmelden können.</translation>
    </message>
    <message>
        <source>A reset erases the key, not your accounts. First make sure that you can sign in to each site without it.</source>
        <translation>Ein Zurücksetzen löscht den Schlüssel, nicht Ihre Konten. Stellen Sie erst sicher, dass Sie sich bei jeder Website ohne ihn anmelden können.</translation>
    </message>
    <message>
        <source>Security key lost</source>
        <translation>Sicherheitsschlüssel verloren</translation>
    </message>
    <message>
        <source>Without its PIN nobody signs in with your key. Act today all the same.</source>
        <translation>Ohne PIN meldet sich niemand mit Ihrem Schlüssel an. Handeln Sie trotzdem heute.</translation>
    </message>
    <message>
        <source>Tell the help desk, and say when you saw the key last.</source>
        <translation>Sagen Sie dem Helpdesk Bescheid, und wann Sie den Schlüssel zuletzt gesehen haben.</translation>
    </message>
    <message>
        <source>Sign in with your spare key, or another way you set up before.</source>
        <translation>Melden Sie sich mit dem Ersatzschlüssel an, oder auf einem anderen eingerichteten Weg.</translation>
    </message>
    <message>
        <source>Remove the lost key from each of your accounts.</source>
        <translation>Entfernen Sie den verlorenen Schlüssel aus jedem Ihrer Konten.</translation>
    </message>
    <message>
        <source>End the sessions that are still open there.</source>
        <translation>Beenden Sie dort die Sitzungen, die noch offen sind.</translation>
    </message>
    <message>
        <source>Got a new key? Add a PIN to it, then register it at each site.</source>
        <translation>Ein neuer Schlüssel? Fügen Sie eine PIN hinzu, und registrieren Sie ihn bei jeder Website.</translation>
    </message>
    <message>
        <source>Security key found</source>
        <translation>Sicherheitsschlüssel gefunden</translation>
    </message>
    <message>
        <source>Somebody cannot sign in without it. It is of no use to you.</source>
        <translation>Jemand kann sich ohne ihn nicht anmelden. Ihnen nützt er nichts.</translation>
    </message>
    <message>
        <source>Do not try a PIN: each wrong one brings the key nearer its end.</source>
        <translation>Probieren Sie keine PIN: Jede falsche bringt den Schlüssel seinem Ende näher.</translation>
    </message>
    <message>
        <source>Take it to the help desk. Say where and when you found it.</source>
        <translation>Bringen Sie ihn zum Helpdesk. Sagen Sie, wo und wann Sie ihn gefunden haben.</translation>
    </message>
    <message>
        <source>The help desk: look for a label, or the serial number.</source>
        <translation>Für den Helpdesk: Suchen Sie ein Etikett oder die Seriennummer.</translation>
    </message>
    <message>
        <source>The help desk: no owner to be found? Reset it before further use.</source>
        <translation>Für den Helpdesk: Kein Besitzer zu finden? Setzen Sie ihn zurück, bevor er weiter benutzt wird.</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Taking the pictures; this takes a few seconds.</source>
        <translation>Die Bilder werden aufgenommen; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>One page a job, as PDF: with the screens of this Keydesk, their codes and your help desk.</source>
        <translation>Eine Seite je Aufgabe, als PDF: mit den Bildern dieses Keydesk, ihren Codes und Ihrem Helpdesk.</translation>
    </message>
    <message>
        <source>Screens in the pictures</source>
        <translation>Bildschirme auf den Bildern</translation>
    </message>
    <message>
        <source>Light ones go best with white paper.</source>
        <translation>Helle passen am besten zu weißem Papier.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Take it away first</source>
        <translation>Erst wegnehmen</translation>
    </message>
    <message>
        <source>No PIN support</source>
        <translation>Unterstützt keine PIN</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Noch keine PIN</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN festgelegt</translation>
    </message>
    <message>
        <source>PIN must be changed</source>
        <translation>PIN muss geändert werden</translation>
    </message>
    <message>
        <source>Unplug first</source>
        <translation>Erst abziehen</translation>
    </message>
    <message>
        <source>PIN blocked</source>
        <translation>PIN gesperrt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>Von anderem Programm benutzt</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Antwortet Unsinn</translation>
    </message>
    <message>
        <source>Second factor only (U2F)</source>
        <translation>Nur zweiter Faktor (U2F)</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to erase this key</source>
        <translation>Halten, um diesen Schlüssel zu löschen</translation>
    </message>
    <message>
        <source>Hold it for three seconds. Let go to stop.</source>
        <translation>Halten Sie drei Sekunden lang. Loslassen bricht ab.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Add a PIN</source>
        <translation>PIN hinzufügen</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Fingerabdrücke</translation>
    </message>
    <message>
        <source>Erase this key</source>
        <translation>Diesen Schlüssel löschen</translation>
    </message>
</context>
<context>
    <name>How</name>
    <message>
        <source>First look in your list of keys: one with an unlock PIN is not reset, the tool of its maker unlocks it and keeps what is on it. No list? Go on.</source>
        <translation>Sehen Sie zuerst in Ihrer Schlüsselliste nach: Ein Schlüssel mit Entsperr-PIN wird nicht zurückgesetzt, das Werkzeug seines Herstellers entsperrt ihn und erhält, was darauf ist. Keine Liste? Weiter.</translation>
    </message>
    <message>
        <source>The sites may wait until after the call: let the caller write them down step by step, then end the call.</source>
        <translation>Die Websites haben Zeit bis nach dem Anruf: Lassen Sie den Anrufer Schritt für Schritt mitschreiben, dann beenden Sie den Anruf.</translation>
    </message>
    <message>
        <source>A code in a box on the page counts more than this one: look that up.</source>
        <translation>Ein Code in einem Kasten auf der Seite zählt mehr als dieser: Schlagen Sie jenen nach.</translation>
    </message>
    <message>
        <source>Say all of it before the key is plugged in: after that the screen is quicker than you.</source>
        <translation>Sagen Sie alles, bevor der Schlüssel angesteckt wird: Danach ist der Bildschirm schneller als Sie.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Check who is calling first</source>
        <translation>Prüfen Sie zuerst, wer anruft</translation>
    </message>
    <message>
        <source>After this the caller registers a key. An impostor wants just that.</source>
        <translation>Danach registriert der Anrufer einen Schlüssel. Genau das will ein Betrüger.</translation>
    </message>
    <message>
        <source>Ask for the name and nothing else: birthdays and staff numbers are for sale.</source>
        <translation>Fragen Sie nach dem Namen und sonst nichts: Geburtstage und Personalnummern kann man kaufen.</translation>
    </message>
    <message>
        <source>Say: “I hang up now, and call you back on the number in our directory.”</source>
        <translation>Sagen Sie: „Ich lege jetzt auf und rufe Sie unter der Nummer in unserem Verzeichnis zurück.“</translation>
    </message>
    <message>
        <source>Write down who confirmed what, and when. Then call the caller back.</source>
        <translation>Notieren Sie, wer was wann bestätigt hat. Dann rufen Sie den Anrufer zurück.</translation>
    </message>
    <message>
        <source>Checked already in this call? Go on. If not, do all of this:</source>
        <translation>In diesem Anruf schon geprüft? Weiter. Wenn nicht, tun Sie all dies:</translation>
    </message>
    <message>
        <source>Checked already in this call? Go on. If not, check as at RST-20.</source>
        <translation>In diesem Anruf schon geprüft? Weiter. Wenn nicht, prüfen Sie wie bei RST-20.</translation>
    </message>
    <message>
        <source>Do not use a number that the caller gives you.</source>
        <translation>Benutzen Sie keine Nummer, die der Anrufer nennt.</translation>
    </message>
    <message>
        <source>Let the manager confirm who it is, on a number from the directory too.</source>
        <translation>Lassen Sie die Führungskraft bestätigen, wer es ist, ebenfalls unter einer Nummer aus dem Verzeichnis.</translation>
    </message>
    <message>
        <source>End the call if anything does not fit. Hurry is a warning.</source>
        <translation>Beenden Sie das Gespräch, wenn etwas nicht passt. Eile ist ein Warnzeichen.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>I have checked who is calling</source>
        <translation>Ich habe geprüft, wer anruft</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
</context>
<context>
    <name>KeyHeader</name>
    <message>
        <source>Find this key</source>
        <translation>Schlüssel finden</translation>
    </message>
    <message>
        <source>The key blinks for a moment.</source>
        <translation>Der Schlüssel blinkt einen Moment lang.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Security keys</source>
        <translation>Sicherheits­schlüssel</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggenommen</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>%1 is not in its card reader. Put it back, then choose it in the list of keys.</source>
        <translation>%1 ist nicht im Kartenleser. Legen Sie ihn zurück, und wählen Sie ihn dann in der Liste der Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is not connected. Plug it in again, then choose it in the list of keys.</source>
        <translation>%1 ist nicht verbunden. Stecken Sie ihn wieder ein, und wählen Sie ihn dann in der Liste der Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is still unlocked</source>
        <translation>%1 ist noch entsperrt</translation>
    </message>
    <message>
        <source>Close its fingerprints before you work with another key.</source>
        <translation>Schließen Sie seine Fingerabdrücke, bevor Sie mit einem anderen Schlüssel arbeiten.</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>Der Schlüssel wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Number pad</source>
        <translation>Zifferntasten</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Keydesk (demo)</source>
        <translation>Keydesk (Demo)</translation>
    </message>
    <message>
        <source>Keydesk</source>
        <translation>Keydesk</translation>
    </message>
    <message>
        <source>Take care of your security key here</source>
        <translation>Kümmern Sie sich hier um Ihren Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Touch the screen or plug in your key.</source>
        <translation>Berühren Sie den Bildschirm, oder stecken Sie Ihren Schlüssel ein.</translation>
    </message>
    <message>
        <source>Plug in your security key</source>
        <translation>Stecken Sie Ihren Sicherheitsschlüssel ein</translation>
    </message>
    <message>
        <source>Leave it plugged in until you are asked to take it out.</source>
        <translation>Lassen Sie ihn stecken, bis Sie gebeten werden, ihn abzuziehen.</translation>
    </message>
    <message>
        <source>One key at a time, please</source>
        <translation>Bitte nur einen Schlüssel auf einmal</translation>
    </message>
    <message>
        <source>Take the other keys out. Leave only yours plugged in.</source>
        <translation>Ziehen Sie die anderen Schlüssel ab. Lassen Sie nur Ihren stecken.</translation>
    </message>
    <message>
        <source>A key was left here</source>
        <translation>Hier wurde ein Schlüssel vergessen</translation>
    </message>
    <message>
        <source>If it is yours, take it out and plug it in again. If not, hand it in.</source>
        <translation>Ist es Ihrer, ziehen Sie ihn ab, und stecken Sie ihn wieder ein. Wenn nicht, geben Sie ihn ab.</translation>
    </message>
    <message>
        <source>Please remove the key</source>
        <translation>Bitte ziehen Sie den Schlüssel ab</translation>
    </message>
    <message>
        <source>It has stopped answering. Plug it in again to try once more.</source>
        <translation>Er antwortet nicht mehr. Stecken Sie ihn wieder ein, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Reading your key</source>
        <translation>Ihr Schlüssel wird gelesen</translation>
    </message>
    <message>
        <source>This takes a moment. Leave it plugged in.</source>
        <translation>Das dauert einen Moment. Lassen Sie ihn eingesteckt.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Take your key with you when you have finished.</source>
        <translation>Nehmen Sie Ihren Schlüssel mit, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Nothing can be done with this key here</source>
        <translation>Mit diesem Schlüssel ist hier nichts möglich</translation>
    </message>
    <message>
        <source>Ask the help desk. Take your key with you.</source>
        <translation>Fragen Sie den Helpdesk. Nehmen Sie Ihren Schlüssel mit.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>If nobody answers, this session ends and everything typed is forgotten.</source>
        <translation>Antwortet niemand, endet diese Sitzung, und alles Eingegebene wird vergessen.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Type the passcode of the staff, or go back.</source>
        <translation>Geben Sie den Passcode des Personals ein, oder gehen Sie zurück.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>No visitor can do anything while this page is open.</source>
        <translation>Solange diese Seite offen ist, kann kein Besucher etwas tun.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>This kiosk cannot be used at the moment. It tries again by itself.</source>
        <translation>Dieser Kiosk ist gerade nicht benutzbar. Er versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Helpdesk</translation>
    </message>
    <message>
        <source>Show each code to the help desk&apos;s camera. No PIN, account or passkey is in it.</source>
        <translation>Zeigen Sie der Kamera des Helpdesks jeden Code. Keine PIN, kein Konto und kein Passkey stehen darin.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>A telephone reads the code with its camera.</source>
        <translation>Ein Telefon liest den Code mit seiner Kamera.</translation>
    </message>
    <message>
        <source>Ask the staff.</source>
        <translation>Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>No drive is plugged in</source>
        <translation>Kein Laufwerk ist eingesteckt</translation>
    </message>
    <message>
        <source>Plug in a USB drive to copy the audit log. It appears here by itself.</source>
        <translation>Stecken Sie ein USB-Laufwerk ein, um das Überwachungsprotokoll zu kopieren. Es erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Copying the audit log</source>
        <translation>Das Überwachungsprotokoll wird kopiert</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>Lassen Sie das Laufwerk eingesteckt.</translation>
    </message>
    <message>
        <source>The audit log was copied</source>
        <translation>Das Überwachungsprotokoll wurde kopiert</translation>
    </message>
    <message>
        <source>It is as it was written. You can take the drive out.</source>
        <translation>Es ist so, wie es geschrieben wurde. Sie können das Laufwerk herausnehmen.</translation>
    </message>
    <message>
        <source>The audit log was copied, but it is not as it was written</source>
        <translation>Das Überwachungsprotokoll wurde kopiert, ist aber nicht so, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>Take the drive out and tell whoever is responsible for security.</source>
        <translation>Nehmen Sie das Laufwerk heraus und sagen Sie es denen, die für die Sicherheit zuständig sind.</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>The audit log was not copied. Make room, or use another drive.</source>
        <translation>Das Überwachungsprotokoll wurde nicht kopiert. Schaffen Sie Platz oder nehmen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>The drive cannot be written to</source>
        <translation>Auf das Laufwerk kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The audit log was not copied. Unlock the drive, or use another one.</source>
        <translation>Das Überwachungsprotokoll wurde nicht kopiert. Heben Sie den Schreibschutz auf oder nehmen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>The drive went away</source>
        <translation>Das Laufwerk ist verschwunden</translation>
    </message>
    <message>
        <source>The audit log was not copied. Plug the drive in and copy it again.</source>
        <translation>Das Überwachungsprotokoll wurde nicht kopiert. Stecken Sie das Laufwerk ein und kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The drive did not take the audit log</source>
        <translation>Das Laufwerk hat das Überwachungsprotokoll nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing that was there has changed. Use another drive.</source>
        <translation>Was schon darauf war, ist unverändert. Nehmen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>Das Überwachungsprotokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing was copied. The self-test below says what is wrong.</source>
        <translation>Nichts wurde kopiert. Der Selbsttest unten sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Events: {n}. Drive: {drive}. Folder: {folder}.</source>
        <translation>Ereignisse: {n}. Laufwerk: {drive}. Ordner: {folder}.</translation>
    </message>
    <message>
        <source>Faults: {n}. The first one: {file}, line {line}.</source>
        <translation>Fehler: {n}. Der erste: {file}, Zeile {line}.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>No. {n}</source>
        <translation>Nr. {n}</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Seriennummer {serial}</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Labels of prepared keys</source>
        <translation>Etiketten vorbereiteter Schlüssel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}</source>
        <translation>{file} ließ sich nicht speichern: {why}</translation>
    </message>
    <message>
        <source>the PINs are in it</source>
        <translation>darin stehen die PINs</translation>
    </message>
</context>
<context>
    <name>LabelsCard</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>One for each key that is ready, without its PIN: A4, 21 on a sheet.</source>
        <translation>Eines für jeden Schlüssel, der fertig ist, ohne seine PIN: A4, 21 auf einem Bogen.</translation>
    </message>
    <message>
        <source>Save labels… (%1)</source>
        <translation>Etiketten speichern … (%1)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>All passkeys on the key, and its way into every account it is registered with. The accounts stay.</source>
        <translation>Alle Passkeys auf dem Schlüssel und sein Zugang zu jedem Konto, bei dem er registriert ist. Die Konten bleiben.</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>Die PIN</translation>
    </message>
    <message>
        <source>All fingerprints</source>
        <translation>Alle Fingerabdrücke</translation>
    </message>
    <message>
        <source>All settings of the key</source>
        <translation>Alle Einstellungen des Schlüssels</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Keydesk (demo)</source>
        <translation>Keydesk (Demo)</translation>
    </message>
    <message>
        <source>Keydesk</source>
        <translation>Keydesk</translation>
    </message>
    <message>
        <source>%1 was connected</source>
        <translation>%1 wurde verbunden</translation>
    </message>
    <message>
        <source>%1 was disconnected</source>
        <translation>%1 wurde getrennt</translation>
    </message>
</context>
<context>
    <name>MaintenanceScreen</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Keydesk %1</source>
        <translation>Keydesk %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Nothing is managed.</source>
        <translation>Nichts wird verwaltet.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Überwachungsprotokoll</translation>
    </message>
    <message>
        <source>The policy wants none in a file.</source>
        <translation>Die Richtlinie will keines in einer Datei.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No key is plugged in.</source>
        <translation>Kein Schlüssel ist eingesteckt.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Copy the audit log to %1</source>
        <translation>Überwachungsprotokoll auf %1 kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Zurück zu den Besuchern</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>That name is too long for this key. Choose a shorter one.</source>
        <translation>Dieser Name ist zu lang für diesen Schlüssel. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Up to %1 plain letters; accented ones count more.</source>
        <translation>Bis zu %1 einfache Buchstaben; Umlaute und Akzente zählen mehr.</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>That name is too long for this key. Choose a shorter one.</source>
        <translation>Dieser Name ist zu lang für diesen Schlüssel. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Up to %1 plain letters; accented ones count more.</source>
        <translation>Bis zu %1 einfache Buchstaben; Umlaute und Akzente zählen mehr.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Namen speichern</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>You have %1 seconds.</source>
        <translation>Sie haben %1 Sekunden.</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>Noch %1 Sekunden</translation>
    </message>
</context>
<context>
    <name>NavPane</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>No key is connected</source>
        <translation>Kein Schlüssel verbunden</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>How a call begins</source>
        <translation>Wie ein Anruf beginnt</translation>
    </message>
    <message>
        <source>Ask: “Is there a short code in a small frame, at the top right or in a box, such as NAV-3?”</source>
        <translation>Fragen Sie: „Sehen Sie einen kurzen Code in einem kleinen Rahmen, oben rechts oder in einem Kasten, etwa NAV-3?“</translation>
    </message>
    <message>
        <source>A code such as PIN-3 is not the PIN. Never ask for the PIN itself.</source>
        <translation>Ein Code wie PIN-3 ist nicht die PIN. Fragen Sie nie nach der PIN selbst.</translation>
    </message>
    <message>
        <source>More than one code? That of the dialog in front comes before all behind it. In a dialog or on a page, that of a box comes first.</source>
        <translation>Mehr als ein Code? Der des Dialogs im Vordergrund kommt vor allen dahinter. In einem Dialog oder auf einer Seite kommt der eines Kastens zuerst.</translation>
    </message>
    <message>
        <source>Say one sentence and wait. Say one that asks for nothing together with the next.</source>
        <translation>Sagen Sie einen Satz und warten Sie. Sagen Sie einen, der um nichts bittet, zusammen mit dem nächsten.</translation>
    </message>
    <message>
        <source>Leave out what the caller has read to you already.</source>
        <translation>Lassen Sie weg, was der Anrufer Ihnen schon vorgelesen hat.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Keydesk</source>
        <translation>Keydesk</translation>
    </message>
</context>
<context>
    <name>OutOfOrderBoard</name>
    <message>
        <source>%1 Please ask %2.</source>
        <translation>%1 Bitte fragen Sie %2.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Security keys</source>
        <translation>Sicherheits­schlüssel</translation>
    </message>
    <message>
        <source>Plug in your security key</source>
        <translation>Stecken Sie Ihren Sicherheits­schlüssel ein</translation>
    </message>
    <message>
        <source>It appears here by itself. Keydesk shows what it can do and helps you protect it with a PIN, add fingerprints or reset it.</source>
        <translation>Er erscheint hier von selbst. Keydesk zeigt, was er kann, und hilft Ihnen, ihn mit einer PIN zu schützen, Fingerabdrücke hinzuzufügen oder ihn zurückzusetzen.</translation>
    </message>
    <message>
        <source>One security key is connected. Choose it to see and change its settings.</source>
        <translation>Ein Sicherheitsschlüssel ist verbunden. Wählen Sie ihn, um seine Einstellungen zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Choose the security key you want to work with.</source>
        <translation>Wählen Sie den Sicherheitsschlüssel, mit dem Sie arbeiten möchten.</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>PasscodeCard</name>
    <message>
        <source>Passcode of the staff</source>
        <translation>Passcode des Personals</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PasscodeDialog</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>After five wrong ones none is taken for 15 minutes.</source>
        <translation>Nach fünf falschen wird 15 Minuten lang keiner angenommen.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <source>{n} of {max} bytes</source>
        <translation>{n} von {max} Byte</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Diese PIN ist nicht richtig.</translation>
    </message>
    <message>
        <source>The key asks again. No try was lost.</source>
        <translation>Der Schlüssel fragt erneut. Kein Versuch ging verloren.</translation>
    </message>
    <message>
        <source>Take the key away and put it back to try the PIN once more.</source>
        <translation>Nehmen Sie den Schlüssel weg, und legen Sie ihn zurück, um die PIN noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>This key does not support a PIN.</source>
        <translation>Dieser Schlüssel unterstützt keine PIN.</translation>
    </message>
    <message>
        <source>No PIN yet.</source>
        <translation>Noch keine PIN.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Eine PIN ist festgelegt.</translation>
    </message>
    <message>
        <source>The PIN must be changed before the key can be used.</source>
        <translation>Die PIN muss geändert werden, bevor der Schlüssel benutzt werden kann.</translation>
    </message>
    <message>
        <source>Unplug the key and plug it in again to try the PIN once more.</source>
        <translation>Ziehen Sie den Schlüssel ab, und stecken Sie ihn wieder ein, um die PIN noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The PIN is blocked. Only a reset helps.</source>
        <translation>Die PIN ist gesperrt. Nur Zurücksetzen hilft.</translation>
    </message>
    <message>
        <source>One try left. A wrong PIN blocks the key for good.</source>
        <translation>Noch ein Versuch. Eine falsche PIN sperrt den Schlüssel endgültig.</translation>
    </message>
    <message>
        <source>{n} tries left.</source>
        <translation>Noch {n} Versuche.</translation>
    </message>
    <message>
        <source>{min} to {max} characters.</source>
        <translation>{min} bis {max} Zeichen.</translation>
    </message>
    <message>
        <source>The key also refuses PINs that are too simple.</source>
        <translation>Der Schlüssel lehnt außerdem zu einfache PINs ab.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Security key PIN</source>
        <translation>Sicherheitsschlüssel-PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Add a PIN</source>
        <translation>PIN hinzufügen</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Change PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Add PIN</source>
        <translation>PIN hinzufügen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The key wants a PIN of your own before it can be used.</source>
        <translation>Der Schlüssel verlangt eine eigene PIN von Ihnen, bevor er benutzt werden kann.</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>Aktuelle PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>%1 Typed so far: %2</source>
        <translation>%1 Bisher eingegeben: %2</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Neue PIN wiederholen</translation>
    </message>
    <message>
        <source>This PIN can be used.</source>
        <translation>Diese PIN können Sie verwenden.</translation>
    </message>
    <message>
        <source>Type the new PIN twice.</source>
        <translation>Geben Sie die neue PIN zweimal ein.</translation>
    </message>
    <message>
        <source>Rules of the maker for the PIN:</source>
        <translation>Regeln des Herstellers für die PIN:</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>PinFlaw</name>
    <message>
        <source>Type a PIN.</source>
        <translation>Geben Sie eine PIN ein.</translation>
    </message>
    <message>
        <source>Use at least {n} characters.</source>
        <translation>Nehmen Sie mindestens {n} Zeichen.</translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation>Nehmen Sie höchstens {n} Zeichen.</translation>
    </message>
    <message>
        <source>Too long for the key: some characters take more room than others.</source>
        <translation>Zu lang für den Schlüssel: Manche Zeichen brauchen mehr Platz als andere.</translation>
    </message>
    <message>
        <source>This character cannot be used in a PIN.</source>
        <translation>Dieses Zeichen ist in einer PIN nicht möglich.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Die beiden PINs sind nicht gleich.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the current one.</source>
        <translation>Die neue PIN ist dieselbe wie die aktuelle.</translation>
    </message>
    <message>
        <source>The key does not accept this PIN. Choose a longer or less simple one.</source>
        <translation>Der Schlüssel nimmt diese PIN nicht an. Wählen Sie eine längere oder weniger einfache.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>The key wants a PIN of your own before it can be used.</source>
        <translation>Der Schlüssel verlangt eine eigene PIN von Ihnen, bevor er benutzt werden kann.</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>Aktuelle PIN</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Neue PIN wiederholen</translation>
    </message>
    <message>
        <source>This PIN can be used.</source>
        <translation>Diese PIN können Sie verwenden.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Geben Sie dieselbe PIN noch einmal ein.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Plug in your security key</source>
        <translation>Stecken Sie Ihren Sicherheitsschlüssel ein</translation>
    </message>
    <message>
        <source>Keydesk sees no security key. It shows one as soon as it is plugged in.</source>
        <translation>Keydesk sieht keinen Sicherheitsschlüssel. Sobald einer eingesteckt ist, zeigt es ihn.</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>The list of the connected keys. None is chosen yet.</source>
        <translation>Die Liste der verbundenen Schlüssel. Noch ist keiner gewählt.</translation>
    </message>
    <message>
        <source>The page of a key</source>
        <translation>Die Seite eines Schlüssels</translation>
    </message>
    <message>
        <source>PIN, fingerprints, reset and facts of a single key.</source>
        <translation>PIN, Fingerabdrücke, Zurücksetzen und Angaben zu einem einzelnen Schlüssel.</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>What has to be right so that security keys work, each with its own code.</source>
        <translation>Was stimmen muss, damit Sicherheitsschlüssel funktionieren, jedes mit eigenem Code.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme and text size of the window.</source>
        <translation>Design und Textgröße des Fensters.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>What a code means, and what to say about it.</source>
        <translation>Was ein Code bedeutet, und was dazu zu sagen ist.</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>The key of this page is not connected. Its page waits for it.</source>
        <translation>Der Schlüssel dieser Seite ist nicht verbunden. Seine Seite wartet auf ihn.</translation>
    </message>
    <message>
        <source>This key may be listed twice</source>
        <translation>Dieser Schlüssel ist vielleicht doppelt aufgeführt</translation>
    </message>
    <message>
        <source>A key over USB and a key in a card reader may be the same.</source>
        <translation>Ein Schlüssel an USB und einer im Kartenleser sind vielleicht derselbe.</translation>
    </message>
    <message>
        <source>Another key is still unlocked</source>
        <translation>Ein anderer Schlüssel ist noch entsperrt</translation>
    </message>
    <message>
        <source>The fingerprints of another key are open. Close them first.</source>
        <translation>Die Fingerabdrücke eines anderen Schlüssels sind offen. Schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>What the organisation has decided, and which file or value says so.</source>
        <translation>Was die Organisation entschieden hat, und welche Datei oder welcher Wert das sagt.</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Helpdesk</translation>
    </message>
    <message>
        <source>What a help desk needs to know, shown before it is passed on.</source>
        <translation>Was ein Helpdesk wissen muss, gezeigt, bevor es weitergegeben wird.</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Protokoll der Befehle</translation>
    </message>
    <message>
        <source>What is said to keys, without what is secret. It is off until turned on.</source>
        <translation>Was mit Schlüsseln gesprochen wird, ohne Geheimes. Es ist aus, bis es eingeschaltet wird.</translation>
    </message>
    <message>
        <source>No fingerprint is left afterwards</source>
        <translation>Danach ist kein Fingerabdruck übrig</translation>
    </message>
    <message>
        <source>The last fingerprint goes. The PIN of the key still works.</source>
        <translation>Der letzte Fingerabdruck geht weg. Die PIN des Schlüssels funktioniert weiter.</translation>
    </message>
    <message>
        <source>Prepare keys</source>
        <translation>Schlüssel vorbereiten</translation>
    </message>
    <message>
        <source>Many keys for other people: the plan, or the key that is at hand.</source>
        <translation>Viele Schlüssel für andere: der Plan oder der Schlüssel, der an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>PlanCards</name>
    <message>
        <source>One key after the other</source>
        <translation>Ein Schlüssel nach dem anderen</translation>
    </message>
    <message>
        <source>Keys that are connected now are left alone. No mouse is needed once it has begun: Enter goes on, Esc stops.</source>
        <translation>Schlüssel, die jetzt angeschlossen sind, bleiben unberührt. Nach dem Beginn geht es ohne Maus: Eingabe macht weiter, Esc hält an.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Temporary PINs</source>
        <translation>Vorläufige PINs</translation>
    </message>
    <message>
        <source>File for the PINs</source>
        <translation>Datei für die PINs</translation>
    </message>
    <message>
        <source>A new file that nobody else can read. The PINs are kept nowhere else.</source>
        <translation>Eine neue Datei, die niemand sonst lesen kann. Die PINs stehen nirgendwo anders.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Go on with that file</source>
        <translation>Mit dieser Datei weitermachen</translation>
    </message>
    <message>
        <source>After a stop. Keys that are ready in it are not prepared again.</source>
        <translation>Nach einem Halt. Schlüssel, die darin fertig sind, werden nicht noch einmal vorbereitet.</translation>
    </message>
    <message>
        <source>PIN of each key</source>
        <translation>PIN jedes Schlüssels</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Eine für alle</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Aus einer Liste</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 Ziffern</translation>
    </message>
    <message>
        <source>Digits of a PIN by chance</source>
        <translation>Ziffern einer zufälligen PIN</translation>
    </message>
    <message>
        <source>List of PINs</source>
        <translation>Liste der PINs</translation>
    </message>
    <message>
        <source>One on each line. Nobody else may be able to read it.</source>
        <translation>Eine in jeder Zeile. Niemand sonst darf sie lesen können.</translation>
    </message>
    <message>
        <source>PIN for all keys</source>
        <translation>PIN für alle Schlüssel</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN noch einmal</translation>
    </message>
    <message>
        <source>Show the PIN with the label</source>
        <translation>PIN mit dem Etikett anzeigen</translation>
    </message>
    <message>
        <source>Until the next key is plugged in.</source>
        <translation>Bis der nächste Schlüssel eingesteckt wird.</translation>
    </message>
    <message>
        <source>Each key</source>
        <translation>Jeder Schlüssel</translation>
    </message>
    <message>
        <source>How many keys</source>
        <translation>Wie viele Schlüssel</translation>
    </message>
    <message>
        <source>Empty for no end. Keys that are ready in the file count.</source>
        <translation>Leer für kein Ende. Schlüssel, die in der Datei fertig sind, zählen mit.</translation>
    </message>
    <message>
        <source>Erase each key first</source>
        <translation>Jeden Schlüssel zuerst löschen</translation>
    </message>
    <message>
        <source>Each is asked about, unplugged, plugged in again and touched.</source>
        <translation>Bei jedem wird gefragt, er wird abgezogen, wieder eingesteckt und berührt.</translation>
    </message>
    <message>
        <source>Choose another PIN first</source>
        <translation>Zuerst eine andere PIN wählen</translation>
    </message>
    <message>
        <source>Where the key can, its user has to change the PIN before the first use.</source>
        <translation>Wo der Schlüssel es kann, muss die PIN vor der ersten Benutzung geändert werden.</translation>
    </message>
    <message>
        <source>Shortest PIN later</source>
        <translation>Kürzeste PIN später</translation>
    </message>
    <message>
        <source>Where the key can. It cannot be lowered again without a reset.</source>
        <translation>Wo der Schlüssel es kann. Ohne Zurücksetzen lässt sich das nicht wieder senken.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Only these models</source>
        <translation>Nur diese Modelle</translation>
    </message>
    <message>
        <source>AAGUIDs with blanks between them. Empty lets every model pass.</source>
        <translation>AAGUIDs mit Leerzeichen dazwischen. Leer lässt jedes Modell durch.</translation>
    </message>
    <message>
        <source>Oldest firmware</source>
        <translation>Älteste Firmware</translation>
    </message>
    <message>
        <source>Such as 5.4. Empty lets every firmware pass.</source>
        <translation>Zum Beispiel 5.4. Leer lässt jede Firmware durch.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Required for this account</source>
        <translation>Für dieses Konto vorgeschrieben</translation>
    </message>
    <message>
        <source>Required on this computer</source>
        <translation>Auf diesem Computer vorgeschrieben</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Überstimmt</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Unbekannter Name</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Until it can, nothing is erased here.</source>
        <translation>Bis sie lesbar ist, wird hier nichts gelöscht.</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>gesetzt, nicht gezeigt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Your organisation manages Keydesk on this computer</source>
        <translation>Ihre Organisation verwaltet Keydesk auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing is managed on this computer</source>
        <translation>Auf diesem Computer wird nichts verwaltet</translation>
    </message>
    <message>
        <source>Not used: {place}</source>
        <translation>Nicht benutzt: {place}</translation>
    </message>
    <message>
        <source>Managed by your organisation: {name}</source>
        <translation>Von Ihrer Organisation verwaltet: {name}</translation>
    </message>
    <message>
        <source>Policy: {name}.</source>
        <translation>Richtlinie: {name}.</translation>
    </message>
    <message>
        <source>Help desk: {who}</source>
        <translation>Helpdesk: {who}</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policies are set by whoever looks after this computer.</source>
        <translation>Richtlinien setzt, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Prepare keys</source>
        <translation>Schlüssel vorbereiten</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>One for a key that is ready, another for one that is not.</source>
        <translation>Einer für einen Schlüssel, der fertig ist, ein anderer für einen, der es nicht ist.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>That PIN is not right</source>
        <translation>Diese PIN ist nicht richtig</translation>
    </message>
    <message>
        <source>The key did not accept the PIN. Nothing was changed.</source>
        <translation>Der Schlüssel hat die PIN nicht angenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then type it again.</source>
        <translation>Prüfen Sie Feststelltaste und Tastaturbelegung, und geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Unplug the key first</source>
        <translation>Ziehen Sie den Schlüssel zuerst ab</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more until it is plugged in again.</source>
        <translation>Drei falsche PINs hintereinander: Der Schlüssel nimmt keine mehr an, bis er neu eingesteckt wird.</translation>
    </message>
    <message>
        <source>Unplug the key, plug it in again, then try once more.</source>
        <translation>Ziehen Sie den Schlüssel ab, stecken Sie ihn wieder ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The PIN is blocked</source>
        <translation>Die PIN ist gesperrt</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The PIN of this key can no longer be used.</source>
        <translation>Zu viele falsche PINs. Die PIN dieses Schlüssels ist nicht mehr benutzbar.</translation>
    </message>
    <message>
        <source>Only a reset helps. It erases the key, including all its passkeys.</source>
        <translation>Nur Zurücksetzen hilft. Es löscht den Schlüssel samt allen Passkeys.</translation>
    </message>
    <message>
        <source>This key already has a PIN</source>
        <translation>Dieser Schlüssel hat schon eine PIN</translation>
    </message>
    <message>
        <source>The PIN was not changed.</source>
        <translation>Die PIN wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Use “Change PIN” and give the current one.</source>
        <translation>Wählen Sie „PIN ändern“, und geben Sie die aktuelle ein.</translation>
    </message>
    <message>
        <source>This key has no PIN yet</source>
        <translation>Dieser Schlüssel hat noch keine PIN</translation>
    </message>
    <message>
        <source>A PIN is needed before this can be done.</source>
        <translation>Dafür ist zuerst eine PIN nötig.</translation>
    </message>
    <message>
        <source>Add a PIN first.</source>
        <translation>Fügen Sie zuerst eine PIN hinzu.</translation>
    </message>
    <message>
        <source>The key does not accept this PIN</source>
        <translation>Der Schlüssel nimmt diese PIN nicht an</translation>
    </message>
    <message>
        <source>The new PIN breaks a rule of the key. The PIN was not changed.</source>
        <translation>Die neue PIN verstößt gegen eine Regel des Schlüssels. Die PIN wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Choose a longer or less simple PIN.</source>
        <translation>Wählen Sie eine längere oder weniger einfache PIN.</translation>
    </message>
    <message>
        <source>The PIN must be changed first</source>
        <translation>Die PIN muss zuerst geändert werden</translation>
    </message>
    <message>
        <source>Whoever set up this key asks you to choose your own PIN.</source>
        <translation>Wer diesen Schlüssel eingerichtet hat, bittet Sie, eine eigene PIN zu wählen.</translation>
    </message>
    <message>
        <source>Change the PIN, then go on.</source>
        <translation>Ändern Sie die PIN, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>This PIN cannot be used</source>
        <translation>Diese PIN ist nicht möglich</translation>
    </message>
    <message>
        <source>Nothing was sent to the key, and no try was lost.</source>
        <translation>Nichts wurde an den Schlüssel gesendet, und kein Versuch ging verloren.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>The key wants the PIN again</source>
        <translation>Der Schlüssel will die PIN noch einmal</translation>
    </message>
    <message>
        <source>Time ran out, or another program used the key. No try was lost.</source>
        <translation>Die Zeit ist abgelaufen, oder ein anderes Programm hat den Schlüssel benutzt. Kein Versuch ging verloren.</translation>
    </message>
    <message>
        <source>Enter the PIN again.</source>
        <translation>Geben Sie die PIN erneut ein.</translation>
    </message>
    <message>
        <source>The fingerprint sensor is blocked</source>
        <translation>Der Fingerabdrucksensor ist gesperrt</translation>
    </message>
    <message>
        <source>Too many touches were not recognised. Your fingerprints are still saved.</source>
        <translation>Zu viele Berührungen wurden nicht erkannt. Ihre Fingerabdrücke sind noch gespeichert.</translation>
    </message>
    <message>
        <source>Enter the PIN of the key once: that unblocks the sensor.</source>
        <translation>Geben Sie einmal die PIN des Schlüssels ein: Das entsperrt den Sensor.</translation>
    </message>
    <message>
        <source>No room for another fingerprint</source>
        <translation>Kein Platz für einen weiteren Fingerabdruck</translation>
    </message>
    <message>
        <source>The key holds as many fingerprints as it can. None was added.</source>
        <translation>Der Schlüssel hat so viele Fingerabdrücke, wie er fassen kann. Keiner wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>That fingerprint is no longer on the key</source>
        <translation>Dieser Fingerabdruck ist nicht mehr auf dem Schlüssel</translation>
    </message>
    <message>
        <source>It was removed in the meantime.</source>
        <translation>Er wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Open the list again.</source>
        <translation>Öffnen Sie die Liste erneut.</translation>
    </message>
    <message>
        <source>This finger is already saved</source>
        <translation>Dieser Finger ist schon gespeichert</translation>
    </message>
    <message>
        <source>No fingerprint was added.</source>
        <translation>Kein Fingerabdruck wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Use another finger.</source>
        <translation>Nehmen Sie einen anderen Finger.</translation>
    </message>
    <message>
        <source>The name is too long for this key</source>
        <translation>Der Name ist zu lang für diesen Schlüssel</translation>
    </message>
    <message>
        <source>The name was not changed.</source>
        <translation>Der Name wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Which fingerprint?</source>
        <translation>Welcher Fingerabdruck?</translation>
    </message>
    <message>
        <source>No fingerprint, or more than one, fits that name. Nothing was changed.</source>
        <translation>Kein Fingerabdruck passt zu diesem Namen, oder mehr als einer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>List the fingerprints and use a number from the list.</source>
        <translation>Listen Sie die Fingerabdrücke auf, und nehmen Sie eine Nummer aus der Liste.</translation>
    </message>
    <message>
        <source>The fingerprint is saved, without a name</source>
        <translation>Der Fingerabdruck ist gespeichert, ohne Namen</translation>
    </message>
    <message>
        <source>The finger was added, but the key did not take its name.</source>
        <translation>Der Finger wurde hinzugefügt, aber der Schlüssel hat seinen Namen nicht angenommen.</translation>
    </message>
    <message>
        <source>Use it as it is, or rename it in the list.</source>
        <translation>Benutzen Sie ihn so, oder benennen Sie ihn in der Liste um.</translation>
    </message>
    <message>
        <source>This cannot be written to the audit log</source>
        <translation>Das lässt sich nicht im Überwachungsprotokoll festhalten</translation>
    </message>
    <message>
        <source>Your organisation allows no change that is not written down. Nothing was changed.</source>
        <translation>Ihre Organisation erlaubt keine Änderung, die nicht festgehalten wird. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask your help desk; the check of this computer says what is wrong.</source>
        <translation>Fragen Sie Ihren Helpdesk; die Prüfung dieses Computers zeigt, woran es liegt.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Beginnen Sie erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Something went wrong in Keydesk</source>
        <translation>In Keydesk ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is our fault, not yours. The job was stopped.</source>
        <translation>Das ist unser Fehler, nicht Ihrer. Der Vorgang wurde angehalten.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it with the code.</source>
        <translation>Versuchen Sie es erneut. Kommt es wieder vor, melden Sie es bitte mit dem Code.</translation>
    </message>
    <message>
        <source>No security key found</source>
        <translation>Kein Sicherheitsschlüssel gefunden</translation>
    </message>
    <message>
        <source>No security key is connected to this computer.</source>
        <translation>Kein Sicherheitsschlüssel ist mit diesem Computer verbunden.</translation>
    </message>
    <message>
        <source>Plug in your key and try again.</source>
        <translation>Stecken Sie Ihren Schlüssel ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Welcher Schlüssel?</translation>
    </message>
    <message>
        <source>More than one security key is connected. Nothing was sent to any of them.</source>
        <translation>Mehr als ein Sicherheitsschlüssel ist verbunden. An keinen wurde etwas gesendet.</translation>
    </message>
    <message>
        <source>Name the key you mean, or unplug the others.</source>
        <translation>Nennen Sie den gemeinten Schlüssel, oder ziehen Sie die anderen ab.</translation>
    </message>
    <message>
        <source>That key is not connected</source>
        <translation>Dieser Schlüssel ist nicht verbunden</translation>
    </message>
    <message>
        <source>No connected key has this id. Ids change when a key is plugged in again.</source>
        <translation>Kein verbundener Schlüssel hat diese ID. IDs ändern sich, wenn ein Schlüssel neu eingesteckt wird.</translation>
    </message>
    <message>
        <source>List the keys and use an id from the list.</source>
        <translation>Listen Sie die Schlüssel auf, und nehmen Sie eine ID aus der Liste.</translation>
    </message>
    <message>
        <source>No permission to use this key</source>
        <translation>Keine Berechtigung für diesen Schlüssel</translation>
    </message>
    <message>
        <source>The key is connected, but this account may not open it.</source>
        <translation>Der Schlüssel ist verbunden, aber dieses Konto darf ihn nicht öffnen.</translation>
    </message>
    <message>
        <source>On Linux, install the udev rule that comes with Keydesk, then plug in again.</source>
        <translation>Installieren Sie unter Linux die udev-Regel, die Keydesk mitbringt, und stecken Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Another program is using this key</source>
        <translation>Ein anderes Programm benutzt diesen Schlüssel</translation>
    </message>
    <message>
        <source>The key was busy the whole time and did not take the last request.</source>
        <translation>Der Schlüssel war die ganze Zeit belegt und hat die letzte Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Close sign-in windows in your browser and try again.</source>
        <translation>Schließen Sie Anmeldefenster in Ihrem Browser, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Keydesk is already working with this key</source>
        <translation>Keydesk arbeitet schon mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>A job on this key is still open. Nothing was changed.</source>
        <translation>Ein Vorgang mit diesem Schlüssel ist noch offen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Finish or cancel that job first.</source>
        <translation>Beenden Sie diesen Vorgang zuerst, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The key does not answer</source>
        <translation>Der Schlüssel antwortet nicht</translation>
    </message>
    <message>
        <source>The key is connected but stayed silent. It is not known what it did last.</source>
        <translation>Der Schlüssel ist verbunden, blieb aber stumm. Was er zuletzt tat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, and look at its page.</source>
        <translation>Ziehen Sie ihn ab, stecken Sie ihn wieder ein, und sehen Sie auf seiner Seite nach.</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense</source>
        <translation>Die Antwort des Schlüssels ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>What it sent cannot be understood. It is not known what it did last.</source>
        <translation>Was er schickte, ist nicht zu verstehen. Was er zuletzt tat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Plug it in again and look at its page. It may be faulty if this returns.</source>
        <translation>Stecken Sie ihn neu ein, und sehen Sie auf seiner Seite nach. Kommt das wieder vor, ist er vielleicht defekt.</translation>
    </message>
    <message>
        <source>This key only works as a second factor</source>
        <translation>Dieser Schlüssel funktioniert nur als zweiter Faktor</translation>
    </message>
    <message>
        <source>It speaks the older U2F protocol: no PIN, no passkeys, nothing to reset.</source>
        <translation>Er spricht das ältere Protokoll U2F: keine PIN, keine Passkeys, nichts zurückzusetzen.</translation>
    </message>
    <message>
        <source>You can go on using it where it is registered.</source>
        <translation>Sie können ihn weiter benutzen, wo er registriert ist.</translation>
    </message>
    <message>
        <source>This key cannot do that</source>
        <translation>Das kann dieser Schlüssel nicht</translation>
    </message>
    <message>
        <source>The key does not have this feature. Nothing was changed.</source>
        <translation>Der Schlüssel hat diese Funktion nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>See “About this key” for what it can do.</source>
        <translation>Unter „Über diesen Schlüssel“ steht, was er kann.</translation>
    </message>
    <message>
        <source>The key was unplugged</source>
        <translation>Der Schlüssel wurde abgezogen</translation>
    </message>
    <message>
        <source>The job was stopped. Nothing more was changed on the key.</source>
        <translation>Der Vorgang wurde angehalten. Am Schlüssel wurde nichts weiter geändert.</translation>
    </message>
    <message>
        <source>Plug the key in and start again.</source>
        <translation>Stecken Sie den Schlüssel ein, und beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>The key was unplugged while it was saving</source>
        <translation>Der Schlüssel wurde beim Speichern abgezogen</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved.</source>
        <translation>Es ist nicht bekannt, ob die Änderung gespeichert wurde.</translation>
    </message>
    <message>
        <source>Plug the key in and look at its page before you try again.</source>
        <translation>Stecken Sie den Schlüssel ein, und sehen Sie auf seiner Seite nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The key refused</source>
        <translation>Der Schlüssel hat abgelehnt</translation>
    </message>
    <message>
        <source>The key did not accept the last request.</source>
        <translation>Der Schlüssel hat die letzte Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Plug it in again and try once more.</source>
        <translation>Stecken Sie ihn neu ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key is full</source>
        <translation>Der Schlüssel ist voll</translation>
    </message>
    <message>
        <source>There is no room left on the key. Nothing was changed.</source>
        <translation>Auf dem Schlüssel ist kein Platz mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Remove something you no longer need from the key first.</source>
        <translation>Entfernen Sie zuerst etwas vom Schlüssel, das Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Nothing happened for too long</source>
        <translation>Zu lange ist nichts geschehen</translation>
    </message>
    <message>
        <source>The job was ended. Nothing was changed on the key.</source>
        <translation>Der Vorgang wurde beendet. Am Schlüssel wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Beginnen Sie erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>The key was not touched in time</source>
        <translation>Der Schlüssel wurde nicht rechtzeitig berührt</translation>
    </message>
    <message>
        <source>The key stopped waiting. Nothing was changed.</source>
        <translation>Der Schlüssel wartet nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again and touch the key when it blinks.</source>
        <translation>Versuchen Sie es erneut, und berühren Sie den Schlüssel, wenn er blinkt.</translation>
    </message>
    <message>
        <source>The key ended the job by itself</source>
        <translation>Der Schlüssel hat den Vorgang selbst beendet</translation>
    </message>
    <message>
        <source>It stopped waiting though nobody cancelled. It did not do what was asked.</source>
        <translation>Er hat aufgehört zu warten, obwohl niemand abgebrochen hat. Er hat nicht getan, was verlangt war.</translation>
    </message>
    <message>
        <source>Try again. If this returns, unplug the key and plug it in again first.</source>
        <translation>Versuchen Sie es erneut. Kommt das wieder vor, stecken Sie den Schlüssel vorher neu ein.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this</source>
        <translation>Ihre Organisation erlaubt das nicht</translation>
    </message>
    <message>
        <source>A policy for this computer turns it off. Nothing was changed.</source>
        <translation>Eine Richtlinie für diesen Computer schaltet es ab. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask your help desk.</source>
        <translation>Fragen Sie Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>Your organisation does not use this kind of key</source>
        <translation>Ihre Organisation benutzt keine Schlüssel dieser Art</translation>
    </message>
    <message>
        <source>A policy for this computer leaves its model out. Nothing was changed.</source>
        <translation>Eine Richtlinie für diesen Computer lässt dieses Modell aus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask your help desk for a key that is allowed.</source>
        <translation>Bitten Sie Ihren Helpdesk um einen erlaubten Schlüssel.</translation>
    </message>
    <message>
        <source>The policy of your organisation cannot be read</source>
        <translation>Die Richtlinie Ihrer Organisation ist nicht lesbar</translation>
    </message>
    <message>
        <source>Until it can, nothing is erased here. Nothing was changed.</source>
        <translation>Bis sie lesbar ist, wird hier nichts gelöscht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask your help desk; the page “Policy” names the file or value.</source>
        <translation>Fragen Sie Ihren Helpdesk; die Seite „Richtlinie“ nennt die Datei oder den Wert.</translation>
    </message>
    <message>
        <source>Too many wrong passcodes</source>
        <translation>Zu viele falsche Passcodes</translation>
    </message>
    <message>
        <source>No passcode is taken for 15 minutes. Nothing was changed.</source>
        <translation>15 Minuten lang wird kein Passcode angenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Wait, or ask somebody who knows it.</source>
        <translation>Warten Sie, oder fragen Sie jemanden, der ihn kennt.</translation>
    </message>
    <message>
        <source>That passcode is not right</source>
        <translation>Dieser Passcode ist nicht richtig</translation>
    </message>
    <message>
        <source>It is not the passcode of the staff. Nothing was changed.</source>
        <translation>Es ist nicht der Passcode des Personals. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Type it again, or ask somebody who knows it.</source>
        <translation>Geben Sie ihn erneut ein, oder fragen Sie jemanden, der ihn kennt.</translation>
    </message>
    <message>
        <source>The firmware of this key is too old</source>
        <translation>Die Firmware dieses Schlüssels ist zu alt</translation>
    </message>
    <message>
        <source>It is older than planned, or the key does not tell. Nothing was changed.</source>
        <translation>Sie ist älter als geplant, oder der Schlüssel nennt sie nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Put the key aside and take the next one.</source>
        <translation>Legen Sie den Schlüssel beiseite, und nehmen Sie den nächsten.</translation>
    </message>
    <message>
        <source>This is not one of the planned models</source>
        <translation>Das ist keines der geplanten Modelle</translation>
    </message>
    <message>
        <source>The plan names other models. Nothing was changed.</source>
        <translation>Der Plan nennt andere Modelle. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This key is ready already</source>
        <translation>Dieser Schlüssel ist schon fertig</translation>
    </message>
    <message>
        <source>It stands in the file with its temporary PIN. Nothing was changed.</source>
        <translation>Er steht mit seiner vorläufigen PIN in der Datei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Take the next key.</source>
        <translation>Nehmen Sie den nächsten Schlüssel.</translation>
    </message>
    <message>
        <source>This file is no safe place for PINs</source>
        <translation>Diese Datei ist kein sicherer Ort für PINs</translation>
    </message>
    <message>
        <source>It cannot be used as it is. No key was touched because of it.</source>
        <translation>So ist sie nicht zu benutzen. Ihretwegen wurde kein Schlüssel verändert.</translation>
    </message>
    <message>
        <source>Choose a new file in a folder that only you can write to.</source>
        <translation>Wählen Sie eine neue Datei in einem Ordner, in den nur Sie schreiben können.</translation>
    </message>
    <message>
        <source>The file of the PINs cannot be written</source>
        <translation>Die Datei mit den PINs lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The key does not count as ready. If it has a PIN, the file has it too.</source>
        <translation>Der Schlüssel gilt nicht als fertig. Wenn er eine PIN hat, steht sie auch in der Datei.</translation>
    </message>
    <message>
        <source>Make room on the disk, then go on with the same file.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und machen Sie mit derselben Datei weiter.</translation>
    </message>
    <message>
        <source>The list of PINs has a mistake</source>
        <translation>Die Liste der PINs hat einen Fehler</translation>
    </message>
    <message>
        <source>A line is no PIN, stands there twice or would be changed by a table.</source>
        <translation>Eine Zeile ist keine PIN, steht doppelt da oder würde von einer Tabelle verändert.</translation>
    </message>
    <message>
        <source>Put one PIN on each line, saved as UTF-8, and start again.</source>
        <translation>Schreiben Sie eine PIN je Zeile, speichern Sie als UTF-8, und beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>The list of PINs is used up</source>
        <translation>Die Liste der PINs ist aufgebraucht</translation>
    </message>
    <message>
        <source>There is no PIN left for this key. No PIN was set on it.</source>
        <translation>Für diesen Schlüssel ist keine PIN übrig. Es wurde keine festgelegt.</translation>
    </message>
    <message>
        <source>Go on with a longer list and the same file.</source>
        <translation>Machen Sie mit einer längeren Liste und derselben Datei weiter.</translation>
    </message>
    <message>
        <source>That is a different key</source>
        <translation>Das ist ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>This is not the key you chose to reset. Nothing was sent to it.</source>
        <translation>Das ist nicht der Schlüssel, den Sie zurücksetzen wollten. An ihn wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Unplug it, then plug in {key}.</source>
        <translation>Ziehen Sie ihn ab, und stecken Sie {key} ein.</translation>
    </message>
    <message>
        <source>Cannot tell whether this is the same key</source>
        <translation>Nicht erkennbar, ob es derselbe Schlüssel ist</translation>
    </message>
    <message>
        <source>Nothing was erased: the key has no serial number and may be another one.</source>
        <translation>Nichts wurde gelöscht: Der Schlüssel hat keine Seriennummer, es könnte also ein anderer sein.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected, and use the same socket both times.</source>
        <translation>Beginnen Sie erneut, mit {key} als einzigem Schlüssel und beide Male am selben Anschluss.</translation>
    </message>
    <message>
        <source>Another key was plugged in</source>
        <translation>Ein anderer Schlüssel wurde eingesteckt</translation>
    </message>
    <message>
        <source>Nothing was erased: with two keys connected it could hit the wrong one.</source>
        <translation>Nichts wurde gelöscht: Bei zwei Schlüsseln könnte es den falschen treffen.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected.</source>
        <translation>Beginnen Sie erneut, mit {key} als einzigem Schlüssel.</translation>
    </message>
    <message>
        <source>The key was plugged in for too long</source>
        <translation>Der Schlüssel steckte zu lange</translation>
    </message>
    <message>
        <source>Nothing was erased: a key takes a reset only right after it is plugged in.</source>
        <translation>Nichts wurde gelöscht: Ein Schlüssel lässt sich nur kurz nach dem Einstecken zurücksetzen.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, and touch it when it is asked for.</source>
        <translation>Ziehen Sie ihn ab, stecken Sie ihn wieder ein und berühren Sie ihn, wenn Sie dazu aufgefordert werden.</translation>
    </message>
    <message>
        <source>No touch was seen</source>
        <translation>Keine Berührung bemerkt</translation>
    </message>
    <message>
        <source>Nothing was erased: the key was not touched in time.</source>
        <translation>Nichts wurde gelöscht: Der Schlüssel wurde nicht rechtzeitig berührt.</translation>
    </message>
    <message>
        <source>Unplug it and try again, as often as you like.</source>
        <translation>Ziehen Sie ihn ab, und versuchen Sie es erneut, so oft Sie möchten.</translation>
    </message>
    <message>
        <source>The key refused to be erased</source>
        <translation>Der Schlüssel ließ sich nicht löschen</translation>
    </message>
    <message>
        <source>Nothing was erased. Some keys want to be held longer or in another port.</source>
        <translation>Nichts wurde gelöscht. Manche Schlüssel wollen länger gehalten werden oder an einem anderen Anschluss stecken.</translation>
    </message>
    <message>
        <source>Unplug it and try again.</source>
        <translation>Ziehen Sie ihn ab, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This key cannot be reset over this connection</source>
        <translation>Über diese Verbindung lässt sich der Schlüssel nicht zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing was erased: the key takes a reset only over another connection.</source>
        <translation>Nichts wurde gelöscht: Der Schlüssel lässt sich nur über eine andere Verbindung zurücksetzen.</translation>
    </message>
    <message>
        <source>See “About this key” for the connections it names.</source>
        <translation>Unter „Über diesen Schlüssel“ stehen die Verbindungen, die er nennt.</translation>
    </message>
    <message>
        <source>The key was unplugged during the reset</source>
        <translation>Der Schlüssel wurde beim Zurücksetzen abgezogen</translation>
    </message>
    <message>
        <source>It is not known whether anything was erased.</source>
        <translation>Es ist nicht bekannt, ob etwas gelöscht wurde.</translation>
    </message>
    <message>
        <source>Plug it in again and repeat the reset.</source>
        <translation>Stecken Sie ihn wieder ein, und wiederholen Sie das Zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>The rule for this computer</source>
        <translation>Die Regel für diesen Computer</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can install it.</source>
        <translation>Wer diesen Computer betreut, kann sie installieren.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Helpdesk</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Protokoll der Befehle</translation>
    </message>
    <message>
        <source>Note what is said to keys</source>
        <translation>Mitschreiben, was an Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>For support. It is kept in memory until the window closes, never on disk, and PINs, tokens and names are replaced before they are noted.</source>
        <translation>Für den Support. Es bleibt im Speicher, bis das Fenster geschlossen wird, nie auf einem Datenträger; PINs, Token und Namen werden vorher ersetzt.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 Befehle</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 von %2 Befehlen</translation>
    </message>
    <message>
        <source>The last %1 are shown. Copy takes all of them.</source>
        <translation>Die letzten %1 werden gezeigt. „Kopieren“ nimmt alle.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the protocol log</source>
        <translation>Protokoll der Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Replaced by “...”</source>
        <translation>Ersetzt durch „...“</translation>
    </message>
    <message>
        <source>Nothing was said to a key yet.</source>
        <translation>Noch wurde nichts an einen Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Es wird nichts mitgeschrieben.</translation>
    </message>
</context>
<context>
    <name>QrCodes</name>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 von %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Voriger Code</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Nächster Code</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Erstellt von</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Save a receipt…</source>
        <translation>Beleg speichern …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>RemovalLinks</name>
    <message>
        <source>Remove the old key here</source>
        <translation>Alten Schlüssel hier entfernen</translation>
    </message>
</context>
<context>
    <name>RemoveScreen</name>
    <message>
        <source>Fingerprints to remove</source>
        <translation>Zu entfernende Fingerabdrücke</translation>
    </message>
    <message>
        <source>No fingerprint is left on the key afterwards. Its PIN still works.</source>
        <translation>Danach ist kein Fingerabdruck mehr auf dem Schlüssel. Die PIN funktioniert weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove fingerprint</source>
        <translation>Fingerabdruck entfernen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}</source>
        <translation>{file} ließ sich nicht speichern: {why}</translation>
    </message>
    <message>
        <source>Keydesk report</source>
        <translation>Keydesk-Bericht</translation>
    </message>
    <message>
        <source>Made {when}. Redaction: {redaction}.</source>
        <translation>Erstellt {when}. Schwärzung: {redaction}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last steps and problems</source>
        <translation>Letzte Schritte und Probleme</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>No key is connected.</source>
        <translation>Kein Schlüssel ist verbunden.</translation>
    </message>
    <message>
        <source>Nothing was done since Keydesk was started.</source>
        <translation>Seit dem Start von Keydesk wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing is managed.</source>
        <translation>Nichts wird verwaltet.</translation>
    </message>
    <message>
        <source>A mandatory policy cannot be read. Jobs that destroy are off.</source>
        <translation>Eine vorgeschriebene Richtlinie ist nicht lesbar. Löschen ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>To {sinks}. Events lost: {n}.</source>
        <translation>An {sinks}. Verlorene Ereignisse: {n}.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>USB id</source>
        <translation>USB-ID</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>{state}, {n} tries left</source>
        <translation>{state}, noch {n} Versuche</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Reset over</source>
        <translation>Zurücksetzen über</translation>
    </message>
    <message>
        <source>Passkeys left</source>
        <translation>Freie Passkeys</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Fingerabdrücke</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <source>Values that were replaced by “...”: {names}.</source>
        <translation>Durch „...“ ersetzte Werte: {names}.</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Helpdesk</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Helpdesk</translation>
    </message>
    <message>
        <source>No report may be made here</source>
        <translation>Hier darf kein Bericht erstellt werden</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Read it before you pass it on</source>
        <translation>Lesen Sie ihn, bevor Sie ihn weitergeben</translation>
    </message>
    <message>
        <source>Below is all of it: no accounts, no passkeys, no PINs. Nothing is sent by Keydesk.</source>
        <translation>Unten steht alles: keine Konten, keine Passkeys, keine PINs. Keydesk sendet nichts.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show it to a camera</source>
        <translation>Einer Kamera zeigen</translation>
    </message>
    <message>
        <source>The short form, for a help desk with a phone: codes, models and states.</source>
        <translation>Die Kurzform, für einen Helpdesk mit Telefon: Codes, Modelle und Zustände.</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Protokoll der Befehle</translation>
    </message>
    <message>
        <source>On: what is said to keys is noted.</source>
        <translation>Ein: Was an Schlüssel gesendet wird, wird mitgeschrieben.</translation>
    </message>
    <message>
        <source>What is said to keys, for support. Off.</source>
        <translation>Was an Schlüssel gesendet wird, für den Support. Aus.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>What a code means, and what to say about it on the phone</source>
        <translation>Was ein Code bedeutet, und was am Telefon dazu zu sagen ist</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>QR code %1 of %2 of the report</source>
        <translation>QR-Code %1 von %2 des Berichts</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Wird zusammengestellt …</translation>
    </message>
</context>
<context>
    <name>Reset</name>
    <message>
        <source>Erases everything on this key and makes it as good as new.</source>
        <translation>Löscht alles auf diesem Schlüssel; danach ist er wie neu.</translation>
    </message>
</context>
<context>
    <name>ResetCard</name>
    <message>
        <source>Reset security key</source>
        <translation>Sicherheitsschlüssel zurücksetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ResetConfirmation</name>
    <message>
        <source>You will lose:</source>
        <translation>Sie verlieren:</translation>
    </message>
    <message>
        <source>What you will lose</source>
        <translation>Was Sie verlieren</translation>
    </message>
    <message>
        <source>I understand that %1 is erased and this cannot be undone</source>
        <translation>Ich verstehe, dass %1 gelöscht wird und sich das nicht rückgängig machen lässt</translation>
    </message>
</context>
<context>
    <name>ResetDialog</name>
    <message>
        <source>Erase this key</source>
        <translation>Diesen Schlüssel löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ResetProgress</name>
    <message>
        <source>Touch and hold it for %1 seconds</source>
        <translation>%1 Sekunden lang berühren und halten</translation>
    </message>
    <message>
        <source>Touch it</source>
        <translation>Berühren</translation>
    </message>
    <message>
        <source>Unplug the key</source>
        <translation>Schlüssel abziehen</translation>
    </message>
    <message>
        <source>Plug it in again</source>
        <translation>Wieder einstecken</translation>
    </message>
    <message>
        <source>Lift the key off the reader</source>
        <translation>Schlüssel vom Leser abheben</translation>
    </message>
    <message>
        <source>Tap it again</source>
        <translation>Wieder auflegen</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>Take the key out</source>
        <translation>Schlüssel herausnehmen</translation>
    </message>
    <message>
        <source>Put it back in</source>
        <translation>Wieder hineinstecken</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Stecken lassen</translation>
    </message>
    <message>
        <source>Take these away:</source>
        <translation>Nehmen Sie diese weg:</translation>
    </message>
    <message>
        <source>Unplug these:</source>
        <translation>Ziehen Sie diese ab:</translation>
    </message>
    <message>
        <source>Keys to take away</source>
        <translation>Wegzunehmende Schlüssel</translation>
    </message>
    <message>
        <source>The key erases itself</source>
        <translation>Der Schlüssel löscht sich</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>PIN added</source>
        <translation>PIN hinzugefügt</translation>
    </message>
    <message>
        <source>{key} now has a PIN.</source>
        <translation>{key} hat jetzt eine PIN.</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN geändert</translation>
    </message>
    <message>
        <source>Use the new PIN of {key} from now on.</source>
        <translation>Für {key} gilt ab jetzt die neue PIN.</translation>
    </message>
    <message>
        <source>Fingerprints closed</source>
        <translation>Fingerabdrücke geschlossen</translation>
    </message>
    <message>
        <source>{key} is locked again.</source>
        <translation>{key} ist wieder gesperrt.</translation>
    </message>
    <message>
        <source>Reset complete</source>
        <translation>Zurücksetzen abgeschlossen</translation>
    </message>
    <message>
        <source>{key} is as good as new.</source>
        <translation>{key} ist wieder wie neu.</translation>
    </message>
    <message>
        <source>Key ready</source>
        <translation>Schlüssel fertig</translation>
    </message>
    <message>
        <source>{key} can be handed out.</source>
        <translation>{key} kann ausgegeben werden.</translation>
    </message>
    <message>
        <source>Add a PIN to the key.</source>
        <translation>Fügen Sie dem Schlüssel eine PIN hinzu.</translation>
    </message>
    <message>
        <source>Register the key again at each site and service you use it with.</source>
        <translation>Registrieren Sie den Schlüssel neu bei jeder Website und jedem Dienst, bei denen Sie ihn benutzen.</translation>
    </message>
    <message>
        <source>Remove the old entry of this key there: sites do not notice a reset.</source>
        <translation>Entfernen Sie dort den alten Eintrag dieses Schlüssels: Websites bemerken das Zurücksetzen nicht.</translation>
    </message>
</context>
<context>
    <name>RunCards</name>
    <message>
        <source>Erase this key (Enter)</source>
        <translation>Diesen Schlüssel löschen (Eingabe)</translation>
    </message>
    <message>
        <source>Leave this key</source>
        <translation>Diesen Schlüssel so lassen</translation>
    </message>
    <message>
        <source>Back to the plan (Enter)</source>
        <translation>Zurück zum Plan (Eingabe)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Last keys</source>
        <translation>Letzte Schlüssel</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Good. Lift your finger and touch again.</source>
        <translation>Gut. Heben Sie den Finger, und berühren Sie den Sensor erneut.</translation>
    </message>
    <message>
        <source>Place your finger a little lower.</source>
        <translation>Legen Sie den Finger etwas tiefer auf.</translation>
    </message>
    <message>
        <source>Place your finger a little higher.</source>
        <translation>Legen Sie den Finger etwas höher auf.</translation>
    </message>
    <message>
        <source>Move your finger a little to the right.</source>
        <translation>Bewegen Sie den Finger etwas nach rechts.</translation>
    </message>
    <message>
        <source>Move your finger a little to the left.</source>
        <translation>Bewegen Sie den Finger etwas nach links.</translation>
    </message>
    <message>
        <source>Keep your finger on the sensor a little longer.</source>
        <translation>Lassen Sie den Finger etwas länger auf dem Sensor.</translation>
    </message>
    <message>
        <source>Lift your finger a little sooner.</source>
        <translation>Heben Sie den Finger etwas früher.</translation>
    </message>
    <message>
        <source>Wipe the sensor and your finger, then press firmly.</source>
        <translation>Wischen Sie Sensor und Finger ab, und drücken Sie dann fest.</translation>
    </message>
    <message>
        <source>Straighten your finger on the sensor.</source>
        <translation>Legen Sie den Finger gerade auf den Sensor.</translation>
    </message>
    <message>
        <source>Cover the whole sensor with your finger.</source>
        <translation>Bedecken Sie den ganzen Sensor mit dem Finger.</translation>
    </message>
    <message>
        <source>Use the same finger as before.</source>
        <translation>Nehmen Sie denselben Finger wie zuvor.</translation>
    </message>
    <message>
        <source>This finger is already saved. Use another finger.</source>
        <translation>Dieser Finger ist schon gespeichert. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no room for another fingerprint.</source>
        <translation>Für einen weiteren Fingerabdruck ist kein Platz.</translation>
    </message>
    <message>
        <source>Touch the sensor with your finger.</source>
        <translation>Berühren Sie den Sensor mit dem Finger.</translation>
    </message>
    <message>
        <source>Lift your finger, then touch again.</source>
        <translation>Heben Sie den Finger, und berühren Sie den Sensor erneut.</translation>
    </message>
    <message>
        <source>That did not work. Touch the sensor again.</source>
        <translation>Das hat nicht geklappt. Berühren Sie den Sensor erneut.</translation>
    </message>
    <message>
        <source>Sample key</source>
        <translation>Beispielschlüssel</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Anderer Schlüssel</translation>
    </message>
    <message>
        <source>Right thumb</source>
        <translation>Rechter Daumen</translation>
    </message>
    <message>
        <source>Left thumb</source>
        <translation>Linker Daumen</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Read me the next code.</source>
        <translation>Lesen Sie mir den nächsten Code vor.</translation>
    </message>
    <message>
        <source>Tell me who manages this computer.</source>
        <translation>Sagen Sie mir, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>Press “Check again”.</source>
        <translation>Drücken Sie „Erneut prüfen“.</translation>
    </message>
    <message>
        <source>Read me the line beside the code.</source>
        <translation>Lesen Sie mir die Zeile neben dem Code vor.</translation>
    </message>
    <message>
        <source>Tell me how Keydesk was installed.</source>
        <translation>Sagen Sie mir, wie Keydesk installiert wurde.</translation>
    </message>
    <message>
        <source>Plug in the key.</source>
        <translation>Stecken Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Unplug the key.</source>
        <translation>Ziehen Sie den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Plug it into another socket.</source>
        <translation>Stecken Sie ihn an einem anderen Anschluss ein.</translation>
    </message>
    <message>
        <source>Press “Install the rule”.</source>
        <translation>Drücken Sie „Regel installieren“.</translation>
    </message>
    <message>
        <source>Type the password of the administrator if you have it.</source>
        <translation>Geben Sie das Kennwort des Administrators ein, wenn Sie es haben.</translation>
    </message>
    <message>
        <source>Plug the key in again.</source>
        <translation>Stecken Sie den Schlüssel wieder ein.</translation>
    </message>
    <message>
        <source>Sign in at the screen of the computer itself.</source>
        <translation>Melden Sie sich am Bildschirm des Computers selbst an.</translation>
    </message>
    <message>
        <source>Tell me who started the container.</source>
        <translation>Sagen Sie mir, wer den Container gestartet hat.</translation>
    </message>
    <message>
        <source>Press “Open the page of Windows” if you are no administrator.</source>
        <translation>Drücken Sie „Windows-Seite öffnen“, wenn Sie kein Administrator sind.</translation>
    </message>
    <message>
        <source>Press “Restart as administrator” if you are.</source>
        <translation>Drücken Sie „Als Administrator neu starten“, wenn Sie einer sind.</translation>
    </message>
    <message>
        <source>Tell me whether your key is in a card reader.</source>
        <translation>Sagen Sie mir, ob Ihr Schlüssel in einem Kartenleser ist.</translation>
    </message>
    <message>
        <source>Use the key over USB if it has a plug.</source>
        <translation>Benutzen Sie den Schlüssel über USB, wenn er einen Stecker hat.</translation>
    </message>
    <message>
        <source>Choose “Manage” beside the fingerprint.</source>
        <translation>Wählen Sie „Verwalten“ neben dem Fingerabdruck.</translation>
    </message>
    <message>
        <source>Type the PIN of the key.</source>
        <translation>Geben Sie die PIN des Schlüssels ein.</translation>
    </message>
    <message>
        <source>Dry the finger.</source>
        <translation>Trocknen Sie den Finger ab.</translation>
    </message>
    <message>
        <source>Try the finger once more.</source>
        <translation>Versuchen Sie es noch einmal mit dem Finger.</translation>
    </message>
    <message>
        <source>Choose a fingerprint you no longer use.</source>
        <translation>Wählen Sie einen Fingerabdruck, den Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Press its button to remove it.</source>
        <translation>Drücken Sie dessen Taste zum Entfernen.</translation>
    </message>
    <message>
        <source>Read me the new code.</source>
        <translation>Lesen Sie mir den neuen Code vor.</translation>
    </message>
    <message>
        <source>Press “Done”.</source>
        <translation>Drücken Sie „Fertig“.</translation>
    </message>
    <message>
        <source>Open the fingerprints again.</source>
        <translation>Öffnen Sie die Fingerabdrücke erneut.</translation>
    </message>
    <message>
        <source>Press “Add another”.</source>
        <translation>Drücken Sie „Weiteren hinzufügen“.</translation>
    </message>
    <message>
        <source>Use a finger that is not in the list.</source>
        <translation>Nehmen Sie einen Finger, der nicht in der Liste steht.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Press “Save name”.</source>
        <translation>Drücken Sie „Namen speichern“.</translation>
    </message>
    <message>
        <source>List the fingerprints.</source>
        <translation>Listen Sie die Fingerabdrücke auf.</translation>
    </message>
    <message>
        <source>Use the number of the line instead of the name.</source>
        <translation>Nehmen Sie die Nummer der Zeile statt des Namens.</translation>
    </message>
    <message>
        <source>Use the finger as it is.</source>
        <translation>Benutzen Sie den Finger, wie er ist.</translation>
    </message>
    <message>
        <source>Rename it in the list if you like.</source>
        <translation>Benennen Sie ihn in der Liste um, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Press “Add a fingerprint” to save a finger.</source>
        <translation>Drücken Sie „Fingerabdruck hinzufügen“, um einen Finger zu speichern.</translation>
    </message>
    <message>
        <source>Press “Done” when nothing is left to do.</source>
        <translation>Drücken Sie „Fertig“, wenn nichts mehr zu tun ist.</translation>
    </message>
    <message>
        <source>Lay your finger flat on the sensor.</source>
        <translation>Legen Sie den Finger flach auf den Sensor.</translation>
    </message>
    <message>
        <source>Lift it when the sentence changes.</source>
        <translation>Heben Sie ihn, wenn der Satz wechselt.</translation>
    </message>
    <message>
        <source>Repeat that until the code changes.</source>
        <translation>Wiederholen Sie das, bis der Code wechselt.</translation>
    </message>
    <message>
        <source>Type a name, such as right thumb.</source>
        <translation>Geben Sie einen Namen ein, etwa rechter Daumen.</translation>
    </message>
    <message>
        <source>Read me the name of the finger.</source>
        <translation>Lesen Sie mir den Namen des Fingers vor.</translation>
    </message>
    <message>
        <source>Press “Remove fingerprint” if that is right.</source>
        <translation>Drücken Sie „Fingerabdruck entfernen“, wenn das stimmt.</translation>
    </message>
    <message>
        <source>Sign in once with your finger to try it.</source>
        <translation>Melden Sie sich einmal mit dem Finger an, um ihn zu testen.</translation>
    </message>
    <message>
        <source>Add a finger of the other hand too.</source>
        <translation>Fügen Sie auch einen Finger der anderen Hand hinzu.</translation>
    </message>
    <message>
        <source>Plug the key into a socket of the computer itself.</source>
        <translation>Stecken Sie den Schlüssel direkt am Computer ein.</translation>
    </message>
    <message>
        <source>Tell me whether it lights up.</source>
        <translation>Sagen Sie mir, ob er leuchtet.</translation>
    </message>
    <message>
        <source>Open “Check this computer”.</source>
        <translation>Öffnen Sie „Diesen Computer prüfen“.</translation>
    </message>
    <message>
        <source>Read me the codes you see.</source>
        <translation>Lesen Sie mir die Codes vor, die Sie sehen.</translation>
    </message>
    <message>
        <source>Leave only the key you mean plugged in.</source>
        <translation>Lassen Sie nur den gemeinten Schlüssel eingesteckt.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>List the keys again.</source>
        <translation>Listen Sie die Schlüssel erneut auf.</translation>
    </message>
    <message>
        <source>Use the new id from the list.</source>
        <translation>Nehmen Sie die neue ID aus der Liste.</translation>
    </message>
    <message>
        <source>Press “Check this computer”.</source>
        <translation>Drücken Sie „Diesen Computer prüfen“.</translation>
    </message>
    <message>
        <source>Close sign-in windows in your browser.</source>
        <translation>Schließen Sie Anmeldefenster in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Close other programs for security keys.</source>
        <translation>Schließen Sie andere Programme für Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Finish the open dialog.</source>
        <translation>Beenden Sie den offenen Dialog.</translation>
    </message>
    <message>
        <source>Read me what its page says of the PIN.</source>
        <translation>Lesen Sie mir vor, was seine Seite zur PIN sagt.</translation>
    </message>
    <message>
        <source>Plug it into a socket of the computer itself.</source>
        <translation>Stecken Sie ihn direkt am Computer ein.</translation>
    </message>
    <message>
        <source>Tell me if the same code returns.</source>
        <translation>Sagen Sie mir, wenn derselbe Code wiederkommt.</translation>
    </message>
    <message>
        <source>Use the key as before at your sites.</source>
        <translation>Benutzen Sie den Schlüssel bei Ihren Websites wie bisher.</translation>
    </message>
    <message>
        <source>Ask for a newer key if you need a PIN.</source>
        <translation>Bitten Sie um einen neueren Schlüssel, wenn Sie eine PIN brauchen.</translation>
    </message>
    <message>
        <source>Open “About this key”.</source>
        <translation>Öffnen Sie „Über diesen Schlüssel“.</translation>
    </message>
    <message>
        <source>Read me what the key can do.</source>
        <translation>Lesen Sie mir vor, was der Schlüssel kann.</translation>
    </message>
    <message>
        <source>Plug the key in.</source>
        <translation>Stecken Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Read me what its page says.</source>
        <translation>Lesen Sie mir vor, was auf seiner Seite steht.</translation>
    </message>
    <message>
        <source>Wait before you try again.</source>
        <translation>Warten Sie, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecken Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Tell me which sites you no longer use.</source>
        <translation>Sagen Sie mir, welche Websites Sie nicht mehr benutzen.</translation>
    </message>
    <message>
        <source>Remove what you no longer need from the key.</source>
        <translation>Entfernen Sie vom Schlüssel, was Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Stay at the computer until it is done.</source>
        <translation>Bleiben Sie am Computer, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Touch the metal part when it blinks.</source>
        <translation>Berühren Sie das Metall, wenn es blinkt.</translation>
    </message>
    <message>
        <source>Unplug the key if the same code returns.</source>
        <translation>Ziehen Sie den Schlüssel ab, wenn derselbe Code wiederkommt.</translation>
    </message>
    <message>
        <source>Wait until the screen changes.</source>
        <translation>Warten Sie, bis der Bildschirm wechselt.</translation>
    </message>
    <message>
        <source>Leave the key plugged in.</source>
        <translation>Lassen Sie den Schlüssel eingesteckt.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Beginnen Sie erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Tell me what you did just before.</source>
        <translation>Sagen Sie mir, was Sie kurz vorher getan haben.</translation>
    </message>
    <message>
        <source>Start Keydesk again.</source>
        <translation>Starten Sie Keydesk neu.</translation>
    </message>
    <message>
        <source>Read me the number of tries left.</source>
        <translation>Lesen Sie mir vor, wie viele Versuche noch bleiben.</translation>
    </message>
    <message>
        <source>Check that Caps Lock is off.</source>
        <translation>Prüfen Sie, dass die Feststelltaste aus ist.</translation>
    </message>
    <message>
        <source>Type the PIN of this key slowly.</source>
        <translation>Geben Sie die PIN dieses Schlüssels langsam ein.</translation>
    </message>
    <message>
        <source>Stop if you are not sure of the PIN.</source>
        <translation>Hören Sie auf, wenn Sie sich der PIN nicht sicher sind.</translation>
    </message>
    <message>
        <source>Wait 3 seconds.</source>
        <translation>Warten Sie 3 Sekunden.</translation>
    </message>
    <message>
        <source>Type the PIN only if you are sure of it.</source>
        <translation>Geben Sie die PIN nur ein, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>Sign in to each site in your browser, another way than with the key.</source>
        <translation>Melden Sie sich im Browser bei jeder Website an, und zwar ohne den Schlüssel.</translation>
    </message>
    <message>
        <source>Tell me which sites you use this key with.</source>
        <translation>Sagen Sie mir, bei welchen Websites Sie diesen Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>Try another way to sign in to each of them.</source>
        <translation>Versuchen Sie, sich bei jeder dieser Websites auf anderem Weg anzumelden.</translation>
    </message>
    <message>
        <source>Choose “Reset” on the page of the key.</source>
        <translation>Wählen Sie „Zurücksetzen“ auf der Seite des Schlüssels.</translation>
    </message>
    <message>
        <source>Choose “Change” beside the PIN.</source>
        <translation>Wählen Sie „Ändern“ neben der PIN.</translation>
    </message>
    <message>
        <source>Choose “Add” beside the PIN.</source>
        <translation>Wählen Sie „Hinzufügen“ neben der PIN.</translation>
    </message>
    <message>
        <source>Choose a longer PIN.</source>
        <translation>Wählen Sie eine längere PIN.</translation>
    </message>
    <message>
        <source>Avoid repeated or counted digits.</source>
        <translation>Vermeiden Sie wiederholte oder fortlaufende Ziffern.</translation>
    </message>
    <message>
        <source>Keep the PIN to yourself.</source>
        <translation>Behalten Sie die PIN für sich.</translation>
    </message>
    <message>
        <source>Note that only a reset helps now, and that it erases the key.</source>
        <translation>Beachten Sie: Jetzt hilft nur ein Zurücksetzen, und das löscht den Schlüssel.</translation>
    </message>
    <message>
        <source>Can you get into all of them without the key?</source>
        <translation>Kommen Sie überall ohne den Schlüssel hinein?</translation>
    </message>
    <message>
        <source>Press “Close”.</source>
        <translation>Drücken Sie „Schließen“.</translation>
    </message>
    <message>
        <source>Take out the paper with the temporary PIN.</source>
        <translation>Nehmen Sie das Papier mit der vorläufigen PIN.</translation>
    </message>
    <message>
        <source>Type the temporary PIN as the current PIN.</source>
        <translation>Geben Sie die vorläufige PIN als aktuelle PIN ein.</translation>
    </message>
    <message>
        <source>Read me the sentence under the PIN field.</source>
        <translation>Lesen Sie mir den Satz unter dem PIN-Feld vor.</translation>
    </message>
    <message>
        <source>Type a PIN that fits that sentence.</source>
        <translation>Geben Sie eine PIN ein, die zu diesem Satz passt.</translation>
    </message>
    <message>
        <source>Type the same PIN again below.</source>
        <translation>Geben Sie dieselbe PIN darunter noch einmal ein.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <translation>Geben Sie die PIN erneut ein.</translation>
    </message>
    <message>
        <source>Keep the PIN to yourself, from me too.</source>
        <translation>Sagen Sie die PIN niemandem, auch mir nicht.</translation>
    </message>
    <message>
        <source>Press “Add PIN”.</source>
        <translation>Drücken Sie „PIN hinzufügen“.</translation>
    </message>
    <message>
        <source>Type the current PIN.</source>
        <translation>Geben Sie die aktuelle PIN ein.</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields below.</source>
        <translation>Geben Sie die neue PIN in beide Felder darunter ein.</translation>
    </message>
    <message>
        <source>Press “Change PIN”.</source>
        <translation>Drücken Sie „PIN ändern“.</translation>
    </message>
    <message>
        <source>Keep the new PIN to yourself, from me too.</source>
        <translation>Sagen Sie die neue PIN niemandem, auch mir nicht.</translation>
    </message>
    <message>
        <source>Type a new PIN only you know in the fields below.</source>
        <translation>Geben Sie in den Feldern darunter eine neue PIN ein, die nur Sie kennen.</translation>
    </message>
    <message>
        <source>Type a PIN only you know in both fields.</source>
        <translation>Geben Sie in beiden Feldern eine PIN ein, die nur Sie kennen.</translation>
    </message>
    <message>
        <source>Press “Continue”.</source>
        <translation>Drücken Sie „Weiter“.</translation>
    </message>
    <message>
        <source>Add this key in the security settings of the site.</source>
        <translation>Fügen Sie diesen Schlüssel in den Sicherheitseinstellungen der Website hinzu.</translation>
    </message>
    <message>
        <source>Sign in once with the key to try it.</source>
        <translation>Melden Sie sich einmal mit dem Schlüssel an, um ihn zu testen.</translation>
    </message>
    <message>
        <source>Remove the old entry of this key in the same settings.</source>
        <translation>Entfernen Sie den alten Eintrag dieses Schlüssels in denselben Einstellungen.</translation>
    </message>
    <message>
        <source>Call us again if a site does not take the key.</source>
        <translation>Rufen Sie uns wieder an, wenn eine Website den Schlüssel nicht annimmt.</translation>
    </message>
    <message>
        <source>Use the new PIN from now on.</source>
        <translation>Benutzen Sie ab jetzt die neue PIN.</translation>
    </message>
    <message>
        <source>Ask the staff on the spot.</source>
        <translation>Fragen Sie das Personal vor Ort.</translation>
    </message>
    <message>
        <source>Tell me whether the screen changes.</source>
        <translation>Sagen Sie mir, ob der Bildschirm wechselt.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Berühren Sie den Bildschirm.</translation>
    </message>
    <message>
        <source>Plug the key in as far as it goes.</source>
        <translation>Stecken Sie den Schlüssel ganz hinein.</translation>
    </message>
    <message>
        <source>Try the other socket if nothing happens.</source>
        <translation>Nehmen Sie den anderen Anschluss, wenn nichts geschieht.</translation>
    </message>
    <message>
        <source>Take every other key out.</source>
        <translation>Ziehen Sie jeden anderen Schlüssel ab.</translation>
    </message>
    <message>
        <source>Leave only your own.</source>
        <translation>Lassen Sie nur Ihren eigenen stecken.</translation>
    </message>
    <message>
        <source>Take the key out if it is yours.</source>
        <translation>Ziehen Sie den Schlüssel ab, wenn es Ihrer ist.</translation>
    </message>
    <message>
        <source>Ask the staff to keep a key that is not yours.</source>
        <translation>Geben Sie einen fremden Schlüssel dem Personal.</translation>
    </message>
    <message>
        <source>Take the key out.</source>
        <translation>Ziehen Sie den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Read me the buttons.</source>
        <translation>Lesen Sie mir die Tasten vor.</translation>
    </message>
    <message>
        <source>Touch the button for what you want to do.</source>
        <translation>Berühren Sie die Taste für das, was Sie tun möchten.</translation>
    </message>
    <message>
        <source>Take the key with you.</source>
        <translation>Nehmen Sie den Schlüssel mit.</translation>
    </message>
    <message>
        <source>Touch “Continue”.</source>
        <translation>Berühren Sie „Weiter“.</translation>
    </message>
    <message>
        <source>Touch “Back”.</source>
        <translation>Berühren Sie „Zurück“.</translation>
    </message>
    <message>
        <source>Touch “Back to visitors” when you have finished.</source>
        <translation>Berühren Sie „Zurück zu den Besuchern“, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Use another kiosk.</source>
        <translation>Benutzen Sie einen anderen Kiosk.</translation>
    </message>
    <message>
        <source>Plug in a USB drive.</source>
        <translation>Stecken Sie ein USB-Laufwerk ein.</translation>
    </message>
    <message>
        <source>Wait until a button with its name appears.</source>
        <translation>Warten Sie, bis eine Schaltfläche mit seinem Namen erscheint.</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>Lassen Sie das Laufwerk eingesteckt.</translation>
    </message>
    <message>
        <source>Take the drive out.</source>
        <translation>Nehmen Sie das Laufwerk heraus.</translation>
    </message>
    <message>
        <source>Touch “Back to visitors”.</source>
        <translation>Berühren Sie „Zurück zu den Besuchern“.</translation>
    </message>
    <message>
        <source>Read me the file and the line.</source>
        <translation>Lesen Sie mir die Datei und die Zeile vor.</translation>
    </message>
    <message>
        <source>Tell whoever is responsible for security.</source>
        <translation>Sagen Sie es denen, die für die Sicherheit zuständig sind.</translation>
    </message>
    <message>
        <source>Use an empty drive.</source>
        <translation>Nehmen Sie ein leeres Laufwerk.</translation>
    </message>
    <message>
        <source>Use another drive.</source>
        <translation>Nehmen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Plug the drive in again.</source>
        <translation>Stecken Sie das Laufwerk wieder ein.</translation>
    </message>
    <message>
        <source>Touch the button with its name.</source>
        <translation>Berühren Sie die Schaltfläche mit seinem Namen.</translation>
    </message>
    <message>
        <source>Leave it plugged in until the screen says so.</source>
        <translation>Lassen Sie es eingesteckt, bis der Bildschirm es sagt.</translation>
    </message>
    <message>
        <source>Touch “Check again”.</source>
        <translation>Berühren Sie „Erneut prüfen“.</translation>
    </message>
    <message>
        <source>Read me every code you see.</source>
        <translation>Lesen Sie mir jeden Code vor, den Sie sehen.</translation>
    </message>
    <message>
        <source>Leave the code on the screen until I have read it.</source>
        <translation>Lassen Sie den Code auf dem Bildschirm, bis ich ihn gelesen habe.</translation>
    </message>
    <message>
        <source>Touch the right arrow for the next code.</source>
        <translation>Berühren Sie für den nächsten Code den rechten Pfeil.</translation>
    </message>
    <message>
        <source>Touch “Back” after the last code.</source>
        <translation>Berühren Sie nach dem letzten Code „Zurück“.</translation>
    </message>
    <message>
        <source>Read me the code on the screen then.</source>
        <translation>Lesen Sie mir dann den Code auf dem Bildschirm vor.</translation>
    </message>
    <message>
        <source>Open “Check this computer” if it does not.</source>
        <translation>Öffnen Sie „Diesen Computer prüfen“, wenn nicht.</translation>
    </message>
    <message>
        <source>Choose the key you mean.</source>
        <translation>Wählen Sie den Schlüssel, um den es geht.</translation>
    </message>
    <message>
        <source>Read me the name of the key.</source>
        <translation>Lesen Sie mir den Namen des Schlüssels vor.</translation>
    </message>
    <message>
        <source>Read me the line under “Security key PIN”.</source>
        <translation>Lesen Sie mir die Zeile unter „Sicherheitsschlüssel-PIN“ vor.</translation>
    </message>
    <message>
        <source>Read me the name of each key with the line under it.</source>
        <translation>Lesen Sie mir den Namen jedes Schlüssels mit der Zeile darunter vor.</translation>
    </message>
    <message>
        <source>Tell me what does not work, or what you want to do.</source>
        <translation>Sagen Sie mir, was nicht geht oder was Sie tun möchten.</translation>
    </message>
    <message>
        <source>Read me every code you have not read to me yet.</source>
        <translation>Lesen Sie mir jeden Code vor, den Sie mir noch nicht vorgelesen haben.</translation>
    </message>
    <message>
        <source>Read me the codes from the top.</source>
        <translation>Lesen Sie mir die Codes von oben vor.</translation>
    </message>
    <message>
        <source>Choose a text size you can read well.</source>
        <translation>Wählen Sie eine Textgröße, die Sie gut lesen können.</translation>
    </message>
    <message>
        <source>Choose “Security keys” to go back.</source>
        <translation>Wählen Sie „Sicherheitsschlüssel“, um zurückzugehen.</translation>
    </message>
    <message>
        <source>Press F1 to leave the guide.</source>
        <translation>Drücken Sie F1, um den Leitfaden zu verlassen.</translation>
    </message>
    <message>
        <source>Read me the code on the page you see then.</source>
        <translation>Lesen Sie mir dann den Code der Seite vor, die Sie sehen.</translation>
    </message>
    <message>
        <source>Take the key off the card reader.</source>
        <translation>Nehmen Sie den Schlüssel vom Kartenleser.</translation>
    </message>
    <message>
        <source>Choose the key in the list.</source>
        <translation>Wählen Sie den Schlüssel in der Liste.</translation>
    </message>
    <message>
        <source>Press “Close them”.</source>
        <translation>Drücken Sie „Schließen“.</translation>
    </message>
    <message>
        <source>Press “Reload”.</source>
        <translation>Drücken Sie „Neu laden“.</translation>
    </message>
    <message>
        <source>Read me every line with a code.</source>
        <translation>Lesen Sie mir jede Zeile mit einem Code vor.</translation>
    </message>
    <message>
        <source>Read through the report on the screen.</source>
        <translation>Lesen Sie den Bericht auf dem Bildschirm durch.</translation>
    </message>
    <message>
        <source>Press “Copy” if you agree with all of it.</source>
        <translation>Drücken Sie „Kopieren“, wenn Sie mit allem einverstanden sind.</translation>
    </message>
    <message>
        <source>Paste it into your message to me.</source>
        <translation>Fügen Sie ihn in Ihre Nachricht an mich ein.</translation>
    </message>
    <message>
        <source>Turn the log on.</source>
        <translation>Schalten Sie das Protokoll ein.</translation>
    </message>
    <message>
        <source>Repeat what went wrong.</source>
        <translation>Wiederholen Sie, was nicht geklappt hat.</translation>
    </message>
    <message>
        <source>Press “Copy” in the log.</source>
        <translation>Drücken Sie im Protokoll „Kopieren“.</translation>
    </message>
    <message>
        <source>Check that you know the PIN of the key.</source>
        <translation>Prüfen Sie, ob Sie die PIN des Schlüssels wissen.</translation>
    </message>
    <message>
        <source>Press the button to remove it only then.</source>
        <translation>Drücken Sie nur dann die Taste zum Entfernen.</translation>
    </message>
    <message>
        <source>Choose a new file for the PINs in your own folder.</source>
        <translation>Wählen Sie eine neue Datei für die PINs in Ihrem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Press “Begin”.</source>
        <translation>Drücken Sie „Beginnen“.</translation>
    </message>
    <message>
        <source>Plug the first key in.</source>
        <translation>Stecken Sie den ersten Schlüssel ein.</translation>
    </message>
    <message>
        <source>Leave the key as it is.</source>
        <translation>Lassen Sie den Schlüssel, wie er ist.</translation>
    </message>
    <message>
        <source>Read me the line with the code AUD-2.</source>
        <translation>Lesen Sie mir die Zeile mit dem Code AUD-2 vor.</translation>
    </message>
    <message>
        <source>Read me the name of the policy.</source>
        <translation>Lesen Sie mir den Namen der Richtlinie vor.</translation>
    </message>
    <message>
        <source>Tell me what you want to do.</source>
        <translation>Sagen Sie mir, was Sie tun möchten.</translation>
    </message>
    <message>
        <source>Wait while I ask whoever decides.</source>
        <translation>Warten Sie, während ich frage, wer das entscheidet.</translation>
    </message>
    <message>
        <source>Use a key that your organisation gave you.</source>
        <translation>Nehmen Sie einen Schlüssel, den Ihre Organisation ausgegeben hat.</translation>
    </message>
    <message>
        <source>Open the page “Policy”.</source>
        <translation>Öffnen Sie die Seite „Richtlinie“.</translation>
    </message>
    <message>
        <source>Read me the file it names.</source>
        <translation>Lesen Sie mir die Datei vor, die dort steht.</translation>
    </message>
    <message>
        <source>Wait 15 minutes.</source>
        <translation>Warten Sie 15 Minuten.</translation>
    </message>
    <message>
        <source>Ask a member of the staff to type the passcode.</source>
        <translation>Bitten Sie jemanden vom Personal, den Passcode einzugeben.</translation>
    </message>
    <message>
        <source>Read me the firmware on the page of the key.</source>
        <translation>Lesen Sie mir die Firmware auf der Seite des Schlüssels vor.</translation>
    </message>
    <message>
        <source>Take the next key.</source>
        <translation>Nehmen Sie den nächsten Schlüssel.</translation>
    </message>
    <message>
        <source>Check the label of the key.</source>
        <translation>Prüfen Sie das Etikett des Schlüssels.</translation>
    </message>
    <message>
        <source>Read me what stands behind the code.</source>
        <translation>Lesen Sie mir vor, was hinter dem Code steht.</translation>
    </message>
    <message>
        <source>Choose a new file in your own folder.</source>
        <translation>Wählen Sie eine neue Datei in Ihrem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Check how much room the disk has.</source>
        <translation>Prüfen Sie, wie viel Platz der Datenträger hat.</translation>
    </message>
    <message>
        <source>Start again with the same file.</source>
        <translation>Beginnen Sie erneut mit derselben Datei.</translation>
    </message>
    <message>
        <source>Read me the number of the line.</source>
        <translation>Lesen Sie mir die Nummer der Zeile vor.</translation>
    </message>
    <message>
        <source>Open the list in a plain editor.</source>
        <translation>Öffnen Sie die Liste in einem einfachen Editor.</translation>
    </message>
    <message>
        <source>Add lines to the list.</source>
        <translation>Fügen Sie der Liste Zeilen hinzu.</translation>
    </message>
    <message>
        <source>Wait for the next screen.</source>
        <translation>Warten Sie auf den nächsten Bildschirm.</translation>
    </message>
    <message>
        <source>Check that the label fits the key.</source>
        <translation>Prüfen Sie, ob das Etikett zum Schlüssel passt.</translation>
    </message>
    <message>
        <source>Plug the next key in.</source>
        <translation>Stecken Sie den nächsten Schlüssel ein.</translation>
    </message>
    <message>
        <source>Unplug this key.</source>
        <translation>Ziehen Sie diesen Schlüssel ab.</translation>
    </message>
    <message>
        <source>Take the key you unplugged before.</source>
        <translation>Nehmen Sie den Schlüssel, den Sie vorhin abgezogen haben.</translation>
    </message>
    <message>
        <source>Plug that key in.</source>
        <translation>Stecken Sie diesen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Unplug every other key.</source>
        <translation>Ziehen Sie jeden anderen Schlüssel ab.</translation>
    </message>
    <message>
        <source>Start the reset again.</source>
        <translation>Beginnen Sie das Zurücksetzen erneut.</translation>
    </message>
    <message>
        <source>Remember the socket of your key: use it both times.</source>
        <translation>Merken Sie sich den Anschluss Ihres Schlüssels: Benutzen Sie beide Male denselben.</translation>
    </message>
    <message>
        <source>Keep your finger on it until the code changes.</source>
        <translation>Lassen Sie den Finger darauf, bis der Code wechselt.</translation>
    </message>
    <message>
        <source>Keep touching the key for 10 seconds.</source>
        <translation>Berühren Sie den Schlüssel 10 Sekunden lang.</translation>
    </message>
    <message>
        <source>Read me the line of its connections.</source>
        <translation>Lesen Sie mir die Zeile mit seinen Verbindungen vor.</translation>
    </message>
    <message>
        <source>Connect the key in a way that line names.</source>
        <translation>Verbinden Sie den Schlüssel so, wie es diese Zeile nennt.</translation>
    </message>
    <message>
        <source>Leave the key in until it is to be unplugged.</source>
        <translation>Lassen Sie den Schlüssel stecken, bis er abgezogen werden soll.</translation>
    </message>
    <message>
        <source>Can you do without all of it?</source>
        <translation>Können Sie auf all das verzichten?</translation>
    </message>
    <message>
        <source>Keep the key in your hand until you have heard me.</source>
        <translation>Behalten Sie den Schlüssel in der Hand, bis ich zu Ende gesprochen habe.</translation>
    </message>
    <message>
        <source>Lay a finger beside the metal part or button of the key.</source>
        <translation>Legen Sie einen Finger neben das Metall oder den Knopf des Schlüssels.</translation>
    </message>
    <message>
        <source>Read me what stands under “What to do next”.</source>
        <translation>Lesen Sie mir vor, was unter „Was als Nächstes zu tun ist“ steht.</translation>
    </message>
    <message>
        <source>Read me the name of the key on the screen.</source>
        <translation>Lesen Sie mir den Namen des Schlüssels auf dem Bildschirm vor.</translation>
    </message>
    <message>
        <source>Touch the key when it blinks or the screen asks: you have 30 seconds.</source>
        <translation>Berühren Sie den Schlüssel, wenn er blinkt oder der Bildschirm es sagt: Sie haben 30 Sekunden.</translation>
    </message>
    <message>
        <source>Read me what you will lose.</source>
        <translation>Lesen Sie mir vor, was Sie verlieren.</translation>
    </message>
    <message>
        <source>Tick the box.</source>
        <translation>Setzen Sie das Häkchen.</translation>
    </message>
    <message>
        <source>Press “Erase this key”.</source>
        <translation>Drücken Sie „Diesen Schlüssel löschen“.</translation>
    </message>
    <message>
        <source>Unplug the other keys in the list.</source>
        <translation>Ziehen Sie die anderen Schlüssel in der Liste ab.</translation>
    </message>
    <message>
        <source>Leave the key you want to reset in.</source>
        <translation>Lassen Sie den Schlüssel stecken, den Sie zurücksetzen wollen.</translation>
    </message>
    <message>
        <source>Plug the key into the same socket.</source>
        <translation>Stecken Sie den Schlüssel in denselben Anschluss.</translation>
    </message>
    <message>
        <source>Touch the metal part of the key now.</source>
        <translation>Berühren Sie jetzt das Metall des Schlüssels.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Warten Sie.</translation>
    </message>
    <message>
        <source>Keep touching it until the code changes.</source>
        <translation>Berühren Sie es weiter, bis der Code wechselt.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A new key</source>
        <translation>Ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>Lead a new colleague through the first PIN and the first fingerprint.</source>
        <translation>Führen Sie eine neue Kollegin durch die erste PIN und den ersten Fingerabdruck.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>Die PIN ist falsch</translation>
    </message>
    <message>
        <source>Ask for the tries left before the caller types again.</source>
        <translation>Fragen Sie nach den übrigen Versuchen, bevor erneut getippt wird.</translation>
    </message>
    <message>
        <source>PIN blocked, reset, new PIN</source>
        <translation>PIN gesperrt, zurücksetzen, neue PIN</translation>
    </message>
    <message>
        <source>Say first what a reset takes away, then lead to the end by codes only.</source>
        <translation>Sagen Sie zuerst, was verloren geht, und führen Sie dann nur mit Codes zum Ende.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row</source>
        <translation>Drei falsche PINs hintereinander</translation>
    </message>
    <message>
        <source>Stop the guessing, have the key plugged in again, and go on.</source>
        <translation>Beenden Sie das Raten, lassen Sie den Schlüssel neu einstecken, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>The PIN must be changed</source>
        <translation>Die PIN muss geändert werden</translation>
    </message>
    <message>
        <source>Explain why a temporary PIN has to go, and lead to an own one.</source>
        <translation>Erklären Sie, warum eine vorläufige PIN weg muss, und führen Sie zu einer eigenen.</translation>
    </message>
    <message>
        <source>Reset too late</source>
        <translation>Zu spät zurückgesetzt</translation>
    </message>
    <message>
        <source>Calm the caller: nothing was erased, and the next round just works.</source>
        <translation>Beruhigen Sie: Nichts wurde gelöscht, und die nächste Runde gelingt.</translation>
    </message>
    <message>
        <source>Nobody touches the key</source>
        <translation>Niemand berührt den Schlüssel</translation>
    </message>
    <message>
        <source>Wait until the time is up, then go another round and find the contact.</source>
        <translation>Warten Sie die Zeit ab, beginnen Sie eine neue Runde, und finden Sie den Kontakt.</translation>
    </message>
    <message>
        <source>A key that wants to be held</source>
        <translation>Ein Schlüssel, der gehalten werden will</translation>
    </message>
    <message>
        <source>Notice RST-26, and have the finger stay on the key for five seconds.</source>
        <translation>Bemerken Sie RST-26, und lassen Sie den Finger fünf Sekunden auf dem Schlüssel.</translation>
    </message>
    <message>
        <source>The wrong key comes back</source>
        <translation>Der falsche Schlüssel kommt zurück</translation>
    </message>
    <message>
        <source>Find out that the caller has two keys, and that nothing was erased.</source>
        <translation>Finden Sie heraus, dass es zwei Schlüssel gibt und nichts gelöscht wurde.</translation>
    </message>
    <message>
        <source>Several keys connected</source>
        <translation>Mehrere Schlüssel verbunden</translation>
    </message>
    <message>
        <source>Have every key but the right one taken out before the reset goes on.</source>
        <translation>Lassen Sie alle Schlüssel außer dem richtigen abziehen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Two keys that look the same</source>
        <translation>Zwei Schlüssel, die gleich aussehen</translation>
    </message>
    <message>
        <source>Explain why Keydesk rather stops than erases a key it cannot tell.</source>
        <translation>Erklären Sie, warum Keydesk lieber aufhört, als einen unklaren Schlüssel zu löschen.</translation>
    </message>
    <message>
        <source>The sensor takes no finger</source>
        <translation>Der Sensor nimmt keinen Finger</translation>
    </message>
    <message>
        <source>Have the PIN typed at the fingerprints: that alone frees the sensor.</source>
        <translation>Lassen Sie bei den Fingerabdrücken die PIN eingeben: Nur das gibt den Sensor frei.</translation>
    </message>
    <message>
        <source>No room for another finger</source>
        <translation>Kein Platz für einen weiteren Finger</translation>
    </message>
    <message>
        <source>Let the caller choose which fingerprint has to go.</source>
        <translation>Lassen Sie wählen, welcher Fingerabdruck weichen muss.</translation>
    </message>
    <message>
        <source>A key without permission</source>
        <translation>Ein Schlüssel ohne Berechtigung</translation>
    </message>
    <message>
        <source>Tell a matter of this computer from a matter of the key.</source>
        <translation>Unterscheiden Sie, was am Computer liegt und was am Schlüssel.</translation>
    </message>
    <message>
        <source>Another program has the key</source>
        <translation>Ein anderes Programm hat den Schlüssel</translation>
    </message>
    <message>
        <source>Find the sign-in window that holds the key, and have it closed.</source>
        <translation>Finden Sie das Anmeldefenster, das den Schlüssel belegt, und lassen Sie es schließen.</translation>
    </message>
    <message>
        <source>A key that says nothing</source>
        <translation>Ein Schlüssel, der schweigt</translation>
    </message>
    <message>
        <source>Have it plugged into another port, and know when to replace it.</source>
        <translation>Lassen Sie ihn an einem anderen Anschluss einstecken; wissen Sie, wann er zu ersetzen ist.</translation>
    </message>
    <message>
        <source>A key that answers nonsense</source>
        <translation>Ein Schlüssel, der Unsinn antwortet</translation>
    </message>
    <message>
        <source>Take the key out of use without asking for a PIN or a reset.</source>
        <translation>Nehmen Sie den Schlüssel außer Gebrauch, ohne nach PIN oder Zurücksetzen zu fragen.</translation>
    </message>
    <message>
        <source>An old key without PIN</source>
        <translation>Ein alter Schlüssel ohne PIN</translation>
    </message>
    <message>
        <source>Explain what a second factor can and cannot do; nothing is broken.</source>
        <translation>Erklären Sie, was ein zweiter Faktor kann und was nicht; nichts ist defekt.</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>After five wrong ones none is taken for 15 minutes.</source>
        <translation>Nach fünf falschen wird 15 Minuten lang keiner angenommen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add a PIN to {key}</source>
        <translation>PIN für {key} hinzufügen</translation>
    </message>
    <message>
        <source>Choose a PIN. You will need it wherever you sign in with this key.</source>
        <translation>Wählen Sie eine PIN. Sie brauchen sie überall, wo Sie sich mit diesem Schlüssel anmelden.</translation>
    </message>
    <message>
        <source>Change the PIN of {key}</source>
        <translation>PIN von {key} ändern</translation>
    </message>
    <message>
        <source>Give the current PIN and choose a new one.</source>
        <translation>Geben Sie die aktuelle PIN ein, und wählen Sie eine neue.</translation>
    </message>
    <message>
        <source>Enter the PIN of {key}</source>
        <translation>PIN von {key} eingeben</translation>
    </message>
    <message>
        <source>The key asks for its PIN.</source>
        <translation>Der Schlüssel fragt nach seiner PIN.</translation>
    </message>
    <message>
        <source>Passcode of the staff</source>
        <translation>Passcode des Personals</translation>
    </message>
    <message>
        <source>A member of the staff has to allow what is about to be done to {key}.</source>
        <translation>Jemand vom Personal muss erlauben, was gleich mit {key} geschieht.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>{key} is working. Leave it plugged in.</source>
        <translation>{key} arbeitet. Lassen Sie ihn eingesteckt.</translation>
    </message>
    <message>
        <source>Fingerprints on {key}</source>
        <translation>Fingerabdrücke auf {key}</translation>
    </message>
    <message>
        <source>Add, rename or remove fingerprints.</source>
        <translation>Fingerabdrücke hinzufügen, umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>Touch the sensor of {key}</source>
        <translation>Berühren Sie den Sensor von {key}</translation>
    </message>
    <message>
        <source>Lay your finger on the sensor, then lift it.</source>
        <translation>Legen Sie den Finger auf den Sensor, und heben Sie ihn wieder.</translation>
    </message>
    <message>
        <source>Name this fingerprint on {key}</source>
        <translation>Diesen Fingerabdruck auf {key} benennen</translation>
    </message>
    <message>
        <source>A name such as “right thumb” helps you tell fingers apart.</source>
        <translation>Ein Name wie „rechter Daumen“ hilft, Finger auseinanderzuhalten.</translation>
    </message>
    <message>
        <source>Remove fingerprints from {key}?</source>
        <translation>Fingerabdrücke von {key} entfernen?</translation>
    </message>
    <message>
        <source>The finger will no longer be accepted. You can add it again later.</source>
        <translation>Der Finger wird nicht mehr angenommen. Sie können ihn später wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Reset {key}?</source>
        <translation>{key} zurücksetzen?</translation>
    </message>
    <message>
        <source>Everything on the key is erased for good once you touch it at the end. Until then you can cancel.</source>
        <translation>Alles auf dem Schlüssel wird endgültig gelöscht, wenn Sie ihn am Ende berühren. Bis dahin können Sie abbrechen.</translation>
    </message>
    <message>
        <source>Take your time. Nothing is erased before you plug it in again and touch it.</source>
        <translation>Lassen Sie sich Zeit. Nichts wird gelöscht, bevor Sie ihn wieder einstecken und berühren.</translation>
    </message>
    <message>
        <source>Use the same socket, then touch the key when it blinks or the screen asks. You have about 30 seconds for that.</source>
        <translation>Nehmen Sie denselben Anschluss, und berühren Sie den Schlüssel, wenn er blinkt oder der Bildschirm es sagt. Dafür haben Sie etwa 30 Sekunden.</translation>
    </message>
    <message>
        <source>Take it out. Nothing is erased before {key} is back.</source>
        <translation>Nehmen Sie ihn heraus. Nichts wird gelöscht, bevor {key} zurück ist.</translation>
    </message>
    <message>
        <source>Touch its metal part or button to confirm. This erases it.</source>
        <translation>Berühren Sie zur Bestätigung das Metall oder den Knopf am Schlüssel. Das löscht ihn.</translation>
    </message>
    <message>
        <source>Leave only {key} plugged in</source>
        <translation>Lassen Sie nur {key} eingesteckt</translation>
    </message>
    <message>
        <source>It has no serial number, so no other key may be connected meanwhile.</source>
        <translation>Er hat keine Seriennummer, deshalb darf solange kein anderer Schlüssel verbunden sein.</translation>
    </message>
    <message>
        <source>Unplug {key}</source>
        <translation>Ziehen Sie {key} ab</translation>
    </message>
    <message>
        <source>Plug {key} in again</source>
        <translation>Stecken Sie {key} wieder ein</translation>
    </message>
    <message>
        <source>{key} is in use</source>
        <translation>{key} wird gerade benutzt</translation>
    </message>
    <message>
        <source>Leave it plugged in and close sign-in windows in your browser.</source>
        <translation>Lassen Sie ihn eingesteckt, und schließen Sie Anmeldefenster in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Touch {key} now</source>
        <translation>Berühren Sie jetzt {key}</translation>
    </message>
    <message>
        <source>Erasing {key}</source>
        <translation>{key} wird gelöscht</translation>
    </message>
    <message>
        <source>Do not unplug the key yet.</source>
        <translation>Ziehen Sie den Schlüssel noch nicht ab.</translation>
    </message>
    <message>
        <source>Setting the rules of {key}</source>
        <translation>Die Regeln von {key} werden gesetzt</translation>
    </message>
    <message>
        <source>The key has its temporary PIN. Leave it plugged in.</source>
        <translation>Der Schlüssel hat seine vorläufige PIN. Lassen Sie ihn eingesteckt.</translation>
    </message>
    <message>
        <source>Hold {key} for {n} seconds</source>
        <translation>Berühren Sie {key} {n} Sekunden lang</translation>
    </message>
    <message>
        <source>Touch the key and keep touching it. This erases it.</source>
        <translation>Berühren Sie den Schlüssel, und lassen Sie nicht los. Das löscht ihn.</translation>
    </message>
    <message>
        <source>This key is not {key}</source>
        <translation>Dieser Schlüssel ist nicht {key}</translation>
    </message>
    <message>
        <source>These fingers will no longer be accepted. You can add them again later.</source>
        <translation>Diese Finger werden nicht mehr angenommen. Sie können sie später wieder hinzufügen.</translation>
    </message>
    <message>
        <source>The fingerprint is saved.</source>
        <translation>Der Fingerabdruck ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 (%4)</source>
        <extracomment>Step 2 of 4: Plug it in (now)</extracomment>
        <translation>Schritt %1 von %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TimeRing</name>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Verbleibende Sekunden: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds left, inside a ring; keep it as short as it is.</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back to the keys</source>
        <translation>Zurück zu den Schlüsseln</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>#+=</source>
        <translation>#+=</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Zifferntasten</translation>
    </message>
</context>
<context>
    <name>Twice</name>
    <message>
        <source>May be listed twice</source>
        <translation>Vielleicht doppelt aufgeführt</translation>
    </message>
    <message>
        <source>This key may be listed twice</source>
        <translation>Dieser Schlüssel ist vielleicht doppelt aufgeführt</translation>
    </message>
    <message>
        <source>A key of this model is connected over USB, and one is in a card reader. Nothing they say tells whether they are one key.</source>
        <translation>Ein Schlüssel dieses Modells ist über USB verbunden, und einer ist in einem Kartenleser. Nichts an ihnen verrät, ob es ein und derselbe ist.</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>1 character typed</source>
        <translation>1 Zeichen eingegeben</translation>
    </message>
    <message>
        <source>%1 characters typed</source>
        <translation>%1 Zeichen eingegeben</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Card reader</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>Card reader {port}</source>
        <translation>Kartenleser {port}</translation>
    </message>
    <message>
        <source>Socket {port}</source>
        <translation>Anschluss {port}</translation>
    </message>
    <message>
        <source>Serial …{end}</source>
        <translation>Seriennr. …{end}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Take the key away and put it back first.</source>
        <translation>Nehmen Sie den Schlüssel zuerst weg, und legen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The key could not be read.</source>
        <translation>Der Schlüssel konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This key only works as a second factor (U2F).</source>
        <translation>Dieser Schlüssel funktioniert nur als zweiter Faktor (U2F).</translation>
    </message>
    <message>
        <source>This key does not support a PIN.</source>
        <translation>Dieser Schlüssel unterstützt keine PIN.</translation>
    </message>
    <message>
        <source>This key has no fingerprint sensor.</source>
        <translation>Dieser Schlüssel hat keinen Fingerabdrucksensor.</translation>
    </message>
    <message>
        <source>This key checks who you are by itself. Keydesk cannot set that up; ask its maker.</source>
        <translation>Dieser Schlüssel prüft selbst, wer Sie sind. Keydesk kann das nicht einrichten; fragen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>Add a PIN first.</source>
        <translation>Fügen Sie zuerst eine PIN hinzu.</translation>
    </message>
    <message>
        <source>Change the PIN first.</source>
        <translation>Ändern Sie zuerst die PIN.</translation>
    </message>
    <message>
        <source>Unplug the key and plug it in again first.</source>
        <translation>Ziehen Sie den Schlüssel zuerst ab, und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>The PIN is blocked. Only a reset helps.</source>
        <translation>Die PIN ist gesperrt. Nur Zurücksetzen hilft.</translation>
    </message>
    <message>
        <source>This key cannot be reset over this connection.</source>
        <translation>Über diese Verbindung lässt sich der Schlüssel nicht zurücksetzen.</translation>
    </message>
</context>
</TS>
