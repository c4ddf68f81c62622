<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AbilitiesRow</name>
    <message>
        <source>What this key can do</source>
        <translation>Qué puede hacer esta llave</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <source>Model ID (AAGUID)</source>
        <translation>ID del modelo (AAGUID)</translation>
    </message>
    <message>
        <source>About this key</source>
        <translation>Acerca de esta llave</translation>
    </message>
    <message>
        <source>What it is and what it can do</source>
        <translation>Qué es y qué puede hacer</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>What the key says about itself, word for word</source>
        <translation>Lo que la llave dice de sí misma, palabra por palabra</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Are my accounts or my mail deleted?</source>
        <translation>¿Se borran mis cuentas o mi correo?</translation>
    </message>
    <message>
        <source>Your accounts and mail stay. Only this key no longer opens them.</source>
        <translation>Sus cuentas y su correo siguen ahí. Solo que esta llave ya no los abre.</translation>
    </message>
    <message>
        <source>What is a passkey?</source>
        <translation>¿Qué es una clave de acceso?</translation>
    </message>
    <message>
        <source>It is kept on the key and signs you in to a site without a password.</source>
        <translation>Está guardada en la llave e inicia su sesión en un sitio sin contraseña.</translation>
    </message>
    <message>
        <source>I cannot get in without the key.</source>
        <translation>Sin la llave no puedo entrar.</translation>
    </message>
    <message>
        <source>Then we leave the key as it is. First that site has to let you in another way.</source>
        <translation>Entonces dejamos la llave como está. Primero ese sitio tiene que dejarle entrar de otro modo.</translation>
    </message>
    <message>
        <source>I got in everywhere.</source>
        <translation>He podido entrar en todos.</translation>
    </message>
    <message>
        <source>Good, then nothing is in the way of a reset.</source>
        <translation>Bien, entonces nada impide restablecerla.</translation>
    </message>
    <message>
        <source>Do I leave the screen as it is?</source>
        <translation>¿Dejo la pantalla como está?</translation>
    </message>
    <message>
        <source>Yes, leave it as it is. Do nothing until I have called you back.</source>
        <translation>Sí, déjela así. No haga nada hasta que le haya devuelto la llamada.</translation>
    </message>
    <message>
        <source>Why do you hang up?</source>
        <translation>¿Por qué cuelga?</translation>
    </message>
    <message>
        <source>So that nobody else can have your key erased. I call you back right after.</source>
        <translation>Para que nadie más pueda hacer borrar su llave. Le llamo enseguida.</translation>
    </message>
    <message>
        <source>The PIN is blocked. Did I break the key?</source>
        <translation>El PIN está bloqueado. ¿He estropeado la llave?</translation>
    </message>
    <message>
        <source>No. The key is not broken, it protects itself. We see next what helps.</source>
        <translation>No. La llave no está rota, se protege. Ahora vemos qué ayuda.</translation>
    </message>
    <message>
        <source>That frightens me.</source>
        <translation>Eso me da miedo.</translation>
    </message>
    <message>
        <source>Nothing is erased yet, and your accounts stay. We go step by step.</source>
        <translation>Aún no se ha borrado nada, y sus cuentas siguen ahí. Vamos paso a paso.</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>¿Ha funcionado?</translation>
    </message>
    <message>
        <source>Yes. The key is empty now and can be set up again.</source>
        <translation>Sí. La llave está vacía ahora y se puede configurar de nuevo.</translation>
    </message>
    <message>
        <source>Did I do something wrong?</source>
        <translation>¿He hecho algo mal?</translation>
    </message>
    <message>
        <source>No, that happens. Nothing is erased and nothing is broken: we try once more.</source>
        <translation>No, eso pasa. No se ha borrado ni roto nada: lo intentamos otra vez.</translation>
    </message>
    <message>
        <source>No, I cannot do without it.</source>
        <translation>No, no puedo prescindir de ello.</translation>
    </message>
    <message>
        <source>Then press “Cancel”: nothing is erased. First we find another way in for you.</source>
        <translation>Entonces pulse «Cancelar»: no se borra nada. Primero le buscamos otro modo de entrar.</translation>
    </message>
    <message>
        <source>Can I still stop?</source>
        <translation>¿Todavía puedo parar?</translation>
    </message>
    <message>
        <source>Yes. Nothing is erased before the key is back and touched. Until then “Cancel” turns back.</source>
        <translation>Sí. No se borra nada hasta que la llave vuelva y se toque. Hasta entonces, «Cancelar» da marcha atrás.</translation>
    </message>
    <message>
        <source>Where do I touch it?</source>
        <translation>¿Dónde la toco?</translation>
    </message>
    <message>
        <source>Where you touch it to sign in. It is a metal part or a button.</source>
        <translation>Donde la toca al iniciar sesión. Es una parte de metal o un botón.</translation>
    </message>
    <message>
        <source>It does not blink.</source>
        <translation>No parpadea.</translation>
    </message>
    <message>
        <source>Not every key does. Touch it when the screen asks you to.</source>
        <translation>No todas lo hacen. Tóquela cuando la pantalla se lo pida.</translation>
    </message>
    <message>
        <source>Is the time running already?</source>
        <translation>¿Ya corre el tiempo?</translation>
    </message>
    <message>
        <source>No. It begins when you plug the key in.</source>
        <translation>No. Empieza cuando conecte la llave.</translation>
    </message>
    <message>
        <source>How do I register the key again?</source>
        <translation>¿Cómo registro la llave de nuevo?</translation>
    </message>
    <message>
        <source>At each site, in your browser: sign in another way, open the security settings, add this key, then remove its old entry.</source>
        <translation>En cada sitio, en su navegador: inicie sesión de otro modo, abra los ajustes de seguridad, añada esta llave y después quite su entrada antigua.</translation>
    </message>
    <message>
        <source>What is the old entry?</source>
        <translation>¿Qué es la entrada antigua?</translation>
    </message>
    <message>
        <source>What the site still has of the key from before. It opens nothing any more.</source>
        <translation>Lo que el sitio aún guarda de la llave de antes. Ya no abre nada.</translation>
    </message>
    <message>
        <source>Which entry is the old one?</source>
        <translation>¿Cuál es la entrada antigua?</translation>
    </message>
    <message>
        <source>The one that was added earlier. If you are not sure, leave both.</source>
        <translation>La que se añadió antes. Si no está seguro, deje las dos.</translation>
    </message>
    <message>
        <source>The site takes no further key.</source>
        <translation>El sitio no acepta otra llave.</translation>
    </message>
    <message>
        <source>Then remove the old entry first, and stay signed in until the key is added again.</source>
        <translation>Entonces quite primero la entrada antigua y no cierre la sesión hasta que la llave esté añadida de nuevo.</translation>
    </message>
    <message>
        <source>Can I set the key up again?</source>
        <translation>¿Puedo volver a configurar la llave?</translation>
    </message>
    <message>
        <source>Yes. After the reset you add a PIN and register the key again at each site.</source>
        <translation>Sí. Después de restablecerla, añade un PIN y registra la llave de nuevo en cada sitio.</translation>
    </message>
    <message>
        <source>Do I need the receipt?</source>
        <translation>¿Necesito el recibo?</translation>
    </message>
    <message>
        <source>Only if somebody wants proof: it says what was done to which key, and when.</source>
        <translation>Solo si alguien quiere una prueba: dice qué se hizo con qué llave, y cuándo.</translation>
    </message>
    <message>
        <source>Does the PIN need letters?</source>
        <translation>¿El PIN necesita letras?</translation>
    </message>
    <message>
        <source>With most keys digits are enough, and letters are allowed. If the key does not take a PIN, the screen says so.</source>
        <translation>Con la mayoría de las llaves bastan cifras, y se permiten letras. Si la llave no acepta un PIN, la pantalla lo dice.</translation>
    </message>
    <message>
        <source>How many tries do I get?</source>
        <translation>¿Cuántos intentos tengo?</translation>
    </message>
    <message>
        <source>The key decides that. After a wrong PIN the screen says how many are left; the right one brings all of them back.</source>
        <translation>Eso lo decide la llave. Tras un PIN incorrecto, la pantalla dice cuántos quedan; el correcto los devuelve todos.</translation>
    </message>
    <message>
        <source>Am I done?</source>
        <translation>¿He terminado?</translation>
    </message>
    <message>
        <source>Yes, once each site knows the key again. You may unplug it now.</source>
        <translation>Sí, en cuanto cada sitio conozca de nuevo la llave. Ya puede desconectarla.</translation>
    </message>
    <message>
        <source>I do not know my PIN any more.</source>
        <translation>Ya no sé mi PIN.</translation>
    </message>
    <message>
        <source>Nobody can read a PIN. Then only a reset helps: we go on as at PIN-3.</source>
        <translation>Nadie puede leer un PIN. Entonces solo ayuda restablecer: seguimos como en PIN-3.</translation>
    </message>
    <message>
        <source>Then choose “Add” beside the PIN, and read me the new code.</source>
        <translation>Entonces elija «Añadir» junto al PIN y léame el código nuevo.</translation>
    </message>
    <message>
        <source>Do you know this PIN? Then tell me what you want to do with the key.</source>
        <translation>¿Sabe este PIN? Entonces dígame qué quiere hacer con la llave.</translation>
    </message>
    <message>
        <source>Then there is a box with PIN-3 too. We go on with that code.</source>
        <translation>Entonces hay también un recuadro con PIN-3. Seguimos con ese código.</translation>
    </message>
    <message>
        <source>How long must the PIN be?</source>
        <translation>¿Qué longitud debe tener el PIN?</translation>
    </message>
    <message>
        <source>The screen says it under the field. A longer one is harder to guess.</source>
        <translation>La pantalla lo dice debajo del campo. Uno más largo es más difícil de adivinar.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>“Like the system” follows what is set for this computer.</source>
        <translation>«Como el sistema» sigue el ajuste de este equipo.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text and controls of Keydesk grow together.</source>
        <translation>El texto y los controles de Keydesk crecen juntos.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Text size in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>What has to be right so that security keys work</source>
        <translation>Lo que debe estar bien para que funcionen las llaves de seguridad</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Informe para el soporte</translation>
    </message>
    <message>
        <source>What a help desk needs to know, to be read before it is passed on</source>
        <translation>Lo que el soporte debe saber; léalo antes de pasarlo</translation>
    </message>
    <message>
        <source>Prepare keys</source>
        <translation>Preparar llaves</translation>
    </message>
    <message>
        <source>Many keys for other people, each with a temporary PIN</source>
        <translation>Muchas llaves para otras personas, cada una con un PIN temporal</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>What a code means, and what to say about it on the phone</source>
        <translation>Qué significa un código y qué decir sobre él por teléfono</translation>
    </message>
    <message>
        <source>About Keydesk</source>
        <translation>Acerca de Keydesk</translation>
    </message>
    <message>
        <source>Keydesk %1, demo</source>
        <translation>Keydesk %1, demo</translation>
    </message>
    <message>
        <source>Keydesk %1</source>
        <translation>Keydesk %1</translation>
    </message>
    <message>
        <source>All keys shown are virtual. No real key is used or changed.</source>
        <translation>Todas las llaves que se ven son virtuales. No se usa ni se cambia ninguna llave real.</translation>
    </message>
    <message>
        <source>Works with FIDO2 security keys of any maker.</source>
        <translation>Funciona con llaves de seguridad FIDO2 de cualquier fabricante.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>the key</source>
        <translation>la llave</translation>
    </message>
    <message>
        <source>Versions of Keydesk, Qt and the system</source>
        <translation>Versiones de Keydesk, de Qt y del sistema</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Please take your key with you.</source>
        <translation>Por favor, llévese su llave.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>A twin of the new key</source>
        <translation>Una gemela de la llave nueva</translation>
    </message>
    <message>
        <source>CTAP 2.3, long touch for reset</source>
        <translation>CTAP 2.3, toque largo para restablecer</translation>
    </message>
    <message>
        <source>Preview firmware with fingerprints</source>
        <translation>Firmware preliminar con huellas</translation>
    </message>
    <message>
        <source>Second factor only</source>
        <translation>Solo segundo factor</translation>
    </message>
    <message>
        <source>No permission to open it</source>
        <translation>Sin permiso para abrirla</translation>
    </message>
    <message>
        <source>Used by another program</source>
        <translation>En uso por otro programa</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Responde sin sentido</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>Nunca responde</translation>
    </message>
    <message>
        <source>PIN blocked</source>
        <translation>PIN bloqueado</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row</source>
        <translation>Tres PIN erróneos seguidos</translation>
    </message>
    <message>
        <source>PIN must be changed ({pin})</source>
        <translation>Hay que cambiar el PIN ({pin})</translation>
    </message>
    <message>
        <source>New, with a fingerprint sensor</source>
        <translation>Nueva, con sensor de huellas</translation>
    </message>
    <message>
        <source>In use, PIN {pin}</source>
        <translation>En uso, PIN {pin}</translation>
    </message>
    <message>
        <source>Older, without fingerprints</source>
        <translation>Más antigua, sin huellas</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Sin PIN</translation>
    </message>
    <message>
        <source>A PIN of your own</source>
        <translation>Un PIN propio</translation>
    </message>
    <message>
        <source>Free practice</source>
        <translation>Práctica libre</translation>
    </message>
    <message>
        <source>Virtual keys only; the buttons are your hands. F6 leads here and back.</source>
        <translation>Solo llaves virtuales; los botones son sus manos. F6 lleva aquí y de vuelta.</translation>
    </message>
</context>
<context>
    <name>BenchKey</name>
    <message>
        <source>Waits for a touch</source>
        <translation>Espera un toque</translation>
    </message>
    <message>
        <source>Waits to be held</source>
        <translation>Espera que la mantengan</translation>
    </message>
    <message>
        <source>Waits for a finger</source>
        <translation>Espera un dedo</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Good finger</source>
        <translation>Dedo bueno</translation>
    </message>
    <message>
        <source>Bad finger</source>
        <translation>Dedo malo</translation>
    </message>
    <message>
        <source>Foreign finger</source>
        <translation>Dedo ajeno</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Conectar</translation>
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
        <translation>Mesa de prácticas</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Touch by itself</source>
        <translation>Tocar por sí sola</translation>
    </message>
    <message>
        <source>Hide the bench</source>
        <translation>Ocultar la mesa</translation>
    </message>
    <message>
        <source>Show the bench</source>
        <translation>Mostrar la mesa</translation>
    </message>
</context>
<context>
    <name>BigState</name>
    <message>
        <source>Plug in key %1 of %2</source>
        <translation>Conecte la llave %1 de %2</translation>
    </message>
    <message>
        <source>Plug in key %1</source>
        <translation>Conecte la llave %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>The file has every PIN that was given. It can be gone on with.</source>
        <translation>El archivo tiene cada PIN que se dio. Se puede seguir con él.</translation>
    </message>
    <message>
        <source>What is erased, or in the way</source>
        <translation>Qué se borra, o qué estorba</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Help: ask the staff.</source>
        <translation>Ayuda: pregunte al personal.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>CallerPicture</name>
    <message>
        <source>Picture of what the caller sees at %1: %2</source>
        <translation>Imagen de lo que ve quien llama en %1: %2</translation>
    </message>
