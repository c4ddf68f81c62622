"""Plain words for what callers ask: in the articles, and on the pages to hand out."""

from core.describe import PIN_LINES
from core.helpdesk.advice import Answer
from core.model import PinState
from core.translate import mark

ACCOUNTS = Answer(
    mark("Answer", "Are my accounts or my mail deleted?"),
    mark("Answer", "Your accounts and mail stay. Only this key no longer opens them."),
)
PASSKEY = Answer(
    mark("Answer", "What is a passkey?"),
    mark("Answer", "It is kept on the key and signs you in to a site without a password."),
)
ONLY_WAY_IN = Answer(
    mark("Answer", "I cannot get in without the key."),
    mark(
        "Answer", "Then we leave the key as it is. First that site has to let you in another way."
    ),
)
NOTHING_IN_THE_WAY = Answer(
    mark("Answer", "I got in everywhere."),
    mark("Answer", "Good, then nothing is in the way of a reset."),
)
LEAVE_THE_SCREEN = Answer(
    mark("Answer", "Do I leave the screen as it is?"),
    mark("Answer", "Yes, leave it as it is. Do nothing until I have called you back."),
)
WHY_HANG_UP = Answer(
    mark("Answer", "Why do you hang up?"),
    mark("Answer", "So that nobody else can have your key erased. I call you back right after."),
)
NOT_BROKEN = Answer(
    mark("Answer", "The PIN is blocked. Did I break the key?"),
    mark("Answer", "No. The key is not broken, it protects itself. We see next what helps."),
)
FEAR = Answer(
    mark("Answer", "That frightens me."),
    mark("Answer", "Nothing is erased yet, and your accounts stay. We go step by step."),
)
IT_WORKED = Answer(
    mark("Answer", "Did it work?"),
    mark("Answer", "Yes. The key is empty now and can be set up again."),
)
NO_FAULT = Answer(
    mark("Answer", "Did I do something wrong?"),
    mark("Answer", "No, that happens. Nothing is erased and nothing is broken: we try once more."),
)
CANNOT_DO_WITHOUT = Answer(
    mark("Answer", "No, I cannot do without it."),
    mark("Answer", "Then press “Cancel”: nothing is erased. First we find another way in for you."),
)
STOP = Answer(
    mark("Answer", "Can I still stop?"),
    mark(
        "Answer",
        "Yes. Nothing is erased before the key is back and touched. Until then “Cancel” turns"
        " back.",
    ),
)
WHICH_PART = Answer(
    mark("Answer", "Where do I touch it?"),
    mark("Answer", "Where you touch it to sign in. It is a metal part or a button."),
)
NO_BLINKING = Answer(
    mark("Answer", "It does not blink."),
    mark("Answer", "Not every key does. Touch it when the screen asks you to."),
)
CLOCK = Answer(
    mark("Answer", "Is the time running already?"),
    mark("Answer", "No. It begins when you plug the key in."),
)
REGISTER = Answer(
    mark("Answer", "How do I register the key again?"),
    mark(
        "Answer",
        "At each site, in your browser: sign in another way, open the security settings,"
        " add this key, then remove its old entry.",
    ),
)
OLD_ENTRY = Answer(
    mark("Answer", "What is the old entry?"),
    mark("Answer", "What the site still has of the key from before. It opens nothing any more."),
)
WHICH_ENTRY = Answer(
    mark("Answer", "Which entry is the old one?"),
    mark("Answer", "The one that was added earlier. If you are not sure, leave both."),
)
NO_ROOM = Answer(
    mark("Answer", "The site takes no further key."),
    mark(
        "Answer",
        "Then remove the old entry first, and stay signed in until the key is added again.",
    ),
)
SET_UP_AGAIN = Answer(
    mark("Answer", "Can I set the key up again?"),
    mark("Answer", "Yes. After the reset you add a PIN and register the key again at each site."),
)
RECEIPT = Answer(
    mark("Answer", "Do I need the receipt?"),
    mark("Answer", "Only if somebody wants proof: it says what was done to which key, and when."),
)
PIN_LENGTH = Answer(
    mark("Answer", "How long must the PIN be?"),
    mark("Answer", "The screen says it under the field. A longer one is harder to guess."),
)
PIN_LETTERS = Answer(
    mark("Answer", "Does the PIN need letters?"),
    mark(
        "Answer",
        "With most keys digits are enough, and letters are allowed. If the key does not take a PIN,"
        " the screen says so.",
    ),
)
# No number: it is the key that decides, and it tells only once a PIN was wrong.
TRIES = Answer(
    mark("Answer", "How many tries do I get?"),
    mark(
        "Answer",
        "The key decides that. After a wrong PIN the screen says how many are left; the right one"
        " brings all of them back.",
    ),
)
DONE = Answer(
    mark("Answer", "Am I done?"),
    mark("Answer", "Yes, once each site knows the key again. You may unplug it now."),
)
FORGOTTEN = Answer(
    mark("Answer", "I do not know my PIN any more."),
    mark("Answer", "Nobody can read a PIN. Then only a reset helps: we go on as at PIN-3."),
)
NO_PIN_YET = Answer(
    PIN_LINES[PinState.NONE],
    mark("Answer", "Then choose “Add” beside the PIN, and read me the new code."),
)
PIN_IS_SET = Answer(
    PIN_LINES[PinState.SET],
    mark("Answer", "Do you know this PIN? Then tell me what you want to do with the key."),
)
PIN_IS_BLOCKED = Answer(
    PIN_LINES[PinState.BLOCKED],
    mark("Answer", "Then there is a box with PIN-3 too. We go on with that code."),
)
