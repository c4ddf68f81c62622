<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AbilitiesRow</name>
    <message>
        <source>What this key can do</source>
        <translation>Ce que cette clé sait faire</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>Model ID (AAGUID)</source>
        <translation>ID de modèle (AAGUID)</translation>
    </message>
    <message>
        <source>About this key</source>
        <translation>À propos de cette clé</translation>
    </message>
    <message>
        <source>What it is and what it can do</source>
        <translation>Ce qu’elle est et ce qu’elle sait faire</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>What the key says about itself, word for word</source>
        <translation>Ce que la clé dit d’elle-même, mot pour mot</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Are my accounts or my mail deleted?</source>
        <translation>Mes comptes ou mes e-mails seront-ils effacés&#xa0;?</translation>
    </message>
    <message>
        <source>Your accounts and mail stay. Only this key no longer opens them.</source>
        <translation>Vos comptes et vos e-mails restent. Seulement, cette clé ne les ouvre plus.</translation>
    </message>
    <message>
        <source>What is a passkey?</source>
        <translation>Qu’est-ce qu’une clé d’accès&#xa0;?</translation>
    </message>
    <message>
        <source>It is kept on the key and signs you in to a site without a password.</source>
        <translation>Elle est gardée sur la clé de sécurité et vous connecte à un site sans mot de passe.</translation>
    </message>
    <message>
        <source>I cannot get in without the key.</source>
        <translation>Sans la clé, je ne peux pas me connecter.</translation>
    </message>
    <message>
        <source>Then we leave the key as it is. First that site has to let you in another way.</source>
        <translation>Alors nous laissons la clé telle quelle. D’abord, ce site doit vous laisser entrer autrement.</translation>
    </message>
    <message>
        <source>I got in everywhere.</source>
        <translation>J’ai pu entrer partout.</translation>
    </message>
    <message>
        <source>Good, then nothing is in the way of a reset.</source>
        <translation>Bien, alors rien n’empêche la réinitialisation.</translation>
    </message>
    <message>
        <source>Do I leave the screen as it is?</source>
        <translation>Est-ce que je laisse l’écran comme il est&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, leave it as it is. Do nothing until I have called you back.</source>
        <translation>Oui, laissez-le ainsi. Ne faites rien avant que je vous aie rappelé.</translation>
    </message>
    <message>
        <source>Why do you hang up?</source>
        <translation>Pourquoi raccrochez-vous ?</translation>
    </message>
    <message>
        <source>So that nobody else can have your key erased. I call you back right after.</source>
        <translation>Pour que personne d’autre ne puisse faire effacer votre clé. Je vous rappelle tout de suite.</translation>
    </message>
    <message>
        <source>The PIN is blocked. Did I break the key?</source>
        <translation>Le code PIN est bloqué. Ai-je cassé la clé&#xa0;?</translation>
    </message>
    <message>
        <source>No. The key is not broken, it protects itself. We see next what helps.</source>
        <translation>Non. La clé n’est pas cassée, elle se protège. Voyons maintenant ce qui aide.</translation>
    </message>
    <message>
        <source>That frightens me.</source>
        <translation>Cela me fait peur.</translation>
    </message>
    <message>
        <source>Nothing is erased yet, and your accounts stay. We go step by step.</source>
        <translation>Rien n’est encore effacé, et vos comptes restent. Nous avançons pas à pas.</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Est-ce que cela a marché&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. The key is empty now and can be set up again.</source>
        <translation>Oui. La clé est vide maintenant et peut être configurée à nouveau.</translation>
    </message>
    <message>
        <source>Did I do something wrong?</source>
        <translation>Ai-je fait une erreur&#xa0;?</translation>
    </message>
    <message>
        <source>No, that happens. Nothing is erased and nothing is broken: we try once more.</source>
        <translation>Non, cela arrive. Rien n’est effacé ni cassé&#xa0;: nous essayons encore une fois.</translation>
    </message>
    <message>
        <source>No, I cannot do without it.</source>
        <translation>Non, je ne peux pas m’en passer.</translation>
    </message>
    <message>
        <source>Then press “Cancel”: nothing is erased. First we find another way in for you.</source>
        <translation>Alors appuyez sur «&#xa0;Annuler&#xa0;»&#xa0;: rien n’est effacé. Cherchons d’abord un autre accès pour vous.</translation>
    </message>
    <message>
        <source>Can I still stop?</source>
        <translation>Puis-je encore arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. Nothing is erased before the key is back and touched. Until then “Cancel” turns back.</source>
        <translation>Oui. Rien n’est effacé avant que la clé soit revenue et touchée. Jusque-là, «&#xa0;Annuler&#xa0;» revient en arrière.</translation>
    </message>
    <message>
        <source>Where do I touch it?</source>
        <translation>Où dois-je la toucher&#xa0;?</translation>
    </message>
    <message>
        <source>Where you touch it to sign in. It is a metal part or a button.</source>
        <translation>Là où vous la touchez pour vous connecter. C’est une partie en métal ou un bouton.</translation>
    </message>
    <message>
        <source>It does not blink.</source>
        <translation>Elle ne clignote pas.</translation>
    </message>
    <message>
        <source>Not every key does. Touch it when the screen asks you to.</source>
        <translation>Toutes ne le font pas. Touchez-la quand l’écran vous le demande.</translation>
    </message>
    <message>
        <source>Is the time running already?</source>
        <translation>Le temps court-il déjà ?</translation>
    </message>
    <message>
        <source>No. It begins when you plug the key in.</source>
        <translation>Non. Il commence quand vous branchez la clé.</translation>
    </message>
    <message>
        <source>How do I register the key again?</source>
        <translation>Comment inscrire à nouveau la clé&#xa0;?</translation>
    </message>
    <message>
        <source>At each site, in your browser: sign in another way, open the security settings, add this key, then remove its old entry.</source>
        <translation>Sur chaque site, dans votre navigateur&#xa0;: connectez-vous autrement, ouvrez les réglages de sécurité, ajoutez cette clé, puis supprimez son ancienne entrée.</translation>
    </message>
    <message>
        <source>What is the old entry?</source>
        <translation>Qu’est-ce que l’ancienne entrée ?</translation>
    </message>
    <message>
        <source>What the site still has of the key from before. It opens nothing any more.</source>
        <translation>Ce que le site a gardé de la clé d’avant. Elle n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Which entry is the old one?</source>
        <translation>Quelle entrée est l’ancienne&#xa0;?</translation>
    </message>
    <message>
        <source>The one that was added earlier. If you are not sure, leave both.</source>
        <translation>Celle qui a été ajoutée en premier. En cas de doute, laissez les deux.</translation>
    </message>
    <message>
        <source>The site takes no further key.</source>
        <translation>Le site n’accepte pas d’autre clé.</translation>
    </message>
    <message>
        <source>Then remove the old entry first, and stay signed in until the key is added again.</source>
        <translation>Alors supprimez d’abord l’ancienne entrée, et restez connecté jusqu’à ce que la clé soit ajoutée à nouveau.</translation>
    </message>
    <message>
        <source>Can I set the key up again?</source>
        <translation>Pourrai-je configurer à nouveau la clé&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. After the reset you add a PIN and register the key again at each site.</source>
        <translation>Oui. Après la réinitialisation, vous ajoutez un code PIN et inscrivez à nouveau la clé sur chaque site.</translation>
    </message>
    <message>
        <source>Do I need the receipt?</source>
        <translation>Ai-je besoin du reçu&#xa0;?</translation>
    </message>
    <message>
        <source>Only if somebody wants proof: it says what was done to which key, and when.</source>
        <translation>Seulement si quelqu’un veut une preuve&#xa0;: il dit ce qui a été fait à quelle clé, et quand.</translation>
    </message>
    <message>
        <source>Does the PIN need letters?</source>
        <translation>Le code PIN doit-il avoir des lettres&#xa0;?</translation>
    </message>
    <message>
        <source>With most keys digits are enough, and letters are allowed. If the key does not take a PIN, the screen says so.</source>
        <translation>Avec la plupart des clés, des chiffres suffisent, et les lettres sont permises. Si la clé refuse un code PIN, l’écran le dit.</translation>
    </message>
    <message>
        <source>How many tries do I get?</source>
        <translation>Combien d’essais ai-je&#xa0;?</translation>
    </message>
    <message>
        <source>The key decides that. After a wrong PIN the screen says how many are left; the right one brings all of them back.</source>
        <translation>C’est la clé qui décide. Après un code PIN faux, l’écran dit combien il en reste&#xa0;; le bon les rend tous.</translation>
    </message>
    <message>
        <source>Am I done?</source>
        <translation>Ai-je terminé ?</translation>
    </message>
    <message>
        <source>Yes, once each site knows the key again. You may unplug it now.</source>
        <translation>Oui, dès que chaque site reconnaît la clé. Vous pouvez la débrancher maintenant.</translation>
    </message>
    <message>
        <source>I do not know my PIN any more.</source>
        <translation>Je ne connais plus mon code PIN.</translation>
    </message>
    <message>
        <source>Nobody can read a PIN. Then only a reset helps: we go on as at PIN-3.</source>
        <translation>Personne ne peut lire un code PIN. Seule une réinitialisation aide alors&#xa0;: nous continuons comme à PIN-3.</translation>
    </message>
    <message>
        <source>Then choose “Add” beside the PIN, and read me the new code.</source>
        <translation>Alors choisissez «&#xa0;Ajouter&#xa0;» à côté du code PIN, et lisez-moi le nouveau code.</translation>
    </message>
    <message>
        <source>Do you know this PIN? Then tell me what you want to do with the key.</source>
        <translation>Connaissez-vous ce code PIN&#xa0;? Alors dites-moi ce que vous voulez faire avec la clé.</translation>
    </message>
    <message>
        <source>Then there is a box with PIN-3 too. We go on with that code.</source>
        <translation>Alors il y a aussi un encadré avec PIN-3. Nous continuons avec ce code.</translation>
    </message>
    <message>
        <source>How long must the PIN be?</source>
        <translation>Quelle longueur doit avoir le code PIN&#xa0;?</translation>
    </message>
    <message>
        <source>The screen says it under the field. A longer one is harder to guess.</source>
        <translation>L’écran le dit sous le champ. Un code plus long est plus difficile à deviner.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>“Like the system” follows what is set for this computer.</source>
        <translation>«&#xa0;Comme le système&#xa0;» suit le réglage de cet ordinateur.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text and controls of Keydesk grow together.</source>
        <translation>Le texte et les commandes de Keydesk grandissent ensemble.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Text size in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>What has to be right so that security keys work</source>
        <translation>Ce qui doit être en ordre pour que les clés de sécurité fonctionnent</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>What a help desk needs to know, to be read before it is passed on</source>
        <translation>Ce que l’assistance doit savoir&#xa0;; à lire avant de le transmettre</translation>
    </message>
    <message>
        <source>Prepare keys</source>
        <translation>Préparer des clés</translation>
    </message>
    <message>
        <source>Many keys for other people, each with a temporary PIN</source>
        <translation>Beaucoup de clés pour d’autres, chacune avec un code PIN temporaire</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>What a code means, and what to say about it on the phone</source>
        <translation>Ce qu’un code veut dire, et ce qu’il faut en dire au téléphone</translation>
    </message>
    <message>
        <source>About Keydesk</source>
        <translation>À propos de Keydesk</translation>
    </message>
    <message>
        <source>Keydesk %1, demo</source>
        <translation>Keydesk %1, démo</translation>
    </message>
    <message>
        <source>Keydesk %1</source>
        <translation>Keydesk %1</translation>
    </message>
    <message>
        <source>All keys shown are virtual. No real key is used or changed.</source>
        <translation>Toutes les clés affichées sont virtuelles. Aucune vraie clé n’est utilisée ni modifiée.</translation>
    </message>
    <message>
        <source>Works with FIDO2 security keys of any maker.</source>
        <translation>Fonctionne avec les clés de sécurité FIDO2 de tous les fabricants.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>the key</source>
        <translation>la clé</translation>
    </message>
    <message>
        <source>Versions of Keydesk, Qt and the system</source>
        <translation>Versions de Keydesk, de Qt et du système</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Please take your key with you.</source>
        <translation>N’oubliez pas votre clé.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>A twin of the new key</source>
        <translation>Une jumelle de la nouvelle clé</translation>
    </message>
    <message>
        <source>CTAP 2.3, long touch for reset</source>
        <translation>CTAP 2.3, appui long pour réinitialiser</translation>
    </message>
    <message>
        <source>Preview firmware with fingerprints</source>
        <translation>Micrologiciel préliminaire avec empreintes</translation>
    </message>
    <message>
        <source>Second factor only</source>
        <translation>Second facteur seulement</translation>
    </message>
    <message>
        <source>No permission to open it</source>
        <translation>Pas d’autorisation de l’ouvrir</translation>
    </message>
    <message>
        <source>Used by another program</source>
        <translation>Utilisée par un autre programme</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Répond n’importe quoi</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>Ne répond jamais</translation>
    </message>
    <message>
        <source>PIN blocked</source>
        <translation>Code PIN bloqué</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row</source>
        <translation>Trois codes PIN faux de suite</translation>
    </message>
    <message>
        <source>PIN must be changed ({pin})</source>
        <translation>Code PIN à changer ({pin})</translation>
    </message>
    <message>
        <source>New, with a fingerprint sensor</source>
        <translation>Neuve, avec capteur d’empreintes</translation>
    </message>
    <message>
        <source>In use, PIN {pin}</source>
        <translation>En service, code PIN {pin}</translation>
    </message>
    <message>
        <source>Older, without fingerprints</source>
        <translation>Plus ancienne, sans empreintes</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>Code PIN {pin}</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Pas de code PIN</translation>
    </message>
    <message>
        <source>A PIN of your own</source>
        <translation>Un code PIN à vous</translation>
    </message>
    <message>
        <source>Free practice</source>
        <translation>Exercice libre</translation>
    </message>
    <message>
        <source>Virtual keys only; the buttons are your hands. F6 leads here and back.</source>
        <translation>Clés virtuelles seulement&#xa0;; les boutons sont vos mains. F6 mène ici et en revient.</translation>
    </message>
</context>
<context>
    <name>BenchKey</name>
    <message>
        <source>Waits for a touch</source>
        <translation>Attend un contact</translation>
    </message>
    <message>
        <source>Waits to be held</source>
        <translation>Attend un appui long</translation>
    </message>
    <message>
        <source>Waits for a finger</source>
        <translation>Attend un doigt</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Toucher</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintenir</translation>
    </message>
    <message>
        <source>Good finger</source>
        <translation>Bon doigt</translation>
    </message>
    <message>
        <source>Bad finger</source>
        <translation>Mauvais doigt</translation>
    </message>
    <message>
        <source>Foreign finger</source>
        <translation>Autre doigt</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Débranchée</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>Débrancher</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Brancher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BenchPanel</name>
    <message>
        <source>Practice bench</source>
        <translation>Table d’exercice</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Touch by itself</source>
        <translation>Toucher automatiquement</translation>
    </message>
    <message>
        <source>Hide the bench</source>
        <translation>Masquer la table</translation>
    </message>
    <message>
        <source>Show the bench</source>
        <translation>Afficher la table</translation>
    </message>