</context>
<context>
    <name>Can</name>
    <message>
        <source>Can be protected with a PIN</source>
        <translation>Se puede proteger con un PIN</translation>
    </message>
    <message>
        <source>Can list the passkeys it stores</source>
        <translation>Puede listar las claves de acceso que guarda</translation>
    </message>
    <message>
        <source>Has a fingerprint sensor</source>
        <translation>Tiene sensor de huellas</translation>
    </message>
    <message>
        <source>Checks who you are by itself</source>
        <translation>Comprueba por sí misma quién es usted</translation>
    </message>
    <message>
        <source>Can unlock a Windows PC offline</source>
        <translation>Puede desbloquear un PC Windows sin conexión</translation>
    </message>
    <message>
        <source>Works as a second factor on older sites (U2F)</source>
        <translation>Sirve de segundo factor en sitios antiguos (U2F)</translation>
    </message>
    <message>
        <source>Always asks for PIN or fingerprint</source>
        <translation>Pide siempre PIN o huella</translation>
    </message>
    <message>
        <source>Stores extra data for sites</source>
        <translation>Guarda datos adicionales para sitios</translation>
    </message>
    <message>
        <source>Can identify itself to your organisation</source>
        <translation>Puede identificarse ante su organización</translation>
    </message>
    <message>
        <source>Wants a long touch before it erases itself</source>
        <translation>Quiere un toque largo antes de borrarse</translation>
    </message>
    <message>
        <source>Stores passkeys</source>
        <translation>Guarda claves de acceso</translation>
    </message>
    <message>
        <source>Stores passkeys; room for {n} more</source>
        <translation>Guarda claves de acceso; sitio para {n} más</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>No permission to use this key</source>
        <translation>Sin permiso para usar esta llave</translation>
    </message>
    <message>
        <source>The key is connected, but this account may not use the card reader.</source>
        <translation>La llave está conectada, pero esta cuenta no puede usar el lector de tarjetas.</translation>
    </message>
    <message>
        <source>Work at the screen of this computer, or ask whoever manages it.</source>
        <translation>Trabaje en la pantalla de este equipo, o pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>Another program is using this key</source>
        <translation>Otro programa está usando esta llave</translation>
    </message>
    <message>
        <source>Another program held the card the whole time.</source>
        <translation>Otro programa ocupó la tarjeta todo el tiempo.</translation>
    </message>
    <message>
        <source>Close programs that use smart cards and try again.</source>
        <translation>Cierre los programas que usan tarjetas inteligentes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key does not answer</source>
        <translation>La llave no responde</translation>
    </message>
    <message>
        <source>The reader sees the key, but it stayed silent. It is not known what it did last.</source>
        <translation>El lector ve la llave, pero no dijo nada. No se sabe qué hizo al final.</translation>
    </message>
    <message>
        <source>Take it away, put it back on the reader, and look at its page.</source>
        <translation>Retírela, vuelva a ponerla en el lector y mire su página.</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense</source>
        <translation>La llave dio una respuesta sin sentido</translation>
    </message>
    <message>
        <source>What it sent cannot be understood. It is not known what it did last.</source>
        <translation>No se entiende lo que envió. No se sabe qué hizo al final.</translation>
    </message>
    <message>
        <source>Take it away, put it back and look at its page. It may be faulty if this returns.</source>
        <translation>Retírela, vuelva a ponerla y mire su página. Si se repite, puede estar defectuosa.</translation>
    </message>
    <message>
        <source>The key was taken away</source>
        <translation>La llave se retiró</translation>
    </message>
    <message>
        <source>The reader lost the key. Nothing more was changed on it.</source>
        <translation>El lector perdió la llave. No se cambió nada más en ella.</translation>
    </message>
    <message>
        <source>Put the key back and start again.</source>
        <translation>Vuelva a poner la llave y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The key was taken away while it was saving</source>
        <translation>La llave se retiró mientras guardaba</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved.</source>
        <translation>No se sabe si el cambio se guardó.</translation>
    </message>
    <message>
        <source>Put the key back and look at its page before you try again.</source>
        <translation>Vuelva a poner la llave y mire su página antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The key refused</source>
        <translation>La llave se negó</translation>
    </message>
    <message>
        <source>The key did not accept the last request.</source>
        <translation>La llave no aceptó la última petición.</translation>
    </message>
    <message>
        <source>Take it away, put it back and try once more.</source>
        <translation>Retírela, vuelva a ponerla e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>The key ended the job by itself</source>
        <translation>La llave terminó la tarea por sí misma</translation>
    </message>
    <message>
        <source>It stopped waiting though nobody cancelled. It did not do what was asked.</source>
        <translation>Dejó de esperar sin que nadie cancelara. No hizo lo que se pidió.</translation>
    </message>
    <message>
        <source>Try again. If this returns, take the key away and put it back first.</source>
        <translation>Inténtelo de nuevo. Si se repite, antes retire la llave y vuelva a ponerla.</translation>
    </message>
    <message>
        <source>Take the key away first</source>
        <translation>Retire primero la llave</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more until it has left the reader.</source>
        <translation>Tres PIN erróneos seguidos: la llave no acepta más hasta que salga del lector.</translation>
    </message>
    <message>
        <source>Take the key away, put it back, then try once more.</source>
        <translation>Retire la llave, vuelva a ponerla e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>That is a different key</source>
        <translation>Es otra llave</translation>
    </message>
    <message>
        <source>This is not the key you chose to reset. Nothing was sent to it.</source>
        <translation>No es la llave que eligió restablecer. No se le envió nada.</translation>
    </message>
    <message>
        <source>Take it away, then put {key} on the reader.</source>
        <translation>Retírela y ponga {key} en el lector.</translation>
    </message>
    <message>
        <source>Cannot tell whether this is the same key</source>
        <translation>No se puede saber si es la misma llave</translation>
    </message>
    <message>
        <source>Nothing was erased: a card tells no serial number, so it may be another one.</source>
        <translation>No se borró nada: una tarjeta no dice su número de serie y podría ser otra.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected, and use the same reader both times.</source>
        <translation>Empiece de nuevo con solo {key} conectada y el mismo lector las dos veces.</translation>
    </message>
    <message>
        <source>Another key was connected</source>
        <translation>Se conectó otra llave</translation>
    </message>
    <message>
        <source>Nothing was erased: with two keys connected it could hit the wrong one.</source>
        <translation>No se borró nada: con dos llaves podría tocarle a la equivocada.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected.</source>
        <translation>Empiece de nuevo con solo {key} conectada.</translation>
    </message>
    <message>
        <source>The key was on the reader for too long</source>
        <translation>La llave estuvo demasiado tiempo en el lector</translation>
    </message>
    <message>
        <source>Nothing was erased: a key takes a reset only right after it comes to the reader.</source>
        <translation>No se borró nada: una llave solo se restablece justo después de llegar al lector.</translation>
    </message>
    <message>
        <source>Take it away and put it back; the rest happens by itself.</source>
        <translation>Retírela y vuelva a ponerla; lo demás ocurre solo.</translation>
    </message>
    <message>
        <source>No touch was seen</source>
        <translation>No se notó ningún toque</translation>
    </message>
    <message>
        <source>Nothing was erased: the key was not touched in time.</source>
        <translation>No se borró nada: la llave no se tocó a tiempo.</translation>
    </message>
    <message>
        <source>Take it away and try again, as often as you like.</source>
        <translation>Retírela e inténtelo de nuevo, tantas veces como quiera.</translation>
    </message>
    <message>
        <source>The key refused to be erased</source>
        <translation>La llave se negó a borrarse</translation>
    </message>
    <message>
        <source>Nothing was erased. Some keys can only be erased over USB.</source>
        <translation>No se borró nada. Algunas llaves solo se borran por USB.</translation>
    </message>
    <message>
        <source>Take it away and try again.</source>
        <translation>Retírela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key was taken away during the reset</source>
        <translation>La llave se retiró durante el restablecimiento</translation>
    </message>
    <message>
        <source>It is not known whether anything was erased.</source>
        <translation>No se sabe si se borró algo.</translation>
    </message>
    <message>
        <source>Put it back and repeat the reset.</source>
        <translation>Vuelva a ponerla y repita el restablecimiento.</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Leave only {key} connected</source>
        <translation>Deje conectada solo {key}</translation>
    </message>
    <message>
        <source>It tells no serial number here, so no other key may be connected meanwhile.</source>
        <translation>Aquí no dice su número de serie: no puede haber otra llave conectada.</translation>
    </message>
    <message>
        <source>Reset {key}?</source>
        <translation>¿Restablecer {key}?</translation>
    </message>
    <message>
        <source>Everything on the key is erased for good once it is back at the reader. Until then you can cancel.</source>
        <translation>Todo lo que hay en la llave se borra para siempre en cuanto vuelva al lector. Hasta entonces puede cancelar.</translation>
    </message>
    <message>
        <source>{key} is in use</source>
        <translation>{key} está en uso</translation>
    </message>
    <message>
        <source>Leave it where it is and close programs that use smart cards.</source>
        <translation>Déjela donde está y cierre los programas que usan tarjetas inteligentes.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <source>{key} is working. Leave it on the reader.</source>
        <translation>{key} está trabajando. Déjela en el lector.</translation>
    </message>
    <message>
        <source>Lift {key} off the reader</source>
        <translation>Levante {key} del lector</translation>
    </message>
    <message>
        <source>Take your time. Nothing is erased before you tap it again.</source>
        <translation>Tómese su tiempo. No se borra nada hasta que vuelva a ponerla.</translation>
    </message>
    <message>
        <source>Take your time. Nothing is erased before you put it back in.</source>
        <translation>Tómese su tiempo. No se borra nada hasta que vuelva a meterla.</translation>
    </message>
    <message>
        <source>Tap {key} again</source>
        <translation>Vuelva a poner {key}</translation>
    </message>
    <message>
        <source>Lay it on the same reader and leave it. The reset starts by itself.</source>
        <translation>Póngala en el mismo lector y déjela. El restablecimiento empieza solo.</translation>
    </message>
    <message>
        <source>Keep {key} on the reader</source>
        <translation>Deje {key} en el lector</translation>
    </message>
    <message>
        <source>This erases it. Touch the key only if it blinks.</source>
        <translation>Esto la borra. Toque la llave solo si parpadea.</translation>
    </message>
    <message>
        <source>Erasing {key}</source>
        <translation>Borrando {key}</translation>
    </message>
    <message>
        <source>Do not lift the key yet.</source>
        <translation>No levante todavía la llave.</translation>
    </message>
    <message>
        <source>{key} is working. Leave it in the reader.</source>
        <translation>{key} está trabajando. Déjela en el lector.</translation>
    </message>
    <message>
        <source>Take {key} out</source>
        <translation>Saque {key}</translation>
    </message>
    <message>
        <source>Put {key} back in</source>
        <translation>Vuelva a meter {key}</translation>
    </message>
    <message>
        <source>Use the same reader. The reset starts by itself.</source>
        <translation>Use el mismo lector. El restablecimiento empieza solo.</translation>
    </message>
    <message>
        <source>Leave {key} in the reader</source>
        <translation>Deje {key} dentro del lector</translation>
    </message>
    <message>
        <source>Do not take the key out yet.</source>
        <translation>No saque todavía la llave.</translation>
    </message>
    <message>
        <source>This erases it. If the key blinks, touch it for {n} seconds.</source>
        <translation>Esto la borra. Si la llave parpadea, tóquela durante {n} segundos.</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>A part of Keydesk is missing or does not fit this system.</source>
        <translation>Falta una parte de Keydesk o no encaja en este sistema.</translation>
    </message>
    <message>
        <source>A kernel built without raw HID, as on some small devices.</source>
        <translation>Un núcleo sin HID directo, como en algunos equipos pequeños.</translation>
    </message>
    <message>
        <source>A container or sandbox hides /sys.</source>
        <translation>Un contenedor o un entorno aislado oculta /sys.</translation>
    </message>
    <message>
        <source>No key is plugged in, or not fully.</source>
        <translation>Ninguna llave está conectada, o no del todo.</translation>
    </message>
    <message>
        <source>A hub or cable passes no data.</source>
        <translation>Un concentrador o un cable no pasa datos.</translation>
    </message>
    <message>
        <source>Another program holds the key.</source>
        <translation>Otro programa ocupa la llave.</translation>
    </message>
    <message>
        <source>A poor socket, hub or cable.</source>
        <translation>Un puerto, concentrador o cable malo.</translation>
    </message>
    <message>
        <source>The udev rule that gives access was never installed.</source>
        <translation>La regla udev que da acceso nunca se instaló.</translation>
    </message>
    <message>
        <source>The caller works over ssh or a remote desktop.</source>
        <translation>Quien llama trabaja por ssh o escritorio remoto.</translation>
    </message>
    <message>
        <source>The container was started without the device of the key.</source>
        <translation>El contenedor se inició sin el dispositivo de la llave.</translation>
    </message>
    <message>
        <source>The rule was installed after the key was plugged in.</source>
        <translation>La regla se instaló después de conectar la llave.</translation>
    </message>
    <message>
        <source>The rule of a maker that lists its own keys only.</source>
        <translation>La regla de un fabricante que solo lista sus llaves.</translation>
    </message>
    <message>
        <source>An old or cut-down udev.</source>
        <translation>Un udev antiguo o recortado.</translation>
    </message>
    <message>
        <source>Keydesk runs in a container and cannot see the rules.</source>
        <translation>Keydesk se ejecuta en un contenedor y no ve las reglas.</translation>
    </message>
    <message>
        <source>A service or a job started Keydesk, not a person at a screen.</source>
        <translation>Un servicio inició Keydesk, no una persona ante la pantalla.</translation>
    </message>
    <message>
        <source>Keys have to be handed to a container one by one.</source>
        <translation>Las llaves se dan a un contenedor una a una.</translation>
    </message>
    <message>
        <source>The sandbox was not given all devices.</source>
        <translation>El entorno aislado no recibió todos los dispositivos.</translation>
    </message>
    <message>
        <source>The plug of the snap is not connected.</source>
        <translation>La conexión (plug) del snap no está unida.</translation>
    </message>
    <message>
        <source>A container, or a system without udev.</source>
        <translation>Un contenedor, o un sistema sin udev.</translation>
    </message>
    <message>
        <source>No keyring runs in this session. Keys work without it.</source>
        <translation>No hay llavero en esta sesión. Las llaves funcionan sin él.</translation>
    </message>
    <message>
        <source>A terminal without a desktop.</source>
        <translation>Un terminal sin escritorio.</translation>
    </message>
    <message>
        <source>Keydesk was started without administrator rights.</source>
        <translation>Keydesk se inició sin derechos de administrador.</translation>
    </message>
    <message>
        <source>The service is stopped, or was never installed.</source>
        <translation>El servicio está parado, o nunca se instaló.</translation>
    </message>
    <message>
        <source>A remote session, or a rule of this computer.</source>
        <translation>Una sesión remota, o una regla de este equipo.</translation>
    </message>
    <message>
        <source>A wet, cold or cut finger.</source>
        <translation>Un dedo mojado, frío o con un corte.</translation>
    </message>
    <message>
        <source>A finger that is not saved, or another person.</source>
        <translation>Un dedo no guardado, u otra persona.</translation>
    </message>
    <message>
        <source>Most keys hold 5 fingerprints or fewer.</source>
        <translation>La mayoría de llaves guarda 5 huellas o menos.</translation>
    </message>
    <message>
        <source>Another program or window removed it.</source>
        <translation>Otro programa u otra ventana la quitó.</translation>
    </message>
    <message>
        <source>The caller forgot that this finger was added before.</source>
        <translation>Quien llama olvidó que este dedo ya estaba guardado.</translation>
    </message>
    <message>
        <source>Accented letters and symbols take more room.</source>
        <translation>Las letras con acento y los símbolos ocupan más.</translation>
    </message>
    <message>
        <source>In a terminal: the name fits no finger, or several.</source>
        <translation>En un terminal: el nombre no coincide con ningún dedo, o con varios.</translation>
    </message>
    <message>
        <source>The key refused the name, or went on to something else.</source>
        <translation>La llave rechazó el nombre, o pasó a otra cosa.</translation>
    </message>
    <message>
        <source>The key takes several touches of the same finger.</source>
        <translation>La llave pide varios toques del mismo dedo.</translation>
    </message>
    <message>
        <source>The key is not fully in, or in a hub without power.</source>
        <translation>La llave no está bien metida, o en un concentrador sin corriente.</translation>
    </message>
    <message>
        <source>A charging cable or a dock that passes no data.</source>
        <translation>Un cable de carga o una base que no pasa datos.</translation>
    </message>
    <message>
        <source>On Windows a program without administrator rights sees no key.</source>
        <translation>En Windows un programa sin derechos de administrador no ve llaves.</translation>
    </message>
    <message>
        <source>Several keys are plugged in, and none was named.</source>
        <translation>Hay varias llaves conectadas y no se nombró ninguna.</translation>
    </message>
    <message>
        <source>The key was plugged in again since the list was made.</source>
        <translation>La llave se volvió a conectar desde que se hizo la lista.</translation>
    </message>
    <message>
        <source>On Linux no udev rule gives this account access.</source>
        <translation>En Linux ninguna regla udev da acceso a esta cuenta.</translation>
    </message>
    <message>
        <source>The session is a remote one.</source>
        <translation>La sesión es remota.</translation>
    </message>
    <message>
        <source>A browser waits for the key to be touched.</source>
        <translation>Un navegador espera que se toque la llave.</translation>
    </message>
    <message>
        <source>A program of the maker, or an agent for ssh or smart cards.</source>
        <translation>Un programa del fabricante, o un agente de ssh o tarjetas.</translation>
    </message>
    <message>
        <source>A dialog of Keydesk is still open.</source>
        <translation>Sigue abierto un diálogo de Keydesk.</translation>
    </message>
    <message>
        <source>The key or the hub hangs.</source>
        <translation>La llave o el concentrador se ha colgado.</translation>
    </message>
    <message>
        <source>A worn socket or cable.</source>
        <translation>Un puerto o cable gastado.</translation>
    </message>
    <message>
        <source>A poor cable, hub or socket.</source>
        <translation>Un cable, concentrador o puerto malo.</translation>
    </message>
    <message>
        <source>A faulty key, if it returns on another computer.</source>
        <translation>Una llave defectuosa, si se repite en otro equipo.</translation>
    </message>
    <message>
        <source>An old model, or one with FIDO2 turned off by its maker&apos;s tool.</source>
        <translation>Un modelo antiguo, o uno con FIDO2 desactivado.</translation>
    </message>
    <message>
        <source>The model or its firmware does not have the feature.</source>
        <translation>El modelo o su firmware no tiene esa función.</translation>
    </message>
    <message>
        <source>The caller pulled the key out.</source>
        <translation>Quien llama sacó la llave.</translation>
    </message>
    <message>
        <source>The key sits loosely.</source>
        <translation>La llave está floja.</translation>
    </message>
    <message>
        <source>The key lost its contact while it was writing.</source>
        <translation>La llave perdió el contacto mientras escribía.</translation>
    </message>
    <message>
        <source>The key wants to be plugged in afresh.</source>
        <translation>La llave quiere conectarse de nuevo.</translation>
    </message>
    <message>
        <source>A rule of the key forbids it.</source>
        <translation>Una regla de la llave lo prohíbe.</translation>
    </message>
    <message>
        <source>Passkeys or fingerprints take all the room.</source>
        <translation>Las claves de acceso o las huellas ocupan todo el sitio.</translation>
    </message>
    <message>
        <source>Nobody answered, or nobody touched the key.</source>
        <translation>Nadie respondió ni tocó la llave.</translation>
    </message>
    <message>
        <source>The touch came late, or missed the metal part.</source>
        <translation>El toque llegó tarde, o no dio en el metal.</translation>
    </message>
    <message>
        <source>Another program told the key to stop.</source>
        <translation>Otro programa hizo parar la llave.</translation>
    </message>
    <message>
        <source>The key was touched on a wrong place, or has a fault.</source>
        <translation>La llave se tocó donde no era, o tiene un fallo.</translation>
    </message>
    <message>
        <source>Somebody pressed “Cancel” or Esc.</source>
        <translation>Alguien pulsó «Cancelar» o Esc.</translation>
    </message>
    <message>
        <source>A fault of Keydesk. The caller did nothing wrong.</source>
        <translation>Un fallo de Keydesk. Quien llama no hizo nada mal.</translation>
    </message>
    <message>
        <source>The socket of the kiosk is broken.</source>
        <translation>El puerto del quiosco está roto.</translation>
    </message>
    <message>
        <source>An earlier visitor forgot the key.</source>
        <translation>Un visitante anterior olvidó la llave.</translation>
    </message>
    <message>
        <source>The session of the caller ended while the key was plugged in.</source>
        <translation>La sesión de quien llama terminó con la llave conectada.</translation>
    </message>
    <message>
        <source>The key is broken, or hangs until it is unplugged.</source>
        <translation>La llave está rota, o se cuelga hasta desconectarla.</translation>
    </message>
    <message>
        <source>The policy of this kiosk allows no job that this key can do.</source>
        <translation>La directiva de este quiosco no permite nada que esta llave pueda hacer.</translation>
    </message>
    <message>
        <source>The key knows neither PIN nor reset.</source>
        <translation>La llave no conoce PIN ni restablecimiento.</translation>
    </message>
    <message>
        <source>Nobody touched the screen for a while.</source>
        <translation>Nadie tocó la pantalla durante un rato.</translation>
    </message>
    <message>
        <source>The corner of the staff was pressed for some seconds.</source>
        <translation>La esquina del personal se pulsó unos segundos.</translation>
    </message>
    <message>
        <source>The kiosk crashed several times in a row.</source>
        <translation>El quiosco falló varias veces seguidas.</translation>
    </message>
    <message>
        <source>Its policy cannot be read.</source>
        <translation>No se puede leer su directiva.</translation>
    </message>
    <message>
        <source>No drive is plugged in, or this kiosk does not mount drives by itself.</source>
        <translation>No hay ninguna unidad conectada, o este quiosco no monta unidades por sí solo.</translation>
    </message>
    <message>
        <source>Somebody changed, moved, added or removed lines of the log.</source>
        <translation>Alguien cambió, movió, añadió o quitó líneas del registro.</translation>
    </message>
    <message>
        <source>The key of the log was lost, and a new one was made.</source>
        <translation>La clave del registro se perdió y se creó una nueva.</translation>
    </message>
    <message>
        <source>There is too little room on the drive.</source>
        <translation>Hay muy poco espacio en la unidad.</translation>
    </message>
    <message>
        <source>The drive has a switch against writing, or is broken.</source>
        <translation>La unidad tiene un interruptor contra escritura o está rota.</translation>
    </message>
    <message>
        <source>The account of the kiosk may not write to it.</source>
        <translation>La cuenta del quiosco no puede escribir en ella.</translation>
    </message>
    <message>
        <source>The drive was taken out too early, or is broken.</source>
        <translation>La unidad se retiró demasiado pronto o está rota.</translation>
    </message>
    <message>
        <source>Something of the same name is on the drive.</source>
        <translation>En la unidad hay algo con el mismo nombre.</translation>
    </message>
    <message>
        <source>The file system of the drive is damaged.</source>
        <translation>El sistema de archivos de la unidad está dañado.</translation>
    </message>
    <message>
        <source>Nothing was written to the log yet.</source>
        <translation>Todavía no se ha escrito nada en el registro.</translation>
    </message>
    <message>
        <source>The key of the log cannot be reached.</source>
        <translation>No se puede acceder a la clave del registro.</translation>
    </message>
    <message>
        <source>The folder of the log cannot be read by this account.</source>
        <translation>Esta cuenta no puede leer la carpeta del registro.</translation>
    </message>
    <message>
        <source>The caller touched “Report for the help desk”.</source>
        <translation>Quien llama tocó «Informe para el soporte».</translation>
    </message>
    <message>
        <source>The caller touched “Help”.</source>
        <translation>Quien llama tocó «Ayuda».</translation>
    </message>
    <message>
        <source>A slip of the finger, or Caps Lock.</source>
        <translation>Un desliz del dedo, o Bloq Mayús.</translation>
    </message>
    <message>
        <source>Another keyboard layout than on the day the PIN was chosen.</source>
        <translation>Otra distribución de teclado que el día en que se eligió el PIN.</translation>
    </message>
    <message>
        <source>The PIN of another key, or of the computer.</source>
        <translation>El PIN de otra llave, o el del equipo.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row since the key was plugged in.</source>
        <translation>Tres PIN erróneos seguidos desde que se conectó.</translation>
    </message>
    <message>
        <source>No try is left. Nobody can bring this PIN back.</source>
        <translation>No queda ningún intento. Nadie puede recuperar este PIN.</translation>
    </message>
    <message>
        <source>The key was set up before, by somebody or another program.</source>
        <translation>La llave se configuró antes, por alguien u otro programa.</translation>
    </message>
    <message>
        <source>A new key, or one that was reset.</source>
        <translation>Una llave nueva, o restablecida.</translation>
    </message>
    <message>
        <source>The key refuses simple PINs, such as 1234 or 1111.</source>
        <translation>La llave rechaza PIN sencillos, como 1234 o 1111.</translation>
    </message>
    <message>
        <source>Your organisation made the key ask for a longer PIN.</source>
        <translation>Su organización hizo que la llave pida un PIN más largo.</translation>
    </message>
    <message>
        <source>The key was handed out with a temporary PIN.</source>
        <translation>La llave se entregó con un PIN temporal.</translation>
    </message>
    <message>
        <source>The PIN is too short or too long for this key.</source>
        <translation>El PIN es demasiado corto o largo para esta llave.</translation>
    </message>
    <message>
        <source>The two new PINs are not the same.</source>
        <translation>Los dos PIN nuevos no son iguales.</translation>
    </message>
    <message>
        <source>The new PIN is the old one.</source>
        <translation>El PIN nuevo es el antiguo.</translation>
    </message>
    <message>
        <source>The key was left alone for some minutes.</source>
        <translation>La llave estuvo sin usar unos minutos.</translation>
    </message>
    <message>
        <source>A browser used the key meanwhile.</source>
        <translation>Un navegador usó la llave entretanto.</translation>
    </message>
    <message>
        <source>This account may not see keys.</source>
        <translation>Esta cuenta no puede ver llaves.</translation>
    </message>
    <message>
        <source>A key with USB lies on a card reader at the same time.</source>
        <translation>Una llave USB está a la vez sobre un lector de tarjetas.</translation>
    </message>
    <message>
        <source>The caller left the fingerprints of another key open.</source>
        <translation>Quien llama dejó abiertas las huellas de otra llave.</translation>
    </message>
    <message>
        <source>A full disk, or a log service that does not run.</source>
        <translation>Un disco lleno, o un servicio de registro parado.</translation>
    </message>
    <message>
        <source>A full disk, or a folder this account may not write to.</source>
        <translation>Un disco lleno, o una carpeta donde esta cuenta no puede escribir.</translation>
    </message>
    <message>
        <source>A log service that does not run.</source>
        <translation>Un servicio de registro parado.</translation>
    </message>
    <message>
        <source>This account has no keyring, or it is locked.</source>
        <translation>Esta cuenta no tiene llavero, o está bloqueado.</translation>
    </message>
    <message>
        <source>A policy of your organisation. The screen names it.</source>
        <translation>Una directiva de su organización. La pantalla la nombra.</translation>
    </message>
    <message>
        <source>A key bought privately, or of an older series.</source>
        <translation>Una llave comprada por su cuenta, o de una serie antigua.</translation>
    </message>
    <message>
        <source>The list of allowed models is out of date.</source>
        <translation>La lista de modelos permitidos no está al día.</translation>
    </message>
    <message>
        <source>A policy file holds a mistake.</source>
        <translation>Un archivo de directivas tiene un error.</translation>
    </message>
    <message>
        <source>Somebody who should not may write to it.</source>
        <translation>Alguien que no debería puede escribir en él.</translation>
    </message>
    <message>
        <source>5 wrong passcodes in a row.</source>
        <translation>5 códigos erróneos seguidos.</translation>
    </message>
    <message>
        <source>A slip of the finger, or the passcode of another place.</source>
        <translation>Un desliz del dedo, o el código de otro lugar.</translation>
    </message>
    <message>
        <source>A policy asks the staff before a key is erased.</source>
        <translation>Una directiva pregunta al personal antes de borrar una llave.</translation>
    </message>
    <message>
        <source>A key of an older delivery.</source>
        <translation>Una llave de una entrega anterior.</translation>
    </message>
    <message>
        <source>The plan compares another kind of version than the key tells.</source>
        <translation>El plan compara otra clase de versión que la que dice la llave.</translation>
    </message>
    <message>
        <source>A key of another model lies among the others.</source>
        <translation>Una llave de otro modelo está entre las demás.</translation>
    </message>
    <message>
        <source>The same key was plugged in twice.</source>
        <translation>La misma llave se conectó dos veces.</translation>
    </message>
    <message>
        <source>A key without a serial number looks like one that is ready.</source>
        <translation>Una llave sin número de serie parece una que está lista.</translation>
    </message>
    <message>
        <source>The file exists already, or is a link.</source>
        <translation>El archivo ya existe, o es un enlace.</translation>
    </message>
    <message>
        <source>Other people may read the file or write to its folder.</source>
        <translation>Otros pueden leer el archivo o escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Another Keydesk has it open.</source>
        <translation>Otro Keydesk lo tiene abierto.</translation>
    </message>
    <message>
        <source>The disk is full, or was taken away.</source>
        <translation>El disco está lleno, o se retiró.</translation>
    </message>
    <message>
        <source>A PIN stands there twice, or is too short.</source>
        <translation>Un PIN está dos veces, o es demasiado corto.</translation>
    </message>
    <message>
        <source>The file was saved in another encoding than UTF-8.</source>
        <translation>El archivo no se guardó como UTF-8.</translation>
    </message>
    <message>
        <source>There are more keys than lines in the list.</source>
        <translation>Hay más llaves que líneas en la lista.</translation>
    </message>
    <message>
        <source>The key stores what it may demand of later PINs.</source>
        <translation>La llave recuerda lo que puede exigir a los PIN futuros.</translation>
    </message>
    <message>
        <source>The caller has several keys and took the wrong one.</source>
        <translation>Quien llama tiene varias llaves y tomó la equivocada.</translation>
    </message>
    <message>
        <source>Somebody else plugged in a key.</source>
        <translation>Otra persona conectó una llave.</translation>
    </message>
    <message>
        <source>The key has no serial number.</source>
        <translation>La llave no tiene número de serie.</translation>
    </message>
    <message>
        <source>It came back in another socket, or beside another key.</source>
        <translation>Volvió a otro puerto, o junto a otra llave.</translation>
    </message>
    <message>
        <source>A second key was plugged in during the reset.</source>
        <translation>Se conectó otra llave durante el restablecimiento.</translation>
    </message>
    <message>
        <source>A key takes a reset only in its first seconds.</source>
        <translation>Una llave solo se restablece en sus primeros segundos.</translation>
    </message>
    <message>
        <source>Another program held the key just after it was plugged in.</source>
        <translation>Otro programa ocupó la llave justo al conectarla.</translation>
    </message>
    <message>
        <source>The key wants a long touch.</source>
        <translation>La llave quiere un toque largo.</translation>
    </message>
    <message>
        <source>Some keys want a longer touch.</source>
        <translation>Algunas llaves quieren un toque más largo.</translation>
    </message>
    <message>
        <source>Whoever manages the key may have turned its reset off.</source>
        <translation>Quien gestiona la llave pudo desactivar su restablecimiento.</translation>
    </message>
    <message>
        <source>The key takes a reset over USB only, or over a reader only.</source>
        <translation>La llave solo se restablece por USB, o solo por un lector.</translation>
    </message>
    <message>
        <source>The key lost its contact while it was erasing.</source>
        <translation>La llave perdió el contacto mientras se borraba.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. “Cancel” turns back until the key is touched.</source>
        <translation>Todavía no se ha borrado nada. «Cancelar» vuelve atrás hasta que se toque la llave.</translation>
    </message>
    <message>
        <source>Without a serial number this key looks like others of its model.</source>
        <translation>Sin número de serie, esta llave parece otra de su modelo.</translation>
    </message>
    <message>
        <source>RST-24 and RST-25 may pass unseen. The next code is then RST-30.</source>
        <translation>RST-24 y RST-25 pueden pasar sin ser vistos. El código siguiente es entonces RST-30.</translation>
    </message>
    <message>
        <source>On a card reader there may be no touch: the key is erased right away.</source>
        <translation>En un lector de tarjetas puede no haber toque: la llave se borra enseguida.</translation>
    </message>
    <message>
        <source>This key wants a long touch before it erases itself.</source>
        <translation>Esta llave quiere un toque largo antes de borrarse.</translation>
    </message>
    <message>
        <source>A browser or a sign-in window took the key first.</source>
        <translation>Un navegador o una ventana de inicio de sesión la tomó antes.</translation>
    </message>
    <message>
        <source>The key is empty. Sites still list it and do not know that.</source>
        <translation>La llave está vacía. Los sitios aún la listan y no lo saben.</translation>
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
        <translation>Código %1</translation>
    </message>
