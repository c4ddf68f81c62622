"""Plain words for what callers ask: in the articles, and on the pages to hand out."""

from core.helpdesk.advice import Answer
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
CANNOT_DO_WITHOUT = Answer(
    mark("Answer", "No, I cannot do without it."),
    mark("Answer", "Then press “Cancel”: nothing is erased. First we find another way in for you."),
)
STOP = Answer(
    mark("Answer", "Can I still stop?"),
    mark("Answer", "Yes, press “Cancel”. Nothing is erased before the key is back and touched."),
)
WHICH_PART = Answer(
    mark("Answer", "Where do I touch it?"),
    mark("Answer", "Where you touch it to sign in. It is a metal part or a button."),
)
NO_BLINKING = Answer(
    mark("Answer", "It does not blink."),
    mark("Answer", "Not every key does. Touch it when the screen asks you to."),
)
REGISTER = Answer(
    mark("Answer", "How do I register the key again?"),
    mark(
        "Answer",
        "At each site, in your browser: sign in another way, open the security settings,"
        " remove the old key, add this one.",
    ),
)
RECEIPT = Answer(
    mark("Answer", "What is the receipt for?"),
    mark(
        "Answer", "It says what was done to which key, and when. Save it if somebody wants proof."
    ),
)
PIN_LENGTH = Answer(
    mark("Answer", "How long must the PIN be?"),
    mark("Answer", "The screen says it under the field. A longer one is harder to guess."),
)