</context>
<context>
    <name>BigState</name>
    <message>
        <source>Plug in key %1 of %2</source>
        <translation>Branchez la clé %1 sur %2</translation>
    </message>
    <message>
        <source>Plug in key %1</source>
        <translation>Branchez la clé %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The file has every PIN that was given. It can be gone on with.</source>
        <translation>Le fichier contient chaque code PIN donné. On peut continuer avec lui.</translation>
    </message>
    <message>
        <source>What is erased, or in the way</source>
        <translation>Ce qui est effacé, ou qui gêne</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help: ask the staff.</source>
        <translation>Aide&#xa0;: demandez au personnel.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>CallerPicture</name>
    <message>
        <source>Picture of what the caller sees at %1: %2</source>
        <translation>Image de ce que l’appelant voit à %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Can</name>
    <message>
        <source>Can be protected with a PIN</source>
        <translation>Peut être protégée par un code PIN</translation>
    </message>
    <message>
        <source>Can list the passkeys it stores</source>
        <translation>Peut lister ses clés d’accès</translation>
    </message>
    <message>
        <source>Has a fingerprint sensor</source>
        <translation>A un capteur d’empreintes</translation>
    </message>
    <message>
        <source>Checks who you are by itself</source>
        <translation>Vérifie elle-même qui vous êtes</translation>
    </message>
    <message>
        <source>Can unlock a Windows PC offline</source>
        <translation>Peut déverrouiller un PC Windows hors ligne</translation>
    </message>
    <message>
        <source>Works as a second factor on older sites (U2F)</source>
        <translation>Sert de second facteur sur les sites plus anciens (U2F)</translation>
    </message>
    <message>
        <source>Always asks for PIN or fingerprint</source>
        <translation>Demande toujours un code PIN ou une empreinte</translation>
    </message>
    <message>
        <source>Stores extra data for sites</source>
        <translation>Stocke des données pour les sites</translation>
    </message>
    <message>
        <source>Can identify itself to your organisation</source>
        <translation>Peut s’identifier auprès de votre organisation</translation>
    </message>
    <message>
        <source>Wants a long touch before it erases itself</source>
        <translation>Veut un appui long avant de s’effacer</translation>
    </message>
    <message>
        <source>Stores passkeys</source>
        <translation>Stocke des clés d’accès</translation>
    </message>
    <message>
        <source>Stores passkeys; room for {n} more</source>
        <translation>Stocke des clés d’accès&#xa0;; place pour {n} de plus</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>No permission to use this key</source>
        <translation>Pas d’autorisation d’utiliser cette clé</translation>
    </message>
    <message>
        <source>The key is connected, but this account may not use the card reader.</source>
        <translation>La clé est là, mais ce compte ne peut pas utiliser le lecteur de cartes.</translation>
    </message>
    <message>
        <source>Work at the screen of this computer, or ask whoever manages it.</source>
        <translation>Travaillez à l’écran de cet ordinateur, ou demandez à qui le gère.</translation>
    </message>
    <message>
        <source>Another program is using this key</source>
        <translation>Un autre programme utilise cette clé</translation>
    </message>
    <message>
        <source>Another program held the card the whole time.</source>
        <translation>Un autre programme a occupé la carte tout le temps.</translation>
    </message>
    <message>
        <source>Close programs that use smart cards and try again.</source>
        <translation>Fermez les programmes qui utilisent des cartes à puce et réessayez.</translation>
    </message>
    <message>
        <source>The key does not answer</source>
        <translation>La clé ne répond pas</translation>
    </message>
    <message>
        <source>The reader sees the key, but it stayed silent. It is not known what it did last.</source>
        <translation>Le lecteur voit la clé, mais elle est restée muette. On ne sait pas ce qu’elle a fait en dernier.</translation>
    </message>
    <message>
        <source>Take it away, put it back on the reader, and look at its page.</source>
        <translation>Retirez-la, reposez-la sur le lecteur et regardez sa page.</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense</source>
        <translation>La réponse de la clé n’a pas de sens</translation>
    </message>
    <message>
        <source>What it sent cannot be understood. It is not known what it did last.</source>
        <translation>Ce qu’elle a envoyé est incompréhensible. On ne sait pas ce qu’elle a fait en dernier.</translation>
    </message>
    <message>
        <source>Take it away, put it back and look at its page. It may be faulty if this returns.</source>
        <translation>Retirez-la, reposez-la et regardez sa page. Si cela revient, elle est peut-être défectueuse.</translation>
    </message>
    <message>
        <source>The key was taken away</source>
        <translation>La clé a été retirée</translation>
    </message>
    <message>
        <source>The reader lost the key. Nothing more was changed on it.</source>
        <translation>Le lecteur a perdu la clé. Rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>Put the key back and start again.</source>
        <translation>Reposez la clé et recommencez.</translation>
    </message>
    <message>
        <source>The key was taken away while it was saving</source>
        <translation>La clé a été retirée pendant l’enregistrement</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved.</source>
        <translation>On ne sait pas si la modification a été enregistrée.</translation>
    </message>
    <message>
        <source>Put the key back and look at its page before you try again.</source>
        <translation>Reposez la clé et regardez sa page avant de réessayer.</translation>
    </message>
    <message>
        <source>The key refused</source>
        <translation>La clé a refusé</translation>
    </message>
    <message>
        <source>The key did not accept the last request.</source>
        <translation>La clé n’a pas accepté la dernière demande.</translation>
    </message>
    <message>
        <source>Take it away, put it back and try once more.</source>
        <translation>Retirez-la, reposez-la et réessayez une fois.</translation>
    </message>
    <message>
        <source>The key ended the job by itself</source>
        <translation>La clé a mis fin à l’opération elle-même</translation>
    </message>
    <message>
        <source>It stopped waiting though nobody cancelled. It did not do what was asked.</source>
        <translation>Elle a cessé d’attendre sans que personne n’annule. Elle n’a pas fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>Try again. If this returns, take the key away and put it back first.</source>
        <translation>Réessayez. Si cela revient, retirez d’abord la clé et reposez-la.</translation>
    </message>
    <message>
        <source>Take the key away first</source>
        <translation>Retirez d’abord la clé</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more until it has left the reader.</source>
        <translation>Trois codes PIN faux de suite&#xa0;: la clé n’en accepte plus avant d’avoir quitté le lecteur.</translation>
    </message>
    <message>
        <source>Take the key away, put it back, then try once more.</source>
        <translation>Retirez la clé, reposez-la, puis réessayez une fois.</translation>
    </message>
    <message>
        <source>That is a different key</source>
        <translation>C’est une autre clé</translation>
    </message>
    <message>
        <source>This is not the key you chose to reset. Nothing was sent to it.</source>
        <translation>Ce n’est pas la clé que vous vouliez réinitialiser. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Take it away, then put {key} on the reader.</source>
        <translation>Retirez-la, puis posez {key} sur le lecteur.</translation>
    </message>
    <message>
        <source>Cannot tell whether this is the same key</source>
        <translation>Impossible de savoir si c’est la même clé</translation>
    </message>
    <message>
        <source>Nothing was erased: a card tells no serial number, so it may be another one.</source>
        <translation>Rien n’a été effacé&#xa0;: une carte n’indique pas de numéro de série, ce pourrait être une autre.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected, and use the same reader both times.</source>
        <translation>Recommencez avec {key} seule, et le même lecteur les deux fois.</translation>
    </message>
    <message>
        <source>Another key was connected</source>
        <translation>Une autre clé a été connectée</translation>
    </message>
    <message>
        <source>Nothing was erased: with two keys connected it could hit the wrong one.</source>
        <translation>Rien n’a été effacé&#xa0;: avec deux clés connectées, ce pourrait être la mauvaise.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected.</source>
        <translation>Recommencez avec {key} seule.</translation>
    </message>
    <message>
        <source>The key was on the reader for too long</source>
        <translation>La clé est restée trop longtemps sur le lecteur</translation>
    </message>
    <message>
        <source>Nothing was erased: a key takes a reset only right after it comes to the reader.</source>
        <translation>Rien n’a été effacé&#xa0;: une clé ne se réinitialise que juste après son arrivée sur le lecteur.</translation>
    </message>
    <message>
        <source>Take it away and put it back; the rest happens by itself.</source>
        <translation>Retirez-la et reposez-la&#xa0;; le reste se fait tout seul.</translation>
    </message>
    <message>
        <source>No touch was seen</source>
        <translation>Aucun contact n’a été perçu</translation>
    </message>
    <message>
        <source>Nothing was erased: the key was not touched in time.</source>
        <translation>Rien n’a été effacé&#xa0;: la clé n’a pas été touchée à temps.</translation>
    </message>
    <message>
        <source>Take it away and try again, as often as you like.</source>
        <translation>Retirez-la et réessayez, aussi souvent que vous voulez.</translation>
    </message>
    <message>
        <source>The key refused to be erased</source>
        <translation>La clé a refusé d’être effacée</translation>
    </message>
    <message>
        <source>Nothing was erased. Some keys can only be erased over USB.</source>
        <translation>Rien n’a été effacé. Certaines clés ne s’effacent que par USB.</translation>
    </message>
    <message>
        <source>Take it away and try again.</source>
        <translation>Retirez-la et réessayez.</translation>
    </message>
    <message>
        <source>The key was taken away during the reset</source>
        <translation>La clé a été retirée pendant la réinitialisation</translation>
    </message>
    <message>
        <source>It is not known whether anything was erased.</source>
        <translation>On ne sait pas si quelque chose a été effacé.</translation>
    </message>
    <message>
        <source>Put it back and repeat the reset.</source>
        <translation>Reposez-la et répétez la réinitialisation.</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Leave only {key} connected</source>
        <translation>Laissez seulement {key} connectée</translation>
    </message>
    <message>
        <source>It tells no serial number here, so no other key may be connected meanwhile.</source>
        <translation>Elle n’indique pas de numéro de série ici&#xa0;: aucune autre clé ne doit être connectée.</translation>
    </message>
    <message>
        <source>Reset {key}?</source>
        <translation>Réinitialiser {key}&#xa0;?</translation>
    </message>
    <message>
        <source>Everything on the key is erased for good once it is back at the reader. Until then you can cancel.</source>
        <translation>Tout ce qui est sur la clé est effacé définitivement dès qu’elle revient au lecteur. D’ici là, vous pouvez annuler.</translation>
    </message>
    <message>
        <source>{key} is in use</source>
        <translation>{key} est occupée</translation>
    </message>
    <message>
        <source>Leave it where it is and close programs that use smart cards.</source>
        <translation>Laissez-la en place et fermez les programmes qui utilisent des cartes à puce.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>{key} is working. Leave it on the reader.</source>
        <translation>{key} travaille. Laissez-la sur le lecteur.</translation>
    </message>
    <message>
        <source>Lift {key} off the reader</source>
        <translation>Soulevez {key} du lecteur</translation>
    </message>
    <message>
        <source>Take your time. Nothing is erased before you tap it again.</source>
        <translation>Prenez votre temps. Rien n’est effacé avant que vous la reposiez.</translation>
    </message>
    <message>
        <source>Take your time. Nothing is erased before you put it back in.</source>
        <translation>Prenez votre temps. Rien n’est effacé avant que vous la remettiez.</translation>
    </message>
    <message>
        <source>Tap {key} again</source>
        <translation>Reposez {key}</translation>
    </message>
    <message>
        <source>Lay it on the same reader and leave it. The reset starts by itself.</source>
        <translation>Posez-la sur le même lecteur et laissez-la. La réinitialisation démarre toute seule.</translation>
    </message>
    <message>
        <source>Keep {key} on the reader</source>
        <translation>Laissez {key} sur le lecteur</translation>
    </message>
    <message>
        <source>This erases it. Touch the key only if it blinks.</source>
        <translation>Cela l’efface. Ne touchez la clé que si elle clignote.</translation>
    </message>
    <message>
        <source>Erasing {key}</source>
        <translation>Effacement de {key}</translation>
    </message>
    <message>
        <source>Do not lift the key yet.</source>
        <translation>Ne soulevez pas encore la clé.</translation>
    </message>
    <message>
        <source>{key} is working. Leave it in the reader.</source>
        <translation>{key} travaille. Laissez-la dans le lecteur.</translation>
    </message>
    <message>
        <source>Take {key} out</source>
        <translation>Sortez {key}</translation>
    </message>
    <message>
        <source>Put {key} back in</source>
        <translation>Remettez {key}</translation>
    </message>
    <message>
        <source>Use the same reader. The reset starts by itself.</source>
        <translation>Utilisez le même lecteur. La réinitialisation démarre toute seule.</translation>
    </message>
    <message>
        <source>Leave {key} in the reader</source>
        <translation>Laissez {key} dans le lecteur</translation>
    </message>
    <message>
        <source>Do not take the key out yet.</source>
        <translation>Ne sortez pas encore la clé.</translation>
    </message>
    <message>
        <source>This erases it. If the key blinks, touch it for {n} seconds.</source>
        <translation>Cela l’efface. Si la clé clignote, touchez-la pendant {n} secondes.</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>A part of Keydesk is missing or does not fit this system.</source>
        <translation>Une partie de Keydesk manque ou ne convient pas à ce système.</translation>
    </message>
    <message>
        <source>A kernel built without raw HID, as on some small devices.</source>
        <translation>Un noyau sans HID brut, comme sur certains petits appareils.</translation>
    </message>
    <message>
        <source>A container or sandbox hides /sys.</source>
        <translation>Un conteneur ou un bac à sable cache /sys.</translation>
    </message>
    <message>
        <source>No key is plugged in, or not fully.</source>
        <translation>Aucune clé n’est branchée, ou pas à fond.</translation>
    </message>
    <message>
        <source>A hub or cable passes no data.</source>
        <translation>Un concentrateur ou un câble ne transmet pas de données.</translation>
    </message>
    <message>
        <source>Another program holds the key.</source>
        <translation>Un autre programme occupe la clé.</translation>
    </message>
    <message>
        <source>A poor socket, hub or cable.</source>
        <translation>Une prise, un concentrateur ou un câble de mauvaise qualité.</translation>
    </message>
    <message>
        <source>The udev rule that gives access was never installed.</source>
        <translation>La règle udev qui donne l’accès n’a jamais été installée.</translation>
    </message>
    <message>
        <source>The caller works over ssh or a remote desktop.</source>
        <translation>L’appelant travaille par ssh ou bureau à distance.</translation>
    </message>
    <message>
        <source>The container was started without the device of the key.</source>
        <translation>Le conteneur a été démarré sans l’appareil de la clé.</translation>
    </message>
    <message>
        <source>The rule was installed after the key was plugged in.</source>
        <translation>La règle a été installée après le branchement de la clé.</translation>
    </message>
    <message>
        <source>The rule of a maker that lists its own keys only.</source>
        <translation>La règle d’un fabricant qui ne liste que ses propres clés.</translation>
    </message>
    <message>
        <source>An old or cut-down udev.</source>
        <translation>Un udev ancien ou réduit.</translation>
    </message>
    <message>
        <source>Keydesk runs in a container and cannot see the rules.</source>
        <translation>Keydesk tourne dans un conteneur et ne voit pas les règles.</translation>
    </message>
    <message>
        <source>A service or a job started Keydesk, not a person at a screen.</source>
        <translation>Un service a démarré Keydesk, pas une personne devant un écran.</translation>
    </message>
    <message>
        <source>Keys have to be handed to a container one by one.</source>
        <translation>Les clés doivent être données une à une à un conteneur.</translation>
    </message>
    <message>
        <source>The sandbox was not given all devices.</source>
        <translation>Le bac à sable n’a pas reçu tous les appareils.</translation>
    </message>
    <message>
        <source>The plug of the snap is not connected.</source>
        <translation>La prise (plug) du snap n’est pas connectée.</translation>
    </message>
    <message>
        <source>A container, or a system without udev.</source>
        <translation>Un conteneur, ou un système sans udev.</translation>
    </message>
    <message>
        <source>No keyring runs in this session. Keys work without it.</source>
        <translation>Aucun trousseau ne tourne dans cette session. Les clés s’en passent.</translation>
    </message>
    <message>
        <source>A terminal without a desktop.</source>
        <translation>Un terminal sans bureau.</translation>
    </message>
    <message>
        <source>Keydesk was started without administrator rights.</source>
        <translation>Keydesk a été démarré sans droits d’administrateur.</translation>
    </message>
    <message>
        <source>The service is stopped, or was never installed.</source>
        <translation>Le service est arrêté, ou n’a jamais été installé.</translation>
    </message>
    <message>
        <source>A remote session, or a rule of this computer.</source>
        <translation>Une session à distance, ou une règle de cet ordinateur.</translation>
    </message>
    <message>
        <source>A wet, cold or cut finger.</source>
        <translation>Un doigt mouillé, froid ou blessé.</translation>
    </message>
    <message>
        <source>A finger that is not saved, or another person.</source>
        <translation>Un doigt non enregistré, ou une autre personne.</translation>
    </message>
    <message>
        <source>Most keys hold 5 fingerprints or fewer.</source>
        <translation>La plupart des clés gardent 5 empreintes au plus.</translation>
    </message>
    <message>
        <source>Another program or window removed it.</source>
        <translation>Un autre programme ou une autre fenêtre l’a supprimée.</translation>
    </message>
    <message>
        <source>The caller forgot that this finger was added before.</source>
        <translation>L’appelant a oublié que ce doigt était déjà ajouté.</translation>
    </message>
    <message>
        <source>Accented letters and symbols take more room.</source>
        <translation>Les lettres accentuées et les symboles prennent plus de place.</translation>
    </message>
    <message>
        <source>In a terminal: the name fits no finger, or several.</source>
        <translation>Dans un terminal&#xa0;: le nom ne convient à aucun doigt, ou à plusieurs.</translation>
    </message>
    <message>
        <source>The key refused the name, or went on to something else.</source>
        <translation>La clé a refusé le nom, ou est passée à autre chose.</translation>
    </message>
    <message>
        <source>The key takes several touches of the same finger.</source>
        <translation>La clé demande plusieurs contacts du même doigt.</translation>
    </message>
    <message>
        <source>The key is not fully in, or in a hub without power.</source>
        <translation>La clé n’est pas à fond, ou dans un concentrateur sans courant.</translation>
    </message>
    <message>
        <source>A charging cable or a dock that passes no data.</source>
        <translation>Un câble de charge ou une station qui ne transmet pas de données.</translation>
    </message>
    <message>
        <source>On Windows a program without administrator rights sees no key.</source>
        <translation>Sous Windows, un programme sans droits d’administrateur ne voit aucune clé.</translation>
    </message>
    <message>
        <source>Several keys are plugged in, and none was named.</source>
        <translation>Plusieurs clés sont branchées et aucune n’a été nommée.</translation>
    </message>
    <message>
        <source>The key was plugged in again since the list was made.</source>
        <translation>La clé a été rebranchée depuis la création de la liste.</translation>
    </message>
    <message>
        <source>On Linux no udev rule gives this account access.</source>
        <translation>Sous Linux, aucune règle udev ne donne l’accès à ce compte.</translation>
    </message>
    <message>
        <source>The session is a remote one.</source>
        <translation>C’est une session à distance.</translation>
    </message>
    <message>
        <source>A browser waits for the key to be touched.</source>
        <translation>Un navigateur attend que la clé soit touchée.</translation>
    </message>
    <message>
        <source>A program of the maker, or an agent for ssh or smart cards.</source>
        <translation>Un programme du fabricant, ou un agent pour ssh ou cartes à puce.</translation>
    </message>
    <message>
        <source>A dialog of Keydesk is still open.</source>
        <translation>Une boîte de dialogue de Keydesk est encore ouverte.</translation>
    </message>
    <message>
        <source>The key or the hub hangs.</source>
        <translation>La clé ou le concentrateur est bloqué.</translation>
    </message>
    <message>
        <source>A worn socket or cable.</source>
        <translation>Une prise ou un câble usé.</translation>
    </message>
    <message>
        <source>A poor cable, hub or socket.</source>
        <translation>Un câble, un concentrateur ou une prise de mauvaise qualité.</translation>
    </message>
    <message>
        <source>A faulty key, if it returns on another computer.</source>
        <translation>Une clé défectueuse, si cela revient sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>An old model, or one with FIDO2 turned off by its maker&apos;s tool.</source>
        <translation>Un ancien modèle, ou un modèle dont FIDO2 a été désactivé.</translation>
    </message>
    <message>
        <source>The model or its firmware does not have the feature.</source>
        <translation>Le modèle ou son micrologiciel n’a pas cette fonction.</translation>
    </message>
    <message>
        <source>The caller pulled the key out.</source>
        <translation>L’appelant a retiré la clé.</translation>
    </message>
    <message>
        <source>The key sits loosely.</source>
        <translation>La clé tient mal.</translation>
    </message>
    <message>
        <source>The key lost its contact while it was writing.</source>
        <translation>La clé a perdu le contact pendant qu’elle écrivait.</translation>
    </message>
    <message>
        <source>The key wants to be plugged in afresh.</source>
        <translation>La clé veut être rebranchée.</translation>
    </message>
    <message>
        <source>A rule of the key forbids it.</source>
        <translation>Une règle de la clé l’interdit.</translation>
    </message>
    <message>
        <source>Passkeys or fingerprints take all the room.</source>
        <translation>Les clés d’accès ou les empreintes prennent toute la place.</translation>
    </message>
    <message>
        <source>Nobody answered, or nobody touched the key.</source>
        <translation>Personne n’a répondu ni touché la clé.</translation>
    </message>
    <message>
        <source>The touch came late, or missed the metal part.</source>
        <translation>Le contact est venu tard, ou à côté du métal.</translation>
    </message>
    <message>
        <source>Another program told the key to stop.</source>
        <translation>Un autre programme a arrêté la clé.</translation>
    </message>
    <message>
        <source>The key was touched on a wrong place, or has a fault.</source>
        <translation>La clé a été touchée au mauvais endroit, ou a un défaut.</translation>
    </message>
    <message>
        <source>Somebody pressed “Cancel” or Esc.</source>
        <translation>Quelqu’un a appuyé sur «&#xa0;Annuler&#xa0;» ou Échap.</translation>
    </message>
    <message>
        <source>A fault of Keydesk. The caller did nothing wrong.</source>
        <translation>Un défaut de Keydesk. L’appelant n’a rien fait de mal.</translation>
    </message>
    <message>
        <source>The socket of the kiosk is broken.</source>
        <translation>La prise de la borne est cassée.</translation>
    </message>
    <message>
        <source>An earlier visitor forgot the key.</source>
        <translation>Un visiteur précédent a oublié la clé.</translation>
    </message>
    <message>
        <source>The session of the caller ended while the key was plugged in.</source>
        <translation>La session de l’appelant a pris fin alors que la clé était branchée.</translation>
    </message>
    <message>
        <source>The key is broken, or hangs until it is unplugged.</source>
        <translation>La clé est cassée, ou bloquée jusqu’à son débranchement.</translation>
    </message>
    <message>
        <source>The policy of this kiosk allows no job that this key can do.</source>
        <translation>La stratégie de cette borne n’autorise rien que cette clé sache faire.</translation>
    </message>
    <message>
        <source>The key knows neither PIN nor reset.</source>
        <translation>La clé ne connaît ni code PIN ni réinitialisation.</translation>
    </message>
    <message>
        <source>Nobody touched the screen for a while.</source>
        <translation>Personne n’a touché l’écran depuis un moment.</translation>
    </message>
    <message>
        <source>The corner of the staff was pressed for some seconds.</source>
        <translation>Le coin du personnel a été pressé quelques secondes.</translation>
    </message>
    <message>
        <source>The kiosk crashed several times in a row.</source>
        <translation>La borne s’est arrêtée plusieurs fois de suite.</translation>
    </message>
    <message>
        <source>Its policy cannot be read.</source>
        <translation>Sa stratégie est illisible.</translation>
    </message>
    <message>
        <source>No drive is plugged in, or this kiosk does not mount drives by itself.</source>
        <translation>Aucun lecteur n’est branché, ou cette borne ne monte pas les lecteurs d’elle-même.</translation>
    </message>
    <message>
        <source>Somebody changed, moved, added or removed lines of the log.</source>
        <translation>Quelqu’un a modifié, déplacé, ajouté ou retiré des lignes du journal.</translation>
    </message>
    <message>
        <source>The key of the log was lost, and a new one was made.</source>
        <translation>La clé du journal a été perdue, et une nouvelle a été créée.</translation>
    </message>
    <message>
        <source>There is too little room on the drive.</source>
        <translation>Il n’y a pas assez de place sur le lecteur.</translation>
    </message>
    <message>
        <source>The drive has a switch against writing, or is broken.</source>
        <translation>Le lecteur a un interrupteur contre l’écriture, ou il est abîmé.</translation>
    </message>
    <message>
        <source>The account of the kiosk may not write to it.</source>
        <translation>Le compte de la borne n’a pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The drive was taken out too early, or is broken.</source>
        <translation>Le lecteur a été retiré trop tôt, ou il est abîmé.</translation>
    </message>
    <message>
        <source>Something of the same name is on the drive.</source>
        <translation>Quelque chose du même nom se trouve sur le lecteur.</translation>
    </message>
    <message>
        <source>The file system of the drive is damaged.</source>
        <translation>Le système de fichiers du lecteur est endommagé.</translation>
    </message>
    <message>
        <source>Nothing was written to the log yet.</source>
        <translation>Rien n’a encore été écrit dans le journal.</translation>
    </message>
    <message>
        <source>The key of the log cannot be reached.</source>
        <translation>La clé du journal est inaccessible.</translation>
    </message>
    <message>
        <source>The folder of the log cannot be read by this account.</source>
        <translation>Ce compte ne peut pas lire le dossier du journal.</translation>
    </message>
    <message>
        <source>The caller touched “Report for the help desk”.</source>
        <translation>L’appelant a touché «&#xa0;Rapport pour l’assistance&#xa0;».</translation>
    </message>
    <message>
        <source>The caller touched “Help”.</source>
        <translation>L’appelant a touché «&#xa0;Aide&#xa0;».</translation>
    </message>
    <message>
        <source>A slip of the finger, or Caps Lock.</source>
        <translation>Une faute de frappe, ou la touche Verr. Maj.</translation>
    </message>
    <message>
        <source>Another keyboard layout than on the day the PIN was chosen.</source>
        <translation>Une autre disposition de clavier que le jour où le code a été choisi.</translation>
    </message>
    <message>
        <source>The PIN of another key, or of the computer.</source>
        <translation>Le code PIN d’une autre clé, ou celui de l’ordinateur.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row since the key was plugged in.</source>
        <translation>Trois codes PIN faux de suite depuis le branchement.</translation>
    </message>
    <message>
        <source>No try is left. Nobody can bring this PIN back.</source>
        <translation>Il ne reste aucun essai. Personne ne peut retrouver ce code PIN.</translation>
    </message>
    <message>
        <source>The key was set up before, by somebody or another program.</source>
        <translation>La clé a été configurée auparavant, par quelqu’un ou par un programme.</translation>
    </message>
    <message>
        <source>A new key, or one that was reset.</source>
        <translation>Une clé neuve, ou réinitialisée.</translation>
    </message>
    <message>
        <source>The key refuses simple PINs, such as 1234 or 1111.</source>
        <translation>La clé refuse les codes simples, comme 1234 ou 1111.</translation>
    </message>
    <message>
        <source>Your organisation made the key ask for a longer PIN.</source>
        <translation>Votre organisation fait demander un code plus long à la clé.</translation>
    </message>
    <message>
        <source>The key was handed out with a temporary PIN.</source>
        <translation>La clé a été remise avec un code PIN temporaire.</translation>
    </message>
    <message>
        <source>The PIN is too short or too long for this key.</source>
        <translation>Le code PIN est trop court ou trop long pour cette clé.</translation>
    </message>
    <message>
        <source>The two new PINs are not the same.</source>
        <translation>Les deux nouveaux codes PIN sont différents.</translation>
    </message>
    <message>
        <source>The new PIN is the old one.</source>
        <translation>Le nouveau code PIN est l’ancien.</translation>
    </message>
    <message>
        <source>The key was left alone for some minutes.</source>
        <translation>La clé est restée inutilisée quelques minutes.</translation>
    </message>
    <message>
        <source>A browser used the key meanwhile.</source>
        <translation>Un navigateur a utilisé la clé entre-temps.</translation>
    </message>
    <message>
        <source>This account may not see keys.</source>
        <translation>Ce compte ne peut pas voir de clés.</translation>
    </message>
    <message>
        <source>A key with USB lies on a card reader at the same time.</source>
        <translation>Une clé USB est posée en même temps sur un lecteur de cartes.</translation>
    </message>
    <message>
        <source>The caller left the fingerprints of another key open.</source>
        <translation>L’appelant a laissé ouvertes les empreintes d’une autre clé.</translation>
    </message>
    <message>
        <source>A full disk, or a log service that does not run.</source>
        <translation>Un disque plein, ou un service de journal arrêté.</translation>
    </message>
    <message>
        <source>A full disk, or a folder this account may not write to.</source>
        <translation>Un disque plein, ou un dossier où ce compte ne peut pas écrire.</translation>
    </message>
    <message>
        <source>A log service that does not run.</source>
        <translation>Un service de journal arrêté.</translation>
    </message>
    <message>
        <source>This account has no keyring, or it is locked.</source>
        <translation>Ce compte n’a pas de trousseau, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>A policy of your organisation. The screen names it.</source>
        <translation>Une stratégie de votre organisation. L’écran la nomme.</translation>
    </message>
    <message>
        <source>A key bought privately, or of an older series.</source>
        <translation>Une clé achetée à titre privé, ou d’une série plus ancienne.</translation>
    </message>
    <message>
        <source>The list of allowed models is out of date.</source>
        <translation>La liste des modèles autorisés n’est plus à jour.</translation>
    </message>
    <message>
        <source>A policy file holds a mistake.</source>
        <translation>Un fichier de stratégie contient une erreur.</translation>
    </message>
    <message>
        <source>Somebody who should not may write to it.</source>
        <translation>Quelqu’un qui ne devrait pas peut y écrire.</translation>
    </message>
    <message>
        <source>5 wrong passcodes in a row.</source>
        <translation>5 codes d’accès faux de suite.</translation>
    </message>
    <message>
        <source>A slip of the finger, or the passcode of another place.</source>
        <translation>Une faute de frappe, ou le code d’un autre lieu.</translation>
    </message>
    <message>
        <source>A policy asks the staff before a key is erased.</source>
        <translation>Une stratégie demande le personnel avant d’effacer une clé.</translation>
    </message>
    <message>
        <source>A key of an older delivery.</source>
        <translation>Une clé d’une livraison plus ancienne.</translation>
    </message>
    <message>
        <source>The plan compares another kind of version than the key tells.</source>
        <translation>Le plan compare une autre sorte de version que celle de la clé.</translation>
    </message>
    <message>
        <source>A key of another model lies among the others.</source>
        <translation>Une clé d’un autre modèle est parmi les autres.</translation>
    </message>
    <message>
        <source>The same key was plugged in twice.</source>
        <translation>La même clé a été branchée deux fois.</translation>
    </message>
    <message>
        <source>A key without a serial number looks like one that is ready.</source>
        <translation>Une clé sans numéro de série ressemble à une clé déjà prête.</translation>
    </message>
    <message>
        <source>The file exists already, or is a link.</source>
        <translation>Le fichier existe déjà, ou c’est un lien.</translation>
    </message>
    <message>
        <source>Other people may read the file or write to its folder.</source>
        <translation>D’autres peuvent lire le fichier ou écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Another Keydesk has it open.</source>
        <translation>Un autre Keydesk l’a ouvert.</translation>
    </message>
    <message>
        <source>The disk is full, or was taken away.</source>
        <translation>Le disque est plein ou a été retiré.</translation>
    </message>
    <message>
        <source>A PIN stands there twice, or is too short.</source>
        <translation>Un code PIN y est deux fois, ou est trop court.</translation>
    </message>
    <message>
        <source>The file was saved in another encoding than UTF-8.</source>
        <translation>Le fichier n’est pas enregistré en UTF-8.</translation>
    </message>
    <message>
        <source>There are more keys than lines in the list.</source>
        <translation>Il y a plus de clés que de lignes dans la liste.</translation>
    </message>
    <message>
        <source>The key stores what it may demand of later PINs.</source>
        <translation>La clé retient ce qu’elle peut exiger des codes PIN futurs.</translation>
    </message>
    <message>
        <source>The caller has several keys and took the wrong one.</source>
        <translation>L’appelant a plusieurs clés et a pris la mauvaise.</translation>
    </message>
    <message>
        <source>Somebody else plugged in a key.</source>
        <translation>Quelqu’un d’autre a branché une clé.</translation>
    </message>
    <message>
        <source>The key has no serial number.</source>
        <translation>La clé n’a pas de numéro de série.</translation>
    </message>
    <message>
        <source>It came back in another socket, or beside another key.</source>
        <translation>Elle est revenue dans une autre prise, ou à côté d’une autre clé.</translation>
    </message>
    <message>
        <source>A second key was plugged in during the reset.</source>
        <translation>Une seconde clé a été branchée pendant la réinitialisation.</translation>
    </message>
    <message>
        <source>A key takes a reset only in its first seconds.</source>
        <translation>Une clé ne se réinitialise que dans ses premières secondes.</translation>
    </message>
    <message>
        <source>Another program held the key just after it was plugged in.</source>
        <translation>Un autre programme a occupé la clé juste après le branchement.</translation>
    </message>
    <message>
        <source>The key wants a long touch.</source>
        <translation>La clé veut un appui long.</translation>
    </message>
    <message>
        <source>Some keys want a longer touch.</source>
        <translation>Certaines clés veulent un appui plus long.</translation>
    </message>
    <message>
        <source>Whoever manages the key may have turned its reset off.</source>
        <translation>Qui gère la clé a peut-être désactivé sa réinitialisation.</translation>
    </message>
    <message>
        <source>The key takes a reset over USB only, or over a reader only.</source>
        <translation>La clé ne se réinitialise que par USB, ou que par un lecteur.</translation>
    </message>
    <message>
        <source>The key lost its contact while it was erasing.</source>
        <translation>La clé a perdu le contact pendant l’effacement.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. “Cancel” turns back until the key is touched.</source>
        <translation>Rien n’est encore effacé. «&#xa0;Annuler&#xa0;» ramène en arrière tant que la clé n’est pas touchée.</translation>
    </message>
    <message>
        <source>Without a serial number this key looks like others of its model.</source>
        <translation>Sans numéro de série, cette clé ressemble aux autres de son modèle.</translation>
    </message>
    <message>
        <source>RST-24 and RST-25 may pass unseen. The next code is then RST-30.</source>
        <translation>RST-24 et RST-25 peuvent passer inaperçus. Le code suivant est alors RST-30.</translation>
    </message>
    <message>
        <source>On a card reader there may be no touch: the key is erased right away.</source>
        <translation>Sur un lecteur de cartes, il peut n’y avoir aucun toucher&#xa0;: la clé est effacée aussitôt.</translation>
    </message>
    <message>
        <source>This key wants a long touch before it erases itself.</source>
        <translation>Cette clé veut un appui long avant de s’effacer.</translation>
    </message>
    <message>
        <source>A browser or a sign-in window took the key first.</source>
        <translation>Un navigateur ou une fenêtre de connexion a pris la clé d’abord.</translation>
    </message>
    <message>
        <source>The key is empty. Sites still list it and do not know that.</source>
        <translation>La clé est vide. Les sites la listent encore et n’en savent rien.</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Code précédent</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Code suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ConfirmRemoveDialog</name>
    <message>
        <source>Remove fingerprint</source>
        <translation>Supprimer l’empreinte</translation>
    </message>
    <message>
        <source>Remove fingerprints</source>
        <translation>Supprimer les empreintes</translation>
    </message>
    <message>
        <source>Fingerprints to remove</source>
        <translation>Empreintes à supprimer</translation>
    </message>
    <message>
        <source>No fingerprint is left on the key afterwards. Its PIN still works.</source>
        <translation>Il ne reste ensuite aucune empreinte sur la clé. Son code PIN fonctionne toujours.</translation>
    </message>