</context>
<context>
    <name>CodesScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Código anterior</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Código siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ConfirmRemoveDialog</name>
    <message>
        <source>Remove fingerprint</source>
        <translation>Quitar la huella</translation>
    </message>
    <message>
        <source>Remove fingerprints</source>
        <translation>Quitar las huellas</translation>
    </message>
    <message>
        <source>Fingerprints to remove</source>
        <translation>Huellas que se quitan</translation>
    </message>
    <message>
        <source>No fingerprint is left on the key afterwards. Its PIN still works.</source>
        <translation>Después no queda ninguna huella en la llave. Su PIN sigue funcionando.</translation>
    </message>
</context>
<context>
    <name>ContentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>The PIN is wrong</source>
        <translation>El PIN es erróneo</translation>
    </message>
    <message>
        <source>4 or more tries are left.</source>
        <translation>Quedan 4 intentos o más.</translation>
    </message>
    <message>
        <source>Check Caps Lock and layout. Let the caller try once more.</source>
        <translation>Compruebe Bloq Mayús y el teclado. Deje que pruebe una vez más.</translation>
    </message>
    <message>
        <source>The key takes no more until it is plugged in again.</source>
        <translation>La llave no acepta más hasta volver a conectarla.</translation>
    </message>
    <message>
        <source>Unplug, plug in, and stop if the caller is not sure.</source>
        <translation>Desconectar, conectar, y parar si quien llama no está seguro.</translation>
    </message>
    <message>
        <source>3 tries or fewer are left, and the caller is guessing.</source>
        <translation>Quedan 3 intentos o menos, y quien llama adivina.</translation>
    </message>
    <message>
        <source>Stop. The last wrong PIN blocks the key for good.</source>
        <translation>Pare. El último PIN erróneo bloquea la llave para siempre.</translation>
    </message>
    <message>
        <source>No try is left.</source>
        <translation>No queda ningún intento.</translation>
    </message>
    <message>
        <source>Go on with “The PIN is forgotten”.</source>
        <translation>Siga con «El PIN está olvidado o bloqueado».</translation>
    </message>
    <message>
        <source>The PIN is forgotten or blocked</source>
        <translation>El PIN está olvidado o bloqueado</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>Siempre.</translation>
    </message>
    <message>
        <source>Say that nobody can read or restore a PIN, and that only a reset helps.</source>
        <translation>Diga que nadie puede leer ni recuperar un PIN y que solo ayuda restablecer la llave.</translation>
    </message>
    <message>
        <source>The caller has another way to sign in to each site.</source>
        <translation>Quien llama puede entrar de otro modo en cada sitio.</translation>
    </message>
    <message>
        <source>Reset it, add a PIN, register it at each site, then remove its old entry there.</source>
        <translation>Restablecerla, añadir un PIN, registrarla en cada sitio y después quitar allí la entrada antigua.</translation>
    </message>
    <message>
        <source>The key is the only way in somewhere.</source>
        <translation>La llave es el único acceso a algún sitio.</translation>
    </message>
    <message>
        <source>Do not reset yet. Arrange another way in to that site first.</source>
        <translation>No restablezca aún. Prepare antes otro acceso a ese sitio.</translation>
    </message>
    <message>
        <source>The key is managed and has an unlock PIN.</source>
        <translation>La llave está gestionada y tiene un PIN de desbloqueo.</translation>
    </message>
    <message>
        <source>Use the tool of its maker: that keeps what is on the key.</source>
        <translation>Use la herramienta del fabricante: conserva lo que hay en la llave.</translation>
    </message>
    <message>
        <source>The key is lost</source>
        <translation>La llave se perdió</translation>
    </message>
    <message>
        <source>Remove the key from the account and end its open sessions.</source>
        <translation>Quite la llave de la cuenta y cierre sus sesiones abiertas.</translation>
    </message>
    <message>
        <source>The caller has a spare key.</source>
        <translation>Quien llama tiene una llave de repuesto.</translation>
    </message>
    <message>
        <source>Sign in with the spare, then register another one.</source>
        <translation>Entre con ella y registre otra.</translation>
    </message>
    <message>
        <source>There is no other way in.</source>
        <translation>No hay otro acceso.</translation>
    </message>
    <message>
        <source>Give a short-lived code, through the manager. Register a new key.</source>
        <translation>Dé un código de corta duración, a través del responsable. Registre una llave nueva.</translation>
    </message>
    <message>
        <source>Somebody may have used it.</source>
        <translation>Alguien pudo usarla.</translation>
    </message>
    <message>
        <source>Look at the sign-ins since it was lost, and report it.</source>
        <translation>Mire los accesos desde la pérdida, e informe de ella.</translation>
    </message>
    <message>
        <source>A key was found</source>
        <translation>Se encontró una llave</translation>
    </message>
    <message>
        <source>Its owner can be told by a label or a list.</source>
        <translation>Una etiqueta o una lista dice de quién es.</translation>
    </message>
    <message>
        <source>Give it back in person.</source>
        <translation>Devuélvala en persona.</translation>
    </message>
    <message>
        <source>Its owner reported it lost and it was removed everywhere.</source>
        <translation>Su dueño la dio por perdida y se quitó en todas partes.</translation>
    </message>
    <message>
        <source>Reset it before anybody uses it again.</source>
        <translation>Restablézcala antes de que alguien la use.</translation>
    </message>
    <message>
        <source>Nobody knows whose it is.</source>
        <translation>Nadie sabe de quién es.</translation>
    </message>
    <message>
        <source>Do not try a PIN. Keep it locked away, then reset it.</source>
        <translation>No pruebe ningún PIN. Guárdela bajo llave y restablézcala.</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Alguien se incorpora</translation>
    </message>
    <message>
        <source>The key is new.</source>
        <translation>La llave es nueva.</translation>
    </message>
    <message>
        <source>Add a PIN, register it, and sign in once to try it.</source>
        <translation>Añada un PIN, regístrela y entre una vez para probarla.</translation>
    </message>
    <message>
        <source>The key came with a temporary PIN.</source>
        <translation>La llave vino con un PIN temporal.</translation>
    </message>
    <message>
        <source>Change the PIN before anything else.</source>
        <translation>Cambie el PIN antes de nada.</translation>
    </message>
    <message>
        <source>The key was used by somebody else.</source>
        <translation>La llave la usó otra persona.</translation>
    </message>
    <message>
        <source>Reset it first.</source>
        <translation>Restablézcala primero.</translation>
    </message>
    <message>
        <source>Register a second key, and keep it in another place.</source>
        <translation>Registre una segunda llave y guárdela en otro lugar.</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Alguien se va</translation>
    </message>
    <message>
        <source>The key comes back.</source>
        <translation>La llave vuelve.</translation>
    </message>
    <message>
        <source>Compare it with the list, remove it everywhere, reset it.</source>
        <translation>Compárela con la lista, quítela en todas partes, restablézcala.</translation>
    </message>
    <message>
        <source>The key does not come back.</source>
        <translation>La llave no vuelve.</translation>
    </message>
    <message>
        <source>Treat it as lost.</source>
        <translation>Trátela como perdida.</translation>
    </message>
    <message>
        <source>The reset is refused.</source>
        <translation>El restablecimiento se rechaza.</translation>
    </message>
    <message>
        <source>Do not hand the key on. Note its serial number.</source>
        <translation>No pase la llave a otra persona. Apunte su número de serie.</translation>
    </message>
    <message>
        <source>The site does not take the key</source>
        <translation>El sitio no acepta la llave</translation>
    </message>
    <message>
        <source>Keydesk does not show the key either.</source>
        <translation>Keydesk tampoco muestra la llave.</translation>
    </message>
    <message>
        <source>Check the computer first.</source>
        <translation>Compruebe primero el equipo.</translation>
    </message>
    <message>
        <source>The key has no PIN and the site asks for one.</source>
        <translation>La llave no tiene PIN y el sitio lo pide.</translation>
    </message>
    <message>
        <source>Add a PIN, then try the site again.</source>
        <translation>Añada un PIN y pruebe otra vez en el sitio.</translation>
    </message>
    <message>
        <source>The key was reset or is new.</source>
        <translation>La llave se restableció o es nueva.</translation>
    </message>
    <message>
        <source>Register the key again at the site, then remove its old entry.</source>
        <translation>Registre la llave de nuevo en el sitio y después quite su entrada antigua.</translation>
    </message>
    <message>
        <source>Another window of the browser waits for the key.</source>
        <translation>Otra ventana del navegador espera la llave.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérrela y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The key is a second factor only.</source>
        <translation>La llave es solo un segundo factor.</translation>
    </message>
    <message>
        <source>The site wants a passkey: give the caller a newer key.</source>
        <translation>El sitio quiere una clave de acceso: dé una llave más nueva.</translation>
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
        <translation>Demo: todas las llaves son virtuales</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Something keeps security keys from working</source>
        <translation>Algo impide que funcionen las llaves de seguridad</translation>
    </message>
    <message>
        <source>Security keys should work here</source>
        <translation>Las llaves de seguridad deberían funcionar aquí</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Todo está en orden</translation>
    </message>
    <message>
        <source>The rule was installed</source>
        <translation>La regla se instaló</translation>
    </message>
    <message>
        <source>The rule was installed, but is not in use yet</source>
        <translation>La regla se instaló, pero aún no se usa</translation>
    </message>
    <message>
        <source>The rule was not installed: that was not permitted</source>
        <translation>La regla no se instaló: no se permitió</translation>
    </message>
    <message>
        <source>The rule was not installed</source>
        <translation>La regla no se instaló</translation>
    </message>
    <message>
        <source>This computer has no way to ask for the password</source>
        <translation>Este equipo no tiene modo de pedir la contraseña</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {why}.</source>
        <translation>{name} no se puede cargar: {why}.</translation>
    </message>
    <message>
        <source>Install the library that is named, or install Keydesk again.</source>
        <translation>Instale la biblioteca que se nombra, o instale Keydesk de nuevo.</translation>
    </message>
    <message>
        <source>The kernel offers raw HID devices.</source>
        <translation>El núcleo ofrece dispositivos HID directos.</translation>
    </message>
    <message>
        <source>The kernel offers no raw HID devices, so no key can be reached.</source>
        <translation>El núcleo no ofrece dispositivos HID directos: no se alcanza ninguna llave.</translation>
    </message>
    <message>
        <source>Use a kernel with CONFIG_HIDRAW, or load its module.</source>
        <translation>Use un núcleo con CONFIG_HIDRAW, o cargue su módulo.</translation>
    </message>
    <message>
        <source>/sys is not to be seen from here, so keys cannot be found.</source>
        <translation>/sys no se ve desde aquí: no se pueden encontrar llaves.</translation>
    </message>
    <message>
        <source>Mount /sys, read-only is enough.</source>
        <translation>Monte /sys; basta con solo lectura.</translation>
    </message>
    <message>
        <source>No security key is connected, so access could not be tried.</source>
        <translation>No hay ninguna llave conectada: no se pudo probar el acceso.</translation>
    </message>
    <message>
        <source>Plug in a key and check again.</source>
        <translation>Conecte una llave y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This account may use {name} ({path}, {owner}:{group} {mode}).</source>
        <translation>Esta cuenta puede usar {name} ({path}, {owner}:{group} {mode}).</translation>
    </message>
    <message>
        <source>{name} ({path}) cannot be opened now: {why}.</source>
        <translation>{name} ({path}) no se puede abrir ahora: {why}.</translation>
    </message>
    <message>
        <source>Plug it in again and check once more.</source>
        <translation>Vuelva a conectarla y compruebe una vez más.</translation>
    </message>
    <message>
        <source>This account may not use {name} ({path}, {owner}:{group} {mode}).</source>
        <translation>Esta cuenta no puede usar {name} ({path}, {owner}:{group} {mode}).</translation>
    </message>
    <message>
        <source>No udev rule gives access. Install the rule that comes with Keydesk.</source>
        <translation>Ninguna regla udev da acceso. Instale la regla que trae Keydesk.</translation>
    </message>
    <message>
        <source>Access follows the screen, and this session has none. Work at the screen, or add a udev rule that gives a group of yours access (docs/cli.md shows it).</source>
        <translation>El acceso sigue a la pantalla, y esta sesión no tiene. Trabaje en la pantalla, o añada una regla udev que dé acceso a uno de sus grupos (véase docs/cli.md).</translation>
    </message>
    <message>
        <source>This container may not use {name} ({path}, {owner}:{group} {mode}).</source>
        <translation>Este contenedor no puede usar {name} ({path}, {owner}:{group} {mode}).</translation>
    </message>
    <message>
        <source>Pass the device in when the container starts: --device {path}</source>
        <translation>Dé el dispositivo al iniciar el contenedor: --device {path}</translation>
    </message>
    <message>
        <source>A rule for it is there. Unplug the key and plug it in again.</source>
        <translation>Hay una regla para ella. Desconecte la llave y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>A udev rule gives access to every key ({path}).</source>
        <translation>Una regla udev da acceso a todas las llaves ({path}).</translation>
    </message>
    <message>
        <source>A udev rule gives access to keys of some makers only ({path}).</source>
        <translation>Una regla udev da acceso solo a llaves de algunos fabricantes ({path}).</translation>
    </message>
    <message>
        <source>Install the rule that comes with Keydesk: it covers every key.</source>
        <translation>Instale la regla que trae Keydesk: vale para todas las llaves.</translation>
    </message>
    <message>
        <source>A udev rule is there ({path}), but udev does not recognise keys.</source>
        <translation>Hay una regla udev ({path}), pero udev no reconoce las llaves.</translation>
    </message>
    <message>
        <source>60-fido-id.rules is missing. Install systemd&apos;s udev, 244 or newer.</source>
        <translation>Falta 60-fido-id.rules. Instale udev de systemd, 244 o posterior.</translation>
    </message>
    <message>
        <source>No udev rule gives the person at the screen access to keys.</source>
        <translation>Ninguna regla udev da acceso a las llaves a la persona ante la pantalla.</translation>
    </message>
    <message>
        <source>Install the rule that comes with Keydesk.</source>
        <translation>Instale la regla que trae Keydesk.</translation>
    </message>
    <message>
        <source>Whether a udev rule gives access is decided outside of this container.</source>
        <translation>Si una regla udev da acceso se decide fuera de este contenedor.</translation>
    </message>
    <message>
        <source>This session sits at a screen ({seat}).</source>
        <translation>Esta sesión está ante una pantalla ({seat}).</translation>
    </message>
    <message>
        <source>This is a remote session: udev gives access to the screen only.</source>
        <translation>Es una sesión remota: udev solo da acceso a la pantalla.</translation>
    </message>
    <message>
        <source>For remote use, add a udev rule that gives a group of yours access.</source>
        <translation>Para el uso remoto, añada una regla udev que dé acceso a uno de sus grupos.</translation>
    </message>
    <message>
        <source>This session has no seat: udev gives access to the screen only.</source>
        <translation>Esta sesión no tiene pantalla: udev solo da acceso a la pantalla.</translation>
    </message>
    <message>
        <source>Sign in at the screen, or add a udev rule that gives a group access.</source>
        <translation>Inicie sesión en la pantalla, o añada una regla udev que dé acceso a un grupo.</translation>
    </message>
    <message>
        <source>Keydesk does not run in a container.</source>
        <translation>Keydesk no se ejecuta en un contenedor.</translation>
    </message>
    <message>
        <source>Keydesk runs in a container ({kind}).</source>
        <translation>Keydesk se ejecuta en un contenedor ({kind}).</translation>
    </message>
    <message>
        <source>A key has to be passed in when it starts: --device /dev/hidraw0</source>
        <translation>Una llave se da al iniciarlo: --device /dev/hidraw0</translation>
    </message>
    <message>
        <source>Keydesk runs in a Flatpak sandbox.</source>
        <translation>Keydesk se ejecuta en un entorno aislado de Flatpak.</translation>
    </message>
    <message>
        <source>It needs all devices: flatpak override --user --device=all</source>
        <translation>Necesita todos los dispositivos: flatpak override --user --device=all</translation>
    </message>
    <message>
        <source>Keydesk runs as a snap.</source>
        <translation>Keydesk se ejecuta como snap.</translation>
    </message>
    <message>
        <source>Connect its u2f-devices plug. It reaches keys of listed makers only.</source>
        <translation>Una su conexión u2f-devices. Solo alcanza llaves de ciertos fabricantes.</translation>
    </message>
    <message>
        <source>udev tells when keys come and go.</source>
        <translation>udev avisa cuando las llaves llegan y se van.</translation>
    </message>
    <message>
        <source>udev does not run here, so Keydesk looks for keys by itself.</source>
        <translation>udev no se ejecuta aquí: Keydesk busca las llaves por sí mismo.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; it costs a little more power.</source>
        <translation>No hay que hacer nada; gasta un poco más de energía.</translation>
    </message>
    <message>
        <source>Card readers are not used: the optional part for them is not installed.</source>
        <translation>No se usan lectores de tarjetas: la parte opcional no está instalada.</translation>
    </message>
    <message>
        <source>The service for card readers (PC/SC) does not run; keys on USB need none.</source>
        <translation>El servicio de lectores (PC/SC) no se ejecuta; las llaves USB no lo necesitan.</translation>
    </message>
    <message>
        <source>To use keys in card readers, start it; on Linux it is called pcscd.</source>
        <translation>Para usar llaves en lectores, inícielo; en Linux se llama pcscd.</translation>
    </message>
    <message>
        <source>This account may not use the service for card readers (PC/SC).</source>
        <translation>Esta cuenta no puede usar el servicio de lectores de tarjetas (PC/SC).</translation>
    </message>
    <message>
        <source>Work at the screen, or ask whoever manages this computer for the right.</source>
        <translation>Trabaje en la pantalla, o pida el derecho a quien administra este equipo.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>No hay ningún lector de tarjetas conectado.</translation>
    </message>
    <message>
        <source>Card readers: {names}.</source>
        <translation>Lectores de tarjetas: {names}.</translation>
    </message>
    <message>
        <source>Audit log: {places}.</source>
        <translation>Registro de auditoría: {places}.</translation>
    </message>
    <message>
        <source>The audit log cannot be written ({why}).</source>
        <translation>No se puede escribir el registro de auditoría ({why}).</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer.</source>
        <translation>Pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>Audit log: {places}. Its key is kept in a file, not in a keyring.</source>
        <translation>Registro de auditoría: {places}. Su clave está en un archivo, no en un llavero.</translation>
    </message>
    <message>
        <source>Set up a keyring: whoever acts as this account could write the log anew.</source>
        <translation>Configure un llavero: quien actúe con esta cuenta podría reescribir el registro.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is {name}.</source>
        <translation>El llavero del sistema es {name}.</translation>
    </message>
    <message>
        <source>No keyring of the system was found.</source>
        <translation>No se encontró ningún llavero del sistema.</translation>
    </message>
    <message>
        <source>The window is shown on {screen}.</source>
        <translation>La ventana se muestra en {screen}.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open.</source>
        <translation>Aquí no hay pantalla: la ventana no se puede abrir.</translation>
    </message>
    <message>
        <source>Use keydeskctl.</source>
        <translation>Use keydeskctl.</translation>
    </message>
    <message>
        <source>Keydesk runs as administrator.</source>
        <translation>Keydesk se ejecuta como administrador.</translation>
    </message>
    <message>
        <source>Windows keeps security keys from programs that are not administrator.</source>
        <translation>Windows aparta las llaves de los programas que no son administradores.</translation>
    </message>
    <message>
        <source>Use the page of Windows, or restart Keydesk as administrator.</source>
        <translation>Use la página de Windows, o reinicie Keydesk como administrador.</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checking changes nothing, and sends nothing to a key.</source>
        <translation>Comprobar no cambia nada ni envía nada a una llave.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Access rule for security keys</source>
        <translation>Regla de acceso para llaves de seguridad</translation>
    </message>
    <message>
        <source>It lets whoever sits at the screen use security keys. The administrator’s password is asked for.</source>
        <translation>Permite a quien está ante la pantalla usar llaves de seguridad. Se pide la contraseña del administrador.</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>Instalar la regla</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Derechos de administrador</translation>
    </message>
    <message>
        <source>The page of Windows can set a PIN, save fingerprints and reset a key.</source>
        <translation>La página de Windows puede poner un PIN, guardar huellas y restablecer una llave.</translation>
    </message>
    <message>
        <source>Windows lets only administrators use security keys directly.</source>
        <translation>Windows solo deja a los administradores usar las llaves directamente.</translation>
    </message>
    <message>
        <source>Open the page of Windows</source>
        <translation>Abrir la página de Windows</translation>
    </message>
    <message>
        <source>Restart as administrator</source>
        <translation>Reiniciar como administrador</translation>
    </message>
    <message>
        <source>Install it by hand</source>
        <translation>Instalarla a mano</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can run these lines as root.</source>
        <translation>Quien cuida de este equipo puede ejecutar estas líneas como root.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Informe para el soporte</translation>
    </message>
    <message>
        <source>All of this and the keys, to be read before it is passed on</source>
        <translation>Todo esto y las llaves; léalo antes de pasarlo</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer después</translation>
    </message>
    <message>
        <source>Remove the old entry of this key here:</source>
        <translation>Quite aquí la entrada antigua de esta llave:</translation>
    </message>
    <message>
        <source>QR code of %1: %2</source>
        <translation>Código QR de %1: %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>EraseProgressScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EraseScreen</name>
    <message>
        <source>You will lose:</source>
        <translation>Perderá:</translation>
    </message>
    <message>
        <source>What you will lose</source>
        <translation>Qué perderá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ExpanderCard</name>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>ExpanderRow</name>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Informe para el soporte</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
