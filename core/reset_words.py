"""Words around a reset: what is lost, and what there is to do afterwards."""

from core.flows.steps import Losses
from core.translate import mark, tr

# Registered first, removed last, so that nobody is locked out: the old entry is dead, but it may be
# the last one of an account, and without any a site may drop the second step or shut the door.
AFTER_RESET: tuple[str, ...] = (
    mark("Result", "Add a PIN to the key."),
    mark("Result", "Register the key again at each site and service you use it with."),
    mark("Result", "Remove the old entry of this key there: sites do not notice a reset."),
)

LOSSES: dict[str, str] = {
    "passkeys": mark(
        "Loss",
        "All passkeys on the key, and its way into every account it is registered with."
        " The accounts stay.",
    ),
    "pin": mark("Loss", "The PIN"),
    "fingerprints": mark("Loss", "All fingerprints"),
    "settings": mark("Loss", "All settings of the key"),
}


def loss_words(losses: Losses) -> tuple[str, ...]:
    """What is lost, one sentence each."""
    return tuple(tr(sentence) for name, sentence in LOSSES.items() if getattr(losses, name))