</context>
<context>
    <name>ContentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>The PIN is wrong</source>
        <translation>Le code PIN est faux</translation>
    </message>
    <message>
        <source>4 or more tries are left.</source>
        <translation>Il reste 4 essais ou plus.</translation>
    </message>
    <message>
        <source>Check Caps Lock and layout. Let the caller try once more.</source>
        <translation>Vérifiez Verr. Maj. et la disposition. Laissez l’appelant essayer une fois.</translation>
    </message>
    <message>
        <source>The key takes no more until it is plugged in again.</source>
        <translation>La clé n’accepte plus rien avant d’être rebranchée.</translation>
    </message>
    <message>
        <source>Unplug, plug in, and stop if the caller is not sure.</source>
        <translation>Débrancher, rebrancher, et arrêter si l’appelant n’est pas sûr.</translation>
    </message>
    <message>
        <source>3 tries or fewer are left, and the caller is guessing.</source>
        <translation>Il reste 3 essais ou moins, et l’appelant devine.</translation>
    </message>
    <message>
        <source>Stop. The last wrong PIN blocks the key for good.</source>
        <translation>Arrêtez. Le dernier code faux bloque la clé pour de bon.</translation>
    </message>
    <message>
        <source>No try is left.</source>
        <translation>Il ne reste aucun essai.</translation>
    </message>
    <message>
        <source>Go on with “The PIN is forgotten”.</source>
        <translation>Continuez avec «&#xa0;Le code PIN est oublié ou bloqué&#xa0;».</translation>
    </message>
    <message>
        <source>The PIN is forgotten or blocked</source>
        <translation>Le code PIN est oublié ou bloqué</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>Toujours.</translation>
    </message>
    <message>
        <source>Say that nobody can read or restore a PIN, and that only a reset helps.</source>
        <translation>Dites que personne ne peut lire ni rétablir un code PIN, et que seule une réinitialisation aide.</translation>
    </message>
    <message>
        <source>The caller has another way to sign in to each site.</source>
        <translation>L’appelant peut se connecter autrement à chaque site.</translation>
    </message>
    <message>
        <source>Reset it, add a PIN, register it at each site, then remove its old entry there.</source>
        <translation>La réinitialiser, ajouter un code PIN, l’inscrire sur chaque site, puis y supprimer l’ancienne entrée.</translation>
    </message>
    <message>
        <source>The key is the only way in somewhere.</source>
        <translation>La clé est quelque part le seul accès.</translation>
    </message>
    <message>
        <source>Do not reset yet. Arrange another way in to that site first.</source>
        <translation>Ne réinitialisez pas encore. Prévoyez d’abord un autre accès à ce site.</translation>
    </message>
    <message>
        <source>The key is managed and has an unlock PIN.</source>
        <translation>La clé est gérée et a un code de déblocage.</translation>
    </message>
    <message>
        <source>Use the tool of its maker: that keeps what is on the key.</source>
        <translation>Utilisez l’outil de son fabricant&#xa0;: il garde ce qui est sur la clé.</translation>
    </message>
    <message>
        <source>The key is lost</source>
        <translation>La clé est perdue</translation>
    </message>
    <message>
        <source>Remove the key from the account and end its open sessions.</source>
        <translation>Retirez la clé du compte et fermez ses sessions ouvertes.</translation>
    </message>
    <message>
        <source>The caller has a spare key.</source>
        <translation>L’appelant a une clé de secours.</translation>
    </message>
    <message>
        <source>Sign in with the spare, then register another one.</source>
        <translation>Connectez-vous avec elle, puis inscrivez-en une autre.</translation>
    </message>
    <message>
        <source>There is no other way in.</source>
        <translation>Il n’y a pas d’autre accès.</translation>
    </message>
    <message>
        <source>Give a short-lived code, through the manager. Register a new key.</source>
        <translation>Donner un code de courte durée, par le responsable. Inscrire une nouvelle clé.</translation>
    </message>
    <message>
        <source>Somebody may have used it.</source>
        <translation>Quelqu’un s’en est peut-être servi.</translation>
    </message>
    <message>
        <source>Look at the sign-ins since it was lost, and report it.</source>
        <translation>Regardez les connexions depuis la perte, et signalez-la.</translation>
    </message>
    <message>
        <source>A key was found</source>
        <translation>Une clé a été trouvée</translation>
    </message>
    <message>
        <source>Its owner can be told by a label or a list.</source>
        <translation>Une étiquette ou une liste indique son propriétaire.</translation>
    </message>
    <message>
        <source>Give it back in person.</source>
        <translation>Rendez-la en personne.</translation>
    </message>
    <message>
        <source>Its owner reported it lost and it was removed everywhere.</source>
        <translation>Son propriétaire l’a déclarée perdue et elle a été retirée partout.</translation>
    </message>
    <message>
        <source>Reset it before anybody uses it again.</source>
        <translation>Réinitialisez-la avant que quelqu’un s’en serve.</translation>
    </message>
    <message>
        <source>Nobody knows whose it is.</source>
        <translation>Personne ne sait à qui elle est.</translation>
    </message>
    <message>
        <source>Do not try a PIN. Keep it locked away, then reset it.</source>
        <translation>N’essayez aucun code PIN. Mettez-la sous clé, puis réinitialisez-la.</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <source>The key is new.</source>
        <translation>La clé est neuve.</translation>
    </message>
    <message>
        <source>Add a PIN, register it, and sign in once to try it.</source>
        <translation>Ajoutez un code PIN, inscrivez-la, et connectez-vous une fois pour l’essayer.</translation>
    </message>
    <message>
        <source>The key came with a temporary PIN.</source>
        <translation>La clé est venue avec un code PIN temporaire.</translation>
    </message>
    <message>
        <source>Change the PIN before anything else.</source>
        <translation>Changez le code PIN avant toute autre chose.</translation>
    </message>
    <message>
        <source>The key was used by somebody else.</source>
        <translation>La clé a servi à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Reset it first.</source>
        <translation>Réinitialisez-la d’abord.</translation>
    </message>
    <message>
        <source>Register a second key, and keep it in another place.</source>
        <translation>Inscrivez une seconde clé, et gardez-la ailleurs.</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Quelqu’un s’en va</translation>
    </message>
    <message>
        <source>The key comes back.</source>
        <translation>La clé revient.</translation>
    </message>
    <message>
        <source>Compare it with the list, remove it everywhere, reset it.</source>
        <translation>Comparez avec la liste, retirez-la partout, réinitialisez-la.</translation>
    </message>
    <message>
        <source>The key does not come back.</source>
        <translation>La clé ne revient pas.</translation>
    </message>
    <message>
        <source>Treat it as lost.</source>
        <translation>Traitez-la comme perdue.</translation>
    </message>
    <message>
        <source>The reset is refused.</source>
        <translation>La réinitialisation est refusée.</translation>
    </message>
    <message>
        <source>Do not hand the key on. Note its serial number.</source>
        <translation>Ne transmettez pas la clé. Notez son numéro de série.</translation>
    </message>
    <message>
        <source>The site does not take the key</source>
        <translation>Le site n’accepte pas la clé</translation>
    </message>
    <message>
        <source>Keydesk does not show the key either.</source>
        <translation>Keydesk n’affiche pas non plus la clé.</translation>
    </message>
    <message>
        <source>Check the computer first.</source>
        <translation>Vérifiez d’abord l’ordinateur.</translation>
    </message>
    <message>
        <source>The key has no PIN and the site asks for one.</source>
        <translation>La clé n’a pas de code PIN et le site en demande un.</translation>
    </message>
    <message>
        <source>Add a PIN, then try the site again.</source>
        <translation>Ajoutez un code PIN, puis réessayez sur le site.</translation>
    </message>
    <message>
        <source>The key was reset or is new.</source>
        <translation>La clé a été réinitialisée ou est neuve.</translation>
    </message>
    <message>
        <source>Register the key again at the site, then remove its old entry.</source>
        <translation>Réinscrivez la clé sur le site, puis supprimez son ancienne entrée.</translation>
    </message>
    <message>
        <source>Another window of the browser waits for the key.</source>
        <translation>Une autre fenêtre du navigateur attend la clé.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The key is a second factor only.</source>
        <translation>La clé est seulement un second facteur.</translation>
    </message>
    <message>
        <source>The site wants a passkey: give the caller a newer key.</source>
        <translation>Le site veut une clé d’accès&#xa0;: donnez à l’appelant une clé plus récente.</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Demo: all keys are virtual</source>
        <translation>Démo&#xa0;: toutes les clés sont virtuelles</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Something keeps security keys from working</source>
        <translation>Quelque chose empêche les clés de sécurité de fonctionner</translation>
    </message>
    <message>
        <source>Security keys should work here</source>
        <translation>Les clés de sécurité devraient fonctionner ici</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>The rule was installed</source>
        <translation>La règle a été installée</translation>
    </message>
    <message>
        <source>The rule was installed, but is not in use yet</source>
        <translation>La règle a été installée, mais ne sert pas encore</translation>
    </message>
    <message>
        <source>The rule was not installed: that was not permitted</source>
        <translation>La règle n’a pas été installée&#xa0;: ce n’était pas autorisé</translation>
    </message>
    <message>
        <source>The rule was not installed</source>
        <translation>La règle n’a pas été installée</translation>
    </message>
    <message>
        <source>This computer has no way to ask for the password</source>
        <translation>Cet ordinateur n’a aucun moyen de demander le mot de passe</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {why}.</source>
        <translation>{name} ne peut pas être chargé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Install the library that is named, or install Keydesk again.</source>
        <translation>Installez la bibliothèque nommée, ou réinstallez Keydesk.</translation>
    </message>
    <message>
        <source>The kernel offers raw HID devices.</source>
        <translation>Le noyau offre des périphériques HID bruts.</translation>
    </message>
    <message>
        <source>The kernel offers no raw HID devices, so no key can be reached.</source>
        <translation>Le noyau n’offre pas de périphériques HID bruts&#xa0;: aucune clé n’est joignable.</translation>
    </message>
    <message>
        <source>Use a kernel with CONFIG_HIDRAW, or load its module.</source>
        <translation>Utilisez un noyau avec CONFIG_HIDRAW, ou chargez son module.</translation>
    </message>
    <message>
        <source>/sys is not to be seen from here, so keys cannot be found.</source>
        <translation>/sys n’est pas visible d’ici&#xa0;: les clés ne peuvent pas être trouvées.</translation>
    </message>
    <message>
        <source>Mount /sys, read-only is enough.</source>
        <translation>Montez /sys&#xa0;; en lecture seule suffit.</translation>
    </message>
    <message>
        <source>No security key is connected, so access could not be tried.</source>
        <translation>Aucune clé de sécurité n’est connectée&#xa0;: l’accès n’a pas pu être essayé.</translation>
    </message>
    <message>
        <source>Plug in a key and check again.</source>
        <translation>Branchez une clé et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>This account may use {name} ({path}, {owner}:{group} {mode}).</source>
        <translation>Ce compte peut utiliser {name} ({path}, {owner}:{group} {mode}).</translation>
    </message>
    <message>
        <source>{name} ({path}) cannot be opened now: {why}.</source>
        <translation>{name} ({path}) ne peut pas être ouvert maintenant&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Plug it in again and check once more.</source>
        <translation>Rebranchez-la et vérifiez une fois encore.</translation>
    </message>
    <message>
        <source>This account may not use {name} ({path}, {owner}:{group} {mode}).</source>
        <translation>Ce compte ne peut pas utiliser {name} ({path}, {owner}:{group} {mode}).</translation>
    </message>
    <message>
        <source>No udev rule gives access. Install the rule that comes with Keydesk.</source>
        <translation>Aucune règle udev ne donne l’accès. Installez la règle fournie avec Keydesk.</translation>
    </message>
    <message>
        <source>Access follows the screen, and this session has none. Work at the screen, or add a udev rule that gives a group of yours access (docs/cli.md shows it).</source>
        <translation>L’accès suit l’écran, et cette session n’en a pas. Travaillez à l’écran, ou ajoutez une règle udev qui donne l’accès à l’un de vos groupes (voir docs/cli.md).</translation>
    </message>
    <message>
        <source>This container may not use {name} ({path}, {owner}:{group} {mode}).</source>
        <translation>Ce conteneur ne peut pas utiliser {name} ({path}, {owner}:{group} {mode}).</translation>
    </message>
    <message>
        <source>Pass the device in when the container starts: --device {path}</source>
        <translation>Donnez l’appareil au démarrage du conteneur&#xa0;: --device {path}</translation>
    </message>
    <message>
        <source>A rule for it is there. Unplug the key and plug it in again.</source>
        <translation>Une règle existe pour elle. Débranchez la clé et rebranchez-la.</translation>
    </message>
    <message>
        <source>A udev rule gives access to every key ({path}).</source>
        <translation>Une règle udev donne l’accès à toutes les clés ({path}).</translation>
    </message>
    <message>
        <source>A udev rule gives access to keys of some makers only ({path}).</source>
        <translation>Une règle udev donne l’accès aux clés de certains fabricants seulement ({path}).</translation>
    </message>
    <message>
        <source>Install the rule that comes with Keydesk: it covers every key.</source>
        <translation>Installez la règle fournie avec Keydesk&#xa0;: elle couvre toutes les clés.</translation>
    </message>
    <message>
        <source>A udev rule is there ({path}), but udev does not recognise keys.</source>
        <translation>Une règle udev existe ({path}), mais udev ne reconnaît pas les clés.</translation>
    </message>
    <message>
        <source>60-fido-id.rules is missing. Install systemd&apos;s udev, 244 or newer.</source>
        <translation>60-fido-id.rules manque. Installez udev de systemd, 244 ou plus récent.</translation>
    </message>
    <message>
        <source>No udev rule gives the person at the screen access to keys.</source>
        <translation>Aucune règle udev ne donne à la personne à l’écran l’accès aux clés.</translation>
    </message>
    <message>
        <source>Install the rule that comes with Keydesk.</source>
        <translation>Installez la règle fournie avec Keydesk.</translation>
    </message>
    <message>
        <source>Whether a udev rule gives access is decided outside of this container.</source>
        <translation>Si une règle udev donne l’accès se décide hors de ce conteneur.</translation>
    </message>
    <message>
        <source>This session sits at a screen ({seat}).</source>
        <translation>Cette session est devant un écran ({seat}).</translation>
    </message>
    <message>
        <source>This is a remote session: udev gives access to the screen only.</source>
        <translation>C’est une session à distance&#xa0;: udev ne donne l’accès qu’à l’écran.</translation>
    </message>
    <message>
        <source>For remote use, add a udev rule that gives a group of yours access.</source>
        <translation>Pour l’usage à distance, ajoutez une règle udev qui donne l’accès à l’un de vos groupes.</translation>
    </message>
    <message>
        <source>This session has no seat: udev gives access to the screen only.</source>
        <translation>Cette session n’a pas d’écran&#xa0;: udev ne donne l’accès qu’à l’écran.</translation>
    </message>
    <message>
        <source>Sign in at the screen, or add a udev rule that gives a group access.</source>
        <translation>Connectez-vous à l’écran, ou ajoutez une règle udev qui donne l’accès à un groupe.</translation>
    </message>
    <message>
        <source>Keydesk does not run in a container.</source>
        <translation>Keydesk ne tourne pas dans un conteneur.</translation>
    </message>
    <message>
        <source>Keydesk runs in a container ({kind}).</source>
        <translation>Keydesk tourne dans un conteneur ({kind}).</translation>
    </message>
    <message>
        <source>A key has to be passed in when it starts: --device /dev/hidraw0</source>
        <translation>Une clé doit être donnée au démarrage&#xa0;: --device /dev/hidraw0</translation>
    </message>
    <message>
        <source>Keydesk runs in a Flatpak sandbox.</source>
        <translation>Keydesk tourne dans un bac à sable Flatpak.</translation>
    </message>
    <message>
        <source>It needs all devices: flatpak override --user --device=all</source>
        <translation>Il a besoin de tous les appareils&#xa0;: flatpak override --user --device=all</translation>
    </message>
    <message>
        <source>Keydesk runs as a snap.</source>
        <translation>Keydesk tourne comme snap.</translation>
    </message>
    <message>
        <source>Connect its u2f-devices plug. It reaches keys of listed makers only.</source>
        <translation>Connectez sa prise u2f-devices. Elle n’atteint que les clés de certains fabricants.</translation>
    </message>
    <message>
        <source>udev tells when keys come and go.</source>
        <translation>udev annonce les clés qui arrivent et partent.</translation>
    </message>
    <message>
        <source>udev does not run here, so Keydesk looks for keys by itself.</source>
        <translation>udev ne tourne pas ici&#xa0;: Keydesk cherche les clés lui-même.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; it costs a little more power.</source>
        <translation>Il n’y a rien à faire&#xa0;; cela coûte un peu plus d’énergie.</translation>
    </message>
    <message>
        <source>Card readers are not used: the optional part for them is not installed.</source>
        <translation>Les lecteurs de cartes ne sont pas utilisés&#xa0;: la partie optionnelle n’est pas installée.</translation>
    </message>
    <message>
        <source>The service for card readers (PC/SC) does not run; keys on USB need none.</source>
        <translation>Le service des lecteurs de cartes (PC/SC) ne tourne pas&#xa0;; les clés USB s’en passent.</translation>
    </message>
    <message>
        <source>To use keys in card readers, start it; on Linux it is called pcscd.</source>
        <translation>Pour utiliser des clés dans des lecteurs, démarrez-le&#xa0;; sous Linux il s’appelle pcscd.</translation>
    </message>
    <message>
        <source>This account may not use the service for card readers (PC/SC).</source>
        <translation>Ce compte ne peut pas utiliser le service des lecteurs de cartes (PC/SC).</translation>
    </message>
    <message>
        <source>Work at the screen, or ask whoever manages this computer for the right.</source>
        <translation>Travaillez à l’écran, ou demandez ce droit à qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>Aucun lecteur de cartes n’est connecté.</translation>
    </message>
    <message>
        <source>Card readers: {names}.</source>
        <translation>Lecteurs de cartes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Audit log: {places}.</source>
        <translation>Journal d’audit&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>The audit log cannot be written ({why}).</source>
        <translation>Le journal d’audit ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer.</source>
        <translation>Demandez à qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>Audit log: {places}. Its key is kept in a file, not in a keyring.</source>
        <translation>Journal d’audit&#xa0;: {places}. Sa clé est dans un fichier, pas dans un trousseau.</translation>
    </message>
    <message>
        <source>Set up a keyring: whoever acts as this account could write the log anew.</source>
        <translation>Configurez un trousseau&#xa0;: qui agit sous ce compte pourrait récrire le journal.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is {name}.</source>
        <translation>Le trousseau du système est {name}.</translation>
    </message>
    <message>
        <source>No keyring of the system was found.</source>
        <translation>Aucun trousseau du système n’a été trouvé.</translation>
    </message>
    <message>
        <source>The window is shown on {screen}.</source>
        <translation>La fenêtre est affichée sur {screen}.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open.</source>
        <translation>Il n’y a pas d’écran ici&#xa0;: la fenêtre ne peut pas s’ouvrir.</translation>
    </message>
    <message>
        <source>Use keydeskctl.</source>
        <translation>Utilisez keydeskctl.</translation>
    </message>
    <message>
        <source>Keydesk runs as administrator.</source>
        <translation>Keydesk tourne en administrateur.</translation>
    </message>
    <message>
        <source>Windows keeps security keys from programs that are not administrator.</source>
        <translation>Windows tient les clés de sécurité loin des programmes qui ne sont pas administrateurs.</translation>
    </message>
    <message>
        <source>Use the page of Windows, or restart Keydesk as administrator.</source>
        <translation>Utilisez la page de Windows, ou redémarrez Keydesk en administrateur.</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checking changes nothing, and sends nothing to a key.</source>
        <translation>Vérifier ne change rien et n’envoie rien à une clé.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Access rule for security keys</source>
        <translation>Règle d’accès aux clés de sécurité</translation>
    </message>
    <message>
        <source>It lets whoever sits at the screen use security keys. The administrator’s password is asked for.</source>
        <translation>Elle permet à la personne à l’écran d’utiliser des clés de sécurité. Le mot de passe de l’administrateur est demandé.</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>Installer la règle</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Droits d’administrateur</translation>
    </message>
    <message>
        <source>The page of Windows can set a PIN, save fingerprints and reset a key.</source>
        <translation>La page de Windows peut définir un code PIN, enregistrer des empreintes et réinitialiser une clé.</translation>
    </message>
    <message>
        <source>Windows lets only administrators use security keys directly.</source>
        <translation>Windows ne laisse que les administrateurs utiliser directement les clés de sécurité.</translation>
    </message>
    <message>
        <source>Open the page of Windows</source>
        <translation>Ouvrir la page de Windows</translation>
    </message>
    <message>
        <source>Restart as administrator</source>
        <translation>Redémarrer en administrateur</translation>
    </message>
    <message>
        <source>Install it by hand</source>
        <translation>L’installer à la main</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can run these lines as root.</source>
        <translation>Qui s’occupe de cet ordinateur peut exécuter ces lignes comme root.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>All of this and the keys, to be read before it is passed on</source>
        <translation>Tout cela et les clés&#xa0;; à lire avant de le transmettre</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Remove the old entry of this key here:</source>
        <translation>Supprimez ici l’ancienne entrée de cette clé&#xa0;:</translation>
    </message>
    <message>
        <source>QR code of %1: %2</source>
        <translation>Code QR de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>EraseProgressScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EraseScreen</name>
    <message>
        <source>You will lose:</source>
        <translation>Vous perdrez&#xa0;:</translation>
    </message>
    <message>
        <source>What you will lose</source>
        <translation>Ce que vous perdrez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ExpanderCard</name>
    <message>
        <source>Expanded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>ExpanderRow</name>
    <message>
        <source>Expanded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