</context>
<context>
    <name>Finger</name>
    <message>
        <source>Fingerprints are saved on this key.</source>
        <translation>Hay huellas guardadas en esta llave.</translation>
    </message>
    <message>
        <source>No fingerprint yet.</source>
        <translation>Aún no hay huellas.</translation>
    </message>
    <message>
        <source>Fingerprint {n}</source>
        <translation>Huella {n}</translation>
    </message>
    <message>
        <source>Fingerprint added</source>
        <translation>Huella añadida</translation>
    </message>
    <message>
        <source>The fingerprint was added.</source>
        <translation>La huella se añadió.</translation>
    </message>
    <message>
        <source>Fingerprint renamed</source>
        <translation>Huella renombrada</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>El nombre se cambió.</translation>
    </message>
    <message>
        <source>Fingerprint removed</source>
        <translation>Huella quitada</translation>
    </message>
    <message>
        <source>Removed from the key.</source>
        <translation>Quitada de la llave.</translation>
    </message>
</context>
<context>
    <name>FingerDialog</name>
    <message>
        <source>The key wants several touches of the same finger.</source>
        <translation>La llave pide varios toques del mismo dedo.</translation>
    </message>
</context>
<context>
    <name>FingerRow</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>FingerScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FingerprintCard</name>
    <message>
        <source>Security key fingerprint</source>
        <translation>Huella de la llave de seguridad</translation>
    </message>
    <message>
        <source>Unlocked. Choose “Done” when you have finished.</source>
        <translation>Desbloqueado. Elija «Listo» cuando termine.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Add a fingerprint</source>
        <translation>Añadir una huella</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>%1 fingerprints</source>
        <translation>%1 huellas</translation>
    </message>
    <message>
        <source>No fingerprint yet.</source>
        <translation>Aún no hay huellas.</translation>
    </message>
    <message>
        <source>All fingerprints</source>
        <translation>Todas las huellas</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <source>Remove all fingerprints</source>
        <translation>Quitar todas las huellas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>FingerprintCoach</name>
    <message>
        <source>%1 of %2 samples</source>
        <translation>%1 de %2 muestras</translation>
    </message>
</context>
<context>
    <name>FingersScreen</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Add a fingerprint</source>
        <translation>Añadir una huella</translation>
    </message>
</context>
<context>
    <name>FinishedDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The page could not be saved.</source>
        <translation>La página no se pudo guardar.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardada como {name}.</translation>
    </message>
    <message>
        <source>Questions: {desk}</source>
        <translation>Preguntas: {desk}</translation>
    </message>
    <message>
        <source>No picture: this code comes in a terminal only, from keydeskctl.</source>
        <translation>Sin imagen: este código solo aparece en un terminal, de keydeskctl.</translation>
    </message>
    <message>
        <source>No picture: the caller sees the page {page}. Yours looks the same.</source>
        <translation>Sin imagen: quien llama ve la página «{page}». La suya es igual.</translation>
    </message>
    <message>
        <source>No picture: the page {page} shows it, with the numbers of that very batch.</source>
        <translation>Sin imagen: lo muestra la página «{page}», con los números de esa misma serie.</translation>
    </message>
    <message>
        <source>No picture: the staff of a kiosk sees this, with facts of that kiosk.</source>
        <translation>Sin imagen: lo ve el personal de un quiosco, con datos de ese quiosco.</translation>
    </message>
</context>
<context>
    <name>GuideArticle</name>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>If the caller says</source>
        <translation>Si quien llama dice</translation>
    </message>
    <message>
        <source>Where the key is removed from accounts</source>
        <translation>Dónde se quita la llave de las cuentas</translation>
    </message>
    <message>
        <source>Codes that may come next</source>
        <translation>Códigos que pueden seguir</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Code the caller reads out</source>
        <translation>Código que lee quien llama</translation>
    </message>
    <message>
        <source>Such as PIN-2. Spaces and case make no difference.</source>
        <translation>Como PIN-2. Los espacios y las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nueva llamada</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>Idioma de quien llama</translation>
    </message>
    <message>
        <source>For the picture, and for what to say.</source>
        <translation>Para la imagen y para lo que hay que decir.</translation>
    </message>
    <message>
        <source>Like this window</source>
        <translation>Como esta ventana</translation>
    </message>
    <message>
        <source>There is no code %1</source>
        <translation>No existe el código %1</translation>
    </message>
    <message>
        <source>Was it one of these?</source>
        <translation>¿Era uno de estos?</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>Qué dice quien llama</translation>
    </message>
    <message>
        <source>When codes are not enough</source>
        <translation>Cuando los códigos no bastan</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Informe para el soporte</translation>
    </message>
    <message>
        <source>What a help desk needs to know, to be read before it is passed on</source>
        <translation>Lo que el soporte debe saber; léalo antes de pasarlo</translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>Para entregar</translation>
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
        <translation>Guía - Keydesk</translation>
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
        <translation>Dónde quitar la llave</translation>
    </message>
    <message>
        <source>Your help desk</source>
        <translation>Su soporte</translation>
    </message>
    <message>
        <source>Read the code beside the number to the help desk. Never the PIN.</source>
        <translation>Lea al soporte el código junto al número. Nunca el PIN.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Press “Reset”. Read what is lost, tick the box, press “Erase this key”.</source>
        <translation>Pulse «Restablecer». Lea qué se pierde, marque la casilla y pulse «Borrar esta llave».</translation>
    </message>
    <message>
        <source>Unplug the key. Keep it in your hand.</source>
        <translation>Desconecte la llave. Téngala en la mano.</translation>
    </message>
    <message>
        <source>Plug it into the same socket.</source>
        <translation>Conéctela al mismo puerto.</translation>
    </message>
    <message>
        <source>Type a PIN only you know. Type it again, then press “Add PIN”.</source>
        <translation>Escriba un PIN que solo usted sepa, repítalo y pulse «Añadir el PIN».</translation>
    </message>
    <message>
        <source>Add a PIN to your security key</source>
        <translation>Añadir un PIN a su llave de seguridad</translation>
    </message>
    <message>
        <source>You need the key, a USB socket and two minutes.</source>
        <translation>Necesita la llave, un puerto USB y dos minutos.</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Press “Add”.</source>
        <translation>Conecte la llave y elíjala en Keydesk. Pulse «Añadir».</translation>
    </message>
    <message>
        <source>Done. Tell the PIN to nobody, not even to the help desk.</source>
        <translation>Hecho. No diga el PIN a nadie, tampoco al soporte.</translation>
    </message>
    <message>
        <source>Change the PIN of your security key</source>
        <translation>Cambiar el PIN de su llave de seguridad</translation>
    </message>
    <message>
        <source>You need the PIN you use now. Everything on the key stays.</source>
        <translation>Necesita el PIN que usa ahora. Todo sigue en la llave.</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Press “Change”.</source>
        <translation>Conecte la llave y elíjala en Keydesk. Pulse «Cambiar».</translation>
    </message>
    <message>
        <source>Type the PIN you use now, then the new one twice.</source>
        <translation>Escriba el PIN que usa ahora, y dos veces el nuevo.</translation>
    </message>
    <message>
        <source>PIN not right? Look at the tries left. Stop when you are not sure.</source>
        <translation>¿PIN incorrecto? Mire los intentos que quedan. Pare si no está seguro.</translation>
    </message>
    <message>
        <source>Done. Use the new PIN from now on.</source>
        <translation>Hecho. Use desde ahora el PIN nuevo.</translation>
    </message>
    <message>
        <source>PIN forgotten or blocked</source>
        <translation>PIN olvidado o bloqueado</translation>
    </message>
    <message>
        <source>This is what a blocked PIN looks like. Only a reset helps.</source>
        <translation>Así se ve un PIN bloqueado. Solo ayuda restablecer.</translation>
    </message>
    <message>
        <source>Add a new PIN. At each site, add the key again, then remove its old entry.</source>
        <translation>Añada un PIN nuevo. En cada sitio, añada la llave de nuevo y después quite su entrada antigua.</translation>
    </message>
    <message>
        <source>Add a fingerprint to your security key</source>
        <translation>Añadir una huella a su llave de seguridad</translation>
    </message>
    <message>
        <source>The key needs a sensor and a PIN. The PIN goes on working as well.</source>
        <translation>La llave necesita un sensor y un PIN. El PIN sigue funcionando.</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Press “Set up”.</source>
        <translation>Conecte la llave y elíjala en Keydesk. Pulse «Configurar».</translation>
    </message>
    <message>
        <source>Type the PIN of the key.</source>
        <translation>Escriba el PIN de la llave.</translation>
    </message>
    <message>
        <source>Press “Add fingerprint”. Lay the finger on, lift it, and again.</source>
        <translation>Pulse «Añadir una huella». Ponga el dedo, levántelo, y otra vez.</translation>
    </message>
    <message>
        <source>Give the finger a name, such as “right thumb”.</source>
        <translation>Dé un nombre al dedo, como «pulgar derecho».</translation>
    </message>
    <message>
        <source>Reset your security key</source>
        <translation>Restablecer su llave de seguridad</translation>
    </message>
    <message>
        <source>Plug in the key and choose it in Keydesk. Leave other keys out.</source>
        <translation>Conecte la llave y elíjala en Keydesk. No conecte otras llaves.</translation>
    </message>
    <message>
        <source>Done. Add a PIN. At each site, add the key again, then remove its old entry.</source>
        <translation>Listo. Añada un PIN. En cada sitio, añada la llave de nuevo y después quite su entrada antigua.</translation>
    </message>
    <message>
        <source>Touch its metal or button as soon as it blinks.</source>
        <translation>Toque el metal o el botón en cuanto parpadee.</translation>
    </message>
    <message>
        <source>Nobody can read a PIN. A reset erases the key, not your accounts: first make sure that you can sign in to each site without it.</source>
        <translation>Nadie puede leer un PIN. Restablecer borra la llave, no sus cuentas: asegúrese primero de que puede iniciar sesión en cada sitio sin ella.</translation>
    </message>
    <message>
        <source>A reset erases the key, not your accounts. First make sure that you can sign in to each site without it.</source>
        <translation>Restablecer borra la llave, no sus cuentas. Asegúrese primero de que puede iniciar sesión en cada sitio sin ella.</translation>
    </message>
    <message>
        <source>Security key lost</source>
        <translation>Llave de seguridad perdida</translation>
    </message>
    <message>
        <source>Without its PIN nobody signs in with your key. Act today all the same.</source>
        <translation>Sin su PIN nadie entra con su llave. Actúe hoy de todos modos.</translation>
    </message>
    <message>
        <source>Tell the help desk, and say when you saw the key last.</source>
        <translation>Avise al soporte y diga cuándo vio la llave por última vez.</translation>
    </message>
    <message>
        <source>Sign in with your spare key, or another way you set up before.</source>
        <translation>Entre con su llave de repuesto, o de otro modo que preparó antes.</translation>
    </message>
    <message>
        <source>Remove the lost key from each of your accounts.</source>
        <translation>Quite la llave perdida de cada una de sus cuentas.</translation>
    </message>
    <message>
        <source>End the sessions that are still open there.</source>
        <translation>Cierre allí las sesiones que sigan abiertas.</translation>
    </message>
    <message>
        <source>Got a new key? Add a PIN to it, then register it at each site.</source>
        <translation>¿Una llave nueva? Añádale un PIN y regístrela en cada sitio.</translation>
    </message>
    <message>
        <source>Security key found</source>
        <translation>Llave de seguridad encontrada</translation>
    </message>
    <message>
        <source>Somebody cannot sign in without it. It is of no use to you.</source>
        <translation>Alguien no puede entrar sin ella. A usted no le sirve.</translation>
    </message>
    <message>
        <source>Do not try a PIN: each wrong one brings the key nearer its end.</source>
        <translation>No pruebe ningún PIN: cada uno erróneo acerca la llave a su final.</translation>
    </message>
    <message>
        <source>Take it to the help desk. Say where and when you found it.</source>
        <translation>Llévela al soporte. Diga dónde y cuándo la encontró.</translation>
    </message>
    <message>
        <source>The help desk: look for a label, or the serial number.</source>
        <translation>Para el soporte: busque una etiqueta o el número de serie.</translation>
    </message>
    <message>
        <source>The help desk: no owner to be found? Reset it before further use.</source>
        <translation>Para el soporte: ¿sin dueño? Restablézcala antes de usarla.</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Taking the pictures; this takes a few seconds.</source>
        <translation>Tomando las imágenes; tarda unos segundos.</translation>
    </message>
    <message>
        <source>One page a job, as PDF: with the screens of this Keydesk, their codes and your help desk.</source>
        <translation>Una página por tarea, en PDF: con las pantallas de este Keydesk, sus códigos y su soporte.</translation>
    </message>
    <message>
        <source>Screens in the pictures</source>
        <translation>Pantallas en las imágenes</translation>
    </message>
    <message>
        <source>Light ones go best with white paper.</source>
        <translation>Las claras van mejor con papel blanco.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
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
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Take it away first</source>
        <translation>Retírela primero</translation>
    </message>
    <message>
        <source>No PIN support</source>
        <translation>Sin soporte de PIN</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Aún sin PIN</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN puesto</translation>
    </message>
    <message>
        <source>PIN must be changed</source>
        <translation>Hay que cambiar el PIN</translation>
    </message>
    <message>
        <source>Unplug first</source>
        <translation>Desconecte primero</translation>
    </message>
    <message>
        <source>PIN blocked</source>
        <translation>PIN bloqueado</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>En uso por otro programa</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Responde sin sentido</translation>
    </message>
    <message>
        <source>Second factor only (U2F)</source>
        <translation>Solo segundo factor (U2F)</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to erase this key</source>
        <translation>Mantener para borrar esta llave</translation>
    </message>
    <message>
        <source>Hold it for three seconds. Let go to stop.</source>
        <translation>Mantenga tres segundos. Suelte para parar.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Add a PIN</source>
        <translation>Añadir un PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Huellas</translation>
    </message>
    <message>
        <source>Erase this key</source>
        <translation>Borrar esta llave</translation>
    </message>
</context>
<context>
    <name>How</name>
    <message>
        <source>First look in your list of keys: one with an unlock PIN is not reset, the tool of its maker unlocks it and keeps what is on it. No list? Go on.</source>
        <translation>Mire primero en su lista de llaves: una con PIN de desbloqueo no se restablece, la herramienta de su fabricante la desbloquea y conserva lo que contiene. ¿No hay lista? Siga.</translation>
    </message>
    <message>
        <source>The sites may wait until after the call: let the caller write them down step by step, then end the call.</source>
        <translation>Los sitios pueden esperar hasta después de la llamada: deje que quien llama lo anote paso a paso y termine la llamada.</translation>
    </message>
    <message>
        <source>A code in a box on the page counts more than this one: look that up.</source>
        <translation>Un código en un recuadro de la página cuenta más que este: busque aquel.</translation>
    </message>
    <message>
        <source>Say all of it before the key is plugged in: after that the screen is quicker than you.</source>
        <translation>Dígalo todo antes de que se conecte la llave: después, la pantalla es más rápida que usted.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Check who is calling first</source>
        <translation>Compruebe primero quién llama</translation>
    </message>
    <message>
        <source>After this the caller registers a key. An impostor wants just that.</source>
        <translation>Después quien llama registra una llave. Un impostor quiere justo eso.</translation>
    </message>
    <message>
        <source>Ask for the name and nothing else: birthdays and staff numbers are for sale.</source>
        <translation>Pregunte el nombre y nada más: las fechas de nacimiento y los números de empleado se venden.</translation>
    </message>
    <message>
        <source>Say: “I hang up now, and call you back on the number in our directory.”</source>
        <translation>Diga: «Ahora cuelgo y le llamo al número de nuestro directorio.»</translation>
    </message>
    <message>
        <source>Write down who confirmed what, and when. Then call the caller back.</source>
        <translation>Anote quién confirmó qué, y cuándo. Después devuelva la llamada.</translation>
    </message>
    <message>
        <source>Checked already in this call? Go on. If not, do all of this:</source>
        <translation>¿Ya comprobado en esta llamada? Siga. Si no, haga todo esto:</translation>
    </message>
    <message>
        <source>Checked already in this call? Go on. If not, check as at RST-20.</source>
        <translation>¿Ya comprobado en esta llamada? Siga. Si no, compruebe como en RST-20.</translation>
    </message>
    <message>
        <source>Do not use a number that the caller gives you.</source>
        <translation>No use un número que le dé quien llama.</translation>
    </message>
    <message>
        <source>Let the manager confirm who it is, on a number from the directory too.</source>
        <translation>Que el responsable confirme quién es, también en un número del directorio.</translation>
    </message>
    <message>
        <source>End the call if anything does not fit. Hurry is a warning.</source>
        <translation>Termine la llamada si algo no encaja. La prisa es un aviso.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>I have checked who is calling</source>
        <translation>He comprobado quién llama</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Llave de seguridad</translation>
    </message>
</context>
<context>
    <name>KeyHeader</name>
    <message>
        <source>Find this key</source>
        <translation>Encontrar esta llave</translation>
    </message>
    <message>
        <source>The key blinks for a moment.</source>
        <translation>La llave parpadea un momento.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Security keys</source>
        <translation>Llaves de seguridad</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>%1 is not in its card reader. Put it back, then choose it in the list of keys.</source>
        <translation>%1 no está en su lector. Vuelva a ponerla y elíjala en la lista de llaves.</translation>
    </message>
    <message>
        <source>%1 is not connected. Plug it in again, then choose it in the list of keys.</source>
        <translation>%1 no está conectada. Vuelva a conectarla y elíjala en la lista de llaves.</translation>
    </message>
    <message>
        <source>%1 is still unlocked</source>
        <translation>%1 sigue desbloqueada</translation>
    </message>
    <message>
        <source>Close its fingerprints before you work with another key.</source>
        <translation>Cierre sus huellas antes de trabajar con otra llave.</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Cerrarlas</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>Leyendo la llave…</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Keydesk (demo)</source>
        <translation>Keydesk (demo)</translation>
    </message>
    <message>
        <source>Keydesk</source>
        <translation>Keydesk</translation>
    </message>
    <message>
        <source>Take care of your security key here</source>
        <translation>Cuide aquí de su llave de seguridad</translation>
    </message>
    <message>
        <source>Touch the screen or plug in your key.</source>
        <translation>Toque la pantalla o conecte su llave.</translation>
    </message>
    <message>
        <source>Plug in your security key</source>
        <translation>Conecte su llave de seguridad</translation>
    </message>
    <message>
        <source>Leave it plugged in until you are asked to take it out.</source>
        <translation>Déjela conectada hasta que se le pida sacarla.</translation>
    </message>
    <message>
        <source>One key at a time, please</source>
        <translation>Una llave cada vez, por favor</translation>
    </message>
    <message>
        <source>Take the other keys out. Leave only yours plugged in.</source>
        <translation>Saque las demás llaves. Deje conectada solo la suya.</translation>
    </message>
    <message>
        <source>A key was left here</source>
        <translation>Alguien dejó aquí una llave</translation>
    </message>
    <message>
        <source>If it is yours, take it out and plug it in again. If not, hand it in.</source>
        <translation>Si es suya, sáquela y vuelva a conectarla. Si no, entréguela.</translation>
    </message>
    <message>
        <source>Please remove the key</source>
        <translation>Por favor, saque la llave</translation>
    </message>
    <message>
        <source>It has stopped answering. Plug it in again to try once more.</source>
        <translation>Dejó de responder. Vuelva a conectarla para probar una vez más.</translation>
    </message>
    <message>
        <source>Reading your key</source>
        <translation>Leyendo su llave</translation>
    </message>
    <message>
        <source>This takes a moment. Leave it plugged in.</source>
        <translation>Tarda un momento. Déjela conectada.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Take your key with you when you have finished.</source>
        <translation>Llévese su llave cuando haya terminado.</translation>
    </message>
    <message>
        <source>Nothing can be done with this key here</source>
        <translation>Con esta llave no se puede hacer nada aquí</translation>
    </message>
    <message>
        <source>Ask the help desk. Take your key with you.</source>
        <translation>Pregunte al soporte. Llévese su llave.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>If nobody answers, this session ends and everything typed is forgotten.</source>
        <translation>Si nadie responde, esta sesión termina y se olvida todo lo escrito.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Type the passcode of the staff, or go back.</source>
        <translation>Escriba el código de acceso del personal, o vuelva atrás.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>No visitor can do anything while this page is open.</source>
        <translation>Ningún visitante puede hacer nada mientras esta página esté abierta.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>This kiosk cannot be used at the moment. It tries again by itself.</source>
        <translation>Este quiosco no se puede usar ahora. Lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Informe para el soporte</translation>
    </message>
    <message>
        <source>Show each code to the help desk&apos;s camera. No PIN, account or passkey is in it.</source>
        <translation>Muestre cada código a la cámara del soporte. No contiene ningún PIN, cuenta ni clave de acceso.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>A telephone reads the code with its camera.</source>
        <translation>Un teléfono lee el código con su cámara.</translation>
    </message>
    <message>
        <source>Ask the staff.</source>
        <translation>Pregunte al personal.</translation>
    </message>
    <message>
        <source>No drive is plugged in</source>
        <translation>No hay ninguna unidad conectada</translation>
    </message>
    <message>
        <source>Plug in a USB drive to copy the audit log. It appears here by itself.</source>
        <translation>Conecte una unidad USB para copiar el registro de auditoría. Aparece aquí por sí sola.</translation>
    </message>
    <message>
        <source>Copying the audit log</source>
        <translation>Copiando el registro de auditoría</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>Deje la unidad conectada.</translation>
    </message>
    <message>
        <source>The audit log was copied</source>
        <translation>El registro de auditoría se ha copiado</translation>
    </message>
    <message>
        <source>It is as it was written. You can take the drive out.</source>
        <translation>Está tal como se escribió. Puede retirar la unidad.</translation>
    </message>
    <message>
        <source>The audit log was copied, but it is not as it was written</source>
        <translation>El registro de auditoría se ha copiado, pero no está tal como se escribió</translation>
    </message>
    <message>
        <source>Take the drive out and tell whoever is responsible for security.</source>
        <translation>Retire la unidad y avise a los responsables de seguridad.</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>La unidad está llena</translation>
    </message>
    <message>
        <source>The audit log was not copied. Make room, or use another drive.</source>
        <translation>El registro de auditoría no se ha copiado. Libere espacio o use otra unidad.</translation>
    </message>
    <message>
        <source>The drive cannot be written to</source>
        <translation>No se puede escribir en la unidad</translation>
    </message>
    <message>
        <source>The audit log was not copied. Unlock the drive, or use another one.</source>
        <translation>El registro de auditoría no se ha copiado. Desbloquee la unidad o use otra.</translation>
    </message>
    <message>
        <source>The drive went away</source>
        <translation>La unidad ha desaparecido</translation>
    </message>
    <message>
        <source>The audit log was not copied. Plug the drive in and copy it again.</source>
        <translation>El registro de auditoría no se ha copiado. Conecte la unidad y cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The drive did not take the audit log</source>
        <translation>La unidad no ha aceptado el registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing that was there has changed. Use another drive.</source>
        <translation>Nada de lo que había ha cambiado. Use otra unidad.</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>No se puede leer el registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing was copied. The self-test below says what is wrong.</source>
        <translation>No se ha copiado nada. La autocomprobación de abajo dice qué falla.</translation>
    </message>
    <message>
        <source>Events: {n}. Drive: {drive}. Folder: {folder}.</source>
        <translation>Eventos: {n}. Unidad: {drive}. Carpeta: {folder}.</translation>
    </message>
    <message>
        <source>Faults: {n}. The first one: {file}, line {line}.</source>
        <translation>Fallos: {n}. El primero: {file}, línea {line}.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>No. {n}</source>
        <translation>N.º {n}</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Serie {serial}</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Labels of prepared keys</source>
        <translation>Etiquetas de llaves preparadas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}</source>
        <translation>{file} no se pudo guardar: {why}</translation>
    </message>
    <message>
        <source>the PINs are in it</source>
        <translation>contiene los PIN</translation>
    </message>
