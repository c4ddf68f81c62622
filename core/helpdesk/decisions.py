"""Decision tables: what the caller says, what to do about it, in order.

Each answer leads to codes of `core.helpdesk.articles`, where the sentences to say are.
"""

from dataclasses import dataclass

from core.translate import mark


@dataclass(frozen=True, slots=True)
class Choice:
    """If this is so, do that."""

    when: str
    do: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """One kind of call."""

    id: str
    title: str
    choices: tuple[Choice, ...]
    identity_first: bool = False


DECISIONS: tuple[Decision, ...] = (
    Decision(
        "wrong-pin",
        mark("Decision", "The PIN is wrong"),
        (
            Choice(
                mark("Decision", "4 or more tries are left."),
                mark("Decision", "Check Caps Lock and layout. Let the caller try once more."),
                ("PIN-1",),
            ),
            Choice(
                mark("Decision", "The key takes no more until it is plugged in again."),
                mark("Decision", "Unplug, plug in, and stop if the caller is not sure."),
                ("PIN-2",),
            ),
            Choice(
                mark("Decision", "3 tries or fewer are left, and the caller is guessing."),
                mark("Decision", "Stop. The last wrong PIN blocks the key for good."),
                ("PIN-1", "PIN-3"),
            ),
            Choice(
                mark("Decision", "No try is left."),
                mark("Decision", "Go on with “The PIN is forgotten”."),
                ("PIN-3",),
            ),
        ),
    ),
    Decision(
        "forgotten-pin",
        mark("Decision", "The PIN is forgotten or blocked"),
        (
            Choice(
                mark("Decision", "Always."),
                mark(
                    "Decision",
                    "Say that nobody can read or restore a PIN, and that only a reset helps.",
                ),
                ("PIN-3",),
            ),
            Choice(
                mark("Decision", "The caller has another way to sign in to each site."),
                mark(
                    "Decision",
                    "Reset it, add a PIN, register it at each site, then remove its old entry"
                    " there.",
                ),
                ("RST-20", "RST-30", "PIN-20"),
            ),
            Choice(
                mark("Decision", "The key is the only way in somewhere."),
                mark("Decision", "Do not reset yet. Arrange another way in to that site first."),
            ),
            Choice(
                mark("Decision", "The key is managed and has an unlock PIN."),
                mark("Decision", "Use the tool of its maker: that keeps what is on the key."),
            ),
        ),
        identity_first=True,
    ),
    Decision(
        "lost-key",
        mark("Decision", "The key is lost"),
        (
            Choice(
                mark("Decision", "Always."),
                mark("Decision", "Remove the key from the account and end its open sessions."),
            ),
            Choice(
                mark("Decision", "The caller has a spare key."),
                mark("Decision", "Sign in with the spare, then register another one."),
            ),
            Choice(
                mark("Decision", "There is no other way in."),
                mark(
                    "Decision", "Give a short-lived code, through the manager. Register a new key."
                ),
            ),
            Choice(
                mark("Decision", "Somebody may have used it."),
                mark("Decision", "Look at the sign-ins since it was lost, and report it."),
            ),
        ),
        identity_first=True,
    ),
    Decision(
        "found-key",
        mark("Decision", "A key was found"),
        (
            Choice(
                mark("Decision", "Its owner can be told by a label or a list."),
                mark("Decision", "Give it back in person."),
            ),
            Choice(
                mark("Decision", "Its owner reported it lost and it was removed everywhere."),
                mark("Decision", "Reset it before anybody uses it again."),
                ("RST-20",),
            ),
            Choice(
                mark("Decision", "Nobody knows whose it is."),
                mark("Decision", "Do not try a PIN. Keep it locked away, then reset it."),
                ("RST-20",),
            ),
        ),
    ),
    Decision(
        "joiner",
        mark("Decision", "Somebody joins"),
        (
            Choice(
                mark("Decision", "The key is new."),
                mark("Decision", "Add a PIN, register it, and sign in once to try it."),
                ("PIN-20", "PIN-30"),
            ),
            Choice(
                mark("Decision", "The key came with a temporary PIN."),
                mark("Decision", "Change the PIN before anything else."),
                ("PIN-7", "PIN-21"),
            ),
            Choice(
                mark("Decision", "The key was used by somebody else."),
                mark("Decision", "Reset it first."),
                ("RST-20",),
            ),
            Choice(
                mark("Decision", "Always."),
                mark("Decision", "Register a second key, and keep it in another place."),
            ),
        ),
        identity_first=True,
    ),
    Decision(
        "leaver",
        mark("Decision", "Somebody leaves"),
        (
            Choice(
                mark("Decision", "The key comes back."),
                mark("Decision", "Compare it with the list, remove it everywhere, reset it."),
                ("RST-20", "RST-30"),
            ),
            Choice(
                mark("Decision", "The key does not come back."),
                mark("Decision", "Treat it as lost."),
            ),
            Choice(
                mark("Decision", "The reset is refused."),
                mark("Decision", "Do not hand the key on. Note its serial number."),
                ("RST-6", "RST-7", "POL-1"),
            ),
        ),
    ),
    Decision(
        "site-refuses",
        mark("Decision", "The site does not take the key"),
        (
            Choice(
                mark("Decision", "Keydesk does not show the key either."),
                mark("Decision", "Check the computer first."),
                ("NAV-1", "NAV-4", "KEY-1", "KEY-4"),
            ),
            Choice(
                mark("Decision", "The key has no PIN and the site asks for one."),
                mark("Decision", "Add a PIN, then try the site again."),
                ("PIN-5", "PIN-20"),
            ),
            Choice(
                mark("Decision", "The key was reset or is new."),
                mark("Decision", "Register the key again at the site, then remove its old entry."),
                ("RST-30",),
            ),
            Choice(
                mark("Decision", "Another window of the browser waits for the key."),
                mark("Decision", "Close it, then try again."),
                ("KEY-5",),
            ),
            Choice(
                mark("Decision", "The key is a second factor only."),
                mark("Decision", "The site wants a passkey: give the caller a newer key."),
                ("KEY-9",),
            ),
        ),
    ),
)