</context>
<context>
    <name>Finger</name>
    <message>
        <source>Fingerprints are saved on this key.</source>
        <translation>Des empreintes sont enregistrées sur cette clé.</translation>
    </message>
    <message>
        <source>No fingerprint yet.</source>
        <translation>Pas encore d’empreinte.</translation>
    </message>
    <message>
        <source>Fingerprint {n}</source>
        <translation>Empreinte {n}</translation>
    </message>
    <message>
        <source>Fingerprint added</source>
        <translation>Empreinte ajoutée</translation>
    </message>
    <message>
        <source>The fingerprint was added.</source>
        <translation>L’empreinte a été ajoutée.</translation>
    </message>
    <message>
        <source>Fingerprint renamed</source>
        <translation>Empreinte renommée</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>Le nom a été modifié.</translation>
    </message>
    <message>
        <source>Fingerprint removed</source>
        <translation>Empreinte supprimée</translation>
    </message>
    <message>
        <source>Removed from the key.</source>
        <translation>Supprimée de la clé.</translation>
    </message>
</context>
<context>
    <name>FingerDialog</name>
    <message>
        <source>The key wants several touches of the same finger.</source>
        <translation>La clé demande plusieurs contacts du même doigt.</translation>
    </message>
</context>
<context>
    <name>FingerRow</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>FingerScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FingerprintCard</name>
    <message>
        <source>Security key fingerprint</source>
        <translation>Empreinte de la clé de sécurité</translation>
    </message>
    <message>
        <source>Unlocked. Choose “Done” when you have finished.</source>
        <translation>Déverrouillé. Choisissez «&#xa0;Terminé&#xa0;» à la fin.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter une autre</translation>
    </message>
    <message>
        <source>Add a fingerprint</source>
        <translation>Ajouter une empreinte</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>%1 fingerprints</source>
        <translation>%1 empreintes</translation>
    </message>
    <message>
        <source>No fingerprint yet.</source>
        <translation>Pas encore d’empreinte.</translation>
    </message>
    <message>
        <source>All fingerprints</source>
        <translation>Toutes les empreintes</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Remove all fingerprints</source>
        <translation>Supprimer toutes les empreintes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FingerprintCoach</name>
    <message>
        <source>%1 of %2 samples</source>
        <translation>%1 échantillons sur %2</translation>
    </message>
</context>
<context>
    <name>FingersScreen</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Add a fingerprint</source>
        <translation>Ajouter une empreinte</translation>
    </message>
</context>
<context>
    <name>FinishedDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The page could not be saved.</source>
        <translation>La page n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>Questions: {desk}</source>
        <translation>Questions&#xa0;: {desk}</translation>
    </message>
    <message>
        <source>No picture: this code comes in a terminal only, from keydeskctl.</source>
        <translation>Pas d’image&#xa0;: ce code ne vient que dans un terminal, de keydeskctl.</translation>
    </message>
    <message>
        <source>No picture: the caller sees the page {page}. Yours looks the same.</source>
        <translation>Pas d’image&#xa0;: l’appelant voit la page «&#xa0;{page}&#xa0;». La vôtre est la même.</translation>
    </message>
    <message>
        <source>No picture: the page {page} shows it, with the numbers of that very batch.</source>
        <translation>Pas d’image&#xa0;: la page «&#xa0;{page}&#xa0;» le montre, avec les nombres de cette série-là.</translation>
    </message>
    <message>
        <source>No picture: the staff of a kiosk sees this, with facts of that kiosk.</source>
        <translation>Pas d’image&#xa0;: le personnel d’une borne voit cela, avec des données de cette borne.</translation>
    </message>
</context>
<context>
    <name>GuideArticle</name>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Ce qu’il faut dire</translation>
    </message>
    <message>
        <source>If the caller says</source>
        <translation>Si l’appelant dit</translation>
    </message>
    <message>
        <source>Where the key is removed from accounts</source>
        <translation>Où la clé est retirée des comptes</translation>
    </message>
    <message>
        <source>Codes that may come next</source>
        <translation>Codes qui peuvent suivre</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Code the caller reads out</source>
        <translation>Code lu par l’appelant</translation>
    </message>
    <message>
        <source>Such as PIN-2. Spaces and case make no difference.</source>
        <translation>Comme PIN-2. Espaces et majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nouvel appel</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>Langue de l’appelant</translation>
    </message>
    <message>
        <source>For the picture, and for what to say.</source>
        <translation>Pour l’image et pour ce qu’il faut dire.</translation>
    </message>
    <message>
        <source>Like this window</source>
        <translation>Comme cette fenêtre</translation>
    </message>
    <message>
        <source>There is no code %1</source>
        <translation>Il n’y a pas de code %1</translation>
    </message>
    <message>
        <source>Was it one of these?</source>
        <translation>Était-ce l’un de ceux-ci&#xa0;?</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>Ce que dit l’appelant</translation>
    </message>
    <message>
        <source>When codes are not enough</source>
        <translation>Quand les codes ne suffisent pas</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>What a help desk needs to know, to be read before it is passed on</source>
        <translation>Ce que l’assistance doit savoir&#xa0;; à lire avant de le transmettre</translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide - Keydesk</source>
        <translation>Guide - Keydesk</translation>
    </message>
</context>
<context>
    <name>HandButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Where to remove the key</source>
        <translation>Où retirer la clé</translation>
    </message>
    <message>
        <source>Your help desk</source>
        <translation>Votre assistance</translation>
    </message>
    <message>
        <source>Read the code beside the number to the help desk. Never the PIN.</source>
        <translation>Lisez à l’assistance le code à côté du numéro. Jamais le code PIN.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Press “Reset”. Read what is lost, tick the box, press “Erase this key”.</source>
        <translation>Appuyez sur «&#xa0;Réinitialiser&#xa0;». Lisez ce qui se perd, cochez la case, appuyez sur «&#xa0;Effacer cette clé&#xa0;».</translation>
    </message>
    <message>
        <source>Unplug the key. Keep it in your hand.</source>
        <translation>Débranchez la clé. Gardez-la en main.</translation>
    </message>
    <message>
        <source>Plug it into the same socket.</source>
        <translation>Branchez-la dans la même prise.</translation>
    </message>
    <message>
        <source>Type a PIN only you know. Type it again, then press “Add PIN”.</source>
        <translation>Saisissez un code PIN que vous seul connaissez, deux fois, puis appuyez sur «&#xa0;Ajouter le code PIN&#xa0;».</translation>
    </message>
    <message>
        <source>Add a PIN to your security key</source>
        <translation>Ajouter un code PIN à votre clé de sécurité</translation>
    </message>
    <message>
        <source>You need the key, a USB socket and two minutes.</source>
        <translation>Il vous faut la clé, une prise USB et deux minutes.</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Press “Add”.</source>
        <translation>Branchez la clé et choisissez-la dans Keydesk. Appuyez sur «&#xa0;Ajouter&#xa0;».</translation>
    </message>
    <message>
        <source>Done. Tell the PIN to nobody, not even to the help desk.</source>
        <translation>C’est fait. Ne dites le code PIN à personne, pas même à l’assistance.</translation>
    </message>
    <message>
        <source>Change the PIN of your security key</source>
        <translation>Changer le code PIN de votre clé de sécurité</translation>
    </message>
    <message>
        <source>You need the PIN you use now. Everything on the key stays.</source>
        <translation>Il vous faut votre code PIN actuel. Tout reste sur la clé.</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Press “Change”.</source>
        <translation>Branchez la clé et choisissez-la dans Keydesk. Appuyez sur «&#xa0;Modifier&#xa0;».</translation>
    </message>
    <message>
        <source>Type the PIN you use now, then the new one twice.</source>
        <translation>Saisissez votre code PIN actuel, puis deux fois le nouveau.</translation>
    </message>
    <message>
        <source>PIN not right? Look at the tries left. Stop when you are not sure.</source>
        <translation>Code PIN faux&#xa0;? Regardez les essais restants. Arrêtez si vous n’êtes pas sûr.</translation>
    </message>
    <message>
        <source>Done. Use the new PIN from now on.</source>
        <translation>C’est fait. Utilisez désormais le nouveau code PIN.</translation>
    </message>
    <message>
        <source>PIN forgotten or blocked</source>
        <translation>Code PIN oublié ou bloqué</translation>
    </message>
    <message>
        <source>This is what a blocked PIN looks like. Only a reset helps.</source>
        <translation>Voici à quoi ressemble un code bloqué. Seule une réinitialisation aide.</translation>
    </message>
    <message>
        <source>Add a new PIN. At each site, add the key again, then remove its old entry.</source>
        <translation>Ajoutez un nouveau code PIN. Sur chaque site, ajoutez la clé à nouveau, puis supprimez son ancienne entrée.</translation>
    </message>
    <message>
        <source>Add a fingerprint to your security key</source>
        <translation>Ajouter une empreinte à votre clé de sécurité</translation>
    </message>
    <message>
        <source>The key needs a sensor and a PIN. The PIN goes on working as well.</source>
        <translation>La clé doit avoir un capteur et un code PIN. Le code PIN reste valable.</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Press “Set up”.</source>
        <translation>Branchez la clé et choisissez-la dans Keydesk. Appuyez sur «&#xa0;Configurer&#xa0;».</translation>
    </message>
    <message>
        <source>Type the PIN of the key.</source>
        <translation>Saisissez le code PIN de la clé.</translation>
    </message>
    <message>
        <source>Press “Add fingerprint”. Lay the finger on, lift it, and again.</source>
        <translation>Appuyez sur «&#xa0;Ajouter une empreinte&#xa0;». Posez le doigt, levez-le, et recommencez.</translation>
    </message>
    <message>
        <source>Give the finger a name, such as “right thumb”.</source>
        <translation>Donnez un nom au doigt, comme «&#xa0;pouce droit&#xa0;».</translation>
    </message>
    <message>
        <source>Reset your security key</source>
        <translation>Réinitialiser votre clé de sécurité</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Leave other keys out.</source>
        <translation>Branchez la clé et choisissez-la dans Keydesk. Ne branchez pas d’autres clés.</translation>
    </message>
    <message>
        <source>Done. Add a PIN. At each site, add the key again, then remove its old entry.</source>
        <translation>Terminé. Ajoutez un code PIN. Sur chaque site, ajoutez la clé à nouveau, puis supprimez son ancienne entrée.</translation>
    </message>
    <message>
        <source>Touch its metal or button as soon as it blinks.</source>
        <translation>Touchez le métal ou le bouton dès qu’elle clignote.</translation>
    </message>
    <message>
        <source>Nobody can read a PIN. A reset erases the key, not your accounts: first make sure that you can sign in to each site without it.</source>
        <translation>Personne ne peut lire un code PIN. Une réinitialisation efface la clé, pas vos comptes&#xa0;: assurez-vous d’abord que vous pouvez vous connecter à chaque site sans elle.</translation>
    </message>
    <message>
        <source>A reset erases the key, not your accounts. First make sure that you can sign in to each site without it.</source>
        <translation>Une réinitialisation efface la clé, pas vos comptes. Assurez-vous d’abord que vous pouvez vous connecter à chaque site sans elle.</translation>
    </message>
    <message>
        <source>Security key lost</source>
        <translation>Clé de sécurité perdue</translation>
    </message>
    <message>
        <source>Without its PIN nobody signs in with your key. Act today all the same.</source>
        <translation>Sans son code PIN, personne ne se connecte avec votre clé. Agissez quand même aujourd’hui.</translation>
    </message>
    <message>
        <source>Tell the help desk, and say when you saw the key last.</source>
        <translation>Prévenez l’assistance, et dites quand vous avez vu la clé en dernier.</translation>
    </message>
    <message>
        <source>Sign in with your spare key, or another way you set up before.</source>
        <translation>Connectez-vous avec votre clé de secours, ou un autre moyen prévu avant.</translation>
    </message>
    <message>
        <source>Remove the lost key from each of your accounts.</source>
        <translation>Retirez la clé perdue de chacun de vos comptes.</translation>
    </message>
    <message>
        <source>End the sessions that are still open there.</source>
        <translation>Fermez-y les sessions encore ouvertes.</translation>
    </message>
    <message>
        <source>Got a new key? Add a PIN to it, then register it at each site.</source>
        <translation>Une nouvelle clé&#xa0;? Ajoutez-lui un code PIN, puis inscrivez-la sur chaque site.</translation>
    </message>
    <message>
        <source>Security key found</source>
        <translation>Clé de sécurité trouvée</translation>
    </message>
    <message>
        <source>Somebody cannot sign in without it. It is of no use to you.</source>
        <translation>Quelqu’un ne peut pas se connecter sans elle. Elle ne vous sert à rien.</translation>
    </message>
    <message>
        <source>Do not try a PIN: each wrong one brings the key nearer its end.</source>
        <translation>N’essayez aucun code PIN&#xa0;: chaque code faux rapproche la clé de sa fin.</translation>
    </message>
    <message>
        <source>Take it to the help desk. Say where and when you found it.</source>
        <translation>Apportez-la à l’assistance. Dites où et quand vous l’avez trouvée.</translation>
    </message>
    <message>
        <source>The help desk: look for a label, or the serial number.</source>
        <translation>Pour l’assistance&#xa0;: cherchez une étiquette ou le numéro de série.</translation>
    </message>
    <message>
        <source>The help desk: no owner to be found? Reset it before further use.</source>
        <translation>Pour l’assistance&#xa0;: propriétaire introuvable&#xa0;? Réinitialisez-la avant tout usage.</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Taking the pictures; this takes a few seconds.</source>
        <translation>Prise des images&#xa0;; cela dure quelques secondes.</translation>
    </message>
    <message>
        <source>One page a job, as PDF: with the screens of this Keydesk, their codes and your help desk.</source>
        <translation>Une page par tâche, en PDF&#xa0;: avec les écrans de ce Keydesk, leurs codes et votre assistance.</translation>
    </message>
    <message>
        <source>Screens in the pictures</source>
        <translation>Écrans sur les images</translation>
    </message>
    <message>
        <source>Light ones go best with white paper.</source>
        <translation>Les clairs vont le mieux avec du papier blanc.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Enregistrer&#xa0;: %1</translation>
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
        <translation>Code QR de %1</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Take it away first</source>
        <translation>Retirez-la d’abord</translation>
    </message>
    <message>
        <source>No PIN support</source>
        <translation>Pas de code PIN possible</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Pas encore de code PIN</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>Code PIN défini</translation>
    </message>
    <message>
        <source>PIN must be changed</source>
        <translation>Code PIN à changer</translation>
    </message>
    <message>
        <source>Unplug first</source>
        <translation>Débranchez d’abord</translation>
    </message>
    <message>
        <source>PIN blocked</source>
        <translation>Code PIN bloqué</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Pas d’autorisation</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>Utilisée par un autre programme</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Répond n’importe quoi</translation>
    </message>
    <message>
        <source>Second factor only (U2F)</source>
        <translation>Second facteur seulement (U2F)</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to erase this key</source>
        <translation>Maintenir pour effacer cette clé</translation>
    </message>
    <message>
        <source>Hold it for three seconds. Let go to stop.</source>
        <translation>Maintenez trois secondes. Relâchez pour arrêter.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Add a PIN</source>
        <translation>Ajouter un code PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Empreintes</translation>
    </message>
    <message>
        <source>Erase this key</source>
        <translation>Effacer cette clé</translation>
    </message>
</context>
<context>
    <name>How</name>
    <message>
        <source>First look in your list of keys: one with an unlock PIN is not reset, the tool of its maker unlocks it and keeps what is on it. No list? Go on.</source>
        <translation>Regardez d’abord dans votre liste de clés&#xa0;: une clé avec un code PIN de déblocage n’est pas réinitialisée, l’outil de son fabricant la débloque et garde son contenu. Pas de liste&#xa0;? Continuez.</translation>
    </message>
    <message>
        <source>The sites may wait until after the call: let the caller write them down step by step, then end the call.</source>
        <translation>Les sites peuvent attendre la fin de l’appel&#xa0;: laissez l’appelant noter étape par étape, puis terminez l’appel.</translation>
    </message>
    <message>
        <source>A code in a box on the page counts more than this one: look that up.</source>
        <translation>Un code dans un encadré de la page compte plus que celui-ci&#xa0;: cherchez celui-là.</translation>
    </message>
    <message>
        <source>Say all of it before the key is plugged in: after that the screen is quicker than you.</source>
        <translation>Dites tout avant que la clé soit branchée&#xa0;: après, l’écran est plus rapide que vous.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Check who is calling first</source>
        <translation>Vérifiez d’abord qui appelle</translation>
    </message>
    <message>
        <source>After this the caller registers a key. An impostor wants just that.</source>
        <translation>Ensuite l’appelant inscrit une clé. C’est ce que veut un imposteur.</translation>
    </message>
    <message>
        <source>Ask for the name and nothing else: birthdays and staff numbers are for sale.</source>
        <translation>Demandez le nom et rien d’autre&#xa0;: dates de naissance et matricules sont à vendre.</translation>
    </message>
    <message>
        <source>Say: “I hang up now, and call you back on the number in our directory.”</source>
        <translation>Dites&#xa0;: «&#xa0;Je raccroche et je vous rappelle au numéro de notre annuaire.&#xa0;»</translation>
    </message>
    <message>
        <source>Write down who confirmed what, and when. Then call the caller back.</source>
        <translation>Notez qui a confirmé quoi, et quand. Puis rappelez l’appelant.</translation>
    </message>
    <message>
        <source>Checked already in this call? Go on. If not, do all of this:</source>
        <translation>Déjà vérifié pendant cet appel&#xa0;? Continuez. Sinon, faites tout ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Checked already in this call? Go on. If not, check as at RST-20.</source>
        <translation>Déjà vérifié pendant cet appel&#xa0;? Continuez. Sinon, vérifiez comme à RST-20.</translation>
    </message>
    <message>
        <source>Do not use a number that the caller gives you.</source>
        <translation>N’utilisez pas un numéro donné par l’appelant.</translation>
    </message>
    <message>
        <source>Let the manager confirm who it is, on a number from the directory too.</source>
        <translation>Faites confirmer l’identité par le responsable, à un numéro de l’annuaire aussi.</translation>
    </message>
    <message>
        <source>End the call if anything does not fit. Hurry is a warning.</source>
        <translation>Mettez fin à l’appel si quelque chose cloche. La hâte est un signe.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>I have checked who is calling</source>
        <translation>J’ai vérifié qui appelle</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Security key</source>
        <translation>Clé de sécurité</translation>
    </message>
</context>
<context>
    <name>KeyHeader</name>
    <message>
        <source>Find this key</source>
        <translation>Trouver cette clé</translation>
    </message>
    <message>
        <source>The key blinks for a moment.</source>
        <translation>La clé clignote un instant.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Security keys</source>
        <translation>Clés de sécurité</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Débranchée</translation>
    </message>
    <message>
        <source>%1 is not in its card reader. Put it back, then choose it in the list of keys.</source>
        <translation>%1 n’est pas dans son lecteur. Remettez-la, puis choisissez-la dans la liste des clés.</translation>
    </message>
    <message>
        <source>%1 is not connected. Plug it in again, then choose it in the list of keys.</source>
        <translation>%1 n’est pas connectée. Rebranchez-la, puis choisissez-la dans la liste des clés.</translation>
    </message>
    <message>
        <source>%1 is still unlocked</source>
        <translation>%1 est encore déverrouillée</translation>
    </message>
    <message>
        <source>Close its fingerprints before you work with another key.</source>
        <translation>Fermez ses empreintes avant de travailler avec une autre clé.</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Les fermer</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>Lecture de la clé…</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Number pad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Keydesk (demo)</source>
        <translation>Keydesk (démo)</translation>
    </message>
    <message>
        <source>Keydesk</source>
        <translation>Keydesk</translation>
    </message>
    <message>
        <source>Take care of your security key here</source>
        <translation>Occupez-vous ici de votre clé de sécurité</translation>
    </message>
    <message>
        <source>Touch the screen or plug in your key.</source>
        <translation>Touchez l’écran ou branchez votre clé.</translation>
    </message>
    <message>
        <source>Plug in your security key</source>
        <translation>Branchez votre clé de sécurité</translation>
    </message>
    <message>
        <source>Leave it plugged in until you are asked to take it out.</source>
        <translation>Laissez-la branchée jusqu’à ce qu’on vous demande de la retirer.</translation>
    </message>
    <message>
        <source>One key at a time, please</source>
        <translation>Une clé à la fois, s’il vous plaît</translation>
    </message>
    <message>
        <source>Take the other keys out. Leave only yours plugged in.</source>
        <translation>Retirez les autres clés. Laissez seulement la vôtre.</translation>
    </message>
    <message>
        <source>A key was left here</source>
        <translation>Une clé a été oubliée ici</translation>
    </message>
    <message>
        <source>If it is yours, take it out and plug it in again. If not, hand it in.</source>
        <translation>Si c’est la vôtre, retirez-la et rebranchez-la. Sinon, rendez-la.</translation>
    </message>
    <message>
        <source>Please remove the key</source>
        <translation>Veuillez retirer la clé</translation>
    </message>
    <message>
        <source>It has stopped answering. Plug it in again to try once more.</source>
        <translation>Elle ne répond plus. Rebranchez-la pour réessayer une fois.</translation>
    </message>
    <message>
        <source>Reading your key</source>
        <translation>Lecture de votre clé</translation>
    </message>
    <message>
        <source>This takes a moment. Leave it plugged in.</source>
        <translation>Cela prend un instant. Laissez-la branchée.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Take your key with you when you have finished.</source>
        <translation>Reprenez votre clé quand vous avez fini.</translation>
    </message>
    <message>
        <source>Nothing can be done with this key here</source>
        <translation>Rien n’est possible ici avec cette clé</translation>
    </message>
    <message>
        <source>Ask the help desk. Take your key with you.</source>
        <translation>Demandez à l’assistance. Reprenez votre clé.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>If nobody answers, this session ends and everything typed is forgotten.</source>
        <translation>Sans réponse, cette session prend fin et tout ce qui a été saisi est oublié.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Type the passcode of the staff, or go back.</source>
        <translation>Saisissez le code d’accès du personnel, ou revenez.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>No visitor can do anything while this page is open.</source>
        <translation>Aucun visiteur ne peut rien faire tant que cette page est ouverte.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>This kiosk cannot be used at the moment. It tries again by itself.</source>
        <translation>Cette borne est momentanément inutilisable. Elle réessaie toute seule.</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>Show each code to the help desk&apos;s camera. No PIN, account or passkey is in it.</source>
        <translation>Présentez chaque code à la caméra de l’assistance. Il ne contient ni code PIN, ni compte, ni clé d’accès.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>A telephone reads the code with its camera.</source>
        <translation>Un téléphone lit le code avec son appareil photo.</translation>
    </message>
    <message>
        <source>Ask the staff.</source>
        <translation>Adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>No drive is plugged in</source>
        <translation>Aucun lecteur n’est branché</translation>
    </message>
    <message>
        <source>Plug in a USB drive to copy the audit log. It appears here by itself.</source>
        <translation>Branchez un lecteur USB pour copier le journal d’audit. Il apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>Copying the audit log</source>
        <translation>Copie du journal d’audit</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>Laissez le lecteur branché.</translation>
    </message>
    <message>
        <source>The audit log was copied</source>
        <translation>Le journal d’audit a été copié</translation>
    </message>
    <message>
        <source>It is as it was written. You can take the drive out.</source>
        <translation>Il est tel qu’il a été écrit. Vous pouvez retirer le lecteur.</translation>
    </message>
    <message>
        <source>The audit log was copied, but it is not as it was written</source>
        <translation>Le journal d’audit a été copié, mais il n’est pas tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>Take the drive out and tell whoever is responsible for security.</source>
        <translation>Retirez le lecteur et prévenez les responsables de la sécurité.</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Le lecteur est plein</translation>
    </message>
    <message>
        <source>The audit log was not copied. Make room, or use another drive.</source>
        <translation>Le journal d’audit n’a pas été copié. Libérez de la place ou utilisez un autre lecteur.</translation>
    </message>
    <message>
        <source>The drive cannot be written to</source>
        <translation>Impossible d’écrire sur le lecteur</translation>
    </message>
    <message>
        <source>The audit log was not copied. Unlock the drive, or use another one.</source>
        <translation>Le journal d’audit n’a pas été copié. Déverrouillez le lecteur ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The drive went away</source>
        <translation>Le lecteur a disparu</translation>
    </message>
    <message>
        <source>The audit log was not copied. Plug the drive in and copy it again.</source>
        <translation>Le journal d’audit n’a pas été copié. Branchez le lecteur et recommencez la copie.</translation>
    </message>
    <message>
        <source>The drive did not take the audit log</source>
        <translation>Le lecteur n’a pas accepté le journal d’audit</translation>
    </message>
    <message>
        <source>Nothing that was there has changed. Use another drive.</source>
        <translation>Rien de ce qui s’y trouvait n’a changé. Utilisez un autre lecteur.</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>Le journal d’audit ne peut pas être lu</translation>
    </message>
    <message>
        <source>Nothing was copied. The self-test below says what is wrong.</source>
        <translation>Rien n’a été copié. L’autotest ci-dessous dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Events: {n}. Drive: {drive}. Folder: {folder}.</source>
        <translation>Événements&#xa0;: {n}. Lecteur&#xa0;: {drive}. Dossier&#xa0;: {folder}.</translation>
    </message>
    <message>
        <source>Faults: {n}. The first one: {file}, line {line}.</source>
        <translation>Défauts&#xa0;: {n}. Le premier&#xa0;: {file}, ligne {line}.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>No. {n}</source>
        <translation>Nº {n}</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Série {serial}</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>Code PIN {pin}</translation>
    </message>
    <message>
        <source>Labels of prepared keys</source>
        <translation>Étiquettes de clés préparées</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}</source>
        <translation>{file} n’a pas pu être enregistré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the PINs are in it</source>
        <translation>les codes PIN s’y trouvent</translation>
    </message>