</context>
<context>
    <name>LabelsCard</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>One for each key that is ready, without its PIN: A4, 21 on a sheet.</source>
        <translation>Una por cada llave lista, sin su PIN: A4, 21 por hoja.</translation>
    </message>
    <message>
        <source>Save labels… (%1)</source>
        <translation>Guardar etiquetas… (%1)</translation>
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
        <translation>Todas las claves de acceso de la llave y su entrada a cada cuenta donde está registrada. Las cuentas siguen ahí.</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>El PIN</translation>
    </message>
    <message>
        <source>All fingerprints</source>
        <translation>Todas las huellas</translation>
    </message>
    <message>
        <source>All settings of the key</source>
        <translation>Todos los ajustes de la llave</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Keydesk (demo)</source>
        <translation>Keydesk (demo)</translation>
    </message>
    <message>
        <source>Keydesk</source>
        <translation>Keydesk</translation>
    </message>
    <message>
        <source>%1 was connected</source>
        <translation>%1 se conectó</translation>
    </message>
    <message>
        <source>%1 was disconnected</source>
        <translation>%1 se desconectó</translation>
    </message>
</context>
<context>
    <name>MaintenanceScreen</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Keydesk %1</source>
        <translation>Keydesk %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Nothing is managed.</source>
        <translation>No se gestiona nada.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>The policy wants none in a file.</source>
        <translation>La directiva no quiere ninguno en un archivo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No key is plugged in.</source>
        <translation>No hay ninguna llave conectada.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Copy the audit log to %1</source>
        <translation>Copiar el registro de auditoría en %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Volver a los visitantes</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>That name is too long for this key. Choose a shorter one.</source>
        <translation>Ese nombre es demasiado largo para esta llave. Elija uno más corto.</translation>
    </message>
    <message>
        <source>Up to %1 plain letters; accented ones count more.</source>
        <translation>Hasta %1 letras sencillas; las que llevan acento cuentan más.</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>That name is too long for this key. Choose a shorter one.</source>
        <translation>Ese nombre es demasiado largo para esta llave. Elija uno más corto.</translation>
    </message>
    <message>
        <source>Up to %1 plain letters; accented ones count more.</source>
        <translation>Hasta %1 letras sencillas; las que llevan acento cuentan más.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Guardar el nombre</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>You have %1 seconds.</source>
        <translation>Tiene %1 segundos.</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>Quedan %1 segundos</translation>
    </message>
</context>
<context>
    <name>NavPane</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Llaves de seguridad</translation>
    </message>
    <message>
        <source>No key is connected</source>
        <translation>No hay ninguna llave conectada</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>How a call begins</source>
        <translation>Cómo empieza una llamada</translation>
    </message>
    <message>
        <source>Ask: “Is there a short code in a small frame, at the top right or in a box, such as NAV-3?”</source>
        <translation>Pregunte: «¿Ve un código corto en un marco pequeño, arriba a la derecha o en un recuadro, como NAV-3?»</translation>
    </message>
    <message>
        <source>A code such as PIN-3 is not the PIN. Never ask for the PIN itself.</source>
        <translation>Un código como PIN-3 no es el PIN. No pida nunca el PIN mismo.</translation>
    </message>
    <message>
        <source>More than one code? That of the dialog in front comes before all behind it. In a dialog or on a page, that of a box comes first.</source>
        <translation>¿Más de un código? El del diálogo de delante va antes que todos los de detrás. En un diálogo o en una página, el de un recuadro va primero.</translation>
    </message>
    <message>
        <source>Say one sentence and wait. Say one that asks for nothing together with the next.</source>
        <translation>Diga una frase y espere. Diga la que no pide nada junto con la siguiente.</translation>
    </message>
    <message>
        <source>Leave out what the caller has read to you already.</source>
        <translation>Omita lo que quien llama ya le ha leído.</translation>
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
        <translation>%1 Pregunte a %2.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Security keys</source>
        <translation>Llaves de seguridad</translation>
    </message>
    <message>
        <source>Plug in your security key</source>
        <translation>Conecte su llave de seguridad</translation>
    </message>
    <message>
        <source>It appears here by itself. Keydesk shows what it can do and helps you protect it with a PIN, add fingerprints or reset it.</source>
        <translation>Aparece aquí por sí sola. Keydesk muestra qué puede hacer y le ayuda a protegerla con un PIN, añadir huellas o restablecerla.</translation>
    </message>
    <message>
        <source>One security key is connected. Choose it to see and change its settings.</source>
        <translation>Hay una llave de seguridad conectada. Elíjala para ver y cambiar sus ajustes.</translation>
    </message>
    <message>
        <source>Choose the security key you want to work with.</source>
        <translation>Elija la llave de seguridad con la que quiere trabajar.</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>PasscodeCard</name>
    <message>
        <source>Passcode of the staff</source>
        <translation>Código de acceso del personal</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PasscodeDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>After five wrong ones none is taken for 15 minutes.</source>
        <translation>Tras cinco erróneos no se acepta ninguno durante 15 minutos.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>{n} characters</source>
        <translation>{n} caracteres</translation>
    </message>
    <message>
        <source>{n} of {max} bytes</source>
        <translation>{n} de {max} bytes</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Ese PIN no es correcto.</translation>
    </message>
    <message>
        <source>The key asks again. No try was lost.</source>
        <translation>La llave pregunta de nuevo. No se perdió ningún intento.</translation>
    </message>
    <message>
        <source>Take the key away and put it back to try the PIN once more.</source>
        <translation>Retire la llave y vuelva a ponerla para probar el PIN una vez más.</translation>
    </message>
    <message>
        <source>This key does not support a PIN.</source>
        <translation>Esta llave no admite un PIN.</translation>
    </message>
    <message>
        <source>No PIN yet.</source>
        <translation>Aún sin PIN.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Hay un PIN puesto.</translation>
    </message>
    <message>
        <source>The PIN must be changed before the key can be used.</source>
        <translation>Hay que cambiar el PIN antes de poder usar la llave.</translation>
    </message>
    <message>
        <source>Unplug the key and plug it in again to try the PIN once more.</source>
        <translation>Desconecte la llave y vuelva a conectarla para probar el PIN una vez más.</translation>
    </message>
    <message>
        <source>The PIN is blocked. Only a reset helps.</source>
        <translation>El PIN está bloqueado. Solo ayuda restablecer.</translation>
    </message>
    <message>
        <source>One try left. A wrong PIN blocks the key for good.</source>
        <translation>Queda un intento. Un PIN erróneo bloquea la llave para siempre.</translation>
    </message>
    <message>
        <source>{n} tries left.</source>
        <translation>Quedan {n} intentos.</translation>
    </message>
    <message>
        <source>{min} to {max} characters.</source>
        <translation>De {min} a {max} caracteres.</translation>
    </message>
    <message>
        <source>The key also refuses PINs that are too simple.</source>
        <translation>La llave también rechaza los PIN demasiado sencillos.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Security key PIN</source>
        <translation>PIN de la llave de seguridad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Add a PIN</source>
        <translation>Añadir un PIN</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Change PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Add PIN</source>
        <translation>Añadir el PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The key wants a PIN of your own before it can be used.</source>
        <translation>La llave quiere un PIN propio antes de poder usarse.</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>%1 Typed so far: %2</source>
        <translation>%1 Escrito hasta ahora: %2</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>This PIN can be used.</source>
        <translation>Este PIN se puede usar.</translation>
    </message>
    <message>
        <source>Type the new PIN twice.</source>
        <translation>Escriba el PIN nuevo dos veces.</translation>
    </message>
    <message>
        <source>Rules of the maker for the PIN:</source>
        <translation>Reglas del fabricante para el PIN:</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>PinFlaw</name>
    <message>
        <source>Type a PIN.</source>
        <translation>Escriba un PIN.</translation>
    </message>
    <message>
        <source>Use at least {n} characters.</source>
        <translation>Use al menos {n} caracteres.</translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation>Use como mucho {n} caracteres.</translation>
    </message>
    <message>
        <source>Too long for the key: some characters take more room than others.</source>
        <translation>Demasiado largo para la llave: algunos caracteres ocupan más que otros.</translation>
    </message>
    <message>
        <source>This character cannot be used in a PIN.</source>
        <translation>Este carácter no se puede usar en un PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Los dos PIN no son iguales.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the current one.</source>
        <translation>El PIN nuevo es igual que el actual.</translation>
    </message>
    <message>
        <source>The key does not accept this PIN. Choose a longer or less simple one.</source>
        <translation>La llave no acepta este PIN. Elija uno más largo o menos sencillo.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>The key wants a PIN of your own before it can be used.</source>
        <translation>La llave quiere un PIN propio antes de poder usarse.</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código de acceso</translation>
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
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>This PIN can be used.</source>
        <translation>Este PIN se puede usar.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Escriba el mismo PIN una vez más.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Plug in your security key</source>
        <translation>Conecte su llave de seguridad</translation>
    </message>
    <message>
        <source>Keydesk sees no security key. It shows one as soon as it is plugged in.</source>
        <translation>Keydesk no ve ninguna llave de seguridad. La muestra en cuanto se conecta.</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Llaves de seguridad</translation>
    </message>
    <message>
        <source>The list of the connected keys. None is chosen yet.</source>
        <translation>La lista de las llaves conectadas. Aún no se eligió ninguna.</translation>
    </message>
    <message>
        <source>The page of a key</source>
        <translation>La página de una llave</translation>
    </message>
    <message>
        <source>PIN, fingerprints, reset and facts of a single key.</source>
        <translation>PIN, huellas, restablecimiento y datos de una sola llave.</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>What has to be right so that security keys work, each with its own code.</source>
        <translation>Lo que debe estar bien para que funcionen las llaves, cada punto con su código.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme and text size of the window.</source>
        <translation>Tema y tamaño del texto de la ventana.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>What a code means, and what to say about it.</source>
        <translation>Qué significa un código y qué decir sobre él.</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>The key of this page is not connected. Its page waits for it.</source>
        <translation>La llave de esta página no está conectada. Su página la espera.</translation>
    </message>
    <message>
        <source>This key may be listed twice</source>
        <translation>Esta llave puede estar listada dos veces</translation>
    </message>
    <message>
        <source>A key over USB and a key in a card reader may be the same.</source>
        <translation>Una llave por USB y otra en un lector pueden ser la misma.</translation>
    </message>
    <message>
        <source>Another key is still unlocked</source>
        <translation>Otra llave sigue desbloqueada</translation>
    </message>
    <message>
        <source>The fingerprints of another key are open. Close them first.</source>
        <translation>Las huellas de otra llave están abiertas. Ciérrelas primero.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>What the organisation has decided, and which file or value says so.</source>
        <translation>Qué decidió la organización, y qué archivo o valor lo dice.</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Informe para el soporte</translation>
    </message>
    <message>
        <source>What a help desk needs to know, shown before it is passed on.</source>
        <translation>Lo que el soporte debe saber, mostrado antes de pasarlo.</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Registro de órdenes</translation>
    </message>
    <message>
        <source>What is said to keys, without what is secret. It is off until turned on.</source>
        <translation>Lo que se dice a las llaves, sin lo secreto. Está desactivado al principio.</translation>
    </message>
    <message>
        <source>No fingerprint is left afterwards</source>
        <translation>Después no queda ninguna huella</translation>
    </message>
    <message>
        <source>The last fingerprint goes. The PIN of the key still works.</source>
        <translation>Se va la última huella. El PIN de la llave sigue funcionando.</translation>
    </message>
    <message>
        <source>Prepare keys</source>
        <translation>Preparar llaves</translation>
    </message>
    <message>
        <source>Many keys for other people: the plan, or the key that is at hand.</source>
        <translation>Muchas llaves para otras personas: el plan, o la llave en curso.</translation>
    </message>