</context>
<context>
    <name>LabelsCard</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>One for each key that is ready, without its PIN: A4, 21 on a sheet.</source>
        <translation>Une pour chaque clé prête, sans son code PIN&#xa0;: A4, 21 par feuille.</translation>
    </message>
    <message>
        <source>Save labels… (%1)</source>
        <translation>Enregistrer les étiquettes… (%1)</translation>
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
        <translation>Toutes les clés d’accès de la clé, et son accès à chaque compte où elle est inscrite. Les comptes restent.</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>Le code PIN</translation>
    </message>
    <message>
        <source>All fingerprints</source>
        <translation>Toutes les empreintes</translation>
    </message>
    <message>
        <source>All settings of the key</source>
        <translation>Tous les réglages de la clé</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Keydesk (demo)</source>
        <translation>Keydesk (démo)</translation>
    </message>
    <message>
        <source>Keydesk</source>
        <translation>Keydesk</translation>
    </message>
    <message>
        <source>%1 was connected</source>
        <translation>%1 a été connectée</translation>
    </message>
    <message>
        <source>%1 was disconnected</source>
        <translation>%1 a été déconnectée</translation>
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
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Nothing is managed.</source>
        <translation>Rien n’est géré.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>The policy wants none in a file.</source>
        <translation>La stratégie n’en veut pas dans un fichier.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No key is plugged in.</source>
        <translation>Aucune clé n’est branchée.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Copy the audit log to %1</source>
        <translation>Copier le journal d’audit sur %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Retour aux visiteurs</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>That name is too long for this key. Choose a shorter one.</source>
        <translation>Ce nom est trop long pour cette clé. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Up to %1 plain letters; accented ones count more.</source>
        <translation>Jusqu’à %1 lettres simples&#xa0;; les lettres accentuées comptent plus.</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>That name is too long for this key. Choose a shorter one.</source>
        <translation>Ce nom est trop long pour cette clé. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Up to %1 plain letters; accented ones count more.</source>
        <translation>Jusqu’à %1 lettres simples&#xa0;; les lettres accentuées comptent plus.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Enregistrer le nom</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>You have %1 seconds.</source>
        <translation>Vous avez %1 secondes.</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>Encore %1 secondes</translation>
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
        <translation>Clés de sécurité</translation>
    </message>
    <message>
        <source>No key is connected</source>
        <translation>Aucune clé n’est connectée</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>How a call begins</source>
        <translation>Comment un appel commence</translation>
    </message>
    <message>
        <source>Ask: “Is there a short code in a small frame, at the top right or in a box, such as NAV-3?”</source>
        <translation>Demandez&#xa0;: «&#xa0;Voyez-vous un code court dans un petit cadre, en haut à droite ou dans un encadré, comme NAV-3&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>A code such as PIN-3 is not the PIN. Never ask for the PIN itself.</source>
        <translation>Un code comme PIN-3 n’est pas le code PIN. Ne demandez jamais le code PIN lui-même.</translation>
    </message>
    <message>
        <source>More than one code? That of the dialog in front comes before all behind it. In a dialog or on a page, that of a box comes first.</source>
        <translation>Plus d’un code&#xa0;? Celui du dialogue au premier plan passe avant tous ceux derrière lui. Dans un dialogue ou sur une page, celui d’un encadré passe d’abord.</translation>
    </message>
    <message>
        <source>Say one sentence and wait. Say one that asks for nothing together with the next.</source>
        <translation>Dites une phrase et attendez. Dites celle qui ne demande rien avec la suivante.</translation>
    </message>
    <message>
        <source>Leave out what the caller has read to you already.</source>
        <translation>Laissez de côté ce que l’appelant vous a déjà lu.</translation>
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
        <translation>%1 Adressez-vous à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Security keys</source>
        <translation>Clés de sécurité</translation>
    </message>
    <message>
        <source>Plug in your security key</source>
        <translation>Branchez votre clé de sécurité</translation>
    </message>
    <message>
        <source>It appears here by itself. Keydesk shows what it can do and helps you protect it with a PIN, add fingerprints or reset it.</source>
        <translation>Elle apparaît ici toute seule. Keydesk montre ce qu’elle sait faire et vous aide à la protéger par un code PIN, à ajouter des empreintes ou à la réinitialiser.</translation>
    </message>
    <message>
        <source>One security key is connected. Choose it to see and change its settings.</source>
        <translation>Une clé de sécurité est connectée. Choisissez-la pour voir et modifier ses réglages.</translation>
    </message>
    <message>
        <source>Choose the security key you want to work with.</source>
        <translation>Choisissez la clé de sécurité avec laquelle vous voulez travailler.</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>PasscodeCard</name>
    <message>
        <source>Passcode of the staff</source>
        <translation>Code d’accès du personnel</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PasscodeDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>After five wrong ones none is taken for 15 minutes.</source>
        <translation>Après cinq codes faux, aucun n’est accepté pendant 15 minutes.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>{n} characters</source>
        <translation>{n} caractères</translation>
    </message>
    <message>
        <source>{n} of {max} bytes</source>
        <translation>{n} octets sur {max}</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Ce code PIN n’est pas le bon.</translation>
    </message>
    <message>
        <source>The key asks again. No try was lost.</source>
        <translation>La clé demande à nouveau. Aucun essai n’a été perdu.</translation>
    </message>
    <message>
        <source>Take the key away and put it back to try the PIN once more.</source>
        <translation>Retirez la clé et reposez-la pour essayer encore une fois le code PIN.</translation>
    </message>
    <message>
        <source>This key does not support a PIN.</source>
        <translation>Cette clé ne connaît pas de code PIN.</translation>
    </message>
    <message>
        <source>No PIN yet.</source>
        <translation>Pas encore de code PIN.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Un code PIN est défini.</translation>
    </message>
    <message>
        <source>The PIN must be changed before the key can be used.</source>
        <translation>Le code PIN doit être changé avant de pouvoir utiliser la clé.</translation>
    </message>
    <message>
        <source>Unplug the key and plug it in again to try the PIN once more.</source>
        <translation>Débranchez la clé et rebranchez-la pour essayer encore une fois le code PIN.</translation>
    </message>
    <message>
        <source>The PIN is blocked. Only a reset helps.</source>
        <translation>Le code PIN est bloqué. Seule une réinitialisation aide.</translation>
    </message>
    <message>
        <source>One try left. A wrong PIN blocks the key for good.</source>
        <translation>Il reste un essai. Un code PIN faux bloque la clé pour de bon.</translation>
    </message>
    <message>
        <source>{n} tries left.</source>
        <translation>Il reste {n} essais.</translation>
    </message>
    <message>
        <source>{min} to {max} characters.</source>
        <translation>De {min} à {max} caractères.</translation>
    </message>
    <message>
        <source>The key also refuses PINs that are too simple.</source>
        <translation>La clé refuse aussi les codes PIN trop simples.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Security key PIN</source>
        <translation>Code PIN de la clé de sécurité</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Add a PIN</source>
        <translation>Ajouter un code PIN</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Change PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Add PIN</source>
        <translation>Ajouter le code PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The key wants a PIN of your own before it can be used.</source>
        <translation>La clé veut un code PIN à vous avant de pouvoir être utilisée.</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>Code PIN actuel</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>%1 Typed so far: %2</source>
        <translation>%1 Saisi jusqu’ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Répéter le nouveau code PIN</translation>
    </message>
    <message>
        <source>This PIN can be used.</source>
        <translation>Ce code PIN convient.</translation>
    </message>
    <message>
        <source>Type the new PIN twice.</source>
        <translation>Saisissez deux fois le nouveau code PIN.</translation>
    </message>
    <message>
        <source>Rules of the maker for the PIN:</source>
        <translation>Règles du fabricant pour le code PIN&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj. est activée</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>PinFlaw</name>
    <message>
        <source>Type a PIN.</source>
        <translation>Saisissez un code PIN.</translation>
    </message>
    <message>
        <source>Use at least {n} characters.</source>
        <translation>Utilisez au moins {n} caractères.</translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation>Utilisez au plus {n} caractères.</translation>
    </message>
    <message>
        <source>Too long for the key: some characters take more room than others.</source>
        <translation>Trop long pour la clé&#xa0;: certains caractères prennent plus de place que d’autres.</translation>
    </message>
    <message>
        <source>This character cannot be used in a PIN.</source>
        <translation>Ce caractère n’est pas possible dans un code PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Les deux codes PIN sont différents.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the current one.</source>
        <translation>Le nouveau code PIN est le même que l’actuel.</translation>
    </message>
    <message>
        <source>The key does not accept this PIN. Choose a longer or less simple one.</source>
        <translation>La clé n’accepte pas ce code PIN. Choisissez-en un plus long ou moins simple.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>The key wants a PIN of your own before it can be used.</source>
        <translation>La clé veut un code PIN à vous avant de pouvoir être utilisée.</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>Code PIN actuel</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Répéter le nouveau code PIN</translation>
    </message>
    <message>
        <source>This PIN can be used.</source>
        <translation>Ce code PIN convient.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Saisissez le même code PIN encore une fois.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Plug in your security key</source>
        <translation>Branchez votre clé de sécurité</translation>
    </message>
    <message>
        <source>Keydesk sees no security key. It shows one as soon as it is plugged in.</source>
        <translation>Keydesk ne voit aucune clé de sécurité. Il l’affiche dès qu’elle est branchée.</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Clés de sécurité</translation>
    </message>
    <message>
        <source>The list of the connected keys. None is chosen yet.</source>
        <translation>La liste des clés connectées. Aucune n’est encore choisie.</translation>
    </message>
    <message>
        <source>The page of a key</source>
        <translation>La page d’une clé</translation>
    </message>
    <message>
        <source>PIN, fingerprints, reset and facts of a single key.</source>
        <translation>Code PIN, empreintes, réinitialisation et données d’une seule clé.</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>What has to be right so that security keys work, each with its own code.</source>
        <translation>Ce qui doit être en ordre pour que les clés fonctionnent, chaque point avec son code.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme and text size of the window.</source>
        <translation>Thème et taille du texte de la fenêtre.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>What a code means, and what to say about it.</source>
        <translation>Ce qu’un code veut dire, et ce qu’il faut en dire.</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Débranchée</translation>
    </message>
    <message>
        <source>The key of this page is not connected. Its page waits for it.</source>
        <translation>La clé de cette page n’est pas connectée. Sa page l’attend.</translation>
    </message>
    <message>
        <source>This key may be listed twice</source>
        <translation>Cette clé est peut-être listée deux fois</translation>
    </message>
    <message>
        <source>A key over USB and a key in a card reader may be the same.</source>
        <translation>Une clé USB et une clé dans un lecteur sont peut-être la même.</translation>
    </message>
    <message>
        <source>Another key is still unlocked</source>
        <translation>Une autre clé est encore déverrouillée</translation>
    </message>
    <message>
        <source>The fingerprints of another key are open. Close them first.</source>
        <translation>Les empreintes d’une autre clé sont ouvertes. Fermez-les d’abord.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>What the organisation has decided, and which file or value says so.</source>
        <translation>Ce que l’organisation a décidé, et quel fichier ou quelle valeur le dit.</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>What a help desk needs to know, shown before it is passed on.</source>
        <translation>Ce que l’assistance doit savoir, montré avant d’être transmis.</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Journal des commandes</translation>
    </message>
    <message>
        <source>What is said to keys, without what is secret. It is off until turned on.</source>
        <translation>Ce qui est dit aux clés, sans ce qui est secret. Désactivé au départ.</translation>
    </message>
    <message>
        <source>No fingerprint is left afterwards</source>
        <translation>Il ne reste ensuite aucune empreinte</translation>
    </message>
    <message>
        <source>The last fingerprint goes. The PIN of the key still works.</source>
        <translation>La dernière empreinte disparaît. Le code PIN de la clé fonctionne toujours.</translation>
    </message>
    <message>
        <source>Prepare keys</source>
        <translation>Préparer des clés</translation>
    </message>
    <message>
        <source>Many keys for other people: the plan, or the key that is at hand.</source>
        <translation>Beaucoup de clés pour d’autres&#xa0;: le plan, ou la clé en cours.</translation>
    </message>
</context>
<context>
    <name>PlanCards</name>
    <message>
        <source>One key after the other</source>
        <translation>Une clé après l’autre</translation>
    </message>
    <message>
        <source>Keys that are connected now are left alone. No mouse is needed once it has begun: Enter goes on, Esc stops.</source>
        <translation>Les clés déjà connectées ne sont pas touchées. Pas besoin de souris ensuite&#xa0;: Entrée continue, Échap arrête.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Temporary PINs</source>
        <translation>Codes PIN temporaires</translation>
    </message>
    <message>
        <source>File for the PINs</source>
        <translation>Fichier des codes PIN</translation>
    </message>
    <message>
        <source>A new file that nobody else can read. The PINs are kept nowhere else.</source>
        <translation>Un nouveau fichier que personne d’autre ne peut lire. Les codes PIN ne sont gardés nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Go on with that file</source>
        <translation>Continuer avec ce fichier</translation>
    </message>
    <message>
        <source>After a stop. Keys that are ready in it are not prepared again.</source>
        <translation>Après un arrêt. Les clés déjà prêtes ne sont pas préparées à nouveau.</translation>
    </message>
    <message>
        <source>PIN of each key</source>
        <translation>Code PIN de chaque clé</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Un pour toutes</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>D’une liste</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 chiffres</translation>
    </message>
    <message>
        <source>Digits of a PIN by chance</source>
        <translation>Chiffres d’un code PIN au hasard</translation>
    </message>
    <message>
        <source>List of PINs</source>
        <translation>Liste de codes PIN</translation>
    </message>
    <message>
        <source>One on each line. Nobody else may be able to read it.</source>
        <translation>Un par ligne. Personne d’autre ne doit pouvoir la lire.</translation>
    </message>
    <message>
        <source>PIN for all keys</source>
        <translation>Code PIN pour toutes les clés</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Répéter le code PIN</translation>
    </message>
    <message>
        <source>Show the PIN with the label</source>
        <translation>Montrer le code PIN avec l’étiquette</translation>
    </message>
    <message>
        <source>Until the next key is plugged in.</source>
        <translation>Jusqu’au branchement de la clé suivante.</translation>
    </message>
    <message>
        <source>Each key</source>
        <translation>Chaque clé</translation>
    </message>
    <message>
        <source>How many keys</source>
        <translation>Combien de clés</translation>
    </message>
    <message>
        <source>Empty for no end. Keys that are ready in the file count.</source>
        <translation>Vide pour ne pas finir. Les clés prêtes du fichier comptent.</translation>
    </message>
    <message>
        <source>Erase each key first</source>
        <translation>Effacer d’abord chaque clé</translation>
    </message>
    <message>
        <source>Each is asked about, unplugged, plugged in again and touched.</source>
        <translation>Pour chacune, on demande, débranche, rebranche et touche.</translation>
    </message>
    <message>
        <source>Choose another PIN first</source>
        <translation>Choisir d’abord un autre code PIN</translation>
    </message>
    <message>
        <source>Where the key can, its user has to change the PIN before the first use.</source>
        <translation>Si la clé le peut, son utilisateur doit changer le code PIN avant le premier usage.</translation>
    </message>
    <message>
        <source>Shortest PIN later</source>
        <translation>Code PIN le plus court ensuite</translation>
    </message>
    <message>
        <source>Where the key can. It cannot be lowered again without a reset.</source>
        <translation>Si la clé le peut. Cela ne se réduit plus sans réinitialisation.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Comme il est</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>Only these models</source>
        <translation>Seulement ces modèles</translation>
    </message>
    <message>
        <source>AAGUIDs with blanks between them. Empty lets every model pass.</source>
        <translation>Des AAGUID séparés par des espaces. Vide laisse passer tous les modèles.</translation>
    </message>
    <message>
        <source>Oldest firmware</source>
        <translation>Micrologiciel le plus ancien</translation>
    </message>
    <message>
        <source>Such as 5.4. Empty lets every firmware pass.</source>
        <translation>Comme 5.4. Vide laisse passer tous les micrologiciels.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Required for this account</source>
        <translation>Imposé à ce compte</translation>
    </message>
    <message>
        <source>Required on this computer</source>
        <translation>Imposé sur cet ordinateur</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Until it can, nothing is erased here.</source>
        <translation>Tant qu’elle l’est, rien n’est effacé ici.</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>défini, non affiché</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Your organisation manages Keydesk on this computer</source>
        <translation>Votre organisation gère Keydesk sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is managed on this computer</source>
        <translation>Rien n’est géré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not used: {place}</source>
        <translation>Non utilisé&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Managed by your organisation: {name}</source>
        <translation>Géré par votre organisation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Policy: {name}.</source>
        <translation>Stratégie&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Help desk: {who}</source>
        <translation>Assistance&#xa0;: {who}</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Policies are set by whoever looks after this computer.</source>
        <translation>Les stratégies sont définies par qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Prepare keys</source>
        <translation>Préparer des clés</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>One for a key that is ready, another for one that is not.</source>
        <translation>Un pour une clé qui est prête, un autre pour une clé qui ne l’est pas.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>That PIN is not right</source>
        <translation>Ce code PIN n’est pas le bon</translation>
    </message>
    <message>
        <source>The key did not accept the PIN. Nothing was changed.</source>
        <translation>La clé n’a pas accepté le code PIN. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then type it again.</source>
        <translation>Vérifiez Verr. Maj. et la disposition du clavier, puis saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Unplug the key first</source>
        <translation>Débranchez d’abord la clé</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more until it is plugged in again.</source>
        <translation>Trois codes PIN faux de suite&#xa0;: la clé n’en accepte plus avant d’être rebranchée.</translation>
    </message>
    <message>
        <source>Unplug the key, plug it in again, then try once more.</source>
        <translation>Débranchez la clé, rebranchez-la, puis réessayez une fois.</translation>
    </message>
    <message>
        <source>The PIN is blocked</source>
        <translation>Le code PIN est bloqué</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The PIN of this key can no longer be used.</source>
        <translation>Trop de codes PIN faux. Le code PIN de cette clé n’est plus utilisable.</translation>
    </message>
    <message>
        <source>Only a reset helps. It erases the key, including all its passkeys.</source>
        <translation>Seule une réinitialisation aide. Elle efface la clé et toutes ses clés d’accès.</translation>
    </message>
    <message>
        <source>This key already has a PIN</source>
        <translation>Cette clé a déjà un code PIN</translation>
    </message>
    <message>
        <source>The PIN was not changed.</source>
        <translation>Le code PIN n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Use “Change PIN” and give the current one.</source>
        <translation>Utilisez «&#xa0;Changer le code PIN&#xa0;» et donnez l’actuel.</translation>
    </message>
    <message>
        <source>This key has no PIN yet</source>
        <translation>Cette clé n’a pas encore de code PIN</translation>
    </message>
    <message>
        <source>A PIN is needed before this can be done.</source>
        <translation>Il faut d’abord un code PIN.</translation>
    </message>
    <message>
        <source>Add a PIN first.</source>
        <translation>Ajoutez d’abord un code PIN.</translation>
    </message>
    <message>
        <source>The key does not accept this PIN</source>
        <translation>La clé n’accepte pas ce code PIN</translation>
    </message>
    <message>
        <source>The new PIN breaks a rule of the key. The PIN was not changed.</source>
        <translation>Le nouveau code PIN enfreint une règle de la clé. Le code PIN n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose a longer or less simple PIN.</source>
        <translation>Choisissez un code PIN plus long ou moins simple.</translation>
    </message>
    <message>
        <source>The PIN must be changed first</source>
        <translation>Le code PIN doit d’abord être changé</translation>
    </message>
    <message>
        <source>Whoever set up this key asks you to choose your own PIN.</source>
        <translation>La personne qui a préparé cette clé vous demande de choisir votre propre code PIN.</translation>
    </message>
    <message>
        <source>Change the PIN, then go on.</source>
        <translation>Changez le code PIN, puis continuez.</translation>
    </message>
    <message>
        <source>This PIN cannot be used</source>
        <translation>Ce code PIN n’est pas possible</translation>
    </message>
    <message>
        <source>Nothing was sent to the key, and no try was lost.</source>
        <translation>Rien n’a été envoyé à la clé, et aucun essai n’a été perdu.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Choisissez un autre code PIN.</translation>
    </message>
    <message>
        <source>The key wants the PIN again</source>
        <translation>La clé redemande le code PIN</translation>
    </message>
    <message>
        <source>Time ran out, or another program used the key. No try was lost.</source>
        <translation>Le temps est écoulé, ou un autre programme a utilisé la clé. Aucun essai n’a été perdu.</translation>
    </message>
    <message>
        <source>Enter the PIN again.</source>
        <translation>Saisissez à nouveau le code PIN.</translation>
    </message>
    <message>
        <source>The fingerprint sensor is blocked</source>
        <translation>Le capteur d’empreintes est bloqué</translation>
    </message>
    <message>
        <source>Too many touches were not recognised. Your fingerprints are still saved.</source>
        <translation>Trop de contacts n’ont pas été reconnus. Vos empreintes sont toujours enregistrées.</translation>
    </message>
    <message>
        <source>Enter the PIN of the key once: that unblocks the sensor.</source>
        <translation>Saisissez une fois le code PIN de la clé&#xa0;: cela débloque le capteur.</translation>
    </message>
    <message>
        <source>No room for another fingerprint</source>
        <translation>Plus de place pour une autre empreinte</translation>
    </message>
    <message>
        <source>The key holds as many fingerprints as it can. None was added.</source>
        <translation>La clé garde autant d’empreintes qu’elle peut. Aucune n’a été ajoutée.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Supprimez-en d’abord une.</translation>
    </message>
    <message>
        <source>That fingerprint is no longer on the key</source>
        <translation>Cette empreinte n’est plus sur la clé</translation>
    </message>
    <message>
        <source>It was removed in the meantime.</source>
        <translation>Elle a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Open the list again.</source>
        <translation>Ouvrez à nouveau la liste.</translation>
    </message>
    <message>
        <source>This finger is already saved</source>
        <translation>Ce doigt est déjà enregistré</translation>
    </message>
    <message>
        <source>No fingerprint was added.</source>
        <translation>Aucune empreinte n’a été ajoutée.</translation>
    </message>
    <message>
        <source>Use another finger.</source>
        <translation>Utilisez un autre doigt.</translation>
    </message>
    <message>
        <source>The name is too long for this key</source>
        <translation>Le nom est trop long pour cette clé</translation>
    </message>
    <message>
        <source>The name was not changed.</source>
        <translation>Le nom n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Which fingerprint?</source>
        <translation>Quelle empreinte&#xa0;?</translation>
    </message>
    <message>
        <source>No fingerprint, or more than one, fits that name. Nothing was changed.</source>
        <translation>Aucune empreinte, ou plus d’une, ne porte ce nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>List the fingerprints and use a number from the list.</source>
        <translation>Listez les empreintes et utilisez un numéro de la liste.</translation>
    </message>
    <message>
        <source>The fingerprint is saved, without a name</source>
        <translation>L’empreinte est enregistrée, sans nom</translation>
    </message>
    <message>
        <source>The finger was added, but the key did not take its name.</source>
        <translation>Le doigt a été ajouté, mais la clé n’a pas pris son nom.</translation>
    </message>
    <message>
        <source>Use it as it is, or rename it in the list.</source>
        <translation>Utilisez-la telle quelle, ou renommez-la dans la liste.</translation>
    </message>
    <message>
        <source>This cannot be written to the audit log</source>
        <translation>Cela ne peut pas être noté au journal d’audit</translation>
    </message>
    <message>
        <source>Your organisation allows no change that is not written down. Nothing was changed.</source>
        <translation>Votre organisation n’autorise aucune modification non notée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask your help desk; the check of this computer says what is wrong.</source>
        <translation>Demandez à l’assistance&#xa0;; la vérification de cet ordinateur dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Something went wrong in Keydesk</source>
        <translation>Un problème est survenu dans Keydesk</translation>
    </message>
    <message>
        <source>This is our fault, not yours. The job was stopped.</source>
        <translation>C’est notre faute, pas la vôtre. L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it with the code.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le avec le code.</translation>
    </message>
    <message>
        <source>No security key found</source>
        <translation>Aucune clé de sécurité trouvée</translation>
    </message>
    <message>
        <source>No security key is connected to this computer.</source>
        <translation>Aucune clé de sécurité n’est connectée à cet ordinateur.</translation>
    </message>
    <message>
        <source>Plug in your key and try again.</source>
        <translation>Branchez votre clé et réessayez.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Quelle clé&#xa0;?</translation>
    </message>
    <message>
        <source>More than one security key is connected. Nothing was sent to any of them.</source>
        <translation>Plus d’une clé de sécurité est connectée. Rien n’a été envoyé à aucune.</translation>
    </message>
    <message>
        <source>Name the key you mean, or unplug the others.</source>
        <translation>Nommez la clé voulue, ou débranchez les autres.</translation>
    </message>
    <message>
        <source>That key is not connected</source>
        <translation>Cette clé n’est pas connectée</translation>
    </message>
    <message>
        <source>No connected key has this id. Ids change when a key is plugged in again.</source>
        <translation>Aucune clé connectée n’a cet ID. Les ID changent quand une clé est rebranchée.</translation>
    </message>
    <message>
        <source>List the keys and use an id from the list.</source>
        <translation>Listez les clés et utilisez un ID de la liste.</translation>
    </message>
    <message>
        <source>No permission to use this key</source>
        <translation>Pas d’autorisation d’utiliser cette clé</translation>
    </message>
    <message>
        <source>The key is connected, but this account may not open it.</source>
        <translation>La clé est connectée, mais ce compte ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>On Linux, install the udev rule that comes with Keydesk, then plug in again.</source>
        <translation>Sous Linux, installez la règle udev fournie avec Keydesk, puis rebranchez.</translation>
    </message>
    <message>
        <source>Another program is using this key</source>
        <translation>Un autre programme utilise cette clé</translation>
    </message>
    <message>
        <source>The key was busy the whole time and did not take the last request.</source>
        <translation>La clé a été occupée tout le temps et n’a pas pris la dernière demande.</translation>
    </message>
    <message>
        <source>Close sign-in windows in your browser and try again.</source>
        <translation>Fermez les fenêtres de connexion de votre navigateur et réessayez.</translation>
    </message>
    <message>
        <source>Keydesk is already working with this key</source>
        <translation>Keydesk travaille déjà avec cette clé</translation>
    </message>
    <message>
        <source>A job on this key is still open. Nothing was changed.</source>
        <translation>Une opération sur cette clé est encore ouverte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Finish or cancel that job first.</source>
        <translation>Terminez ou annulez d’abord cette opération.</translation>
    </message>
    <message>
        <source>The key does not answer</source>
        <translation>La clé ne répond pas</translation>
    </message>
    <message>
        <source>The key is connected but stayed silent. It is not known what it did last.</source>
        <translation>La clé est connectée mais est restée muette. On ne sait pas ce qu’elle a fait en dernier.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, and look at its page.</source>
        <translation>Débranchez-la, rebranchez-la et regardez sa page.</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense</source>
        <translation>La réponse de la clé n’a pas de sens</translation>
    </message>
    <message>
        <source>What it sent cannot be understood. It is not known what it did last.</source>
        <translation>Ce qu’elle a envoyé est incompréhensible. On ne sait pas ce qu’elle a fait en dernier.</translation>
    </message>
    <message>
        <source>Plug it in again and look at its page. It may be faulty if this returns.</source>
        <translation>Rebranchez-la et regardez sa page. Si cela revient, elle est peut-être défectueuse.</translation>
    </message>
    <message>
        <source>This key only works as a second factor</source>
        <translation>Cette clé sert seulement de second facteur</translation>
    </message>
    <message>
        <source>It speaks the older U2F protocol: no PIN, no passkeys, nothing to reset.</source>
        <translation>Elle parle l’ancien protocole U2F&#xa0;: pas de code PIN, pas de clés d’accès, rien à réinitialiser.</translation>
    </message>
    <message>
        <source>You can go on using it where it is registered.</source>
        <translation>Vous pouvez continuer à l’utiliser où elle est inscrite.</translation>
    </message>
    <message>
        <source>This key cannot do that</source>
        <translation>Cette clé ne sait pas faire cela</translation>
    </message>
    <message>
        <source>The key does not have this feature. Nothing was changed.</source>
        <translation>La clé n’a pas cette fonction. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>See “About this key” for what it can do.</source>
        <translation>«&#xa0;À propos de cette clé&#xa0;» dit ce qu’elle sait faire.</translation>
    </message>
    <message>
        <source>The key was unplugged</source>
        <translation>La clé a été débranchée</translation>
    </message>
    <message>
        <source>The job was stopped. Nothing more was changed on the key.</source>
        <translation>L’opération a été arrêtée. Rien d’autre n’a été modifié sur la clé.</translation>
    </message>
    <message>
        <source>Plug the key in and start again.</source>
        <translation>Branchez la clé et recommencez.</translation>
    </message>
    <message>
        <source>The key was unplugged while it was saving</source>
        <translation>La clé a été débranchée pendant l’enregistrement</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved.</source>
        <translation>On ne sait pas si la modification a été enregistrée.</translation>
    </message>
    <message>
        <source>Plug the key in and look at its page before you try again.</source>
        <translation>Branchez la clé et regardez sa page avant de réessayer.</translation>
    </message>
    <message>
        <source>The key refused</source>
        <translation>La clé a refusé</translation>
    </message>
    <message>
        <source>The key did not accept the last request.</source>
        <translation>La clé n’a pas accepté la dernière demande.</translation>
    </message>
    <message>
        <source>Plug it in again and try once more.</source>
        <translation>Rebranchez-la et réessayez une fois.</translation>
    </message>
    <message>
        <source>The key is full</source>
        <translation>La clé est pleine</translation>
    </message>
    <message>
        <source>There is no room left on the key. Nothing was changed.</source>
        <translation>Il n’y a plus de place sur la clé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Remove something you no longer need from the key first.</source>
        <translation>Supprimez d’abord de la clé ce dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>Nothing happened for too long</source>
        <translation>Rien ne s’est passé pendant trop longtemps</translation>
    </message>
    <message>
        <source>The job was ended. Nothing was changed on the key.</source>
        <translation>L’opération a pris fin. Rien n’a été modifié sur la clé.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Recommencez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>The key was not touched in time</source>
        <translation>La clé n’a pas été touchée à temps</translation>
    </message>
    <message>
        <source>The key stopped waiting. Nothing was changed.</source>
        <translation>La clé a cessé d’attendre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again and touch the key when it blinks.</source>
        <translation>Réessayez et touchez la clé quand elle clignote.</translation>
    </message>
    <message>
        <source>The key ended the job by itself</source>
        <translation>La clé a mis fin à l’opération elle-même</translation>
    </message>
    <message>
        <source>It stopped waiting though nobody cancelled. It did not do what was asked.</source>
        <translation>Elle a cessé d’attendre sans que personne n’annule. Elle n’a pas fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>Try again. If this returns, unplug the key and plug it in again first.</source>
        <translation>Réessayez. Si cela revient, débranchez d’abord la clé et rebranchez-la.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this</source>
        <translation>Votre organisation ne l’autorise pas</translation>
    </message>
    <message>
        <source>A policy for this computer turns it off. Nothing was changed.</source>
        <translation>Une stratégie de cet ordinateur le désactive. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask your help desk.</source>
        <translation>Demandez à votre assistance.</translation>
    </message>
    <message>
        <source>Your organisation does not use this kind of key</source>
        <translation>Votre organisation n’utilise pas ce type de clé</translation>
    </message>
    <message>
        <source>A policy for this computer leaves its model out. Nothing was changed.</source>
        <translation>Une stratégie de cet ordinateur exclut ce modèle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask your help desk for a key that is allowed.</source>
        <translation>Demandez à votre assistance une clé autorisée.</translation>
    </message>
    <message>
        <source>The policy of your organisation cannot be read</source>
        <translation>La stratégie de votre organisation est illisible</translation>
    </message>
    <message>
        <source>Until it can, nothing is erased here. Nothing was changed.</source>
        <translation>Tant qu’elle l’est, rien n’est effacé ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask your help desk; the page “Policy” names the file or value.</source>
        <translation>Demandez à votre assistance&#xa0;; la page «&#xa0;Stratégie&#xa0;» nomme le fichier ou la valeur.</translation>
    </message>
    <message>
        <source>Too many wrong passcodes</source>
        <translation>Trop de codes d’accès faux</translation>
    </message>
    <message>
        <source>No passcode is taken for 15 minutes. Nothing was changed.</source>
        <translation>Aucun code d’accès n’est accepté pendant 15 minutes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Wait, or ask somebody who knows it.</source>
        <translation>Attendez, ou demandez à quelqu’un qui le connaît.</translation>
    </message>
    <message>
        <source>That passcode is not right</source>
        <translation>Ce code d’accès n’est pas le bon</translation>
    </message>
    <message>
        <source>It is not the passcode of the staff. Nothing was changed.</source>
        <translation>Ce n’est pas le code d’accès du personnel. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Type it again, or ask somebody who knows it.</source>
        <translation>Saisissez-le à nouveau, ou demandez à quelqu’un qui le connaît.</translation>
    </message>
    <message>
        <source>The firmware of this key is too old</source>
        <translation>Le micrologiciel de cette clé est trop ancien</translation>
    </message>
    <message>
        <source>It is older than planned, or the key does not tell. Nothing was changed.</source>
        <translation>Il est plus ancien que prévu, ou la clé ne le dit pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put the key aside and take the next one.</source>
        <translation>Mettez la clé de côté et prenez la suivante.</translation>
    </message>
    <message>
        <source>This is not one of the planned models</source>
        <translation>Ce n’est pas un des modèles prévus</translation>
    </message>
    <message>
        <source>The plan names other models. Nothing was changed.</source>
        <translation>Le plan nomme d’autres modèles. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This key is ready already</source>
        <translation>Cette clé est déjà prête</translation>
    </message>
    <message>
        <source>It stands in the file with its temporary PIN. Nothing was changed.</source>
        <translation>Elle est dans le fichier avec son code PIN temporaire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Take the next key.</source>
        <translation>Prenez la clé suivante.</translation>
    </message>
    <message>
        <source>This file is no safe place for PINs</source>
        <translation>Ce fichier n’est pas un endroit sûr pour des codes PIN</translation>
    </message>
    <message>
        <source>It cannot be used as it is. No key was touched because of it.</source>
        <translation>Il n’est pas utilisable ainsi. Aucune clé n’a été touchée à cause de lui.</translation>
    </message>
    <message>
        <source>Choose a new file in a folder that only you can write to.</source>
        <translation>Choisissez un nouveau fichier dans un dossier où vous seul pouvez écrire.</translation>
    </message>
    <message>
        <source>The file of the PINs cannot be written</source>
        <translation>Le fichier des codes PIN ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The key does not count as ready. If it has a PIN, the file has it too.</source>
        <translation>La clé ne compte pas comme prête. Si elle a un code PIN, le fichier l’a aussi.</translation>
    </message>
    <message>
        <source>Make room on the disk, then go on with the same file.</source>
        <translation>Libérez de la place sur le disque, puis continuez avec le même fichier.</translation>
    </message>
    <message>
        <source>The list of PINs has a mistake</source>
        <translation>La liste des codes PIN contient une erreur</translation>
    </message>
    <message>
        <source>A line is no PIN, stands there twice or would be changed by a table.</source>
        <translation>Une ligne n’est pas un code PIN, y est deux fois ou serait modifiée par un tableur.</translation>
    </message>
    <message>
        <source>Put one PIN on each line, saved as UTF-8, and start again.</source>
        <translation>Mettez un code PIN par ligne, enregistrez en UTF-8 et recommencez.</translation>
    </message>
    <message>
        <source>The list of PINs is used up</source>
        <translation>La liste des codes PIN est épuisée</translation>
    </message>
    <message>
        <source>There is no PIN left for this key. No PIN was set on it.</source>
        <translation>Il ne reste aucun code PIN pour cette clé. Aucun n’a été défini.</translation>
    </message>
    <message>
        <source>Go on with a longer list and the same file.</source>
        <translation>Continuez avec une liste plus longue et le même fichier.</translation>
    </message>
    <message>
        <source>That is a different key</source>
        <translation>C’est une autre clé</translation>
    </message>
    <message>
        <source>This is not the key you chose to reset. Nothing was sent to it.</source>
        <translation>Ce n’est pas la clé que vous vouliez réinitialiser. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Unplug it, then plug in {key}.</source>
        <translation>Débranchez-la, puis branchez {key}.</translation>
    </message>
    <message>
        <source>Cannot tell whether this is the same key</source>
        <translation>Impossible de savoir si c’est la même clé</translation>
    </message>
    <message>
        <source>Nothing was erased: the key has no serial number and may be another one.</source>
        <translation>Rien n’a été effacé&#xa0;: la clé n’a pas de numéro de série et pourrait être une autre.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected, and use the same socket both times.</source>
        <translation>Recommencez avec {key} seule, et la même prise les deux fois.</translation>
    </message>
    <message>
        <source>Another key was plugged in</source>
        <translation>Une autre clé a été branchée</translation>
    </message>
    <message>
        <source>Nothing was erased: with two keys connected it could hit the wrong one.</source>
        <translation>Rien n’a été effacé&#xa0;: avec deux clés connectées, ce pourrait être la mauvaise.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected.</source>
        <translation>Recommencez avec {key} seule.</translation>
    </message>
    <message>
        <source>The key was plugged in for too long</source>
        <translation>La clé est restée branchée trop longtemps</translation>
    </message>
    <message>
        <source>Nothing was erased: a key takes a reset only right after it is plugged in.</source>
        <translation>Rien n’a été effacé&#xa0;: une clé ne se réinitialise que juste après son branchement.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, and touch it when it is asked for.</source>
        <translation>Débranchez-la, rebranchez-la et touchez-la quand on vous le demande.</translation>
    </message>
    <message>
        <source>No touch was seen</source>
        <translation>Aucun contact n’a été perçu</translation>
    </message>
    <message>
        <source>Nothing was erased: the key was not touched in time.</source>
        <translation>Rien n’a été effacé&#xa0;: la clé n’a pas été touchée à temps.</translation>
    </message>
    <message>
        <source>Unplug it and try again, as often as you like.</source>
        <translation>Débranchez-la et réessayez, aussi souvent que vous voulez.</translation>
    </message>
    <message>
        <source>The key refused to be erased</source>
        <translation>La clé a refusé d’être effacée</translation>
    </message>
    <message>
        <source>Nothing was erased. Some keys want to be held longer or in another port.</source>
        <translation>Rien n’a été effacé. Certaines clés veulent un appui plus long ou une autre prise.</translation>
    </message>
    <message>
        <source>Unplug it and try again.</source>
        <translation>Débranchez-la et réessayez.</translation>
    </message>
    <message>
        <source>This key cannot be reset over this connection</source>
        <translation>Cette clé ne peut pas être réinitialisée par cette connexion</translation>
    </message>
    <message>
        <source>Nothing was erased: the key takes a reset only over another connection.</source>
        <translation>Rien n’a été effacé&#xa0;: la clé ne se réinitialise que par une autre connexion.</translation>
    </message>
    <message>
        <source>See “About this key” for the connections it names.</source>
        <translation>«&#xa0;À propos de cette clé&#xa0;» indique les connexions qu’elle nomme.</translation>
    </message>
    <message>
        <source>The key was unplugged during the reset</source>
        <translation>La clé a été débranchée pendant la réinitialisation</translation>
    </message>
    <message>
        <source>It is not known whether anything was erased.</source>
        <translation>On ne sait pas si quelque chose a été effacé.</translation>
    </message>
    <message>
        <source>Plug it in again and repeat the reset.</source>
        <translation>Rebranchez-la et répétez la réinitialisation.</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>The rule for this computer</source>
        <translation>La règle pour cet ordinateur</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can install it.</source>
        <translation>Qui s’occupe de cet ordinateur peut l’installer.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Journal des commandes</translation>
    </message>
    <message>
        <source>Note what is said to keys</source>
        <translation>Noter ce qui est dit aux clés</translation>
    </message>
    <message>
        <source>For support. It is kept in memory until the window closes, never on disk, and PINs, tokens and names are replaced before they are noted.</source>
        <translation>Pour l’assistance. Gardé en mémoire jusqu’à la fermeture de la fenêtre, jamais sur disque&#xa0;; codes PIN, jetons et noms sont remplacés avant d’être notés.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 commandes</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 commandes sur %2</translation>
    </message>
    <message>
        <source>The last %1 are shown. Copy takes all of them.</source>
        <translation>Les %1 dernières sont affichées. Copier les prend toutes.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the protocol log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Replaced by “...”</source>
        <translation>Remplacé par «&#xa0;...&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing was said to a key yet.</source>
        <translation>Rien n’a encore été dit à une clé.</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Rien n’est noté.</translation>
    </message>
</context>
<context>
    <name>QrCodes</name>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 sur %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Code précédent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Code suivant</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Établi par</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Save a receipt…</source>
        <translation>Enregistrer un reçu…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>RemovalLinks</name>
    <message>
        <source>Remove the old key here</source>
        <translation>Retirez ici l’ancienne clé</translation>
    </message>
</context>
<context>
    <name>RemoveScreen</name>
    <message>
        <source>Fingerprints to remove</source>
        <translation>Empreintes à supprimer</translation>
    </message>
    <message>
        <source>No fingerprint is left on the key afterwards. Its PIN still works.</source>
        <translation>Il ne reste ensuite aucune empreinte sur la clé. Son code PIN fonctionne toujours.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove fingerprint</source>
        <translation>Supprimer l’empreinte</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}</source>
        <translation>{file} n’a pas pu être enregistré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Keydesk report</source>
        <translation>Rapport Keydesk</translation>
    </message>
    <message>
        <source>Made {when}. Redaction: {redaction}.</source>
        <translation>Établi {when}. Masquage&#xa0;: {redaction}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Last steps and problems</source>
        <translation>Dernières étapes et problèmes</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>No key is connected.</source>
        <translation>Aucune clé n’est connectée.</translation>
    </message>
    <message>
        <source>Nothing was done since Keydesk was started.</source>
        <translation>Rien n’a été fait depuis le démarrage de Keydesk.</translation>
    </message>
    <message>
        <source>Nothing is managed.</source>
        <translation>Rien n’est géré.</translation>
    </message>
    <message>
        <source>A mandatory policy cannot be read. Jobs that destroy are off.</source>
        <translation>Une stratégie imposée est illisible. Les opérations qui effacent sont désactivées.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>To {sinks}. Events lost: {n}.</source>
        <translation>Vers {sinks}. Événements perdus&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>USB id</source>
        <translation>ID USB</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>{state}, {n} tries left</source>
        <translation>{state}, il reste {n} essais</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Reset over</source>
        <translation>Réinitialisation par</translation>
    </message>
    <message>
        <source>Passkeys left</source>
        <translation>Clés d’accès libres</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Empreintes</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrées</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} fois</translation>
    </message>
    <message>
        <source>Values that were replaced by “...”: {names}.</source>
        <translation>Valeurs remplacées par «&#xa0;...&#xa0;»&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>No report may be made here</source>
        <translation>Aucun rapport ne peut être fait ici</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Read it before you pass it on</source>
        <translation>Lisez-le avant de le transmettre</translation>
    </message>
    <message>
        <source>Below is all of it: no accounts, no passkeys, no PINs. Nothing is sent by Keydesk.</source>
        <translation>Tout est ci-dessous&#xa0;: ni comptes, ni clés d’accès, ni codes PIN. Keydesk n’envoie rien.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show it to a camera</source>
        <translation>Le montrer à une caméra</translation>
    </message>
    <message>
        <source>The short form, for a help desk with a phone: codes, models and states.</source>
        <translation>La forme courte, pour une assistance au téléphone&#xa0;: codes, modèles et états.</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Journal des commandes</translation>
    </message>
    <message>
        <source>On: what is said to keys is noted.</source>
        <translation>Activé&#xa0;: ce qui est dit aux clés est noté.</translation>
    </message>
    <message>
        <source>What is said to keys, for support. Off.</source>
        <translation>Ce qui est dit aux clés, pour l’assistance. Désactivé.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>What a code means, and what to say about it on the phone</source>
        <translation>Ce qu’un code veut dire, et ce qu’il faut en dire au téléphone</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
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
        <translation>Code QR %1 sur %2 du rapport</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Préparation…</translation>
    </message>
</context>
<context>
    <name>Reset</name>
    <message>
        <source>Erases everything on this key and makes it as good as new.</source>
        <translation>Efface tout sur cette clé et la remet à neuf.</translation>
    </message>
</context>
<context>
    <name>ResetCard</name>
    <message>
        <source>Reset security key</source>
        <translation>Réinitialiser la clé de sécurité</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>ResetConfirmation</name>
    <message>
        <source>You will lose:</source>
        <translation>Vous perdrez&#xa0;:</translation>
    </message>
    <message>
        <source>What you will lose</source>
        <translation>Ce que vous perdrez</translation>
    </message>
    <message>
        <source>I understand that %1 is erased and this cannot be undone</source>
        <translation>Je comprends que %1 est effacée et que c’est irréversible</translation>
    </message>
</context>
<context>
    <name>ResetDialog</name>
    <message>
        <source>Erase this key</source>
        <translation>Effacer cette clé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ResetProgress</name>
    <message>
        <source>Touch and hold it for %1 seconds</source>
        <translation>La toucher pendant %1 secondes</translation>
    </message>
    <message>
        <source>Touch it</source>
        <translation>La toucher</translation>
    </message>
    <message>
        <source>Unplug the key</source>
        <translation>Débrancher la clé</translation>
    </message>
    <message>
        <source>Plug it in again</source>
        <translation>La rebrancher</translation>
    </message>
    <message>
        <source>Lift the key off the reader</source>
        <translation>Soulever la clé du lecteur</translation>
    </message>
    <message>
        <source>Tap it again</source>
        <translation>La reposer</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>L’y laisser</translation>
    </message>
    <message>
        <source>Take the key out</source>
        <translation>Sortir la clé</translation>
    </message>
    <message>
        <source>Put it back in</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>L’y laisser</translation>
    </message>
    <message>
        <source>Take these away:</source>
        <translation>Éloignez celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Unplug these:</source>
        <translation>Débranchez celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Keys to take away</source>
        <translation>Clés à éloigner</translation>
    </message>
    <message>
        <source>The key erases itself</source>
        <translation>La clé s’efface</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>PIN added</source>
        <translation>Code PIN ajouté</translation>
    </message>
    <message>
        <source>{key} now has a PIN.</source>
        <translation>{key} a maintenant un code PIN.</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>Code PIN changé</translation>
    </message>
    <message>
        <source>Use the new PIN of {key} from now on.</source>
        <translation>Utilisez désormais le nouveau code PIN de {key}.</translation>
    </message>
    <message>
        <source>Fingerprints closed</source>
        <translation>Empreintes fermées</translation>
    </message>
    <message>
        <source>{key} is locked again.</source>
        <translation>{key} est à nouveau verrouillée.</translation>
    </message>
    <message>
        <source>Reset complete</source>
        <translation>Réinitialisation terminée</translation>
    </message>
    <message>
        <source>{key} is as good as new.</source>
        <translation>{key} est comme neuve.</translation>
    </message>
    <message>
        <source>Key ready</source>
        <translation>Clé prête</translation>
    </message>
    <message>
        <source>{key} can be handed out.</source>
        <translation>{key} peut être remise.</translation>
    </message>
    <message>
        <source>Add a PIN to the key.</source>
        <translation>Ajoutez un code PIN à la clé.</translation>
    </message>
    <message>
        <source>Register the key again at each site and service you use it with.</source>
        <translation>Inscrivez à nouveau la clé sur chaque site et service où vous l’utilisez.</translation>
    </message>
    <message>
        <source>Remove the old entry of this key there: sites do not notice a reset.</source>
        <translation>Supprimez-y l’ancienne entrée de cette clé&#xa0;: les sites ne voient pas la réinitialisation.</translation>
    </message>