</context>
<context>
    <name>PlanCards</name>
    <message>
        <source>One key after the other</source>
        <translation>Una llave tras otra</translation>
    </message>
    <message>
        <source>Keys that are connected now are left alone. No mouse is needed once it has begun: Enter goes on, Esc stops.</source>
        <translation>Las llaves ya conectadas no se tocan. Después no hace falta ratón: Intro sigue, Esc para.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Temporary PINs</source>
        <translation>PIN temporales</translation>
    </message>
    <message>
        <source>File for the PINs</source>
        <translation>Archivo de los PIN</translation>
    </message>
    <message>
        <source>A new file that nobody else can read. The PINs are kept nowhere else.</source>
        <translation>Un archivo nuevo que nadie más puede leer. Los PIN no se guardan en otro lugar.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Go on with that file</source>
        <translation>Seguir con ese archivo</translation>
    </message>
    <message>
        <source>After a stop. Keys that are ready in it are not prepared again.</source>
        <translation>Tras una parada. Las llaves que ya están listas no se preparan otra vez.</translation>
    </message>
    <message>
        <source>PIN of each key</source>
        <translation>PIN de cada llave</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Uno para todas</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>De una lista</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 cifras</translation>
    </message>
    <message>
        <source>Digits of a PIN by chance</source>
        <translation>Cifras de un PIN al azar</translation>
    </message>
    <message>
        <source>List of PINs</source>
        <translation>Lista de PIN</translation>
    </message>
    <message>
        <source>One on each line. Nobody else may be able to read it.</source>
        <translation>Uno en cada línea. Nadie más debe poder leerla.</translation>
    </message>
    <message>
        <source>PIN for all keys</source>
        <translation>PIN para todas las llaves</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Show the PIN with the label</source>
        <translation>Mostrar el PIN con la etiqueta</translation>
    </message>
    <message>
        <source>Until the next key is plugged in.</source>
        <translation>Hasta conectar la llave siguiente.</translation>
    </message>
    <message>
        <source>Each key</source>
        <translation>Cada llave</translation>
    </message>
    <message>
        <source>How many keys</source>
        <translation>Cuántas llaves</translation>
    </message>
    <message>
        <source>Empty for no end. Keys that are ready in the file count.</source>
        <translation>Vacío para no terminar. Las llaves listas del archivo cuentan.</translation>
    </message>
    <message>
        <source>Erase each key first</source>
        <translation>Borrar antes cada llave</translation>
    </message>
    <message>
        <source>Each is asked about, unplugged, plugged in again and touched.</source>
        <translation>Por cada una se pregunta, se desconecta, se conecta y se toca.</translation>
    </message>
    <message>
        <source>Choose another PIN first</source>
        <translation>Elegir antes otro PIN</translation>
    </message>
    <message>
        <source>Where the key can, its user has to change the PIN before the first use.</source>
        <translation>Si la llave puede, su usuario debe cambiar el PIN antes del primer uso.</translation>
    </message>
    <message>
        <source>Shortest PIN later</source>
        <translation>PIN más corto después</translation>
    </message>
    <message>
        <source>Where the key can. It cannot be lowered again without a reset.</source>
        <translation>Si la llave puede. No se puede bajar otra vez sin restablecer.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>Only these models</source>
        <translation>Solo estos modelos</translation>
    </message>
    <message>
        <source>AAGUIDs with blanks between them. Empty lets every model pass.</source>
        <translation>AAGUID separados por espacios. Vacío deja pasar todos los modelos.</translation>
    </message>
    <message>
        <source>Oldest firmware</source>
        <translation>Firmware más antiguo</translation>
    </message>
    <message>
        <source>Such as 5.4. Empty lets every firmware pass.</source>
        <translation>Como 5.4. Vacío deja pasar cualquier firmware.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Required for this account</source>
        <translation>Exigido para esta cuenta</translation>
    </message>
    <message>
        <source>Required on this computer</source>
        <translation>Exigido en este equipo</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Nombre desconocido</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Until it can, nothing is erased here.</source>
        <translation>Mientras no se pueda, aquí no se borra nada.</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>puesto, no se muestra</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Your organisation manages Keydesk on this computer</source>
        <translation>Su organización gestiona Keydesk en este equipo</translation>
    </message>
    <message>
        <source>Nothing is managed on this computer</source>
        <translation>En este equipo no se gestiona nada</translation>
    </message>
    <message>
        <source>Not used: {place}</source>
        <translation>No se usa: {place}</translation>
    </message>
    <message>
        <source>Managed by your organisation: {name}</source>
        <translation>Gestionado por su organización: {name}</translation>
    </message>
    <message>
        <source>Policy: {name}.</source>
        <translation>Directiva: {name}.</translation>
    </message>
    <message>
        <source>Help desk: {who}</source>
        <translation>Soporte: {who}</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Policies are set by whoever looks after this computer.</source>
        <translation>Las directivas las pone quien cuida de este equipo.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
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
        <translation>Preparar llaves</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>One for a key that is ready, another for one that is not.</source>
        <translation>Uno para una llave que está lista, otro para una que no lo está.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>That PIN is not right</source>
        <translation>Ese PIN no es correcto</translation>
    </message>
    <message>
        <source>The key did not accept the PIN. Nothing was changed.</source>
        <translation>La llave no aceptó el PIN. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then type it again.</source>
        <translation>Compruebe Bloq Mayús y el teclado, y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Unplug the key first</source>
        <translation>Desconecte primero la llave</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more until it is plugged in again.</source>
        <translation>Tres PIN erróneos seguidos: la llave no acepta más hasta volver a conectarla.</translation>
    </message>
    <message>
        <source>Unplug the key, plug it in again, then try once more.</source>
        <translation>Desconecte la llave, vuelva a conectarla e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>The PIN is blocked</source>
        <translation>El PIN está bloqueado</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The PIN of this key can no longer be used.</source>
        <translation>Demasiados PIN erróneos. El PIN de esta llave ya no se puede usar.</translation>
    </message>
    <message>
        <source>Only a reset helps. It erases the key, including all its passkeys.</source>
        <translation>Solo ayuda restablecer. Borra la llave con todas sus claves de acceso.</translation>
    </message>
    <message>
        <source>This key already has a PIN</source>
        <translation>Esta llave ya tiene un PIN</translation>
    </message>
    <message>
        <source>The PIN was not changed.</source>
        <translation>El PIN no se cambió.</translation>
    </message>
    <message>
        <source>Use “Change PIN” and give the current one.</source>
        <translation>Use «Cambiar el PIN» y dé el actual.</translation>
    </message>
    <message>
        <source>This key has no PIN yet</source>
        <translation>Esta llave aún no tiene PIN</translation>
    </message>
    <message>
        <source>A PIN is needed before this can be done.</source>
        <translation>Antes hace falta un PIN.</translation>
    </message>
    <message>
        <source>Add a PIN first.</source>
        <translation>Añada primero un PIN.</translation>
    </message>
    <message>
        <source>The key does not accept this PIN</source>
        <translation>La llave no acepta este PIN</translation>
    </message>
    <message>
        <source>The new PIN breaks a rule of the key. The PIN was not changed.</source>
        <translation>El PIN nuevo incumple una regla de la llave. El PIN no se cambió.</translation>
    </message>
    <message>
        <source>Choose a longer or less simple PIN.</source>
        <translation>Elija un PIN más largo o menos sencillo.</translation>
    </message>
    <message>
        <source>The PIN must be changed first</source>
        <translation>Hay que cambiar primero el PIN</translation>
    </message>
    <message>
        <source>Whoever set up this key asks you to choose your own PIN.</source>
        <translation>Quien preparó esta llave le pide que elija su propio PIN.</translation>
    </message>
    <message>
        <source>Change the PIN, then go on.</source>
        <translation>Cambie el PIN y siga.</translation>
    </message>
    <message>
        <source>This PIN cannot be used</source>
        <translation>Este PIN no se puede usar</translation>
    </message>
    <message>
        <source>Nothing was sent to the key, and no try was lost.</source>
        <translation>No se envió nada a la llave y no se perdió ningún intento.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Elija otro PIN.</translation>
    </message>
    <message>
        <source>The key wants the PIN again</source>
        <translation>La llave quiere el PIN otra vez</translation>
    </message>
    <message>
        <source>Time ran out, or another program used the key. No try was lost.</source>
        <translation>Se acabó el tiempo, u otro programa usó la llave. No se perdió ningún intento.</translation>
    </message>
    <message>
        <source>Enter the PIN again.</source>
        <translation>Escriba el PIN de nuevo.</translation>
    </message>
    <message>
        <source>The fingerprint sensor is blocked</source>
        <translation>El sensor de huellas está bloqueado</translation>
    </message>
    <message>
        <source>Too many touches were not recognised. Your fingerprints are still saved.</source>
        <translation>Demasiados toques sin reconocer. Sus huellas siguen guardadas.</translation>
    </message>
    <message>
        <source>Enter the PIN of the key once: that unblocks the sensor.</source>
        <translation>Escriba una vez el PIN de la llave: eso desbloquea el sensor.</translation>
    </message>
    <message>
        <source>No room for another fingerprint</source>
        <translation>No hay sitio para otra huella</translation>
    </message>
    <message>
        <source>The key holds as many fingerprints as it can. None was added.</source>
        <translation>La llave guarda todas las huellas que puede. No se añadió ninguna.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Quite primero una.</translation>
    </message>
    <message>
        <source>That fingerprint is no longer on the key</source>
        <translation>Esa huella ya no está en la llave</translation>
    </message>
    <message>
        <source>It was removed in the meantime.</source>
        <translation>Se quitó entretanto.</translation>
    </message>
    <message>
        <source>Open the list again.</source>
        <translation>Abra la lista de nuevo.</translation>
    </message>
    <message>
        <source>This finger is already saved</source>
        <translation>Este dedo ya está guardado</translation>
    </message>
    <message>
        <source>No fingerprint was added.</source>
        <translation>No se añadió ninguna huella.</translation>
    </message>
    <message>
        <source>Use another finger.</source>
        <translation>Use otro dedo.</translation>
    </message>
    <message>
        <source>The name is too long for this key</source>
        <translation>El nombre es demasiado largo para esta llave</translation>
    </message>
    <message>
        <source>The name was not changed.</source>
        <translation>El nombre no se cambió.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Which fingerprint?</source>
        <translation>¿Qué huella?</translation>
    </message>
    <message>
        <source>No fingerprint, or more than one, fits that name. Nothing was changed.</source>
        <translation>Ninguna huella, o más de una, tiene ese nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>List the fingerprints and use a number from the list.</source>
        <translation>Liste las huellas y use un número de la lista.</translation>
    </message>
    <message>
        <source>The fingerprint is saved, without a name</source>
        <translation>La huella está guardada, sin nombre</translation>
    </message>
    <message>
        <source>The finger was added, but the key did not take its name.</source>
        <translation>El dedo se añadió, pero la llave no tomó su nombre.</translation>
    </message>
    <message>
        <source>Use it as it is, or rename it in the list.</source>
        <translation>Úsela como está, o cambie su nombre en la lista.</translation>
    </message>
    <message>
        <source>This cannot be written to the audit log</source>
        <translation>Esto no se puede anotar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Your organisation allows no change that is not written down. Nothing was changed.</source>
        <translation>Su organización no permite cambios sin anotar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask your help desk; the check of this computer says what is wrong.</source>
        <translation>Pregunte al soporte; la comprobación de este equipo dice qué falla.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Something went wrong in Keydesk</source>
        <translation>Algo falló en Keydesk</translation>
    </message>
    <message>
        <source>This is our fault, not yours. The job was stopped.</source>
        <translation>Es culpa nuestra, no suya. La tarea se paró.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it with the code.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, informe con el código.</translation>
    </message>
    <message>
        <source>No security key found</source>
        <translation>No se encontró ninguna llave de seguridad</translation>
    </message>
    <message>
        <source>No security key is connected to this computer.</source>
        <translation>No hay ninguna llave de seguridad conectada a este equipo.</translation>
    </message>
    <message>
        <source>Plug in your key and try again.</source>
        <translation>Conecte su llave e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>¿Qué llave?</translation>
    </message>
    <message>
        <source>More than one security key is connected. Nothing was sent to any of them.</source>
        <translation>Hay más de una llave conectada. No se envió nada a ninguna.</translation>
    </message>
    <message>
        <source>Name the key you mean, or unplug the others.</source>
        <translation>Nombre la llave que quiere, o desconecte las demás.</translation>
    </message>
    <message>
        <source>That key is not connected</source>
        <translation>Esa llave no está conectada</translation>
    </message>
    <message>
        <source>No connected key has this id. Ids change when a key is plugged in again.</source>
        <translation>Ninguna llave conectada tiene ese ID. Los ID cambian al volver a conectar una llave.</translation>
    </message>
    <message>
        <source>List the keys and use an id from the list.</source>
        <translation>Liste las llaves y use un ID de la lista.</translation>
    </message>
    <message>
        <source>No permission to use this key</source>
        <translation>Sin permiso para usar esta llave</translation>
    </message>
    <message>
        <source>The key is connected, but this account may not open it.</source>
        <translation>La llave está conectada, pero esta cuenta no puede abrirla.</translation>
    </message>
    <message>
        <source>On Linux, install the udev rule that comes with Keydesk, then plug in again.</source>
        <translation>En Linux, instale la regla udev que trae Keydesk y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>Another program is using this key</source>
        <translation>Otro programa está usando esta llave</translation>
    </message>
    <message>
        <source>The key was busy the whole time and did not take the last request.</source>
        <translation>La llave estuvo ocupada todo el tiempo y no aceptó la última petición.</translation>
    </message>
    <message>
        <source>Close sign-in windows in your browser and try again.</source>
        <translation>Cierre las ventanas de inicio de sesión del navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Keydesk is already working with this key</source>
        <translation>Keydesk ya está trabajando con esta llave</translation>
    </message>
    <message>
        <source>A job on this key is still open. Nothing was changed.</source>
        <translation>Hay una tarea abierta en esta llave. No se cambió nada.</translation>
    </message>
    <message>
        <source>Finish or cancel that job first.</source>
        <translation>Termine o cancele antes esa tarea.</translation>
    </message>
    <message>
        <source>The key does not answer</source>
        <translation>La llave no responde</translation>
    </message>
    <message>
        <source>The key is connected but stayed silent. It is not known what it did last.</source>
        <translation>La llave está conectada pero no dijo nada. No se sabe qué hizo al final.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, and look at its page.</source>
        <translation>Desconéctela, vuelva a conectarla y mire su página.</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense</source>
        <translation>La llave dio una respuesta sin sentido</translation>
    </message>
    <message>
        <source>What it sent cannot be understood. It is not known what it did last.</source>
        <translation>No se entiende lo que envió. No se sabe qué hizo al final.</translation>
    </message>
    <message>
        <source>Plug it in again and look at its page. It may be faulty if this returns.</source>
        <translation>Vuelva a conectarla y mire su página. Si se repite, puede estar defectuosa.</translation>
    </message>
    <message>
        <source>This key only works as a second factor</source>
        <translation>Esta llave solo sirve de segundo factor</translation>
    </message>
    <message>
        <source>It speaks the older U2F protocol: no PIN, no passkeys, nothing to reset.</source>
        <translation>Habla el protocolo antiguo U2F: sin PIN, sin claves de acceso, nada que restablecer.</translation>
    </message>
    <message>
        <source>You can go on using it where it is registered.</source>
        <translation>Puede seguir usándola donde esté registrada.</translation>
    </message>
    <message>
        <source>This key cannot do that</source>
        <translation>Esta llave no puede hacer eso</translation>
    </message>
    <message>
        <source>The key does not have this feature. Nothing was changed.</source>
        <translation>La llave no tiene esa función. No se cambió nada.</translation>
    </message>
    <message>
        <source>See “About this key” for what it can do.</source>
        <translation>«Acerca de esta llave» dice qué puede hacer.</translation>
    </message>
    <message>
        <source>The key was unplugged</source>
        <translation>La llave se desconectó</translation>
    </message>
    <message>
        <source>The job was stopped. Nothing more was changed on the key.</source>
        <translation>La tarea se paró. No se cambió nada más en la llave.</translation>
    </message>
    <message>
        <source>Plug the key in and start again.</source>
        <translation>Conecte la llave y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The key was unplugged while it was saving</source>
        <translation>La llave se desconectó mientras guardaba</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved.</source>
        <translation>No se sabe si el cambio se guardó.</translation>
    </message>
    <message>
        <source>Plug the key in and look at its page before you try again.</source>
        <translation>Conecte la llave y mire su página antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The key refused</source>
        <translation>La llave se negó</translation>
    </message>
    <message>
        <source>The key did not accept the last request.</source>
        <translation>La llave no aceptó la última petición.</translation>
    </message>
    <message>
        <source>Plug it in again and try once more.</source>
        <translation>Vuelva a conectarla e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>The key is full</source>
        <translation>La llave está llena</translation>
    </message>
    <message>
        <source>There is no room left on the key. Nothing was changed.</source>
        <translation>No queda sitio en la llave. No se cambió nada.</translation>
    </message>
    <message>
        <source>Remove something you no longer need from the key first.</source>
        <translation>Quite antes de la llave algo que ya no necesite.</translation>
    </message>
    <message>
        <source>Nothing happened for too long</source>
        <translation>No pasó nada durante demasiado tiempo</translation>
    </message>
    <message>
        <source>The job was ended. Nothing was changed on the key.</source>
        <translation>La tarea terminó. No se cambió nada en la llave.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Empiece de nuevo cuando esté a punto.</translation>
    </message>
    <message>
        <source>The key was not touched in time</source>
        <translation>La llave no se tocó a tiempo</translation>
    </message>
    <message>
        <source>The key stopped waiting. Nothing was changed.</source>
        <translation>La llave dejó de esperar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again and touch the key when it blinks.</source>
        <translation>Inténtelo de nuevo y toque la llave cuando parpadee.</translation>
    </message>
    <message>
        <source>The key ended the job by itself</source>
        <translation>La llave terminó la tarea por sí misma</translation>
    </message>
    <message>
        <source>It stopped waiting though nobody cancelled. It did not do what was asked.</source>
        <translation>Dejó de esperar sin que nadie cancelara. No hizo lo que se pidió.</translation>
    </message>
    <message>
        <source>Try again. If this returns, unplug the key and plug it in again first.</source>
        <translation>Inténtelo de nuevo. Si se repite, antes desconecte la llave y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this</source>
        <translation>Su organización no lo permite</translation>
    </message>
    <message>
        <source>A policy for this computer turns it off. Nothing was changed.</source>
        <translation>Una directiva de este equipo lo desactiva. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask your help desk.</source>
        <translation>Pregunte a su soporte.</translation>
    </message>
    <message>
        <source>Your organisation does not use this kind of key</source>
        <translation>Su organización no usa llaves de este tipo</translation>
    </message>
    <message>
        <source>A policy for this computer leaves its model out. Nothing was changed.</source>
        <translation>Una directiva de este equipo excluye este modelo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask your help desk for a key that is allowed.</source>
        <translation>Pida a su soporte una llave permitida.</translation>
    </message>
    <message>
        <source>The policy of your organisation cannot be read</source>
        <translation>No se puede leer la directiva de su organización</translation>
    </message>
    <message>
        <source>Until it can, nothing is erased here. Nothing was changed.</source>
        <translation>Mientras no se pueda, aquí no se borra nada. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask your help desk; the page “Policy” names the file or value.</source>
        <translation>Pregunte a su soporte; la página «Directiva» nombra el archivo o el valor.</translation>
    </message>
    <message>
        <source>Too many wrong passcodes</source>
        <translation>Demasiados códigos de acceso erróneos</translation>
    </message>
    <message>
        <source>No passcode is taken for 15 minutes. Nothing was changed.</source>
        <translation>No se acepta ningún código durante 15 minutos. No se cambió nada.</translation>
    </message>
    <message>
        <source>Wait, or ask somebody who knows it.</source>
        <translation>Espere, o pregunte a alguien que lo sepa.</translation>
    </message>
    <message>
        <source>That passcode is not right</source>
        <translation>Ese código de acceso no es correcto</translation>
    </message>
    <message>
        <source>It is not the passcode of the staff. Nothing was changed.</source>
        <translation>No es el código de acceso del personal. No se cambió nada.</translation>
    </message>
    <message>
        <source>Type it again, or ask somebody who knows it.</source>
        <translation>Escríbalo de nuevo, o pregunte a alguien que lo sepa.</translation>
    </message>
    <message>
        <source>The firmware of this key is too old</source>
        <translation>El firmware de esta llave es demasiado antiguo</translation>
    </message>
    <message>
        <source>It is older than planned, or the key does not tell. Nothing was changed.</source>
        <translation>Es más antiguo de lo previsto, o la llave no lo dice. No se cambió nada.</translation>
    </message>
    <message>
        <source>Put the key aside and take the next one.</source>
        <translation>Aparte la llave y tome la siguiente.</translation>
    </message>
    <message>
        <source>This is not one of the planned models</source>
        <translation>No es uno de los modelos previstos</translation>
    </message>
    <message>
        <source>The plan names other models. Nothing was changed.</source>
        <translation>El plan nombra otros modelos. No se cambió nada.</translation>
    </message>
    <message>
        <source>This key is ready already</source>
        <translation>Esta llave ya está lista</translation>
    </message>
    <message>
        <source>It stands in the file with its temporary PIN. Nothing was changed.</source>
        <translation>Está en el archivo con su PIN temporal. No se cambió nada.</translation>
    </message>
    <message>
        <source>Take the next key.</source>
        <translation>Tome la llave siguiente.</translation>
    </message>
    <message>
        <source>This file is no safe place for PINs</source>
        <translation>Este archivo no es un lugar seguro para PIN</translation>
    </message>
    <message>
        <source>It cannot be used as it is. No key was touched because of it.</source>
        <translation>Así no se puede usar. Por su causa no se tocó ninguna llave.</translation>
    </message>
    <message>
        <source>Choose a new file in a folder that only you can write to.</source>
        <translation>Elija un archivo nuevo en una carpeta donde solo usted pueda escribir.</translation>
    </message>
    <message>
        <source>The file of the PINs cannot be written</source>
        <translation>El archivo de los PIN no se puede escribir</translation>
    </message>
    <message>
        <source>The key does not count as ready. If it has a PIN, the file has it too.</source>
        <translation>La llave no cuenta como lista. Si tiene un PIN, el archivo también lo tiene.</translation>
    </message>
    <message>
        <source>Make room on the disk, then go on with the same file.</source>
        <translation>Haga sitio en el disco y siga con el mismo archivo.</translation>
    </message>
    <message>
        <source>The list of PINs has a mistake</source>
        <translation>La lista de PIN tiene un error</translation>
    </message>
    <message>
        <source>A line is no PIN, stands there twice or would be changed by a table.</source>
        <translation>Una línea no es un PIN, está dos veces o una tabla la cambiaría.</translation>
    </message>
    <message>
        <source>Put one PIN on each line, saved as UTF-8, and start again.</source>
        <translation>Ponga un PIN en cada línea, guarde como UTF-8 y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The list of PINs is used up</source>
        <translation>La lista de PIN se agotó</translation>
    </message>
    <message>
        <source>There is no PIN left for this key. No PIN was set on it.</source>
        <translation>No queda ningún PIN para esta llave. No se le puso ninguno.</translation>
    </message>
    <message>
        <source>Go on with a longer list and the same file.</source>
        <translation>Siga con una lista más larga y el mismo archivo.</translation>
    </message>
    <message>
        <source>That is a different key</source>
        <translation>Es otra llave</translation>
    </message>
    <message>
        <source>This is not the key you chose to reset. Nothing was sent to it.</source>
        <translation>No es la llave que eligió restablecer. No se le envió nada.</translation>
    </message>
    <message>
        <source>Unplug it, then plug in {key}.</source>
        <translation>Desconéctela y conecte {key}.</translation>
    </message>
    <message>
        <source>Cannot tell whether this is the same key</source>
        <translation>No se puede saber si es la misma llave</translation>
    </message>
    <message>
        <source>Nothing was erased: the key has no serial number and may be another one.</source>
        <translation>No se borró nada: la llave no tiene número de serie y podría ser otra.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected, and use the same socket both times.</source>
        <translation>Empiece de nuevo con solo {key} conectada y el mismo puerto las dos veces.</translation>
    </message>
    <message>
        <source>Another key was plugged in</source>
        <translation>Se conectó otra llave</translation>
    </message>
    <message>
        <source>Nothing was erased: with two keys connected it could hit the wrong one.</source>
        <translation>No se borró nada: con dos llaves podría tocarle a la equivocada.</translation>
    </message>
    <message>
        <source>Start again with only {key} connected.</source>
        <translation>Empiece de nuevo con solo {key} conectada.</translation>
    </message>
    <message>
        <source>The key was plugged in for too long</source>
        <translation>La llave estuvo conectada demasiado tiempo</translation>
    </message>
    <message>
        <source>Nothing was erased: a key takes a reset only right after it is plugged in.</source>
        <translation>No se borró nada: una llave solo se restablece justo después de conectarla.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, and touch it when it is asked for.</source>
        <translation>Desconéctela, vuelva a conectarla y tóquela cuando se le pida.</translation>
    </message>
    <message>
        <source>No touch was seen</source>
        <translation>No se notó ningún toque</translation>
    </message>
    <message>
        <source>Nothing was erased: the key was not touched in time.</source>
        <translation>No se borró nada: la llave no se tocó a tiempo.</translation>
    </message>
    <message>
        <source>Unplug it and try again, as often as you like.</source>
        <translation>Desconéctela e inténtelo de nuevo, tantas veces como quiera.</translation>
    </message>
    <message>
        <source>The key refused to be erased</source>
        <translation>La llave se negó a borrarse</translation>
    </message>
    <message>
        <source>Nothing was erased. Some keys want to be held longer or in another port.</source>
        <translation>No se borró nada. Algunas llaves quieren un toque más largo u otro puerto.</translation>
    </message>
    <message>
        <source>Unplug it and try again.</source>
        <translation>Desconéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This key cannot be reset over this connection</source>
        <translation>Esta llave no se puede restablecer por esta conexión</translation>
    </message>
    <message>
        <source>Nothing was erased: the key takes a reset only over another connection.</source>
        <translation>No se borró nada: la llave solo se restablece por otra conexión.</translation>
    </message>
    <message>
        <source>See “About this key” for the connections it names.</source>
        <translation>«Acerca de esta llave» dice qué conexiones nombra.</translation>
    </message>
    <message>
        <source>The key was unplugged during the reset</source>
        <translation>La llave se desconectó durante el restablecimiento</translation>
    </message>
    <message>
        <source>It is not known whether anything was erased.</source>
        <translation>No se sabe si se borró algo.</translation>
    </message>
    <message>
        <source>Plug it in again and repeat the reset.</source>
        <translation>Vuelva a conectarla y repita el restablecimiento.</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>The rule for this computer</source>
        <translation>La regla para este equipo</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can install it.</source>
        <translation>Quien cuida de este equipo puede instalarla.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Informe para el soporte</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Registro de órdenes</translation>
    </message>
    <message>
        <source>Note what is said to keys</source>
        <translation>Anotar lo que se dice a las llaves</translation>
    </message>
    <message>
        <source>For support. It is kept in memory until the window closes, never on disk, and PINs, tokens and names are replaced before they are noted.</source>
        <translation>Para el soporte. Queda en memoria hasta cerrar la ventana, nunca en disco; PIN, testigos y nombres se sustituyen antes de anotarlos.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 órdenes</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 de %2 órdenes</translation>
    </message>
    <message>
        <source>The last %1 are shown. Copy takes all of them.</source>
        <translation>Se ven las últimas %1. Copiar las toma todas.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the protocol log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Replaced by “...”</source>
        <translation>Sustituido por «...»</translation>
    </message>
    <message>
        <source>Nothing was said to a key yet.</source>
        <translation>Aún no se dijo nada a una llave.</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>No se anota nada.</translation>
    </message>
</context>
<context>
    <name>QrCodes</name>
    <message>
        <source>Code %1 of %2</source>
        <translation>Código %1 de %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Código anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Código siguiente</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Llave</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Hecho por</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Save a receipt…</source>
        <translation>Guardar un recibo…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>RemovalLinks</name>
    <message>
        <source>Remove the old key here</source>
        <translation>Quite aquí la llave antigua</translation>
    </message>
</context>
<context>
    <name>RemoveScreen</name>
    <message>
        <source>Fingerprints to remove</source>
        <translation>Huellas que se quitan</translation>
    </message>
    <message>
        <source>No fingerprint is left on the key afterwards. Its PIN still works.</source>
        <translation>Después no queda ninguna huella en la llave. Su PIN sigue funcionando.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove fingerprint</source>
        <translation>Quitar la huella</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}</source>
        <translation>{file} no se pudo guardar: {why}</translation>
    </message>
    <message>
        <source>Keydesk report</source>
        <translation>Informe de Keydesk</translation>
    </message>
    <message>
        <source>Made {when}. Redaction: {redaction}.</source>
        <translation>Hecho {when}. Ocultación: {redaction}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Last steps and problems</source>
        <translation>Últimos pasos y problemas</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>No key is connected.</source>
        <translation>No hay ninguna llave conectada.</translation>
    </message>
    <message>
        <source>Nothing was done since Keydesk was started.</source>
        <translation>No se hizo nada desde que se inició Keydesk.</translation>
    </message>
    <message>
        <source>Nothing is managed.</source>
        <translation>No se gestiona nada.</translation>
    </message>
    <message>
        <source>A mandatory policy cannot be read. Jobs that destroy are off.</source>
        <translation>No se puede leer una directiva exigida. Las tareas que borran están desactivadas.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No se registra nada.</translation>
    </message>
    <message>
        <source>To {sinks}. Events lost: {n}.</source>
        <translation>A {sinks}. Sucesos perdidos: {n}.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>USB id</source>
        <translation>ID de USB</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>{state}, {n} tries left</source>
        <translation>{state}, quedan {n} intentos</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Reset over</source>
        <translation>Restablecer por</translation>
    </message>
    <message>
        <source>Passkeys left</source>
        <translation>Claves de acceso libres</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Huellas</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardadas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message>
        <source>Values that were replaced by “...”: {names}.</source>
        <translation>Valores sustituidos por «...»: {names}.</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Informe para el soporte</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Informe para el soporte</translation>
    </message>
    <message>
        <source>No report may be made here</source>
        <translation>Aquí no se puede hacer un informe</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Preparándolo…</translation>
    </message>
    <message>
        <source>Read it before you pass it on</source>
        <translation>Léalo antes de pasarlo</translation>
    </message>
    <message>
        <source>Below is all of it: no accounts, no passkeys, no PINs. Nothing is sent by Keydesk.</source>
        <translation>Abajo está todo: sin cuentas, sin claves de acceso, sin PIN. Keydesk no envía nada.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Show it to a camera</source>
        <translation>Mostrarlo a una cámara</translation>
    </message>
    <message>
        <source>The short form, for a help desk with a phone: codes, models and states.</source>
        <translation>La forma corta, para un soporte con teléfono: códigos, modelos y estados.</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Registro de órdenes</translation>
    </message>
    <message>
        <source>On: what is said to keys is noted.</source>
        <translation>Activado: se anota lo que se dice a las llaves.</translation>
    </message>
    <message>
        <source>What is said to keys, for support. Off.</source>
        <translation>Lo que se dice a las llaves, para el soporte. Desactivado.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>What a code means, and what to say about it on the phone</source>
        <translation>Qué significa un código y qué decir sobre él por teléfono</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
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
        <translation>Código QR %1 de %2 del informe</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Preparándolo…</translation>
    </message>
</context>
<context>
    <name>Reset</name>
    <message>
        <source>Erases everything on this key and makes it as good as new.</source>
        <translation>Borra todo en esta llave y la deja como nueva.</translation>
    </message>
</context>
<context>
    <name>ResetCard</name>
    <message>
        <source>Reset security key</source>
        <translation>Restablecer la llave de seguridad</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>ResetConfirmation</name>
    <message>
        <source>You will lose:</source>
        <translation>Perderá:</translation>
    </message>
    <message>
        <source>What you will lose</source>
        <translation>Qué perderá</translation>
    </message>
    <message>
        <source>I understand that %1 is erased and this cannot be undone</source>
        <translation>Entiendo que %1 se borra y que no se puede deshacer</translation>
    </message>
</context>
<context>
    <name>ResetDialog</name>
    <message>
        <source>Erase this key</source>
        <translation>Borrar esta llave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ResetProgress</name>
    <message>
        <source>Touch and hold it for %1 seconds</source>
        <translation>Tocarla durante %1 segundos</translation>
    </message>
    <message>
        <source>Touch it</source>
        <translation>Tocarla</translation>
    </message>
    <message>
        <source>Unplug the key</source>
        <translation>Desconectar la llave</translation>
    </message>
    <message>
        <source>Plug it in again</source>
        <translation>Volver a conectarla</translation>
    </message>
    <message>
        <source>Lift the key off the reader</source>
        <translation>Levantar la llave del lector</translation>
    </message>
    <message>
        <source>Tap it again</source>
        <translation>Volver a ponerla</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Dejarla ahí</translation>
    </message>
    <message>
        <source>Take the key out</source>
        <translation>Sacar la llave</translation>
    </message>
    <message>
        <source>Put it back in</source>
        <translation>Volver a meterla</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarla dentro</translation>
    </message>
    <message>
        <source>Take these away:</source>
        <translation>Aparte estas:</translation>
    </message>
    <message>
        <source>Unplug these:</source>
        <translation>Desconecte estas:</translation>
    </message>
    <message>
        <source>Keys to take away</source>
        <translation>Llaves que apartar</translation>
    </message>
    <message>
        <source>The key erases itself</source>
        <translation>La llave se borra</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer después</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>PIN added</source>
        <translation>PIN añadido</translation>
    </message>
    <message>
        <source>{key} now has a PIN.</source>
        <translation>{key} tiene ahora un PIN.</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN cambiado</translation>
    </message>
    <message>
        <source>Use the new PIN of {key} from now on.</source>
        <translation>Use desde ahora el PIN nuevo de {key}.</translation>
    </message>
    <message>
        <source>Fingerprints closed</source>
        <translation>Huellas cerradas</translation>
    </message>
    <message>
        <source>{key} is locked again.</source>
        <translation>{key} está bloqueada de nuevo.</translation>
    </message>
    <message>
        <source>Reset complete</source>
        <translation>Restablecimiento completo</translation>
    </message>
    <message>
        <source>{key} is as good as new.</source>
        <translation>{key} está como nueva.</translation>
    </message>
    <message>
        <source>Key ready</source>
        <translation>Llave lista</translation>
    </message>
    <message>
        <source>{key} can be handed out.</source>
        <translation>{key} se puede entregar.</translation>
    </message>
    <message>
        <source>Add a PIN to the key.</source>
        <translation>Añada un PIN a la llave.</translation>
    </message>
    <message>
        <source>Register the key again at each site and service you use it with.</source>
        <translation>Registre la llave de nuevo en cada sitio y servicio donde la use.</translation>
    </message>
    <message>
        <source>Remove the old entry of this key there: sites do not notice a reset.</source>
        <translation>Quite allí la entrada antigua de esta llave: los sitios no notan el restablecimiento.</translation>
    </message>