</context>
<context>
    <name>RunCards</name>
    <message>
        <source>Erase this key (Enter)</source>
        <translation>Effacer cette clé (Entrée)</translation>
    </message>
    <message>
        <source>Leave this key</source>
        <translation>Laisser cette clé</translation>
    </message>
    <message>
        <source>Back to the plan (Enter)</source>
        <translation>Retour au plan (Entrée)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 prêtes sur %2</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 prêtes</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 passées</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 échouées</translation>
    </message>
    <message>
        <source>Last keys</source>
        <translation>Dernières clés</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample key</source>
        <translation>Clé d’exemple</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Autre clé</translation>
    </message>
    <message>
        <source>Right thumb</source>
        <translation>Pouce droit</translation>
    </message>
    <message>
        <source>Left thumb</source>
        <translation>Pouce gauche</translation>
    </message>
    <message>
        <source>Good. Lift your finger and touch again.</source>
        <translation>Bien. Levez le doigt et touchez à nouveau.</translation>
    </message>
    <message>
        <source>Place your finger a little lower.</source>
        <translation>Posez le doigt un peu plus bas.</translation>
    </message>
    <message>
        <source>Place your finger a little higher.</source>
        <translation>Posez le doigt un peu plus haut.</translation>
    </message>
    <message>
        <source>Move your finger a little to the right.</source>
        <translation>Déplacez le doigt un peu vers la droite.</translation>
    </message>
    <message>
        <source>Move your finger a little to the left.</source>
        <translation>Déplacez le doigt un peu vers la gauche.</translation>
    </message>
    <message>
        <source>Keep your finger on the sensor a little longer.</source>
        <translation>Gardez le doigt un peu plus longtemps sur le capteur.</translation>
    </message>
    <message>
        <source>Lift your finger a little sooner.</source>
        <translation>Levez le doigt un peu plus tôt.</translation>
    </message>
    <message>
        <source>Wipe the sensor and your finger, then press firmly.</source>
        <translation>Essuyez le capteur et le doigt, puis appuyez fermement.</translation>
    </message>
    <message>
        <source>Straighten your finger on the sensor.</source>
        <translation>Posez le doigt bien droit sur le capteur.</translation>
    </message>
    <message>
        <source>Cover the whole sensor with your finger.</source>
        <translation>Couvrez tout le capteur avec le doigt.</translation>
    </message>
    <message>
        <source>Use the same finger as before.</source>
        <translation>Utilisez le même doigt qu’avant.</translation>
    </message>
    <message>
        <source>This finger is already saved. Use another finger.</source>
        <translation>Ce doigt est déjà enregistré. Utilisez-en un autre.</translation>
    </message>
    <message>
        <source>There is no room for another fingerprint.</source>
        <translation>Il n’y a plus de place pour une autre empreinte.</translation>
    </message>
    <message>
        <source>Touch the sensor with your finger.</source>
        <translation>Touchez le capteur avec le doigt.</translation>
    </message>
    <message>
        <source>Lift your finger, then touch again.</source>
        <translation>Levez le doigt, puis touchez à nouveau.</translation>
    </message>
    <message>
        <source>That did not work. Touch the sensor again.</source>
        <translation>Cela n’a pas marché. Touchez à nouveau le capteur.</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Read me the next code.</source>
        <translation>Lisez-moi le code suivant.</translation>
    </message>
    <message>
        <source>Tell me who manages this computer.</source>
        <translation>Dites-moi qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>Press “Check again”.</source>
        <translation>Appuyez sur «&#xa0;Vérifier à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>Read me the line beside the code.</source>
        <translation>Lisez-moi la ligne à côté du code.</translation>
    </message>
    <message>
        <source>Tell me how Keydesk was installed.</source>
        <translation>Dites-moi comment Keydesk a été installé.</translation>
    </message>
    <message>
        <source>Plug in the key.</source>
        <translation>Branchez la clé.</translation>
    </message>
    <message>
        <source>Unplug the key.</source>
        <translation>Débranchez la clé.</translation>
    </message>
    <message>
        <source>Plug it into another socket.</source>
        <translation>Branchez-la dans une autre prise.</translation>
    </message>
    <message>
        <source>Press “Install the rule”.</source>
        <translation>Appuyez sur «&#xa0;Installer la règle&#xa0;».</translation>
    </message>
    <message>
        <source>Type the password of the administrator if you have it.</source>
        <translation>Saisissez le mot de passe de l’administrateur si vous l’avez.</translation>
    </message>
    <message>
        <source>Plug the key in again.</source>
        <translation>Rebranchez la clé.</translation>
    </message>
    <message>
        <source>Sign in at the screen of the computer itself.</source>
        <translation>Connectez-vous à l’écran de l’ordinateur même.</translation>
    </message>
    <message>
        <source>Tell me who started the container.</source>
        <translation>Dites-moi qui a démarré le conteneur.</translation>
    </message>
    <message>
        <source>Press “Open the page of Windows” if you are no administrator.</source>
        <translation>Appuyez sur «&#xa0;Ouvrir la page de Windows&#xa0;» si vous n’êtes pas administrateur.</translation>
    </message>
    <message>
        <source>Press “Restart as administrator” if you are.</source>
        <translation>Appuyez sur «&#xa0;Redémarrer en administrateur&#xa0;» si vous l’êtes.</translation>
    </message>
    <message>
        <source>Tell me whether your key is in a card reader.</source>
        <translation>Dites-moi si votre clé est dans un lecteur de cartes.</translation>
    </message>
    <message>
        <source>Use the key over USB if it has a plug.</source>
        <translation>Utilisez la clé par USB si elle a une fiche.</translation>
    </message>
    <message>
        <source>Choose “Manage” beside the fingerprint.</source>
        <translation>Choisissez «&#xa0;Gérer&#xa0;» à côté de l’empreinte.</translation>
    </message>
    <message>
        <source>Type the PIN of the key.</source>
        <translation>Saisissez le code PIN de la clé.</translation>
    </message>
    <message>
        <source>Dry the finger.</source>
        <translation>Séchez le doigt.</translation>
    </message>
    <message>
        <source>Try the finger once more.</source>
        <translation>Essayez le doigt encore une fois.</translation>
    </message>
    <message>
        <source>Choose a fingerprint you no longer use.</source>
        <translation>Choisissez une empreinte dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>Press its button to remove it.</source>
        <translation>Appuyez sur son bouton pour la supprimer.</translation>
    </message>
    <message>
        <source>Read me the new code.</source>
        <translation>Lisez-moi le nouveau code.</translation>
    </message>
    <message>
        <source>Press “Done”.</source>
        <translation>Appuyez sur «&#xa0;Terminé&#xa0;».</translation>
    </message>
    <message>
        <source>Open the fingerprints again.</source>
        <translation>Ouvrez à nouveau les empreintes.</translation>
    </message>
    <message>
        <source>Press “Add another”.</source>
        <translation>Appuyez sur «&#xa0;En ajouter une autre&#xa0;».</translation>
    </message>
    <message>
        <source>Use a finger that is not in the list.</source>
        <translation>Utilisez un doigt qui n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Press “Save name”.</source>
        <translation>Appuyez sur «&#xa0;Enregistrer le nom&#xa0;».</translation>
    </message>
    <message>
        <source>List the fingerprints.</source>
        <translation>Listez les empreintes.</translation>
    </message>
    <message>
        <source>Use the number of the line instead of the name.</source>
        <translation>Utilisez le numéro de la ligne au lieu du nom.</translation>
    </message>
    <message>
        <source>Use the finger as it is.</source>
        <translation>Utilisez le doigt tel quel.</translation>
    </message>
    <message>
        <source>Rename it in the list if you like.</source>
        <translation>Renommez-le dans la liste si vous voulez.</translation>
    </message>
    <message>
        <source>Press “Add a fingerprint” to save a finger.</source>
        <translation>Appuyez sur «&#xa0;Ajouter une empreinte&#xa0;» pour enregistrer un doigt.</translation>
    </message>
    <message>
        <source>Press “Done” when nothing is left to do.</source>
        <translation>Appuyez sur «&#xa0;Terminé&#xa0;» quand il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Lay your finger flat on the sensor.</source>
        <translation>Posez le doigt à plat sur le capteur.</translation>
    </message>
    <message>
        <source>Lift it when the sentence changes.</source>
        <translation>Levez-le quand la phrase change.</translation>
    </message>
    <message>
        <source>Repeat that until the code changes.</source>
        <translation>Répétez jusqu’à ce que le code change.</translation>
    </message>
    <message>
        <source>Type a name, such as right thumb.</source>
        <translation>Saisissez un nom, comme pouce droit.</translation>
    </message>
    <message>
        <source>Read me the name of the finger.</source>
        <translation>Lisez-moi le nom du doigt.</translation>
    </message>
    <message>
        <source>Press “Remove fingerprint” if that is right.</source>
        <translation>Appuyez sur «&#xa0;Supprimer l’empreinte&#xa0;» si c’est le bon.</translation>
    </message>
    <message>
        <source>Sign in once with your finger to try it.</source>
        <translation>Connectez-vous une fois avec le doigt pour l’essayer.</translation>
    </message>
    <message>
        <source>Add a finger of the other hand too.</source>
        <translation>Ajoutez aussi un doigt de l’autre main.</translation>
    </message>
    <message>
        <source>Plug the key into a socket of the computer itself.</source>
        <translation>Branchez la clé dans une prise de l’ordinateur même.</translation>
    </message>
    <message>
        <source>Tell me whether it lights up.</source>
        <translation>Dites-moi si elle s’allume.</translation>
    </message>
    <message>
        <source>Open “Check this computer”.</source>
        <translation>Ouvrez «&#xa0;Vérifier cet ordinateur&#xa0;».</translation>
    </message>
    <message>
        <source>Read me the codes you see.</source>
        <translation>Lisez-moi les codes que vous voyez.</translation>
    </message>
    <message>
        <source>Leave only the key you mean plugged in.</source>
        <translation>Laissez branchée seulement la clé voulue.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>List the keys again.</source>
        <translation>Listez à nouveau les clés.</translation>
    </message>
    <message>
        <source>Use the new id from the list.</source>
        <translation>Utilisez le nouvel ID de la liste.</translation>
    </message>
    <message>
        <source>Press “Check this computer”.</source>
        <translation>Appuyez sur «&#xa0;Vérifier cet ordinateur&#xa0;».</translation>
    </message>
    <message>
        <source>Close sign-in windows in your browser.</source>
        <translation>Fermez les fenêtres de connexion de votre navigateur.</translation>
    </message>
    <message>
        <source>Close other programs for security keys.</source>
        <translation>Fermez les autres programmes pour clés de sécurité.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Finish the open dialog.</source>
        <translation>Terminez la boîte de dialogue ouverte.</translation>
    </message>
    <message>
        <source>Read me what its page says of the PIN.</source>
        <translation>Lisez-moi ce que sa page dit du code PIN.</translation>
    </message>
    <message>
        <source>Plug it into a socket of the computer itself.</source>
        <translation>Branchez-la dans une prise de l’ordinateur même.</translation>
    </message>
    <message>
        <source>Tell me if the same code returns.</source>
        <translation>Dites-moi si le même code revient.</translation>
    </message>
    <message>
        <source>Use the key as before at your sites.</source>
        <translation>Utilisez la clé comme avant sur vos sites.</translation>
    </message>
    <message>
        <source>Ask for a newer key if you need a PIN.</source>
        <translation>Demandez une clé plus récente s’il vous faut un code PIN.</translation>
    </message>
    <message>
        <source>Open “About this key”.</source>
        <translation>Ouvrez «&#xa0;À propos de cette clé&#xa0;».</translation>
    </message>
    <message>
        <source>Read me what the key can do.</source>
        <translation>Lisez-moi ce que la clé sait faire.</translation>
    </message>
    <message>
        <source>Plug the key in.</source>
        <translation>Branchez la clé.</translation>
    </message>
    <message>
        <source>Read me what its page says.</source>
        <translation>Lisez-moi ce que dit sa page.</translation>
    </message>
    <message>
        <source>Wait before you try again.</source>
        <translation>Attendez avant de réessayer.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Rebranchez-la.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>Réessayez une fois.</translation>
    </message>
    <message>
        <source>Tell me which sites you no longer use.</source>
        <translation>Dites-moi quels sites vous n’utilisez plus.</translation>
    </message>
    <message>
        <source>Remove what you no longer need from the key.</source>
        <translation>Supprimez de la clé ce dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>Stay at the computer until it is done.</source>
        <translation>Restez à l’ordinateur jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Touch the metal part when it blinks.</source>
        <translation>Touchez le métal quand il clignote.</translation>
    </message>
    <message>
        <source>Unplug the key if the same code returns.</source>
        <translation>Débranchez la clé si le même code revient.</translation>
    </message>
    <message>
        <source>Wait until the screen changes.</source>
        <translation>Attendez que l’écran change.</translation>
    </message>
    <message>
        <source>Leave the key plugged in.</source>
        <translation>Laissez la clé branchée.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Tell me what you did just before.</source>
        <translation>Dites-moi ce que vous avez fait juste avant.</translation>
    </message>
    <message>
        <source>Start Keydesk again.</source>
        <translation>Redémarrez Keydesk.</translation>
    </message>
    <message>
        <source>Ask the staff on the spot.</source>
        <translation>Demandez au personnel sur place.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Touchez l’écran.</translation>
    </message>
    <message>
        <source>Tell me whether the screen changes.</source>
        <translation>Dites-moi si l’écran change.</translation>
    </message>
    <message>
        <source>Plug the key in as far as it goes.</source>
        <translation>Branchez la clé à fond.</translation>
    </message>
    <message>
        <source>Try the other socket if nothing happens.</source>
        <translation>Essayez l’autre prise si rien ne se passe.</translation>
    </message>
    <message>
        <source>Take every other key out.</source>
        <translation>Retirez toutes les autres clés.</translation>
    </message>
    <message>
        <source>Leave only your own.</source>
        <translation>Laissez seulement la vôtre.</translation>
    </message>
    <message>
        <source>Take the key out if it is yours.</source>
        <translation>Retirez la clé si c’est la vôtre.</translation>
    </message>
    <message>
        <source>Ask the staff to keep a key that is not yours.</source>
        <translation>Confiez au personnel une clé qui n’est pas la vôtre.</translation>
    </message>
    <message>
        <source>Take the key out.</source>
        <translation>Retirez la clé.</translation>
    </message>
    <message>
        <source>Read me the buttons.</source>
        <translation>Lisez-moi les boutons.</translation>
    </message>
    <message>
        <source>Touch the button for what you want to do.</source>
        <translation>Touchez le bouton de ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>Take the key with you.</source>
        <translation>Reprenez la clé.</translation>
    </message>
    <message>
        <source>Touch “Continue”.</source>
        <translation>Touchez «&#xa0;Continuer&#xa0;».</translation>
    </message>
    <message>
        <source>Touch “Back”.</source>
        <translation>Touchez «&#xa0;Retour&#xa0;».</translation>
    </message>
    <message>
        <source>Touch “Back to visitors” when you have finished.</source>
        <translation>Touchez «&#xa0;Retour aux visiteurs&#xa0;» quand vous avez fini.</translation>
    </message>
    <message>
        <source>Use another kiosk.</source>
        <translation>Utilisez une autre borne.</translation>
    </message>
    <message>
        <source>Plug in a USB drive.</source>
        <translation>Branchez un lecteur USB.</translation>
    </message>
    <message>
        <source>Wait until a button with its name appears.</source>
        <translation>Attendez qu’un bouton portant son nom apparaisse.</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>Laissez le lecteur branché.</translation>
    </message>
    <message>
        <source>Take the drive out.</source>
        <translation>Retirez le lecteur.</translation>
    </message>
    <message>
        <source>Touch “Back to visitors”.</source>
        <translation>Touchez «&#xa0;Retour aux visiteurs&#xa0;».</translation>
    </message>
    <message>
        <source>Read me the file and the line.</source>
        <translation>Lisez-moi le fichier et la ligne.</translation>
    </message>
    <message>
        <source>Tell whoever is responsible for security.</source>
        <translation>Prévenez les responsables de la sécurité.</translation>
    </message>
    <message>
        <source>Use an empty drive.</source>
        <translation>Utilisez un lecteur vide.</translation>
    </message>
    <message>
        <source>Use another drive.</source>
        <translation>Utilisez un autre lecteur.</translation>
    </message>
    <message>
        <source>Plug the drive in again.</source>
        <translation>Rebranchez le lecteur.</translation>
    </message>
    <message>
        <source>Touch the button with its name.</source>
        <translation>Touchez le bouton qui porte son nom.</translation>
    </message>
    <message>
        <source>Leave it plugged in until the screen says so.</source>
        <translation>Laissez-le branché jusqu’à ce que l’écran le dise.</translation>
    </message>
    <message>
        <source>Touch “Check again”.</source>
        <translation>Touchez «&#xa0;Vérifier à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>Read me every code you see.</source>
        <translation>Lisez-moi chaque code que vous voyez.</translation>
    </message>
    <message>
        <source>Leave the code on the screen until I have read it.</source>
        <translation>Laissez le code à l’écran jusqu’à ce que je l’aie lu.</translation>
    </message>
    <message>
        <source>Touch the right arrow for the next code.</source>
        <translation>Touchez la flèche de droite pour le code suivant.</translation>
    </message>
    <message>
        <source>Touch “Back” after the last code.</source>
        <translation>Touchez «&#xa0;Retour&#xa0;» après le dernier code.</translation>
    </message>
    <message>
        <source>Read me the code on the screen then.</source>
        <translation>Lisez-moi ensuite le code à l’écran.</translation>
    </message>
    <message>
        <source>Read me the number of tries left.</source>
        <translation>Lisez-moi le nombre d’essais restants.</translation>
    </message>
    <message>
        <source>Check that Caps Lock is off.</source>
        <translation>Vérifiez que Verr. Maj. est désactivée.</translation>
    </message>
    <message>
        <source>Type the PIN of this key slowly.</source>
        <translation>Saisissez lentement le code PIN de cette clé.</translation>
    </message>
    <message>
        <source>Stop if you are not sure of the PIN.</source>
        <translation>Arrêtez si vous n’êtes pas sûr du code PIN.</translation>
    </message>
    <message>
        <source>Wait 3 seconds.</source>
        <translation>Attendez 3 secondes.</translation>
    </message>
    <message>
        <source>Type the PIN only if you are sure of it.</source>
        <translation>Saisissez le code PIN seulement si vous en êtes sûr.</translation>
    </message>
    <message>
        <source>Sign in to each site in your browser, another way than with the key.</source>
        <translation>Connectez-vous à chaque site dans votre navigateur, autrement qu’avec la clé.</translation>
    </message>
    <message>
        <source>Tell me which sites you use this key with.</source>
        <translation>Dites-moi sur quels sites vous utilisez cette clé.</translation>
    </message>
    <message>
        <source>Try another way to sign in to each of them.</source>
        <translation>Essayez de vous connecter autrement à chacun de ces sites.</translation>
    </message>
    <message>
        <source>Choose “Reset” on the page of the key.</source>
        <translation>Choisissez «&#xa0;Réinitialiser&#xa0;» sur la page de la clé.</translation>
    </message>
    <message>
        <source>Choose “Change” beside the PIN.</source>
        <translation>Choisissez «&#xa0;Modifier&#xa0;» à côté du code PIN.</translation>
    </message>
    <message>
        <source>Choose “Add” beside the PIN.</source>
        <translation>Choisissez «&#xa0;Ajouter&#xa0;» à côté du code PIN.</translation>
    </message>
    <message>
        <source>Choose a longer PIN.</source>
        <translation>Choisissez un code PIN plus long.</translation>
    </message>
    <message>
        <source>Avoid repeated or counted digits.</source>
        <translation>Évitez les chiffres répétés ou qui se suivent.</translation>
    </message>
    <message>
        <source>Keep the PIN to yourself.</source>
        <translation>Gardez le code PIN pour vous.</translation>
    </message>
    <message>
        <source>Note that only a reset helps now, and that it erases the key.</source>
        <translation>Sachez que seule une réinitialisation aide maintenant, et qu’elle efface la clé.</translation>
    </message>
    <message>
        <source>Can you get into all of them without the key?</source>
        <translation>Pouvez-vous entrer partout sans la clé&#xa0;?</translation>
    </message>
    <message>
        <source>Press “Close”.</source>
        <translation>Appuyez sur «&#xa0;Fermer&#xa0;».</translation>
    </message>
    <message>
        <source>Take out the paper with the temporary PIN.</source>
        <translation>Prenez le papier avec le code PIN temporaire.</translation>
    </message>
    <message>
        <source>Type the temporary PIN as the current PIN.</source>
        <translation>Saisissez le code temporaire comme code PIN actuel.</translation>
    </message>
    <message>
        <source>Read me the sentence under the PIN field.</source>
        <translation>Lisez-moi la phrase sous le champ du code PIN.</translation>
    </message>
    <message>
        <source>Type a PIN that fits that sentence.</source>
        <translation>Saisissez un code PIN qui convient à cette phrase.</translation>
    </message>
    <message>
        <source>Type the same PIN again below.</source>
        <translation>Saisissez le même code PIN en dessous.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <translation>Saisissez à nouveau le code PIN.</translation>
    </message>
    <message>
        <source>Keep the PIN to yourself, from me too.</source>
        <translation>Ne dites le code PIN à personne, pas même à moi.</translation>
    </message>
    <message>
        <source>Press “Add PIN”.</source>
        <translation>Appuyez sur «&#xa0;Ajouter le code PIN&#xa0;».</translation>
    </message>
    <message>
        <source>Type the current PIN.</source>
        <translation>Saisissez le code PIN actuel.</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields below.</source>
        <translation>Saisissez le nouveau code PIN dans les deux champs en dessous.</translation>
    </message>
    <message>
        <source>Press “Change PIN”.</source>
        <translation>Appuyez sur «&#xa0;Changer le code PIN&#xa0;».</translation>
    </message>
    <message>
        <source>Keep the new PIN to yourself, from me too.</source>
        <translation>Ne dites le nouveau code PIN à personne, pas même à moi.</translation>
    </message>
    <message>
        <source>Type a new PIN only you know in the fields below.</source>
        <translation>Saisissez dans les champs du dessous un nouveau code PIN que vous seul connaissez.</translation>
    </message>
    <message>
        <source>Type a PIN only you know in both fields.</source>
        <translation>Saisissez dans les deux champs un code PIN que vous seul connaissez.</translation>
    </message>
    <message>
        <source>Press “Continue”.</source>
        <translation>Appuyez sur «&#xa0;Continuer&#xa0;».</translation>
    </message>
    <message>
        <source>Add this key in the security settings of the site.</source>
        <translation>Ajoutez cette clé dans les réglages de sécurité du site.</translation>
    </message>
    <message>
        <source>Sign in once with the key to try it.</source>
        <translation>Connectez-vous une fois avec la clé pour l’essayer.</translation>
    </message>
    <message>
        <source>Remove the old entry of this key in the same settings.</source>
        <translation>Supprimez l’ancienne entrée de cette clé dans les mêmes réglages.</translation>
    </message>
    <message>
        <source>Call us again if a site does not take the key.</source>
        <translation>Rappelez-nous si un site n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>Use the new PIN from now on.</source>
        <translation>Utilisez désormais le nouveau code PIN.</translation>
    </message>
    <message>
        <source>Open “Check this computer” if it does not.</source>
        <translation>Ouvrez «&#xa0;Vérifier cet ordinateur&#xa0;» sinon.</translation>
    </message>
    <message>
        <source>Choose the key you mean.</source>
        <translation>Choisissez la clé dont il s’agit.</translation>
    </message>
    <message>
        <source>Read me the name of the key.</source>
        <translation>Lisez-moi le nom de la clé.</translation>
    </message>
    <message>
        <source>Read me the line under “Security key PIN”.</source>
        <translation>Lisez-moi la ligne sous «&#xa0;Code PIN de la clé de sécurité&#xa0;».</translation>
    </message>
    <message>
        <source>Read me the name of each key with the line under it.</source>
        <translation>Lisez-moi le nom de chaque clé avec la ligne en dessous.</translation>
    </message>
    <message>
        <source>Tell me what does not work, or what you want to do.</source>
        <translation>Dites-moi ce qui ne marche pas ou ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>Read me every code you have not read to me yet.</source>
        <translation>Lisez-moi chaque code que vous ne m’avez pas encore lu.</translation>
    </message>
    <message>
        <source>Read me the codes from the top.</source>
        <translation>Lisez-moi les codes à partir du haut.</translation>
    </message>
    <message>
        <source>Choose a text size you can read well.</source>
        <translation>Choisissez une taille de texte bien lisible.</translation>
    </message>
    <message>
        <source>Choose “Security keys” to go back.</source>
        <translation>Choisissez «&#xa0;Clés de sécurité&#xa0;» pour revenir.</translation>
    </message>
    <message>
        <source>Press F1 to leave the guide.</source>
        <translation>Appuyez sur F1 pour quitter le guide.</translation>
    </message>
    <message>
        <source>Read me the code on the page you see then.</source>
        <translation>Lisez-moi alors le code de la page affichée.</translation>
    </message>
    <message>
        <source>Take the key off the card reader.</source>
        <translation>Retirez la clé du lecteur de cartes.</translation>
    </message>
    <message>
        <source>Choose the key in the list.</source>
        <translation>Choisissez la clé dans la liste.</translation>
    </message>
    <message>
        <source>Press “Close them”.</source>
        <translation>Appuyez sur «&#xa0;Les fermer&#xa0;».</translation>
    </message>
    <message>
        <source>Press “Reload”.</source>
        <translation>Appuyez sur «&#xa0;Recharger&#xa0;».</translation>
    </message>
    <message>
        <source>Read me every line with a code.</source>
        <translation>Lisez-moi chaque ligne avec un code.</translation>
    </message>
    <message>
        <source>Read through the report on the screen.</source>
        <translation>Parcourez le rapport à l’écran.</translation>
    </message>
    <message>
        <source>Press “Copy” if you agree with all of it.</source>
        <translation>Appuyez sur «&#xa0;Copier&#xa0;» si tout vous convient.</translation>
    </message>
    <message>
        <source>Paste it into your message to me.</source>
        <translation>Collez-le dans votre message pour moi.</translation>
    </message>
    <message>
        <source>Turn the log on.</source>
        <translation>Activez le journal.</translation>
    </message>
    <message>
        <source>Repeat what went wrong.</source>
        <translation>Répétez ce qui n’a pas marché.</translation>
    </message>
    <message>
        <source>Press “Copy” in the log.</source>
        <translation>Appuyez sur «&#xa0;Copier&#xa0;» dans le journal.</translation>
    </message>
    <message>
        <source>Check that you know the PIN of the key.</source>
        <translation>Vérifiez que vous connaissez le code PIN de la clé.</translation>
    </message>
    <message>
        <source>Press the button to remove it only then.</source>
        <translation>N’appuyez sur le bouton de suppression qu’ensuite.</translation>
    </message>
    <message>
        <source>Choose a new file for the PINs in your own folder.</source>
        <translation>Choisissez un nouveau fichier pour les codes PIN dans votre dossier.</translation>
    </message>
    <message>
        <source>Press “Begin”.</source>
        <translation>Appuyez sur «&#xa0;Commencer&#xa0;».</translation>
    </message>
    <message>
        <source>Plug the first key in.</source>
        <translation>Branchez la première clé.</translation>
    </message>
    <message>
        <source>Leave the key as it is.</source>
        <translation>Laissez la clé telle quelle.</translation>
    </message>
    <message>
        <source>Read me the line with the code AUD-2.</source>
        <translation>Lisez-moi la ligne avec le code AUD-2.</translation>
    </message>
    <message>
        <source>Read me the name of the policy.</source>
        <translation>Lisez-moi le nom de la stratégie.</translation>
    </message>
    <message>
        <source>Tell me what you want to do.</source>
        <translation>Dites-moi ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>Wait while I ask whoever decides.</source>
        <translation>Attendez pendant que je demande qui décide.</translation>
    </message>
    <message>
        <source>Use a key that your organisation gave you.</source>
        <translation>Utilisez une clé donnée par votre organisation.</translation>
    </message>
    <message>
        <source>Open the page “Policy”.</source>
        <translation>Ouvrez la page «&#xa0;Stratégie&#xa0;».</translation>
    </message>
    <message>
        <source>Read me the file it names.</source>
        <translation>Lisez-moi le fichier qu’elle nomme.</translation>
    </message>
    <message>
        <source>Wait 15 minutes.</source>
        <translation>Attendez 15 minutes.</translation>
    </message>
    <message>
        <source>Ask a member of the staff to type the passcode.</source>
        <translation>Demandez au personnel de saisir le code d’accès.</translation>
    </message>
    <message>
        <source>Read me the firmware on the page of the key.</source>
        <translation>Lisez-moi le micrologiciel sur la page de la clé.</translation>
    </message>
    <message>
        <source>Take the next key.</source>
        <translation>Prenez la clé suivante.</translation>
    </message>
    <message>
        <source>Check the label of the key.</source>
        <translation>Vérifiez l’étiquette de la clé.</translation>
    </message>
    <message>
        <source>Read me what stands behind the code.</source>
        <translation>Lisez-moi ce qui suit le code.</translation>
    </message>
    <message>
        <source>Choose a new file in your own folder.</source>
        <translation>Choisissez un nouveau fichier dans votre propre dossier.</translation>
    </message>
    <message>
        <source>Check how much room the disk has.</source>
        <translation>Vérifiez la place restante sur le disque.</translation>
    </message>
    <message>
        <source>Start again with the same file.</source>
        <translation>Recommencez avec le même fichier.</translation>
    </message>
    <message>
        <source>Read me the number of the line.</source>
        <translation>Lisez-moi le numéro de la ligne.</translation>
    </message>
    <message>
        <source>Open the list in a plain editor.</source>
        <translation>Ouvrez la liste dans un éditeur simple.</translation>
    </message>
    <message>
        <source>Add lines to the list.</source>
        <translation>Ajoutez des lignes à la liste.</translation>
    </message>
    <message>
        <source>Wait for the next screen.</source>
        <translation>Attendez l’écran suivant.</translation>
    </message>
    <message>
        <source>Check that the label fits the key.</source>
        <translation>Vérifiez que l’étiquette convient à la clé.</translation>
    </message>
    <message>
        <source>Plug the next key in.</source>
        <translation>Branchez la clé suivante.</translation>
    </message>
    <message>
        <source>Unplug this key.</source>
        <translation>Débranchez cette clé.</translation>
    </message>
    <message>
        <source>Take the key you unplugged before.</source>
        <translation>Prenez la clé que vous avez débranchée avant.</translation>
    </message>
    <message>
        <source>Plug that key in.</source>
        <translation>Branchez cette clé.</translation>
    </message>
    <message>
        <source>Unplug every other key.</source>
        <translation>Débranchez toutes les autres clés.</translation>
    </message>
    <message>
        <source>Start the reset again.</source>
        <translation>Recommencez la réinitialisation.</translation>
    </message>
    <message>
        <source>Remember the socket of your key: use it both times.</source>
        <translation>Retenez la prise de votre clé&#xa0;: utilisez-la les deux fois.</translation>
    </message>
    <message>
        <source>Keep your finger on it until the code changes.</source>
        <translation>Gardez le doigt dessus jusqu’à ce que le code change.</translation>
    </message>
    <message>
        <source>Keep touching the key for 10 seconds.</source>
        <translation>Touchez la clé pendant 10 secondes.</translation>
    </message>
    <message>
        <source>Read me the line of its connections.</source>
        <translation>Lisez-moi la ligne de ses connexions.</translation>
    </message>
    <message>
        <source>Connect the key in a way that line names.</source>
        <translation>Connectez la clé comme cette ligne l’indique.</translation>
    </message>
    <message>
        <source>Leave the key in until it is to be unplugged.</source>
        <translation>Laissez la clé branchée jusqu’à ce qu’il faille la débrancher.</translation>
    </message>
    <message>
        <source>Can you do without all of it?</source>
        <translation>Pouvez-vous vous passer de tout cela&#xa0;?</translation>
    </message>
    <message>
        <source>Keep the key in your hand until you have heard me.</source>
        <translation>Gardez la clé en main jusqu’à ce que vous m’ayez écouté.</translation>
    </message>
    <message>
        <source>Lay a finger beside the metal part or button of the key.</source>
        <translation>Posez un doigt à côté du métal ou du bouton de la clé.</translation>
    </message>
    <message>
        <source>Read me what stands under “What to do next”.</source>
        <translation>Lisez-moi ce qui est écrit sous «&#xa0;Que faire ensuite&#xa0;».</translation>
    </message>
    <message>
        <source>Read me the name of the key on the screen.</source>
        <translation>Lisez-moi le nom de la clé à l’écran.</translation>
    </message>
    <message>
        <source>Touch the key when it blinks or the screen asks: you have 30 seconds.</source>
        <translation>Touchez la clé quand elle clignote ou que l’écran le demande&#xa0;: vous avez 30 secondes.</translation>
    </message>
    <message>
        <source>Read me what you will lose.</source>
        <translation>Lisez-moi ce que vous perdrez.</translation>
    </message>
    <message>
        <source>Tick the box.</source>
        <translation>Cochez la case.</translation>
    </message>
    <message>
        <source>Press “Erase this key”.</source>
        <translation>Appuyez sur «&#xa0;Effacer cette clé&#xa0;».</translation>
    </message>
    <message>
        <source>Unplug the other keys in the list.</source>
        <translation>Débranchez les autres clés de la liste.</translation>
    </message>
    <message>
        <source>Leave the key you want to reset in.</source>
        <translation>Laissez branchée la clé à réinitialiser.</translation>
    </message>
    <message>
        <source>Plug the key into the same socket.</source>
        <translation>Branchez la clé dans la même prise.</translation>
    </message>
    <message>
        <source>Touch the metal part of the key now.</source>
        <translation>Touchez maintenant le métal de la clé.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Attendez.</translation>
    </message>
    <message>
        <source>Keep touching it until the code changes.</source>
        <translation>Continuez à le toucher jusqu’à ce que le code change.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A new key</source>
        <translation>Une clé neuve</translation>
    </message>
    <message>
        <source>Lead a new colleague through the first PIN and the first fingerprint.</source>
        <translation>Menez un nouveau collègue à son premier code PIN et sa première empreinte.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>Le code PIN est faux</translation>
    </message>
    <message>
        <source>Ask for the tries left before the caller types again.</source>
        <translation>Demandez les essais restants avant que l’appelant ne saisisse à nouveau.</translation>
    </message>
    <message>
        <source>PIN blocked, reset, new PIN</source>
        <translation>Code bloqué, réinitialisation, nouveau code PIN</translation>
    </message>
    <message>
        <source>Say first what a reset takes away, then lead to the end by codes only.</source>
        <translation>Dites d’abord ce qui se perd, puis menez à la fin par les seuls codes.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row</source>
        <translation>Trois codes PIN faux de suite</translation>
    </message>
    <message>
        <source>Stop the guessing, have the key plugged in again, and go on.</source>
        <translation>Arrêtez les devinettes, faites rebrancher la clé, et continuez.</translation>
    </message>
    <message>
        <source>The PIN must be changed</source>
        <translation>Le code PIN doit être changé</translation>
    </message>
    <message>
        <source>Explain why a temporary PIN has to go, and lead to an own one.</source>
        <translation>Expliquez pourquoi un code temporaire doit partir, et menez à un code personnel.</translation>
    </message>
    <message>
        <source>Reset too late</source>
        <translation>Réinitialisation trop tardive</translation>
    </message>
    <message>
        <source>Calm the caller: nothing was erased, and the next round just works.</source>
        <translation>Rassurez l’appelant&#xa0;: rien n’a été effacé, et le tour suivant marchera.</translation>
    </message>
    <message>
        <source>Nobody touches the key</source>
        <translation>Personne ne touche la clé</translation>
    </message>
    <message>
        <source>Wait until the time is up, then go another round and find the contact.</source>
        <translation>Attendez la fin du temps, refaites un tour et trouvez le contact.</translation>
    </message>
    <message>
        <source>A key that wants to be held</source>
        <translation>Une clé à toucher longtemps</translation>
    </message>
    <message>
        <source>Notice RST-26, and have the finger stay on the key for five seconds.</source>
        <translation>Remarquez RST-26, et faites garder le doigt cinq secondes sur la clé.</translation>
    </message>
    <message>
        <source>The wrong key comes back</source>
        <translation>La mauvaise clé revient</translation>
    </message>
    <message>
        <source>Find out that the caller has two keys, and that nothing was erased.</source>
        <translation>Découvrez que l’appelant a deux clés et que rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Several keys connected</source>
        <translation>Plusieurs clés connectées</translation>
    </message>
    <message>
        <source>Have every key but the right one taken out before the reset goes on.</source>
        <translation>Faites retirer toutes les clés sauf la bonne avant de continuer.</translation>
    </message>
    <message>
        <source>Two keys that look the same</source>
        <translation>Deux clés qui se ressemblent</translation>
    </message>
    <message>
        <source>Explain why Keydesk rather stops than erases a key it cannot tell.</source>
        <translation>Expliquez pourquoi Keydesk préfère arrêter qu’effacer une clé incertaine.</translation>
    </message>
    <message>
        <source>The sensor takes no finger</source>
        <translation>Le capteur n’accepte aucun doigt</translation>
    </message>
    <message>
        <source>Have the PIN typed at the fingerprints: that alone frees the sensor.</source>
        <translation>Faites saisir le code PIN aux empreintes&#xa0;: cela seul libère le capteur.</translation>
    </message>
    <message>
        <source>No room for another finger</source>
        <translation>Plus de place pour un autre doigt</translation>
    </message>
    <message>
        <source>Let the caller choose which fingerprint has to go.</source>
        <translation>Laissez l’appelant choisir l’empreinte qui doit partir.</translation>
    </message>
    <message>
        <source>A key without permission</source>
        <translation>Une clé sans autorisation</translation>
    </message>
    <message>
        <source>Tell a matter of this computer from a matter of the key.</source>
        <translation>Distinguez ce qui tient à l’ordinateur de ce qui tient à la clé.</translation>
    </message>
    <message>
        <source>Another program has the key</source>
        <translation>Un autre programme a la clé</translation>
    </message>
    <message>
        <source>Find the sign-in window that holds the key, and have it closed.</source>
        <translation>Trouvez la fenêtre de connexion qui tient la clé, et faites-la fermer.</translation>
    </message>
    <message>
        <source>A key that says nothing</source>
        <translation>Une clé qui ne dit rien</translation>
    </message>
    <message>
        <source>Have it plugged into another port, and know when to replace it.</source>
        <translation>Faites-la brancher dans une autre prise, et sachez quand la remplacer.</translation>
    </message>
    <message>
        <source>A key that answers nonsense</source>
        <translation>Une clé qui répond n’importe quoi</translation>
    </message>
    <message>
        <source>Take the key out of use without asking for a PIN or a reset.</source>
        <translation>Mettez la clé hors service sans demander de code PIN ni de réinitialisation.</translation>
    </message>
    <message>
        <source>An old key without PIN</source>
        <translation>Une vieille clé sans code PIN</translation>
    </message>
    <message>
        <source>Explain what a second factor can and cannot do; nothing is broken.</source>
        <translation>Expliquez ce qu’un second facteur peut et ne peut pas&#xa0;; rien n’est cassé.</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>What to say</source>
        <translation>Ce qu’il faut dire</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dit</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Passcode</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>After five wrong ones none is taken for 15 minutes.</source>
        <translation>Après cinq codes faux, aucun n’est accepté pendant 15 minutes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add a PIN to {key}</source>
        <translation>Ajouter un code PIN à {key}</translation>
    </message>
    <message>
        <source>Choose a PIN. You will need it wherever you sign in with this key.</source>
        <translation>Choisissez un code PIN. Il vous servira partout où vous vous connectez avec cette clé.</translation>
    </message>
    <message>
        <source>Change the PIN of {key}</source>
        <translation>Changer le code PIN de {key}</translation>
    </message>
    <message>
        <source>Give the current PIN and choose a new one.</source>
        <translation>Donnez le code PIN actuel et choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>Enter the PIN of {key}</source>
        <translation>Saisir le code PIN de {key}</translation>
    </message>
    <message>
        <source>The key asks for its PIN.</source>
        <translation>La clé demande son code PIN.</translation>
    </message>
    <message>
        <source>Passcode of the staff</source>
        <translation>Code d’accès du personnel</translation>
    </message>
    <message>
        <source>A member of the staff has to allow what is about to be done to {key}.</source>
        <translation>Un membre du personnel doit autoriser ce qui va être fait à {key}.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>{key} is working. Leave it plugged in.</source>
        <translation>{key} travaille. Laissez-la branchée.</translation>
    </message>
    <message>
        <source>Fingerprints on {key}</source>
        <translation>Empreintes sur {key}</translation>
    </message>
    <message>
        <source>Add, rename or remove fingerprints.</source>
        <translation>Ajouter, renommer ou supprimer des empreintes.</translation>
    </message>
    <message>
        <source>Touch the sensor of {key}</source>
        <translation>Touchez le capteur de {key}</translation>
    </message>
    <message>
        <source>Lay your finger on the sensor, then lift it.</source>
        <translation>Posez le doigt sur le capteur, puis levez-le.</translation>
    </message>
    <message>
        <source>Name this fingerprint on {key}</source>
        <translation>Nommer cette empreinte sur {key}</translation>
    </message>
    <message>
        <source>A name such as “right thumb” helps you tell fingers apart.</source>
        <translation>Un nom comme «&#xa0;pouce droit&#xa0;» aide à distinguer les doigts.</translation>
    </message>
    <message>
        <source>Remove fingerprints from {key}?</source>
        <translation>Supprimer des empreintes de {key}&#xa0;?</translation>
    </message>
    <message>
        <source>The finger will no longer be accepted. You can add it again later.</source>
        <translation>Le doigt ne sera plus accepté. Vous pourrez l’ajouter à nouveau.</translation>
    </message>
    <message>
        <source>Reset {key}?</source>
        <translation>Réinitialiser {key}&#xa0;?</translation>
    </message>
    <message>
        <source>Everything on the key is erased for good once you touch it at the end. Until then you can cancel.</source>
        <translation>Tout ce qui est sur la clé est effacé définitivement quand vous la touchez à la fin. D’ici là, vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Take your time. Nothing is erased before you plug it in again and touch it.</source>
        <translation>Prenez votre temps. Rien n’est effacé avant que vous la rebranchiez et la touchiez.</translation>
    </message>
    <message>
        <source>Use the same socket, then touch the key when it blinks or the screen asks. You have about 30 seconds for that.</source>
        <translation>Utilisez la même prise, puis touchez la clé quand elle clignote ou que l’écran le demande. Vous avez environ 30 secondes pour cela.</translation>
    </message>
    <message>
        <source>Take it out. Nothing is erased before {key} is back.</source>
        <translation>Retirez-la. Rien n’est effacé avant le retour de {key}.</translation>
    </message>
    <message>
        <source>Touch its metal part or button to confirm. This erases it.</source>
        <translation>Touchez sa partie en métal ou son bouton pour confirmer. Cela l’efface.</translation>
    </message>
    <message>
        <source>Leave only {key} plugged in</source>
        <translation>Laissez seulement {key} branchée</translation>
    </message>
    <message>
        <source>It has no serial number, so no other key may be connected meanwhile.</source>
        <translation>Elle n’a pas de numéro de série&#xa0;: aucune autre clé ne doit être connectée.</translation>
    </message>
    <message>
        <source>Unplug {key}</source>
        <translation>Débranchez {key}</translation>
    </message>
    <message>
        <source>Plug {key} in again</source>
        <translation>Rebranchez {key}</translation>
    </message>
    <message>
        <source>{key} is in use</source>
        <translation>{key} est occupée</translation>
    </message>
    <message>
        <source>Leave it plugged in and close sign-in windows in your browser.</source>
        <translation>Laissez-la branchée et fermez les fenêtres de connexion de votre navigateur.</translation>
    </message>
    <message>
        <source>Touch {key} now</source>
        <translation>Touchez {key} maintenant</translation>
    </message>
    <message>
        <source>Erasing {key}</source>
        <translation>Effacement de {key}</translation>
    </message>
    <message>
        <source>Do not unplug the key yet.</source>
        <translation>Ne débranchez pas encore la clé.</translation>
    </message>
    <message>
        <source>Setting the rules of {key}</source>
        <translation>Réglage des règles de {key}</translation>
    </message>
    <message>
        <source>The key has its temporary PIN. Leave it plugged in.</source>
        <translation>La clé a son code PIN temporaire. Laissez-la branchée.</translation>
    </message>
    <message>
        <source>Hold {key} for {n} seconds</source>
        <translation>Touchez {key} pendant {n} secondes</translation>
    </message>
    <message>
        <source>Touch the key and keep touching it. This erases it.</source>
        <translation>Touchez la clé sans lâcher. Cela l’efface.</translation>
    </message>
    <message>
        <source>This key is not {key}</source>
        <translation>Cette clé n’est pas {key}</translation>
    </message>
    <message>
        <source>These fingers will no longer be accepted. You can add them again later.</source>
        <translation>Ces doigts ne seront plus acceptés. Vous pourrez les ajouter à nouveau.</translation>
    </message>
    <message>
        <source>The fingerprint is saved.</source>
        <translation>L’empreinte est enregistrée.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 (%4)</source>
        <extracomment>Step 2 of 4: Plug it in (now)</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>TimeRing</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Secondes restantes&#xa0;: %1</translation>
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
        <translation>Retour aux clés</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
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
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Pavé numérique</translation>
    </message>
</context>
<context>
    <name>Twice</name>
    <message>
        <source>May be listed twice</source>
        <translation>Peut-être listée deux fois</translation>
    </message>
    <message>
        <source>This key may be listed twice</source>
        <translation>Cette clé est peut-être listée deux fois</translation>
    </message>
    <message>
        <source>A key of this model is connected over USB, and one is in a card reader. Nothing they say tells whether they are one key.</source>
        <translation>Une clé de ce modèle est connectée par USB, et une est dans un lecteur de cartes. Rien en elles ne dit si c’est la même.</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>1 character typed</source>
        <translation>1 caractère saisi</translation>
    </message>
    <message>
        <source>%1 characters typed</source>
        <translation>%1 caractères saisis</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Card reader</source>
        <translation>Lecteur de cartes</translation>
    </message>
    <message>
        <source>Card reader {port}</source>
        <translation>Lecteur de cartes {port}</translation>
    </message>
    <message>
        <source>Socket {port}</source>
        <translation>Prise {port}</translation>
    </message>
    <message>
        <source>Serial …{end}</source>
        <translation>Série …{end}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Take the key away and put it back first.</source>
        <translation>Retirez d’abord la clé et reposez-la.</translation>
    </message>
    <message>
        <source>The key could not be read.</source>
        <translation>La clé n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>This key only works as a second factor (U2F).</source>
        <translation>Cette clé sert seulement de second facteur (U2F).</translation>
    </message>
    <message>
        <source>This key does not support a PIN.</source>
        <translation>Cette clé ne connaît pas de code PIN.</translation>
    </message>
    <message>
        <source>This key has no fingerprint sensor.</source>
        <translation>Cette clé n’a pas de capteur d’empreintes.</translation>
    </message>
    <message>
        <source>This key checks who you are by itself. Keydesk cannot set that up; ask its maker.</source>
        <translation>Cette clé vérifie elle-même qui vous êtes. Keydesk ne peut pas régler cela&#xa0;; demandez à son fabricant.</translation>
    </message>
    <message>
        <source>Add a PIN first.</source>
        <translation>Ajoutez d’abord un code PIN.</translation>
    </message>
    <message>
        <source>Change the PIN first.</source>
        <translation>Changez d’abord le code PIN.</translation>
    </message>
    <message>
        <source>Unplug the key and plug it in again first.</source>
        <translation>Débranchez d’abord la clé et rebranchez-la.</translation>
    </message>
    <message>
        <source>The PIN is blocked. Only a reset helps.</source>
        <translation>Le code PIN est bloqué. Seule une réinitialisation aide.</translation>
    </message>
    <message>
        <source>This key cannot be reset over this connection.</source>
        <translation>Cette clé ne peut pas être réinitialisée par cette connexion.</translation>
    </message>
</context>
</TS>