</context>
<context>
    <name>RunCards</name>
    <message>
        <source>Erase this key (Enter)</source>
        <translation>Borrar esta llave (Intro)</translation>
    </message>
    <message>
        <source>Leave this key</source>
        <translation>Dejar esta llave</translation>
    </message>
    <message>
        <source>Back to the plan (Enter)</source>
        <translation>Volver al plan (Intro)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Parar (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 listas</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 listas</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>Last keys</source>
        <translation>Últimas llaves</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample key</source>
        <translation>Llave de ejemplo</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Otra llave</translation>
    </message>
    <message>
        <source>Right thumb</source>
        <translation>Pulgar derecho</translation>
    </message>
    <message>
        <source>Left thumb</source>
        <translation>Pulgar izquierdo</translation>
    </message>
    <message>
        <source>Good. Lift your finger and touch again.</source>
        <translation>Bien. Levante el dedo y toque de nuevo.</translation>
    </message>
    <message>
        <source>Place your finger a little lower.</source>
        <translation>Ponga el dedo un poco más abajo.</translation>
    </message>
    <message>
        <source>Place your finger a little higher.</source>
        <translation>Ponga el dedo un poco más arriba.</translation>
    </message>
    <message>
        <source>Move your finger a little to the right.</source>
        <translation>Mueva el dedo un poco a la derecha.</translation>
    </message>
    <message>
        <source>Move your finger a little to the left.</source>
        <translation>Mueva el dedo un poco a la izquierda.</translation>
    </message>
    <message>
        <source>Keep your finger on the sensor a little longer.</source>
        <translation>Deje el dedo un poco más en el sensor.</translation>
    </message>
    <message>
        <source>Lift your finger a little sooner.</source>
        <translation>Levante el dedo un poco antes.</translation>
    </message>
    <message>
        <source>Wipe the sensor and your finger, then press firmly.</source>
        <translation>Limpie el sensor y el dedo, y presione con firmeza.</translation>
    </message>
    <message>
        <source>Straighten your finger on the sensor.</source>
        <translation>Ponga el dedo recto en el sensor.</translation>
    </message>
    <message>
        <source>Cover the whole sensor with your finger.</source>
        <translation>Cubra todo el sensor con el dedo.</translation>
    </message>
    <message>
        <source>Use the same finger as before.</source>
        <translation>Use el mismo dedo que antes.</translation>
    </message>
    <message>
        <source>This finger is already saved. Use another finger.</source>
        <translation>Este dedo ya está guardado. Use otro dedo.</translation>
    </message>
    <message>
        <source>There is no room for another fingerprint.</source>
        <translation>No hay sitio para otra huella.</translation>
    </message>
    <message>
        <source>Touch the sensor with your finger.</source>
        <translation>Toque el sensor con el dedo.</translation>
    </message>
    <message>
        <source>Lift your finger, then touch again.</source>
        <translation>Levante el dedo y toque de nuevo.</translation>
    </message>
    <message>
        <source>That did not work. Touch the sensor again.</source>
        <translation>No funcionó. Toque el sensor de nuevo.</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Read me the next code.</source>
        <translation>Léame el código siguiente.</translation>
    </message>
    <message>
        <source>Tell me who manages this computer.</source>
        <translation>Dígame quién administra este equipo.</translation>
    </message>
    <message>
        <source>Press “Check again”.</source>
        <translation>Pulse «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>Read me the line beside the code.</source>
        <translation>Léame la línea junto al código.</translation>
    </message>
    <message>
        <source>Tell me how Keydesk was installed.</source>
        <translation>Dígame cómo se instaló Keydesk.</translation>
    </message>
    <message>
        <source>Plug in the key.</source>
        <translation>Conecte la llave.</translation>
    </message>
    <message>
        <source>Unplug the key.</source>
        <translation>Desconecte la llave.</translation>
    </message>
    <message>
        <source>Plug it into another socket.</source>
        <translation>Conéctela a otro puerto.</translation>
    </message>
    <message>
        <source>Press “Install the rule”.</source>
        <translation>Pulse «Instalar la regla».</translation>
    </message>
    <message>
        <source>Type the password of the administrator if you have it.</source>
        <translation>Escriba la contraseña del administrador si la tiene.</translation>
    </message>
    <message>
        <source>Plug the key in again.</source>
        <translation>Vuelva a conectar la llave.</translation>
    </message>
    <message>
        <source>Sign in at the screen of the computer itself.</source>
        <translation>Inicie sesión en la pantalla del propio equipo.</translation>
    </message>
    <message>
        <source>Tell me who started the container.</source>
        <translation>Dígame quién inició el contenedor.</translation>
    </message>
    <message>
        <source>Press “Open the page of Windows” if you are no administrator.</source>
        <translation>Pulse «Abrir la página de Windows» si no es administrador.</translation>
    </message>
    <message>
        <source>Press “Restart as administrator” if you are.</source>
        <translation>Pulse «Reiniciar como administrador» si lo es.</translation>
    </message>
    <message>
        <source>Tell me whether your key is in a card reader.</source>
        <translation>Dígame si su llave está en un lector de tarjetas.</translation>
    </message>
    <message>
        <source>Use the key over USB if it has a plug.</source>
        <translation>Use la llave por USB si tiene conector.</translation>
    </message>
    <message>
        <source>Choose “Manage” beside the fingerprint.</source>
        <translation>Elija «Gestionar» junto a la huella.</translation>
    </message>
    <message>
        <source>Type the PIN of the key.</source>
        <translation>Escriba el PIN de la llave.</translation>
    </message>
    <message>
        <source>Dry the finger.</source>
        <translation>Séquese el dedo.</translation>
    </message>
    <message>
        <source>Try the finger once more.</source>
        <translation>Pruebe el dedo una vez más.</translation>
    </message>
    <message>
        <source>Choose a fingerprint you no longer use.</source>
        <translation>Elija una huella que ya no use.</translation>
    </message>
    <message>
        <source>Press its button to remove it.</source>
        <translation>Pulse su botón para quitarla.</translation>
    </message>
    <message>
        <source>Read me the new code.</source>
        <translation>Léame el código nuevo.</translation>
    </message>
    <message>
        <source>Press “Done”.</source>
        <translation>Pulse «Listo».</translation>
    </message>
    <message>
        <source>Open the fingerprints again.</source>
        <translation>Abra las huellas de nuevo.</translation>
    </message>
    <message>
        <source>Press “Add another”.</source>
        <translation>Pulse «Añadir otra».</translation>
    </message>
    <message>
        <source>Use a finger that is not in the list.</source>
        <translation>Use un dedo que no esté en la lista.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Press “Save name”.</source>
        <translation>Pulse «Guardar el nombre».</translation>
    </message>
    <message>
        <source>List the fingerprints.</source>
        <translation>Liste las huellas.</translation>
    </message>
    <message>
        <source>Use the number of the line instead of the name.</source>
        <translation>Use el número de la línea en vez del nombre.</translation>
    </message>
    <message>
        <source>Use the finger as it is.</source>
        <translation>Use el dedo como está.</translation>
    </message>
    <message>
        <source>Rename it in the list if you like.</source>
        <translation>Cambie su nombre en la lista si quiere.</translation>
    </message>
    <message>
        <source>Press “Add a fingerprint” to save a finger.</source>
        <translation>Pulse «Añadir una huella» para guardar un dedo.</translation>
    </message>
    <message>
        <source>Press “Done” when nothing is left to do.</source>
        <translation>Pulse «Listo» cuando no quede nada que hacer.</translation>
    </message>
    <message>
        <source>Lay your finger flat on the sensor.</source>
        <translation>Ponga el dedo plano en el sensor.</translation>
    </message>
    <message>
        <source>Lift it when the sentence changes.</source>
        <translation>Levántelo cuando cambie la frase.</translation>
    </message>
    <message>
        <source>Repeat that until the code changes.</source>
        <translation>Repítalo hasta que cambie el código.</translation>
    </message>
    <message>
        <source>Type a name, such as right thumb.</source>
        <translation>Escriba un nombre, como pulgar derecho.</translation>
    </message>
    <message>
        <source>Read me the name of the finger.</source>
        <translation>Léame el nombre del dedo.</translation>
    </message>
    <message>
        <source>Press “Remove fingerprint” if that is right.</source>
        <translation>Pulse «Quitar la huella» si es correcto.</translation>
    </message>
    <message>
        <source>Sign in once with your finger to try it.</source>
        <translation>Entre una vez con el dedo para probarlo.</translation>
    </message>
    <message>
        <source>Add a finger of the other hand too.</source>
        <translation>Añada también un dedo de la otra mano.</translation>
    </message>
    <message>
        <source>Plug the key into a socket of the computer itself.</source>
        <translation>Conecte la llave a un puerto del propio equipo.</translation>
    </message>
    <message>
        <source>Tell me whether it lights up.</source>
        <translation>Dígame si se enciende.</translation>
    </message>
    <message>
        <source>Open “Check this computer”.</source>
        <translation>Abra «Comprobar este equipo».</translation>
    </message>
    <message>
        <source>Read me the codes you see.</source>
        <translation>Léame los códigos que ve.</translation>
    </message>
    <message>
        <source>Leave only the key you mean plugged in.</source>
        <translation>Deje conectada solo la llave que quiere.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>List the keys again.</source>
        <translation>Liste las llaves de nuevo.</translation>
    </message>
    <message>
        <source>Use the new id from the list.</source>
        <translation>Use el ID nuevo de la lista.</translation>
    </message>
    <message>
        <source>Press “Check this computer”.</source>
        <translation>Pulse «Comprobar este equipo».</translation>
    </message>
    <message>
        <source>Close sign-in windows in your browser.</source>
        <translation>Cierre las ventanas de inicio de sesión del navegador.</translation>
    </message>
    <message>
        <source>Close other programs for security keys.</source>
        <translation>Cierre otros programas para llaves de seguridad.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Finish the open dialog.</source>
        <translation>Termine el diálogo abierto.</translation>
    </message>
    <message>
        <source>Read me what its page says of the PIN.</source>
        <translation>Léame qué dice su página del PIN.</translation>
    </message>
    <message>
        <source>Plug it into a socket of the computer itself.</source>
        <translation>Conéctela a un puerto del propio equipo.</translation>
    </message>
    <message>
        <source>Tell me if the same code returns.</source>
        <translation>Dígame si vuelve el mismo código.</translation>
    </message>
    <message>
        <source>Use the key as before at your sites.</source>
        <translation>Use la llave como antes en sus sitios.</translation>
    </message>
    <message>
        <source>Ask for a newer key if you need a PIN.</source>
        <translation>Pida una llave más nueva si necesita un PIN.</translation>
    </message>
    <message>
        <source>Open “About this key”.</source>
        <translation>Abra «Acerca de esta llave».</translation>
    </message>
    <message>
        <source>Read me what the key can do.</source>
        <translation>Léame qué puede hacer la llave.</translation>
    </message>
    <message>
        <source>Plug the key in.</source>
        <translation>Conecte la llave.</translation>
    </message>
    <message>
        <source>Read me what its page says.</source>
        <translation>Léame qué dice su página.</translation>
    </message>
    <message>
        <source>Wait before you try again.</source>
        <translation>Espere antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Vuelva a conectarla.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>Inténtelo una vez más.</translation>
    </message>
    <message>
        <source>Tell me which sites you no longer use.</source>
        <translation>Dígame qué sitios ya no usa.</translation>
    </message>
    <message>
        <source>Remove what you no longer need from the key.</source>
        <translation>Quite de la llave lo que ya no necesite.</translation>
    </message>
    <message>
        <source>Stay at the computer until it is done.</source>
        <translation>Quédese junto al equipo hasta que termine.</translation>
    </message>
    <message>
        <source>Touch the metal part when it blinks.</source>
        <translation>Toque el metal cuando parpadee.</translation>
    </message>
    <message>
        <source>Unplug the key if the same code returns.</source>
        <translation>Desconecte la llave si vuelve el mismo código.</translation>
    </message>
    <message>
        <source>Wait until the screen changes.</source>
        <translation>Espere a que cambie la pantalla.</translation>
    </message>
    <message>
        <source>Leave the key plugged in.</source>
        <translation>Deje la llave conectada.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Tell me what you did just before.</source>
        <translation>Dígame qué hizo justo antes.</translation>
    </message>
    <message>
        <source>Start Keydesk again.</source>
        <translation>Inicie Keydesk de nuevo.</translation>
    </message>
    <message>
        <source>Ask the staff on the spot.</source>
        <translation>Pregunte al personal del lugar.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Toque la pantalla.</translation>
    </message>
    <message>
        <source>Tell me whether the screen changes.</source>
        <translation>Dígame si cambia la pantalla.</translation>
    </message>
    <message>
        <source>Plug the key in as far as it goes.</source>
        <translation>Meta la llave hasta el fondo.</translation>
    </message>
    <message>
        <source>Try the other socket if nothing happens.</source>
        <translation>Pruebe el otro puerto si no pasa nada.</translation>
    </message>
    <message>
        <source>Take every other key out.</source>
        <translation>Saque todas las demás llaves.</translation>
    </message>
    <message>
        <source>Leave only your own.</source>
        <translation>Deje solo la suya.</translation>
    </message>
    <message>
        <source>Take the key out if it is yours.</source>
        <translation>Saque la llave si es suya.</translation>
    </message>
    <message>
        <source>Ask the staff to keep a key that is not yours.</source>
        <translation>Entregue al personal una llave que no sea suya.</translation>
    </message>
    <message>
        <source>Take the key out.</source>
        <translation>Saque la llave.</translation>
    </message>
    <message>
        <source>Read me the buttons.</source>
        <translation>Léame los botones.</translation>
    </message>
    <message>
        <source>Touch the button for what you want to do.</source>
        <translation>Toque el botón de lo que quiere hacer.</translation>
    </message>
    <message>
        <source>Take the key with you.</source>
        <translation>Llévese la llave.</translation>
    </message>
    <message>
        <source>Touch “Continue”.</source>
        <translation>Toque «Continuar».</translation>
    </message>
    <message>
        <source>Touch “Back”.</source>
        <translation>Toque «Atrás».</translation>
    </message>
    <message>
        <source>Touch “Back to visitors” when you have finished.</source>
        <translation>Toque «Volver a los visitantes» cuando haya terminado.</translation>
    </message>
    <message>
        <source>Use another kiosk.</source>
        <translation>Use otro quiosco.</translation>
    </message>
    <message>
        <source>Plug in a USB drive.</source>
        <translation>Conecte una unidad USB.</translation>
    </message>
    <message>
        <source>Wait until a button with its name appears.</source>
        <translation>Espere hasta que aparezca un botón con su nombre.</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>Deje la unidad conectada.</translation>
    </message>
    <message>
        <source>Take the drive out.</source>
        <translation>Retire la unidad.</translation>
    </message>
    <message>
        <source>Touch “Back to visitors”.</source>
        <translation>Toque «Volver a los visitantes».</translation>
    </message>
    <message>
        <source>Read me the file and the line.</source>
        <translation>Léame el archivo y la línea.</translation>
    </message>
    <message>
        <source>Tell whoever is responsible for security.</source>
        <translation>Avise a los responsables de seguridad.</translation>
    </message>
    <message>
        <source>Use an empty drive.</source>
        <translation>Use una unidad vacía.</translation>
    </message>
    <message>
        <source>Use another drive.</source>
        <translation>Use otra unidad.</translation>
    </message>
    <message>
        <source>Plug the drive in again.</source>
        <translation>Vuelva a conectar la unidad.</translation>
    </message>
    <message>
        <source>Touch the button with its name.</source>
        <translation>Toque el botón con su nombre.</translation>
    </message>
    <message>
        <source>Leave it plugged in until the screen says so.</source>
        <translation>Déjela conectada hasta que la pantalla lo diga.</translation>
    </message>
    <message>
        <source>Touch “Check again”.</source>
        <translation>Toque «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>Read me every code you see.</source>
        <translation>Léame cada código que vea.</translation>
    </message>
    <message>
        <source>Leave the code on the screen until I have read it.</source>
        <translation>Deje el código en la pantalla hasta que lo haya leído.</translation>
    </message>
    <message>
        <source>Touch the right arrow for the next code.</source>
        <translation>Toque la flecha derecha para ver el código siguiente.</translation>
    </message>
    <message>
        <source>Touch “Back” after the last code.</source>
        <translation>Toque «Atrás» después del último código.</translation>
    </message>
    <message>
        <source>Read me the code on the screen then.</source>
        <translation>Léame entonces el código de la pantalla.</translation>
    </message>
    <message>
        <source>Read me the number of tries left.</source>
        <translation>Léame cuántos intentos quedan.</translation>
    </message>
    <message>
        <source>Check that Caps Lock is off.</source>
        <translation>Compruebe que Bloq Mayús está desactivado.</translation>
    </message>
    <message>
        <source>Type the PIN of this key slowly.</source>
        <translation>Escriba despacio el PIN de esta llave.</translation>
    </message>
    <message>
        <source>Stop if you are not sure of the PIN.</source>
        <translation>Pare si no está seguro del PIN.</translation>
    </message>
    <message>
        <source>Wait 3 seconds.</source>
        <translation>Espere 3 segundos.</translation>
    </message>
    <message>
        <source>Type the PIN only if you are sure of it.</source>
        <translation>Escriba el PIN solo si está seguro.</translation>
    </message>
    <message>
        <source>Sign in to each site in your browser, another way than with the key.</source>
        <translation>Inicie sesión en cada sitio en su navegador, de otro modo que con la llave.</translation>
    </message>
    <message>
        <source>Tell me which sites you use this key with.</source>
        <translation>Dígame en qué sitios usa esta llave.</translation>
    </message>
    <message>
        <source>Try another way to sign in to each of them.</source>
        <translation>Intente entrar de otro modo en cada uno de esos sitios.</translation>
    </message>
    <message>
        <source>Choose “Reset” on the page of the key.</source>
        <translation>Elija «Restablecer» en la página de la llave.</translation>
    </message>
    <message>
        <source>Choose “Change” beside the PIN.</source>
        <translation>Elija «Cambiar» junto al PIN.</translation>
    </message>
    <message>
        <source>Choose “Add” beside the PIN.</source>
        <translation>Elija «Añadir» junto al PIN.</translation>
    </message>
    <message>
        <source>Choose a longer PIN.</source>
        <translation>Elija un PIN más largo.</translation>
    </message>
    <message>
        <source>Avoid repeated or counted digits.</source>
        <translation>Evite cifras repetidas o seguidas.</translation>
    </message>
    <message>
        <source>Keep the PIN to yourself.</source>
        <translation>No diga el PIN a nadie.</translation>
    </message>
    <message>
        <source>Note that only a reset helps now, and that it erases the key.</source>
        <translation>Tenga en cuenta que ahora solo ayuda restablecer la llave, y que eso la borra.</translation>
    </message>
    <message>
        <source>Can you get into all of them without the key?</source>
        <translation>¿Puede entrar en todos sin la llave?</translation>
    </message>
    <message>
        <source>Press “Close”.</source>
        <translation>Pulse «Cerrar».</translation>
    </message>
    <message>
        <source>Take out the paper with the temporary PIN.</source>
        <translation>Saque el papel con el PIN temporal.</translation>
    </message>
    <message>
        <source>Type the temporary PIN as the current PIN.</source>
        <translation>Escriba el PIN temporal como PIN actual.</translation>
    </message>
    <message>
        <source>Read me the sentence under the PIN field.</source>
        <translation>Léame la frase bajo el campo del PIN.</translation>
    </message>
    <message>
        <source>Type a PIN that fits that sentence.</source>
        <translation>Escriba un PIN que cumpla esa frase.</translation>
    </message>
    <message>
        <source>Type the same PIN again below.</source>
        <translation>Escriba el mismo PIN otra vez debajo.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <translation>Escriba el PIN de nuevo.</translation>
    </message>
    <message>
        <source>Keep the PIN to yourself, from me too.</source>
        <translation>No diga el PIN a nadie, tampoco a mí.</translation>
    </message>
    <message>
        <source>Press “Add PIN”.</source>
        <translation>Pulse «Añadir el PIN».</translation>
    </message>
    <message>
        <source>Type the current PIN.</source>
        <translation>Escriba el PIN actual.</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields below.</source>
        <translation>Escriba el PIN nuevo en los dos campos de abajo.</translation>
    </message>
    <message>
        <source>Press “Change PIN”.</source>
        <translation>Pulse «Cambiar el PIN».</translation>
    </message>
    <message>
        <source>Keep the new PIN to yourself, from me too.</source>
        <translation>No diga el PIN nuevo a nadie, tampoco a mí.</translation>
    </message>
    <message>
        <source>Type a new PIN only you know in the fields below.</source>
        <translation>Escriba en los campos de abajo un PIN nuevo que solo usted conozca.</translation>
    </message>
    <message>
        <source>Type a PIN only you know in both fields.</source>
        <translation>Escriba en ambos campos un PIN que solo usted conozca.</translation>
    </message>
    <message>
        <source>Press “Continue”.</source>
        <translation>Pulse «Continuar».</translation>
    </message>
    <message>
        <source>Add this key in the security settings of the site.</source>
        <translation>Añada esta llave en los ajustes de seguridad del sitio.</translation>
    </message>
    <message>
        <source>Sign in once with the key to try it.</source>
        <translation>Entre una vez con la llave para probarla.</translation>
    </message>
    <message>
        <source>Remove the old entry of this key in the same settings.</source>
        <translation>Quite la entrada antigua de esta llave en los mismos ajustes.</translation>
    </message>
    <message>
        <source>Call us again if a site does not take the key.</source>
        <translation>Llámenos de nuevo si un sitio no acepta la llave.</translation>
    </message>
    <message>
        <source>Use the new PIN from now on.</source>
        <translation>Use desde ahora el PIN nuevo.</translation>
    </message>
    <message>
        <source>Open “Check this computer” if it does not.</source>
        <translation>Abra «Comprobar este equipo» si no cambia.</translation>
    </message>
    <message>
        <source>Choose the key you mean.</source>
        <translation>Elija la llave de la que se trata.</translation>
    </message>
    <message>
        <source>Read me the name of the key.</source>
        <translation>Léame el nombre de la llave.</translation>
    </message>
    <message>
        <source>Read me the line under “Security key PIN”.</source>
        <translation>Léame la línea bajo «PIN de la llave de seguridad».</translation>
    </message>
    <message>
        <source>Read me the name of each key with the line under it.</source>
        <translation>Léame el nombre de cada llave con la línea de debajo.</translation>
    </message>
    <message>
        <source>Tell me what does not work, or what you want to do.</source>
        <translation>Dígame qué no funciona o qué quiere hacer.</translation>
    </message>
    <message>
        <source>Read me every code you have not read to me yet.</source>
        <translation>Léame cada código que todavía no me haya leído.</translation>
    </message>
    <message>
        <source>Read me the codes from the top.</source>
        <translation>Léame los códigos desde arriba.</translation>
    </message>
    <message>
        <source>Choose a text size you can read well.</source>
        <translation>Elija un tamaño de texto que lea bien.</translation>
    </message>
    <message>
        <source>Choose “Security keys” to go back.</source>
        <translation>Elija «Llaves de seguridad» para volver.</translation>
    </message>
    <message>
        <source>Press F1 to leave the guide.</source>
        <translation>Pulse F1 para salir de la guía.</translation>
    </message>
    <message>
        <source>Read me the code on the page you see then.</source>
        <translation>Léame entonces el código de la página que ve.</translation>
    </message>
    <message>
        <source>Take the key off the card reader.</source>
        <translation>Retire la llave del lector de tarjetas.</translation>
    </message>
    <message>
        <source>Choose the key in the list.</source>
        <translation>Elija la llave en la lista.</translation>
    </message>
    <message>
        <source>Press “Close them”.</source>
        <translation>Pulse «Cerrarlas».</translation>
    </message>
    <message>
        <source>Press “Reload”.</source>
        <translation>Pulse «Recargar».</translation>
    </message>
    <message>
        <source>Read me every line with a code.</source>
        <translation>Léame cada línea con un código.</translation>
    </message>
    <message>
        <source>Read through the report on the screen.</source>
        <translation>Lea el informe en la pantalla.</translation>
    </message>
    <message>
        <source>Press “Copy” if you agree with all of it.</source>
        <translation>Pulse «Copiar» si está de acuerdo con todo.</translation>
    </message>
    <message>
        <source>Paste it into your message to me.</source>
        <translation>Péguelo en su mensaje para mí.</translation>
    </message>
    <message>
        <source>Turn the log on.</source>
        <translation>Active el registro.</translation>
    </message>
    <message>
        <source>Repeat what went wrong.</source>
        <translation>Repita lo que falló.</translation>
    </message>
    <message>
        <source>Press “Copy” in the log.</source>
        <translation>Pulse «Copiar» en el registro.</translation>
    </message>
    <message>
        <source>Check that you know the PIN of the key.</source>
        <translation>Compruebe que sabe el PIN de la llave.</translation>
    </message>
    <message>
        <source>Press the button to remove it only then.</source>
        <translation>Pulse solo entonces el botón para quitarla.</translation>
    </message>
    <message>
        <source>Choose a new file for the PINs in your own folder.</source>
        <translation>Elija un archivo nuevo para los PIN en su propia carpeta.</translation>
    </message>
    <message>
        <source>Press “Begin”.</source>
        <translation>Pulse «Empezar».</translation>
    </message>
    <message>
        <source>Plug the first key in.</source>
        <translation>Conecte la primera llave.</translation>
    </message>
    <message>
        <source>Leave the key as it is.</source>
        <translation>Deje la llave como está.</translation>
    </message>
    <message>
        <source>Read me the line with the code AUD-2.</source>
        <translation>Léame la línea con el código AUD-2.</translation>
    </message>
    <message>
        <source>Read me the name of the policy.</source>
        <translation>Léame el nombre de la directiva.</translation>
    </message>
    <message>
        <source>Tell me what you want to do.</source>
        <translation>Dígame qué quiere hacer.</translation>
    </message>
    <message>
        <source>Wait while I ask whoever decides.</source>
        <translation>Espere mientras pregunto a quien decide.</translation>
    </message>
    <message>
        <source>Use a key that your organisation gave you.</source>
        <translation>Use una llave que le dio su organización.</translation>
    </message>
    <message>
        <source>Open the page “Policy”.</source>
        <translation>Abra la página «Directiva».</translation>
    </message>
    <message>
        <source>Read me the file it names.</source>
        <translation>Léame el archivo que nombra.</translation>
    </message>
    <message>
        <source>Wait 15 minutes.</source>
        <translation>Espere 15 minutos.</translation>
    </message>
    <message>
        <source>Ask a member of the staff to type the passcode.</source>
        <translation>Pida al personal que escriba el código de acceso.</translation>
    </message>
    <message>
        <source>Read me the firmware on the page of the key.</source>
        <translation>Léame el firmware en la página de la llave.</translation>
    </message>
    <message>
        <source>Take the next key.</source>
        <translation>Tome la llave siguiente.</translation>
    </message>
    <message>
        <source>Check the label of the key.</source>
        <translation>Compruebe la etiqueta de la llave.</translation>
    </message>
    <message>
        <source>Read me what stands behind the code.</source>
        <translation>Léame lo que sigue al código.</translation>
    </message>
    <message>
        <source>Choose a new file in your own folder.</source>
        <translation>Elija un archivo nuevo en su propia carpeta.</translation>
    </message>
    <message>
        <source>Check how much room the disk has.</source>
        <translation>Compruebe cuánto sitio queda en el disco.</translation>
    </message>
    <message>
        <source>Start again with the same file.</source>
        <translation>Empiece de nuevo con el mismo archivo.</translation>
    </message>
    <message>
        <source>Read me the number of the line.</source>
        <translation>Léame el número de la línea.</translation>
    </message>
    <message>
        <source>Open the list in a plain editor.</source>
        <translation>Abra la lista en un editor sencillo.</translation>
    </message>
    <message>
        <source>Add lines to the list.</source>
        <translation>Añada líneas a la lista.</translation>
    </message>
    <message>
        <source>Wait for the next screen.</source>
        <translation>Espere la pantalla siguiente.</translation>
    </message>
    <message>
        <source>Check that the label fits the key.</source>
        <translation>Compruebe que la etiqueta es de la llave.</translation>
    </message>
    <message>
        <source>Plug the next key in.</source>
        <translation>Conecte la llave siguiente.</translation>
    </message>
    <message>
        <source>Unplug this key.</source>
        <translation>Desconecte esta llave.</translation>
    </message>
    <message>
        <source>Take the key you unplugged before.</source>
        <translation>Tome la llave que desconectó antes.</translation>
    </message>
    <message>
        <source>Plug that key in.</source>
        <translation>Conecte esa llave.</translation>
    </message>
    <message>
        <source>Unplug every other key.</source>
        <translation>Desconecte todas las demás llaves.</translation>
    </message>
    <message>
        <source>Start the reset again.</source>
        <translation>Empiece de nuevo el restablecimiento.</translation>
    </message>
    <message>
        <source>Remember the socket of your key: use it both times.</source>
        <translation>Recuerde el puerto de su llave: úselo las dos veces.</translation>
    </message>
    <message>
        <source>Keep your finger on it until the code changes.</source>
        <translation>Deje el dedo en ella hasta que cambie el código.</translation>
    </message>
    <message>
        <source>Keep touching the key for 10 seconds.</source>
        <translation>Toque la llave durante 10 segundos.</translation>
    </message>
    <message>
        <source>Read me the line of its connections.</source>
        <translation>Léame la línea de sus conexiones.</translation>
    </message>
    <message>
        <source>Connect the key in a way that line names.</source>
        <translation>Conecte la llave como dice esa línea.</translation>
    </message>
    <message>
        <source>Leave the key in until it is to be unplugged.</source>
        <translation>Deje la llave conectada hasta que haya que desconectarla.</translation>
    </message>
    <message>
        <source>Can you do without all of it?</source>
        <translation>¿Puede prescindir de todo ello?</translation>
    </message>
    <message>
        <source>Keep the key in your hand until you have heard me.</source>
        <translation>Tenga la llave en la mano hasta que me haya escuchado.</translation>
    </message>
    <message>
        <source>Lay a finger beside the metal part or button of the key.</source>
        <translation>Ponga un dedo junto al metal o al botón de la llave.</translation>
    </message>
    <message>
        <source>Read me what stands under “What to do next”.</source>
        <translation>Léame lo que hay debajo de «Qué hacer después».</translation>
    </message>
    <message>
        <source>Read me the name of the key on the screen.</source>
        <translation>Léame el nombre de la llave en la pantalla.</translation>
    </message>
    <message>
        <source>Touch the key when it blinks or the screen asks: you have 30 seconds.</source>
        <translation>Toque la llave cuando parpadee o lo pida la pantalla: tiene 30 segundos.</translation>
    </message>
    <message>
        <source>Read me what you will lose.</source>
        <translation>Léame qué perderá.</translation>
    </message>
    <message>
        <source>Tick the box.</source>
        <translation>Marque la casilla.</translation>
    </message>
    <message>
        <source>Press “Erase this key”.</source>
        <translation>Pulse «Borrar esta llave».</translation>
    </message>
    <message>
        <source>Unplug the other keys in the list.</source>
        <translation>Desconecte las demás llaves de la lista.</translation>
    </message>
    <message>
        <source>Leave the key you want to reset in.</source>
        <translation>Deje conectada la llave que quiere restablecer.</translation>
    </message>
    <message>
        <source>Plug the key into the same socket.</source>
        <translation>Conecte la llave al mismo puerto.</translation>
    </message>
    <message>
        <source>Touch the metal part of the key now.</source>
        <translation>Toque ahora el metal de la llave.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Espere.</translation>
    </message>
    <message>
        <source>Keep touching it until the code changes.</source>
        <translation>Siga tocándolo hasta que cambie el código.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A new key</source>
        <translation>Una llave nueva</translation>
    </message>
    <message>
        <source>Lead a new colleague through the first PIN and the first fingerprint.</source>
        <translation>Lleve a una persona nueva hasta su primer PIN y su primera huella.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>El PIN es erróneo</translation>
    </message>
    <message>
        <source>Ask for the tries left before the caller types again.</source>
        <translation>Pregunte por los intentos que quedan antes de que escriba de nuevo.</translation>
    </message>
    <message>
        <source>PIN blocked, reset, new PIN</source>
        <translation>PIN bloqueado, restablecer, PIN nuevo</translation>
    </message>
    <message>
        <source>Say first what a reset takes away, then lead to the end by codes only.</source>
        <translation>Diga primero qué se pierde, y lleve hasta el final solo con códigos.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row</source>
        <translation>Tres PIN erróneos seguidos</translation>
    </message>
    <message>
        <source>Stop the guessing, have the key plugged in again, and go on.</source>
        <translation>Pare las adivinanzas, haga conectar de nuevo la llave y siga.</translation>
    </message>
    <message>
        <source>The PIN must be changed</source>
        <translation>Hay que cambiar el PIN</translation>
    </message>
    <message>
        <source>Explain why a temporary PIN has to go, and lead to an own one.</source>
        <translation>Explique por qué un PIN temporal debe irse, y lleve a uno propio.</translation>
    </message>
    <message>
        <source>Reset too late</source>
        <translation>Restablecimiento demasiado tarde</translation>
    </message>
    <message>
        <source>Calm the caller: nothing was erased, and the next round just works.</source>
        <translation>Calme a quien llama: no se borró nada, y la próxima vuelta funciona.</translation>
    </message>
    <message>
        <source>Nobody touches the key</source>
        <translation>Nadie toca la llave</translation>
    </message>
    <message>
        <source>Wait until the time is up, then go another round and find the contact.</source>
        <translation>Espere a que acabe el tiempo, dé otra vuelta y encuentre el contacto.</translation>
    </message>
    <message>
        <source>A key that wants to be held</source>
        <translation>Una llave que quiere un toque largo</translation>
    </message>
    <message>
        <source>Notice RST-26, and have the finger stay on the key for five seconds.</source>
        <translation>Fíjese en RST-26, y haga dejar el dedo cinco segundos en la llave.</translation>
    </message>
    <message>
        <source>The wrong key comes back</source>
        <translation>Vuelve la llave equivocada</translation>
    </message>
    <message>
        <source>Find out that the caller has two keys, and that nothing was erased.</source>
        <translation>Descubra que quien llama tiene dos llaves y que no se borró nada.</translation>
    </message>
    <message>
        <source>Several keys connected</source>
        <translation>Varias llaves conectadas</translation>
    </message>
    <message>
        <source>Have every key but the right one taken out before the reset goes on.</source>
        <translation>Haga quitar todas las llaves menos la correcta antes de seguir.</translation>
    </message>
    <message>
        <source>Two keys that look the same</source>
        <translation>Dos llaves que parecen iguales</translation>
    </message>
    <message>
        <source>Explain why Keydesk rather stops than erases a key it cannot tell.</source>
        <translation>Explique por qué Keydesk prefiere parar a borrar una llave dudosa.</translation>
    </message>
    <message>
        <source>The sensor takes no finger</source>
        <translation>El sensor no acepta ningún dedo</translation>
    </message>
    <message>
        <source>Have the PIN typed at the fingerprints: that alone frees the sensor.</source>
        <translation>Haga escribir el PIN en las huellas: solo eso libera el sensor.</translation>
    </message>
    <message>
        <source>No room for another finger</source>
        <translation>No hay sitio para otro dedo</translation>
    </message>
    <message>
        <source>Let the caller choose which fingerprint has to go.</source>
        <translation>Deje que quien llama elija qué huella se va.</translation>
    </message>
    <message>
        <source>A key without permission</source>
        <translation>Una llave sin permiso</translation>
    </message>
    <message>
        <source>Tell a matter of this computer from a matter of the key.</source>
        <translation>Distinga lo que es del equipo de lo que es de la llave.</translation>
    </message>
    <message>
        <source>Another program has the key</source>
        <translation>Otro programa tiene la llave</translation>
    </message>
    <message>
        <source>Find the sign-in window that holds the key, and have it closed.</source>
        <translation>Encuentre la ventana que tiene la llave y haga que la cierren.</translation>
    </message>
    <message>
        <source>A key that says nothing</source>
        <translation>Una llave que no dice nada</translation>
    </message>
    <message>
        <source>Have it plugged into another port, and know when to replace it.</source>
        <translation>Haga conectarla a otro puerto, y sepa cuándo sustituirla.</translation>
    </message>
    <message>
        <source>A key that answers nonsense</source>
        <translation>Una llave que responde sin sentido</translation>
    </message>
    <message>
        <source>Take the key out of use without asking for a PIN or a reset.</source>
        <translation>Retire la llave del uso sin pedir PIN ni restablecimiento.</translation>
    </message>
    <message>
        <source>An old key without PIN</source>
        <translation>Una llave antigua sin PIN</translation>
    </message>
    <message>
        <source>Explain what a second factor can and cannot do; nothing is broken.</source>
        <translation>Explique qué puede y qué no un segundo factor; nada está roto.</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dicho</translation>
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
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>After five wrong ones none is taken for 15 minutes.</source>
        <translation>Tras cinco erróneos no se acepta ninguno durante 15 minutos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add a PIN to {key}</source>
        <translation>Añadir un PIN a {key}</translation>
    </message>
    <message>
        <source>Choose a PIN. You will need it wherever you sign in with this key.</source>
        <translation>Elija un PIN. Lo necesitará donde entre con esta llave.</translation>
    </message>
    <message>
        <source>Change the PIN of {key}</source>
        <translation>Cambiar el PIN de {key}</translation>
    </message>
    <message>
        <source>Give the current PIN and choose a new one.</source>
        <translation>Dé el PIN actual y elija uno nuevo.</translation>
    </message>
    <message>
        <source>Enter the PIN of {key}</source>
        <translation>Escribir el PIN de {key}</translation>
    </message>
    <message>
        <source>The key asks for its PIN.</source>
        <translation>La llave pide su PIN.</translation>
    </message>
    <message>
        <source>Passcode of the staff</source>
        <translation>Código de acceso del personal</translation>
    </message>
    <message>
        <source>A member of the staff has to allow what is about to be done to {key}.</source>
        <translation>Alguien del personal debe permitir lo que se va a hacer con {key}.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <source>{key} is working. Leave it plugged in.</source>
        <translation>{key} está trabajando. Déjela conectada.</translation>
    </message>
    <message>
        <source>Fingerprints on {key}</source>
        <translation>Huellas en {key}</translation>
    </message>
    <message>
        <source>Add, rename or remove fingerprints.</source>
        <translation>Añada, renombre o quite huellas.</translation>
    </message>
    <message>
        <source>Touch the sensor of {key}</source>
        <translation>Toque el sensor de {key}</translation>
    </message>
    <message>
        <source>Lay your finger on the sensor, then lift it.</source>
        <translation>Ponga el dedo en el sensor y levántelo.</translation>
    </message>
    <message>
        <source>Name this fingerprint on {key}</source>
        <translation>Nombrar esta huella en {key}</translation>
    </message>
    <message>
        <source>A name such as “right thumb” helps you tell fingers apart.</source>
        <translation>Un nombre como «pulgar derecho» ayuda a distinguir los dedos.</translation>
    </message>
    <message>
        <source>Remove fingerprints from {key}?</source>
        <translation>¿Quitar huellas de {key}?</translation>
    </message>
    <message>
        <source>The finger will no longer be accepted. You can add it again later.</source>
        <translation>El dedo ya no se aceptará. Puede añadirlo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Reset {key}?</source>
        <translation>¿Restablecer {key}?</translation>
    </message>
    <message>
        <source>Everything on the key is erased for good once you touch it at the end. Until then you can cancel.</source>
        <translation>Todo lo que hay en la llave se borra para siempre cuando la toque al final. Hasta entonces puede cancelar.</translation>
    </message>
    <message>
        <source>Take your time. Nothing is erased before you plug it in again and touch it.</source>
        <translation>Tómese su tiempo. No se borra nada hasta que vuelva a conectarla y la toque.</translation>
    </message>
    <message>
        <source>Use the same socket, then touch the key when it blinks or the screen asks. You have about 30 seconds for that.</source>
        <translation>Use el mismo puerto y toque la llave cuando parpadee o lo pida la pantalla. Tiene unos 30 segundos para ello.</translation>
    </message>
    <message>
        <source>Take it out. Nothing is erased before {key} is back.</source>
        <translation>Sáquela. No se borra nada hasta que vuelva {key}.</translation>
    </message>
    <message>
        <source>Touch its metal part or button to confirm. This erases it.</source>
        <translation>Toque su parte de metal o su botón para confirmar. Esto la borra.</translation>
    </message>
    <message>
        <source>Leave only {key} plugged in</source>
        <translation>Deje conectada solo {key}</translation>
    </message>
    <message>
        <source>It has no serial number, so no other key may be connected meanwhile.</source>
        <translation>No tiene número de serie: no puede haber otra llave conectada.</translation>
    </message>
    <message>
        <source>Unplug {key}</source>
        <translation>Desconecte {key}</translation>
    </message>
    <message>
        <source>Plug {key} in again</source>
        <translation>Vuelva a conectar {key}</translation>
    </message>
    <message>
        <source>{key} is in use</source>
        <translation>{key} está en uso</translation>
    </message>
    <message>
        <source>Leave it plugged in and close sign-in windows in your browser.</source>
        <translation>Déjela conectada y cierre las ventanas de inicio de sesión del navegador.</translation>
    </message>
    <message>
        <source>Touch {key} now</source>
        <translation>Toque {key} ahora</translation>
    </message>
    <message>
        <source>Erasing {key}</source>
        <translation>Borrando {key}</translation>
    </message>
    <message>
        <source>Do not unplug the key yet.</source>
        <translation>No desconecte todavía la llave.</translation>
    </message>
    <message>
        <source>Setting the rules of {key}</source>
        <translation>Poniendo las reglas de {key}</translation>
    </message>
    <message>
        <source>The key has its temporary PIN. Leave it plugged in.</source>
        <translation>La llave tiene su PIN temporal. Déjela conectada.</translation>
    </message>
    <message>
        <source>Hold {key} for {n} seconds</source>
        <translation>Toque {key} durante {n} segundos</translation>
    </message>
    <message>
        <source>Touch the key and keep touching it. This erases it.</source>
        <translation>Toque la llave sin soltarla. Esto la borra.</translation>
    </message>
    <message>
        <source>This key is not {key}</source>
        <translation>Esta llave no es {key}</translation>
    </message>
    <message>
        <source>These fingers will no longer be accepted. You can add them again later.</source>
        <translation>Estos dedos ya no se aceptarán. Puede añadirlos de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The fingerprint is saved.</source>
        <translation>La huella está guardada.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 (%4)</source>
        <extracomment>Step 2 of 4: Plug it in (now)</extracomment>
        <translation>Paso %1 de %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>TimeRing</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Segundos restantes: %1</translation>
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
        <translation>Volver a las llaves</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
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
        <translation>Letras</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
</context>
<context>
    <name>Twice</name>
    <message>
        <source>May be listed twice</source>
        <translation>Puede estar listada dos veces</translation>
    </message>
    <message>
        <source>This key may be listed twice</source>
        <translation>Esta llave puede estar listada dos veces</translation>
    </message>
    <message>
        <source>A key of this model is connected over USB, and one is in a card reader. Nothing they say tells whether they are one key.</source>
        <translation>Una llave de este modelo está conectada por USB, y otra está en un lector. Nada en ellas dice si son la misma.</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Aún no se escribió nada</translation>
    </message>
    <message>
        <source>1 character typed</source>
        <translation>1 carácter escrito</translation>
    </message>
    <message>
        <source>%1 characters typed</source>
        <translation>%1 caracteres escritos</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Card reader</source>
        <translation>Lector de tarjetas</translation>
    </message>
    <message>
        <source>Card reader {port}</source>
        <translation>Lector de tarjetas {port}</translation>
    </message>
    <message>
        <source>Socket {port}</source>
        <translation>Puerto {port}</translation>
    </message>
    <message>
        <source>Serial …{end}</source>
        <translation>Serie …{end}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Take the key away and put it back first.</source>
        <translation>Retire primero la llave y vuelva a ponerla.</translation>
    </message>
    <message>
        <source>The key could not be read.</source>
        <translation>La llave no se pudo leer.</translation>
    </message>
    <message>
        <source>This key only works as a second factor (U2F).</source>
        <translation>Esta llave solo sirve de segundo factor (U2F).</translation>
    </message>
    <message>
        <source>This key does not support a PIN.</source>
        <translation>Esta llave no admite un PIN.</translation>
    </message>
    <message>
        <source>This key has no fingerprint sensor.</source>
        <translation>Esta llave no tiene sensor de huellas.</translation>
    </message>
    <message>
        <source>This key checks who you are by itself. Keydesk cannot set that up; ask its maker.</source>
        <translation>Esta llave comprueba por sí misma quién es usted. Keydesk no puede configurarlo; pregunte a su fabricante.</translation>
    </message>
    <message>
        <source>Add a PIN first.</source>
        <translation>Añada primero un PIN.</translation>
    </message>
    <message>
        <source>Change the PIN first.</source>
        <translation>Cambie primero el PIN.</translation>
    </message>
    <message>
        <source>Unplug the key and plug it in again first.</source>
        <translation>Desconecte primero la llave y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The PIN is blocked. Only a reset helps.</source>
        <translation>El PIN está bloqueado. Solo ayuda restablecer.</translation>
    </message>
    <message>
        <source>This key cannot be reset over this connection.</source>
        <translation>Esta llave no se puede restablecer por esta conexión.</translation>
    </message>
</context>
</TS>
